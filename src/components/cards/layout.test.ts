import { expect, test } from 'vitest';
import type { Drawing, Faces, TextPart } from '../picture/drawing.ts';
import type { Face } from '../picture/face.ts';
import { planIdentities } from '../plan/identity.ts';
import type { PlanCardContent } from './content.ts';
import { layoutPlanCard } from './plan-layout.ts';
import { layoutSiteCard } from './site-layout.ts';

/** A face without a font: every character is one em wide. */
const face: Face = {
  missing: [],
  outline: () => '',
  width: (text, size) => Array.from(text).length * size,
};
const faces: Faces = { 400: face, 700: face };
const identities = [
  ...planIdentities(
    Array.from({ length: 12 }, (_, order) => ({
      id: `p${order}`,
      shortTitle: '某省',
      identity: null,
    })),
  ).values(),
];

const content = (changed: Partial<PlanCardContent>): PlanCardContent => ({
  kind: 'plan',
  title: '某市社区服务规划',
  original: null,
  facts: [],
  identity: identities[0] as PlanCardContent['identity'],
  unofficial: '非官方整理',
  ...changed,
});
const texts = ({ parts }: Drawing) =>
  parts.filter((part): part is TextPart => part.kind === 'text');

test('layoutPlanCard() sets title, facts and foot below one another', () => {
  const drawing = layoutPlanCard(content({ facts: ['某市人民政府办公室', '2022年3月4日'] }), faces);
  expect(
    texts(drawing).map(({ text, x, y, size }) => [text, ...[x, y, size].map(Math.round)]),
  ).toEqual([
    ['对读 Duidu', 154, 98, 32],
    ['某', 1047, 118, 54],
    ['某市社区服务规划', 100, 333, 76],
    ['某市人民政府办公室', 100, 488, 28],
    ['2022年3月4日', 100, 530, 28],
    ['非官方整理', 100, 592, 22],
  ]);
});

test('layoutPlanCard() moves the left half of an opening mark out of the way', () => {
  const title = '某市贯彻落实《某省“十四五”城乡社区服务体系规划》';
  const lines = texts(layoutPlanCard(content({ title }), faces)).filter(
    ({ weight, x }) => weight === 700 && x < 110,
  );
  const line = lines.find(({ text }) => text.startsWith('《'));
  expect(line && line.x + line.size * 0.45).toBe(100);
});

test.each(['规划', '某省社区服务规划'.repeat(4), '某省社区服务规划'.repeat(40)])(
  'no line of a card for %j leaves it or touches the next',
  (title) => {
    const long = '某某人民政府办公室'.repeat(9);
    const drawing = layoutPlanCard(
      content({ title, original: long, facts: [long, long], unofficial: long }),
      faces,
    );
    const lines = texts(drawing).filter(({ x }) => x < 110);
    lines.forEach(({ text, x, y, size }, index) => {
      expect(x + face.width(text, size)).toBeLessThanOrEqual(drawing.width - 40);
      const next = lines[index + 1];
      if (next) expect(next.y - next.size * 0.9).toBeGreaterThan(y + size * 0.1);
    });
  },
);

test('layoutSiteCard() shows as many plans as one row has room for', () => {
  const plans = identities.map((identity) => ({ identity, name: '某某自治州' }));
  const drawing = layoutSiteCard({ kind: 'site', promise: [], plans, unofficial: '' }, faces);
  const names = texts(drawing).filter(({ text }) => text === '某某自治州');
  expect(names.length).toBe(4);
  for (const { text, x, size } of names)
    expect(x + face.width(text, size)).toBeLessThanOrEqual(1120);
});
