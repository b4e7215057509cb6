/** A rule as readers are told of it. */
interface RuleWords {
  /** What is odd, in few words. */
  title: string;
  /** What is meant by it, and what is done. */
  text: string;
}

const rules: Record<string, RuleWords> = {
  'numbering-sequence': {
    title: '编号不连续',
    text: '编号应当一个接一个。跳号或重号，多半是漏了一个标题，或者印错了编号。',
  },
  'column-sequence': {
    title: '专栏编号不连续',
    text: '专栏应当从 1 起依次编号。跳号或重号，多半是漏了一个专栏，或者印错了编号。',
  },
  'marker-style': {
    title: '编号写法不一',
    text: '同级编号的标点应当与全文多数一致。照样读作编号，不影响结构。',
  },
  'missing-title': {
    title: '有编号没有标题',
    text: '编号后面应当有标题。没有的，标题可能排到了别处，或者漏印了。',
  },
  'unnumbered-heading': {
    title: '标题没有编号',
    text: '看来像标题的一行应当有编号。没有编号的按正文处理。',
  },
  'unique-id': {
    title: '编号重复',
    text: '同一处的编号应当各不相同。重复的单元另加字母，以便各有链接。',
  },
  'table-cells': {
    title: '表格行的格数与表头不同',
    text: '每行的格数应当与表头相同。不同的，按内容的样子猜每格是什么，请与发布的原表核对。',
  },
  'indicator-value': {
    title: '指标值读不成数',
    text: '指标值应当是一个数，没有则写“—”。读不成的照原样显示，在数据中算“未载明”。',
  },
  'paired-brackets': {
    title: '括号引号不成对',
    text: '括号和引号应当成对，宽窄一致。照原样显示。',
  },
  'sentence-end': {
    title: '一段话没有收尾',
    text: '单元的最后一段应当以句号等收尾。没有的，后面可能缺字。',
  },
  'short-sentence': {
    title: '句子太短',
    text: '三个字以内不像一句话，前面的句号可能是多出来的。',
  },
  'doubled-word': { title: '词语重复', text: '同一个词接连出现两次，多半多印了一次。' },
  'doubled-sign': { title: '标点重复', text: '两个标点接连出现，多半多印了一个，或者中间缺字。' },
  'sign-width': {
    title: '半角标点',
    text: '全文多用全角标点，这里用了半角。照原样显示；搜索时两种算一样。',
  },
  'suspicious-character': {
    title: '可疑的字符',
    text: '中文句子里不该有的字母、符号或形近字，多半是转换或录入时弄错的。',
  },
  'page-number': {
    title: '夹在文中的页码',
    text: '单独成行的数字看来是页码，归入文尾，不断开句子。',
  },
  'empty-text': { title: '文件没有文字', text: '没有文字的文件不能用。' },
  'no-heading': { title: '没有可识别的标题', text: '没有编号的标题，就分不出章节，文件不能用。' },
  'byte-order-mark': { title: '字节顺序标记', text: '文件开头有看不见的标记，照原样保留。' },
  'line-ending': { title: '换行符', text: '换行符不是一种，都当作换行，照原样保留。' },
  'percentage-over-hundred': {
    title: '百分比超过 100%',
    text: '覆盖率、比例、占比是整体的一部分，不应超过 100%。增长率等可以超过，不在此列。',
  },
  'target-below-base': {
    title: '目标不如现状',
    text: '目标应当不差于已经达到的水平。不如现状的，可能填错了格、抄错了年份，或者口径不同。',
  },
  'deadline-outside-period': {
    title: '期限不在规划期内',
    text: '期限应当在规划印发以后、规划期满以前。展望到 2030 年、2035 年等不在此列。',
  },
  'base-after-target': {
    title: '基期不早于目标年',
    text: '基期应当早于目标年。不然，可能是表头年份有误，或者两列填反了。',
  },
  'absurd-value': {
    title: '数值不可能',
    text: '负数，或者超过十五位的数，不会是规划要承诺的。可能丢了符号，或者几个数连到了一起。',
  },
  'range-upside-down': {
    title: '范围上下颠倒',
    text: '范围应当从小到大。',
  },
  'indicator-twice': {
    title: '指标重复',
    text: '同名、同单位的指标应当只有一项。重复的，可能是换页时重印，或者名称缺了字。',
  },
  'indicator-without-target': {
    title: '指标没有目标值',
    text: '指标应当有一个数作目标。没有的在数据中算“未载明”，不当作 0。',
  },
  'unit-of-its-own': {
    title: '计量单位与其他规划不同',
    text: '同一指标，其他规划都用别的单位。可能印错，也可能说的不是一回事，不宜放在一起比。',
  },
};

/** The build report: what is odd in the texts and their numbers. */
export const report = {
  title: '构建报告',
  description: '读取规划原文、核对数字时发现的全部异常之处，逐条注明行、列和处理办法。',
  lead: '程序读每部规划时，凡遇到不寻常的文字、表格和数字，都记在这里：一处不漏，也一处不改。原文始终照印；认定有误的，另加校注。',
  counts: '各规划的异常之处',
  plan: '规划',
  warnings: '警告',
  infos: '提示',
  noted: '已加校注',
  all: '合计',
  none: '没有发现异常。',
  noneAtAll: '全部规划都没有发现异常。',
  severities: { error: '错误', warning: '警告', info: '提示' },
  place: (line: number, column: number) => `第 ${line} 行第 ${column} 列`,
  passage: '所在段落',
  message: '程序原话：',
  done: {
    noted: '处理：已加',
    kept: '处理：照原文保留，没有加校注',
  },
  note: (index: number) => `校注 ${index}`,
  rules: '检查了什么',
  rulesLead: '以下检查对每部规划都做。没有列出异常的，就是没有发现。',
  ruleCount: (count: number) => (count === 0 ? '没有发现' : `${count} 处`),
  data: '数据：',
  source: '原文：',
  rule: (id: string): RuleWords => rules[id] ?? { title: id, text: '' },
  ruleIds: Object.keys(rules),
  link: '构建报告：文字和数字的异常之处',
};
