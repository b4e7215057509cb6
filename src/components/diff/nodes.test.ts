import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareTexts } from '../../diff/compare.ts';
import { sides } from '../../diff/sides.ts';
import { strings } from '../../i18n/index.ts';
import { nodesOf } from './nodes.ts';
import { paragraphsOf } from './paragraphs.ts';

const { spoken } = strings('zh-Hans').diff;
const nodes = (a: string, b: string, mode?: 'edits' | 'shared') => {
  const marked = sides(compareTexts(a, b), mode);
  return { a: nodesOf(marked.a, spoken), b: nodesOf(marked.b, spoken) };
};
const shown = (list: ReturnType<typeof nodesOf>) =>
  list.map(({ tag, class: kind, text }) => (tag ? `<${tag} ${kind}>${text}</>` : text)).join('');

test('nodesOf() marks each side with what only it has', () => {
  const { a, b } = nodes('建设2000个左右、好', '建设150个左右，好', 'edits');
  expect(shown(a)).toBe('建设<del number>2000个</>左右<del punctuation>、</>好');
  expect(shown(b)).toBe('建设<ins number>150个</>左右<ins punctuation>，</>好');
  expect(a.map(({ label }) => label).filter(Boolean)).toEqual([spoken.delete.number]);
});

test('nodesOf() marks what is shared where that was asked for', () => {
  const { a } = nodes('一、社区养老服务，甲', '社区养老服务机构', 'shared');
  expect(shown(a)).toBe('一、<span shared>社区养老服务</>，甲');
});

describe('the text of a side is the text compared', () => {
  const text = fc
    .array(fc.constantFrom('建设', '2000个', '全省', '，', '\n', '\n\n', ' ', '社区养老服务'), {
      maxLength: 30,
    })
    .map((parts) => parts.join(''));

  test.each(['edits', 'shared', undefined] as const)('in mode %s', (mode) => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        const made = nodes(a, b, mode);
        expect(made.a.map(({ text }) => text).join('')).toBe(a);
        expect(made.b.map(({ text }) => text).join('')).toBe(b);
        const lines = a.split('\n').filter((line) => line.trim() !== '');
        const paragraphs = paragraphsOf(made.a).map((line) =>
          line.map(({ text }) => text).join(''),
        );
        expect(paragraphs).toEqual(lines);
      }),
    );
  });
});
