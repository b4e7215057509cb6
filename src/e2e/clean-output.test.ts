/** Nothing that a program leaves behind where a value was missing reaches a reader. */
import { expect, test } from 'vitest';
import { leftoversIn } from '../../scripts/lib/clean-output.ts';
import { builtBytes, builtFiles } from './site.ts';

const files = builtFiles();

test.each(['html', 'svg', 'csv', 'json', 'md', 'xml', 'bib', 'ris', 'xlsx', 'zip'])(
  'no .%s says NaN, undefined, null, Infinity or [object Object]',
  (ending) => {
    const own = files.filter((file) => file.endsWith(`.${ending}`));
    expect(own.length).toBeGreaterThan(0);
    expect(own.flatMap((file) => leftoversIn(file, builtBytes(file)))).toEqual([]);
  },
);
