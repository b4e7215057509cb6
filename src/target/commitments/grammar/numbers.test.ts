import { expect, test } from 'vitest';
import { findNumbers } from './numbers.ts';

/** Every number of a text, with value and unit. */
function numbers(text: string): string[] {
  return findNumbers(text).map(({ start, end, value, valueMax, unit }) => {
    const amount = valueMax === null ? `${value}` : `${value}–${valueMax}`;
    return `${text.slice(start, end)} = ${amount} ${unit ?? '-'}`;
  });
}

test.each([
  ['2000个', '2000个 = 2000 个'],
  ['1,200 户', '1,200 户 = 1200 户'],
  ['1 000个', '1 000个 = 1000 个'],
  ['２０所', '２０所 = 20 所'],
  ['98.5％', '98.5％ = 98.5 %'],
  ['1.8‰', '1.8‰ = 1.8 ‰'],
  ['1.37万人', '1.37万人 = 13700 人'],
  ['10万余家', '10万余家 = 100000 家'],
  ['7万多人', '7万多人 = 70000 人'],
  ['50余万人', '50余万人 = 500000 人'],
  ['2.5亿元', '2.5亿元 = 250000000 元'],
  ['1.2万亿元', '1.2万亿元 = 1200000000000 元'],
  ['600元/人·月', '600元/人·月 = 600 元/人·月'],
  ['3个工作日', '3个工作日 = 3 个工作日'],
  ['三百个', '三百个 = 300 个'],
  ['一百零五名', '一百零五名 = 105 名'],
  ['两次', '两次 = 2 次'],
  ['三千八百人', '三千八百人 = 3800 人'],
  ['百分之八十', '百分之八十 = 80 %'],
  ['百分之百', '百分之百 = 100 %'],
  ['九成以上', '九成 = 90 %'],
  ['三分之二', '三分之二 = 66.67 %'],
  ['缩短1/3', '1/3 = 33.33 %'],
  ['翻一番', '翻一番 = 2 倍'],
  ['1.3倍', '1.3倍 = 1.3 倍'],
  ['半小时', '半小时 = 0.5 小时'],
  ['一刻钟', '一刻钟 = 15 分钟'],
  ['1:50', '1:50 = 1 :50'],
])('findNumbers(%j) is %s', (text, expected) => {
  expect(numbers(text)).toEqual([expected]);
});

test.each([
  ['5—10家', '5—10家 = 5–10 家'],
  ['3至5名', '3至5名 = 3–5 名'],
  ['2%-3%', '2%-3% = 2–3 %'],
  ['5—10万人', '5—10万人 = 50000–100000 人'],
  ['200万—300万元', '200万—300万元 = 2000000–3000000 元'],
])('findNumbers(%j) reads the range %s', (text, expected) => {
  expect(numbers(text)).toEqual([expected]);
});

test('findNumbers() reads a change as two numbers, not as a range', () => {
  expect(numbers('由10%提高到20%')).toEqual(['10% = 10 %', '20% = 20 %']);
  expect(numbers('从5个到10个')).toEqual(['5个 = 5 个', '10个 = 10 个']);
});

test.each(['千家万户', '千方百计', '百姓', '十四五', '成立', '半径'])(
  'findNumbers() finds none in %j',
  (text) => {
    expect(numbers(text)).toEqual([]);
  },
);

test('findNumbers() takes more than fifteen digits for a code', () => {
  expect(numbers(`${'9'.repeat(400)}个`)).toEqual([]);
});
