import { describe, expect, it } from "vitest";
import { receptorAt, receptorCentre, receptorNeighbours, type Level } from "../../src/grid/receptor.ts";
import { KeyMode, type Movable } from "../../src/map/key-mode.ts";
import { actionOf, type KeyModeName } from "../../src/map/keys.ts";

const START = { x: 197_900, y: 356_000 };
const SOURCE: Movable = { kind: "source", id: "a", ...START, selected: true };

/** A map that remembers what the keys told it. */
class Desk {
  level: Level = 1;
  highest: number | undefined;
  movable: Movable | undefined = SOURCE;
  readonly selected: number[] = [];
  readonly moves: [number, number, boolean][] = [];
  readonly keys = new KeyMode({
    level: () => this.level,
    start: () => START,
    highest: () => this.highest,
    movable: () => this.movable,
    reveal: () => undefined,
    onSelect: (id) => this.selected.push(id),
    onMove: ({ x, y }, final) => this.moves.push([x, y, final]),
    onChange: () => undefined,
  });

  /** Presses keys, in words: "W", "shift+W", "Enter". */
  press(...keys: readonly string[]): this {
    for (const key of keys) {
      const pressed = {
        key: key.replace("shift+", ""),
        shiftKey: key.startsWith("shift+"),
        ctrlKey: false,
        altKey: false,
        metaKey: false,
      };
      const action = actionOf(pressed, this.keys.name);
      if (action !== undefined) this.keys.act(action);
    }
    return this;
  }
}

describe("The hexagon mode", () => {
  const here = receptorAt(START.x, START.y) ?? 0;
  const [north, northEast, southEast, south, southWest, northWest] = receptorNeighbours(here);

  it("begins with Enter where the map is looked at, and ends with Escape", () => {
    const desk = new Desk().press("Enter");
    expect([desk.keys.name, desk.keys.hexagon]).toEqual(["hexagon", here]);
    expect(desk.press("Escape").keys.name).toBe("off");
  });

  it.each([
    ["w", north],
    ["e", northEast],
    ["d", southEast],
    ["s", south],
    ["a", southWest],
    ["q", northWest],
  ])("goes with %s to the neighbour on that side", (key, neighbour) => {
    expect(new Desk().press("Enter", key).keys.hexagon).toBe(neighbour);
    expect(new Desk().press("Enter", key.toUpperCase()).keys.hexagon).toBe(neighbour);
  });

  it("goes round a hexagon in six steps", () => {
    expect(new Desk().press("Enter", "W", "D", "S", "A", "Q", "W", "E", "S").keys.hexagon).toBe(here);
  });

  it("goes to the highest with Home, stays where there is none, and selects with space", () => {
    const desk = new Desk().press("Enter", "Home");
    expect(desk.keys.hexagon).toBe(here);
    desk.highest = north;
    desk.press("Home", " ");
    expect(desk.selected).toEqual([north]);
  });

  it("goes on in the larger hexagon when the map zooms out", () => {
    const desk = new Desk().press("Enter");
    desk.level = 3;
    desk.keys.changeLevel();
    expect(desk.keys.hexagon).toBe(receptorAt(...receptorCentre(here), 3));
  });

  it("leaves to the map and the browser what is not its own", () => {
    const pressed = { key: "w", shiftKey: false, ctrlKey: false, altKey: false, metaKey: false };
    for (const mode of ["off", "hexagon", "move"] as const satisfies readonly KeyModeName[]) {
      for (const key of ["ArrowUp", "+", "-", "Tab", "x"])
        expect(actionOf({ ...pressed, key }, mode)).toBeUndefined();
      expect(actionOf({ ...pressed, ctrlKey: true }, mode)).toBeUndefined();
    }
    expect(actionOf(pressed, "off")).toBeUndefined();
  });
});

describe("Moving a source", () => {
  it("goes a hexagon's step, or 1 km with Shift, telling each place, and is final with Enter", () => {
    const desk = new Desk().press("M", "W", "shift+S", "Enter");
    expect(desk.moves).toEqual([
      [197_900, 356_107, false],
      [197_900, 355_107, false],
      [197_900, 355_107, true],
    ]);
    expect(desk.keys.name).toBe("off");
  });

  it("is put back with Escape", () => {
    const desk = new Desk().press("M", "E", "D", "Escape");
    expect(desk.moves.at(-1)).toEqual([START.x, START.y, true]);
  });

  it("returns to the hexagon that one came from", () => {
    const desk = new Desk().press("Enter", "W");
    const { hexagon } = desk.keys;
    desk.press("M", "S", "Enter");
    expect([desk.keys.name, desk.keys.hexagon]).toEqual(["hexagon", hexagon]);
  });

  it("does nothing where there is nothing to move", () => {
    const desk = new Desk();
    desk.movable = undefined;
    expect(desk.press("M").keys.name).toBe("off");
  });
});
