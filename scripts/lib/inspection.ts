import { planAddress } from '../../src/plan/address.ts';
import { messageRecords } from '../../src/plan/messages.ts';
import type {
  IndicatorRecord,
  MessageRecord,
  PlanRecord,
  SourceFacts,
  UnitRecord,
} from '../../src/schemas/index.ts';
import type { PlanReading } from '../../src/target/read-plan.ts';
import { readingIndicators, readingUnits } from '../../src/target/reading-records.ts';

/** What `plan:inspect --json` prints: one plan in the shapes of the open data. */
export interface Inspection {
  plan: PlanRecord;
  units: UnitRecord[];
  indicators: IndicatorRecord[];
  messages: MessageRecord[];
}

/** Show a reading in the shapes of the open data; topics are not known here. */
export function inspectionOf(reading: PlanReading, facts?: SourceFacts): Inspection {
  const { id, notice, file } = reading;
  const { title, ...rest } = notice;

  return {
    plan: {
      id,
      title,
      shortTitle: facts?.shortTitle ?? null,
      region: facts?.region ?? null,
      level: facts?.level ?? null,
      parent: facts?.parent ?? null,
      ...rest,
      url: planAddress(id),
    },
    units: readingUnits(reading),
    indicators: readingIndicators(reading),
    messages: messageRecords(file),
  };
}
