import type { Heading } from "./lexicon";

const numberWords =
  "\\d{1,2}|un|deux|trois|quatre|cinq|six|sept|huit|dix|one|two|three|four|five|six|seven|eight|nine|ten";
/** Headings of parts that are said in many ways, folded. */
export const patterns: [RegExp, Heading][] = [
  [
    new RegExp(
      `^(?:les |the |top |nos |our )?(?:${numberWords}) (?:points?|choses|faits|infos|idees|chiffres|things|takeaways|key takeaways|points)(?: (?:cles?|essentiels?|a retenir|a savoir|to know|to remember|you need to know))?(?: .{0,30})?$`,
    ),
    { part: "takeaways" },
  ],
  [
    /^(?:l'essentiel|a retenir|ce qu'il faut retenir|the week|la semaine|this week|l'actu) (?:en|in) (?:\d+|une|deux|trois|quatre|cinq|one|two|three|five|sixty|soixante) ?\p{L}*$/u,
    { part: "takeaways" },
  ],
  [
    /^(?:(?:les |nos |autres )?breves?|quick hits|en bref|in brief|in other news|also this week) ?(?:\(\d+\)|de la semaine|(?:du|en) .{1,30}|&.{1,30}|et .{1,30}|and .{1,30})?$/,
    { part: "quick" },
  ],
  [
    /^(?:faq|foire aux questions|questions frequentes|frequently asked questions|vos questions|your questions|q&a)(?: .{1,50})?$/,
    { part: "faq" },
  ],
  [/^.{1,30} (?:q ?& ?a|faq|questions? (?:&|et|and) (?:reponses?|answers?))$/, { part: "faq" }],
  [
    /^(?:(?:six|cinq|quatre|trois|sept|huit|dix|\d{1,2}|five|four|three|seven|eight|ten) questions?)(?: .{1,50})?$/,
    { part: "faq" },
  ],
  [
    /^(?:questions?|(?:les|the|nos|our|vos|your) questions) (?:de|des|du|from|pour|for|our|nos|vos|your|a se poser|frequentes|that|que|qu'on|readers?)(?: .{1,50})?$/,
    { part: "faq" },
  ],
  [
    /^(?:conclusion|perspectives|outlook|looking ahead|le mot de la fin|closing thoughts?) (?:de|du|des|pour|of|for|from|\d{4}|et|and|&|to|:)(?: ?.{1,50})?$/,
    { part: "outlook" },
  ],
  [
    /^(?:what (?:we|i)(?:'ll| will|'re| are)(?: be)? (?:watch|follow|track)|ce que (?:nous|l'on|je|on) (?:suiv|surveill|regard|guett)|(?:a|ce qu'il faut) (?:suivre|surveiller)\b|what to watch\b|the week ahead|next week\b|la semaine prochaine|ce qui nous attend|1 for the road)(?:.{0,60})$/,
    { part: "outlook", or: "sub" },
  ],
  [
    /^(?:(?:les |nos |quelques |the |our )?(?:chiffres?(?: cles?)?|key (?:figures|numbers|metrics|data)|numbers|figures) (?:cles? )?(?:de|du|of|that|this|en|a|qui|for)\b.{0,50}|(?:tableau de bord|dashboard|scoreboard|scorecard|barometre|market data|marches en chiffres)(?: (?:de|du|of|for) .{1,40})?|(?:la semaine|the week|this week) (?:en chiffres|in (?:numbers|figures|charts)|by the numbers)|(?:(?:le|les) )?chiffres?(?: cles?)?|the (?:number|figure)s?|key (?:figures|numbers)|by the numbers)$/,
    { part: "left", why: "other", set: true },
  ],
  [
    /^(?:votre (?:avis|opinion)|your (?:feedback|opinion|thoughts)|donnez(?:-nous)? votre avis|aidez-nous|help us|rate (?:this|us|today)|how did we do|what did you think|sondage|quick poll)\b.{0,50}$/,
    { part: "left", why: "other", set: true },
  ],
  [
    /^(?:la|une|the|one|notre|our) (?:grande |derniere |big |last )?question (?:de la semaine|du (?:mois|lundi|vendredi|jour|moment)|of the (?:week|month|day)|to ask|a se poser|a poser)$/,
    { part: "faq" },
  ],
  [
    /^(?:what|ce que|ce qu') ?(?:i'm|i am|we're|we are|je|nous|on|j'ai|nous avons|on a) (?:also |aussi )?(?:read|reading|listening|lis|lit|lu|lisons|ecout)\p{L}*\b.{0,30}$/u,
    { part: "left", why: "other" },
  ],
  [
    /^(?:cold open|housekeeping|outro|sign-off|generique|avant de commencer|before we start)(?: (?:and|et|&) .{1,40})?$/,
    { part: "left", why: "other" },
  ],
  [
    /^(?:au sommaire|au programme|sommaire|in this issue|in today's|dans cette edition|in this edition|in this week's)(?: .{1,40})?$/,
    { part: "left", why: "navigation" },
  ],
];
