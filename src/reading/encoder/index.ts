export { type Encoded, encode, type Run } from "./encoded.ts";
export { type Model, openModel } from "./model.ts";
