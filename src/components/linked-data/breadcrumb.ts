import type { Locale } from '../../i18n/index.ts';
import type { Step } from '../trail.ts';
import type { Addresser, LinkedData } from './linked-data.ts';

/**
 * The breadcrumb of a page: the pages above it as shown, then the page itself, which readers see as its heading.
 *
 * @param name
 *   Name of the page itself.
 */
export function breadcrumbData(
  trail: readonly Step[],
  name: string,
  { path, locale, address }: { path: string; locale: Locale; address: Addresser },
): LinkedData {
  const steps = [...trail, { label: name, path }];

  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map((step, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: step.label,
      item: address(step.path, locale),
    })),
  };
}
