import { z } from "zod";
import { overview } from "../../../tasks/index.ts";
import type { Api, ServerOptions } from "../server.ts";

const answer = z.object({
  entries: z.number(),
  head: z.string().nullable(),
  documents: z.number(),
  outlets: z.array(z.string()),
  from: z.string().nullable(),
  to: z.string().nullable(),
  opensOn: z.string(),
  opensInThePast: z.boolean(),
});

/** GET /api/overview: what the register is, and the day that it opens on. */
export function overviewRoute(api: Api, { store, world, opening }: ServerOptions): void {
  api.get(
    "/overview",
    { schema: { summary: "What the register is", response: { 200: answer } } },
    async () => {
      const told = await overview(store, world, { opening });
      return { ...told, outlets: [...told.outlets] };
    },
  );
}
