import { expect, test } from 'vitest';
import { versionState } from './version-state.ts';

const page = (anchored: string | null | undefined) => ({
  own: '11111111',
  anchored,
  find: (hash: string) => (hash === '33333333' ? 's1-p3' : undefined),
});

test.each([
  ['no hash', null, undefined, { kind: 'malformed' }],
  ['no hash, with an anchor', null, '22222222', { kind: 'malformed' }],
  ['the unit', '11111111', undefined, { kind: 'same', cited: '11111111' }],
  ['the paragraph', '22222222', '22222222', { kind: 'same', cited: '22222222' }],
  ['the unit, at a paragraph', '11111111', '22222222', { kind: 'same', cited: '11111111' }],
  ['the unit, at a lost paragraph', '11111111', null, { kind: 'same', cited: '11111111' }],
  [
    'a paragraph that moved',
    '33333333',
    '22222222',
    { kind: 'elsewhere', cited: '33333333', id: 's1-p3' },
  ],
  [
    'a paragraph without its anchor',
    '33333333',
    undefined,
    { kind: 'elsewhere', cited: '33333333', id: 's1-p3' },
  ],
  [
    'a paragraph whose number is gone',
    '33333333',
    null,
    { kind: 'elsewhere', cited: '33333333', id: 's1-p3' },
  ],
  ['a lost paragraph', '44444444', null, { kind: 'missing', cited: '44444444' }],
  [
    'another text of the unit',
    '44444444',
    undefined,
    { kind: 'changed', cited: '44444444', current: '11111111' },
  ],
  [
    'another text of the paragraph',
    '44444444',
    '22222222',
    { kind: 'changed', cited: '44444444', current: '22222222' },
  ],
] as const)('versionState() of %s', (_, cited, anchored, expected) => {
  expect(versionState(cited, page(anchored))).toEqual(expected);
});
