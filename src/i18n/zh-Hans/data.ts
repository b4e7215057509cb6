export const data = {
  title: '开放数据',
  lead: '网页与数据出自同一份结构化文本。数据可自由下载，使用时请注明出处和编号。',
  /** Name of all tables together, as it is cited. */
  datasetName: '对读：政府规划全文结构化数据',
  keywords: ['政府规划', '五年规划', '量化目标', '指标', '责任分工', '公共政策', '中国'],
  /** Everything in one file. */
  whole: {
    title: '全部下载',
    workbook: '所有表的工作簿，每表一页，另有说明和数据字典；用 Excel、WPS、LibreOffice 打开。',
    data: '全部数据：每张表的 JSON 和 CSV，数据包说明，各部规划原文。',
    markdown: '全部规划的 Markdown 结构化文本，连同校注、主题、译名、同义词和部门名称表。',
  },
  tablesTitle: '各表',
  table: '表',
  count: '条数',
  longer: (rows: number) => `CSV ${rows} 行`,
  checksums: '各文件的 SHA-256，可用 sha256sum -c 核对。',
  version: {
    title: '版本与更新',
    label: '版本',
    address: '网址',
    explained:
      '版本是日期加校验码：日期取最新一份文本收到之日与最近一次数据更新之日中较晚的；校验码是 SHA256SUMS.txt 的 SHA-256 的前 8 位，任何一张表有一字改动，它就不同。',
    changes: '更新记录',
    none: '尚无更新记录。',
  },
  cite: {
    title: '引用数据',
    author: '对读（Duidu）',
    citedTitle: '政府规划全文结构化数据 = Chinese government plans as structured data',
    lead: '引用某一处原文，请用该单元页面上的引用格式；引用全部数据，请用下面的格式。',
  },
  code: {
    title: '两行读入',
    lead: '数据直接从网址读入，换一个文件名就是另一张表。',
    spreadsheet:
      '电子表格：下载 duidu.xlsx 直接打开；也可在 Excel 的“数据 → 自文本/CSV”中填入同一网址，编码选 UTF-8。',
  },
  csvNote:
    'CSV 为 UTF-8（带 BOM），逗号分隔，含换行的文本加引号。文字与原文一字不差，以“=”“+”“-”“@”开头的也不加任何符号，以免改动数据；用电子表格查看请用工作簿，其中这类文字都存为文本，不会当作公式。',
  workbook: {
    readme: '说明 README',
    dictionary: '数据字典 Dictionary',
    dictionaryHead: [
      '表 table',
      '字段 field',
      '类型 type',
      '必有 required',
      '指向 refers to',
      '含义',
      'meaning',
    ],
    key: '主键 key',
    tablesHead: ['表 table', '内容', 'contents', '行数 rows'],
    required: '是 yes',
    version: '版本 Version',
    address: '网址 Address',
    citation: '引用 Citation',
    terms: '使用条件 Terms',
    reading: '读表须知 How to read',
    empty: '空单元格表示原文没有写明，从不写作 0；列表以半角分号分隔。',
    long: '一格最多 32,767 字，超出的截断并在末尾注明，全文见 JSON 和 CSV。',
  },
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
      text: '每项指标一条：基期值、目标值、单位、属性。',
    },
    commitments: {
      title: '量化目标',
      text: '规划承诺的每个数字一条：事物、数值、单位、期限、所在句子，都链接到原文。',
    },
    baselines: {
      title: '此前已达到的数值',
      text: '规划开始之前已经达到的数字，字段与量化目标相同。',
    },
    comparable: {
      title: '可比目标',
      text: '几部规划都承诺的事物。JSON 每项一条；CSV 每项、每部规划一行，未提及的也列出。',
    },
    departments: {
      title: '责任分工',
      text: '每个部门在每个单元中的责任一条：牵头还是参与，照原文的名称，归并后的部门。',
    },
    topics: {
      title: '主题',
      text: '每个主题一条：名称、收录范围、各规划的单元、未提及的规划。CSV 另有每部规划的单元和字数，是主题与规划的对照矩阵。',
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
    report: {
      title: '构建报告',
      text: '读取原文、核对数字时发现的每一处异常：规则、行、列、所在单元、原词、原因，以及该处的校注。',
    },
    notes: { title: '校注', text: '原文疑误之处和可能的读法。' },
  },
  datapackage: '数据包说明（Data Package v2），列出各文件、字段、大小和 SHA-256。',
  sources: '原文',
  sourcesLead: '各部规划收到时的文本，一字节不改（收到时不是 UTF-8 的，只转换编码）。',
  sourceFile: (plan: string) => `${plan}原文`,
  dictionary: '字段说明',
  dictionaryLead: '缺失的值在 JSON 中是 null，在 CSV 中是空单元格，从不写作 0。',
  jsonFields: (path: string) => `${path} 的字段`,
  csvFields: (path: string) => `${path} 和工作簿的列`,
  field: '字段',
  type: '类型',
  key: '主键',
  required: '必有',
  meaning: '含义',
  types: {
    string: '文本',
    integer: '整数',
    number: '数值',
    date: '日期',
    boolean: '是否',
    array: '列表',
    object: '对象',
  },
  ids: '编号',
  idsText:
    '编号写作“规划/单元”，例如 hunan/s3-2-3 是湖南规划“三、（二）3.”。s 是章节，c 是专栏（c6-3 是专栏 6 的第 3 条），i 是指标，head 和 tail 是文首和文尾。编号一经公布不再失效。',
};
