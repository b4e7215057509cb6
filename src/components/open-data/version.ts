import type { DataChange } from '../../schemas/index.ts';
import { sha256 } from '../sha256.ts';
import type { DataFile } from './files.ts';

/** Which state of the data it is. */
export interface DataVersion {
  /** Day of the latest text or of the latest change of the data, ISO 8601; `null` where neither is known. */
  date: string | null;
  /** First 8 hexadecimal digits of the SHA-256 of the list of checksums: two states with the same hash are the same. */
  hash: string;
  /** Both, as they are cited: `2026-11-22+0a1b2c3d`. */
  label: string;
}

/** Hexadecimal digits of the short hash. */
const hashLength = 8;

/** Name of the list of checksums. */
export const checksumsPath = 'SHA256SUMS.txt';

/** SHA-256 of every table's files in their order, as `sha256sum -c` reads it. */
export function checksums(files: readonly Pick<DataFile, 'path' | 'sha256'>[]): string {
  return files.map(({ path, sha256 }) => `${sha256}  ${path}\n`).join('');
}

/**
 * Version of the data.
 *
 * @param latestText
 *   Day on which the latest text came in, ISO 8601.
 */
export async function dataVersion(
  files: readonly Pick<DataFile, 'path' | 'sha256'>[],
  latestText: string | null,
  changes: readonly Pick<DataChange, 'date'>[],
): Promise<DataVersion> {
  const hash = (await sha256(checksums(files))).slice(0, hashLength);
  // ISO dates sort as strings.
  const days = [latestText, ...changes.map(({ date }) => date)].filter((day) => day !== null);
  const date = days.toSorted().at(-1) ?? null;
  return { date, hash, label: date === null ? hash : `${date}+${hash}` };
}
