import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sampleDay, sampleText, useSandbox } from './lib/sandbox.ts';

const text = sampleText.replaceAll('甲省', '丙省');
const words = ['--id=c', '--name=丙省', '--level=province', `--date=${sampleDay}`];
const sandbox = useSandbox();

function sha256(value: Buffer | string): string {
  return createHash('sha256').update(value).digest('hex');
}

/** The text as `iconv -t gb18030` writes it; Node decodes GB18030 but does not encode it. */
function gb18030(value: string): Buffer {
  const decoder = new TextDecoder('gb18030');
  const codes = new Map<string, number[]>();
  for (let lead = 0x81; lead < 0xff; lead++) {
    for (let trail = 0x40; trail < 0xff; trail++) {
      const character = decoder.decode(Uint8Array.of(lead, trail));
      if (character.length === 1) codes.set(character, [lead, trail]);
    }
  }
  return Buffer.from([...value].flatMap((one) => codes.get(one) ?? [one.charCodeAt(0)]));
}

test('plan:add keeps the text, writes its YAML and its files, and reports', () => {
  const file = sandbox().write('c.txt', text);
  const { stdout } = sandbox().expectSuccess(
    'plan-add',
    file,
    ...words,
    '--parent=a',
    '--url=https://example.com/',
  );

  expect(readFileSync(join(sandbox().content, 'sources/c.txt'))).toEqual(Buffer.from(text));
  expect(sandbox().read('sources/c.yml'))
    .toBe(`# What the text does not say of itself; every key is explained in src/schemas/source.ts.
shortTitle: 丙省
region: 丙省
level: province
parent: a
publishedAt: https://example.com/
identity: 3
received: 2026-11-21
encoding: UTF-8
sha256: ${sha256(text)}
convertedSha256: null
`);
  expect(sandbox().read('permalinks.txt')).toContain('\nc/s3-1-1\n');
  expect(sandbox().read('plans/c/sections/s3-1-1.md')).toContain('加强社区党组织建设');
  expect(stdout).toMatch(/Outline\n[^]*三、重点任务[^]*专栏1社区服务行动[^]*1\.志愿服务行动/);
  expect(stdout).toMatch(/Responsibilities\n {2}s3-1-1 {2}lead: 省民政厅 {2}with: 省财政厅/);
  expect(stdout).toMatch(/sections, columns, items +\d+\.\d %/);
  expect(stdout).toContain('Undo it:  npm run plan:remove -- c');
  sandbox().expectSuccess('ingest', '--check');
});

test('plan:add attaches the units to topics as proposed, and says how many', () => {
  const file = sandbox().write('c.txt', text);
  const { stdout } = sandbox().expectSuccess('plan-add', file, ...words);
  const proposed = sandbox().read('topics/proposed/c.yml');
  expect(proposed).toMatch(/^# Topics that the alignment proposes for plan `c`/);
  expect(proposed).toMatch(
    /- unit: c\/s3-1-1 # 强化党建引领\n {4}topics:\n {6}- \{ topic: party, /,
  );
  expect(proposed).toMatch(/- unit: c\/s1 # 背景\n {4}topics: \[\]\n/);
  expect(stdout).toMatch(
    /Proposed topics for 1 of \d+ undecided units; \d+ without a counterpart\./,
  );
  expect(sandbox().snapshot()['topics/tasks.yml']).toBe(sandbox().original()['topics/tasks.yml']);

  // Reading all texts again leaves proposals alone.
  const before = sandbox().snapshot();
  sandbox().expectSuccess('ingest');
  expect(sandbox().snapshot()).toEqual(before);
});

test('plan:add proposes nothing where there are no topics', () => {
  sandbox().write(
    'content/topics/tasks.yml',
    'title: { zh: 任务, en: Tasks }\norder: 1\ntopics: []\n',
  );
  const { stdout } = sandbox().expectSuccess('plan-add', sandbox().write('c.txt', text), ...words);
  expect(existsSync(join(sandbox().content, 'topics/proposed'))).toBe(false);
  expect(stdout).not.toContain('Proposed');
});

test('plan:add writes down the day on which it runs, in UTC', () => {
  const file = sandbox().write('c.txt', text);
  const today = () => new Date().toISOString().slice(0, 10);
  const before = today();
  sandbox().expectSuccess('plan-add', file, ...words.slice(0, -1));
  const [, day] = /^received: (.*)$/m.exec(sandbox().read('sources/c.yml')) ?? [];
  // The day may end while the command runs.
  expect([before, today()]).toContain(day);
  expect(sandbox().read('plans/c/index.md')).toContain(`\nreceived: "${day}"\n`);
});

test('plan:add gives the lowest number that no other plan has', () => {
  const yaml = (id: string) => sandbox().read(`sources/${id}.yml`);
  const add = (id: string) =>
    sandbox().expectSuccess(
      'plan-add',
      sandbox().write('new.txt', text),
      `--id=${id}`,
      ...words.slice(1),
    );
  add('c');
  add('d');
  expect(yaml('d')).toContain('\nidentity: 4\n');
  sandbox().expectSuccess('plan-remove', 'c');
  expect(yaml('d')).toContain('\nidentity: 4\n');
  add('e');
  expect(yaml('e')).toContain('\nidentity: 3\n');
  expect(sandbox().read('plans/e/index.md')).toContain('\nidentity: 3\n');
  sandbox().expectSuccess('ingest', '--check');
});

test('plan:add takes --short and --region', () => {
  const file = sandbox().write('c.txt', text);
  sandbox().expectSuccess('plan-add', file, ...words, '--short=丙', '--region=东方丙省');
  expect(sandbox().read('sources/c.yml')).toMatch(/shortTitle: 丙\nregion: 东方丙省\n/);
});

test.each([
  ['GB18030', gb18030(text), text],
  ['UTF-16LE', Buffer.from(`\uFEFF${text}`, 'utf16le'), text],
  ['UTF-16BE', Buffer.from(`\uFEFF${text}`, 'utf16le').swap16(), text],
])('plan:add recognises %s, converts it and says so', (encoding, bytes, expected) => {
  const file = sandbox().write('c.txt', bytes);
  const { stdout } = sandbox().expectSuccess('plan-add', file, ...words);
  expect(stdout).toContain(`The text was ${encoding}; it is kept as UTF-8.`);
  expect(sandbox().read('sources/c.txt')).toBe(expected);
  expect(sandbox().read('sources/c.yml')).toContain(
    `encoding: ${encoding}\nsha256: ${sha256(bytes)}\nconvertedSha256: ${sha256(expected)}\n`,
  );
  sandbox().expectSuccess('ingest', '--check');
});

test.each([
  ['a byte order mark', `\uFEFF${text}`, 'Byte order mark at the start, kept'],
  ['CRLF', text.replaceAll('\n', '\r\n'), 'Line endings 17 CRLF, kept'],
  ['lone CR', text.replaceAll('\n', '\r'), 'Line endings 17 CR, kept'],
])('plan:add keeps %s byte for byte and says so', (_, value, remark) => {
  const file = sandbox().write('c.txt', value);
  const { stdout, stderr } = sandbox().expectSuccess('plan-add', file, ...words);
  expect(stdout + stderr).toContain(remark);
  expect(readFileSync(join(sandbox().content, 'sources/c.txt'))).toEqual(Buffer.from(value));
  expect(sandbox().read('plans/c/sections/s3-1-1.md')).toContain('加强社区党组织建设');
  sandbox().expectSuccess('ingest', '--check');
});

test('plan:add takes a text that lies in content/sources already', () => {
  const file = sandbox().write('content/sources/c.txt', text);
  sandbox().expectRefusal('c.txt: Unexpected single file', 'ingest');
  sandbox().expectSuccess('plan-add', file, ...words);
  sandbox().expectSuccess('ingest', '--check');
});

test('plan:add says when the text is that of another plan', () => {
  const file = sandbox().write('c.txt', sampleText);
  const { stdout } = sandbox().expectSuccess('plan-add', file, ...words);
  expect(stdout).toContain('The text is the same as that of plan `a`.');
});

test('plan:add brings ids back that were gone', () => {
  const file = sandbox().write('c.txt', text);
  sandbox().expectSuccess('plan-add', file, ...words);
  const added = sandbox().snapshot();
  sandbox().expectSuccess('plan-remove', 'c', '--published');
  sandbox().expectSuccess('plan-add', file, ...words);
  expect(sandbox().snapshot()).toEqual(added);
});

test.each([
  [[], /expected `--id`, `--name` and `--level`/],
  [['--id=a', '--name=丙省', '--level=province'], /Unexpected id `a`, expected one that is free/],
  [['--id=../x', '--name=丙省', '--level=province'], /Unexpected id `\.\.\/x`, expected a slug/],
  [['--id=/x', '--name=丙省', '--level=province'], /Unexpected id `\/x`, expected a slug/],
  [['--id=丙', '--name=丙省', '--level=province'], /Unexpected id `丙`, expected a slug/],
  [['--id=C', '--name=丙省', '--level=province'], /Unexpected id `C`, expected a slug/],
  [[`--id=${'c'.repeat(41)}`, '--name=丙省', '--level=province'], /of at most 40 characters/],
  [['--id=c', '--name=丙省', '--level=省'], /Unexpected value of `level`: expected one of/],
  [[...words, '--parent=z'], /Unexpected parent `z`/],
  [[...words, '--parent=c'], /Unexpected parent `c`/],
  [[...words, '--date=21.11.2026'], /Unexpected `--date 21\.11\.2026`, expected a day/],
  [[...words, '--url=nowhere'], /Unexpected value of `publishedAt`/],
  [[...words, '--colour=red'], /Unknown option '--colour'/],
])('plan:add refuses %j', (given, message) => {
  sandbox().expectRefusal(message, 'plan-add', sandbox().write('c.txt', text), ...given);
});

test('plan:add refuses while other content is broken, naming it', () => {
  sandbox().write('content/notes/b.yml', 'notes: 1\n');
  sandbox().expectRefusal(
    /notes\/b\.yml:1:1/,
    'plan-add',
    sandbox().write('c.txt', text),
    ...words,
  );
  expect(existsSync(join(sandbox().content, 'sources/c.txt'))).toBe(false);
});
