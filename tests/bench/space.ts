/** What space costs: ledgers, the answer to a claim while it is dragged, and the allocation of many claims. */
import { loadContribution, loadEmitters, loadHexagons, loadSites, type Reader } from "../../src/data/land.ts";
import { DepositionField } from "../../src/measures/deposition-field.ts";
import { MEASURE_STATUSES } from "../../src/measures/measure.ts";
import { newScenario } from "../../src/measures/scenario.ts";
import { allocate } from "../../src/space/allocation.ts";
import { candidateAnswer } from "../../src/space/candidates.ts";
import type { ComputedClaim } from "../../src/space/claim-demand.ts";
import { buildLedger } from "../../src/space/ledger.ts";
import { receptorsOf } from "../../src/space/receptors.ts";
import { ledgersOf, reductionsOf } from "../../src/space/release.ts";
import { DEFAULT_RULES } from "../../src/space/rules.ts";
import { spaceTable } from "../../src/space/site-space.ts";
import { claimVerdict, openAccounts } from "../../src/space/verdict.ts";
import { measure, type Bench } from "./harness.ts";

/** Places of the claims in turn. */
const PLACES = ["rockwool-roermond", "chemelot-geleen", "isover-etten-leur", "tata-steel-ijmuiden"] as const;
const CLAIMS = 50;

/** Prints times and their ratios to the reference loop. */
export async function benchSpace(read: Reader, bench: Bench): Promise<void> {
  console.log("\nSpace");
  const [hexagons, sites, emitters] = await Promise.all([
    loadHexagons(read),
    loadSites(read),
    loadEmitters(read),
  ]);
  const scenario = newScenario("letter");
  const field = new DepositionField(hexagons.length);
  for (const id of reductionsOf(scenario, emitters).keys()) field.hold(id, await loadContribution(read, id));
  const places = await Promise.all(PLACES.map((id) => loadContribution(read, id)));
  const claims = Array.from({ length: CLAIMS }, (_, i): ComputedClaim => {
    const nh3 = 10 + 20 * i;
    return {
      claim: {
        ...{
          id: String(i),
          name: `Claim ${i}`,
          purpose: "energy",
          priority: 1 + (i % 3),
          years: "permanent",
        },
        sources: [{ x: 0, y: 0, height: 20, heatMegawatts: 0, timeProfile: 1, nh3, nox: 5 * nh3 }],
      },
      contributions: [places[i % places.length]],
    };
  });
  const line = (name: string, step: () => unknown): void => bench.report(name, measure(step), "ms");

  let receptors = receptorsOf(hexagons);
  line("Grouping rows by receptor", () => (receptors = receptorsOf(hexagons)));
  const rules = { ...DEFAULT_RULES, nature: { kind: "none" } as const };
  const input = { receptors, sites, emitters, scenario, field, counted: MEASURE_STATUSES, rules };
  const released = new Float64Array(hexagons.length).fill(1);
  line("One ledger of one year", () => buildLedger({ year: 2028, receptors, sites, rules, released }));
  let years = ledgersOf(input);
  line("Ledgers of the letter, 2028 to 2030", () => (years = ledgersOf(input)));
  const accounts = openAccounts(years);
  const [{ account, potential }] = accounts;
  line("Table per area", () => spaceTable(account, sites, potential));
  line("A claim near Roermond anew, three years", () => claimVerdict(accounts, sites, claims[0]));
  line("One candidate point, one year", () => candidateAnswer([account], sites, claims[0]));
  for (const mode of ["first-come", "proportional"] as const)
    line(`Allocation of ${CLAIMS} claims over three years, ${mode}`, () =>
      allocate({ years, sites, claims, mode }),
    );
}
