/**
 * Colours of pictures made at build: those of the light pages. They stand here a second time because a picture cannot
 * read a stylesheet; a test keeps the two in step.
 */
export const pictureColors = {
  paper: '#fdfcf9',
  rule: '#ddd6c7',
  ink: '#22201c',
  quiet: '#5a5449',
  vermilion: '#9a2f1c',
};

/** What the mark needs on dark pages. */
export const darkPictureColors = { ink: '#e9e4d9', vermilion: '#f2a08c' };
