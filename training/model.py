"""The encoder (BERT shape, 384 wide) with case and gap added to its input, and the heads of layout.py."""
import torch
import torch.nn.functional as F
from torch import nn

from layout import DISTANCES, LINKS, slices

WIDTH, INNER, HEADS, VOCABULARY, POSITIONS = 384, 1536, 12, 30522, 512


class Dropout(nn.Module):
    """Dropout of 26/256 from random bytes: torch's own takes a tenth of a step on a processor."""

    def forward(self, x):
        if not self.training:
            return x
        noise = torch.empty((x.numel() + 7) // 8, dtype=torch.int64).random_().view(torch.uint8)[: x.numel()].view(x.shape)
        return x * ((noise >= 26).to(x.dtype) * (256 / 230))


class Layer(nn.Module):
    """Attention is written out: torch's fused one is slower here in bfloat16."""

    def __init__(self):
        super().__init__()
        self.qkv = nn.Linear(WIDTH, 3 * WIDTH)
        self.out = nn.Linear(WIDTH, WIDTH)
        self.up = nn.Linear(WIDTH, INNER)
        self.down = nn.Linear(INNER, WIDTH)
        self.norm1 = nn.LayerNorm(WIDTH, eps=1e-12)
        self.norm2 = nn.LayerNorm(WIDTH, eps=1e-12)
        self.drop = Dropout()

    def forward(self, x, mask):
        b, t, _ = x.shape
        q, k, v = self.qkv(x).view(b, t, 3, HEADS, WIDTH // HEADS).permute(2, 0, 3, 1, 4).unbind(0)
        weights = torch.matmul(q * (WIDTH // HEADS) ** -0.5, k.transpose(-1, -2))
        if mask is not None:
            weights = weights + mask.to(weights.dtype)
        attended = torch.matmul(torch.softmax(weights, -1, dtype=v.dtype), v)
        x = self.norm1(x + self.drop(self.out(attended.transpose(1, 2).reshape(b, t, WIDTH))))
        return self.norm2(x + self.drop(self.down(F.gelu(self.up(x)))))


class Reader(nn.Module):
    """ids, case, gap, mask, all [b, t] -> logits [b, t, L] and vectors [b, t, V], as layout.slices() says."""

    def __init__(self, layers=12):
        super().__init__()
        self.words = nn.Embedding(VOCABULARY, WIDTH)
        self.positions = nn.Embedding(POSITIONS, WIDTH)
        self.case = nn.Embedding(5, WIDTH)
        self.gap = nn.Embedding(3, WIDTH)
        nn.init.zeros_(self.case.weight)
        nn.init.zeros_(self.gap.weight)
        self.norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.drop = Dropout()
        self.layers = nn.ModuleList(Layer() for _ in range(layers))
        logits, vectors = slices()
        self.tags = nn.Linear(WIDTH, max(end for _, end in logits.values()))
        self.hidden = nn.Linear(WIDTH, WIDTH)
        self.vectors = nn.Linear(WIDTH, max(end for _, end in vectors.values()))
        nn.init.normal_(self.tags.weight, std=0.02)
        nn.init.zeros_(self.tags.bias)
        # Our own attribution tags are PolNeAR's and a difference that starts at nothing (see fold).
        self.polnear = slice(logits["polnearSource"][0], logits["polnearContent"][1])
        self.ours = slice(logits["source"][0], logits["content"][1])
        with torch.no_grad():
            self.tags.weight[self.ours] = 0
        self.distance = nn.Parameter(torch.zeros(len(LINKS), DISTANCES))  # used where links are scored
        self.folded = False

    def forward(self, ids, case, gap, mask):
        x = self.words(ids) + self.positions.weight[: ids.shape[1]][None] + self.case(case) + self.gap(gap)
        x = self.drop(self.norm(x))
        blocked = (1.0 - mask[:, None, None, :].to(x.dtype)) * -10000.0
        for layer in self.layers:
            x = layer(x, blocked)
        logits = self.tags(x).float()
        if not self.folded:
            start, end = self.ours.start, self.ours.stop
            logits = torch.cat([logits[..., :start], logits[..., self.ours] + logits[..., self.polnear], logits[..., end:]], -1)
        return logits, self.vectors(F.gelu(self.hidden(x))).float()

    def fold(self):
        """Adds PolNeAR's weights to our own attribution tags for good, as the exported graph wants them."""
        with torch.no_grad():
            self.tags.weight[self.ours] += self.tags.weight[self.polnear]
            self.tags.bias[self.ours] += self.tags.bias[self.polnear]
        self.folded = True
        return self
