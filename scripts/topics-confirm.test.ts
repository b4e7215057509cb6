import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sampleText, sampleTopics, useSandbox } from './lib/sandbox.ts';

const sandbox = useSandbox();

function add(): void {
  const file = sandbox().write('c.txt', sampleText.replaceAll('甲省', '丙省'));
  sandbox().expectSuccess('plan-add', file, '--id=c', '--name=丙省', '--level=province');
}

const topics = () => sandbox().read('topics/tasks.yml');
const proposed = () => sandbox().read('topics/proposed/c.yml');

test('topics:confirm moves a unit into its topic, and leaves every other line', () => {
  sandbox().write('content/topics/tasks.yml', `# A remark.\n${sampleTopics}      # The end.\n`);
  add();
  const { stdout } = sandbox().expectSuccess('topics-confirm', 'c', 's3-1-1');
  expect(stdout).toContain('Confirmed 1 units of plan `c`: 1 in topics, 0 standing alone.');
  expect(topics()).toBe(
    `# A remark.\n${sampleTopics}      # The end.\n`.replace(
      '      - b/s3-1-1\n',
      '      - b/s3-1-1\n      - c/s3-1-1\n',
    ),
  );
  expect(proposed()).not.toContain('c/s3-1-1 ');
  expect(proposed()).toContain('c/s3-1-2 ');
  sandbox().expectSuccess('ingest', '--check');
});

test('topics:confirm of all leaves no proposals', () => {
  add();
  sandbox().expectSuccess('topics-confirm', 'c');
  expect(existsSync(join(sandbox().content, 'topics/proposed'))).toBe(false);
  expect(topics()).toContain('      - c/s3-1-1\n');
  expect(topics()).toMatch(
    /\nalone:\n {2}- unit: c\/\S+\n {4}reason:\n {6}zh: 人工确认无对应。\n {6}en: No counterpart, as a person confirmed\.\n/,
  );
  sandbox().expectSuccess('ingest', '--check');
});

test('topics:confirm takes the word of a person for one unit', () => {
  add();
  sandbox().expectSuccess('topics-confirm', 'c', 'c/s3-1-2', '--topic', 'party');
  sandbox().expectSuccess('topics-confirm', 'c', 's3-1-1', '--alone');
  expect(topics()).toContain('      - c/s3-1-2\n');
  expect(topics()).toContain('alone:\n  - unit: c/s3-1-1\n');
  sandbox().expectSuccess('ingest', '--check');
});

test('topics:confirm takes back why a topic was of one plan only', () => {
  const reason = '    alone: { zh: 只有甲省。, en: Only A. }\n    members:\n      - a/s3-1-1\n';
  sandbox().write(
    'content/topics/tasks.yml',
    sampleTopics.replace('    members:\n      - a/s3-1-1\n      - b/s3-1-1\n', reason),
  );
  add();
  sandbox().expectSuccess('topics-confirm', 'c', 's3-1-1', '--topic=party');
  expect(topics()).toBe(sampleTopics.replace('b/s3-1-1', 'c/s3-1-1'));
});

test('topics:confirm refuses what a person decided and left among the proposals', () => {
  add();
  const decided = `${sampleTopics}      - c/s3-1-1\n`;
  sandbox().write('content/topics/tasks.yml', decided);
  for (const words of [[], ['s3-1-1'], ['s3-1-1', '--alone']]) {
    sandbox().expectRefusal(
      /Unexpected proposal for `c\/s3-1-1`, expected none .*; delete it from/,
      'topics-confirm',
      'c',
      ...words,
    );
  }
  expect(topics()).toBe(decided);
  sandbox().expectSuccess('align', 'c', '--write');
  sandbox().expectSuccess('topics-confirm', 'c');
  sandbox().expectSuccess('ingest', '--check');
});

test.each([
  [[], /Unexpected end of the command, expected `<plan>`/],
  [['z'], /Unexpected plan `z` without proposals, expected one of `c`/],
  [['a'], /Unexpected plan `a` without proposals/],
  [['c', 's9'], /Unexpected unit `s9`, expected one of those in `topics\/proposed\/c\.yml`/],
  [['c', '--alone'], /with exactly one unit/],
  [['c', 's1', 's2', '--topic=party'], /with exactly one unit/],
  [['c', 's1', '--alone', '--topic=party'], /expected one of them/],
  [['c', 's1', '--topic=none'], /Unexpected topic `none`, expected one that is there/],
])('topics:confirm refuses %j', (words, message) => {
  add();
  sandbox().expectRefusal(message, 'topics-confirm', ...words);
});
