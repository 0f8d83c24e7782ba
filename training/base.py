"""Turns the published 8-bit ONNX of e5-small-v2 back into floats: base.py E5_FOLDER --work DIR."""
import argparse
import pathlib

import numpy as np
import onnx
import torch
from onnx import numpy_helper

from model import WIDTH, Reader


def load(file):
    """A function from a parameter's name to its floats; each weight is 8-bit with a scale for each column."""
    graph = onnx.load(str(file)).graph
    arrays = {i.name: numpy_helper.to_array(i) for i in graph.initializer}
    quantized = {}
    for node in graph.node:
        if node.op_type == "MatMulInteger" and "onnx::MatMul" in node.input[1]:
            quantized[node.name.strip("/").replace("/MatMul_quant", "").replace("/", ".")] = node.input[1].removesuffix("_quantized")

    def floats(name):
        return (arrays[name + "_quantized"].astype(np.float32) - arrays[name + "_zero_point"].astype(np.float32)) * arrays[name + "_scale"]

    def get(key):
        if key in arrays:
            return torch.tensor(arrays[key].astype(np.float32))
        if key + "_quantized" in arrays:
            return torch.tensor(floats(key))
        return torch.tensor(floats(quantized[key.removesuffix(".weight")]).T.copy())

    return get


def fill(reader, get):
    """Copies the encoder's parameters; the token type's vector goes into the positions'."""
    with torch.no_grad():
        reader.words.weight.copy_(get("embeddings.word_embeddings.weight"))
        reader.positions.weight.copy_(get("embeddings.position_embeddings.weight") + get("embeddings.token_type_embeddings.weight")[:1])
        copy(reader.norm, get, "embeddings.LayerNorm")
        for i, layer in enumerate(reader.layers):
            at = f"encoder.layer.{i}."
            for k, part in enumerate(["query", "key", "value"]):
                layer.qkv.weight[k * WIDTH : (k + 1) * WIDTH].copy_(get(f"{at}attention.self.{part}.weight"))
                layer.qkv.bias[k * WIDTH : (k + 1) * WIDTH].copy_(get(f"{at}attention.self.{part}.bias"))
            copy(layer.out, get, at + "attention.output.dense")
            copy(layer.norm1, get, at + "attention.output.LayerNorm")
            copy(layer.up, get, at + "intermediate.dense")
            copy(layer.down, get, at + "output.dense")
            copy(layer.norm2, get, at + "output.LayerNorm")


def copy(module, get, name):
    module.weight.copy_(get(name + ".weight"))
    module.bias.copy_(get(name + ".bias"))


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("e5", type=pathlib.Path, help="folder with e5-small-v2-q.onnx and e5-small-v2-q-tokenizer.json")
    parser.add_argument("--work", type=pathlib.Path, required=True)
    args = parser.parse_args()
    reader = Reader()
    fill(reader, load(args.e5 / "e5-small-v2-q.onnx"))
    args.work.mkdir(parents=True, exist_ok=True)
    torch.save(reader.state_dict(), args.work / "base.pt")
    (args.work / "tokenizer.json").write_bytes((args.e5 / "e5-small-v2-q-tokenizer.json").read_bytes())


if __name__ == "__main__":
    main()
