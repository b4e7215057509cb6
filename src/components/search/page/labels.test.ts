import { expect, test } from 'vitest';
import { strings } from '../../../i18n/index.ts';
import { labelPatterns, labelsOf } from './labels.ts';

test.each(['zh-Hans', 'en'] as const)('labels in %s stay what they are', (locale) => {
  const { searchBox } = strings(locale);
  const travelled = JSON.parse(JSON.stringify(labelPatterns(searchBox))) as ReturnType<
    typeof labelPatterns
  >;
  const labels = labelsOf(travelled);

  expect(labels.reasons.note('甲$&', '{0}')).toBe(searchBox.reasons.note('甲$&', '{0}'));
  expect(labels.reasons.near('甲')).toBe(searchBox.reasons.near('甲'));
  expect(labels.places('3')).toBe(searchBox.places('3'));
  expect(labels.matches).toEqual(searchBox.matches);
});
