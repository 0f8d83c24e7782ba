/** What one size of input cost. */
export interface Measured {
  /** Characters. */
  readonly length: number;
  /** Milliseconds. */
  readonly time: number;
}

/** The power of the length that the time grows with: least squares on logarithms. 1 is linear, 2 quadratic. */
export function exponentOf(measured: readonly Measured[]): number {
  const points = measured.map(
    ({ length, time }) => [Math.log(length), Math.log(Math.max(time, 0.001))] as const,
  );
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [x, y] = [mean(points.map(([each]) => each)), mean(points.map(([, each]) => each))];
  const covariance = points.reduce((sum, [a, b]) => sum + (a - x) * (b - y), 0);
  return covariance / points.reduce((sum, [a]) => sum + (a - x) ** 2, 0);
}
