import { expect, it } from "vitest";
import { on, type Said, said } from "./testing/said";

const cases: [name: string, markup: string, expected: Partial<Said>][] = [
  [
    "numbered points, each a name and its news",
    `SIX IN SIX
Morning all. Short briefs, in no order.
1. ARVO — Revenue ran at $20 million by June, three times last year's. Advertising comes next.
2. DELMAS — Its fund closed at $90 million after a year of talks with two states. Source: filing.
3. NORDIS v OMBRELLE — A jury will hear the case in Leeds in April. An expert puts the harm at $3 million.
ONE TO WATCH
The Arvo round should close in July.
That's your six minutes. Reply with tips.`,
    {
      title: "SIX IN SIX",
      standfirst: ["Short briefs, in no order."],
      stories: ["ARVO", "DELMAS", "NORDIS v OMBRELLE"],
      outlook: "ONE TO WATCH",
      conclusions: ["The Arvo round should close in July."],
    },
  ],
  [
    "a recording's notes, by the minute",
    `Gears & Ledgers — Episode 12: The Quiet Quarter
Recorded on 6 June 2026.
This week Ada and Bo look at what a quarter without launches says.
SHOW NOTES
[00:00] Cold open and housekeeping
Tickets are on sale.
[02:15] Arvo rents its memory out
${on("Arvo")}
[14:40] Delmas cuts its prices
${on("Delmas")}
[31:50] Nordis changes hands
${on("Nordis")}
[45:30] Listener mail
Q: Is memory cheap?
A: Not yet.
LINKS
The notes: [https://example.com/notes](https://example.com/notes)`,
    {
      title: "Gears & Ledgers — Episode 12: The Quiet Quarter",
      stories: ["Arvo rents its memory out", "Delmas cuts its prices", "Nordis changes hands"],
      faq: ["Is memory cheap?"],
      answers: [["Not yet."]],
    },
  ],
  [
    "one article in parts",
    `# How Arvo's nurses got their evenings back
${on("Arvo")}
${on("The hospital")}
### What it costs
${on("Delmas")}
### What went wrong
${on("Nordis")}
**Why it matters.** Time is what was bought.`,
    { stories: ["How Arvo's nurses got their evenings back"], title: undefined },
  ],
  [
    "greetings apart from what follows them",
    `Good morning. Four things to know this week, and what to do.
## Arvo rents its memory out
${on("Arvo")}
## Delmas cuts its prices
${on("Delmas")}`,
    {
      standfirst: ["Four things to know this week, and what to do."],
      left: ["greeting: Good morning."],
    },
  ],
  [
    "a subtitle over stories in bold, a bigger picture",
    `# What the memory shortage means
### A landlord, a judge, and a robot that folds
**Arvo rents its memory out.** ${on("Arvo")}
**Delmas cuts its prices.** ${on("Delmas")}
**Nordis changes hands.** ${on("Nordis")}
## The bigger picture
Orders are promises.
## Reader Q&A
**Is an order revenue?**
No.`,
    {
      title: "What the memory shortage means",
      standfirst: ["A landlord, a judge, and a robot that folds"],
      stories: ["Arvo rents its memory out", "Delmas cuts its prices", "Nordis changes hands"],
      kickers: [undefined, undefined, undefined],
      outlook: "The bigger picture",
      faq: ["Is an order revenue?"],
    },
  ],
  [
    "a memo with lettered headings",
    `TO: The committee
RE: Machines in June
## A. Arvo raises its price
${on("Arvo")}
## B. Delmas hands in its logs
${on("Delmas")}
## Attachments
- Price sheet, Arvo
- Letter of the office
## Forward look
Which tool would we miss?`,
    {
      title: "Machines in June",
      stories: ["Arvo raises its price", "Delmas hands in its logs"],
      conclusions: ["Which tool would we miss?"],
    },
  ],
  [
    "questions as stories",
    `FIVE QUESTIONS THIS WEEK
We answer in the order of the money.
Why did Arvo pay for labels?
${on("Arvo")}
Who stopped the Delmas turbines?
${on("Delmas")}
What is Nordis for?
${on("Nordis")}
That's all for this week.`,
    {
      title: "FIVE QUESTIONS THIS WEEK",
      stories: ["Why did Arvo pay for labels?", "Who stopped the Delmas turbines?", "What is Nordis for?"],
      faq: [],
    },
  ],
  [
    "rubrics over paragraphs that open with a claim",
    `The Ledger Letter
A short one this time.
-- Money --
Arvo borrows a billion. ${on("Arvo")}
Delmas goes public at $38. ${on("Delmas")}
-- Courts --
A jury finds for Nordis. ${on("Nordis")}
-- Afterthought --
Lenders are not slow. Which do you plan for?`,
    {
      title: "The Ledger Letter",
      stories: ["Arvo borrows a billion", "Delmas goes public at $38", "A jury finds for Nordis"],
      kickers: ["Money", "Money", "Courts"],
      outlook: "Afterthought",
    },
  ],
  [
    "a table is the newsletter",
    `**Risk radar** · June 2026 · for the committee
| 1 | Arvo fined in Ireland | It kept recordings for a year | High |
| 2 | Delmas leaks its prompts | Customers were named in them | High |
| 3 | Nordis passes its audit | First in its sector | Low |
**Commentary**
Nobody had asked how long data are kept.`,
    {
      stories: ["Arvo fined in Ireland", "Delmas leaks its prompts", "Nordis passes its audit"],
      outlook: "Commentary",
    },
  ],
  [
    "a last section that only asks, without a word for it",
    `## Arvo rents its memory out
${on("Arvo")}
## Delmas cuts its prices
${on("Delmas")}
## Nordis changes hands
${on("Nordis")}
## A thought to keep
All of them signed for something. Do you know what you have signed for?`,
    {
      stories: ["Arvo rents its memory out", "Delmas cuts its prices", "Nordis changes hands"],
      outlook: "A thought to keep",
      questions: ["Do you know what you have signed for?"],
    },
  ],
  [
    "a rule, a last question and its answer",
    `🧾 Arvo rents its memory out
${on("Arvo")}
🩺 Delmas cuts its prices
${on("Delmas")}
---
So, is the money real?
Some of it is. The prices are options on the rest.
What do you think? Tell me in the comments
#AI #Money`,
    {
      stories: ["Arvo rents its memory out", "Delmas cuts its prices"],
      outlook: "So, is the money real?",
      conclusions: ["Some of it is. The prices are options on the rest."],
    },
  ],
  [
    "a quotation after its announcement is no title",
    `**The Machine Week for Treasurers | Week 04**
Everyone asked me the same:
"Is the money real?"
🧾 Arvo rents its memory out
${on("Arvo")}
🩺 Delmas cuts its prices
${on("Delmas")}`,
    { title: "The Machine Week for Treasurers | Week 04" },
  ],
];

it.each(cases)("reads in English: %s", (_, markup, expected) => expect(said(markup)).toMatchObject(expected));

it.each([
  ["The Board Letter: chips get dearer, courts get busier", undefined],
  ["The Board Letter", "THE BOARD LETTER"],
  ["Something else altogether for once", "THE BOARD LETTER"],
])("leaves a bare name to the document's own title, where that says more: %j", (title, expected) => {
  const markup = `THE BOARD LETTER\n## Arvo rents\n${on("Arvo")}\n## Delmas sells\n${on("Delmas")}`;
  expect(said(markup, title).title).toBe(expected);
});
