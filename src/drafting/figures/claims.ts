/** How the text vouches for a figure: announced, reported, claimed, estimated, measured. */
import type { Claim } from "@/briefing/schema";
import type { Amount } from "./amounts";
import type { Context } from "./context";
import { sentenceBounds } from "./context";
import { phraseAt, phrasesOf } from "./phrases";
import type { Evidence } from "./types";

const words: Record<Claim, string> = {
  announced:
    "annonce|annoncent|annoncer|annoncee|annonces|annoncees|annoncait, devoile|devoilent, officialise|officialisent, confirme|confirment, publie|publient, announce|announces|announced|announcing, unveils|unveiled, confirms|confirmed, promet|promettent, pledges|pledged, communique, press release",
  reported:
    "selon la presse, selon des sources, selon plusieurs medias, selon des medias, selon les medias, selon des informations, selon bloomberg, selon reuters, selon the information, selon les echos, selon le wall street journal, selon le financial times, d' apres des sources, d' apres la presse, d' apres bloomberg, reportedly, according to reports, according to people, according to sources, according to press, according to bloomberg, according to reuters, according to the information, is said to, are said to, serait|seraient|aurait|auraient|chercherait|viserait|discuterait|negocierait|preparerait|atteindrait|vaudrait, evoque|evoquee|evoques|evoquees, rumeur|rumeurs, rumoured|rumored, reports|reported, rapporte|rapportent, rapportee, croit savoir, would be, in talks, en discussions, pourparlers",
  claimed:
    "reclame|reclament|reclamer|reclamant|reclamee|reclamees|reclames, affirme|affirment|affirmer|affirmant, assure|assurent, revendique|revendiquent|revendiquant, pretend|pretendent, dit|disent, claim|claims|claimed|claiming, says|said|say, alleges|alleged|allege|alleging, presume|presumee|presumes|presumees, accuse|accusent, seeks|seeking, sues|sued|suing, demande|demandent, exige|exigent, boasts, touts, se targue",
  estimated:
    "estime|estiment|estimer|estimee|estimes|estimees|estimation|estimations, estimate|estimates|estimated, projected|projects|projection|projections, devrait|devraient, prevoit|prevoient|prevu|prevue|prevus|prevision|previsions, forecast|forecasts, expected|expects, is expected to, table sur, tablent sur, anticipe|anticipent, pourrait|pourraient, could, analyst|analysts, analyste|analystes, is set to, likely",
  measured:
    "mesure|mesuree|mesures|mesurees, measured|measures, benchmark|benchmarks, score|scores, obtient, etude, study, teste|testee, tests, evaluation, enquete, survey, sondage, classement, leaderboard, audited, publie ses resultats",
};
const table = phrasesOf(
  (Object.keys(words) as Claim[]).flatMap((claim) =>
    words[claim].split(", ").map((phrase) => [phrase, claim] as const),
  ),
);
const reach = 20;

/** The nearest such word of the sentence, before the number or behind it. */
export function claimOf(context: Context, amount: Amount): { claim: Claim; evidence: Evidence } | undefined {
  const { tokens } = context;
  const [start, end] = sentenceBounds(context, amount.from);
  let nearest: { claim: Claim; from: number; to: number; distance: number } | undefined;
  for (let at = Math.max(start, amount.from - reach); at < Math.min(end, amount.to + reach); at++) {
    if (at >= amount.from && at < amount.to) continue;
    const match = phraseAt(tokens, at, table);
    if (!match) continue;
    const distance = (at < amount.from ? amount.from - match.to : at - amount.to) - (match.to - match.from - 1);
    if (!nearest || distance < nearest.distance)
      nearest = { claim: match.value, from: match.from, to: match.to, distance };
    at = match.to - 1;
  }
  if (!nearest) return undefined;
  const span = { start: tokens[nearest.from]?.start ?? 0, end: tokens[nearest.to - 1]?.end ?? 0 };
  return { claim: nearest.claim, evidence: { span, cue: context.text.slice(span.start, span.end) } };
}
