declare namespace App {
  interface Locals {
    /** What the search box of every page needs. */
    search: {
      /** Address of the corpus on this site, under whatever sub-path. */
      corpus: string;
    };
  }
}
