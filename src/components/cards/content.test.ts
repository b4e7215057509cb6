import { expect, test } from 'vitest';
import { smallPlan, viewOf } from '../testing/view.ts';
import { planCard, textOf } from './content.ts';

const gloss = {
  title: 'Plan of Some City',
  shortTitle: 'Some City',
  region: 'Some City',
  issuer: null,
  units: {},
};

test('planCard() says what the plan says of itself', () => {
  expect(planCard(viewOf(smallPlan), 'zh-Hans')).toMatchObject({
    title: '某市社区服务规划',
    original: null,
    facts: ['某市人民政府办公室', '某政办发〔2022〕5号　2022年3月4日'],
  });
});

test('planCard() leaves out what the plan does not say', () => {
  const plan = viewOf('');
  expect(planCard(plan, 'en')).toMatchObject({ title: plan.plan.shortTitle, facts: [] });
});

test('planCard() in English has the English title where there is one, with the printed one below', () => {
  const plan = viewOf(smallPlan);
  expect(planCard(plan, 'en')).toMatchObject({ title: '某市社区服务规划', original: null });
  expect(planCard({ ...plan, gloss }, 'en')).toMatchObject({
    title: 'Plan of Some City',
    original: '某市社区服务规划',
    facts: ['某市人民政府办公室', '某政办发〔2022〕5号　4 March 2022'],
  });
  expect(planCard({ ...plan, gloss }, 'zh-Hans')).toMatchObject({ original: null });
});

test('textOf() has every character that is drawn', () => {
  const content = planCard({ ...viewOf(smallPlan), gloss }, 'en');
  for (const words of [content.title, content.original, ...content.facts, content.unofficial])
    expect(textOf(content)).toContain(words);
  expect(textOf(content)).toContain(content.identity.letter);
});
