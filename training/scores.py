"""How predicted and annotated spans are compared: the measures of the shared scorers, for spans in code points."""
import re
from collections import Counter

WORD = re.compile(r"[^\W_]+|[$%]")


class Tally:
    """Counts of right, wanted and found, and of what is right in those that match."""

    def __init__(self):
        self.right = self.wanted = self.found = 0
        self.parts, self.asked = Counter(), Counter()

    def part(self, name, is_right):
        self.asked[name] += 1
        self.parts[name] += bool(is_right)

    def f1(self):
        return 200 * self.right / max(1, self.wanted + self.found)

    def __str__(self):
        precision, recall = 100 * self.right / max(1, self.found), 100 * self.right / max(1, self.wanted)
        parts = "  ".join(f"{name} {100 * self.parts[name] / n:.0f}" for name, n in self.asked.items())
        return f"P {precision:.1f} R {recall:.1f} F {self.f1():.1f} ({self.right} of {self.wanted}, {self.found} found)  {parts}"


def exact(tally, wanted, found):
    tally.right += len(set(wanted) & set(found))
    tally.wanted += len(set(wanted))
    tally.found += len(set(found))


def match(tally, wanted, found, same):
    """Pairs each annotated item with the first free one that is the same; returns the pairs."""
    tally.wanted += len(wanted)
    tally.found += len(found)
    free, pairs = list(found), []
    for w in wanted:
        hit = next((f for f in free if same(w, f)), None)
        if hit is not None:
            free.remove(hit)
            tally.right += 1
            pairs.append((w, hit))
    return pairs


def words_of(text, spans):
    return {start + m.start() for start, end in spans for m in WORD.finditer(text[start:end])}


def near(text, a, b, of_shorter=0.6, of_union=0.25):
    """At least 60 % of the shorter span's words are shared, and 25 % of the union's."""
    x, y = words_of(text, [a]), words_of(text, [b])
    both = len(x & y)
    return both > 0 and both / min(len(x), len(y)) >= of_shorter and both / len(x | y) >= of_union


def overlap(a, b):
    return a[0] < b[1] and b[0] < a[1]


def same_linked(text, wanted, found):
    """PolNeAR's linked measure: cues overlap, sources overlap, contents share half of the union's words."""
    for role in ("cue", "source"):
        if (wanted[role] or found[role]) and not (wanted[role] and found[role] and overlap(wanted[role], found[role])):
            return False
    a, b = words_of(text, wanted["content"]), words_of(text, found["content"])
    return not a and not b or len(a & b) / max(1, len(a | b)) >= 0.5
