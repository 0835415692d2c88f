import { describe, expect, test } from "vitest";
import { amountsIn, rowsOf } from "./testing";

const french = rowsOf(`
  250 milliards de dollars | 250000000000 USD
  250\u00a0milliards de\u00a0dollars | 250000000000 USD
  1,2 Md€ | 1200000000 EUR
  1,2 Mds€ | 1200000000 EUR
  1,2\u202fMd\u202f€ | 1200000000 EUR
  3 Mds d’euros | 3000000000 EUR
  1 Md d'euros | 1000000000 EUR
  10 mds € | 10000000000 EUR
  2 Mrd € | 2000000000 EUR
  35 M$ | 35000000 USD
  35M$ | 35000000 USD
  35 M€ | 35000000 EUR
  500 k€ | 500000 EUR
  500 K€ | 500000 EUR
  500k€ | 500000 EUR
  300 MEUR | 300000000 EUR
  12 M CHF | 12000000 CHF
  2 M$US | 2000000 USD
  2 M$ US | 2000000 USD
  4 M$ CA | 4000000 CAD
  400 millions d’euros | 400000000 EUR
  400 millions d'euros | 400000000 EUR
  400 millions de livres sterling | 400000000 GBP
  400 millions de livres | 400000000 GBP
  120 millions de francs suisses | 120000000 CHF
  500 milliards de yens | 500000000000 JPY
  2 milliards de yuans | 2000000000 CNY
  30 milliards de wons | 30000000000 KRW
  90 milliards de roupies | 90000000000 INR
  12 millions de dollars canadiens | 12000000 CAD
  12 millions de dollars australiens | 12000000 AUD
  12 millions de dollars de Hong Kong | 12000000 HKD
  2 milliards de couronnes suédoises | 2000000000 SEK
  2 milliards de couronnes danoises | 2000000000 DKK
  3\u202f000 milliards de dollars | 3000000000000 USD
  3\u00a0000\u00a0000 dollars | 3000000 USD
  mille milliards d’euros | 1000000000000 EUR
  deux milliards d’euros | 2000000000 EUR
  vingt-cinq millions d’euros | 25000000 EUR
  cent vingt millions de dollars | 120000000 USD
  un million d’euros | 1000000 EUR
  un million et demi d’euros | 1500000 EUR
  un milliard et demi de dollars | 1500000000 USD
  un demi-million d’euros | 500000 EUR
  1,5 milliard de dollars | 1500000000 USD
  une centaine de millions d’euros | 100000000 EUR
  une dizaine de milliards de dollars | 10000000000 USD
  un trillion de dollars | 1000000000000 USD
  2 billions de dollars | 2000000000000 USD
  1 234 567 € | 1234567 EUR
  1.234.567,89 € | 1234567.89 EUR
  1'000'000 CHF | 1000000 CHF
  1,234 million d’euros | 1234000 EUR
  3,077 milliards de dollars | 3077000000 USD
  3.077 milliards de dollars | 3077000000 USD
  20 000 € | 20000 EUR
  20.000 € | 20000 EUR
  9,99 € | 9.99 EUR
  20 $ par mois | 20 USD
  0,003 $ la minute | 0.003 USD
  15 € / mois | 15 EUR
  15€/mois | 15 EUR
  5 $ par million de tokens | 5 USD
  0,003 dollar la minute | 0.003 USD
  3 centimes la page | 0.03 EUR
  Entre 2 et 3 milliards d’euros | 2000000000<3000000000 EUR
  De 2 à 3 milliards d’euros | 2000000000<3000000000 EUR
  60 à 100 milliards de dollars | 60000000000<100000000000 USD
  60–100 milliards de dollars | 60000000000<100000000000 USD
  60-100 Md$ | 60000000000<100000000000 USD
  500 millions à 1 milliard d’euros | 500000000<1000000000 EUR
  2, 3 et 5 milliards de dollars | 2000000000 USD; 3000000000 USD; 5000000000 USD
  10 ou 12 millions d’euros | 10000000 EUR; 12000000 EUR
  Le chiffre d’affaires passe de 2 à 3 milliards d’euros | 2000000000 EUR; 3000000000 EUR
  La valorisation passe de 6,6 à 11 milliards de dollars | 6600000000 USD; 11000000000 USD
  Le prix tombe de 30 à 20 euros | 30 EUR; 20 EUR
  Tarifs de 0,084 à 0,196 dollar la seconde | 0.084<0.196 USD
  80, 75 et 65 milliards de dollars | 80000000000 USD; 75000000000 USD; 65000000000 USD
  Amazon vise 200 milliards de dollars, Alphabet jusqu’à 185, Meta jusqu’à 135. | 200000000000 USD; 185000000000 USD; 135000000000 USD
  Amende de 1 million d’euros, puis 3 millions en cas de récidive | 1000000 EUR; 3000000 EUR
  Lève 35 millions | 35000000 ?
  Elle est valorisée 12 milliards | 12000000000 ?
  3 000 milliards | 3000000000000 ?
  le milliard de dollars qu’il devait verser | 1000000000 USD
  un milliard deux cents millions d’euros | 1200000000 EUR
  Elle loue pour 27 milliards de calcul, dont 3 milliards de dollars ferme | 27000000000 USD; 3000000000 USD
  Nova& : 40 millions d’amorçage, soit 35 M€ de mieux | 40000000 EUR; 35000000 EUR
  Les 38 milliards d’Orion, en dollars : 38 Md$ | 38000000000 USD; 38000000000 USD
  Vega vaut 5,3 milliards de dollars, au lieu de 3,3 en mai | 5300000000 USD; 3300000000 USD
  Amazon promet 35 milliards de dollars. Google en avait promis 15 en juin. | 35000000000 USD; 15000000000 USD
  1,2 milliard de dollars (1 milliard d’euros), sur la base de 4 milliards | 1200000000 USD; 1000000000 EUR; 4000000000 USD
  La société lève 35 M | 35000000 ?
  2 milliards US$ | 2000000000 USD
  Un contrat de 3 milliards d’USD | 3000000000 USD
  $20 par mois | 20 USD
  30 dirhams et 12 000 roupies indiennes | 30 AED; 12000 INR
`);

const english = rowsOf(`
  $250bn | 250000000000 USD
  $250 billion | 250000000000 USD
  $250B | 250000000000 USD
  $250 bn | 250000000000 USD
  $1.5T | 1500000000000 USD
  $1.5tn | 1500000000000 USD
  $1.5 trillion | 1500000000000 USD
  $3.1 billion | 3100000000 USD
  US$3bn | 3000000000 USD
  USD 3.1B | 3100000000 USD
  3.1B USD | 3100000000 USD
  3.1 B USD | 3100000000 USD
  USD3.1bn | 3100000000 USD
  €1.7 billion | 1700000000 EUR
  EUR 1.7bn | 1700000000 EUR
  £20m | 20000000 GBP
  £20 million | 20000000 GBP
  $35M | 35000000 USD
  $35MM | 35000000 USD
  $35 mn | 35000000 USD
  $500k | 500000 USD
  $500K | 500000 USD
  ¥500 billion | 500000000000 JPY
  ₹500 crore | 5000000000 INR
  Rs 3,000 crore | 30000000000 INR
  Rs. 50 lakh | 5000000 INR
  ₩30 trillion | 30000000000000 KRW
  CHF 20m | 20000000 CHF
  RMB 5 billion | 5000000000 CNY
  5 billion yuan | 5000000000 CNY
  C$500m | 500000000 CAD
  CA$500m | 500000000 CAD
  A$1.2bn | 1200000000 AUD
  HK$2bn | 2000000000 HKD
  S$40m | 40000000 SGD
  NT$3bn | 3000000000 TWD
  NZ$3m | 3000000 NZD
  R$ 10 million | 10000000 BRL
  SEK 300m | 300000000 SEK
  50 million Canadian dollars | 50000000 CAD
  50 million Hong Kong dollars | 50000000 HKD
  50 million Swiss francs | 50000000 CHF
  300 million Swedish kronor | 300000000 SEK
  20 million pounds | 20000000 GBP
  12 million rupees | 12000000 INR
  30 million won | 30000000 KRW
  two billion dollars | 2000000000 USD
  twenty-five million euros | 25000000 EUR
  a hundred million dollars | 100000000 USD
  two hundred and fifty million dollars | 250000000 USD
  half a billion dollars | 500000000 USD
  a half-billion dollars | 500000000 USD
  two and a half billion dollars | 2500000000 USD
  a billion dollars | 1000000000 USD
  $1,234.56 | 1234.56 USD
  $1,200 per seat | 1200 USD
  $12,500 | 12500 USD
  $0.25/1M tokens | 0.25 USD
  $20 a month | 20 USD
  $15/month | 15 USD
  $9.99 | 9.99 USD
  3 cents per minute | 0.03 ?
  50 pence a page | 0.5 GBP
  a $40 billion round | 40000000000 USD
  a $40-billion round | 40000000000 USD
  a 40-billion-dollar fund | 40000000000 USD
  $60-100bn | 60000000000<100000000000 USD
  $60–$100 billion | 60000000000<100000000000 USD
  $2bn to $3bn | 2000000000<3000000000 USD
  $60 billion to $65 billion | 60000000000<65000000000 USD
  between $60 and $100 billion | 60000000000<100000000000 USD
  between $500m and $1bn | 500000000<1000000000 USD
  from $2bn to $3bn | 2000000000<3000000000 USD
  Revenue grew from $2bn to $3bn | 2000000000 USD; 3000000000 USD
  Prices were cut from $30 to $20 | 30 USD; 20 USD
  $2bn, 3bn and 5bn | 2000000000 USD; 3000000000 USD; 5000000000 USD
  $2bn, $3bn and $5bn | 2000000000 USD; 3000000000 USD; 5000000000 USD
  It raises 35 million | 35000000 ?
  raises 35M | 35000000 ?
  valued at 12 billion | 12000000000 ?
  $4.75 billion in cash, plus debt | 4750000000 USD
  Revenue of $96.5B and EPS of $2.15 | 96500000000 USD; 2.15 USD
  $175B-$185B | 175000000000<185000000000 USD
  -$5m | 5000000 USD
  $-5m | 5000000 USD
  ~$300M | 300000000 USD
  >$1bn | 1000000000 USD
  $1bn+ | 1000000000 USD
  ($1.2bn) | 1200000000 USD
  "$1.2bn" | 1200000000 USD
`);

describe("money in French", () => {
  test.each(french)("%s", (text, expected) => expect(amountsIn(text, "fr")).toBe(expected));
});

describe("money in English", () => {
  test.each(english)("%s", (text, expected) => expect(amountsIn(text, "en")).toBe(expected));
});

describe("each language reads the other's writing", () => {
  test.each([
    ["250 milliards de dollars", "en", "250000000000 USD"],
    ["$250 billion", "fr", "250000000000 USD"],
    ["€1.7bn and £20m", "fr", "1700000000 EUR; 20000000 GBP"],
    ["1,2 Md€", "en", "1200000000 EUR"],
  ] as const)("%s (%s)", (text, language, expected) => expect(amountsIn(text, language)).toBe(expected));
});

describe("separators", () => {
  test.each([
    ["$1,234", "en", "1234 USD"],
    ["1,234 €", "fr", "1.234 EUR"],
    ["$1.234", "en", "1.234 USD"],
    ["1.234 €", "fr", "1234 EUR"],
    ["$20,000", "fr", "20000 USD"],
    ["€20.000", "en", "20000 EUR"],
    ["€0.003", "en", "0.003 EUR"],
    ["0,143 €", "fr", "0.143 EUR"],
    ["$1,234,567.89", "fr", "1234567.89 USD"],
    ["₹1,00,00,000", "en", "10000000 INR"],
    ["$12,34,567", "en", "1234567 USD"],
    ["$1.5bn", "fr", "1500000000 USD"],
  ] as const)("%s (%s)", (text, language, expected) => expect(amountsIn(text, language)).toBe(expected));
});

describe("currencies that are not said", () => {
  test("the same sum lends its own", () =>
    expect(amountsIn("# Une plainte à 7 milliards\nLes auteurs demandent 7 milliards de dollars.", "fr")).toBe(
      "7000000000 USD; 7000000000 USD",
    ));
  test("so does the only one of a story", () =>
    expect(amountsIn("# Un tour\nElle lève 2 milliards d’euros. Le précédent était de 500 millions.", "fr")).toBe(
      "2000000000 EUR; 500000000 EUR",
    ));
  test("two in a story leave it open", () =>
    expect(
      amountsIn(
        "# Un tour\nElle lève 2 milliards d’euros, après 30 millions de livres sterling. Elle vaut 9 milliards.",
        "fr",
      ),
    ).toBe("2000000000 EUR; 30000000 GBP; 9000000000 ?"));
  test("another story lends nothing", () =>
    expect(amountsIn("# Un\nElle lève 2 milliards d’euros.\n# Deux\nElle vaut 9 milliards.", "fr")).toBe(
      "2000000000 EUR; 9000000000 ?",
    ));
});
