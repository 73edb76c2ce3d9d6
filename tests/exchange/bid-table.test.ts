import { describe, expect, it } from "vitest";
import { ExchangeError } from "../../src/exchange/exchange-error.ts";
import { readBids, readBidTable } from "../../src/exchange/bid-table.ts";

const IDS = new Set(["rockwool-roermond", "yara-sluiskil"]);
const find = (text: string) => (IDS.has(text) ? text : undefined);
const BIDS = [
  { emitter: "rockwool-roermond", amount: 90_000, eurPerKg: 220.5 },
  { emitter: "yara-sluiskil", amount: 1_500, eurPerKg: 0 },
];
const faultOf = (text: string): ExchangeError => {
  try {
    readBids(text, "bids.csv", find);
  } catch (error) {
    if (error instanceof ExchangeError) return error;
  }
  throw new Error("expected a fault");
};

describe("a table of bids", () => {
  it.each([
    [
      "headings in any order",
      "eur_per_kg,emitter,amount\n220.5,rockwool-roermond,90000\n0,yara-sluiskil,1500\n",
    ],
    ["no headings", "rockwool-roermond,90000,220.5\nyara-sluiskil,1500,0"],
    [
      "a Dutch spreadsheet",
      "bedrijf;kg NH3;prijs\r\nrockwool-roermond;90.000;220,5\r\nyara-sluiskil;1500;0\r\n",
    ],
    ["pasted cells", "rockwool-roermond\t90000\t220,5\nyara-sluiskil\t1500\t0"],
  ])("is read with %s", (_, text) => {
    expect(readBids(text, "bids.csv", find)).toEqual(BIDS);
  });
  it.each([
    ["emitter,amount,eurPerKg\nrockwool-roermond,,5", "line 2, field amount", "nothing"],
    ["emitter,amount,eurPerKg\nrockwool-roermond,5,1\nyara-sluiskil,5,-1", "line 3, field eurPerKg", "-1"],
    ["emitter,amount,eurPerKg\nyara-sluiskil,-5,1", "line 2, field amount", "-5"],
    ["emitter,amount,eurPerKg\nyara-sluiskil,many,1", "line 2, field amount", "many"],
    ["emitter,amount,eurPerKg\nyara-sluiskil,5", "line 2, field eurPerKg", "nothing"],
    ["emitter,amount,eurPerKg\nnobody,5,1", "line 2, field emitter", "nobody"],
    ["emitter,amount\nyara-sluiskil,5", "line 1, field eurPerKg", "heading"],
    ["", "line 1", "empty"],
  ])("that reads %j is refused with line and field", (text, place, found) => {
    const fault = faultOf(text);
    expect(fault.place).toBe(place);
    expect(fault.message).toContain(found);
  });
  it("is read as the reader writes numbers where it does not say itself what is thousands", () => {
    const amountOf = (text: string, usual: "," | "."): number =>
      readBidTable(text, "", find, usual).bids[0].amount;
    expect(amountOf("yara-sluiskil\t30.000\t5", ",")).toBe(30_000);
    expect(amountOf("yara-sluiskil\t30.000\t5", ".")).toBe(30);
    expect(amountOf("yara-sluiskil\t30.000\t5,5", ".")).toBe(30_000);
  });
  it("gives what can be read, and all that cannot, to be mended one by one", () => {
    const { bids, faults } = readBidTable("yara-sluiskil,1500,0\nx,-1,2\n", "pasted", find);
    expect(bids).toHaveLength(1);
    expect(faults.map(({ line, field }) => [line, field])).toEqual([
      [2, "emitter"],
      [2, "amount"],
    ]);
  });
});
