import type { Quotation, Span } from "../../vocabulary/index.ts";
import { countWhile } from "../count-while.ts";

// Quotations are given in the order of the text, none overlapping.

/** The quotations that share a character with a span. */
export function quotationsAt(span: Span, quotations: readonly Span[]): readonly Span[] {
  const from = countWhile(quotations, ({ end }) => end <= span.start);
  return quotations.slice(
    from,
    countWhile(quotations, ({ start }) => start < span.end),
  );
}

/** The quotation that holds all of a span; null where none does. */
export function quotationAround({ start, end }: Span, quotations: readonly Span[]): Span | null {
  const last = quotations[countWhile(quotations, (quotation) => quotation.start <= start) - 1];
  return last && end <= last.end ? last : null;
}

/** Is what is said quoted, its own marks or a character beside them apart? A quotation may run over paragraphs. */
export function quotationOf(content: readonly Span[], quotations: readonly Span[], text: string): Quotation {
  const isQuoted = ({ start, end }: Span) => {
    let at = start + 1;
    for (const quotation of quotationsAt({ start, end }, quotations)) {
      if (quotation.start > at && text.slice(at, quotation.start).trim() !== "") return false;
      at = Math.max(at, quotation.end);
    }
    return at > start + 1 && at >= end - 1;
  };
  if (content.every(isQuoted)) return "direct";
  return content.some((span) => quotationsAt(span, quotations).length > 0) ? "mixed" : "indirect";
}
