/** Write data for people to read and programs to compare: two spaces, a line feed at the end. */
export function writeJson(data: object): string {
  return `${JSON.stringify(data, null, 2)}\n`;
}
