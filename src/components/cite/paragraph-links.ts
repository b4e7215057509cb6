import { citationKey } from '../../cite/citation.ts';
import { textHash } from '../../cite/hash.ts';
import { paragraphPassages } from '../../cite/passage.ts';
import { permalink } from '../../cite/permalink.ts';
import type { UnitRecord } from '../../schemas/index.ts';

/** A paragraph as something to cite. */
export interface ParagraphLink {
  /** Its anchor. */
  id: string;
  /** Place in its unit, counted from 1. */
  number: number;
  hash: string;
  /** Permalink. */
  link: string;
  /** Key for reference managers. */
  key: string;
  /** The words it begins with. */
  start: string;
}

/** Characters that tell paragraphs apart. */
const startLength = 14;

/**
 * Paragraphs of a unit, each with its permalink.
 *
 * @param page
 *   Address of the unit's page.
 */
export function paragraphLinks(unit: UnitRecord, page: string): ParagraphLink[] {
  return paragraphPassages(unit).map(({ id, number, text }) => {
    const hash = textHash(text);
    const start = [...text].slice(0, startLength).join('');
    return {
      id,
      number,
      hash,
      link: permalink(page, hash, id),
      key: citationKey(unit.plan, id),
      start: start === text ? text : `${start}…`,
    };
  });
}
