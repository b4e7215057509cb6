import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectFolder } from './lib/content.ts';
import { readInputs } from './lib/inputs.ts';
import { useSandbox } from './lib/sandbox.ts';

const sandbox = useSandbox();
/** A file whose departments are at lines 6, 7 … */
const list = (...departments: string[]) =>
  [
    'groups:',
    '  - id: government',
    '    title: { zh: 政府部门, en: Government }',
    '    # Names without the tier.',
    '    departments:',
    ...departments.map((department) => `      - ${department}`),
    '',
  ].join('\n');

const civil =
  '{ id: civil, name: { zh: 民政部门, en: civil affairs }, variants: [民政厅, 民政局] }';

test('the list of departments of this content is usable', async () => {
  expect(existsSync(join(projectFolder, 'content/departments.yml'))).toBe(true);
  const { files } = await readInputs(join(projectFolder, 'content'));
  const found = files.filter(({ path }) => path.endsWith('departments.yml'));
  expect(found).toHaveLength(1);
  expect(found.flatMap(({ messages }) => messages.map(String))).toEqual([]);
});

test.each([
  ['YAML that cannot be read', 'groups: [', /departments\.yml:1:10: Unexpected YAML/],
  ['a file that is empty', '', /departments\.yml:1:1: Unexpected value of `the file`/],
  [
    'a key that nobody knows',
    list(civil.replace('variants', 'names')),
    /departments\.yml:6:\d+: Unexpected key `names`/,
  ],
  [
    'a department without names',
    list('{ id: civil, name: { zh: 民政部门, en: civil affairs }, variants: [] }'),
    /departments\.yml:6:\d+: /,
  ],
  [
    'a name of one character',
    list(civil.replace('民政厅', '厅')),
    /departments\.yml:6:72: Unexpected name, expected two characters or more/,
  ],
  [
    'a name twice',
    list(civil, '{ id: other, name: { zh: 其他, en: other }, variants: [民政局] }'),
    /departments\.yml:7:\d+: Unexpected second `民政局` in `other`, expected each name once, and `civil` has it/,
  ],
  [
    'a name twice, once in brackets',
    list(civil.replace('民政局', '民政（厅）')),
    /departments\.yml:6:\d+: Unexpected second `民政（厅）` in `civil`/,
  ],
  [
    'two departments of one id',
    list(civil, '{ id: civil, name: { zh: 其他, en: other }, variants: [其他局] }'),
    /departments\.yml:7:\d+: Unexpected second id `civil`/,
  ],
  [
    'an id that is a page',
    list(civil.replace('id: civil', 'id: names')),
    /departments\.yml:6:\d+: Unexpected id, expected none of `names`/,
  ],
])('ingest refuses a list of departments with %s', (_, content, message) => {
  sandbox().write('content/departments.yml', content);
  sandbox().expectRefusal(message, 'ingest');
  sandbox().expectRefusal(message, 'ingest', '--check');
});

test('a content folder may have a list of departments, or none', () => {
  sandbox().expectSuccess('ingest');
  sandbox().write('content/departments.yml', list(civil));
  sandbox().expectSuccess('ingest');
  sandbox().expectSuccess('ingest', '--check');
});
