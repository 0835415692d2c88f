/** Words of sums that buy, raise or value companies: cue phrases, French and English. Data only; phrases as `phrasesOf` reads them. */
import { er, participle, regular } from "./conjugation";
import type { Row } from "./kinds-data";

export const funding: Row[] = [
  [
    "funding",
    3,
    "either",
    `levee|levees de fonds, levee|levees, tour|tours de table, tour de financement, tour d' amorcage, serie a|b|c|d|e|f|g|h, series a|b|c|d|e|f|g|h, funding round, round|rounds, round worth, seed, pre - seed, amorcage, financing, financement, funding, fundraising, fundraise, fund - raising, capital - risque, venture, venture capital, venture debt, augmentation de capital, emission obligataire, bond sale|offering|deal, bonds, obligations, emprunt, bridge, equity, new capital, fresh capital, new cash, fresh cash, total leve, total raised, raised to date, loan|loans, credit facility, debt, dette, subvention|subventions, grant|grants, fonds leves, in new funding, rallonge, series round, term sheet, ${participle("lev recolt collect emprunt mobilis")}, raised, gathered, ipo, introduction en bourse, initial public offering, share sale, placement`,
  ],
  ["funding", 3.2, "before", er("lev boucl decroch collect mobilis rafl rassembl amass")],
  [
    "funding",
    3.2,
    "before",
    regular(
      "raise, secure, bag, nab, land, snag, pull in, rake in, haul in, garner, amass, scoop, close on, line up, wrap up",
    ),
  ],
  [
    "funding",
    3.2,
    "before",
    "reunit|reuni|reunissent|reunir, clot|clore|clos un|son tour, en levant|raising, drew in, bagged|bagging, nabbed|nabbing, snagged|snagging, obtient|obtiennent|obtenu|obtenir, taps investors for, s' endette, emprunte|empruntent|emprunter, borrow|borrows|borrowed|borrowing, leads|led with, contribute|contributes|contributed, chips|chipped in, puts|put up, kicks in, prete|pretent, lends|lent, has|also lent",
  ],
  [
    "funding",
    2,
    "either",
    "tour, stake, participation, prise de participation, ticket|tickets, ticket moyen, cheque|cheques, listing, cotation, pret|prets, investors, backers, capital|capitaux, tour mene, mene|menee|menes|menees par, led by, oversubscribed, sursouscrit|sursouscrite",
  ],
  [
    "funding",
    4,
    "before",
    "grant|loan|stake|subsidy|facility|cheque is|was|worth worth, grant|loan|stake|subsidy|facility|cheque worth|of",
  ],
  [
    "funding",
    1.5,
    "before",
    "closes|closed|closing, in talks, en discussion|discussions|pourparlers|negociations, negocierait, negocie, auprès|aupres de, signe|signent pour, signed for",
  ],
  [
    "funding",
    2,
    "before",
    "investit|investissent dans, a investi dans, investir dans, invests|invested|invest in, backed by, backs|backed, prend une participation, apport, on track to raise, on course to raise",
  ],
];

export const valuation: Row[] = [
  [
    "valuation",
    4,
    "before",
    `${er("valoris evalu")}, ${regular("value, appraise")}, valued at, is|are|was now|already worth, vaut|valent|vaudrait|vaudra|valait|valant|valu, pesant|pesait|pese|pesent|peserait en bourse, sur la base d' une valorisation, peg|pegs|pegged|pegging the company|startup|firm|group at, puts|put a value of`,
  ],
  ["valuation", 3.2, "before", "worth, pese|pesent|pesait|pesera|peserait|pesant"],
  [
    "valuation",
    4,
    "bound",
    "valorisation|valorisations, valuation|valuations, valuation of, post - money, post - money valuation, pre - money, pre - money valuation, premoney, postmoney, valorisation post|pre - money, capitalisation, capitalisation boursiere, market cap, market value, market capitalisation, market capitalization, enterprise value, valeur d' entreprise, decote, licorne, unicorn, decacorn, decacorne",
  ],
  ["valuation", 4, "either", "valeur boursiere, valeur en bourse, stock market value, valeur de marche"],
  ["valuation", 2.4, "bound", "valeur, pegged at, pegs it at, puts it at, priced it at, estimated value, value of"],
];

export const acquisition: Row[] = [
  [
    "acquisition",
    3.6,
    "either",
    "racheter, acquerir, s' offrir, to buy, to acquire, rachat|rachats, rachat de, acquisition|acquisitions, opa, opr, offre publique, offre d' achat, offre de rachat, takeover|takeovers, buyout, buy - out, prix d' achat|acquisition, purchase price, takeover bid, takeover offer, merger, all - cash deal|offer, all - stock deal|offer, all - share deal, fusion, lbo, carve - out",
  ],
  [
    "acquisition",
    4,
    "before",
    `${er("rachet achet absorb aval")}, ${regular("acquire, snap up, gobble up, swallow, scoop up, take over, merge with")}, acquiert|acquierent|acquerait|acquis|acquise, buy|buys|buying|bought, purchased|purchasing, s' offre|offrent|offrira|offrait|offert, s' est offert, snapped|snaps|snapping up, took|takes|taking over|private, met|mettent|mis|mettre la main sur, reprend|reprennent|reprendre|reprendra|repris|reprise, s' empare|emparent|emparer de, sold to, vendu|vendue à, cede|cedee à, met|mettre le grappin sur`,
  ],
  ["acquisition", 2, "either", "bid, offer, offre, achat"],
  [
    "acquisition",
    1.2,
    "either",
    "in a deal, dans le cadre d' une operation, deal worth, deal, en numeraire, in cash, all - cash, en cash",
  ],
];
