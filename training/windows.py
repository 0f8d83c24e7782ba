"""Cuts documents into training windows, with the labels and links that lie inside each, and joins windows into batches."""
import random
from dataclasses import dataclass, field

import torch

from corpora import NOBODY, UNKNOWN
from layout import ATTRIBUTION, CLASSES, CLS, NAMES, SEP, TAGS, WINDOW

IGNORE = -100
ALL_TAGS = TAGS + ["names"]


@dataclass
class Window:
    """Pieces [start, end) of a document; labels and spans below count from the [CLS] before them."""

    document: object
    start: int
    end: int
    tags: dict = field(default_factory=dict)  # head -> list of labels, one a piece; absent: not annotated
    classes: list = field(default_factory=list)  # (head, span, class)
    links: list = field(default_factory=list)  # (link, query span, candidate spans, indices of the right ones; none of them: "none")


def windows_of(document, rng):
    """Windows side by side; the first one's length is random, so that edges differ from pass to pass."""
    n, start = len(document.pieces), 0
    end = min(n, rng.randint(WINDOW // 3, WINDOW)) if n > WINDOW else n
    while start < n:
        yield label(Window(document, start, end))
        start, end = end, min(n, end + WINDOW)


def label(window):
    document = window.document
    if document.corpus == "uner":
        put_tags(window, "names", [(s, 1 + 2 * NAMES.index(kind)) for s, kind in document.names])
        return window
    said = [dict(s, **{role: clip(window, s[role]) for role in ("source", "cue")}, content=[c for c in (clip(window, x) for x in s["content"]) if c]) for s in document.said]
    prefix = "polnear" if document.corpus == "polnear" else ""
    heads = ["polnearSource", "polnearCue", "polnearContent"] if prefix else ATTRIBUTION
    for role, head in zip(ATTRIBUTION, heads):
        outer = [c for s in document.said if not s["inner"] for c in spans_in(s, role)]
        put_tags(window, head, [(c, 1) for c in longest_first(outer)])
    link_attributions(window, said)
    if document.corpus == "gold":
        label_gold(window, said)
    return window


def label_gold(window, said):
    document = window.document
    for role in ATTRIBUTION:
        inner = [c for s in document.said if s["inner"] for c in spans_in(s, role)]
        put_tags(window, "inner" + role.capitalize(), [(c, 1) for c in longest_first(inner)])
    put_tags(window, "mention", [(s, 1) for s in longest_first([s for s, _, _ in document.mentions])])
    for family in ("commissive", "directive", "refusal"):
        put_tags(window, family, [(s, 1) for s in longest_first([a["span"] for a in document.acts if a["family"] == family])])
    for argument in ("condition", "deadline"):
        put_tags(window, argument, [(a[argument], 1) for a in document.acts if a[argument]])
    deeds = document.deeds or []
    put_tags(window, "position", [(s, 1) for s in longest_first([p["span"] for p in document.positions])])
    put_tags(window, "meeting", [(s, 1) for s in longest_first([m["span"] for m in document.meetings])])
    if document.deeds is not None:
        put_tags(window, "deed", [(s, 1) for s in longest_first([d["span"] for d in deeds])])
        put_tags(window, "amount", [(a["amount"], 1) for a in document.acts + deeds if a["amount"]])
        put_tags(window, "when", [(m["when"], 1) for m in document.meetings + deeds if m["when"]])
    mentions = [(s, actor, kind) for s, actor, kind in ((inside(window, s), a, k) for s, a, k in document.mentions) if s]
    for span, _, kind in mentions:
        put_class(window, "kind", span, kind)
    link_mentions(window, said, sorted(mentions))
    label_acts(window, mentions)


def label_acts(window, mentions):
    document = window.document
    deeds = document.deeds or []
    arguments = {name: sorted({s for s in (inside(window, a.get(name)) for a in document.acts + deeds + document.meetings) if s}) for name in ("condition", "deadline", "amount", "when")}
    for a in document.acts:
        span = inside(window, a["span"])
        if not span:
            continue
        if a["family"] == "commissive":
            put_class(window, "commissiveForce", span, a["force"])
            put_class(window, "commissivePolarity", span, a["polarity"])
        if a["family"] == "directive":
            put_class(window, "directiveForce", span, a["force"])
        for role in ("performer", "recipient", "voice"):
            link_actor(window, role, span, a[role], mentions)
        if a["family"] != "refusal":
            for name in ("condition", "deadline", "amount"):
                link_argument(window, name, span, a[name], arguments[name])
    for p in document.positions:
        if span := inside(window, p["span"]):
            put_class(window, "stance", span, p["stance"])
            link_actor(window, "voice", span, p["voice"], mentions)
    for m in document.meetings:
        if span := inside(window, m["span"]):
            put_class(window, "meetingStatus", span, m["status"])
            link_argument(window, "when", span, m["when"], arguments["when"])
            right = [i for i, (_, actor, _) in enumerate(mentions) if actor in m["participants"]]
            if mentions and UNKNOWN not in m["participants"]:
                window.links.append(("participant", span, [s for s, _, _ in mentions], right))
    for d in deeds:
        if span := inside(window, d["span"]):
            put_class(window, "deedStatus", span, d["status"])
            for role in ("performer", "recipient"):
                link_actor(window, role, span, d[role], mentions)
            for name in ("when", "amount"):
                link_argument(window, name, span, d[name], arguments[name])


def link_attributions(window, said):
    cues = sorted({s["cue"] for s in said if s["cue"]})
    sources = sorted({s["source"] for s in said if s["source"]})
    sources_of = {}
    for original, s in zip(window.document.said, said):
        if s["cue"]:
            sources_of.setdefault(s["cue"], (original["source"] is not None, set()))[1].update([s["source"]] if s["source"] else [])
        for content in s["content"]:
            lost = original["cue"] and not s["cue"]  # its cue lies outside the window
            if cues and not lost:
                window.links.append(("cue", content, cues, [cues.index(s["cue"])] if s["cue"] else []))
            if sources and not original["cue"]:
                window.links.append(("contentSource", content, sources, [sources.index(s["source"])] if s["source"] else []))
    for cue, (has_source, found) in sources_of.items():
        if sources and (found or not has_source):
            window.links.append(("source", cue, sources, [sources.index(s) for s in found]))


def link_mentions(window, said, mentions):
    spans = [s for s, _, _ in mentions]
    for i, (span, actor, _) in enumerate(mentions):
        if i:
            window.links.append(("antecedent", span, spans[:i], [j for j in range(i) if mentions[j][1] == actor]))
    done = set()
    for s in said:
        anchor = s["source"] or s["cue"] or (s["content"][0] if s["content"] else None)
        if anchor and anchor not in done:
            done.add(anchor)
            link_actor(window, "speaker", anchor, s["speaker"], mentions)


def link_actor(window, link, span, actor, mentions):
    if actor == UNKNOWN or not mentions:
        return
    window.links.append((link, span, [s for s, _, _ in mentions], [i for i, (_, a, _) in enumerate(mentions) if a == actor and actor != NOBODY]))


def link_argument(window, link, span, argument, candidates):
    found = inside(window, argument)
    if candidates and (found or not argument):
        window.links.append((link, span, candidates, [candidates.index(found)] if found else []))


def spans_in(said, role):
    return said["content"] if role == "content" else [said[role]] if said[role] else []


def longest_first(spans):
    """Where spans overlap, the longer keeps its pieces (put_tags drops the later)."""
    return sorted(set(spans), key=lambda s: (s[0] - s[1], s))


def put_tags(window, head, spans):
    """Writes O, B, I over the window; pieces inside a word carry no label. Spans that overlap an earlier one are dropped."""
    pieces, labels = window.document.pieces, [0] * (window.end - window.start)
    for (first, last), begin in spans:
        a, b = max(first, window.start) - window.start, min(last, window.end - 1) - window.start
        if a > b or any(labels[a : b + 1]):
            continue
        labels[a : b + 1] = [begin + 1] * (b + 1 - a)
        if first >= window.start:
            labels[a] = begin
    window.tags[head] = [v if pieces.heads_word[window.start + i] else IGNORE for i, v in enumerate(labels)]


def put_class(window, head, span, value):
    window.classes.append((head, span, CLASSES[head].index(value)))


def inside(window, span):
    """The span counted from the window's [CLS], if it lies wholly inside."""
    if not span or span[0] < window.start or span[1] >= window.end:
        return None
    return (span[0] - window.start + 1, span[1] - window.start + 1)


def clip(window, span):
    """The same for the part of a span that lies inside."""
    if not span or span[1] < window.start or span[0] >= window.end:
        return None
    return (max(span[0], window.start) - window.start + 1, min(span[1], window.end - 1) - window.start + 1)


def collate(windows):
    """(ids, case, gap, mask) and the labels of each tagging head, all [b, t]."""
    width = max(w.end - w.start for w in windows) + 2
    ids, case, gap, mask = (torch.zeros(len(windows), width, dtype=torch.long) for _ in range(4))
    tags = {head: torch.full((len(windows), width), IGNORE) for head in ALL_TAGS if any(head in w.tags for w in windows)}
    for i, w in enumerate(windows):
        n, p = w.end - w.start, w.document.pieces
        ids[i, : n + 2] = torch.tensor([CLS, *p.ids[w.start : w.end], SEP])
        case[i, 1 : n + 1] = torch.tensor(p.case[w.start : w.end])
        gap[i, 1 : n + 1] = torch.tensor(p.gap[w.start : w.end])
        mask[i, : n + 2] = 1
        for head, labels in w.tags.items():
            tags[head][i, 1 : n + 1] = torch.tensor(labels)
    return (ids, case, gap, mask), tags


def batches(documents, passes, pieces_a_batch, rng: random.Random):
    """Endless batches of windows of like length from all corpora together; `passes` says how often each corpus is read in a round."""
    while True:
        windows = []
        for d in documents:
            times = int(passes[d.corpus]) + (rng.random() < passes[d.corpus] % 1)
            for _ in range(times):
                windows += windows_of(d, rng)
        windows.sort(key=lambda w: w.end - w.start + rng.random() * 16)
        groups, group = [], []
        for w in windows:
            if group and (len(group) + 1) * (w.end - w.start) > pieces_a_batch:
                groups.append(group)
                group = []
            group.append(w)
        groups.append(group)
        rng.shuffle(groups)
        yield from groups
