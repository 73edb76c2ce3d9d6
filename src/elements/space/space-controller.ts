/** What the views of space ask for, done to the store; and undo and redo by keyboard. */
import type { Claim } from "../../space/claim.ts";
import { store } from "../../store/app-store.ts";
import { chooseScenario, setScenarioYear } from "../../store/scenario-steps.ts";
import {
  addClaimAt,
  changeSpace,
  copyClaim,
  moveClaim,
  recordNature,
  removeClaim,
  selectClaim,
  setClaim,
  setSkim,
} from "../../store/space-steps.ts";
import { chooseSite, showView } from "../../store/steps.ts";
import { WorkController, type Handlers } from "../work-controller.ts";
import { claimName } from "./claim-words.ts";

/** A place was chosen for a new claim, RD m. */
export function placeClaimHere(x: number, y: number): void {
  store.placingClaim.set(false);
  store.update(addClaimAt(x, y));
  store.update(chooseSite(undefined));
}

/** A claim is dragged to a place, RD m; the whole drag is one step. */
export function dragClaim(id: string, x: number, y: number, final: boolean): void {
  store.update(selectClaim(id));
  store.update(moveClaim(id, x, y), "drag");
  if (final) store.endGesture();
}

/** Serves an element in which the views of space live. */
export class SpaceController extends WorkController {
  protected override readonly handlers: Handlers = {
    "pk-scenario-choose": ({ id }) => store.update(chooseScenario(id)),
    "pk-scenario-year": ({ year }) => store.update(setScenarioYear(year)),
    "pk-to-measures": () => store.update(showView("measures")),
    "pk-space": ({ change, gesture }) => store.update(changeSpace(change), gesture),
    "pk-skim": ({ share, province, gesture }) => store.update(setSkim(share, province), gesture),
    "pk-nature": ({ nr, record }) => store.update(recordNature(nr, record)),
    "pk-ledger-site": ({ nr }) => store.update(chooseSite(nr)),
    "pk-place": ({ x, y }) => placeClaimHere(x, y),
    "pk-claim": ({ claim, gesture }) => store.update(setClaim(claim), gesture),
    "pk-claim-move": ({ id, x, y }) => store.update(moveClaim(id, x, y)),
    "pk-claim-select": ({ id }) => store.update(selectClaim(id)),
    "pk-claim-copy": ({ id }) => this.#copy(id),
    "pk-claim-remove": ({ id }) => this.#remove(id),
    "pk-claim-placing": ({ isOn }) => store.placingClaim.set(isOn),
  };

  protected override cancelPlacing(): boolean {
    const isPlacing = store.placingClaim.get();
    store.placingClaim.set(false);
    return isPlacing;
  }

  #copy(id: string): void {
    const claim = claimOf(id);
    if (claim === undefined) return;
    const { copyName } = this.texts.say.space.projects;
    // A claim without a name has its number, and so has its copy.
    store.update(copyClaim(id, claim.name === "" ? "" : copyName(claim.name)));
  }

  #remove(id: string): void {
    const claim = claimOf(id);
    if (claim === undefined) return;
    store.update(removeClaim(id));
    this.tell(this.texts.say.space.projects.removed(claimName(claim, this.texts)));
  }
}

function claimOf(id: string): Claim | undefined {
  return store.inputs.get().work.claims.find((one) => one.id === id);
}
