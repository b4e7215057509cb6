import { expect, test } from 'vitest';
import type { Dictionary } from './dictionary.ts';
import { cutSlots } from './slots.ts';

const leads = new Map([
  ['老人吃饭', ['助餐']],
  ['老人', ['老年人']],
  ['卫健委', ['卫生健康委']],
  ['托儿所', ['托育']],
  ['停车', ['停车场']],
  ['养老', ['助老']],
  ['移民', ['搬迁']],
]);
const dictionary: Dictionary = { leads, said: new Set(['老人', '托儿所']), longest: 4 };
const shown = (typed: string) =>
  cutSlots(typed, dictionary).map(
    ({ typed, instead, before, after }) =>
      `${before}(${typed}${instead.length > 0 ? `→${instead.join('/')}` : ''})${after}`,
  );

test.each([
  ['托儿所', ['(托儿所→托育)']],
  ['社区托儿所', ['(社区)', '(托儿所→托育)']],
  ['老人吃饭 农村', ['(老人吃饭→助餐)', '(农村)']],
  ['老人 吃饭', ['(老人吃饭→助餐)']],
  ['老人 农村', ['(老人→老年人)', '(农村)']],
  ['省卫健委', ['省(卫健委→卫生健康委)']],
  ['停车难', ['(停车→停车场)难']],
  ['怎么养老', ['(养老→助老)']],
  ['火星移民', ['(火星)', '(移民→搬迁)']],
  ['我想找托儿所怎么办', ['(托儿所→托育)']],
  ['老人的身体', ['(老人→老年人)']],
  ['老人没人帮忙', ['(老人→老年人)']],
  // Small words are left where they are part of others.
  ['老人能力', ['(老人→老年人)', '(能力)']],
  ['社区服务', []],
  ['', []],
])('cutSlots() of %s', (typed, expected) => {
  expect(shown(typed)).toEqual(expected);
});
