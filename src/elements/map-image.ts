/** The map as a picture that stands alone: with its legend, what it is not, and where its data come from. */
import { readColour } from "../map/colours.ts";
import { classesOf, type ClassScale, type ScaleClass } from "../map/scale.ts";
import { classText } from "./class-text.ts";
import type { Texts } from "./texts.ts";

/** The legend in the picture. */
export interface ImageLegend {
  readonly title: string;
  readonly unit: string;
  readonly scale: ClassScale;
}

/** In px of the page. */
const SIZE = { legend: 216, padding: 12, row: 22, symbol: 9, line: 18 } as const;

/**
 * Draws legend and source lines around a picture of the map that is so wide on the page, px. RangeError where the browser
 * gives no picture.
 */
export async function mapImage(
  picture: Blob,
  shownWidth: number,
  legend: ImageLegend | undefined,
  lines: readonly string[],
  at: Element,
  texts: Texts,
): Promise<Blob> {
  const image = await createImageBitmap(picture);
  const density = image.width / shownWidth;
  const style = getComputedStyle(at);
  const colour = (name: string): string => readColour(style, name);
  const canvas = document.createElement("canvas");
  const [width, height] = [image.width / density, image.height / density];
  const foot = SIZE.padding * 1.5 + lines.length * SIZE.line;
  canvas.width = image.width;
  canvas.height = image.height + Math.ceil(foot * density);
  const context = canvas.getContext("2d");
  if (context === null) throw new RangeError("expected a canvas to draw the picture on");
  const font = (weight: number, size: number): string => `${weight} ${size}px ${style.fontFamily}`;
  context.drawImage(image, 0, 0);
  image.close();
  context.scale(density, density);
  context.textBaseline = "middle";

  if (legend !== undefined) drawLegend(context, height, legend, font, colour, texts);

  context.fillStyle = colour("--pk-color-paper");
  context.fillRect(0, height, width, foot);
  context.fillStyle = colour("--pk-color-ink-soft");
  for (const [i, line] of lines.entries()) {
    context.font = font(i === 0 ? 640 : 400, 12);
    context.fillText(line, SIZE.padding, height + SIZE.padding * 0.75 + SIZE.line * (i + 0.5));
  }
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob === null) reject(new RangeError("expected the browser to give a picture"));
      else resolve(blob);
    });
  });
}

/** At the lower left of a map of this height. */
function drawLegend(
  context: CanvasRenderingContext2D,
  height: number,
  { title, unit, scale }: ImageLegend,
  font: (weight: number, size: number) => string,
  colour: (name: string) => string,
  texts: Texts,
): void {
  const classes = classesOf(scale).toReversed();
  const words = wrapped(context, title, font(640, 15), SIZE.legend - 2 * SIZE.padding);
  const units = wrapped(context, unit, font(400, 12), SIZE.legend - 2 * SIZE.padding);
  const tall = SIZE.padding * 2 + (words.length + units.length) * SIZE.line + 6 + classes.length * SIZE.row;
  const [left, top] = [SIZE.padding, Math.max(SIZE.padding, height - tall - SIZE.padding)];
  context.fillStyle = colour("--pk-color-surface");
  context.strokeStyle = colour("--pk-color-line");
  context.lineWidth = 1;
  context.beginPath();
  context.roundRect(left, top, SIZE.legend, tall, 6);
  context.fill();
  context.stroke();
  let y = top + SIZE.padding + SIZE.line / 2;
  const write = (text: string, x: number, how: string, ink: string): void => {
    context.font = how;
    context.fillStyle = colour(ink);
    context.fillText(text, x, y);
  };
  for (const line of words) {
    write(line, left + SIZE.padding, font(640, 15), "--pk-color-ink");
    y += SIZE.line;
  }
  for (const line of units) {
    write(line, left + SIZE.padding, font(400, 12), "--pk-color-ink-muted");
    y += SIZE.line;
  }
  y += 6;
  for (const one of classes) {
    drawSymbol(context, left + SIZE.padding + SIZE.symbol, y, one, colour);
    write(classText(scale, one, texts), left + SIZE.padding + 28, font(400, 14), "--pk-color-ink");
    y += SIZE.row;
  }
}

/** A hexagon in the colour of its class, with its marks: a dot, or strokes. */
function drawSymbol(
  context: CanvasRenderingContext2D,
  x: number,
  y: number,
  { token, marks }: ScaleClass,
  colour: (name: string) => string,
): void {
  context.beginPath();
  for (let corner = 0; corner < 6; corner++) {
    const angle = (corner * Math.PI) / 3;
    context.lineTo(x + SIZE.symbol * Math.cos(angle), y + SIZE.symbol * Math.sin(angle));
  }
  context.closePath();
  context.fillStyle = colour(token);
  context.strokeStyle = colour("--pk-map-hexagon-line");
  context.lineWidth = 1;
  context.fill();
  context.stroke();
  if (marks === 0) return;
  const ink = colour(marks > 2 ? "--pk-overload-stroke-inverse" : "--pk-overload-stroke");
  context.beginPath();
  if (marks === 1) {
    context.fillStyle = ink;
    context.arc(x, y, 1.6, 0, 2 * Math.PI);
    context.fill();
    return;
  }
  context.strokeStyle = ink;
  context.lineWidth = 1.5;
  for (let i = 0; i < marks - 1; i++) {
    const middle = x - 2 * (marks - 2) + 4 * i;
    context.moveTo(middle - 1.5, y + 3);
    context.lineTo(middle + 1.5, y - 3);
  }
  context.stroke();
}

/** A text in lines that fit. */
function wrapped(
  context: CanvasRenderingContext2D,
  text: string,
  font: string,
  width: number,
): readonly string[] {
  context.font = font;
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const longer = lines.length === 0 ? word : `${lines.at(-1) ?? ""} ${word}`;
    if (lines.length > 0 && context.measureText(longer).width <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
