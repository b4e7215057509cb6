/** What the page does when the reader uses the box. */
export interface BoxUse {
  /** The box is about to be used. */
  ready(): void;
  /** Its words changed. */
  typed(words: string): void;
  /** They were sent. */
  sent(words: string): void;
}

/** Listen to the box; what an input method is still putting together is no word yet. */
export function listenToBox(
  form: HTMLFormElement,
  input: HTMLInputElement,
  { ready, typed, sent }: BoxUse,
): void {
  let composing = false;

  input.addEventListener('compositionstart', () => (composing = true));
  input.addEventListener('compositionend', () => {
    composing = false;
    typed(input.value);
  });
  input.addEventListener('input', () => {
    if (!composing) typed(input.value);
  });
  input.addEventListener('focus', ready);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (composing) return;
    sent(input.value);
    // The keyboard of a phone covers what was found.
    if (matchMedia('(hover: none)').matches) input.blur();
  });
}
