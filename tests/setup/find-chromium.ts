/** Finds a Chromium for the browser tests, or installs Debian's where that is allowed. */
import { execFileSync } from "node:child_process";
import { accessSync, constants } from "node:fs";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const PLACES = ["/usr/bin", "/usr/local/bin", "/snap/bin", "/opt/google/chrome"];
const MACOS = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";

/** Path of a Chromium. Throws with what to install where there is none and none can be installed. */
export function findOrInstallChromium(): string {
  const found = findChromium();
  if (found !== undefined) return found;
  if (canInstall()) {
    console.log("No Chromium found: installing Debian's with apt-get.");
    aptGet("update");
    aptGet("install", "-y", "--no-install-recommends", "chromium", "fonts-dejavu-core");
    const installed = findChromium();
    if (installed !== undefined) return installed;
  }
  throw new Error(
    "The browser tests need Chromium. Install it (Debian, Ubuntu: sudo apt-get install chromium fonts-dejavu-core; " +
      "elsewhere: Chrome or Chromium from its maker), or set CHROMIUM_PATH to its program.",
  );
}

function findChromium(): string | undefined {
  const given = process.env["CHROMIUM_PATH"];
  if (given !== undefined && given !== "") {
    if (isProgram(given)) return given;
    throw new Error(`CHROMIUM_PATH says ${given}, but that is not a program.`);
  }
  const folders = [...(process.env["PATH"] ?? "").split(":"), ...PLACES].filter((folder) => folder !== "");
  const candidates = NAMES.flatMap((name) => folders.map((folder) => `${folder}/${name}`));
  return [...candidates, MACOS].find(isProgram);
}

function aptGet(...words: string[]): void {
  execFileSync("apt-get", words, {
    stdio: ["ignore", "ignore", "inherit"],
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  });
}

function canInstall(): boolean {
  return process.getuid?.() === 0 && isProgram("/usr/bin/apt-get");
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
