import { expect, test } from 'vitest';
import { viewOf } from '../testing/view.ts';
import type { Corpus } from '../corpus/types.ts';
import { countEntries } from './count.ts';
import { reportOf, reportRecords } from './report.ts';

const text = `某市“十四五”社区服务规划

一、目标

到2025年，and建设食堂100个。
再建设托育点20个，覆盖率达到120%。

专栏1 主要指标

序号\t指标\t2020年\t2025年
1\t设施覆盖率（%）\t90\t80
2\t满意度（%）\t—\t很高

二、任务

完善设施。
`;

const corpusOf = (...views: ReturnType<typeof viewOf>[]) => ({ plans: views }) as unknown as Corpus;
const brief = (value: string, notes: Parameters<typeof viewOf>[1] = {}) =>
  reportRecords(corpusOf(viewOf(value, notes))).map(
    ({ ruleId, line, column, anchor, text }) =>
      `${line}:${column} ${ruleId} ${anchor ?? 'nowhere'} ${text}`,
  );

test('reportRecords() has what the reader says and what checks say, each at its paragraph or row', () => {
  expect(brief(text)).toEqual([
    '5:8 suspicious-character some/s1-p1 and',
    expect.stringMatching(/^6:\d+ percentage-over-hundred some\/s1-p2 .*120%$/),
    '11:15 target-below-base some/i1 80',
    '12:12 indicator-value some/i2 很高',
  ]);
});

test('reportRecords() of a text without anything odd is empty', () => {
  expect(brief('某规划\n\n一、任务\n\n完善设施。\n')).toEqual([]);
});

test('reportRecords() remarks on the form of a text', () => {
  expect(brief('\uFEFF某规划\r\n\r\n一、任务\r\n\r\n完善设施。\r\n')).toEqual([
    expect.stringContaining('1:1 byte-order-mark some/head'),
    expect.stringContaining('1:1 line-ending some/head'),
  ]);
});

test('a note on the place is named', () => {
  const note = {
    unit: 'some/c1',
    text: '80',
    reading: '100',
    confidence: 'low',
    note: '目标低于现状。',
  } as const;
  const [{ entries } = { entries: [] }] = reportOf(corpusOf(viewOf(text, { notes: [note] })));
  expect(
    entries.flatMap(({ record, notes }) => notes.map(({ index }) => [record.ruleId, index])),
  ).toEqual([['target-below-base', 1]]);
  expect(countEntries(entries)).toEqual({ warnings: 4, infos: 0, all: 4, noted: 1 });
});
