import { expect, test } from 'vitest';
import { type PlanJob, runPlanJob } from './plan-job.ts';
import { runPlanJobs } from './plan-jobs.ts';
import { sampleText } from './sandbox.ts';
import { varyText } from './vary-text.ts';

function job(index: number): PlanJob {
  const text = index === 7 ? '' : varyText(sampleText, index + 1).repeat((index % 3) + 1);
  return {
    id: `plan-${index}`,
    path: `plan-${index}.txt`,
    text,
    facts: {
      shortTitle: '甲',
      region: '甲省',
      level: 'province',
      parent: null,
      publishedAt: null,
      identity: null,
      received: null,
      encoding: 'UTF-8',
      sha256: '0'.repeat(64),
      convertedSha256: null,
    },
    notes: [
      { unit: `plan-${index}/s9`, text: '甲', reading: '乙', confidence: 'low', note: '无此单元' },
    ],
    folder: '/none',
    output: null,
  };
}

test('runPlanJobs() gives the same in several threads as in one', async () => {
  const jobs = Array.from({ length: 120 }, (_, index) => job(index));
  expect(await runPlanJobs(jobs)).toEqual(jobs.map(runPlanJob));
});

test('runPlanJob() tells messages, units, notes and files', () => {
  const outcome = runPlanJob(job(1));
  expect(outcome.units.map(({ id }) => id)).toContain('plan-1/s3-1-1');
  expect(outcome.noteProblems).toMatchObject([{ index: 0, key: 'unit', ruleId: 'note-unit' }]);
  expect(outcome.difference.missing).toContain('sections/s3-1-1.md');
  expect(outcome.difference.missing).toHaveLength(outcome.files);
  expect(runPlanJob(job(7))).toMatchObject({ units: [], messages: [{ fatal: true }] });
});
