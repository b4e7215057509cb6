/**
 * Folding on the page of two plans: a link into something folded unfolds it, two buttons fold and unfold all, and paper
 * has everything.
 */
export function startFolding(): void {
  const parts = [...document.querySelectorAll<HTMLDetailsElement>('main details')];
  const entries = parts.filter((part) => part.matches('.entry'));

  /** Unfold whatever hides what a hash names. */
  const reveal = (hash: string): boolean => {
    const target = document.getElementById(decodeURIComponent(hash.slice(1)));
    const folded: HTMLDetailsElement[] = [];
    for (let at: Element | null = target; at; at = at.parentElement) {
      if (at instanceof HTMLDetailsElement && !at.open) folded.push(at);
    }
    for (const part of folded) part.open = true;
    return folded.length > 0;
  };
  const land = () => {
    if (reveal(location.hash)) document.querySelector(':target')?.scrollIntoView();
  };

  land();
  addEventListener('hashchange', land);
  // Before the browser goes there, so that it scrolls to what is unfolded already.
  document.addEventListener('click', ({ target }) => {
    const link =
      target instanceof Element ? target.closest<HTMLAnchorElement>('a[href^="#"]') : null;
    if (link) reveal(link.hash);
  });

  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-fold]')) {
    button.addEventListener('click', () => {
      for (const entry of entries) entry.open = button.dataset['fold'] === 'open';
    });
  }

  const marks = document.querySelector('[data-marks]');
  const box = document.querySelector<HTMLInputElement>('.diff-switch');
  const tell = () => marks?.setAttribute('aria-pressed', String(box?.checked));
  // Another script sets the box as it was left; all have run by then.
  document.addEventListener('DOMContentLoaded', tell);
  box?.addEventListener('change', tell);
  marks?.addEventListener('click', () => {
    if (!box) return;
    box.checked = !box.checked;
    box.dispatchEvent(new Event('change', { bubbles: true }));
  });

  let printed: HTMLDetailsElement[] = [];
  addEventListener('beforeprint', () => {
    printed = parts.filter((part) => !part.open);
    for (const part of printed) part.open = true;
  });
  addEventListener('afterprint', () => {
    for (const part of printed) part.open = false;
  });
}
