import { expect, test } from 'vitest';
import {
  addPermalinks,
  checkPermalinks,
  formatPermalinks,
  isMoved,
  parsePermalinks,
} from './permalinks.ts';

const list = `# A comment.
a/head
a/s1
a/s2 -> a/s1
a/s3 -> gone: 新文本删去该节
`;

test('parsePermalinks() reads ids, moves and ends', () => {
  expect(parsePermalinks(list)).toEqual({
    entries: [
      { id: 'a/head', target: null, gone: null, line: 2 },
      { id: 'a/s1', target: null, gone: null, line: 3 },
      { id: 'a/s2', target: 'a/s1', gone: null, line: 4 },
      { id: 'a/s3', target: null, gone: '新文本删去该节', line: 5 },
    ],
    problems: [],
  });
});

test('isMoved() knows what stands no more', () => {
  expect(parsePermalinks(list).entries.map(isMoved)).toEqual([false, false, true, true]);
});

test('parsePermalinks() reads CRLF, byte order mark and stray spaces alike', () => {
  const noisy = '\uFEFF' + list.replaceAll('\n', ' \r\n').replace(' -> a', '\t->a');
  expect(parsePermalinks(noisy)).toEqual(parsePermalinks(list));
});

test.each([
  ['s1', /^Unexpected line `s1`, expected `<id>`/],
  ['../x/s1', /^Unexpected line/],
  ['a/s1 ->', /^Unexpected line/],
  ['a/s1 -> gone:', /^Unexpected line/],
  ['a/s1 -> gone', /^Unexpected line/],
  ['a/s1 a/s2', /^Unexpected line/],
  ['a/head', /^Unexpected second entry of `a\/head`, expected one \(the first is in line 1\)/],
])('parsePermalinks() reports %j', (line, reason) => {
  expect(parsePermalinks(`a/head\n${line}\n`).problems).toEqual([
    { id: line, line: 2, reason: expect.stringMatching(reason) as string },
  ]);
});

test('formatPermalinks() writes what parsePermalinks() reads', () => {
  const { entries } = parsePermalinks(list);
  const text = formatPermalinks(entries.toReversed());
  expect(text).toMatch(/^# Every unit id/);
  expect(text.replace(/^#.*\n/gm, '')).toBe(list.replace(/^#.*\n/gm, ''));
  expect(formatPermalinks(parsePermalinks(text).entries)).toBe(text);
});

test.each([
  ['a/s1\na/s2', []],
  ['a/s3', ['Unexpected end of `a/s3`']],
  ['a/s3 -> a/s1', []],
  ['a/s3 -> gone: 删', []],
  ['a/s3 -> a/s9', ['Unexpected target `a/s9` of `a/s3`']],
  ['a/s3 -> a/s4\na/s4 -> a/s2', []],
  ['a/s3 -> a/s4\na/s4 -> gone: 删', []],
  ['a/s3 -> a/s4\na/s4 -> a/s3', ['Unexpected target `a/s4`', 'Unexpected target `a/s3`']],
  ['a/s1 -> a/s2', ['Unexpected entry for `a/s1`, which is there']],
  ['a/s1 -> gone: 删', ['Unexpected entry for `a/s1`']],
])('checkPermalinks() of %j, with a/s1 and a/s2 there, finds %j', (text, expected) => {
  const problems = checkPermalinks(parsePermalinks(text).entries, new Set(['a/s1', 'a/s2']));
  expect(problems.map(({ reason }, index) => reason.slice(0, expected[index]?.length))).toEqual(
    expected,
  );
});

test('addPermalinks() adds what is new, and keeps what is there', () => {
  const { entries } = parsePermalinks(list);
  const added = addPermalinks(entries, ['a/s1', 'a/s4']);
  expect(added.slice(0, entries.length)).toEqual(entries);
  expect(added.slice(entries.length).map(({ id }) => id)).toEqual(['a/s4']);
});
