import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { projectFolder } from './lib/content.ts';
import type { Inspection } from './lib/inspection.ts';
import { Sandbox, sampleText } from './lib/sandbox.ts';

let sandbox: Sandbox;

beforeEach(() => {
  sandbox = new Sandbox();
});

afterEach(() => {
  sandbox.remove();
});

function inspect(text: string | Buffer, name = 'Some Plan 2.txt'): Inspection {
  const { stdout } = sandbox.expectSuccess('plan-inspect', sandbox.write(name, text), '--json');
  return JSON.parse(stdout) as Inspection;
}

test('plan:inspect --json prints the shapes of the open data', () => {
  const { plan, units, indicators, messages } = inspect(sampleText);
  expect(plan).toMatchObject({
    id: 'some-plan-2',
    title: '甲省社区服务体系建设规划',
    shortTitle: null,
    level: null,
    issuer: null,
    citedDocuments: [],
    url: '/plans/some-plan-2/',
  });
  expect(units.find(({ id }) => id === 'some-plan-2/s3-1-1')).toEqual({
    id: 'some-plan-2/s3-1-1',
    plan: 'some-plan-2',
    kind: 'section',
    level: 3,
    marker: '1.',
    ordinal: 1,
    title: '强化党建引领',
    parent: 'some-plan-2/s3-1',
    text: '加强社区党组织建设。（省民政厅牵头，省财政厅负责）',
    spans: [expect.any(Array)],
    lines: [9, 9],
    responsibility: {
      text: '省民政厅牵头，省财政厅负责',
      lead: ['省民政厅'],
      participants: ['省财政厅'],
    },
    topics: [],
    url: '/plans/some-plan-2/s3-1-1/',
  });
  expect(indicators).toBeInstanceOf(Array);
  expect(messages).toBeInstanceOf(Array);
});

test.each([
  ['as it is', sampleText, sampleText],
  ['with a byte order mark', `\uFEFF${sampleText}`, `\uFEFF${sampleText}`],
  ['with CRLF', sampleText.replaceAll('\n', '\r\n'), sampleText.replaceAll('\n', '\r\n')],
  ['as UTF-16', Buffer.from(`\uFEFF${sampleText}`, 'utf16le'), sampleText],
])('spans partition the decoded text %s', (_, received, decoded) => {
  const { units } = inspect(received);
  const spans = units
    .filter(({ kind }) => kind !== 'indicator')
    .flatMap((unit) => unit.spans)
    .toSorted(([a], [b]) => a - b);
  let end = 0;
  for (const span of spans) {
    expect(span[0]).toBe(end);
    end = span[1];
  }
  expect(end).toBe(decoded.length);
});

test('plan:inspect prints a report, and writes nothing', () => {
  const file = sandbox.write('a.txt', sampleText);
  const before = sandbox.snapshot();
  const { stdout } = sandbox.expectSuccess('plan-inspect', file);
  expect(stdout).toMatch(/Outline\n[^]*Indicators\n[^]*Responsibilities\n[^]*recognised structure/);
  expect(sandbox.snapshot()).toEqual(before);
});

test('plan:inspect --tree prints the tree, a node a line', () => {
  const file = sandbox.write('a.txt', sampleText);
  const { stdout } = sandbox.expectSuccess('plan-inspect', file, '--tree');
  expect(stdout).toMatch(/^root 1:1-\d+:\d+\n/);
  expect(stdout).toMatch(/^ +section .*title="强化党建引领"/m);
});

test('plan:inspect --format json prints the messages alone', () => {
  const file = sandbox.write('a.txt', sampleText.replaceAll('\n', '\r\n'));
  const { stdout } = sandbox.expectSuccess('plan-inspect', file, '--format=json');
  const [{ messages }] = JSON.parse(stdout) as [Inspection];
  expect(messages).toContainEqual({
    ruleId: 'line-ending',
    reason: 'Line endings 17 CRLF, kept and read as line ends',
    line: 1,
    column: 1,
    severity: 'info',
  });
});

test('plan:inspect --json of a text without headings still prints, and fails', () => {
  const file = sandbox.write('a.txt', '今天天气很好。\n明天也是。\n');
  const { stdout } = sandbox.expectRefusal(
    /a\.txt(:1:1)?: Unexpected/,
    'plan-inspect',
    file,
    '--json',
  );
  const { units, messages } = JSON.parse(stdout) as Inspection;
  expect(units.length).toBeGreaterThan(0);
  expect(messages).toContainEqual(expect.objectContaining({ severity: 'error' }));
});

test('plan:inspect does not mind a reader that stops early', () => {
  const file = join(sandbox.folder, 'long.txt');
  writeFileSync(file, sampleText.repeat(50));
  const script = join(projectFolder, 'scripts/plan-inspect.ts');
  const command = `"${process.execPath}" "${script}" "${file}" --json | head -c 8`;
  const { stdout, stderr } = spawnSync('sh', ['-c', command], { encoding: 'utf8' });
  expect({ stdout, stderr }).toEqual({ stdout: '{\n  "pla', stderr: '' });
});
