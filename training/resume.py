"""Turns the shipped 8-bit model back into a checkpoint that training can go on from: resume.py MODELS --work DIR."""
import argparse
import json
import pathlib

import torch

from base import load
from model import Reader


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("models", type=pathlib.Path, help="folder with english.onnx and english.json")
    parser.add_argument("--work", type=pathlib.Path, required=True)
    args = parser.parse_args()
    get = load(args.models / "english.onnx")
    links = json.loads((args.models / "english.json").read_text())["links"]
    reader = Reader()
    with torch.no_grad():
        for name, parameter in reader.named_parameters():
            parameter.copy_(torch.tensor([link["distance"] for link in links.values()]) if name == "distance" else get(name))
        reader.tags.weight[reader.ours] -= reader.tags.weight[reader.polnear]
        reader.tags.bias[reader.ours] -= reader.tags.bias[reader.polnear]
    torch.save(reader.state_dict(), args.work / "resumed.pt")


if __name__ == "__main__":
    main()
