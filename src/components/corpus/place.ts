import { strings } from '../../i18n/index.ts';
import type { UnitRecord } from '../../schemas/index.ts';
import { unitName } from './names.ts';
import { ancestors } from './outline.ts';
import type { PlanView } from './types.ts';

/**
 * Where a unit stands, as one says it in Chinese: 三、（二）3.加强监测预警.
 *
 * The numbers of what it is part of, then its own heading. A special column is known by its own number, so it and its items
 * begin there.
 */
export function placeInPlan(unit: UnitRecord, plan: Pick<PlanView, 'unitsById'>): string {
  const path = [...ancestors(unit, plan), unit];
  const column = path.findIndex(({ kind }) => kind === 'column');
  const above = path.slice(Math.max(0, column), -1).map(({ kind, marker }) => {
    // 专栏6 and 3. would read as one number.
    const gap = kind === 'column' ? ' ' : '';
    return marker === null ? '' : `${marker}${gap}`;
  });
  return `${above.join('')}${unitName(unit, strings('zh-Hans'))}`;
}
