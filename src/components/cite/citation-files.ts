import type { Citation } from '../../cite/citation.ts';
import { bibtex } from '../../cite/formats/bibtex.ts';
import { cslJson } from '../../cite/formats/csl-json.ts';
import type { FormatId } from '../../cite/formats/formats.ts';
import { ris } from '../../cite/formats/ris.ts';
import { localId, planOf } from '../../plan/address.ts';

/** Endings of the files that reference managers open. */
export type CitationExtension = 'bib' | 'ris' | 'csl.json';

/** Ending of the file of a format, for those that have one. */
export const extensionOf: Partial<Record<FormatId, CitationExtension>> = {
  bibtex: 'bib',
  ris: 'ris',
  csl: 'csl.json',
};

/** Media types, as IANA lists them or reference managers expect them. */
const mediaTypes: Readonly<Record<CitationExtension, string>> = {
  bib: 'application/x-bibtex',
  ris: 'application/x-research-info-systems',
  'csl.json': 'application/vnd.citationstyles.csl+json',
};

/**
 * Address of the file that cites a plan or a unit, the same in every language: `/plans/hunan/s3-2-3.bib`.
 *
 * @param id
 *   Id of the plan, or of the unit.
 */
export function citationPath(id: string, extension: CitationExtension): string {
  return id.includes('/')
    ? `/plans/${planOf(id)}/${localId(id)}.${extension}`
    : `/plans/${id}.${extension}`;
}

/** Answer with a citation as a file. */
export function citationFile(citation: Citation, extension: CitationExtension): Response {
  const writers: Record<CitationExtension, () => string> = {
    bib: () => `${bibtex(citation)}\n`,
    // RIS wants the line ends of its time.
    ris: () => `${ris(citation).replaceAll('\n', '\r\n')}\r\n`,
    'csl.json': () => `${cslJson(citation)}\n`,
  };

  return new Response(writers[extension](), {
    headers: { 'Content-Type': `${mediaTypes[extension]}; charset=utf-8` },
  });
}
