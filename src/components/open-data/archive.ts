import { zipSync, type Zippable } from 'fflate';

/** Files by their path in the archive, with `/` between folders. */
export type ArchiveFiles = Readonly<Record<string, string | Uint8Array>>;

/** Earliest day that a zip can say. */
const firstDay = '1980-01-01';

/**
 * Pack files into a zip that has the same bytes for the same files, on any machine and in any time zone.
 *
 * @param date
 *   Day that every file in it bears, ISO 8601; a zip knows no time zones, so it is noon of that day everywhere.
 */
export function writeArchive(files: ArchiveFiles, date: string | null): Uint8Array<ArrayBuffer> {
  const [year = 1980, month = 1, day = 1] = (date ?? firstDay).split('-').map(Number);
  const mtime = new Date(year, month - 1, day, 12);
  const paths = Object.keys(files).toSorted();
  const encoder = new TextEncoder();
  const entries: Zippable = Object.fromEntries(
    paths.map((path) => {
      const content = files[path] ?? '';
      return [path, [typeof content === 'string' ? encoder.encode(content) : content, { mtime }]];
    }),
  );
  return zipSync(entries, { level: 9 });
}
