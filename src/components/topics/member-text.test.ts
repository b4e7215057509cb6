import { expect, test } from 'vitest';
import { smallPlan, viewOf } from '../testing/view.ts';
import { memberText } from './member-text.ts';
import { sharedText } from './sharing.ts';

const plan = viewOf(smallPlan);

test('memberText() holds every character of title and text, compared or not', () => {
  for (const unit of plan.units) {
    const compared = unit.title === null ? unit.text : `${unit.title}\n${unit.text}`;
    for (const shared of [undefined, sharedText(compared, [[[1, compared.length]]])]) {
      const { title, paragraphs } = memberText(unit, plan, shared);
      const words = (pieces: readonly { text: string }[]) =>
        pieces.map(({ text }) => text).join('');
      expect(words(title)).toBe(unit.title ?? '');
      expect(paragraphs.map((cells) => cells.map(words).join('\t')).join('\n')).toBe(unit.text);
    }
  }
});

test('memberText() knows a run-in heading', () => {
  const closed = plan.units.filter((unit) => memberText(unit, plan, undefined).closed);
  expect(closed.map(({ title }) => title)).toContain('主要目标');
});
