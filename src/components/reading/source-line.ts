/** What a source line names. */
export interface Source {
  /** Title of the plan, in 《》. */
  title: string;
  /** Where in the plan; may be empty. */
  place: string;
  /** Permalink. */
  link: string;
}

/**
 * Line that says where copied words come from.
 *
 * @param pattern
 *   The line in the page's language, with `{title}`, `{place}` and `{link}`.
 */
export function sourceLine(pattern: string, source: Source): string {
  return pattern.replace(/\{(title|place|link)\}/g, (_, name: keyof Source) => source[name]);
}
