import { planFiles } from '../../plan/markdown/files.ts';
import { facts, readBack } from '../../plan/testing/read-back.ts';
import type { Note, SourceFacts } from '../../schemas/index.ts';
import { readPlan } from '../../target/read-plan.ts';
import { buildCorpus } from '../corpus/corpus.ts';
import type { PlanView } from '../corpus/types.ts';

/**
 * The view of a plan with id `some`, made from its text as the site makes it: read, written as Markdown, read back.
 *
 * @param value
 *   Text of the plan.
 * @param options
 *   `facts`: what differs from those of a text that came from nowhere.
 */
export function viewOf(
  value: string,
  { facts: changed = {}, notes = [] }: { facts?: Partial<SourceFacts>; notes?: Note[] } = {},
): PlanView {
  const files = planFiles(readPlan(value, { id: 'some', path: 'some.txt' }), {
    ...facts,
    ...changed,
  });
  const { plans } = buildCorpus({
    contents: [readBack(files)],
    notes: new Map([['some', notes]]),
    glosses: new Map(),
    groups: [],
    proposals: new Map(),
    sources: new Map([['some', value]]),
    synonyms: [],
    permalinks: [],
  });
  const [view] = plans;
  if (!view) throw new Error('Unexpected corpus without a plan, expected the one given');
  return view;
}

/** A small plan with everything a plan has: notice, sections, a table, a column with items, responsibilities, a tail. */
export const smallPlan = `某市人民政府办公室关于印发《某市社区服务规划》的通知

某政办发〔2022〕5号

各县人民政府：

现予印发，请贯彻执行。

某市人民政府办公室
2022年3月4日

某市社区服务规划

一、主要目标。到2025年，服务更好。

专栏1 社区服务主要指标

序号\t指标\t2020年\t2025年\t属性
1\t覆盖率（%）\t—\t≥90\t约束性
2\t*设施*面积\t20\t30\t预期性

二、主要任务

1.完善设施。每个社区一处 *设施*。（市民政局牵头，市住建局负责）

专栏2 设施建设工程

两项工程：

1.新建工程。新建一百处。

2.改造工程。改造二百处。

抄送：市委各部门。
`;
