/**
 * Features of a web feature service, page by page (WFS 2.0: count and startIndex), or by the links of an OGC API.
 *
 * Not tried against a real service: that a page shorter than asked for is the last one where the service states no total.
 */
import * as v from "valibot";
import { getJson, type Patience } from "./get-json.ts";
import { ServiceError } from "./service-fault.ts";
import { validAnswer } from "./valid-answer.ts";

/** A page of features. */
export interface FeaturePage<Feature> {
  readonly features: readonly Feature[];
  /** The time in the answer, where there is one. */
  readonly statedAt: string | undefined;
}

/** How much to ask at once, and to take at most. */
export interface PageLimits {
  readonly pageSize: number;
  readonly mostFeatures: number;
  readonly patience: Patience;
}

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const frame = v.object({
  type: v.literal("FeatureCollection"),
  features: v.array(v.unknown()),
  // A service may also say in a word that it did not count.
  numberMatched: v.optional(v.union([count, v.string()])),
  timeStamp: v.optional(v.string()),
  links: v.optional(v.array(v.object({ rel: v.string(), href: v.string() }))),
});
type Frame = v.InferOutput<typeof frame>;

/**
 * The pages of a question. Throws ServiceError: also when there are more features than wanted (many), when fewer come than
 * the service says it has (shape), or when a link leads to another origin (shape).
 */
export async function* featurePages<Schema extends v.GenericSchema>(
  question: URL,
  schema: Schema,
  limits: PageLimits,
  signal: AbortSignal,
): AsyncGenerator<FeaturePage<v.InferOutput<Schema>>, void, undefined> {
  const { host } = question;
  const { pageSize, mostFeatures, patience } = limits;
  const features = v.array(schema);
  let taken = 0;
  let url: URL | undefined = pageOf(question, 0, pageSize);
  while (url !== undefined) {
    const answer: Frame = validAnswer(frame, await getJson(url, signal, patience), host);
    const page = validAnswer(features, answer.features, host);
    taken += page.length;
    const total = typeof answer.numberMatched === "number" ? answer.numberMatched : undefined;
    if (Math.max(taken, total ?? 0) > mostFeatures)
      throw new ServiceError(host, { kind: "many", most: mostFeatures, of: "features" });
    yield { features: page, statedAt: answer.timeStamp };
    const next: string | undefined = answer.links?.find(({ rel }) => rel === "next")?.href;
    const isMore = total === undefined ? page.length >= pageSize : taken < total;
    if (page.length === 0 && (next !== undefined || (total !== undefined && isMore)))
      throw new ServiceError(host, {
        kind: "shape",
        what: `an empty page after ${taken} of ${total ?? "more"} features`,
      });
    if (next !== undefined) url = linked(next, url);
    else url = isMore ? pageOf(question, taken, pageSize) : undefined;
  }
}

function pageOf(question: URL, startIndex: number, pageSize: number): URL {
  const url = new URL(question);
  url.searchParams.set("count", String(pageSize));
  url.searchParams.set("startIndex", String(startIndex));
  return url;
}

/** A service may not send us elsewhere, nor round in a circle of one page. */
function linked(href: string, current: URL): URL {
  const url = URL.canParse(href, current.href) ? new URL(href, current) : undefined;
  if (url === undefined || url.origin !== current.origin || url.href === current.href)
    throw new ServiceError(current.host, { kind: "shape", what: `the next page is said to be at ${href}` });
  return url;
}
