/** The ledgers of the shown scenario: what its measures release and what the rules leave, per year. */
import { computed, type ReadableAtom } from "nanostores";
import type { HexagonTable } from "../grid/hexagons.ts";
import { totalDeposition } from "../measures/background.ts";
import type { Missing } from "../measures/deposition-field.ts";
import type { KnownPart } from "../measures/measured.ts";
import type { YearLedgers } from "../space/ledger.ts";
import { receptorsOf, type Receptors } from "../space/receptors.ts";
import { ledgersOf, reductionsOf } from "../space/release.ts";
import { rulesOf } from "../space/settings.ts";
import { valueOf } from "./loading.ts";
import type { HeldModel } from "./scenario-effect.ts";
import type { FirstView } from "./services.ts";
import type { Store } from "./store.ts";

/** The years from that of the scenario on. */
export interface SpaceLedgers {
  readonly years: readonly YearLedgers[];
  readonly sites: FirstView["sites"];
  /** Reductions whose deposition is not in the ledgers, because it is not known or not loaded yet. */
  readonly missing: readonly Missing[];
}

const grouped = new WeakMap<HexagonTable, Receptors>();

/** The receptors of a table, grouped once. */
export function receptorsFor(hexagons: HexagonTable): Receptors {
  let receptors = grouped.get(hexagons);
  if (receptors === undefined) grouped.set(hexagons, (receptors = receptorsOf(hexagons)));
  return receptors;
}

/** Undefined while the data are not there or another view is open. */
export function spaceLedgersAtom(
  store: Store,
  scenario: ReadableAtom<KnownPart | undefined>,
  model: ReadableAtom<HeldModel | undefined>,
): ReadableAtom<SpaceLedgers | undefined> {
  const { inputs, firstView, ground } = store;
  const isOpen = computed(inputs, ({ view }) => view === "space");
  const settings = computed(inputs, ({ work }) => work.space);
  const threshold = computed(inputs, (now) => now.threshold);
  return computed(
    [isOpen, scenario, model, settings, threshold, firstView, ground],
    (isNeeded, known, held, chosen, least, first, land): SpaceLedgers | undefined => {
      const [products, table] = [valueOf(first), valueOf(land)];
      if (!isNeeded || known === undefined || held === undefined) return undefined;
      if (products === undefined || table === undefined) return undefined;
      const { hexagons } = table;
      const { sites, emitters } = products;
      const { field } = held.model;
      const { background } = known.scenario;
      const years = ledgersOf({
        receptors: receptorsFor(hexagons),
        sites,
        emitters,
        scenario: known.scenario,
        field,
        counted: chosen.counted,
        rules: rulesOf(chosen, least),
        ...(background === "2022"
          ? {}
          : { backgroundIn: (year: number) => totalDeposition(hexagons, sites, background, year) }),
      });
      return { years, sites, missing: field.missing(reductionsOf(known.scenario, emitters)) };
    },
  );
}
