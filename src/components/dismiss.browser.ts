/**
 * Call back once when the reader turns away from something that is open: by Escape, by pressing elsewhere, or by
 * moving the focus elsewhere.
 *
 * @param parts
 *   What is open and what opened it; in these nothing counts as elsewhere.
 * @param leave
 *   Told whether the focus should return to where it came from: after Escape only, else it is where the reader put it.
 * @returns
 *   Ends the watch, for what is closed by other means.
 */
export function whenLeft(parts: readonly Element[], leave: (byKey: boolean) => void): () => void {
  const watch = new AbortController();
  const { signal } = watch;
  const end = (byKey: boolean) => {
    watch.abort();
    leave(byKey);
  };
  const elsewhere = ({ target }: Event) => {
    if (target instanceof Node && !parts.some((part) => part.contains(target))) end(false);
  };

  document.addEventListener(
    'keydown',
    ({ key }) => {
      if (key === 'Escape') end(true);
    },
    { signal },
  );
  document.addEventListener('pointerdown', elsewhere, { signal });
  document.addEventListener('focusin', elsewhere, { signal });
  return () => watch.abort();
}
