"""From the network's outputs to spans, classes and links: what the reader in TypeScript does too, step by step.

A span is (first, last), pieces of the document, both inside. `run(ids, case, gap, mask)` takes lists of one window and
gives logits [t, L] and vectors [t, V] as arrays; a reader is (run, distance weights by link, bias by head).
"""
from dataclasses import dataclass

import numpy as np

from layout import CLASSES, CLS, LINKS, NAMES, SEP, STEP, VECTOR, WINDOW, distance_bucket, slices

LOGITS, VECTORS = slices()
LINK_NUMBER = {link: i for i, link in enumerate(LINKS)}
FAR = 10**6


@dataclass
class Pass:
    """One window: pieces [start, end) of the document and what the network said of them."""

    start: int
    end: int
    logits: np.ndarray
    vectors: np.ndarray


class Outputs:
    """All windows of a document. Each piece is read where it stands furthest from a window's edge."""

    def __init__(self, pieces, reader):
        run, self.distance, self.bias = reader
        self.pieces = pieces
        self.passes = [self.over(start, end, run) for start, end in window_ends(len(pieces))]
        self.best = [max(range(len(self.passes)), key=lambda w: self.depth(w, i)) for i in range(len(pieces))]
        self.logits = np.stack([self.passes[w].logits[i - self.passes[w].start] for i, w in enumerate(self.best)]) if len(pieces) else np.zeros((0, 1))

    def over(self, start, end, run):
        p = self.pieces
        logits, vectors = run([CLS, *p.ids[start:end], SEP], [0, *p.case[start:end], 0], [0, *p.gap[start:end], 0], [1] * (end - start + 2))
        return Pass(start, end, logits[1:-1], vectors[1:-1])

    def depth(self, window, piece):
        """How far a piece stands from the window's nearer edge; the document's own edges do not count. -1: outside."""
        w = self.passes[window]
        if not w.start <= piece < w.end:
            return -1
        return min(piece - w.start if w.start else FAR, w.end - 1 - piece if w.end < len(self.pieces) else FAR)

    def tags(self, head):
        """Spans of a head of O, B, I. Its bias is taken from O: more than nothing gives more spans."""
        return [(first, last) for first, last, _ in self.spans(head, 1, self.bias.get(head, 0.0))]

    def names(self):
        return [(first, last, NAMES[kind]) for first, last, kind in self.spans("names", len(NAMES), 0.0)]

    def spans(self, head, kinds, bias):
        """Viterbi over words (their first pieces): I follows B or I of its own kind. Gives (first, last, kind)."""
        words = [i for i, begins in enumerate(self.pieces.heads_word) if begins]
        if not words:
            return []
        start, end = LOGITS[head]
        rows = log_softmax(self.logits[words, start:end])
        rows[:, 0] -= bias
        labels = best_path(rows, kinds)
        found, at = [], 0
        while at < len(words):
            if labels[at] == 0:
                at += 1
                continue
            stop = at + 1
            while stop < len(words) and labels[stop] != 0 and labels[stop] % 2 == 0:
                stop += 1
            last = (words[stop] if stop < len(words) else len(self.pieces)) - 1
            found.append((words[at], last, (labels[at] - 1) // 2))
            at = stop
        return found

    def classify(self, head, span):
        """The chances of a span's classes, by the mean of its pieces' logits."""
        start, end = LOGITS[head]
        row = np.exp(log_softmax(self.logits[span[0] : span[1] + 1, start:end].mean(0)))
        return dict(zip(CLASSES[head], row.tolist()))

    def margin(self, link, query, key):
        """Score of a link less that of "none", in the window where the two stand deepest; None where none holds both."""
        near = query[1] if key[0] > query[1] else query[0]
        window, depth = max(((w, min(self.depth(w, i) for i in (near, *key))) for w in range(len(self.passes))), key=lambda x: x[1])
        if depth < 0:
            return None
        w = self.passes[window]
        query = (max(query[0], w.start), min(query[1], w.end - 1))  # a content may be longer than a window
        q = ends(w, w.vectors, VECTORS[f"{link}Query"], query)
        k = ends(w, w.vectors, VECTORS[LINKS[link]], key)
        none = ends(w, w.logits, LOGITS[f"none:{link}"], query)[0]
        return float(q @ k / VECTOR**0.5 + self.distance[LINK_NUMBER[link]][distance_bucket(query[0], key[0])] - none)

    def link(self, link, query, candidates):
        """The best candidate, or None where "none" is likelier."""
        scored = [(m, key) for key in candidates if (m := self.margin(link, query, key)) is not None]
        best = max(scored, default=(0, None))
        return best[1] if best[0] > 0 else None


def window_ends(n):
    start = 0
    while n:
        yield start, min(n, start + WINDOW)
        if start + WINDOW >= n:
            return
        start += STEP


def ends(window, rows, columns, span):
    """The mean of a span's first and last rows."""
    a, b = span[0] - window.start, span[1] - window.start
    return (rows[a, columns[0] : columns[1]] + rows[b, columns[0] : columns[1]]) / 2


def log_softmax(x):
    x = x - x.max(-1, keepdims=True)
    return x - np.log(np.exp(x).sum(-1, keepdims=True))


def best_path(rows, kinds):
    """Labels 0 (O), 1 + 2k (B), 2 + 2k (I) of the likeliest path."""
    n = 1 + 2 * kinds
    scores = [x if label == 0 or label % 2 else -1e9 for label, x in enumerate(rows[0].tolist())]
    back = []
    for row in rows[1:].tolist():
        top = max(range(n), key=lambda i: scores[i])
        before = [top] * n
        for label in range(2, n, 2):
            before[label] = label - 1 if scores[label - 1] >= scores[label] else label
        scores = [scores[before[i]] + row[i] for i in range(n)]
        back.append(before)
    label = max(range(n), key=lambda i: scores[i])
    path = [label]
    for before in reversed(back):
        label = before[label]
        path.append(label)
    return path[::-1]


def attributions(outputs, style="ours"):
    """Who says what: {source, cue, content: [span], within}. `style`: "ours" (nested) or "polnear" (flat)."""
    heads = [["polnearSource", "polnearCue", "polnearContent"]] if style == "polnear" else [["source", "cue", "content"], ["innerSource", "innerCue", "innerContent"]]
    sources, cues, contents = (distinct([s for layer in heads for s in outputs.tags(layer[i])]) for i in range(3))
    found = [{"source": outputs.link("source", cue, sources), "cue": cue, "content": []} for cue in cues]
    by_cue = {a["cue"]: a for a in found}
    for content in contents:
        cue = outputs.link("cue", content, [c for c in cues if not within(content, c)])
        if cue:
            by_cue[cue]["content"].append(content)
        else:
            found.append({"source": outputs.link("contentSource", content, sources), "cue": None, "content": [content]})
    for a in found:
        anchor = a["cue"] or a["content"][0]
        around = [(c[1] - c[0], j) for j, b in enumerate(found) if b is not a for c in b["content"] if within(anchor, c) and c not in a["content"]]
        a["within"] = min(around)[1] if around else None
    return found


def distinct(spans):
    return sorted(set(spans))


def within(inner, outer):
    return outer[0] <= inner[0] and inner[1] <= outer[1]


def actors(outputs, mentions):
    """Groups mentions into actors: each joins the group whose members together outweigh "new"."""
    groups = []
    for mention in mentions:
        weights = [sum(np.exp(m) for other in group if (m := outputs.margin("antecedent", mention, other)) is not None) for group in groups]
        best = max(range(len(groups)), key=lambda g: weights[g], default=None)
        known = [g for g, group in enumerate(groups) if any(surface(outputs, m) == surface(outputs, mention) for m in group)]
        if best is not None and weights[best] > 1:
            groups[best].append(mention)
        elif known:
            groups[known[-1]].append(mention)
        else:
            groups.append([mention])
    return groups


def surface(outputs, span):
    p = outputs.pieces
    return p.text[p.starts[span[0]] : p.ends[span[1]]].lower().removeprefix("the ")


def actor_of(outputs, link, span, groups):
    """The actor that a link points to: the weights of each actor's mentions are added; None where "none" outweighs each."""
    weights = [sum(np.exp(m) for mention in group if (m := outputs.margin(link, span, mention)) is not None) for group in groups]
    best = max(range(len(groups)), key=lambda g: weights[g], default=None)
    return best if best is not None and weights[best] > 1 else None
