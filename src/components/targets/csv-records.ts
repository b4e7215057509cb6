/**
 * Cut a CSV file (RFC 4180) into its records as written, without their line breaks; breaks within quotes part nothing.
 *
 * @returns
 *   The head first; a byte order mark stays with it.
 */
export function csvRecords(file: string): string[] {
  const parts = file.split(/\r\n|\n/);
  const records: string[] = [];
  let open = false;

  for (const part of parts) {
    const quotes = part.split('"').length - 1;
    if (open) records.push(`${records.pop() ?? ''}\n${part}`);
    else records.push(part);
    if (quotes % 2 === 1) open = !open;
  }

  return records.filter((record) => record !== '');
}

/** Of a CSV file whose first column is an id, the head and the records of these ids, in their order. */
export function pickRecords(file: string, ids: readonly string[]): string {
  const [head = '', ...records] = csvRecords(file);
  const byId = new Map(
    records.map((record) => [/^"?([^",]*)/.exec(record)?.[1] ?? '', record] as const),
  );
  const picked = ids.flatMap((id) => byId.get(id) ?? []);
  return [head, ...picked].map((record) => `${record}\n`).join('');
}
