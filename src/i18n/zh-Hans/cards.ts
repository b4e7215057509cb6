/** Words on the pictures that stand for a page when its link is shared. */
export const cards = {
  /** Under a plan. */
  unofficial: '非官方整理，文字以发文机关公布的文本为准',
  /** Under a translated title. */
  translated: '非官方整理，文字以发文机关公布的文本为准',
  /** On the card of the site, a line each. */
  promise: ['政府规划全文，', '逐段可读、可引、可核对'],
};
