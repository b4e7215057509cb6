import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { compareFolder } from './difference.ts';

const folder = mkdtempSync(join(tmpdir(), 'duidu-difference-'));

afterAll(() => {
  rmSync(folder, { recursive: true });
});

test('compareFolder() finds what is stale, missing and extra', () => {
  for (const path of ['a', 'b', 'old/deep']) mkdirSync(join(folder, path), { recursive: true });
  for (const path of ['index.md', 'a/1.md', 'a/2.md', 'a/9.md', 'old/deep/x.md', '.DS_Store']) {
    writeFileSync(join(folder, path), path);
  }

  const expected = new Map([
    ['index.md', 'index.md'],
    ['a/1.md', 'new'],
    ['a/2.md', 'a/2.md'],
    ['a/3.md', 'a/3.md'],
    ['c/1.md', 'c/1.md'],
  ]);

  expect(compareFolder(folder, expected)).toEqual({
    stale: ['a/1.md'],
    missing: ['a/3.md', 'c/1.md'],
    extra: ['a/9.md', 'b', 'old'],
  });
});

test('compareFolder() of a folder that is not there finds everything missing', () => {
  expect(compareFolder(join(folder, 'none'), new Map([['a', '']]))).toEqual({
    stale: [],
    missing: ['a'],
    extra: [],
  });
});
