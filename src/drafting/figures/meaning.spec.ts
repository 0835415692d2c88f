/** Qualifiers, kinds, claims, subjects and holders. */
import { describe, expect, test } from "vitest";
import type { Mention } from "../entities/types";
import { wordsOf } from "../spans";
import { findFigures } from "./find-figures";
import { rowsOf, sourceOf } from "./testing";

const firstOf = (text: string) =>
  findFigures(sourceOf(text), /[éèàêç]|\b(de|le|la|des|par)\b/i.test(text) ? "fr" : "en")[0];

describe("qualifiers", () => {
  test.each(
    rowsOf(`
    plus de 20 000 œuvres | more-than
    20 000 œuvres et plus | more-than
    20 000+ œuvres | more-than
    au-delà de 3 milliards de dollars | more-than
    au moins 50 pays | more-than
    supérieure à 300 ms | more-than
    Le total dépasse 3 milliards de dollars | more-than
    Le total dépasse les 3 milliards de dollars | more-than
    pas moins de 40 pays | more-than
    plus d’un million de tokens | more-than
    over $3bn | more-than
    more than 50 countries | more-than
    above $1bn | more-than
    at least 50 countries | more-than
    north of $2 billion | more-than
    50+ countries | more-than
    $1bn or more | more-than
    environ 3 milliards de dollars | about
    près de 3 milliards de dollars | about
    quelque 300 salariés | about
    autour de 20 % | about
    de l’ordre de 20 % | about
    à peu près 20 % | about
    une dizaine de pays | about
    entre 20 et 30 % | about
    3 milliards de dollars environ | about
    about $3bn | about
    around 40% | about
    roughly 300 employees | about
    nearly $3bn | about
    almost doubled | about
    some 3,000 employees | about
    approximately 20% | about
    ~$300M | about
    ≈ 20 % | about
    $300m or so | about
    jusqu’à 15 secondes | up-to
    jusqu’à un million de tokens | up-to
    au plus 20 % | up-to
    20 % au maximum | up-to
    moins de 300 ms | up-to
    un maximum de 20 % | up-to
    up to $10bn | up-to
    as much as $100bn | up-to
    as many as 14,000 people | up-to
    at most 20% | up-to
    under 200 ms | up-to
    less than 20% | up-to
    capped at 20% | up-to
    Selon des sources, elle lèverait 3 milliards de dollars | reported
    La valorisation serait de 3 milliards de dollars | reported
    It is reportedly worth $3bn | reported
    The round is said to be worth $3bn | reported
    Elle lève 3 milliards de dollars | exactly
    It raises $3bn | exactly
    Les retards dépassent souvent huit mois | more-than
    Sales climbed past $3bn | more-than
    La note dépasserait les 80 millions d’euros | more-than
    plus du double de son prix | more-than
    Les 600 titres qui auraient servi | exactly
    Revenu plus que triplé | more-than
  `),
  )("%s", (text, expected) => expect(firstOf(text)?.qualifier).toBe(expected));
});

describe("kinds", () => {
  test.each(
    rowsOf(`
    La start-up lève 35 M$ | funding
    35 M$ de levée pour la start-up | funding
    Un tour de table de 35 M$ | funding
    Une série B de 120 millions de dollars | funding
    The company raises $35m | funding
    A $35m Series A led by Index | funding
    It closes a $40m round | funding
    It secured $20 million in funding | funding
    Le groupe investit 2 milliards de dollars dans Mistral | funding
    Nvidia invests $2bn in Synopsys | funding
    Une entreprise valorisée à 90 milliards de dollars | valuation
    La société est évaluée à 3 Md€ | valuation
    Elle vaut désormais 11,7 Md€ | valuation
    3 milliards de dollars de valorisation | valuation
    It is valued at $3bn | valuation
    at a $300bn valuation | valuation
    Its market cap topped $5 trillion | valuation
    Elle rachète Weavy pour 200 M$ | acquisition
    Le rachat de Weavy pour 200 M$ | acquisition
    Elle s’offre Weavy pour 200 M$ | acquisition
    It acquires Weavy for $200m | acquisition
    The $11bn takeover of Confluent | acquisition
    It will buy Armis for $7.75 billion | acquisition
    Un plan d’investissement de 80 milliards de dollars | capex
    Meta dépensera 65 milliards de dollars en centres de données | capex
    capex of $65 billion | capex
    It will spend $60bn on data centers | capex
    Il investit 2 milliards d’euros en France | capex
    Un chiffre d’affaires de 12 M€ | revenue
    12 M€ de revenus annuels | revenue
    Its ARR reached $500m | revenue
    Revenue of $96.5B | revenue
    sales rose to $3bn | revenue
    Les éditeurs réclament 3 milliards de dollars | damages-claimed
    Somme réclamée : 7 milliards de dollars | damages-claimed
    The authors seek $3bn in damages | damages-claimed
    The paper sues for $2bn | damages-claimed
    Un accord amiable de 1,5 milliard de dollars | settlement
    It settles for $1.5 billion | settlement
    The $1.5bn settlement | settlement
    Une amende de 120 millions d’euros | fine
    Elle est condamnée à payer 2 M€ | fine
    It was fined €120m | fine
    a penalty of up to $3m | fine
    700 millions d’utilisateurs | users
    9 millions d’abonnés | users
    5M downloads | users
    12 million users | users
    480 ms de latence | performance
    une précision de 94 % | performance
    an accuracy of 94% | performance
    10x faster | performance
    dix fois plus de patients | performance
    un million de tokens | performance
    jusqu’à 15 secondes de vidéo | performance
    10 GW de capacité | capacity
    100 000 GPU | capacity
    un million de satellites | capacity
    20 $ par mois | other
    $20 a month | other
    24 heures sur 24 | other
    50 countries | other
    1 500 postes supprimés | other
    une hausse de 12 % | other
  `),
  )("%s", (text, expected) => expect(firstOf(text)?.kind).toBe(expected));

  test("each of two sums has its own", () => {
    const kinds = (text: string) => findFigures(sourceOf(text), "fr").map(({ kind }) => kind);
    expect(kinds("Elle lève 40 M€ à une valorisation de 300 M€.")).toEqual(["funding", "valuation"]);
    expect(kinds("Levée : 12 M€. Valorisation : 80 M€.")).toEqual(["funding", "valuation"]);
    expect(kinds("It raised $40m at a $300m valuation after $12m of revenue.")).toEqual([
      "funding",
      "valuation",
      "revenue",
    ]);
    expect(kinds("35 M€ levés par Pigment, 1,5 Md$ pour Helsing.")).toEqual(["funding", "funding"]);
  });
  test("the heading tells where the sentence does not", () =>
    expect(
      findFigures(sourceOf("# Amende record pour Meta\nLe total est de 200 millions d’euros."), "fr")[0]?.kind,
    ).toBe("fine"));
  test("the evidence is the words", () => {
    const text = "La start-up lève 35 M$.";
    const [figure] = findFigures(sourceOf(text), "fr");
    expect(figure?.kindEvidence.map(({ span, cue }) => [wordsOf(text, span), cue])).toEqual([["lève", "lève"]]);
  });
});

describe("claims", () => {
  test.each(
    rowsOf(`
    320 millisecondes de délai annoncées | announced
    The company announced $3bn | announced
    Selon la presse, elle vaut 3 Md€ | reported
    It is reportedly worth $3bn | reported
    Elle affirme suivre six fois plus de dossiers | claimed
    The authors alleged $3bn in damages | claimed
    Le marché est estimé à 3 Md€ | estimated
    Sales are expected to reach $3bn | estimated
    Un score mesuré de 94 % | measured
  `),
  )("%s", (text, expected) => expect(firstOf(text)?.claim).toBe(expected));
  test("none where nothing says so", () => expect(firstOf("Elle lève 35 M$")?.claim).toBeUndefined());
});

test.each(
  rowsOf(`
  plus de 30 000 romans anciens | romans anciens
  320 ms de latence | de latence
  une latence de 480 ms | latence
  dix fois plus de patients | patients
  50 countries | countries
  `),
)("subject of %s", (text, expected) => {
  const subject = firstOf(text)?.subject;
  expect(subject && wordsOf(text, subject)).toBe(expected);
});

describe("holders", () => {
  const holderIn = (text: string, names: string[]) => {
    const source = sourceOf(text);
    const mentions = names.flatMap((entity): Mention[] => {
      const start = source.text.indexOf(entity);
      return [{ entity, span: { start, end: start + entity.length } }];
    });
    return findFigures(source, "fr", mentions).map(({ holder }) => holder?.entity);
  };
  test.each([
    ["Lotus lève 35 M$ auprès de Kleiner.", ["Lotus", "Kleiner"], ["Lotus"]],
    [
      "L’opération retient 250 milliards de dollars pour xAI et 1 000 milliards pour SpaceX.",
      ["xAI", "SpaceX"],
      ["xAI", "SpaceX"],
    ],
    ["Une levée de 35 M$ de Lotus.", ["Lotus"], ["Lotus"]],
    ["# Lotus lève des fonds\nLe tour atteint 35 M$.", ["Lotus"], ["Lotus"]],
    ["Le tour atteint 35 M$.", [], [undefined]],
  ])("%s", (text, names, expected) => expect(holderIn(text, names)).toEqual(expected));
});
