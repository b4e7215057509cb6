import type { CommitmentRecord } from '../../schemas/index.ts';

/** What a unit of measure measures, and how many of the common unit it is. */
export interface Measure {
  family: string;
  factor: number;
}

/** Units that can be turned into one another. */
const families: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  percent: { '%': 1, '％': 1, 个百分点: 1, 百分点: 1, '‰': 0.1 },
  area: { 平方米: 1, 平米: 1, 平方: 1, '㎡': 1, 亩: 10000 / 15, 公顷: 1e4, 平方公里: 1e6 },
  length: { 米: 1, 公里: 1000, 千米: 1000 },
  time: { 分钟: 1, 小时: 60, 天: 1440, 日: 1440 },
  money: { 元: 1, 万元: 1e4, 亿元: 1e8 },
  times: { 次: 1, 遍: 1, 轮: 1, 场: 1, 期: 1 },
  people: { 人: 1, 名: 1, 位: 1, 人次: 1, 万人: 1e4 },
  ratio: { 倍: 1, 成: 0.1 },
};

const measures: ReadonlyMap<string, Measure> = new Map(
  Object.entries(families).flatMap(([family, units]) =>
    Object.entries(units).map(([unit, factor]) => [unit, { family, factor }] as const),
  ),
);

/**
 * What a unit of measure measures. Of counted things it does not matter by which word they are counted (个, 所, 家), as the
 * subject says what they are; of compound units (`人/万人`) every one is its own.
 */
export function measureOf(unit: string | null): Measure {
  if (unit === null || unit === '') return { family: 'none', factor: 1 };
  const known = measures.get(unit);
  if (known) return known;
  const isCounter = !/[/／]/.test(unit) && unit.length <= 2;
  return { family: isCounter ? 'things' : unit, factor: 1 };
}

/** Whether values in two units can stand in one row. Where none is printed, things are meant, or a share. */
export function areConvertible(a: string | null, b: string | null): boolean {
  const [one, other] = [measureOf(a).family, measureOf(b).family];
  if (one === other) return true;
  const counted = new Set(['none', 'things', 'people']);
  return counted.has(one) && counted.has(other) && (one === 'none' || other === 'none');
}

/** A quantity in the common unit of what it measures: 1 小时 is 60, as 60 分钟 is. */
export function inCommonUnit({
  value,
  valueMax,
  unitOfMeasure,
}: Pick<CommitmentRecord, 'value' | 'valueMax' | 'unitOfMeasure'>): {
  value: number;
  valueMax: number | null;
} {
  const { factor } = measureOf(unitOfMeasure);
  // Multiplied in floating point, 1.1 ‰ leaves a tail.
  const turned = (number: number) => Number((number * factor).toPrecision(15));
  return { value: turned(value), valueMax: valueMax === null ? null : turned(valueMax) };
}
