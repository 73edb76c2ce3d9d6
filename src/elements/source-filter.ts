/** Which of the listed sources the user wants to see. */
export interface Filterable {
  readonly name: string;
  readonly detail: string;
  readonly province: string;
  readonly isConfirmed: boolean;
}

/** A text, a province and a kind; empty ones let everything through. */
export class SourceFilter {
  readonly text: string;
  readonly province: string;
  readonly kind: "" | "confirmed" | "candidate";

  constructor(text = "", province = "", kind: SourceFilter["kind"] = "") {
    this.text = text;
    this.province = province;
    this.kind = kind;
  }

  /** True for a source that fits. */
  keeps({ name, detail, province, isConfirmed }: Filterable): boolean {
    return (
      `${name} ${detail}`.toLowerCase().includes(this.text.trim().toLowerCase()) &&
      (this.province === "" || province === this.province) &&
      (this.kind === "" || (this.kind === "confirmed") === isConfirmed)
    );
  }
}

export const NO_FILTER = new SourceFilter();
