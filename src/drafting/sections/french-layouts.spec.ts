import { expect, it } from "vitest";
import { about, type Said, said } from "./testing/said";

const cases: [name: string, markup: string, expected: Partial<Said>][] = [
  [
    "the same sub-heads in each section, whatever their words, and key figures",
    `# Note de conjoncture – semaine 11
Capitaux d'ici, emplois d'ailleurs
${about("La note")}
## Chiffres clés de la semaine
| Indicateur | Valeur |
| Levée d'Arvo | 3 M€ |
## Arvo : des fonds pour apprendre
### Le récit
${about("Arvo")}
### Le pesage
${about("Arvo")}
## Delmas : une usine et un terrain
### Le récit
${about("Delmas")}
### Le pesage
${about("Delmas")}
## Perspectives
Il reste à bâtir.`,
    {
      title: "Note de conjoncture – semaine 11",
      standfirst: [about("La note")],
      stories: ["Arvo : des fonds pour apprendre", "Delmas : une usine et un terrain"],
      bodies: [
        ["Le récit", about("Arvo"), "Le pesage", about("Arvo")],
        ["Le récit", about("Delmas"), "Le pesage", about("Delmas")],
      ],
      outlook: "Perspectives",
    },
  ],
  [
    "outlets after titles, addresses after stories, a first name, one-line news",
    `Bonjour à tous,
Voici la veille de la semaine, courte comme promis.
Bonne lecture,
Agathe
➡️ Arvo loue sa mémoire | Reuters
${about("Arvo")}
[https://example.com/arvo](https://example.com/arvo)
➡️ Delmas baisse ses prix | La Gazette du Fil
${about("Delmas")}
[https://example.com/delmas](https://example.com/delmas)
➡️ Nordis change de patron | Le Monde
${about("Nordis")}
En bref
- Ombrelle : 2 M€ de revenu annualisé.
- Quartz : un bureau de plus à Tokyo.
A lundi prochain`,
    {
      stories: ["Arvo loue sa mémoire", "Delmas baisse ses prix", "Nordis change de patron"],
      sources: ["Reuters", "La Gazette du Fil", "Le Monde"],
      kickers: [undefined, undefined, undefined],
      bodies: [
        [about("Arvo"), "https://example.com/arvo"],
        [about("Delmas"), "https://example.com/delmas"],
        [about("Nordis")],
      ],
      takeaways: ["Ombrelle : 2 M€ de revenu annualisé.", "Quartz : un bureau de plus à Tokyo."],
    },
  ],
  [
    "outlets before titles",
    `Les Échos - Arvo loue sa mémoire
${about("Arvo")}
Le Monde - Delmas baisse ses prix
${about("Delmas")}`,
    { stories: ["Arvo loue sa mémoire", "Delmas baisse ses prix"], sources: ["Les Échos", "Le Monde"] },
  ],
  [
    "a company after a dash stays",
    `## Des fonds pour la mémoire — Arvo
${about("Arvo")}
## Des prix en baisse — Delmas
${about("Delmas")}`,
    { stories: ["Des fonds pour la mémoire — Arvo", "Des prix en baisse — Delmas"] },
  ],
  [
    "an outlook with words of its own, questions, and a signature in bold",
    `**Arvo loue sa mémoire**
${about("Arvo")}
**Delmas baisse ses prix**
${about("Delmas")}
**Pour la suite**
Qui portera le risque ?
**Trois questions à Maître Haddad**
**Un résumé peut-il être une copie ?**
Rarement.
**Et une image ?**
Souvent.
Bien cordialement,
**Paul Renard**
Juriste | Tél. 01 44 00 00 00`,
    {
      stories: ["Arvo loue sa mémoire", "Delmas baisse ses prix"],
      outlook: "Pour la suite",
      faq: ["Un résumé peut-il être une copie ?", "Et une image ?"],
      answers: [["Rarement."], ["Souvent."]],
    },
  ],
  [
    "subtitles under titles, a name over the edition's title",
    `La Dépêche, n° 88
Le calcul coûte cher, et cela se voit
Par Inès Carpentier
Trois dossiers, une facture.
---
Arvo revend ses puces à perte
La foncière n'a tenu que neuf mois
${about("Arvo")}
---
Delmas confie ses grues à un agent
Un essai de six semaines, puis douze quais
${about("Delmas")}
---
Nordis arrête son scribe
Les médecins relisaient tout
${about("Nordis")}`,
    {
      title: "Le calcul coûte cher, et cela se voit",
      stories: ["Arvo revend ses puces à perte", "Delmas confie ses grues à un agent", "Nordis arrête son scribe"],
    },
  ],
  [
    "a day before each title",
    `## Lundi : Arvo loue sa mémoire
${about("Arvo")}
## Mardi : Delmas baisse ses prix
${about("Delmas")}
## On en reparle
Qui tiendra le registre chez vous ?`,
    {
      stories: ["Arvo loue sa mémoire", "Delmas baisse ses prix"],
      kickers: ["Lundi", "Mardi"],
      outlook: "On en reparle",
    },
  ],
  [
    "small labels over headings",
    `# Les agents entrent à la banque
01 · SANTÉ
## Arvo ouvre son agent
${about("Arvo")}
02 · FINANCE
## Delmas confie ses contrôles
${about("Delmas")}
03 · CAPITAL
## Nordis lève des fonds
${about("Nordis")}`,
    {
      stories: ["Arvo ouvre son agent", "Delmas confie ses contrôles", "Nordis lève des fonds"],
      kickers: ["01 · SANTÉ", "02 · FINANCE", "03 · CAPITAL"],
      bodies: [[about("Arvo")], [about("Delmas")], [about("Nordis")]],
    },
  ],
  [
    "rubrics at different heights, a figure and a phrase",
    `## LE CHIFFRE
42 millions d'euros signés depuis janvier.
# Énergie
Arvo achète trois barrages au Portugal
${about("Arvo")}
# Justice
La cour annule un licenciement de Delmas
${about("Delmas")}
## PERSPECTIVES
L'automne sera celui des audits.
## LA PHRASE
« On ne pilote pas ce que l'on ne mesure pas. »`,
    {
      stories: ["Arvo achète trois barrages au Portugal", "La cour annule un licenciement de Delmas"],
      kickers: ["Énergie", "Justice"],
      outlook: "PERSPECTIVES",
    },
  ],
  [
    "numbered labels over bold claims, a question without an answer",
    `# La quinzaine
## 1. Le marché
**Arvo rachète Delmas pour 13 M€.** ${about("Arvo")}
**Le prix du jeton baisse encore.** ${about("Nordis")}
## 2. La loi
**Le registre ouvre en décembre.** ${about("L'office")}
## La question de la semaine
Qui, chez vous, a le droit d'éteindre l'agent ?`,
    {
      stories: ["Arvo rachète Delmas pour 13 M€", "Le prix du jeton baisse encore", "Le registre ouvre en décembre"],
      kickers: ["Le marché", "Le marché", "La loi"],
      faq: [],
      outlook: "La question de la semaine",
      questions: ["Qui, chez vous, a le droit d'éteindre l'agent ?"],
    },
  ],
  [
    "an offer at the top, a last question of the whole",
    `# Le relevé de juin
**Partenaire** — Cette édition vous est offerte par Cloudia, la plateforme qui range vos données.
Une semaine de juges.
## Arvo loue sa mémoire
${about("Arvo")}
## Delmas baisse ses prix
${about("Delmas")}
Une question à poser en réunion : que se passe-t-il chez nous si un fournisseur ferme ?
Transférez à un collègue.`,
    {
      standfirst: ["Une semaine de juges."],
      stories: ["Arvo loue sa mémoire", "Delmas baisse ses prix"],
      bodies: [[about("Arvo")], [about("Delmas")]],
      questions: ["Une question à poser en réunion : que se passe-t-il chez nous si un fournisseur ferme ?"],
    },
  ],
];

it.each(cases)("reads in French: %s", (_, markup, expected) => expect(said(markup)).toMatchObject(expected));
