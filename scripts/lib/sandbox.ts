/** For tests: run the real commands on a temporary copy of a small content folder. */

import { spawnSync, type SpawnSyncOptions } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import { projectFolder } from './content.ts';

/** How a command ended. */
export interface Outcome {
  status: number | null;
  stdout: string;
  stderr: string;
}

/** A short plan with most of what the genre has. */
export const sampleText = `甲省社区服务体系建设规划

　　一、背景
　　社区服务取得积极进展。
　　二、发展目标
　　到2025年，社区服务设施覆盖率达到100%。
　　三、重点任务
　　（一）建设社区
　　1.强化党建引领。加强社区党组织建设。（省民政厅牵头，省财政厅负责）
　　2.推动多方参与。建设社工站2000个。
专栏1 社区服务行动
　　1.志愿服务行动。设立志愿服务站点。
　　2.慈善服务行动。建立慈善基地。
　　（二）保障社区
　　3.健全设施。建设服务设施。
　　四、保障措施
　　加强组织领导。
`;

/** A group with one topic of the plans of a sandbox. */
export const sampleTopics = `title: { zh: 任务, en: Tasks }
order: 1
topics:
  - id: party
    level: section
    title: { zh: 党建, en: Party }
    definition: { zh: 党组织的建设, en: Building of Party organisations }
    members:
      - a/s3-1-1
      - b/s3-1-1
`;

/** Day on which the plans of a sandbox came in. */
export const sampleDay = '2026-11-21';

/** A temporary folder with content in it. */
export class Sandbox {
  readonly folder = mkdtempSync(join(tmpdir(), 'duidu-sandbox-'));
  readonly content = join(this.folder, 'content');

  /** @param base Sandbox to copy; without one, the content is an empty folder of sources. */
  readonly #base: Sandbox | undefined;

  constructor(base?: Sandbox) {
    this.#base = base;
    if (base) cpSync(base.content, this.content, { recursive: true });
    else mkdirSync(join(this.content, 'sources'), { recursive: true });
  }

  /** A sandbox with plans `a` and `b`, `b` carrying out `a`, a topic, a note and a gloss. */
  static withPlans(): Sandbox {
    const sandbox = new Sandbox();
    const file = sandbox.write('a.txt', sampleText);
    const add = (...words: string[]) =>
      sandbox.expectSuccess('plan-add', file, `--date=${sampleDay}`, ...words);
    add('--id=a', '--name=甲省', '--level=province');
    sandbox.write('a.txt', sampleText.replaceAll('甲省', '乙市').replaceAll('省', '市'));
    add('--id=b', '--name=乙市', '--level=city', '--parent=a');
    sandbox.write('content/topics/tasks.yml', sampleTopics);
    sandbox.write(
      'content/notes/b.yml',
      'notes:\n  - unit: b/s3-1-2\n    text: 社工站2000个\n    reading: 社工站200个\n    confidence: low\n    note: 数目可疑\n',
    );
    sandbox.write(
      'content/glosses/b.yml',
      'title: Plan of B\nshortTitle: B\nregion: City of B\nissuer: null\nunits:\n  s3-1-1: Party\n',
    );
    sandbox.expectSuccess('ingest');
    return sandbox;
  }

  /** Write a file below the folder, and answer with its path. */
  write(path: string, content: string | Uint8Array): string {
    const whole = join(this.folder, path);
    mkdirSync(dirname(whole), { recursive: true });
    writeFileSync(whole, content);
    return whole;
  }

  read(path: string): string {
    return readFileSync(join(this.content, path), 'utf8');
  }

  /** Every file and folder of the content, with what the files hold (bytes as Latin-1). */
  snapshot(): Record<string, string> {
    const names = readdirSync(this.content, { recursive: true, encoding: 'utf8' }).sort();
    return Object.fromEntries(
      names.map((name) => {
        const path = join(this.content, name);
        return [name, statSync(path).isFile() ? readFileSync(path, 'latin1') : '(folder)'];
      }),
    );
  }

  /** The snapshot of what this sandbox was copied from. */
  original(): Record<string, string> {
    return this.#base?.snapshot() ?? {};
  }

  /** Run `scripts/<command>.ts` on the content. */
  run(command: string, ...words: string[]): Outcome {
    return this.runWith({}, command, ...words);
  }

  /** Run a command with options for its process, such as a user or an environment. */
  runWith(options: SpawnSyncOptions, command: string, ...words: string[]): Outcome {
    const script = join(projectFolder, 'scripts', `${command}.ts`);
    // As on a person's terminal, without the variables of the test runner; the cache saves time.
    const env = {
      PATH: process.env['PATH'],
      DUIDU_CONTENT: this.content,
      NODE_COMPILE_CACHE: join(tmpdir(), 'duidu-compile-cache'),
    };
    const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...words], {
      cwd: this.folder,
      env,
      ...options,
      encoding: 'utf8',
    });
    return { status, stdout, stderr };
  }

  expectSuccess(command: string, ...words: string[]): Outcome {
    const outcome = this.run(command, ...words);
    expect(outcome).toMatchObject({ status: 0 });
    return outcome;
  }

  /** Expect exit code 1, a message, no stack trace, and everything as it was. */
  expectRefusal(message: string | RegExp, command: string, ...words: string[]): Outcome {
    const before = this.snapshot();
    const outcome = this.run(command, ...words);
    expectOneMessage(outcome, message);
    expect(this.snapshot()).toEqual(before);
    return outcome;
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/**
 * For a test file: a fresh copy of two plans for every test, removed behind it.
 *
 * @returns
 *   Gives the copy of the test that runs.
 */
export function useSandbox(): () => Sandbox {
  let base: Sandbox | undefined;
  let current: Sandbox | undefined;
  beforeAll(() => {
    base = Sandbox.withPlans();
  });
  beforeEach(() => {
    current = new Sandbox(base);
  });
  afterEach(() => current?.remove());
  afterAll(() => base?.remove());
  return function () {
    if (!current) throw new Error('Unexpected call outside of a test, expected one inside');
    return current;
  };
}

/** Expect exit code 1 and a message without a stack trace. */
export function expectOneMessage(outcome: Outcome, message: string | RegExp): void {
  expect(outcome.stderr).toMatch(message);
  expect(outcome.status).toBe(1);
  expect(outcome.stderr).not.toMatch(/^ {4}at |Internal error/m);
}
