/** The switch of what is a plan's own stands in the address (`?own=1`), so that the view can be passed on. */
export function startOwn(box: HTMLInputElement): void {
  box.checked = /[?&]own\b/.test(location.search);
  box.addEventListener('change', () => {
    const address = new URL(location.href);
    if (box.checked) address.searchParams.set('own', '1');
    else address.searchParams.delete('own');
    history.replaceState(history.state, '', address);
  });
}
