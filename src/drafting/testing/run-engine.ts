/** The engine on one newsletter, as the studio runs it, in the shape that is scored. */
import type { DraftingContext } from "../draft/context";
import { draftEdition } from "../draft/draft-edition";
import { findEntities } from "../entities/find-entities";
import { findFigures } from "../figures/find-figures";
import type { FoundFigure } from "../figures/types";
import { languageOf } from "../language";
import type { SourceText } from "../source-text";
import type { Reading } from "./score-stories";

export function runEngine(
  source: SourceText,
  context: Omit<DraftingContext, "language">,
): Reading & { figures: FoundFigure[] } {
  const language = languageOf(source.text);
  const draft = draftEdition(source, { ...context, language });
  const mentions = findEntities(source, context.gazetteer).flatMap(({ id, mentions }) =>
    mentions.map((span) => ({ span, entity: id })),
  );
  const { title, paragraphs, questions } = draft.outlook;
  const outlook = title.value !== "" || paragraphs.length > 0 || questions.length > 0;
  return {
    source,
    title: draft.title.value,
    stories: draft.stories.map((story) => ({
      title: story.title.value,
      span: story.span,
      themes: story.themes.map(({ id }) => id),
    })),
    outlook: outlook ? { title: title.value } : undefined,
    faq: draft.faq.map(({ question }) => question.value),
    figures: findFigures(source, language, mentions),
  };
}
