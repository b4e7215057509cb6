/** What the file system says, and what a person can do about it. */
const causes: Readonly<Record<string, string>> = {
  EACCES: 'no permission; give this user the right to write there, then run again',
  EPERM: 'not permitted; give this user the right to write there, then run again',
  EROFS: 'the disk is read-only; mount it writable or copy the project elsewhere, then run again',
  ENOSPC: 'the disk is full; make room, then run again',
  EDQUOT: 'the disk quota is used up; make room, then run again',
  EFBIG: 'the file may not grow that far; raise the limit on file size, then run again',
  EMFILE: 'too many files are open; raise the limit on open files, then run again',
  ENOENT: 'no such file or folder; check the path',
  ENOTDIR: 'a part of this path is a file, expected a folder; move that file away, then run again',
  EISDIR: 'it is a folder, expected a file',
  EEXIST: 'it exists already; move it away, then run again',
  ENOTEMPTY: 'the folder is not empty; move its files away, then run again',
  ELOOP: 'its symbolic links run in a circle; mend the links',
  ENAMETOOLONG: 'the name is too long; give it a shorter one',
  EADDRINUSE: 'the port is taken; choose another one with PORT=…',
};

/**
 * Say a file system error as a sentence.
 *
 * @returns
 *   Path, reason and remedy, or `undefined` when `error` is none.
 */
export function describeSystemError(error: unknown): string | undefined {
  if (!(error instanceof Error)) return;
  const { code, path, syscall } = error as NodeJS.ErrnoException;
  if (code === undefined || syscall === undefined) return;
  const cause = causes[code];
  return cause && `${path ?? syscall}: ${cause} (${code})`;
}
