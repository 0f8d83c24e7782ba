export { serve, type ServeOptions } from "./serve.ts";
export { type ServerOptions, serverFor } from "./server.ts";
