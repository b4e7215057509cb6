/** What whoever runs this site decides, and what the build takes from its surroundings. */

/**
 * Where readers report errors; `null` hides the links.
 *
 * A mail address (`mailto:someone@example.org`), or a form on the web in whose address `{id}`, `{url}`, `{title}` and
 * `{lines}` stand for those of the passage: `https://example.org/new?title={id}&body={url}`.
 */
const ownReportAddress: string | null = null;

/** The address above, unless the environment has another in `REPORT_ADDRESS`; an empty one hides the links. */
export const reportAddress = (process.env['REPORT_ADDRESS'] ?? ownReportAddress)?.trim() || null;

/** Year of the build, in UTC. */
export const buildYear = new Date().getUTCFullYear();
