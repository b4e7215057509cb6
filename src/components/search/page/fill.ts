/**
 * Put values into a pattern of words: `{count}` by the value of that name. What has none stays as it is; a value is never
 * read as a pattern, whatever signs it holds.
 */
export function fill(pattern: string, values: Readonly<Record<string, string | number>>): string {
  return pattern.replace(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : whole,
  );
}
