"""Reads PolNeAR, our annotated reports and UNER into documents whose annotations count in word pieces.

A span is (first, last), pieces, both inside. A Document's `said` are attributions; what its corpus does not annotate is None.
"""
import gzip
import hashlib
import json
import re
from dataclasses import dataclass, field

from pieces import Pieces, cut, utf16_to_code_points

UNKNOWN = -2  # an actor or fact that the annotation names but that has no mention to point to
NOBODY = -1


@dataclass
class Document:
    corpus: str
    name: str
    pieces: Pieces
    said: list = field(default_factory=list)  # {source, cue, content: [span], inner, speaker}
    mentions: list = field(default_factory=list)  # (span, actor, kind)
    acts: list = field(default_factory=list)  # {family, span, force, polarity, performer, recipient, voice, condition, deadline, amount}
    positions: list = field(default_factory=list)  # {span, stance, voice}
    meetings: list = field(default_factory=list)  # {span, status, participants, when}
    deeds: list | None = None  # {span, status, performer, recipient, when, amount}
    names: list = field(default_factory=list)  # (span, label)
    exact: dict = field(default_factory=dict)  # label -> set of (start, end), code points, edges trimmed: for scores


def span_of(pieces, start, end):
    """The pieces that share characters with [start, end), as (first, last); None where there are none."""
    inside = [i for i in range(len(pieces)) if pieces.ends[i] > start and pieces.starts[i] < end]
    return (inside[0], inside[-1]) if inside else None


def trimmed(text, start, end):
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return (start, end)


def polnear(folder, tokenizer):
    """PolNeAR: text/*.txt with attributions/*.ann; offsets there count code points, and some lines are broken."""
    for file in sorted((folder / "text").glob("*.txt")):
        text = file.read_bytes().decode("utf8")
        pieces = cut(text, tokenizer)
        document = Document("polnear", file.stem, pieces, exact={k: set() for k in ("source", "cue", "content")})
        for parts in attributions_of((folder / "attributions" / f"{file.stem}.ann").read_text(encoding="utf8")):
            spans = {}
            for role, found in parts.items():
                ends = [trimmed(text, *pair) for pair in found]
                document.exact[role] |= {pair for pair in ends if pair[0] < pair[1]}
                spans[role] = [s for s in (span_of(pieces, *pair) for pair in sorted(ends)) if s]
            if any(spans.values()):
                document.said.append({
                    "source": spans["source"][0] if spans["source"] else None,
                    "cue": spans["cue"][0] if spans["cue"] else None,
                    "content": spans["content"], "inner": False, "speaker": UNKNOWN,
                })
        yield document


def attributions_of(annotations):
    """The attributions of a brat file: role -> list of (start, end)."""
    spans, events = {}, []
    for line in annotations.split("\n"):
        columns = line.split("\t")
        if len(columns) < 2 or not columns[0]:
            continue
        if columns[0][0] == "T":
            spans[columns[0]] = [tuple(map(int, pair.split())) for pair in columns[1].partition(" ")[2].split(";")]
        elif columns[0][0] == "E":
            events.append(columns[1])
    for event in events:
        parts = {"source": [], "cue": [], "content": []}
        for role, _, reference in (pair.partition(":") for pair in event.split(" ")[1:]):
            role = re.sub(r"\d+$", "", role).lower()
            if role in parts:
                parts[role] += spans.get(reference, [])
        yield parts


def annotated(folder, tokenizer, deeds=None):
    """Our own annotated reports: articles/*.txt with annotations/*.json; offsets there are UTF-16 units.

    `deeds` is a folder of deeds alone, for reports here whose annotation has none.
    """
    for file in sorted((folder / "annotations").glob("*.json")):
        text = (folder / "articles" / f"{file.stem}.txt").read_bytes().decode("utf8")
        notes = json.loads(file.read_text(encoding="utf8"))
        if deeds and "deeds" not in notes and (deeds / file.name).exists():
            more = json.loads((deeds / file.name).read_text(encoding="utf8"))
            notes["deeds"] = more["deeds"] if same_text(more, text) else []
        yield report(file.stem, text, notes, cut(text, tokenizer))


def stood_off(folder, news, tokenizer):
    """Annotations kept without their text, as RECORD.json; the text is had from the records of `news` (*.jsonl.gz) by its id."""
    wanted = {file.stem: file for file in folder.glob("*.json")}
    for records in sorted(news.glob("*.jsonl.gz")):
        with gzip.open(records, "rt", encoding="utf8") as lines:
            for record in map(json.loads, lines):
                file = wanted.pop(record["id"], None)
                notes = file and json.loads(file.read_text(encoding="utf8"))
                if notes and same_text(notes, record["text"]):
                    yield report(record["id"], record["text"], notes, cut(record["text"], tokenizer))
    if wanted:
        print("without a text:", " ".join(sorted(wanted)))


def same_text(notes, text):
    """Whether the text is the one that was annotated, by its digest; says so where it is not."""
    same = hashlib.sha256(text.encode("utf8")).hexdigest() == notes["document"]["sha256"]
    if not same:
        print("left out, since its text has changed:", notes["document"]["id"])
    return same


def report(name, text, notes, pieces):
    units = utf16_to_code_points(text)
    actor = actor_finder(notes["actors"])
    document = Document("gold", name, pieces, exact={k: set() for k in ("source", "cue", "content")})

    def span(note):
        return span_of(pieces, units(note["start"]), units(note["end"])) if note and note.get("start") is not None else None

    for i, a in enumerate(notes["actors"]):
        document.mentions += [(s, i, a["type"]) for s in map(span, a["mentions"]) if s]
    for a in notes["attributions"]:
        for role in ("source", "cue", "content"):
            if a[role]:
                document.exact[role].add((units(a[role]["start"]), units(a[role]["end"])))
        document.said.append({
            "source": span(a["source"]), "cue": span(a["cue"]), "content": [span(a["content"])],
            "inner": is_inside_another(a, notes["attributions"]), "speaker": actor(a["speaker"]),
        })
    for c in notes["commitments"]:
        document.acts.append(act("commissive", span(c["action"]), c["force"], actor(c["debtor"]), c, span, recipient=actor(c["creditor"]), polarity="negative" if c["polarity"] == "will-not" else "positive"))
    for d in notes["demands"]:
        document.acts.append(act("directive", span(d["what"]), d.get("force", "demand"), actor(d.get("of")), d, span, voice=actor(d["by"])))
    for r in notes["rejections"]:
        document.acts.append(act("refusal", span(r["what"]), None, UNKNOWN, r, span, voice=actor(r["by"])))
    document.positions = [{"span": span(p["span"]), "stance": p["stance"], "voice": actor(p["actor"])} for p in notes["positions"]]
    document.meetings = [{"span": span(m["span"]), "status": m["status"], "participants": [actor(p) for p in m["participants"]], "when": span(m["when"])} for m in notes["meetings"]]
    if "deeds" in notes:
        document.deeds = [{"span": span(d["what"]), "status": d["status"], "performer": actor(d["actor"]), "recipient": actor(d["recipient"]), "when": span(d["when"]), "amount": span(d["amount"])} for d in notes["deeds"]]
    return document


def act(family, span, force, performer, note, locate, recipient=UNKNOWN, voice=UNKNOWN, polarity=None):
    return {
        "family": family, "span": span, "force": force, "polarity": polarity, "performer": performer, "recipient": recipient, "voice": voice,
        "condition": locate(note.get("condition")), "deadline": locate(note.get("deadline")), "amount": locate(note.get("amount")),
    }


def is_inside_another(a, others):
    """Whether its cue (else its content) stands within another attribution's content."""
    anchor, own = a["cue"] or a["content"], a["content"]
    return any(
        b is not a and b["content"]["start"] <= anchor["start"] and b["content"]["end"] >= anchor["end"]
        and (b["content"]["start"], b["content"]["end"]) != (own["start"], own["end"])
        for b in others
    )


def actor_finder(actors):
    """A function from a name in the annotation to the actor's number, NOBODY for none, UNKNOWN where no actor has it."""
    words = [name_words(a["name"]) for a in actors]

    def find(name):
        if name is None:
            return NOBODY
        for i, a in enumerate(actors):
            if a["name"] == name:
                return i
        wanted = name_words(name)
        alike = [i for i, w in enumerate(words) if w and wanted and (w <= wanted or wanted <= w)]
        return max(alike, key=lambda i: len(actors[i]["mentions"])) if alike else UNKNOWN

    return find


def name_words(name):
    return set(re.findall(r"\w+", name.lower())) - {"the", "of", "president", "minister", "prime"}


def named(file, tokenizer, documents_together=1):
    """Universal NER in IOB2: sentences of one document joined by a space, so many documents by a new line."""
    texts = []
    with gzip.open(file, "rt", encoding="utf8") as lines:
        sentence = None
        for line in lines:
            if line.startswith("# newdoc"):
                texts.append([])
            elif line.startswith("# text = "):
                sentence = (line[9:].rstrip("\n"), [])
                texts[-1].append(sentence)
            elif line.strip() and line[0] != "#":
                columns = line.rstrip("\n").split("\t")
                sentence[1].append((columns[1], columns[2]))
    for i in range(0, len(texts), documents_together):
        yield names_document(i, texts[i : i + documents_together], tokenizer)


def names_document(number, group, tokenizer):
    text, entities = "", []
    for sentences in group:
        for sentence, tokens in sentences:
            at = 0
            for surface, tag in tokens:
                start = sentence.index(surface, at)
                at = start + len(surface)
                if tag[:2] == "B-":
                    entities.append([tag[2:], len(text) + start, len(text) + at])
                elif tag[:2] == "I-" and entities:
                    entities[-1][2] = len(text) + at
            text += sentence + " "
        text = text[:-1] + "\n"
    pieces = cut(text, tokenizer)
    kept = [(label, start, end) for label, start, end in entities if label in ("PER", "LOC", "ORG")]
    names = [(span_of(pieces, start, end), label) for label, start, end in kept]
    return Document("uner", str(number), pieces, names=names, exact={"names": set(kept)})
