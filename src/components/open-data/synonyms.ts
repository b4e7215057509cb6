import type { Dictionary } from '../../i18n/index.ts';
import type { SynonymRecord } from '../../schemas/index.ts';
import type { Corpus } from '../corpus/types.ts';
import { writeCsv } from './csv.ts';
import type { Field } from './tables.ts';

const columns = ['id', 'theme', 'title_zh', 'title_en', 'find', 'say', 'note'] as const;

/** Rows of the table of synonyms, in the order in which the words are shown. */
export function synonymRecords({ synonyms }: Pick<Corpus, 'synonyms'>): SynonymRecord[] {
  return synonyms.flatMap(({ id: theme, title, groups }) =>
    groups.map(({ id, find, say, note }) => ({ id, theme, title, find, say, note: note ?? null })),
  );
}

/** Write the synonyms as CSV. No word has a space in it, so spaces part them. */
export function writeSynonymCsv(records: readonly SynonymRecord[]): string {
  return writeCsv(
    records.map(({ title, find, say, ...record }) => ({
      ...record,
      title_zh: title.zh,
      title_en: title.en,
      find: find.join(' '),
      say: say.join(' '),
    })),
    columns,
  );
}

/** Fields of the CSV of synonyms with their meanings. */
export function synonymFields({ fields }: Dictionary): Field[] {
  const meanings = { ...fields.synonyms, ...fields.synonymsCsv };
  return columns.map((name) => ({ name, type: 'string', description: meanings[name] }));
}
