/** The surroundings of the page's store. */
import { store } from "./app-store.ts";
import { surroundingsAtom } from "./surroundings.ts";

export const surroundings = surroundingsAtom(store);
