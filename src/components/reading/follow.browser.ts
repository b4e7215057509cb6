import { progress } from './current.ts';
import { elementRead } from './place.browser.ts';

/** Marks the place being read in the contents and in the reading bar, and shows how far the text has come. */
export function startFollowing(text: HTMLElement, nav: HTMLElement): void {
  const units = text.querySelectorAll<HTMLElement>('.unit');
  const lines = document.querySelectorAll<HTMLElement>('[data-progress]');
  const percents = document.querySelectorAll<HTMLElement>('[data-percent]');
  let shown: HTMLElement | undefined;
  let percent = '';
  let frame = 0;

  const update = () => {
    frame = 0;
    // All is measured before anything is changed, so that the page is laid out once.
    const unit = elementRead(units);
    const share = progress(text.getBoundingClientRect(), innerHeight);

    for (const line of lines) line.style.transform = `scaleX(${share.toFixed(4)})`;
    if (percent !== (percent = `${Math.floor(share * 100)}%`)) {
      for (const each of percents) each.textContent = percent;
    }
    if (unit !== shown) mark(nav, units, (shown = unit));
  };
  const later = () => {
    frame ||= requestAnimationFrame(update);
  };

  addEventListener('scroll', later, { passive: true });
  addEventListener('resize', later);
  update();
}

/** Mark the entry of a unit, or else of the last unit before it that has one, and of the special column around it. */
function mark(
  nav: HTMLElement,
  units: ArrayLike<HTMLElement>,
  unit: HTMLElement | undefined,
): void {
  const entryOf = (id: string | undefined) =>
    id === undefined ? null : nav.querySelector<HTMLElement>(`a[href="#${id}"]`);
  const column = entryOf(unit?.closest('.column')?.querySelector('.unit')?.id);
  let section: HTMLElement | null = null;

  for (let index = 0; unit && index < units.length; index++) {
    const each = units[index];
    if (each && !each.closest('.column')) section = entryOf(each.id) ?? section;
    if (each === unit) break;
  }

  for (const old of nav.querySelectorAll('[aria-current]')) old.removeAttribute('aria-current');
  for (const old of nav.querySelectorAll('[data-branch]')) old.removeAttribute('data-branch');
  section?.setAttribute('aria-current', 'location');
  column?.setAttribute('aria-current', 'location');

  let item = section?.closest('li')?.parentElement?.closest('li');
  while (item) {
    item.dataset['branch'] = '';
    item = item.parentElement?.closest('li');
  }

  nameInBar(section);
  if (section) keepInView(section);
}

function nameInBar(entry: HTMLElement | null): void {
  const title = document.querySelector<HTMLElement>('#reading-bar [data-title]');
  if (!title) return;
  const { dataset } = title;
  dataset['title'] ||= title.textContent;
  // An English name may stand behind the heading.
  title.textContent = entry?.firstChild?.textContent?.trim() ?? dataset['title'];
  // An entry without a language of its own is in the page's.
  title.lang = entry ? entry.lang || document.documentElement.lang : 'zh-Hans';
}

/** Scroll the list, and nothing around it, until an entry is well inside. */
function keepInView(entry: HTMLElement): void {
  const list = entry.closest<HTMLElement>('[data-list]');
  if (!list) return;
  const around = list.getBoundingClientRect();
  const { top, bottom } = entry.getBoundingClientRect();
  const edge = around.height / 6;
  if (top >= around.top + edge && bottom <= around.bottom - edge) return;
  list.scrollTop += top - around.top - around.height / 3;
}
