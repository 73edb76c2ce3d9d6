/** What the store has in common with the page around it: address, remembered preferences, theme, network. */
import { addressOf, inputsOf } from "./address.ts";
import { DEFAULT_INPUTS, type Inputs, type Language, type Theme } from "./inputs.ts";
import type { Store } from "./store.ts";

/** Key in the browser's storage; the script that sets the theme before the first paint reads it too. */
const MEMORY = "piekkaart";
/** Browsers refuse an address that changes with every movement of a mouse, ms. */
const WRITE_AFTER = 150;

interface Preferences {
  readonly language: Language;
  readonly theme: Theme | undefined;
}

/** Reads the address, keeps it up to date, and dresses the document. Returns the way to end it. */
export function connectPage(store: Store, window: Window): () => void {
  const { document, history, location } = window;
  const preferences = recall(window);
  const defaults: Inputs = { ...DEFAULT_INPUTS, ...preferences };
  store.update(() => inputsOf(location.hash, defaults));
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
  let pending: ReturnType<typeof setTimeout> | undefined;
  const onInputs = (inputs: Inputs, previous?: Inputs): void => {
    dress();
    if (previous !== undefined && isStep(inputs, previous)) write(true);
    else {
      clearTimeout(pending);
      pending = setTimeout(() => write(false), WRITE_AFTER);
    }
    remember(window, { language: inputs.language, theme: inputs.theme });
  };
  const onAddress = (): void => {
    if (location.hash.slice(1) === addressOf(store.inputs.get())) return;
    const { language, theme } = store.inputs.get();
    store.update(() => inputsOf(location.hash, { ...DEFAULT_INPUTS, language, theme }));
  };
  const onNetwork = (): void => store.isOffline.set(!window.navigator.onLine);

  const unsubscribe = store.inputs.subscribe((inputs, previous) => onInputs(inputs, previous));
  onNetwork();
  window.addEventListener("popstate", onAddress);
  window.addEventListener("hashchange", onAddress);
  window.addEventListener("online", onNetwork);
  window.addEventListener("offline", onNetwork);
  prefersDark.addEventListener("change", dress);
  return () => {
    clearTimeout(pending);
    unsubscribe();
    window.removeEventListener("popstate", onAddress);
    window.removeEventListener("hashchange", onAddress);
    window.removeEventListener("online", onNetwork);
    window.removeEventListener("offline", onNetwork);
    prefersDark.removeEventListener("change", dress);
  };
}

/** True for a change that the Back button should undo: another page, not another figure on it. */
function isStep(inputs: Inputs, previous: Inputs): boolean {
  return (
    inputs.view !== previous.view ||
    inputs.emitter !== previous.emitter ||
    inputs.place !== previous.place ||
    (inputs.own === undefined) !== (previous.own === undefined)
  );
}

/** Storage may be forbidden or damaged; then the defaults hold. */
function recall(window: Window): Preferences {
  try {
    const { language, theme } = JSON.parse(window.localStorage.getItem(MEMORY) ?? "{}") as Record<
      string,
      unknown
    >;
    return {
      language: language === "en" ? "en" : "nl",
      theme: theme === "light" || theme === "dark" ? theme : undefined,
    };
  } catch {
    return { language: "nl", theme: undefined };
  }
}

function remember(window: Window, preferences: Preferences): void {
  try {
    window.localStorage.setItem(MEMORY, JSON.stringify(preferences));
  } catch {
    // Preferences are a convenience: without storage they last as long as the page.
  }
}
