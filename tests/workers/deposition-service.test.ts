import { beforeAll, describe, expect, it } from "vitest";
import type { HexagonTable } from "../../src/grid/hexagons.ts";
import { hexagonsWithin } from "../../src/grid/nearby.ts";
import { receptorCentre } from "../../src/grid/receptor.ts";
import { createModel, type DepositionModel } from "../../src/model/deposition.ts";
import { depositionOnHexagons } from "../../src/model/hexagon-deposition.ts";
import type { PointSource } from "../../src/model/source.ts";
import { DepositionService, type Job } from "../../src/workers/deposition-service.ts";
import { poolOf, type PoolWorker } from "../../src/workers/pool.ts";
import { patch, realMeteo } from "./miniature.ts";

const source: PointSource = { x: 190_000, y: 450_000, height: 30, heatMegawatts: 0.3, timeProfile: 1 };
const job: Job = { source, substances: ["NH3", "NOx"], id: 1, part: 0, parts: 1 };
let hexagons: HexagonTable;
let model: DepositionModel;
const started = async (): Promise<DepositionService> => {
  const service = new DepositionService(() => Promise.resolve({ hexagons, model: createModel(realMeteo()) }));
  await service.start("here");
  return service;
};

beforeAll(() => {
  hexagons = patch(source.x, source.y, 28_000, 1000);
  model = createModel(realMeteo());
});

describe("a worker's service", () => {
  it("computes exactly what the model gives on all hexagons within 25 km, and on no other", async () => {
    const answer = await (await started()).exact(job);
    const rows = hexagonsWithin(hexagons, source.x, source.y, 25_000);
    expect([...(answer?.rows ?? [])]).toEqual([...rows]);
    for (const h of answer?.rows ?? []) {
      const [x, y] = receptorCentre(hexagons.receptorId[h]);
      expect(Math.hypot(x - source.x, y - source.y)).toBeLessThanOrEqual(25_000);
    }
    for (const substance of ["NH3", "NOx"] as const) {
      const expected = new Float32Array(rows.length);
      depositionOnHexagons(model, source, substance, hexagons, rows, expected);
      expect([...(answer?.perKg[substance] ?? [])]).toEqual([...expected]);
    }
  });
  it("shares the work so that the parts add up to the whole, provisional and exact", async () => {
    const service = await started();
    const whole = await service.exact(job);
    const quick = await service.provisional(job);
    const parts = [0, 1, 2].map((part) => ({ ...job, part, parts: 3 }));
    const exacts = [];
    for (const part of parts) exacts.push(await service.exact(part));
    const quicks = await Promise.all(parts.map((part) => service.provisional(part)));
    for (let i = 0; i < (whole?.length ?? 0); i++) {
      const sum = (answers: readonly (typeof whole)[]): number =>
        answers.reduce((total, one) => total + (one?.perKg.NH3?.[i] ?? 0), 0);
      expect(sum(exacts)).toBe(whole?.perKg.NH3?.[i]);
      expect(sum(quicks)).toBe(quick.perKg.NH3?.[i]);
    }
  });
  it("takes another NH3 background for all hexagons when told", async () => {
    const service = await started();
    const own = await service.exact({ ...job, substances: ["NH3"] });
    const other = await service.exact({ ...job, id: 2, substances: ["NH3"], nh3Background: 8 });
    expect(other?.perKg.NH3?.[100]).not.toBe(own?.perKg.NH3?.[100]);
  });
  it("stops when it is cancelled, and computes a later job", async () => {
    const service = await started();
    const stopped = service.exact(job);
    service.cancel(1);
    expect(await stopped).toBeUndefined();
    expect((await service.exact({ ...job, id: 2 }))?.length).toBeGreaterThan(1000);
  });
  it("says how far the latest job is, also when it has ended", async () => {
    const service = await started();
    const answer = await service.exact(job);
    expect(service.done(1)).toBe(2 * (answer?.length ?? NaN));
    expect(service.done(2)).toBe(0);
  });
  it("has nothing to say where no hexagon lies within 25 km", async () => {
    const answer = await (await started()).exact({ ...job, source: { ...source, x: 100_000 } });
    expect(answer?.length).toBe(0);
  });
  it("must be started first", async () => {
    await expect(new DepositionService(() => Promise.reject(new Error("no"))).exact(job)).rejects.toThrow(
      RangeError,
    );
  });
  it("warms up without changing what it answers", async () => {
    const service = await started();
    const before = await service.exact(job);
    await service.warmUp();
    expect([...((await service.exact({ ...job, id: 2 }))?.perKg.NOx ?? [])]).toEqual([
      ...(before?.perKg.NOx ?? []),
    ]);
  });
});

describe("a pool of services", () => {
  it("gives the same exact answer whatever its size", async () => {
    const worker = async (): Promise<PoolWorker> => {
      const service = await started();
      const later =
        <Arguments extends readonly unknown[], Result>(call: (...args: Arguments) => Result) =>
        async (...args: Arguments): Promise<Awaited<Result>> =>
          await call(...args);
      return {
        service: {
          start: () => Promise.resolve(),
          warmUp: later(() => service.warmUp()),
          provisional: later((one: Job) => service.provisional(one)),
          exact: later((one: Job) => service.exact(one)),
          done: later((id: number) => service.done(id)),
          cancel: later((id: number) => service.cancel(id)),
        },
        failed: new Promise(() => undefined),
        terminate: () => undefined,
      };
    };
    const one = await poolOf([await worker()], "here").compute({ source, substances: ["NH3"] });
    const three = await poolOf([await worker(), await worker(), await worker()], "here").compute({
      source,
      substances: ["NH3"],
    });
    expect([...(three.perKg.NH3 ?? [])]).toEqual([...(one.perKg.NH3 ?? [])]);
    expect([...three.rows]).toEqual([...one.rows]);
  });
});
