export const departments = {
  title: '部门分工',
  lead: '每个部门在各规划中牵头什么、参与什么。只列规划写明了的，包括任务章节、专栏和专栏里的条目；没有写明牵头单位的（如“市民政局负责”）计入参与。',
  names:
    '名称照原文。职责相同而层级不同的名称并在一个标题下，如“省民政厅”和“市民政局”：它们是不同的机关，只是职责相同，所以按规划分列。',
  namesLink: '哪些名称并在一起',
  byPlan: '各规划',
  /** What a plan says: units that name somebody, names. */
  planCounts: (units: number, names: number) => `${units} 处写明由谁负责，涉及 ${names} 个名称`,
  planSilent: '没有写明由哪个部门负责',
  list: '部门一览',
  listLead: '按写到的处数排列。点开标题看各规划交给它的任务。',
  nobody: '现有规划都没有写明由哪个部门负责。',
  leads: '牵头',
  joins: '参与',
  /** Of a unit that names nobody as lead: `市民政局负责`. */
  isResponsible: '负责',
  counts: (leads: number, joins: number) =>
    [leads > 0 && `牵头 ${leads} 处`, joins > 0 && `参与 ${joins} 处`].filter(Boolean).join('，'),
  /** Behind a name on a unit's page: where else the same plan names it. */
  more: (count: number) => (count === 0 ? '仅此一处' : `另有 ${count} 处`),
  printedAs: '原文写作',
  /** On the page of a department. */
  page: {
    summary: (plans: number, counts: string) => `${plans} 部规划写到：${counts}`,
    description: (name: string, counts: string, plans: number) =>
      `${name}在 ${plans} 部规划中的分工：${counts}。`,
    sameDuty: '这些名称职责相同，分属不同层级或不同地方，是不同的机关。名称照原文，按规划分列。',
    single: '这个名称不在合并表里，单独列出。',
    inPlan: '各规划交给它的任务',
    silentPlans: '没有写到它的规划',
    planSilentOn: '写明了分工，没有写到这个部门',
    planSilent: '没有写明由哪个部门负责',
    place: '位置',
    asPrinted: '分工原文',
    passage: '看原文',
    topics: '主题',
    numbers: '同处写明的量化目标',
    numbersNote: '“同处写明的量化目标”是这一处的目标，不一定由这个部门单独承担。',
    partners: '常一起出现的部门',
    partnersLead: '与它写在同一处的部门，按处数排列。',
    together: (units: number) => `${units} 处`,
    search: '搜索名称',
    previous: '上一个部门',
    next: '下一个部门',
    neighbours: '其他部门',
  },
  /** The list of names that stand under one heading. */
  nameList: {
    title: '部门名称对照',
    lead: '同一职责的机关，各级、各地叫法不同。这里写明哪些名称并在一个标题下，由人工编写，任何规划都用同一张表。',
    sections: [
      {
        id: 'how',
        title: '怎样并在一起',
        text: '先按原文的名称整个查找；找不到，再去掉前面的层级和地名（如“省”“市”“州委”“某某县”）查找余下的部分。名称必须与表里的完全相同，不作推断。表里没有的名称单独列出，用原文作标题。',
      },
      {
        id: 'what',
        title: '并在一起意味着什么',
        text: '省民政厅和市民政局是不同的机关，职责相同。并在一个标题下只是为了对照，名称始终照原文显示。合并设置的机构（如文化旅游广电体育局）归入写在最前的职责。英文名称是我们加的，不是官方译名。',
      },
      {
        id: 'propose',
        title: '提出修改',
        text: '发现并错了、漏了，请告诉我们名称、所在的规划和理由。表在源代码的 content/departments.yml 里，也可以直接改那个文件后提交；重复的名称在读入时会报错，并指出文件、行、列。',
      },
    ],
    table: '全部名称',
    heading: '标题',
    variants: '并入的名称（省略前面的层级和地名）',
    inPlans: '现有规划中的写法',
    alone: '单独列出的名称',
    aloneLead: '现有规划写到、表里没有的名称：',
    aloneNone: '现有规划写到的名称都在表里。',
    group: (title: string, count: number) => `${title}（${count}）`,
  },
  /** Chart of departments against groups of topics. */
  chart: {
    /** Departments that lead most, how often, and how many only take part. */
    titleLeads: (names: readonly string[], count: number, all: number, onlyJoin: number) =>
      [
        names.length > 2
          ? `${names.length} 类部门牵头最多，各 ${count} 处`
          : `${names.join('和')}牵头最多，${names.length > 1 ? '各' : '共'} ${count} 处`,
        onlyJoin > 0 ? `${all} 类部门中有 ${onlyJoin} 类只参与、不牵头` : '',
      ]
        .filter(Boolean)
        .join('；'),
    titleJoins: (names: readonly string[], count: number, all: number) =>
      names.length > 2
        ? `${all} 类部门都没有写明牵头，${names.length} 类参与最多，各 ${count} 处`
        : `${all} 类部门都没有写明牵头；${names.join('和')}参与最多，${names.length > 1 ? '各' : '共'} ${count} 处`,
    lead: '一行一类部门，一列一类主题。实心：牵头；空心：参与（含没有写明牵头单位的）；外框内有实心：部分牵头。形状和颜色区分规划，面积表示处数。',
    leadLetters: '规划多于图形时，方框里的字代表规划。',
    leadLeftOut: (count: number) => `只画写到两处以上的部门；另有 ${count} 类见表。`,
    leadMost: (shown: number, count: number) =>
      `只画写到最多的 ${shown} 类部门；另有 ${count} 类见表。`,
    byDegree: '按处数',
    byLeads: '按牵头数',
    byName: '按名称（拼音）',
    countHead: '牵头/共',
    count: (leads: number, all: number) => `${leads}/${all}`,
    row: (name: string, counts: string) => `${name}：${counts}`,
    cell: (name: string, column: string, plan: string, counts: string) =>
      `${name} · ${column}\n${plan}：${counts}`,
    noTopic: '其他',
    caption: '部门在各类主题下的处数，按规划分行。“1/3”：共 3 处，其中牵头 1 处；空格：没有写到',
    department: '部门',
    plan: '规划',
    source: (plan: string, units: number) => `${plan}：${units} 处写明分工`,
    none: '现有规划没有写明部门分工，所以没有这张图。',
  },
};
