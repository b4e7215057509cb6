import type { Dictionary } from '../index.ts';

export const reading: Dictionary['reading'] = {
  settings: {
    open: 'Display',
    label: 'Display settings',
    theme: 'Colours',
    themes: { system: 'As the system', light: 'Light', dark: 'Dark' },
    size: 'Text size',
    sizes: { normal: 'Standard', large: 'Large', larger: 'Larger' },
  },
  close: 'Close',
  closeContents: 'Close the contents',
  backToText: 'Back to the text',
  note: 'Note',
  noteTitle: (number) => `Note ${number}`,
  passage: {
    open: 'Link and cite',
    label: 'Link and cite',
    copyLink: 'Copy link',
    cite: 'Cite',
    page: 'On its own page',
    copied: 'Link copied',
    failed: 'Could not copy; please take it from the address bar',
  },
  copy: {
    label: 'Copying',
    offer: 'Copied.',
    withSource: 'Add the source',
    done: 'Copied with its source.',
    failed: 'Could not write to the clipboard.',
    sourceLine: '— {title}{place}, {link}',
  },
};
