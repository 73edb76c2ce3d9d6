/** How the app is built and served: static files, each text file also compressed ahead, so that nothing is compressed on demand. */
import { createReadStream, existsSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { readdir } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import { extname, join, normalize, resolve } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { defineConfig, type HtmlTagDescriptor, type Plugin } from "vite";

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
const FIRST_PRODUCTS = ["manifest.json"];

/** Announces the font and the products of the first view in the head. */
function preloads(): Plugin {
  return {
    name: "preloads",
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
          ...FIRST_PRODUCTS.map((name) => preload(`./data/${name}`, "fetch")),
        ];
      },
    },
  };
}

export default defineConfig({
  base: "./",
  appType: "mpa",
  build: { target: "es2022", chunkSizeWarningLimit: 1500, modulePreload: { polyfill: false } },
  worker: { format: "es" },
  preview: { port: 4173 },
  plugins: [preloads(), precompressed()],
});
