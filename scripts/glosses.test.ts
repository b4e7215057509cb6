import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectFolder } from './lib/content.ts';
import { readInputs } from './lib/inputs.ts';
import { readSource } from './lib/read-source.ts';

const { plans, glosses } = await readInputs(join(projectFolder, 'content'));

/** Glosses of every heading of the content, with the units that carry them. */
const byHeading = new Map<string, Map<string, string[]>>();

for (const plan of plans) {
  const names = glosses.find(({ name }) => name === plan.id)?.yaml.data?.units ?? {};

  for (const { id, title } of readSource(plan.text, plan).units) {
    const gloss = names[id.slice(plan.id.length + 1)];
    if (title === null || gloss === undefined) continue;
    const units = byHeading.get(title) ?? new Map<string, string[]>();
    byHeading.set(title, units.set(gloss, [...(units.get(gloss) ?? []), id]));
  }
}

test('the same heading has the same gloss wherever it stands', () => {
  const divided = [...byHeading].filter(([, units]) => units.size > 1);
  expect(divided.map(([title, units]) => [title, Object.fromEntries(units)])).toEqual([]);
});

test('a gloss begins with a capital or number and has no Chinese, no marker, no full stop, no stray space', () => {
  const odd = [...byHeading.values()]
    .flatMap((units) => [...units.keys()])
    .filter(
      (gloss) =>
        !/^[“\p{Lu}\d].*[^\s.:;,]$/u.test(gloss) ||
        /\s{2}|\p{Script=Han}|[、。，（）]/u.test(gloss),
    );
  expect(odd).toEqual([]);
});
