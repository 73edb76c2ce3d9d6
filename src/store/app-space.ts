/** Space of the page's store: the ledgers, the claims against them, and what is left. */
import { heldModel, scenario } from "./app-scenario.ts";
import { store } from "./app-store.ts";
import { askedClaimsAtom, selectedAnswerAtom, spaceStateAtom } from "./claim-answers.ts";
import { spaceLedgersAtom } from "./space-ledgers.ts";

export const spaceLedgers = spaceLedgersAtom(store, scenario, heldModel);

export const askedClaims = askedClaimsAtom(store);

export const selectedAnswer = selectedAnswerAtom(store, spaceLedgers, askedClaims);

export const spaceState = spaceStateAtom(store, spaceLedgers, askedClaims);
