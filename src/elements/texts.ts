/** The texts and the figures of one language, as one thing that is handed to views. */
import type { Language } from "../store/inputs.ts";
import { Formatter } from "./format.ts";
import { en } from "./messages/en.ts";
import { nl, type Messages } from "./messages/nl.ts";

export interface Texts {
  readonly language: Language;
  readonly say: Messages;
  readonly format: Formatter;
}

const TEXTS: Readonly<Record<Language, Texts>> = {
  nl: { language: "nl", say: nl, format: new Formatter("nl") },
  en: { language: "en", say: en, format: new Formatter("en") },
};

/** The texts of a language. */
export function textsOf(language: Language): Texts {
  return TEXTS[language];
}
