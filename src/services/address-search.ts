/** Addresses by PDOK's Locatieserver: asked only when the user has switched that on. */
import * as v from "valibot";
import { getJson, PATIENCE } from "./get-json.ts";
import { ServiceError } from "./service-fault.ts";
import { validAnswer } from "./valid-answer.ts";

/** An address that was suggested; where it lies is asked for when it is chosen. */
export interface AddressSuggestion {
  readonly id: string;
  readonly name: string;
}

const BASE = "https://api.pdok.nl/bzk/locatieserver/search/v3_1/";
const KINDS = "type:(adres OR weg OR woonplaats OR gemeente OR postcode)";
const MOST = 6;

const suggestions = v.object({
  response: v.object({ docs: v.array(v.object({ id: v.string(), weergavenaam: v.string() })) }),
});
const found = v.object({
  response: v.object({ docs: v.array(v.object({ centroide_rd: v.string() })) }),
});

export class AddressSearch {
  readonly #base: string;
  readonly #patience: typeof PATIENCE;

  constructor(base = BASE, patience = PATIENCE) {
    this.#base = base;
    this.#patience = patience;
  }

  /** Addresses, streets and towns whose name is like a text. Throws ServiceError. */
  async suggest(text: string, signal: AbortSignal): Promise<readonly AddressSuggestion[]> {
    const { response } = await this.#ask(
      "suggest",
      { q: text, rows: String(MOST), fq: KINDS },
      suggestions,
      signal,
    );
    return response.docs.map(({ id, weergavenaam }) => ({ id, name: weergavenaam }));
  }

  /** Where a suggested address lies, RD m. Throws ServiceError. */
  async locate(id: string, signal: AbortSignal): Promise<{ readonly x: number; readonly y: number }> {
    const { response } = await this.#ask("lookup", { id }, found, signal);
    const [, x = "", y = ""] =
      /^POINT\(([\d.]+) ([\d.]+)\)$/.exec(response.docs.at(0)?.centroide_rd ?? "") ?? [];
    if (x === "" || y === "")
      throw new ServiceError(new URL(this.#base).host, { kind: "shape", what: "no place for the address" });
    return { x: Number(x), y: Number(y) };
  }

  async #ask<Schema extends v.GenericSchema>(
    path: string,
    parameters: Readonly<Record<string, string>>,
    schema: Schema,
    signal: AbortSignal,
  ): Promise<v.InferOutput<Schema>> {
    const url = new URL(path, this.#base);
    url.search = new URLSearchParams(parameters).toString();
    return validAnswer(schema, await getJson(url, signal, this.#patience), url.host);
  }
}
