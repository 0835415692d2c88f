/** The words that head the parts of a newsletter, French and English, folded (lower case, no accents, see words.ts). */
import type { LeftOut } from "./types";

export type Part = "takeaways" | "quick" | "outlook" | "faq" | "standfirst" | "left";

export interface Heading {
  part: Part;
  /** Of what is left out. */
  why?: LeftOut;
  /**
   * What the same words may also head. "outlook": so at the end of the newsletter; "sub": a part of a story, unless the
   * heading stands as high as the stories' own.
   */
  or?: "outlook" | "sub";
  /** Only where it is set as a heading: a markup heading, bold or capitals, without a colon. */
  set?: true;
}

function list(words: string): string[] {
  return words
    .trim()
    .split("\n")
    .flatMap((line) => line.split("|").map((word) => word.trim()))
    .filter((word) => word !== "");
}

const heads: [Heading, string[]][] = [
  [
    { part: "takeaways" },
    list(`l'essentiel | l'essentiel de la semaine | l'essentiel en bref | l'essentiel en 30 secondes | l'essentiel en une minute
    a retenir cette semaine | a retenir de la semaine | ce qu'il faut retenir de la semaine | ce qu'il faut retenir cette semaine
    les points cles | points cles | les points a retenir | en un coup d'oeil | d'un coup d'oeil | la semaine en un coup d'oeil | la semaine en bref
    la semaine en resume | la semaine en 60 secondes | la semaine en une minute | la semaine en 1 minute | en 60 secondes | en 30 secondes | en une minute | en deux minutes
    tl;dr | tldr | tl dr | the tl;dr | key takeaways | takeaways | the takeaways | this week's takeaways | top takeaways | key points | key points this week | at a glance | the week at a glance
    week at a glance | the week in 60 seconds | the week in brief | the week in a minute | this week in 60 seconds | in 60 seconds | the 60-second version | the short version | the short of it
    executive summary | in a nutshell | what you need to know | what you need to know this week | need to know | highlights | this week's highlights | the highlights
    les temps forts | temps forts | les faits marquants | faits marquants | le resume | synthese de la semaine | resume executif | the rundown | in short | si vous n'avez qu'une minute
    si vous etes presse | pour les presses | if you only have a minute | the essentials | essentials | top lines | topline | le brief | the brief | the gist`),
  ],
  [
    { part: "takeaways", or: "outlook" },
    list(
      `a retenir | ce qu'il faut retenir | ce qu'on retient | ce que l'on retient | que retenir | que faut-il retenir | en resume | resume | synthese | en synthese | summary | the takeaway | to remember`,
    ),
  ],
  [{ part: "quick", or: "outlook" }, list(`en bref | in brief | in short form`)],
  [
    { part: "quick" },
    list(`breves | les breves | breves de la semaine | les breves de la semaine | nos breves | autres breves | et en bref | aussi en bref | l'actu en bref | l'actualite en bref | les news en bref | news en bref | en bref cette semaine
    et aussi | et aussi cette semaine | aussi cette semaine | egalement cette semaine | a signaler | a noter aussi | a noter | vu aussi | en vrac | express | l'express | l'essentiel du reste | en rafale | en quelques mots | en quelques lignes
    le fil | le fil info | fil d'actu | le fil de l'actu | autres actualites | autres actus | les autres actus | les autres actualites | autres nouvelles | les autres nouvelles | autres annonces | le reste de l'actu | le reste de l'actualite | le reste de la semaine
    flash | flash info | news flash | infos flash | les flashs | sur le radar | on the radar | on our radar | ils ont aussi fait l'actu | ils font l'actu | ce que vous avez (peut-etre) manque | ce que vous avez peut-etre manque
    also this week | also in the news | also in news | also worth noting | also noted | also | quick hits | quick hits this week | quick bites | quick news | quick takes | quick reads | quick links | ticker | the ticker | the wire | wire
    in other news | other news | other stories | other headlines | more news | more headlines | more stories | in case you missed it | icymi | news in brief | briefs | the briefs | news briefs | brief news | fast facts | rapid fire | rapid-fire | lightning round
    short takes | shorts | short news | what else | what else happened | everything else | everything else this week | elsewhere | elsewhere in ai | around the web | around the industry | odds and ends | the rest | the rest of the week | and also | roundup | the roundup | news roundup | headlines | the headlines | bits and bytes | bits & bytes | smaller stories | worth a look | tidbits | snippets`),
  ],
  [
    { part: "outlook" },
    list(`conclusion | conclusions | en conclusion | en guise de conclusion | pour conclure | notre conclusion | conclusion de la semaine | perspective | perspectives | les perspectives | le mot de la fin | mot de la fin | le dernier mot | dernier mot | pour finir | epilogue
    outlook | the outlook | our outlook | next week | coming next week | coming up next week | the weeks ahead | the year ahead | 1 for the road | one for the road | la semaine prochaine | la semaine a venir | semaine prochaine | les semaines a venir | ce qui nous attend | ce qui vient | a venir | et la semaine prochaine | looking ahead | looking forward | closing thought | closing thoughts | a closing thought | final thought | final thoughts | a final thought | final word | final words | the last word | last word | closing | closing note | closing remarks | in closing | to conclude | wrap-up | wrap up | the wrap-up | wrapping up | parting thought | parting thoughts | parting shot
    what it all means | what this all means | what it all adds up to | putting it together | the long view | the view from here | the road ahead | the week ahead | what comes next | et demain | et apres | vers quoi va-t-on | ce que cela annonce | ce que la semaine nous dit | ce que cette semaine nous dit | ce que dit cette semaine | lecon de la semaine | la lecon de la semaine | les lecons de la semaine | le bilan | bilan | bilan de la semaine | le bilan de la semaine | prise de recul | prenons du recul | un peu de recul | mise en perspective | vue d'ensemble | notre conviction
    pour la suite | envoi | coda | postface | afterword | epilog | postscript | post-scriptum | un dernier mot | une derniere chose | avant de partir | on en reparle | et vous | a mediter | food for thought | avant de nous quitter | pour terminer | en partant | afterthought | after-thought | an afterthought | arriere-pensee | where this goes | where this is going | where we go from here | where it goes from here | ou cela nous mene | ou va-t-on | commentary | our commentary | commentaire | notre commentaire | le commentaire | before you go | before we go | one last thing | last thing | one more thing | last line | the last line | sign-off | to close | en guise d'epilogue | la morale | moralite | ce qu'il en reste`),
  ],
  [
    { part: "outlook", or: "sub" },
    list(`on our watchlist | watchlist | what i'll be watching | our view | our take | our take on the week | our read | my take | my view | what's next | what next | whats next | what to watch | what to watch next | what we're watching | what we are watching | bottom line | the bottom line | the big picture | big picture | zoom out | zooming out | the upshot | so what | what it means | what this means | what does it mean
    notre lecture | notre lecture de la semaine | notre analyse | notre avis | notre regard | notre point de vue | l'avis de la redaction | le regard de la redaction | a suivre | a surveiller | la suite | et maintenant | et ensuite | quelle suite | l'oeil de la redaction | ce que cela signifie | ce que ca change | ce que cela change | ce que nous en pensons | analyse de la semaine | the bigger picture | bigger picture | one to watch | ones to watch | the kicker | a garder a l'oeil | the signal | the takeaways for leaders`),
  ],
  [
    { part: "standfirst", or: "outlook" },
    list(
      `edito | l'edito | editorial | l'editorial | l'edito de la semaine | edito de la semaine | le mot de la redaction | le billet | le billet de la semaine | editor's note | note from the editor | from the editor | letter from the editor | a note from the editor`,
    ),
  ],
  [
    { part: "standfirst" },
    list(
      `introduction | intro | en preambule | preambule | avant-propos | chapeau | foreword | welcome | welcome back | opening | opening note | bienvenue | hello`,
    ),
  ],
  [
    { part: "faq" },
    list(`faq | faqs | la faq | the faq | notre faq | f.a.q | foire aux questions | questions frequentes | les questions frequentes | vos questions | vos questions nos reponses | vos questions, nos reponses | vos questions / nos reponses | questions / reponses | questions/reponses | questions-reponses | questions - reponses | questions reponses | questions et reponses | questions & reponses | les questions de la semaine | les questions que vous vous posez | les questions que vous nous posez | on repond a vos questions | on vous repond | nous repondons a vos questions | vous nous demandez
    q&a | q & a | q+a | q and a | the q&a | questions and answers | questions & answers | questions | les questions | your questions | your questions answered | your questions, answered | frequently asked questions | frequently asked | reader questions | readers' questions | questions from readers | questions des lecteurs | le courrier des lecteurs | mailbag | the mailbag | reader mail | reader mailbag | listener mail | listener questions | listener mailbag | letters to the editor | courrier | courrier des auditeurs | questions des auditeurs | le courrier | vous nous ecrivez | questions du comite | ask the editor | you asked | ask us | ask me anything | ask us anything | questions we hear | questions you asked | common questions`),
  ],
  [
    { part: "left", why: "navigation" },
    list(
      `sommaire | le sommaire | au sommaire | au sommaire cette semaine | au programme | au programme cette semaine | au programme aujourd'hui | dans cette edition | dans ce numero | au menu | au menu cette semaine | table des matieres | contents | table of contents | in this issue | in this edition | in this newsletter | in this email | in today's issue | in today's edition | in this week's issue | in this week's edition | what's inside | inside this issue | inside | on the menu | today's menu | on the agenda | in today's newsletter | dans cette newsletter | coming up | today's topics | topics`,
    ),
  ],
  [
    { part: "left", why: "other" },
    list(`offres d'emploi | emplois | emploi | jobs | the jobs | job board | jobs board | open roles | open positions | we're hiring | we are hiring | on recrute | nous recrutons | ils recrutent | who's hiring | carrieres | careers | hiring | jobs of the week
    agenda | l'agenda | l'agenda de la semaine | evenements | evenements a venir | events | upcoming events | calendar | on the calendar | save the date | nos evenements
    outil de la semaine | l'outil de la semaine | outils | les outils | la boite a outils | boite a outils | tool of the week | tools | tools of the week | new tools | trending tools | trending ai tools | top tools | prompt de la semaine | le prompt de la semaine | prompt of the week | astuce de la semaine | tip of the week
    a lire | a lire aussi | a lire ailleurs | a lire, a voir, a ecouter | a ecouter | a voir | pour aller plus loin | aller plus loin | lectures | nos lectures | lectures de la semaine | further reading | what we're reading | what we are reading | recommended reading | reading list | worth reading | worth your time | liens | liens utiles | les liens | links | useful links | sources | nos sources | references | ressources | resources | podcast | le podcast
    bonus | le bonus | cadeau | un cadeau | freebie | la phrase | la phrase de la semaine | phrase de la semaine | line of the week | attachments | pieces jointes | piece jointe | annexe | annexes | appendix | enclosures | documents joints
    citation de la semaine | la citation de la semaine | la citation | quote of the week | the quote | chiffre de la semaine | le chiffre de la semaine | number of the week | stat of the week | chart of the week | graphique de la semaine | sondage | le sondage | poll | the poll | meme of the week | meme de la semaine | word of the week | image de la semaine
    votre avis | votre avis compte | feedback | your feedback | how did we do | suivez-nous | suivez nous | follow us | nous suivre | partagez | partager | share | share this | partager cette newsletter | spread the word | parrainage | parrainez un ami | refer a friend | referrals | soutenez-nous | support us | a propos | about | about us | about this newsletter | qui sommes-nous | credits | mentions legales | legal | remerciements | the team | l'equipe | contact | contactez-nous | corrections | erratum | abonnez-vous | subscribe | newsletters | archives`),
  ],
];

/** Words → what they head. */
export const headings: ReadonlyMap<string, Heading> = new Map(
  heads.flatMap(([heading, words]) => words.map((word) => [word, heading] as const)),
);

/** Rubrics that gather stories: never a story's title where they have stories of their own. */
export const rubrics: ReadonlySet<string> = new Set(
  list(`a la une | la une | une | l'actu | l'actualite | actualite | actualites | actus | les actus | les actus de la semaine | l'actu de la semaine | l'actualite de la semaine | les actualites de la semaine | l'info de la semaine | les infos de la semaine | les nouvelles | les nouvelles de la semaine | les grandes histoires | les gros titres | gros titres | les titres | les signaux | les signaux de la semaine | les signaux forts | signaux forts | signaux faibles | les faits de la semaine | le fait de la semaine | dossier | le dossier | dossiers | decryptage | decryptages | analyses | en profondeur | gros plan | le grand angle | grand angle | focus | zoom | cette semaine | l'histoire de la semaine | les histoires de la semaine
  news | the news | top news | this week | this week in ai | the week in ai | this week's news | this week's stories | today | today's news | top story | top stories | the top stories | big story | the big story | big stories | the big stories | main story | main stories | the main stories | lead story | lead stories | stories | the stories | story of the week | stories of the week | deep dive | deep dives | signals | the signals | this week's signals | signals of the week | features | feature | spotlight | in depth | in focus | what happened | what happened this week | what happened in ai | latest news | latest developments
  financement | financements | levees de fonds | levee de fonds | argent | l'argent | investissement | investissements | finance | economie | business | affaires | marche | marches | les marches | fusions et acquisitions | acquisitions | m&a | funding | fundraising | funding news | funding rounds | deals | the deals | deal flow | money | the money | follow the money | markets | market moves | venture | venture capital | startups | start-up | start-ups | entreprises | enterprise | companies | corporate | industry | industrie | big tech
  regulation | reglementation | politique | politiques | policy | politics | law | legal | droit | justice | proces | courts | in court | law and policy | policy & regulation | regulation & policy | regulation and policy | governance | gouvernance | geopolitique | geopolitics | copyright | ethics | ethique | safety | securite | surete | security | cybersecurite | cybersecurity | defense | defence
  modele | modeles | les modeles | nouveaux modeles | models | the models | new models | model releases | releases | launches | new launches | lancements | produit | produits | products | product | product news | products & tools | applications | apps | agents | les agents | research | recherche | la recherche | science | sciences | papers | open source | open-source | technologie | technologies | technology | tech | hardware | materiel | chips | puces | semi-conducteurs | semiconductors | compute | calcul | infrastructure | infrastructures | data center | data centers | data centres | cloud | energie | energy | robotique | robotics | robots | sante | health | healthcare | education | emploi | travail | work | jobs & work | future of work | labor | labour | media | medias | culture | creation | video | voix | voice | image | musique | music | retail | transport | mobilite | mobility | climate | climat | spatial | espace | space | people | talents | talent | societe | society | usages | adoption
  europe | en europe | france | en france | etats-unis | usa | us | united states | chine | china | asie | asia | monde | le monde | world | international | around the world | global | uk | royaume-uni | allemagne | germany | inde | india | afrique | africa`),
);

/** "Policy & Regulation" is a rubric as its parts are. */
export function isRubricKey(key: string): boolean {
  if (rubrics.has(key)) return true;
  const parts = key.split(/\s*(?:&|\+|\/|,)\s*|\s(?:et|and)\s/);
  return (
    parts.length > 1 &&
    parts.length <= 4 &&
    parts.some((part) => rubrics.has(part)) &&
    parts.every((part) => part.split(" ").length <= 3)
  );
}

/** Headings and bold openings inside of a story. */
export const storyParts: ReadonlySet<string> = new Set(
  list(`pourquoi c'est important | pourquoi cela compte | pourquoi ca compte | pourquoi c'est cle | pourquoi est-ce important | pourquoi c'est strategique | pourquoi ca nous interesse | pourquoi ca change tout | ce que ca change | ce que cela change | ce que cela signifie | ce que ca veut dire | ce qu'il faut savoir | ce qu'il faut comprendre | ce qu'il faut retenir | ce qui s'est passe | ce qui change | ce qui se passe | que s'est-il passe | de quoi s'agit-il | de quoi parle-t-on | ce qu'on sait | ce que l'on sait | chiffre cle | chiffres cles | les chiffres cles | les chiffres | en chiffres | le chiffre | le contexte | contexte | en contexte | les faits | le fait | l'enjeu | les enjeux | enjeux | l'enjeu strategique | notre lecture | notre analyse | notre avis | notre regard | analyse | l'analyse | impact | l'impact | impacts | consequences | les consequences | implication | implications | a retenir | le point a retenir | a savoir | a noter | a suivre | a surveiller | et maintenant | et apres | la suite | et la suite | prochaines etapes | prochaine etape | en pratique | concretement | en clair | en resume | en bref | risque | risques | les risques | limite | limites | les limites | opportunite | opportunites | le detail | les details | details | dans le detail | le signal | signal | le revers | le bemol | les reserves | le mais | oui mais | en coulisses | la citation | le verbatim | recommandation | recommandations | action | que faire | quoi faire | a faire | pour les decideurs | pour les dirigeants | pour les entreprises | pour les organisations | pour les investisseurs | pour les equipes | pour les dsi | pour votre entreprise | pour votre comex | pour le comex | pour vous | le conseil | notre conseil | source | sources | la source | lire aussi | a lire aussi | en savoir plus | lien | liens | exemples | exemple | definition | rappel | la decision | l'annonce | l'accord | l'operation | le modele | la technologie | la promesse | les reactions | reactions | calendrier | le calendrier | le prix | prix | disponibilite | performances | les performances | caracteristiques | points forts | points faibles | avantages | inconvenients | pour aller plus loin | so what ? | et alors | et alors ?
  why it matters | why this matters | why it's important | why does it matter | why you should care | why now | what it means | what this means | what it means for you | what happened | what's happening | what's new | what is new | what changed | what changes | what we know | what we don't know | what to know | what they're saying | what they are saying | what's next | what next | what to watch | what we're watching | what to do | what you can do | the details | details | the detail | the big picture | big picture | driving the news | the news | the latest | between the lines | zoom in | zoom out | by the numbers | the numbers | key numbers | key figures | the figures | key facts | the facts | facts | in numbers | yes, but | yes but | but | the catch | the other side | go deeper | dig deeper | read more | learn more | bottom line | the bottom line | context | the context | background | the backdrop | backstory | catch up quick | catch up fast | state of play | reality check | flashback | the intrigue | the impact | impact | the stakes | stakes | the upshot | the takeaway | takeaway | takeaways | key takeaway | key takeaways | tl;dr | so what | our take | our view | my take | our analysis | analysis | the analysis | how it works | how it happened | how we got here | the deal | the money | the strategy | the product | the model | the problem | the solution | the opportunity | opportunities | risks | the risk | the risks | limits | limitations | for leaders | for decision makers | for decision-makers | for executives | for business leaders | for your business | for investors | for companies | for boards | implications | the implications | next steps | next step | the next step | action item | action items | recommendation | recommendations | of note | worth noting | worth knowing | the quote | quote | in their words | threat level | the fine print | the bigger picture | the point | point | in practice | in context | in short | in brief | examples | example | availability | pricing | price | performance | specs | pros | cons | the latest figures | the reaction | reactions | timeline | source | sources | via | see also | related | further reading | the signal | signal | the rundown | the relevance | relevance | the background | driving force | the tension | the question | the lesson | lessons`),
);
