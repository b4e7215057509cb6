import type { Preset } from 'unified';
import { columnSequence } from './column-sequence.ts';
import { doubledSign } from './doubled-sign.ts';
import { doubledWord } from './doubled-word.ts';
import { emptyText } from './empty-text.ts';
import { markerStyle } from './marker-style.ts';
import { missingTitle } from './missing-title.ts';
import { noHeading } from './no-heading.ts';
import { numberingSequence } from './numbering-sequence.ts';
import { pageNumber } from './page-number.ts';
import { pairedBrackets } from './paired-brackets.ts';
import { sentenceEnd } from './sentence-end.ts';
import { shortSentence } from './short-sentence.ts';
import { signWidth } from './sign-width.ts';
import { suspiciousCharacter } from './suspicious-character.ts';
import { tableCells } from './table-cells.ts';
import { unnumberedHeading } from './unnumbered-heading.ts';

/** All checks of a plan; each speaks under the name of its file. */
export const planRules: Preset = {
  plugins: [
    emptyText,
    noHeading,
    numberingSequence,
    markerStyle,
    columnSequence,
    missingTitle,
    unnumberedHeading,
    tableCells,
    pairedBrackets,
    sentenceEnd,
    shortSentence,
    doubledWord,
    doubledSign,
    signWidth,
    suspiciousCharacter,
    pageNumber,
  ],
};
