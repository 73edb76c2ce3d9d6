/** Bytes to text: UTF-8 unless they say otherwise or cannot be it. */

/** The encodings that files come in. */
export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";

/** The encoding that a byte-order mark states, if there is one. */
export function markedEncoding(bytes: Uint8Array): Encoding | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return "utf-8";
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return undefined;
}

/** The encoding that an XML declaration in the first bytes names; undefined for one that we do not read. */
export function declaredEncoding(bytes: Uint8Array): Encoding | undefined {
  const marked = markedEncoding(bytes);
  if (marked !== undefined) return marked;
  const start = new TextDecoder("windows-1252").decode(bytes.subarray(0, 200));
  const name = /^<\?xml[^>]*\sencoding\s*=\s*["']([\w.-]+)["']/.exec(start)?.[1].toLowerCase() ?? "utf-8";
  if (name === "utf-8" || name === "utf8" || name === "us-ascii") return "utf-8";
  return /^(windows-1252|iso-8859-1|latin1|iso-8859-15)$/.test(name) ? "windows-1252" : undefined;
}

/** Text in a code that somebody has told; what is no text in it becomes a sign for that, so that a wrong one can be seen and told again. */
export function textIn(bytes: Uint8Array, encoding: Encoding): string {
  const text = new TextDecoder(encoding).decode(bytes).replaceAll("\0", "\uFFFD");
  return encoding === "windows-1252" ? withoutControls(text) : text;
}

/** Text of a whole file: by its mark, else UTF-8 where it can be that, else Windows-1252, as spreadsheets write it. */
export function decodeText(bytes: Uint8Array): { readonly text: string; readonly encoding: Encoding } {
  const marked = markedEncoding(bytes);
  if (marked !== undefined) return { text: new TextDecoder(marked).decode(bytes), encoding: marked };
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), encoding: "utf-8" };
  } catch {
    return { text: withoutControls(new TextDecoder("windows-1252").decode(bytes)), encoding: "windows-1252" };
  }
}

/** Some versions of Node read Windows-1252 as ISO-8859-1: puts its own 32 characters in the place of controls. */
export function withoutControls(text: string): string {
  return text.replace(/[\u0080-\u009F]/g, (control) => WINDOWS[control.charCodeAt(0) - 0x80]);
}
const WINDOWS = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";
