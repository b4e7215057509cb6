/** What browsers are told to refuse: the one source of the policy in every page and of `public/_headers`. */
import { createHash } from 'node:crypto';
import { locales, localeSegment } from '../i18n/index.ts';

/**
 * The order of the cascade layers, the only style that stands in a page. It must come before every stylesheet, for
 * bundled ones come in an order that we do not control.
 */
export const layerOrder = '@layer reset, tokens, base, prose, components, utilities, print;';

/** Content-Security-Policy of every page. */
export const policy = directives({
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': `'self' '${sourceHash(layerOrder)}'`,
  'img-src': "'self' data:",
  'connect-src': "'self'",
  'font-src': "'none'",
  'worker-src': "'self'",
  'manifest-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'self'",
  'object-src': "'none'",
});

/** Readers of a passage are nobody else's business. */
export const referrerPolicy = 'same-origin';

/** What no page asks for. */
const unused = [
  'accelerometer',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'usb',
];

/**
 * First words of the addresses of pages that nobody may show in a frame: of all but the charts to embed. Hosts join the
 * headers of every rule that fits, and browsers obey each, so that a rule for all could not be taken back.
 */
const unframed = [
  'about',
  'columns',
  'compare',
  'data',
  'departments',
  'indicators',
  'plans',
  'search',
  'targets',
  'topics',
];

const framing = Object.fromEntries(
  locales.flatMap((locale) => {
    const segment = localeSegment(locale);
    const root = segment === undefined ? '/' : `/${segment}/`;
    return [root, ...unframed.map((word) => `${root}${word}/*`)].map((path) => [
      path,
      { 'Content-Security-Policy': "frame-ancestors 'none'" },
    ]);
  }),
);

/** Headers by path, `*` standing for any characters. */
const headers: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  '/*': {
    'Content-Security-Policy': policy,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': referrerPolicy,
    'Permissions-Policy': unused.map((feature) => `${feature}=()`).join(', '),
  },
  // The names of these files change with their content.
  '/_astro/*': { 'Cache-Control': 'public, max-age=31536000, immutable' },
  '/search/corpus.*.js': { 'Cache-Control': 'public, max-age=31536000, immutable' },
  // What a page cannot say of itself in `<meta>`.
  ...framing,
  // Open data may be read by pages of others.
  '/data/*': { ...framing['/data/*'], 'Access-Control-Allow-Origin': '*' },
  '/plans/*': { ...framing['/plans/*'], 'Access-Control-Allow-Origin': '*' },
  '/charts/*': { 'Access-Control-Allow-Origin': '*' },
};

/** `public/_headers`, in the format of Cloudflare Pages and Netlify. */
export function headersFile(): string {
  return Object.entries(headers)
    .map(([path, fields]) => {
      const lines = Object.entries(fields).map(([name, value]) => `  ${name}: ${value}\n`);
      return `${path}\n${lines.join('')}`;
    })
    .join('\n');
}

function directives(values: Readonly<Record<string, string>>): string {
  return Object.entries(values)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');
}

/** Name of an inline text in a policy, https://www.w3.org/TR/CSP3/#grammardef-hash-source. */
function sourceHash(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
