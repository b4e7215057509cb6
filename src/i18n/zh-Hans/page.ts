/** What pages say of themselves to search engines, to other sites, and to programs. */
export const page = {
  /** Name of the site in Latin letters, beside the one readers see. */
  latinName: 'Duidu',
  planText: (title: string, _gloss: string | null) => `${title}全文。`,
  /** Issuer, date and number in one sentence. */
  planFacts: (facts: readonly string[]) => `${facts.join('，')}。`,
  planParts: (counts: readonly string[]) => `含 ${counts.join('、')}，逐段可链接、可引用。`,
  unitKind: (kind: string, _gloss: string | null) => kind,
  unitText: (_kind: string, plan: string, text: string) => `${plan}规划原文：${text}`,
  unitParts: (_kind: string, plan: string, names: string) => `${plan}规划，以下分为：${names}`,
  unitNamed: (kind: string, plan: string, name: string) => `${plan}规划的${kind}：${name}`,
  listed: (names: readonly string[]) => names.join('；'),
  cardAlt: (title: string) => `题名卡片：${title}`,
  dataset: (plans: readonly string[]) =>
    `${plans.join('、')}的规划全文结构化数据：规划、单元、指标、校注。`,
  indicatorDataset: (plans: readonly string[]) =>
    `${plans.join('、')}的规划指标：名称、单位、基期值、目标值、属性和原文出处。`,
  twins: {
    title: '按地址取数据',
    lead: '每部规划、每个单元都有自己的 JSON 和 Markdown：把中文网页地址末尾的“/”换成 .json 或 .md；英文网页用的是同一份。',
    example: '例如：',
    json: 'JSON：units.json 中的一条，加上规划题名、文号、上级单元、校注、指标，以及带文本校验码的固定链接。',
    markdown: 'Markdown：标题和原文，末尾注明出处。',
    plan: '整部规划：全文，专栏放在引用块里，指标表是表格。',
    citations: '引文：同一地址的 .bib、.ris、.csl.json，供文献管理软件导入。',
    hash: '校验码（hash）是文字去掉全部空白后 SHA-256 的前 8 位，用于核对引用后文字有无变化。',
  },
  /** Labels in the Markdown of a unit or plan, which is the same in every language. */
  labels: { permalink: '固定链接', hash: '文本校验码' },
  terms: {
    title: '使用条件',
    text: '规划文本是国家机关的公文，在中国不受著作权法保护（《著作权法》第五条）。本站所加的结构、编号、校注和英文译名可以自由使用，请注明出处和编号。',
  },
};
