import { createFileRoute } from "@tanstack/react-router";
import { WeekPage } from "@/pages/week/week-page";

export const Route = createFileRoute("/$lang/briefings/$week/")({ component: WeekPage });
