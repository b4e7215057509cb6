/**
 * Permalinks: every unit id ever published, and where those that are gone went.
 *
 * One id a line, `old -> new` where the unit has another id now, `old -> gone: reason` where it is
 * no more. Lines that begin with `#` are comments and stand at the top.
 */

import { unitIdSchema } from '../schemas/id.ts';
import { sortByUnitId } from './unit-order.ts';

/** One published id. */
export interface Permalink {
  id: string;
  /** Id it has now; `null` when it did not move. */
  target: string | null;
  /** Why it is no more; `null` when it is not gone. */
  gone: string | null;
  /** Line of the file, 1-based; 0 for an entry that is not written yet. */
  line: number;
}

/** Something wrong with the list; `line` is 1-based, 0 where the id has no line. */
export interface PermalinkProblem {
  id: string;
  line: number;
  reason: string;
}

/** What `parsePermalinks` finds. */
export interface PermalinkList {
  entries: Permalink[];
  problems: PermalinkProblem[];
}

const head = `# Every unit id ever published. \`npm run ingest\` adds new ones; nobody deletes a line.
# An id that would vanish gets an entry: \`old -> new\`, or \`old -> gone: reason\`.
`;

/**
 * Read the list.
 *
 * @returns
 *   Its entries in order, and the lines that are none or come twice.
 */
export function parsePermalinks(value: string): PermalinkList {
  const entries: Permalink[] = [];
  const problems: PermalinkProblem[] = [];
  const seen = new Map<string, number>();

  for (const [index, raw] of value
    .replace(/^\uFEFF/, '')
    .split(/\r\n?|\n/)
    .entries()) {
    const text = raw.trim();
    const line = index + 1;
    if (text === '' || text.startsWith('#')) continue;

    const entry = parseEntry(text, line);

    if (!entry) {
      problems.push({
        id: text,
        line,
        reason:
          `Unexpected line \`${text}\`, expected \`<id>\`, \`<id> -> <id>\` or ` +
          '`<id> -> gone: <reason>`; correct it',
      });
      continue;
    }

    const first = seen.get(entry.id);

    if (first !== undefined) {
      problems.push({
        id: entry.id,
        line,
        reason: `Unexpected second entry of \`${entry.id}\`, expected one (the first is in line ${first}); delete one`,
      });
      continue;
    }

    seen.set(entry.id, line);
    entries.push(entry);
  }

  return { entries, problems };
}

function parseEntry(text: string, line: number): Permalink | undefined {
  const [, id = '', arrow, rest = ''] = /^(\S+)(?:\s+(->)\s*(.*))?$/.exec(text) ?? [];
  if (!unitIdSchema.safeParse(id).success) return;
  if (arrow === undefined) return { id, target: null, gone: null, line };

  const gone = /^gone:\s*(\S.*)$/.exec(rest)?.[1];
  if (gone !== undefined) return { id, target: null, gone, line };
  if (!unitIdSchema.safeParse(rest).success) return;
  return { id, target: rest, gone: null, line };
}

/** Write the list, sorted by plan, kind and number. */
export function formatPermalinks(entries: readonly Permalink[]): string {
  return (
    head +
    sortByUnitId(entries)
      .map((entry) => formatPermalink(entry) + '\n')
      .join('')
  );
}

/** Whether an id stands no more: it moved, or it is gone. */
export function isMoved({ target, gone }: Pick<Permalink, 'target' | 'gone'>): boolean {
  return target !== null || gone !== null;
}

/** Write one entry. */
export function formatPermalink({ id, target, gone }: Omit<Permalink, 'line'>): string {
  if (target !== null) return `${id} -> ${target}`;
  return gone === null ? id : `${id} -> gone: ${gone}`;
}

/**
 * Check that no published id died, and that every entry leads somewhere.
 *
 * @param live
 *   Ids of all units there are now.
 */
export function checkPermalinks(
  entries: readonly Permalink[],
  live: ReadonlySet<string>,
): PermalinkProblem[] {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));

  return entries.flatMap(({ id, target, gone, line }): PermalinkProblem[] => {
    const problem = (reason: string) => [{ id, line, reason }];

    if (target === null && gone === null) {
      if (live.has(id)) return [];
      return problem(
        `Unexpected end of \`${id}\`, expected every published id to live on; ` +
          `write where it went: \`${id} -> <new id>\` or \`${id} -> gone: <reason>\``,
      );
    }

    if (live.has(id)) {
      return problem(`Unexpected entry for \`${id}\`, which is there; delete what follows the id`);
    }

    if (gone !== null || leadsSomewhere(target, byId, live)) return [];
    return problem(
      `Unexpected target \`${target}\` of \`${id}\`, expected a unit that is there; correct the target`,
    );
  });
}

function leadsSomewhere(
  target: string | null,
  byId: ReadonlyMap<string, Permalink>,
  live: ReadonlySet<string>,
): boolean {
  const passed = new Set<string>();

  for (let id = target; id !== null && !passed.has(id); id = byId.get(id)?.target ?? null) {
    if (live.has(id) || byId.get(id)?.gone != null) return true;
    passed.add(id);
  }

  return false;
}

/** Entries with a line for each id that has none yet. */
export function addPermalinks(entries: readonly Permalink[], live: Iterable<string>): Permalink[] {
  const known = new Set(entries.map(({ id }) => id));
  const added = [...live].filter((id) => !known.has(id));
  return [...entries, ...added.map((id) => ({ id, target: null, gone: null, line: 0 }))];
}
