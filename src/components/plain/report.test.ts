import { expect, test } from 'vitest';
import { reportLink } from './report-link.ts';
import { reportTemplate } from './report-template.ts';

const mail = { subject: '报错 {id} {title}', body: '编号：{id}\n地址：{url}\n行号：{lines}\n' };
const passage = {
  id: 'hunan/s3-2-3-p1',
  url: 'https://duidu.example/plans/hunan/s3-2-3/#s3-2-3-p1',
  title: '湖南 “3.健全” & 100% #1?',
  lines: '46–52',
};

/** Link to a passage, taken apart again. */
function reported(address: string) {
  const url = new URL(reportLink(reportTemplate(address, mail), passage));
  return { start: `${url.protocol}${url.pathname}`, query: Object.fromEntries(url.searchParams) };
}

test('a mail address gets subject and body', () => {
  expect(reported('mailto:a@example.org')).toEqual({
    start: 'mailto:a@example.org',
    query: {
      subject: '报错 hunan/s3-2-3-p1 湖南 “3.健全” & 100% #1?',
      body: '编号：hunan/s3-2-3-p1\r\n地址：https://duidu.example/plans/hunan/s3-2-3/#s3-2-3-p1\r\n行号：46–52\r\n',
    },
  });
});

test('a mail address keeps the subject and the copies it has', () => {
  const { query } = reported('MAILTO:a@example.org?cc=b@example.org&subject={id}');
  expect(query).toMatchObject({ cc: 'b@example.org', subject: passage.id });
  expect(query['body']).toContain(passage.url);
});

test('the address of a form is filled in, and every sign arrives', () => {
  const address =
    'https://example.org/a/issues/new?title={id}: {title}&body={url} ({lines})&labels=text';
  expect(reported(address)).toEqual({
    start: 'https:/a/issues/new',
    query: {
      title: `${passage.id}: ${passage.title}`,
      body: `${passage.url} (${passage.lines})`,
      labels: 'text',
    },
  });
});

test('a form without placeholders stays as it is', () => {
  const address = 'https://example.org/contact';
  expect(reportLink(reportTemplate(address, mail), passage)).toBe(address);
});

test('a link has no sign that would end an attribute or the address', () => {
  for (const address of ['mailto:a@example.org', 'https://example.org/?t={title}&u={url}']) {
    const link = reportLink(reportTemplate(address, mail), {
      ...passage,
      title: `"><script>'\n`,
    });
    expect(link).not.toMatch(/["<>\s]/);
    expect(link).not.toContain('#');
  }
});

test.each([
  'javascript:alert(1)',
  ' java\tscript:alert(1)',
  'JavaScript://example.org/%0aalert(1)',
  'data:text/html,x',
  'vbscript:x',
  'file:///etc/passwd',
  'ftp://example.org/',
  '//example.org/',
  '/contact/',
  'a@example.org',
  'mailto:',
  'mailto:nobody',
  'https://',
  'https://{url}/',
])('reportTemplate() refuses %j', (address) => {
  expect(() => reportTemplate(address, mail)).toThrow(
    /^Unexpected address for reports `[^]*`, expected `mailto:.*; mend `REPORT_ADDRESS`/,
  );
});

test('reportTemplate() refuses a placeholder that is none', () => {
  expect(() => reportTemplate('https://example.org/?q={ID}', mail)).toThrow(
    'Unexpected `{ID}` in the address for reports, expected `{id}`, `{url}`, `{title}` or `{lines}`; ' +
      'mend `REPORT_ADDRESS` in the environment, or `src/site.ts`',
  );
});

test.each([
  'mailto:100%@example.org',
  'mailto:%ff@example.org',
  'mailto:a@example.org?cc=%E4',
  'https://example.org/?t=100%&u={url}',
  'https://example.org/%{id}',
])('reportTemplate() refuses the escape in %j', (address) => {
  expect(() => reportTemplate(address, mail)).toThrow(
    /^Unexpected escape in the address for reports `[^]*`, expected `%` and two hexadecimal digits.*; mend `REPORT_ADDRESS`/,
  );
});

test('a form may take other encodings than UTF-8, and pages behind `#`', () => {
  const address = 'https://example.org/?t=%C4%E3#/new/{id}';
  expect(reportLink(reportTemplate(address, mail), passage)).toBe(
    'https://example.org/?t=%C4%E3#/new/hunan%2Fs3-2-3-p1',
  );
});
