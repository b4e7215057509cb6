import { copyOf } from './passages.browser.ts';
import type { Problem } from './problem.ts';

/** Write what went wrong, each with what one can do about it. */
export function showProblems(
  list: HTMLElement,
  problems: readonly Problem[],
  { retry, remove }: { retry: (id: string) => void; remove: (id: string) => void },
): void {
  const patterns = document.getElementById('problem')?.dataset ?? {};

  list.hidden = problems.length === 0;
  list.replaceChildren(
    ...problems.map(({ kind, id, more = '' }) => {
      const item = copyOf('problem');
      const words = item.querySelector('span');
      const [again, away] = item.querySelectorAll('button');
      const values: Record<string, string> = {
        id,
        to: more,
        reason: more,
        example: patterns['example'] ?? '',
      };
      item.dataset['problem'] = kind;
      if (words)
        words.textContent = (patterns[kind] ?? '').replace(
          /\{(\w+)\}/g,
          (_, name: string) => values[name] ?? '',
        );
      if (again) {
        again.hidden = kind !== 'failed';
        again.addEventListener('click', () => retry(id));
      }
      if (away) {
        away.hidden = kind === 'moved';
        away.addEventListener('click', () => remove(id));
      }
      return item;
    }),
  );
}
