/** A page with every chart on invented figures, for tests and for looking: ?theme=dark&lang=en. */
import "../../../src/elements/base.css";
import { textsOf } from "../../../src/elements/texts.ts";
import { SAMPLES } from "./samples.ts";

const wish = new URLSearchParams(location.search);
document.documentElement.dataset["theme"] = wish.get("theme") === "dark" ? "dark" : "light";
document.documentElement.style.height = document.body.style.height = "auto";
document.body.style.background = "var(--pk-color-surface)";
const texts = textsOf(wish.get("lang") === "en" ? "en" : "nl");
const main = document.querySelector("main");
for (const [id, tag, properties] of SAMPLES) {
  const chart = document.createElement(tag);
  chart.id = id;
  Object.assign(chart, { texts, ...properties });
  chart.style.margin = "0 12px 28px";
  main?.append(chart);
}
