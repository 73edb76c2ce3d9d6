/** Text inside XML. */

/** Text as content of an element or attribute; characters that XML cannot hold are left out. */
export function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, "")
    .replace(/[&<>"]/g, (character) => ENTITIES[character as keyof typeof ENTITIES]);
}
const ENTITIES = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" } as const;

/** The same text as a copy, which does not keep the long text alive that it was cut out of. */
export function detached(text: string): string {
  return ` ${text}`.slice(1);
}
