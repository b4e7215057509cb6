import { citationNote, fullTitle, type Citation } from '../citation.ts';
import { documentKind } from './document-kind.ts';

/**
 * RIS: a report; see `bibtex` for why. Reference managers keep an author without a comma as one name.
 *
 * Lines are parted by `\n`; a file takes `\r\n`.
 */
export function ris(citation: Citation): string {
  const { key, issuer, documentNumber, date, version, link } = citation;
  const day = (value: string) => `${value.replaceAll('-', '/')}/`;
  const lines: [tag: string, value: string | null][] = [
    ['TY', 'RPRT'],
    ['ID', key],
    // A comma would part a family name from a given one.
    ['AU', issuer === null ? null : issuer.replace(/, ?/g, '，')],
    ['TI', fullTitle(citation)],
    ['M3', documentKind],
    ['SN', documentNumber],
    ['PY', date === null ? null : date.slice(0, 4)],
    ['DA', date === null ? null : day(date)],
    ['UR', link],
    ['Y2', version === null ? null : day(version)],
    ['LA', 'zh-CN'],
    ['DP', '对读'],
    ['N1', citationNote(citation)],
    ['ER', ''],
  ];
  return lines.flatMap(([tag, value]) => (value === null ? [] : `${tag}  - ${value}`)).join('\n');
}
