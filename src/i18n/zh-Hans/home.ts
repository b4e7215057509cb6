export const home = {
  title: '对读：政府规划，逐段可读、可引、可核对',
  lead: '这里把政府规划的全文整理成有结构的网页和开放数据。每一章节、专栏、条目、指标和段落都有固定的地址，文字与原文一字不差。',
  plans: '收录的规划',
  indicators: '主要指标一览',
  indicatorsLead: '各规划提出的目标值。',
  allIndicators: '查看基期值、指标属性和出处',
  ways: '从哪里开始',
  reader: {
    title: '想了解本地规划',
    text: '打开一部规划，从目录跳到关心的一节，例如养老、托育或便民服务。',
    link: '阅读规划全文',
  },
  researcher: {
    title: '做研究',
    text: '下载全部单元和指标的结构化数据，每条记录都注明原文行号。',
    linkData: '下载数据',
    linkMethod: '了解文本如何处理',
  },
  trainer: {
    title: '做培训、讲课',
    text: '把鼠标移到段落上（或用 Tab 键），点段首的 ¶，地址栏里就是这一段的链接，可以直接发给学员。各部规划的同一指标并列在一张表里。',
    linkPlan: '选一部规划',
    linkIndicators: '并列的指标表',
  },
};
