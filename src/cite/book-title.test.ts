import { expect, test } from 'vitest';
import { bookTitle } from './book-title.ts';

test.each([
  ['某省规划', '《某省规划》'],
  ['贯彻《某某纲要》的方案', '《贯彻〈某某纲要〉的方案》'],
  ['印发《贯彻〈某某纲要〉的方案》的通知', '《印发〈贯彻《某某纲要》的方案〉的通知》'],
  ['甲〈乙〉', '《甲〈乙〉》'],
  ['甲》乙', '《甲》乙》'],
  ['', '《》'],
])('bookTitle(%j) is %j', (title, expected) => {
  expect(bookTitle(title)).toBe(expected);
});
