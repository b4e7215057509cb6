import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Folders and files under `content/` that people write in. */
const watched = [
  'sources',
  'notes',
  'glosses',
  'topics',
  'synonyms.yml',
  'departments.yml',
  'data-changelog.yml',
];

/** Milliseconds without a change before the plans are generated anew. */
const quiet = 150;

/**
 * Astro integration: while `astro dev` runs, generate the plans anew when a source, note, gloss or
 * topic changes, so that the browser shows it without a restart.
 *
 * Astro itself watches the generated files. Messages go to its log.
 */
export function watchSources(): AstroIntegration {
  return {
    name: 'duidu-watch-sources',
    hooks: {
      'astro:server:setup': ({ server, logger }) => {
        const folders = watched.map((name) => join(server.config.root, 'content', name));
        const ingest = oneAtATime(() =>
          runIngest((line, failed) => {
            if (failed) logger.error(line);
            else logger.info(line);
          }),
        );
        let timer: NodeJS.Timeout | undefined;

        server.watcher.add(folders);
        server.watcher.on('all', (_, path) => {
          if (!folders.some((folder) => path.startsWith(folder))) return;
          clearTimeout(timer);
          timer = setTimeout(ingest, quiet);
        });
      },
    },
  };
}

/** Run a job; when it is asked for meanwhile, run it once more afterwards. */
function oneAtATime(job: () => Promise<void>): () => void {
  let running = false;
  let again = false;

  return async function start() {
    again = running;
    if (running) return;
    running = true;

    do {
      again = false;
      await job();
    } while (again);

    running = false;
  };
}

/** Run the command in its own process, so that it always runs the reader as it is on the disk. */
function runIngest(print: (line: string, failed: boolean) => void): Promise<void> {
  const command = fileURLToPath(new URL('./ingest.ts', import.meta.url));
  const child = spawn(process.execPath, [command, '--draft', '--quiet']);
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));

  return new Promise((resolve) => {
    child.on('close', (code) => {
      for (const line of output.split('\n').filter(Boolean)) print(line, code !== 0);
      resolve();
    });
    child.on('error', (error) => {
      print(error.message, true);
      resolve();
    });
  });
}
