import { unitPattern } from '../../../plan/grammar/unit.ts';

/** Words that measure or count what plans promise, beyond those of indicator tables; longest first. */
const words = [
  '个工作日',
  '立方米',
  '标准煤',
  '百分点',
  '工作日',
  '千瓦时',
  '个学期',
  '个课时',
  '个学时',
  '学时',
  '课时',
  '千瓦',
  '千米',
  '厘米',
  '公斤',
  '毫克',
  '微克',
  '分贝',
  '刻钟',
  '周岁',
  '个月',
  '学期',
  '平方千米',
  '批次',
  '班次',
  '架次',
  '车次',
  '学分',
  '家次',
  '场次',
  '件次',
  '户次',
  '台套',
  'Mbps',
  'km²',
  'kW',
  'MW',
  'km',
];

/** Words of one sign; they are tried last, so that 分 does not take the head of 分钟. */
const signs =
  '项类种层轮批期届遍堂门课路段米株棵头只艘架枚封份本卷首例宗起班组队步级月日周秒分支顶筐';

/** Words that may stand behind the stroke of a rate. */
const per =
  '(?:[十百千万]?(?:平方公里|平方米|立方米|标准煤|公里|小时|分钟|人次|人|户|床|月|年|天|日|次|件|亩|公顷|村|吨|名|个))';

/** Pattern of a unit of measure, also a rate such as `元/人·月`. */
export const measurePattern = `(?:(?:${words.join('|')}|${unitPattern}|[${signs}])(?:[/／]${per})?(?:[·•]${per})?)`;

/** Measures of time: they make a standard, a frequency or a period, never a thing that is counted. */
export function isTime(unit: string | null): boolean {
  return (
    unit !== null &&
    /^(?:小时|分钟|秒|刻钟|天|日|周|年|个?月|个?学期|个?工作日|季度|周岁|岁)$/.test(unit)
  );
}
