import { expect, test } from 'vitest';
import { planGloss, unitGloss } from './gloss.ts';

const gloss = {
  title: 'Plan of A',
  shortTitle: 'A',
  region: 'Province of A',
  issuer: null,
  units: { 's1-2': 'Key tasks' },
};

test.each([
  [{ gloss }, 'en', 'Plan of A', 'Key tasks'],
  [{ gloss }, 'zh-Hans', undefined, null],
  [{ gloss: null }, 'en', undefined, null],
] as const)(
  'glosses are for pages in English, of plans that have them',
  (plan, locale, title, unit) => {
    expect(planGloss(plan, locale)?.title).toBe(title);
    expect(unitGloss({ id: 'a/s1-2' }, plan, locale)).toBe(unit);
    expect(unitGloss({ id: 'a/s1' }, plan, locale)).toBeNull();
  },
);
