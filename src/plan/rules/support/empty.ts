/** Whether a text holds nothing but white space and signs that cannot be seen. */
export function isEmptyText(value: string): boolean {
  return !/[^\s\p{Cc}\p{Cf}]/u.test(value);
}
