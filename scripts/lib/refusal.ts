/** Where a refusal points, as far as it is known. */
export interface RefusalPlace {
  /** File, as messages call it. */
  path: string;
  /** 1-based. */
  line?: number;
  /** 1-based, in UTF-16 units. */
  column?: number;
}

/**
 * An error that is the caller's to mend: one message for a person, no stack trace.
 *
 * The reason says what was unexpected, what was expected and how to mend it.
 */
export class Refusal extends Error {
  override name = 'Refusal';
  readonly reason: string;
  readonly place: RefusalPlace | undefined;

  constructor(reason: string, place?: RefusalPlace) {
    const { path, line, column } = place ?? {};
    const parts = [path, line, column].filter((part) => part !== undefined);
    super(parts.length > 0 ? `${parts.join(':')}: ${reason}` : reason);
    this.reason = reason;
    this.place = place;
  }
}
