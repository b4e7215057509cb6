/** Compares the text of a page with the hash of the address it was cited by (`?v=<hash>`). */
import { citedHash } from '../../cite/permalink.ts';
import { watchFocus } from '../focus.browser.ts';
import type { VersionState } from './version-state.ts';

const notice = document.getElementById('version-notice');
const cited = citedHash(location.search);

if (notice && cited !== undefined) void check(notice, cited);

async function check(notice: HTMLElement, cited: string | null): Promise<void> {
  if (cited === null) {
    show(notice, { kind: 'malformed' });
    return;
  }

  try {
    // Only who comes by a cited address pays for it.
    const { pageState } = await import('./page-state.browser.ts');
    show(notice, pageState(notice.dataset['target'] ?? '', cited));
  } catch {
    // It did not load.
    show(notice, { kind: 'failed', cited });
  }
}

function show(notice: HTMLElement, state: VersionState | { kind: 'failed'; cited: string }): void {
  const status = notice.querySelector('[role="status"]');
  const link = notice.querySelector('a');
  const close = notice.querySelector<HTMLElement>('[data-close]');
  if (!status || !link || !close) return;
  const words: Record<string, string> = { ...state };
  const sentence = notice.dataset[state.kind] ?? '';

  notice.dataset['state'] = state.kind;
  status.textContent = sentence.replace(/\{(\w+)\}/g, (_, name: string) => words[name] ?? '');
  if (state.kind === 'elsewhere') {
    link.href = `#${state.id}`;
    link.hidden = false;
  }
  close.hidden = false;
  // What the focus moves to must not lie under it.
  const { style } = document.documentElement;
  style.scrollPaddingBottom = `${notice.offsetHeight + 32}px`;
  const giveFocusBack = watchFocus(notice, () => document.getElementById(location.hash.slice(1)));
  close.addEventListener('click', () => {
    giveFocusBack();
    delete notice.dataset['state'];
    status.textContent = '';
    link.hidden = close.hidden = true;
    style.scrollPaddingBottom = '';
  });
}
