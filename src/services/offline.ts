/** Keeps app and data in the browser after the first visit, and tells when a newer version is ready to be used. */
import { Workbox } from "workbox-window";

/** Registers the service worker; onUpdate gets the way to change to a newer version, which reloads the page. */
export async function keepOffline(script: string, onUpdate: (use: () => void) => void): Promise<void> {
  const workbox = new Workbox(script);
  workbox.addEventListener("waiting", () => {
    onUpdate(() => {
      workbox.addEventListener("controlling", () => location.reload());
      workbox.messageSkipWaiting();
    });
  });
  await workbox.register();
}
