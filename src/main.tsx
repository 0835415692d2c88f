import { createRoot } from "react-dom/client";
import { startApp } from "./app/app";
import { isExplained } from "./lib/errors";
import "./ui/styles.css";

if (import.meta.env.MODE === "mock") {
  const { startMocks } = await import("../mocks/browser");
  await startMocks();
}

const root = document.getElementById("root");
if (root) {
  createRoot(root, {
    // What a page explains to the reader is no fault of the program's; anything else is.
    onCaughtError: (error) => {
      if (!isExplained(error)) console.error(error);
    },
  }).render(startApp());
}
