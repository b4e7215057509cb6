import { expect, test } from 'vitest';
import { openFace } from './face.ts';

const text = '规划“十四五”People’s 〓𰻝';

test('openFace() measures Chinese by the em and Latin by the letter', async () => {
  const face = await openFace(text, 400);
  expect(face.width('规划“十四五”', 50)).toBe(350);
  expect(face.width('People', 50)).toBeGreaterThan(100);
  expect(face.width('People', 50)).toBeLessThan(200);
});

test('openFace() narrows quotation marks among Latin letters only', async () => {
  const face = await openFace(text, 400);
  expect(face.width('People’s', 50) - face.width('People', 50)).toBeLessThan(50);
  expect(face.width('五”', 50)).toBe(100);
});

test('openFace() varies the weight', async () => {
  const [regular, bold] = await Promise.all([openFace(text, 400), openFace(text, 700)]);
  expect(regular.outline('规', 0, 50, 50)).toMatch(/^M[\d.]/);
  expect(bold.outline('规', 0, 50, 50)).not.toBe(regular.outline('规', 0, 50, 50));
});

test('openFace() draws 〓 for a character that the typeface lacks, and lists it', async () => {
  const face = await openFace(text, 700);
  expect(face.missing).toEqual(['𰻝']);
  expect(face.outline('𰻝', 0, 50, 50)).toBe(face.outline('〓', 0, 50, 50));
  expect(face.width('𰻝', 50)).toBe(50);
});
