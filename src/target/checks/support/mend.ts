/** How to mend what may be an error of the text: it stays as it is, and a note says what is probably meant. */
export const compareAndNote =
  'compare with the published plan and record what is meant in `content/notes/`';
