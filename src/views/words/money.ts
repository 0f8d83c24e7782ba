const sizes: readonly (readonly [number, string])[] = [
  [1e12, "trillion"],
  [1e9, "billion"],
  [1e6, "million"],
];

/** "90 billion USD", "1,000 prisoners" */
export function moneyInWords({ value, unit }: { readonly value: number; readonly unit: string }): string {
  const size = sizes.find(([least]) => Math.abs(value) >= least);
  const number = size ? `${Number((value / size[0]).toFixed(2))} ${size[1]}` : value.toLocaleString("en");
  return `${number} ${unit}`;
}
