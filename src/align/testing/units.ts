/** For tests: units of made-up plans, without a text that somebody would have to read. */

import fc from 'fast-check';
import type { UnitKind } from '../../schemas/records.ts';
import type { ComparedUnit } from '../alignment-index.ts';

/** A unit; `at` is its place in the plan. */
export function unit(
  id: string,
  title: string | null,
  text: string,
  {
    at = 0,
    kind = 'section',
    parent = null,
  }: { at?: number; kind?: UnitKind; parent?: string | null } = {},
): ComparedUnit {
  return {
    id,
    plan: id.slice(0, id.indexOf('/')),
    kind,
    title,
    parent,
    text,
    spans: [[at * 100, at * 100 + 100]],
    responsibility: null,
  };
}

/** A plan of sections, in the order given: title and text of each. */
export function plan(id: string, sections: readonly (readonly [string, string])[]): ComparedUnit[] {
  return sections.map(([title, text], index) =>
    unit(`${id}/s${index + 1}`, title, text, { at: index }),
  );
}

const words = [
  '社区',
  '养老',
  '服务',
  '托育',
  '设施',
  '建设',
  '党建',
  '加强',
  '2025年',
  '全省',
  '，',
  '。',
  'and',
  '（',
];
const text = fc.array(fc.constantFrom(...words), { maxLength: 12 }).map((parts) => parts.join(''));

/** Two or three plans of sections, items and indicators, some without title or text. */
export const arbitraryUnits: fc.Arbitrary<ComparedUnit[]> = fc
  .array(
    fc.record({
      plan: fc.constantFrom('a', 'b', 'a-b'),
      kind: fc.constantFrom<UnitKind>('section', 'item', 'indicator', 'column', 'head'),
      title: fc.option(text.filter((value) => value !== '')),
      text,
      parent: fc.option(fc.nat({ max: 8 })),
    }),
    { maxLength: 14 },
  )
  .map((drafts) =>
    drafts.map(({ plan, kind, title, text, parent }, index) =>
      unit(`${plan}/s${index + 1}`, title, text, {
        at: index,
        kind,
        // Only what stands before can be a parent, as in a plan.
        parent:
          parent !== null && parent < index && drafts[parent]?.plan === plan
            ? `${plan}/s${parent + 1}`
            : null,
      }),
    ),
  );
