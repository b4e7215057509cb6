import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sourceSchema } from '../src/schemas/index.ts';
import { projectFolder } from './lib/content.ts';
import { readText } from './lib/read-text.ts';
import { readYaml } from './lib/yaml-file.ts';

const folder = join(projectFolder, 'content/sources');
const ids = readdirSync(folder).flatMap((name) => /^(.+)\.txt$/.exec(name)?.[1] ?? []);

test.each(ids)('%s.txt is byte for byte what its YAML says was received', async (id) => {
  const { sha256 } = await readText(join(folder, `${id}.txt`), id);
  const { data } = await readYaml(join(folder, `${id}.yml`), sourceSchema);
  expect(sha256).toBe(data?.convertedSha256 ?? data?.sha256);
});
