/** Wrong data from outside: says where it was found and how to mend it. Broken promises between our own functions throw RangeError. */
export class DataError extends Error {
  override readonly name = "DataError";
  /** File, product, option or field the data came from. */
  readonly source: string;
  /** Where inside the source: line, column, row or field; empty when the whole source is meant. */
  readonly place: string;

  constructor(source: string, place: string, message: string) {
    super(place === "" ? `${source}: ${message}` : `${source}, ${place}: ${message}`);
    this.source = source;
    this.place = place;
  }
}

/** The words of anything that was thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
