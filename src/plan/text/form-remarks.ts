/** A remark on the form of a text, which is read as it is. */
export interface FormRemark {
  ruleId: 'byte-order-mark' | 'line-ending';
  reason: string;
}

/** What is worth saying about byte order mark and line endings. */
export function formRemarks(text: string): FormRemark[] {
  const remarks: FormRemark[] = [];

  if (text.startsWith('\uFEFF')) {
    remarks.push({
      ruleId: 'byte-order-mark',
      reason: 'Byte order mark at the start, kept as the first character of the text',
    });
  }

  const ends = text.match(/\r\n?|\n/g) ?? [];
  const windows = ends.filter((end) => end === '\r\n').length;
  const mac = ends.filter((end) => end === '\r').length;

  if (windows + mac > 0) {
    const counts = [
      [windows, 'CRLF'],
      [mac, 'CR'],
      [ends.length - windows - mac, 'LF'],
    ] as const;
    const list = counts.filter(([count]) => count > 0).map(([count, end]) => `${count} ${end}`);
    remarks.push({
      ruleId: 'line-ending',
      reason: `Line endings ${list.join(', ')}, kept and read as line ends`,
    });
  }

  return remarks;
}
