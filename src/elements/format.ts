/** Figures as text: the only place where numbers are rounded for the eye. Own estimates get two significant digits. */
import { THRESHOLD } from "../check/result.ts";
import type { Language } from "../store/inputs.ts";

const LOCALES: Readonly<Record<Language, string>> = { nl: "nl-NL", en: "en-GB" };

/** Writes figures in the way of one language. A figure that is not there (undefined or NaN) is a dash, never 0. */
export class Formatter {
  readonly #locale: string;
  readonly #whole: Intl.NumberFormat;
  readonly #estimate: Intl.NumberFormat;
  readonly #plain: Intl.NumberFormat;
  readonly #significant: Intl.NumberFormat;
  readonly #list: Intl.ListFormat;

  constructor(language: Language) {
    const locale = LOCALES[language];
    this.#locale = locale;
    this.#whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0, useGrouping: true });
    this.#estimate = new Intl.NumberFormat(locale, { maximumSignificantDigits: 2, useGrouping: true });
    this.#plain = new Intl.NumberFormat(locale, { maximumFractionDigits: 3, useGrouping: true });
    this.#significant = new Intl.NumberFormat(locale, { maximumSignificantDigits: 3, useGrouping: true });
    this.#list = new Intl.ListFormat(locale, { type: "conjunction" });
  }

  /** An own estimate, two significant digits. Below zero is shown as 0: a source only adds. */
  estimate(value: number | undefined): string {
    if (value === undefined || Number.isNaN(value)) return DASH;
    return this.#estimate.format(Math.max(0, value));
  }

  /**
   * An own estimate of a load, mol/yr. Less than one is said so, without decimals that mean nothing. Where two digits
   * would put it on the other side of the threshold, it gets as many as keep it on its own.
   */
  load(value: number | undefined): string {
    if (value === undefined || Number.isNaN(value)) return DASH;
    if (value > 0 && value < 1) return "<\u00a01";
    for (let digits = 2; digits < 6; digits++) {
      const rounded = Number(value.toPrecision(digits));
      if (rounded >= THRESHOLD === value >= THRESHOLD)
        return digits === 2 ? this.estimate(value) : this.whole(rounded);
    }
    return this.whole(Math.floor(value));
  }

  /** An own estimate that may be below zero, such as a difference: two significant digits, with a true minus. */
  signed(value: number | undefined): string {
    if (value === undefined || Number.isNaN(value)) return DASH;
    return this.#estimate.format(value).replace("-", "\u2212");
  }

  /** A counted or reported figure, to the unit. */
  whole(value: number | undefined): string {
    if (value === undefined || Number.isNaN(value)) return DASH;
    return this.#whole.format(value);
  }

  /** A figure as it was entered or published, at most three decimals. */
  plain(value: number | undefined): string {
    if (value === undefined || Number.isNaN(value)) return DASH;
    return this.#plain.format(value);
  }

  /** A figure with just so many decimals, so that those below each other align. */
  fixed(value: number | undefined, decimals: number): string {
    if (value === undefined || Number.isNaN(value)) return DASH;
    const digits = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
    return new Intl.NumberFormat(this.#locale, digits).format(value);
  }

  /** A figure of any size with three significant digits, as on axes and in ratios. */
  significant(value: number | undefined): string {
    if (value === undefined || Number.isNaN(value)) return DASH;
    return this.#significant.format(value);
  }

  /** A change as it is, at most three decimals, with + or a true minus; 0 has neither. */
  change(value: number | undefined): string {
    if (value === undefined || Number.isNaN(value)) return DASH;
    const text = this.#plain.format(Math.abs(value));
    return text === "0" ? text : `${value < 0 ? "\u2212" : "+"}${text}`;
  }

  /** A share (0-1) in whole percents; a little is "< 1", not 0. */
  percent(share: number | undefined): string {
    if (share === undefined || Number.isNaN(share)) return DASH;
    return share > 0 && share < 0.005 ? "<\u00a01\u00a0%" : `${this.#whole.format(100 * share)}\u00a0%`;
  }

  /** "3.400 – 8.000". */
  range(low: number, high: number): string {
    return `${this.load(low)} – ${this.load(high)}`;
  }

  /** A distance in m as kilometres: whole ones, below two with a decimal, below a hundred metres "< 0,1". */
  kilometres(distance: number): string {
    if (distance < 100) return `<\u00a0${this.#plain.format(0.1)}`;
    return distance < 2000
      ? this.#plain.format(Math.round(distance / 100) / 10)
      : this.#whole.format(distance / 1000);
  }

  /** RD coordinates, "194.300, 357.200". */
  place(x: number, y: number): string {
    return `${this.whole(x)}, ${this.whole(y)}`;
  }

  /** A day: "27 november 2026". */
  date(day: Date): string {
    return new Intl.DateTimeFormat(this.#locale, { dateStyle: "long" }).format(day);
  }

  /** "a, b en c". */
  list(words: readonly string[]): string {
    return this.#list.format(words);
  }
}

/** Stands where there is no figure. */
export const DASH = "–";

/** Shares that add up to 100: whole percents by the largest remainder. All 0 where the total is 0. */
export function wholePercents(amounts: readonly number[]): readonly number[] {
  const total = amounts.reduce((sum, amount) => sum + amount, 0);
  if (!(total > 0)) return amounts.map(() => 0);
  const exact = amounts.map((amount) => (100 * amount) / total);
  const percents = exact.map(Math.floor);
  const order = exact.map((_, i) => i).sort((a, b) => exact[b] - percents[b] - (exact[a] - percents[a]));
  const missing = 100 - percents.reduce((sum, percent) => sum + percent, 0);
  for (const i of order.slice(0, missing)) percents[i]++;
  return percents;
}

/** The number a person typed: "24.000", "24 000" and "24000" are the same, "0,5" is a half. NaN when it is no number. */
export function readNumber(text: string, language: Language): number {
  const [group, decimal] = language === "nl" ? [".", ","] : [",", "."];
  const tight = text.replace(/[\s\u00a0\u202f]/g, "");
  const grouped = new RegExp(`^-?\\d{1,3}(\\${group}\\d{3})+(\\${decimal}\\d+)?$`);
  const plain = grouped.test(tight) ? tight.replaceAll(group, "") : tight;
  const usual = plain.replace(",", ".");
  return /^-?(\d+\.?\d*|\.\d+)$/.test(usual) ? Number(usual) : Number.NaN;
}
