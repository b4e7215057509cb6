/** How many promises two plans share, and how many of these differ in number, or only in how it binds. */
interface ChangedCounts {
  all: number;
  values: number;
  bounds: number;
}

/** The promise with the greatest difference, quantities as printed. */
interface ChangedMost {
  subject: string;
  from: string;
  to: string;
}

const mostWord = (most: ChangedMost | null, verb: string) =>
  most === null ? '' : `；相差最大的是“${most.subject}”，${most.from}${verb} ${most.to}`;

const plansWord = (plans: number) => (plans === 2 ? '两部' : `${plans}\u00a0部`);

/** Charts of numbers: what changed, commitments, how much is said on what. */
export const chartNumbers = {
  changed: {
    title: {
      child: (from: string, to: string, counts: ChangedCounts, most: ChangedMost | null) =>
        counts.values === 0
          ? `${to}沿用了${from}的 ${counts.all}\u00a0条量化目标，数值都没有改`
          : `${to}沿用了${from}的 ${counts.all}\u00a0条量化目标，改了 ${counts.values}\u00a0条的数值${mostWord(most, '改为')}`,
      pair: (from: string, to: string, counts: ChangedCounts, most: ChangedMost | null) =>
        counts.values === 0
          ? `${from}与${to}有 ${counts.all}\u00a0条量化目标说的是同一件事，数值都相同`
          : `${from}与${to}有 ${counts.all}\u00a0条量化目标说的是同一件事，其中 ${counts.values}\u00a0条数值不同${mostWord(most, '对')}`,
    },
    lead: '横线越长，两地的数值相差倍数越大（对数刻度）。',
    unchanged: (count: number) => `另有 ${count}\u00a0条数值相同，不在图中。`,
    bounds: (count: number) => `有 ${count}\u00a0条数值相同，只是限定不同（如“以上”“左右”）。`,
    zero: '一方为 0，或单位不同的，画不进刻度，只写数值。',
    gap: '',
    colon: '：',
    said: (plan: string, sentence: string) => `${plan}：“${sentence}”`,
    same: '数值相同',
    times: (ratio: string) => `${ratio}\u00a0倍`,
    ratioOf: (from: string, ratio: string) => `为${from}的 ${ratio}`,
    ratioHead: (from: string) => `为${from}的`,
    caption: (from: string, to: string) => `${from}与${to}：数值或限定不同的量化目标`,
    subject: '内容',
    valueOf: (plan: string) => `${plan}`,
    sentenceOf: (plan: string) => `${plan}原句`,
    unit: '单位',
    noUnit: '未载明单位',
    noRatio: '无法相比',
  },
  commitments: {
    title: (plans: readonly string[], all: number, group: string, count: number) =>
      `${plans.length === 1 ? `${plans[0] ?? ''}规划` : `${plansWord(plans.length)}规划`}写下 ${all}\u00a0条量化目标，“${group}”最多，有 ${count}\u00a0条`,
    lead: (plans: readonly (readonly [plan: string, count: number])[]) =>
      `${plans.map(([plan, count]) => (count === 0 ? `${plan}没有写` : `${plan} ${count}\u00a0条`)).join('，')}。一条目标属于几类主题的，每一类都计入。`,
    caption: '各规划在每一类主题上的量化目标条数',
    group: '主题类别',
    plan: '规划',
    total: '合计',
    noTopic: '未归入主题',
    silent: '本规划未提及',
    none: '没有写明数量',
    dash: '—',
    bar: (plan: string, group: string, total: number, parts: readonly string[]) =>
      `${plan}：${group} ${total}\u00a0条\n${parts.join('，')}`,
    part: (kind: string, count: number) => `${kind} ${count}`,
  },
  strip: {
    title: (
      { all, units }: { all: number; units: number },
      most: { unit: string; count: number; whole: number },
    ) =>
      `${all}\u00a0条量化目标用了 ${units}\u00a0种单位，“${most.unit}”最多，有 ${most.count}\u00a0条${most.whole > 0 ? `，其中 ${most.whole}\u00a0条要求 100%` : ''}`,
    lead: '一个记号是一条目标，一行是一种单位；数值越大越靠右（百分比为等距刻度，其他为对数刻度），同值的摞在一起，下面注明数值，太挤时略去。',
    caption: '全部量化目标，按单位排列',
    unit: '单位',
    noUnit: '未载明单位',
    value: '数值',
    subject: '内容',
    plan: '规划',
    deadline: '期限',
    kind: '类型',
    notStated: '未载明',
    count: (count: number) => `${count}\u00a0条`,
    mark: (value: string, subject: string, plan: string, deadline: number | null) =>
      `${value} ${subject}\n${plan}${deadline === null ? '' : `，${deadline}\u00a0年`}`,
  },
  coverage: {
    title: (topics: number, plans: number, all: number, one: number) =>
      `${topics}\u00a0个主题中，${
        all === 0
          ? `没有一个是 ${plans}\u00a0部规划都谈到的`
          : `${plansWord(plans)}规划都谈到的有 ${all}\u00a0个`
      }，${one === 0 ? '没有一个是只有一部谈到的' : `只有一部谈到的有 ${one}\u00a0个`}`,
    titleOfOne: (
      plan: string,
      topics: number,
      most: { title: string; characters: string } | null,
    ) =>
      `${plan}规划谈到 ${topics}\u00a0个主题${most ? `，着墨最多的是“${most.title}”，${most.characters}\u00a0字` : ''}`,
    lead: '一行是一个主题，一列是一部规划；方块面积与字数成正比。同一段话可以属于几个主题。',
    caption: '各规划在每个主题上的字数',
    topic: '主题',
    group: '类别',
    characters: (count: string) => `${count}\u00a0字`,
    cell: (plan: string, topic: string, count: string, isWhole: boolean) =>
      `${plan}：${topic}\n${isWhole ? `只有标题，其下共 ${count}\u00a0字` : `${count}\u00a0字`}`,
    wholeKey: '↓ 只有标题，文字在其下的主题里',
    silentKey: '— 本规划未提及',
    silent: '未提及',
    absent: '本规划未提及',
    spokenOf: (spoken: number, all: number) => `${spoken} / ${all}\u00a0个`,
  },
};
