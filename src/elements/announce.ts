/** Events that views send out: they cross shadow roots. */
export function announce(target: EventTarget, name: `pk-${string}`, detail?: unknown): void {
  target.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
}

/** The detail of an event that a view of ours sent. */
export function detailOf<T>(event: Event): T {
  return (event as CustomEvent<T>).detail;
}
