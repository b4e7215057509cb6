import { expect, test } from 'vitest';
import { attributes, tags, visibleText } from './html.ts';

const html = '<body><p id="a" hidden title="<b id=c> &quot;x&quot;">1 &lt;i&gt; 2</p><br></body>';

test('tags() reads start tags whose values hold angle brackets', () => {
  expect(tags(html).map(({ name }) => name)).toEqual(['body', 'p', '/p', 'br', '/body']);
  expect(attributes(html, 'title')).toEqual(['<b id=c> "x"']);
  expect(attributes(html, 'id')).toEqual(['a']);
});

test('visibleText() leaves tags out and undoes escapes', () => {
  expect(visibleText(html).trim()).toBe('1 <i> 2');
});
