/** What the map is told to show. Coordinates are RD, m. */
import type { PaddingOptions } from "maplibre-gl";
import type { Site } from "../check/site.ts";
import type { Place } from "../data/reference-products.ts";
import type { BaseMap, Outlines } from "../data/topology-product.ts";
import type { HexagonTable } from "../grid/hexagons.ts";
import type { EmitterMark, RdPoint } from "./features.ts";
import type { ClaimMark, SourceMark } from "./markers.ts";
import type { Frame } from "./ring.ts";
import type { ClassScale } from "./scale.ts";
import type { MapWords } from "./words.ts";

export interface MapView {
  readonly outlines: Outlines | undefined;
  readonly base: BaseMap | undefined;
  readonly places: readonly Place[];
  readonly sites: readonly Site[];
  readonly emitters: readonly EmitterMark[];
  readonly selectedEmitter: string | undefined;
  /** One own source without a name; for several there is `ownSources`. */
  readonly ownSource: RdPoint | undefined;
  /** The user's own sources: marks that can be dragged. */
  readonly ownSources: readonly SourceMark[];
  /** Projects that ask for space: marks that can be dragged. */
  readonly claims: readonly ClaimMark[];
  /** Centre of the ring; what lies outside it is veiled. */
  readonly ring: RdPoint | undefined;
  /** Centres of more rings. */
  readonly rings: readonly RdPoint[];
  /** What a drawing beside the map shows, framed here. */
  readonly frame: Frame | undefined;
  readonly hexagons: HexagonTable | undefined;
  /** A value per row of the table; NaN is not shown. For the scale of overload: total deposition. */
  readonly values: ArrayLike<number> | undefined;
  readonly scale: ClassScale;
  /** The one class of the scale that is shown. */
  readonly onlyClass: number | undefined;
  /** Receptor id of a hexagon that stands out, as the one that limits a project. */
  readonly highlight: number | undefined;
  /** Number of an area that stands out, as the one that is pointed at in a table. */
  readonly highlightSite: number | undefined;
  readonly theme: "light" | "dark";
  /** True when the background map of PDOK lies under the data. */
  readonly backdrop: boolean;
  readonly words: MapWords | undefined;
  /** True when a click places a source instead of selecting what is there. */
  readonly placing: boolean;
  /** What covers the map's edges, px. */
  readonly padding: PaddingOptions;
}
