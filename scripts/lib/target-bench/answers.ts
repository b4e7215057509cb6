import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Comparator } from '../../../src/schemas/indicator.ts';
import type { CommitmentKind } from '../../../src/schemas/index.ts';
import { projectFolder } from '../content.ts';
import { Refusal } from '../refusal.ts';
import { readYaml } from '../yaml-file.ts';
import { type AnswerEntry, answerFileSchema, type RemarkEntry } from './answer-file.ts';
import { type SolidText, type Stretch, stretchesOf } from './solid-text.ts';

/** Folder of the answers. */
export const answerFolder = join(projectFolder, 'src/e2e/commitments');

/** What a person read: each field with all answers that are right. */
export interface Answer {
  line: number;
  quote: string;
  /** Where the quote stands. */
  stretch: Stretch;
  subject: readonly string[];
  value: readonly number[];
  valueMax: readonly (number | null)[];
  comparator: readonly Comparator[];
  unitOfMeasure: readonly (string | null)[];
  deadline: readonly (number | null)[];
  frequency: readonly (string | null)[];
  place: readonly (string | null)[];
  kind: readonly CommitmentKind[];
}

/** A phrase that counts neither way, or must not be taken. */
export interface Remark {
  line: number;
  quote: string;
  stretch: Stretch;
  why: string;
}

/** One list of answers, and what must not be counted against what was read. */
export interface AnswerList {
  answers: readonly Answer[];
  doubtful: readonly Remark[];
}

/** All that a person read in one plan. */
export interface PlanAnswers {
  plan: string;
  commitments: AnswerList;
  baselines: AnswerList;
  rejected: readonly Remark[];
}

/** Ids of the plans in a folder of answers. */
export function answeredPlans(folder = answerFolder): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yml') && name !== 'pairs.yml')
    .map((name) => name.replace(/\.yml$/, ''))
    .toSorted();
}

/**
 * Read the answers for one plan.
 *
 * @param source
 *   The text that they are about.
 * @throws {Refusal}
 *   When the file is not as its schema wants it, or a quote does not stand in its line.
 */
export async function readAnswers(
  plan: string,
  source: SolidText,
  folder = answerFolder,
): Promise<PlanAnswers> {
  const path = join(folder, `${plan}.yml`);
  const { data, file } = await readYaml(path, answerFileSchema);
  if (!data) throw new Refusal(file.messages.map(String).join('\n'));
  if (data.plan !== plan)
    throw new Refusal(`${path}: Unexpected plan \`${data.plan}\`, expected \`${plan}\``);

  const place = <Entry extends { line: number; quote: string }>(entry: Entry) => {
    const [stretch] = stretchesOf(source, entry.quote, [entry.line, entry.line]);
    if (stretch) return { ...entry, stretch };
    throw new Refusal(
      `${path}: Unexpected quote \`${entry.quote}\`, expected words of line ${entry.line}`,
    );
  };
  const answer = (kind: CommitmentKind) => (entry: AnswerEntry) => expand(place(entry), kind);
  const remark = (entry: RemarkEntry): Remark => place(entry);

  return {
    plan,
    commitments: {
      answers: [...data.table.map(answer('table')), ...data.commitments.map(answer('prose'))],
      doubtful: data.doubtful.map(remark),
    },
    baselines: {
      answers: data.baselines.map(answer('prose')),
      doubtful: data.doubtfulBaselines.map(remark),
    },
    rejected: data.rejected.map(remark),
  };
}

function expand(entry: AnswerEntry & { stretch: Stretch }, kind: CommitmentKind): Answer {
  return {
    line: entry.line,
    quote: entry.quote,
    stretch: entry.stretch,
    subject: listed(entry.subject),
    value: listed(entry.value),
    valueMax: listed(entry.valueMax ?? null),
    comparator: listed(entry.comparator ?? '='),
    unitOfMeasure: listed(entry.unit ?? null),
    deadline: listed(entry.deadline ?? null),
    frequency: listed(entry.frequency ?? null),
    place: listed(entry.place ?? null),
    kind: listed(entry.kind ?? kind),
  };
}

function listed<T>(value: T | T[]): T[] {
  return Array.isArray(value) ? value : [value];
}
