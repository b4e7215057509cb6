import { bookTitle } from '../../cite/book-title.ts';
import type { PlanView } from './types.ts';

/** Title of a plan in its 《》; of a text that has no title, the plan's short name, which is ours. */
export function markedTitle({ record, plan }: Pick<PlanView, 'record' | 'plan'>): string {
  return record.title === null ? plan.shortTitle : bookTitle(record.title);
}
