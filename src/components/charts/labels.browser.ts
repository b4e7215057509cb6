/** The label of a mark, shown beside it while it is pointed at, touched or has the focus (WCAG 2.2, 1.4.13). */

/** Milliseconds in which the pointer can get from a mark to its label. */
const patience = 300;

/** Room between a mark and its label, and between label and edge of the window, in pixels. */
const gap = 8;

const keys: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
};

/** Show labels in one chart, and move in it with the arrow keys. */
export function watchLabels(chart: HTMLElement): void {
  const found = chart.querySelector<HTMLElement>('[data-chart-label]');
  const area = found?.parentElement;
  if (!found || !area) return;
  const box = found;
  let shown: Element | null = null;
  let leaving: ReturnType<typeof setTimeout> | undefined;
  let touched = false;

  const markOf = (target: EventTarget | null) =>
    target instanceof Element ? target.closest('.mark') : null;
  const hide = () => {
    clearTimeout(leaving);
    box.hidden = true;
    shown = null;
  };
  const leave = () => {
    clearTimeout(leaving);
    leaving = setTimeout(() => {
      if (shown !== document.activeElement) hide();
    }, patience);
  };
  const show = (mark: Element) => {
    clearTimeout(leaving);
    if (mark === shown) return;
    shown = mark;
    box.textContent = mark.getAttribute('aria-label');
    box.hidden = false;
    place(box, mark.getBoundingClientRect(), (area as HTMLElement).getBoundingClientRect());
  };

  area.addEventListener('pointerover', ({ target, pointerType }) => {
    if (pointerType === 'touch') return;
    const mark = markOf(target);
    if (mark) show(mark);
    else if (target instanceof Node && box.contains(target)) clearTimeout(leaving);
    else if (shown) leave();
  });
  area.addEventListener('pointerleave', leave);
  area.addEventListener('focusin', ({ target }) => {
    const mark = markOf(target);
    if (mark && !touched) show(mark);
  });
  area.addEventListener('focusout', hide);
  area.addEventListener('pointerdown', ({ pointerType }) => {
    touched = pointerType === 'touch';
  });
  // A finger asks first: the first tap says what it is, the second goes there.
  area.addEventListener('click', (event) => {
    const mark = markOf(event.target);
    if (touched && mark && mark !== shown) {
      event.preventDefault();
      show(mark);
    }
    touched = false;
  });
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') hide();
  });
  document.addEventListener('pointerdown', ({ target }) => {
    if (target instanceof Node && !(area as HTMLElement).contains(target)) hide();
  });
  area.addEventListener('keydown', (event) => {
    const mark = markOf(event.target);
    const step = keys[event.key];
    if (!mark || event.altKey || event.ctrlKey || event.metaKey) return;
    // A long drawing is cut into several; the keys go on from one to the next.
    const marks = [...area.querySelectorAll<SVGElement>('.mark')].filter(
      (each) => each.getClientRects().length > 0,
    );
    const last = marks.length - 1;
    const at = marks.indexOf(mark as SVGElement);
    const next =
      event.key === 'Home'
        ? 0
        : event.key === 'End'
          ? last
          : step && Math.min(last, Math.max(0, at + step));
    if (next === undefined) return;
    event.preventDefault();
    const to = marks[next];
    for (const each of to?.ownerSVGElement?.querySelectorAll('.mark') ?? [])
      each.setAttribute('tabindex', '-1');
    to?.setAttribute('tabindex', '0');
    to?.focus();
  });
}

/** Put the label below its mark, above where there is no room, and over it where there is none either: never out of the window. */
function place(box: HTMLElement, mark: DOMRect, area: DOMRect): void {
  box.style.insetInlineStart = '0';
  box.style.insetBlockStart = '0';
  const { width, height } = box.getBoundingClientRect();
  const left = Math.max(0, Math.min(mark.left - area.left, area.width - width));
  const below = mark.bottom + gap;
  const above = mark.top - gap - height;
  const lowest = innerHeight - gap - height;
  const top = below <= lowest ? below : above >= gap ? above : Math.max(gap, lowest);
  box.style.insetInlineStart = `${left}px`;
  box.style.insetBlockStart = `${top - area.top}px`;
}
