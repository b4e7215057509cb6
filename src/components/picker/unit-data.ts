import { isUnitId } from './unit-id.ts';

/** Of a unit's file (`/plans/<plan>/<unit>.json`), what the page of chosen passages needs. */
export interface UnitData {
  id: string;
  plan: string;
  kind: string;
  marker: string | null;
  title: string | null;
  text: string;
  /** Whether the source prints a `。` after the title. */
  closed: boolean;
  /** Address of its page under the root. */
  url: string;
  /** Units above it, from the top down. */
  path: readonly { heading: string | null }[];
  /** Units of other plans that correspond to it, best first. */
  counterparts?: readonly { id: string }[];
  /** Ids of the units inside it. */
  children?: readonly string[];
}

/** What became of an id that someone asked for. */
export type Answer =
  | { state: 'shown'; unit: UnitData }
  /** The unit has another id now. */
  | { state: 'moved'; to: string }
  /** It was withdrawn; why. */
  | { state: 'gone'; reason: string }
  /** No such unit, now or ever. */
  | { state: 'missing' }
  /** These words are no id. */
  | { state: 'malformed' }
  /** No network, or no answer that could be read. */
  | { state: 'failed' };

/** Fetches a file by its path under the root of the site; throws where there is no network. Stands for `fetch`. */
export type Fetch = (path: string) => Promise<Pick<Response, 'ok' | 'status' | 'json'>>;

/**
 * Fetch a unit. Never throws.
 *
 * @param id
 *   As it stands in the address; what cannot be an id is not asked for.
 * @param fetchFile
 *   Given the path under the root, such as `plans/hunan/s3-2.json`.
 */
export async function unitAnswer(id: string, fetchFile: Fetch): Promise<Answer> {
  if (!isUnitId(id)) return { state: 'malformed' };

  try {
    const response = await fetchFile(`plans/${id}.json`);
    if (!response.ok) return { state: response.status === 404 ? 'missing' : 'failed' };
    return answerOf(await response.json());
  } catch {
    return { state: 'failed' };
  }
}

function answerOf(data: unknown): Answer {
  if (typeof data !== 'object' || data === null) return { state: 'failed' };
  const { movedTo, gone, text } = data as { movedTo?: unknown; gone?: unknown; text?: unknown };
  if (typeof text === 'string') return { state: 'shown', unit: data as UnitData };
  if (typeof movedTo === 'string') return { state: 'moved', to: movedTo };
  return { state: 'gone', reason: typeof gone === 'string' ? gone : '' };
}
