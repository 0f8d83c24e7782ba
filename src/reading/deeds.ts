import type { Attribution, Deed, DeedStatus, Span, Time } from "../vocabulary/index.ts";
import { attributionAround } from "./acts/read-acts.ts";
import { withStages } from "./amounts/stage.ts";
import { readAmounts } from "./amounts.ts";
import type { Cast } from "./cast.ts";
import type { Encoded } from "./encoder/index.ts";
import { latestStageOfDeed } from "./english/amount-stages.ts";
import type { Judged } from "./judged.ts";
import type { Sentence } from "./sentences.ts";
import type { Tense } from "./times/days.ts";
import { sentenceOf } from "./tokens-within.ts";

interface DeedInput {
  readonly text: string;
  readonly encoded: Encoded;
  readonly cast: Cast;
  readonly sentences: readonly Sentence[];
  readonly attributions: readonly Attribution[];
  readonly timeIn: (span: Span, tense: Tense) => Time | null;
}

/** What parties are reported to have done, to be doing, or to have refused, failed or undone, in the order of the text. */
export function readDeeds({
  text,
  encoded,
  cast,
  sentences,
  attributions,
  timeIn,
}: DeedInput): readonly Judged<Deed>[] {
  return encoded.joined("deed").map((run, index): Judged<Deed> => {
    const what = encoded.spanOf(run);
    const actor = cast.pointed("performer", run);
    const recipient = cast.pointed("recipient", run);
    const when = encoded.linked("when", run, encoded.tagged("when"));
    const status = encoded.classify("deedStatus", run)[0]!;
    const latest = latestStageOfDeed[status.label as DeedStatus];
    return {
      id: `d${index + 1}`,
      actor: actor?.actor.id ?? null,
      recipient: recipient && recipient.actor.id !== actor?.actor.id ? recipient.actor.id : null,
      what,
      status: status.label as DeedStatus,
      when: when && timeIn(encoded.spanOf(when.to), "past"),
      amounts: withStages(
        readAmounts(text, what),
        sentenceOf(sentences, what),
        latest ? { usual: null, latest } : null,
      ),
      attribution: attributionAround(what, attributions)?.id ?? null,
      raw: {
        deed: encoded.sureness("deed", run),
        deedStatus: status.share,
        deedActor: actor?.share ?? 0,
      },
    };
  });
}
