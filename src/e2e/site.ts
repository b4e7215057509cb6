import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { distFolder, samplePages } from '../../scripts/lib/built-site.ts';
import { browserArguments, findChromium } from '../../scripts/lib/chromium.ts';
import { projectFolder } from '../../scripts/lib/content.ts';
import { serveFolder } from '../../scripts/lib/serve.ts';

export {
  builtBytes,
  builtFile,
  builtFiles,
  builtPages,
  builtTable,
  pageType,
  samplePages,
} from '../../scripts/lib/built-site.ts';

/** Folder of what people write and what is generated from it. */
export const content = join(projectFolder, 'content/');

/** Address of one page of each type in each language. */
export function pageTypes(): string[] {
  return samplePages().map(({ address }) => address);
}

/** The built site, served, and a browser to open it in. */
export interface OpenSite {
  url: string;
  browser: Browser;
  close: () => Promise<void>;
}

/** Serve the built site and start a browser with a profile of its own. */
export async function openSite(): Promise<OpenSite> {
  const executablePath = findChromium();
  if (executablePath === undefined) {
    throw new Error(
      'Unexpected machine without Chromium, expected one for tests in a browser; run `npm test`, which installs it',
    );
  }
  const folder = await serveFolder(distFolder);
  const browser = await chromium.launch({
    executablePath,
    args: [...browserArguments],
    // In a locale without UTF-8, the one of a bare machine, Chromium offers a file of Chinese name as `download`.
    env: { ...process.env, LC_ALL: 'C.UTF-8' },
  });

  return {
    url: folder.url,
    browser,
    close: async () => {
      await browser.close();
      await folder.close();
    },
  };
}
