import { createRoot } from "react-dom/client";
import { startApp } from "./app/app";
import "./ui/styles.css";

if (import.meta.env.MODE === "mock") {
  const { startMocks } = await import("../mocks/browser");
  await startMocks();
}

const root = document.getElementById("root");
if (root) createRoot(root).render(startApp());
