import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useLanguage } from "@/ui/language";

interface StoryLinkProps {
  week: string;
  story: string;
  className?: string;
  hash?: string;
  "aria-describedby"?: string;
  children: ReactNode;
}

/** To a story of a week, the filters kept for the way back. */
export function StoryLink({ week, story, hash, ...props }: StoryLinkProps) {
  const lang = useLanguage();
  return (
    <Link
      to="/$lang/briefings/$week/$story"
      params={{ lang, week, story }}
      search={true}
      {...(hash ? { hash } : {})}
      {...props}
    />
  );
}
