import { afterAll, beforeAll, expect, test } from 'vitest';
import { tags } from '../../scripts/lib/html.ts';
import { headersFile, layerOrder, policy } from '../layouts/policy.ts';
import type { PlanRecord } from '../schemas/index.ts';
import { builtFile, builtPages, builtTable, openSite, type OpenSite } from './site.ts';

const pages = builtPages().map(({ address, file }) => {
  const html = builtFile(file);
  return { address, html, tags: tags(html) };
});
const [plan] = builtTable<PlanRecord>('plans');
const where = (found: readonly { address: string }[]) => found.map(({ address }) => address);

let site: OpenSite;

beforeAll(async () => {
  site = await openSite();
});

afterAll(() => site.close());

test('every page carries the policy before anything it is about', () => {
  const others = pages.filter(({ tags }) => {
    const [charset, meta] = tags.slice(tags.findIndex(({ name }) => name === 'head') + 1);
    return (
      !charset?.attributes.has('charset') ||
      meta?.attributes.get('http-equiv') !== 'Content-Security-Policy' ||
      meta.attributes.get('content') !== policy
    );
  });

  expect(where(others)).toEqual([]);
});

test('hosts are told the same', () => {
  expect(builtFile('_headers')).toBe(headersFile());
  expect(headersFile()).toContain(`Content-Security-Policy: ${policy}\n`);
});

test('hosts let no page be framed but charts to embed', () => {
  const rules = headersFile()
    .split('\n\n')
    .filter((rule) => rule.includes("frame-ancestors 'none'"))
    .map((rule) => rule.split('\n')[0] ?? '');
  const isFramed = (address: string) =>
    !rules.some((rule) =>
      rule.endsWith('*') ? address.startsWith(rule.slice(0, -1)) : address === rule,
    );
  const framed = where(pages).filter((address) => isFramed(address) && address !== '/404.html');

  expect(framed.filter((address) => !/^\/(?:en\/)?embed\//.test(address))).toEqual([]);
  expect(rules).not.toContain('/*');
});

/** A page whose attribute values hold no `<`, as titles of plans may: what is left begins a tag. */
function withoutTagsInValues(html: string): string {
  return html.replace(/="[^"]*"/g, (value) => value.replaceAll('<', '&lt;'));
}

test('no page has a script in it, but for linked data', () => {
  const scripts = pages.filter(({ html }) =>
    [...withoutTagsInValues(html).matchAll(/<script([^>]*)>(.*?)<\/script>/gs)].some(
      ([, attributes = '', text = '']) =>
        !/ type="application\/ld\+json"/.test(attributes) &&
        (text !== '' || !/ src="/.test(attributes)),
    ),
  );

  expect(where(scripts)).toEqual([]);
});

test('no page has a style in it, but for the order of layers', () => {
  const styled = pages.filter(
    ({ html, tags }) =>
      Array.from(html.matchAll(/<style[^>]*>(.*?)<\/style>/gs), ([, text]) => text).join() !==
        layerOrder || tags.some(({ attributes }) => attributes.has('style')),
  );

  expect(where(styled)).toEqual([]);
});

test('no element of any page has a script in an attribute', () => {
  const active = pages.filter(({ tags }) =>
    tags.some(({ attributes }) =>
      [...attributes].some(
        ([name, value]) => /^on/i.test(name) || /^\s*(?:javascript|data|vbscript):/i.test(value),
      ),
    ),
  );

  expect(where(active)).toEqual([]);
});

test('a browser refuses nothing that is on a page: order of layers, linked data, scripts', async () => {
  const page = await site.browser.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  await page.goto(site.url + (plan?.url ?? '/'));
  const found = await page.evaluate(() => ({
    order: Array.from(document.styleSheets, ({ cssRules }) => cssRules[0]?.cssText)[0],
    things: document.querySelectorAll('script[type="application/ld+json"]').length,
    scripts: document.documentElement.hasAttribute('data-script'),
  }));
  await page.close();

  expect(complaints).toEqual([]);
  expect(found).toEqual({ order: layerOrder, things: 2, scripts: true });
});

test('a browser refuses what is not on the page', async () => {
  const page = await site.browser.newPage();
  await page.goto(`${site.url}/plans/`);
  const refused = await page.evaluate(async () => {
    const directives: string[] = [];
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
      directives.push(effectiveDirective),
    );
    const script = document.createElement('script');
    script.textContent = 'document.title = "ran"';
    const style = document.createElement('style');
    style.textContent = 'body { visibility: hidden }';
    const image = document.createElement('img');
    image.src = 'https://example.org/image.png';
    document.body.append(script, style, image);
    document.body.setAttribute('style', 'visibility: hidden');
    document.body.setAttribute('onclick', 'document.title = "ran"');
    await fetch('https://example.org/').catch(() => undefined);
    // Violations are reported a moment after they happen.
    await new Promise((resolve) => setTimeout(resolve, 200));
    const { visibility } = getComputedStyle(document.body);
    return { directives: [...new Set(directives)].sort(), visibility, title: document.title };
  });
  await page.close();

  expect(refused).toMatchObject({
    directives: [
      'connect-src',
      'img-src',
      'script-src-attr',
      'script-src-elem',
      'style-src-attr',
      'style-src-elem',
    ],
    visibility: 'visible',
  });
  expect(refused.title).not.toBe('ran');
});
