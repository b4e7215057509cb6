import { bookTitle } from '../book-title.ts';
import { citedTitle, type Citation } from '../citation.ts';
import { chineseDate } from '../dates.ts';
import { plain, type Run } from './run.ts';

/** Line under a quotation that says where it is from: issuer, title, number and date, part, permalink. */
export function sourceLine(citation: Citation): string {
  const { issuer, title, documentNumber, date, part, link } = citation;
  const author = issuer === null ? '' : `${issuer}：`;
  const name = title === null ? citedTitle(citation) : bookTitle(title);
  const facts = [documentNumber, date === null ? null : chineseDate(date)]
    .filter((fact) => fact !== null)
    .join('，');
  return `——${author}${name}${facts === '' ? '' : `（${facts}）`}${part ?? ''}，${link}`;
}

/** The cited text with the line that says where it is from. */
export function quotation(text: string, citation: Citation): Run[] {
  return [{ text, as: 'quoted' }, plain(`\n${sourceLine(citation)}`)];
}
