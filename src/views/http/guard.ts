import type { Api } from "./server.ts";

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join("; ");

const ownNames = new Set(["127.0.0.1", "localhost", "[::1]"]);

/**
 * Keeps pages of other sites out: a request must name this machine as its host (DNS rebinding), and where a browser
 * says which page it comes from, that page must be this server's own. Nothing but our own files may run or load.
 */
export function guard(server: Api): void {
  server.addHook("onRequest", async (request, reply) => {
    const host = request.headers.host ?? "";
    const name = host.replace(/:\d+$/, "");
    const origin = request.headers.origin;
    if (!ownNames.has(name) || (origin !== undefined && origin !== `http://${host}`)) {
      return reply
        .status(403)
        .send({ error: "this register answers on its own machine only: open it at 127.0.0.1 or localhost" });
    }
  });
  server.addHook("onSend", async (_, reply) => {
    reply.headers({
      "content-security-policy": policy,
      "x-content-type-options": "nosniff",
      "referrer-policy": "no-referrer",
      "cross-origin-resource-policy": "same-origin",
    });
  });
}
