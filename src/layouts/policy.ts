/** What browsers are told to refuse: the one source of the policy in every page and of `public/_headers`. */
import { createHash } from 'node:crypto';

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

/** Headers by path, `*` standing for any characters. */
const headers: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  '/*': {
    // A page cannot say this of itself in `<meta>`.
    'Content-Security-Policy': `${policy}; frame-ancestors 'none'`,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': referrerPolicy,
    'Permissions-Policy': unused.map((feature) => `${feature}=()`).join(', '),
  },
  // The names of these files change with their content.
  '/_astro/*': { 'Cache-Control': 'public, max-age=31536000, immutable' },
  '/search/corpus.*.js': { 'Cache-Control': 'public, max-age=31536000, immutable' },
  // Open data may be read by pages of others.
  '/data/*': { 'Access-Control-Allow-Origin': '*' },
  '/plans/*': { 'Access-Control-Allow-Origin': '*' },
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
