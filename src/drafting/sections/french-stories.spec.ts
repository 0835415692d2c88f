import { expect, it } from "vitest";
import { about, type Said, said } from "./testing/said";

const cases: [name: string, markup: string, expected: Partial<Said>][] = [
  [
    "plain lines, no blank lines, bullets that end with a stop",
    `Une semaine dense, entre une levée chez Arvo et un robot chez Delmas. Le rythme ne faiblit pas et les chiffres grossissent encore.
Arvo : la mémoire devient un service
${about("Arvo")}
Pour les décideurs, le message est simple : la mémoire se loue désormais au mois.
Delmas sort un robot de tri
Delmas livre un robot à bas coût. Voici ses caractéristiques :
Douze kilos de charge utile.
Autonomie de huit heures.
${about("Delmas")}
Nordis : le cloud change de mains
${about("Nordis")}
Conclusion : la taille compte
La semaine montre que les moyens se concentrent. Quels fournisseurs garder, et lesquels quitter ?
FAQ
Pourquoi Arvo lève-t-il des fonds ?
Pour bâtir ses centres de données.
Le robot Delmas est-il vendu en France ?
Oui, dès le mois de mars.`,
    {
      title: undefined,
      stories: [
        "Arvo : la mémoire devient un service",
        "Delmas sort un robot de tri",
        "Nordis : le cloud change de mains",
      ],
      outlook: "la taille compte",
      questions: ["Quels fournisseurs garder, et lesquels quitter ?"],
      faq: ["Pourquoi Arvo lève-t-il des fonds ?", "Le robot Delmas est-il vendu en France ?"],
      answers: [["Pour bâtir ses centres de données."], ["Oui, dès le mois de mars."]],
      standfirst: [
        "Une semaine dense, entre une levée chez Arvo et un robot chez Delmas. Le rythme ne faiblit pas et les chiffres grossissent encore.",
      ],
    },
  ],
  [
    "headings: h1 title, h2 stories, h3 parts",
    `# Les puces reprennent la main
Une semaine de contrats et de juges.
## Arvo double sa production de puces
${about("Arvo")}
### Pourquoi c'est important
${about("Le secteur")}
### Chiffres clés
- 12 sites
- 300 postes
## Delmas attaque Nordis en justice
${about("Delmas")}
### Pourquoi c'est important
${about("Le secteur")}
## Le mot de la fin
Rien n'est joué. Qui paiera ?
## Questions fréquentes
### Que vend Arvo ?
Des puces.
### Où est Delmas ?
À Lyon.`,
    {
      title: "Les puces reprennent la main",
      standfirst: ["Une semaine de contrats et de juges."],
      stories: ["Arvo double sa production de puces", "Delmas attaque Nordis en justice"],
      outlook: "Le mot de la fin",
      questions: ["Qui paiera ?"],
      faq: ["Que vend Arvo ?", "Où est Delmas ?"],
    },
  ],
  [
    "h2 rubrics over h3 stories",
    `# IA Hebdo n°14
## À la une
### Arvo rachète la start-up Delmas
${about("Arvo")}
## Régulation
### Bruxelles précise les règles du modèle ouvert
${about("Bruxelles")}
### La justice donne raison à Nordis
${about("Nordis")}
## Perspectives
La suite dépend du juge.`,
    {
      title: "IA Hebdo n°14",
      stories: [
        "Arvo rachète la start-up Delmas",
        "Bruxelles précise les règles du modèle ouvert",
        "La justice donne raison à Nordis",
      ],
      kickers: ["À la une", "Régulation", "Régulation"],
      outlook: "Perspectives",
    },
  ],
  [
    "one heading at the wrong level",
    `# La lettre de l'IA
## Arvo rachète Delmas pour grandir
${about("Arvo")}
## Nordis ouvre un centre à Lille
${about("Nordis")}
### Ombrelle lance un modèle de voix
${about("Ombrelle")}
## Le Sénat vote une loi sur les puces
${about("Le Sénat")}`,
    {
      stories: [
        "Arvo rachète Delmas pour grandir",
        "Nordis ouvre un centre à Lille",
        "Ombrelle lance un modèle de voix",
        "Le Sénat vote une loi sur les puces",
      ],
    },
  ],
  [
    "numbered lines",
    `Signal 1 : Arvo s'offre un réseau
${about("Arvo")}
Signal 2 : Delmas baisse ses prix
${about("Delmas")}
Signal 3 : Nordis change de patron
${about("Nordis")}
Ce qu'il faut retenir
Les prix baissent.`,
    {
      stories: ["Arvo s'offre un réseau", "Delmas baisse ses prix", "Nordis change de patron"],
      outlook: "Ce qu'il faut retenir",
      conclusions: ["Les prix baissent."],
    },
  ],
  [
    "a numbered label over each title",
    `01 · Santé
Arvo soigne à distance
${about("Arvo")}
02 · Énergie
Delmas branche ses serveurs sur un barrage
${about("Delmas")}
03 · Droit
Nordis devant les juges
${about("Nordis")}`,
    {
      stories: ["Arvo soigne à distance", "Delmas branche ses serveurs sur un barrage", "Nordis devant les juges"],
      kickers: ["01 · Santé", "02 · Énergie", "03 · Droit"],
    },
  ],
  [
    "bold leads, one paragraph per story",
    `Bonjour à tous,
Voici la semaine, courte et vive, avec de l'argent et des robots comme souvent.
**Arvo lève 40 millions d'euros.** ${about("Arvo")}
**Delmas prépare son entrée en Bourse.** ${about("Delmas")}
**Un juge bloque Nordis.** ${about("Nordis")}
Bonne semaine à tous !`,
    {
      stories: ["Arvo lève 40 millions d'euros", "Delmas prépare son entrée en Bourse", "Un juge bloque Nordis"],
      left: ["greeting: Bonjour à tous,", "signature: Bonne semaine à tous !"],
    },
  ],
  [
    "bold titles, bold parts within",
    `**Arvo mise sur le froid**
${about("Arvo")}
**À retenir :** le froid vaut de l'or.
**Delmas quitte la Bourse**
${about("Delmas")}
**À retenir :** la dette pèse.
**Nordis, la voix retrouvée**
${about("Nordis")}
**À retenir :** la voix compte.
**L'édito**
Il fallait choisir. Nous avons choisi.`,
    { stories: ["Arvo mise sur le froid", "Delmas quitte la Bourse", "Nordis, la voix retrouvée"], outlook: "L'édito" },
  ],
];

it.each(cases)("reads in French: %s", (_, markup, expected) => expect(said(markup)).toMatchObject(expected));
