import axeCore, { type NodeResult } from 'axe-core';
import type { Page } from 'playwright-core';

/** Rules of WCAG 2.2 up to AA, and what axe calls best practice. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** A colour as axe reckons with it. */
interface AxeColor {
  alpha: number;
  parseString(value: string): void;
}

/** The axe that runs in a page, with the parts that its types leave out. */
type Axe = typeof axeCore & {
  commons: {
    color: {
      Color: new () => AxeColor;
      flattenColors(over: AxeColor, under: AxeColor): AxeColor;
      getContrast(ground: AxeColor, text: AxeColor): number;
    };
  };
};

/** Rules about what is seen or hit, which say nothing of what lies under something else for the moment. */
const overlaid = ['color-contrast', 'target-size'];

/**
 * Let axe look at a page as it stands.
 *
 * @param above
 *   Selector of what lies above the page, such as an open menu: what it covers is not asked for contrast and size.
 * @returns
 *   One line for each element at fault: rule, element, what is wrong. A contrast that axe could not make out is at fault
 *   too.
 */
export async function axeFaults(page: Page, above?: string): Promise<string[]> {
  // Sent through the debugger, which no policy of the page stops.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axeCore.source);

  const faults = await page.evaluate(
    async ({ values, layer, seenOnly }) => {
      const { axe } = globalThis as unknown as { axe: Axe };
      const { violations, incomplete } = await axe.run({ runOnly: { type: 'tag', values } });
      const isCovered = ({ target }: NodeResult) =>
        layer !== undefined && !document.querySelector(target.join(' '))?.closest(layer);
      const seen = violations.map(({ id, nodes }) => ({
        id,
        nodes: seenOnly.includes(id) ? nodes.filter((node) => !isCovered(node)) : nodes,
      }));
      const doubts = incomplete
        .flatMap(({ id, nodes }) => (id === 'color-contrast' ? nodes : []))
        .filter((node) => !isCovered(node));

      // What lies over something else, or is scrolled away, leaves axe in doubt: the styles themselves tell.
      const { Color, flattenColors, getContrast } = axe.commons.color;
      const colorOf = (value: string) => {
        const color = new Color();
        color.parseString(value);
        return color;
      };
      const isClear = ({ target }: NodeResult) => {
        const element = document.querySelector(target.join(' '));
        const grounds = [];
        for (let holder = element; holder; holder = holder.parentElement) {
          const { backgroundColor, backgroundImage } = getComputedStyle(holder);
          if (backgroundImage !== 'none') return false;
          grounds.unshift(colorOf(backgroundColor));
          if (grounds[0]?.alpha === 1) break;
        }
        if (!element) return false;
        const { color, fontSize, fontWeight } = getComputedStyle(element);
        const size = parseFloat(fontSize);
        const isLarge = size >= 24 || (size >= 18.66 && Number(fontWeight) >= 700);
        const white = colorOf('rgb(255, 255, 255)');
        const ground = grounds.reduce((under, over) => flattenColors(over, under), white);
        return getContrast(ground, flattenColors(colorOf(color), ground)) >= (isLarge ? 3 : 4.5);
      };

      return [...seen, { id: 'color-contrast', nodes: doubts.filter((doubt) => !isClear(doubt)) }];
    },
    { values: tags, layer: above, seenOnly: overlaid },
  );

  return faults.flatMap(({ id, nodes }) =>
    nodes.map(({ target, any, all, none, html }) => {
      const reasons = [...any, ...all, ...none].map(({ message }) => message);
      return `${id} ${target.join(' ')}: ${reasons.join(' ')} ${html.slice(0, 120)}`;
    }),
  );
}
