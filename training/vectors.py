"""Makes the vectors of meaning, one for each word piece: vectors.py E5 --data DATA --gold GOLD --work WORK --models ../models --version V

First as Model2Vec does (Tulkens and van Dongen, Minish Lab, 2024): each piece of the vocabulary goes through the teacher
alone, its outputs are averaged, brought to fewer dimensions by principal components, and weighted so that frequent
pieces count little (a / (a + p), Arora, Liang and Ma 2017). Then, as their Tokenlearn does, the rows learn from whole
passages: the sum over a passage's pieces shall point where the teacher's vector of the passage points. Pieces that stand
in no passage keep what they had. The vector of a text is the sum over its pieces, at unit length.

Writes meaning.bin (8-bit rows, then one scale for each row as 32-bit floats, little endian), meaning.json, and
testdata/meaning.json, which the reader in TypeScript is tested against. The teacher's vectors of the passages, which take
most of the time, are kept in WORK. Passages come from data/news without the reports of the dev part.
"""
import argparse
import gzip
import hashlib
import json
import os
import pathlib
import random
import re

import numpy as np
import onnxruntime
import torch
from tokenizers import Tokenizer

CLS, SEP = 101, 102
RARE = 1e-3  # a of Arora et al.: pieces much rarer than this keep their full weight
PASSAGES, HELD_BACK, PASSES, BATCH = 50_000, 2_000, 3, 512
PAIRS = [
    ("Orlova offered to halt the shelling for ten days", "The general proposed a truce of a week and a half"),
    ("Orlova offered to halt the shelling for ten days", "Fishermen asked for a larger share of the catch"),
    ("lift the duties on steel", "remove tariffs on metal imports"),
    ("lift the duties on steel", "send back the captured sailors"),
    ("", "peace"),
]


def open_teacher(e5):
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    session = onnxruntime.InferenceSession(str(e5 / "e5-small-v2-q.onnx"), options)
    tokenizer = Tokenizer.from_file(str(e5 / "e5-small-v2-q-tokenizer.json"))
    tokenizer.no_padding()
    tokenizer.no_truncation()
    return session, tokenizer


def run(session, rows):
    """The teacher's outputs for rows of ids, averaged over each."""
    width = max(len(row) for row in rows)
    ids, mask = np.zeros((2, len(rows), width), np.int64)
    for row, (into, present) in zip(rows, zip(ids, mask)):
        into[: len(row)], present[: len(row)] = row, 1
    outputs = session.run(None, {"input_ids": ids, "attention_mask": mask, "token_type_ids": np.zeros_like(ids)})[0]
    return (outputs * mask[:, :, None]).sum(1) / mask.sum(1, keepdims=True)


def pieces_alone(session, size):
    rows = [[CLS, piece, SEP] for piece in range(size)]
    return np.concatenate([run(session, rows[at : at + 512]) for at in range(0, size, 512)]).astype(np.float64)


def passages(data, gold):
    """Sentences of the news, and parts of them, since what is compared is often short."""
    entries = [json.loads(line) for line in (gold / "index.jsonl").read_text().splitlines()]
    dev = {entry["id"] for entry in entries if entry["part"] != "train"}
    chance = random.Random(7)
    found = []
    for name, share in (("foreign-affairs", 0.5), ("general", 0.06)):
        for line in gzip.open(data / "news" / f"{name}.jsonl.gz", "rt"):
            if chance.random() > share:
                continue
            report = json.loads(line)
            if report["id"] in dev:
                continue
            for passage in re.split(r"(?<=[.!?])[\"”’]?\s+|\n+", report["text"]):
                if not 20 < len(passage) < 300:
                    continue
                if chance.random() < 0.4:
                    words = passage.split()
                    length = chance.randint(3, 12)
                    start = chance.randint(0, max(0, len(words) - length))
                    passage = " ".join(words[start : start + length])
                found.append(passage)
    chance.shuffle(found)
    return found[:PASSAGES]


def taught(session, tokenizer, texts, work):
    """The teacher's vectors of the passages, at unit length, from WORK where they are there already."""
    file = work / "passages.npy"
    if file.exists():
        return np.load(file).astype(np.float64)
    rows = [tokenizer.encode("query: " + text).ids[:64] for text in texts]
    order = sorted(range(len(rows)), key=lambda at: len(rows[at]))
    vectors = np.zeros((len(rows), 384), np.float32)
    for at in range(0, len(order), 32):
        batch = order[at : at + 32]
        vectors[batch] = run(session, [rows[each] for each in batch])
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    work.mkdir(parents=True, exist_ok=True)
    np.save(file, vectors)
    return vectors.astype(np.float64)


def count(tokenizer, folders):
    """How often each piece stands in the training texts."""
    counts = np.zeros(tokenizer.get_vocab_size())
    for folder in folders:
        for file in sorted(folder.glob("*.txt")) or sorted(folder.iterdir()):
            np.add.at(counts, tokenizer.encode(file.read_text(encoding="utf-8", errors="ignore"), add_special_tokens=False).ids, 1)
    return counts


def distil(outputs, counts, axes):
    """Rows whose sum over a text's pieces is the text's vector. The mean of running text is taken off, so that unlike texts come out unlike."""
    share = (counts + 0.5) / (counts.sum() + 0.5 * len(counts))
    weight = RARE / (RARE + share)
    mean = (outputs * (share * weight)[:, None]).sum(0) / (share * weight).sum()
    rows = (outputs - mean) @ axes * weight[:, None]
    return rows / np.linalg.norm(rows, axis=1).mean()


def axes_of(centred, dimensions):
    """The principal components of the passages, each with its largest part positive."""
    _, axes = np.linalg.eigh(centred.T @ centred)
    axes = axes[:, ::-1][:, :dimensions]
    return axes * np.sign(axes[np.abs(axes).argmax(0), np.arange(dimensions)])


def learn(rows, ids, goals):
    """Turns the rows until the sums over the passages' pieces point to the goals."""
    torch.manual_seed(0)
    sums = torch.nn.EmbeddingBag(*rows.shape, mode="sum")
    sums.weight.data = torch.tensor(rows, dtype=torch.float32)
    optimizer = torch.optim.Adam(sums.parameters())
    goals = torch.tensor(goals, dtype=torch.float32)
    for turn in range(PASSES):
        optimizer.param_groups[0]["lr"] = 3e-3 * (1 - turn / PASSES)
        order = np.random.default_rng(turn).permutation(len(ids))
        for at in range(0, len(order), BATCH):
            batch = order[at : at + BATCH]
            starts = torch.tensor(np.cumsum([0] + [len(ids[each]) for each in batch[:-1]]))
            vectors = sums(torch.tensor([piece for each in batch for piece in ids[each]]), starts)
            loss = (1 - torch.nn.functional.cosine_similarity(vectors, goals[batch])).mean()
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
    return sums.weight.detach().numpy().astype(np.float64)


def judge(name, rows, ids, goals):
    """On passages that were held back: how far likenesses rank as the teacher's do, and how many of ten nearest are the teacher's."""
    vectors = np.stack([rows[each].sum(0) for each in ids])
    vectors /= np.maximum(np.linalg.norm(vectors, axis=1, keepdims=True), 1e-9)
    ours, teachers = vectors @ vectors.T, goals @ goals.T
    pairs = np.triu_indices(len(ids), 1)
    rank = np.corrcoef(*(likenesses[pairs].argsort().argsort() for likenesses in (ours, teachers)))[0, 1]
    for likenesses in (ours, teachers):
        np.fill_diagonal(likenesses, -2)
    nearest = [np.argpartition(-likenesses, 10, axis=1)[:, :10] for likenesses in (ours, teachers)]
    shared = np.mean([len(set(a) & set(b)) for a, b in zip(*nearest)])
    print(f"{name}: rank correlation {rank:.3f}, {shared:.2f} of 10 nearest shared")


def quantize(rows):
    scales = (np.abs(rows).max(1) / 127).astype(np.float32)
    scales[scales == 0] = 1
    return np.round(rows / scales[:, None]).astype(np.int8), scales


def vector(text, tokenizer, eighths, scales):
    ids = tokenizer.encode(text, add_special_tokens=False).ids
    total = (eighths[ids].astype(np.float64) * scales[ids, None]).sum(0) if ids else np.zeros(eighths.shape[1])
    return total / (np.linalg.norm(total) or 1)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("e5", type=pathlib.Path, help="folder with e5-small-v2-q.onnx and e5-small-v2-q-tokenizer.json")
    parser.add_argument("--data", type=pathlib.Path, default=os.environ.get("PARLEY_DATA"), help="holds news and polnear/train/text")
    parser.add_argument("--gold", type=pathlib.Path, required=True, help="holds index.jsonl and train/articles")
    parser.add_argument("--work", type=pathlib.Path, required=True)
    parser.add_argument("--models", type=pathlib.Path, required=True)
    parser.add_argument("--version", required=True)
    parser.add_argument("--dimensions", type=int, default=256)
    args = parser.parse_args()
    torch.set_num_threads(1)
    session, tokenizer = open_teacher(args.e5)
    counts = count(tokenizer, [args.gold / "train" / "articles", args.data / "polnear" / "train" / "text"])
    texts = passages(args.data, args.gold)
    ids = [tokenizer.encode(text, add_special_tokens=False).ids for text in texts]
    vectors = taught(session, tokenizer, texts, args.work)
    centred = vectors - vectors[HELD_BACK:].mean(0)
    centred /= np.linalg.norm(centred, axis=1, keepdims=True)
    axes = axes_of(centred[HELD_BACK:], args.dimensions)
    distilled = distil(pieces_alone(session, len(counts)), counts, axes)
    rows = learn(distilled, ids[HELD_BACK:], centred[HELD_BACK:] @ axes)
    eighths, scales = quantize(rows)
    for name, each in (("distilled", distilled), ("learned", rows), ("8-bit", eighths * scales[:, None])):
        judge(name, each, ids[:HELD_BACK], centred[:HELD_BACK])
    file = eighths.tobytes() + scales.astype("<f4").tobytes()
    (args.models / "meaning.bin").write_bytes(file)
    head = {"version": args.version, "sha256": hashlib.sha256(file).hexdigest(), "pieces": len(scales), "dimensions": args.dimensions}
    (args.models / "meaning.json").write_text(json.dumps(head, indent=1) + "\n")
    pairs = [{"a": a, "b": b, "likeness": round(float(vector(a, tokenizer, eighths, scales) @ vector(b, tokenizer, eighths, scales)), 5)} for a, b in PAIRS]
    (pathlib.Path(__file__).parent / "testdata" / "meaning.json").write_text(json.dumps(pairs, indent=1) + "\n")
    print(f"{len(file) / 1e6:.2f} MB, pieces seen in training texts: {(counts > 0).sum()} of {len(counts)}, of {counts.sum():.0f} in all")


if __name__ == "__main__":
    main()
