/** Words, folded, that a capital does not make a name. */

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** What opens sentences and joins words; never part of a name at its beginning. */
export const plainWords = set(`
le la les un une des du de d l c j n s qu m t et ou mais donc or ni car si que qui quoi dont on il elle ils elles nous vous je tu ce cet cette ces ca cela ceci son sa ses leur leurs notre nos votre vos mon ma mes
au aux en dans sur sous pour par avec sans selon vers chez entre contre depuis pendant avant apres malgre parmi outre sauf des dès lors quand lorsque comme ainsi aussi alors enfin puis ensuite desormais aujourd hui hier demain ici la-bas
pourquoi comment combien quel quelle quels quelles toutefois cependant pourtant neanmoins certes surtout notamment voici voila tout toute tous toutes chaque plusieurs certains aucun aucune autre autres meme rien plus moins tres peu beaucoup trop assez bien
environ pres reste concretement resultat officiellement objectif
deux trois quatre cinq six sept huit neuf dix cent mille premier premiere dernier derniere nouveau nouvelle nouveaux
the a an of and to in is are was were be it its he she they we you i this that these those his her their our your my for with from by as at on but not no nor so if then than there here who which what when where why how whose
near while after before since until during under over between against into onto about above below up down off out all some any many most more less few each every both either neither one two three four five six seven eight nine ten first second third last next other another such same own new
also just only even still yet already again ever never now today yesterday tomorrow soon later meanwhile however moreover instead therefore thus indeed finally once according despite because although though unless whether let lets do does did has have had will would can could may might must should`);

/** Days, months, peoples, tongues, the field's own short forms and the words of a newsletter's sections. */
const noNames = set(`
lundi mardi mercredi jeudi vendredi samedi dimanche janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre
monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan feb apr jun jul aug sep sept oct nov dec mar
parisien parisienne londonien londonienne neerlandais neerlandaise suedois suedoise suisse suisses belge belges espagnole italienne canadien canadienne israelien israelienne irlandais danois norvegien finlandais polonais californien californienne new-yorkais bruxellois taiwanais singapourien
francais francaise anglais anglaise allemand americain americaine europeen europeenne chinois chinoise japonais italien espagnol britannique indien coreen russe
french english german american americans european europeans chinese japanese italian spanish british indian korean russian dutch swedish swiss canadian israeli saudi taiwanese arabic portuguese asian african
ia ai ias gai genai agi asi api apis gpu gpus cpu cpus tpu tpus npu saas paas iaas faq faqs ceo cto cfo cio coo ciso cmo pdg dg dsi rssi drh daf comex codir roi kpi kpis llm llms vlm slm rag mcp sdk ide ui ux crm erp b2b b2c it r&d rd hr rh pr seo sea nlp ocr asr tts stt iot ar vr xr
pme eti tpe vc vcs ipo opa m&a arr mrr capex opex ebitda usd eur gbp md mds tldr cgu cgv rgpd gdpr dsa dma hbm dram ram ssd hdr rgb pdf csv json html css url http https www sms usb wifi led ok vs ps nb id etc tv pc mac os it3 qa po pmi mvp poc tva ht ttc rse esg esn oiv q1 q2 q3 q4 t1 t2 t3 t4 s1 s2
internet web cloud noel paques dieu etat etats ministre president presidente senateur directeur directrice conseil gouvernement bourse terre lune mars soleil europeens bref edito editorial sommaire semaine week edition newsletter lettre infolettre focus zoom dossier analyse decryptage chiffre chiffres
outils outil veille agenda tribune interview podcast video conclusion introduction contexte context resume summary takeaway takeaways highlights source sources lire read online subscribe partager share forward image images 
serie series round tour phase etape step partie part chapitre chapter section article annexe titre figure figures table tableau top version volume numero no question questions reponse answer note notes
bonjour hello hi dear cher chere merci thanks salut bonne good best kind cordialement regards amicalement
congres secretary apache mit world
issue stop voir licence license suite jamais never free gratuit attention warning important urgent live new
company companies startup startups board congress state states president senator judge minister government court earth internet series day days year years month months quarter euro euros dollar dollars million millions billion billions milliard milliards percent
open source big tech data machine learning deep generative intelligence artificielle artificial agent agents model models modele modeles key breaking update news exclusive
dr mr mrs ms mme prof sir madam maitre me
valeur valeurs evolution indicateur indicateurs montant montants societe societes entreprise entreprises variation total metric metrics value values amount amounts change size what who where company-wide
reader readers lecteur lecteurs listener listeners envoi envois feedback sponsor sponsors partenaire partenaires publicite advertisement
osworld mmlu gpqa humaneval livebench aime swe bench arena benchmark benchmarks`);

/** Names of the archive that are words too: they are taken only as they are written, and never before an article or a number. */
export const ambiguousNames = set(`
x meta apple amazon block snap cursor runway oracle target figure scale character coherent concord intersect astral harvey accel bun sequoia roche claude gemini amp manus armis aker nothing stripe square slack zoom box notion linear ramp brex plaid gong glean writer jasper descript perplexity replit together adept inflection cohere magic poolside
orange free total safran air carrefour pigment alan swan qonto doctolib ledger sorare payfit agricole reliance thrive lovable world son shell uber visa ford gap next arm intel adobe unity`);

/** No names alone, but parts of some: "Lotus Santé", "Acme Energy". */
const parts = set(`
justice commerce defense tresor interieur economie sante education energie energy information health district circuit southern northern eastern western act bill media video music data machine deep open intelligence robotics research security board earth pro max ultra mini plus enterprise`);

/** "Copyright, Designs and Patents Act", "Copyright Office": part of a name, or none. */
const neverAlone = set("copyright copyrights design designs patent patents trademark trademarks treaty protocol");

/** No name by itself. */
export function isNoNameAlone(key: string): boolean {
  return neverAlone.has(key) || isNoName(key);
}

export function isPlain(key: string): boolean {
  return plainWords.has(key) || /^\d+$/.test(key);
}

/** Ends a name where it stands within one. */
export function endsName(key: string): boolean {
  return plainWords.has(key) || (noNames.has(key) && !parts.has(key));
}

export function isNoName(key: string): boolean {
  return plainWords.has(key) || noNames.has(key) || parts.has(key);
}

/** Too common to stand for a longer name ("World Labs", "Reliance Industries"). */
export function isCommon(key: string): boolean {
  return isNoName(key) || ambiguousNames.has(key) || generic.has(key);
}

/** Words that many names share. */
const generic = set(`
general global universal national international united royal central federal european american french digital open black white red blue green forest bank banque credit capital university college institute ministry department commission court council
grand great north south east west nord sud est ouest new old first music video health medical energy power data software systems solutions services media press times post journal tribune guardian standard daily group groupe labs motion picture paramount financial wall street washington business`);
