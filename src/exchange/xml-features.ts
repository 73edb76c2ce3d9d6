/**
 * Reads XML as it comes in and hands over one small tree per part, never a tree of the whole. Nothing is fetched and no
 * entity is expanded but the five of XML: a document type is refused, and so are endless texts and nesting.
 */
import { SaxesParser, type SaxesTagNS } from "saxes";
import { ExchangeError, type FaultKind } from "./exchange-error.ts";
import { XmlNode } from "./xml-node.ts";

/** What is done with the parts of a document. */
export interface XmlHandler {
  /** The root element and its namespace; throws to refuse the document. */
  root(name: string, namespace: string, line: number): void;
  /** Whether an element inside the root is to be handed over as a tree. The path has the names of what it lies in. */
  wants(name: string, path: readonly string[], attributes: ReadonlyMap<string, string>): boolean;
  /** A wanted part; throws when it cannot be used. */
  part(node: XmlNode, path: readonly string[]): void;
}

/** Longest text, tag, comment … in one piece, characters: a surface of 40,000 corners fits. */
const MOST_TEXT = 2 ** 20;
const MOST_DEPTH = 64;
/** Elements of one part. */
const MOST_NODES = 50_000;
const DOCTYPE = "<!DOCTYPE";
const NO_ATTRIBUTES: ReadonlyMap<string, string> = new Map();
const XMLNS = "http://www.w3.org/2000/xmlns/";

/** Takes text piece by piece; all calls throw ExchangeError for what is wrong with it. */
export class XmlFeatures {
  readonly #file: string;
  readonly #handler: XmlHandler;
  readonly #parser = new SaxesParser({ xmlns: true, position: true });
  /** Names of the open elements outside wanted parts, the root first. */
  readonly #path: string[] = [];
  /** Open elements of the wanted part that is being read. */
  readonly #open: XmlNode[] = [];
  #namespace = "";
  /** End of what came before the root. */
  #tail = "";
  #nodes = 0;
  #length = 0;
  #sinceEvent = 0;
  #isRootOpen = false;
  #hasBegun = false;

  constructor(file: string, handler: XmlHandler) {
    this.#file = file;
    this.#handler = handler;
    const parser = this.#parser;
    parser.on("error", (error) => {
      throw this.#fault("not-xml", error.message.replace(/^[\d:]*\s*/, ""), "export the file again");
    });
    parser.on("comment", () => this.#heard());
    parser.on("processinginstruction", () => this.#heard());
    parser.on("opentag", (tag) => this.#openTag(tag));
    parser.on("closetag", () => this.#closeTag());
    const addText = (text: string): void => {
      this.#heard();
      const node = this.#open.at(-1);
      if (node !== undefined) node.text += text;
    };
    parser.on("text", addText);
    parser.on("cdata", addText);
  }

  /** Line that is being read, from 1. */
  get line(): number {
    return this.#parser.line;
  }

  write(text: string): void {
    if (!this.#hasBegun) {
      const first = /[^\s\uFEFF]/.exec(text)?.[0];
      if (first !== undefined && first !== "<")
        throw this.#fault("not-xml", "it does not begin with an element", "choose an IMAER GML file");
      this.#hasBegun = first !== undefined;
    }
    if (this.#namespace === "") this.#refuseDocumentType(text);
    this.#length += text.length;
    // Indentation is half of most files, and takes the parser as long as anything else; line ends stay, for the places.
    this.#parser.write(text.replace(/\n[ \t]+</g, "\n<"));
    if (this.#length - this.#sinceEvent > MOST_TEXT)
      throw this.#unsafe(`a piece of it is longer than ${MOST_TEXT / 2 ** 20} MB`, "export the file again");
  }

  /** Says that there is no more. */
  end(): void {
    if (this.#isRootOpen)
      throw this.#fault("truncated", "the file ends before it is complete", "get it again");
    if (!this.#hasBegun) throw this.#fault("not-xml", "the file is empty", "choose an IMAER GML file");
    this.#parser.close();
  }

  /** Before the parser reads it, which collects all of a document type, however long. */
  #refuseDocumentType(text: string): void {
    const prolog = this.#tail + text;
    this.#tail = prolog.slice(-DOCTYPE.length);
    if (prolog.toUpperCase().includes(DOCTYPE))
      throw this.#unsafe("it has a document type, which can hide entities", "remove the DOCTYPE");
  }

  #openTag(tag: SaxesTagNS): void {
    this.#heard();
    if (this.#path.length + this.#open.length >= MOST_DEPTH)
      throw this.#unsafe(`its elements are nested more than ${MOST_DEPTH} deep`, "export the file again");
    const { line } = this.#parser;
    if (!this.#isRootOpen) {
      this.#isRootOpen = true;
      this.#namespace = tag.uri;
      this.#handler.root(tag.local, tag.uri, line);
      this.#path.push(tag.local);
      return;
    }
    const isKnown = tag.uri === this.#namespace || tag.uri.startsWith("http://www.opengis.net/gml");
    const name = isKnown ? tag.local : `~${tag.local}`;
    const attributes = attributesOf(tag);
    if (this.#open.length === 0 && !this.#handler.wants(name, this.#path, attributes)) {
      this.#path.push(name);
      return;
    }
    if (++this.#nodes > MOST_NODES)
      throw this.#unsafe(`one part has more than ${MOST_NODES} elements`, "export the file again");
    const node = new XmlNode(name, line, attributes);
    this.#open.at(-1)?.children.push(node);
    this.#open.push(node);
  }

  #closeTag(): void {
    this.#heard();
    const node = this.#open.pop();
    if (node === undefined) {
      this.#path.pop();
      if (this.#path.length === 0) this.#isRootOpen = false;
    } else if (this.#open.length === 0) {
      this.#nodes = 0;
      this.#handler.part(node, this.#path);
    }
  }

  #heard(): void {
    this.#sinceEvent = this.#length;
  }

  #unsafe(fault: string, remedy: string): ExchangeError {
    return this.#fault("unsafe", fault, remedy);
  }

  #fault(kind: FaultKind, fault: string, remedy: string): ExchangeError {
    return new ExchangeError(kind, { file: this.#file, line: this.line }, fault, remedy);
  }
}

function attributesOf(tag: SaxesTagNS): ReadonlyMap<string, string> {
  let attributes: Map<string, string> | undefined;
  for (const name in tag.attributes) {
    const { local, uri, value } = tag.attributes[name];
    if (uri !== XMLNS) (attributes ??= new Map()).set(local, value);
  }
  return attributes ?? NO_ATTRIBUTES;
}
