import { holds, type Span } from "../../vocabulary/index.ts";
import { countWhile } from "../count-while.ts";
import type { Encoded, Run } from "../encoder/index.ts";
import { isWithin, type LinkedAttribution } from "./link-attributions.ts";
import { quotationAround, quotationsAt } from "./quoted.ts";

interface Input {
  readonly text: string;
  readonly encoded: Encoded;
  /** What stands in quotation marks, in the order of the text, none overlapping. */
  readonly quotations: readonly Span[];
}

type Outers = ReadonlyMap<LinkedAttribution, LinkedAttribution | null>;

/** In whose words each attribution stands; null where it is the report's own. Nobody's words stand within themselves. */
export function nestAttributions(all: readonly LinkedAttribution[], input: Input): Outers {
  const around = contentsAround(all);
  const quoterOf = quotersOf(all, input);
  return withoutCircles(new Map(all.map((each) => [each, around.get(each) ?? quoterOf(each)])));
}

/** The attribution whose content holds each one's cue, or content where it has none: the smallest such. */
function contentsAround(all: readonly LinkedAttribution[]): Outers {
  const contents = all
    .flatMap((attribution) => attribution.content.map((run) => ({ attribution, run })))
    .toSorted((a, b) => a.run.first - b.run.first);
  const outers = new Map<LinkedAttribution, LinkedAttribution | null>();
  // From the first anchor to the last; at each few contents are open.
  let next = 0;
  let open: typeof contents = [];
  for (const inner of all.toSorted((a, b) => anchorOf(a).first - anchorOf(b).first)) {
    const anchor = anchorOf(inner);
    while (next < contents.length && contents[next]!.run.first <= anchor.first) open.push(contents[next++]!);
    open = open.filter(({ run }) => run.last >= anchor.first);
    const [smallest] = open
      .filter(({ attribution, run }) => attribution !== inner && isWithin(anchor, run) && !isOwn(run, inner))
      .toSorted((a, b) => a.run.last - a.run.first - (b.run.last - b.run.first));
    outers.set(inner, smallest?.attribution ?? null);
  }
  return outers;
}

function anchorOf({ cue, content }: LinkedAttribution): Run {
  return cue ?? content[0]!;
}

function isOwn(run: Run, { content }: LinkedAttribution): boolean {
  return content.some(({ first, last }) => first === run.first && last === run.last);
}

/**
 * Who is quoted by the words around an attribution: a cue inside quotation marks belongs to whoever is quoted there, or
 * else to the quoted speaker named last in the same paragraph.
 */
function quotersOf(
  all: readonly LinkedAttribution[],
  { text, encoded, quotations }: Input,
): (inner: LinkedAttribution) => LinkedAttribution | null {
  const here = new Map<Span, LinkedAttribution>();
  const cued: { readonly at: number; readonly attribution: LinkedAttribution }[] = [];
  for (const attribution of all) {
    if (attribution.cue === null) continue;
    const cue = encoded.spanOf(attribution.cue);
    const quoted = attribution.content.flatMap((run) => quotationsAt(encoded.spanOf(run), quotations));
    for (const quotation of quoted)
      if (!here.has(quotation) && !holds(quotation, cue)) here.set(quotation, attribution);
    if (quoted.length > 0) cued.push({ at: cue.end, attribution });
  }
  cued.sort((a, b) => a.at - b.at);
  const breaks = Array.from(text.matchAll(/\n/g), ({ index }) => index);
  const lineOf = (at: number) => countWhile(breaks, (each) => each < at);
  return ({ cue }) => {
    const quotation = cue && quotationAround(encoded.spanOf(cue), quotations);
    if (!quotation) return null;
    const before = cued[countWhile(cued, ({ at }) => at <= quotation.start) - 1];
    const near = before && lineOf(before.at) === lineOf(quotation.start);
    return here.get(quotation) ?? (near ? before.attribution : null);
  };
}

/** Where words would stand within themselves, by one step or by many, the first of them in the text stands free. */
function withoutCircles(outers: Outers): Outers {
  const free = new Map(outers);
  const order = new Map([...outers.keys()].map((attribution, index) => [attribution, index]));
  const settled = new Set<LinkedAttribution>();
  for (const start of outers.keys()) {
    const path: LinkedAttribution[] = [];
    const walked = new Set(path);
    let at: LinkedAttribution | null = start;
    while (at !== null && !settled.has(at) && !walked.has(at)) {
      path.push(at);
      walked.add(at);
      at = free.get(at) ?? null;
    }
    if (at !== null && walked.has(at)) {
      const circle = path.slice(path.indexOf(at));
      free.set(circle.toSorted((a, b) => order.get(a)! - order.get(b)!)[0]!, null);
    }
    for (const each of path) settled.add(each);
  }
  return free;
}
