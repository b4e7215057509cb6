import { expect, test } from 'vitest';
import { pinyinTable } from './pinyin.ts';

test.each([
  [['社区设施'], { qu: '区', she: '社设', shi: '施' }],
  [['银行', '行动'], { dong: '动', hang: '行', xing: '行', yin: '银' }],
  [['妇女'], { fu: '妇', nv: '女' }],
  [
    ['省长重视，长期重复'],
    {
      chang: '长',
      chong: '重',
      fu: '复',
      qi: '期',
      sheng: '省',
      shi: '视',
      zhang: '长',
      zhong: '重',
    },
  ],
  [['“十四五”APP 2025，'], { shi: '十', si: '四', wu: '五' }],
  [['\uD800😀', ''], {}],
])('pinyinTable() of %j', (texts, expected) => {
  expect(pinyinTable(texts)).toEqual(expected);
});

test('pinyinTable() has characters once, in the order of Unicode', () => {
  expect(pinyinTable(['设施', '社区', '设计'])['she']).toBe('社设');
});
