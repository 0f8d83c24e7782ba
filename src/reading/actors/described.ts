import type { ActorKind } from "../../vocabulary/index.ts";
import type { MentionGroup } from "./group-mentions.ts";

/** Whom somebody speaks for. */
export interface Principal {
  /** Of a state, by the tables; null where they do not know it, or it is no state. */
  readonly code: string | null;
  readonly name: string;
  /** What it is where no mention tells: a state, unless told. */
  readonly kind?: ActorKind;
}

/** A group of mentions with what they tell of their actor. */
export interface Described extends MentionGroup {
  name: string;
  kind: ActorKind;
  office: string | null;
  /** Whom it speaks for, by its title or its name: "U.S. President", "Russia’s Foreign Ministry". */
  principal: Principal | null;
  identifier: string | null;
}
