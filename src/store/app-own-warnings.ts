/** The warnings about the page's own source. */
import { store } from "./app-store.ts";
import { ownWarningsAtom } from "./own-warnings.ts";

export const ownWarnings = ownWarningsAtom(store);
