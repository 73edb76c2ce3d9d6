/** What the attributes of a <piek-kaart> say, as the inputs of its app. */
import { inputsOf } from "../store/address.ts";
import { DEFAULT_INPUTS, type Inputs } from "../store/inputs.ts";

/** Attributes of the element; null and undefined are not there. */
export interface ElementAttributes {
  /** The part after # of an address of the app: everything at once. The others go before it. */
  readonly address?: string | null | undefined;
  readonly language?: string | null | undefined;
  readonly theme?: string | null | undefined;
  readonly view?: string | null | undefined;
  readonly emitter?: string | null | undefined;
  readonly site?: string | null | undefined;
  /** "letter,2028,mid" or "none,2028" (preset, year, tender), or packed as in an address. */
  readonly scenario?: string | null | undefined;
}

/** Name in an address of each attribute. */
const NAMES = {
  language: "lang",
  theme: "theme",
  view: "view",
  emitter: "emitter",
  site: "site",
  scenario: "scenario",
} as const;

/** The inputs that the attributes ask for. What cannot be understood takes its default, as in an address. */
export function inputsOfAttributes(attributes: ElementAttributes, before: Inputs): Inputs {
  const parameters = new URLSearchParams((attributes.address ?? "").replace(/^#/, ""));
  for (const [attribute, name] of Object.entries(NAMES)) {
    const value = attributes[attribute as keyof typeof NAMES];
    if (value !== null && value !== undefined) parameters.set(name, value);
  }
  const { online, work } = before;
  return inputsOf(parameters.toString(), { ...DEFAULT_INPUTS, online, work });
}
