import { expect, it } from "vitest";
import { on, type Said, said } from "./testing/said";

const cases: [name: string, markup: string, expected: Partial<Said>][] = [
  [
    "bold first line of the block",
    `**Arvo rents out its memory**⏎${on("Arvo")}
**Delmas ships a robot**⏎${on("Delmas")}
**Nordis settles with labels**⏎${on("Nordis")}`,
    {
      stories: ["Arvo rents out its memory", "Delmas ships a robot", "Nordis settles with labels"],
      bodies: [[on("Arvo")], [on("Delmas")], [on("Nordis")]],
    },
  ],
  [
    "short titles under a title and an introduction",
    `Memory, robots and a judge
This week Arvo and Delmas both moved, and Nordis met its judge. We look at what it changes.
Arvo rents out its memory
${on("Arvo")}
${on("The company")}
Delmas ships a robot
${on("Delmas")}
${on("The company")}
Nordis meets its judge
${on("Nordis")}
${on("The company")}`,
    {
      title: "Memory, robots and a judge",
      standfirst: ["This week Arvo and Delmas both moved, and Nordis met its judge. We look at what it changes."],
      stories: ["Arvo rents out its memory", "Delmas ships a robot", "Nordis meets its judge"],
    },
  ],
  [
    "question headings at the end without a heading",
    `## Arvo rents out its memory
${on("Arvo")}
## Delmas ships a robot
${on("Delmas")}
## Is Arvo public?
Not yet, its founder says.
## Who owns Delmas?
Its founders, for now.`,
    { stories: ["Arvo rents out its memory", "Delmas ships a robot"], faq: ["Is Arvo public?", "Who owns Delmas?"] },
  ],
  [
    "reading times and labels off the titles; a label over a title",
    `# Memory for hire
## 1️⃣ Exclusive | Arvo rents out its memory (4 minute read)
${on("Arvo")}
## 2️⃣ [Robots] Delmas ships a robot
${on("Delmas")}`,
    { stories: ["Arvo rents out its memory", "Delmas ships a robot"], kickers: [undefined, "Robots"] },
  ],
  [
    "one story alone",
    `# Arvo rents out its memory\n${on("Arvo")}\n${on("The company")}`,
    { title: undefined, stories: ["Arvo rents out its memory"] },
  ],
  [
    "two sentences",
    "Arvo rents memory. Nobody knows why.",
    { stories: ["Arvo rents memory."], bodies: [["Nobody knows why."]] },
  ],
  ["one sentence", "Arvo rents memory.", { stories: [] }],
  [
    "nothing",
    "",
    { stories: [], faq: [], takeaways: [], standfirst: [], left: [], title: undefined, outlook: undefined },
  ],
  [
    "labels in capitals, each over one story or more",
    `The Foundry Note
FUNDING
Arvo raises forty million for cold storage
${on("Arvo")}
Quartz takes seed money
${on("Quartz")}
POLICY
Brussels delays its rules
${on("Brussels")}`,
    {
      title: "The Foundry Note",
      stories: ["Arvo raises forty million for cold storage", "Quartz takes seed money", "Brussels delays its rules"],
      kickers: ["FUNDING", "FUNDING", "POLICY"],
    },
  ],
  [
    "numbered titles of which a reader took some for headings",
    `## IN THIS ISSUE
- Cold storage
- A robot
01 — Arvo raises forty million
${on("Arvo")}
## 02 — DELMAS SHIPS A ROBOT
${on("Delmas")}
03 — Nordis settles
${on("Nordis")}`,
    {
      stories: ["Arvo raises forty million", "DELMAS SHIPS A ROBOT", "Nordis settles"],
      left: ["navigation: IN THIS ISSUE", "navigation: Cold storage", "navigation: A robot"],
    },
  ],
];

it.each(cases)("reads in English: %s", (_, markup, expected) => expect(said(markup)).toMatchObject(expected));
