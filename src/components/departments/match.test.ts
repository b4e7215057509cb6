import { expect, test } from 'vitest';
import fc from 'fast-check';
import { departmentsSchema, type DepartmentGroup } from '../../schemas/index.ts';
import { departmentMatcher, headingOf } from './match.ts';

const groups: DepartmentGroup[] = departmentsSchema.parse({
  groups: [
    {
      id: 'government',
      title: { zh: '政府部门', en: 'Government' },
      departments: [
        {
          id: 'civil-affairs',
          name: { zh: '民政部门', en: 'civil affairs departments' },
          variants: ['民政厅', '民政局', '民政部'],
        },
        {
          id: 'finance',
          name: { zh: '财政部门', en: 'finance departments' },
          variants: ['财政局'],
        },
        { id: 'organisation', name: { zh: '组织部门', en: 'organisation' }, variants: ['组织部'] },
        { id: 'youth', name: { zh: '共青团', en: 'Youth League' }, variants: ['团市委', '团省委'] },
        { id: 'urban', name: { zh: '城管部门', en: 'urban management' }, variants: ['城市管理局'] },
        {
          id: 'local',
          name: { zh: '地方政府', en: 'governments' },
          variants: ['政府', '人民政府'],
        },
        { id: 'organs', name: { zh: '机关工委', en: 'organs' }, variants: ['机关工作委员会'] },
      ],
    },
  ],
}).groups;
const match = departmentMatcher(groups);

test.each([
  ['民政局', 'civil-affairs'],
  ['市民政局', 'civil-affairs'],
  ['省民政厅', 'civil-affairs'],
  ['自治区民政厅', 'civil-affairs'],
  ['邵阳市民政局', 'civil-affairs'],
  ['红河哈尼族彝族自治州民政局', 'civil-affairs'],
  ['各县（市、区）民政局', 'civil-affairs'],
  ['市县民政部门', 'civil-affairs'],
  ['各级民政部门', 'civil-affairs'],
  ['民政部', 'civil-affairs'],
  ['市委组织部', 'organisation'],
  ['中共某某省委组织部', 'organisation'],
  ['自治区党委组织部', 'organisation'],
  ['市直机关工委', 'organs'],
  ['团市委', 'youth'],
  ['城市管理局', 'urban'],
  ['市城市管理局', 'urban'],
  ['各市、县级政府', 'local'],
  ['各县（市、区）人民政府', 'local'],
  // What stands in front is no tier.
  ['市社会民政局', undefined],
  // Two offices, not one.
  ['省民政厅和市财政局', undefined],
  ['省民政厅市财政局', undefined],
  // The list does not say so in full.
  ['市民政', undefined],
  ['市民政局社会工作科', undefined],
  ['市', undefined],
  ['', undefined],
])('departmentMatcher() puts %j under %s', (name, id) => {
  expect(match(name)?.id).toBe(id);
});

test('headingOf() leaves a name as printed that the list does not have', () => {
  expect(headingOf('市民政局', match)).toMatchObject({
    slug: 'civil-affairs',
    name: { zh: '民政部门' },
    url: '/departments/civil-affairs/',
    isListed: true,
  });
  expect(headingOf('市龙舟办', match)).toEqual({
    slug: '市龙舟办',
    name: { zh: '市龙舟办', en: null },
    url: '/departments/市龙舟办/',
    note: null,
    isListed: false,
  });
});

test('headingOf() has an address of its own for every name, which file systems take', () => {
  const sign = fc.constantFrom(...'市委县局、（ ', '某市关于');
  const name = fc.array(sign, { maxLength: 120 }).map((signs) => signs.join(''));
  const slugOf = (printed: string) => headingOf(printed, () => undefined).slug;

  fc.assert(
    fc.property(name, name, (a, b) => {
      expect(new TextEncoder().encode(slugOf(a)).length).toBeLessThanOrEqual(240);
      expect(slugOf(a) === slugOf(b)).toBe(a === b);
      // Neither an id of the list nor the page of the list.
      expect(slugOf(a)).not.toMatch(/^[a-z0-9-]+$/);
    }),
    { numRuns: 1000 },
  );
});
