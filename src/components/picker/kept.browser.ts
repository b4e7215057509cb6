import { withAdded, type Selection } from './selection.ts';
import { readTray, writeTray } from './tray.browser.ts';

/**
 * The line that tells of what was chosen while reading and is not on the page: one can add it, or forget it.
 *
 * @param forgotten
 *   Called when nothing is left to tell of; the line is gone then, and its button with the focus.
 * @returns
 *   Shows the line as it is with a selection, or hides it.
 */
export function startKept(
  line: HTMLElement,
  addressOf: (selection: Selection) => string,
  forgotten: () => void,
): (selection: Selection) => void {
  const name = line.querySelector('span');
  const link = line.querySelector('a');
  let selection: Selection = { ids: [], pair: null };

  const show = () => {
    const count = others(selection).length;
    line.hidden = count === 0;
    if (name) name.textContent = (line.dataset['kept'] ?? '').replace('{count}', `${count}`);
    if (link) link.href = addressOf(withAdded(selection, readTray()));
  };

  line.querySelector('button')?.addEventListener('click', () => {
    writeTray(readTray().filter((id) => selection.ids.includes(id)));
    show();
    forgotten();
  });

  return (next) => {
    selection = next;
    show();
  };
}

/** What is changed on the page is changed in the choice, unless the choice holds what the page does not show. */
export function keepChoice(before: Selection, next: Selection): void {
  if (others(before).length === 0) writeTray(next.ids);
}

function others({ ids }: Selection): string[] {
  return readTray().filter((id) => !ids.includes(id));
}
