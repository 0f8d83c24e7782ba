// How well a joining agrees with one made by hand: pairs, and B-cubed (Bagga and Baldwin 1998). Pure arithmetic.
//
// An item is one act: `cluster` is where the hand put it, `also` other clusters that it may as well stand in, `group`
// is where the register put it. Two items that share a cluster only through `also` are neither right nor wrong.

/** Precision, recall and F1 of pairs, in percent; `counts` says of the pair (a, b) whether it counts. */
export function pairFigures(items, counts = () => true) {
  let [right, joined, real] = [0, 0, 0];
  items.forEach((one, index) => {
    for (const other of items.slice(index + 1)) {
      const same = areOne(one, other);
      if (same === null || !counts(one, other)) continue;
      const together = one.group === other.group;
      if (together) joined++;
      if (same) real++;
      if (same && together) right++;
    }
  });
  return { ...rates(right / joined, right / real), right, joined, real };
}

/** B-cubed precision, recall and F1, in percent: for each item, how pure its group is and how whole its cluster. */
export function bCubed(items) {
  let [pure, whole] = [0, 0];
  for (const one of items) {
    const judged = items.filter((other) => areOne(one, other) !== null);
    const right = judged.filter((other) => areOne(one, other) && one.group === other.group).length;
    pure += right / judged.filter(({ group }) => group === one.group).length;
    whole += right / judged.filter((other) => areOne(one, other)).length;
  }
  return rates(pure / items.length, whole / items.length);
}

/**
 * Which label each span of the register stands for: of those that it overlaps by half of the shorter or more, the one
 * most alike in extent. Offsets are of one report's text. Gives for each label the span that stands for it, or null; a
 * label that several spans stand for goes to the most alike, the first of equals.
 */
export function spansOfLabels(labels, spans) {
  const taken = labels.map(() => ({ span: null, alike: 0 }));
  for (const span of spans) {
    let best = { index: -1, alike: 0 };
    labels.forEach((label, index) => {
      const alike = likeness(label, span);
      if (alike > best.alike) best = { index, alike };
    });
    if (best.index >= 0 && best.alike > taken[best.index].alike)
      taken[best.index] = { span, alike: best.alike };
  }
  return taken.map(({ span }) => span);
}

/** What both share of what either covers; 0 where they share less than half of the shorter. */
function likeness(one, other) {
  const shared = Math.min(one.end, other.end) - Math.max(one.start, other.start);
  const [shorter, longer] = [one.end - one.start, other.end - other.start].sort((a, b) => a - b);
  return shared <= 0 || shared < shorter / 2 ? 0 : shared / (shorter + longer - shared);
}

function areOne(one, other) {
  if (one.cluster === other.cluster) return true;
  const [ones, others] = [one, other].map(({ cluster, also = [] }) => [cluster, ...also]);
  return ones.some((each) => others.includes(each)) ? null : false;
}

/** Percent with one digit; null where there is nothing to divide by. */
function rates(precision, recall) {
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { precision: percent(precision), recall: percent(recall), f1: percent(f1) };
}

export function percent(share) {
  return Number.isFinite(share) ? Number((100 * share).toFixed(1)) : null;
}
