import { type Commitment, strengths } from "../../../vocabulary/index.ts";

/** How firm a commitment is, as bars with their word. A claimed one has no bar: strength needs the debtor's own word. */
export function Strength({ commitment: { kind, strength } }: { readonly commitment: Commitment }) {
  if (kind === "threat") return <span className="word refuse">threat</span>;
  const level = strengths.indexOf(strength);
  const steps = strengths.slice(1);
  return (
    <span>
      <span className={strength === "hint" ? "strength hint" : "strength"} aria-hidden="true">
        {steps.map((step, index) => (
          <s key={step} className={index < level ? "on" : ""} />
        ))}
      </span>{" "}
      <span className="word">{strength}</span>
    </span>
  );
}
