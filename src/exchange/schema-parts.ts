/** Parts of which the schemas of files are made, with messages that say what was expected. */
import * as v from "valibot";

/** Longest name, characters. */
export const LONGEST_NAME = 120;

/** A number within bounds, both included. */
export const between = (least: number, most: number) => {
  const message = `expected a number from ${least} to ${most}`;
  return v.pipe(v.number(message), v.minValue(least, message), v.maxValue(most, message));
};

/** One of some words. */
export const oneOf = <const Words extends readonly string[]>(words: Words) =>
  v.picklist(words, `expected one of ${words.join(", ")}`);

/** A text of a greatest length, characters. */
export const textUpTo = (most: number) =>
  v.pipe(v.string("expected a text"), v.maxLength(most, `expected at most ${most} characters`));

/** A name, which may be empty. */
export const name = textUpTo(LONGEST_NAME);

/** What things are called by. */
export const id = v.pipe(
  v.string("expected a text"),
  v.regex(/^[a-z0-9][a-z0-9-]{0,60}$/i, "expected letters, digits and hyphens, at most 61"),
);

/** A part of a whole. */
export const share = between(0, 1);

/** A list of at most so many. */
export const list = <Item extends v.GenericSchema>(item: Item, most: number) =>
  v.pipe(v.array(item, "expected a list"), v.maxLength(most, `expected at most ${most} entries`));

/** Whether ids differ. */
export function isUnique(all: readonly { readonly id: string }[]): boolean {
  return new Set(all.map((one) => one.id)).size === all.length;
}
