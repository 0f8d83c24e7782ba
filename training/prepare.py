"""Reads the corpora once: prepare.py --data DIR --gold DIR --work DIR writes train.pkl and dev.pkl there.

DIR of --data (or PARLEY_DATA) holds polnear/, uner/ and news/; DIR of --gold holds train/ and dev/ of our annotated reports.
More of them stand here, in annotations/, without their text.
"""
import argparse
import os
import pathlib
import pickle

from tokenizers import Tokenizer

from corpora import annotated, named, polnear, stood_off

OURS = pathlib.Path(__file__).parent / "annotations"


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=pathlib.Path, default=os.environ.get("PARLEY_DATA"))
    parser.add_argument("--gold", type=pathlib.Path, required=True)
    parser.add_argument("--work", type=pathlib.Path, required=True)
    args = parser.parse_args()
    tokenizer = Tokenizer.from_file(str(args.work / "tokenizer.json"))
    tokenizer.no_padding()
    tokenizer.no_truncation()
    for part in ("train", "dev"):
        documents = list(polnear(pathlib.Path(args.data) / "polnear" / part, tokenizer))
        documents += annotated(args.gold / part, tokenizer, deeds=OURS / "deeds")
        if part == "train":
            documents += stood_off(OURS / "reports", pathlib.Path(args.data) / "news", tokenizer)
        documents += named(pathlib.Path(args.data) / "uner" / f"en_ewt-ud-{part}.iob2.gz", tokenizer, documents_together=4 if part == "train" else 1)
        with open(args.work / f"{part}.pkl", "wb") as out:
            pickle.dump(documents, out)
        for corpus in ("polnear", "gold", "uner"):
            own = [d for d in documents if d.corpus == corpus]
            print(part, corpus, len(own), "documents", sum(len(d.pieces) for d in own), "pieces")


if __name__ == "__main__":
    main()
