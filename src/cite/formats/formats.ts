import type { Citation } from '../citation.ts';
import { apa } from './apa.ts';
import { bibtex } from './bibtex.ts';
import { chicago } from './chicago.ts';
import { cslJson } from './csl-json.ts';
import { gbt7714 } from './gb-t-7714.ts';
import { markdownLink } from './markdown-link.ts';
import { quotation } from './quotation.ts';
import { ris } from './ris.ts';
import { plain, type Run } from './run.ts';

/** Formats in which a passage can be cited, in the order in which they are shown. */
export const formatIds = [
  'gbt7714',
  'apa',
  'chicago',
  'link',
  'markdown',
  'quotation',
  'bibtex',
  'ris',
  'csl',
] as const;

export type FormatId = (typeof formatIds)[number];

/** A citation in one format. */
export interface Formatted {
  id: FormatId;
  /** Its text, whole. */
  runs: Run[];
}

/**
 * Write a citation in every format.
 *
 * @param text
 *   The cited text, for the format that quotes it; `null` leaves that one out, as for a whole plan.
 */
export function formatted(citation: Citation, text: string | null): Formatted[] {
  const writers: Record<FormatId, string | Run[] | null> = {
    gbt7714: gbt7714(citation),
    apa: apa(citation),
    chicago: chicago(citation),
    link: citation.link,
    markdown: markdownLink(citation),
    quotation: text === null ? null : quotation(text, citation),
    bibtex: bibtex(citation),
    ris: ris(citation),
    csl: cslJson(citation),
  };

  return formatIds.flatMap((id) => {
    const value = writers[id];
    if (value === null) return [];
    return { id, runs: typeof value === 'string' ? [plain(value)] : value };
  });
}
