import { expect, test } from 'vitest';
import { notesSchema, sourceSchema, topicGroupSchema } from '../../src/schemas/index.ts';
import { parseYaml } from './yaml-file.ts';

const good = `# Facts of a plan.
shortTitle: 湖南
region: 湖南省
level: province
parent: null
publishedAt: null
encoding: UTF-8
sha256: abd7a4d759a08264ec7d84fa6de1b24b16d6d045e5d92f20fbb7a45692a9f3d9
convertedSha256: null
`;

function messages(text: string): string[] {
  return parseYaml(text, 'a.yml', sourceSchema).file.messages.map(String);
}

test('parseYaml() gives the data of a good file', () => {
  const { data, file } = parseYaml(good, 'a.yml', sourceSchema);
  expect(data).toMatchObject({ shortTitle: '湖南', level: 'province', parent: null });
  expect(file.messages).toEqual([]);
});

test.each([
  [
    'an unknown key',
    good + 'color: red\n',
    /^a\.yml:10:1: Unexpected key `color`, expected one of `shortTitle`, .*; correct or delete it$/,
  ],
  [
    'a wrong type',
    good.replace('湖南\n', '12\n'),
    /^a\.yml:2:1: Unexpected value of `shortTitle`: expected string, received number; correct it$/,
  ],
  [
    'a wrong word',
    good.replace('level: province', 'level: 省'),
    /^a\.yml:4:1: Unexpected value of `level`: expected one of "nation"\|"province"/,
  ],
  [
    'a parent that is no slug',
    good.replace('parent: null', 'parent: ../x'),
    /^a\.yml:5:1: Unexpected plan id, expected a slug .* \(in `parent`\)$/,
  ],
  [
    'a missing key',
    good.replace('region: 湖南省\n', ''),
    /^a\.yml:2:1: Unexpected missing key `region`, expected it here; add it$/,
  ],
  ['a key twice', good + 'level: city\n', /^a\.yml:10:1: Unexpected YAML: Map keys must be unique/],
  ['a bracket that stays open', 'a: [1\nb: 2', /^a\.yml:\d+:\d+: Unexpected YAML: /],
  ['an empty file', '', /^a\.yml:1:1: Unexpected value of `the file`: expected object/],
])('parseYaml() refuses %s', (_, text, expected) => {
  expect(messages(text)[0]).toMatch(expected);
  expect(parseYaml(text, 'a.yml', sourceSchema).file.messages[0]?.fatal).toBe(true);
});

test('parseYaml() does not blow up with aliases that do', () => {
  const bomb =
    'a: &a [x,x,x,x,x,x,x,x,x]\n' +
    [...'bcdefghij']
      .map(
        (key, index) => `${key}: &${key} [${Array(9).fill(`*${'abcdefghij'[index]}`).join(',')}]`,
      )
      .join('\n');
  expect(messages(bomb)[0]).toMatch(/^a\.yml:1:1: Unexpected value/);
});

test('parseYaml() knows the keys of nested maps', () => {
  const text =
    'notes:\n  - unit: hunan/s1\n    text: 一\n    reading: 二\n    confidence: high\n    note: 三\n    by: me\n';
  expect(parseYaml(text, 'n.yml', notesSchema).file.messages.map(String)).toEqual([
    'n.yml:7:5: Unexpected key `by`, expected one of `unit`, `text`, `reading`, `confidence`, `note`; correct or delete it',
  ]);
});

test('refuse() finds the place of a member of a list', () => {
  const text =
    'topics:\n  - id: a\n    title: { zh: 甲, en: A }\n    members:\n      - x/c1\n      - x/c2\n';
  const yaml = parseYaml(text, 't.yml', topicGroupSchema);
  yaml.refuse(['topics', 0, 'members', 1], 'Unexpected unit', 'topic-member');
  expect(yaml.file.messages.map(String)).toContain('t.yml:6:9: Unexpected unit');
});
