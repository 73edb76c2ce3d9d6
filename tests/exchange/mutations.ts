/** Files as they come from broken disks, other programs and people who mean harm: seeded changes of good ones. */
import { zipSync } from "fflate";
import type { Chance } from "../chance.ts";

type Mutation = (bytes: Uint8Array, chance: Chance) => Uint8Array;

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
/** One character per byte, so that texts can be changed and written back. */
const latin = (bytes: Uint8Array): string => {
  let text = "";
  for (let from = 0; from < bytes.length; from += 8192)
    text += String.fromCharCode(...bytes.subarray(from, from + 8192));
  return text;
};
const unlatin = (text: string): Uint8Array => Uint8Array.from(text, (one) => one.charCodeAt(0) & 255);
const whole = (chance: Chance, below: number): number => Math.floor(chance() * below);
const pick = <T>(chance: Chance, list: readonly T[]): T => list[whole(chance, list.length)];

function spliced(bytes: Uint8Array, at: number, remove: number, put: Uint8Array): Uint8Array {
  const rest = bytes.subarray(at + remove);
  const result = new Uint8Array(at + put.length + rest.length);
  result.set(bytes.subarray(0, at));
  result.set(put, at);
  result.set(rest, at + put.length);
  return result;
}
const put = (bytes: Uint8Array, chance: Chance, text: string): Uint8Array =>
  spliced(bytes, whole(chance, bytes.length + 1), 0, encode(text));

const NUMBERS = [
  ...["1e999", "-1", "NaN", "Infinity", "-0", "1e-400", "0x10", "١٢٣", "1,2,3", "1.2.3", "--5", "1e", ""],
  ...["9".repeat(400), `0.${"0".repeat(400)}1`, "9007199254740993", "300000 300000", "999999999999"],
];
const TOKENS = [
  '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;">]>',
  '<!DOCTYPE x SYSTEM "http://127.0.0.1:1/x.dtd">',
  '<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]>',
  '<xi:include href="http://127.0.0.1:1/" xmlns:xi="http://www.w3.org/2001/XInclude"/>',
  '<?xml-stylesheet href="http://127.0.0.1:1/x.xsl"?>',
  ...[
    "&c;",
    "&f;",
    "&#0;",
    "&#x110000;",
    "&#xD800;",
    "&amp;amp;",
    "<![CDATA[",
    "]]>",
    "<!--",
    "-->",
    "<?",
    "?>",
  ],
  ...["</imaer:featureMember>", "<imaer:featureMember>", 'gml:id="ES.1"', 'xmlns:imaer=""', "<constructor/>"],
  ...[
    '"__proto__":{"polluted":1},',
    '"constructor":{"prototype":{"polluted":1}},',
    '"toString":1,',
    "__proto__",
  ],
  ...[
    "__proto__;constructor;hasOwnProperty;",
    '"',
    '""""',
    ";;;;;;",
    ",,,,",
    "\t\t",
    "\r",
    "\n\r\n",
    "sep=|\n",
    "#",
  ],
  ...[
    "null",
    "true",
    "[]",
    "{}",
    "[[]]",
    '{"type":"Feature"}',
    "=1+1",
    "\uFEFF",
    "\u0000",
    "\uFFFE",
    "\u2028",
    "💥",
  ],
  ...[
    "POLYGON ((0 0))",
    "LINESTRING (1 1, 1 1)",
    "MULTIPOINT",
    "nh3",
    "x;y",
    "28992",
    "EPSG:4326",
    "piekkaart",
  ],
];

const MUTATIONS: readonly Mutation[] = [
  (bytes, chance) => {
    const copy = bytes.slice();
    for (let left = 1 + whole(chance, 12); left > 0; left--)
      copy[whole(chance, copy.length)] ^= 1 << whole(chance, 8);
    return copy;
  },
  (bytes, chance) => bytes.slice(0, whole(chance, bytes.length)),
  (bytes, chance) => bytes.slice(whole(chance, Math.min(bytes.length, 400))),
  (bytes, chance) => {
    const from = whole(chance, bytes.length);
    return spliced(
      bytes,
      whole(chance, bytes.length),
      0,
      bytes.slice(from, from + whole(chance, bytes.length)),
    );
  },
  (bytes, chance) => spliced(bytes, whole(chance, bytes.length), whole(chance, 300), new Uint8Array(0)),
  (bytes, chance) => {
    const text = latin(bytes);
    const numbers = [...text.matchAll(/-?\d+(\.\d+)?/g)];
    if (numbers.length === 0) return bytes;
    const { 0: found, index } = pick(chance, numbers);
    return spliced(bytes, index, found.length, encode(pick(chance, NUMBERS)));
  },
  (bytes, chance) => put(bytes, chance, pick(chance, TOKENS)),
  (bytes, chance) => put(bytes, chance, pick(chance, TOKENS).repeat(1 + whole(chance, 60))),
  (bytes, chance) => {
    const open = pick(chance, ["<a>", "<imaer:a>", "[", '{"a":', '{"coordinates":[', "(", '"']);
    return put(bytes, chance, open.repeat(1 + whole(chance, 3000)));
  },
  (bytes, chance) => {
    // A word of the file in the place of another.
    const words = [...latin(bytes).matchAll(/[A-Za-z_]{3,}/g)];
    if (words.length < 2) return bytes;
    const [from, to] = [pick(chance, words), pick(chance, words)];
    return spliced(bytes, from.index, from[0].length, unlatin(to[0]));
  },
  (bytes, chance) => {
    const little = new Uint8Array(2 * bytes.length);
    for (const [place, byte] of bytes.entries()) little[2 * place] = byte;
    if (chance() < 0.5) little.reverse();
    const mark = pick(chance, [[], [0xff, 0xfe], [0xfe, 0xff], [0xef, 0xbb, 0xbf]]);
    return spliced(little, 0, 0, Uint8Array.from(mark));
  },
  (bytes, chance) =>
    unlatin(
      latin(bytes).replace(/UTF-8/i, pick(chance, ["UTF-16", "windows-1252", "utf-7", "x", "ISO-8859-1"])),
    ),
  (bytes, chance) => spliced(bytes, whole(chance, bytes.length), 0, Uint8Array.of(0xe9, 0x80, 0xff, 0xc0)),
];

/** A changed file: one to three changes one after another. */
export function mutated(bytes: Uint8Array, chance: Chance): Uint8Array {
  let changed = bytes;
  for (let left = 1 + whole(chance, 3); left > 0; left--)
    changed = pick(chance, MUTATIONS)(changed.length === 0 ? bytes : changed, chance);
  return changed;
}

/** A ZIP of a changed file, changed itself, or a small one that unpacks to much. */
export function mutatedZip(bytes: Uint8Array, chance: Chance): Uint8Array {
  const name = pick(chance, ["a.gml", "../../a.gml", "__proto__.gml", "b/c.xml", "a.txt", "A.GML\u0000.txt"]);
  if (chance() < 0.01)
    return zipSync({ [name]: spliced(new Uint8Array(6e6).fill(32), 0, 200, bytes.subarray(0, 200)) });
  const level = chance() < 0.5 ? 0 : 6;
  const inner = chance() < 0.5 ? bytes : mutated(bytes, chance);
  const zip = zipSync({ [name]: inner, ...(chance() < 0.3 ? { "b.gml": bytes } : {}) }, { level });
  return chance() < 0.3 ? zip : mutated(zip, chance);
}
