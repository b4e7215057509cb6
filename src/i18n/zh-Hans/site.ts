export const site = {
  name: '对读',
  description: '把政府规划的全文整理成有结构、可引用的网页和开放数据。',
  skip: '跳到正文',
  navigation: '主导航',
  breadcrumb: '当前位置',
  otherLanguage: 'English',
  switchLanguage: 'Read this page in English',
  menu: { plans: '规划', indicators: '指标', departments: '部门', data: '数据', about: '说明' },
  home: '首页',
  /** Shown wherever a text or table does not say something. */
  notStated: '未载明',
  none: '无',
  colon: '：',
  inBrackets: (words: string) => `（${words}）`,
  unofficial: '本站为非官方整理，文字以发文机关公布的文本为准。',
  footerLinks: '页脚',
  notFound: {
    title: '没有这个页面',
    lead: '地址可能写错了，或者页面已经移走。',
    ways: '可以从这里继续：',
  },
};
