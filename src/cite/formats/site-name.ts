/** Name of this site in styles that are written in English. */
export const siteName = 'Duidu';
