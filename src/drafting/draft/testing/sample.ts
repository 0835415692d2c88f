/** A small newsletter and what drafting needs besides it, for specs. */
import type { Lexicons } from "@/briefing/lexicons";
import type { Theme } from "@/briefing/schema";
import { gazetteerOf } from "../../entities/gazetteer";
import { readSource } from "../../read/read-source";
import type { SourceText } from "../../source-text";
import type { DraftingContext } from "../context";

const theme = (id: string, fr: string, en: string): Theme => ({
  id,
  label: { fr, en },
  description: { fr, en },
  colour: id,
  icon: "layers",
});

const term = (word: string, weight = 2) => ({ term: word, weight });

const lexicons: Lexicons = {
  fr: {
    infrastructure: [term("centrale", 4), term("serveurs"), term("électricité", 3)],
    capital: [term("lève", 3), term("valorisation", 3), term("investisseurs")],
  },
  en: {
    infrastructure: [term("power plant", 4), term("servers"), term("electricity", 3)],
    capital: [term("raises", 3), term("valuation", 3), term("investors")],
  },
};

export const context: DraftingContext = {
  language: "fr",
  publishedAt: "2026-03-02T06:00:00+01:00",
  themes: [theme("infrastructure", "Infrastructure", "Infrastructure"), theme("capital", "Capital", "Capital")],
  lexicons,
  gazetteer: gazetteerOf([
    { id: "norvane", name: "Norvane", kind: "company" },
    { id: "tessaline", name: "Tessaline", kind: "company" },
  ]),
  year: 2026,
};

export const letter = `# La lettre des machines

Semaine 9 de 2026. Deux annonces seulement, mais elles pèsent.

## Norvane achète sa propre centrale

Norvane reprend une centrale de 800 millions d’euros pour nourrir ses serveurs. L’accord a été signé le 24 février, [selon le communiqué](https://www.norvane.example/centrale).

- Contrat de 15 ans
- Électricité réservée aux serveurs

Pour les décideurs, le message est net : qui calcule devra bientôt posséder son électricité.

## Tessaline lève 40 M€

La jeune pousse Tessaline lève 40 millions d’euros auprès de ses investisseurs. Sa valorisation atteint près de 300 millions d’euros.

Elle sert déjà 12 pays.

## Conclusion : l’énergie mène le jeu

Tout revient à la puissance disponible. Qui paiera les réseaux ?

## FAQ

### Pourquoi Norvane achète-t-elle une centrale ?

Parce que ses serveurs en ont besoin.
`;

export const source: SourceText = readSource(letter, "markdown");
