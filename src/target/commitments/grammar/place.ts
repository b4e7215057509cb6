import { making } from './verbs.ts';

/** Where a promise holds: 全省, 每个农村乡镇, 所有村（社区）. */
const aside = '(?:[（(][^（）()]{1,12}[）)])?';
const areaName = `(?:乡镇|街道|社区|村|网格|县|市|区|州|小区|片区|行政村|自然村|镇|乡|学校|站点|机构|单位|家庭|户|地区|城市|居民小区|办事处|试点)`;
const each = new RegExp(
  `(?:平均)?每(?![年月天日周季学次百千万十半\\d２-９]|1\\d)\\s*(?:一)?\\s*(?:1\\s*)?(?:个|所|家|座|条|处)?(?:[\\u4e00-\\u9fff]{0,8}?)${areaName}${aside}(?:${areaName}${aside})?(?:(?!${making})[\\u4e00-\\u9fff]{0,6}?(?:站|中心|机构|窗口))?`,
);
const one = new RegExp(
  `^(?:\\s|原则上|按照?|以)*((?:1|一)\\s*个[\\u4e00-\\u9fff]{0,4}?${areaName}${aside})`,
);
const all = new RegExp(
  `(?:在|对)?((?:全[省市州县区国]的?)?(?:所有|各)(?:[\\u4e00-\\u9fff]{0,8}?)${areaName}${aside}(?:${areaName}${aside})?)`,
);
// 全市平均工资的80% is measured against the place, not promised for it.
const whole =
  /(?<!占|达到|低于|高于|超过)全(?:省|市|州|县|区|旗|盟)(?![面域部力]|[^，。；]{0,14}(?:平均|人均|最低|上年))/;

/** The narrowest place that a clause names before its number, or that is one of the number's own; `null` for none. */
export function readPlace(head: string, tail = ''): string | null {
  const found =
    each.exec(head)?.[0] ??
    one.exec(head)?.[1] ??
    all.exec(head)?.[1] ??
    whole.exec(head)?.[0] ??
    whole.exec(tail)?.[0];
  return found === undefined ? null : found.replace(/\s+/g, '');
}
