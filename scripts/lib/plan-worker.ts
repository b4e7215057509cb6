/** Thread that works on plans, one after another; see `plan-jobs.ts`. */

import { parentPort } from 'node:worker_threads';
import { type PlanJob, runPlanJob } from './plan-job.ts';

parentPort?.on('message', (job: PlanJob) => {
  parentPort?.postMessage(runPlanJob(job));
});
