/** The slider of measures with every emitter chosen: from the scenario to all numbers and the array for the map. */
import { CountedAreas } from "../../src/check/counted.ts";
import {
  loadAllRunLoads,
  loadContribution,
  loadEmitters,
  loadHexagons,
  loadSites,
  type Reader,
} from "../../src/data/land.ts";
import { EffectModel } from "../../src/measures/effect.ts";
import { newScenario, type Scenario } from "../../src/measures/scenario.ts";
import type { Bench } from "./harness.ts";

/** What one step of a slider may take of the processor, ms. */
const ALLOWED = 16;
const STEPS = 40;

/** Prints the processor time of a slider step, for the letter's measures and for a measure at every emitter. */
export async function benchMeasures(read: Reader, bench: Bench): Promise<void> {
  console.log(`\nA slider of measures: all numbers and the map's array, at most ${ALLOWED} ms`);
  const [hexagons, sites, emitters, runs] = await Promise.all([
    loadHexagons(read),
    loadSites(read),
    loadEmitters(read),
    loadAllRunLoads(read),
  ]);
  const wholes = emitters.filter(({ parent }) => parent === undefined);
  const areas = new CountedAreas(hexagons, sites);
  const model = new EffectModel({ hexagons, sites, areas, emitters, runs });
  for (const { id } of wholes) model.hold(id, await loadContribution(read, id));
  const letter = newScenario("letter");
  const everywhere = (intensity: number): Scenario => ({
    ...letter,
    own: wholes.map(({ id }, place) => ({
      id: `own-${place}`,
      name: "",
      isOn: true,
      intensity,
      emitter: id,
      amounts: { nh3: 1000, nox: 2000, dust: 0 },
      steps: [{ year: 2026, share: 1 }],
      status: "announced",
    })),
  });
  const onlyRockwool = (intensity: number): Scenario => ({
    ...letter,
    presets: { ...letter.presets, rockwool: { isOn: true, intensity } },
  });
  const first = model.effectOf(letter);
  bench.report("The letter's measures, one slider", step(model, onlyRockwool), "ms");
  bench.report(
    `A measure at all ${wholes.length} emitters, one slider for all`,
    step(model, everywhere),
    "ms",
  );
  bench.report(
    "Loads on the hexagons that still count, on demand",
    processorTime(() => void model.recountedLoads(first), 3),
    "ms",
  );
}

function step(model: EffectModel, scenarioAt: (intensity: number) => Scenario): number {
  let place = 0;
  return processorTime(() => {
    place = (place + 1) % STEPS;
    model.effectOf(scenarioAt(1 - place / STEPS));
  }, STEPS);
}

/** Mean processor time of a call, the least of some rounds, after one to warm up, ms: other programs count less in it. */
function processorTime(call: () => void, calls: number): number {
  let least = Infinity;
  for (let round = 0; round < 8; round++) {
    const start = process.cpuUsage();
    for (let i = 0; i < calls; i++) call();
    const { user, system } = process.cpuUsage(start);
    if (round > 0) least = Math.min(least, (user + system) / 1000 / calls);
  }
  return least;
}
