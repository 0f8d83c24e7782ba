/** Where a command prints. Results go to `out`, progress and messages to `err`. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Resolves once what was printed has gone out far enough that memory stays bounded. */
  readonly drained: () => Promise<void>;
  /** Can `err` be written over, so that progress keeps one line? */
  readonly interactive: boolean;
  readonly colour: boolean;
  /** Characters across. */
  readonly width: number;
}

/** Exit statuses of the contract. */
export const exit = { done: 0, someFailed: 1, wrongCall: 2 } as const;
