/**
 * Defines <piek-kaart> for other people's pages. Serve the folder of the build from the same origin as the page, and load
 * this module from it; see the section about embedding in the README.
 */
import latinFont from "@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?url";
import { css, unsafeCSS } from "lit";
import tokens from "./elements/tokens.css?inline";
import { PiekKaart } from "./elements/piek-kaart.ts";

/** What the style sheet of the page does for the app when it is the page itself, done within the element. */
const own = unsafeCSS(
  tokens.replaceAll(/:root(\[[^\]]*\])?/g, (_, theme: string | undefined) =>
    theme === undefined ? ":host" : `:host(${theme})`,
  ),
);
const frame = css`
  :host {
    height: 44rem;
    max-height: 100vh;
    overflow: auto;
    contain: layout paint;
  }
`;

// What stands in the entry is the address of the build: its parts lie beside it.
const home = import.meta.url;
PiekKaart.products = new URL("data/", home);
PiekKaart.hostStyles = [own, frame];

const font = new FontFace("Source Sans 3 Variable", `url("${new URL(latinFont, home).href}")`, {
  weight: "200 900",
  display: "swap",
});
document.fonts.add(font);

export { PiekKaart };
