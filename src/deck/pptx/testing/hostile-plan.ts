import type { ContentSlide, DeckPlan, LineChart } from "../../plan-types";

const control = "\u0000\u0007\u000b\u001b\ufffe\uffff";
const markup = `]]></a:t><script>&amp;"'`;
const loneSurrogates = "\ud83d and \udc00";
const family = "👨‍👩‍👧‍👦 🇫🇷 ☕️";
const arabic = "الذكاء الاصطناعي يعتمد على البنية التحتية";
const hebrew = "הבינה המלאכותית נשענת על תשתית";
const chinese = "人工智能依托实体基础设施".repeat(6);
const unbroken = "Donaudampfschifffahrts".repeat(10).slice(0, 200);
const monster = "Une phrase sans fin qui ne tient sur aucune diapositive. ".repeat(120);

const texts = [
  markup,
  control,
  loneSurrogates,
  family,
  arabic,
  hebrew,
  chinese,
  unbroken,
  monster,
  "",
  "  \n\t ",
  "Simple.",
];

/** Everything that mail, copy and paste or malice may put into a deck. It must open, fit and lose nothing but bytes. */
const hostileSlide: ContentSlide = {
  kind: "content",
  id: "hostile",
  section: `${markup}${control}`,
  title: `${"Titre de trois cents caractères, ".repeat(10).slice(0, 290)}${control} & <fin>`,
  kicker: `${markup} ${loneSurrogates} ${family}`,
  columns: { figure: unbroken, signal: `${markup}${control}` },
  rows: texts.map((text, i) => ({
    id: `${i}`,
    colour: i % 2 === 0 ? "legal-risk" : "no-such-colour",
    figure: ["250 Md$", unbroken, `${control}3 Md$`, arabic, "", family][i % 6] ?? "",
    caption: texts[(i + 5) % texts.length] ?? "",
    lead: texts[(i + 1) % texts.length] ?? "",
    text,
    url: ['https://example.org/?a=1&b="<>"', "javascript:alert(1)", "no address"][i % 3] ?? "",
  })),
  chart: {
    type: "bar",
    title: `${markup} ${monster}`,
    subtitle: `${control}${chinese}`,
    description: `First line\nsecond line ${markup}${control}${loneSurrogates}`,
    scale: "log",
    columns: { label: "", value: `=cmd|' /C calc'!A0${control}`, text: markup },
    bars: [
      { label: "Twice", value: 250e9, text: unbroken, colour: "infrastructure" },
      { label: "Twice", value: 3e9, text: `> 3 & < 4 ${control}`, colour: "legal-risk" },
      { label: "Twice (2)", value: 35e6, text: family, colour: "capital" },
      { label: "", value: 1, text: "", colour: "" },
      { label: control, value: 1e15, text: arabic, colour: "multimodal" },
      { label: `${unbroken}${unbroken}`, value: 12.5, text: hebrew, colour: "operations" },
      { label: `${unbroken}${unbroken}!`, value: 0.03, text: "3 cents", colour: "operations" },
      { label: "Zero has no place on a log axis", value: 0, text: "0", colour: "capital" },
      { label: "Nor has NaN", value: Number.NaN, text: "NaN", colour: "capital" },
    ],
    note: monster,
  },
  points: [
    { id: "questions", title: `${markup}${family}`, items: [...texts] },
    { id: "none", title: monster, items: [control, ""] },
    { id: "more", title: control, items: [arabic, hebrew] },
  ],
  footer: `${monster}${control}`,
  link: { text: `${unbroken}${unbroken}`, url: "javascript:alert(document.cookie)" },
  notes: [`First\nsecond\r\nthird${control}`, monster, loneSurrogates, ""],
};

const hostileLines: LineChart = {
  type: "line",
  title: `${markup} ${family}`,
  subtitle: monster,
  description: `${control}${markup}`,
  scale: "log",
  column: "",
  months: ["janv. 2026", markup, "", control, arabic],
  lines: [
    { label: "Twice", colour: "capital", values: [1, 2, 3, 4, 5], texts: ["1", markup, control], refs: [] },
    { label: "Twice", colour: "capital", values: [undefined, 5.01, 0, 5, 5], texts: [], refs: [] },
    { label: "", colour: "", values: [5, Number.NaN], texts: [monster], refs: [] },
    { label: `${markup}${unbroken}`, colour: "legal-risk", values: [1e15, 1e-3, 5, 5, 5, 7, 9], texts: [], refs: [] },
    { label: control, colour: "legal-risk", values: [-1, 0], texts: ["nothing to draw"], refs: [] },
  ],
  note: monster,
};

export const hostilePlan: DeckPlan = {
  baseName: "hostile",
  title: `AT&T <deck> ${control}${loneSurrogates}`,
  language: "fr",
  slides: [
    { ...hostileSlide, kind: "title", id: "title", subtitle: `${markup} ${chinese} ${monster}` },
    hostileSlide,
    // The same title again, and again without anything under it.
    { ...hostileSlide, rows: hostileSlide.rows.slice(0, 1), link: { text: "http://a b", url: "http://a b" } },
    {
      kind: "content",
      id: "bare",
      section: "",
      title: hostileSlide.title,
      kicker: "",
      columns: { figure: "", signal: "" },
      rows: [],
      footer: "",
      link: { text: "", url: "" },
      notes: [],
    },
    {
      ...hostileSlide,
      title: control,
      kicker: "",
      rows: [],
      link: { text: "ok", url: 'https://example.org/?a=1&b="<>"' },
    },
    { ...hostileSlide, chart: hostileLines, points: [] },
    { ...hostileSlide, rows: [], points: [], chart: { ...hostileLines, scale: "linear" } },
  ],
};
