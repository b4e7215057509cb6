/**
 * Put text on the clipboard.
 *
 * @returns
 *   Whether it is there. The clipboard's own interface exists on https and localhost only and may be refused; then the
 *   old command is tried, which works on plain http and in old web views.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyByCommand(text);
  }
}

function copyByCommand(text: string): boolean {
  const focused = document.activeElement;
  const selection = getSelection();
  const range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : null;
  const field = document.createElement('textarea');
  field.value = text;
  field.readOnly = true;
  field.style.position = 'fixed';
  field.style.opacity = '0';
  // Inside what has the focus, or a dialog would take it back.
  (focused?.parentElement ?? document.body).append(field);
  field.select();

  try {
    return document.execCommand('copy');
  } catch {
    return false;
  } finally {
    field.remove();
    if (range) {
      selection?.removeAllRanges();
      selection?.addRange(range);
    }
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  }
}
