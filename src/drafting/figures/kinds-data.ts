/** Words that tell what a figure other than money is: cue phrases by kind, French and English. Data only; phrases as `phrasesOf` reads them. */
import type { FigureKind } from "@/briefing/schema";

/** Those that are no kinds of figures are settled by the rest of the story: `settledKind`. */
export type CueKind = FigureKind | "ask" | "intake" | "outlay" | "price";

export interface Cue {
  kind: CueKind;
  /** 3 settles it, 2 leans, 1 is only its field. */
  weight: number;
  /**
   * Where it stands, seen from the number. "bound": before it, or right behind it ("a $3bn valuation"); "next": right
   * before it, for words that mean much else ("books $3bn").
   */
  side: "before" | "after" | "either" | "bound" | "next";
}

export type Row = readonly [kind: CueKind, weight: number, side: Cue["side"], words: string];

export const otherCues: readonly Row[] = [
  [
    "users",
    4,
    "either",
    "utilisateur|utilisateurs, utilisatrices, abonne|abonnes, client|clients, telechargement|telechargements, telecharge|telechargee, mau, dau, user|users, subscriber|subscribers, customer|customers, download|downloads, downloaded, inscrits, inscriptions, sign - ups, signups, visiteur|visiteurs, visitors, comptes, accounts, membres, followers, foyers, households, auditeurs, listeners, joueurs, players, personnes utilisent, people use, usagers, utilisent, accedent, interrogent, ont acces, have access, signed up, sign up, weekly, hebdomadaires, monthly, mensuels, actifs, active, visites, visits, adoption, adopte par",
  ],
  [
    "performance",
    4,
    "either",
    "latence, delai de reponse, precision, score, scores, benchmark|benchmarks, plus rapide|rapides, plus vite, fois plus, accuracy, latency, faster, quicker, throughput, debit, vitesse, speed, taux d' erreur, error rate, taux de reussite, success rate, swe - bench, swe, humaneval, mbpp, gsm8k, livecodebench, livebench, terminal - bench, frontiermath, aider, lmarena, mmmu, mmlu, gpqa, arc - agi, aime, humanity 's last exam, osworld, hallucinations, hallucination, rappel, sensibilite, specificite, sensitivity, specificity, recall, wer, gain, gains, gain de temps, productivite, productivity, reduit|reduisent le temps, plus efficace|efficaces, efficient, efficacite, efficiency, elo, performances, performance, reussit|reussissent, resout|resolvent, solves, outperforms, surpasse|surpassent, surclasse, bat, beats, video, videos, clip|clips, parole, lent, slower, cheaper, moins cher, moins chere, less energy, moins d' energie, temps de reponse, response time, par seconde, per second, contexte, context, fenetre, window, accelere|accelerent, speeds up, fps",
  ],
  [
    "capacity",
    4,
    "either",
    "capacite|capacites, capacity, gpu|gpus, gigawatt|gigawatts, megawatt|megawatts, puissance, power, satellite|satellites, constellation, stockage, storage, memoire, memory, puces, chips, data center|centers, data centre|centres, centre|centres de donnees, supercalculateur, supercomputer, cluster",
  ],
  [
    "other",
    5,
    "either",
    "hausse, baisse, recul, croissance, growth, en bourse, action|actions, shares, stock, chute, bondit|bondi, grimpe, cede, perd, gagne en bourse, part de marche, market share, des effectifs, of staff, of its workforce, of the workforce, capital, du capital, stake, chiffre d' affaires, revenu|revenus, revenue|revenues, valorisation, valuation, ventes, sales, amende, fine, taxe, tax, droits de douane, tariff|tariffs, taux d' interet, interest, marge, margin, inflation, pib, gdp, des entreprises, des francais, of companies, des salaries, of employees, sondage, survey, poll, emplois, jobs, licencie|licenciements, layoffs, rendement, participation",
  ],
];

/** What a unit proposes by itself, where no word says otherwise. */
export const unitKinds: Readonly<Record<string, FigureKind>> = {
  ms: "performance",
  s: "performance",
  token: "performance",
  elo: "performance",
  shot: "performance",
  px: "performance",
  x: "performance",
  FLOPS: "capacity",
  W: "capacity",
  Wh: "capacity",
  byte: "capacity",
  gpu: "capacity",
  satellite: "capacity",
  chip: "capacity",
  server: "capacity",
  user: "users",
  customer: "users",
  download: "users",
  consultation: "users",
  household: "users",
};
