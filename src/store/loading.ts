/** Something that takes time: not asked for, on its way, there, or failed. */
export type Loading<T> =
  | { readonly kind: "none" }
  /** done: the share that is finished, 0-1. value: what can be shown meanwhile (a first or a previous answer). */
  | { readonly kind: "busy"; readonly done: number; readonly value?: T }
  | { readonly kind: "ready"; readonly value: T }
  /** value: what was there before it failed. */
  | { readonly kind: "failed"; readonly reason: string; readonly value?: T };

export const NONE: Loading<never> = { kind: "none" };

/** What can be shown now: the value, or the one that stands in for it. */
export function valueOf<T>(loading: Loading<T>): T | undefined {
  return loading.kind === "none" ? undefined : loading.value;
}

/** A value on its way, which keeps what there was before. */
export function busyAfter<T>(before: Loading<T>, done = 0): Loading<T> {
  const value = valueOf(before);
  return value === undefined ? { kind: "busy", done } : { kind: "busy", done, value };
}

/** A failure, which keeps what there was before. */
export function failedAfter<T>(before: Loading<T>, reason: string): Loading<T> {
  const value = valueOf(before);
  return value === undefined ? { kind: "failed", reason } : { kind: "failed", reason, value };
}

/** True for the end of a computation that was asked for by ourselves: a newer one or Stop. */
export function isAbort(error: unknown): boolean {
  return error instanceof DOMException && error.name === "AbortError";
}
