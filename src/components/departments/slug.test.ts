import { expect, test } from 'vitest';
import fc from 'fast-check';
import { departmentAddress, departmentSlug } from './slug.ts';

test.each([
  ['省民政厅', '省民政厅'],
  ['各市、县级政府', '各市-县级政府'],
  ['各市-县级政府', '各市_2d_县级政府'],
  ['各县（市、区）人民政府', '各县_ff08_市-区_ff09_人民政府'],
  ['团 市委', '团_20_市委'],
  ['市民_局', '市民_5f_局'],
  ['12345热线', 'u__12345热线'],
  ['“一站式”办公室', 'u___201c_一站式_201d_办公室'],
  ['main', 'u__main'],
  ['by、plan', 'u__by-plan'],
  ['𠮷林省民政厅', '𠮷林省民政厅'],
  ['', 'u__'],
])('departmentSlug(%j) is %j', (name, slug) => {
  expect(departmentSlug(name)).toBe(slug);
});

test('departmentSlug() is a valid id, none of the page’s own, and another for every other name', () => {
  const sign = fc.constantFrom(...'市委u2f、-_（) “é', '\t', '𠮷');
  const name = fc.array(sign, { maxLength: 6 }).map((signs) => signs.join(''));

  fc.assert(
    fc.property(name, name, (a, b) => {
      // What html-validate wants of an id.
      expect(departmentSlug(a)).toMatch(/^\p{L}[\p{L}\p{N}_-]*$/u);
      // The page's own ids are words of a–z and hyphens.
      expect(departmentSlug(a)).not.toMatch(/^[a-z-]+$/);
      expect(departmentSlug(a) === departmentSlug(b)).toBe(a === b);
    }),
    { numRuns: 2000 },
  );
});

test('departmentAddress() is that of the entry', () => {
  expect(departmentAddress('省民政厅')).toBe('/departments/#省民政厅');
});
