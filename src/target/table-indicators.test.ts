import { expect, test } from 'vitest';
import { readPlan } from './read-plan.ts';

/** Read the indicators of a table, and say each in one line. */
function indicators(...table: string[]): string[] {
  const text = [
    '一、目标',
    '',
    '专栏1 主要指标',
    '',
    ...table,
    '',
    '二、任务',
    '',
    '完善设施。',
  ].join('\n');
  return readPlan(text, { id: 'some', path: 'some.txt' }).indicators.map(
    ({ number, name, unit, baseline, target, attribute }) =>
      [
        `${number} ${name} (${unit ?? 'no unit'}):`,
        baseline ? `${baseline.value} in ${baseline.year}` : 'no base',
        target ? `${target.comparator} ${target.value} in ${target.year}` : 'no target',
        attribute ?? 'no attribute',
      ].join(' '),
  );
}

test.each([
  [
    'the unit in the name',
    '序号\t指标\t2020年基期值\t2025年目标值\t指标属性',
    '1\t每百户设施面积（平方米）\t25.5\t≥30\t预期性',
    '1 每百户设施面积 (平方米): 25.5 in 2020 >= 30 in 2025 预期性',
  ],
  [
    'the unit in the cells',
    '序号\t指标\t2020年\t2025年\t属性',
    '1\t每万人社会工作者\t14.6 人\t18 人\t预期性',
    '1 每万人社会工作者 (人): 14.6 in 2020 = 18 in 2025 预期性',
  ],
  [
    'a column for the unit',
    '序号\t指标名称\t计量单位\t2020年\t2025年\t属性',
    '1\t设施覆盖率\t%\t80\t100\t约束性',
    '1 设施覆盖率 (%): 80 in 2020 = 100 in 2025 约束性',
  ],
  [
    'a category',
    '类别\t序号\t指标\t2020年\t2025年\t属性',
    '设施\t1\t设施覆盖率（%）\t80\t100\t约束性',
    '1 设施覆盖率 (%): 80 in 2020 = 100 in 2025 约束性',
  ],
  [
    'three years: the first is the base, the last the target',
    '序号\t指标\t2020年\t2023年\t2025年\t属性',
    '1\t设施覆盖率（%）\t80\t90\t100\t约束性',
    '1 设施覆盖率 (%): 80 in 2020 = 100 in 2025 约束性',
  ],
  [
    'the growth a year, which is no target',
    '序号\t指标\t2020年\t2025年\t年均增长（%）\t属性',
    '1\t社会工作者（人）\t1000\t2000\t15\t预期性',
    '1 社会工作者 (人): 1000 in 2020 = 2000 in 2025 预期性',
  ],
  [
    'no year in the head',
    '序号\t指标\t现状值\t目标值\t属性',
    '1\t设施覆盖率（%）\t80\t100\t约束性',
    '1 设施覆盖率 (%): 80 in null = 100 in null 约束性',
  ],
  [
    'no base year at all',
    '序号\t指标\t2025年目标值\t属性',
    '1\t设施覆盖率\t100%\t约束性',
    '1 设施覆盖率 (%): no base = 100 in 2025 约束性',
  ],
  [
    'no numbers of rows',
    '指标\t2020年\t2025年\t属性',
    '设施覆盖率\t80%\t100%\t约束性',
    '1 设施覆盖率 (%): 80 in 2020 = 100 in 2025 约束性',
  ],
  [
    'no attribute',
    '序号\t指标\t2020年\t2025年',
    '1\t设施覆盖率\t80%\t100%',
    '1 设施覆盖率 (%): 80 in 2020 = 100 in 2025 no attribute',
  ],
  [
    'an attribute in brackets',
    '序号\t指标\t2020年\t2025年\t属性',
    '1\t设施覆盖率\t80%\t100%\t（约束性）',
    '1 设施覆盖率 (%): 80 in 2020 = 100 in 2025 约束性',
  ],
  [
    'brackets that belong to the name',
    '序号\t指标\t2020年\t2025年\t属性',
    '1\t村（社区）设施覆盖率（不含新区）\t80%\t100%\t约束性',
    '1 村（社区）设施覆盖率（不含新区） (%): 80 in 2020 = 100 in 2025 约束性',
  ],
  [
    'full-width digits and signs',
    '序号\t指标\t２０２０年\t２０２５年\t属性',
    '１\t设施覆盖率（％）\t８０\t≥９０\t约束性',
    '1 设施覆盖率 (%): 80 in 2020 >= 90 in 2025 约束性',
  ],
])('a table with %s', (_, head, row, expected) => {
  expect(indicators(head, row)).toEqual([expected]);
});

test.each(['―', '—', '－', '-', '/', ''])('a base of %j is no value, never 0', (cell) => {
  expect(
    indicators('序号\t指标\t2020年\t2025年\t属性', `1\t覆盖率（%）\t${cell}\t100\t约束性`),
  ).toEqual(['1 覆盖率 (%): no base = 100 in 2025 约束性']);
});

test.each([
  ['不低于30平方米', '>= 30'],
  ['30平方米以上', '>= 30'],
  ['≤5', '<= 5'],
  ['约18', 'about 18'],
  ['18左右', 'about 18'],
  ['1.2万', '= 12000'],
  ['2,000', '= 2000'],
  ['[50]', '= 50'],
])('a target of %j is %s', (cell, expected) => {
  const [found = ''] = indicators('序号\t指标\t2025年\t属性', `1\t每百户面积\t${cell}\t预期性`);
  expect(/(?:[=<>]+|about) [\d.]+/.exec(found)?.[0]).toBe(expected);
});

test('a name cut over lines is one name, and rows are counted on', () => {
  expect(
    indicators(
      '序号\t指标\t2020年\t2025年\t属性',
      '1\t城市社区综合服务',
      '设施覆盖率（%）\t80\t100\t约束性',
      '2\t农村社区综合服务设施',
      '覆盖率（%）\t70\t90\t预期性',
    ),
  ).toEqual([
    '1 城市社区综合服务设施覆盖率 (%): 80 in 2020 = 100 in 2025 约束性',
    '2 农村社区综合服务设施覆盖率 (%): 70 in 2020 = 90 in 2025 预期性',
  ]);
});

test('a value that is no number is kept as printed, counts as not stated, and is said so', () => {
  const text =
    '一、目标\n\n专栏1 主要指标\n\n序号\t指标\t2020年\t2025年\n1\t社区议事\t—\t全面推行\n2\t覆盖率\t80%\t100%\n';
  const { indicators: found, units, file } = readPlan(text, { id: 'some', path: 'some.txt' });
  expect(found.map(({ name, target }) => [name, target?.value ?? null])).toEqual([
    ['社区议事', null],
    ['覆盖率', 100],
  ]);
  expect(units.find(({ id }) => id === 'some/i1')?.text).toBe('1\t社区议事\t—\t全面推行');
  const messages = file.messages.filter(({ ruleId }) => ruleId === 'indicator-value');
  expect(messages.map(({ line, column }) => [line, column])).toEqual([[6, 10]]);
});

test('an indicator points at its row, and its quote is name and target with what stands between', () => {
  const row = '1\t覆盖率（%）\t80\t≥90\t约束性';
  const text = `一、目标\n\n专栏1 主要指标\n\n序号\t指标\t2020年\t2025年\t属性\n${row}\n`;
  const [indicator] = readPlan(text, { id: 'some', path: 'some.txt' }).indicators;
  expect(indicator?.spans).toEqual([[text.indexOf(row), text.indexOf(row) + row.length]]);
  expect(indicator?.lines).toEqual([6, 6]);
  expect(indicator?.quote).toBe('覆盖率（%）\t80\t≥90');
  expect(indicator?.parent).toBe('some/c1');
});
