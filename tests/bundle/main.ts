/** `npm run bundle`: builds the app and prints what it sends, beside its budget. */
import { buildApp } from "../setup/served-build.ts";
import { BUDGET, builtFiles, firstBytes } from "./report.ts";

const { folder, remove } = await buildApp();
try {
  const files = builtFiles(folder);
  const line = (name: string, bytes: number, of = ""): void =>
    console.log(`${name.padEnd(52)} ${(bytes / 1000).toFixed(1).padStart(9)} kB ${of}`);
  for (const { name, wire, bytes } of files)
    if (wire > 1000) line(name, wire, `(${(bytes / 1000).toFixed(0)} kB unpacked)`);
  console.log("");
  const of = (most: number): string => `of ${most / 1000}`;
  line("largest file", files[0].wire, of(BUDGET.largest));
  line("scripts and styles of the first view", firstBytes(folder), of(BUDGET.first));
  const all = files.reduce((sum, { wire }) => sum + wire, 0);
  line("all scripts and styles", all, of(BUDGET.all));
} finally {
  remove();
}
