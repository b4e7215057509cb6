/** What scripts add to every chart of a page: labels, arrow keys, one plan highlighted, filters, orders; all of it in the address. */
import { copyText } from '../clipboard.browser.ts';
import { openInPrint } from '../targets/open-in-print.browser.ts';
import { addressEvent } from './address-event.ts';
import { watchLabels } from './labels.browser.ts';

const charts = [...document.querySelectorAll<HTMLElement>('figure.chart')];
const parameters = () => new URLSearchParams(location.search);

/** Write a choice into the address, without a new entry in the history. */
function remember(name: string, value: string): void {
  const query = parameters();
  if (value === '') query.delete(name);
  else query.set(name, value);
  const search = query.toString();
  history.replaceState(
    history.state,
    '',
    `${location.pathname}${search && `?${search}`}${location.hash}`,
  );
}

/** Plans that the address asks for and the charts have; several where a table of the page is narrowed to them. */
function chosenPlans(): readonly string[] {
  return (parameters().get('plan') ?? '')
    .split(',')
    .filter((plan) =>
      charts.some((chart) => chart.querySelector(`[data-highlight="${CSS.escape(plan)}"]`)),
    );
}

/** Highlight plans in every chart and table of the page; none for an empty list. */
function highlight(plans: readonly string[]): void {
  for (const chart of charts) {
    for (const each of chart.querySelectorAll<HTMLElement>('[data-plan]')) {
      const other = plans.length > 0 && !plans.includes(each.dataset['plan'] ?? '');
      const row = each instanceof HTMLTableRowElement;
      each.classList.toggle('dim', other && !row);
      each.classList.toggle('lit', plans.length > 0 && !other && row);
    }
    for (const button of chart.querySelectorAll<HTMLElement>('[data-highlight]'))
      button.setAttribute(
        'aria-pressed',
        String(plans.includes(button.dataset['highlight'] ?? '')),
      );
  }
}

/** Show marks and rows that have every chosen value, and the chosen order. */
function choose(chart: HTMLElement): void {
  for (const element of chart.querySelectorAll('[data-filtered]')) {
    element.removeAttribute('hidden');
    element.removeAttribute('data-filtered');
  }
  for (const { name, value } of chart.querySelectorAll<HTMLSelectElement>('select[data-choice]')) {
    if (name === 'sort')
      for (const order of chart.querySelectorAll<HTMLElement>('[data-order]'))
        order.hidden = order.dataset['order'] !== value;
    else if (value !== '')
      for (const element of chart.querySelectorAll(`[data-tag-${name}]`))
        if (element.getAttribute(`data-tag-${name}`) !== value) {
          element.setAttribute('hidden', '');
          element.setAttribute('data-filtered', '');
        }
  }
}

/** The code stays selected, so that it can be copied by hand where the clipboard is refused. */
async function copyCode(button: HTMLButtonElement): Promise<void> {
  const field = button.closest('details')?.querySelector('textarea');
  const status = button.nextElementSibling;
  if (!field || !status) return;
  const done = await copyText(field.value);
  field.select();
  status.textContent = (done ? button.dataset['done'] : button.dataset['failed']) ?? '';
}

for (const chart of charts) {
  watchLabels(chart);
  chart.addEventListener('click', ({ target }) => {
    if (!(target instanceof Element)) return;
    const button = target.closest<HTMLButtonElement>('button');
    const plan = button?.dataset['highlight'];
    if (button && plan !== undefined) {
      const isPressed = button.getAttribute('aria-pressed') === 'true';
      remember(
        'plan',
        isPressed
          ? chosenPlans()
              .filter((each) => each !== plan)
              .join()
          : plan,
      );
      highlight(chosenPlans());
    } else if (button?.matches('[data-copy-embed]')) void copyCode(button);
  });
  chart.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLSelectElement) || target.dataset['choice'] === undefined) return;
    remember(target.name, target.value);
    choose(chart);
  });
  for (const select of chart.querySelectorAll<HTMLSelectElement>('select[data-choice]')) {
    const value = parameters().get(select.name) ?? '';
    // What the address asks for and this chart does not have leaves it as it is.
    select.value = [...select.options].some((option) => option.value === value) ? value : '';
  }
  choose(chart);
}

highlight(chosenPlans());
for (const type of ['popstate', addressEvent])
  addEventListener(type, () => highlight(chosenPlans()));

openInPrint();
