/**
 * Space as parts of an address, and back. A claim of one source reads as at the command line
 * (claim=name;x,y;nh3;nox;height;heat;purpose;priority;years); any other claim, and the settings, are packed JSON. What comes back has been
 * checked by the schema of the file.
 */
import * as v from "valibot";
import { claims as claimList, spaceSettings } from "../exchange/space-schema.ts";
import type { Claim } from "../space/claim.ts";
import { MOST_CLAIMS } from "../space/new-claim.ts";
import { DEFAULT_SPACE, type SpaceSettings } from "../space/settings.ts";
import { packed, unpacked } from "./packed.ts";

const SETTINGS = "space";
const CLAIM = "claim";

/** What an address says of space, as far as it can be understood. */
export interface AddressedSpace {
  /** Undefined where the address has none. */
  readonly settings: SpaceSettings | undefined;
  readonly claims: readonly Claim[];
  /** Parts that could not be understood, or have an id that was there before. */
  readonly damaged: number;
}

/** Adds space to the parameters of an address; only what differs from the start. */
export function putSpace(
  { settings, claims }: { readonly settings: SpaceSettings; readonly claims: readonly Claim[] },
  parameters: URLSearchParams,
): void {
  if (settings !== DEFAULT_SPACE && JSON.stringify(settings) !== JSON.stringify(DEFAULT_SPACE))
    parameters.set(SETTINGS, packed(settings));
  for (const [place, claim] of claims.entries())
    parameters.append(CLAIM, readableText(claim, idAt(place)) ?? packed(claim));
}

/** Space in the parameters of an address. */
export function spaceIn(parameters: URLSearchParams): AddressedSpace {
  const text = parameters.get(SETTINGS);
  const read = v.safeParse(spaceSettings, text === null ? undefined : unpacked(text));
  const texts = parameters.getAll(CLAIM);
  const claims: Claim[] = [];
  for (const [place, one] of texts.slice(0, MOST_CLAIMS).entries()) {
    const found = claimOf(one, idAt(place));
    if (found !== undefined && claims.every(({ id }) => id !== found.id)) claims.push(found);
  }
  return {
    settings: read.success ? read.output : undefined,
    claims,
    damaged: texts.length - claims.length + Number(text !== null && !read.success),
  };
}

function idAt(place: number): string {
  return String(place + 1);
}

/** The claim in words, where those say all of it. */
function readableText(claim: Claim, id: string): string | undefined {
  const { name, sources, purpose, priority, years } = claim;
  const [{ x, y, nh3, nox, height, heatMegawatts }] = sources;
  const period = years === "permanent" ? [] : [`${years.from}-${years.to}`];
  const rest = priority === 1 && period.length === 0 ? [] : [priority, ...period];
  const text = [name, `${x},${y}`, nh3, nox, height, heatMegawatts, purpose, ...rest].join(";");
  return JSON.stringify(readableClaim(text, id)) === JSON.stringify(claim) ? text : undefined;
}

/** What the words would be; not checked yet. */
function readableClaim(text: string, id: string): unknown {
  const parts: readonly (string | undefined)[] = text.split(";");
  if (parts.length < 7 || parts.length > 9) return undefined;
  const [name, place = "", nh3, nox, height, heat, purpose, priority = "1", years] = parts;
  const [x, y] = place.split(",").map(numberOf);
  const [from, to = from] = years === undefined ? [] : years.split("-").map(numberOf);
  const stack = { height: numberOf(height), heatMegawatts: numberOf(heat), timeProfile: 1 };
  return {
    id,
    name,
    sources: [{ x, y, ...stack, nh3: numberOf(nh3), nox: numberOf(nox) }],
    purpose,
    priority: numberOf(priority),
    years: years === undefined ? "permanent" : { from, to },
  };
}

/** Nothing is no number. */
function numberOf(text = ""): number {
  return text.trim() === "" ? Number.NaN : Number(text);
}

function claimOf(text: string, id: string): Claim | undefined {
  const { success, output } = v.safeParse(claimList, [
    text.includes(";") ? readableClaim(text, id) : unpacked(text),
  ]);
  return success ? output[0] : undefined;
}
