export { type Negotiations, negotiationsIn } from "./negotiations-in.ts";
