import type { UnitRecord } from '../schemas/records.ts';
import { squeeze } from './text/space.ts';

/** Whether the source prints after the title a `。` that the record, as agreed, leaves out. */
export function closesWithStop(
  { marker, title, spans }: Pick<UnitRecord, 'marker' | 'title' | 'spans'>,
  source: string,
): boolean {
  if (title === null) return false;
  // Signs of Markdown may stand between title and `。`.
  const bare = (text: string) => squeeze(text).replace(/[#*_>|│\\]+/g, '');
  const printed = bare(spans.map(([start, end]) => source.slice(start, end)).join(''));
  return printed.charAt(bare(`${marker ?? ''}${title}`).length) === '。';
}
