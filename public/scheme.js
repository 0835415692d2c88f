// Runs before the first paint. src/ui/scheme.ts keeps the same key.
(() => {
  let stored = null;
  try {
    stored = localStorage.getItem("vigie:scheme");
  } catch {
    // Storage is closed to this page: the system's choice stands.
  }
  const dark = stored ? stored === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
  document.documentElement.dataset.scheme = dark ? "dark" : "light";
})();
