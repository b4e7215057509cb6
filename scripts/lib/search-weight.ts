import { gzipSync } from 'node:zlib';

/** Most that searching may fetch after the first use of the box, in all, after gzip at level 9. */
export const searchBudget = 80_000;

/** Programs and texts that searching fetches, by how their files are called. */
const parts: Readonly<Record<string, RegExp>> = {
  corpus: /^search\/corpus\.\w+\.js$/,
  engine: /^_astro\/engine\.worker[.-][\w-]+\.js$/,
  panel: /^_astro\/panel\.browser[.-][\w-]+\.js$/,
  page: /^_astro\/SearchPage\.[\w.-]+\.js$/,
};

/**
 * What searching weighs, in bytes after gzip at level 9: each part, the box with its panel, the page of results.
 *
 * @param files
 *   Paths of the files of a built site.
 * @param read
 *   Bytes of one of them.
 */
export function searchWeight(
  files: readonly string[],
  read: (path: string) => Uint8Array,
): Record<string, number> {
  const weights = Object.fromEntries(
    Object.entries(parts).map(([part, name]) => [
      part,
      files
        .filter((file) => name.test(file))
        .reduce((sum, file) => sum + gzipSync(read(file), { level: 9 }).length, 0),
    ]),
  );
  const { corpus = 0, engine = 0, panel = 0, page = 0 } = weights;
  return {
    ...weights,
    'from the box': corpus + engine + panel,
    'on /search/': corpus + engine + page,
  };
}
