import type { CommitmentRecord, TopicGroup } from '../../../src/schemas/index.ts';
import { readCommitments } from '../../../src/target/commitments/read-commitments.ts';
import { inspectionOf } from '../inspection.ts';
import { readSource } from '../read-source.ts';
import { type SolidText, solidText } from './solid-text.ts';

/** What the reader takes from one text, before anybody corrects it. */
export interface TargetReading {
  plan: string;
  source: SolidText;
  commitments: CommitmentRecord[];
  baselines: CommitmentRecord[];
}

/** Topics of each unit; and those topics that compare indicators. */
export interface KnownTopics {
  ofUnit: ReadonlyMap<string, readonly string[]>;
  comparing: ReadonlySet<string>;
}

/** Topics by unit, as people decided them. */
export function knownTopics(groups: readonly TopicGroup[]): KnownTopics {
  const topics = groups.flatMap((group) => group.topics);
  const ofUnit = new Map<string, string[]>();
  for (const { id, members } of topics)
    for (const unit of members) ofUnit.set(unit, [...(ofUnit.get(unit) ?? []), id]);
  const comparing = topics.filter(({ level }) => level === 'indicator').map(({ id }) => id);
  return { ofUnit, comparing: new Set(comparing) };
}

/** Read the commitments of a text as the build does, without the corrections of `content/notes/`. */
export function readTargets(
  { id, path, text }: { id: string; path: string; text: string },
  { ofUnit, comparing }: KnownTopics,
): TargetReading {
  const { units, indicators } = inspectionOf(readSource(text, { id, path }));
  const { commitments, baselines } = readCommitments({
    id,
    units: units.map((unit) => ({ ...unit, topics: [...(ofUnit.get(unit.id) ?? [])] })),
    indicators: indicators.map((indicator) => ({
      ...indicator,
      topic: ofUnit.get(indicator.id)?.find((topic) => comparing.has(topic)) ?? null,
    })),
    source: text,
  });
  return { plan: id, source: solidText(text), commitments, baselines };
}
