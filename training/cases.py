"""Writes the cases that the reader in TypeScript is tested against: cases.py MODEL.onnx --work DIR.

testdata/wordpiece.json: word pieces of the strings in testdata/texts.json; testdata/encode.json: inputs and decoded
outputs of its paragraphs. Offsets are UTF-16 code units, half-open.
"""
import argparse
import json
import pathlib

from tokenizers import Tokenizer

import decode
from evaluate import runner
from layout import CLASSES, TAGS
from pieces import code_points_to_utf16, cut

HERE = pathlib.Path(__file__).parent / "testdata"


def offsets(pieces):
    unit = code_points_to_utf16(pieces.text)
    return [[unit(a), unit(b)] for a, b in zip(pieces.starts, pieces.ends)]


def read(pieces, reader):
    outputs = decode.Outputs(pieces, reader)
    at = offsets(pieces)

    def span(s):
        return [at[s[0]][0], at[s[1]][1]] if s else None

    mentions = outputs.tags("mention")
    groups = decode.actors(outputs, mentions)
    said = decode.attributions(outputs)
    return {
        "tags": {head: [span(s) for s in outputs.tags(head)] for head in TAGS},
        "names": [[*span((first, last)), kind] for first, last, kind in outputs.names()],
        "actors": [[span(m) for m in group] for group in groups],
        "kinds": [top_class(outputs, "kind", group[0]) for group in groups],
        "attributions": [
            {"source": span(a["source"]), "cue": span(a["cue"]), "content": [span(c) for c in a["content"]], "within": a["within"],
             "speaker": decode.actor_of(outputs, "speaker", a["source"] or a["cue"] or a["content"][0], groups)}
            for a in said
        ],
        "acts": [
            {"span": span(s), "family": family, "force": top_class(outputs, family + "Force", s) if family + "Force" in CLASSES else None,
             **{role: decode.actor_of(outputs, role, s, groups) for role in ("performer", "recipient", "voice")},
             **{name: span(outputs.link(name, s, outputs.tags(name))) for name in ("condition", "deadline", "amount")}}
            for family in ("commissive", "directive", "refusal") for s in outputs.tags(family)
        ],
    }


def top_class(outputs, head, span):
    chances = outputs.classify(head, span)
    return max(chances, key=chances.get)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("model", type=pathlib.Path)
    parser.add_argument("--work", type=pathlib.Path, required=True)
    args = parser.parse_args()
    tokenizer = Tokenizer.from_file(str(args.work / "tokenizer.json"))
    tokenizer.no_padding()
    tokenizer.no_truncation()
    texts = json.loads((HERE / "texts.json").read_text())
    reader = runner(args.model)
    strings = [cut(text, tokenizer) for text in texts["strings"]]
    paragraphs = [cut(text, tokenizer) for text in texts["paragraphs"]]
    write("wordpiece.json", [{"text": p.text, "ids": p.ids, "offsets": offsets(p), "case": p.case, "gap": p.gap} for p in strings])
    write("encode.json", [{"text": p.text, "ids": p.ids, "case": p.case, "gap": p.gap, **read(p, reader)} for p in paragraphs])


def write(name, cases):
    """One case a line, so that a difference shows in review."""
    (HERE / name).write_text("[\n" + ",\n".join(json.dumps(case) for case in cases) + "\n]\n")


if __name__ == "__main__":
    main()
