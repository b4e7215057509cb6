/**
 * What a browser is asked about the places of elements.
 *
 * Each function runs in the page, so it carries all that it needs, and answers with the elements at fault.
 */

/** Elements that reach out of the window sideways, unless they can be scrolled to or are cut off on purpose. */
export function sideways(): string[] {
  const width = document.documentElement.clientWidth;
  const isClipped = (element: Element | null): boolean =>
    element !== null &&
    element !== document.documentElement &&
    (/auto|scroll|hidden|clip/.test(getComputedStyle(element).overflowX) ||
      isClipped(element.parentElement));
  const found = [...document.body.querySelectorAll('*')].filter((element) => {
    const { left, right, width: own, height } = element.getBoundingClientRect();
    if (own <= 1 || height <= 1 || !element.checkVisibility({ visibilityProperty: true }))
      return false;
    return (right > width + 1 || left < -1) && !isClipped(element);
  });
  const page = document.documentElement.scrollWidth > width ? ['the page scrolls sideways'] : [];
  // Those that hold another one only follow it.
  const inner = found.filter(
    (element) => !found.some((other) => other !== element && element.contains(other)),
  );
  return [...page, ...inner.map((element) => element.outerHTML.slice(0, 160))];
}

/** Elements that cut off a part of their own text. */
export function clipped(): string[] {
  const found = [...document.body.querySelectorAll('*')].filter((element) => {
    const { overflowX, overflowY } = getComputedStyle(element);
    const { clientWidth, clientHeight, scrollWidth, scrollHeight } = element;
    // What is one pixel large is there for screen readers.
    if (clientWidth <= 1 || clientHeight <= 1) return false;
    if (!element.checkVisibility({ visibilityProperty: true })) return false;
    if (element.textContent.trim() === '') return false;
    return (
      (/hidden|clip/.test(overflowX) && scrollWidth > clientWidth + 1) ||
      (/hidden|clip/.test(overflowY) && scrollHeight > clientHeight + 1)
    );
  });
  return found.map((element) => element.outerHTML.slice(0, 160));
}

/** Pieces of text that lie upon each other. */
export function overlapping(): string[] {
  interface Piece {
    node: Node;
    box: DOMRect;
  }
  const pieces: Piece[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();

  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!node.nodeValue?.trim() || !parent?.checkVisibility({ visibilityProperty: true })) continue;
    range.selectNodeContents(node);
    for (const box of range.getClientRects()) {
      const x = box.left + box.width / 2;
      const y = box.top + box.height / 2;
      // Text for screen readers lies in a box of one pixel, text scrolled away behind the edge of its table.
      const holders = [];
      for (let holder: Element | null = parent; holder; holder = holder.parentElement)
        holders.push(holder);
      const hidden = holders.some((holder) => {
        if (!/hidden|clip|auto|scroll/.test(getComputedStyle(holder).overflowX)) return false;
        const edge = holder.getBoundingClientRect();
        return edge.right < x || edge.left > x || edge.bottom < y || edge.top > y;
      });
      if (box.width > 1 && box.height > 1 && !hidden) pieces.push({ node, box });
    }
  }

  pieces.sort((a, b) => a.box.top - b.box.top);
  const found = new Set<string>();
  for (const [index, { node, box }] of pieces.entries()) {
    for (let next = index + 1; next < pieces.length; next++) {
      const other = pieces[next];
      if (!other || other.box.top >= box.bottom) break;
      if (other.node === node) continue;
      const wide = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
      const high = Math.min(box.bottom, other.box.bottom) - other.box.top;
      // Boxes of neighbouring lines touch where lines are set tight; the characters do not.
      if (wide > 2 && high > Math.min(box.height, other.box.height) * 0.4) {
        const words = [node, other.node].map(({ nodeValue }) => nodeValue?.trim().slice(0, 20));
        found.add(words.join(' upon '));
      }
    }
  }

  return [...found];
}

/** Links, buttons and fields of less than 24 × 24 px, but for links within a sentence (WCAG 2.5.8). */
export function smallTargets(): string[] {
  const least = 24;
  const selector =
    'a[href], button, input, select, textarea, summary, [role="button"], [tabindex="0"]';
  const found = [...document.querySelectorAll<HTMLElement>(selector)].filter((element) => {
    const { display, position } = getComputedStyle(element);
    const { width, height } = element.getBoundingClientRect();
    if (width <= 1 || height <= 1) return false;
    if (!element.checkVisibility({ visibilityProperty: true })) return false;
    if (width >= least - 0.5 && height >= least - 0.5) return false;
    // The table of a chart leads where its marks do.
    if (element.closest('figure.chart svg')) return false;
    const sentence = element.closest('p, li, dd, td, caption, figcaption');
    const outside =
      sentence && sentence.textContent.trim().length > element.textContent.trim().length;
    return !(display === 'inline' && position === 'static' && outside);
  });
  return found.map((element) => {
    const { width, height } = element.getBoundingClientRect();
    return `${width.toFixed()} × ${height.toFixed()}: ${element.outerHTML.slice(0, 160)}`;
  });
}
