/** Charts of indicators, and the page of one indicator. */
export const indicatorCharts = {
  /** Which plans give an indicator, in one sentence. */
  title: {
    shared: (topics: number, plans: number, shared: number, differing: number) =>
      `${plans} 部规划共写明 ${topics} 项指标的数值，${shared} 项各部都有，${
        differing === 0 ? '目标值全都相同' : `其中 ${differing} 项目标值不同`
      }`,
    apart: (topics: number, plans: number, widest: string, count: number) =>
      `${plans} 部规划共写明 ${topics} 项指标的数值，没有一项各部都有；写明最多的是“${widest}”，有 ${count} 部`,
    one: (topics: number, plan: string) => `${plan}的规划写明 ${topics} 项指标的数值`,
    alone: (topic: string, plan: string, target: string) =>
      `${topic}：只有${plan}写明，目标 ${target}`,
    same: (topic: string, plans: number, target: string) =>
      `${topic}：${plans} 部规划的目标都是 ${target}`,
    range: (topic: string, low: string, lowPlans: string, high: string, highPlans: string) =>
      `${topic}：目标从 ${low}（${lowPlans}）到 ${high}（${highPlans}）`,
    units: (topic: string, plans: number) =>
      `${topic}：${plans} 部规划写明，单位不同，不能直接比较`,
    noTarget: (topic: string) => `${topic}：写到的规划都没有写明目标值`,
  },
  lead: (base: number | null, target: number | null) =>
    `每行一部规划，从基期值${base === null ? '' : `（${base} 年）`}到目标值${target === null ? '' : `（${target} 年）`}。数值照原文，各图刻度不同。`,
  listSeparator: '、',
  key: {
    base: '基期值',
    target: '目标值（各规划形状不同）',
    noBase: '基期未载明',
    binding: '外有圆圈：约束性',
    atLeast: '不低于',
    atMost: '不高于',
  },
  noBase: '基期未载明',
  noTarget: '目标未载明',
  attributes: { 预期性: '预期性', 约束性: '约束性' },
  noAttribute: '属性未载明',
  silent: (plans: string) => `未提及这项的规划：${plans}`,
  years: (base: number | null, target: number | null) =>
    `基期 ${base === null ? '年份未载明' : `${base} 年`}，目标 ${target === null ? '年份未载明' : `${target} 年`}`,
  label: (topic: string, plan: string, values: string, attribute: string) =>
    `${plan}：${topic}\n${values}（${attribute}）`,
  table: {
    caption: (topic: string) => `${topic}：各规划的基期值与目标值`,
    captionAll: '各规划指标的基期值与目标值',
    head: {
      indicator: '指标',
      plan: '规划',
      base: '基期值',
      baseYear: '基期年份',
      target: '目标值',
      targetYear: '目标年份',
      attribute: '属性',
      source: '出处形式',
    },
    absent: '本规划未提及',
    notStated: '未载明',
  },
  page: {
    title: (name: string) => `指标：${name}`,
    words: '各规划的原文',
    inPlan: '在原文中的位置',
    unit: '这一条的页面',
    topic: '把各规划对这项指标的原文并列',
    elsewhere: '别处说到同一件事',
    elsewhereLead: '规划在指标之外，还在下面这些地方作出同样的承诺。',
    neighbours: '上一项与下一项指标',
    previous: '上一项指标',
    next: '下一项指标',
    indicator: '本项指标的图和数值',
  },
  sourceOf: (plan: string, place: string) => `${plan}：${place}`,
};
