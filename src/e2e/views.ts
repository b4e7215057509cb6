import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import type { OpenSite } from './site.ts';

/** A small phone, a tablet, a laptop: widths in CSS pixels that every page is looked at in. */
export const widths = [375, 768, 1440] as const;

export const themes = ['light', 'dark'] as const;

export type Theme = (typeof themes)[number];

/** Height of the window for each width. */
export function windowOf(width: number): { width: number; height: number } {
  return { width, height: width < 600 ? 700 : 900 };
}

/** How a page is opened. */
export interface View extends BrowserContextOptions {
  width?: number;
  /** Theme that the reader chose on an earlier visit; the system asks for the other one. */
  chosen?: Theme;
  /** Size of text that the reader chose on an earlier visit. */
  size?: 'large' | 'larger';
}

/** Open an empty page as a reader with these settings would see it. */
export async function openView(site: OpenSite, view: View): Promise<Page> {
  return await (await openContext(site, view)).newPage();
}

async function openContext(
  { browser }: OpenSite,
  { width = 1440, chosen, size, ...options }: View,
): Promise<BrowserContext> {
  const context = await browser.newContext({
    viewport: windowOf(width),
    ...(chosen && { colorScheme: chosen === 'dark' ? 'light' : 'dark' }),
    ...options,
  });
  if (chosen ?? size) {
    await context.addInitScript(
      (remembered) => {
        for (const [key, value] of Object.entries(remembered))
          if (value !== null) localStorage.setItem(key, value);
      },
      { 'duidu-theme': chosen ?? null, 'duidu-size': size ?? null },
    );
  }
  return context;
}

/** Run something on a page of its own that closes afterwards. */
export async function withView<Result>(
  site: OpenSite,
  view: View,
  run: (page: Page) => Promise<Result>,
): Promise<Result> {
  const page = await openView(site, view);
  try {
    return await run(page);
  } finally {
    await page.context().close();
  }
}
