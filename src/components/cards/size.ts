/** Size of a card in pixels: what networks ask of `og:image`. */
export const cardSize = { width: 1200, height: 630 };
