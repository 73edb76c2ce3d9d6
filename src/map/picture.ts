/** The map as a picture. */
import type { Map as MapLibreMap } from "maplibre-gl";
import { coloursAt } from "./colours.ts";
import type { PlacedMark } from "./markers.ts";

/** Radius of a mark, px of the page. */
const RADIUS = 12;

/**
 * What the map shows now, with its marks, as PNG in real pixels. Waits until all is drawn. Rejects with RangeError where the
 * browser gives no picture.
 */
export async function pictureOf(
  map: MapLibreMap,
  marks: readonly PlacedMark[],
  element: Element,
): Promise<Blob> {
  if (!map.loaded()) await new Promise((resolve) => map.once("idle", resolve));
  const canvas = document.createElement("canvas");
  const context = canvas.getContext("2d");
  if (context === null) throw new RangeError("expected a canvas to draw the picture on");
  // Outside a frame the map's canvas is already emptied.
  await new Promise<void>((resolve) => {
    map.once("render", () => {
      const drawn = map.getCanvas();
      canvas.width = drawn.width;
      canvas.height = drawn.height;
      context.drawImage(drawn, 0, 0);
      resolve();
    });
    map.triggerRepaint();
  });
  const density = canvas.width / map.getCanvas().clientWidth;
  context.scale(density, density);
  const colours = coloursAt(element);
  for (const { kind, at, sign } of marks) {
    const { x, y } = map.project(at);
    context.beginPath();
    if (kind === "source") context.arc(x, y, RADIUS, 0, 2 * Math.PI);
    else for (const [dx, dy] of DIAMOND) context.lineTo(x + dx * RADIUS, y + dy * RADIUS);
    context.closePath();
    context.fillStyle = colours[kind === "source" ? "color-emitter" : "series-4"];
    context.strokeStyle = colours["map-casing"];
    context.lineWidth = 2;
    context.fill();
    context.stroke();
    context.fillStyle = colours["color-on-emitter"];
    context.font = `700 18px sans-serif`;
    context.textAlign = "center";
    context.textBaseline = "middle";
    context.fillText(sign, x, y);
  }
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob === null) reject(new RangeError("expected the browser to give a picture of the map"));
      else resolve(blob);
    });
  });
}

const DIAMOND = [
  [0, -1],
  [1, 0],
  [0, 1],
  [-1, 0],
] as const;
