/** What goes wrong with a live service, as plain data: the interface has words for each kind, the command line takes the message. */

export type ServiceFault =
  /** Not reached: no network, no such host, or refused by a browser's rules. */
  | { readonly kind: "away" }
  /** No whole answer within this time. */
  | { readonly kind: "slow"; readonly milliseconds: number }
  /** The connection broke off in the middle of an answer. */
  | { readonly kind: "cut" }
  /** It has too much to do (429), and asks to wait longer than we do; seconds, where it says so. */
  | { readonly kind: "busy"; readonly status: number; readonly retryAfter: number | undefined }
  /** A fault of its own (5xx). */
  | { readonly kind: "broken"; readonly status: number }
  /** It does not take the question (4xx). */
  | { readonly kind: "refused"; readonly status: number }
  /** An answer of another kind than was asked for. */
  | { readonly kind: "shape"; readonly what: string }
  /** Coordinates in another projection, or swapped. */
  | { readonly kind: "projection"; readonly what: string }
  /** More than this many bytes or features; none is kept. */
  | { readonly kind: "many"; readonly most: number; readonly of: "bytes" | "features" }
  /** It works, but does not have what was asked for. */
  | { readonly kind: "absent"; readonly what: string };

/** Why a service gave no usable answer; the message is in English and names the host. */
export class ServiceError extends Error {
  override readonly name = "ServiceError";
  readonly host: string;
  readonly fault: ServiceFault;

  constructor(host: string, fault: ServiceFault, options?: ErrorOptions) {
    super(`${host} ${wordsOf(fault)}`, options);
    this.host = host;
    this.fault = fault;
  }
}

function wordsOf(fault: ServiceFault): string {
  switch (fault.kind) {
    case "away":
      return "cannot be reached";
    case "slow":
      return `gave no whole answer within ${fault.milliseconds / 1000} s`;
    case "cut":
      return "broke off in the middle of its answer";
    case "busy":
      return fault.retryAfter === undefined
        ? `is too busy (status ${fault.status})`
        : `is too busy (status ${fault.status}) and asks to come back in ${fault.retryAfter} s`;
    case "broken":
      return `is out of order (status ${fault.status})`;
    case "refused":
      return `does not take the question (status ${fault.status})`;
    case "shape":
      return `gave an answer of another shape: ${fault.what}`;
    case "projection":
      return `gave coordinates that are not in RD: ${fault.what}`;
    case "many":
      return `gave more than ${fault.most} ${fault.of}`;
    case "absent":
      return `does not have ${fault.what}`;
  }
}
