import { citationNote, fullTitle, type Citation } from '../citation.ts';
import { documentKind } from './document-kind.ts';

/** What TeX reads as something else; every sign as a command that leaves the braces of the entry in pairs. */
const commands: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  $: '\\$',
  '&': '\\&',
  '%': '\\%',
  '#': '\\#',
  _: '\\_',
};

/**
 * BibTeX, also for biblatex and reference managers.
 *
 * A plan is a report (`techreport`, RIS `RPRT`, CSL `report`): that has an office for its author, a number and an address
 * in every manager and style. Legislation would lose its author in most styles and call the number that of a law; a web
 * page has no number.
 *
 * The author is in braces of its own, so that an office is not taken for a person. `year` is for BibTeX; `date` and
 * `urldate` are for biblatex and Zotero, which read the day from them.
 */
export function bibtex(citation: Citation): string {
  const { key, issuer, documentNumber, date, version, link } = citation;
  const fields: [name: string, value: string | null][] = [
    ['author', issuer === null ? null : `{${escaped(issuer)}}`],
    ['title', escaped(fullTitle(citation))],
    ['type', documentKind],
    ['number', documentNumber === null ? null : escaped(documentNumber)],
    ['year', date === null ? null : date.slice(0, 4)],
    ['date', date],
    ['url', link],
    ['urldate', version],
    ['language', 'zh-CN'],
    ['note', escaped(citationNote(citation))],
  ];
  const lines = fields.flatMap(([name, value]) => (value === null ? [] : `  ${name} = {${value}}`));
  return `@techreport{${key},\n${lines.join(',\n')}\n}`;
}

/** Text that TeX prints as it is. */
export function escaped(text: string): string {
  return (
    text
      .replace(/[\\{}~^$&%#_]/g, (sign) => commands[sign] ?? sign)
      // TeX draws --, `` and '' together to other signs.
      .replace(/([-`'])(?=\1)/g, '$1{}')
  );
}
