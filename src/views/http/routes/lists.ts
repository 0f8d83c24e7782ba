import { z } from "zod";
import { agenda, due, list, listNames, momentOf, show } from "../../../tasks/index.ts";
import { envelopeOf, failure, itemSchemas, momentQuery } from "../schemas.ts";
import type { Api, ServerOptions } from "../server.ts";

/** GET /api/commitments, /api/demands, ...: each list; GET /api/due; GET /api/show/ID. */
export function listRoutes(api: Api, { store, world }: ServerOptions): void {
  for (const name of listNames) {
    const schema = {
      summary: `The ${name} of the state of play`,
      querystring: momentQuery,
      response: { 200: envelopeOf(itemSchemas[name]), 400: failure },
    };
    // Items are readonly inside and plain JSON outside: the schema checks what the types cannot say.
    api.get(
      `/${name}`,
      { schema },
      async ({ query }) => (await list(store, name, { ...query, moment: momentOf(query, world) })) as never,
    );
  }
  const agendaQuery = momentQuery.extend({
    offset: z.coerce.number().int().min(0).default(0),
    limit: z.coerce.number().int().min(1).max(500).default(100),
  });
  const counts = { total: z.number(), overdue: z.number(), due: z.number(), conditional: z.number() };
  const agendaSchema = {
    summary: "A page of the commitments, the most urgent first",
    querystring: agendaQuery,
    response: { 200: envelopeOf(itemSchemas.commitments).extend(counts), 400: failure },
  };
  api.get(
    "/agenda",
    { schema: agendaSchema },
    async ({ query }) => (await agenda(store, { ...query, moment: momentOf(query, world) })) as never,
  );
  const dueQuery = momentQuery.extend({ within: z.coerce.number().int().min(0).max(36_500).default(7) });
  api.get(
    "/due",
    {
      schema: {
        summary: "What falls due or is overdue",
        querystring: dueQuery,
        response: { 200: z.array(itemSchemas.commitments), 400: failure },
      },
    },
    async ({ query }) => (await due(store, { ...query, moment: momentOf(query, world) })) as never,
  );
  const params = z.object({ id: z.string() });
  api.get(
    "/show/:id",
    {
      schema: {
        summary: "One thing, with its history",
        params,
        querystring: momentQuery,
        response: {
          200: z.object({ list: z.string().nullable(), item: z.unknown(), history: z.array(z.unknown()) }),
          404: failure,
        },
      },
    },
    async ({ params: { id }, query }, reply) => {
      const shown = await show(store, id, momentOf(query, world), query.negotiation);
      if (shown === null)
        return reply.status(404).send({ error: `the register has nothing called ${id} at that moment` });
      return { list: shown.list, item: shown.item, history: [...shown.history] };
    },
  );
}
