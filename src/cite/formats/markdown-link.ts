import { fullTitle, type Citation } from '../citation.ts';

/** A link in Markdown: the title, and the permalink. Signs that Markdown would read are escaped. */
export function markdownLink(citation: Citation): string {
  const title = fullTitle(citation).replace(/[\\[\]*_`~<>&|$]/g, '\\$&');
  return `[${title}](${citation.link})`;
}
