import type { Endpoint } from "comlink";

/** The side of a worker thread or message port that both ends of Node have. */
interface NodePort {
  postMessage(message: unknown, transfer?: readonly unknown[]): void;
  on(type: "message", listener: (value: unknown) => void): unknown;
  off(type: "message", listener: (value: unknown) => void): unknown;
}

/** Makes Node's worker threads speak as the browser's do, for comlink. */
export function nodeEndpoint(port: NodePort): Endpoint {
  const listeners = new Map<EventListenerOrEventListenerObject, (value: unknown) => void>();
  return {
    postMessage: (message, transfer) => port.postMessage(message, transfer),
    addEventListener: (_type, listener) => {
      const heard = (data: unknown): void => {
        const event = { data } as MessageEvent;
        if (typeof listener === "function") listener(event);
        else listener.handleEvent(event);
      };
      listeners.set(listener, heard);
      port.on("message", heard);
    },
    removeEventListener: (_type, listener) => {
      const heard = listeners.get(listener);
      if (heard !== undefined) port.off("message", heard);
      listeners.delete(listener);
    },
  };
}
