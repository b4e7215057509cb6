import { visit } from 'unist-util-visit';
import type { CitedDocument } from '../../schemas/plan.ts';
import { withoutLayout } from '../text/space.ts';
import type { PlanParagraph, PlanRoot } from '../types.ts';
import { documentNumber } from '../grammar/document-number.ts';

/** `》（国办发〔2021〕56号）`: the end of a title with its number. */
const citation =
  /》\s*[（(]\s*([^（）()《》]{0,20}[〔[［【][^（）()《》]{4,20}号|[^《》]{0,20}[（(][0-9０-９]{4}[)）]\s*[0-9０-９]{1,5}\s*号)\s*[)）]/g;

/** Documents cited with their numbers, each once, in order of appearance. */
export function citedDocuments(root: PlanRoot): CitedDocument[] {
  const found = new Map<string, CitedDocument>();
  visit(root, 'paragraph', ({ value }: PlanParagraph) => {
    for (const match of value.matchAll(citation)) {
      const number = documentNumber(match[1] ?? '');
      const start = openingOf(value, match.index);
      if (number === undefined || start === undefined) continue;
      const title = withoutLayout(value.slice(start + 1, match.index));
      if (title !== '' && !found.has(`${title}\n${number}`))
        found.set(`${title}\n${number}`, { title, number });
    }
  });
  return [...found.values()];
}

/** Place of the 《 that the 》 at a place closes; titles may stand inside titles. */
function openingOf(value: string, closing: number): number | undefined {
  let depth = 0;
  for (let index = closing - 1; index >= 0; index--) {
    const sign = value.charAt(index);
    if (sign === '》') depth++;
    else if (sign === '《' && depth-- === 0) return index;
  }
  return undefined;
}
