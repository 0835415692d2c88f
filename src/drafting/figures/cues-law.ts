/** Words of claims, settlements and fines, and of sums that are of no kind: cue phrases, French and English. Data only. */
import { er } from "./conjugation";
import type { Row } from "./kinds-data";

export const legal: Row[] = [
  [
    "damages-claimed",
    5,
    "either",
    "reclame|reclament|reclamer|reclamant|reclamait|reclamerait|reclamee|reclamees|reclames, montant reclame, demande|demandent|demander|demandant des dommages, demande de dommages, dommages, dommages et interets, dommages - interets, prejudice, damages, in damages, seek|seeks|seeking damages, wrongful gains, gains indus, claims damages, compensation, indemnisation, reparation|reparations, sues|sued|suing for, sue for, class action, action collective, exige|exigent|exigeant, demanding, statutory damages",
  ],
  [
    "damages-claimed",
    3,
    "before",
    "asks|asked|asking a|the jury|court|judge|tribunal for, sues|sue|sued|suing, poursuit|poursuivent|poursuivi, assigne|assignent, demande|demandent à la|au justice|tribunal|juge, wants, claims|claimed|claiming, attaque|attaquent en justice",
  ],
  [
    "damages-claimed",
    2.2,
    "either",
    "statute, statutory, maximum legal, lawsuit|lawsuits, suits, proces, plainte|plaintes, plaintiff|plaintiffs, plaignant|plaignants, jury, complaint, litige, contentieux, infringement, contrefacon, piratage, piracy",
  ],
  [
    "damages-claimed",
    1.2,
    "either",
    "tribunal|tribunaux, to|in court, a|the court, court filing, copyright, droit d' auteur, droits d' auteur, infraction|infractions, violation|violations",
  ],
  [
    "settlement",
    6,
    "either",
    "accord amiable, accord à l' amiable, reglement à l' amiable, reglement amiable, à l' amiable, transaction judiciaire, settle|settles|settled|settling, settlement|settlements, class settlement, accord transactionnel, transige|transigent|transiger, regler le litige, mettre fin aux poursuites, mettre fin au litige|proces, solde|soldent|solder le litige|contentieux|dossier, out - of - court, enterre la hache de guerre",
  ],
  [
    "fine",
    6,
    "either",
    `amende|amendes, sanction|sanctions, penalite|penalites, astreinte|astreintes, fine, fines, fined, fining, penalty, penalties, ${er("sanctionn inflig")}, ecope|ecopent, inflict|inflicts|inflicted`,
  ],
  [
    "fine",
    5,
    "before",
    "condamne|condamnee|condamnes à payer|verser, condamne|condamnee|condamnes, ordered to pay, slapped with, slaps|slapped, hit with a",
  ],
];

export const others: Row[] = [
  [
    "other",
    5,
    "after",
    "per 1, / 1, pour 1, par mois, par an et par utilisateur, par utilisateur, par siege, par token, par million, par action, par minute, par seconde, par heure, par titre, par jour, par oeuvre, par requete, par appel, par personne, par tete, par employe|salarie, par mois et par utilisateur, la minute, la seconde, l' heure, l' action, le million de tokens, le million, pour un million de tokens, / mois, / month, / mo, / utilisateur, / user, / an, / minute, / h, / heure, / hour, / million, / token, / m, / seat, a month, a minute, a second, a share, a seat, a user, a head, a book, a piece, a licence|license, per employee, per head, chacun, chacune, a day, an hour, apiece, per month, per user, per seat, per million, per minute, per second, per hour, per share, per token, per call, per work, per day, per image, per person, per clinician, per doctor, per patient, per customer, per violation, per year per user, les mille, les 1, monthly, mensuels, piece, l' unite, the unit, ht, hors taxes, ttc, par infraction, par violation, en entree, en sortie",
  ],
  [
    "other",
    4,
    "either",
    `perte|pertes, loss|losses, benefice|benefices, benefice net, profit|profits, net income, resultat net, ebitda, marge, economies, savings, abonnement|abonnements, abonnement à, abonnement de, subscription|subscriptions, forfait, priced from, tarif|tarifs, tarification, dividende|dividendes, dividend|dividends, salaire|salaires, salary, salary bill, tresorerie, cash pile, cash on hand, liquidites, effaces|efface, envoles, wiped, wiped out|off, wipes, coupon, at stake, en jeu, actifs, assets, sous gestion, under management, remise, discount, primes, bonus, rachat|rachats d' actions, share buyback|buybacks, stock buyback|buybacks, buyback|buybacks, share repurchase|repurchases, objectif de cours, price target, charge|charges, severance, indemnites, taxe|taxes, impot|impots, tax, taxes, tariffs, droits de douane, loyer|loyers, pib, gdp, in revenue at risk, cout annuel, operating cost|costs, market size, taille du marche, marche mondial, marche estime à, marche de, market worth, don, donation, sell - off, off the market, de mieux, prix de|du kilowattheure|mwh`,
  ],
  [
    "other",
    5,
    "before",
    "contract is|was|put|reported|valued|worth at|worth, contract is worth, contract worth, contract valued at, contract of, contract put at, contrat d' une valeur de, contrat de, contrat estime|evalue|chiffre à, contrat est|etait|serait estime|evalue|chiffre à, multi - year deal worth, annual deal worth, ceiling of, avec un plafond de, contrat à, contrats de, contracts worth",
  ],
  [
    "other",
    3.2,
    "either",
    "cout|couts, cost|costs|costing, coute|coutent|coutera|couterait|coutant|couter, facture, bill of, factures, fee|fees, frais",
  ],
  [
    "other",
    3.6,
    "before",
    `lost|loses|losing, burned|burning|burns, perd|perdu|perdent|perdrait, brule|brulent, sold|sell|sells|selling, vend|vendu|vendent|vendre, ${er("ced")}, wiped`,
  ],
  ["other", 2.5, "before", "budget, budget de, budget of, contrat|contrats, contract|contracts"],
];
