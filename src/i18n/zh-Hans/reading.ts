/** What stands around the text while it is read. Words in braces are filled in by scripts. */
export const reading = {
  settings: {
    open: '显示',
    label: '显示设置',
    theme: '配色',
    themes: { system: '跟随系统', light: '浅色', dark: '深色' },
    size: '字号',
    sizes: { normal: '标准', large: '大', larger: '特大' },
  },
  close: '关闭',
  closeContents: '关闭目录',
  backToText: '回到正文',
  note: '校注',
  noteTitle: (number: number) => `校注 ${number}`,
  passage: {
    /** Button in a heading; the heading itself is read before it. */
    open: '链接与引用',
    label: '链接与引用',
    copyLink: '复制链接',
    cite: '引用',
    page: '单独查看',
    copied: '链接已复制',
    failed: '没能复制，请从地址栏复制',
  },
  copy: {
    label: '复制',
    offer: '已复制。',
    withSource: '附上出处',
    done: '已连同出处复制。',
    failed: '没能写入剪贴板。',
    /** Under copied words. */
    sourceLine: '——{title}{place}，{link}',
  },
};
