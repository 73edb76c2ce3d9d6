const waiting: (() => void)[] = [];
let channel: MessageChannel | undefined;

/** Lets messages that have come in be handled first; not throttled, unlike timers. */
export function nextTask(): Promise<void> {
  // Node hands a port all its messages before it turns to the next port, so there a message to oneself lets nobody in.
  if (typeof setImmediate === "function") return new Promise((resolve) => setImmediate(resolve));
  if (channel === undefined) {
    channel = new MessageChannel();
    channel.port1.onmessage = (): void => waiting.shift()?.();
  }
  const port = channel.port2;
  return new Promise((resolve) => {
    waiting.push(resolve);
    port.postMessage(undefined);
  });
}
