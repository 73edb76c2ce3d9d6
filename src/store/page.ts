/** What the store has in common with the page around it: address, remembered preferences, theme, network. */
import { addressOf, damagedIn, inputsOf } from "./address.ts";
import { DEFAULT_INPUTS, type Inputs } from "./inputs.ts";
import { isMemory, recall, remember } from "./memory.ts";
import type { Store } from "./store.ts";
import { EMPTY_WORK, type Work } from "./work.ts";
import { putWork } from "./work-address.ts";

/** Browsers refuse an address that changes with every movement of a mouse, ms. */
const WRITE_AFTER = 150;

/** Reads the address, keeps it up to date, and dresses the document. Returns the way to end it. */
export function connectPage(store: Store, window: Window): () => void {
  const { document, history, location } = window;
  const { work, ...preferences } = recall(window);
  const defaults: Inputs = { ...DEFAULT_INPUTS, ...preferences };
  // What the browser kept comes first, so that an address with work of its own can be undone to it.
  store.replace((inputs) => ({ ...inputs, work }));
  const read = (): Inputs => inputsOf(location.hash, { ...defaults, work });
  tellDamage(store, location.hash);
  if (work === EMPTY_WORK) store.replace(read);
  else store.update(read);
  const prefersDark = window.matchMedia("(prefers-color-scheme: dark)");

  const dress = (): void => {
    const { language, theme } = store.inputs.get();
    document.documentElement.lang = language;
    document.documentElement.dataset["theme"] = theme ?? (prefersDark.matches ? "dark" : "light");
  };
  const write = (isNew: boolean): void => {
    clearTimeout(pending);
    const address = addressOf(store.inputs.get());
    if (address === location.hash.slice(1)) return;
    const url = address === "" ? location.pathname + location.search : `#${address}`;
    if (isNew) history.pushState(null, "", url);
    else history.replaceState(null, "", url);
  };
  const keep = (): void => {
    clearTimeout(unkept);
    store.isKept.set(remember(window, store.inputs.get()));
  };
  // All tabs show the same work: what was done last, and an undo brings back what this tab had.
  const onOtherTab = (event: StorageEvent): void => {
    if (!isMemory(event)) return;
    const { work: made } = recall(window);
    if (wordsOf(made) !== wordsOf(store.inputs.get().work))
      store.update((inputs) => ({ ...inputs, work: made }));
  };
  let pending: ReturnType<typeof setTimeout> | undefined;
  let unkept: ReturnType<typeof setTimeout> | undefined;
  const onInputs = (inputs: Inputs, previous?: Inputs): void => {
    dress();
    if (previous !== undefined && isStep(inputs, previous)) write(true);
    else {
      clearTimeout(pending);
      pending = setTimeout(() => write(false), WRITE_AFTER);
    }
    // Writing takes longer than all else that a movement of a slider does.
    clearTimeout(unkept);
    unkept = setTimeout(keep, WRITE_AFTER);
  };
  const onAddress = (): void => {
    if (location.hash.slice(1) === addressOf(store.inputs.get())) return;
    tellDamage(store, location.hash);
    const { language, theme, role, online, work: made } = store.inputs.get();
    store.update(() =>
      inputsOf(location.hash, { ...DEFAULT_INPUTS, language, theme, role, online, work: made }),
    );
  };
  const onNetwork = (): void => store.isOffline.set(!window.navigator.onLine);

  const unsubscribe = store.inputs.subscribe((inputs, previous) => onInputs(inputs, previous));
  onNetwork();
  window.addEventListener("pagehide", keep);
  window.addEventListener("storage", onOtherTab);
  window.addEventListener("popstate", onAddress);
  window.addEventListener("hashchange", onAddress);
  window.addEventListener("online", onNetwork);
  window.addEventListener("offline", onNetwork);
  prefersDark.addEventListener("change", dress);
  return () => {
    clearTimeout(pending);
    keep();
    unsubscribe();
    window.removeEventListener("pagehide", keep);
    window.removeEventListener("storage", onOtherTab);
    window.removeEventListener("popstate", onAddress);
    window.removeEventListener("hashchange", onAddress);
    window.removeEventListener("online", onNetwork);
    window.removeEventListener("offline", onNetwork);
    prefersDark.removeEventListener("change", dress);
  };
}

function tellDamage(store: Store, address: string): void {
  const { scenarios, space } = damagedIn(address);
  store.damagedScenarios.set(scenarios);
  store.damagedSpace.set(space);
}

/** True for a change that the Back button should undo: another page, not another figure on it. */
function isStep(inputs: Inputs, previous: Inputs): boolean {
  return (
    inputs.view !== previous.view ||
    inputs.emitter !== previous.emitter ||
    inputs.site !== previous.site ||
    inputs.place !== previous.place ||
    inputs.list !== previous.list ||
    inputs.chapter !== previous.chapter ||
    inputs.scenario !== previous.scenario ||
    inputs.work.sources.length !== previous.work.sources.length ||
    inputs.work.scenarios.length !== previous.work.scenarios.length ||
    inputs.work.claims.length !== previous.work.claims.length
  );
}

/** The work as a text: equal work has equal texts. */
function wordsOf(work: Work): string {
  const parameters = new URLSearchParams();
  putWork(work, parameters);
  return parameters.toString();
}
