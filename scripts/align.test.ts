import { expect, test } from 'vitest';
import { useSandbox } from './lib/sandbox.ts';

const sandbox = useSandbox();

test('align prints what is proposed for every unit beside what is decided', () => {
  const { stdout } = sandbox().expectSuccess('align', 'b');
  expect(stdout).toMatch(/^ +unit +title +proposed +score +margin +decided$/m);
  expect(stdout).toMatch(/^= +s3-1-1 +强化党建引领 +party +\d\.\d\d +\d\.\d\d +party$/m);
  expect(stdout).toMatch(/^\? +s1 +背景 +— +\d\.\d\d$/m);
  expect(stdout).toMatch(/\d+ units: 1 as decided, 0 otherwise, \d+ undecided\.$/m);
  expect(sandbox().snapshot()).toEqual(sandbox().original());
});

test('align marks what people decided otherwise', () => {
  const topics = sandbox().read('topics/tasks.yml');
  sandbox().write('content/topics/tasks.yml', topics.replace('b/s3-1-1', 'b/s3-1-2'));
  const { stdout } = sandbox().expectSuccess('align', 'b');
  expect(stdout).toMatch(/^≠ +s3-1-2 .* party$/m);
});

test('align --format json gives every plan as data', () => {
  const { stdout } = sandbox().expectSuccess('align', '--format', 'json');
  const answers = JSON.parse(stdout) as { plan: string; units: { unit: string }[] }[];
  expect(answers.map(({ plan }) => plan)).toEqual(['a', 'b']);
  expect(answers[1]?.units).toContainEqual(
    expect.objectContaining({
      unit: 'b/s3-1-1',
      title: '强化党建引领',
      topics: [{ topic: 'party', score: expect.any(Number) as number }],
      decided: ['party'],
      same: true,
    }),
  );
});

test('align --write proposes topics for what nobody has decided', () => {
  const topics = sandbox().read('topics/tasks.yml');
  sandbox().write('content/topics/tasks.yml', topics.replace('      - b/s3-1-1\n', ''));
  sandbox().expectSuccess('align', 'b', '--write');
  expect(sandbox().read('topics/proposed/b.yml')).toMatch(
    / {2}- unit: b\/s3-1-1 # 强化党建引领\n {4}topics:\n {6}- \{ topic: party, score: [01][.\d]* \}\n/,
  );
  sandbox().expectSuccess('ingest', '--check');
});

test('align --write takes away what is decided by now, and keeps the folder for others', () => {
  const topics = sandbox().read('topics/tasks.yml');
  const path = 'content/topics/proposed/a.yml';
  sandbox().write(path, 'units:\n  - { unit: a/s1, topics: [], margin: 0.5 }\n');
  const alone = (unit: string) => `  - { unit: ${unit}, reason: { zh: 无, en: None } }\n`;
  const { stdout } = sandbox().expectSuccess('align', 'a', '--format=json');
  const [answer] = JSON.parse(stdout) as { units: { unit: string; decided: unknown }[] }[];
  const open = (answer?.units ?? []).filter(({ decided }) => decided === null);
  sandbox().write(
    'content/topics/tasks.yml',
    `${topics}alone:\n${open.map(({ unit }) => alone(unit)).join('')}`,
  );
  sandbox().expectSuccess('align', '--write');
  expect(Object.keys(sandbox().snapshot())).not.toContain('topics/proposed/a.yml');
  expect(sandbox().read('topics/proposed/b.yml')).toContain('unit: b/s1 ');

  const { stderr } = sandbox().expectSuccess('align', 'a', '--write');
  expect(stderr).toContain('nothing to write');
});

test('align says when no topic speaks of another plan', () => {
  sandbox().write(
    'content/topics/tasks.yml',
    'title: { zh: 任务, en: Tasks }\norder: 1\ntopics: []\n',
  );
  const { stdout } = sandbox().expectSuccess('align', 'a');
  expect(stdout).toContain('No topic speaks of another plan: nothing to compare with.');
});

test('align compares a plan that has nothing in common', () => {
  const file = sandbox().write(
    'c.txt',
    '一、Nothing\nThe quick brown fox jumps over the lazy dog.\n',
  );
  sandbox().expectSuccess('plan-add', file, '--id=c', '--name=丙', '--level=city');
  const { stdout } = sandbox().expectSuccess('align', 'c');
  expect(stdout).toMatch(/1 units: 0 as decided, 0 otherwise, 1 undecided\./);
  sandbox().expectSuccess('ingest', '--check');
});

test.each([
  [['z'], /Unexpected plan `z`, expected one of `a`, `b`/],
  [['a', 'b'], /Unexpected word `b`/],
  [['--format=xml'], /Unexpected format `xml`/],
])('align refuses %j', (words, message) => {
  sandbox().expectRefusal(message, 'align', ...words);
});

test('align --help explains the signs', () => {
  expect(sandbox().expectSuccess('align', '--help').stdout).toContain('nobody has decided');
});
