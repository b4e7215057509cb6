import { expect, test } from 'vitest';
import { varyText } from './vary-text.ts';

const long = '加强城乡社区服务体系建设，'.repeat(8);
const text = [
  '湖南省人民政府办公厅',
  ...Array.from({ length: 60 }, (_, index) => `${index + 1}.建设社工站2000个。${long}`),
].join('\n');

test('varyText() is the same for one seed, and another for another', () => {
  expect(varyText(text, 1)).toBe(varyText(text, 1));
  expect(varyText(text, 1)).not.toBe(varyText(text, 2));
});

test('varyText() changes names and numbers, and leaves lines out or doubles them', () => {
  const varied = varyText(text, 3);
  expect(varied).not.toContain('湖南省人民政府');
  expect(varied).toMatch(/^..省人民政府办公厅\n/);
  expect(new Set(varied.match(/社工站\d+个/g)).size).toBeGreaterThan(10);
  const lines = varied.split('\n').map((line) => line.split('.')[0]);
  expect(new Set(lines).size).toBeLessThan(lines.length);
  expect(new Set(lines).size).toBeLessThan(61);
});
