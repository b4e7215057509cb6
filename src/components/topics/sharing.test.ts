import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { TopicView } from '../corpus/types.ts';
import { sharedPieces, sharedText, topicSharing } from './sharing.ts';

const topic = (...texts: string[][]) =>
  ({
    cells: texts.map((members, plan) => ({
      plan: { id: `p${plan}` },
      members: members.map((text, index) => ({
        unit: { id: `p${plan}/s${index}`, title: null, text },
      })),
    })),
  }) as unknown as Pick<TopicView, 'cells'>;

const common = '完善城乡社区服务设施';
const pair = '发展社区养老服务机构';

test('topicSharing() tells what all share from what some share and what is one plan’s own', () => {
  const sharing = topicSharing(
    topic([`${common}${pair}甲`], [`${common}，乙`, pair], [common], []),
  );
  const kinds = (id: string) =>
    sharing
      .get(id)
      ?.runs.map(({ kind, start, end }) => `${kind} ${start}-${end}`)
      .join(', ');

  expect(kinds('p0/s0')).toBe('all 0-10, some 10-20, own 20-21');
  expect(kinds('p1/s0')).toBe('all 0-10, own 10-12');
  expect(kinds('p1/s1')).toBe('some 0-10');
  expect(kinds('p2/s0')).toBe('all 0-10');
  expect(sharing.get('p1/s0')?.shares).toEqual({ all: 10 / 12, some: 0, own: 2 / 12 });
});

test('topicSharing() compares nothing where one plan speaks alone', () => {
  expect(topicSharing(topic([common, common], [], []))).toEqual(new Map());
});

test('the pieces of the parts of a text are the text, and shares add up', () => {
  fc.assert(
    fc.property(
      fc.string({ maxLength: 40 }),
      fc.array(fc.uniqueArray(fc.nat(40), { maxLength: 8 }), { minLength: 1, maxLength: 4 }),
      fc.nat(40),
      (text, marks, at) => {
        const covers = marks.map((places) => {
          const inside = places.filter((place) => place <= text.length).toSorted((a, b) => a - b);
          return Array.from(
            { length: inside.length >> 1 },
            (_, index) => [inside[index * 2] ?? 0, inside[index * 2 + 1] ?? 0] as [number, number],
          );
        });
        const shared = sharedText(text, covers);
        const [first, second] = [text.slice(0, at), text.slice(at)];
        const pieces = [
          ...sharedPieces(first, 0, shared),
          ...sharedPieces(second, first.length, shared),
        ];
        const { all, some, own } = shared.shares;

        expect(pieces.map(({ text: piece }) => piece).join('')).toBe(text);
        expect(all + some + own).toBeCloseTo(/[^\s#]/u.test(text) ? 1 : 0);
      },
    ),
  );
});

test('a text that is not compared is one piece without a mark', () => {
  expect(sharedPieces(common, 0, undefined)).toEqual([{ kind: null, text: common }]);
  expect(sharedPieces('', 0, undefined)).toEqual([]);
});
