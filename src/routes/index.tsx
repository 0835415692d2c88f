import { createFileRoute, redirect } from "@tanstack/react-router";
import { preferredLanguage } from "@/lib/preferred-language";

export const Route = createFileRoute("/")({
  beforeLoad: () => {
    throw redirect({ to: "/$lang", params: { lang: preferredLanguage() }, search: true, replace: true });
  },
});
