import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectFolder } from './lib/content.ts';
import { readInputs } from './lib/inputs.ts';
import { useSandbox } from './lib/sandbox.ts';

const sandbox = useSandbox();

test('the changelog of the data of this content is usable', async () => {
  const { files } = await readInputs(join(projectFolder, 'content'));
  const found = files.filter(({ path }) => path.endsWith('data-changelog.yml'));
  expect(found).toHaveLength(1);
  expect(found.flatMap(({ messages }) => messages.map(String))).toEqual([]);
});

test.each([
  [
    'a day that is none',
    'changes:\n  - { date: 2026-02-30, zh: 改, en: Changed }\n',
    /data-changelog\.yml:2:7: Unexpected value of `changes\.0\.date`/,
  ],
  [
    'a change in one language',
    'changes:\n  - { date: 2026-02-03, zh: 改 }\n',
    /data-changelog\.yml:2:\d+: Unexpected missing key `changes\.0\.en`/,
  ],
])('ingest refuses a changelog with %s', (_, content, message) => {
  sandbox().write('content/data-changelog.yml', content);
  sandbox().expectRefusal(message, 'ingest');
  sandbox().expectRefusal(message, 'ingest', '--check');
});
