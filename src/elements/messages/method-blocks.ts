/** Pieces of a long text: what the method page is written in. */

/** A paragraph; words between * stand out. Or an equation by name, with the words that are read out for it. */
export type Block =
  | string
  | { readonly equation: string; readonly say: string }
  /** What symbols mean, in the notation of equations. */
  | { readonly where: readonly (readonly [symbol: string, meaning: string])[] }
  | { readonly list: readonly string[] }
  /** Something to know that is not needed to go on. */
  | { readonly note: string };

/** A chapter of the method. */
export interface ModelChapter {
  readonly title: string;
  readonly blocks: readonly Block[];
}
