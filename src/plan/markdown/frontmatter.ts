/**
 * Write frontmatter: one key a line, each value as JSON, which is YAML too. So it is quoted where it must be, the
 * same on every machine, and no plan text can end it.
 *
 * @param comment
 *   First line, for whoever opens the file.
 */
export function writeFrontmatter(comment: string, fields: Record<string, unknown>): string {
  const lines = Object.entries(fields).map(([key, value]) => `${key}:${writeValue(value)}`);
  return ['---', `# ${comment}`, ...lines, '---', ''].join('\n');
}

/** A list of records has a line for each; everything else is one line. */
function writeValue(value: unknown): string {
  const isList = Array.isArray(value) && value.length > 0;
  return isList && value.every((entry) => isRecord(entry))
    ? value.map((entry) => `\n  - ${toJson(entry)}`).join('')
    : ` ${toJson(value)}`;
}

function isRecord(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** JSON on one line. The line separators U+2028 and U+2029 and U+0085 would end a line of YAML. */
function toJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
