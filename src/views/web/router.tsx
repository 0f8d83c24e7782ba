import { createRootRoute, createRoute, createRouter, Outlet } from "@tanstack/react-router";
import { CommitmentsPage } from "./pages/commitments.tsx";

/** What the address of the page holds: the question, and what is being looked at. */
export interface Search {
  readonly asOf?: string;
  readonly publicBy?: string;
  /** The commitment that is looked at. */
  readonly commitment?: string;
  /** The entry whose words are looked at, of those that it rests on. */
  readonly entry?: string;
  /** A report that is looked at by itself. */
  readonly report?: string;
}

const keys = ["asOf", "publicBy", "commitment", "entry", "report"] as const;

const rootRoute = createRootRoute({ component: Outlet });

export const commitmentsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/",
  validateSearch: (search: Record<string, unknown>): Search =>
    Object.fromEntries(
      keys.filter((key) => typeof search[key] === "string").map((key) => [key, search[key] as string]),
    ),
  component: CommitmentsPage,
});

const elsewhere = createRoute({
  getParentRoute: () => rootRoute,
  path: "$",
  component: () => (
    <main className="lone">
      <h1>There is no page at this address</h1>
      <p>
        <a href="/">To the commitments</a>
      </p>
    </main>
  ),
});

export const router = createRouter({
  routeTree: rootRoute.addChildren([commitmentsRoute, elsewhere]),
  defaultPreload: false,
});

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }
}
