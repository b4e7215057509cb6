import { expect, test } from 'vitest';
import type { UnitRecord } from '../../schemas/index.ts';
import { smallPlan, viewOf } from '../testing/view.ts';
import { planDescription, unitDescription } from './description.ts';

const plan = viewOf(smallPlan);
const unit = (local: string) => plan.unitsById.get(`some/${local}`) as UnitRecord;

test('planDescription() says who issued the plan and how much there is', () => {
  expect(planDescription(plan, 'zh-Hans')).toBe(
    '《某市社区服务规划》全文。某市人民政府办公室，2022年3月4日，某政办发〔2022〕5号。含 3 个章节、2 个专栏、2 项指标，逐段可链接、可引用。',
  );
  expect(planDescription(plan, 'en')).toBe(
    'Full Chinese text of 《某市社区服务规划》. 某市人民政府办公室, 4 March 2022, 某政办发〔2022〕5号. 3 sections, 2 special columns, 2 indicators; every paragraph can be linked and cited.',
  );
});

test('planDescription() leaves out what the text does not say', () => {
  expect(planDescription(viewOf('甲。'), 'en')).toBe('Full Chinese text of 某省.');
});

test('unitDescription() begins with the text, or names the parts', () => {
  expect(unitDescription(unit('s2-1'), plan, 'zh-Hans')).toContain('：每个社区一处 *设施*。');
  expect(unitDescription(unit('s2'), plan, 'zh-Hans')).toBe('某省规划，以下分为：1.完善设施');
  expect(unitDescription(unit('s2'), plan, 'en')).toBe(
    'Section of the plan of 某省, in Chinese; parts: 1.完善设施',
  );
  expect(unitDescription(unit('c1'), plan, 'zh-Hans')).toContain('序号 指标 2020年');
});
