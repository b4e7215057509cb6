import { isPlainClick } from './click.ts';
import { closePopOver, openPopOver, popOverOwner } from './popover.browser.ts';

/** How long the mouse rests on a mark before its note shows, and is away before it goes, in milliseconds. */
const patience = 400;

/** Shows an editorial note beside its mark, where without a script the list of notes would. */
export function startNotes(panel: HTMLElement): void {
  const body = panel.querySelector<HTMLElement>('[data-body]');
  if (!body) return;
  let timer = 0;
  // A note that only shows because the mouse rests on its mark goes with the mouse.
  let pinned = false;

  const show = (mark: HTMLAnchorElement, focused?: HTMLElement) => {
    const note = document.getElementById(mark.hash.slice(1));
    if (!note) return false;
    body.replaceChildren(...copyOf(note));
    panel.setAttribute('aria-label', note.dataset['title'] ?? '');
    pinned = focused !== undefined;
    openPopOver(panel, mark, focused);
    return true;
  };
  const isPreview = () => !pinned && !panel.hidden;
  const after = (step: () => void) => {
    clearTimeout(timer);
    timer = window.setTimeout(step, patience);
  };

  document.addEventListener('click', (event) => {
    const mark = markAt(event.target);
    if (!mark || !isPlainClick(event)) return;
    clearTimeout(timer);
    if (pinned && popOverOwner() === mark) closePopOver(true);
    else if (!show(mark, panel)) return;
    event.preventDefault();
  });

  document.addEventListener('pointerover', ({ target, pointerType }) => {
    if (pointerType !== 'mouse') return;
    const mark = markAt(target);
    const owner = popOverOwner();
    if (mark && mark !== owner && (!owner || isPreview())) after(() => show(mark));
    else if (mark || panel.contains(target as Node)) clearTimeout(timer);
  });

  document.addEventListener('pointerout', ({ target, pointerType }) => {
    if (pointerType !== 'mouse' || !(markAt(target) || panel.contains(target as Node))) return;
    after(() => {
      if (isPreview() && !panel.contains(document.activeElement)) closePopOver();
    });
  });
}

function markAt(target: EventTarget | null): HTMLAnchorElement | null {
  return target instanceof Element ? target.closest<HTMLAnchorElement>('a.note') : null;
}

/** What a note in the list says, without its way back and without ids, which would be there twice. */
function copyOf(note: HTMLElement): Node[] {
  const copy = note.cloneNode(true) as HTMLElement;
  for (const back of copy.querySelectorAll('.back')) back.remove();
  for (const named of copy.querySelectorAll('[id]')) named.removeAttribute('id');
  return [...copy.childNodes];
}
