import { z } from "zod";
import { momentOf, report } from "../../../tasks/index.ts";
import { failure, momentQuery } from "../schemas.ts";
import type { Api, ServerOptions } from "../server.ts";

const span = z.object({ start: z.number(), end: z.number() });
const answer = z.object({
  document: z.looseObject({ id: z.string(), text: z.string(), setAside: z.array(span) }),
  reading: z.looseObject({ reader: z.string() }).nullable(),
  acts: z.array(z.looseObject({ entry: z.string(), quote: z.string() })),
  positions: z.array(z.looseObject({ entry: z.string(), quote: z.string() })),
  commitments: z.record(z.string(), z.string()),
  meetings: z.array(z.looseObject({ entry: z.string(), quote: z.string() })),
});

/** GET /api/reports/ID: the text of one report with all that was read in it. */
export function documentRoutes(api: Api, { store, world }: ServerOptions): void {
  const schema = {
    summary: "One report, with what was read in it",
    params: z.object({ id: z.string() }),
    querystring: momentQuery,
    response: { 200: answer, 404: failure },
  };
  api.get("/reports/:id", { schema }, async ({ params: { id }, query }, reply) => {
    const found = await report(store, id, momentOf(query, world));
    if (found === null)
      return reply
        .status(404)
        .send({ error: `the register has no report called ${id}, or its text was redacted` });
    return found as never;
  });
}
