/** JSON from outside, before it is looked at: bounded in size and nesting, and without names that reach into a program. */
import { messageOf } from "../base/errors.ts";
import { ExchangeError } from "./exchange-error.ts";

/** Longest text, characters: far more than any scenario takes. */
export const LONGEST_JSON = 2_000_000;
/** Deepest nesting of lists and objects. */
const DEEPEST = 24;
/** Names that mean something else than data to JavaScript. */
const RESERVED: ReadonlySet<string> = new Set(["__proto__", "constructor", "prototype"]);

/** The value of JSON text; ExchangeError when it is none, or holds what no honest file does. */
export function parseJsonText(text: string, file: string): unknown {
  const fault = (kind: "unsafe" | "not-json", what: string, remedy: string): ExchangeError =>
    new ExchangeError(kind, { file }, what, remedy);
  if (text.length > LONGEST_JSON)
    throw fault(
      "unsafe",
      `it has ${text.length} characters, at most ${LONGEST_JSON} are read`,
      "hand in a file of scenarios",
    );
  if (depthOf(text) > DEEPEST)
    throw fault(
      "unsafe",
      `it nests more than ${DEEPEST} deep`,
      "hand in a file that was saved by this program",
    );
  let reserved: string | undefined;
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ""), (name, one: unknown) => {
      if (RESERVED.has(name)) reserved = name;
      return one;
    });
    if (reserved === undefined) return value;
  } catch (error) {
    throw fault(
      "not-json",
      `it is not JSON, or was cut off (${messageOf(error)})`,
      "hand in a file that ends in .piekkaart.json",
    );
  }
  throw fault("unsafe", `it has a member named ${reserved}`, "leave it out");
}

/** How deep brackets nest outside texts, counted without building anything. */
function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  let isText = false;
  for (let i = 0; i < text.length; i++) {
    const character = text[i];
    if (isText) {
      if (character === "\\") i++;
      else if (character === '"') isText = false;
    } else if (character === '"') isText = true;
    else if (character === "{" || character === "[") deepest = Math.max(deepest, ++depth);
    else if (character === "}" || character === "]") depth--;
  }
  return deepest;
}
