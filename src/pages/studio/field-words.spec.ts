import { expect, test } from "vitest";
import { draftEdition } from "@/drafting/draft/draft-edition";
import { context, source } from "@/drafting/draft/testing/sample";
import { fieldWord, partWords, placeWords } from "./field-words";

const draft = draftEdition(source, context);
const [, story] = draft.stories;
const [figure] = story?.figures ?? [];
const at = `stories/${story?.key}`;

test.each([
  ["title", "Titre"],
  [`${at}/summary`, "Résumé"],
  [`${at}/figures/${figure?.key}/value`, "Valeur"],
  [`${at}/figures/k99/asOf`, "En date du"],
  // JSON pointers of the format's own errors.
  ["/stories/2/sources/0/url", "Adresse"],
  ["/stories/2/highlights/1", "Point marquant"],
  ["/faq/0/answer", "Réponse"],
  // A path that no word is known for, an object's own names among them, stands for itself.
  ["constructor", "constructor"],
  ["__proto__/toString", "__proto__/toString"],
  ["", ""],
])("%s is called %s", (path, word) => {
  expect(fieldWord(path)).toBe(word);
});

test("a field's place is its story, its question or its point", () => {
  expect(placeWords(draft, `${at}/summary`)).toBe(`Signal 2, ${story?.title.value}`);
  expect(placeWords(draft, `faq/${draft.faq[0]?.key}/answer`)).toBe("Question fréquente 1");
  expect(placeWords(draft, `takeaways/${draft.takeaways[0]?.key}/text`)).toBe("À retenir 1");
  expect(placeWords(draft, "outlook/title")).toBe("Perspectives");
  expect(placeWords(draft, "title")).toBe("");
  expect(placeWords(draft, "stories/gone/title")).toBe("");
  expect(placeWords(draft, "")).toBe("");
});

test("a part's words are its own, else what it is", () => {
  expect(partWords(draft, `${at}/figures/${figure?.key}/unit`)).toBe(figure?.label.value);
  expect(partWords(draft, `${at}/figures/gone/unit`)).toBe("Chiffre");
  expect(partWords(draft, `${at}/sources/gone/url`)).toBe("Source");
  expect(partWords(draft, `${at}/entities/gone/name`)).toBe("Acteur");
  expect(partWords(draft, `${at}/summary`)).toBe("");
  expect(partWords(draft, "takeaways/k1/text")).toBe("");
});
