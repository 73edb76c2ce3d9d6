/** How the app is built and served: static files, each text file also compressed ahead, so that nothing is compressed on demand. */
import { createReadStream, existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { readdir } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import { extname, join, normalize, resolve } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { defineConfig, type HtmlTagDescriptor, type Plugin } from "vite";
import { VitePWA } from "vite-plugin-pwa";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
};

const ENCODINGS = [
  ["br", ".br"],
  ["gzip", ".gz"],
] as const;

/** Writes .br and .gz beside the text files of the build, and lets the preview serve them. Products are compressed already. */
function precompressed(): Plugin {
  let folder = "";
  return {
    name: "precompressed",
    configResolved: (config) => {
      folder = resolve(config.root, config.build.outDir);
    },
    closeBundle: async () => {
      for (const file of await readdir(folder, { recursive: true })) {
        const path = join(folder, file);
        if (!(extname(file) in TYPES) || statSync(path).size < 512) continue;
        const bytes = readFileSync(path);
        const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } };
        writeFileSync(`${path}.br`, brotliCompressSync(bytes, quality));
        writeFileSync(`${path}.gz`, gzipSync(bytes, { level: 9 }));
      }
    },
    configurePreviewServer: (server) => {
      server.middlewares.use((request, response, next) => {
        if (!serve(folder, request, response)) next();
      });
    },
  };
}

/** Serves the compressed twin of a file; false when there is none that the browser takes. */
function serve(folder: string, request: IncomingMessage, response: ServerResponse): boolean {
  const { pathname } = new URL(request.url ?? "/", "http://localhost");
  const path = normalize(join(folder, pathname.endsWith("/") ? `${pathname}index.html` : pathname));
  if (!(extname(path) in TYPES) || !path.startsWith(folder)) return false;
  const accepted = String(request.headers["accept-encoding"]);
  const encoding = ENCODINGS.find(([name, end]) => accepted.includes(name) && existsSync(path + end));
  if (encoding === undefined) return false;
  const [name, end] = encoding;
  response.writeHead(200, {
    "Content-Type": TYPES[extname(path)],
    "Content-Encoding": name,
    "Content-Length": statSync(path + end).size,
    "Cache-Control": pathname.startsWith("/assets/") ? "max-age=31536000, immutable" : "no-cache",
    Vary: "Accept-Encoding",
  });
  if (request.method === "HEAD") response.end();
  else createReadStream(path + end).pipe(response);
  return true;
}

/** Products of the first view: the browser fetches them while it still reads the scripts. */
const FIRST_PRODUCTS = ["sites", "emitters", "sector-defaults", "summary", "outlines", "base", "places"];

/** Their addresses, which hold the version that the manifest states; none where the data have not been made. */
function firstProducts(folder: string): readonly string[] {
  const manifest = join(folder, "data/manifest.json");
  if (!existsSync(manifest)) return [];
  const { products } = JSON.parse(readFileSync(manifest, "utf8")) as {
    products: readonly { name: string; sha256: string }[];
  };
  const wanted = products.filter(({ name }) => FIRST_PRODUCTS.includes(name.replace(".bin", "")));
  return ["manifest.json", ...wanted.map(({ name, sha256 }) => `${name}?v=${sha256.slice(0, 8)}`)];
}

/** Announces the font and the products of the first view in the head. */
function preloads(): Plugin {
  let folder = "";
  return {
    name: "preloads",
    configResolved: (config) => {
      folder = config.publicDir;
    },
    apply: "build",
    transformIndexHtml: {
      order: "post",
      handler: (_html, { bundle }) => {
        const font = Object.keys(bundle ?? {}).find((name) => name.includes("latin-wght-normal"));
        const preload = (href: string, as: string): HtmlTagDescriptor => ({
          tag: "link",
          attrs: { rel: "preload", href, as, crossorigin: "" },
          injectTo: "head-prepend",
        });
        return [
          ...(font === undefined ? [] : [preload(`./${font}`, "font")]),
          ...firstProducts(folder).map((name) => preload(`./data/${name}`, "fetch")),
        ];
      },
    },
  };
}

/** Live services that the user can switch on, and nothing else: what each is asked for, and what may be an image. */
const LIVE_SERVICES = [
  // Tiles of the background map, and outlines of Natura 2000.
  { origin: "https://service.pdok.nl", hasImages: true },
  // Addresses.
  { origin: "https://api.pdok.nl", hasImages: false },
  // Hexagons of AERIUS.
  { origin: "https://connect.aerius.nl", hasImages: false },
];
const ASKED = LIVE_SERVICES.map(({ origin }) => origin).join(" ");
const SHOWN = LIVE_SERVICES.filter(({ hasImages }) => hasImages)
  .map(({ origin }) => origin)
  .join(" ");

/** What the page may load and ask. Styles may stand at elements, as Lit writes them there; scripts may not. */
const POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  `img-src 'self' data: blob: ${SHOWN}`,
  `connect-src 'self' ${ASKED}`,
  "worker-src 'self' blob:",
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'none'",
].join("; ");

/** The policy stands in the page itself, so that it holds on any server. */
function contentSecurityPolicy(): Plugin {
  return {
    name: "content-security-policy",
    apply: "build",
    transformIndexHtml: () => [
      {
        tag: "meta",
        attrs: { "http-equiv": "Content-Security-Policy", content: POLICY },
        injectTo: "head-prepend",
      },
    ],
  };
}

/** A package of which something is shipped. */
interface Licence {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  /** In full; empty where the package has none. */
  readonly text: string;
}

/** Writes licences.txt, every package of which something is shipped with its licence in full, and licences.json, their names. */
function licences(): Plugin {
  const found = new Map<string, Licence>();
  const collect = (modules: Iterable<string>): void => {
    for (const module of modules) {
      const [folder, name] = /^.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(module) ?? [];
      if (folder !== undefined && !found.has(name)) found.set(name, licenceOf(folder));
    }
  };
  return {
    name: "licences",
    apply: "build",
    moduleParsed: ({ id }) => collect([id]),
    generateBundle() {
      // The font comes by a style sheet, the worker of the map as a file.
      const { dependencies } = JSON.parse(readFileSync("package.json", "utf8")) as { dependencies: object };
      collect(Object.keys(dependencies).map((name) => resolve("node_modules", name, "package.json")));
      const all = [...found.values()].sort((a, b) => a.name.localeCompare(b.name));
      const texts = all.map(({ name, version, licence, text }) => `${name} ${version} (${licence})${text}`);
      this.emitFile({
        type: "asset",
        fileName: "licences.txt",
        source: texts.join(`\n\n${"-".repeat(78)}\n\n`),
      });
      this.emitFile({
        type: "asset",
        fileName: "licences.json",
        source: JSON.stringify(all.map(({ name, version, licence }) => ({ name, version, licence }))),
      });
    },
  };
}

/** Name, version and licence of a package, and the text of the licence where it comes with one. */
function licenceOf(folder: string): Licence {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as {
    name: string;
    version: string;
    license?: string;
  };
  const file = readdirSync(folder).find((one) => /^(licen[cs]e|copying)/i.test(one));
  const text = file === undefined ? "" : `\n\n${readFileSync(join(folder, file), "utf8").trim()}`;
  return { name, version, licence: license ?? "see its text", text };
}

/** App and products, kept by a service worker after the first visit. The page itself decides when to register it. */
const offline = VitePWA({
  registerType: "prompt",
  injectRegister: false,
  manifest: {
    name: "Piekkaart: piekbelasterkaart stikstof",
    short_name: "Piekkaart",
    description:
      "Stikstof uit de industrie op Natura 2000, volgens de nationale rekenmethode, in uw browser.",
    lang: "nl",
    start_url: "./",
    scope: "./",
    display: "standalone",
    background_color: "#f5f6f3",
    theme_color: "#13202a",
    icons: [{ src: "icon.svg", sizes: "any", type: "image/svg+xml", purpose: "any" }],
  },
  workbox: {
    globPatterns: ["**/*.{html,js,mjs,css,woff2,svg,json,bin}", "licences.txt"],
    // Products carry their version in the address.
    ignoreURLParametersMatching: [/^v$/],
    maximumFileSizeToCacheInBytes: 4_000_000,
    cleanupOutdatedCaches: true,
    navigateFallback: null,
    sourcemap: false,
  },
});

/** Constants stay constants in the bundle: as variables, the engines could not compile the model's tables into its functions. */
const output = { topLevelVar: false } as const;

export default defineConfig({
  base: "./",
  appType: "mpa",
  build: {
    target: "es2022",
    chunkSizeWarningLimit: 1500,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: { index: "index.html", embed: "src/embed.ts" },
      // The module that others load keeps its name, and its exports.
      preserveEntrySignatures: "exports-only",
      output: {
        ...output,
        entryFileNames: ({ name }) => (name === "embed" ? "piek-kaart.js" : "assets/[name]-[hash].js"),
      },
    },
  },
  worker: { format: "es", rolldownOptions: { output } },
  preview: { port: 4173 },
  plugins: [preloads(), contentSecurityPolicy(), licences(), offline, precompressed()],
});
