/** Words about English names; only pages in English show such names. */
export const glosses = {
  unofficial: '非官方译名',
  note: '本页的英文名称和标题是非官方译名。',
};
