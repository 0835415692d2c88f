import { expect, it } from "vitest";
import { on, type Said, said } from "./testing/said";

const cases: [name: string, markup: string, expected: Partial<Said>][] = [
  [
    "axioms within stories are no titles",
    `# AI Weekly — 9 Feb 2026
## Arvo buys Delmas for its memory chips
${on("Arvo")}
**Why it matters:** memory is scarce.
**The bottom line:** buy early.
## Nordis loses in court
${on("Nordis")}
**Why it matters:** judges read logs.
**The bottom line:** keep yours.
## What's next
Two more rulings are due. Will they hold?`,
    {
      title: "AI Weekly — 9 Feb 2026",
      stories: ["Arvo buys Delmas for its memory chips", "Nordis loses in court"],
      outlook: "What's next",
      questions: ["Will they hold?"],
    },
  ],
  [
    "an ordered list of stories",
    `The week in five lines, with money first and law second, as ever in this trade.
1. **Arvo raises $40m.** ${on("Arvo")}
2. **Delmas ships a robot.** ${on("Delmas")}
3. **Nordis settles.** ${on("Nordis")}`,
    {
      stories: ["Arvo raises $40m", "Delmas ships a robot", "Nordis settles"],
      bodies: [[on("Arvo")], [on("Delmas")], [on("Nordis")]],
    },
  ],
  [
    "numbered items as titles, paragraphs after them",
    `1. Arvo raises forty million
${on("Arvo")}
2. Delmas ships a sorting robot
${on("Delmas")}
3. Nordis settles with the labels
${on("Nordis")}`,
    { stories: ["Arvo raises forty million", "Delmas ships a sorting robot", "Nordis settles with the labels"] },
  ],
  [
    "rules between stories, the first line as the title",
    `Arvo raises forty million
${on("Arvo")}
---
Delmas ships a robot
${on("Delmas")}
---
Nordis settles
${on("Nordis")}
---
See you next week`,
    {
      stories: ["Arvo raises forty million", "Delmas ships a robot", "Nordis settles"],
      left: ["signature: See you next week"],
    },
  ],
  [
    "a table of quick hits; a table of figures in a story",
    `# Chips for rent
## Arvo rents out its memory
${on("Arvo")}
| Measure | Value |
| Capacity | 12 TB |
## Delmas ships a robot
${on("Delmas")}
## Quick hits
| Ombrelle | Opens an office in Tokyo with forty engineers |
| Quartz | Closes its video chat; accounts go in June |`,
    { title: "Chips for rent", stories: ["Arvo rents out its memory", "Delmas ships a robot", "Ombrelle", "Quartz"] },
  ],
  [
    "TL;DR, sponsor, outlook, Q&A",
    `# The Signal #42
**TL;DR**
- Arvo rents memory
- Delmas ships robots
---
Together with Zephyr
## Ship faster with Zephyr
Zephyr keeps your data safe. Try it free.
## Arvo rents out its memory
${on("Arvo")}
## Delmas ships a robot
${on("Delmas")}
## Looking ahead
Prices will fall. By how much?
## Q&A
**Is Arvo public?** Not yet.
**Who owns Delmas?** Its founders.
You received this email because you signed up. Unsubscribe`,
    {
      title: "The Signal #42",
      takeaways: ["Arvo rents memory", "Delmas ships robots"],
      stories: ["Arvo rents out its memory", "Delmas ships a robot"],
      outlook: "Looking ahead",
      faq: ["Is Arvo public?", "Who owns Delmas?"],
      answers: [["Not yet."], ["Its founders."]],
    },
  ],
  [
    "rubrics with bulleted bold leads",
    `# This week in machines
## Funding
- **Arvo raises $40m.** The round values it at $1bn.
- **Quartz takes $5m.** Seed money for drawing tools.
## Models
- **Delmas ships a robot brain.** It runs on a phone.
## Our view
Money follows memory.`,
    {
      title: "This week in machines",
      stories: ["Arvo raises $40m", "Quartz takes $5m", "Delmas ships a robot brain"],
      kickers: ["Funding", "Funding", "Models"],
      outlook: "Our view",
    },
  ],
  [
    "Story n of m, and a subject line",
    `Subject: Memory is the new oil
Story 1/3 — Arvo rents out its memory
${on("Arvo")}
Story 2/3 — Delmas ships a robot
${on("Delmas")}
Story 3/3 — Nordis settles
${on("Nordis")}`,
    {
      title: "Memory is the new oil",
      stories: ["Arvo rents out its memory", "Delmas ships a robot", "Nordis settles"],
    },
  ],
  [
    "roman numerals in headings; questions as a list",
    `# Memory for hire
## I. Arvo rents out its memory
${on("Arvo")}
## II. Delmas ships a robot
${on("Delmas")}
## Bottom line
Rent, do not buy.
## Your questions
- Is Arvo public? Not yet.
- Who owns Delmas? Its founders.`,
    {
      stories: ["Arvo rents out its memory", "Delmas ships a robot"],
      outlook: "Bottom line",
      faq: ["Is Arvo public?", "Who owns Delmas?"],
    },
  ],
];

it.each(cases)("reads in English: %s", (_, markup, expected) => expect(said(markup)).toMatchObject(expected));
