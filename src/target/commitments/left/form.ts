import { around, type Near } from './near.ts';

/** 2025年, 6月, 2021—2025, 23日. */
export function isDate(site: Near): boolean {
  const { before, words, after } = around(site);
  const { unit, value, valueMax } = site.mention;
  if (site.mention.coverage) return false;
  const year = /^(?:19|20)\d\d(?!\d)/.test(words) && value >= 1900 && value < 2100;
  if (
    year &&
    (unit === '年' ||
      (unit === null && /^\s*(?:年|[-—–―－~～至]\s*20\d\d|$|[，。、）)\s])/.test(after)))
  )
    return true;
  if (year && unit === null && valueMax !== null) return true;
  if (unit === '月' && value <= 12) return true;
  if (unit === '日' && value <= 31 && /(?:月|^|[-—至])\s*$/.test(before)) return true;
  return /^\s*(?:季度|世纪|年代)/.test(after);
}

/** 第3, 专栏1, 表2, （一）, 3. at the beginning, 二是. */
export function isOrdinal(site: Near): boolean {
  const { before, words, after } = around(site);
  if (site.mention.coverage) return false;
  if (/(?:第|专栏|附件|附录|图|表|No\.?|第\s)\s*$/i.test(before)) return true;
  if (/^[名位]$/.test(site.mention.unit ?? '') && /(?:前|末|后|居|列)\s*$/.test(before))
    return true;
  if (/^\s*(?:号(?!召)|楼|弄|栋)/.test(after) && site.mention.unit === null) return true;
  if (/^[一二三四五六七八九十两]+$/.test(words) && /^(?:是|要|、)/.test(after)) return true;
  if (
    site.mention.unit === null &&
    /(?:^|\n)\s*[（(]?$/.test(before) &&
    /^\s*[.．、）)]/.test(after)
  )
    return true;
  // 任职满两届 is a condition.
  if (site.mention.unit === '届' && /满\s*$/.test(before)) return false;
  return /^(?:届|期|号|步|条)$/.test(site.mention.unit ?? '') && site.mention.script === 'numerals';
}

/** 〔2021〕16号, 5G, 12345热线, 1+3+N, V2.0. */
export function isCode(site: Near): boolean {
  const { before, after } = around(site);
  const { unit, script, coverage } = site.mention;
  if (coverage || script === 'word') return false;
  if (/[A-Za-z.+＋／/]$/.test(before) && !/[≥≤<>=]$/.test(before)) return true;
  if (/[〔\[［]\d*$/.test(before) && /^\s*[〕\]］]/.test(after)) return true;
  if (/^[A-Za-z+＋]/.test(after)) return true;
  if (/(?:共印|印数|印发|印制)\s*$/.test(before)) return true;
  if (
    /^\s*(?:工程|模式|工作法|体系|行动|计划|战略|专班|热线|平台|机制|产业|政策|理念|新格局)/.test(
      after,
    ) &&
    unit === null &&
    script === 'digits'
  )
    return true;
  // 〔2021〕56号
  if (/[〕\]］]\s*$/.test(before) && /^\s*号/.test(after)) return true;
  return unit === null && /[一二三四五六七八九十]$/.test(before) && script === 'numerals';
}
