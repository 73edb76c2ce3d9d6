/** Geometry of IMAER: GML points, lines and surfaces in RD New. */
import { middleOf, sizeOf } from "./divide.ts";
import type { RdPoint, SourceShape } from "./exchange-source.ts";
import type { ExchangeError, FaultKind } from "./exchange-error.ts";
import { shortened, type Notes } from "./imaer-notes.ts";
import { rdFault } from "./limits.ts";
import { decimalOf, type XmlNode } from "./xml-node.ts";

/** A place, and a shape where it is not a point. */
export interface Geometry {
  readonly x: number;
  readonly y: number;
  readonly shape: SourceShape | undefined;
}

/** The ways to write EPSG:28992: urn:ogc:def:crs:EPSG::28992, EPSG:28992, http://www.opengis.net/def/crs/EPSG/0/28992. */
const RD_NEW = /EPSG(:[\d.]*:|:|\/[\d.]*\/)28992$/i;
/** Remedy of all faults of geometry. */
const REDRAW = "draw the source again and export it";

/** Reads the geometry of elements of one document. */
export class GeometryReader {
  readonly #notes: Notes;

  constructor(notes: Notes) {
    this.#notes = notes;
  }

  /** The geometry of a source: what lies in its element `geometry`. */
  ofSource(source: XmlNode, element: string): Geometry {
    const holder = source.child("geometry");
    const geometry = holder?.child("EmissionSourceGeometry") ?? holder;
    const [kind, node] = this.#kindOf(geometry);
    if (kind === undefined || node === undefined)
      throw this.#fault(
        "unusable-geometry",
        geometry ?? source,
        element,
        "it has no point, line or surface",
        REDRAW,
      );
    const crs = this.#checkProjection(node, element);
    if (kind === "GM_Point") {
      const points = this.#positions(node, element, crs);
      if (points.length !== 1)
        throw this.#fault(
          "unusable-geometry",
          node,
          element,
          "its point has no or several positions",
          REDRAW,
        );
      const [[x, y]] = points;
      return { x, y, shape: undefined };
    }
    const shape = kind === "GM_Curve" ? this.#line(node, element, crs) : this.#surface(node, element, crs);
    const [x, y] = middleOf(shape);
    return { x, y, shape };
  }

  /** The place of a receptor or calculation point. */
  ofPoint(point: XmlNode, element: string): RdPoint {
    const node = point.child("GM_Point");
    if (node === undefined)
      throw this.#fault("unusable-geometry", point, element, "it has no point", "export the results again");
    const positions = this.#positions(node, element, this.#checkProjection(node, element));
    if (positions.length === 0)
      throw this.#fault(
        "unusable-geometry",
        node,
        element,
        "its point has no position",
        "export the results again",
      );
    return positions[0];
  }

  #kindOf(holder: XmlNode | undefined): readonly [string | undefined, XmlNode | undefined] {
    const node = holder?.children.find((one) => /^GM_(Point|Curve|Surface)$/.test(one.name));
    return [node?.name, node];
  }

  #line(node: XmlNode, element: string, dimension: number): SourceShape {
    const line = withoutRepeats(this.#positions(node, element, dimension));
    if (line.length < 2)
      throw this.#fault("unusable-geometry", node, element, "its line has fewer than two places", REDRAW);
    return { kind: "line", line };
  }

  #surface(node: XmlNode, element: string, dimension: number): SourceShape {
    const rings = [...found(node, "exterior"), ...found(node, "interior")].map((ring) =>
      closed(withoutRepeats(this.#positions(ring, element, dimension))),
    );
    if (rings.length === 0 || rings.some((ring) => ring.length < 4))
      throw this.#fault(
        "unusable-geometry",
        node,
        element,
        "its surface has fewer than three corners",
        REDRAW,
      );
    if (found(node, "exterior").length > 1)
      throw this.#fault(
        "unusable-geometry",
        node,
        element,
        "its surface has several parts",
        "make one source of each",
      );
    const shape: SourceShape = { kind: "surface", rings };
    if (!(sizeOf(shape) > 0))
      throw this.#fault("unusable-geometry", node, element, "its surface has no area", REDRAW);
    return shape;
  }

  /** Checks that a projection is RD, and gives the number of figures per position. */
  #checkProjection(node: XmlNode, element: string): number {
    const parts = [...within(node)];
    const named = parts.filter((part) => part.attributes.has("srsName"));
    for (const part of named) {
      const name = part.attributes.get("srsName") ?? "";
      if (RD_NEW.test(name.trim())) continue;
      const fault = `its coordinates are in "${shortened(name)}"`;
      throw this.#fault("wrong-projection", part, element, fault, "export in RD New (EPSG:28992)");
    }
    if (named.length === 0) this.#notes.warn("no-projection", node.line, element);
    return parts.some((part) => part.attributes.get("srsDimension") === "3") ? 3 : 2;
  }

  /** All positions inside an element, in the order of the text. */
  #positions(node: XmlNode, element: string, dimension: number): RdPoint[] {
    const points: RdPoint[] = [];
    for (const holder of [...found(node, "pos"), ...found(node, "posList")]) {
      const words = holder.text.split(/\s+/).filter((word) => word !== "");
      const size = holder.name === "pos" && words.length === 3 ? 3 : dimension;
      if (words.length === 0 || words.length % size !== 0)
        throw this.#fault(
          "unusable-geometry",
          holder,
          element,
          `it has ${words.length} figures, which are no pairs of x and y`,
          REDRAW,
        );
      for (let i = 0; i < words.length; i += size)
        points.push(this.#position(words[i], words[i + 1], holder, element));
    }
    return points;
  }

  #position(xText: string, yText: string, holder: XmlNode, element: string): RdPoint {
    const [x, y] = [decimalOf(xText), decimalOf(yText)];
    if (Number.isNaN(x + y)) {
      const text = shortened(`${xText} ${yText}`);
      throw this.#fault("unusable-geometry", holder, element, `"${text}" is no place`, REDRAW);
    }
    const fault = rdFault(x, y);
    if (fault !== undefined)
      throw this.#fault(
        "wrong-projection",
        holder,
        element,
        fault,
        "export in RD New (EPSG:28992), x before y",
      );
    return [x, y];
  }

  #fault(kind: FaultKind, node: XmlNode, element: string, fault: string, remedy: string): ExchangeError {
    return this.#notes.fault(kind, node.line, element, fault, remedy);
  }
}

/** An element and all that it holds. */
function* within(node: XmlNode): Generator<XmlNode, void, undefined> {
  yield node;
  for (const child of node.children) yield* within(child);
}

/** Elements of a name at any depth; inside one that is found is not looked further. */
function found(node: XmlNode, name: string): XmlNode[] {
  if (node.name === name) return [node];
  return node.children.flatMap((child) => found(child, name));
}

function withoutRepeats(points: readonly RdPoint[]): RdPoint[] {
  return points.filter(([x, y], i) => i === 0 || x !== points[i - 1][0] || y !== points[i - 1][1]);
}

/** A ring that ends where it began. */
function closed(ring: RdPoint[]): RdPoint[] {
  const [first, last] = [ring[0], ring[ring.length - 1]];
  return ring.length === 0 || (first[0] === last[0] && first[1] === last[1]) ? ring : [...ring, first];
}
