/** How two plans stand to each other: b carries out a, a carries out b, or neither says so. */
type Relation = 'down' | 'up' | 'none';

/** What only one plan has: left out by the one that carries it out, added by that one, or just its own. */
type Lone = 'dropped' | 'added' | 'own';

const parts = (words: readonly (string | false)[]) => words.filter(Boolean).join('，');

export const compare = {
  title: (a: string, b: string) => `${a}与${b}对读`,
  description: (a: string, b: string) =>
    `${a}与${b}的规划逐字对照：不同的数字、文字的来源、逐单元的差异，以及只有一方写到的内容。`,
  lead: {
    down: (a: string, b: string) =>
      `${b}的规划贯彻落实${a}的规划。本页逐字比较两份文本：${b}沿用了什么、改了什么、略去了什么、新增了什么。`,
    up: (a: string, b: string) =>
      `${a}的规划贯彻落实${b}的规划。本页逐字比较两份文本：${b}的内容，${a}沿用了哪些、改了哪些、略去了哪些，又新增了什么。`,
    none: (a: string, b: string) =>
      `本页逐字比较${a}与${b}的规划：哪些文字相同，哪些内容对应，哪些只有一方写到。`,
  } satisfies Record<Relation, (a: string, b: string) => string>,
  swap: (a: string, b: string) => `左右互换：${a}与${b}`,
  choose: '换两部规划',
  summary: '概况',
  percent: (share: number) => `${share}%`,
  figure: {
    reuse: {
      label: (from: string, other: string) => `${from}的文字见于${other}`,
      sentence: (from: string, other: string, share: number) =>
        share === 0
          ? `${from}规划里没有连续八字以上与${other}规划相同的文字。`
          : `${from}规划的文字，有 ${share}% 以连续八字以上的原文出现在${other}规划里。`,
    },
    numbers: {
      label: '处数字不同',
      sentence: (indicators: number, equal: number) =>
        parts([
          indicators > 0 ? `其中指标目标值 ${indicators} 项` : '对应的指标目标值没有不同',
          equal > 0 && `另有 ${equal} 项指标数值相同`,
        ]) + '。',
      none: '在对应的段落和指标里没有数字不同。',
    },
    changed: {
      label: { down: '个单元改写', up: '个单元改写', none: '个单元文字不同' },
      sentence: (b: string, units: number, shared: number) =>
        `${b}有正文的单元 ${units} 个，${shared} 个有对应；这些文字有不同。`,
    },
    same: {
      label: '个单元正文相同',
      /** Of those with the same words, the ones that differ in who is responsible. */
      sentence: (same: number, duty: number) =>
        duty === 0
          ? '标题和正文与对应单元一字不差。'
          : `${same > duty ? `${same - duty} 个一字不差；${duty} 个` : '标题和正文相同，'}只有责任分工不同（一方没写，或写的部门不同）。`,
    },
    only: {
      label: (plan: string, other: string) =>
        ({
          dropped: `个单元${other}没有沿用`,
          added: `个单元由${plan}新增`,
          own: `个单元只见于${plan}`,
        }) satisfies Record<Lone, string>,
      sentence: (plan: string, other: string) => `${plan}写了，在${other}规划里没有对应单元。`,
    },
  },
  numbers: {
    title: '不同的数字',
    lead: (a: string, b: string) =>
      `${a}与${b}在对应位置写法不同的数字，连同原文前后的字。点开任一侧可看原文。`,
    caption: (a: string, b: string) => `${a}与${b}不同的数字`,
    what: '所在单元',
    indicator: '指标',
    none: '在对应的段落和指标里没有发现不同的数字。',
    passage: (plan: string, name: string) => `${plan}原文：${name}`,
    dates: (count: number) => `不同的日期 ${count} 处`,
    scopes: (count: number) => `范围用词不同 ${count} 处（如全省与全市）`,
    equal: (count: number) => `目标值相同的指标 ${count} 项`,
  },
  ribbon: {
    title: (a: string, b: string) => `${b}的文字从何而来：与${a}逐字比对`,
    lead: (a: string, b: string) =>
      `把${b}全文排成一条带子，一格是一个单元，长短按字数。填色的是连续八字以上见于${a}的文字，颜色和下方数字表示在${a}的哪一部分；空白的是${b}自己的文字。点一格看对照。`,
    legend: (a: string) => `填色与数字：${a}的各部分`,
    own: (b: string) => `${b}自己的文字`,
    characters: (count: string) => `${count} 字`,
    cell: (name: string, share: number, a: string, from: string | null) =>
      `${name}：${share}% 见于${a}${from === null ? '' : `，主要来自${from}`}`,
  },
  units: {
    title: '逐单元对照',
    lead: (a: string, b: string) =>
      `按${b}的次序。左边是${a}，右边是${b}。正文相同的和文首、文尾折起，其余展开。`,
    openAll: '全部展开',
    closeAll: '全部折起',
    listSame: (count: number) => `正文相同的单元 ${count} 个`,
    listChanged: (count: number, relation: Relation) =>
      relation === 'none' ? `文字不同的单元 ${count} 个` : `改写的单元 ${count} 个`,
    same: '一字不差',
    duty: '正文相同，只有责任分工不同',
    own: (b: string, other: string) =>
      ({
        dropped: `${other}没有沿用`,
        added: `${b}新增`,
        own: `只见于${b}`,
      }) satisfies Record<Lone, string>,
    taken: (b: string, a: string, share: number) => `${b}的 ${share}% 见于${a}`,
    changes: (count: number) => `数字不同 ${count} 处`,
    decided: '人工判定',
    proposed: '拟议',
    score: (score: string) => `匹配度 ${score}`,
    topics: '主题',
    others: (a: string) => `${a}另有对应`,
    also: (a: string) => `${a}另一处对应`,
    repeated: '这一段上文已经列出，点此再看',
    reuse: (a: string, b: string, ofA: number, ofB: number) =>
      `${a}一侧 ${ofA}%、${b}一侧 ${ofB}% 的文字逐字相同`,
    cut: '两段文字太长、差别太大，没有逐词比较。',
    none: '没有可对照的单元。',
    page: '单独查看',
    bench: '单独对读这几段',
    silent: '本规划未提及',
  },
  only: {
    title: (plan: string, other: string) =>
      ({
        dropped: `${plan}有、${other}没有沿用的`,
        added: `${plan}新增的`,
        own: `只见于${plan}的`,
      }) satisfies Record<Lone, string>,
    units: (count: number) => `没有对应的单元 ${count} 个`,
    noUnits: (plan: string, other: string) => `${plan}有正文的单元，在${other}规划里都有对应。`,
    sentences: (plan: string, other: string, count: number) =>
      `对应单元里，${other}规划没有的${plan}句子 ${count} 句`,
    sentencesLead: '十二字以上、与另一方全文很少相同的句子；挪到别处的不算。',
    responsible: (plan: string, other: string, count: number) =>
      `${plan}写明责任分工、${other}的对应单元没有写的 ${count} 个`,
    headings: '没有对应的标题',
  },
  silent: '两部规划没有对应的单元，也没有连续八字以上相同的文字。以下各列原文。',
};
