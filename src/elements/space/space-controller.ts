/** What the views of space ask for, done to the store; and undo and redo by keyboard. */
import type { Claim } from "../../space/claim.ts";
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
import type { Store } from "../../store/store.ts";
import { WorkController, type Handlers } from "../work-controller.ts";
import { claimName } from "./claim-words.ts";

/** A place was chosen for a new claim, RD m. */
export function placeClaimHere(store: Store, x: number, y: number): void {
  store.placingClaim.set(false);
  store.update(addClaimAt(x, y));
  store.update(chooseSite(undefined));
}

/** A claim is dragged to a place, RD m; the whole drag is one step. */
export function dragClaim(store: Store, id: string, x: number, y: number, final: boolean): void {
  store.update(selectClaim(id));
  store.update(moveClaim(id, x, y), "drag");
  if (final) store.endGesture();
}

/** Serves an element in which the views of space live. */
export class SpaceController extends WorkController {
  protected override readonly handlers: Handlers = {
    "pk-scenario-choose": ({ id }) => this.store.update(chooseScenario(id)),
    "pk-scenario-year": ({ year }) => this.store.update(setScenarioYear(year)),
    "pk-to-measures": () => this.store.update(showView("measures")),
    "pk-space": ({ change, gesture }) => this.store.update(changeSpace(change), gesture),
    "pk-skim": ({ share, province, gesture }) => this.store.update(setSkim(share, province), gesture),
    "pk-nature": ({ nr, record }) => this.store.update(recordNature(nr, record)),
    "pk-ledger-site": ({ nr }) => this.store.update(chooseSite(nr)),
    "pk-place": ({ x, y }) => placeClaimHere(this.store, x, y),
    "pk-claim": ({ claim, gesture }) => this.store.update(setClaim(claim), gesture),
    "pk-claim-move": ({ id, x, y }) => this.store.update(moveClaim(id, x, y)),
    "pk-claim-select": ({ id }) => this.store.update(selectClaim(id)),
    "pk-claim-copy": ({ id }) => this.#copy(id),
    "pk-claim-remove": ({ id }) => this.#remove(id),
    "pk-claim-placing": ({ isOn }) => this.store.placingClaim.set(isOn),
  };

  protected override cancelPlacing(): boolean {
    const isPlacing = this.store.placingClaim.get();
    this.store.placingClaim.set(false);
    return isPlacing;
  }

  #copy(id: string): void {
    const claim = this.#claimOf(id);
    if (claim === undefined) return;
    const { copyName } = this.texts.say.space.projects;
    // A claim without a name has its number, and so has its copy.
    this.store.update(copyClaim(id, claim.name === "" ? "" : copyName(claim.name)));
  }

  #remove(id: string): void {
    const claim = this.#claimOf(id);
    if (claim === undefined) return;
    this.store.update(removeClaim(id));
    this.tell(this.texts.say.space.projects.removed(claimName(claim, this.texts)));
  }

  #claimOf(id: string): Claim | undefined {
    return this.store.inputs.get().work.claims.find((one) => one.id === id);
  }
}
