/** Words that are never what a number counts, nor a name before it. */
function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/));
}

/** Articles, prepositions, conjunctions, pronouns, auxiliaries and adverbs: a noun phrase ends before them. */
export const functionWords = wordSet(`
  le la les l' un une des du de d' au aux à ce cet cette ces son sa ses leur leurs mon ma mes ton ta tes notre nos votre vos
  et ou ou mais donc or ni car que qu' qui quoi dont lorsque lorsqu' quand si comme puisque puisqu' parce tandis alors afin
  dans en sur sous par pour avec sans chez vers entre contre depuis des dès pendant avant apres selon malgre parmi outre hors via
  jusqu' jusque lors environ plus moins tres trop assez aussi encore deja ainsi puis ensuite enfin notamment seulement soit voire
  il ils elle elles on nous vous je j' tu se s' y ne n' pas ça cela ceci c' est sont etait etaient sera seront serait seraient
  a ont avait avaient aura auront aurait auraient ete etre avoir fait font peut peuvent pourrait doit doivent va vont
  the a an of in on at by for from with without within into onto over under above below about around between against among across
  through during before after since until till to up down out off per via than as like and or but nor so yet if when while where which
  who whom whose that this these those it its he she they them their his her our your we you i my is are was were be been being
  has have had do does did will would can could may might should must shall not no also just only now then there here more less most
  least very too even still already all each every both some any other another such own same 's s' t' m' versus vs what how why because
  although though despite including based worth due said says told make makes made get gets got use uses used give gives goes comes takes
  gets sees seems becomes remains stays means helps plans aims hopes expects wants needs adds brings raises hits joins leads offers opens
  runs shows starts cuts buys sells pays works claims faces follows uses lets puts sets keeps turns
  est sais suis dans mais puis sans sous hors jamais toujours toutefois cependant pourtant tous toutes tout toute autres autre
  aujourd' hui hier demain desormais presque quelque quelques plusieurs chaque aucun aucune ailleurs fois times
`);

/** What may stand between a number and the noun that it counts, though it looks like a noun itself. */
export const adjectives = wordSet(`
  nouveaux nouvelles grands grandes jeunes petits petites autres premiers premieres meilleurs meilleures principaux principales anciens
  anciennes vrais vraies derniers dernieres prochains prochaines seuls seules gros grosses hauts hautes bons bonnes longs longues courts
  courtes precieux precieuses futurs futures differents differentes differentes diverses divers quelques simples
`);

/** Words that open a heading or a sentence before a number that is no part of a name. */
export const openers = wordSet(`
  plus moins environ pres quelque autour jusqu' jusque avec sans dans sur pour chez entre parmi apres avant depuis pendant presque seulement
  les des ces ses leurs nos vos le la un une en et ou de d' du à au aux par soit deja encore total cout prix montant duree latence contexte
  over more less about around nearly almost some roughly approximately only just under up at least most than the a an its their our his her
  in on of for from with to by and or between after before since within another first last all these those this that
  lève leve levee raises raised secures gets lands bags closes adds hits tops reaches cuts hires fires lays recrute emploie supprime licencie
  vise atteint depasse franchit compte reunit rassemble forme equipe deploie supporte supports offers covers couvre handles passe from
  valued valorise valorisee evalue evaluee worth score gain hausse baisse up down plus
  lundi mardi mercredi jeudi vendredi samedi dimanche monday tuesday wednesday thursday friday saturday sunday
  context fenetre window latency duration vitesse speed price cost budget contrat
  reduces boosts slashes saves trains launches unveils ships sells buys spends invests pays serves employs connects
`);

/** Before a number, they make it a label: "article 53", "version 3", "top 10", "étape 2". */
export const labelWords = wordSet(`
  version v phase serie series article articles art section sections chapitre chapitres chapter chapters partie part parts tome volume vol
  niveau level etape step steps episode numero no n nos top page pages p pp figure fig tableau table annexe annex titre title reglement
  regulation directive rfc iso norme loi law act semaine week tier wave acte lecon lesson lot option question regle rule rules conseil
  tip categorie category classe class zone gate room chambre salle vol flight route rue avenue rang rank place ligne exemple example slide
  module step sprint saison season round bug issue ticket ref reference code point points alinea considerant recital paragraphe para item
  equation note notes release build edition generation gen web industrie industry formule formula plan scenario hypothese groupe group
  boulevard quai bp cedex bis ter tel telephone tél fax rcs siren siret isbn doi arxiv cve canal channel radio studio agenda objectif
`);

/** Said of rubrics and rhetoric rather than of facts: "10 raisons", "12 conseils". */
export const rubricNouns = wordSet(`
  raisons conseils astuces etapes lecons choses idees infos actus actualites chiffres questions reponses cles points enseignements
  tendances facons manieres exemples cas predictions reasons tips tricks steps lessons things ideas stories news facts numbers questions
  answers keys takeaways trends ways examples cases predictions minutes secondes seconds hours heures jours days mois months ans years fois
  times semaines weeks annees principes principles mythes myths liens links articles sujets topics signaux signals h pm am
  eme er th nd rd st es re e degres degrees
`);
