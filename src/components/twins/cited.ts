import { textHash } from '../../cite/hash.ts';
import { planPassage, unitPassage } from '../../cite/passage.ts';
import { permalink } from '../../cite/permalink.ts';
import type { UnitRecord } from '../../schemas/index.ts';
import type { PlanView } from '../corpus/types.ts';
import { absoluteHref } from '../link.ts';
import type { Cited } from './unit-twin.ts';

/** Where a unit stands for good, and what its text is. */
export function unitCited(unit: UnitRecord, { source }: PlanView): Cited {
  return cite(unit.url, unitPassage(unit, source));
}

/** Where a plan stands for good, and what its text is. */
export function planCited({ units, record, source }: PlanView): Cited {
  return cite(record.url, planPassage(units, source));
}

function cite(path: string, text: string): Cited {
  const hash = textHash(text);
  return { permalink: permalink(absoluteHref(path), hash), hash };
}
