/** Where a text says who is responsible. */
export interface ResponsibilityMatch {
  /** Place of the words between the brackets, in UTF-16 units. */
  start: number;
  /** Place behind them. */
  end: number;
}

/** A longer text names nobody: all departments of a province take a tenth of it, in characters. */
const longestList = 2000;

/** Words that say that somebody has to do something. */
const duty = /牵头|负责|配合|责任(?:单位|部门)|参加单位|参与单位|落实$/;

/** `责任单位：…`, `牵头单位：…`: a paragraph of its own. */
const label = /^\s*(?:牵头|责任|配合|参加|参与|协同|主办|协办)(?:单位|部门|处室)\s*[：:]/;

const opening = '（(〔［[【';
const closing = '）)〕］]】';

/** What the name of an office ends with. */
const office = /(?:局|委|厅|部|办|会|院|行|署|社|团|府|站|中心|公司|集团|法院|政府)$/;

/**
 * Find the bracket that closes a task or an item and says who does it: `（X牵头，Y按职责分工负责）`.
 *
 * Brackets may be of different kinds, and the closing one may be missing. A bracket with nothing but names of offices
 * behind the end of a sentence says the same.
 */
export function findResponsibility(value: string): ResponsibilityMatch | undefined {
  const found = findWords(value);
  return found && found.end - found.start <= longestList ? found : undefined;
}

function findWords(value: string): ResponsibilityMatch | undefined {
  if (label.test(value)) return { start: 0, end: value.trimEnd().replace(/。$/, '').length };
  const runIn = /[。；]\s*((?:牵头|责任)(?:单位|部门)\s*[：:][^。]{2,200})。?\s*$/.exec(value);
  if (runIn?.[1]) {
    const start = value.lastIndexOf(runIn[1]);
    return { start, end: start + runIn[1].length };
  }
  const trimmed = value.trimEnd().replace(/[。.]$/, '');
  const isBracketed = closing.includes(trimmed.charAt(trimmed.length - 1) || ' ');
  const end = isBracketed ? trimmed.length - 1 : trimmed.length;
  const start = openingBracket(trimmed, end);
  if (start === undefined) return undefined;
  const words = trimmed.slice(start + 1, end);
  const [names = ''] = words.split(/[。！？]/);
  const isDuty = isBracketed
    ? duty.test(names) || isListOfOffices(trimmed.slice(0, start), words)
    : // Without its closing bracket, only words without a sentence among them count.
      names === words && /(?:负责|配合|牵头)$/.test(words);
  return isDuty ? { start: start + 1, end } : undefined;
}

/** `…工作。（省民政厅、省财政厅）`: offices behind the end of a sentence. */
function isListOfOffices(before: string, words: string): boolean {
  return (
    /[。；]\s*$/.test(before) &&
    words.length <= 200 &&
    words
      .split(/[、，,]/)
      .every((name) => (name.length >= 3 && office.test(name.trim())) || name.startsWith('各'))
  );
}

/** Place of the bracket that is open at a place. */
function openingBracket(value: string, end: number): number | undefined {
  let depth = 0;
  for (let index = end - 1; index >= 0; index--) {
    const sign = value.charAt(index);
    if (closing.includes(sign)) depth++;
    if (!opening.includes(sign)) continue;
    if (depth === 0) return index;
    depth--;
  }
  return undefined;
}

/** Whether a paragraph is a label with names: `责任单位：市民政局`. Several may stand one below the other. */
export function isResponsibilityLabel(value: string): boolean {
  return label.test(value);
}

/** Whether a paragraph closes with those responsible. */
export function closesWithResponsibility(value: string): boolean {
  return findResponsibility(value) !== undefined;
}
