import type { CommitmentRecord } from '../../schemas/index.ts';
import { markQuery } from '../found/mark-address.ts';

/** Address of the paragraph of a commitment, under the site's root, with its quote to be marked; of a table row, the name. */
export function sentencePath({ url, quote }: Pick<CommitmentRecord, 'url' | 'quote'>): string {
  const [page = '', anchor] = url.split('#');
  const words = quote.split('\t')[0]?.trim() ?? '';
  return `${page}${markQuery(words === '' ? [] : [words])}${anchor === undefined ? '' : `#${anchor}`}`;
}
