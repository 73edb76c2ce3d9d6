/** The member of a scenario file that holds the settings of space and the claims. It has a version of its own. */
import * as v from "valibot";
import type { Claim } from "../space/claim.ts";
import type { SpaceSettings } from "../space/settings.ts";
import { ExchangeError } from "./exchange-error.ts";
import { claims as claimList, spaceSettings } from "./space-schema.ts";

/** Name of the member. */
export const SPACE_MEMBER = "space";
/** The version that is written. */
const VERSION = 1;

/** What is kept of space. */
export interface SpaceWork {
  readonly settings: SpaceSettings;
  readonly claims: readonly Claim[];
}

const member = v.strictObject({
  version: v.literal(VERSION, `expected version ${VERSION}`),
  settings: spaceSettings,
  claims: claimList,
});

/** The member as it is written. */
export function spaceMember({ settings, claims }: SpaceWork): unknown {
  return { version: VERSION, settings, claims };
}

/**
 * Space in the members of a file that the scenarios do not read; undefined where there is none. ExchangeError with the path
 * of what is wrong, and for a version that this program does not know.
 */
export function spaceOf(other: Readonly<Record<string, unknown>>, file: string): SpaceWork | undefined {
  const value = Object.hasOwn(other, SPACE_MEMBER) ? other[SPACE_MEMBER] : undefined;
  if (value === undefined) return undefined;
  const version = typeof value === "object" && value !== null && "version" in value ? value.version : VERSION;
  if (typeof version === "number" && version > VERSION)
    throw new ExchangeError(
      "unsupported-version",
      { file, element: `${SPACE_MEMBER}.version` },
      `version ${version} of space is newer than ${VERSION}, the newest that this program reads`,
      "open it in the newest version of this program",
    );
  const result = v.safeParse(member, value, { abortEarly: true });
  if (result.success) return { settings: result.output.settings, claims: result.output.claims };
  const [issue] = result.issues;
  const path = [SPACE_MEMBER, ...(issue.path ?? []).map(({ key }) => String(key))].join(".");
  throw new ExchangeError(
    "bad-value",
    { file, element: path },
    issue.message,
    "correct it in the file, or save it again",
  );
}
