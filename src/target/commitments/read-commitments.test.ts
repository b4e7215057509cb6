import { expect, test } from 'vitest';
import type { CommitmentRecord } from '../../schemas/index.ts';
import { readText } from './testing.ts';

const text = `甲县“十四五”社区服务规划

一、发展基础

截至2020年底，全县建成服务中心56个。队伍达到300人。

二、发展目标

到2025年，服务更加完善，主要目标如下：

——设施覆盖率达到100%。

——居民满意度达到90%以上。

专栏1 主要指标

序号	指标	2020年	2023年	2025年	属性
1	社区食堂数量（个）	10	20	≥30	预期性
2	社工人数（人）	—	—	50	约束性

三、重点任务

（一）健全设施。新建书屋12个。

（二）加强队伍。

1.新建敬老院3所

四、进度安排

任务	完成时限	责任单位
新建口袋公园20个	2024年6月底	住建局
改造老旧小区	2023年	住建局

五、保障措施

加强组织领导。
`;

const { commitments, baselines, left } = readText(text);

/** A record in one line. */
function line({ id, value, unitOfMeasure, deadline, kind, subject }: CommitmentRecord): string {
  return `${id}: ${value} ${unitOfMeasure ?? '-'} of ${subject} by ${deadline ?? 'none'}, ${kind}`;
}

test('readCommitments() reads goals, tables, tasks, headings and lists of tasks', () => {
  expect(commitments.map(line)).toEqual([
    'some/s2-t1: 100 % of 设施覆盖率 by 2025, prose',
    'some/s2-t2: 90 % of 居民满意度 by 2025, prose',
    'some/c1-t1: 20 个 of 社区食堂数量 by 2023, table',
    'some/c1-t2: 30 个 of 社区食堂数量 by 2025, table',
    'some/c1-t3: 50 人 of 社工人数 by 2025, table',
    'some/s3-1-t1: 12 个 of 书屋 by none, prose',
    'some/s3-2-1-t1: 3 所 of 敬老院 by none, prose',
    'some/s4-t1: 20 个 of 口袋公园 by 2024, table',
  ]);
});

test('readCommitments() lists apart what was reached before', () => {
  expect(baselines.map(line)).toEqual([
    'some/s1-b1: 56 个 of 服务中心 by 2020, prose',
    'some/s1-b2: 300 人 of 队伍 by none, prose',
    'some/c1-b1: 10 个 of 社区食堂数量 by 2020, table',
  ]);
});

test('readCommitments() says where each stands', () => {
  const places = commitments.map(({ paragraph, url, indicator, lines }) => [
    paragraph,
    url,
    indicator,
    text.split('\n')[lines[0] - 1],
  ]);
  expect(places).toContainEqual([
    'some/s2-p2',
    '/plans/some/#s2-p2',
    null,
    '——设施覆盖率达到100%。',
  ]);
  expect(places).toContainEqual([
    'some/i1',
    '/plans/some/#i1',
    'some/i1',
    '1\t社区食堂数量（个）\t10\t20\t≥30\t预期性',
  ]);
  expect(places).toContainEqual(['some/s3-2-1', '/plans/some/#s3-2-1', null, '1.新建敬老院3所']);
});

test('readCommitments() quotes a table row from its name to the value', () => {
  expect(commitments.find(({ id }) => id === 'some/c1-t2')).toMatchObject({
    quote: '社区食堂数量（个）\t10\t20\t≥30',
    sentence: '1\t社区食堂数量（个）\t10\t20\t≥30\t预期性',
    comparator: '>=',
  });
});

test('readEverything() keeps what was left, with the reason', () => {
  expect(left.map(({ reason }) => reason)).toContain('date');
});

test('an indicator in prose is one record, not two', () => {
  const { commitments: found } = readText(
    '一、发展目标\n\n到2025年，设施覆盖率达到100%，居民满意度达到95%，社工达到300人。\n',
  );
  expect(found.map(({ indicator, value }) => [indicator, value])).toEqual([
    ['some/i1', 100],
    ['some/i2', 95],
    ['some/i3', 300],
  ]);
});

test('a heading that repeats its text is no record of its own', () => {
  const { commitments: found } = readText(
    '一、任务\n\n（一）实现法律顾问全覆盖。推动法律顾问村（社区）全覆盖。\n',
  );
  expect(found.map(({ quote }) => quote)).toEqual(['法律顾问村（社区）全覆盖']);
});
