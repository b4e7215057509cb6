import type { PlanSign } from '../../../chart/plan-sign.ts';

/** Looks of so many plans. */
export function signsOf(count: number): PlanSign[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `p${index}`,
    name: ['甲省', '乙市', '内蒙古', '黔西南布依族苗族自治州'][index % 4] ?? '',
    color: `plan-${(index % 8) + 1}` as const,
    tint: `plan-tint-${(index % 8) + 1}` as const,
    path: 'M0 0h24v24H0z',
    letterY: 12,
    letterSize: 14,
    letter: '甲',
    outlined: index > 7,
    dash: [],
  }));
}
