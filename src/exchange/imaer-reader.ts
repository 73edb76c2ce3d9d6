/** Reads IMAER GML, plain or in a ZIP, while it comes in: any size, bounded memory, the thread never held for long. */
import { joined, pacer, peeked, slicesOf, type ByteChunks, type ReadingOptions } from "./byte-chunks.ts";
import { ExchangeError } from "./exchange-error.ts";
import { DocumentBuilder, type ImaerDocument } from "./imaer-document.ts";
import { declaredEncoding, withoutControls } from "./text-decoding.ts";
import { isZip, unzipped } from "./unzip.ts";
import { XmlFeatures } from "./xml-features.ts";

/** Versions of IMAER whose sources, situations and results we can read. */
export const IMAER_VERSIONS: readonly string[] = [
  "2.0",
  "2.1",
  "2.2",
  "3.0",
  "3.1",
  "4.0",
  "5.0",
  "5.1",
  "6.0",
];

const NAMESPACE = /^https?:\/\/imaer\.aerius\.nl\/([\w.]+)\/?$/;
/** Bytes that show what a file is: a signature, a byte-order mark, an XML declaration. */
const SNIFFED = 256;
/** Characters parsed at once. */
const SLICE = 32 * 1024;

/**
 * Reads a file: one document for a GML file, one per GML file for a ZIP, in the order of the ZIP. All that is wrong with a
 * file is an ExchangeError; an aborted signal throws its reason. Nothing is fetched, no entity is expanded.
 */
export async function readImaer(
  chunks: ByteChunks,
  file: string,
  options: ReadingOptions = {},
): Promise<readonly ImaerDocument[]> {
  const { start, all } = await peeked(chunks, SNIFFED, options.signal);
  if (isZip(start)) return readZip(all, file, options);
  const reader = new DocumentReader(file);
  for await (const slice of slicesOf(all, options)) reader.write(slice);
  return [reader.end()];
}

async function readZip(
  chunks: ByteChunks,
  file: string,
  options: ReadingOptions,
): Promise<readonly ImaerDocument[]> {
  const documents: ImaerDocument[] = [];
  const pause = pacer(options.signal);
  let open: { readonly name: string; readonly reader: DocumentReader } | undefined;
  for await (const { name, bytes, isLast } of unzipped(chunks, file, isGml, options)) {
    if (open?.name !== name) open = { name, reader: new DocumentReader(`${file}/${name}`) };
    for (let from = 0; from < bytes.length; from += SLICE) {
      open.reader.write(bytes.subarray(from, from + SLICE));
      await pause();
    }
    if (!isLast) continue;
    documents.push(open.reader.end());
    open = undefined;
  }
  if (documents.length === 0)
    throw new ExchangeError("not-imaer", { file }, "the ZIP holds no GML file", "choose an export of AERIUS");
  return documents;
}

function isGml(name: string): boolean {
  return /\.(gml|xml)$/i.test(name) && !name.startsWith("__MACOSX/");
}

/** Reads one document from its bytes. */
class DocumentReader {
  readonly #file: string;
  readonly #builder: DocumentBuilder;
  readonly #xml: XmlFeatures;
  #decoder: TextDecoder | undefined;
  #waiting: Uint8Array | undefined;

  constructor(file: string) {
    this.#file = file;
    this.#builder = new DocumentBuilder(file);
    const builder = this.#builder;
    this.#xml = new XmlFeatures(file, {
      root: (name, namespace, line) => (builder.version = versionOf(name, namespace, file, line)),
      wants: (name, path, attributes) => {
        if (path.length === 1) {
          if (name !== "featureMember" && name !== "metadata") builder.notes.skip(name);
          return name === "metadata";
        }
        if (path.length !== 2 || path[1] !== "featureMember") return false;
        if (attributes.has("sectorId") || isPoint(name)) return true;
        builder.notes.skip(name);
        return false;
      },
      part: (node) => {
        if (node.name === "metadata") builder.metadata(node);
        else if (node.name === "ReceptorPoint") builder.receptor(node);
        else if (isPoint(node.name)) builder.point(node);
        else builder.source(node);
      },
    });
  }

  write(bytes: Uint8Array): void {
    let next = bytes;
    if (this.#decoder === undefined) {
      next = this.#waiting === undefined ? bytes : joined([this.#waiting, bytes]);
      if (next.length < SNIFFED) {
        this.#waiting = next;
        return;
      }
      this.#decoder = this.#decoderFor(next);
      this.#waiting = undefined;
    }
    this.#xml.write(this.#decoded(next, this.#decoder));
  }

  end(): ImaerDocument {
    if (this.#decoder === undefined) {
      const bytes = this.#waiting ?? new Uint8Array(0);
      this.#decoder = this.#decoderFor(bytes);
      this.#xml.write(this.#decoded(bytes, this.#decoder));
    }
    this.#xml.write(this.#decoded(undefined, this.#decoder));
    this.#xml.end();
    return this.#builder.finish();
  }

  #decoderFor(bytes: Uint8Array): TextDecoder {
    const encoding = declaredEncoding(bytes);
    if (encoding === undefined)
      throw new ExchangeError(
        "not-xml",
        { file: this.#file, line: 1 },
        "its characters are in a code that we do not read",
        "save it as UTF-8",
      );
    return new TextDecoder(encoding, { fatal: true });
  }

  #decoded(bytes: Uint8Array | undefined, decoder: TextDecoder): string {
    try {
      const text = bytes === undefined ? decoder.decode() : decoder.decode(bytes, { stream: true });
      return decoder.encoding === "windows-1252" ? withoutControls(text) : text;
    } catch {
      throw new ExchangeError(
        "not-xml",
        { file: this.#file, line: this.#xml.line },
        "it has bytes that are no text",
        "choose an IMAER GML file",
      );
    }
  }
}

/** Points of calculation; those of receptors have an id of the grid. Sub-points lie inside receptors and are skipped. */
function isPoint(name: string): boolean {
  return name === "ReceptorPoint" || /CalculationPoint$/.test(name);
}

function versionOf(name: string, namespace: string, file: string, line: number): string {
  const version = NAMESPACE.exec(namespace)?.[1];
  if (version === undefined || !name.startsWith("FeatureCollection"))
    throw new ExchangeError(
      "not-imaer",
      { file, line, element: name },
      "its root is not a collection of IMAER",
      "choose an IMAER GML file, for example an export of AERIUS",
    );
  if (!IMAER_VERSIONS.includes(version))
    throw new ExchangeError(
      "unsupported-version",
      { file, line },
      `it is IMAER ${version}; we read ${IMAER_VERSIONS.join(", ")}`,
      "import it in AERIUS and export it again",
    );
  return version;
}
