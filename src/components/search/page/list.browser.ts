import type { SearchAnswer } from '../../../search/messages.ts';
import type { ResultView } from '../../../search/results.ts';
import { headingsOf, type ResultHeading } from './headings.ts';

/** So many results are asked for at a time. */
const portion = 24;

/** Milliseconds of drawing after which the reader's next key comes first. */
const slice = 8;

/** What the list needs to know. */
export interface ListSource {
  /** Draw a result. */
  draw(view: ResultView): HTMLLIElement;
  /** Draw what stands above a result. */
  drawHeading(heading: ResultHeading): Node;
  /** More of what was found last; `null` when there is none to be had. */
  views(from: number, to: number): Promise<readonly ResultView[] | null>;
}

export interface ResultList {
  /** Begin to work: what stands there answers an older query. */
  await(): void;
  /**
   * Show what was found: the first results at once, all others little by little.
   *
   * @param grown
   *   Called whenever some came in.
   * @returns
   *   Whether all of them are in: not when something else is to be shown meanwhile, or the engine broke.
   */
  show(answer: SearchAnswer, grown: () => void): Promise<'all' | 'stopped' | 'broken'>;
  /** Show nothing. */
  clear(): void;
}

/** The list of results, `#results`. */
export function resultList(
  list: HTMLElement,
  { draw, drawHeading, views }: ListSource,
): ResultList {
  let turn = 0;
  const busy = (is: boolean) => list.setAttribute('aria-busy', String(is));

  return {
    await() {
      turn += 1;
      busy(true);
      list.dataset['stale'] = '';
    },
    clear() {
      turn += 1;
      list.replaceChildren();
      delete list.dataset['stale'];
      busy(false);
    },
    async show(answer, grown) {
      const mine = ++turn;
      const headings = headingsOf(answer);
      const drawn = (view: ResultView, place: number) => {
        const item = draw(view);
        const heading = headings.get(place);
        if (heading) {
          item.prepend(drawHeading(heading));
          item.classList.add('first');
        }
        return item;
      };

      list.replaceChildren(...answer.views.map(drawn));
      delete list.dataset['stale'];
      grown();
      let at = answer.views.length;
      while (at < answer.total) {
        await nextTask();
        if (mine !== turn) return 'stopped';
        const more = await views(at, Math.min(at + portion, answer.total));
        if (mine !== turn) return 'stopped';
        if (!more || more.length === 0) return 'broken';
        let since = performance.now();
        for (const view of more) {
          if (performance.now() - since > slice) {
            await nextTask();
            if (mine !== turn) return 'stopped';
            since = performance.now();
          }
          list.append(drawn(view, at));
          at += 1;
        }
        grown();
      }
      busy(false);
      return 'all';
    },
  };
}

function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
