import { createFileRoute } from "@tanstack/react-router";
import { NotFoundPage } from "@/pages/errors/not-found-page";

export const Route = createFileRoute("/$lang/$")({ component: NotFoundPage });
