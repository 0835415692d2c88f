/** Words that tell what a sum of money is: cue phrases by kind, French and English. Data only. */
import { er, regular } from "./conjugation";
import { capex, revenue } from "./cues-business";
import { acquisition, funding, valuation } from "./cues-capital";
import { legal, others } from "./cues-law";
import type { Row } from "./kinds-data";

/** Verbs and nouns that say no more than that money is asked for, comes in, is paid, or named as a price: the story tells what for. */
const open: Row[] = [
  [
    "intake",
    2.2,
    "next",
    `${er("empoch engrang recolt")}, ${regular("book, net, pocket, collect, receive, attract, gather, pick up")}, gets|got, brings|bring|brought, recoit|recoivent|recu, touche|touchent, gagne, finds|found, takes|took, trouve|trouvent, apporte|apportent`,
  ],
  [
    "other",
    0,
    "before",
    "put|puts at, total|contract value, valeur totale, estime|estimee à, estimated|seen|pegged at",
  ],
  [
    "ask",
    2.2,
    "before",
    `${er("cherch sollicit")}, vise|visent|viser|visant, seek|seeks|seeking|sought, asks|asked|asking for, wants, hopes|hoping to raise, pitch|pitches|pitching for`,
  ],
  [
    "outlay",
    2.4,
    "before",
    `${er("debours inject mis vers pos")}, met|mettent|mettra|mis sur la table, met|mettent|mettra|mettre, ${regular("shell out, splash out, splash, fork out, fork over, stump up, inject, lavish, ante up, cough up")}, pours|poured|pouring, pays|paid|paying, depense|depensent, drops|dropped, bet|bets|betting, offers|offered, sort le carnet de cheques`,
  ],
  ["outlay", 2.4, "next", "puts|put|putting, puts|put|putting in|into"],
  ["outlay", 2.2, "after", "sur la table, on the table"],
  [
    "price",
    2.6,
    "before",
    "price tag, price tag of, price, prix, priced at, est|etait affiche|affichee à, cote|cotee à, tag of, asking price",
  ],
];

export const moneyCues: readonly Row[] = [
  ...funding,
  ...valuation,
  ...acquisition,
  ...capex,
  ...revenue,
  ...legal,
  ...others,
  ...open,
];
