import { memo } from "react";
import type { Draft } from "@/drafting/draft/types";
import { formatPeriod } from "@/lib/format";
import { isWeek, weekPeriod } from "@/lib/weeks";
import { m } from "@/paraglide/messages";
import { useLanguage } from "@/ui/language";
import { ItemList } from "./item-list";
import { PartList } from "./part-list";
import { StorySelect } from "./story-select";
import { TextField } from "./text-field";

/** The edition itself: its week, its finding, what it comes down to. */
export const EditionForm = memo(function EditionForm({ draft }: { draft: Draft }) {
  const language = useLanguage();
  const { week, title, standfirst } = draft;
  return (
    <section aria-labelledby="studio-edition" className="grid gap-4">
      <h2 id="studio-edition" className="headline text-lg">
        {m.studio_edition()}
      </h2>
      <TextField className="max-w-48" path="week" label={m.studio_f_week()} field={week} type="week" required shared>
        {isWeek(week.value) && (
          <p className="text-xs text-muted">
            {formatPeriod(weekPeriod(week.value).from, weekPeriod(week.value).to, language)}
          </p>
        )}
      </TextField>
      <TextField path="title" label={m.studio_f_title()} field={title} required long />
      <TextField path="standfirst" label={m.studio_f_standfirst()} field={standfirst} required long />
    </section>
  );
});

type TakeawaysProps = Pick<Draft, "takeaways" | "stories">;

export const Takeaways = memo(function Takeaways({ takeaways, stories }: TakeawaysProps) {
  return (
    <PartList
      path="takeaways"
      title={m.studio_takeaways()}
      one={m.studio_f_takeaway()}
      parts={takeaways}
      nameOf={({ text }) => text.value.slice(0, 40)}
    >
      {({ key, text, story }, at, remove) => (
        <div className="flex items-end gap-2">
          <div className="grid min-w-0 flex-1 gap-2">
            <TextField path={`${at}/text`} label={m.studio_f_takeaway()} field={text} required long />
            <StorySelect list="takeaways" part={key} story={story} stories={stories} />
          </div>
          {remove}
        </div>
      )}
    </PartList>
  );
});

export const Outlook = memo(function Outlook({ outlook }: Pick<Draft, "outlook">) {
  return (
    <section aria-labelledby="studio-outlook" className="grid gap-4">
      <h2 id="studio-outlook" className="headline text-lg">
        {m.studio_f_outlook()}
      </h2>
      <TextField path="outlook/title" label={m.studio_f_title()} field={outlook.title} required long />
      <ItemList path="outlook/paragraphs" label={m.studio_body()} one={m.studio_f_body()} items={outlook.paragraphs} />
      <ItemList
        path="outlook/questions"
        label={m.studio_questions()}
        one={m.studio_f_question()}
        items={outlook.questions}
      />
    </section>
  );
});

export const Faq = memo(function Faq({ faq, stories }: Pick<Draft, "faq" | "stories">) {
  return (
    <section aria-labelledby="studio-faq" className="grid gap-4">
      <h2 id="studio-faq" className="headline text-lg">
        {m.studio_f_faq()}
      </h2>
      <PartList
        path="faq"
        title={m.studio_questions()}
        one={m.studio_f_question()}
        parts={faq}
        nameOf={({ question }) => question.value}
      >
        {({ key, question, answer, story }, at, remove) => (
          <div className="flex items-end gap-2">
            <div className="grid min-w-0 flex-1 gap-2">
              <TextField path={`${at}/question`} label={m.studio_f_question()} field={question} required />
              <TextField path={`${at}/answer`} label={m.studio_f_answer()} field={answer} required long />
              <StorySelect list="faq" part={key} story={story} stories={stories} />
            </div>
            {remove}
          </div>
        )}
      </PartList>
    </section>
  );
});
