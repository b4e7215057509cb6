// @ts-check
// Loaded before the first paint: says that scripts run, and takes up what the reader chose. Served as it stands here.
(() => {
  const { dataset } = document.documentElement;
  // In every browser whose modules can read our scripts, and in few that are older.
  if (!('at' in Array.prototype)) return;
  dataset.script = '';
  try {
    const theme = localStorage.getItem('duidu-theme');
    const size = localStorage.getItem('duidu-size');
    if (theme === 'light' || theme === 'dark') dataset.theme = theme;
    if (size === 'large' || size === 'larger') dataset.size = size;
  } catch {
    // Storage may be forbidden.
  }
})();
