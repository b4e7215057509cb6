import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectFolder } from './lib/content.ts';
import { readInputs } from './lib/inputs.ts';
import { useSandbox } from './lib/sandbox.ts';

const sandbox = useSandbox();
/** A file whose groups are at lines 5, 6 … */
const synonyms = (...groups: string[]) =>
  [
    'themes:',
    '  - id: work',
    '    title: { zh: 就业, en: Work }',
    '    groups:',
    ...groups.map((group) => `      - ${group}`),
    '',
  ].join('\n');

test('the synonyms of this content are usable', async () => {
  expect(existsSync(join(projectFolder, 'content/synonyms.yml'))).toBe(true);
  const { files } = await readInputs(join(projectFolder, 'content'));
  const found = files.filter(({ path }) => path.endsWith('synonyms.yml'));
  expect(found).toHaveLength(1);
  expect(found.flatMap(({ messages }) => messages.map(String))).toEqual([]);
});

test.each([
  ['YAML that cannot be read', 'themes: [', /synonyms\.yml:1:10: Unexpected YAML/],
  ['a file that is empty', '', /synonyms\.yml:1:1: Unexpected value of `the file`/],
  [
    'a key that nobody knows',
    synonyms('{ id: a, find: [就业, 求职], words: [找工作] }'),
    /synonyms\.yml:5:\d+: Unexpected key `words`, expected one of `id`, `find`, `say`, `note`/,
  ],
  [
    'a word of one character',
    synonyms('{ id: a, find: [就业, 业] }'),
    /synonyms\.yml:5:\d+: Unexpected word, expected two characters or more/,
  ],
  [
    'a group of one word',
    synonyms('{ id: a, find: [就业] }'),
    /synonyms\.yml:5:9: Unexpected group of one word in `a`/,
  ],
  [
    'a word twice in a group',
    synonyms('{ id: a, find: [就业, 求职], say: [找工作, 就业] }'),
    /synonyms\.yml:5:45: Unexpected second `就业` in `a`/,
  ],
  [
    'two groups of one id',
    synonyms('{ id: a, find: [就业, 求职] }', '{ id: a, find: [创业, 开店] }'),
    /synonyms\.yml:6:\d+: Unexpected second id `a`/,
  ],
  [
    'a word in too many groups',
    synonyms(...[1, 2, 3, 4, 5].map((n) => `{ id: g${n}, find: [就业, 说法${n}] }`)),
    /synonyms\.yml:9:\d+: Unexpected `就业` in more than 4 groups/,
  ],
])('ingest refuses synonyms with %s', (_, content, message) => {
  sandbox().write('content/synonyms.yml', content);
  sandbox().expectRefusal(message, 'ingest');
  sandbox().expectRefusal(message, 'ingest', '--check');
});

test('a content folder may have synonyms, or none', () => {
  sandbox().expectSuccess('ingest');
  sandbox().write('content/synonyms.yml', synonyms('{ id: a, find: [就业], say: [找工作] }'));
  sandbox().expectSuccess('ingest');
  sandbox().expectSuccess('ingest', '--check');
});
