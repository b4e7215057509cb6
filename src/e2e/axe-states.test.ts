/** What opens, lands or appears on a page is as accessible as the page itself. */

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { NoteRecord, PlanRecord } from '../schemas/index.ts';
import { axeFaults } from './axe.ts';
import { builtTable, openSite, type OpenSite } from './site.ts';
import { themes, withView, type View } from './views.ts';

const [note] = builtTable<NoteRecord>('notes');
const plan = builtTable<PlanRecord>('plans').find(({ id }) => note?.unit.startsWith(`${id}/`));
const unit = note?.unit.slice(note.unit.indexOf('/') + 1) ?? '';

interface State {
  name: string;
  /** What is added to the address of the plan. */
  address?: string;
  width?: number;
  /** What opens, and must be there afterwards. */
  above: string;
  bring?: (page: Page) => Promise<void>;
}

const states: State[] = [
  {
    name: 'the settings are open',
    above: '#settings-panel',
    bring: (page) => page.locator('#settings').click(),
  },
  {
    name: 'the settings are open on a phone',
    width: 375,
    above: '#settings-panel',
    bring: (page) => page.locator('#settings').click(),
  },
  {
    name: 'the drawer is open',
    width: 375,
    above: '#contents-panel',
    bring: (page) => page.locator('#contents-open').click(),
  },
  {
    name: 'a note is open',
    above: '#note-popover',
    bring: (page) => page.locator('a.note:visible').first().click(),
  },
  {
    name: 'a note is open on a phone',
    width: 375,
    above: '#note-popover',
    bring: (page) => page.locator('a.note:visible').first().click(),
  },
  {
    name: 'the menu of a paragraph is open',
    above: '#passage-popover',
    bring: (page) => page.locator(`[id="${unit}-p1"] > .anchor`).click(),
  },
  {
    name: 'words were copied',
    above: '#copy-offer',
    bring: async (page) => {
      await page.locator(`[id="${unit}-p1"]`).selectText();
      await page.keyboard.press('ControlOrMeta+c');
    },
  },
  { name: 'a unit is landed on', address: `#${unit}`, above: ':target' },
  { name: 'a paragraph is landed on', address: `#${unit}-p1`, above: ':target' },
  { name: 'a note is landed on', address: '#note-1', above: ':target' },
  {
    name: 'the text has changed since it was cited',
    address: '?v=00000000',
    above: '[data-state="changed"]',
  },
  {
    name: 'all that folds is unfolded',
    above: 'main',
    bring: (page) =>
      page.evaluate(() =>
        document.querySelectorAll('details').forEach((part) => (part.open = true)),
      ),
  },
];

let site: OpenSite;

beforeAll(async () => {
  site = await openSite();
});

afterAll(() => site.close());

describe.each(themes)('in the %s theme axe finds nothing', (theme) => {
  test.each(states)('when $name', async ({ address = '', width = 1440, above, bring }) => {
    const view: View = {
      width,
      chosen: theme,
      reducedMotion: 'reduce',
      permissions: ['clipboard-read', 'clipboard-write'],
    };
    // The light theme in Chinese, the dark one in English: each state has been seen in both.
    const prefix = theme === 'dark' ? '/en' : '';
    const faults = await withView(site, view, async (page) => {
      await page.goto(`${site.url}${prefix}${plan?.url}${address}`);
      await bring?.(page);
      await page.locator(above).first().waitFor();
      return await axeFaults(page, above);
    });

    expect(faults).toEqual([]);
  });
});
