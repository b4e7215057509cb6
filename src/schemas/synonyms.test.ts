import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { synonymsSchema } from './synonyms.ts';

const group = (...find: string[]) => ({ id: 'a', find });
const themes = (...groups: unknown[]) => ({
  themes: [{ id: 't', title: { zh: '甲', en: 'A' }, groups }],
});
const messages = (value: unknown) =>
  synonymsSchema.safeParse(value).error?.issues.map(({ message }) => message) ?? [];

test.each([
  [themes(group('就业', '求职')), []],
  [themes(group('就业')), ['Unexpected group of one word in `a`, expected two words or more']],
  [
    themes({ id: 'a', find: ['就业', '求职'], say: ['就业'] }),
    ['Unexpected second `就业` in `a`, expected each word once in a group; delete it'],
  ],
  [
    themes(group('就业', '求 职')),
    ['Unexpected word, expected two characters or more without spaces and quotes, such as `托育`'],
  ],
  [
    themes(group('就业', '求职'), group('助餐', '食堂')),
    ['Unexpected second id `a`, expected ids of themes and groups to differ; choose another'],
  ],
  [
    themes(...['a', 'b', 'c', 'd', 'e'].map((id) => ({ id, find: ['就业', `求职${id}`] }))),
    [
      'Unexpected `就业` in more than 4 groups, expected a word that says what it means; take it out of some',
    ],
  ],
])('synonymsSchema of %j', (value, expected) => {
  expect(messages(value)).toEqual(expected);
});

test('the synonyms are many, and no word stands in half of the texts', () => {
  const { themes } = synonymsSchema.parse(
    parse(readFileSync(new URL('../../content/synonyms.yml', import.meta.url), 'utf8')),
  );
  const groups = themes.flatMap(({ groups }) => groups);
  expect(groups.length).toBeGreaterThan(200);
  for (const word of ['服务', '社区', '建设', '工作', '城乡', '村(社区)', '体系'])
    for (const { id, find } of groups) expect(find, id).not.toContain(word);
});
