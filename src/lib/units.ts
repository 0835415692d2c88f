/**
 * The unit registry: every unit that a figure may carry besides an ISO 4217 currency code.
 * A unit is added here and nowhere else. One that has no words is written as its symbol ("480 ms", "15,8 %", "×10").
 */
interface UnitWords {
  fr: { one: string; many: string };
  en: { one: string; many: string };
}

/** One of it in both languages; many take an s, or are given. */
function words(fr: string, en: string, frMany = `${fr}s`, enMany = `${en}s`): UnitWords {
  return { fr: { one: fr, many: frMany }, en: { one: en, many: enMany } };
}

export const units = {
  "%": null,
  FLOPS: null,
  Hz: null,
  km: null,
  m: null,
  ms: null,
  "m²": null,
  px: null,
  s: null,
  t: null,
  W: null,
  Wh: null,
  x: null,
  agent: words("agent", "agent"),
  article: words("article", "article"),
  byte: words("octet", "byte"),
  call: words("appel", "call"),
  character: words("caractère", "character"),
  chip: words("puce", "chip"),
  city: words("ville", "city", "villes", "cities"),
  company: words("entreprise", "company", "entreprises", "companies"),
  condition: words("condition", "condition"),
  consultation: words("consultation", "consultation"),
  country: words("pays", "country", "pays", "countries"),
  customer: words("client", "customer"),
  day: words("jour", "day"),
  deal: words("opération", "deal"),
  document: words("document", "document"),
  download: words("téléchargement", "download"),
  elo: words("point Elo", "Elo point", "points Elo"),
  fact: words("fait", "fact"),
  generation: words("génération", "generation"),
  gpu: words("GPU", "GPU", "GPU"),
  hour: words("heure", "hour"),
  household: words("foyer", "household"),
  image: words("image", "image"),
  item: words("élément", "item"),
  language: words("langue", "language"),
  line: words("ligne", "line"),
  message: words("message", "message"),
  minute: words("minute", "minute"),
  model: words("modèle", "model"),
  month: words("mois", "month", "mois"),
  organisation: words("organisation", "organisation"),
  page: words("page", "page"),
  parameter: words("paramètre", "parameter"),
  patent: words("brevet", "patent"),
  patient: words("patient", "patient"),
  person: words("personne", "person", "personnes", "people"),
  plugin: words("extension", "plug-in"),
  point: words("point", "point"),
  product: words("produit", "product"),
  project: words("projet", "project"),
  request: words("requête", "request"),
  robot: words("robot", "robot"),
  satellite: words("satellite", "satellite"),
  school: words("école", "school"),
  server: words("serveur", "server"),
  share: words("action", "share"),
  shot: words("plan", "shot"),
  site: words("site", "site"),
  state: words("État", "États", "state", "states"),
  store: words("magasin", "store"),
  task: words("tâche", "task"),
  token: words("token", "token"),
  user: words("utilisateur", "user"),
  vehicle: words("véhicule", "vehicle"),
  video: words("vidéo", "video"),
  view: words("vue", "view"),
  vote: words("voix", "vote", "voix"),
  warning: words("alerte", "warning"),
  week: words("semaine", "week"),
  word: words("mot", "word"),
  work: words("œuvre", "work"),
  year: words("an", "year"),
} as const satisfies Record<string, UnitWords | null>;

export type Unit = keyof typeof units;

export function isUnit(value: string): value is Unit {
  return Object.hasOwn(units, value);
}

/** ISO 4217 by its shape, three capital letters: the list itself changes too often to be copied here. */
export function isCurrency(unit: string): boolean {
  return /^[A-Z]{3}$/.test(unit);
}
