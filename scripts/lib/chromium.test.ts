import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, expect, test, vi } from 'vitest';
import { ensureChromium, findChromium } from './chromium.ts';

const folder = mkdtempSync(join(tmpdir(), 'duidu-chromium-'));

afterEach(() => {
  vi.unstubAllEnvs();
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

function program(path: string): string {
  const whole = join(folder, path);
  mkdirSync(join(whole, '..'), { recursive: true });
  writeFileSync(whole, '');
  chmodSync(whole, 0o755);
  return whole;
}

test('findChromium() takes the program that CHROMIUM_PATH names, and no other', () => {
  const path = program('own/chrome');
  vi.stubEnv('CHROMIUM_PATH', path);
  expect(findChromium()).toBe(path);
  vi.stubEnv('CHROMIUM_PATH', join(folder, 'none'));
  expect(findChromium()).toBeUndefined();
  expect(() => ensureChromium()).toThrow('Unexpected CHROMIUM_PATH');
});

test('findChromium() looks along the search path first', () => {
  const path = program('bin/chromium');
  vi.stubEnv('CHROMIUM_PATH', '');
  vi.stubEnv('PATH', join(folder, 'bin'));
  expect(findChromium()).toBe(path);
});
