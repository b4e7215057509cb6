import { absurdValue } from './absurd-value.ts';
import { baseAfterTarget } from './base-after-target.ts';
import { deadlineOutsidePeriod } from './deadline-outside-period.ts';
import { indicatorTwice } from './indicator-twice.ts';
import { indicatorWithoutTarget } from './indicator-without-target.ts';
import { percentageOverHundred } from './percentage-over-hundred.ts';
import { rangeUpsideDown } from './range-upside-down.ts';
import type { CorpusCheck, PlanCheck } from './support/types.ts';
import { targetBelowBase } from './target-below-base.ts';
import { unitOfItsOwn } from './unit-of-its-own.ts';

/** Checks of one plan; each speaks under the name of its file. */
export const planChecks: readonly PlanCheck[] = [
  percentageOverHundred,
  targetBelowBase,
  deadlineOutsidePeriod,
  baseAfterTarget,
  absurdValue,
  rangeUpsideDown,
  indicatorTwice,
  indicatorWithoutTarget,
];

/** Checks of each plan against the others. */
export const corpusChecks: readonly CorpusCheck[] = [unitOfItsOwn];
