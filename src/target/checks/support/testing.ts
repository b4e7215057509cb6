/** For tests: plans made of a few words, and findings as one line each. */

import type { CommitmentRecord, IndicatorRecord } from '../../../schemas/index.ts';
import { readPlan } from '../../read-plan.ts';
import { readingIndicators } from '../../reading-records.ts';
import type { CheckedPlan, Finding } from './types.ts';

/** A plan whose indicator table has these rows: 序号, 指标, 2020, 2025. */
export function planWithRows(
  rows: readonly string[],
  { id = 'some', head = '序号\t指标\t2020年\t2025年', topic = null as string | null } = {},
): CheckedPlan {
  const source = `一、目标\n\n专栏1 主要指标\n\n${head}\n${rows.map((row, index) => `${index + 1}\t${row}`).join('\n')}\n\n二、任务\n\n完善设施。\n`;
  const indicators = readingIndicators(readPlan(source, { id, path: `${id}.txt` }));
  return {
    ...emptyPlan,
    id,
    indicators: indicators.map((indicator): IndicatorRecord => ({ ...indicator, topic })),
    source,
  };
}

const emptyPlan: CheckedPlan = {
  id: 'some',
  date: '2022-06-01',
  period: { first: 2021, last: 2025 },
  units: [],
  indicators: [],
  commitments: [],
  baselines: [],
  source: '',
};

/** Line of a sentence in plans of {@link planWithSentences}. */
const firstLine = 3;

/** A plan that promises these, a sentence each; the quote is the sentence. */
export function planWithSentences(
  sentences: readonly (Partial<CommitmentRecord> & { quote: string })[],
  reached: readonly (Partial<CommitmentRecord> & { quote: string })[] = [],
): CheckedPlan {
  const all = [...sentences, ...reached];
  const source = `一、任务\n\n${all.map(({ quote }) => `${quote}。`).join('\n')}\n`;
  const records = all.map((fields, index): CommitmentRecord => ({
    id: `some/s1-t${index + 1}`,
    plan: 'some',
    unit: 'some/s1',
    paragraph: `some/s1-p${index + 1}`,
    lines: [firstLine + index, firstLine + index],
    sentence: `${fields.quote}。`,
    span: [0, 0],
    subject: fields.quote,
    value: 0,
    valueMax: null,
    comparator: '=',
    unitOfMeasure: null,
    deadline: null,
    frequency: null,
    place: null,
    kind: 'prose',
    indicator: null,
    topics: [],
    comparable: null,
    url: '/plans/some/',
    ...fields,
  }));
  return {
    ...emptyPlan,
    commitments: records.slice(0, sentences.length),
    baselines: records.slice(sentences.length),
    source,
  };
}

/** Findings as `line:column-line:column: reason`, the reason cut before how to mend it. */
export function briefly(findings: readonly Finding[]): string[] {
  return findings.map(({ place: { start, end }, reason }) => {
    const [what = ''] = reason.split(';');
    return `${start.line}:${start.column}-${end.line}:${end.column}: ${what}`;
  });
}
