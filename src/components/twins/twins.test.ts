import type { Nodes, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { expect, test } from 'vitest';
import { squeeze } from '../../plan/text/space.ts';
import type { UnitRecord } from '../../schemas/index.ts';
import type { Corpus, Correspondence, PlanView, TopicView } from '../corpus/types.ts';
import { smallPlan, viewOf } from '../testing/view.ts';
import { planMarkdown } from './plan-markdown.ts';
import { planTwin } from './plan-twin.ts';
import { movedMarkdown, unitMarkdown } from './unit-markdown.ts';
import { movedTwin, unitTwin } from './unit-twin.ts';

const address = (path: string) => `https://example.org${path}`;
const cited = { permalink: 'https://example.org/plans/some/?v=01234567', hash: '01234567' };
const note = {
  unit: 'some/s2-1',
  text: '一处',
  reading: '一*处*',
  confidence: 'low',
  note: '疑。',
} as const;
const plan = viewOf(smallPlan, { notes: [note] });
const unit = (local: string, view: PlanView = plan) =>
  view.unitsById.get(`some/${local}`) as UnitRecord;
const parse = (markdown: string): Root => remark().use(remarkGfm).parse(markdown);

/** A unit that corresponds to one of the plan. */
const bond: Correspondence = {
  a: unit('s2-1'),
  b: { ...unit('s2'), id: 'other/s2', plan: 'other' },
  score: 0.83333,
  reuse: 0.456789,
  topics: ['facilities'],
  state: 'decided',
};
const topic = {
  id: 'facilities',
  title: { zh: '设施', en: 'Facilities' },
  url: '/topics/facilities/',
};
const corpus: Pick<Corpus, 'counterparts' | 'groups' | 'plansById' | 'topicsById'> = {
  groups: [],
  counterparts: new Map([['some/s2-1', [bond]]]),
  plansById: new Map(),
  topicsById: new Map([['facilities', topic as TopicView]]),
};

test('unitTwin() adds to the record what one would have to look up', () => {
  const twin = unitTwin(unit('s2-1'), plan, { ...cited, counterparts: [bond] });

  expect(twin).toMatchObject({ ...unit('s2-1'), ...cited, documentNumber: '某政办发〔2022〕5号' });
  expect(twin.path).toEqual([{ id: 'some/s2', heading: '二、主要任务' }]);
  expect(twin.counterparts).toEqual([
    { id: 'other/s2', score: 0.8333, reuse: 0.4568, topics: ['facilities'], state: 'decided' },
  ]);
  expect(twin.notes).toMatchObject([{ text: '一处', plan: 'some' }]);
  expect(unitTwin(unit('c2'), plan, { ...cited, counterparts: [] }).children).toEqual([
    'some/c2-1',
    'some/c2-2',
  ]);
  expect(unitTwin(unit('i1'), plan, { ...cited, counterparts: [] }).indicator).toMatchObject({
    name: '覆盖率',
    unit: '%',
  });
});

test('planTwin() holds every row of a plan', () => {
  const twin = planTwin(plan, cited);

  expect(twin.units).toBe(plan.units);
  expect(twin).toMatchObject({ ...plan.record, ...cited });
  expect(twin.notes).toHaveLength(1);
});

test('movedTwin() says where a unit went', () => {
  const moved = { id: 'some/s9', target: 'some/s2', gone: null, line: 1 };

  expect(movedTwin(moved)).toEqual({ id: 'some/s9', movedTo: 'some/s2', gone: null });
  expect(movedMarkdown(moved, address)).toContain(
    '[some/s2](https://example.org/plans/some/s2.md)',
  );
});

test('unitMarkdown() has heading, text, notes and source', () => {
  expect(
    unitMarkdown({ ...unit('s2-1'), topics: ['facilities'] }, plan, { ...cited, address, corpus }),
  ).toMatchInlineSnapshot(`
    "# 1.完善设施。

    每个社区一处 \\*设施\\*。（市民政局牵头，市住建局负责）

    ---

    校注

    - “一处”：疑应作“一\\*处\\*”。疑。

    ---

    下一级

    - some/c2：[专栏2 设施建设工程](https://example.org/plans/some/c2.md)

    ---

    其他规划的对应内容

    - 主题：[设施](https://example.org/topics/facilities/)
    - other，other/s2，人工判定，匹配度 0.83，本单元 46% 的文字逐字见于此：[二、主要任务](https://example.org/plans/other/s2.md)

    ---

    - 规划：《某市社区服务规划》
    - 发文机关：某市人民政府办公室
    - 文号：某政办发〔2022〕5号
    - 成文日期：2022年3月4日
    - 编号：some/s2-1
    - 固定链接：<https://example.org/plans/some/?v=01234567>
    - 文本校验码：01234567

    本站为非官方整理，文字以发文机关公布的文本为准。
    "
  `);
});

test.each([
  [
    { zh: '仅某市设置。', en: 'This city alone.' },
    '其他规划中没有与这一单元对应的内容。仅某市设置。',
  ],
  [null, '程序没有找到与这一单元对应的内容，尚待人工确认。'],
])('unitMarkdown() says why a unit stands alone: %j', (reason, said) => {
  const alone = [{ unit: unit('c1'), reason }];
  const groups = [{ alone }] as unknown as Corpus['groups'];
  const options = { ...cited, address, corpus: { ...corpus, groups } };

  expect(unitMarkdown(unit('c1'), plan, options)).toContain(
    `---\n\n其他规划的对应内容\n\n${said}\n\n---`,
  );
  expect(unitMarkdown(unit('c2'), plan, options)).not.toContain('其他规划的对应内容');
});

test('unitMarkdown() writes a table as one, and links the parts', () => {
  expect(unitMarkdown(unit('c1'), plan, { ...cited, address, corpus })).toMatchInlineSnapshot(`
    "# 专栏1 社区服务主要指标

    | 序号 | 指标 | 2020年 | 2025年 | 属性 |
    | - | - | - | - | - |
    | 1 | 覆盖率（%） | — | ≥90 | 约束性 |
    | 2 | \\*设施\\*面积 | 20 | 30 | 预期性 |

    ---

    - 规划：《某市社区服务规划》
    - 发文机关：某市人民政府办公室
    - 文号：某政办发〔2022〕5号
    - 成文日期：2022年3月4日
    - 编号：some/c1
    - 固定链接：<https://example.org/plans/some/?v=01234567>
    - 文本校验码：01234567

    本站为非官方整理，文字以发文机关公布的文本为准。
    "
  `);
  expect(unitMarkdown(unit('c2'), plan, { ...cited, address, corpus })).toContain(
    '- some/c2-1：[1.新建工程](https://example.org/plans/some/c2-1.md)',
  );
});

test('planMarkdown() has the whole text, columns as quotations', () => {
  expect(planMarkdown(plan, cited)).toMatchInlineSnapshot(`
    "# 某市社区服务规划

    某市人民政府办公室关于印发《某市社区服务规划》的通知

    某政办发〔2022〕5号

    各县人民政府：

    现予印发，请贯彻执行。

    某市人民政府办公室

    2022年3月4日

    某市社区服务规划

    ## 一、主要目标。

    到2025年，服务更好。

    > ### 专栏1 社区服务主要指标
    >
    > | 序号 | 指标 | 2020年 | 2025年 | 属性 |
    > | - | - | - | - | - |
    > | 1 | 覆盖率（%） | — | ≥90 | 约束性 |
    > | 2 | \\*设施\\*面积 | 20 | 30 | 预期性 |

    ## 二、主要任务

    ### 1.完善设施。

    每个社区一处 \\*设施\\*。（市民政局牵头，市住建局负责）

    > #### 专栏2 设施建设工程
    >
    > 两项工程：
    >
    > ##### 1.新建工程。
    >
    > 新建一百处。
    >
    > ##### 2.改造工程。
    >
    > 改造二百处。

    抄送：市委各部门。

    ---

    校注

    - some/s2-1，“一处”：疑应作“一\\*处\\*”。疑。

    ---

    - 规划：《某市社区服务规划》
    - 发文机关：某市人民政府办公室
    - 文号：某政办发〔2022〕5号
    - 成文日期：2022年3月4日
    - 固定链接：<https://example.org/plans/some/?v=01234567>
    - 文本校验码：01234567

    本站为非官方整理，文字以发文机关公布的文本为准。
    "
  `);
});

/** Texts that a reader of Markdown would take for something else. */
const tricky = [
  '<script>alert(1)</script>',
  '<https://example.org> 和 https://example.org/?a=1&b=2 和 www.example.org 和 a@b.cn',
  '&amp; &lt; &',
  '---',
  '`code` ~~删~~ **粗** _斜_',
  '| 甲 | 乙 |',
  '[^1] [甲](乙) [甲]: 乙 - [ ] 丙',
  '- 社区',
  '2022. 社区 5~10 个',
];

test.each(tricky)('%j comes back from the Markdown as it is', (words) => {
  const record = { ...unit('s2-1'), text: `甲。\n${words}\n乙。`, title: words };
  const root = parse(unitMarkdown(record, plan, { ...cited, address, corpus }));
  const end = root.children.findIndex(({ type }) => type === 'thematicBreak');
  const [heading, ...paragraphs] = root.children.slice(0, end).map((node) => toString(node));

  // The record was changed and its source was not, so that a `。` may follow.
  expect(heading?.replace(/。$/, '')).toBe(`1.${words}`);
  expect(paragraphs).toEqual(['甲。', words, '乙。']);
});

test.each(tricky)('%j comes back from a table as it is', (words) => {
  const view = {
    ...plan,
    tables: new Map([['some/c1', { header: ['甲', '乙'], rows: [[words, '1']] }]]),
  };
  const record = { ...unit('c1'), text: `甲\t乙\n${words}\t1` };
  const root = parse(unitMarkdown(record, view, { ...cited, address, corpus }));
  const cells = (node: Nodes): string[] =>
    node.type === 'tableCell'
      ? [toString(node)]
      : 'children' in node
        ? node.children.flatMap(cells)
        : [];

  expect(cells(root)).toEqual(['甲', '乙', words, '1']);
});

test('planMarkdown() says all of the source', () => {
  const root = parse(planMarkdown(plan, cited));
  const end = root.children.findIndex(({ type }) => type === 'thematicBreak');
  const said = squeeze(
    root.children
      .slice(1, end)
      .map((node) => toString(node))
      .join(''),
  );

  expect(said).toBe(squeeze(smallPlan));
});
