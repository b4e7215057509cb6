/** Citing a passage. Words in braces are filled in by scripts. */
export const cite = {
  title: '引用',
  formats: {
    gbt7714: 'GB/T 7714—2015',
    apa: 'APA（第 7 版）',
    chicago: 'Chicago（第 18 版，参考文献）',
    link: '链接',
    markdown: 'Markdown 链接',
    quotation: '原文连同出处',
    bibtex: 'BibTeX',
    ris: 'RIS',
    csl: 'CSL-JSON',
  },
  links: '链接与引文',
  managers: '文献管理软件',
  copy: '复制',
  copyFormat: (name: string) => `复制：${name}`,
  copied: '已复制：{name}',
  copyFailed: '没能写入剪贴板。文字已选中，请自行复制。',
  download: (extension: string) => `下载 .${extension}`,
  downloadFormat: (extension: string) => `下载 .${extension} 文件`,
  explained: (version: string | null) =>
    `链接末尾“v=”后面是所引文字的校验码（去掉空白后 SHA-256 的前 8 位）：文字日后若有改动，打开链接时页面会说明。${
      version === null ? '' : `引用日期取本站文本的版本日期 ${version}。`
    }`,
  paragraphs: (count: number) => `逐段引用（${count} 段）`,
  paragraph: (number: number) => `第 ${number} 段`,
  /** A cited address, in the list of paragraphs. */
  paragraphLink: (number: number) => `第 ${number} 段的固定链接`,
  citeParagraph: '引用此段',
  scope: '以下引用的是第 {number} 段。',
  whole: '改为引用整个单元',
  version: {
    label: '文本核对',
    same: '文字与引用时一致（校验码 {cited}）。',
    elsewhere: '所引文字没有改动，但不在链接所指的位置。',
    show: '看所引文字',
    changed: '文字在引用之后有改动：引用时的校验码是 {cited}，现在是 {current}。',
    missing: '链接所指的段落已不在本页：引用时的校验码是 {cited}，本页没有与之相符的文字。',
    malformed: '链接中的校验码不完整或有误，无法核对文字在引用之后有没有改动。',
    failed: '没能核对文字在引用之后有没有改动（引用时的校验码是 {cited}）。',
    close: '关闭',
  },
};
