import { join } from 'node:path';
import type { CommitmentRecord, ComparableRecord } from '../../../src/schemas/index.ts';
import { type PairFigures, pairFigures, pairName } from '../pair-figures.ts';
import { Refusal } from '../refusal.ts';
import { readYaml } from '../yaml-file.ts';
import { pairFileSchema } from './answer-file.ts';
import { answerFolder, type Answer } from './answers.ts';
import type { Outcome } from './outcome.ts';

/** Pairs of commitments of different plans, by their ids: those that a person says are one promise, and those joined. */
export interface PairOutcome {
  figures: PairFigures;
  missed: readonly string[];
  wrong: readonly string[];
  /** Pairs of answers of which the reader did not take both; they cannot be joined. */
  unread: number;
}

type Statements = Record<string, string | string[]>;

/**
 * Hold the rows that were joined against the promises that a person found in several plans.
 *
 * Only commitments that fit an answer are compared: others are counted elsewhere.
 *
 * @throws {Refusal}
 *   When `pairs.yml` names a quote that is no answer.
 */
export async function judgePairs(
  outcomes: readonly Outcome[],
  comparable: readonly ComparableRecord[],
): Promise<PairOutcome> {
  const path = join(answerFolder, 'pairs.yml');
  const { data, file } = await readYaml(path, pairFileSchema);
  if (!data) throw new Refusal(file.messages.map(String).join('\n'));

  const byQuote = new Map<string, Answer>();
  const recordOf = new Map<Answer, CommitmentRecord>();
  for (const { plan, commitments } of outcomes) {
    for (const { answer, record } of commitments.matches) recordOf.set(answer, record);
    for (const answer of [
      ...commitments.matches.map((match) => match.answer),
      ...commitments.missed,
    ])
      byQuote.set(`${plan} ${answer.quote}`, answer);
  }

  let unread = 0;
  const pairsOf = (plans: Statements) => {
    const pairs = new Set<string>();
    const said = Object.entries(plans).flatMap(([plan, quotes]) =>
      [quotes].flat().map((quote) => {
        const answer = byQuote.get(`${plan} ${quote}`);
        if (!answer)
          throw new Refusal(
            `${path}: Unexpected quote \`${quote}\`, expected one of an answer of ${plan}`,
          );
        return { plan, record: recordOf.get(answer) };
      }),
    );
    for (const [index, a] of said.entries()) {
      for (const b of said.slice(index + 1)) {
        if (a.plan === b.plan) continue;
        if (a.record && b.record) pairs.add(pairName(a.record.id, b.record.id));
        else unread++;
      }
    }
    return pairs;
  };

  const decided = new Set(data.same.flatMap(({ plans }) => [...pairsOf(plans)]));
  const unreadPairs = unread;
  const either = new Set(data.doubtful.flatMap(({ plans }) => [...pairsOf(plans)]));
  const doubtful = either.difference(decided);
  const found = joinedPairs(outcomes, comparable, doubtful);
  return {
    figures: pairFigures(found, decided),
    missed: [...decided].filter((pair) => !found.has(pair)),
    wrong: [...found].filter((pair) => !decided.has(pair)),
    unread: unreadPairs,
  };
}

function joinedPairs(
  outcomes: readonly Outcome[],
  comparable: readonly ComparableRecord[],
  doubtful: ReadonlySet<string>,
): Set<string> {
  const planOf = new Map(
    outcomes.flatMap(({ plan, commitments }) =>
      commitments.matches.map(({ record }) => [record.id, plan] as const),
    ),
  );
  const found = new Set<string>();
  for (const { members } of comparable) {
    const known = members.filter((id) => planOf.has(id));
    for (const a of known)
      for (const b of known) if (planOf.get(a) !== planOf.get(b)) found.add(pairName(a, b));
  }
  return found.difference(doubtful);
}
