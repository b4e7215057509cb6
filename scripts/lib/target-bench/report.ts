import { formatTable } from '../text-table.ts';
import type { ReportTable } from './tables.ts';

const explanations: Readonly<Record<string, string>> = {
  Commitments: `A record fits an answer when their quotes share, at the same place of the source, at least half of the characters of the shorter one (white
space aside), and value and upper end are the same. Each answer takes one record; what is left over is _extra_, unless two careful readers could differ there
(\`doubtful\` in the answers). _Rejected_: extra ones at phrases of which the answers say that nothing must be taken. _Past_: extra ones that were reached before
the plan began. _Verbatim_: share of all records, baselines too, whose quote stands in their lines of the source, white space aside.`,
  Fields: `Share of the records that fit an answer whose field is as in it. A subject counts as right where it has the same words, white space and quotation
marks aside; as _near_ from a likeness of 0.6 on (Dice coefficient of its pairs of characters). Where the answers allow several (a place that is also part of
the subject), each is right.`,
  Baselines: 'What was reached before the plan began, in the same way.',
  'Joined across plans': `Pairs of commitments of different plans that stand in one row of \`comparable.json\`, against \`src/e2e/commitments/pairs.yml\`; only those that fit an
answer. _Unread_: pairs that cannot be joined, as one of the two was not taken.`,
};

/** Write the report as Markdown. */
export function formatReport(tables: readonly ReportTable[], command: string): string {
  const day = new Date().toISOString().slice(0, 10);
  const parts = tables.map(
    ({ title, rows }) =>
      `## ${title}\n\n${explanations[title] ?? ''}\n\n\`\`\`text\n${formatTable(rows).join('\n')}\n\`\`\`\n`,
  );

  return `# What the reader takes for commitments, against what a person read

Written by \`${command}\` on ${day}; Node ${process.version}. The answers are in \`src/e2e/commitments/\`, written from the sources alone, by the rule on \`/about/\`.
This is the reader’s own result: corrections in \`content/notes/\` are not applied. Plans in \`invented/\` and \`held-out/\` were invented for this; the reader was not tuned on the
sentences of those held out. How independent the answers are, and the figures at first sight: \`src/e2e/commitments/README.md\`.

Aims: F1 0.93 on the plans, every quote verbatim, nothing of the past among the commitments.

${parts.join('\n')}`;
}
