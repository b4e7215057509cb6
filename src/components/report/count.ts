import type { ReportEntry } from './report.ts';

/** How many rows of the report there are. */
export interface ReportCounts {
  /** Those that are no mere remarks. */
  warnings: number;
  infos: number;
  all: number;
  /** Those with a note on their place. */
  noted: number;
}

/** Count rows of the report. */
export function countEntries(entries: readonly ReportEntry[]): ReportCounts {
  const infos = entries.filter(({ record }) => record.severity === 'info').length;
  return {
    warnings: entries.length - infos,
    infos,
    all: entries.length,
    noted: entries.filter(({ notes }) => notes.length > 0).length,
  };
}
