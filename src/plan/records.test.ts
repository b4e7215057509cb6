import { expect, test } from 'vitest';
import { readPlan } from '../target/read-plan.ts';
import { planFiles } from './markdown/files.ts';
import { indicatorRecords, noteRecords, planRecord, unitRecords } from './records.ts';
import { facts, readBack } from './testing/read-back.ts';

const text = `某市社区服务规划

一、主要目标

专栏1 社区服务主要指标

序号\t指标\t2020年\t2025年\t属性
1\t覆盖率（%）\t—\t≥90\t约束性
2\t社工数\t14.6 人\t18 人\t预期性

二、主要任务

1.完善设施。每个社区一处 and 一处。（市民政局牵头，市住建局负责）

专栏2 设施建设工程

1.新建工程。新建一百处。

抄送：市委各部门。
`;

const content = readBack(planFiles(readPlan(text, { id: 'some', path: 'some.txt' }), facts));
const topics = new Map([
  ['some/i2', ['workers', 'people']],
  ['some/s2-1', ['facilities']],
]);
const units = unitRecords(content, topics);

test('unitRecords() are in document order whatever the order of the files', () => {
  const ids = units.map(({ id }) => id.slice('some/'.length));
  expect(ids).toEqual(['head', 's1', 'c1', 'i1', 'i2', 's2', 's2-1', 'c2', 'c2-1', 'tail']);
  const reversed = {
    ...content,
    sections: content.sections.toReversed(),
    columns: content.columns.toReversed(),
    indicators: content.indicators.toReversed(),
  };
  expect(unitRecords(reversed, topics)).toEqual(units);
});

test('unitRecords() give every unit the fields of the open data, in their order', () => {
  expect(units.find(({ id }) => id === 'some/s2-1')).toEqual({
    id: 'some/s2-1',
    plan: 'some',
    kind: 'section',
    level: 2,
    marker: '1.',
    ordinal: 1,
    title: '完善设施',
    parent: 'some/s2',
    text: '每个社区一处 and 一处。（市民政局牵头，市住建局负责）',
    spans: [[text.indexOf('1.完善'), text.indexOf('专栏2')]],
    lines: [13, 13],
    responsibility: {
      text: '市民政局牵头，市住建局负责',
      lead: ['市民政局'],
      participants: ['市住建局'],
    },
    topics: ['facilities'],
    url: '/plans/some/s2-1/',
  });
  const keys =
    'id plan kind level marker ordinal title parent text spans lines responsibility topics url';
  for (const unit of units) expect(Object.keys(unit).join(' ')).toBe(keys);
});

test('unitRecords() say what columns, items and indicators hold', () => {
  const rows = units.filter(({ kind }) => /column|item|indicator|tail/.test(kind));
  expect(
    rows.map(({ id, parent, marker, title, text }) => [id, parent, marker, title, text]),
  ).toEqual([
    [
      'some/c1',
      'some/s1',
      '专栏1',
      '社区服务主要指标',
      '序号\t指标\t2020年\t2025年\t属性\n1\t覆盖率（%）\t—\t≥90\t约束性\n2\t社工数\t14.6 人\t18 人\t预期性',
    ],
    ['some/i1', 'some/c1', null, '覆盖率', '1\t覆盖率（%）\t—\t≥90\t约束性'],
    ['some/i2', 'some/c1', null, '社工数', '2\t社工数\t14.6 人\t18 人\t预期性'],
    ['some/c2', 'some/s2-1', '专栏2', '设施建设工程', ''],
    ['some/c2-1', 'some/c2', '1.', '新建工程', '新建一百处。'],
    ['some/tail', null, null, null, '抄送：市委各部门。'],
  ]);
});

test('indicatorRecords() give base, target and first topic', () => {
  const [first, second] = indicatorRecords(content, topics);
  expect(first).toEqual({
    id: 'some/i1',
    plan: 'some',
    number: 1,
    name: '覆盖率',
    unit: '%',
    baseline: null,
    target: { year: 2025, raw: '≥90', comparator: '>=', value: 90 },
    attribute: '约束性',
    source: 'table',
    topic: null,
    quote: '覆盖率（%）\t—\t≥90',
    lines: [8, 8],
    url: '/plans/some/i1/',
  });
  expect(second?.topic).toBe('workers');
  expect(second?.baseline).toEqual({ year: 2020, raw: '14.6 人', value: 14.6 });
});

test('planRecord() joins what the text says with what it does not say', () => {
  expect(planRecord(content.plan)).toEqual({
    id: 'some',
    title: '某市社区服务规划',
    shortTitle: '某省',
    region: '某省',
    level: 'province',
    parent: null,
    noticeTitle: null,
    documentNumber: null,
    recordNumber: null,
    issuer: null,
    date: null,
    publicity: null,
    addressees: null,
    copies: '市委各部门。',
    citedDocuments: [],
    url: '/plans/some/',
  });
});

const note = {
  unit: 'some/s2-1',
  text: '一处 and 一处',
  reading: '一处和一处',
  confidence: 'high',
  note: '夹有英文。',
} as const;

test('noteRecords() add plan and lines', () => {
  expect(noteRecords('some', [note], units, text)).toEqual([
    { plan: 'some', ...note, lines: [13, 13] },
  ]);
});

test.each([
  ['words that are not there', { ...note, text: '两处' }],
  ['words that are there twice', { ...note, text: '一处' }],
  ['a unit that is not there', { ...note, unit: 'some/s9' }],
])('noteRecords() refuse a note on %s', (_, wrong) => {
  expect(() => noteRecords('some', [wrong], units, text)).toThrow(
    `Unexpected note \`${wrong.text}\` on \`${wrong.unit}\``,
  );
});
