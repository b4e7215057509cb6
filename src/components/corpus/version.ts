import type { PlanFrontmatter } from '../../schemas/index.ts';

/**
 * Version of the corpus, which citations carry: the day on which its latest text came in, ISO 8601.
 *
 * @returns
 *   `null` where no plan says when it came in.
 */
export function corpusVersion(plans: readonly Pick<PlanFrontmatter, 'received'>[]): string | null {
  // ISO dates sort as strings.
  return (
    plans
      .flatMap(({ received }) => received ?? [])
      .toSorted()
      .at(-1) ?? null
  );
}
