/** One row of `report.json`: something odd in the text of a plan, or in its numbers. */
export interface ReportRecord {
  /** Id of the plan. */
  plan: string;
  /** Name of the rule, which is its file in `src/plan/rules/` or `src/target/checks/`. */
  ruleId: string;
  /** A remark where it may well be meant; `error` where the text is not usable. */
  severity: 'error' | 'warning' | 'info';
  /** Line of the text as received, from 1. */
  line: number;
  /** Column, from 1, in UTF-16 units. */
  column: number;
  /** Id of the unit it stands in; `null` where the text has none. */
  unit: string | null;
  /** Anchor it stands at, with the plan: a paragraph, or its unit or indicator. */
  anchor: string | null;
  /** The characters it is about, as printed; of many the first. Empty where it is about the whole text. */
  text: string;
  /** What is unexpected, what was expected, and how to mend it, in English. */
  reason: string;
  /** Words of the notes on this place, by which they are found in `notes.json`. */
  notes: string[];
  /** Address of the passage under the site's root. */
  url: string;
}
