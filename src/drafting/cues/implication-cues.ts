/** The words by which newsletters say what a story means to their readers. Patterns are bounded: each looks at a sentence's start. */
import type { Language } from "@/lib/language";

export interface Cue {
  /** As it is shown: "Pour les décideurs". */
  cue: string;
  /** Of two cues in a story the stronger counts. */
  strength: 1 | 2 | 3 | 4;
  pattern: RegExp;
}

const a = "['’]";
const mark = "[^\\p{L}\\p{N}\\n]{0,8}";
const at = (source: string) => new RegExp(`^${mark}(?:${source})(?![\\p{L}\\p{N}])`, "iu");
const matters = "(?:this|it|that|all of this) matters(?: because)?|cela compte|c['’]est important";

/** Heads of a paragraph or of a box: what stands behind them, or below, is the implication. */
const labels: readonly (readonly [cue: string, source: string])[] = [
  [
    "Pourquoi c’est important",
    `pourquoi (?:c${a}est|cela est|cela|ça|ceci) (?:\\p{L}+ )?(?:important|crucial|essentiel|stratégique|compte|importe|intéresse)`,
  ],
  ["Ce que ça change", `ce que (?:ça|cela|ceci) (?:change|signifie|implique|veut dire|nous apprend)|ce qui change`],
  [
    "Ce qu’il faut retenir",
    `ce qu${a}(?:il faut|on) (?:en )?(?:retenir|retient|comprendre)|(?:le point )?à retenir|le point clé`,
  ],
  [
    "Notre lecture",
    `notre (?:lecture|analyse|avis|regard|éclairage|décryptage|point de vue|recommandation|conseil|verdict)|ce qu${a}il faut en penser|ce que (?:nous (?:en )?(?:faisons|pensons|retenons|conseillons)|vous (?:devez|pouvez) (?:en )?(?:faire|retenir))`,
  ],
  ["La leçon", `la leçon|les leçons|l${a}enseignement|les enseignements`],
  ["L’enjeu", `l${a}enjeu|les enjeux|enjeux?`],
  [
    "Concrètement",
    `concrètement(?:,? pour vous)?|et concrètement|pour vous|pour votre (?:entreprise|organisation|équipe)|en pratique`,
  ],
  [
    "Implication",
    `(?:les |the |key )?implications?|(?:l${a}|the |business )?impact(?: business| métier)?|les conséquences|conséquences?`,
  ],
  ["Et alors", `et alors|et après`],
  ["So what", "(?:and )?so what"],
  ["Why it matters", `why (?:it|this|that)(?: all)? (?:really )?matters|why you should care|why should you care`],
  [
    "What it means",
    `what (?:it|this|that|it all) (?:means|changes)|what changes|what${a}s at stake|what is at stake|the stakes`,
  ],
  [
    "The takeaway",
    `(?:the |our |key |main )*take-?aways?|\\p{L}{2,12} take-?aways?|(?:our|my) (?:take|view|read|reading|verdict|advice|recommendation)`,
  ],
  ["Bottom line", `(?:the )?bottom line|the upshot|the lesson|the implication|the big picture|in practice`],
];

const leaders =
  "décideu\\p{L}+|dirigeant\\p{L}*|DSI|DRH|DAF|RSSI|comités? (?:de direction|exécutifs?)|comex|codir|conseils? d['’]administration|directions?|directeurs?|directrices?|managers?|patrons|chefs? d['’]entreprise|responsables|leaders?|executives?|boards?|directors|C(?:IO|TO|FO|EO|ISO|OO|MO)s?|C-suites?|decision[- ]makers?|management|general counsels?";
const organisations =
  "entreprises?|organisations?|organizations?|sociétés|PME|ETI|start-ups?|startups?|investisseurs?|équipes?|acteurs|professionnels|métiers|acheteurs|éditeurs|administrations|enterprises?|business(?:es)?|compan(?:y|ies)|investors?|teams?|buyers|operators|firms?|publishers|employers|employeurs|industriels|marques|brands|banks|banques|hospitals|hôpitaux|clients";
// "Pour toutes les grandes entreprises", "For most large companies": a few words may stand before whom it is for.
const forWhom = (whom: string) => `(?:pour|du côté des|côté|for) (?:[\\p{L}'’-]{1,14} ){0,3}?(?:${whom})`;

/** Of these a mark must follow: as words of a sentence they announce nothing. */
const onlyLabels: readonly (readonly [cue: string, source: string])[] = [
  ["La question", "la question(?: à (?:se )?poser| du conseil| pour vous)?"],
  ["L’analyse", `l${a}analyse|analyse|décryptage|(?:the |our )?analysis`],
  ["Que faire", "que faire(?: maintenant)?|à faire|what to do(?: now| next| about it)?|your move|action points?"],
  ["Note", `\\p{L}{2,14}${a}s? (?:note|take|view|reading|verdict|advice)`],
];

export const labelCues: readonly Cue[] = [
  ...labels.map(([cue, source]) => ({ cue, strength: 4 as const, pattern: at(source) })),
  { cue: "Pour les décideurs", strength: 4, pattern: at(forWhom(leaders)) },
  { cue: "Pour les entreprises", strength: 4, pattern: at(forWhom(organisations)) },
  ...onlyLabels.map(([cue, source]) => ({
    cue,
    strength: 2 as const,
    pattern: at(`(?:${source})(?=\\s?[:.?]|\\s*$)`),
  })),
];

export const sentenceCues: readonly Cue[] = [
  { cue: "Pour les décideurs", strength: 3, pattern: at(forWhom(leaders)) },
  {
    cue: "This matters because",
    strength: 3,
    pattern: at(matters),
  },
  ...labels.map(([cue, source]) => ({ cue, strength: 3 as const, pattern: at(source) })),
  { cue: "Pour les entreprises", strength: 2, pattern: at(forWhom(organisations)) },
];

/** What any of them begins with, in one look. */
export const anyCue = at(
  [...[...labels, ...onlyLabels].map(([, source]) => source), forWhom(leaders), forWhom(organisations), matters].join(
    "|",
  ),
);

/** Words of what is at stake, anywhere in a sentence: they count in a story's closing paragraphs alone, where no other cue is. */
export const stakes: Readonly<Record<Language, RegExp>> = {
  fr: /avantage (?:concurrentiel|compétitif)|argument décisif|risque majeur|l['’]enjeu|enjeux? (?:majeur|stratégique|central)|(?:le|un) signal|(?:la|une) leçon|la question n['’]est plus|la (?:vraie )?question (?:est|devient)|le potentiel est|il faudra|devr(?:a|ont) |oblige(?:ra)? |impose (?:aussi )?(?:de |une |aux )|change la donne|un tournant|un précédent|à surveiller|autrement dit/iu,
  en: /competitive (?:advantage|edge)|the (?:real )?question (?:is|now|becomes)|(?:is|are) at stake|the stakes|(?:a|the) (?:clear |strong )?signal|(?:a|the) lesson|a turning point|sets? a precedent|game[- ]changer|(?:companies|leaders|businesses|organi[sz]ations|enterprises|firms) (?:will|must|should|need)|must now|will need to|should (?:now )?(?:expect|prepare|plan|ask)|major risk|in other words|worth watching/iu,
};
