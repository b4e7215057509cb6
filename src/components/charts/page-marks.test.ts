import { expect, test } from 'vitest';
import { pageMarks } from './page-marks.ts';

test('pageMarks() writes colours as classes and nothing as a style', () => {
  const svg = pageMarks(
    [{ kind: 'rect', x: 1, y: 2, width: 3, height: 4, fill: 'plan-tint-2', stroke: 'plan-2' }],
    'zh-Hans',
  );
  expect(svg).toBe('<rect x="1" y="2" width="3" height="4" class="plan-2 f-tint s-plan"/>');
});

test('pageMarks() names what can be pointed at, its words beside it, the first in reach of the Tab key', () => {
  const mark = (label: string) =>
    ({
      kind: 'group',
      plan: 'a',
      label,
      href: '/plans/a/',
      marks: [
        { kind: 'circle', x: 0, y: 0, r: 4, fill: 'ink' },
        { kind: 'text', text: '80%', x: 9, y: 4, size: 12 },
      ],
    }) as const;
  const svg = pageMarks([mark('甲 "1" <b>'), mark('乙')], 'zh-Hans');
  expect(svg).toContain('aria-label="甲 &quot;1&quot; &lt;b&gt;" tabindex="0"');
  expect(svg).toContain('aria-label="乙" tabindex="-1"');
  expect(svg.match(/<a [^>]*>(.*?)<\/a>/)?.[1]).toBe(
    '<g><circle cx="0" cy="0" r="4" class="f-ink"/></g>',
  );
  expect(svg.match(/<g data-plan="a">/g)).toHaveLength(2);
});

test('pageMarks() marks Chinese on English pages', () => {
  const text = { kind: 'text', text: '平方米', x: 0, y: 0, size: 12 } as const;
  expect(pageMarks([text], 'en')).toContain('lang="zh-Hans"');
  expect(pageMarks([text], 'zh-Hans')).not.toContain('lang');
});
