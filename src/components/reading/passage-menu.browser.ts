import { copyText } from '../clipboard.browser.ts';
import { setChoice } from '../picker/tray.browser.ts';
import { reportLink } from '../plain/report-link.ts';
import { isPlainClick } from './click.ts';
import { passageAt, type PassageAt } from './passage-at.browser.ts';
import { closePopOver, openPopOver, popOverOwner } from './popover.browser.ts';

/** Number of a paragraph, or button in a heading. */
const opener = '.plan-text p > .anchor, .plan-text button.passage';

/** Opens what one can do with a passage beside the number or button that was pressed. */
export function startPassageMenu(panel: HTMLElement): void {
  const copy = panel.querySelector<HTMLElement>('[data-copy]');
  const cite = panel.querySelector<HTMLAnchorElement>('[data-cite]');
  const own = panel.querySelector<HTMLAnchorElement>('[data-own]');
  const compare = panel.querySelector<HTMLAnchorElement>('[data-compare]');
  const report = panel.querySelector<HTMLAnchorElement>('[data-report-passage]');
  const status = panel.querySelector('[role="status"]');
  if (!copy || !cite || !own || !status) return;
  let passage: PassageAt | null = null;

  document.addEventListener('click', (event) => {
    const owner = event.target instanceof Element && event.target.closest<HTMLElement>(opener);
    if (!owner || !isPlainClick(event)) return;
    if (popOverOwner() === owner) {
      closePopOver();
      return;
    }
    passage = passageAt(owner);
    if (!passage) return;
    cite.href = local(passage.cite);
    own.href = local(passage.own);
    own.hidden = passage.isOwn;
    if (compare) setChoice(compare, passage.unit);
    if (report) report.href = reportOf(passage, report.dataset['reportPassage'] ?? '');
    status.textContent = '';
    // A number is a link: the page goes there first.
    requestAnimationFrame(() => openPopOver(panel, owner, copy));
  });

  copy.addEventListener('click', () => {
    if (!passage) return;
    void copyText(passage.here).then((done) => {
      status.textContent = copy.dataset[done ? 'copied' : 'failed'] ?? '';
    });
  });
  // They may lead elsewhere on this page.
  cite.addEventListener('click', () => closePopOver());
  own.addEventListener('click', () => closePopOver());
}

function reportOf({ id, own: url, name, place, lines }: PassageAt, template: string): string {
  return reportLink(template, { id, url, title: `${name} ${place}`, lines });
}

/** A published address on the host that the page is read from. */
function local(address: string): string {
  const { pathname, search, hash } = new URL(address);
  return pathname + search + hash;
}
