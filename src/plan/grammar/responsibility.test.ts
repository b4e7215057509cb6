import { expect, test } from 'vitest';
import { findResponsibility, readResponsibility } from './responsibility.ts';

test.each([
  ['工作。（市民政局负责）', '市民政局负责'],
  ['工作。（市商务局、\t市住建局等单位按职责分工负责)', '市商务局、\t市住建局等单位按职责分工负责'],
  [
    '工作。(省民政厅等部门及各市、县级政府按职责分工负责)',
    '省民政厅等部门及各市、县级政府按职责分工负责',
  ],
  ['工作（含县（市、区）牵头，市民政局配合）。', '含县（市、区）牵头，市民政局配合'],
  ['工作。（市民政局负责', '市民政局负责'],
  ['责任单位：市民政局、市教育局', '责任单位：市民政局、市教育局'],
])('findResponsibility() in %j', (value, expected) => {
  const match = findResponsibility(value);
  expect(match && value.slice(match.start, match.end)).toBe(expected);
});

test.each(['推进村（社区）', '（不含由财政拨款保障的群团组织）', '由州民政局牵头，及时报告。', ''])(
  'findResponsibility() finds nothing in %j',
  (value) => {
    expect(findResponsibility(value)).toBeUndefined();
  },
);

test.each<[string, string[], string[]]>([
  ['市民政局负责', [], ['市民政局']],
  ['市委宣传部、市民政局按职责分工负责', [], ['市委宣传部', '市民政局']],
  [
    '市应急局牵头，市民政局、市商务局等单位单位按职责分工负责',
    ['市应急局'],
    ['市民政局', '市商务局'],
  ],
  [
    '市委政法委牵头，市卫健委、市人社局等单位按职责分工负责负责',
    ['市委政法委'],
    ['市卫健委', '市人社局'],
  ],
  ['市商务局牵头，市供销合作总社等相关单位按职责分工负责', ['市商务局'], ['市供销合作总社']],
  [
    '省民政厅、省体育局等部门及各市、县级政府按职责分工负责',
    [],
    ['省民政厅', '省体育局', '各市、县级政府'],
  ],
  ['省民政厅等部门及各市、县政府按职责分工负责', [], ['省民政厅', '各市、县政府']],
  [
    '省民政厅、省发展改革委牵头，各市、县（市、区）人民政府配合',
    ['省民政厅', '省发展改革委'],
    ['各市、县（市、区）人民政府'],
  ],
  ['牵头单位：市民政局；配合单位：市教育局、市妇联', ['市民政局'], ['市教育局', '市妇联']],
  ['责任单位：市民政局、市发展改革委', [], ['市民政局', '市发展改革委']],
])('readResponsibility(%j)', (value, lead, participants) => {
  expect(readResponsibility(value)).toEqual({
    text: value,
    lead,
    participants,
  });
});
