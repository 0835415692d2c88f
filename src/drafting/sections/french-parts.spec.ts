import { expect, it } from "vitest";
import { about, type Said, said } from "./testing/said";

const cases: [name: string, markup: string, expected: Partial<Said>][] = [
  [
    "emoji before titles",
    `🚀 Arvo met ses serveurs en orbite
${about("Arvo")}
⚖️ Delmas perd son procès
${about("Delmas")}
🩺 Nordis entre à l'hôpital
${about("Nordis")}
❓ Vos questions
Q : Qui a perdu ?
R : Delmas.
Q : Et qui gagne ?
R : Personne.`,
    {
      stories: ["Arvo met ses serveurs en orbite", "Delmas perd son procès", "Nordis entre à l'hôpital"],
      faq: ["Qui a perdu ?", "Et qui gagne ?"],
      answers: [["Delmas."], ["Personne."]],
    },
  ],
  [
    "takeaways on top, quick hits at the end",
    `## L'essentiel
- Arvo rachète Delmas.
- Nordis change de patron.
## Arvo rachète Delmas
${about("Arvo")}
## Nordis change de patron
${about("Nordis")}
## Brèves
- **Ombrelle** : la start-up lève deux millions. Elle recrute.
- Quartz — un modèle de dessin arrive en avril.`,
    {
      takeaways: ["Arvo rachète Delmas.", "Nordis change de patron."],
      stories: [
        "Arvo rachète Delmas",
        "Nordis change de patron",
        "Ombrelle",
        "Quartz — un modèle de dessin arrive en avril",
      ],
      kickers: [undefined, undefined, "Brèves", "Brèves"],
    },
  ],
  [
    "En bref on top announces the stories",
    `En bref
- Arvo rachète Delmas pour sa mémoire
- Nordis change de patron après un procès
Arvo : une mémoire à louer
${about("Arvo")}
Delmas reste indépendant sur le papier, pour sa mémoire.
Nordis : un patron venu du rail
${about("Nordis")} Le procès est clos.`,
    {
      takeaways: ["Arvo rachète Delmas pour sa mémoire", "Nordis change de patron après un procès"],
      stories: ["Arvo : une mémoire à louer", "Nordis : un patron venu du rail"],
    },
  ],
  [
    "En bref at the end is news",
    `## Arvo : une mémoire à louer
${about("Arvo")}
## Nordis : un patron venu du rail
${about("Nordis")}
## En bref
- Ombrelle ouvre un bureau à Tokyo avec quarante ingénieurs.
- Quartz ferme sa messagerie vidéo. Les comptes seront effacés.`,
    {
      stories: [
        "Arvo : une mémoire à louer",
        "Nordis : un patron venu du rail",
        "Ombrelle ouvre un bureau à Tokyo avec quarante ingénieurs",
        "Quartz ferme sa messagerie vidéo",
      ],
      takeaways: [],
    },
  ],
  [
    "a table of contents, an advertisement, a footer",
    `Lire en ligne
Accueil | Archives | S'abonner
# La mémoire à crédit
## Sommaire
- Arvo loue sa mémoire
- Nordis change de patron
## Arvo loue sa mémoire
${about("Arvo")}
Sponsorisé par Zephyr
Zephyr protège vos données, essayez gratuitement pendant un mois.
## Nordis change de patron
${about("Nordis")}
© 2026 La Lettre, 3 rue Haute, Lyon
Se désabonner`,
    {
      title: "La mémoire à crédit",
      stories: ["Arvo loue sa mémoire", "Nordis change de patron"],
      bodies: [[about("Arvo")], [about("Nordis")]],
    },
  ],
  [
    "capitals as titles, a last word",
    `IA, SEMAINE 12
ARVO LOUE SA MÉMOIRE
${about("Arvo")}
DELMAS BAISSE SES PRIX
${about("Delmas")}
NORDIS CHANGE DE PATRON
${about("Nordis")}
LE MOT DE LA FIN
Tout va plus vite que prévu.`,
    {
      title: "IA, SEMAINE 12",
      stories: ["ARVO LOUE SA MÉMOIRE", "DELMAS BAISSE SES PRIX", "NORDIS CHANGE DE PATRON"],
      outlook: "LE MOT DE LA FIN",
    },
  ],
  [
    "points without a full stop",
    `Arvo : la mémoire se loue
Arvo change de métier et le dit :
Douze sites ouverts
Bail de trois ans
Prix fixes
${about("Arvo")}
Delmas : un robot pour le tri
${about("Delmas")}
Nordis : le patron s'en va
${about("Nordis")}`,
    { stories: ["Arvo : la mémoire se loue", "Delmas : un robot pour le tri", "Nordis : le patron s'en va"] },
  ],
  [
    "a list of news under a subject, a signature after it",
    `Objet : La mémoire passe à la caisse
Chers collègues,
Voici la note de la semaine, qui tient comme toujours en une page.
- Arvo lève 40 millions. La société ouvre douze sites.
- Delmas ferme son usine. Deux cents postes disparaissent.
Bien cordialement,
Paul Durand
Directeur de la stratégie`,
    {
      title: "La mémoire passe à la caisse",
      stories: ["Arvo lève 40 millions", "Delmas ferme son usine"],
      bodies: [["La société ouvre douze sites."], ["Deux cents postes disparaissent."]],
    },
  ],
];

it.each(cases)("reads in French: %s", (_, markup, expected) => expect(said(markup)).toMatchObject(expected));
