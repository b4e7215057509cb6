/** What scripts add to every chart of a page: labels, arrow keys, one plan highlighted, filters, orders; all of it in the address. */
import { openInPrint } from '../targets/open-in-print.browser.ts';
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

/** Highlight one plan in every chart and table of the page; none for an empty id. */
function highlight(plan: string): void {
  for (const chart of charts) {
    for (const each of chart.querySelectorAll<HTMLElement>('[data-plan]')) {
      const other = plan !== '' && each.dataset['plan'] !== plan;
      const row = each instanceof HTMLTableRowElement;
      each.classList.toggle('dim', other && !row);
      each.classList.toggle('lit', plan !== '' && !other && row);
    }
    for (const button of chart.querySelectorAll<HTMLElement>('[data-highlight]'))
      button.setAttribute('aria-pressed', String(button.dataset['highlight'] === plan));
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

/** The code is selected already, so that the old command does where the clipboard's own interface is refused. */
async function copyCode(button: HTMLButtonElement): Promise<void> {
  const field = button.closest('details')?.querySelector('textarea');
  const status = button.nextElementSibling;
  if (!field || !status) return;
  field.select();
  const done = await navigator.clipboard.writeText(field.value).then(
    () => true,
    () => document.execCommand('copy'),
  );
  status.textContent = (done ? button.dataset['done'] : button.dataset['failed']) ?? '';
}

for (const chart of charts) {
  watchLabels(chart);
  chart.addEventListener('click', ({ target }) => {
    if (!(target instanceof Element)) return;
    const button = target.closest<HTMLButtonElement>('button');
    const plan = button?.dataset['highlight'];
    if (button && plan !== undefined) {
      const chosen = button.getAttribute('aria-pressed') === 'true' ? '' : plan;
      remember('plan', chosen);
      highlight(chosen);
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

const asked = parameters().get('plan') ?? '';
if (charts.some((chart) => chart.querySelector(`[data-highlight="${CSS.escape(asked)}"]`)))
  highlight(asked);

openInPrint();
