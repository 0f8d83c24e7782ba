import { useNavigate } from "@tanstack/react-router";
import type { Overview } from "../api.ts";
import { commitmentsRoute, type Search } from "../router.tsx";

/** The bar: the name, and the one control that holds everywhere: on which day, as public by when. */
export function Bar({
  overview,
  asOf,
}: {
  readonly overview: Overview | undefined;
  readonly asOf: string | null;
}) {
  const { publicBy } = commitmentsRoute.useSearch();
  const navigate = useNavigate({ from: "/" });
  const set = (key: "asOf" | "publicBy", day: string) =>
    void navigate({ search: ({ [key]: _, ...old }: Search) => (day ? { ...old, [key]: day } : old) });
  return (
    <header className="bar">
      <a className="name" href="/">
        Parley
      </a>
      <nav aria-label="Pages">
        <a aria-current="page" href="/">
          Commitments
        </a>
      </nav>
      <form className="controls" onSubmit={(event) => event.preventDefault()}>
        <label>
          on <input type="date" value={asOf ?? ""} onChange={(event) => set("asOf", event.target.value)} />
        </label>
        <label>
          as public by{" "}
          <input
            type="date"
            value={publicBy ?? ""}
            max="9999-12-31"
            onChange={(event) => set("publicBy", event.target.value)}
          />
        </label>
        {overview && (
          <span className="small soft reports">{overview.documents.toLocaleString("en")} reports</span>
        )}
      </form>
    </header>
  );
}
