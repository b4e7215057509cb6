/**
 * All or nothing: change many files under one folder so that a failure leaves them as they were.
 *
 * 1. New files are written to `.ingest-<pid>/new/`; nothing else is touched.
 * 2. `commit()` copies the files that will be replaced to `.ingest-<pid>/old/` and writes
 *    `journal.json`, the list of steps. From here on, recovery can undo every step.
 * 3. Each step is one rename. When one fails, the steps are undone in reverse.
 * 4. The journal is deleted: now the change stands. Then the staging folder goes.
 *
 * A run that is killed leaves its folder behind. The next one finds it: with a journal, it undoes
 * the steps; without, there is nothing to undo. Undoing may itself be killed and done again.
 */

import {
  copyFileSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { Refusal } from './refusal.ts';

/** One rename; `path` is relative to the folder, with `/`. */
interface Step {
  action: 'create' | 'replace' | 'remove';
  path: string;
}

const prefix = '.ingest-';
const journalName = 'journal.json';
/** A leftover this old is not at work any more, even if its process id is in use again. */
const abandonedAfter = 10 * 60 * 1000;

/** A set of changes to the files under one folder. */
export class Staging {
  /** Folder whose files are changed. */
  readonly root: string;
  readonly #folder: string;
  readonly #writes = new Set<string>();
  readonly #removals = new Set<string>();

  /**
   * Undo what an interrupted run left, then start an empty set of changes.
   *
   * @param root
   *   Folder whose files are changed.
   * @throws {Refusal}
   *   When another command is at work there.
   */
  constructor(root: string) {
    recover(root);
    this.root = root;
    this.#folder = join(root, `${prefix}${process.pid}`);
  }

  /** Whether there is anything to change. */
  get isEmpty(): boolean {
    return this.#writes.size === 0 && this.#removals.size === 0;
  }

  /** Folder for new files; whoever writes there says so with `adopt()`. */
  get output(): string {
    return join(this.#folder, 'new');
  }

  /** Put a file that was written to the output folder in place at `commit()`. */
  adopt(path: string): void {
    this.#writes.add(path);
  }

  /** Put a file in place at `commit()`. */
  write(path: string, content: string | Uint8Array): void {
    const target = join(this.output, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, content);
    this.adopt(path);
  }

  /** Take a file or a whole folder away at `commit()`. */
  remove(path: string): void {
    this.#removals.add(path);
  }

  /**
   * Make all changes, or none.
   *
   * @param afterStep
   *   Called after each step, for tests that fail or die half-way.
   */
  commit(afterStep?: (step: number) => void): void {
    if (this.isEmpty) return;

    try {
      mkdirSync(this.#folder, { recursive: true });
      const steps = this.#steps();
      this.#backUp(steps);
      // In two moves, so that the journal is there whole or not at all.
      const journal = join(this.#folder, journalName);
      writeFileSync(`${journal}.part`, JSON.stringify(steps));
      renameSync(`${journal}.part`, journal);

      for (const [index, step] of steps.entries()) {
        apply(this.root, this.#folder, step);
        afterStep?.(index);
      }

      rmSync(journal);
    } catch (error) {
      undo(this.root, this.#folder);
      throw error;
    }

    this.discard();
  }

  /** Forget the changes. */
  discard(): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }

  #steps(): Step[] {
    const steps = new Map<string, Step>();

    for (const path of this.#removals) {
      if (existsSync(join(this.root, path))) steps.set(path, { action: 'remove', path });
    }

    for (const path of this.#writes) {
      const missing = topmostMissing(this.root, path);
      if (missing === undefined) steps.set(path, { action: 'replace', path });
      else steps.set(missing, { action: 'create', path: missing });
    }

    return [...steps.values()];
  }

  #backUp(steps: readonly Step[]): void {
    for (const { action, path } of steps) {
      if (action === 'create') continue;
      const target = join(this.#folder, 'old', path);
      mkdirSync(dirname(target), { recursive: true });
      if (action === 'replace') copyFileSync(join(this.root, path), target);
    }
  }
}

/**
 * Undo what interrupted runs left under a folder.
 *
 * @throws {Refusal}
 *   When another command is at work there.
 */
export function recover(root: string): void {
  for (const folder of leftovers(root)) {
    const path = join(root, folder);
    const pid = Number(folder.slice(prefix.length));

    if (isAtWork(pid, path)) {
      throw new Refusal(
        `${path}: Unexpected other command at work (process ${pid}); wait until it ends, then run again`,
      );
    }

    undo(root, path);
  }
}

/** Names of staging folders that stand under a folder. */
export function leftovers(root: string): string[] {
  if (!existsSync(root)) return [];
  return readdirSync(root)
    .filter((name) => name.startsWith(prefix))
    .sort();
}

function isAtWork(pid: number, folder: string): boolean {
  if (pid === process.pid || Date.now() - statSync(folder).mtimeMs > abandonedAfter) return false;

  try {
    // Signal 0 only asks whether the process exists.
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function apply(root: string, folder: string, { action, path }: Step): void {
  if (action === 'remove') renameSync(join(root, path), join(folder, 'old', path));
  else renameSync(join(folder, 'new', path), join(root, path));
}

/** Undo every step that was made; each check makes it safe to repeat. */
function undo(root: string, folder: string): void {
  const journal = join(folder, journalName);

  if (existsSync(journal)) {
    const steps = JSON.parse(readFileSync(journal, 'utf8')) as Step[];

    for (const { action, path } of steps.reverse()) {
      const made = !existsSync(join(folder, 'new', path));
      const old = join(folder, 'old', path);

      if (action === 'create') {
        if (made) rmSync(join(root, path), { recursive: true, force: true });
      } else if (existsSync(old)) {
        renameSync(old, join(root, path));
      }
    }

    rmSync(journal);
  }

  rmSync(folder, { recursive: true, force: true });
}

/** The first part of a path, from the top, that does not exist; `undefined` when the file does. */
function topmostMissing(root: string, path: string): string | undefined {
  let end = path.indexOf('/');

  for (;;) {
    const part = end === -1 ? path : path.slice(0, end);
    if (!lstatSync(join(root, part), { throwIfNoEntry: false })) return part;
    if (end === -1) return;
    end = path.indexOf('/', end + 1);
  }
}
