/** The own sources as files for AERIUS: a GML of the situation that is shown, or a ZIP with one for each when they are compared. */
import { strToU8, zipSync } from "fflate";
import { VERSION } from "../../base/version.ts";
import { SITUATIONS } from "../../check/own-source.ts";
import { gmlOf } from "../../exchange/own-gml.ts";
import { selectedSource } from "../../store/inputs.ts";
import { valueOf } from "../../store/loading.ts";
import type { Store } from "../../store/store.ts";
import { saveFile } from "../save-file.ts";
import { textsOf } from "../texts.ts";
import { ownName } from "./own-words.ts";

/** What was saved, and how much dust (kg/yr) is not in it. */
export interface SavedGml {
  readonly file: string;
  readonly dust: number;
}

/** Saves them; undefined where there is no source or the defaults are not there yet. */
export function saveGml(store: Store): SavedGml | undefined {
  const inputs = store.inputs.get();
  const first = valueOf(store.firstView.get());
  const selected = selectedSource(inputs);
  if (first === undefined || selected === undefined) return undefined;
  const { work, comparing, language } = inputs;
  const texts = textsOf(language);
  const wanted = comparing ? SITUATIONS : [selected.situation];
  let dust = 0;
  const files = wanted.flatMap((situation) => {
    const sources = work.sources
      .filter((own) => own.situation === situation)
      .map((own) => ({ ...own, name: ownName(own, work.sources.length, texts) }));
    if (sources.length === 0) return [];
    const { text, leftOut } = gmlOf({
      situation,
      name: texts.say.check.situations.names[situation],
      sources,
      defaults: first.sectorDefaults,
      nettingFactor: work.nettingFactor,
      year: new Date().getFullYear(),
      made: { version: VERSION, edition: first.edition },
    });
    dust += leftOut.reduce((sum, { kind, amount }) => sum + (kind === "dust" ? (amount ?? 0) : 0), 0);
    return [{ name: `piekkaart-${situation}.gml`, text }];
  });
  if (files.length === 1) {
    const [{ name, text }] = files;
    saveFile(name, text, "application/gml+xml");
    return { file: name, dust };
  }
  const file = "piekkaart-aerius.zip";
  const zip = zipSync(Object.fromEntries(files.map(({ name, text }) => [name, strToU8(text)])));
  saveFile(file, zip, "application/zip");
  return { file, dust };
}
