import { expect, test } from 'vitest';
import { idOfFile } from './id-of-file.ts';

test.each([
  ['texts/Yunnan 2022.txt', 'yunnan-2022'],
  ['14-honghe-.txt', 'honghe'],
  ['云南.txt', 'plan'],
])('idOfFile(%j) is %j', (path, id) => {
  expect(idOfFile(path)).toBe(id);
});
