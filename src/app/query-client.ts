import { QueryClient } from "@tanstack/react-query";
import { HttpError, NetworkError } from "@/lib/errors";

export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        // A host that stumbles gets one more try; a file that is missing, refused or malformed stays so.
        retry: (failures, error) =>
          failures < 1 && (error instanceof NetworkError || (error instanceof HttpError && error.status >= 500)),
        retryDelay: 400,
        // An offline reader gets the error and its way out, not an endless wait.
        networkMode: "always",
        refetchOnWindowFocus: false,
      },
    },
  });
}
