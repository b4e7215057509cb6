import { truncateSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { bodyText, columnText } from '../src/plan/markdown/body.ts';
import { columnSchema, sectionSchema } from '../src/schemas/index.ts';
import type { Inspection } from './lib/inspection.ts';
import { sampleText, useSandbox } from './lib/sandbox.ts';

const words = ['--id=c', '--name=丙省', '--level=province'];
const sandbox = useSandbox();

const sample = Buffer.from(sampleText);

test.each<[string, string | Buffer, RegExp]>([
  ['an empty file', '', /bad\.txt(:1:1)?: Unexpected empty/],
  ['a file of spaces', ' \n\u3000\t\n\r\n\u00a0', /bad\.txt(:1:1)?: Unexpected empty/],
  [
    'a byte that is not UTF-8',
    Buffer.concat([sample, Buffer.from([0xff]), sample]),
    new RegExp(`bad\\.txt: Unexpected byte 0xFF at byte ${sample.length}, expected UTF-8.*save it`),
  ],
  [
    'Latin-1',
    Buffer.from('caf\xe9 au lait\n', 'latin1'),
    /bad\.txt: Unexpected byte 0xE9 at byte 3/,
  ],
  ['half a UTF-16 character', Buffer.from([0xff, 0xfe, 0, 0x4e, 0, 0xd8, 0x41, 0]), /at byte 4,/],
  [
    'NUL',
    sampleText.replace('加强组织', '加强\0组织'),
    /bad\.txt:17:5: Unexpected control character U\+0000.*delete it/,
  ],
  [
    'a control character',
    sampleText.replace('一、', '\x1b[1m一、'),
    /bad\.txt:3:3: Unexpected control character U\+001B/,
  ],
  ['a picture', Buffer.from('\x89PNG\r\n\x1a\n\0\0', 'latin1'), /bad\.txt: Unexpected a picture/],
  ['a Word file', Buffer.from('PK\x03\x04\x14\0', 'latin1'), /Unexpected a Word, WPS or ZIP file/],
  ['a PDF', '%PDF-1.7\n', /Unexpected a PDF, expected a plain text/],
  [
    'a program',
    Buffer.from('\x7fELF\x02\x01\x01\0\0\0\xf0\xff\x80', 'latin1'),
    /bad\.txt: Unexpected/,
  ],
  [
    'a text without headings',
    '今天天气很好。\n明天也是。\n',
    /bad\.txt(:1:1)?: Unexpected text without/,
  ],
])('plan:add and plan:inspect refuse %s', (_, content, message) => {
  const file = sandbox().write('bad.txt', content);
  sandbox().expectRefusal(message, 'plan-add', file, ...words);
  sandbox().expectRefusal(message, 'plan-inspect', file);
});

test('plan:update refuses what plan:add refuses', () => {
  const file = sandbox().write('bad.txt', sampleText.replace('加强组织', '加强\0组织'));
  sandbox().expectRefusal(/bad\.txt:17:5: Unexpected control/, 'plan-update', 'a', file);
});

test('a file of 50 MB is refused by its size', () => {
  const file = sandbox().write('bad.txt', '');
  truncateSync(file, 50 * 1024 * 1024);
  sandbox().expectRefusal(
    /Unexpected size of 50 MB, expected at most 8 MB/,
    'plan-add',
    file,
    ...words,
  );
  sandbox().expectRefusal(/Unexpected size of 50 MB/, 'plan-inspect', file);
});

test('a folder, and a file that is not there, are refused', () => {
  sandbox().expectRefusal('Unexpected folder, expected a plan text', 'plan-add', '.', ...words);
  sandbox().expectRefusal('none.txt: Unexpected missing file', 'plan-add', 'none.txt', ...words);
  sandbox().expectRefusal('Unexpected end of the command, expected `<file>`', 'plan-add', ...words);
  sandbox().expectRefusal('Unexpected end of the command, expected `<file>`', 'plan-inspect');
});

test('a source that becomes unusable is refused by ingest, with its place', () => {
  sandbox().write('content/sources/a.txt', sampleText.replace('背景', '背\0景'));
  sandbox().expectRefusal(/sources\/a\.txt:3:6: Unexpected control character U\+0000/, 'ingest');
  sandbox().write('content/sources/a.txt', Buffer.from(`\uFEFF${sampleText}`, 'utf16le'));
  sandbox().expectRefusal(/sources\/a\.txt: Unexpected UTF-16LE, expected UTF-8/, 'ingest');
});

test('markup inside a text is text: it comes back character for character', () => {
  const hostile = `甲省社区服务体系建设规划

一、<script>alert(1)</script>
<script>alert("x")</script> & &amp; &lt;b&gt; {} {{x}} \${y} <!-- z -->。
---
title: 不是元数据
---
二、\`代码\`与*星号*_下划线_
\`\`\`js 三个反引号。
::: note 四个冒号。
| 甲 | 乙 |。
# 不是标题。
- 不是列表。
+ 不是列表。
1) 不是列表。
甲 > 乙 < 丙。
===
[链接](javascript:alert(1)) ![图](x.png) <https://example.com> https://example.com。
\\ 反斜线 \\* ~~删除~~ ^上标^ [^1]: 脚注 $x$ %% import x from 'y'。
（一）任务“引号”'单'。正文"双"。
专栏1 **粗体**行动
1.<b>甲</b>行动。开展 & 甲。
三、保障
加强领导。
`;
  const file = sandbox().write('c.txt', hostile);
  sandbox().expectSuccess('plan-add', file, ...words);
  const { stdout } = sandbox().expectSuccess('plan-inspect', file, '--json');
  const { units } = JSON.parse(stdout) as Inspection;
  const written = new Map<string, string>();

  for (const [path, content] of Object.entries(sandbox().snapshot())) {
    if (!/^plans\/c\/(?:sections|columns)\/.*\.md$/.test(path)) continue;
    const markdown = Buffer.from(content, 'latin1').toString();
    const [, frontmatter = '', body = ''] = /^---\n([^]*?\n)---\n([^]*)$/.exec(markdown) ?? [];

    if (path.includes('/sections/')) {
      written.set(sectionSchema.parse(parse(frontmatter)).id, bodyText(body));
    } else {
      const column = columnSchema.parse(parse(frontmatter));
      const { text, items } = columnText(body);
      written.set(column.id, text);
      for (const [index, item] of column.items.entries()) written.set(item.id, items[index] ?? '');
    }
  }

  const bare = (value: string) => value.replace(/[\s#]+/g, '');
  const own = units.filter(({ kind }) => kind !== 'indicator');
  expect(written.size).toBe(own.length);

  for (const { id, marker, title, text, spans } of own) {
    expect(written.get(id)).toBe(text);
    const slice = spans.map(([start, end]) => hostile.slice(start, end)).join('');
    const shown = `${marker ?? ''}${title ?? ''}${text}`;
    // The full stop that closes a run-in title is in neither title nor text.
    expect([bare(shown), bare(`${marker ?? ''}${title ?? ''}。${text}`)]).toContain(bare(slice));
  }
});
