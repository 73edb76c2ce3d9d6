import { expect, it } from "vitest";
import { emitterAsOwn } from "../../src/check/emitter-as-own.ts";
import { pointSourceOf } from "../../src/check/own-source.ts";
import { emitterSource } from "../../src/check/emitter-source.ts";
import { emitter } from "./fixture.ts";

const DEFAULT = {
  sector: 1800,
  name: "other",
  height: 22,
  spread: 11,
  heatMegawatts: 0.28,
  timeProfile: 1,
} as const;
const works = emitter({ nh3: { 2019: 12_000.4, 2022: 9000 }, nox: { 2022: 500 }, heightRange: [20, 80] });
const part = emitter({ id: "part", parent: "works", rd: [1, 2] });

it("a copied emitter is the same point source, with the emission of the year", () => {
  const own = emitterAsOwn(works, [works], "2019", "copy");
  expect(own).toMatchObject({ name: "copy", nh3: 12_000, nox: 0, sector: 1300, situation: "proposed" });
  expect(pointSourceOf(own, [DEFAULT])).toEqual(emitterSource(works, [works]));
});

it("of a part the umbrella is copied, which has the emission", () => {
  expect(emitterAsOwn(part, [works, part], "latest", "")).toMatchObject({ x: 180_000, nh3: 9000, nox: 500 });
});
