import { citedTitle, type Citation } from '../citation.ts';
import { americanDate, apaDate } from '../dates.ts';
import { glossed } from './glossed.ts';
import { plain, type Run } from './run.ts';
import { siteName } from './site-name.ts';

/**
 * APA, 7th edition: a government report (10.4), a part of it as a chapter (10.3), a translated title in brackets (9.38).
 *
 * The site's texts may be amended, so the day on which one was consulted is always told (9.16). Without an author the
 * part or title stands first; without a date, n.d.
 */
export function apa(citation: Citation): Run[] {
  const { issuer, part, documentNumber, date, version, link, gloss } = citation;
  const number = documentNumber === null ? '' : ` (${documentNumber})`;
  const retrieved = version === null ? '' : `Retrieved ${americanDate(version)}, from `;
  const author = issuer === null ? [] : [plain(`${issuer}. `)];
  const cited = part === null ? [] : [plain(`${glossed(part, gloss.part)}. `)];
  const plan: Run[] = [
    ...(part === null ? [] : [plain('In ')]),
    // Brackets mark a description, which is not a title.
    { text: citedTitle(citation), as: citation.title === null ? 'plain' : 'title' },
    plain(`${glossed('', gloss.title)}${number}. `),
  ];
  const [first = [], ...rest] = [author, cited, plan].filter((element) => element.length > 0);

  // The date follows whatever stands first.
  return joined([
    ...first,
    plain(`(${date === null ? 'n.d.' : apaDate(date)}). `),
    ...rest.flat(),
    plain(`${siteName}. ${retrieved}${link}`),
  ]);
}

/** Runs with those that look alike put together. */
function joined(runs: readonly Run[]): Run[] {
  const all: Run[] = [];
  for (const run of runs) {
    const last = all.at(-1);
    if (last?.as === run.as) last.text += run.text;
    else all.push({ ...run });
  }
  return all;
}
