/** Sizes of the screens that are tested, and the switches with which Chromium draws without a graphics card. */
export const DESK = { width: 1440, height: 900 };
export const PHONE = { width: 390, height: 844 };

export const SWITCHES = [
  "--no-sandbox",
  "--use-gl=angle",
  "--use-angle=swiftshader",
  "--enable-unsafe-swiftshader",
  "--disable-dev-shm-usage",
  "--disable-background-networking",
  "--disable-component-update",
  "--no-first-run",
] as const;
