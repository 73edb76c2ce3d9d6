/** What the views of space ask for, done to the store; and undo and redo by keyboard. */
import type { ReactiveController, ReactiveControllerHost } from "lit";
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
import type { Work } from "../../store/work.ts";
import type { Details } from "../announce.ts";
import { textsOf } from "../texts.ts";
import { undoByKey } from "../undo-keys.ts";
import { claimName } from "./claim-words.ts";

type Handlers = { readonly [Name in keyof Details]?: (detail: Details[Name]) => void };

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
export class SpaceController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  /** What was taken away, and the work without it. */
  #removed: { readonly text: string; readonly work: Work } | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  /** What was taken away, in words; undefined once something else was done. */
  get removed(): string | undefined {
    return this.#removed?.work === store.inputs.get().work ? this.#removed.text : undefined;
  }

  hostConnected(): void {
    for (const name of Object.keys(this.#handlers)) this.#host.addEventListener(name, this.#onEvent);
    window.addEventListener("keydown", this.#onKey);
  }

  hostDisconnected(): void {
    for (const name of Object.keys(this.#handlers)) this.#host.removeEventListener(name, this.#onEvent);
    window.removeEventListener("keydown", this.#onKey);
    store.placingClaim.set(false);
  }

  readonly #handlers: Handlers = {
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
    "pk-own-restore": () => store.undo(),
    "pk-gesture-end": () => store.endGesture(),
    "pk-undo": () => store.undo(),
    "pk-redo": () => store.redo(),
  };

  readonly #onEvent = (event: Event): void => {
    const handler = this.#handlers[event.type as keyof Details] as ((detail: unknown) => void) | undefined;
    handler?.((event as CustomEvent<unknown>).detail);
  };

  #copy(id: string): void {
    const { language, work } = store.inputs.get();
    const claim = work.claims.find((one) => one.id === id);
    if (claim === undefined) return;
    const { copyName } = textsOf(language).say.space.projects;
    // A claim without a name has its number, and so has its copy.
    store.update(copyClaim(id, claim.name === "" ? "" : copyName(claim.name)));
  }

  #remove(id: string): void {
    const { language, work } = store.inputs.get();
    const claim = work.claims.find((one) => one.id === id);
    if (claim === undefined) return;
    const texts = textsOf(language);
    store.update(removeClaim(id));
    this.#removed = {
      text: texts.say.space.projects.removed(claimName(claim, texts)),
      work: store.inputs.get().work,
    };
    this.#host.requestUpdate();
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.key === "Escape" && store.placingClaim.get()) {
      store.placingClaim.set(false);
      return;
    }
    undoByKey(event);
  };
}
