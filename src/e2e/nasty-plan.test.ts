/** A plan whose numbers make no sense goes all the way: added, read, built. Nothing is lost, nothing breaks. */
import { execFileSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { leftoversIn } from '../../scripts/lib/clean-output.ts';
import { projectFolder } from '../../scripts/lib/content.ts';
import { visibleText } from '../../scripts/lib/html.ts';
import { Sandbox } from '../../scripts/lib/sandbox.ts';
import type { IndicatorRecord, ReportRecord } from '../schemas/index.ts';

const nasty = `某市“十四五”社区服务规划

一、目标

专栏1 主要指标

序号\t指标\t2020年\t2025年\t属性
1\t城市社区设施覆盖率（%）\t90\t120%\t预期性
2\t农村社区设施覆盖率（%）\t一百二十\t≥\t预期性
3\t社区工作者（人）\t10-20\t1e999\t约束性
4\t养老床位（张）\t−5\t999999999999999999999\t预期性
5\t每百户设施面积（平方米）\t43\t≥30\t预期性
6\t\u200f志愿者\u200e（人）\t1,2,3\t1,234\t预期性
7\t<script>alert(1)</script>比例（%）\t\t\${x}\t预期性
8\t满意度（%）\t99,5\t98，5\t预期性
9\t满意度（%）\t{{a}}\t97\t预期性
10\t体育设施\t\t\t
11\t床位数（张）\t2019年\t2019年\t预期性
12\t图书馆（个）\t—\t${'9'.repeat(400)}\t预期性

二、任务

（一）建设设施。到2019年，建设社工站2000个。2018年底前完成30%。到2027年，建设食堂200个。建设20—10个托育点。建设99999999999999999999999个中心。网格覆盖率达到120%。投入-5万元，建设０个、1,2,3个、1.2.3个站点。

（二）<img src=x onerror=alert(1)>比例达到\u202e%021。建设∞个、½个、二十〇个、万万个站点，不低于不低于5个，≥≤5个。
`;

/** Line of the text and the rule that speaks of it. */
const expected: readonly (readonly [number, string])[] = [
  [8, 'percentage-over-hundred'],
  [9, 'indicator-value'],
  [10, 'indicator-value'],
  [11, 'indicator-value'],
  [11, 'absurd-value'],
  [12, 'target-below-base'],
  [13, 'suspicious-character'],
  [13, 'indicator-value'],
  [14, 'indicator-value'],
  [15, 'indicator-value'],
  [16, 'indicator-twice'],
  [17, 'indicator-without-target'],
  [18, 'absurd-value'],
  [19, 'indicator-value'],
  [23, 'deadline-outside-period'],
  [23, 'range-upside-down'],
  [23, 'absurd-value'],
  [23, 'percentage-over-hundred'],
  [25, 'suspicious-character'],
];

let sandbox: Sandbox;
let stderr = '';
let dist: string;

/** What Vitest says of itself in the environment; to Astro it would be the base and mode of the site. */
const notOurs = ['BASE_URL', 'DEV', 'MODE', 'PROD', 'SITE', 'SSR', 'TEST', 'VITEST'];

beforeAll(() => {
  sandbox = Sandbox.withPlans();
  const file = sandbox.write('nasty.txt', nasty);
  sandbox.expectSuccess('plan-add', file, '--id=nasty', '--name=某市', '--level=city');
  ({ stderr } = sandbox.expectSuccess('ingest'));
  // The site of this content: the same program, in a folder of its own.
  for (const name of [
    'src',
    'scripts',
    'public',
    'package.json',
    'astro.config.mjs',
    'tsconfig.json',
  ])
    cpSync(join(projectFolder, name), join(sandbox.folder, name), { recursive: true });
  symlinkSync(join(projectFolder, 'node_modules'), join(sandbox.folder, 'node_modules'));
  const environment = Object.entries(process.env).filter(([name]) => !notOurs.includes(name));
  execFileSync(
    process.execPath,
    [join(projectFolder, 'node_modules/astro/bin/astro.mjs'), 'build'],
    {
      cwd: sandbox.folder,
      env: { ...Object.fromEntries(environment), NODE_ENV: 'production' },
      stdio: 'pipe',
    },
  );
  dist = join(sandbox.folder, 'dist');
}, 300_000);

afterAll(() => sandbox.remove());

const built = (path: string) => readFileSync(join(dist, path), 'utf8');
const table = <Row>(name: string) => JSON.parse(built(`data/${name}.json`)) as Row[];

test('ingest names the place of everything odd', () => {
  const said = [
    ...stderr.matchAll(/^\s*(\d+):\d+\S*\s+(?:warning|info) .*?(\S+)\s+(?:plan|target)\s*$/gm),
  ];
  const found = said.map(([, line, rule]) => `${line} ${rule}`);
  expect(found).toEqual(expect.arrayContaining(expected.map((each) => each.join(' '))));
  expect(stderr).toContain('nasty.txt');
});

test('the build report says the same, each with a passage that is there', () => {
  const records = table<ReportRecord>('report').filter(({ plan }) => plan === 'nasty');
  const found = records.map(({ line, ruleId }) => `${line} ${ruleId}`);
  expect(found).toEqual(expect.arrayContaining(expected.map((each) => each.join(' '))));
  const page = built('plans/nasty/index.html');
  for (const { url } of records) {
    const anchor = url.split('#')[1];
    if (anchor) expect(page).toContain(`id="${anchor}"`);
  }
  for (const path of ['data/report/index.html', 'en/data/report/index.html']) {
    const text = visibleText(built(path));
    for (const { reason } of records)
      expect(text.replace(/[\s`]+/g, '')).toContain(reason.replace(/[\s`]+/g, ''));
  }
});

test('no value is made up: what is no number is not stated', () => {
  const indicators = table<IndicatorRecord>('indicators').filter(({ plan }) => plan === 'nasty');
  expect(indicators).toHaveLength(12);
  expect(indicators.map(({ target }) => target?.value ?? null)).toEqual([
    120,
    null,
    null,
    1e21,
    30,
    1234,
    null,
    null,
    97,
    null,
    2019,
    null,
  ]);
});

test('nothing of the program shows, and markup of the text stays text', () => {
  const files = readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  expect(files.flatMap((file) => leftoversIn(file, readFileSync(file)))).toEqual([]);
  const pages = files.filter((file) => file.endsWith('.html') || file.endsWith('.svg'));
  const hostile = pages.filter((file) =>
    /<script>alert|<img src=x/.test(readFileSync(file, 'utf8').replace(/="[^"]*"/g, '=""')),
  );
  expect(hostile).toEqual([]);
});
