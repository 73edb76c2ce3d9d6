/** The own sources of the page's store, with how far the work on each is. */
import { store } from "./app-store.ts";
import { ownStatesAtom } from "./own-state.ts";

export const ownStates = ownStatesAtom(store);
