import { unitAddress } from '../plan/address.ts';
import type { IndicatorRecord, UnitRecord } from '../schemas/index.ts';
import type { PlanReading } from './read-plan.ts';

/** The units of a reading in the shape of the open data; topics are not known here. */
export function readingUnits({ units }: Pick<PlanReading, 'units'>): UnitRecord[] {
  return units.map((unit) => ({
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
  }));
}

/** The indicators of a reading in the shape of the open data; topics are not known here. */
export function readingIndicators({
  id: plan,
  indicators,
}: Pick<PlanReading, 'id' | 'indicators'>): IndicatorRecord[] {
  return indicators.map(({ id, number, name, unit, ...indicator }) => ({
    id,
    plan,
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
  }));
}
