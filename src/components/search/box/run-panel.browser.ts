import type { Dictionary } from '../../../i18n/index.ts';
import { searchClient } from '../../../search/client.browser.ts';
import engine from '../../../search/engine.worker.ts?worker&url';
import { startPanel } from './search-panel.browser.ts';

/** Show what is found under every box of the page, in the words of one language. */
export function runPanel(text: Dictionary['searchBox'], english: boolean): void {
  const forms = document.querySelectorAll<HTMLFormElement>('form[role="search"]');
  const corpus = forms[0]?.dataset['corpus'];
  if (corpus === undefined) return;
  const client = searchClient({ engine, corpus });
  for (const form of forms) startPanel(form, client, text, english);
  // While the reader thinks of a word.
  void client.load();
}
