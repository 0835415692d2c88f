import { describe, expect, test } from "vitest";
import { briefingSchema } from "@/briefing/briefing-schema";
import { aBriefing, aFigure, aStory } from "@/testing/builders";
import { changed } from "@/testing/changed";
import { plainIssues } from "./plain-words";

const edition = aBriefing({ stories: [aStory({ figures: [aFigure({ source: 0 })] })] });
const figure = "/stories/0/figures/0";

describe("a fault is said in plain words", () => {
  test.each<[string, unknown, string]>([
    ["/title", undefined, "is missing"],
    ["/title", "", "is empty"],
    ["/title", "  ", "is empty"],
    ["/title", null, "is empty"],
    ["/title", 5, "must be a text, not a number"],
    ["/week", "", "is empty"],
    ["/week", "2026-W54", "must be an ISO week, such as 2026-W06"],
    ["/week", undefined, "is missing"],
    ["/language", undefined, "is missing: must be one of fr, en"],
    ["/language", "de", "must be one of fr, en"],
    ["/period", undefined, "is missing"],
    ["/period", [], "must be an object, not a list"],
    ["/publishedAt", "yesterday", "must be a date and time such as 2026-02-09T06:00:00+01:00"],
    ["/takeaways", [], "is empty"],
    ["/takeaways", Array(8).fill({ text: "a" }), "holds more than 7"],
    ["/stories/0/id", "", "is empty"],
    ["/stories/0/id", "Not A Slug", "must be a slug: a–z, 0–9 and single hyphens, a letter first"],
    ["/stories/0/date", "2026-02-30", "must be a date such as 2026-02-03"],
    ["/stories/0/themes", ["a", "a"], "names a theme twice"],
    ["/stories/0/body", "One.", "must be a list, not a text"],
    ["/stories/0/sources/0/url", "example.com", "must be an http or https address"],
    ["/stories/0/sources/0/url", "", "is empty"],
    [`${figure}/value`, undefined, "is missing"],
    [`${figure}/value`, "35 M$", "must be a number, not a text"],
    [`${figure}/kind`, "gift", expect.stringMatching(/^must be one of valuation, funding, /)],
    [`${figure}/kind`, "", "is empty"],
    [`${figure}/source`, -1, "must be 0 or more"],
    [`${figure}/source`, 0.5, "must be a whole number"],
    [`${figure}/quote`, "a".repeat(241), "is longer than 240 characters"],
    [`${figure}/unit`, "", "is empty"],
    [`${figure}/unit`, "token", "money needs an ISO 4217 currency, such as USD"],
    ["/rates", { ...rates(), quotes: { USD: 0 } }, "must be more than 0"],
  ])("%s, %j: %s", (pointer, value, message) => {
    const { error } = briefingSchema.safeParse(changed(edition, pointer, value), { reportInput: true });
    expect(error && plainIssues(error).map((issue) => issue.message)).toContainEqual(message);
    expect(
      error &&
        plainIssues(error)
          .map((issue) => issue.message)
          .join(),
    ).not.toMatch(/expected|received|input/i);
  });
});

function rates() {
  return { base: "EUR", date: "2026-02-06", source: { title: "a", publisher: "b", url: "https://example.com" } };
}
