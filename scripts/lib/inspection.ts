import { planAddress, unitAddress } from '../../src/plan/address.ts';
import { messageRecords } from '../../src/plan/messages.ts';
import type {
  IndicatorRecord,
  MessageRecord,
  PlanRecord,
  SourceFacts,
  UnitRecord,
} from '../../src/schemas/index.ts';
import type { PlanReading } from '../../src/target/read-plan.ts';

/** What `plan:inspect --json` prints: one plan in the shapes of the open data. */
export interface Inspection {
  plan: PlanRecord;
  units: UnitRecord[];
  indicators: IndicatorRecord[];
  messages: MessageRecord[];
}

/** Show a reading in the shapes of the open data; topics are not known here. */
export function inspectionOf(reading: PlanReading, facts?: SourceFacts): Inspection {
  const { id, notice, units, indicators, file } = reading;
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
    units: units.map((unit) => ({
      id: unit.id,
      plan: unit.plan,
      kind: unit.kind,
      level: unit.level,
      marker: unit.marker,
      ordinal: unit.ordinal,
      title: unit.title,
      parent: unit.parent,
      text: unit.text,
      spans: unit.spans,
      lines: unit.lines,
      responsibility: unit.responsibility,
      topics: [],
      url: unitAddress(unit.id),
    })),
    indicators: indicators.map(({ id, number, name, unit, ...indicator }) => ({
      id,
      plan: reading.id,
      number,
      name,
      unit,
      baseline: indicator.baseline,
      target: indicator.target,
      attribute: indicator.attribute,
      source: indicator.source,
      topic: null,
      quote: indicator.quote,
      lines: indicator.lines,
      url: unitAddress(id),
    })),
    messages: messageRecords(file),
  };
}
