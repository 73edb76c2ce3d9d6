/** Messages in which some words stand out. */
import { html, type TemplateResult } from "lit";

/** The words between * in strong; the sentence reads the same without. */
export function rich(text: string): readonly (string | TemplateResult)[] {
  return text.split("*").map((part, i) => (i % 2 === 1 ? html`<strong>${part}</strong>` : part));
}

/** The sentence as plain text, for labels and announcements. */
export function plain(text: string): string {
  return text.replaceAll("*", "");
}
