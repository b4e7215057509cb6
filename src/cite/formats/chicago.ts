import { citedTitle, type Citation } from '../citation.ts';
import { americanDate } from '../dates.ts';
import { glossed } from './glossed.ts';
import { siteName } from './site-name.ts';

/**
 * Chicago, 18th edition, bibliography entry: author. part. In title, number, date. site. date of access. address.
 *
 * Titles in Chinese characters take neither italics nor quotation marks, as in the manual's own examples; so the
 * quotation marks inside them stay as printed. Without an author the title stands first; without a date, n.d.
 */
export function chicago(citation: Citation): string {
  const { issuer, part, documentNumber, date, version, link, gloss } = citation;
  const title = glossed(citedTitle(citation), gloss.title);
  // The stop of n.d. is the one that ends the sentence.
  const document = [title, documentNumber, date === null ? 'n.d' : americanDate(date)];
  const sentences = [
    issuer,
    part === null ? null : glossed(part, gloss.part),
    `${part === null ? '' : 'In '}${document.filter((each) => each !== null).join(', ')}`,
    siteName,
    version === null ? null : `Accessed ${americanDate(version)}`,
    link,
  ];
  return `${sentences.filter((each) => each !== null).join('. ')}.`;
}
