import { expect, test } from 'vitest';
import { passageLinks } from './passage.ts';

const plan = 'https://example.org/duidu/en/plans/hunan/';

test.each([
  [
    'a unit in the whole plan',
    { id: 's3-2', unit: 's3-2', page: plan },
    { here: '#s3-2', own: 's3-2/', cite: 's3-2/#cite', isOwn: false },
  ],
  [
    'a paragraph in the whole plan',
    { id: 's3-2-p1', unit: 's3-2', page: plan },
    { here: '#s3-2-p1', own: 's3-2/#s3-2-p1', cite: 's3-2/?p=s3-2-p1#cite', isOwn: false },
  ],
  [
    'a unit on its own page',
    { id: 's3-2', unit: 's3-2', page: `${plan}s3-2/` },
    { here: 's3-2/', own: 's3-2/', cite: 's3-2/#cite', isOwn: true },
  ],
  [
    'a paragraph on its unit’s page',
    { id: 's3-2-p1', unit: 's3-2', page: `${plan}s3-2/` },
    { here: 's3-2/#s3-2-p1', own: 's3-2/#s3-2-p1', cite: 's3-2/?p=s3-2-p1#cite', isOwn: true },
  ],
  [
    'an item on its column’s page',
    { id: 'c6-3', unit: 'c6-3', page: `${plan}c6/` },
    { here: 'c6/#c6-3', own: 'c6-3/', cite: 'c6-3/#cite', isOwn: false },
  ],
])('passageLinks() of %s', (_, passage, { here, own, cite, isOwn }) => {
  expect(passageLinks({ ...passage, plan })).toEqual({
    here: plan + here,
    own: plan + own,
    cite: plan + cite,
    isOwn,
  });
});
