import { unitOptions } from './unit-options.ts';
import { planTemplate } from './passages.browser.ts';
import type { Answer, UnitData } from './unit-data.ts';

/** Most that are offered at once. */
const most = 12;

/**
 * Offers what corresponds to the passages shown, and what stands inside those that are a heading only. Their names are
 * fetched when someone looks.
 */
export function startSuggestions(
  details: HTMLDetailsElement,
  ask: (id: string) => Promise<Answer>,
  add: (id: string) => void,
): (shown: readonly UnitData[], full: boolean) => void {
  const list = details.querySelector('ul');
  let ids: readonly string[] = [];

  const fill = async (): Promise<void> => {
    const wanted = ids;
    const answers = await Promise.all(wanted.map(ask));
    if (wanted !== ids) return;
    list?.replaceChildren(
      ...answers.flatMap((answer) => (answer.state === 'shown' ? [entryOf(answer.unit, add)] : [])),
    );
  };

  details.addEventListener('toggle', () => {
    if (details.open) void fill();
  });

  return (shown, full) => {
    const there = new Set(shown.map(({ id }) => id));
    const all = shown.flatMap(({ text, children = [], counterparts = [] }) => [
      ...(text === '' ? children : []),
      ...counterparts.map(({ id }) => id),
    ]);
    ids = [...new Set(all)].filter((id) => !there.has(id)).slice(0, most);
    details.hidden = full || ids.length === 0;
    if (details.open) void fill();
  };
}

function entryOf(unit: UnitData, add: (id: string) => void): HTMLElement {
  const item = document.createElement('li');
  const button = document.createElement('button');
  const [option] = unitOptions([{ ...unit, parent: null }], {});
  button.type = 'button';
  button.lang = 'zh-Hans';
  button.textContent = `${planTemplate(unit.plan)?.dataset['name'] ?? unit.plan} ${option?.label ?? ''}`;
  button.addEventListener('click', () => add(unit.id));
  item.append(button);
  return item;
}
