/** Most that a page may weigh: bytes of each file after gzip, added up. */
export interface Budget {
  /** The page itself. */
  html?: number;
  /** Style sheets it refers to, and those they import. */
  css: number;
  /** Scripts it refers to, and the modules they import before they run. */
  js: number;
}

/** 1,000 bytes. */
const kB = 1000;

/** Any page, unless its type says otherwise. */
const common: Budget = { css: 14 * kB, js: 10 * kB };

/** Budgets by type of page (see `pageType`). Pages with tables to look things up in may work a little more. */
const budgets: Readonly<Record<string, Budget>> = {
  home: { ...common, html: 40 * kB, js: 12 * kB },
  plan: { ...common, html: 60 * kB },
  unit: { ...common, html: 25 * kB },
  // Pages with charts: the drawings come with the page, their program with the charts.
  indicators: { ...common, js: 25 * kB },
  'indicators-page': { ...common, js: 25 * kB },
  targets: { ...common, html: 120 * kB, js: 25 * kB },
  departments: { ...common, html: 60 * kB, js: 25 * kB },
  'departments-page': { ...common, js: 12 * kB },
  'embed-page': { ...common, js: 12 * kB },
  topics: { ...common, html: 60 * kB, js: 25 * kB },
  'topics-page': { ...common, html: 30 * kB, js: 12 * kB },
  // The program that marks differences comes on demand: 12 kB more.
  compare: { ...common, js: 12 * kB },
  // Both texts with their marks, and the scripts that fold them.
  'compare-page': { ...common, html: 90 * kB, js: 12 * kB },
  // The program that shows results comes with the page whose use it is; engine and texts come when it searches.
  search: { ...common, html: 30 * kB, js: 13 * kB },
  columns: { ...common, html: 60 * kB, js: 12 * kB },
};

/** Budget of a type of page. */
export function pageBudget(type: string): Budget {
  return budgets[type] ?? common;
}
