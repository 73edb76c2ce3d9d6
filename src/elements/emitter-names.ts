/** Names of emitters as a reader knows them: the register's, without what it adds between brackets. */
import type { Emitter } from "../check/emitter.ts";

const NAMES: Readonly<Record<string, string>> = {
  "chemelot-geleen": "Chemelot Geleen",
  "ofi-koog-aan-de-zaan": "ofi Koog aan de Zaan",
  "isover-etten-leur": "Isover Etten-Leur",
  "cosun-dinteloord": "Cosun Beet Dinteloord",
  "cosun-vierverlaten": "Cosun Beet Vierverlaten",
  "cargill-cocoa-zaandam": "Cargill Cocoa Zaandam",
  "nobian-hengelo": "Nobian Hengelo",
  "vattenfall-velsen": "Vattenfall Velsen",
  "vattenfall-ijmond-1": "Vattenfall IJmond 1",
  "attero-wijster": "Attero Wijster",
  "twence-hengelo": "Twence Hengelo",
  "parenco-renkum": "Parenco Renkum",
  "ds-smith-de-hoop-eerbeek": "DS Smith De Hoop, Eerbeek",
  "smurfit-roermond": "Smurfit Kappa Roermond",
  "rodruza-gendt": "Rodruza Gendt",
  "chemelot-oci": "OCI Nitrogen, Chemelot",
  "chemelot-fibrant": "Fibrant, Chemelot",
};

/** The name to show. */
export function nameOf({ id, name }: Pick<Emitter, "id" | "name">): string {
  return NAMES[id] ?? name.replace(/ \([^)]*\)/g, "");
}

/** The name on the map, as short as can be: without the place. */
export function shortNameOf(emitter: Pick<Emitter, "id" | "name">): string {
  return SHORT[emitter.id] ?? nameOf(emitter);
}

const SHORT: Readonly<Record<string, string>> = {
  "tata-steel-ijmuiden": "Tata Steel",
  "bp-rotterdam-refinery": "BP",
  "chemelot-geleen": "Chemelot",
  "rockwool-roermond": "ROCKWOOL",
  "yara-sluiskil": "Yara",
  "ofi-koog-aan-de-zaan": "ofi",
  "ds-smith-de-hoop-eerbeek": "DS Smith De Hoop",
  "frieslandcampina-veghel": "FrieslandCampina",
  "smurfit-roermond": "Smurfit Kappa",
  "egf-westerbroek": "Electric Glass Fiber",
  "sabic-bergen-op-zoom": "SABIC",
  "fbe-eerbeek": "Folding Boxboard",
  "isover-etten-leur": "Isover",
  "chemelot-oci": "OCI Nitrogen",
  "chemelot-fibrant": "Fibrant",
};
