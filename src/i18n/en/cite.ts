import type { Dictionary } from '../index.ts';

export const cite: Dictionary['cite'] = {
  title: 'Cite',
  formats: {
    gbt7714: 'GB/T 7714—2015',
    apa: 'APA (7th edition)',
    chicago: 'Chicago (18th edition, bibliography)',
    link: 'Link',
    markdown: 'Markdown link',
    quotation: 'Text with its source',
    bibtex: 'BibTeX',
    ris: 'RIS',
    csl: 'CSL-JSON',
  },
  links: 'Links and quotation',
  managers: 'Reference managers',
  copy: 'Copy',
  copyFormat: (name) => `Copy: ${name}`,
  copied: 'Copied: {name}',
  copyFailed: 'Could not write to the clipboard. The text is selected; please copy it yourself.',
  download: (extension) => `Download .${extension}`,
  downloadFormat: (extension) => `Download .${extension} file`,
  explained: (version) =>
    `What follows v= in the link is the hash of the cited text (first 8 digits of its SHA-256 without white space): should the text change, the page will say so when the link is opened.${
      version === null ? '' : ` The date of access is that of the site’s texts, ${version}.`
    }`,
  paragraphs: (count) => (count === 1 ? 'Cite its paragraph' : `Cite one of ${count} paragraphs`),
  paragraph: (number) => `Paragraph ${number}`,
  paragraphLink: (number) => `Permalink of paragraph ${number}`,
  citeParagraph: 'Cite this paragraph',
  scope: 'These cite paragraph {number}.',
  whole: 'Cite the whole unit instead',
  version: {
    label: 'Check of the text',
    same: 'The text is as it was when cited (hash {cited}).',
    elsewhere: 'The cited text has not changed, but stands elsewhere on this page.',
    show: 'Show the cited text',
    changed: 'The text has changed since it was cited: its hash was {cited} and is now {current}.',
    missing:
      'The cited paragraph is no longer on this page: its hash was {cited}, which no text here has.',
    malformed:
      'The hash in this link is incomplete or wrong, so whether the text has changed since it was cited cannot be checked.',
    failed: 'Whether the text has changed since it was cited could not be checked (hash {cited}).',
    close: 'Close',
  },
};
