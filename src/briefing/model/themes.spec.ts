import { expect, test } from "vitest";
import { someThemes } from "@/testing/builders";
import { themeOf } from "./themes";

test("a theme is found by its id", () => {
  expect(themeOf(someThemes, "legal-risk")).toBe(someThemes[1]);
});

test("a theme that the taxonomy lacks is called by its id, in both languages", () => {
  expect(themeOf(someThemes, "quantum")).toMatchObject({ id: "quantum", label: { fr: "quantum", en: "quantum" } });
  expect(themeOf([], "legal-risk").label).toEqual({ fr: "legal-risk", en: "legal-risk" });
});

test("no theme at all is a dash", () => {
  expect(themeOf(someThemes, undefined).label).toEqual({ fr: "—", en: "—" });
});
