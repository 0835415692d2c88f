import type { Token } from "../tokens";

/** Countries, states and cities that news of the field names, folded, in both languages, without hyphens and stops. */
export const places: ReadonlySet<string> = new Set(
  `france|germany|allemagne|spain|espagne|italy|italie|portugal|belgium|belgique|netherlands|pays-bas|luxembourg|switzerland|suisse|austria|autriche|ireland|irlande|united kingdom|royaume-uni|uk|england|angleterre|scotland|ecosse|wales|denmark|danemark|sweden|suede|norway|norvege|finland|finlande|iceland|islande|poland|pologne|czech republic|hungary|hongrie|romania|roumanie|bulgaria|bulgarie|greece|grece|turkey|turquie|ukraine|russia|russie|estonia|estonie|latvia|lettonie|lithuania|lituanie|serbia|serbie|croatia|croatie|cyprus|chypre|malta|malte|europe|european union|union europeenne
united states|etats-unis|usa|us|u.s|america|amerique|canada|quebec|mexico|mexique|brazil|bresil|argentina|argentine|chile|chili|colombia|colombie|peru|perou|china|chine|hong kong|taiwan|japan|japon|south korea|coree du sud|north korea|coree|korea|india|inde|pakistan|bangladesh|indonesia|indonesie|malaysia|malaisie|singapore|singapour|thailand|thailande|vietnam|philippines|australia|australie|new zealand|nouvelle-zelande|israel|saudi arabia|arabie saoudite|united arab emirates|emirats arabes unis|emirats|uae|qatar|kuwait|iran|iraq|irak|egypt|egypte|morocco|maroc|algeria|algerie|tunisia|tunisie|senegal|nigeria|kenya|rwanda|ghana|south africa|afrique du sud|africa|afrique|asia|asie|middle east|moyen-orient|golfe
paris|london|londres|berlin|munich|frankfurt|francfort|hamburg|hambourg|madrid|barcelona|barcelone|rome|milan|lisbon|lisbonne|brussels|bruxelles|amsterdam|the hague|la haye|geneva|geneve|zurich|lausanne|vienna|vienne|dublin|copenhagen|copenhague|stockholm|oslo|helsinki|warsaw|varsovie|prague|budapest|athens|athenes|istanbul|kyiv|kiev|moscow|moscou|davos|lyon|marseille|toulouse|lille|bordeaux|nantes|strasbourg|rennes|grenoble|nice|montpellier|saclay|new york|washington|san francisco|los angeles|boston|seattle|chicago|austin|dallas|houston|atlanta|miami|denver|detroit|philadelphia|phoenix|las vegas|silicon valley|palo alto|mountain view|oakland|hollywood|wall street|california|californie|texas|florida|floride|virginia|virginie|ohio|nevada|arizona|oregon|colorado|illinois|georgia|louisiana|louisiane|tennessee|memphis|abilene|michigan|wisconsin|wyoming|utah|toronto|montreal|vancouver|ottawa|mexico city|sao paulo|beijing|pekin|shanghai|shenzhen|hangzhou|hangzou|taipei|tokyo|osaka|seoul|mumbai|bangalore|bengaluru|new delhi|hyderabad|jakarta|kuala lumpur|johor|bangkok|hanoi|manila|sydney|melbourne|tel aviv|riyadh|riyad|dubai|abu dhabi|abou dhabi|doha|cairo|le caire|casablanca|nairobi|lagos|cambridge|oxford|manchester|edinburgh`
    .split(/[|\n]/)
    .map((name) => name.replace(/[-.]/g, " ")),
);

/** Words as one, to look them up by: "Etats-Unis" is "etats unis". */
export function keysOf(tokens: readonly Token[], from: number, to: number): string {
  let keys = "";
  for (const { key } of tokens.slice(from, to)) keys += keys ? ` ${key}` : key;
  return keys;
}
