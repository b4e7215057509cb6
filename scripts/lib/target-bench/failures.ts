import type { CommitmentRecord } from '../../../src/schemas/index.ts';
import type { Answer } from './answers.ts';
import { judgedFields, judgeFields } from './fields.ts';
import { type Matching, overlaps, type PlacedRecord, rejectedAs } from './match.ts';
import { figuresOf, notVerbatim, type Outcome } from './outcome.ts';

/** Everything that is not as in the answers, as Markdown: for plans that may be looked at. */
export function failureLines(outcomes: readonly Outcome[]): string[] {
  return outcomes.flatMap((outcome) => [
    `## ${outcome.plan}`,
    '',
    ...section(
      'Missed',
      outcome.commitments.missed.map((answer) => missedLine(answer, outcome)),
    ),
    ...section(
      'Too many',
      outcome.commitments.extra.map((extra) => extraLine(extra, outcome)),
    ),
    ...section('Wrong fields', wrongFields(outcome.commitments)),
    ...section(
      'Past taken for promises',
      outcome.past.map(({ record }) => told(record)),
    ),
    ...section(
      'Quotes that are not in their lines',
      notVerbatim(outcome).map(({ record }) => told(record)),
    ),
    ...section(
      'Baselines missed',
      outcome.baselines.missed.map((answer) => missedLine(answer, outcome)),
    ),
    ...section(
      'Baselines too many',
      outcome.baselines.extra.map(({ record }) => told(record)),
    ),
    ...section('Baselines: wrong fields', wrongFields(outcome.baselines)),
  ]);
}

/** How many of each kind, and nothing of the texts: for plans that are held out. */
export function failureCounts(outcomes: readonly Outcome[]): string[] {
  return outcomes.flatMap(({ plan, commitments, baselines, past }) => {
    const fields = judgedFields.map((field) => {
      const wrong = commitments.matches.filter(
        ({ record, answer }) => !judgeFields(record, answer)[field],
      );
      return `${field} ${wrong.length}`;
    });
    const kinds = Object.entries(
      Object.groupBy(commitments.missed, ({ kind }) => kind.join('/')),
    ).map(([kind, answers]) => `${kind} ${answers?.length ?? 0}`);
    return [
      `## ${plan} (held out)`,
      '',
      `- commitments: ${brief(commitments)}; missed by kind: ${kinds.join(', ') || 'none'}`,
      `- baselines: ${brief(baselines)}`,
      `- past taken for promises: ${past.length}`,
      `- wrong fields: ${fields.join(', ')}`,
      '',
    ];
  });
}

function brief(matching: Matching): string {
  const { answers, right, extra, f1 } = figuresOf([matching]);
  return `F1 ${f1.toFixed(3)}, ${answers - right} of ${answers} missed, ${extra} too many`;
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length > 0
    ? [`### ${title} (${lines.length})`, '', ...lines.map((line) => `- ${line}`), '']
    : [];
}

function missedLine(answer: Answer, { records }: Outcome): string {
  const there = records.filter((placed) => overlaps(placed, answer));
  const seen = there.map(({ record }) => `\`${record.id}\` ${value(record)} 「${record.quote}」`);
  return `line ${answer.line}, ${answer.kind.join('/')}: 「${answer.quote}」 expected ${wanted(answer)}; there: ${seen.join(' | ') || 'nothing'}`;
}

function extraLine(placed: PlacedRecord, { rejected }: Outcome): string {
  const remark = rejectedAs(placed, rejected);
  return told(placed.record) + (remark ? ` REJECTED: ${remark.why}` : '');
}

function wrongFields({ matches }: Matching): string[] {
  return matches.flatMap(({ record, answer }) => {
    const right = judgeFields(record, answer);
    const wrong = judgedFields
      .filter((field) => field !== 'subject (near)' && !right[field])
      .map((field) => {
        const key = field as Exclude<typeof field, 'subject (near)'>;
        return `${field}: got ${told1(record[key])}, expected ${answer[key].map(told1).join(' or ')}`;
      });
    return wrong.length > 0 ? [`\`${record.id}\` 「${record.quote}」 ${wrong.join('; ')}`] : [];
  });
}

function told1(value: string | number | null): string {
  return value === null ? 'null' : `「${value}」`;
}

function told(record: CommitmentRecord): string {
  return `\`${record.id}\` lines ${record.lines.join('–')}, ${record.kind}: ${value(record)} of 「${record.subject}」, quote 「${record.quote}」, in 「${record.sentence}」`;
}

function value(record: CommitmentRecord): string {
  const max = record.valueMax === null ? '' : `–${record.valueMax}`;
  return `${record.comparator} ${record.value}${max} ${record.unitOfMeasure ?? ''}`.trim();
}

function wanted(answer: Answer): string {
  const max = answer.valueMax.some((each) => each !== null) ? `–${answer.valueMax.join('/')}` : '';
  return `${answer.comparator.join('/')} ${answer.value.join('/')}${max} ${answer.unitOfMeasure.join('/')} of 「${answer.subject.join(' / ')}」`;
}
