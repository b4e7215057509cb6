/** Words that promise all or none of something. */
export interface CoverageMention {
  start: number;
  end: number;
  /** 100 or 0. */
  value: number;
  /** `%` for all, `null` for none. */
  unit: '%' | null;
  /** How the words are built: what is covered stands before (全覆盖), behind (覆盖所有村) or is the doer (所有村均建立…). */
  form: 'whole' | 'reach' | 'every';
}

const words: readonly [form: CoverageMention['form'], value: 0 | 100, pattern: string][] = [
  ['whole', 100, '(?<![健完安齐])全面?覆盖(?![面率])|(?<![健完安齐])全部?达标|全部?到位'],
  ['whole', 0, '(?:动态)?清零|零(?:增长|发生|事故|积压|上访|死亡|复发)'],
  ['reach', 100, '覆盖(?:到)?(?:全[省市州县区国](?:的)?)?(?:所有|全部|每一?[个所家名])'],
  ['every', 100, '(?:所有|全部)(?=[^，。；：]{1,40}?(?:均|都|全部|全面|一律))'],
  [
    'every',
    100,
    '全部(?=(?:建立|建成|建|设立|配备|完成|纳入|实现|达到|达标|接入|安装|开通|落实|覆盖|配齐|改造|通过|取得|持证|开放))',
  ],
  ['every', 100, '逐一(?=[\u4e00-\u9fff])'],
];

const any = new RegExp(words.map(([, , pattern]) => `(${pattern})`).join('|'), 'g');

/** Find all words of coverage, in order. Takes time in proportion to the text: what is looked ahead to is bounded. */
export function findCoverage(text: string): CoverageMention[] {
  return [...text.matchAll(any)].flatMap((match): CoverageMention[] => {
    const index = match.slice(1).findIndex((group) => group !== undefined);
    const [form, value] = words[index] ?? [];
    if (form === undefined || value === undefined) return [];
    const { index: start } = match;
    return [{ start, end: start + match[0].length, value, unit: value === 100 ? '%' : null, form }];
  });
}
