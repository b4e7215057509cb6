import { expect, test } from 'vitest';
import { sampleDay, sampleText, useSandbox } from './lib/sandbox.ts';

const sandbox = useSandbox();

/** The text with changes, as a file. */
function changed(...changes: [from: string, to: string][]): string {
  let text = sampleText;
  for (const [from, to] of changes) {
    expect(text).toContain(from);
    text = text.replace(from, to);
  }
  return sandbox().write('new.txt', text);
}

test('plan:update shows what was reworded and writes it', () => {
  const file = changed(['社工站2000个', '社工站150个']);
  const { stdout } = sandbox().expectSuccess('plan-update', 'a', file);
  expect(stdout).toMatch(/ units are the same, 1 reworded, 0 moved, 0 gone, 0 new\./);
  expect(stdout).toContain('建设社工站[-200-]0个。');
  expect(stdout).toContain('建设社工站{+15+}0个。');
  expect(sandbox().read('plans/a/sections/s3-1-2.md')).toContain('社工站150个');
  expect(sandbox().read('permalinks.txt')).toBe(sandbox().original()['permalinks.txt']);
  sandbox().expectSuccess('ingest', '--check');
});

test('plan:update writes an entry for an id whose words moved', () => {
  const file = changed(['四、保障措施', '五、保障措施']);
  const { stdout } = sandbox().expectSuccess('plan-update', 'a', file);
  expect(stdout).toContain('a/s4 -> a/s5');
  expect(sandbox().read('permalinks.txt')).toContain('\na/s4 -> a/s5\na/s5\n');
  sandbox().expectSuccess('ingest', '--check');
});

test('plan:update wants a reason for ids that are gone', () => {
  const file = changed(['　　2.慈善服务行动。建立慈善基地。\n', '']);
  const { stdout } = sandbox().expectRefusal(/--gone "<reason>"/, 'plan-update', 'a', file);
  expect(stdout).toMatch(/Gone\n {2}a\/c1-2\n/);

  sandbox().expectSuccess('plan-update', 'a', file, '--gone', '新文本删去');
  expect(sandbox().read('permalinks.txt')).toContain('\na/c1-2 -> gone: 新文本删去\n');
  sandbox().expectSuccess('ingest', '--check');

  // And back: the id is there again, so its entry is plain again.
  sandbox().expectSuccess(
    'plan-update',
    'a',
    sandbox().write('old.txt', sampleText),
    `--date=${sampleDay}`,
  );
  expect(sandbox().snapshot()).toEqual(sandbox().original());
});

test('plan:update renews what is proposed for undecided units, and drops what is gone', () => {
  const first = sandbox().write('c.txt', sampleText);
  sandbox().expectSuccess('plan-add', first, '--id=c', '--name=丙省', '--level=province');
  sandbox().expectSuccess('topics-confirm', 'c', 's1');
  const file = changed(
    ['　　1.强化党建引领。加强社区党组织建设。（省民政厅牵头，省财政厅负责）\n', ''],
    ['2.推动多方参与。建设社工站2000个。', '2.强化党建引领。加强社区党组织建设。'],
    ['　　2.慈善服务行动。建立慈善基地。\n', ''],
  );
  const { stdout } = sandbox().expectSuccess('plan-update', 'c', file, '--gone=新文本删去');
  const proposed = sandbox().read('topics/proposed/c.yml');
  expect(proposed).toMatch(/c\/s3-1-2 # 强化党建引领\n {4}topics:\n {6}- \{ topic: party, /);
  expect(proposed).not.toMatch(/c\/c1-2|c\/s3-1-1 |c\/s1 /);
  expect(stdout).toMatch(/Proposed topics for 1 of \d+ undecided units/);
  sandbox().expectSuccess('ingest', '--check');
});

test('plan:update takes a move by hand', () => {
  const file = changed(['四、保障措施\n　　加强组织领导。', '五、组织实施\n　　加强领导。']);
  sandbox().expectRefusal('--moved', 'plan-update', 'a', file);
  sandbox().expectRefusal(
    'Unexpected `--moved a/s1=a/s5`',
    'plan-update',
    'a',
    file,
    '--moved=a/s1=a/s5',
  );
  sandbox().expectRefusal(
    /Unexpected target `a\/s9` of `a\/s4`/,
    'plan-update',
    'a',
    file,
    '--moved=a/s4=a/s9',
  );
  sandbox().expectSuccess('plan-update', 'a', file, '--moved=a/s4=a/s5');
  expect(sandbox().read('permalinks.txt')).toContain('\na/s4 -> a/s5\n');
});

test('plan:update writes down the day of the new text, and leaves that of the same text', () => {
  const received = () => /^received: (.*)$/m.exec(sandbox().read('sources/a.yml'))?.[1];
  sandbox().expectSuccess('plan-update', 'a', sandbox().write('same.txt', sampleText));
  expect(sandbox().snapshot()).toEqual(sandbox().original());

  const file = changed(['社工站2000个', '社工站150个']);
  sandbox().expectSuccess('plan-update', 'a', file, '--date=2027-03-01');
  expect(received()).toBe('2027-03-01');
  expect(sandbox().read('plans/a/index.md')).toContain('\nreceived: "2027-03-01"\n');
  const today = () => new Date().toISOString().slice(0, 10);
  const before = today();
  sandbox().expectSuccess('plan-update', 'a', sandbox().write('old.txt', sampleText));
  // The day may end while the command runs.
  expect([before, today()]).toContain(received());
});

test('plan:update leaves the number of the identity as it is, or away', () => {
  const yaml = () => sandbox().read('sources/a.yml');
  const reworded = changed(['社工站2000个', '社工站150个']);
  sandbox().expectSuccess('plan-update', 'a', reworded, '--date=2027-03-01');
  expect(yaml()).toContain('\nidentity: 1\n');

  sandbox().write('content/sources/a.yml', yaml().replace(/identity: .*\n/, ''));
  sandbox().expectSuccess('plan-update', 'a', sandbox().write('old.txt', sampleText));
  expect(yaml()).not.toContain('identity');
  expect(sandbox().read('plans/a/index.md')).toContain('\nidentity: null\n');
  sandbox().expectSuccess('ingest', '--check');
});

test('plan:update refuses while what its YAML says is wrong', () => {
  const yaml = sandbox().read('sources/b.yml');
  sandbox().write('content/sources/b.yml', yaml.replace('identity: 2', 'identity: 1'));
  const file = sandbox().write('b.txt', sandbox().read('sources/b.txt'));
  sandbox().expectRefusal(/b\.yml:7:1: Unexpected second `identity: 1`/, 'plan-update', 'b', file);
});

test('plan:update gives a day to a plan whose YAML has none', () => {
  const yaml = sandbox()
    .read('sources/a.yml')
    .replace(/received: .*\n/, '');
  sandbox().write('content/sources/a.yml', yaml);
  sandbox().expectSuccess('ingest');
  expect(sandbox().read('plans/a/index.md')).toContain('\nreceived: null\n');
  sandbox().expectSuccess('ingest', '--check');

  const file = sandbox().write('same.txt', sampleText);
  sandbox().expectSuccess('plan-update', 'a', file, `--date=${sampleDay}`);
  expect(sandbox().read('sources/a.yml')).toContain('\nreceived: 2026-11-21\n');
  sandbox().expectSuccess('ingest', '--check');
});

test('plan:update says which words stand under an id that is taken', () => {
  const file = changed(['　　2.推动', '　　2.完善机制。完善服务机制。\n　　3.推动']);
  const { stdout } = sandbox().expectSuccess('plan-update', 'a', file, '--gone=改编号');
  expect(stdout).toMatch(/Shifted[^]*a\/s3-1-2 → a\/s3-1-3/);
});

test('plan:update refuses when a topic or note would point at nothing', () => {
  const topic = changed([
    '　　1.强化党建引领。加强社区党组织建设。（省民政厅牵头，省财政厅负责）\n',
    '',
  ]);
  sandbox().expectRefusal(
    /tasks\.yml:9:9: Unexpected member `a\/s3-1-1`[^]*Nothing was written/,
    'plan-update',
    'a',
    topic,
    '--gone=删',
  );
  const note = sandbox().write(
    'b.txt',
    sampleText.replaceAll('甲省', '乙市').replaceAll('省', '市').replace('2000个', '150个'),
  );
  sandbox().expectRefusal(/notes\/b\.yml:3:5: Unexpected text/, 'plan-update', 'b', note);
});

test('plan:update refuses while a gloss is of a unit that is gone', () => {
  const file = sandbox().write(
    'b.txt',
    sandbox()
      .read('sources/b.txt')
      .replace(/ *　　1\.强化党建引领.*\n/, ''),
  );
  sandbox().write(
    'content/topics/tasks.yml',
    'title: { zh: 任务, en: Tasks }\norder: 1\ntopics: []\n',
  );
  sandbox().expectRefusal(
    /glosses\/b\.yml:6:3: Unexpected gloss of `s3-1-1`[^]*Nothing was written/,
    'plan-update',
    'b',
    file,
    '--gone=删',
  );
});

test('plan:update names the glosses whose heading changed', () => {
  const file = sandbox().write(
    'b.txt',
    sandbox().read('sources/b.txt').replace('强化党建引领', '坚持党的领导'),
  );
  const { stdout } = sandbox().expectSuccess('plan-update', 'b', file);
  expect(stdout).toMatch(
    /glosses\/b\.yml again\n {2}s3-1-1 {2}强化党建引领 → 坚持党的领导: Party\n/,
  );
});

test('plan:update converts, keeps facts and comments, and notes the new checksum', () => {
  sandbox().write('content/sources/a.yml', sandbox().read('sources/a.yml') + '# Seen on paper.\n');
  const bytes = Buffer.from(`\uFEFF${sampleText}`, 'utf16le');
  const { stdout } = sandbox().expectSuccess('plan-update', 'a', sandbox().write('a16.txt', bytes));
  expect(stdout).toContain('The text was UTF-16LE');
  const yaml = sandbox().read('sources/a.yml');
  expect(yaml).toMatch(/^# What[^]*shortTitle: 甲省[^]*encoding: UTF-16LE[^]*# Seen on paper\.\n$/);
  sandbox().expectSuccess('ingest', '--check');
});

test.each([
  [['a'], /Unexpected end of the command, expected `<file>`/],
  [['z', 'new.txt'], /Unexpected plan `z`, expected one of `a`, `b`/],
  [['a', 'new.txt', '--date=today'], /Unexpected `--date today`, expected a day/],
  [['a', 'none.txt'], /none\.txt: Unexpected missing file/],
])('plan:update refuses %j', (words, message) => {
  sandbox().expectRefusal(message, 'plan-update', ...words);
});
