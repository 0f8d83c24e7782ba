// When what was read is what a person annotated: the rules of the acts' scorer (tools/score-acts.mjs of the corpora), told
// for each record that was read, so that its confidence can be held against them.

const commissive = new Set(["pledge", "offer", "agreement", "intention", "hint", "threat"]);
const directive = new Set(["demand", "request", "proposal"]);
const refusing = new Set(["rejection", "denial"]);

/**
 * The records of a reading by family, each with whether an annotated one is the same and which of its parts are right
 * (none where it is not): [{ family, record, matched, right: { speaker: true, ... } }]. A headline counts only where the
 * annotation has read it.
 */
export function judgeReading(gold, reading) {
  const { text } = reading.document;
  const names = new Map(reading.actors.map(({ id, name }) => [id, name]));
  const nameOf = (id) => names.get(id) ?? null;
  const namesOf = (ids) => ids.map(nameOf);
  const line = text.indexOf("\n");
  const headlineEnd = gold.attributions.some(({ content }) => content.end <= line) ? -1 : line;
  const counts = ({ start, end }) => start >= headlineEnd || end > headlineEnd + 1;
  const acts = (forces) => reading.acts.filter(({ force, what }) => forces.has(force) && counts(what));
  const near = (a, b, ...limits) => isNear(a, b, text, ...limits);
  const isAct = (span) => (act) => near([span], [act.what]) || near([span], [act.span]);
  const wanted = (list, spanOf) => list.filter((each) => counts(spanOf(each)));
  return [
    ...judge(
      "attribution",
      gold.attributions,
      // Each fragment of what is said is annotated by itself.
      reading.attributions.flatMap((attribution) =>
        attribution.content.filter(counts).map((part) => ({ ...attribution, content: [part] })),
      ),
      (g, p) =>
        near([g.content], p.content) &&
        (!g.cue || (p.cue !== null && overlap(g.cue, p.cue))) &&
        (!g.source || (p.source !== null && overlap(g.source, p.source))),
      { speaker: (g, p) => sameName(g.speaker, nameOf(p.speaker)) },
    ),
    ...judge(
      "commitment",
      wanted(gold.commitments, ({ action }) => action),
      acts(commissive),
      (g, p) => isAct(g.action)(p),
      {
        force: (g, p) => g.force === p.force,
        debtor: (g, p) => allName(g.debtor, namesOf(p.performers)),
        voice: (g, p) => !g.voicedBy || sameName(g.voicedBy, nameOf(p.speaker)),
        condition: (g, p) => isSame(g.condition, p.antecedent, overlap),
        deadline: (g, p) => isSame(g.deadline, p.deadline, sameTime),
      },
    ),
    ...judge(
      "demand",
      wanted(gold.demands, ({ what }) => what),
      acts(directive),
      (g, p) => isAct(g.what)(p),
      {
        force: (g, p) => !g.force || g.force === p.force,
        voice: (g, p) => sameName(g.by, nameOf(p.speaker)),
        debtor: (g, p) => (g.of ? allName(g.of, namesOf(p.performers)) : p.performers.length === 0),
      },
    ),
    ...judge(
      "rejection",
      wanted(gold.rejections, ({ what }) => what),
      acts(refusing),
      (g, p) => isAct(g.what)(p),
      { voice: (g, p) => sameName(g.by, nameOf(p.speaker)) },
    ),
    ...judge(
      "position",
      wanted(gold.positions, ({ span }) => span),
      reading.positions.filter(({ span }) => counts(span)),
      (g, p) => near([g.span], [p.span]) && sameName(g.actor, nameOf(p.actor)),
      { stance: (g, p) => g.stance === p.stance },
    ),
    ...judge(
      "meeting",
      wanted(gold.meetings, ({ span }) => span),
      reading.meetings.filter(({ span }) => counts(span)),
      (g, p) =>
        near([g.span], [p.span], 0.5, 0.15) &&
        g.participants.some((name) => anyName(name, namesOf(p.participants))),
      {
        status: (g, p) => g.status === p.status,
        participants: (g, p) =>
          g.participants.every((name) => anyName(name, namesOf(p.participants))) &&
          namesOf(p.participants).every((name) => anyName(name, g.participants)),
      },
    ),
    ...(gold.deeds
      ? judge("deed", gold.deeds, reading.deeds, (g, p) => near([g.what], [p.what]), {
          status: (g, p) => g.status === p.status,
          actor: (g, p) => sameName(g.actor, nameOf(p.actor)),
        })
      : []),
  ];
}

/** Annotated ones choose in turn, each the free one of which most parts are right. */
function judge(family, gold, read, same, parts) {
  const judged = read.map((record) => ({ family, record, matched: false, right: {} }));
  const free = new Set(judged);
  const rightOf = (g, p) =>
    Object.fromEntries(Object.entries(parts).map(([name, isRight]) => [name, Boolean(isRight(g, p))]));
  for (const g of gold) {
    const hits = [...free]
      .filter(({ record }) => same(g, record))
      .map((each) => ({ each, right: rightOf(g, each.record) }));
    const count = ({ right }) => Object.values(right).filter(Boolean).length;
    const [best] = hits.toSorted((a, b) => count(b) - count(a));
    if (!best) continue;
    free.delete(best.each);
    best.each.matched = true;
    best.each.right = best.right;
  }
  return judged;
}

function isSame(g, p, same) {
  return g ? p !== null && same(g, p) : p === null;
}

function overlap(a, b) {
  return a.start < b.end && b.start < a.end;
}

/** At least 60 % of the shorter's words and 25 % of the union are shared. */
function isNear(a, b, text, ofShorter = 0.6, ofUnion = 0.25) {
  const [x, y] = [wordsAt(a, text), wordsAt(b, text)];
  const shared = [...x].filter((at) => y.has(at)).length;
  return (
    shared > 0 &&
    shared / Math.min(x.size, y.size) >= ofShorter &&
    shared / (x.size + y.size - shared) >= ofUnion
  );
}

/** Where the words of spans begin. */
function wordsAt(spans, text) {
  return new Set(
    spans.flatMap(({ start, end }) =>
      Array.from(text.slice(start, end).matchAll(/[\p{L}\p{N}$%]+/gu), ({ index }) => start + index),
    ),
  );
}

/** Names are the same where, titles apart, the words of one are all in the other. */
function sameName(a, b) {
  if (a == null || b == null) return a == null && b == null;
  const [x, y] = [nameWords(a), nameWords(b)];
  if (x.length === 0 || y.length === 0) return a.trim().toLowerCase() === b.trim().toLowerCase();
  return x.every((word) => y.includes(word)) || y.every((word) => x.includes(word));
}

const titles =
  /^(the|of|mr|mrs|ms|dr|president|prime|minister|chancellor|secretary|general|gen|senator|sen|rep|king|prince|sheikh|ayatollah)$/;

function nameWords(name) {
  return name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[’']s?\b/g, "")
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word && !titles.test(word));
}

function allName(name, list) {
  return list.length > 0 && list.every((each) => each !== null && sameName(name, each));
}

function anyName(name, list) {
  return list.some((each) => each !== null && sameName(name, each));
}

/** Both ends within a day. */
function sameTime(g, p) {
  const day = 86_400_000 * 1.01;
  const near = (a, b) =>
    a && b ? Math.abs(Date.parse(a) - Date.parse(b)) <= day : Boolean(a) === Boolean(b);
  return near(g.from, p.from) && near(g.to, p.to);
}
