// Sets the theme before the first paint: what the address says, else what the user chose before, else the system.
(() => {
  let theme = new URLSearchParams(location.hash.slice(1)).get("theme");
  try {
    theme ??= JSON.parse(localStorage.getItem("piekkaart") ?? "{}").theme;
  } catch {
    // Without storage the system decides.
  }
  const isDark =
    theme === "dark" || (theme !== "light" && matchMedia("(prefers-color-scheme: dark)").matches);
  document.documentElement.dataset.theme = isDark ? "dark" : "light";
})();
