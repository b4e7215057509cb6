import { expect, test } from 'vitest';
import { pageType } from './built-site.ts';

test.each([
  ['/', 'home'],
  ['/en/', 'home'],
  ['/plans/', 'plans'],
  ['/en/plans/', 'plans'],
  ['/plans/some/', 'plan'],
  ['/plans/some/s1-2/', 'unit'],
  ['/en/plans/some/s1-2/', 'unit'],
  ['/about/', 'about'],
  ['/english/', 'english'],
  ['/topics/', 'topics'],
  ['/topics/air/', 'topics-page'],
  ['/en/topics/air/', 'topics-page'],
  ['/columns/', 'columns'],
  ['/404.html', 'missing'],
])('pageType(%j) is %j', (address, expected) => {
  expect(pageType(address)).toBe(expected);
});
