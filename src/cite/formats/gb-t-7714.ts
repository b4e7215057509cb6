import { citedTitle, type Citation } from '../citation.ts';

/**
 * GB/T 7714—2015, numeric, as an electronic resource (4.6): author. title: other title information[EB/OL].
 * (date)[date of citation]. address.
 *
 * Number and part are other title information, as in the standard's own example of an official document online, that of
 * 京政办发〔2005〕37号. Where no author is known, a numeric list begins with the title.
 */
export function gbt7714(citation: Citation): string {
  const { issuer, documentNumber, part, date, version, link } = citation;
  const author = issuer === null ? '' : `${issuer}. `;
  const title = [citedTitle(citation), documentNumber, part].filter((each) => each !== null);
  const dates = `${date === null ? '' : `(${date})`}${version === null ? '' : `[${version}]`}`;
  return `${author}${title.join(': ')}[EB/OL]. ${dates === '' ? '' : `${dates}. `}${link}.`;
}
