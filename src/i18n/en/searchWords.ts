import type { Dictionary } from '../index.ts';

export const searchWords: Dictionary['searchWords'] = {
  title: 'Synonyms',
  lead: 'You say 找工作 (find work), a plan says 就业 (employment). This list lets a search for the one find the other.',
  sections: [
    {
      id: 'use',
      title: 'How it is used',
      text: 'Words that “plans write” stand for one another: a search for one also lists units that hold the others. Words that “people say” are hardly ever written in plans: a search for them lists units that hold the words of plans. What is found in this way is labelled “related”, says because of which word, and comes after all that holds what was typed. Follow any word to search for it.',
    },
    {
      id: 'propose',
      title: 'How to add to it',
      text: 'The list is written by hand, for all plans and for none in particular. Before adding a word, ask: would someone who searches for it be content with passages that hold the others? Words that stand everywhere, such as 服务 (service) or 社区 (community), would be of no use. The list is content/synonyms.yml among the files this site is made from: change it there, or tell the maintainers of this site.',
    },
  ],
  list: 'All words',
  data: 'Data: ',
  groups: (count) => `${count} ${count === 1 ? 'group' : 'groups'}`,
  find: 'Plans write',
  say: 'People say',
  none: 'This site has no synonyms yet.',
  all: 'See the list of synonyms',
  search: 'Search',
};
