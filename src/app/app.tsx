import { QueryClientProvider } from "@tanstack/react-query";
import { createBrowserHistory, RouterProvider } from "@tanstack/react-router";
import { StrictMode } from "react";
import { createQueryClient } from "./query-client";
import { createAppRouter } from "./router";

/** The whole application, on the browser's address. */
export function startApp() {
  const queryClient = createQueryClient();
  const router = createAppRouter(queryClient, createBrowserHistory());
  return (
    <StrictMode>
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </StrictMode>
  );
}
