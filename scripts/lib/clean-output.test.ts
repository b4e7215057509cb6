import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { strings } from '../../src/i18n/index.ts';
import { leftoversIn } from './clean-output.ts';

const count = (file: string, text: string) => leftoversIn(file, strToU8(text)).length;
const ownWords = strings('en').data.dictionaryLead;

test.each([
  ['a.html', '<body><p>共 12 项</p></body>', 0],
  ['a.html', '<body><p>共 NaN 项</p></body>', 1],
  ['a.html', '<body><p>undefined</p></body>', 1],
  ['a.html', '<body><p>[object Object]</p></body>', 1],
  ['a.html', '<head><title>null · 对读</title></head><body></body>', 1],
  ['a.html', '<body><p title="null">一</p></body>', 1],
  ['a.html', '<body><a href="/plans/undefined/">一</a></body>', 1],
  ['a.html', '<body><svg><path d="M0,NaNL1,2"/></svg></body>', 1],
  ['a.html', '<body><svg><rect width="Infinity"/></svg></body>', 1],
  ['a.html', '<body><p class="null-value non-null">nullable</p></body>', 0],
  ['a.html', '<body><pre><code>x is null</code></pre></body>', 0],
  ['a.html', '<body><p data-row="{&quot;a&quot;:null}">一</p></body>', 0],
  ['a.html', '<body><p data-row="{&quot;a&quot;:&quot;NaN&quot;}">一</p></body>', 1],
  ['a.html', '<script type="application/ld+json">{"a":"b"}</script><body></body>', 0],
  ['a.html', '<script type="application/ld+json">{"a":null}</script><body></body>', 1],
  ['a.html', `<body><p>${ownWords}</p></body>`, 0],
  ['a.html', `<body><p>${ownWords}</p><p>null</p></body>`, 1],
  ['a.svg', '<svg><text x="1">一</text></svg>', 0],
  ['a.svg', '<svg><text x="NaN">一</text></svg>', 1],
  ['a.svg', '<svg><text x="1">Infinity</text></svg>', 1],
  ['a.json', '{"a":null}', 0],
  ['a.json', '{"a":"null"}', 1],
  ['a.json', '{"undefined":1}', 1],
  ['a.json', '{"a":NaN}', 1],
  ['a.csv', 'a,b\n1,\n', 0],
  ['a.csv', 'a,b\n1,null\n', 1],
  ['a.csv', 'a,b\n1,[object Object]\n', 1],
  ['a.md', '- 目标：undefined', 1],
  ['a.md', '---\nunit: null\n---\n正文', 0],
  ['a.md', '---\nunit: "NaN"\n---\n正文', 1],
  ['a.js', 'const a = undefined', 0],
])('leftoversIn(%j) of %j finds %i', (file, text, expected) => {
  expect(count(file, text)).toBe(expected);
});

test('leftoversIn() looks into archives', () => {
  const bytes = zipSync({ 'a/b.json': strToU8('{"a":"NaN"}'), 'c.md': strToU8('一') });
  expect(leftoversIn('all.zip', bytes)).toEqual([{ file: 'all.zip/a/b.json', context: 'NaN' }]);
});
