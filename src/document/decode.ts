import { type Fault, faults } from "./fault.ts";

/** The text of UTF-8 bytes, a byte order mark included. */
export function decode(bytes: Uint8Array): { readonly text: string } | Fault {
  if (bytes.includes(0)) return faults.binary;
  try {
    return { text: new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    return faults.notUtf8;
  }
}
