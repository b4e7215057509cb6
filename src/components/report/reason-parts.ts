/** A part of a message: words of the program, or words it quotes. */
export interface ReasonPart {
  text: string;
  quoted: boolean;
}

/** Cut a message at its backticks. */
export function reasonParts(reason: string): ReasonPart[] {
  // A quoted backtick would stand between two others.
  return reason
    .split(/`((?:[^`]|`(?=`))*)`/)
    .map((text, index) => ({ text, quoted: index % 2 === 1 }))
    .filter(({ text }) => text !== '');
}
