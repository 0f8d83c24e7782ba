// A rising curve through what was right: pool-adjacent-violators (Ayer and others 1955; Zadrozny and Elkan 2002 for probabilities).

/** How many judgements a corner rests on at least, and how many made-up ones of the usual share stand beside them. */
const least = 12;
const weightOfUsual = 2;

/**
 * The corners of the rising curve, straight between them, that tells best of raw confidences how often they are right.
 *
 * @param judgements `{ raw, right }`, raw from 0 to 1.
 * @returns `[[raw, right], ...]`, both rising, right above 0 and below 1.
 */
export function risingCurve(judgements) {
  const sorted = judgements.toSorted((a, b) => a.raw - b.raw);
  const usual = (sorted.filter(({ right }) => right).length + 1) / (sorted.length + 2);
  const blocks = [];
  for (const group of groupsOf(sorted)) {
    const right = group.filter((each) => each.right).length + weightOfUsual * usual;
    const raw = group.reduce((sum, each) => sum + each.raw, 0);
    blocks.push({ count: group.length, weight: group.length + weightOfUsual, raw, right });
    while (blocks.length > 1 && height(blocks.at(-2)) >= height(blocks.at(-1))) {
      const last = blocks.pop();
      for (const name of ["count", "weight", "raw", "right"]) blocks.at(-1)[name] += last[name];
    }
  }
  if (blocks.length === 0) return [[0, 0.5]];
  return blocks.map((block) => [rounded(block.raw / block.count), rounded(height(block))]);
}

/** At least `least` in each, those that are equally sure together. */
function groupsOf(sorted) {
  const groups = [];
  for (const [index, each] of sorted.entries()) {
    const last = groups.at(-1);
    const open =
      last && (last.length < least || last.at(-1).raw === each.raw || sorted.length - index < least);
    if (open) last.push(each);
    else groups.push([each]);
  }
  return groups;
}

function height({ right, weight }) {
  return right / weight;
}

function rounded(share) {
  return Math.round(share * 1e6) / 1e6;
}
