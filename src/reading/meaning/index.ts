export { likeness, type Meaning, openMeaning } from "./meaning.ts";
