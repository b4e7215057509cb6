import { expect, test } from 'vitest';
import { textHash } from '../../cite/hash.ts';
import type { UnitRecord } from '../../schemas/index.ts';
import type { PlanView } from '../corpus/types.ts';
import { smallPlan, viewOf } from '../testing/view.ts';
import { planCitation, unitCitation } from './citation.ts';

const plan = viewOf(smallPlan);
const corpus = { version: '2026-11-22' };
const address = (path: string) => `https://example.org${path}`;
const cited = (local: string, view: PlanView = plan) =>
  unitCitation(view.unitsById.get(`some/${local}`) as UnitRecord, view, corpus, address);

test('unitCitation() says what the plan says of itself, and where the unit stands', () => {
  const hash = textHash('1.完善设施。每个社区一处*设施*。（市民政局牵头，市住建局负责）');

  expect(cited('s2-1')).toEqual({
    key: 'some-s2-1',
    issuer: '某市人民政府办公室',
    title: '某市社区服务规划',
    region: plan.plan.region,
    part: '二、1.完善设施',
    documentNumber: '某政办发〔2022〕5号',
    date: '2022-03-04',
    version: '2026-11-22',
    link: `https://example.org/plans/some/s2-1/?v=${hash}`,
    hash,
    gloss: { title: null, part: null },
  });
});

test.each([
  ['head', '[文首]'],
  ['s1', '一、主要目标'],
  ['c1', '专栏1 社区服务主要指标'],
  ['c2-2', '专栏2 2.改造工程'],
  ['i1', '专栏1 社区服务主要指标，覆盖率'],
])('unitCitation() calls %s %s', (local, part) => {
  expect(cited(local).part).toBe(part);
});

test('unitCitation() knows the English names', () => {
  const gloss = {
    title: 'Plan of a city',
    shortTitle: 'City',
    region: 'City',
    issuer: null,
    units: { s1: 'Goals' },
  };

  expect(cited('s1', { ...plan, gloss }).gloss).toEqual({ title: 'Plan of a city', part: 'Goals' });
  expect(cited('s2', { ...plan, gloss }).gloss).toEqual({ title: 'Plan of a city', part: null });
});

test('planCitation() is of the whole text, indicators not twice', () => {
  const citation = planCitation(plan, corpus, address);

  expect(citation).toMatchObject({ key: 'some', part: null });
  expect(citation.hash).toBe(textHash(smallPlan));
  expect(citation.link).toBe(`https://example.org/plans/some/?v=${citation.hash}`);
});

test('planCitation() of a text that says nothing of itself invents nothing', () => {
  expect(planCitation(viewOf('没有标题。\n'), { version: null }, address)).toMatchObject({
    issuer: null,
    title: null,
    documentNumber: null,
    date: null,
    version: null,
  });
});
