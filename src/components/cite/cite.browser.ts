/** Copy buttons of the citations, and the citation of a paragraph in place of its unit (`?p=<anchor>`). */
import { copyText } from '../clipboard.browser.ts';

const section = document.getElementById('cite');

if (section) {
  const paragraph = new URLSearchParams(location.search).get('p');
  // Only who comes by the address of a paragraph pays for it; where it does not load, the unit is cited.
  if (paragraph !== null)
    void import('./cite-paragraph.browser.ts').then(
      ({ citeParagraph }) => citeParagraph(section, paragraph),
      () => undefined,
    );
  section.addEventListener('click', ({ target }) => {
    const button = target instanceof Element && target.closest<HTMLElement>('[data-copy]');
    if (button) void copyFormat(section, button);
  });
}

async function copyFormat(section: HTMLElement, button: HTMLElement): Promise<void> {
  const format = button.closest('[data-format]');
  const block = format?.querySelector('dd');
  const status = section.querySelector('[data-status]');
  if (!block || !status) return;
  const { copied = '', failed = '' } = section.dataset;
  const name = format?.querySelector('dt')?.firstChild?.textContent?.trim() ?? '';
  const done = await copyText(block.textContent);

  section.querySelector('[data-done]')?.removeAttribute('data-done');
  if (done) button.dataset['done'] = '';
  else getSelection()?.selectAllChildren(block);
  status.textContent = done ? copied.replace('{name}', name) : failed;
}
