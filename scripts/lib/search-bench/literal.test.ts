import { expect, test } from 'vitest';
import { holding, plain, sliceOf, type Passage } from './literal.ts';

test.each([
  ['国办发〔2021〕56号', '国办发(2021)56号'],
  ['国办发［２０２１］ 56 号', '国办发(2021)56号'],
  ['HNPR―2022―01036', 'hnpr-2022-01036'],
  ['“一肩挑”比例', '一肩挑比例'],
  ['〈红白理事会章程〉', '《红白理事会章程》'],
  ['到 2025\u00a0年\n末\u200b', '到2025年末'],
])('plain(%j) is %s', (text, expected) => {
  expect(plain(text)).toBe(expected);
});

test('sliceOf() joins spans and leaves out the signs of Markdown', () => {
  const source = '## 一、背景\n正文#一。\n### 二';

  expect(
    sliceOf(
      {
        spans: [
          [0, 7],
          [7, 14],
        ],
      },
      source,
    ),
  ).toBe(' 一、背景\n正文#一。\n');
});

test('holding() finds what stands in a slice, however it is written', () => {
  const passage = { id: 'p/s1', slice: plain('村（社区）“两委”成员') } as Passage;

  expect(holding([passage], '村(社区)两委')).toEqual(['p/s1']);
  expect(holding([passage], '村委')).toEqual([]);
  expect(holding([passage], ' “” ')).toEqual([]);
});
