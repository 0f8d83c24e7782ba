"""Trains the reader: train.py --work DIR --minutes N [--from CHECKPOINT]. Checkpoints and a log go to the work folder.

The rate of learning falls to nothing over the minutes given, so a slower machine ends in time with fewer steps.
"""
import argparse
import copy
import pathlib
import pickle
import random
import time

import torch

from losses import total
from model import Reader
from windows import batches, collate

TOP_RATE, RATE_DECAY, HEAD_RATE, WARM_UP = 2.5e-4, 0.93, 1e-3, 0.05
PASSES = {"polnear": 1, "gold": 1.6, "uner": 1}
PIECES_A_BATCH = 4096
AVERAGE = 0.98  # of the running mean of the weights, each four steps


def groups_of(reader):
    """Parameters with their rates: heads and new embeddings fast, the encoder slower towards the input."""
    groups = {}
    for name, p in reader.named_parameters():
        if name.startswith("layers."):
            rate = TOP_RATE * RATE_DECAY ** (len(reader.layers) - 1 - int(name.split(".")[1]))
        elif name.startswith(("words", "positions", "norm")):
            rate = TOP_RATE * RATE_DECAY ** len(reader.layers)
        elif name == "distance":
            rate = 5 * HEAD_RATE
        else:
            rate = HEAD_RATE
        decay = 0.01 if p.dim() > 1 and not name.startswith(("words", "positions")) else 0.0
        groups.setdefault((rate, decay), []).append(p)
    return [{"params": ps, "lr": rate, "rate": rate, "weight_decay": decay} for (rate, decay), ps in groups.items()]


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--work", type=pathlib.Path, required=True)
    parser.add_argument("--minutes", type=float, required=True)
    parser.add_argument("--from", dest="start", type=pathlib.Path, help="checkpoint to start from; else base.pt")
    parser.add_argument("--name", default="reader")
    parser.add_argument("--rate", type=float, default=1.0, help="all rates times this")
    parser.add_argument("--save", type=float, default=8, help="minutes between checkpoints")
    parser.add_argument("--seed", type=int, default=1)
    args = parser.parse_args()
    torch.manual_seed(args.seed)
    rng = random.Random(args.seed)
    reader = Reader()
    reader.load_state_dict(torch.load(args.start or args.work / "base.pt"), strict=args.start is not None)
    with open(args.work / "train.pkl", "rb") as file:
        documents = pickle.load(file)
    average = copy.deepcopy(reader.state_dict())
    optimizer = torch.optim.AdamW(groups_of(reader), betas=(0.9, 0.98), eps=1e-6)
    reader.train()
    began = saved = time.time()
    seen, sums = 0, {}
    for step, windows in enumerate(batches(documents, PASSES, PIECES_A_BATCH, rng), 1):
        done = (time.time() - began) / (60 * args.minutes)
        if done >= 1:
            break
        for group in optimizer.param_groups:
            group["lr"] = group["rate"] * args.rate * min(done / WARM_UP, (1 - done) / (1 - WARM_UP)) if step > 1 else 0
        inputs, tags = collate(windows)
        with torch.autocast("cpu", torch.bfloat16):
            logits, vectors = reader(*inputs)
        loss, parts = total(logits, vectors, tags, windows, reader.distance)
        optimizer.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(reader.parameters(), 1.0)
        optimizer.step()
        seen += int(inputs[3].sum())
        for name, value in parts.items():
            sums.setdefault(name, []).append(value.item())
        if step % 4 == 0:
            keep = min(AVERAGE, step / (step + 40))
            for name, value in reader.state_dict().items():
                average[name].lerp_(value, 1 - keep)
        if step % 40 == 0:
            spent = time.time() - began
            print(f"step {step} {100 * done:.1f}% {spent:.0f}s {seen / spent:.0f} pieces/s", {k: round(sum(v) / len(v), 3) for k, v in sums.items()}, flush=True)
            sums = {}
        if time.time() - saved > 60 * args.save:
            saved = time.time()
            torch.save(average, args.work / f"{args.name}-{int(100 * done)}.pt")
    torch.save(reader.state_dict(), args.work / f"{args.name}.pt")
    torch.save(average, args.work / f"{args.name}-average.pt")


if __name__ == "__main__":
    main()
