/** As much of Citation.js as the tests use; it comes without types. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(data: string | object);
    data: Record<string, unknown>[];
    format(name: 'bibliography', options: { template: string; lang: string }): string;
  }
}

declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-ris';
