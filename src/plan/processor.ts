import { unified } from 'unified';
import type { VFile } from 'vfile';
import { planParse } from './parse/parse.ts';
import { planRules } from './rules/index.ts';
import type { PlanRoot } from './types.ts';

/** Reads the text of a plan into a tree and checks it. */
export const planProcessor = unified().use(planParse).use(planRules).freeze();

/** Read and check a file; its messages say what is odd. */
export function readTree(file: VFile): PlanRoot {
  return planProcessor.runSync(planProcessor.parse(file), file) as PlanRoot;
}
