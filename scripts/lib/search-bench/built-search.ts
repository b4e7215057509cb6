import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { runInNewContext } from 'node:vm';
import type { SearchCorpus } from '../../../src/search/corpus.ts';
import type { Packed } from '../../../src/search/pack.ts';
import { readCorpus } from '../../../src/search/read-corpus.ts';
import { distFolder } from '../built-site.ts';
import { Refusal } from '../refusal.ts';

/** What the built site searches with. */
export interface BuiltSearch {
  /** The engine’s script. */
  engine: Buffer;
  corpus: SearchCorpus;
}

/**
 * Read what the site was built with.
 *
 * @throws {Refusal}
 *   When it was not built.
 */
export function builtSearch(): BuiltSearch {
  const corpusFile = fileLike(join(distFolder, 'search'), /^corpus\.\w+\.js$/);
  const engine = readdirSync(distFolder, { recursive: true, encoding: 'utf8' }).find((name) =>
    /^engine\.worker[.-][\w-]+\.js$/.test(basename(name)),
  );
  if (corpusFile === undefined || engine === undefined) {
    throw new Refusal(
      'Unexpected missing search in `dist/`, expected the built site; run `npm run build`',
    );
  }

  const scope: { duiduCorpus?: Packed } = {};
  runInNewContext(readFileSync(corpusFile, 'utf8'), { self: scope });
  if (!scope.duiduCorpus) throw new Refusal(`${corpusFile}: Unexpected script, expected a corpus`);
  return {
    engine: readFileSync(join(distFolder, engine)),
    corpus: readCorpus(scope.duiduCorpus),
  };
}

function fileLike(folder: string, pattern: RegExp): string | undefined {
  const name = existsSync(folder)
    ? readdirSync(folder).find((each) => pattern.test(each))
    : undefined;
  return name === undefined ? undefined : join(folder, name);
}
