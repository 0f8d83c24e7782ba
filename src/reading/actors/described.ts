import type { ActorKind } from "../../vocabulary/index.ts";
import type { NamedState } from "../english/world.ts";
import type { MentionGroup } from "./group-mentions.ts";

/** A group of mentions with what they tell of their actor. */
export interface Described extends MentionGroup {
  name: string;
  kind: ActorKind;
  office: string | null;
  /** Whom it speaks for, by its title or its name: "U.S. President", "Russia’s Foreign Ministry". */
  principal: Pick<NamedState, "code" | "name"> | null;
  identifier: string | null;
}
