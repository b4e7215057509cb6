import { spawnSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { leftovers, recover, Staging } from './staging.ts';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'duidu-staging-'));
  mkdirSync(join(root, 'plans/a/sections'), { recursive: true });
  mkdirSync(join(root, 'plans/b'));
  writeFileSync(join(root, 'plans/a/index.md'), 'old index');
  writeFileSync(join(root, 'plans/a/sections/s1.md'), 'old s1');
  writeFileSync(join(root, 'plans/a/sections/s2.md'), 'old s2');
  writeFileSync(join(root, 'plans/b/index.md'), 'old b');
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

const before = {
  'plans/a/index.md': 'old index',
  'plans/a/sections/s1.md': 'old s1',
  'plans/a/sections/s2.md': 'old s2',
  'plans/b/index.md': 'old b',
};
const after = {
  'permalinks.txt': 'ids',
  'plans/a/columns/c1.md': 'new c1',
  'plans/a/columns/c2.md': 'new c2',
  'plans/a/index.md': 'new index',
  'plans/a/sections/s1.md': 'new s1',
  'plans/c/index.md': 'new c',
};
/** Two replaced, a file and a folder removed, a file and two folders created. */
const stepCount = 7;

/** Every file under the root, staging folders included. */
function files(): Record<string, string> {
  const names = readdirSync(root, { recursive: true, encoding: 'utf8' }).sort();
  const found = names.filter((name) => statSync(join(root, name)).isFile());
  return Object.fromEntries(found.map((name) => [name, readFileSync(join(root, name), 'utf8')]));
}

function stage(): Staging {
  const staging = new Staging(root);
  const old: Record<string, string> = before;

  for (const [path, content] of Object.entries(after)) {
    if (old[path] !== content) staging.write(path, content);
  }

  staging.remove('plans/a/sections/s2.md');
  staging.remove('plans/b');
  return staging;
}

test('commit() makes every change and leaves no trace', () => {
  const steps: number[] = [];
  stage().commit((step) => steps.push(step));
  expect(files()).toEqual(after);
  expect(readdirSync(join(root, 'plans'))).toEqual(['a', 'c']);
  expect(leftovers(root)).toEqual([]);
  expect(steps).toHaveLength(stepCount);
});

test('discard() leaves everything as it was', () => {
  stage().discard();
  expect(files()).toEqual(before);
});

test.each(Array.from({ length: stepCount }, (_, step) => step))(
  'commit() undoes everything when step %i fails',
  (failing) => {
    const staging = stage();

    expect(() => {
      staging.commit((step) => {
        if (step === failing) throw new Error('no more disk');
      });
    }).toThrow('no more disk');
    expect(files()).toEqual(before);
    expect(leftovers(root)).toEqual([]);
  },
);

test('commit() undoes everything when a file stands where a folder is needed', () => {
  const staging = stage();
  writeFileSync(join(root, 'notes'), 'a file');
  staging.write('notes/a.yml', 'notes');
  expect(() => staging.commit()).toThrow('ENOTDIR');
  expect(files()).toEqual({ ...before, notes: 'a file' });
});

test.each(Array.from({ length: stepCount }, (_, step) => step))(
  'recover() undoes a run killed after step %i',
  (step) => {
    const script = `
      import { Staging } from ${JSON.stringify(import.meta.resolve('./staging.ts'))};
      const staging = new Staging(${JSON.stringify(root)});
      const old = ${JSON.stringify(before)};
      for (const [path, content] of Object.entries(${JSON.stringify(after)})) {
        if (old[path] !== content) staging.write(path, content);
      }
      staging.remove('plans/a/sections/s2.md');
      staging.remove('plans/b');
      staging.commit((step) => {
        if (step === ${step}) process.kill(process.pid, 'SIGKILL');
      });
    `;
    const result = spawnSync(process.execPath, ['--input-type=module', '--eval', script]);

    expect(result.signal).toBe('SIGKILL');
    expect(leftovers(root)).toHaveLength(1);
    recover(root);
    expect(files()).toEqual(before);
    expect(leftovers(root)).toEqual([]);
  },
);

test('recover() drops a folder without a journal', () => {
  const staging = join(root, '.ingest-1000000000/new');
  mkdirSync(staging, { recursive: true });
  writeFileSync(join(staging, 'half'), 'hal');
  recover(root);
  expect(files()).toEqual(before);
  expect(leftovers(root)).toEqual([]);
});

test('recover() refuses while another command is at work, but not for ever', () => {
  const staging = join(root, `.ingest-${process.ppid}`);
  mkdirSync(staging);
  expect(() => recover(root)).toThrow(`process ${process.ppid}`);
  utimesSync(staging, 0, 0);
  recover(root);
  expect(leftovers(root)).toEqual([]);
});
