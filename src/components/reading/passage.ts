/** A passage of a plan, and the page on which it is read. */
export interface Passage {
  /** Local id of the unit, such as `s3-2-3`, or of a paragraph of it, such as `s3-2-3-p1`. */
  id: string;
  /** Local id of the unit. */
  unit: string;
  /** Full address of the plan's page, with a slash at its end. */
  plan: string;
  /** Full address of the page being read, without query and hash. */
  page: string;
}

/** Full addresses of a passage. */
export interface PassageLinks {
  /** Where it stands on the page being read. */
  here: string;
  /** Where it stands on its unit's own page; the permalink. */
  own: string;
  /** Where it is cited. */
  cite: string;
  /** Whether the page being read is its unit's own. */
  isOwn: boolean;
}

/** Addresses of a passage, by the rules of permalinks. */
export function passageLinks({ id, unit, plan, page }: Passage): PassageLinks {
  const unitPage = `${plan}${unit}/`;
  const isUnit = id === unit;
  const isOwn = page === unitPage;

  return {
    here: isUnit && isOwn ? page : `${page}#${id}`,
    own: isUnit ? unitPage : `${unitPage}#${id}`,
    cite: `${unitPage}${isUnit ? '' : `?p=${id}`}#cite`,
    isOwn,
  };
}
