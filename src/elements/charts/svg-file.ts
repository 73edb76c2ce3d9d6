/** A chart as a file of its own: colours inlined, fonts named, title and source inside, nothing fetched from elsewhere. */
import { textWidth, wrap } from "./text-width.ts";

/** What the file says, and in which colours. */
export interface Sheet {
  readonly title: string;
  readonly unit: string;
  /** How to read the chart. */
  readonly note: string;
  readonly source: string;
  /** Size of the plot, px, and its marks as SVG text. */
  readonly width: number;
  readonly height: number;
  readonly marks: string;
  readonly ground: string;
  readonly ink: string;
  readonly muted: string;
}

const FONTS = "Source Sans 3, Source Sans Pro, Segoe UI, Arial, sans-serif";
const PADDING = 16;
const TITLE = { size: 16, line: 20 };
const SMALL = { size: 12, line: 16 };

/** The document of a chart. */
export function svgDocument(sheet: Sheet): string {
  const { title, unit, note, source, width, height, marks, ground, ink, muted } = sheet;
  const titleLines = wrap(title, TITLE.size * 1.05, width);
  const isUnitBeside = textWidth(title, TITLE.size, true) + textWidth(unit, SMALL.size) + PADDING <= width;
  const text: string[] = [];
  let y = PADDING;
  const write = (lines: readonly string[], { size, line }: typeof SMALL, look: string): void => {
    for (const words of lines) {
      y += line;
      const length = textWidth(words, size, size === TITLE.size);
      text.push(
        `<text x="${PADDING}" y="${y}" font-size="${size}" ${look}${fixedLength(length)}>${escaped(words)}</text>`,
      );
    }
  };
  if (isUnitBeside)
    text.push(
      `<text x="${PADDING + width}" y="${y + TITLE.line}" font-size="${SMALL.size}" text-anchor="end" fill="${escaped(muted)}">${escaped(unit)}</text>`,
    );
  write(titleLines, TITLE, `fill="${escaped(ink)}" font-weight="640"`);
  const lines = (words: string): readonly string[] => (words === "" ? [] : wrap(words, SMALL.size, width));
  if (!isUnitBeside) write(lines(unit), SMALL, `fill="${escaped(muted)}"`);
  const plotAt = y + 12;
  y = plotAt + height + 4;
  write([...lines(note), ...lines(source)], SMALL, `fill="${escaped(muted)}"`);
  const [fullWidth, fullHeight] = [width + 2 * PADDING, Math.ceil(y + PADDING)];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" role="img" width="${fullWidth}" height="${fullHeight}" viewBox="0 0 ${fullWidth} ${fullHeight}" font-family="${FONTS}">`,
    `<title>${escaped(unit === "" ? title : `${title}, ${unit}`)}</title>`,
    `<desc>${escaped(`${note} ${source}`.trim())}</desc>`,
    `<rect width="100%" height="100%" fill="${escaped(ground)}"/>`,
    ...text,
    `<g transform="translate(${PADDING} ${plotAt})">${marks}</g>`,
    "</svg>",
    "",
  ].join("\n");
}

/** Words keep their length in another font, so that labels stay apart where ours is not installed. */
function fixedLength(length: number): string {
  return length > 0 ? ` textLength="${Math.round(length * 10) / 10}" lengthAdjust="spacingAndGlyphs"` : "";
}

/** Text as it may stand in markup. */
export function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

/** Properties that a style sheet gives a mark, and what they are where it does not. */
const INLINED: Readonly<Record<string, string>> = {
  fill: "rgb(0, 0, 0)",
  "fill-opacity": "1",
  stroke: "none",
  "stroke-width": "1px",
  "stroke-dasharray": "none",
  "stroke-linecap": "butt",
  "stroke-linejoin": "miter",
  opacity: "1",
  "font-size": "",
  "font-weight": "400",
  "font-style": "normal",
  "text-anchor": "start",
  "paint-order": "normal",
};

/** The marks of a plot as SVG text, with what the style sheets of the page give them written at each of them. */
export function inlinedMarks(plot: SVGSVGElement): string {
  const copy = plot.cloneNode(true) as SVGSVGElement;
  const originals = plot.querySelectorAll("*");
  copy.querySelectorAll("*").forEach((mark, i) => {
    const style = getComputedStyle(originals[i]);
    for (const [name, usual] of Object.entries(INLINED)) {
      const value = style.getPropertyValue(name);
      const isOfText = name.startsWith("font") || name === "text-anchor";
      if (value !== usual && (!isOfText || /^t(ext|span)$/.test(mark.tagName)))
        mark.setAttribute(name, value);
    }
    for (const name of ["class", "style"]) mark.removeAttribute(name);
    const original = originals[i];
    if (original instanceof SVGTextContentElement && original.children.length === 0) {
      // Behind the table nothing is laid out, and there is no length to keep.
      const length = original.getComputedTextLength();
      if (length > 0) {
        mark.setAttribute("textLength", length.toFixed(1));
        mark.setAttribute("lengthAdjust", "spacingAndGlyphs");
      }
    }
  });
  const comments = document.createTreeWalker(copy, NodeFilter.SHOW_COMMENT);
  const found: Node[] = [];
  while (comments.nextNode()) found.push(comments.currentNode);
  for (const comment of found) comment.parentNode?.removeChild(comment);
  const writer = new XMLSerializer();
  return [...copy.children]
    .map((child) => writer.serializeToString(child).replaceAll(' xmlns="http://www.w3.org/2000/svg"', ""))
    .join("\n")
    .replace(/>\s+</g, "><");
}

/** A name for a file, from a title. */
export function fileName(title: string): string {
  const plain = title
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
  return `${plain === "" ? "piekkaart" : plain.slice(0, 60)}.svg`;
}
