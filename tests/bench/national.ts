/**
 * `npm run bench:national`: a land full of sources, and how its cost grows with sources, hexagons in range and threads.
 * `--sources N` takes fewer. Times are processor time where they can be, because other programs count less in it.
 */
import { availableParallelism } from "node:os";
import { parseArgs } from "node:util";
import { RADIUS } from "../../src/check/result.ts";
import { fileReader } from "../../src/cli/file-reader.ts";
import { createNodePool } from "../../src/cli/node-pool.ts";
import { loadFirstView, loadHexagons } from "../../src/data/land.ts";
import { WhereaboutsMap } from "../../src/data/whereabouts.ts";
import type { HexagonTable } from "../../src/grid/hexagons.ts";
import { hexagonsWithin } from "../../src/grid/nearby.ts";
import { RD_BOUNDS } from "../../src/grid/rd.ts";
import type { PointSource, Substance } from "../../src/model/source.ts";
import type { DepositionPool } from "../../src/workers/pool.ts";
import { chanceOf } from "../chance.ts";
import { Bench, referenceLoop } from "./harness.ts";

const SOURCES = 3000;
const SEED = 20250701;

/** Kinds of source, with their part of all: what differs is the way through the model, and the substances. */
const KINDS = [
  { name: "barn", part: 0.5, height: 5, heatMegawatts: 0, timeProfile: 0, substances: ["NH3"] },
  { name: "works", part: 0.3, height: 22, heatMegawatts: 0.28, timeProfile: 1, substances: ["NH3", "NOx"] },
  { name: "tall stack", part: 0.2, height: 80, heatMegawatts: 5, timeProfile: 1, substances: ["NOx"] },
] as const;

/** A synthetic source. */
interface Task {
  readonly source: PointSource;
  readonly substances: readonly Substance[];
  /** Hexagons within 25 km. */
  readonly hexagons: number;
}

/** What some tasks took together, s. */
interface Taken {
  readonly sources: number;
  readonly processor: number;
  readonly wall: number;
}

/** Upper ends of the groups of sources by hexagons in range. */
const GROUPS = [2000, 5000, 10_000, 20_000, 40_000, Infinity] as const;

const { values } = parseArgs({
  options: {
    sources: { type: "string", default: String(SOURCES) },
    record: { type: "boolean", default: false },
  },
});
const count = Number(values.sources);
if (!Number.isInteger(count) || count < 8)
  throw new RangeError(`--sources: expected a whole number of 8 or more, got "${values.sources}"`);
// What is compared from version to version must be the same sources.
if (values.record && count !== SOURCES)
  throw new RangeError("--record goes with all sources: leave out --sources");
await benchNational(count);

async function benchNational(sources: number): Promise<void> {
  const bench = new Bench(referenceLoop());
  const read = fileReader();
  const hexagons = await loadHexagons(read);
  const tasks = synthetic(hexagons, new WhereaboutsMap((await loadFirstView(read)).base), sources);
  const pairs = pairsOf(tasks);
  console.log(
    `${sources} sources, seed ${SEED}: ${KINDS.map(({ name, part }) => `${100 * part} % ${name}`).join(", ")}; ` +
      `on average ${mean(tasks.map((task) => task.hexagons)).toFixed(0)} hexagons within 25 km, ` +
      `${(pairs / 1e6).toFixed(1)} million figures (a hexagon and a substance) in all\n` +
      `${availableParallelism()} processors, Node ${process.version}, reference loop ${bench.reference.toFixed(1)} ms`,
  );

  const quarter = tasks.slice(0, Math.ceil(sources / 4));
  const each: number[] = [];
  const single = await onThreads(1, quarter, false, (seconds) => each.push(seconds));
  console.log("\nOne thread, exact answers: how the cost of a source grows with the hexagons in range");
  byHexagons(quarter, each);
  console.log("\nBy kind");
  byKind(quarter, each);

  console.log(
    "\nHow it grows with sources and threads (wall time on free processors is processor time by thread)",
  );
  heading();
  line("exact, 1 thread", single, pairsOf(quarter));
  line("exact, 2 threads", await onThreads(2, quarter, false), pairsOf(quarter));
  const whole = await onThreads(2, tasks, false);
  line("exact, 2 threads", whole, pairs);
  const first = await onThreads(2, tasks, true);
  line("first answers, 2 threads", first, pairs);

  const rows = tasks.reduce((sum, task) => sum + task.hexagons, 0);
  const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(0);
  console.log(
    `\nMemory at most ${megabytes(1024 * process.resourceUsage().maxRSS)} MB; to keep all would take ` +
      `${megabytes(4 * pairs)} MB for the figures and ${megabytes(4 * rows)} MB for their rows\n`,
  );
  bench.start("national", values.record);
  const perSource = ({ processor }: Taken): number => (1000 * processor) / sources;
  bench.report(`Exact answer of a source, ${sources} sources`, perSource(whole), "ms");
  bench.report(`First answer of a source, ${sources} sources`, perSource(first), "ms");
  bench.report("Exact answer of a figure (a hexagon and a substance)", (1e6 * whole.processor) / pairs, "µs");
  bench.end();
}

/** Sources all over the land, not on large waters, in an order in which every stretch is like the whole. */
function synthetic(hexagons: HexagonTable, map: WhereaboutsMap, sources: number): readonly Task[] {
  const random = chanceOf(SEED);
  const tasks: Task[] = [];
  const { minX, maxX, minY, maxY } = RD_BOUNDS;
  while (tasks.length < sources) {
    const x = Math.round(minX + random() * (maxX - minX));
    const y = Math.round(minY + random() * (maxY - minY));
    const draw = random();
    const { country, water } = map.at(x, y);
    if (country !== "netherlands" || water !== undefined) continue;
    let sum = 0;
    const kind = KINDS.find(({ part }) => (sum += part) > draw) ?? KINDS[0];
    const { height, heatMegawatts, timeProfile, substances } = kind;
    const near = hexagonsWithin(hexagons, x, y, RADIUS).length;
    tasks.push({ source: { x, y, height, heatMegawatts, timeProfile }, substances, hexagons: near });
  }
  return tasks;
}

/** Computes tasks, one source per thread at a time as the command line does; onEach hears the processor time of each, s. */
async function onThreads(
  threads: number,
  tasks: readonly Task[],
  isFirstEnough: boolean,
  onEach?: (seconds: number) => void,
): Promise<Taken> {
  const pools = Array.from({ length: threads }, () => createNodePool(1));
  try {
    await Promise.all(pools.map(warmed));
    const start = { wall: performance.now(), processor: process.cpuUsage() };
    let next = 0;
    await Promise.all(
      pools.map(async (pool) => {
        while (next < tasks.length) {
          const before = process.cpuUsage();
          await pool.compute(tasks[next++], { isFirstEnough });
          onEach?.(secondsSince(before));
          if (next % 100 === 0) process.stderr.write(`${next} of ${tasks.length} on ${threads}\n`);
        }
      }),
    );
    return {
      sources: tasks.length,
      processor: secondsSince(start.processor),
      wall: (performance.now() - start.wall) / 1000,
    };
  } finally {
    for (const pool of pools) pool.dispose();
  }
}

/** Started, and with the engine compiled. */
async function warmed(pool: DepositionPool): Promise<void> {
  await pool.ready;
  for (const { substances, height, heatMegawatts, timeProfile } of KINDS) {
    const source = { x: 190_000, y: 380_000, height, heatMegawatts, timeProfile };
    await pool.compute({ source, substances });
  }
}

/** Processor time of all threads of this process, s. */
function secondsSince(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

function byHexagons(tasks: readonly Task[], each: readonly number[]): void {
  console.log("hexagons in range    sources   ms per source   µs per figure");
  let from = 0;
  for (const to of GROUPS) {
    const places = [...tasks.keys()].filter((i) => tasks[i].hexagons >= from && tasks[i].hexagons < to);
    const name = to === Infinity ? `${from} or more` : `${from} to ${to}`;
    if (places.length > 0) group(name, places, tasks, each);
    from = to;
  }
}

function byKind(tasks: readonly Task[], each: readonly number[]): void {
  for (const { name, height } of KINDS) {
    const places = [...tasks.keys()].filter((i) => tasks[i].source.height === height);
    if (places.length > 0) group(name, places, tasks, each);
  }
}

function group(
  name: string,
  places: readonly number[],
  tasks: readonly Task[],
  each: readonly number[],
): void {
  const seconds = places.reduce((sum, i) => sum + each[i], 0);
  const pairs = pairsOf(places.map((i) => tasks[i]));
  const perPair = pairs > 0 ? ((1e6 * seconds) / pairs).toFixed(2) : "";
  console.log(
    [
      name.padEnd(19),
      String(places.length).padStart(8),
      ((1000 * seconds) / places.length).toFixed(1).padStart(15),
      perPair.padStart(15),
    ].join(" "),
  );
}

function heading(): void {
  console.log(
    "run                       sources   wall s   processor s   ms per source   µs per figure   threads busy",
  );
}

function line(name: string, { sources, processor, wall }: Taken, pairs: number): void {
  console.log(
    [
      name.padEnd(24),
      String(sources).padStart(8),
      wall.toFixed(1).padStart(8),
      processor.toFixed(1).padStart(13),
      ((1000 * processor) / sources).toFixed(1).padStart(15),
      ((1e6 * processor) / pairs).toFixed(2).padStart(15),
      (processor / wall).toFixed(2).padStart(14),
    ].join(" "),
  );
}

/** Hexagons times substances. */
function pairsOf(tasks: readonly Task[]): number {
  return tasks.reduce((sum, { hexagons, substances }) => sum + hexagons * substances.length, 0);
}

function mean(figures: readonly number[]): number {
  return figures.reduce((sum, one) => sum + one, 0) / figures.length;
}
