import { type Amount, type Attribution, type Deed, holds, type Time } from "../vocabulary/index.ts";
import type { Found } from "./actors/find-actors.ts";
import { deedVerbs } from "./english/cues.ts";
import type { Sentence } from "./sentences.ts";
import type { Token } from "./tokens.ts";

interface Attributed {
  readonly sentences: readonly Sentence[];
  readonly mentions: readonly Found[];
  readonly attributions: readonly Attribution[];
  readonly times: readonly Time[];
  readonly amounts: readonly Amount[];
  readonly principal: (actor: string) => string | null;
}

/** Deeds by verbs in the past tense with an actor before them: "Russia released 30 prisoners". */
export function readDeeds(input: Attributed): readonly Deed[] {
  const deeds: Deed[] = [];
  for (const sentence of input.sentences) {
    for (const [at, token] of sentence.tokens.entries()) {
      const status = deedVerbs[token.lower];
      const actor = status && actorBefore(sentence.tokens, at, input);
      if (!status || !actor) continue;
      const what = { start: token.start, end: clauseEnd(sentence.tokens, at) };
      deeds.push({
        id: `d${deeds.length + 1}`,
        actor: input.principal(actor) ?? actor,
        recipient: null,
        what,
        status,
        when: input.times.find((time) => holds(sentence, time)) ?? null,
        amounts: input.amounts.filter((amount) => holds(what, amount)),
        attribution:
          input.attributions.find(({ content }) => content.some((part) => holds(part, what)))?.id ?? null,
      });
    }
  }
  return deeds;
}

function actorBefore(tokens: readonly Token[], at: number, { mentions }: Attributed): string | null {
  for (let before = at - 1; before >= 0 && before >= at - 4; before--) {
    const mention = mentions.find(({ end }) => end === tokens[before]!.end);
    if (mention) return mention.actor;
    if (
      !/^(has|have|had|also|already|later|on|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/.test(
        tokens[before]!.lower,
      )
    )
      return null;
  }
  return null;
}

function clauseEnd(tokens: readonly Token[], at: number): number {
  let to = at + 1;
  while (
    to < tokens.length &&
    !/^[.;:,?!”—]$/.test(tokens[to]!.text) &&
    !/^(but|while|after|before)$/.test(tokens[to]!.lower)
  )
    to++;
  return tokens[to - 1]!.end;
}
