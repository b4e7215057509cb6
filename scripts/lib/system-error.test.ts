import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { describeSystemError } from './system-error.ts';

function failure(run: () => unknown): unknown {
  try {
    return run();
  } catch (error) {
    return error;
  }
}

test('describeSystemError() names path and remedy', () => {
  const error = failure(() => readFileSync('/no/such/file'));
  expect(describeSystemError(error)).toBe(
    '/no/such/file: no such file or folder; check the path (ENOENT)',
  );
});

test('describeSystemError() leaves other errors alone', () => {
  expect(describeSystemError(new Error('a bug'))).toBeUndefined();
  expect(describeSystemError('text')).toBeUndefined();
});
