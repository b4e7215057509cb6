/** Columns a string takes in a terminal: Chinese characters and full-width signs take two. */
export function terminalWidth(value: string): number {
  let width = 0;
  for (const character of value)
    width +=
      /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]/u.test(
        character,
      )
        ? 2
        : 1;
  return width;
}

/** Shorten a string to a number of terminal columns. */
export function shorten(value: string, width: number): string {
  if (terminalWidth(value) <= width) return value;
  let short = '';

  for (const character of value) {
    if (terminalWidth(short + character) >= width) break;
    short += character;
  }

  return `${short}…`;
}

/** Lay out rows so that their cells stand under one another, two spaces apart. */
export function formatTable(rows: readonly (readonly string[])[]): string[] {
  const count = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({ length: count }, (_, index) =>
    Math.max(...rows.map((row) => terminalWidth(row[index] ?? ''))),
  );

  return rows.map((row) =>
    row
      .map((cell, index) => cell + ' '.repeat((widths[index] ?? 0) - terminalWidth(cell)))
      .join('  ')
      .trimEnd(),
  );
}
