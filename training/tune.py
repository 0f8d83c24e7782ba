"""Finds for each tag head the bias that gives the best F1 on the dev parts: tune.py MODEL --work DIR writes bias.json there.

One number a head, from a coarse grid, only where dev has spans enough and it gains enough: it is fitted to dev, and the card says so.
"""
import argparse
import json
import pathlib
import pickle

from decode import Outputs
from evaluate import chars, runner
from layout import TAGS
from scores import Tally, exact, match, near

GRID = [-1.2, -0.8, -0.4, 0.0, 0.4, 0.8, 1.2, 1.6]
LEAST_GAIN, LEAST_SPANS = 0.8, 100
ROLES = ("source", "cue", "content")


def wanted_spans(document, head):
    """The annotated spans of a head in pieces, or None where the corpus does not annotate it."""
    if document.corpus == "polnear":
        role = head.removeprefix("polnear").lower() if head.startswith("polnear") else None
        return role and sorted(document.exact[role])
    if document.corpus != "gold" or head.startswith("polnear"):
        return None
    inner = head.startswith("inner")
    role = head.removeprefix("inner").lower()
    if role in ROLES:
        spans = [s for a in document.said if a["inner"] == inner for s in (a["content"] if role == "content" else [a[role]])]
    elif head == "mention":
        spans = [s for s, _, _ in document.mentions]
    elif head in ("commissive", "directive", "refusal"):
        spans = [a["span"] for a in document.acts if a["family"] == head]
    elif head in ("position", "meeting"):
        spans = [x["span"] for x in (document.positions if head == "position" else document.meetings)]
    elif head in ("condition", "deadline"):
        spans = [a[head] for a in document.acts]
    elif document.deeds is None:
        return None
    elif head == "deed":
        spans = [d["span"] for d in document.deeds]
    else:
        spans = [x[head] for x in (document.deeds + (document.meetings if head == "when" else document.acts))]
    return [chars(document.pieces, s) for s in sorted({s for s in spans if s})]


def f1(cases, head, bias):
    tally = Tally()
    for outputs, wanted in cases:
        found = [chars(outputs.pieces, (a, b)) for a, b, _ in outputs.spans(head, 1, bias)]
        if head.startswith("polnear"):
            exact(tally, wanted, found)
        else:
            match(tally, wanted, found, lambda w, f: near(outputs.pieces.text, w, f))
    return tally.f1()


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("model", type=pathlib.Path)
    parser.add_argument("--work", type=pathlib.Path, required=True)
    args = parser.parse_args()
    reader = runner(args.model)
    with open(args.work / "dev.pkl", "rb") as file:
        documents = [d for d in pickle.load(file) if d.corpus != "uner"]
    outputs = [Outputs(d.pieces, reader) for d in documents]
    bias = {}
    for head in TAGS:
        cases = [(o, w) for d, o in zip(documents, outputs) if (w := wanted_spans(d, head)) is not None]
        scores = {b: f1(cases, head, b) for b in GRID}
        best = max(scores, key=lambda b: (scores[b], -abs(b)))
        if scores[best] >= scores[0.0] + LEAST_GAIN and sum(len(w) for _, w in cases) >= LEAST_SPANS:
            bias[head] = best
        print(f"{head:16}", {b: round(s, 1) for b, s in scores.items()}, flush=True)
    (args.work / "bias.json").write_text(json.dumps(bias) + "\n")


if __name__ == "__main__":
    main()
