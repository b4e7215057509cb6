import { expect, test } from 'vitest';
import { unreadable } from './unreadable.ts';

test.each([
  ['', []],
  ['?q=x&match=exact,near&sort=document&group=topic', []],
  ['?match=exact,sure,sure', [{ name: 'match', value: 'sure' }]],
  [
    '?sort=date&group=%3Cb%3E',
    [
      { name: 'sort', value: 'date' },
      { name: 'group', value: '<b>' },
    ],
  ],
])('unreadable(%j)', (search, found) => {
  expect(unreadable(search)).toEqual(found);
});
