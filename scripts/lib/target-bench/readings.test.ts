import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { answeredPlans, answerFolder, readAnswers } from './answers.ts';
import { figuresOf, judgeReading, notVerbatim } from './outcome.ts';
import { readTargets } from './readings.ts';

const noTopics = { ofUnit: new Map<string, readonly string[]>(), comparing: new Set<string>() };

/** Least F1 of each invented plan: what is reached, a little less; see `scripts/bench-targets.md`. */
const floor = 0.93;

describe.each(['invented', 'held-out'])('plans in %s', (name) => {
  const folder = join(answerFolder, name);

  test.each(answeredPlans(folder))('%s is read as a person reads it', async (id) => {
    const path = join(folder, `${id}.txt`);
    const reading = readTargets({ id, path, text: await readFile(path, 'utf8') }, noTopics);
    const outcome = judgeReading(reading, await readAnswers(id, reading.source, folder));

    // What is wrong is not named: nobody shall tune on it by accident.
    expect(figuresOf([outcome.commitments]).f1).toBeGreaterThanOrEqual(floor);
    expect(outcome.past).toEqual([]);
    expect(notVerbatim(outcome)).toEqual([]);
  });
});
