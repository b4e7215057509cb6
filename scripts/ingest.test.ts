import { spawnSync } from 'node:child_process';
import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectFolder } from './lib/content.ts';
import { expectOneMessage, useSandbox } from './lib/sandbox.ts';

const sandbox = useSandbox();

/** Change a file of the content. */
function edit(path: string, from: string, to: string): void {
  const text = sandbox().read(path);
  expect(text).toContain(from);
  sandbox().write(`content/${path}`, text.replace(from, to));
}

test('ingest writes the same again, and nothing when nothing changed', () => {
  const before = sandbox().snapshot();
  expect(sandbox().expectSuccess('ingest').stdout).toContain(' 0 files written, 0 removed');
  rmSync(join(sandbox().content, 'plans'), { recursive: true });
  rmSync(join(sandbox().content, 'permalinks.txt'));
  sandbox().expectSuccess('ingest');
  expect(sandbox().snapshot()).toEqual(before);
});

test('ingest writes the same in another time zone and language', () => {
  const before = sandbox().snapshot();
  rmSync(join(sandbox().content, 'plans'), { recursive: true });
  const env = {
    DUIDU_CONTENT: sandbox().content,
    TZ: 'Pacific/Apia',
    LANG: 'tr_TR',
    LC_ALL: 'tr_TR',
  };
  expect(sandbox().runWith({ env }, 'ingest').status).toBe(0);
  expect(sandbox().snapshot()).toEqual(before);
});

test('ingest --check is silent about content that is up to date', () => {
  expect(sandbox().expectSuccess('ingest', '--check', '--quiet')).toMatchObject({
    stdout: '2 plans are up to date. Nothing odd in their texts.\n',
    stderr: '',
  });
});

test('ingest --check names each stale, missing and extra file and folder, and writes nothing', () => {
  sandbox().write('content/plans/a/sections/s1.md', 'stale');
  rmSync(join(sandbox().content, 'plans/a/sections/s2.md'));
  sandbox().write('content/plans/a/extra.md', '');
  mkdirSync(join(sandbox().content, 'plans/a/empty'));
  sandbox().write('content/plans/z/index.md', '');
  edit('permalinks.txt', 'b/s4\n', '');

  const { stderr } = sandbox().expectRefusal('Not up to date', 'ingest', '--check');
  expect(stderr.match(/content\/\S+: Unexpected \w+ \w+/g)).toEqual([
    'content/plans/a/sections/s1.md: Unexpected stale file',
    'content/plans/a/sections/s2.md: Unexpected missing file',
    'content/plans/a/empty: Unexpected extra folder',
    'content/plans/a/extra.md: Unexpected extra file',
    'content/plans/z: Unexpected extra folder',
    'content/permalinks.txt: Unexpected stale file',
  ]);
  sandbox().expectSuccess('ingest');
  expect(sandbox().snapshot()).toEqual(sandbox().original());
});

test('ingest --format json prints messages as data', () => {
  edit('topics/tasks.yml', 'a/s3-1-1', 'a/s9');
  const { stdout } = sandbox().run('ingest', '--format', 'json');
  expect(JSON.parse(stdout)).toContainEqual({
    path: 'content/topics/tasks.yml',
    messages: [
      expect.objectContaining({ ruleId: 'topic-member', line: 9, column: 9, severity: 'error' }),
    ],
  });
});

test.each([
  [
    'sources/a.yml',
    'level: province',
    'level: 省',
    /sources\/a\.yml:4:1: Unexpected value of `level`/,
  ],
  ['sources/a.yml', 'parent: null', 'colour: red', /sources\/a\.yml:5:1: Unexpected key `colour`/],
  [
    'sources/a.yml',
    'shortTitle: 甲省',
    'shortTitle: [1]',
    /a\.yml:2:1: Unexpected value of `shortTitle`/,
  ],
  ['sources/a.yml', 'parent: null', 'parent: [', /a\.yml:\d+:\d+: Unexpected YAML/],
  [
    'sources/a.yml',
    'parent: null',
    'parent: z',
    /a\.yml:5:1: Unexpected parent `z`, expected `null` or one of `b`/,
  ],
  ['sources/a.yml', 'parent: null', 'parent: b', /a\.yml:5:1: Unexpected parent `b`/],
  [
    'sources/b.yml',
    'identity: 2',
    'identity: 1',
    /b\.yml:7:1: Unexpected second `identity: 1`, expected .* \(`a` has it\); write `identity: 2`, or/,
  ],
  ['sources/b.yml', 'identity: 2', 'identity: 0', /b\.yml:7:1: Unexpected value of `identity`/],
  ['sources/b.yml', 'identity: 2', 'identity: 1.5', /b\.yml:7:1: Unexpected value of `identity`/],
  ['sources/b.yml', 'parent: a', 'parent: ../a', /b\.yml:5:1: Unexpected plan id/],
  [
    'topics/tasks.yml',
    'a/s3-1-1',
    'a/s9',
    /tasks\.yml:9:9: Unexpected member `a\/s9` of topic `party`/,
  ],
  ['topics/tasks.yml', 'b/s3-1-1', 'a/s3-1-1', /tasks\.yml:10:9: Unexpected second `a\/s3-1-1`/],
  [
    'glosses/b.yml',
    's3-1-1',
    's9',
    /glosses\/b\.yml:6:3: Unexpected gloss of `s9`, expected a unit of plan `b`; correct the id/,
  ],
  ['glosses/b.yml', 's3-1-1', 'b/s3-1-1', /b\.yml:6:3: Unexpected local id, expected the id of a/],
  ['glosses/b.yml', ': Party', ': [Party]', /b\.yml:6:3: Unexpected value of `units\.s3-1-1`/],
  ['glosses/b.yml', 'issuer: null\n', '', /b\.yml:1:1: Unexpected missing key `issuer`/],
  [
    'glosses/b.yml',
    'region',
    'place',
    /b\.yml:3:1: Unexpected key `place`, expected one of `title`/,
  ],
  ['notes/b.yml', 'b/s3-1-2', 'b/s9', /notes\/b\.yml:2:5: Unexpected unit `b\/s9`/],
  [
    'notes/b.yml',
    '社工站2000个',
    '社工站3000个',
    /notes\/b\.yml:3:5: Unexpected text `社工站3000个`/,
  ],
  [
    'notes/b.yml',
    'confidence: low',
    'confidence: 0.5',
    /notes\/b\.yml:5:5: Unexpected value of `notes\.0\.confidence`/,
  ],
  ['permalinks.txt', 'a/s1\n', 'a/s1\na/s0\n', /permalinks\.txt:\d+:1: Unexpected end of `a\/s0`/],
  [
    'permalinks.txt',
    'a/s1\n',
    'a/s1\na/s0 -> a/s9\n',
    /permalinks\.txt:\d+:1: Unexpected target `a\/s9`/,
  ],
  [
    'permalinks.txt',
    'a/s1\n',
    'a/s1 -> a/s2\n',
    /permalinks\.txt:\d+:1: Unexpected entry for `a\/s1`/,
  ],
  ['permalinks.txt', 'a/s1\n', 'a/s1\na/s1\n', /permalinks\.txt:\d+:1: Unexpected second entry/],
  ['permalinks.txt', 'a/s1\n', '../s1\n', /permalinks\.txt:\d+:1: Unexpected line/],
])('ingest refuses %s with %j → %j', (path, from, to, message) => {
  edit(path, from, to);
  const { stderr } = sandbox().expectRefusal(message, 'ingest');
  expect(stderr).toContain('Nothing was written.');
});

test.each([
  ['sources/c.txt', 'c\\.txt: Unexpected single file, expected `c.yml` beside it'],
  ['sources/c.yml', 'c\\.yml: Unexpected single file, expected `c.txt` beside it'],
  ['sources/C.txt', 'C\\.txt: Unexpected plan id `C`'],
  ['sources/c.docx', 'c\\.docx: Unexpected file'],
  ['notes/c.yml', 'notes/c\\.yml: Unexpected notes on plan `c`'],
  ['glosses/c.yml', 'glosses/c\\.yml: Unexpected glosses of plan `c`, expected `sources/c.txt`'],
  ['glosses/c.txt', 'glosses/c\\.txt: Unexpected file, expected `<plan>.yml`'],
  ['topics/c.txt', 'topics/c\\.txt: Unexpected file'],
])('ingest refuses a stray %s', (path, message) => {
  const empty = {
    'notes/c.yml': 'notes: []\n',
    'glosses/c.yml': 'title: C\nshortTitle: C\nregion: C\nissuer: null\nunits: {}\n',
  }[path];
  sandbox().write(`content/${path}`, empty ?? 'x');
  sandbox().expectRefusal(new RegExp(message), 'ingest');
});

test('a text that is not the one received is a warning, and fails the check with what it makes stale', () => {
  edit('sources/a.txt', '进展', '发展');
  const message = /a\.yml:10:1: Unexpected `sha256`, expected `[0-9a-f]{64}`, that of `a.txt`/;
  const { stderr } = sandbox().expectRefusal(message, 'ingest', '--check');
  expect(stderr).toContain('content/plans/a/sections/s1.md: Unexpected stale file');
  expect(sandbox().expectSuccess('ingest').stderr).toContain('Unexpected `sha256`');
  expect(sandbox().read('plans/a/sections/s1.md')).toContain('积极发展');
  sandbox().expectRefusal(message, 'ingest', '--check');
});

test('plans with the same identity are told different numbers, and all refused by the check', () => {
  for (const id of ['c', 'd']) {
    const file = sandbox().write(`${id}.txt`, sandbox().read('sources/a.txt'));
    sandbox().expectSuccess('plan-add', file, `--id=${id}`, '--name=丙省', '--level=province');
  }
  edit('sources/c.yml', 'identity: 3', 'identity: 1');
  edit('sources/d.yml', 'identity: 4', 'identity: 1');
  const { stderr } = sandbox().expectRefusal('c.yml:7:1', 'ingest', '--check');
  expect(stderr).toMatch(/c\.yml:7:1: [^\n]*write `identity: 3`/);
  expect(stderr).toMatch(/d\.yml:7:1: [^\n]*write `identity: 4`/);
  expect(stderr).not.toContain('a.yml');
});

test('a plan needs no number of its identity', () => {
  for (const id of ['a', 'b']) edit(`sources/${id}.yml`, `identity: ${id === 'a' ? 1 : 2}\n`, '');
  sandbox().expectSuccess('ingest');
  sandbox().expectSuccess('ingest', '--check');
});

test('ingest --draft lets ids come and go', () => {
  edit('sources/a.txt', '　　四、', '　　四、新任务\n　　五、');
  sandbox().expectSuccess('ingest', '--draft');
  expect(sandbox().read('plans/a/sections/s5.md')).toContain('保障措施');
  edit('sources/a.txt', '　　四、新任务\n　　五、保障措施\n　　加强组织领导。\n', '');
  sandbox().expectSuccess('ingest', '--draft');
  expect(sandbox().read('permalinks.txt')).toBe(sandbox().original()['permalinks.txt']);
  sandbox().expectRefusal('Unexpected end of `a/s4`', 'ingest');
});

test('ingest names every problem at once', () => {
  edit('sources/a.yml', 'level: province', 'level: 省');
  edit('notes/b.yml', 'b/s3-1-2', 'b/s9');
  const { stderr } = sandbox().expectRefusal('a.yml:4:1', 'ingest');
  expect(stderr).toContain('notes/b.yml:2:5');
});

test('ingest restores what an interrupted run left, and --check says so', () => {
  // As a run leaves it that was killed after it had replaced one file, removed one and made one.
  const staging = 'content/.ingest-999999999';
  sandbox().write(`${staging}/old/sources/a.txt`, sandbox().read('sources/a.txt'));
  sandbox().write(`${staging}/old/sources/b.yml`, sandbox().read('sources/b.yml'));
  sandbox().write('content/sources/a.txt', 'half');
  rmSync(join(sandbox().content, 'sources/b.yml'));
  sandbox().write('content/plans/c/index.md', 'half');
  sandbox().write(
    `${staging}/journal.json`,
    JSON.stringify([
      { action: 'replace', path: 'sources/a.txt' },
      { action: 'remove', path: 'sources/b.yml' },
      { action: 'create', path: 'plans/c' },
    ]),
  );

  sandbox().expectRefusal(
    '.ingest-999999999: Unexpected rest of an interrupted run',
    'ingest',
    '--check',
  );
  sandbox().expectSuccess('ingest');
  expect(sandbox().snapshot()).toEqual(sandbox().original());
});

test('ingest that cannot write says why, and loses nothing', () => {
  const before = sandbox().snapshot();
  sandbox().write('content/plans/a/sections/s1.md', 'stale');
  const stale = sandbox().snapshot();
  // No file may grow beyond 0 bytes: what a full disk does, for any user.
  const script = join(projectFolder, 'scripts/ingest.ts');
  const { status, stderr } = spawnSync(
    'sh',
    ['-c', 'ulimit -f 0; exec "$0" "$@"', process.execPath, script],
    { encoding: 'utf8', env: { DUIDU_CONTENT: sandbox().content } },
  );
  expectOneMessage({ status, stdout: '', stderr }, /EFBIG|may not grow/);
  expect(sandbox().snapshot()).toEqual(stale);
  sandbox().expectSuccess('ingest');
  expect(sandbox().snapshot()).toEqual(before);
});

test('ingest in a read-only folder says so, and loses nothing', () => {
  sandbox().write('content/plans/a/sections/s1.md', 'stale');
  const before = sandbox().snapshot();
  spawnSync('chmod', ['-R', 'a+rX,a-w', sandbox().content]);
  spawnSync('chmod', ['a+rx', sandbox().folder]);
  // Nothing is read-only for root, so the command runs as nobody.
  const nobody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
  const outcome = sandbox().runWith(nobody, 'ingest');
  spawnSync('chmod', ['-R', 'u+w', sandbox().content]);
  expectOneMessage(outcome, /\.ingest-\d+.*no permission; give this user the right to write there/);
  expect(sandbox().snapshot()).toEqual(before);
});

test('ingest says what is wrong with the content folder', () => {
  rmSync(join(sandbox().content, 'plans'), { recursive: true });
  sandbox().write('content/plans', 'a file');
  sandbox().expectRefusal(/content\/plans: Unexpected file, expected a folder/, 'ingest');
  sandbox().expectRefusal(/none: Unexpected missing folder/, 'ingest', '--content', 'none');
});

test('ingest refuses unknown options and words', () => {
  sandbox().expectRefusal(/Unknown option '--chek'[^]*npm run ingest/, 'ingest', '--chek');
  sandbox().expectRefusal(/Unexpected word `hunan`/, 'ingest', 'hunan');
  sandbox().expectRefusal(/Unexpected format `xml`/, 'ingest', '--format', 'xml');
});

test('a topic that points at a moved id is told where it went', () => {
  edit('permalinks.txt', 'a/s1\n', 'a/s0 -> a/s1\na/s1\n');
  edit('topics/tasks.yml', 'a/s3-1-1', 'a/s0');
  sandbox().expectRefusal('it is `a/s1` now', 'ingest');
});

test('a gloss of a moved id is told where it went', () => {
  edit('permalinks.txt', 'b/s1\n', 'b/s0 -> b/s1\nb/s1\n');
  edit('glosses/b.yml', 's3-1-1', 's0');
  sandbox().expectRefusal(/glosses\/b\.yml:6:3: [^]*it is `b\/s1` now/, 'ingest');
});

test('generated files that are in each other’s way are put right', () => {
  renameSync(join(sandbox().content, 'plans/a'), join(sandbox().content, 'plans/c'));
  sandbox().expectSuccess('ingest');
  expect(sandbox().snapshot()).toEqual(sandbox().original());
});
