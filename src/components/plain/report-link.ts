/** A place that a reader may report. */
export interface Passage {
  /** Such as `hunan/s3-2-3` or `hunan/s3-2-3-p1`. */
  id: string;
  /** Full address. */
  url: string;
  title: string;
  /** Lines of the source, such as `46–52`; empty where they are not known. */
  lines: string;
}

/** Names that stand in braces for what is known of a passage. */
export const placeholders = /\{(id|url|title|lines)\}/g;

/**
 * Address that reports a passage. Runs in the browser, too.
 *
 * @param template
 *   From `reportTemplate`.
 */
export function reportLink(template: string, passage: Passage): string {
  const filled = template.replace(placeholders, (_, name: keyof Passage) =>
    encodeURIComponent(passage[name]),
  );
  return new URL(filled).href;
}
