"""The sum that training makes small: tags, classes of spans, links."""
import torch
import torch.nn.functional as F

from layout import LINKS, VECTOR, distance_bucket, slices
from windows import IGNORE

LOGITS, VECTORS = slices()
LINK_NUMBER = {link: i for i, link in enumerate(LINKS)}
LINK_WEIGHT, CLASS_WEIGHT = 0.2, 0.2
# Tags that count more than once: those of the large corpora, which are few among many, and the rare ones.
TAG_WEIGHTS = {"polnearSource": 3, "polnearCue": 3, "polnearContent": 3, "names": 3}
TAG_WEIGHTS |= dict.fromkeys(["commissive", "directive", "refusal", "condition", "deadline", "position", "deed"], 2)


def total(logits, vectors, tags, windows, distance):
    """The loss, and its parts by name for the log."""
    parts = {}
    for head, labels in tags.items():
        start, end = LOGITS[head]
        parts[head] = TAG_WEIGHTS.get(head, 1) * F.cross_entropy(logits[..., start:end].flatten(0, 1), labels.flatten(), ignore_index=IGNORE)
    classes, links = {}, {}
    for i, window in enumerate(windows):
        for head, (first, last), value in window.classes:
            start, end = LOGITS[head]
            classes.setdefault(head, ([], []))
            classes[head][0].append(logits[i, first : last + 1, start:end].mean(0))
            classes[head][1].append(value)
        for link, losses in link_losses(logits[i], vectors[i], window.links, distance):
            links.setdefault(link, []).append(losses)
    for head, (rows, values) in classes.items():
        parts[head] = CLASS_WEIGHT * F.cross_entropy(torch.stack(rows), torch.tensor(values))
    for link, losses in links.items():
        parts["link:" + link] = LINK_WEIGHT * torch.cat(losses).mean()
    return sum(parts.values()), parts


def link_losses(logits, vectors, links, distance):
    """For each kind of link in a window: -log of the chance of the right candidates; participants each by itself."""
    by_kind = {}
    for link, query, candidates, right in links:
        by_kind.setdefault(link, []).append((query, candidates, right))
    for link, items in by_kind.items():
        everyone = sorted({c for _, candidates, _ in items for c in candidates})
        place = {c: i for i, c in enumerate(everyone)}
        scores = score(logits, vectors, distance, link, [q for q, _, _ in items], everyone)
        allowed = torch.zeros(scores.shape, dtype=torch.bool)
        wanted = torch.zeros(scores.shape, dtype=torch.bool)
        for row, (_, candidates, right) in enumerate(items):
            allowed[row, [place[c] for c in candidates]] = True
            allowed[row, -1] = True
            wanted[row, [place[candidates[j]] for j in right] or [-1]] = True
        if link == "participant":
            yield link, F.binary_cross_entropy_with_logits((scores - scores[:, -1:])[:, :-1], wanted[:, :-1].float(), reduction="none")[allowed[:, :-1]]
        else:
            every = scores.masked_fill(~allowed, -1e4).logsumexp(-1)
            yield link, every - scores.masked_fill(~wanted, -1e4).logsumexp(-1)


def score(logits, vectors, distance, link, queries, keys):
    """Scores [queries, keys + 1], the last column "none". A span's vector is the mean of its first and last pieces'."""
    q = ends(vectors, f"{link}Query", queries)
    k = ends(vectors, LINKS[link], keys)
    buckets = torch.tensor([[distance_bucket(a[0], b[0]) for b in keys] for a in queries])
    scores = q @ k.T / VECTOR**0.5 + distance[LINK_NUMBER[link]][buckets]
    column = LOGITS[f"none:{link}"][0]
    none = (logits[[a for a, _ in queries], column] + logits[[b for _, b in queries], column]) / 2
    return torch.cat([scores, none[:, None]], 1)


def ends(vectors, name, spans):
    start, end = VECTORS[name]
    return (vectors[[a for a, _ in spans], start:end] + vectors[[b for _, b in spans], start:end]) / 2
