/** Lines that are no part of what a newsletter says: menus, footers, greetings, advertisements. */
import type { Line } from "./lines";
import type { LeftOut } from "./types";

const unsubscribe =
  /\b(?:se desabonner|se desinscrire|vous desinscrire|vous desabonner|desabonnez-vous|desabonnement|desinscription|unsubscribe|(?:vous recevez|vous avez recu) (?:cet? |cette )(?:e-?mail|message|lettre|newsletter|courriel)|you(?:'re| are) receiving this|you received this|received this email|this email was sent|cet e-?mail (?:vous )?a ete envoye|update (?:your )?preferences|manage (?:your )?(?:preferences|subscription|subscriptions)|email preferences|(?:gerer|mettre a jour) (?:vos|mes|votre) (?:preferences|abonnements?)|no longer wish to receive|ne plus (?:le |la |les )?recevoir)\b/;
/** Words of footers that the news uses too. */
const footer =
  /\b(?:tous droits reserves|all rights reserved|politique de confidentialite|privacy policy|mentions legales|terms of (?:service|use)|opt out)\b/;
/** "12 rue Haute, 69001 Lyon", "228 Park Ave S, New York, NY 10003". */
const postal =
  /\b\d{1,4}(?: ?(?:bis|ter))?,? (?:rue|avenue|av|bd|boulevard|place|quai|cours|chemin|allee|(?:\p{L}+ ){1,3}(?:street|st|road|rd|avenue|ave|lane|square|boulevard|blvd|drive|way))\b.{0,60}\b(?:\d{4,5}\b|[a-z]{1,2}\d{1,2}[a-z]? \d[a-z]{2}\b)/u;
const copyright = /^(?:©|\(c\)\s|copyright\b)/iu;
const webVersion =
  /^(?:lire en ligne|lire (?:cet e-?mail|la newsletter|sur le web|dans (?:le|votre) navigateur)|voir (?:en ligne|dans (?:le|votre) navigateur|la version (?:en ligne|web))|version (?:en ligne|web)|ouvrir dans le navigateur|afficher dans le navigateur|probleme d'affichage|si cet e-?mail ne s'affiche|view (?:in|this email in|online|in your) ?(?:browser|your browser)?|view (?:this )?(?:email|newsletter|online)|read (?:online|in (?:browser|app)|on the web|this online)|open in (?:browser|app)|web version|having trouble (?:viewing|reading)|email not displaying|telecharger l'application)\b/;
const share =
  /^(?:partager (?:sur|cette|cet|par|avec)|partagez (?:cette|sur|avec|la)|transferer|transferez|transferer a un|faites suivre|forward(?:ed)? (?:to|this)|was this (?:email )?forwarded|share (?:on|this|with|via|the)|tweet(?:er)?(?: this)?$|follow us|suivez-nous|retrouvez-nous|s'abonner|abonnez-vous|je m'abonne|s'inscrire|inscrivez-vous|inscription gratuite|subscribe|sign up|join (?:the|our) |rejoignez|refer a friend|parrainez|leave a comment|laisser un commentaire|commenter|upgrade to|become a (?:paid|premium)|like this|linkedin$|twitter$|facebook$|instagram$|youtube$|x$|whatsapp$|bluesky$|mastodon$|threads$|on vous a transfere|cette newsletter vous a ete)/;
const greeting =
  /^(?:bonjour|bonsoir|salut|hello|hi|hey|dear|chers?|cheres?|coucou|good (?:morning|afternoon|evening)|(?:morning|afternoon|evening)(?: (?:all|everyone|folks|team|friends))?$|sir|madam|madame|monsieur|mesdames|happy (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|new year)|hola|welcome back|bienvenue|greetings)\b/;
/** A greeting and nothing more. */
const salutation =
  /^(?:bonjour|bonsoir|salut|hello|hi|hey|dear|chers?|cheres?|good (?:morning|afternoon|evening)|welcome)(?: (?:there|all|everyone|team|folks|friends?|readers?|collegues|amis|lecteurs|lectrices|a (?:toutes?|tous|vous)(?: et a tous)?))?$/;
const farewell =
  /^(?:a (?:la semaine prochaine|bientot|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|tres vite|tres bientot|demain|plus)|bonne (?:lecture|semaine|journee|fin de|annee|route)|bon (?:week-end|weekend|dimanche|lundi|vendredi|ete)|excellente (?:semaine|journee)|belle (?:semaine|journee)|(?:bien )?cordialement|bien a vous|amicalement|merci (?:de (?:votre|nous) |pour votre|a tous|d'avoir|et a)|merci$|see you|until (?:next|then|tomorrow)|that's (?:all|it|a wrap|your )|thanks for reading|thank you for reading|thanks, |thanks$|cheers|best regards|best,|best$|kind regards|regards|warmly|sincerely|yours|have a (?:great|good|nice|wonderful)|take care|talk soon|enjoy (?:the|your) |happy reading|c'est tout pour|voila pour|voila, c'est|on se retrouve|rendez-vous (?:la semaine|lundi|mardi|mercredi|jeudi|vendredi)|l'equipe\b|la redaction\b|the .{2,24} team$|team .{2,20}$|stay (?:curious|tuned|safe)|bises|with (?:best|warm|kind) |best wishes|meilleurs voeux|a vous lire|l'equipe de )/;
const byline =
  /^(?:par|by|redige par|ecrit par|written by|edited by|signe) \p{L}[\p{L}'.-]+(?: (?:et |and |& )?\p{L}[\p{L}'.-]+){0,5}(?:[,|·•–—-].{0,60})?$/u;
const credit =
  /^(?:credits?(?: photo)?|photo|image|illustration|photograph|visuel|legende|caption|getty|reuters|afp|(?:image|photo) credit)s?(?:\s?[:/©]|\s+(?:by|par|courtesy|via)\b|$)/;
const months =
  "janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|janv|fevr";
const day =
  "(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|wed|thu|fri|sat|sun)[,.]? )?";
const dated = new RegExp(
  `^(?:le |du |semaine du |week of |publie le |published |envoye le |date ?: ?)?${day}(?:\\d{1,2}(?:er|st|nd|rd|th)?(?: (?:au|-|–|to) \\d{1,2})? (?:of )?(?:${months})\\.?(?: (?:au|-|–|to) \\d{1,2} (?:${months}))?,?(?: \\d{4})?|(?:${months})\\.? \\d{1,2}(?:st|nd|rd|th)?(?: ?[-–] ?\\d{1,2})?,?(?: \\d{4})?|\\d{1,4}[/.-]\\d{1,2}[/.-]\\d{1,4})(?: ?[|·•,–—-] ?.{0,40})?$`,
);
const minutes = /\b\d{1,2}(?:[.,]\d)?[ -](?:min|minutes?|mn)\b[ -](?:read|de lecture)\b/;
const reading =
  /^(?:temps de lecture|reading time|lecture)? ?:? ?\d{1,2} ?(?:min|minutes?|mn)(?: de lecture| read| reading time)?$/;
const menuWords = new Set(
  "accueil|home|archives|archive|newsletter|newsletters|abonnement|s'abonner|subscribe|menu|connexion|log in|login|sign in|se connecter|contact|a propos|about|podcast|podcasts|jobs|events|advertise|publicite|partenaires|shop|boutique|blog|app|skip to content|aller au contenu|retour|back to top|haut de page|retour en haut|en savoir plus|show notes|episode notes|notes de l'episode|timestamps|chapters|chapitres|minutage|read more|lire la suite|lire l'article|learn more|voir plus|see more|continue reading|lire plus|cliquez ici|click here".split(
    "|",
  ),
);

const plea =
  /(?:vous (?:a|avez) (?:plu|aime)|tell your friends|(?:tell me|tell us|let me know) in the comments|dites-(?:le-)?(?:moi|nous) en commentaires?|partagez-la|transferez-la|faites-la suivre|forward it|share it with|pass it on|(?:enjoy|love|like)(?:ed|ing)? (?:this|tldr|what|the newsletter|reading)|parlez-en autour|earn rewards|get rewards|reply to this (?:email|message)|repondez a (?:ce message|cet e-?mail)|a un collegue|to a (?:friend|colleague))/;

/** What a line is where it is nothing of the newsletter's own; `from` and `to` say where in the text it stands, 0–1. */
export function leftOutOf(line: Line, text: string, from: number, to: number): LeftOut | undefined {
  if (line.kind === "rule" || line.kind === "row") return undefined;
  const { key, size } = line;
  if (key === "" && line.number === undefined && size < 40) return "other";
  if (copyright.test(text.slice(line.span.start, line.span.start + 12)) && size <= 600) return "unsubscribe";
  if (size <= 420 && unsubscribe.test(key) && (to > 0.75 || to < 0.08 || size <= 60)) return "unsubscribe";
  if (size <= 160 && (footer.test(key) || postal.test(key)) && to > 0.92) return "unsubscribe";
  if (size <= 160 && webVersion.test(key)) return "navigation";
  if (size <= 200 && /^(?:#[\p{L}\p{N}_]+\s*){2,}$/u.test(text.slice(line.span.start, line.span.end))) return "other";
  if (menuWords.has(key) || (size <= 240 && isMenu(line, text))) return "navigation";
  if (size <= 160 && share.test(key) && (line.kind !== "heading" || size <= 60)) return "other";
  if (line.kind === "heading") {
    if (salutation.test(key) && from < 0.4) return "greeting";
    return dated.test(key) ? "other" : undefined;
  }
  if (size <= 90 && greeting.test(key) && from < 0.4) return "greeting";
  if (size <= 170 && farewell.test(key) && (to > 0.6 || size <= 60)) return "signature";
  if (size <= 60 && /^[–—-]{1,2}\s?\p{Lu}/u.test(text.slice(line.span.start, line.span.start + 6)) && to > 0.8)
    return line.kind === "item" ? undefined : "signature";
  const signed =
    byline.test(key) && /^\P{L}*\p{L}[\p{L} ]*? \p{Lu}/u.test(text.slice(line.span.start, line.span.start + 40));
  if (
    size <= 140 &&
    (dated.test(key) || signed || credit.test(key) || reading.test(key) || (size <= 90 && minutes.test(key)))
  )
    return "other";
  if (size <= 220 && to > 0.75 && plea.test(key)) return "other";
  if (size <= 160 && to > 0.75 && /[^\s@]@[^\s@]+\.\p{L}{2,}\b/u.test(key)) return "other";
  if (size <= 30 && /^(?:ps|p\.s)$/.test(key)) return "other";
  return undefined;
}

/** "Accueil | Archives | S'abonner": a few words each, apart by bars or dots. */
function isMenu({ span, close, number, linked }: Line, text: string): boolean {
  if (close === "stop" || number !== undefined) return false;
  const parts = text.slice(span.start, span.end).split(/\s*[|│•·]\s*|\s+[/›»]\s+/u);
  const few = parts.length >= 3 && parts.every((part) => part.split(/\s+/).length <= 3);
  return few && (linked > 0.5 || parts.length >= 3) && parts.every((part) => !/\d{3}|[$€£%]/.test(part));
}
