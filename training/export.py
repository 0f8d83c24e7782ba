"""Writes the 8-bit ONNX with its card of outputs: export.py CHECKPOINT --work DIR --models DIR --version V."""
import argparse
import datetime
import hashlib
import json
import pathlib
import re

import torch
from onnxruntime.quantization import QuantType, quantize_dynamic

from layout import CLASSES, DISTANCES, LINKS, NAMES, STEP, TAGS, VECTOR, WINDOW, slices
from model import Reader


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("checkpoint", type=pathlib.Path)
    parser.add_argument("--work", type=pathlib.Path, required=True)
    parser.add_argument("--models", type=pathlib.Path, required=True)
    parser.add_argument("--version", required=True)
    parser.add_argument("--full-range", action="store_true", help="weights of 8 bits instead of 7, which saturate on processors without VNNI")
    parser.add_argument("--bias", type=pathlib.Path, help="what tune.py wrote")
    args = parser.parse_args()
    reader = Reader()
    reader.load_state_dict(torch.load(args.checkpoint))
    reader.fold().eval()
    floats = args.work / "english-float.onnx"
    names = ["ids", "case", "gap", "mask"]
    example = (torch.randint(1000, 20000, (2, 130)), *(torch.zeros(2, 130, dtype=torch.long) for _ in range(2)), torch.ones(2, 130, dtype=torch.long))
    torch.onnx.export(
        reader, example, str(floats), input_names=names, output_names=["logits", "vectors"], opset_version=17, dynamo=False,
        dynamic_axes={k: {0: "b", 1: "t"} for k in [*names, "logits", "vectors"]},
    )
    bias = json.loads(args.bias.read_text()) if args.bias else {}
    args.models.mkdir(parents=True, exist_ok=True)
    quantize_dynamic(str(floats), str(args.models / "english.onnx"), weight_type=QuantType.QInt8, per_channel=True, reduce_range=not args.full_range)
    (args.models / "english.json").write_text(lists_on_a_line(json.dumps(card(reader, args.version, bias) | {"sha256": hashlib.sha256((args.models / "english.onnx").read_bytes()).hexdigest()}, indent=1)) + "\n")
    vocabulary = json.loads((args.work / "tokenizer.json").read_text())["model"]["vocab"]
    (args.models / "vocab.txt").write_text("".join(f"{word}\n" for word, _ in sorted(vocabulary.items(), key=lambda item: item[1])), encoding="utf8")


def lists_on_a_line(text):
    return re.sub(r"\[[^\[\]{}]*\]", lambda m: " ".join(m[0].split()).replace("[ ", "[").replace(" ]", "]"), text)


def card(reader, version, bias):
    """What a reader needs to know of the outputs; see decode.py for how they are read."""
    logits, vectors = slices()
    return {
        "version": version,
        "date": datetime.date.today().isoformat(),
        "base": "e5-small-v2 (MIT)",
        "trainedOn": ["PolNeAR 1.0 train", "Parley's annotated reports, training part", "Universal NER, English EWT, train"],
        "licence": "CC-BY-SA-4.0",
        "inputs": ["ids", "case", "gap", "mask"],
        "outputs": ["logits", "vectors"],
        "window": WINDOW,
        "step": STEP,
        "vector": VECTOR,
        "bias": bias,
        "tags": {head: list(logits[head]) for head in TAGS},
        "names": {"slice": list(logits["names"]), "labels": NAMES},
        "classes": {head: {"slice": list(logits[head]), "labels": labels} for head, labels in CLASSES.items()},
        "links": {
            link: {"query": list(vectors[f"{link}Query"]), "key": list(vectors[key]), "none": logits[f"none:{link}"][0], "distance": [round(x, 4) for x in reader.distance[i].tolist()]}
            for i, (link, key) in enumerate(LINKS.items())
        },
        "distances": DISTANCES,
    }


if __name__ == "__main__":
    main()
