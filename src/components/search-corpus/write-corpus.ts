import { toGaps } from '../../search/gaps.ts';
import { pack } from '../../search/pack.ts';
import type { SearchCorpus } from '../../search/corpus.ts';
import { characters, kinds, type WireCorpus } from '../../search/wire.ts';
import { sha256 } from '../sha256.ts';

/** The corpus as a file of the site. */
export interface CorpusFile {
  /** Its name, which changes with its content. */
  name: string;
  /** A classic script that leaves the packed corpus in `duiduCorpus`, for a page as for a worker. */
  script: string;
}

/** Lay the corpus out in columns. */
export function wireCorpus({
  records,
  topics,
  notes,
  synonyms,
  pinyin,
  traditional: [traditional, simplified],
  ...rest
}: SearchCorpus): WireCorpus {
  const stops = records.flatMap(({ stop }, index) => (stop === '' ? [] : [index]));

  const titles = records.map(({ title }) => title);
  const texts = records.map(({ text }) => text);
  const readings = Object.entries(pinyin);

  return {
    // What comes first is what all else is foretold from.
    text: texts,
    ...rest,
    units: rest.plans.map((_, plan) => records.filter((record) => record.plan === plan).length),
    ids: records.map(({ id }) => id.slice(id.indexOf('/') + 1)),
    kind: records.map(({ kind }) => kinds.indexOf(kind)).join(''),
    marker: records.map(({ marker }) => marker),
    title: titles,
    stops: stops.map((index, place) => index - (stops[place - 1] ?? 0)),
    up: records.map(({ parent }, index) => (parent === -1 ? 0 : index - parent)),
    about: distances(records.map(({ topics }) => topics)),
    lead: records.map(({ lead }) => lead),
    participants: records.map(({ participants }) => participants),
    en: records.map(({ en }) => en),
    topics: [
      topics.map(({ id }) => id),
      topics.map(({ title }) => title),
      topics.map(({ en }) => en),
    ],
    notes: [
      notes.map(({ record }) => record),
      notes.map(({ text }) => text),
      notes.map(({ reading }) => reading),
    ],
    find: synonyms.map(({ find }) => find.join(' ')),
    say: synonyms.map(({ say }) => say.join(' ')),
    pinyin: characters([...titles, ...texts])
      .map((sign) => readings.flatMap(([reading, own]) => (own.includes(sign) ? reading : [])))
      .map((own) => own.join('/'))
      .join(' '),
    traditional: [toGaps(traditional), simplified],
  };
}

/** Numbers as distances, each from the one after the last number before. */
function distances(lists: readonly (readonly number[])[]): number[][] {
  let next = 0;
  return lists.map((list) =>
    list.map((number) => {
      const distance = number - next;
      next = number + 1;
      return distance;
    }),
  );
}

/** Write the corpus as the script that pages load. */
export async function writeCorpusFile(corpus: SearchCorpus): Promise<CorpusFile> {
  const packed = pack(wireCorpus(corpus));
  // Line separators end a string in old readers of JavaScript; half surrogates are escaped by JSON itself.
  const data = JSON.stringify(packed).replace(
    /[\u2028\u2029<]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  const script = `self.duiduCorpus=${data}\n`;
  return { name: `corpus.${(await sha256(script)).slice(0, 12)}.js`, script };
}
