import { expect, test } from 'vitest';
import { otherSpellings, writtenNumbers } from './spellings.ts';

test.each([
  ['15', ['十五']],
  ['十五', ['15']],
  ['2000', ['2,000', '二千', '两千']],
  ['2,000', ['2000', '两千']],
  ['两千', ['2000', '2,000', '二千']],
  ['1.5万', ['15000', '15,000']],
  ['15000', ['1.5万', '一万五千']],
  ['1200万', ['12000000', '一千二百万']],
  ['20%', ['百分之二十']],
  ['百分之二十', ['20%']],
  ['百分之百', ['100%']],
  ['100%', ['百分之百']],
  ['99.5%', ['百分之九十九点五']],
  ['2025', ['二〇二五', '二○二五', '二零二五']],
  ['二〇三五', ['2035', '二○三五', '二零三五']],
])('otherSpellings() of %s', (word, expected) => {
  expect(otherSpellings(word)).toEqual(expect.arrayContaining(expected));
});

test.each(['5g', 'a1', '5', '三', '一', '社区', '', '12e5', '二三四五六七'])(
  'writtenNumbers() finds none in %s',
  (text) => {
    expect(writtenNumbers(text)).toEqual([]);
  },
);

test('writtenNumbers() knows where they stand', () => {
  expect(writtenNumbers('建设2000个').map(({ start, end }) => [start, end])).toEqual([[2, 6]]);
});
