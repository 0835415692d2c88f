/**
 * The unit registry: every unit that a figure may carry besides an ISO 4217 currency code.
 * A unit is added here and nowhere else. One that has no words is written as its symbol ("480 ms", "15,8 %", "×10").
 */
interface UnitWords {
  fr: { one: string; many: string };
  en: { one: string; many: string };
}

function words(frOne: string, frMany: string, enOne: string, enMany: string): UnitWords {
  return { fr: { one: frOne, many: frMany }, en: { one: enOne, many: enMany } };
}

export const units = {
  "%": null,
  ms: null,
  px: null,
  s: null,
  W: null,
  x: null,
  article: words("article", "articles", "article", "articles"),
  character: words("caractère", "caractères", "character", "characters"),
  condition: words("condition", "conditions", "condition", "conditions"),
  consultation: words("consultation", "consultations", "consultation", "consultations"),
  country: words("pays", "pays", "country", "countries"),
  customer: words("client", "clients", "customer", "customers"),
  day: words("jour", "jours", "day", "days"),
  deal: words("opération", "opérations", "deal", "deals"),
  elo: words("point Elo", "points Elo", "Elo point", "Elo points"),
  fact: words("fait", "faits", "fact", "facts"),
  generation: words("génération", "générations", "generation", "generations"),
  gpu: words("GPU", "GPU", "GPU", "GPUs"),
  hour: words("heure", "heures", "hour", "hours"),
  image: words("image", "images", "image", "images"),
  language: words("langue", "langues", "language", "languages"),
  month: words("mois", "mois", "month", "months"),
  organisation: words("organisation", "organisations", "organisation", "organisations"),
  page: words("page", "pages", "page", "pages"),
  parameter: words("paramètre", "paramètres", "parameter", "parameters"),
  patient: words("patient", "patients", "patient", "patients"),
  person: words("personne", "personnes", "person", "people"),
  plugin: words("extension", "extensions", "plug-in", "plug-ins"),
  satellite: words("satellite", "satellites", "satellite", "satellites"),
  share: words("action", "actions", "share", "shares"),
  shot: words("plan", "plans", "shot", "shots"),
  token: words("token", "tokens", "token", "tokens"),
  user: words("utilisateur", "utilisateurs", "user", "users"),
  vote: words("voix", "voix", "vote", "votes"),
  warning: words("alerte", "alertes", "warning", "warnings"),
  work: words("œuvre", "œuvres", "work", "works"),
  year: words("an", "ans", "year", "years"),
} as const satisfies Record<string, UnitWords | null>;

export type Unit = keyof typeof units;

export function isUnit(value: string): value is Unit {
  return Object.hasOwn(units, value);
}

/** ISO 4217 by its shape, three capital letters: the list itself changes too often to be copied here. */
export function isCurrency(unit: string): boolean {
  return /^[A-Z]{3}$/.test(unit);
}
