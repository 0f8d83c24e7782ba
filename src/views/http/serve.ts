import { once } from "node:events";
import { catchUp, type OpenOptions, openStore, shownAddress, type World } from "../../tasks/index.ts";
import { serverFor } from "./server.ts";

export interface ServeOptions {
  readonly store: string;
  readonly port: number;
  readonly opening: string | undefined;
  readonly world: World;
  readonly salt: OpenOptions["salt"];
  readonly say: (text: string) => void;
}

/** The only address that is served: this machine's own. */
const host = "127.0.0.1";

/** Serves the register until the process is told to stop (SIGINT, SIGTERM). Throws where the port is taken. */
export async function serve({
  store: address,
  port,
  opening,
  world,
  salt,
  say,
}: ServeOptions): Promise<void> {
  const store = await openStore(address, { salt, create: false });
  const reason = await catchUp(store, world);
  if (reason !== null)
    say(`Reports that came in last stand alone: what belongs together could not be written (${reason})\n`);
  const server = await serverFor({ store, world, opening });
  try {
    await server.listen({ host, port });
  } catch (error) {
    await store.close();
    if ((error as NodeJS.ErrnoException).code !== "EADDRINUSE") throw error;
    throw new Error(`port ${port} is taken by another program: name a free one with --port, or 0 for any`, {
      cause: error,
    });
  }
  const { port: taken } = server.server.address() as { port: number };
  say(`Parley serves ${shownAddress(address)} at http://${host}:${taken}/ (stop with Ctrl-C)\n`);
  await Promise.race([once(process, "SIGINT"), once(process, "SIGTERM")]);
  await server.close();
  await store.close();
}
