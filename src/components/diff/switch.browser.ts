const key = 'duidu-differences';

/** Boxes that turn marks off: all of a page do as one does, and the next page and other windows remember. */
export function rememberSwitches(): void {
  const boxes = () => document.querySelectorAll<HTMLInputElement>('.diff-switch');
  const set = (on: boolean) => {
    for (const box of boxes()) box.checked = on;
  };

  try {
    if (localStorage.getItem(key) === 'off') set(false);
  } catch {
    // Storage may be forbidden; then the boxes are as the browser left them.
  }

  document.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement) || !target.matches('.diff-switch')) return;
    set(target.checked);
    try {
      if (target.checked) localStorage.removeItem(key);
      else localStorage.setItem(key, 'off');
    } catch {
      // Forbidden or full: the choice holds for this page.
    }
  });
  addEventListener('storage', (event) => {
    // The key is null where all was forgotten at once.
    if (event.key === null || event.key === key) set(event.newValue !== 'off');
  });
}
