/** The style sheet of a deck saved as HTML: the page around the slides, a phone's reading form, and paper. */
import type { DeckStyle } from "../style";
import { round } from "./geometry";
import { fontFamily, tone } from "./look";

/** Points in an inch. */
const inch = 72;

export function fileStyle(style: DeckStyle): string {
  const [width, height] = [round(style.size.width / inch), round(style.size.height / inch)];
  return [pageRules(style), phoneRules, printRules(width, height)].join("\n");
}

function pageRules(style: DeckStyle): string {
  const [ink, muted, line, paper, link] = (["ink", "muted", "line", "paper", "link"] as const).map((name) =>
    tone(style, name),
  );
  return `:root{color-scheme:${style.dark ? "dark" : "light"}}
body{margin:0;background:${paper};color:${ink};font:16px/1.5 ${fontFamily(style.fonts.body)};-webkit-text-size-adjust:100%;text-size-adjust:100%}
main{max-width:1280px;margin:0 auto}
main>section{padding:0 0 40px}
[data-slide]{border-bottom:1px solid ${line}}
details,body>footer{padding:0 max(16px,4.375%)}
summary{padding:12px 0;color:${muted};cursor:pointer}
:focus-visible{outline:2px solid ${link};outline-offset:2px}
details table{border-collapse:collapse;margin:0 0 24px;font-variant-numeric:tabular-nums}
details div{overflow-x:auto}
caption{text-align:left;font-weight:700;padding:4px 0}
details th,details td{text-align:left;vertical-align:top;padding:6px 24px 6px 0;border-bottom:1px solid ${line};font-weight:400}
details thead th{color:${muted}}
details thead th,details td{white-space:nowrap}
details p{max-width:68ch;margin:0 0 8px;overflow-wrap:break-word}
body>footer{color:${muted};font-size:14px;max-width:1280px;margin:0 auto;box-sizing:border-box;padding-bottom:32px}`;
}

/** A slide is too small to read there: the same texts flow one under the other, at a size for reading. */
const phoneRules = `@media screen and (max-width:600px){
[data-slide]{aspect-ratio:auto!important;container-type:normal!important}
[data-page]{position:static!important;--u:1.2px!important;padding:24px 16px!important}
[data-part]{position:static!important}
[data-part]:not(svg){width:auto!important;height:auto!important}
[data-part=kicker],[data-part=deckKicker],[data-part=link]{display:block!important;text-align:left!important}
[data-part=title]{--u:.95px;margin:4px 0 20px!important}
[data-part=deckTitle]{--u:.8px;margin:8px 0 12px!important}
[data-part=subtitle]{--u:1px}
[data-part=rule],[data-part=number],[data-part=background],[data-part=accent]{display:none}
[data-part=logo]{height:28px!important;margin:0 0 16px}
[data-part=table],[data-part=table] :is(tbody,tr,td){display:block!important;width:auto!important;height:auto!important}
[data-part=table] :is(colgroup,thead){display:none!important}
[data-part=table] td{padding:8px 0 0!important}
[data-part=table] td+td{border:0!important;padding:4px 0 20px!important}
figure{margin:28px 0 0!important;overflow-x:auto}
svg[data-part=chart]{--u:.95px;display:block;margin:12px 0;overflow:visible}
[data-part=points]{margin-top:28px!important}
[data-part=footer]{margin-top:28px!important}
}`;

function printRules(width: number, height: number): string {
  return `@page{size:${width}in ${height}in;margin:0}
@media print{
main{max-width:none}
main>section{width:${width}in;height:${round(height - 0.01)}in;overflow:hidden;padding:0;break-after:page;break-inside:avoid}
main>section:last-child{break-after:auto}
[data-slide]{border:0}
details,body>footer{display:none}
}`;
}
