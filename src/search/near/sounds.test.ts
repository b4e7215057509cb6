import { expect, test } from 'vitest';
import { soundsOf } from './sounds.ts';

const { keys, keysOf, alike } = soundsOf({
  pinyin: { fu: '服扶府', she: '社设', xing: '行型', hang: '行航', yuan: '员院', ba: '八' },
});
const code = (sign: string) => sign.charCodeAt(0);

test.each([
  ['社', '设', true],
  ['行', '型', true], // One of its readings.
  ['行', '航', true],
  ['型', '航', false],
  ['社', '社', true],
  ['付', '服', true], // Not in the corpus: as browsers sort it.
  ['圆', '员', true],
  ['A', 'A', false], // Only characters have readings.
])('alike(%j, %j) is %j', (a, b, is) => {
  expect(alike(code(a), code(b))).toBe(is);
});

test('characters read alike have the same key, others their own code', () => {
  expect(keys[code('社')]).toBe(keys[code('设')]);
  expect(keys[code('x')]).toBe(code('x'));
  expect(keysOf(code('行'))).toHaveLength(2);
  expect(keysOf(code('x'))).toEqual([code('x')]);
});

test('without a table nothing is alike but what is the same', () => {
  const none = soundsOf({ pinyin: {} });
  expect(none.alike(code('社'), code('设'))).toBe(false);
  expect(none.keysOf(code('社'))).toEqual([code('社')]);
});
