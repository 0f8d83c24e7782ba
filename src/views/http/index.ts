export { type ServeOptions, serve } from "./serve.ts";
export { type ServerOptions, serverFor } from "./server.ts";
