import { type Amount, type AmountStage, amountStages, type Span } from "../../vocabulary/index.ts";
import { stageWords } from "../english/amount-stages.ts";
import type { Sentence } from "../sentences.ts";
import { tokensBefore } from "../tokens-within.ts";

/** How many words before an amount may tell its stage. */
const reach = 6;

interface Stages {
  /** Of an amount that no word tells of; null where that is not known. */
  readonly usual: AmountStage | null;
  /** The furthest that they may have come: what is promised is not delivered, whatever its words. */
  readonly latest: AmountStage;
}

/** Amounts with the stage that they have come to: as the nearest word before them tells ("[earmarked] $2 billion"), else the usual one. */
export function withStages(
  amounts: readonly Amount[],
  sentence: Sentence | undefined,
  stages: Stages | null,
): readonly Amount[] {
  return amounts.map((amount) => ({
    ...amount,
    stage: stages && (wordedStage(sentence, amount, stages.latest) ?? stages.usual),
  }));
}

function wordedStage(
  sentence: Sentence | undefined,
  { start }: Span,
  latest: AmountStage,
): AmountStage | null {
  const before = sentence ? tokensBefore(sentence, start, reach).toReversed() : [];
  for (const { lower } of before) {
    const stage = stageWords.get(lower);
    if (stage && amountStages.indexOf(stage) <= amountStages.indexOf(latest)) return stage;
  }
  return null;
}
