import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { type PlanJob, type PlanOutcome, runPlanJob } from './plan-job.ts';

/** With fewer plans than this, a second thread takes longer to start than it saves. */
const plansPerThread = 25;
/** More threads only take memory: writing files keeps the disk busy before that. */
const mostThreads = 4;

/**
 * Work on many plans, in several threads where that pays.
 *
 * @returns
 *   One outcome a job, in the order of the jobs: it does not matter which thread did which.
 */
export async function runPlanJobs(jobs: readonly PlanJob[]): Promise<PlanOutcome[]> {
  const threads = Math.min(
    availableParallelism(),
    mostThreads,
    Math.floor(jobs.length / plansPerThread),
  );
  if (threads < 2) return jobs.map(runPlanJob);

  const outcomes: PlanOutcome[] = [];
  // All threads draw from one queue, so that none is idle while another has a long plan.
  const queue = jobs.entries();
  await Promise.all(Array.from({ length: threads }, () => runThread(queue, outcomes)));
  return outcomes;
}

/** Let one thread work until the queue is empty. */
async function runThread(
  queue: IterableIterator<[number, PlanJob]>,
  outcomes: PlanOutcome[],
): Promise<void> {
  const worker = new Worker(new URL('./plan-worker.ts', import.meta.url));

  try {
    for (const [index, job] of queue) {
      outcomes[index] = await new Promise<PlanOutcome>((resolve, reject) => {
        worker.once('error', reject);
        worker.once('message', (outcome: PlanOutcome) => {
          worker.off('error', reject);
          resolve(outcome);
        });
        worker.postMessage(job);
      });
    }
  } finally {
    await worker.terminate();
  }
}
