import { expect, test } from "vitest";
import { languageOf } from "./language";

test.each([
  ["Le modèle est sorti mardi, avec une licence ouverte.", "fr"],
  ["The model came out on Tuesday, with an open licence.", "en"],
  ["L’IA d’entreprise", "fr"],
  ["OpenAI’s week", "en"],
  ["Pourquoi Why it Matters plaît aux lecteurs de la presse", "fr"],
  ["Mistral lance « The Stack », un jeu de données pour le code", "fr"],
  ["La French Tech raises its voice at the summit in Paris", "en"],
  ["Nvidia 4 Md$", "fr"],
  ["", "fr"],
  ["12 345 !?", "fr"],
  ["\ud800", "fr"],
])("%j is %s", (text, language) => expect(languageOf(text)).toBe(language));
