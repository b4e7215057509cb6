import { expect, test } from 'vitest';
import { sampleText, sampleTopics, Sandbox, useSandbox } from './lib/sandbox.ts';

const sandbox = useSandbox();

function add(): void {
  const file = sandbox().write('c.txt', sampleText.replaceAll('甲省', '丙省'));
  sandbox().expectSuccess('plan-add', file, '--id=c', '--name=丙省', '--level=province');
}

test('plan:remove undoes plan:add to the byte', () => {
  add();
  sandbox().write('content/notes/c.yml', 'notes: []\n');
  sandbox().write(
    'content/glosses/c.yml',
    'title: C\nshortTitle: C\nregion: C\nissuer: null\nunits: {}\n',
  );
  const { stdout } = sandbox().expectSuccess('plan-remove', 'c');
  expect(sandbox().snapshot()).toEqual(sandbox().original());
  expect(stdout.match(/^removed \S+/gm)).toEqual([
    'removed content/sources/c.txt',
    'removed content/sources/c.yml',
    'removed content/notes/c.yml',
    'removed content/glosses/c.yml',
    'removed content/plans/c',
    'removed content/topics/proposed/c.yml',
  ]);
});

test('plan:remove of the only plan leaves no list of permalinks', () => {
  const alone = new Sandbox();
  const file = alone.write('c.txt', sampleText);
  alone.expectSuccess('plan-add', file, '--id=c', '--name=丙省', '--level=province');
  alone.expectSuccess('plan-remove', 'c');
  expect(Object.keys(alone.snapshot())).toEqual(['plans', 'sources']);
  alone.expectSuccess('ingest', '--check');
  alone.remove();
});

test('plan:remove --published keeps the ids, and says why they are gone', () => {
  add();
  sandbox().expectSuccess('plan-remove', 'c', '--published', '--gone', '规划已废止');
  expect(sandbox().read('permalinks.txt')).toContain('\nc/s3-1-1 -> gone: 规划已废止\n');
  sandbox().expectSuccess('ingest', '--check');
});

test('plan:remove refuses while a plan or topic points at the plan, naming each', () => {
  const { stderr } = sandbox().expectRefusal('Nothing was removed.', 'plan-remove', 'a');
  expect(stderr).toMatch(/sources\/b\.yml:5:1: Unexpected parent `a`/);
  expect(stderr).toMatch(/topics\/tasks\.yml:9:9: Unexpected member `a\/s3-1-1` of topic `party`/);
  expect(stderr).not.toContain('b/s3-1-1');
});

test('plan:remove names what stands alone; --topics takes all decisions back to the byte', () => {
  add();
  sandbox().expectSuccess('topics-confirm', 'c');
  const confirmed = sandbox().snapshot();
  const { stderr } = sandbox().expectRefusal('`--topics` takes its units', 'plan-remove', 'c');
  expect(stderr).toMatch(/tasks\.yml:11:9: Unexpected member `c\/s3-1-1` of topic `party`/);
  expect(stderr).toMatch(/tasks\.yml:\d+:5: Unexpected `c\/s1` standing alone/);
  expect(sandbox().snapshot()).toEqual(confirmed);

  const { stdout } = sandbox().expectSuccess('plan-remove', 'c', '--topics');
  expect(stdout).toContain('updated content/topics/tasks.yml');
  expect(sandbox().snapshot()).toEqual(sandbox().original());
});

test('plan:remove --topics refuses to leave a topic without members', () => {
  add();
  const own = sampleTopics.replace(/a\/s3-1-1\n +- b\/s3-1-1/, 'c/s3-1-1');
  sandbox().write('content/topics/tasks.yml', own);
  const { stderr } = sandbox().expectRefusal('Nothing was', 'plan-remove', 'c', '--topics');
  expect(stderr).toMatch(/tasks\.yml:4:5: Unexpected topic `party` of plan `c` only/);
});

test('plan:remove can take away a plan that is not usable', () => {
  add();
  sandbox().write('content/sources/c.txt', '');
  sandbox().expectRefusal(/c\.txt(:1:1)?: Unexpected empty/, 'ingest');
  sandbox().expectSuccess('plan-remove', 'c');
  expect(sandbox().snapshot()).toEqual(sandbox().original());
});

test.each([
  [[], /Unexpected end of the command, expected `<id>`/],
  [['z'], /Unexpected plan `z`, expected one of `a`, `b`/],
  [['../b'], /Unexpected plan `\.\.\/b`/],
  [['a', 'b'], /Unexpected word `b`/],
])('plan:remove refuses %j', (words, message) => {
  sandbox().expectRefusal(message, 'plan-remove', ...words);
});
