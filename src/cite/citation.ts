/** English names for parts of a citation, unofficial. */
export interface CitationGloss {
  /** Of the plan's title; `null` where there is none. */
  title: string | null;
  /** Of the cited part; `null` where there is none. */
  part: string | null;
}

/**
 * What a citation says of a passage, or of a whole plan. What the plan does not say of itself is `null` and is left out
 * of the citation, never guessed.
 */
export interface Citation {
  /** Key for reference managers: ASCII, the same for good, such as `hunan-s3-2-3`. */
  key: string;
  /** Office that issued the plan; one name, never taken apart. */
  issuer: string | null;
  /** Title of the plan as printed. */
  title: string | null;
  /** Place the plan is for, such as 湖南省; it describes a plan without a title. */
  region: string;
  /** The cited part, as one says it, such as 三、（二）3.健全服务设施网络; `null` for the whole plan. */
  part: string | null;
  /** Such as 湘政办发〔2022〕52号. */
  documentNumber: string | null;
  /** Date of the plan, ISO 8601. */
  date: string | null;
  /** Version of the corpus: the day of its latest text, ISO 8601. It is the date on which the text was consulted. */
  version: string | null;
  /** Full address with the hash. */
  link: string;
  /** Short hash of the cited text. */
  hash: string;
  gloss: CitationGloss;
}

/** Key of a passage for reference managers. */
export function citationKey(plan: string, local?: string): string {
  return local === undefined ? plan : `${plan}-${local}`;
}

/** Title of the plan, or what it is, in the brackets that mark words of the one who cites. */
export function citedTitle({ title, region }: Pick<Citation, 'title' | 'region'>): string {
  return title ?? `[${region}规划]`;
}

/** Title for reference managers, which keep one title only: the plan's, and the part's behind it. */
export function fullTitle(citation: Pick<Citation, 'title' | 'region' | 'part'>): string {
  const title = citedTitle(citation);
  return citation.part === null ? title : `${title}：${citation.part}`;
}

/** What a reference manager should keep besides the reference: whose text it is, of which day, and its hash. */
export function citationNote({ version, hash }: Pick<Citation, 'version' | 'hash'>): string {
  const day = version === null ? '' : `${version} `;
  return `据对读（Duidu，非官方整理）${day}的文本，SHA-256 ${hash}…`;
}
