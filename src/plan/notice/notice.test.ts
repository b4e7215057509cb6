import { expect, test } from 'vitest';
import { parsePlan } from '../parse/parse.ts';
import { readDate } from './date.ts';
import { readNotice } from './notice.ts';
import { documentNumber } from '../grammar/document-number.ts';

test.each([
  ['2022年9月23日', '2022-09-23'],
  ['2023年 7 月25日印发', '2023-07-25'],
  ['二〇二二年九月二十三日', '2022-09-23'],
  ['2022年13月1日', null],
  ['2022年2月30日', null],
  ['2022年9月', null],
])('readDate(%j) is %j', (value, expected) => {
  expect(readDate(value)).toBe(expected);
});

test.each([
  ['湘政办发〔2022〕52号', '湘政办发〔2022〕52号'],
  ['（苏政办发〔2022〕 60号)', '苏政办发〔2022〕60号'],
  ['甘政办发[2022]8号', '甘政办发[2022]8号'],
  ['2022年9月', undefined],
])('documentNumber(%j) is %j', (value, expected) => {
  expect(documentNumber(value)).toBe(expected);
});

test('readNotice() reads a whole notice', () => {
  const text = `HN-2022-01

某省人民政府办公厅
关于印发《某省“十四五”服务体系
建设规划》的通知

某政办发〔2022〕52号

各市州人民政府，省直各单位：
  《某省“十四五”服务体系建设规划》已经同意，现印发给你们，请贯彻执行。
  某省人民政府办公厅
  2022年9月23日
  （此件公开发布）

某省“十四五”服务体系建设规划

根据《关于印发〈上位规划〉的通知》（国办发〔2021〕56号）和《条例》，制定本规划。

一、总体要求

要求。

抄送：省委各部门，省军区。

省人大常委会办公室。

某省人民政府办公厅
2022年9月24日印发`;
  expect(readNotice(parsePlan(text))).toEqual({
    title: '某省“十四五”服务体系建设规划',
    noticeTitle: '某省人民政府办公厅关于印发《某省“十四五”服务体系建设规划》的通知',
    documentNumber: '某政办发〔2022〕52号',
    recordNumber: 'HN-2022-01',
    issuer: '某省人民政府办公厅',
    date: '2022-09-23',
    publicity: '此件公开发布',
    addressees: '各市州人民政府，省直各单位',
    copies: '省委各部门，省军区。省人大常委会办公室。',
    citedDocuments: [{ title: '关于印发〈上位规划〉的通知', number: '国办发〔2021〕56号' }],
  });
});

test('readNotice() of a plan without a notice guesses nothing', () => {
  expect(readNotice(parsePlan('某省服务规划\n\n一、要求\n\n坚持。'))).toEqual({
    title: '某省服务规划',
    noticeTitle: null,
    documentNumber: null,
    recordNumber: null,
    issuer: null,
    date: null,
    publicity: null,
    addressees: null,
    copies: null,
    citedDocuments: [],
  });
});
