import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { unitIdSchema } from '../../schemas/id.ts';
import { isUnitId, unitIdOf } from './unit-id.ts';

test.each([
  ['hunan/s3-2', 'hunan/s3-2'],
  [' Hunan/S3-2/ ', 'hunan/s3-2'],
  ['hunan/s3-2-p1', 'hunan/s3-2'],
  ['/plans/hunan/s3-2/', 'hunan/s3-2'],
  ['/plans/hunan/s3-2.json', 'hunan/s3-2'],
  ['https://example.org/sub/en/plans/hunan/s3-2/?v=01234567#s3-2-p1', 'hunan/s3-2'],
  ['https://example.org/plans/hunan/#c6-3', 'hunan/c6-3'],
  ['https://example.org/plans/hunan/s3-2/?p=s3-2-p1#cite', 'hunan/s3-2'],
  // These name no unit.
  ['hunan', 'hunan'],
  ['湖南/s1', '湖南/s1'],
  ['../secret', '../secret'],
  ['hunan/s1/more', 'hunan/s1/more'],
  ['', ''],
])('unitIdOf(%j) is %j', (words, id) => {
  expect(unitIdOf(words)).toBe(id);
});

test('isUnitId() knows every id that the content may have', () => {
  const id = fc.stringMatching(
    /^[a-z][a-z0-9]{0,5}(-[a-z0-9]{1,4}){0,2}\/(head|tail|[sci]\d{1,3}[a-z]{0,2}(-\d{1,2}[a-z]?){0,3})$/,
  );
  fc.assert(
    fc.property(id, (value) => {
      expect(unitIdSchema.safeParse(value).success).toBe(true);
      expect(isUnitId(value)).toBe(true);
      expect(unitIdOf(value)).toBe(value);
    }),
  );
});
