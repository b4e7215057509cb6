import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readText } from './read-text.ts';

const folder = mkdtempSync(join(tmpdir(), 'duidu-text-'));
const path = join(folder, 'a.txt');

afterAll(() => {
  rmSync(folder, { recursive: true });
});

test('readText() gives text, encoding and SHA-256', async () => {
  writeFileSync(path, '一、背景');
  expect(await readText(path, 'a.txt')).toMatchObject({
    text: '一、背景',
    encoding: 'UTF-8',
    sha256: '03bc881fd41c2cb825ba122f7081811dc3f3df627d8988b0323295601c36d962',
  });
});

test('readText() refuses what is no file', async () => {
  await expect(readText(folder, 'a')).rejects.toThrow('a: Unexpected folder');
  await expect(readText(join(folder, 'none'), 'none')).rejects.toThrow('Unexpected missing file');
  await expect(readText('/dev/null', 'null')).rejects.toThrow('Unexpected device');
});

test('readText() refuses 50 MB without reading them', async () => {
  const large = join(folder, 'large.txt');
  writeFileSync(large, '');
  truncateSync(large, 50 * 1024 * 1024);
  await expect(readText(large, 'large.txt')).rejects.toThrow('50 MB, expected at most 8 MB');
});

test('readText() refuses control characters, naming the place', async () => {
  writeFileSync(path, '一、背景\r\n二\r三\0四');
  await expect(readText(path, 'a.txt')).rejects.toThrow(
    'a.txt:3:2: Unexpected control character U+0000',
  );
  writeFileSync(path, '\t一\v二\f三\x1b[0m');
  await expect(readText(path, 'a.txt')).rejects.toThrow(
    'a.txt:1:7: Unexpected control character U+001B',
  );
});
