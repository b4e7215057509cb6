const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** Year, month and day of an ISO date. Read as text: no time zone can move the day. */
export function dateParts(date: string): [year: number, month: number, day: number] {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return [year, month, day];
}

/** A date as Chinese prints it: 2022年9月23日. */
export function chineseDate(date: string): string {
  const [year, month, day] = dateParts(date);
  return `${year}年${month}月${day}日`;
}

/** A date as American styles print it in running text: September 23, 2022. */
export function americanDate(date: string): string {
  const [year, month, day] = dateParts(date);
  return `${months[month - 1]} ${day}, ${year}`;
}

/** A date as APA prints it in a reference: 2022, September 23. */
export function apaDate(date: string): string {
  const [year, month, day] = dateParts(date);
  return `${year}, ${months[month - 1]} ${day}`;
}
