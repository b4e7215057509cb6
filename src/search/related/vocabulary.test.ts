import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { synonymsSchema } from '../../schemas/synonyms.ts';
import { exactFound } from '../exact.ts';
import { readQuery } from '../query.ts';
import { searchIndex } from '../search-index.ts';
import { makeCorpus } from '../testing/corpus.ts';
import { relatedFound } from './related.ts';

const { themes } = synonymsSchema.parse(
  parse(readFileSync(new URL('../../../content/synonyms.yml', import.meta.url), 'utf8')),
);
const groups = themes.flatMap(({ groups }) => groups);
const words = [...new Set(groups.flatMap(({ find }) => find))];
/** Each word of plans in a unit of its own. */
const index = searchIndex(
  makeCorpus(['# 某地', ...words.flatMap((word, at) => [`## ${at}`, `做好${word}。`])].join('\n'), {
    synonyms: groups,
  }),
);

test('every word of a group leads to every unit that holds a word of plans of the group', () => {
  const leads = new Map<string, Set<string>>();
  for (const { find, say } of groups)
    for (const word of [...find, ...say])
      leads.set(word, new Set([...(leads.get(word) ?? []), ...find]));

  const missed = [...leads].flatMap(([word, to]) => {
    const found = [...exactFound(index, readQuery(word)), ...relatedFound(index, word)];
    const records = new Set(found.map(({ record }) => record));
    return [...to].flatMap((each) => (records.has(words.indexOf(each)) ? [] : [`${word}→${each}`]));
  });
  expect(missed).toEqual([]);
});
