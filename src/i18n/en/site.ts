import type { Dictionary } from '../index.ts';

export const site: Dictionary['site'] = {
  name: 'Duidu 对读',
  description:
    'Full texts of Chinese government plans as structured pages with stable addresses, side by side, and as open data.',
  skip: 'Skip to content',
  navigation: 'Main',
  breadcrumb: 'You are here',
  otherLanguage: '中文',
  switchLanguage: '用中文阅读本页',
  menu: {
    plans: 'Plans',
    topics: 'Topics',
    compare: 'Compare',
    indicators: 'Indicators',
    targets: 'Commitments',
    departments: 'Departments',
    data: 'Data',
    about: 'About',
  },
  home: 'Home',
  notStated: 'not stated',
  none: 'none',
  colon: ': ',
  inBrackets: (words) => ` (${words})`,
  unofficial: 'An unofficial presentation. The text published by the issuing office prevails.',
  footerLinks: 'Footer',
  notFound: {
    title: 'There is no such page',
    lead: 'The address may be mistyped, or the page has moved.',
    ways: 'You can go on from here:',
  },
};
