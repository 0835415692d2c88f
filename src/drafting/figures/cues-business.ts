/** Words of sums that a business spends or takes: cue phrases, French and English. Data only. */
import { er, regular } from "./conjugation";
import type { Row } from "./kinds-data";

export const capex: Row[] = [
  [
    "capex",
    4,
    "either",
    "capex, depense|depenses d' investissement, depense|depenses d' infrastructure, depenses d' investissements, depenses en capital, capital expenditure|expenditures, capital spending, capital investment|investments, capital outlay|outlays, infrastructure spending, infrastructure investment|investments, build - out, buildout, plan|programme d' investissement|investissements, investment plan|programme|program|pledge, effort d' investissement, enveloppe d' investissement, spending plan, ai spending, budget d' investissement",
  ],
  [
    "capex",
    2.5,
    "either",
    "investira|investiront|investirait|investiraient, investir|investissent|investit|investissant|investi, va|vont|compte|comptent investir, prevoit|prevoient d' investir, invest|invests|invested|investing, to invest, will invest, plans to invest, is investing, investissement|investissements, investment|investments, to spend, will spend, plans to spend, spend|spends|spending, depensera|depenseront|depenser|depense|depensent|depenses, engagement|engagements d' achat, purchase commitment|commitments, commit|commits|committed, commitment|commitments, engagements, pledge|pledges|pledged, promet|promettent|promis d' investir, s' engage|engagent à, consacre|consacrent|consacrer|consacrera, alloue|allouent|allouer, allocate|allocates|allocated, earmark|earmarks|earmarked, set|sets aside, outlay|outlays, plow|plows|plowed|plough|ploughs, pencilled in",
  ],
  [
    "capex",
    1.6,
    "either",
    "construire|construira|construit|construction, batir|batit, build|builds|building|built, loue|louent|louer, rent|rents|renting|lease|leases, equipe|equiper, expand|expands|expanding, giga - usine, gigafactory, purchases, achats, spent, promis|promettent|promet, promised",
  ],
  [
    "capex",
    1.1,
    "either",
    "data center|centers, data centre|centres, datacenter|datacenters, centre|centres de donnees, usine|usines, factory|factories, plant|plants, infrastructure|infrastructures, campus, chips, puces, gpu|gpus, serveurs, servers, capacite|capacites de calcul, capacity, compute, calcul",
  ],
];

export const revenue: Row[] = [
  [
    "revenue",
    4,
    "either",
    "chiffre d' affaires, chiffres d' affaires, ca, revenu|revenus, revenu annualise, revenus annualises, recurrents, arr, mrr, run - rate, run rate, recettes, ventes, revenue|revenues, sales, turnover, annualised|annualized, bookings, carnet|carnets de commandes, order book, order backlog, backlog, topline, top line, revenus recurrents, recurring revenue, net sales, produit net bancaire",
  ],
  [
    "revenue",
    2.6,
    "before",
    `guidance, guides|guided|guiding to|for, outlook, fiscal year, exercice, brings|brought|bring in, bringing in, earns|earned in revenue, prises de commandes`,
  ],
  ["revenue", 2.4, "either", "orders, commandes, booked in, de facturation"],
  [
    "revenue",
    2,
    "next",
    `${er("affich degag rapport realis totalis encaiss")}, ${regular("generate, post, report, make, turn over, clock, notch up, ring up, log, gross, earn, deliver")}, made, fait|font, publie|publient`,
  ],
  [
    "revenue",
    1.3,
    "before",
    "quarter, quarterly, trimestre, trimestriel|trimestriels, fiscal, annual results, resultats, results, earnings",
  ],
];
