import "@fontsource/be-vietnam-pro/latin-400.css";
import "@fontsource/be-vietnam-pro/latin-600.css";
import "@fontsource/be-vietnam-pro/vietnamese-400.css";
import "@fontsource/be-vietnam-pro/vietnamese-600.css";
import "@mantine/core/styles.css";
import "./shell/base.css";
import { MantineProvider } from "@mantine/core";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { createRoot } from "react-dom/client";
import { ApiError } from "./api/client";
import { SessionGate } from "./session/session";
import { Words } from "./shell/i18n";
import { router } from "./shell/routes";
import { theme, variables } from "./shell/theme";

const client = new QueryClient({
  defaultOptions: { queries: { staleTime: 10_000, retry: (n, e) => e instanceof ApiError && e.lost && n < 3, refetchOnWindowFocus: true } },
});
const scheme = (() => {
  try {
    return (localStorage.getItem("giaoban.scheme") as "light" | "dark" | null) ?? "auto";
  } catch {
    return "auto";
  }
})();

createRoot(document.getElementById("root") as HTMLElement).render(
  <MantineProvider theme={theme} cssVariablesResolver={variables} defaultColorScheme={scheme}>
    <Words>
      <QueryClientProvider client={client}>
        <SessionGate>
          <RouterProvider router={router} />
        </SessionGate>
      </QueryClientProvider>
    </Words>
  </MantineProvider>,
);
