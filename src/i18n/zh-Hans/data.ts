export const data = {
  title: '开放数据',
  lead: '网页与数据出自同一份结构化文本。数据可自由下载，使用时请注明出处和编号。',
  files: '文件',
  rows: (count: number) => `${count} 条记录`,
  bytes: (count: number) =>
    count < 1000 ? `${count} 字节` : `${(count / 1000).toFixed(count < 10000 ? 1 : 0)} kB`,
  tables: {
    plans: { title: '规划', text: '每部规划一条：题名、文号、发文机关、日期、引用的文件。' },
    units: {
      title: '单元',
      text: '每个章节、专栏、条目、指标一条，按原文顺序：标题、正文、责任分工、在原文中的位置。',
    },
    indicators: {
      title: '指标',
      text: '每项指标一条：基期值、目标值、单位、属性。CSV 可直接用 Excel 或 WPS 打开。',
    },
    topics: {
      title: '主题',
      text: '每个主题一条：名称、收录范围、各规划的单元、未提及的规划。CSV 是主题与规划的对照矩阵。',
    },
    correspondences: {
      title: '对应关系',
      text: '同一主题下不同规划的单元，两两一条，双向各列：匹配度、逐字沿用的比例、人工判定还是程序拟议。规划超过八部时，只列上下级之间和同一上级的规划之间的对应。',
    },
    reuse: {
      title: '文字沿用',
      text: '每两部规划之间，一部的文字逐字见于另一部的比例。规划超过八部时，只列上下级之间和同一上级的规划之间的比例。',
    },
    alone: { title: '独有单元', text: '在其他规划中没有对应内容的单元，以及理由。' },
    glosses: { title: '英文译名', text: '规划题名、标题和指标名称的英文译名，非官方。' },
    synonyms: {
      title: '同义词',
      text: '每组意思相近的词一条：规划里的说法，人们常说而规划里不这样写的词。搜索用它找换一种说法的内容。',
    },
    notes: { title: '校注', text: '原文疑误之处和可能的读法。' },
  },
  datapackage: '数据包说明（Data Package v2），列出各文件、字段、大小和 SHA-256。',
  sources: '原文',
  sourcesLead: '各部规划收到时的文本，一字节不改（收到时不是 UTF-8 的，只转换编码）。',
  sourceFile: (plan: string) => `${plan}原文`,
  dictionary: '字段说明',
  dictionaryLead: '缺失的值在 JSON 中是 null，在 CSV 中是空单元格，从不写作 0。',
  jsonFields: (name: string) => `${name}：JSON 字段`,
  csvFields: (name: string) => `${name}：CSV 字段`,
  field: '字段',
  type: '类型',
  meaning: '含义',
  types: {
    string: '文本',
    integer: '整数',
    number: '数值',
    date: '日期',
    array: '列表',
    object: '对象',
  },
  ids: '编号',
  idsText:
    '编号写作“规划/单元”，例如 hunan/s3-2-3 是湖南规划“三、（二）3.”。s 是章节，c 是专栏（c6-3 是专栏 6 的第 3 条），i 是指标，head 和 tail 是文首和文尾。编号一经公布不再失效。',
};
