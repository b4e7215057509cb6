import { expect, test } from 'vitest';
import { reuseShare } from '../../diff/runs.ts';
import { smallPlan, viewOf } from '../testing/view.ts';
import { ribbonRows } from './ribbon-rows.ts';

const never = () => false;
const [whole, other, alone] = [
  smallPlan,
  smallPlan.replaceAll('设施', '队伍').replace('请贯彻执行', '结合实际抓好落实'),
  '一、其他\n无关之事，自成一体。\n',
].map((text) => viewOf(text));

test('what is filled is exactly what stands in the other plan', () => {
  if (!whole || !other) throw new Error('Unexpected plan missing');
  const { total, taken, origins } = ribbonRows(whole, other, never);
  expect(taken / total).toBeCloseTo(reuseShare(other.source, whole.source), 10);
  expect(origins.reduce((sum, origin) => sum + origin.taken, 0)).toBe(taken);
});

test('every unit with text is a cell, in order', () => {
  if (!whole || !other) throw new Error('Unexpected plan missing');
  const cells = ribbonRows(whole, other, never).rows.flatMap(({ units }) => units);
  expect(cells.map(({ unit }) => unit.id)).toEqual(
    other.units.filter(({ kind, text }) => kind !== 'indicator' && text !== '').map(({ id }) => id),
  );
});

test('a plan is filled by itself, and empty beside one that has nothing in common with it', () => {
  if (!whole || !alone) throw new Error('Unexpected plan missing');
  const own = ribbonRows(whole, whole, (a, b) => a === b);
  expect(own.taken).toBe(own.total);
  expect(own.rows.flatMap(({ units }) => units).every(({ share }) => share === 1)).toBe(true);
  const none = ribbonRows(alone, whole, never);
  expect(none.taken).toBe(0);
  expect(none.rows.flatMap(({ units }) => units).every(({ pieces }) => pieces.length === 0)).toBe(
    true,
  );
});
