/**
 * Colours of the browser's own bars around a page: those of `--color-page`. They stand here a second time because
 * `<meta>` cannot read a stylesheet; a test keeps the two in step.
 */
export const themeColors = { light: '#fdfcf9', dark: '#1a1917' };
