/** Live services, as a user meets them: off until chosen, and no harm when they are away. */
import { PNG } from "pngjs";
import { describe, expect, it } from "vitest";
import { useBrowser } from "./browser.ts";

const open = useBrowser();

describe("The search for addresses", () => {
  it("asks nobody until it is switched on; then an address is found and looked around", async () => {
    const { page, requests, errors } = await open();
    await page.route("https://api.pdok.nl/**", (route) =>
      route.fulfill({
        json: route.request().url().includes("/suggest")
          ? { response: { docs: [{ id: "adr-1", weergavenaam: "Industrieweg 15, 6045JG Roermond" }] } }
          : { response: { docs: [{ centroide_rd: "POINT(197900 356000)" }] } },
      }),
    );
    const box = page.getByRole("combobox", { name: "Zoeken" });
    await box.fill("industrieweg 15");
    const toggle = page.getByRole("option", { name: /Zoek ook adressen/ });
    await toggle.waitFor();
    expect(requests.filter((url) => url.includes("pdok"))).toEqual([]);
    await box.press("Enter");
    const address = page.getByRole("option", { name: /Industrieweg 15, 6045JG/ });
    await address.waitFor();
    await box.press("Home");
    await address.click();
    await page.getByText("Natuurgebieden binnen 25 km").first().waitFor();
    expect(page.url()).toContain("place=197900,356000");
    expect(errors).toEqual([]);
  });

  it("says that the service is away, and finds everything else as before", async () => {
    const { page } = await open();
    await page.route("https://api.pdok.nl/**", (route) => route.abort());
    const box = page.getByRole("combobox", { name: "Zoeken" });
    await box.fill("roerm");
    await page.getByRole("option", { name: /Zoek ook adressen/ }).click();
    await page.getByRole("option", { name: /PDOK geeft geen antwoord/ }).waitFor();
    await page.getByRole("option", { name: /^Roermond/ }).click();
    await page.getByText("Natuurgebieden binnen 25 km").first().waitFor();
  });
});

describe("The background map", () => {
  const magenta = new PNG({ width: 256, height: 256 });
  for (let i = 0; i < magenta.data.length; i += 4) magenta.data.set([255, 0, 255, 255], i);
  const tile = PNG.sync.write(magenta);
  const NAME = "Achtergrondkaart van PDOK (online)";

  it("is fetched when it is switched on, lies under the data, and is gone when it is switched off", async () => {
    const { page, requests, errors } = await open();
    await page.route("https://service.pdok.nl/**", (route) =>
      route.fulfill({ body: tile, contentType: "image/png" }),
    );
    const toggle = page.getByRole("button", { name: NAME });
    await toggle.waitFor({ timeout: 60_000 });
    await page.waitForTimeout(1500);
    expect(requests.filter((url) => url.includes("pdok"))).toEqual([]);
    const share = async (): Promise<number> => {
      const { data } = PNG.sync.read(await page.locator("pk-map").screenshot());
      let found = 0;
      for (let i = 0; i < data.length; i += 4)
        if (data[i] > 230 && data[i + 1] < 40 && data[i + 2] > 230) found++;
      return found / (data.length / 4);
    };
    expect(await share()).toBe(0);
    await toggle.click();
    await expect.poll(share, { timeout: 20_000 }).toBeGreaterThan(0.3);
    expect(await share()).toBeLessThan(0.95);
    expect(
      requests.filter((url) => /grijs\/EPSG:3857\/\d+\/\d+\/\d+\.png$/.test(url)).length,
    ).toBeGreaterThan(0);
    await page.getByText("Kaartgegevens © Kadaster / PDOK").waitFor();
    await toggle.click();
    await expect.poll(share, { timeout: 20_000 }).toBe(0);
    expect(errors).toEqual([]);
  });

  it("says that it is away, and leaves the built-in map as it is", async () => {
    const { page } = await open();
    await page.route("https://service.pdok.nl/**", (route) => route.abort());
    await page.getByRole("button", { name: NAME }).click({ timeout: 60_000 });
    await page.getByText("De achtergrondkaart van PDOK is niet te bereiken").waitFor();
    expect(await page.locator("pk-map canvas").count()).toBe(1);
  });
});
