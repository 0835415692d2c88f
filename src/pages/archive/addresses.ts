import { useNavigate, useRouter } from "@tanstack/react-router";
import { useMemo } from "react";
import { useLanguage } from "@/ui/language";

interface Addresses {
  hrefOf: (target: string) => string;
  onOpen: (target: string) => void;
}

/** Targets "2026-W06/spacex-xai-merger". */
export function useStoryAddresses(): Addresses {
  const lang = useLanguage();
  const navigate = useNavigate();
  const base = useBase();
  return useMemo(
    () => ({
      hrefOf: (target) => `${base}/briefings/${target}`,
      onOpen: (target) => {
        const [week = "", story = ""] = target.split("/");
        void navigate({ to: "/$lang/briefings/$week/$story", params: { lang, week, story } });
      },
    }),
    [base, lang, navigate],
  );
}

/** Targets "2026-W06?legal-risk": a week, held to a theme where one is named. */
export function useWeekAddresses(): Addresses {
  const lang = useLanguage();
  const navigate = useNavigate();
  const base = useBase();
  return useMemo(
    () => ({
      hrefOf: (target) => {
        const [week, theme] = target.split("?");
        return `${base}/briefings/${week}${theme ? `?theme=${theme}` : ""}`;
      },
      onOpen: (target) => {
        const [week = "", theme] = target.split("?");
        const search = { theme: theme ? [theme] : [] };
        void navigate({ to: "/$lang/briefings/$week", params: { lang, week }, search });
      },
    }),
    [base, lang, navigate],
  );
}

/** Targets are ids of entities. */
export function useEntityAddresses(): Addresses {
  const lang = useLanguage();
  const navigate = useNavigate();
  const base = useBase();
  return useMemo(
    () => ({
      hrefOf: (entity) => `${base}/entities/${entity}`,
      onOpen: (entity) => void navigate({ to: "/$lang/entities/$entity", params: { lang, entity } }),
    }),
    [base, lang, navigate],
  );
}

/** The site and the language, asked of the router once: hundreds of marks each need an address, which are all slugs. */
function useBase(): string {
  const lang = useLanguage();
  const router = useRouter();
  return useMemo(
    () => router.buildLocation({ to: "/$lang", params: { lang } }).href.replace(/[?#].*$/, ""),
    [router, lang],
  );
}
