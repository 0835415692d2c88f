/** What kind of thing a capitalised name is, by its own words and those around it. */
import type { EntityKind } from "@/briefing/schema";
import type { Token } from "../tokens";
import { givenNames } from "./given-names";
import { keysOf, places } from "./places";

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Names begin with these, and go on in small letters: "Cour suprême", "Department of Energy". */
export const institutionHeads = set(
  "commission ministere ministry department departement cour court tribunal parlement parliament autorite authority agence agency conseil council banque bank universite university institut institute assemblee assembly senat senate bureau office federal conseil comite committee union academie academy chambre chamber haute federation organisation",
);
export const institutionWords = set(
  "commission ministere ministry cour court tribunal parlement parliament autorite authority universite university institut institute senate senat assemblee nations agency council academie department bundestag cnil ftc sec fda fcc doj fbi cia nato otan onu oms who ocde oecd bce ecb fmi imf amf acpr arcep arcom ico cma nist darpa nhs nasa esa ema edpb cepd inria cnrs cea anssi bsi ofcom agcm mit insee hud epa faa nhtsa dgccrf dgsi inserm ansm cnpd aepd kftc jftc treasury tresor bundesbank bafin pboc miit",
);
const investorWords = set(
  "capital ventures venture partners fund fonds investments investment equity angels horowitz advisors bpifrance",
);
/** Houses that stand for whom they house. */
const seats = new Set([
  "white house",
  "maison blanche",
  "pentagon",
  "pentagone",
  "elysee",
  "matignon",
  "bercy",
  "kremlin",
  "downing street",
]);
const companyWords = set(
  "inc ltd llc plc corp sa sas ag gmbh technologies technology labs systems group groupe software robotics motors entertainment studios pictures semiconductor semiconductors pharma therapeutics biosciences energy networks health music bank banque ai",
);
const personBefore = set(
  "m mme mr ms mrs dr pr prof ceo cto cfo pdg patron patronne fondateur fondatrice cofondateur cofondatrice founder cofounder dirigeant dirigeante directeur directrice president presidente ministre minister senateur senatrice senator juge judge depute deputee chercheur chercheuse economiste analyste analyst professeur professor avocat avocate journaliste author auteur investor gouverneur governor secretary chairman chairwoman",
);
const personAfter =
  /^,? (?:\(|le |la |the |its |son |ex-|ancien |former |co-?)?(?:CEO|PDG|DG|CTO|founder|co-?founder|chief executive|fondat|cofondat|patron|directeur|directrice|président|analyst|professeur|professor)/u;
const productBefore = set(
  "modele modeles outil outils assistant application appli chatbot puce puces robot agent model app chip called named baptise baptisee nomme nommee appele appelee moteur navigateur version plateforme logiciel",
);
const productAfter = set(
  "model models chip chips gpu gpus app chatbot assistant agent browser accelerators processors headset platform",
);
const productWords = set("app store");
/** Chips, models and assistants that the news names as if everyone knew them. */
const products: ReadonlySet<string> = new Set(
  "rubin|rubin ultra|vera rubin|blackwell|blackwell ultra|grace blackwell|grace hopper|hopper|feynman|trainium|inferentia|graviton|ironwood|maia|ascend|gaudi|instinct|epyc|xeon|nemotron|cosmos|cuda|dgx|llama|gemma|gemini|sora|veo|kling|seedance|voxtral|mixtral|codestral|devstral|ministral|magistral|le chat|qwen|kimi|ernie|copilot|codex|cowork|opus|sonnet|haiku|mythos|optimus|comet|siri|alexa|grok|chatgpt|dall e|imagen|alphafold|starlink|android|windows|excel|photoshop".split(
    "|",
  ),
);
/** Of the makers of models and chips: "Nvidia’s Feynman", "Feynman, de Nvidia". */
const makers = "(?:Nvidia|NVIDIA|AMD|Intel|Qualcomm|OpenAI|Anthropic|Mistral(?: AI)?|DeepSeek|Moonshot|xAI)";
const ofMaker = new RegExp(`${makers}['’]s (?:\\p{Ll}[\\p{Ll}-]{0,20} ){0,2}$`, "u");
const byMaker = new RegExp(`^,? (?:de |d['’]|from )${makers}(?!\\p{L})`, "u");

export function kindOf(text: string, tokens: readonly Token[], from: number, to: number, version: boolean): EntityKind {
  if (version) return "product";
  const keys = tokens.slice(from, to).map(({ key }) => key);
  const [first, last] = [tokens[from], tokens[to - 1]];
  if (!first || !last) return "company";
  const written = keysOf(tokens, from, to);
  if (places.has(written)) return "place";
  if (seats.has(written)) return "institution";
  if (keys.length === 1 && /^\p{L}{1,3}\d{2,4}s?$/u.test(written)) return "product";
  if (keys.length > 1 && keys.some((key) => investorWords.has(key))) return "investor";
  if (keys.some((key) => institutionWords.has(key)) || institutionHeads.has(keys[0] ?? "")) return "institution";
  if (keys.length > 1 && keys.some((key) => companyWords.has(key))) return "company";
  if (products.has(written) || (keys.length > 1 && productWords.has(keys.at(-1) ?? ""))) return "product";
  const named = first.gap === "|" ? "" : (tokens[from - 1]?.key ?? "");
  if (isPerson(text, tokens, from, to, named)) return "person";
  if (ofMaker.test(text.slice(Math.max(0, first.start - 64), first.start))) return "product";
  if (byMaker.test(text.slice(last.end, last.end + 24))) return "product";
  const after = tokens[to];
  if (productBefore.has(named) && first.gap === "") return "product";
  if (after && after.gap === "" && productAfter.has(after.key)) return "product";
  return "company";
}

function isPerson(text: string, tokens: readonly Token[], from: number, to: number, before: string): boolean {
  const words = tokens.slice(from, to);
  const last = words.at(-1);
  const plain = words.every(({ start, end }) =>
    /^\p{Lu}[\p{Ll}\p{M}]*(?:\p{Lu}\p{Ll}+)?$/u.test(text.slice(start, end)),
  );
  if (!last || !plain || words.length > 4) return false;
  // "M. Durand": one word is enough behind a title of address.
  if (words.length === 1) return ["m", "mme", "mr", "ms", "mrs", "dr", "prof"].includes(before);
  if (givenNames.has(words[0]?.key ?? "")) return true;
  return personBefore.has(before) || personAfter.test(text.slice(last.end, last.end + 40));
}
