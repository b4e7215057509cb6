import { readEarlierBound } from './grammar/comparator.ts';
import type { Reading } from './reading.ts';
import type { Mention, Site } from './types.ts';

/** A bound may stand earlier: 每年至少对…培训一次; or hold for a whole list: 分别不低于95%和98%. */
export function withEarlierBound(site: Site, last: Reading | undefined): Mention {
  const { mention, head } = site;
  if (mention.comparator !== '=' || mention.coverage) return mention;
  if (site.listed && head.trim() === '' && last && last.mention.span[0] < last.mention.start) {
    return { ...mention, comparator: last.mention.comparator };
  }
  return { ...mention, comparator: readEarlierBound(head) };
}
