export const own = {
  toggle: '标出本规划独有的文字',
  /** Written counts and shares. */
  count: (characters: string, share: string) => `本规划独有 ${characters} 字，占 ${share}。`,
  explained: '不计空白，连续 8 个字以上与其他规划相同的算共有，其余算独有。',
  shown: '独有的文字加下划线，共有的变淡。',
};
