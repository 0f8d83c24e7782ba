"""What the network gives for each word piece: the one table that training, export and decoding share."""

KINDS = ["person", "state", "organisation", "group"]
COMMISSIVES = ["pledge", "offer", "agreement", "intention", "hint", "threat"]
DIRECTIVES = ["demand", "request", "proposal"]
POLARITIES = ["positive", "negative"]
MEETING_STATUS = ["held", "planned", "proposed", "cancelled"]
STANCES = ["for", "against", "conditional", "open"]
DEED_STATUS = ["done", "ongoing", "partial", "refused", "failed", "reversed"]
NAMES = ["PER", "LOC", "ORG"]

# Heads that tag O, B, I. The first three follow PolNeAR; the next three are learned as a difference to
# them and follow our own guidelines; the inner ones are for attributions within another's content.
TAGS = [
    "polnearSource", "polnearCue", "polnearContent", "source", "cue", "content", "innerSource", "innerCue",
    "innerContent", "mention", "commissive", "directive", "refusal", "condition", "deadline", "amount",
    "position", "meeting", "when", "deed",
]
ATTRIBUTION = ["source", "cue", "content"]
# The tags of names: O, then B and I of each.
NAME_TAGS = 1 + 2 * len(NAMES)
# Classes of a span, by the mean of its pieces' logits.
CLASSES = {
    "kind": KINDS, "commissiveForce": COMMISSIVES, "commissivePolarity": POLARITIES, "directiveForce": DIRECTIVES,
    "stance": STANCES, "meetingStatus": MEETING_STATUS, "deedStatus": DEED_STATUS,
}
# Links: query vector of one span, key vector of another; `none` has a logit of its own at the query's span.
LINKS = {
    "cue": "cueKey",  # content -> its cue
    "source": "sourceKey",  # cue -> its source
    "contentSource": "sourceKey",  # content without a cue -> its source
    "speaker": "mentionKey",  # source (else cue, else content) -> a mention of who speaks
    "antecedent": "antecedentKey",  # mention -> an earlier mention of the same actor; none: it is new
    "performer": "mentionKey",  # act, deed -> who would do it, or did
    "recipient": "mentionKey",  # act, deed -> to whom
    "voice": "mentionKey",  # demand, refusal, position -> whose it is
    "participant": "mentionKey",  # meeting -> each who takes part
    "condition": "argumentKey",  # act -> its condition
    "deadline": "argumentKey",  # act -> its deadline
    "amount": "argumentKey",  # act, deed -> its amount
    "when": "argumentKey",  # meeting, deed -> its time
}
KEYS = ["cueKey", "sourceKey", "mentionKey", "antecedentKey", "argumentKey"]
VECTOR = 48
# Signed distance from query to key, in pieces between their first pieces: -8 (129 or more before) to 8.
DISTANCES = 17

WINDOW = 254  # pieces, without [CLS] and [SEP]
STEP = 216
CLS, SEP = 101, 102


def slices():
    """Where each head lies in the `logits` output, and each vector in `vectors`: name -> (start, end)."""
    logits, at = {}, 0
    for name, width in [(t, 3) for t in TAGS] + [("names", NAME_TAGS)] + [(c, len(v)) for c, v in CLASSES.items()] + [(f"none:{link}", 1) for link in LINKS]:
        logits[name] = (at, at + width)
        at += width
    vectors = {name: (i * VECTOR, (i + 1) * VECTOR) for i, name in enumerate(KEYS + [f"{link}Query" for link in LINKS])}
    return logits, vectors


def distance_bucket(query, key):
    """0 to 16; 8 is no distance, then 1, 2-3, 4-7, ... 128 and more, on either side."""
    distance = key - query
    return 8 + min(8, abs(distance).bit_length()) * (1 if distance > 0 else -1)
