import { fieldShares, figuresOf, notVerbatim, type Outcome, rejectedExtra } from './outcome.ts';
import { judgedFields } from './fields.ts';
import type { Matching } from './match.ts';

/** A table of the report: title, and rows of which the first is the head. */
export interface ReportTable {
  title: string;
  rows: string[][];
}

/** All tables about what was read; `sets` are the plans known while the reader was written, and those held out. */
export function outcomeTables(
  sets: readonly { name: string; outcomes: readonly Outcome[] }[],
): ReportTable[] {
  const rows = sets
    .filter(({ outcomes }) => outcomes.length > 0)
    .flatMap(({ name, outcomes }) => [
      ...outcomes.map((outcome): [string, Outcome[]] => [outcome.plan, [outcome]]),
      ...(outcomes.length > 1 ? [[name, [...outcomes]] as [string, Outcome[]]] : []),
    ]);
  const table = (title: string, head: string[], row: (outcomes: Outcome[]) => string[]) => ({
    title,
    rows: [['', ...head], ...rows.map(([name, outcomes]) => [name, ...row(outcomes)])],
  });

  return [
    table('Commitments', [...figureHead, 'rejected', 'past', 'verbatim'], (outcomes) => [
      ...figureCells(outcomes.map(({ commitments }) => commitments)),
      String(sum(outcomes, rejectedExtra)),
      String(sum(outcomes, ({ past }) => past.length)),
      share(
        1 -
          sum(outcomes, (outcome) => notVerbatim(outcome).length) /
            Math.max(
              1,
              sum(outcomes, ({ records }) => records.length),
            ),
      ),
    ]),
    table('Fields', [...judgedFields], (outcomes) => {
      const shares = fieldShares(outcomes.flatMap(({ commitments }) => commitments.matches));
      return judgedFields.map((field) => (shares ? share(shares[field]) : '–'));
    }),
    table('Baselines', figureHead, (outcomes) =>
      figureCells(outcomes.map(({ baselines }) => baselines)),
    ),
  ];
}

const figureHead = ['answers', 'right', 'missed', 'extra', 'precision', 'recall', 'F1'];

function figureCells(matchings: readonly Matching[]): string[] {
  const { answers, right, extra, precision, recall, f1 } = figuresOf(matchings);
  return [
    ...[answers, right, answers - right, extra].map(String),
    ...[precision, recall, f1].map(share),
  ];
}

function sum(outcomes: readonly Outcome[], count: (outcome: Outcome) => number): number {
  return outcomes.reduce((total, outcome) => total + count(outcome), 0);
}

/** A share with three decimals. */
export function share(value: number): string {
  return value.toFixed(3);
}
