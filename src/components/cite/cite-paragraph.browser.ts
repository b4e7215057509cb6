import { passageElement, passageText } from './passages.browser.ts';
import { retarget, type Target } from './retarget.ts';

/** Turn every format to a paragraph. One that the unit does not have changes nothing. */
export function citeParagraph(section: HTMLElement, id: string): void {
  const scope = section.querySelector<HTMLElement>('.scope');
  const status = scope?.querySelector('[role="status"]');
  const entries = [...section.querySelectorAll<HTMLElement>('[data-paragraph]')];
  const index = entries.findIndex(({ dataset }) => dataset['paragraph'] === id);
  const entry = entries[index];
  const from = targetOf(section);
  const to = entry && targetOf(entry);
  if (!scope || !status || !from || !to) return;
  // Its own link is relative to wherever the site is read; a citation is not.
  const link = `${from.link.replace(/\?.*$/, '')}?v=${to.hash}#${id}`;

  for (const block of section.querySelectorAll('dd')) {
    const quoted = block.querySelector('[data-quoted]');
    const paragraph = quoted && passageElement(id);
    if (paragraph) quoted.textContent = passageText(paragraph);
    for (const node of block.childNodes)
      if (node instanceof Text) node.data = retarget(node.data, from, { ...to, link });
  }

  // The files are of the whole unit.
  for (const file of section.querySelectorAll<HTMLElement>('[data-file]')) file.hidden = true;
  scope.hidden = false;
  status.textContent = (section.dataset['scope'] ?? '').replace('{number}', String(index + 1));
}

function targetOf({ dataset }: HTMLElement): Target | null {
  const { link = '', hash, key } = dataset;
  return hash === undefined || key === undefined ? null : { link, hash, key };
}
