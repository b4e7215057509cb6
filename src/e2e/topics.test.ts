/** Plans side by side: the matrix of topics, the page of each topic, the special columns in line. */

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { strings, type Locale } from '../i18n/index.ts';
import type { AloneRecord, PlanRecord, TopicRecord, UnitRecord } from '../schemas/index.ts';
import { builtFile, builtTable, openSite, type OpenSite } from './site.ts';
import { withView } from './views.ts';

const plans = builtTable<PlanRecord>('plans');
const units = builtTable<UnitRecord>('units');
const topics = builtTable<TopicRecord>('topics');
const alone = builtTable<AloneRecord>('alone');
const unitsById = new Map(units.map((unit) => [unit.id, unit]));
const prefixes: [string, Locale][] = [
  ['', 'zh-Hans'],
  ['/en', 'en'],
];

const planOf = (id: string) => id.slice(0, id.indexOf('/'));
const bare = (text: string) => text.replace(/\s+/g, '');
const pairs = topics.flatMap((topic) =>
  plans.map(({ id: plan }) => ({
    topic,
    plan,
    members: topic.members.filter((member) => planOf(member) === plan),
  })),
);
/** The topic that most plans speak of. */
const [full] = topics.toSorted((a, b) => a.absent.length - b.absent.length);

let site: OpenSite;

beforeAll(async () => {
  site = await openSite();
});

afterAll(() => site.close());

const plain = { javaScriptEnabled: false } as const;

/** Words of every unit on a page, white space aside, by its id; several times where it is shown several times. */
async function shownUnits(page: Page): Promise<{ id: string; words: string }[]> {
  return await page.locator('[data-unit]').evaluateAll((elements) =>
    elements.map((element) => ({
      id: element.getAttribute('data-unit') ?? '',
      words: element.textContent.replace(/\s+/g, ''),
    })),
  );
}

/** What is wrong with the words of shown units: they are marker, title, `。` where the source has it, and text. */
function wrongWords(shown: readonly { id: string; words: string }[]): string[] {
  return shown.flatMap(({ id, words }) => {
    const unit = unitsById.get(id);
    if (!unit) return [`${id} is no unit`];
    const head = bare(`${unit.marker ?? ''}${unit.title ?? ''}`);
    const text = bare(unit.text);
    return [`${head}${text}`, `${head}。${text}`].includes(words) ? [] : [`${id}: ${words}`];
  });
}

async function sideways(page: Page): Promise<number> {
  return await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
}

describe.each(prefixes)('%s/topics/', (prefix, locale) => {
  const text = strings(locale);

  test('has a cell for every topic and plan, and says where a plan is silent', async () => {
    const cells = await withView(site, plain, async (page) => {
      await page.goto(`${site.url}${prefix}/topics/`);
      return await page.locator('tr[data-topic] > td').evaluateAll((elements) =>
        elements.map((cell) => ({
          topic: cell.closest('tr')?.getAttribute('data-topic') ?? '',
          plan: cell.getAttribute('data-absent') ?? cell.getAttribute('data-cell') ?? '',
          isAbsent: cell.hasAttribute('data-absent'),
          isProposed: cell.hasAttribute('data-proposed'),
          words: cell.textContent.trim(),
          href: cell.querySelector('a:not([href*="#further-"])')?.getAttribute('href') ?? null,
        })),
      );
    });
    const expected = pairs.map(({ topic, plan, members }) => {
      const [first = '', ...more] = members;
      const target =
        more.length > 0 ? `/topics/${topic.id}/#plan-${plan}` : unitsById.get(first)?.url;
      return {
        topic: topic.id,
        plan,
        isAbsent: members.length === 0,
        isProposed: members.some((member) => topic.proposed.includes(member)),
        href: members.length === 0 ? null : `${prefix}${target}`,
      };
    });

    expect(cells.map(({ words: _, ...cell }) => cell)).toEqual(expected);
    for (const { isAbsent, isProposed, words } of cells) {
      if (isAbsent) expect(words.startsWith(text.topics.absent)).toBe(true);
      if (isProposed) expect(words).toContain(text.topics.proposed);
    }
  });

  test('lists every unit that stands alone, with the reason', async () => {
    const listed = await withView(site, plain, async (page) => {
      await page.goto(`${site.url}${prefix}/topics/`);
      return await page
        .locator('[data-alone] li')
        .evaluateAll((items) =>
          items.map((item) => [item.querySelector('a')?.getAttribute('href'), item.textContent]),
        );
    });

    expect(listed.map(([href]) => href)).toEqual(
      alone.map(({ unit }) => `${prefix}${unitsById.get(unit)?.url}`),
    );
    for (const [index, { reason }] of alone.entries()) {
      const word = locale === 'en' ? reason?.en : reason?.zh;
      expect(listed[index]?.[1]).toContain(word ?? text.topics.aloneUnconfirmed);
    }
  });
});

test('the matrix shows a group or what somebody is silent on, and the address keeps it', async () => {
  const group = topics[topics.length - 1]?.group ?? '';
  const inGroup = topics.filter((topic) => topic.group === group);
  const silentInGroup = inGroup.filter(({ absent }) => absent.length > 0);

  await withView(site, {}, async (page) => {
    await page.goto(`${site.url}/topics/`);
    const visible = () =>
      page
        .locator('tr[data-topic]')
        .evaluateAll((rows) =>
          rows.filter((row) => row.checkVisibility()).map((row) => row.getAttribute('data-topic')),
        );
    const counted = () => page.locator('[data-shown]').textContent();

    expect(await visible()).toEqual(topics.map(({ id }) => id));
    await page.locator(`[data-choose="${group}"]`).click();
    expect(await visible()).toEqual(inGroup.map(({ id }) => id));
    expect(await counted()).toBe(String(inGroup.length));
    expect(new URL(page.url()).search).toBe(`?group=${group}`);

    await page.locator('[data-silent]').check();
    expect(await visible()).toEqual(silentInGroup.map(({ id }) => id));
    expect(new URL(page.url()).search).toBe(`?group=${group}&silent=1`);

    await page.reload();
    expect(await visible()).toEqual(silentInGroup.map(({ id }) => id));
    await page.goBack();
    expect(await visible()).toEqual(inGroup.map(({ id }) => id));
    expect(await page.locator('[data-silent]').isChecked()).toBe(false);

    await page.locator('[data-choose=""]').click();
    expect(await visible()).toEqual(topics.map(({ id }) => id));
    expect(new URL(page.url()).search).toBe('');
  });
});

test('without a script a group is found by its anchor', async () => {
  const group = topics[topics.length - 1]?.group ?? '';
  await withView(site, plain, async (page) => {
    await page.goto(`${site.url}/topics/`);
    await page.locator(`[data-choose="${group}"]`).click();
    expect(new URL(page.url()).hash).toBe(`#${group}`);
    expect(await page.locator(`:target tr[data-topic]`).first().isVisible()).toBe(true);
  });
});

/** What the page of a topic says; runs in a page, on the markup of another. */
function readTopicPage(html: string) {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const all = (selector: string) => [...page.querySelectorAll<HTMLElement>(selector)];
  return {
    units: all('[data-unit]').map(({ dataset, textContent }) => ({
      id: dataset['unit'] ?? '',
      words: textContent.replace(/\s+/g, ''),
    })),
    absent: all('tbody tr:last-child > td[data-absent]').map(({ dataset }) => dataset['absent']),
    duties: all('[data-of] [data-role] a').map((link) => {
      const [unit, role] = ['of', 'role'].map(
        (key) => link.closest<HTMLElement>(`[data-${key}]`)?.dataset[key],
      );
      return `${unit} ${role} ${link.textContent}`;
    }),
    quantities: all('li[data-of][lang]').map(({ dataset, textContent }) => ({
      id: dataset['of'] ?? '',
      words: textContent.replace(/\s+/g, ''),
    })),
    // Ways from a silent plan to where else it has the words, and what is there.
    further: all('td[data-absent] a[href^="#further-"]').map(
      (link) => all(`${link.getAttribute('href')} [data-further]`).length,
    ),
    pairs: all('[data-pair]').length,
  };
}

describe.each(prefixes)('every page %s/topics/<id>/', (prefix) => {
  let pages: { topic: TopicRecord; said: ReturnType<typeof readTopicPage> }[];

  beforeAll(async () => {
    pages = await withView(site, {}, async (page) => {
      const read: typeof pages = [];
      for (const topic of topics) {
        const html = builtFile(`${prefix}${topic.url}index.html`.slice(1));
        read.push({ topic, said: await page.evaluate(readTopicPage, html) });
      }
      return read;
    });
  });

  test('has all members, word for word, and says who is silent', () => {
    for (const { topic, said } of pages) {
      const members = plans.flatMap(({ id }) =>
        topic.members.filter((member) => planOf(member) === id),
      );
      expect(said.units.map(({ id }) => id)).toEqual(members);
      expect(wrongWords(said.units)).toEqual([]);
      expect(said.absent).toEqual(topic.absent);
    }
  });

  test('names those responsible, and no others', () => {
    for (const { topic, said } of pages) {
      const stated = topic.members.flatMap((id) => {
        const { lead = [], participants = [] } = unitsById.get(id)?.responsibility ?? {};
        return [
          ...lead.map((name) => `${id} lead ${name}`),
          ...participants.map((name) => `${id} participant ${name}`),
        ];
      });
      expect(said.duties.toSorted()).toEqual(stated.toSorted());
    }
  });

  test('draws out numbers that stand in the units', () => {
    const wrong = pages
      .flatMap(({ said }) => said.quantities)
      .filter(({ id, words }) => !bare(unitsById.get(id)?.text ?? '').includes(words));
    expect(wrong).toEqual([]);
  });

  test('leads to differences between any two plans that speak, and from silence to other passages', () => {
    for (const { topic, said } of pages) {
      const speaking = plans.length - topic.absent.length;
      expect(said.pairs).toBe((speaking * (speaking - 1)) / 2);
      expect(said.further).not.toContain(0);
    }
  });
});

/** Plans whose columns are shown, in the order of the head. */
async function shownPlans(page: Page): Promise<(string | null)[]> {
  return await page
    .locator('thead th[data-plan]')
    .evaluateAll((heads) =>
      heads.filter((head) => head.checkVisibility()).map((head) => head.getAttribute('data-plan')),
    );
}

test.each([full?.url ?? '', '/columns/'])(
  'on %s the reader chooses plans and their order, and the address keeps both',
  async (path) => {
    const [first = '', second = '', ...rest] = plans.map(({ id }) => id);

    await withView(site, {}, async (page) => {
      await page.goto(site.url + path);
      expect(await shownPlans(page)).toEqual([first, second, ...rest]);

      await page.locator(`[data-choose="${second}"] [data-earlier]`).click();
      expect(await shownPlans(page)).toEqual([second, first, ...rest]);
      for (const plan of rest) await page.locator(`[data-choose="${plan}"] input`).uncheck();
      expect(await shownPlans(page)).toEqual([second, first]);
      expect(new URL(page.url()).search).toBe(`?plans=${second},${first}`);

      // Every cell went with its head.
      const wrong = await page.locator('tbody tr').evaluateAll(
        (rows, expected) =>
          rows.filter((row) => {
            const cells = [...row.querySelectorAll<HTMLElement>(':scope > td')];
            const shown = cells.filter((cell) => !cell.hidden).map((cell) => cell.dataset['plan']);
            return shown.join() !== expected;
          }).length,
        `${second},${first}`,
      );
      expect(wrong).toBe(0);

      await page.reload();
      expect(await shownPlans(page)).toEqual([second, first]);
      await page.locator('[data-reset]').click();
      expect(await shownPlans(page)).toEqual([first, second, ...rest]);
      expect(new URL(page.url()).search).toBe('');

      await page.goto(`${site.url}${path}?plans=nowhere`);
      expect(await shownPlans(page)).toEqual([first, second, ...rest]);
    });
  },
);

test('without a script all plans are shown, whatever the address says', async () => {
  await withView(site, plain, async (page) => {
    await page.goto(`${site.url}${full?.url}?plans=${plans[0]?.id}`);
    expect(await shownPlans(page)).toEqual(plans.map(({ id }) => id));
  });
});

test('what is shared is marked on demand, without a script, by lines', async () => {
  const decoration = (element: Element) => getComputedStyle(element).textDecorationLine;

  await withView(site, plain, async (page) => {
    await page.goto(`${site.url}${full?.url}`);
    const before = await shownUnits(page);
    const run = page.locator('[data-unit] p [data-shared="own"]').first();
    expect(await run.evaluate(decoration)).toBe('none');
    await page.locator('label[for="sharing"]').click();
    for (const kind of ['all', 'some', 'own']) {
      for (const marked of await page.locator(`[data-unit] p [data-shared="${kind}"]`).all())
        expect(await marked.evaluate(decoration)).toBe('underline');
    }
    expect(await shownUnits(page)).toEqual(before);
  });
});

// With more plans the matrix scrolls sideways, and its heads go with it.
test.skipIf(plans.length > 4).each([1024, 1440])('heads stay in view at %i px', async (width) => {
  await withView(site, { width }, async (page) => {
    for (const path of [full?.url ?? '', '/columns/', '/topics/']) {
      await page.goto(site.url + path);
      const row = page.locator('tbody tr').last();
      await row.evaluate((element) => element.scrollIntoView({ block: 'start' }));
      const heads = page.locator('table').last().locator('thead th');
      for (const head of await heads.all()) {
        if ((await head.boundingBox())?.width === 1) continue;
        const top = await head.evaluate((element) => element.getBoundingClientRect().top);
        expect(top, path).toBeGreaterThanOrEqual(-1);
        expect(top, path).toBeLessThan(200);
      }
    }
  });
});

test('on a phone the name of every plan leads to its column, and stays in view', async () => {
  await withView(site, { width: 375, reducedMotion: 'reduce' }, async (page) => {
    await page.goto(`${site.url}${full?.url}`);
    const last = plans.at(-1)?.id ?? '';
    await page
      .locator('tbody tr')
      .last()
      .evaluate((row) => row.scrollIntoView({ block: 'start' }));
    await page.locator(`.tabs [data-plan="${last}"] a`).click();
    await page.locator(`.tabs [data-plan="${last}"] a[aria-current]`).waitFor();
    const cell = page.locator(`td[data-plan="${last}"]`).last();
    const box = await cell.boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(376);
    for (const tab of await page.locator('.tabs a').all()) {
      const place = await tab.boundingBox();
      expect(place?.y).toBeGreaterThanOrEqual(0);
      expect(place?.y).toBeLessThan(100);
    }
  });
});

test.each(prefixes)('nothing reaches out of a window of 320 px at %s/', async (prefix) => {
  await withView(site, { width: 320 }, async (page) => {
    const some = topics.filter((_, index) => index % 8 === 0);
    for (const path of ['/topics/', '/columns/', ...some.map(({ url }) => url)]) {
      await page.goto(`${site.url}${prefix}${path}`);
      expect(await sideways(page), path).toBe(0);
    }
  });
});

test.each(prefixes)(
  '%s/columns/ has every special column and item, word for word',
  async (prefix) => {
    await withView(site, plain, async (page) => {
      await page.goto(`${site.url}${prefix}/columns/`);
      const shown = await shownUnits(page);
      const boxed = units.filter(({ kind }) => kind === 'column' || kind === 'item');
      const ids = new Set(shown.map(({ id }) => id));

      expect(wrongWords(shown)).toEqual([]);
      expect(boxed.filter(({ id }) => !ids.has(id)).map(({ id }) => id)).toEqual([]);
      expect([...ids].filter((id) => !boxed.some((unit) => unit.id === id))).toEqual([]);

      // A cell says what the plan has, or that it has nothing.
      const wrong = await page
        .locator('tbody td')
        .evaluateAll((cells) =>
          cells
            .filter(
              (cell) =>
                cell.hasAttribute('data-absent') ===
                (cell.querySelector('[data-unit], .elsewhere') !== null),
            )
            .map((cell) => cell.outerHTML.slice(0, 200)),
        );
      expect(wrong).toEqual([]);
      // The contents lead to every column.
      const links = await page
        .locator('nav ol a')
        .evaluateAll((anchors) => anchors.map((anchor) => anchor.getAttribute('href') ?? ''));
      for (const href of links) expect(await page.locator(`tr${href}`).count(), href).toBe(1);
    });
  },
);
