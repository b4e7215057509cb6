/** A small corpus written as lines of text, for tests. */
import type { SearchCorpus, SearchNote, SearchPlan, SearchRecord, SearchTopic } from '../corpus.ts';

/** What cannot be seen in the lines. Units are named by their ids, such as `p1/s1-2`. */
export interface Extras {
  topics?: readonly (Partial<SearchTopic> & { title: string; members: readonly string[] })[];
  /** Departments that lead, by unit. */
  lead?: Readonly<Record<string, readonly string[]>>;
  /** Departments that take part, by unit. */
  participants?: Readonly<Record<string, readonly string[]>>;
  /** English names, by unit. */
  en?: Readonly<Record<string, string>>;
  notes?: readonly { unit: string; text: string; reading: string }[];
  synonyms?: SearchCorpus['synonyms'];
  pinyin?: SearchCorpus['pinyin'];
  traditional?: SearchCorpus['traditional'];
}

/**
 * Make a corpus from lines.
 *
 * - `# 湖南` opens a plan: `p1`, `p2` …; its name is what follows, its title the same with 规划, its region with 省.
 * - `## 一、总体要求`, `### （一）指导思想。` open sections by depth: `s1`, `s1-1`; a `。` at the end is the stop, and what
 *   follows it on the line is the first paragraph.
 * - A heading that begins with 专栏 opens a column, `c1`, and headings under it its items, `c1-1`.
 * - `% 助餐点覆盖率 = 1<tab>助餐点覆盖率<tab>100` is an indicator, `i1`, of the unit before it, with its text.
 * - Any other line is a paragraph of the unit opened last; before the first heading of a plan it makes its head, `head`.
 */
export function makeCorpus(lines: string, extras: Extras = {}): SearchCorpus {
  const plans: SearchPlan[] = [];
  const records: SearchRecord[] = [];
  let open: { index: number; depth: number; children: number }[] = [];
  let sections = 0;
  let columns = 0;
  let indicators = 0;

  const add = (local: string, kind: SearchRecord['kind'], parts: Partial<SearchRecord>): number => {
    const id = `${plans.at(-1)?.id ?? ''}/${local}`;
    const numbers = { topics: [], lead: [], participants: [], parent: open.at(-1)?.index ?? -1 };
    records.push({
      ...{ id, plan: plans.length - 1, kind, marker: '', title: '', stop: '', text: '' },
      ...numbers,
      en: extras.en?.[id] ?? '',
      ...parts,
    });
    return records.length - 1;
  };
  const addText = (text: string) => {
    const index = open.at(-1)?.index ?? add('head', 'head', {});
    if (open.length === 0) open = [{ index, depth: 9, children: 0 }];
    const record = records[index];
    if (record) record.text += record.text === '' ? text : `\n${text}`;
  };

  for (const line of lines.split('\n').map((each) => each.replace(/^ +/, ''))) {
    const [, signs = '', rest = ''] = /^(#+|%) (.*)$/.exec(line) ?? [];
    if (signs === '#') {
      const number = plans.length + 1;
      const titles = {
        name: rest,
        title: `${rest}规划`,
        region: `${rest}省`,
        en: `Plan ${number}`,
      };
      plans.push({ id: `p${number}`, ...titles, color: number });
      open = [];
      sections = columns = indicators = 0;
    } else if (signs === '%') {
      const [title = '', text = ''] = rest.split(' = ');
      indicators += 1;
      add(`i${indicators}`, 'indicator', { title, text });
    } else if (signs !== '') {
      const depth = signs.length;
      open = open.filter((each) => each.depth < depth);
      const above = open.at(-1);
      const inColumn = records[above?.index ?? -1]?.kind === 'column';
      const isColumn = rest.startsWith('专栏');
      const number = isColumn ? ++columns : above ? ++above.children : ++sections;
      const parent = above && records[above.index]?.id.split('/')[1];
      const local = isColumn ? `c${number}` : parent ? `${parent}-${number}` : `s${number}`;
      const { first, ...heading } = readHeading(rest);
      const index = add(local, isColumn ? 'column' : inColumn ? 'item' : 'section', heading);
      open.push({ index, depth, children: 0 });
      if (first !== '') addText(first);
    } else if (line !== '') addText(line);
  }

  return withExtras({ plans, records }, extras);
}

function readHeading(heading: string) {
  const [, marker = '', title = '', stop = '', first = ''] =
    /^(专栏 ?\d*|[一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[）)]|\d+[.．、])?([^。]*)(。?)(.*)$/su.exec(
      heading,
    ) ?? [];
  return { marker, title: title.trim(), stop, first };
}

function withExtras(
  { plans, records }: Pick<SearchCorpus, 'plans' | 'records'>,
  extras: Extras,
): SearchCorpus {
  const { topics = [], lead = {}, participants = {}, notes = [] } = extras;
  const named = [...Object.values(lead), ...Object.values(participants)].flat();
  const departments = [...new Set(named)];
  const numbers = (names: readonly string[] = []) => names.map((name) => departments.indexOf(name));
  const record = (unit: string) => records.findIndex(({ id }) => id === unit);

  return {
    plans,
    records: records.map((each) => ({
      ...each,
      topics: topics.flatMap(({ members }, index) => (members.includes(each.id) ? [index] : [])),
      lead: numbers(lead[each.id]),
      participants: numbers(participants[each.id]),
    })),
    topics: topics.map(({ id, title, en = '' }, index) => ({
      id: id ?? `t${index + 1}`,
      title,
      en,
    })),
    departments,
    notes: notes.map(({ unit, text, reading }): SearchNote => ({
      record: record(unit),
      text,
      reading,
    })),
    synonyms: extras.synonyms ?? [],
    pinyin: extras.pinyin ?? {},
    traditional: extras.traditional ?? ['', ''],
  };
}
