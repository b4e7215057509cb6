export const diff = {
  /** Said by screen readers before a marked piece. Each is followed by the piece itself. */
  spoken: {
    delete: {
      words: '删去：',
      number: '原数：',
      scope: '原范围：',
      moved: '移走：',
      punctuation: '',
    },
    insert: {
      words: '增加：',
      number: '新数：',
      scope: '新范围：',
      moved: '移来：',
      punctuation: '',
    },
    shared: '相同：',
  },
  /** The box that turns marks on and off. */
  show: '标出异同',
  legend: '标记说明',
  first: '前者',
  second: '后者',
  deleted: (a: string, b: string) => `${a}有，${b}没有`,
  inserted: (a: string, b: string) => `${b}有，${a}没有`,
  number: '数字或适用范围变了',
  moved: '字句相同，位置变了',
  punctuation: '只是标点写法不同',
  shared: '两段共有的字句',
  littleInCommon: '这两段写法差别很大，所以不逐词标出差异，只标出两段共有的字句。',
  cut: '文字太长、差别太大，有的段落没有逐词比较，整段标为不同。',
  same: '这两段文字完全相同。',
  sample: { words: '文字', was: '2000个', now: '150个', punctuation: '、' },
  numbers: '数字和范围的变化',
  /** Heads of groups of changed numbers. */
  kinds: { number: '数量', date: '时间', scope: '范围' },
  place: '出处',
};
