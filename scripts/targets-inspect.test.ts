import { expect, test } from 'vitest';
import { useSandbox } from './lib/sandbox.ts';

const sandbox = useSandbox();

const text = '一、任务\n\n到2025年，新建书屋12个，推动村村通5G。\n\n二、保障\n\n加强领导。\n';

test('targets:inspect shows a text with what was taken and what was left', () => {
  const { stdout } = sandbox().expectSuccess('targets-inspect', sandbox().write('some.txt', text));
  expect(stdout).toContain('到[2025年]，新建[+书屋12个]，推动村村通[5]G。');
  expect(stdout).toContain('= 12 个 of 书屋; by 2025, prose');
  expect(stdout).toContain('村村通【5】G。: a document number or a code');
  expect(stdout).toContain('1 taken as commitments, 0 as reached before the plan, 2 left out.');
});

test('targets:inspect --json prints the records', () => {
  const file = sandbox().write('some.txt', text);
  const { stdout } = sandbox().expectSuccess('targets-inspect', file, '--json');
  const { commitments, baselines, left } = JSON.parse(stdout) as Record<string, unknown[]>;
  expect(commitments).toMatchObject([{ id: 'some/s1-t1', quote: '书屋12个', value: 12 }]);
  expect(baselines).toEqual([]);
  expect(left).toMatchObject([
    { text: '2025年', reason: 'date' },
    { text: '5', reason: 'code' },
  ]);
});

test('targets:inspect reads a plan of the site by its id', () => {
  const { stdout } = sandbox().expectSuccess('targets-inspect', 'a');
  expect(stdout).toContain('[+社工站2000个]');
});

test.each([
  ['no word', []],
  ['neither a plan nor a file', ['nosuch']],
  ['an unknown option', ['a', '--frob']],
])('targets:inspect called with %s says how to call it', (_, words) => {
  const { status, stderr } = sandbox().run('targets-inspect', ...words);
  expect(status).toBe(1);
  expect(stderr).toContain('npm run targets:inspect -- <plan | file>');
  expect(stderr).not.toMatch(/\n\s+at /);
});

test('ingest refuses a correction that fits nothing, with its line', () => {
  sandbox().write(
    'content/notes/a.yml',
    'notes: []\ncommitments:\n  - action: drop\n    unit: a/s3-1-2\n    quote: 社工站3000个\n    reason: 试一试\n',
  );
  const { status, stderr } = sandbox().run('ingest', '--check');
  expect(status).toBe(1);
  expect(stderr).toMatch(/notes\/a\.yml:5:\d+.*Unexpected quote/s);
});
