import { expect, test } from 'vitest';
import type { Citation } from '../../cite/citation.ts';
import { formatted } from '../../cite/formats/formats.ts';
import { plainText } from '../../cite/formats/run.ts';
import { retarget } from './retarget.ts';

const page = 'https://example.org/plans/some/s1/';
const unit: Citation = {
  key: 'some-s1',
  issuer: '某办公室',
  title: '某规划（some）$1',
  region: '某省',
  part: '一、目标',
  documentNumber: '某政办发〔2022〕5号',
  date: '2022-09-23',
  version: '2026-11-22',
  link: `${page}?v=5a0f9c1e`,
  hash: '5a0f9c1e',
  gloss: { title: null, part: null },
};
const paragraph: Citation = {
  ...unit,
  key: 'some-s1-p2',
  link: `${page}?v=0b1c2d3e#s1-p2`,
  hash: '0b1c2d3e',
};

test('retarget() makes of every format what the paragraph has', () => {
  const wanted = formatted(paragraph, '甲');
  const changed = formatted(unit, '甲').map(({ id, runs }) => [
    id,
    retarget(plainText(runs), unit, paragraph),
  ]);

  expect(changed).toEqual(wanted.map(({ id, runs }) => [id, plainText(runs)]));
});

test('retarget() reads addresses as they are, not as patterns', () => {
  const odd = { ...unit, link: 'https://example.org/?v=5a0f9c1e(+)' };
  expect(retarget(`甲 ${odd.link} 乙`, odd, paragraph)).toBe(`甲 ${paragraph.link} 乙`);
  expect(retarget('https://exampleXorg/', { ...unit, link: 'https://example.org/' }, unit)).toBe(
    'https://exampleXorg/',
  );
});
