import { halfWidth } from '../text/width.ts';
import { hasSentencePunctuation } from './sentence.ts';

/**
 * Shapes of the lines that stand before a plan: notice, titles, signature.
 *
 * They follow GB/T 9704—2012, 7.3 (title, addressees, signature, date, remarks) as far as plan texts keep it.
 */

/** Longest title of a plan, in characters. */
export const longestTitle = 60;
/** Longest title of a notice, which holds that of its plan. */
export const longestNoticeTitle = 160;

const officeEnd =
  /(?:政府|办公厅|办公室|委员会|管委会|联合会|厅|局|部|委|院|办|署|社|中心|集团|公司)$/;

const closingWords =
  /(?:规划|方案|纲要|计划|意见|办法|措施|行动|通知|决定|函|批复|通告|公告)(?:[（(][^（）()]{0,16}[)）])?[》〉”]?$/;

/** What portals print before a colon or bar. */
const portalLabels = [
  ...[
    '索引号',
    '主题分类',
    '分类',
    '体裁',
    '主题词',
    '标题',
    '发文字号',
    '文号',
    '文件编号',
    '有效性',
  ],
  ...[
    '发文机关',
    '发文机构',
    '发布机构',
    '来源',
    '信息来源',
    '作者',
    '编辑',
    '责任编辑',
    '主办单位',
  ],
  ...[
    '成文日期',
    '发布日期',
    '生成日期',
    '发布时间',
    '时间',
    '浏览次数',
    '浏览量',
    '点击数',
    '点击',
  ],
  ...[
    '当前位置',
    '您的位置',
    '您现在的位置',
    '您当前的位置',
    '上一篇',
    '下一篇',
    '相关链接',
    '相关阅读',
  ],
  ...['字体', '扫一扫', '分享', '分享到', '版权所有', '打印本页'],
].join('|');

const portalLine = new RegExp(
  [
    `^(?:${portalLabels})[:：|]`,
    '^首页[>》|]',
    '^[【\\[]?(?:打印|关闭|字体|返回顶部|收藏)',
    '扫一扫|ICP备',
    '^(?:Copyright|版权所有)',
  ].join('|'),
);

/** A line that is the name of one or several offices and nothing else: a signature. */
export function isOffice(printed: string): boolean {
  const value = printed.replace(/[（(]代章[)）]$/, '');
  return (
    value.length <= longestTitle &&
    !/[，。；：！？,;:《》“”关]|文件/.test(value) &&
    officeEnd.test(value) &&
    !/^[（(]/.test(value)
  );
}

/** A line that is a date: `2022年9月23日`, `二〇二二年九月二十三日`. */
export function isDate(value: string): boolean {
  return /^(?:\d{4}|[〇○零一二三四五六七八九]{4})\s*年\s*(?:\d{1,2}|[一二三四五六七八九十]{1,3})\s*月\s*(?:\d{1,2}|[一二三四五六七八九十]{1,3})\s*日$/.test(
    halfWidth(value).trim(),
  );
}

/** `各市州、县市区人民政府，省政府各厅委：` */
export function isAddressees(value: string): boolean {
  return (
    /[：:]$/.test(value) &&
    /^(?:各|有关|驻|县直|市直|省直|州直|区直)|各[^，。]*(?:政府|单位|部门|机构|厅|局|委)/.test(
      value,
    ) &&
    !/[。]/.test(value)
  );
}

/** Whether a title is whole: it ends with the word for its kind. */
export function isWholeTitle(value: string): boolean {
  return closingWords.test(value);
}

/** `关于印发…` without its end. */
export function isOpenNoticeTitle(value: string): boolean {
  return /关于/.test(value) && !/通知[》_|—－-]|(?:通知|意见|决定|函|批复)$/.test(value);
}

/** `（2021—2025年）`, printed under the title. */
export function isPeriod(value: string): boolean {
  return /^[（(]\s*\d{4}\s*年?\s*[—–―\-－~～至]+\s*\d{4}\s*年?\s*[)）]$/.test(value);
}

/** What a portal prints around a document: `索引号：…`, `当前位置：首页`, `【打印本页】`. */
export function isPortalLabel(value: string): boolean {
  return portalLine.test(value.replace(/\s+/g, ''));
}

/** Whether a line is the title of a plan, rather than one of its notice. */
export function isPlanTitle(value: string): boolean {
  return (
    isWholeTitle(value) &&
    !/通知[》”]?$/.test(value) &&
    !isAddressees(value) &&
    !hasSentencePunctuation(value) &&
    value.length <= longestTitle
  );
}
