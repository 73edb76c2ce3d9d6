/** The texts of the method page with those of the app around them, in one language. */
import { methodEn } from "../messages/en-method.ts";
import { methodNl, type MethodMessages } from "../messages/nl-method.ts";
import type { Language } from "../../store/inputs.ts";
import { textsOf, type Texts } from "../texts.ts";

/** What a chapter is written with. */
export interface MethodTexts {
  readonly language: Language;
  readonly words: MethodMessages;
  readonly texts: Texts;
  /** Edition of the data that the app has loaded; a dash until then. */
  readonly edition: string;
}

/** The texts of a language. */
export function methodTexts(language: Language, edition: string): MethodTexts {
  return { language, words: language === "nl" ? methodNl : methodEn, texts: textsOf(language), edition };
}
