"""Scores a checkpoint or an exported model on the dev parts: evaluate.py MODEL --work DIR [--json FILE].

MODEL ends in .pt or .onnx; its english.json is expected beside the latter. Actors that are read count as the annotated
actor with whom they share most mentions, so that the figures tell of the network and not of any table of names.
"""
import argparse
import json
import pathlib
import pickle
import time

import decode
from decode import LINKS, Outputs
from scores import Tally, exact, match, near, overlap, same_linked


def runner(model):
    """(run, distance, bias) of a checkpoint or an exported model, on one thread in the latter case."""
    if model.suffix == ".onnx":
        import numpy as np
        import onnxruntime

        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = 1
        session = onnxruntime.InferenceSession(str(model), options)
        card = json.loads(model.with_suffix(".json").read_text())

        def run_exported(*inputs):
            return [y[0] for y in session.run(None, {k: np.array([x], dtype=np.int64) for k, x in zip(card["inputs"], inputs)})]

        return run_exported, [card["links"][link]["distance"] for link in LINKS], card["bias"]
    import torch

    from model import Reader

    reader = Reader()
    reader.load_state_dict(torch.load(model))
    reader.eval()

    def run(*inputs):
        with torch.no_grad(), torch.autocast("cpu", torch.bfloat16):
            return [y[0].numpy() for y in reader(*(torch.tensor([x]) for x in inputs))]

    return run, reader.distance.tolist(), {}


class Report:
    """Tallies by name, filled document by document."""

    def __init__(self):
        self.tallies = {}

    def __getitem__(self, name):
        return self.tallies.setdefault(name, Tally())


def chars(pieces, span):
    return (pieces.starts[span[0]], pieces.ends[span[1]]) if span else None


def score_polnear(document, outputs, report):
    pieces, text = document.pieces, document.pieces.text
    for role, head in (("source", "polnearSource"), ("cue", "polnearCue"), ("content", "polnearContent")):
        exact(report[f"polnear {role}, exact"], document.exact[role], [chars(pieces, s) for s in outputs.tags(head)])

    def plain(a):
        return {"source": chars(pieces, a["source"]), "cue": chars(pieces, a["cue"]), "content": [chars(pieces, c) for c in a["content"]]}

    found = [plain(a) for a in decode.attributions(outputs, "polnear") if a["content"]]
    match(report["polnear linked"], [plain(a) for a in document.said], found, lambda w, f: same_linked(text, w, f))


def score_names(document, outputs, report):
    found = {(kind, *chars(document.pieces, (first, last))) for first, last, kind in outputs.names()}
    exact(report["names, exact"], document.exact["names"], found)


def score_gold(document, outputs, report):
    pieces, text = document.pieces, document.pieces.text
    mentions = outputs.tags("mention")
    groups = decode.actors(outputs, mentions)
    actor = annotated_actors(document, groups)

    def close(a, b, of_shorter=0.6, of_union=0.25):
        return near(text, chars(pieces, a), chars(pieces, b), of_shorter, of_union)

    pairs = match(report["mentions"], [(s, kind) for s, _, kind in document.mentions], mentions, lambda w, f: overlap((w[0][0], w[0][1] + 1), (f[0], f[1] + 1)))
    for (_, kind), f in pairs:
        report["mentions"].part("kind", top(outputs.classify("kind", f)) == kind)
    score_attributions(document, outputs, report, groups, actor, close)
    for family, force in (("commissive", "commissiveForce"), ("directive", "directiveForce"), ("refusal", None)):
        wanted = [a for a in document.acts if a["family"] == family]
        for w, f in match(report[family], wanted, outputs.tags(family), lambda w, f: close(w["span"], f)):
            tally = report[family]
            if force:
                tally.part("force", top(outputs.classify(force, f)) == w["force"])
            if family == "commissive":
                tally.part("polarity", top(outputs.classify("commissivePolarity", f)) == w["polarity"])
                for name in ("condition", "deadline"):
                    read = outputs.link(name, f, outputs.tags(name))
                    is_there = read is not None and w[name] is not None and overlap((read[0], read[1] + 1), (w[name][0], w[name][1] + 1))
                    report[f"{name}s of commitments"].right += is_there
            for role in ("performer", "recipient", "voice"):
                score_role(tally, outputs, role, w, f, groups, actor)
        if family == "commissive":
            for name in ("condition", "deadline"):
                report[f"{name}s of commitments"].wanted += sum(a[name] is not None for a in wanted)
                report[f"{name}s of commitments"].found += sum(outputs.link(name, f, outputs.tags(name)) is not None for f in outputs.tags(family))
    for w, f in match(report["positions"], document.positions, outputs.tags("position"), lambda w, f: close(w["span"], f)):
        report["positions"].part("stance", top(outputs.classify("stance", f)) == w["stance"])
        score_role(report["positions"], outputs, "voice", w, f, groups, actor)
    for w, f in match(report["meetings"], document.meetings, outputs.tags("meeting"), lambda w, f: close(w["span"], f, 0.5, 0.15)):
        report["meetings"].part("status", top(outputs.classify("meetingStatus", f)) == w["status"])
        read = {actor[g] for g, group in enumerate(groups) if max((m for s in group if (m := outputs.margin("participant", f, s)) is not None), default=-1) > 0}
        report["meetings"].part("all participants", read == set(w["participants"]))
        report["meetings"].part("one participant", bool(read & set(w["participants"])))
    for w, f in match(report["deeds"], document.deeds or [], outputs.tags("deed") if document.deeds is not None else [], lambda w, f: close(w["span"], f)):
        report["deeds"].part("status", top(outputs.classify("deedStatus", f)) == w["status"])
        score_role(report["deeds"], outputs, "performer", w, f, groups, actor)


def score_attributions(document, outputs, report, groups, actor, close):
    found = decode.attributions(outputs)
    speakers = [actor_number(actor, decode.actor_of(outputs, "speaker", a["source"] or a["cue"] or a["content"][0], groups)) for a in found]
    flat = [{**a, "content": c, "speaker": s, "number": i} for i, (a, s) in enumerate(zip(found, speakers)) for c in a["content"]]
    wanted = [{**s, "content": s["content"][0]} for s in document.said]

    def meets(a, b):
        return overlap((a[0], a[1] + 1), (b[0], b[1] + 1))

    def same(w, f):
        return close(w["content"], f["content"]) and (not w["cue"] or f["cue"] and meets(w["cue"], f["cue"])) and (not w["source"] or f["source"] and meets(w["source"], f["source"]))

    for w, f in match(report["attributions"], wanted, flat, same):
        if w["speaker"] != -2:
            report["attributions"].part("speaker", f["speaker"] == w["speaker"])
        report["attributions"].part("nesting", (f["within"] is not None) == w["inner"])
        report["nested"].right += w["inner"] and f["within"] is not None
    report["nested"].wanted += sum(w["inner"] for w in wanted)
    report["nested"].found += sum(f["within"] is not None for f in flat)


def score_role(tally, outputs, role, wanted, found, groups, actor):
    if wanted.get(role, -2) != -2:
        tally.part(role, actor_number(actor, decode.actor_of(outputs, role, found, groups)) == wanted[role])


def annotated_actors(document, groups):
    """For each group of mentions the number of the annotated actor with whom it shares most; -3 where it shares none."""
    def number(group):
        votes = [a for s, a, _ in document.mentions for m in group if overlap((s[0], s[1] + 1), (m[0], m[1] + 1))]
        return max(set(votes), key=votes.count) if votes else -3

    return [number(group) for group in groups]


def actor_number(actor, group):
    return -1 if group is None else actor[group]


def top(chances):
    return max(chances, key=chances.get)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("model", type=pathlib.Path)
    parser.add_argument("--work", type=pathlib.Path, required=True)
    parser.add_argument("--json", type=pathlib.Path)
    args = parser.parse_args()
    reader = runner(args.model)
    with open(args.work / "dev.pkl", "rb") as file:
        documents = pickle.load(file)
    score = {"polnear": score_polnear, "gold": score_gold, "uner": score_names}
    report, began, spent = Report(), time.time(), 0.0
    for d in documents:
        at = time.time()
        outputs = Outputs(d.pieces, reader)
        spent += time.time() - at
        score[d.corpus](d, outputs, report)
    for name, tally in report.tallies.items():
        print(f"{name:24} {tally}")
    print(f"encoder {sum(len(d.pieces) for d in documents) / spent:.0f} pieces a second, all {time.time() - began:.0f} s")
    if args.json:
        args.json.write_text(json.dumps({name: {"f1": round(t.f1(), 1), **{p: round(100 * t.parts[p] / n, 1) for p, n in t.asked.items()}} for name, t in report.tallies.items()}, indent=1) + "\n")


if __name__ == "__main__":
    main()
