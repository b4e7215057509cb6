/** Address of a plan's page under the site's root: `/plans/hunan/`. */
export function planAddress(plan: string): string {
  return `/plans/${plan}/`;
}

/** Address of a unit's own page under the site's root: `/plans/hunan/s3-2-3/` for `hunan/s3-2-3`. */
export function unitAddress(id: string): string {
  return `/plans/${id}/`;
}

/** Address of a plan's text as received, under the site's root: `/data/sources/hunan.txt`. */
export function sourcePath(plan: string): string {
  return `/data/sources/${plan}.txt`;
}

/** The part of a unit's id behind the plan: `s3-2-3`. It is the anchor on the plan's page. */
export function localId(id: string): string {
  return id.slice(id.indexOf('/') + 1);
}

/** The plan of a unit's id: `hunan` of `hunan/s3-2-3`. */
export function planOf(id: string): string {
  return id.slice(0, id.indexOf('/'));
}

/** Address of a topic's page under the site's root: `/topics/elderly-care/`. */
export function topicAddress(topic: string): string {
  return `/topics/${topic}/`;
}
