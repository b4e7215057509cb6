/** What corresponds to a unit in other plans. */
export const correspondences = {
  title: '其他规划的对应内容',
  /** In front of the title of a topic. */
  topic: '主题：',
  /** Share of the unit that stands verbatim in the other one; written, such as `45%`. */
  reuse: (share: string) => `本单元 ${share} 的文字逐字见于此`,
  compare: '与本单元对读',
  compareNamed: (name: string) => `与本单元对读：${name}`,
  silent: (count: number) => `另有 ${count} 部规划未提及。`,
  alone: '其他规划中没有与这一单元对应的内容。',
  aloneReason: (reason: string) => `其他规划中没有与这一单元对应的内容。${reason}`,
  aloneProposed: '程序没有找到与这一单元对应的内容，尚待人工确认。',
  none: '这一单元与其他规划的对应关系尚未编定，可直接查看其他规划全文：',
  /** On what unfolds a long text; the count is written. */
  text: (count: string) => `原文 ${count} 字`,
  /** Label of the link beside a heading; names are joined already. */
  marks: (plans: string) => `其他规划的对应内容：${plans}`,
  /** Between the names of plans. */
  and: '、',
};
