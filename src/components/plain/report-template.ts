import { placeholders } from './report-link.ts';

/** Subject and body of a mail, with placeholders. */
export interface Mail {
  subject: string;
  body: string;
}

/**
 * Make the template of the links that report an error.
 *
 * @param address
 *   As set in `src/site.ts`. A mail address gets subject and body, unless it has its own.
 * @throws
 *   When the address is neither of a mail nor of the web, or has a placeholder or an escape that is none: a build must not go on with it.
 */
export function reportTemplate(address: string, mail: Mail): string {
  const mend = 'mend `REPORT_ADDRESS` in the environment, or `src/site.ts`';
  const stray = /\{(?!(?:id|url|title|lines)\})[^{}]*\}/.exec(address)?.[0];

  if (stray) {
    throw new Error(
      `Unexpected \`${stray}\` in the address for reports, expected \`{id}\`, \`{url}\`, \`{title}\` or ` +
        `\`{lines}\`; ${mend}`,
    );
  }

  const isMail = /^mailto:/i.test(address);

  if (/%(?![\da-f]{2})/i.test(address) || (isMail && !isUtf8(address))) {
    throw new Error(
      `Unexpected escape in the address for reports \`${address}\`, expected \`%\` and two hexadecimal digits` +
        `${isMail ? ', of UTF-8' : ''} (\`%25\` is a percent sign); ${mend}`,
    );
  }

  const template = isMail ? withMail(address, mail) : address;
  const sample = URL.parse(template.replace(placeholders, 'a'));
  const isUsable = isMail
    ? sample?.pathname.includes('@')
    : /^https?:$/.test(sample?.protocol ?? '') && !/^\w+:\/*[^/?#]*\{/.test(address);

  if (!isUsable) {
    throw new Error(
      `Unexpected address for reports \`${address}\`, expected \`mailto:somebody@example.org\` or the ` +
        `\`https://…\` address of a form; ${mend}`,
    );
  }

  return template;
}

/** Whether what is percent-encoded is UTF-8; mail addresses are (RFC 6068), those of forms need not be. */
function isUtf8(address: string): boolean {
  try {
    decodeURIComponent(address);
    return true;
  } catch {
    return false;
  }
}

/** Add what the address leaves out (RFC 6068: lines part with CR LF, everything is percent-encoded). */
function withMail(address: string, { subject, body }: Mail): string {
  const given = new URLSearchParams(address.split('?')[1]);
  const parts = Object.entries({ subject, body })
    .filter(([name]) => !given.has(name))
    .map(([name, words]) => `${name}=${encodeWords(words.replace(/\n/g, '\r\n'))}`);
  if (parts.length === 0) return address;
  return `${address}${address.includes('?') ? '&' : '?'}${parts.join('&')}`;
}

/** Percent-encode all but the placeholders. */
function encodeWords(words: string): string {
  return words
    .split(placeholders)
    .map((part, index) => (index % 2 === 1 ? `{${part}}` : encodeURIComponent(part)))
    .join('');
}
