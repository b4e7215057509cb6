/** Event of the window: a script of the page has changed what its address asks for, so charts read it again. */
export const addressEvent = 'duidu:address';
