import { placeholders } from './report-link.ts';

/** Where reports go when none of a passage is made: the address without what would be filled in. */
export function reportHome(address: string): { href: string; label: string } {
  const url = new URL(address.replace(placeholders, ''));

  if (url.protocol === 'mailto:') {
    return { href: `mailto:${url.pathname}`, label: decodeURIComponent(url.pathname) };
  }

  const query = address.search(placeholders) === -1 ? url.search : '';
  return {
    // Behind `#` there may be the page of an application.
    href: `${url.origin}${url.pathname}${query}${url.hash}`,
    label: `${url.host}${url.pathname}`,
  };
}
