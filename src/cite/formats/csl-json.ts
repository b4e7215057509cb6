import { citationNote, fullTitle, type Citation } from '../citation.ts';
import { dateParts } from '../dates.ts';
import { documentKind } from './document-kind.ts';

/** An item of CSL-JSON, as far as citations of plans need it. */
interface CslItem {
  id: string;
  type: 'report';
  /** One name that is not taken apart. */
  author?: [{ literal: string }];
  title: string;
  genre: string;
  number?: string;
  issued?: CslDate;
  URL: string;
  accessed?: CslDate;
  language: string;
  source: string;
  note: string;
}

/** A day in CSL-JSON. */
interface CslDate {
  'date-parts': [[year: number, month: number, day: number]];
}

/** A citation as an item of CSL-JSON; see `bibtex` for why it is a report. */
function cslItem(citation: Citation): CslItem {
  const { key, issuer, documentNumber, date, version, link } = citation;

  return {
    id: key,
    type: 'report',
    ...(issuer !== null && { author: [{ literal: issuer }] }),
    title: fullTitle(citation),
    genre: documentKind,
    ...(documentNumber !== null && { number: documentNumber }),
    ...(date !== null && { issued: { 'date-parts': [dateParts(date)] } }),
    URL: link,
    ...(version !== null && { accessed: { 'date-parts': [dateParts(version)] } }),
    language: 'zh-CN',
    source: '对读',
    note: citationNote(citation),
  };
}

/** A file of CSL-JSON: a list of one item, a field a line. */
export function cslJson(citation: Citation): string {
  const fields = Object.entries(cslItem(citation)).map(
    ([name, value]) => `    ${JSON.stringify(name)}: ${JSON.stringify(value)}`,
  );
  return `[\n  {\n${fields.join(',\n')}\n  }\n]`;
}
