/** Words that count things in these plans, longest first so that a pattern takes the whole word. */
const words = [
  '平方公里',
  '平方米',
  '立方米',
  '个百分点',
  '人次',
  '公里',
  '公顷',
  '小时',
  '分钟',
  '平米',
  '平方',
  '㎡',
  '万元',
  '亿元',
  ...'人名个家所张户元倍次岁年天支处间套场项件台辆亩吨册部条座床对位篇幅',
];

/** Pattern of a unit of measure: `%`, `平方米`, `人`, also a ratio such as `人/万人`. */
export const unitPattern = `(?:[%％‰]|[万亿]?(?:${words.join('|')})(?:[/／][万千百]?(?:${words.join('|')}))?)`;

const whole = new RegExp(`^${unitPattern}$`);

/** Whether a text is a unit of measure and nothing else. */
export function isUnitOfMeasure(value: string): boolean {
  return whole.test(value);
}
