/** What a name says of the numbers it can have. Words of the genre, not of any plan. */

/** Shares of a whole. */
const share = /率|比例|占比|比重|份额|覆盖|满意度|占.*的$/;

/** Named like shares, and yet over 100 % at times: what grows, what is done beyond the plan, ratios of two different things. */
const open =
  /增长|增速|增幅|增加|增量|提高|提升|同比|环比|变化|升降|翻|倍|毛入|完成率|达成率|执行率|完成比例|产销|周转|流动比|速动|负债|杠杆|拨备|利润|利率|回报|收益|收支|投入产出|投资|偿|负荷|载客|上座|使用率|利用率|入住率|换手|资本充足|充足率|自给|满载|普及率|拥有率|保有|人户|户均|价格|汇率|通胀|指数|性别比|抚养比|师生比|生师比/;

/**
 * Whether a percentage of this name cannot be over 100: rates, coverage, shares.
 *
 * Growth can, and gross enrolment, ratios of two things, and what is done beyond the plan.
 */
export function isShareOfWhole(name: string): boolean {
  return share.test(name) && !open.test(name);
}

/** What is better when there is less of it. */
const burden =
  /死亡|贫困|返贫|失业|事故|案件|发案|犯罪|伤亡|伤残|发生率|发病|患病|感染率|近视|肥胖|自杀|能耗|水耗|排放|浓度|强度|污染|投诉|空置|辍学|流失|超载|负担|成本|时限|办理时间|响应时间|等候|等待|空巢|赤字|债务|负债|不合格|违法|违规|抚养比|恩格尔|差距|缺口/;

/** The number is how much less there will be, or it is neither better nor worse. */
const neutral =
  /降低|下降|减少|压减|压缩|降幅|降速|缩短|增长|增速|增幅|累计|年均|人口|户数|出生|生育|老龄化|性别比|温度|湿度/;

/**
 * In which direction a number of this name gets better: `more` (coverage, floor area, people at work), `less`
 * (accidents, waiting), or `null` where nobody can say (population, growth, how much less there will be).
 */
export function betterWhen(name: string, comparator: string): 'more' | 'less' | null {
  if (neutral.test(name)) return null;
  if (comparator === '<=' || burden.test(name) || /^控制|控制在$|控制数/.test(name)) return 'less';
  return 'more';
}

/** Same unit, printed otherwise. */
const sameUnits: readonly (readonly [RegExp, string])[] = [
  [/^(?:㎡|m2|m²|平米|平方公尺)$/i, '平方米'],
  [/^(?:％|百分比|百分点)$/, '%'],
  [/^(?:名|位|人次?)$/, '人'],
  [/^(?:年|周?岁)$/, '岁'],
  [/^(?:km|千米)$/i, '公里'],
];

/** A unit of measure in one spelling. */
export function plainUnit(unit: string): string {
  const printed = unit.replace(/[\s（）()]/g, '').replace(/^每?\//, '');
  return sameUnits.find(([other]) => other.test(printed))?.[1] ?? printed;
}

/** A name without what is printed in more than one way: brackets, quotes, marks, spaces. */
export function plainName(name: string): string {
  return name.replace(/[\s“”"‘’'《》（）()、，,·]/g, '');
}
