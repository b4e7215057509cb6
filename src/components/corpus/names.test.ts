import { expect, test } from 'vitest';
import { strings } from '../../i18n/index.ts';
import type { UnitRecord } from '../../schemas/index.ts';
import { nameLang, unitName } from './names.ts';

const unit = (marker: string | null, title: string | null) =>
  ({ id: 'a/c1', kind: 'column', marker, title }) as UnitRecord;

test.each([
  ['一、', '背景', '一、背景', 'zh-Hans'],
  ['专栏6', '新时代', '专栏6 新时代', 'zh-Hans'],
  ['专栏6', null, '专栏6', 'zh-Hans'],
  ['第三章', '背景', '第三章 背景', 'zh-Hans'],
  [null, '背景', '背景', 'zh-Hans'],
  [null, null, strings('en').units.kinds.column, undefined],
])(
  'a unit with marker %j and title %j is named %j, in the language %j',
  (marker, title, name, lang) => {
    expect(unitName(unit(marker, title), strings('en'))).toBe(name);
    expect(nameLang(unit(marker, title))).toBe(lang);
  },
);
