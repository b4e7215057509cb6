/** On a page that a result of a search led to: the words found, marked. */
export const found = {
  label: '标出的词',
  /** Written numbers: which one is shown, of how many. */
  place: (number: string, count: string) => `第 ${number}/${count} 处`,
  none: '本页没有这些字词。',
  previous: '上一处',
  next: '下一处',
  remove: '去掉标记',
};
