import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fastifyStatic from "@fastify/static";
import swagger from "@fastify/swagger";
import fastify, { type FastifyInstance } from "fastify";
import {
  jsonSchemaTransform,
  serializerCompiler,
  validatorCompiler,
  type ZodTypeProvider,
} from "fastify-type-provider-zod";
import type { Store, World } from "../../tasks/index.ts";
import { WrongCall } from "../../vocabulary/index.ts";
import { guard } from "./guard.ts";
import { documentRoutes } from "./routes/documents.ts";
import { listRoutes } from "./routes/lists.ts";
import { overviewRoute } from "./routes/overview.ts";

export interface ServerOptions {
  readonly store: Store;
  readonly world: World;
  /** The day that the pages open on. */
  readonly opening: string | undefined;
}

export type Api = FastifyInstance<
  import("node:http").Server,
  import("node:http").IncomingMessage,
  import("node:http").ServerResponse,
  import("fastify").FastifyBaseLogger,
  ZodTypeProvider
>;

/** The built web pages, beside the built program. */
const pages = fileURLToPath(new URL("../../web/", import.meta.url));

/** The HTTP interface and the web pages of one register; not yet listening. */
export async function serverFor(options: ServerOptions): Promise<Api> {
  const server = fastify({ logger: false, bodyLimit: 1_000_000 }).withTypeProvider<ZodTypeProvider>();
  server.setValidatorCompiler(validatorCompiler);
  server.setSerializerCompiler(serializerCompiler);
  server.setErrorHandler((error: Error & { statusCode?: number }, _, reply) => {
    const status = error instanceof WrongCall ? 400 : (error.statusCode ?? 500);
    return reply.status(status).send({
      error:
        status < 500 ? error.message : "the register could not answer: look at the program's own messages",
    });
  });
  guard(server);
  await server.register(swagger, {
    openapi: {
      openapi: "3.1.0",
      info: {
        title: "Parley",
        version: "0.1.0",
        description: "The register of a negotiation, read from news reports.",
      },
    },
    transform: jsonSchemaTransform,
  });
  await server.register(
    async (api) => {
      const typed = api.withTypeProvider<ZodTypeProvider>() as Api;
      overviewRoute(typed, options);
      listRoutes(typed, options);
      documentRoutes(typed, options);
      typed.get("/openapi.json", { schema: { hide: true } }, async () => server.swagger());
    },
    { prefix: "/api" },
  );
  if (existsSync(pages)) await servePages(server);
  return server;
}

async function servePages(server: Api): Promise<void> {
  await server.register(fastifyStatic, {
    root: pages,
    wildcard: false,
    cacheControl: true,
    maxAge: "1h",
    immutable: false,
  });
  // An address of a page is the page's to understand; one of the interface that is not there is an error.
  server.setNotFoundHandler((request, reply) => {
    if (request.method !== "GET" || request.url.startsWith("/api/"))
      return reply.status(404).send({ error: `there is nothing at ${request.url.split("?")[0]}` });
    return reply.sendFile("index.html", { maxAge: 0 });
  });
}
