import type { Page } from 'playwright-core';
import { getDocumentProxy } from 'unpdf';

/** A sheet of a printed page; lengths are points, from its lower left corner. */
export interface Sheet {
  width: number;
  height: number;
  /** Characters of the sheet but its foot, without white space: line by line from the top, as they are read. */
  lines: string;
  /** The same in the order in which they were painted: cell by cell in a table. */
  painted: string;
  /** Characters of the foot, without white space. */
  foot: string;
  /** Edges of all that is printed. */
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** A run of characters on a sheet. */
interface Run {
  text: string;
  x: number;
  /** Of the base line. */
  y: number;
  width: number;
  /** Size of the characters. */
  size: number;
}

/** Base lines nearer than this are one line. */
const sameLine = 2;
/** Lines of a foot are not farther from one another. */
const footLine = 13;

/**
 * Signs that share their shape in a font with a character, and that PDFs therefore give in its place; Unicode's NFKC
 * undoes the rest.
 */
const shapes: ReadonlyMap<string, string> = new Map(
  Array.from(
    '⺠民⻅见⻆角⻉贝⻋车⻓长⻔门⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻨麦⻩黄⻬齐⻮齿⻰龙⻳龟戶户―—'.matchAll(
      /(.)(.)/gu,
    ),
    ([, from = '', to = '']) => [from, to],
  ),
);

/** A text in the characters that can be compared between a page and its print: no white space, one sign for each shape. */
export function comparable(text: string): string {
  return Array.from(text.normalize('NFKC'), (character) => shapes.get(character) ?? character)
    .join('')
    .replace(/[\s\u200b-\u200d\u2060\ufeff]+/g, '');
}

/** Print a page to A4 as a browser does, and read the sheets back. */
export async function printSheets(page: Page): Promise<Sheet[]> {
  const bytes = await page.pdf({ format: 'A4', preferCSSPageSize: true });
  const document = await getDocumentProxy(new Uint8Array(bytes));
  const sheets: Sheet[] = [];

  for (let number = 1; number <= document.numPages; number++) {
    const sheet = await document.getPage(number);
    const [, , width = 0, height = 0] = sheet.view;
    const { items } = await sheet.getTextContent();
    const runs = items.flatMap((item): Run[] => {
      if (!('str' in item) || item.str.trim() === '') return [];
      const [x = 0, y = 0] = item.transform.slice(4) as number[];
      return [{ text: item.str, x, y, width: item.width, size: item.height }];
    });
    const foot = footOf(runs);
    const body = runs.filter((run) => !foot.has(run));
    sheets.push({
      width,
      height,
      lines: joined(byLines(body)),
      painted: joined(body),
      foot: joined([...foot]),
      left: Math.min(...runs.map(({ x }) => x)),
      right: Math.max(...runs.map((run) => run.x + run.width)),
      top: Math.max(...runs.map(({ y, size }) => y + size)),
      bottom: Math.min(...runs.map(({ y }) => y)),
    });
  }

  return sheets;
}

function joined(runs: readonly Run[]): string {
  return comparable(runs.map(({ text }) => text).join(''));
}

/** The lowest lines of a sheet that are set alike, in the order in which they were painted. */
function footOf(runs: readonly Run[]): Set<Run> {
  const [lowest, ...others] = runs.toSorted((a, b) => a.y - b.y);
  let highest = lowest;
  for (const run of others) {
    const isNext =
      highest && run.y - highest.y < footLine && Math.abs(run.size - highest.size) < 0.5;
    if (isNext) highest = run;
  }
  return new Set(runs.filter(({ y }) => y <= (highest?.y ?? 0)));
}

/** Runs from the top of a sheet to its bottom, and from left to right in each line. */
function byLines(runs: readonly Run[]): Run[] {
  const lines: Run[][] = [];
  for (const run of runs.toSorted((a, b) => b.y - a.y)) {
    const line = lines.at(-1);
    if (line?.[0] && line[0].y - run.y < sameLine) line.push(run);
    else lines.push([run]);
  }
  return lines.flatMap((line) => line.toSorted((a, b) => a.x - b.x));
}

/** Where a text stands in another, as offsets. */
export interface Place {
  start: number;
  end: number;
}

/** How far printed text may differ from what is looked for. */
export interface Tolerance {
  /** Most characters between the given offset and the beginning. */
  ahead: number;
  /** Most characters that may stand in between, altogether. */
  between: number;
}

/**
 * Find a text in printed text from an offset on, where marks and short addresses may stand between its characters.
 *
 * @returns
 *   Where it stands; `undefined` when it does not.
 */
export function findPrinted(
  printed: string,
  text: string,
  from: number,
  { ahead, between }: Tolerance,
): Place | undefined {
  const first = text.slice(0, 1);

  for (
    let start = printed.indexOf(first, from);
    start !== -1 && start - from <= ahead;
    start = printed.indexOf(first, start + 1)
  ) {
    let matched = 0;
    let end = start;
    for (; matched < text.length && end - start - matched <= between; end++) {
      if (printed[end] === text[matched]) matched++;
    }
    if (matched === text.length) return { start, end };
  }

  return undefined;
}
