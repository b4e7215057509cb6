import { expect, test } from 'vitest';
import { pairedBrackets } from './paired-brackets.ts';
import { briefly } from './support/check.ts';

test.each([
  ['一、任务\n办好村（社区）服务。（市民政局负责）', []],
  ['(一)任务\n办好村(社区)服务：1）养老；2）托育。', []],
  ['一、任务\n办好。（市民政局负责', ['2:4-2:5: Unexpected `（` that is not closed']],
  ['一、任务\n办好。市民政局负责）', ['2:10-2:11: Unexpected `）` that closes nothing']],
  [
    '一、任务\n办好。（市民政局负责)',
    ['2:11-2:12: Unexpected `)` behind a bracket of the other width'],
  ],
  ['一、“十四五任务\n办好。', ['1:3-1:4: Unexpected `“` that is not closed']],
  // The bracket stands behind a line break that is only layout.
  ['一、任务\n办好社区，\n\n服务）群众。', ['4:3-4:4: Unexpected `）` that closes nothing']],
])('pairedBrackets on %j', (value, expected) => {
  expect(briefly(pairedBrackets, value)).toEqual(expected);
});
