import { expect, test } from 'vitest';
import { locales } from '../../i18n/index.ts';
import { planIdSchema } from '../../schemas/index.ts';
import { cardPath } from './card-path.ts';

test('cardPath() has a picture a plan and language', () => {
  expect(cardPath('hunan', 'zh-Hans')).toBe('/cards/hunan.png');
  expect(cardPath('hunan', 'en')).toBe('/cards/hunan.en.png');
});

test.each(locales)('the %s card of the site stands where no plan can have one', (locale) => {
  const [, name] = /^\/cards\/([^./]+)(?:\.\w+)?\.png$/.exec(cardPath(null, locale)) ?? [];
  expect(name).toBeDefined();
  expect(planIdSchema.safeParse(name).success).toBe(false);
  expect(cardPath('site', locale)).not.toBe(cardPath(null, locale));
});
