import { expect, test } from 'vitest';
import { alignmentIndex, alignPlans, pairScore } from './index.ts';
import { plan, unit } from './testing/units.ts';

const one = plan('a', [
  ['背景', '过去五年，社区服务设施从无到有，取得积极进展。'],
  ['养老服务', '支持社区居家养老，提供日间照料、助餐助浴，建设2000个养老站点。'],
  ['托育服务', '发展普惠托育，支持婴幼儿照护机构进社区。'],
  ['法律服务', '落实一村一法律顾问，开展法治宣传和人民调解。'],
]);

const found = (pairs: readonly { a: string; b: string }[]) => pairs.map(({ a, b }) => `${a} ${b}`);

test('alignPlans() finds what was moved, renumbered and renamed', () => {
  const other = plan('b', [
    ['背景', '“十三五”期间，我市社区服务设施从无到有，进展明显。'],
    ['社区法律顾问', '全市落实一村一法律顾问，开展法治宣传、人民调解。'],
    ['养老服务', '全市支持居家养老，提供日间照料和助餐助浴，建设150个养老站点。'],
  ]);
  expect(found(alignPlans(one, other))).toEqual(['a/s1 b/s1', 'a/s2 b/s3', 'a/s4 b/s2']);
});

test('alignPlans() lets one unit have several counterparts', () => {
  const other = plan('b', [
    ['背景', '过去五年，社区服务设施从无到有，取得积极进展。'],
    [
      '养老和托育服务',
      '支持社区居家养老，提供日间照料、助餐助浴，建设150个养老站点。发展普惠托育，支持婴幼儿照护机构进社区。',
    ],
  ]);
  expect(found(alignPlans(one, other))).toEqual(['a/s1 b/s1', 'a/s2 b/s2', 'a/s3 b/s2']);
});

test('alignPlans() gives no counterpart to a unit that has only a lookalike', () => {
  const other = plan('b', [
    ['背景', '过去五年，社区服务设施从无到有，取得积极进展。'],
    ['绿色社区', '推行垃圾分类和节水节电，开展绿化美化，使社区服务设施节能降耗。'],
  ]);
  expect(found(alignPlans(one, other))).toEqual(['a/s1 b/s1']);
});

test('alignPlans() goes by what indicators measure, never by their number', () => {
  const table = (id: string, names: readonly string[]) =>
    names.map((name, index) =>
      unit(`${id}/i${index + 1}`, name, `${index + 1}\t${name}\t80%`, {
        at: index,
        kind: 'indicator',
      }),
    );
  const a = table('a', [
    '农村社区综合服务设施覆盖率',
    '每万城镇常住人口拥有社区工作者',
    '志愿服务站点覆盖率',
  ]);
  const b = table('b', [
    '每万城镇常住人口拥有社区工作者',
    '农村社区综合服务设施覆盖率',
    '持社工证书的工作人员数',
  ]);
  expect(found(alignPlans(a, b))).toEqual(['a/i1 b/i2', 'a/i2 b/i1']);
});

test('an indicator never corresponds to a section, nor a head to an item', () => {
  const units = [
    unit('a/i1', '养老服务', '养老服务', { kind: 'indicator' }),
    unit('b/s1', '养老服务', '养老服务'),
    unit('a/head', null, '养老服务', { kind: 'head' }),
  ];
  const index = alignmentIndex(units);
  expect(pairScore({ id: 'a/i1' }, { id: 'b/s1' }, index)).toBe(0);
  expect(pairScore({ id: 'a/head' }, { id: 'b/s1' }, index)).toBe(0);
});

test('two identical plans align unit by unit', () => {
  const twin = plan(
    'b',
    one.map(({ title, text }) => [title ?? '', text] as const),
  );
  expect(found(alignPlans(one, twin))).toEqual(one.map(({ id }, index) => `${id} b/s${index + 1}`));
});

test('alignPlans() of nothing, or of a plan and itself, is nothing', () => {
  expect(alignPlans([], one)).toEqual([]);
  expect(alignPlans(one, [])).toEqual([]);
  expect(alignPlans(one, one)).toEqual([]);
});

test('a unit of 100,000 characters stops nothing', () => {
  const long = plan('b', [
    [
      '背景',
      one
        .map(({ text }) => text)
        .join('')
        .repeat(1000)
        .slice(0, 100_000),
    ],
  ]);
  const start = performance.now();
  alignPlans(one, long);
  expect(performance.now() - start).toBeLessThan(5000);
});

test('pairScore() refuses a unit that is not in the index', () => {
  expect(() => pairScore({ id: 'a/s1' }, { id: 'z/s1' }, alignmentIndex(one))).toThrow(
    'Unexpected unit `z/s1`, expected one of the 4 in the index',
  );
});
