export const plain = {
  label: '关于本页文本',
  /** Around the name of the office that issued the plan. */
  prevails: (office: string | null): [before: string, office: string, after: string] => [
    '非官方整理，文字以',
    office ?? '发文机关',
    '公布的文本为准。',
  ],
  published: '原文发布页',
  publishedUnknown: '原文发布页不详。',
  received: (day: string) => `文本于${day}收入本站。`,
  receivedUnknown: '文本何时收入本站不详。',
  ended: (first: number, last: number) => `规划期（${first}—${last} 年）已经结束。`,
  running: (first: number, last: number) => `规划期为 ${first}—${last} 年。`,
  periodUnknown: '标题没有写明规划期。',
  report: '报告错误',
  /** Before the address, on the page about this site. */
  reportTo: '报告错误，请用：',
  /** Mail that a reader starts with; `{id}` and its like are filled in per passage. */
  mail: {
    subject: '对读报错：{id} {title}',
    body: '编号：{id}\n标题：{title}\n地址：{url}\n原文行号：{lines}\n\n有误的文字：\n\n应当是：\n\n依据：\n',
  },
};
