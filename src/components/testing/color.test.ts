import { expect, test } from 'vitest';
import { contrast, difference, seen, type Lab } from './color.ts';

// Pairs 1, 4, 7, 13, 17, 20, 25 and 33 of the test data that Sharma, Wu and Dalal (2005) publish with the formula.
test.each<[Lab, Lab, number]>([
  [[50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425],
  [[50, -1.3802, -84.2814], [50, 0, -82.7485], 1.0],
  [[50, 0, 0], [50, -1, 2], 2.3669],
  [[50, -0.001, 2.49], [50, 0.0009, -2.49], 4.8045],
  [[50, 2.5, 0], [73, 25, -18], 27.1492],
  [[50, 2.5, 0], [58, 24, 15], 19.4535],
  [[60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387], 1.2644],
  [[6.7747, -0.2908, -2.4247], [5.8714, -0.0985, -2.2286], 0.6377],
])('difference(%j, %j) is %d', (a, b, expected) => {
  expect(difference(a, b)).toBeCloseTo(expected, 4);
  expect(difference(b, a)).toBeCloseTo(expected, 4);
});

test('contrast() of black and white is 21', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});

test('seen() leaves grey grey, and makes red and green alike for those who lack a cone', () => {
  for (const vision of ['protanopia', 'deuteranopia', 'tritanopia'] as const) {
    const [, a, b] = seen('#808080', vision);
    expect(Math.hypot(a, b)).toBeLessThan(1);
  }

  const [red, green] = ['#b34700', '#6b6b00'];
  const apart = (vision: Parameters<typeof seen>[1]) =>
    difference(seen(red, vision), seen(green, vision));
  expect(apart('deuteranopia')).toBeLessThan(apart('usual') / 2);
});
