import type { Cast, Pointed } from "../cast.ts";
import type { Encoded, Run } from "../encoder/index.ts";
import { type Raw, shareOf, withAgreement } from "../judged.ts";
import type { LinkedAttribution } from "./link-attributions.ts";

/** Stands for the share of a part that an attribution lacks, or of a link that it does not need. */
const unknown = 0.5;

/** What the encoder's shares tell of an attribution, and of whom it is taken to be by: not calibrated. */
export function rawOf(
  { source, cue, content }: LinkedAttribution,
  speaker: Pointed | null,
  { encoded, cast }: { readonly encoded: Encoded; readonly cast: Cast },
): Raw {
  const tagged = (role: "Source" | "Cue" | "Content", run: Run | null) =>
    run ? Math.max(encoded.sureness(`polnear${role}`, run), encoded.sureness(`inner${role}`, run)) : unknown;
  const linked = (link: string, from: Run | null, to: Run | null) => {
    const margin = from && to ? encoded.margin(link, from, to) : null;
    return margin === null ? unknown : shareOf(margin);
  };
  const least = (shares: readonly number[]) => Math.min(...shares);
  const toCue = cue
    ? content.map((run) => linked("cue", run, cue))
    : content.map((run) => linked("contentSource", run, source));
  const pointed = cast.pointed("speaker", source ?? cue ?? content[0]!);
  const agreement = pointed && pointed.actor.id === speaker?.actor.id ? pointed.share : 0;
  return {
    attribution:
      least(content.map((run) => tagged("Content", run))) *
      tagged("Cue", cue) *
      tagged("Source", source) *
      least(toCue) *
      linked("source", cue, source),
    speaker: speaker ? withAgreement(speaker.share, agreement) : 0,
  };
}
