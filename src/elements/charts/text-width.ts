/** How wide words are, without a browser: to keep labels apart and names within their column. */

/** Advance widths of the characters from space to ~ in Source Sans 3 Regular, 1/100 em. */
const WIDTHS =
  "20 29 43 50 50 82 61 25 30 30 42 50 25 31 25 35 50 50 50 50 50 50 50 50 50 50 25 25 50 50 50 42 85 54 59 57 61 53 49 62 65 26 48 58 49 73 65 66 57 66 57 53 54 64 51 79 51 48 54 30 35 30 50 50 54 50 55 46 55 50 29 50 54 25 25 49 25 83 55 54 55 55 35 42 34 54 47 72 45 47 42 30 24 30 50"
    .split(" ")
    .map(Number);
const SPACE = 32;
/** Of accents, signs and what is not in the table, 1/100 em. */
const OTHER = 54;
/** The strong weight is that much wider. */
const STRONG = 1.05;

/** Width of a line of text at a font size, px; strong text is a little wider. */
export function textWidth(text: string, size: number, isStrong = false): number {
  let sum = 0;
  for (const letter of text.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("\u00a0", " "))
    sum += WIDTHS[letter.charCodeAt(0) - SPACE] ?? OTHER;
  return ((sum * size) / 100) * (isStrong ? STRONG : 1);
}

/** The text, or as much of it as fits with an ellipsis. */
export function shorten(text: string, size: number, room: number): string {
  if (textWidth(text, size) <= room) return text;
  let short = text;
  while (short.length > 1 && textWidth(`${short.trimEnd()}…`, size) > room) short = short.slice(0, -1);
  return `${short.trimEnd()}…`;
}

/** The text in lines that fit, broken at spaces and after hyphens and slashes; what is beyond the last line is shortened. */
export function wrap(text: string, size: number, room: number, most = Infinity): readonly string[] {
  const words = text.split(/(?<=[ \-/])/u);
  const lines: string[] = [];
  let line = "";
  for (const word of words) {
    if (line !== "" && lines.length < most - 1 && textWidth((line + word).trimEnd(), size) > room) {
      lines.push(line.trimEnd());
      line = "";
    }
    line += word;
  }
  lines.push(line.trimEnd());
  return lines.map((one) => shorten(one, size, room));
}
