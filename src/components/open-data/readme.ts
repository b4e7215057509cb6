import { strings, type Dictionary } from '../../i18n/index.ts';
import type { DatasetFacts } from './dataset-facts.ts';

const dictionaries = [strings('zh-Hans'), strings('en')];

/** What an archive says of itself, in both languages: what is in it, which version, the terms, how to cite it. */
export function archiveReadme(
  what: (text: Dictionary) => string,
  { label, homepage, citation }: DatasetFacts,
): string {
  const parts = dictionaries.map((text) => {
    const { data, page, site } = text;
    return [
      `# ${data.datasetName}`,
      what(text),
      [`${data.version.label}: ${label}`, `${data.version.address}: <${homepage}>`].join('  \n'),
      `${page.terms.text} ${site.unofficial}`,
      citation,
    ].join('\n\n');
  });
  return `${parts.join('\n\n---\n\n')}\n`;
}

/** Under which terms the texts and what is added to them may be used, in both languages. */
export function licenceNote(): string {
  return `${dictionaries.map(({ page }) => `# ${page.terms.title}\n\n${page.terms.text}`).join('\n\n---\n\n')}\n`;
}
