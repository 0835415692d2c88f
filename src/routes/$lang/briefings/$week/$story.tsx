import { createFileRoute } from "@tanstack/react-router";
import { StoryPage } from "@/pages/story/story-page";

export const Route = createFileRoute("/$lang/briefings/$week/$story")({ component: StoryPage });
