export const home = {
  title: '政府规划，逐段可读、可比、可引、可核对',
  lead: '这里把政府规划的全文整理成有结构的网页和开放数据。同一主题在各部规划里怎么写，并排可读；每一章节、专栏、条目、指标和段落都有固定的地址，文字与原文一字不差。',
  promises: [
    {
      title: '一字不差',
      text: '每个字符都出自收到的文本，附 SHA-256，可下载核对；疑误之处只加校注。',
    },
    {
      title: '段段有址',
      text: '每一段都有不变的链接和现成的引文格式，引用之后文字若有变动会说明。',
    },
    {
      title: '没写就说没写',
      text: '规划没有载明的，显示“未载明”“本规划未提及”，不推测，不补数字。',
    },
  ],
  plans: '收录的规划',
  topics: '按主题对读',
  topicsLead: '同一件事，各部规划的原文并排；没有写的，写明没有。',
  indicators: '主要指标一览',
  indicatorsLead: '各规划提出的目标值。',
  allIndicators: '查看基期值、指标属性和出处',
  ways: '从哪里开始',
  reader: {
    title: '想了解本地规划',
    text: '从养老、托育、就业这样的主题进入，看各地怎么写；或打开一部规划通读。',
    linkTopics: '按主题看',
    link: '阅读规划全文',
  },
  researcher: {
    title: '做研究',
    text: '两部规划逐段对比：沿用了什么、改了什么、删了什么；下载全部对应关系、单元和指标，每条都注明出处。',
    linkCompare: '对比两部规划',
    linkTopics: '主题与规划总表',
    linkTargets: '全部量化目标',
    linkData: '下载数据',
    linkMethod: '了解文本如何处理',
    linkDepartments: '谁牵头、谁参与',
  },
  trainer: {
    title: '做培训、讲课',
    text: '点段落旁的数字，就能复制这一段的链接，直接发给学员。各部规划的同一指标并列在一张表里。',
    linkPlan: '选一部规划',
    linkIndicators: '并列的指标表',
  },
};
