import type { SearchCorpus, SearchRecord } from './corpus.ts';
import { fromGaps } from './gaps.ts';
import { unpack, type Packed } from './pack.ts';
import { characters, kinds, type WireCorpus } from './wire.ts';

/**
 * Read the corpus as the build wrote it.
 *
 * @throws
 *   When it is something else.
 */
export function readCorpus(packed: Packed): SearchCorpus {
  const wire = unpack(packed) as WireCorpus;
  const { plans, departments, topics, notes } = wire;
  const [traditional, simplified] = wire.traditional;
  const stops = new Set<number>();
  let stop = 0;
  let topic = -1;
  for (const distance of wire.stops) stops.add((stop += distance));
  const planOf = wire.units.flatMap((count, plan) => Array.from({ length: count }, () => plan));

  const records = wire.ids.map((local, index): SearchRecord => {
    const plan = planOf[index] ?? 0;
    const up = wire.up[index] ?? 0;
    return {
      id: `${plans[plan]?.id ?? ''}/${local}`,
      plan,
      kind: kinds[Number(wire.kind.charAt(index))] ?? 'section',
      marker: wire.marker[index] ?? '',
      title: wire.title[index] ?? '',
      stop: stops.has(index) ? '。' : '',
      text: wire.text[index] ?? '',
      parent: up === 0 ? -1 : index - up,
      topics: (wire.about[index] ?? []).map((distance) => (topic += distance + 1)),
      lead: wire.lead[index] ?? [],
      participants: wire.participants[index] ?? [],
      en: wire.en[index] ?? '',
    };
  });

  return {
    ...{ plans, records, departments },
    topics: topics[0].map((id, at) => ({
      id,
      title: topics[1][at] ?? '',
      en: topics[2][at] ?? '',
    })),
    notes: notes[0].map((record, at) => ({
      record,
      text: notes[1][at] ?? '',
      reading: notes[2][at] ?? '',
    })),
    synonyms: wire.find.map((find, group) => ({
      find: words(find),
      say: words(wire.say[group] ?? ''),
    })),
    pinyin: pinyinOf(wire),
    traditional: [fromGaps(traditional), simplified],
  };
}

function pinyinOf({ title, text, pinyin }: WireCorpus): SearchCorpus['pinyin'] {
  const table: Record<string, string> = {};
  const readings = pinyin.split(' ');
  for (const [at, character] of characters([...title, ...text]).entries())
    for (const reading of readings[at]?.match(/[a-z]+/g) ?? [])
      table[reading] = (table[reading] ?? '') + character;
  return Object.fromEntries(Object.entries(table).sort());
}

function words(joined: string): string[] {
  return joined === '' ? [] : joined.split(' ');
}
