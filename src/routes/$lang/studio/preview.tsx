import { createFileRoute, lazyRouteComponent } from "@tanstack/react-router";
import { loadChunk } from "@/lib/chunk";

export const Route = createFileRoute("/$lang/studio/preview")({
  // Nothing around it: the dashboard that takes its place brings its own.
  staticData: { bare: true },
  component: lazyRouteComponent(() => loadChunk(() => import("@/pages/studio/preview-page")), "PreviewPage"),
});
