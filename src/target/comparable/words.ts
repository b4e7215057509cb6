import { foldText } from '../../align/fold-text.ts';

/** Words with which anything is promised. */
const stock =
  /建设|建成|新建|改建|扩建|打造|培育|培养|建立|设立|设置|配备|配置|创建|达到|达|实现|完成|不少于|不低于|不超过|超过|力争|争取|确保|至少|左右|以上|以内|以下|总数|数量|总量|新增|全部|基本|全覆盖|动态清零|全国|全市|全县|全区/g;

/**
 * Words of a text that say what is promised: folded as for the alignment, without numbers and without the words with which
 * anything is promised.
 *
 * @returns
 *   Runs of characters, parted by blanks.
 */
export function promiseWords(text: string): string {
  return foldText(text)
    .replace(/[一三两]刻钟/g, '分钟')
    .replace(/[0〇○零一二三四五六七八九十百千万亿]+/g, ' ')
    .replace(stock, ' ')
    .replace(/ +/g, ' ')
    .trim();
}
