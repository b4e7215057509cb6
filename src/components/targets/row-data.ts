import type { CommitmentRecord } from '../../schemas/index.ts';
import { valuesOf } from './facet-values.ts';

/** What the script of the page reads of a row: its values of each facet, its number and its id. */
export function rowData(record: CommitmentRecord): Record<`data-${string}`, string | number> {
  const { plan, kind, topic, unit, deadline } = valuesOf(record);
  return {
    'data-target': record.id,
    'data-plan': plan.join(' '),
    'data-kind': kind.join(' '),
    'data-topics': topic.join(' '),
    'data-measure': unit.join(' '),
    'data-deadline': deadline.join(' '),
    'data-value': record.value,
  };
}
