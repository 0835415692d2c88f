/** Shared by the Vite plugin and by `npm run generate`, so that both write the same messages. */
export const paraglideOptions = {
  project: "./project.inlang",
  outdir: "./src/paraglide",
  // The address names the language (`/fr/…`); the language room hands it over at render.
  strategy: ["globalVariable", "baseLocale"] as ["globalVariable", "baseLocale"],
  emitTsDeclarations: false,
  emitGitIgnore: false,
  emitReadme: false,
};
