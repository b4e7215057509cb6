import { expect, test } from 'vitest';
import { readPlan } from './read-plan.ts';

/** Two clauses that any list may close with. */
const others = '，社区志愿者达到5万人，居民满意度达到95%。';

function read(sentence: string, title = '主要目标') {
  const text = `一、总体要求\n\n（一）${title}。${sentence}\n\n（二）实施步骤。分三步实施。\n`;
  return { text, ...readPlan(text, { id: 'some', path: 'some.txt' }) };
}

test.each([
  ['社区设施覆盖率达到100%', '社区设施覆盖率', '= 100 %'],
  ['城市和农村社区设施覆盖率达到100%', '城市和农村社区设施覆盖率', '= 100 %'],
  ['每百户居民拥有设施面积不低于30平方米', '每百户居民拥有设施面积', '>= 30 平方米'],
  ['每百户居民拥有设施面积达到30平方米以上', '每百户居民拥有设施面积', '>= 30 平方米'],
  ['每万人社会工作者约18人', '每万人社会工作者', 'about 18 人'],
  ['每个社区培训人员5名左右', '每个社区培训人员', 'about 5 名'],
  ['投诉率控制在5%以内', '投诉率', '<= 5 %'],
  ['社会工作者达到1.5万人', '社会工作者', '= 15000 人'],
  ['新建服务站300个', '新建服务站', '= 300 个'],
  ['社区设施覆盖率 达到 100%', '社区设施覆盖率', '= 100 %'],
])('the clause %j promises %s %s', (clause, name, value) => {
  const { indicators } = read(`到2025年，${clause}${others}`);
  const [first] = indicators;
  const stated = `${first?.target?.comparator} ${first?.target?.value} ${first?.unit}`;
  expect([first?.name, stated]).toEqual([name, value]);
  expect(first?.quote).toBe(clause);
  expect(first?.target?.year).toBe(2025);
});

test('indicators of a sentence are counted in order of appearance and keep their place', () => {
  const { text, indicators, units } = read(
    '到2025年，社区设施覆盖率达到100%，做到功能齐全，居民满意度达到95%，社会工作者达到300人。',
  );
  expect(
    indicators.map(({ number, name, spans }) => [
      number,
      name,
      text.slice(...(spans[0] ?? [0, 0])),
    ]),
  ).toEqual([
    [1, '社区设施覆盖率', '社区设施覆盖率达到100%'],
    [2, '居民满意度', '居民满意度达到95%'],
    [3, '社会工作者', '社会工作者达到300人'],
  ]);
  expect(units.map(({ id }) => id)).toEqual([
    'some/s1',
    'some/s1-1',
    'some/i1',
    'some/i2',
    'some/i3',
    'some/s1-2',
  ]);
  for (const { baseline, attribute, source, parent } of indicators) {
    expect({ baseline, attribute, source, parent }).toEqual({
      baseline: null,
      attribute: null,
      source: 'prose',
      parent: 'some/s1-1',
    });
  }
});

test.each([
  ['fewer than three values', '到2025年，覆盖率达到100%，满意度达到95%。', '主要目标'],
  ['no values', '到2025年，设施更加完善，队伍更加壮大。', '主要目标'],
  ['years only', '到2025年见效，2030年完善，2035年建成。', '主要目标'],
  ['a title that speaks of no goals', `覆盖率达到100%${others}`, '发展基础'],
])('a sentence with %s is no list of indicators', (_, sentence, title) => {
  expect(read(sentence, title).indicators).toEqual([]);
});

test('a table takes the place of the sentence', () => {
  const text = `一、主要目标\n\n到2025年，设施覆盖率达到100%${others}\n\n专栏1 主要指标\n\n序号\t指标\t2025年\n1\t设施覆盖率\t100%\n`;
  const { indicators } = readPlan(text, { id: 'some', path: 'some.txt' });
  expect(indicators.map(({ name, source }) => [name, source])).toEqual([['设施覆盖率', 'table']]);
});
