/** A small tree of one feature of an XML file, and questions about it. */

/** An element. Names are without prefix; those of a namespace that is neither IMAER nor GML have a "~" before them. */
export class XmlNode {
  readonly name: string;
  /** Where it began, from 1. */
  readonly line: number;
  /** By name without prefix. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: XmlNode[] = [];
  text = "";

  constructor(name: string, line: number, attributes: ReadonlyMap<string, string>) {
    this.name = name;
    this.line = line;
    this.attributes = attributes;
  }

  /** The first child of this name. */
  child(name: string): XmlNode | undefined {
    for (const one of this.children) if (one.name === name) return one;
    return undefined;
  }

  /** The first child of the first child … of these names. */
  descend(...names: readonly string[]): XmlNode | undefined {
    let at: XmlNode | undefined = this.child(names[0]);
    for (let i = 1; i < names.length && at !== undefined; i++) at = at.child(names[i]);
    return at;
  }

  /** Text without the space around it, of this element or of a child; undefined where it is absent or empty. */
  textOf(...names: readonly string[]): string | undefined {
    const node = names.length === 0 ? this : this.descend(...names);
    const text = node?.text.trim();
    return text === "" ? undefined : text;
  }
}

/** A decimal number as XML Schema writes it, without INF and NaN; NaN for anything else. */
export function decimalOf(text: string): number {
  const value = /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/.test(text) ? Number(text) : NaN;
  // Not the negative zero of "-0", which would be shown as that.
  return Number.isFinite(value) ? value + 0 : NaN;
}
