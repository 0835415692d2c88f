import { useNavigate, useRouter } from "@tanstack/react-router";
import { useLanguage } from "@/ui/language";

interface Addresses {
  hrefOf: (target: string) => string;
  onOpen: (target: string) => void;
}

/** Targets "2026-W06/spacex-xai-merger". */
export function useStoryAddresses(): Addresses {
  const lang = useLanguage();
  const router = useRouter();
  const navigate = useNavigate();
  const to = (target: string) => {
    const [week = "", story = ""] = target.split("/");
    return { to: "/$lang/briefings/$week/$story", params: { lang, week, story } } as const;
  };
  return {
    hrefOf: (target) => router.buildLocation(to(target)).href,
    onOpen: (target) => void navigate(to(target)),
  };
}

/** Targets "2026-W06?legal-risk": a week, held to a theme where one is named. */
export function useWeekAddresses(): Addresses {
  const lang = useLanguage();
  const router = useRouter();
  const navigate = useNavigate();
  const to = (target: string) => {
    const [week = "", theme] = target.split("?");
    return { to: "/$lang/briefings/$week", params: { lang, week }, search: { theme: theme ? [theme] : [] } } as const;
  };
  return {
    hrefOf: (target) => router.buildLocation(to(target)).href,
    onOpen: (target) => void navigate(to(target)),
  };
}

/** Targets are ids of entities. */
export function useEntityAddresses(): Addresses {
  const lang = useLanguage();
  const router = useRouter();
  const navigate = useNavigate();
  const to = (entity: string) => ({ to: "/$lang/entities/$entity", params: { lang, entity } }) as const;
  return {
    hrefOf: (target) => router.buildLocation(to(target)).href,
    onOpen: (target) => void navigate(to(target)),
  };
}
