/** The words of units, French and English. Data only; phrases as `phrasesOf` reads them. */
import type { Unit } from "@/lib/units";
import type { Measure } from "./types";

export interface UnitWord {
  unit: Unit;
  measure: Exclude<Measure, "money">;
  /** From what is written to the unit's own base: 1e6 of megawatts. */
  factor: number;
  /** Nothing else is meant by it: a small number in words counts too ("cinq satellites"). */
  technical: boolean;
}

type Row = readonly [unit: Unit, words: string];

/** Words a row: singular and plural forms, commas between phrases. */
export const technicalCounts: readonly Row[] = [
  ["token", "token|tokens, jeton|jetons, tokens par|per seconde|second, tokens / s|sec, tokens / seconde|second"],
  ["parameter", "parametre|parametres, parameter|parameters, parametres actifs, active parameters, params"],
  ["satellite", "satellite|satellites"],
  [
    "gpu",
    "gpu|gpus, processeur|processeurs graphique|graphiques, graphics processor|processors, carte|cartes graphique|graphiques",
  ],
  [
    "chip",
    "puce|puces, chip|chips, processeur|processeurs, processor|processors, tpu|tpus, accelerateur|accelerateurs, accelerator|accelerators, semiconductor|semiconductors",
  ],
  ["language", "langue|langues, language|languages, dialecte|dialectes, dialect|dialects"],
  ["elo", "point|points elo, elo point|points, elo"],
  ["image", "fps, image|images par|per seconde|second, frame|frames per second, images / s"],
];

export const counts: readonly Row[] = [
  ["agent", "agent|agents, agents ia, ai agent|agents"],
  ["article", "article|articles"],
  ["call", "appel|appels, call|calls"],
  ["character", "caractere|caracteres, character|characters, personnage|personnages"],
  ["city", "ville|villes, city|cities, commune|communes, municipality|municipalities, metropole|metropoles"],
  [
    "company",
    "entreprise|entreprises, societe|societes, company|companies, firm|firms, businesses, startup|startups, start - up|ups, jeune|jeunes pousse|pousses, pme, smes, compagnie|compagnies, editeur|editeurs, fournisseur|fournisseurs, supplier|suppliers",
  ],
  ["consultation", "consultation|consultations"],
  [
    "country",
    "pays, country|countries, etat|etat|etats membre|membres, nation|nations, marche|marches, market|markets",
  ],
  ["customer", "client|clients, customer|customers, acheteur|acheteurs, buyer|buyers"],
  [
    "deal",
    "operation|operations, deal|deals, transaction|transactions, acquisition|acquisitions, tour|tours, tours de table, round|rounds, levees de fonds, funding rounds",
  ],
  [
    "document",
    "document|documents, fichier|fichiers, file|files, dossier|dossiers, contrat|contrats, contract|contracts, rapport|rapports",
  ],
  ["download", "telechargement|telechargements, download|downloads, installation|installations, install|installs"],
  ["household", "foyer|foyers, household|households, menage|menages"],
  ["image", "image|images, photo|photos, picture|pictures, photographie|photographies"],
  ["line", "ligne|lignes, line|lines, lignes de code, lines of code"],
  ["message", "message|messages, mail|mails, email|emails, courriel|courriels, prompt|prompts, invite|invites"],
  ["model", "modele|modeles, model|models"],
  [
    "organisation",
    "organisation|organisations, organization|organizations, institution|institutions, association|associations, hopital|hopitaux, hospital|hospitals, universite|universites, university|universities, cabinet|cabinets, laboratoire|laboratoires, lab|labs, banque|banques, bank|banks",
  ],
  ["page", "page|pages"],
  ["patent", "brevet|brevets, patent|patents"],
  ["patient", "patient|patients, malade|malades"],
  [
    "person",
    "personne|personnes, person|persons, people, salarie|salaries, employe|employes, employee|employees, collaborateur|collaborateurs, staff, worker|workers, travailleur|travailleurs, agents publics, ingenieur|ingenieurs, engineer|engineers, developpeur|developpeurs, developer|developers, chercheur|chercheurs, researcher|researchers, medecin|medecins, doctor|doctors, physician|physicians, etudiant|etudiants, student|students, eleve|eleves, pupil|pupils, enseignant|enseignants, teacher|teachers, poste|postes, emploi|emplois, job|jobs, suppressions de postes|poste, suppressions d' emplois, role|roles, layoffs, job cuts, licenciements, effectif|effectifs, headcount, abonne|abonnes, subscriber|subscribers, habitant|habitants, inhabitant|inhabitants, citoyen|citoyens, citizen|citizens, visiteur|visiteurs, visitor|visitors, auditeur|auditeurs, listener|listeners, joueur|joueurs, player|players, membre|membres, member|members, auteur|auteurs, author|authors, artiste|artistes, artist|artists, acteur|acteurs, actor|actors, createur|createurs, creator|creators, avocat|avocats, lawyer|lawyers, participant|participants, candidat|candidats, candidate|candidates, dirigeant|dirigeants, executive|executives, conseiller|conseillers, adviser|advisers, advisor|advisors, consultant|consultants, infirmier|infirmiers, nurse|nurses, soldat|soldats, soldier|soldiers, fonctionnaire|fonctionnaires, expert|experts, specialiste|specialistes, adulte|adultes, adult|adults, enfant|enfants, child|children, mineur|mineurs, homme|hommes, femme|femmes, men, women, victime|victimes, victim|victims, signataire|signataires, signatory|signatories, conducteur|conducteurs, driver|drivers, chauffeur|chauffeurs, voyageur|voyageurs, passager|passagers, passenger|passengers, lecteur|lecteurs, reader|readers, internautes, consommateur|consommateurs, consumer|consumers, plaignant|plaignants, plaintiff|plaintiffs, humains, humans, followers, cadres, freelances, posts, performer|performers, interpretes, comediens, founders, fondateurs, investisseur|investisseurs, investor|investors, manager|managers, scientist|scientists, scientifiques, radiologues, radiologists, juristes, analysts, analystes, agents humains, journaliste|journalistes, journalist|journalists, contributeurs, contributors, beta - testeurs, testeurs, testers, inscrits, jeunes, adolescents, teenagers, teens, parents, residents, foules, americains, americans, europeens, europeans, francais",
  ],
  ["plugin", "plugin|plugins, plug - in|ins, extension|extensions"],
  [
    "product",
    "produit|produits, product|products, application|applications, app|apps, appareil|appareils, device|devices, smartphone|smartphones, telephone|telephones, phone|phones, ordinateur|ordinateurs, computer|computers, capteur|capteurs, sensor|sensors",
  ],
  ["project", "projet|projets, project|projects"],
  [
    "request",
    "requete|requetes, request|requests, query|queries, demande|demandes, recherche|recherches, search|searches",
  ],
  ["state", "etat|etats, states"],
  ["robot", "robot|robots, humanoide|humanoides, humanoid|humanoids, drone|drones, robotaxi|robotaxis"],
  ["school", "ecole|ecoles, school|schools, lycee|lycees, college|colleges"],
  ["server", "serveur|serveurs, server|servers, rack|racks"],
  ["share", "action|actions, share|shares, titre|titres"],
  ["shot", "plan|plans, shot|shots"],
  [
    "site",
    "site|sites, data center|centers, datacenter|datacenters, data centre|centres, centre|centres de donnees, usine|usines, factory|factories, plant|plants, station|stations",
  ],
  ["store", "magasin|magasins, store|stores, boutique|boutiques, agence|agences, restaurant|restaurants"],
  ["task", "tache|taches, task|tasks"],
  [
    "user",
    "utilisateur|utilisateurs, utilisatrice|utilisatrices, user|users, usager|usagers, mau, dau, sign - up|ups, signups, inscriptions, utilisateurs actifs, comptes, account|accounts",
  ],
  [
    "vehicle",
    "vehicule|vehicules, vehicle|vehicles, voiture|voitures, car|cars, camion|camions, truck|trucks, taxi|taxis",
  ],
  ["video", "video|videos, clip|clips, film|films, movie|movies"],
  ["view", "vue|vues, view|views"],
  ["vote", "voix, vote|votes, suffrage|suffrages"],
  ["warning", "alerte|alertes, avertissement|avertissements, warning|warnings"],
  ["word", "mot|mots, word|words"],
  [
    "work",
    "oeuvre|oeuvres, work|works, livre|livres, book|books, chanson|chansons, song|songs, morceau|morceaux, track|tracks, ouvrage|ouvrages, roman|romans, novel|novels, composition|compositions, enregistrement|enregistrements, recording|recordings",
  ],
  ["fact", "fait|faits, fact|facts"],
  [
    "condition",
    "condition|conditions, affection|affections, pathologie|pathologies, maladie|maladies, disease|diseases",
  ],
  ["generation", "generation|generations"],
  ["point", "point|points"],
];

export const percents: readonly (readonly [words: string, factor: number])[] = [
  [
    "%, pour cent, pourcent, per cent, percent, pct, point|points de pourcentage, percentage point|points, points de %, point de %, % points, pp",
    1,
  ],
  ["point|points de base, basis point|points, bps", 0.01],
];

export const durations: readonly (readonly [unit: Unit, words: string, factor: number])[] = [
  ["ms", "milliseconde|millisecondes, millisecond|milliseconds", 1],
  ["ms", "microseconde|microsecondes, microsecond|microseconds", 0.001],
  ["s", "seconde|secondes, second|seconds", 1],
  ["minute", "minute|minutes", 1],
  ["hour", "heure|heures, hour|hours", 1],
  ["day", "jour|jours, day|days, journees, jours ouvres, jours ouvrables, business days, working days", 1],
  ["week", "semaine|semaines, week|weeks", 1],
  ["month", "mois, month|months", 1],
  ["year", "an|ans, annee|annees, year|years", 1],
];

/** Case tells these apart: "Go" from "go", "s" from "S". `alone`: with a space before it too. */
export const symbols: Readonly<
  Record<string, readonly [unit: Unit, factor: number, spaced: "spaced" | "glued" | "fr"]>
> = {
  ms: ["ms", 1, "spaced"],
  µs: ["ms", 0.001, "spaced"],
  s: ["s", 1, "spaced"],
  sec: ["s", 1, "spaced"],
  secs: ["s", 1, "spaced"],
  min: ["minute", 1, "spaced"],
  mins: ["minute", 1, "spaced"],
  mn: ["minute", 1, "fr"],
  h: ["hour", 1, "spaced"],
  hrs: ["hour", 1, "spaced"],
  hr: ["hour", 1, "spaced"],
  j: ["day", 1, "spaced"],
  W: ["W", 1, "spaced"],
  kW: ["W", 1e3, "spaced"],
  MW: ["W", 1e6, "spaced"],
  mW: ["W", 1e-3, "spaced"],
  GW: ["W", 1e9, "spaced"],
  TW: ["W", 1e12, "spaced"],
  Wh: ["Wh", 1, "spaced"],
  kWh: ["Wh", 1e3, "spaced"],
  MWh: ["Wh", 1e6, "spaced"],
  GWh: ["Wh", 1e9, "spaced"],
  TWh: ["Wh", 1e12, "spaced"],
  KB: ["byte", 1e3, "spaced"],
  kB: ["byte", 1e3, "spaced"],
  MB: ["byte", 1e6, "spaced"],
  GB: ["byte", 1e9, "spaced"],
  TB: ["byte", 1e12, "spaced"],
  PB: ["byte", 1e15, "spaced"],
  Ko: ["byte", 1e3, "fr"],
  ko: ["byte", 1e3, "fr"],
  Mo: ["byte", 1e6, "fr"],
  Go: ["byte", 1e9, "fr"],
  To: ["byte", 1e12, "fr"],
  Po: ["byte", 1e15, "fr"],
  px: ["px", 1, "spaced"],
  Mpx: ["px", 1e6, "spaced"],
  MP: ["px", 1e6, "spaced"],
  km: ["km", 1, "spaced"],
  Hz: ["Hz", 1, "spaced"],
  kHz: ["Hz", 1e3, "spaced"],
  MHz: ["Hz", 1e6, "spaced"],
  GHz: ["Hz", 1e9, "spaced"],
  PFLOPS: ["FLOPS", 1e15, "spaced"],
  TFLOPS: ["FLOPS", 1e12, "spaced"],
  EFLOPS: ["FLOPS", 1e18, "spaced"],
};

export const sizes: readonly (readonly [unit: Unit, words: string, factor: number])[] = [
  ["W", "watt|watts", 1],
  ["W", "kilowatt|kilowatts", 1e3],
  ["W", "megawatt|megawatts", 1e6],
  ["W", "gigawatt|gigawatts", 1e9],
  ["W", "terawatt|terawatts", 1e12],
  ["Wh", "wattheure|wattheures, watt - hours|heures", 1],
  ["Wh", "kilowattheure|kilowattheures, kilowatt - hour|hours|heure|heures", 1e3],
  ["Wh", "megawattheure|megawattheures, megawatt - hour|hours|heure|heures", 1e6],
  ["Wh", "gigawattheure|gigawattheures, gigawatt - hour|hours|heure|heures", 1e9],
  ["Wh", "terawattheure|terawattheures, terawatt - hour|hours|heure|heures", 1e12],
  ["byte", "octet|octets, byte|bytes", 1],
  ["byte", "kilooctet|kilooctets, kilobyte|kilobytes", 1e3],
  ["byte", "megaoctet|megaoctets, megabyte|megabytes", 1e6],
  ["byte", "gigaoctet|gigaoctets, gigabyte|gigabytes, gigas", 1e9],
  ["byte", "teraoctet|teraoctets, terabyte|terabytes", 1e12],
  ["byte", "petaoctet|petaoctets, petabyte|petabytes", 1e15],
  ["px", "pixel|pixels", 1],
  ["px", "megapixel|megapixels", 1e6],
  ["km", "kilometre|kilometres, kilometer|kilometers", 1],
  ["m", "metre|metres, meter|meters", 1],
  ["m²", "metres carres, square metres|meters, m ²", 1],
  ["m²", "hectare|hectares", 1e4],
  ["t", "tonne|tonnes, metric tons", 1],
  ["Hz", "gigahertz", 1e9],
  ["Hz", "megahertz", 1e6],
  ["FLOPS", "teraflops|teraflop", 1e12],
  ["FLOPS", "petaflops|petaflop", 1e15],
  ["FLOPS", "exaflops|exaflop", 1e18],
];
