/** The hexagons that stand out, of the page's store. */
import { answer } from "./app-answer.ts";
import { store } from "./app-store.ts";
import { highestAtom } from "./highest.ts";

export const highest = highestAtom(store, answer);
