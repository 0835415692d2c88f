/** Words beside which a sum without a currency is one of money. */
import type { Amount } from "./amounts";
import type { Context } from "./context";
import { sentenceBounds } from "./context";

const words =
  /^(?:lev(?:e|ee|ees|er|ent|es|ant|era)|valoris\w*|evalu\w*|amendes?|proces|dommages|reclam\w*|rach(?:ete|at|ats|eter|etent)|acqui(?:ert|s|sition|erir)|invest\w*|financement\w*|tour|capex|ca|chiffre|revenus?|recettes|ventes|depens\w*|cout\w*|prix|budget|dette|emprunt\w*|montant|somme|facture|verse\w*|pay(?:e|er|ent|s|ing|ed)|raises?|raised|raising|valued|valuation|worth|round|funding|fine[ds]?|penalty|lawsuit|damages|sues?|sued|settle\w*|acquires?|acquired|buys?|bought|deal|revenue|sales|spend\w*|spent|costs?|price[ds]?|debt|loan|contract|contrat|capitalisation|market|cap|levees?|bourse|arr|benefices?|profits?|pertes?|loss(?:es)?|injecte\w*|apport\w*|cede\w*|vend\w*|plainte|seeks|secures|secured|boucle\w*|closes|tresorerie|aides?|subventions?|vaut|valent|valeur|value)$/;

export function isMoneyWord(key: string): boolean {
  return words.test(key);
}

/** Whether such a word stands within a few words of the amount, in its sentence. */
export function moneyNear(context: Context, { from, to }: Amount): boolean {
  const [start, end] = sentenceBounds(context, from);
  for (let at = Math.max(start, from - 10); at < Math.min(end, to + 6); at++) {
    if ((at < from || at >= to) && words.test(context.tokens[at]?.key ?? "")) return true;
  }
  return false;
}
