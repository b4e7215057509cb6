/** What a citation says of the open data as a whole. What is not known is `null` and is left out. */
export interface DatasetCitation {
  /** Key for reference managers. */
  key: string;
  /** Whoever made the data, one name. */
  author: string;
  title: string;
  /** Version with its hash, such as `2026-11-22+0a1b2c3d`. */
  version: string;
  /** Day of the version, ISO 8601. */
  date: string | null;
  /** Full address. */
  link: string;
}
