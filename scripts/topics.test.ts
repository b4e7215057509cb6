import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectFolder } from './lib/content.ts';
import { derive } from './lib/derive.ts';
import { readInputs } from './lib/inputs.ts';
import { useSandbox } from './lib/sandbox.ts';

const sandbox = useSandbox();
const tasks = 'content/topics/tasks.yml';
/** A group of topics from line 4 on, whose first line says its place. */
const group = (order: number, ...lines: string[]) =>
  [
    `order: ${order}`,
    'title: { zh: 组, en: Group }',
    lines.length > 0 ? 'topics:' : 'topics: []',
    ...lines,
    '',
  ].join('\n');
/** A topic: its members begin at its sixth line. */
const topic = (id: string, ...members: string[]) => [
  `  - id: ${id}`,
  '    level: section',
  '    title: { zh: 题, en: Topic }',
  '    definition: { zh: 义, en: Meaning }',
  '    members:',
  ...members.map((member) => `      - ${member}`),
];
const proposals = (unit: string, ...topics: string[]) =>
  `units:\n  - unit: ${unit}\n    margin: 0.2\n    topics:\n${topics.map((id) => `      - { topic: ${id}, score: 0.5 }\n`).join('')}`;
const reason = '{ zh: 因, en: Reason }';

test('every unit of this content is in a topic or stands alone, and every topic of one plan says why', async () => {
  const { files } = await derive(await readInputs(join(projectFolder, 'content')));
  const open = files.flatMap(({ messages }) =>
    messages.filter(({ ruleId }) => ruleId === 'topic-missing' || ruleId === 'topic-alone'),
  );
  expect(open.map(String)).toEqual([]);
});

test.each<[string, Record<string, string>, RegExp]>([
  [
    'a unit that is not there',
    { [tasks]: group(1, ...topic('t', 'a/s1', 'b/s9')) },
    /topics\/tasks\.yml:10:9: Unexpected member `b\/s9` of topic `t`, expected a unit that is there; correct/,
  ],
  [
    'a unit twice in a topic',
    { [tasks]: group(1, ...topic('t', 'a/s1', 'b/s1', 'a/s1')) },
    /topics\/tasks\.yml:11:9: Unexpected second `a\/s1` in topic `t`/,
  ],
  [
    'a topic without members',
    { [tasks]: group(1, ...topic('t').slice(0, -1), '    members: []') },
    /topics\/tasks\.yml:8:5: Unexpected/,
  ],
  [
    'two topics of one id',
    { [tasks]: group(1, ...topic('t', 'a/s1', 'b/s1'), ...topic('t', 'a/s2', 'b/s2')) },
    /topics\/tasks\.yml:11:5: Unexpected second topic `t`/,
  ],
  [
    'two groups at one place',
    { 'content/topics/z.yml': group(1) },
    /topics\/z\.yml:1:1: Unexpected second `order: 1`, expected a place of its own \(`tasks\.yml` has/,
  ],
  [
    'a reason for a topic of several plans',
    { [tasks]: group(1, ...topic('t', 'a/s1', 'b/s1'), `    alone: ${reason}`) },
    /topics\/tasks\.yml:11:5: Unexpected `alone` in topic `t`, expected it only where .*`a` and `b`/,
  ],
  [
    'a unit that stands alone and is in a topic',
    {
      [tasks]:
        group(1, ...topic('t', 'a/s1', 'b/s1')) + `alone:\n  - unit: a/s1\n    reason: ${reason}\n`,
    },
    /topics\/tasks\.yml:12:5: Unexpected `a\/s1` standing alone, .*\(it is in topic `t`\); delete it/,
  ],
  [
    'a unit that stands alone and is not there',
    {
      [tasks]:
        group(1, ...topic('t', 'a/s1', 'b/s1')) + `alone:\n  - unit: a/s9\n    reason: ${reason}\n`,
    },
    /topics\/tasks\.yml:12:5: Unexpected `a\/s9` standing alone, expected a unit that is there/,
  ],
  [
    'a unit that stands alone in two groups',
    {
      'content/topics/x.yml': group(8) + `alone:\n  - unit: a/s2\n    reason: ${reason}\n`,
      'content/topics/y.yml': group(9) + `alone:\n  - unit: a/s2\n    reason: ${reason}\n`,
    },
    /topics\/y\.yml:5:5: Unexpected second `a\/s2` standing alone, .*`x\.yml`/,
  ],
  [
    'a proposal for a unit that is decided',
    { 'content/topics/proposed/b.yml': proposals('b/s3-1-1', 'party') },
    /proposed\/b\.yml:2:5: Unexpected proposal for `b\/s3-1-1`, .*\(topic `party`\); delete the entry/,
  ],
  [
    'a proposal for a unit that is not there',
    { 'content/topics/proposed/b.yml': proposals('b/s9', 'party') },
    /proposed\/b\.yml:2:5: Unexpected proposal for `b\/s9`, .*or run `npm run align -- b --write`/,
  ],
  [
    'a proposal for a unit of another plan',
    { 'content/topics/proposed/b.yml': proposals('a/s1', 'party') },
    /proposed\/b\.yml:2:5: Unexpected proposal for `a\/s1`, expected a unit of plan `b`/,
  ],
  [
    'a proposed topic that is not there',
    { 'content/topics/proposed/b.yml': proposals('b/s1', 'party', 'none') },
    /proposed\/b\.yml:6:11: Unexpected topic `none` proposed for `b\/s1`/,
  ],
  [
    'a topic proposed twice',
    { 'content/topics/proposed/b.yml': proposals('b/s1', 'party', 'party') },
    /proposed\/b\.yml:6:11: Unexpected second topic `party` proposed for `b\/s1`/,
  ],
  [
    'proposals for no plan',
    { 'content/topics/proposed/c.yml': 'units: []\n' },
    /proposed\/c\.yml: Unexpected proposals for plan `c`, expected `sources\/c\.txt`/,
  ],
  [
    'a stray file among the proposals',
    { 'content/topics/proposed/c.txt': '' },
    /proposed\/c\.txt: Unexpected file, expected `<plan>\.yml`/,
  ],
])('ingest refuses %s', (_, files, message) => {
  for (const [path, content] of Object.entries(files)) sandbox().write(path, content);
  sandbox().expectRefusal(message, 'ingest');
  sandbox().expectRefusal(message, 'ingest', '--check');
});

test('a unit that nobody decided is a warning at its line, unless it is proposed', () => {
  const { stderr } = sandbox().expectSuccess('ingest');
  expect(stderr).toMatch(/3:1 +warning +Unexpected unit `a\/s1` in no topic.*npm run align -- a`/);
  expect(stderr).not.toContain('`a/s3-1-1` in no topic');

  sandbox().write('content/topics/proposed/a.yml', proposals('a/s1', 'party'));
  expect(sandbox().expectSuccess('ingest').stderr).not.toContain('`a/s1` in no topic');
  sandbox().expectSuccess('ingest', '--check');
});

test('a plan that no topic speaks of is one warning; without topics there is none', () => {
  sandbox().write(tasks, group(1, ...topic('t', 'b/s1'), `    alone: ${reason}`));
  const { stderr } = sandbox().expectSuccess('ingest');
  expect(stderr).toMatch(/1:1 +warning +Unexpected plan `a` in no topic/);
  expect(stderr).not.toContain('unit `a/');

  sandbox().write(tasks, group(1));
  sandbox().expectSuccess('ingest', '--check');
});

test('a topic of one plan without a reason is a warning, unless another plan may join it', () => {
  sandbox().write(tasks, group(1, ...topic('t', 'a/s1')));
  const { stderr } = sandbox().expectSuccess('ingest');
  expect(stderr).toMatch(/4:5 +warning +Unexpected topic `t` of plan `a` only, .*add `alone:/);

  sandbox().write('content/topics/proposed/b.yml', proposals('b/s1', 't'));
  expect(sandbox().expectSuccess('ingest').stderr).not.toContain('of plan `a` only');
});
