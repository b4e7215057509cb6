export const departments = {
  title: '部门分工',
  lead: '每个部门在各规划中牵头哪些任务、参与哪些任务。只列规划写明了的。',
  names:
    '名称照原文，写法不同的分别列出，不作合并。不同地方的规划写到同一个名称（如“省民政厅”），指的不是同一个部门，所以按规划分列。',
  byPlan: '各规划',
  /** What a plan says: units that name somebody, names. */
  planCounts: (tasks: number, names: number) => `${tasks} 项写明由谁负责，涉及 ${names} 个名称`,
  planSilent: '没有写明由哪个部门负责',
  list: '部门一览',
  entries: '各部门的任务',
  leads: '牵头',
  joins: '参与',
  counts: (leads: number, joins: number) =>
    [leads > 0 && `牵头 ${leads} 项`, joins > 0 && `参与 ${joins} 项`].filter(Boolean).join('，'),
  tasks: (count: number) => `${count} 项`,
  /** Behind a name on a unit's page: what else it does by the same plan. */
  more: (count: number) => (count === 0 ? '仅此一项' : `还承担 ${count} 项`),
};
