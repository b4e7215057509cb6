import { whenLeft } from '../dismiss.browser.ts';

const root = document.documentElement;
const tints = [...document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')];
const colors = tints.map(({ content }) => content);

/** Panel of settings: what is chosen applies at once and is remembered; other windows follow. */
export function startSettings(button: HTMLElement, panel: HTMLElement): void {
  const radios = [...panel.querySelectorAll('input')];
  const check = (name: string, value = '') => {
    for (const radio of radios) {
      if (radio.name === name) radio.checked = radio.value === value;
    }
  };

  for (const name of ['theme', 'size']) check(name, root.dataset[name]);
  tint();
  startDisclosure(button, panel);

  panel.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement)) return;
    apply(target.name, target.value);
    remember(target.name, target.value);
  });

  const follow = (name: string, value: string | null) => {
    const known = radios.find((radio) => radio.name === name && radio.value === value);
    apply(name, known?.value ?? '');
    check(name, known?.value);
  };
  addEventListener('storage', ({ key, newValue }) => {
    for (const name of ['theme', 'size']) {
      // The key is null where all was forgotten at once.
      if (key === null || key === `duidu-${name}`) follow(name, newValue);
    }
  });
  // A page one comes back to has slept meanwhile, and heard of no change.
  addEventListener('pageshow', ({ persisted }) => {
    if (!persisted) return;
    try {
      for (const name of ['theme', 'size']) follow(name, localStorage.getItem(`duidu-${name}`));
    } catch {
      // Storage may be forbidden; then what was chosen on this page holds.
    }
  });
}

function startDisclosure(button: HTMLElement, panel: HTMLElement): void {
  let stop = () => {};
  const show = (open: boolean) => {
    panel.hidden = !open;
    button.setAttribute('aria-expanded', String(open));
  };

  button.addEventListener('click', () => {
    stop();
    const open = panel.hidden !== false;
    show(open);
    if (!open) return;
    stop = whenLeft([button, panel], (byKey) => {
      show(false);
      if (byKey) button.focus();
    });
  });
}

function apply(name: string, value: string): void {
  if (value === '') delete root.dataset[name];
  else root.dataset[name] = value;
  tint();
}

/** Frame of the browser in the colour of the chosen theme. */
function tint(): void {
  const { theme } = root.dataset;
  const chosen = theme ? tints.findIndex(({ media }) => media.includes(theme)) : -1;
  for (const [index, meta] of tints.entries()) meta.content = colors[chosen] ?? colors[index] ?? '';
}

function remember(name: string, value: string): void {
  try {
    if (value === '') localStorage.removeItem(`duidu-${name}`);
    else localStorage.setItem(`duidu-${name}`, value);
  } catch {
    // Storage may be forbidden or full; then the choice holds for this page.
  }
}
