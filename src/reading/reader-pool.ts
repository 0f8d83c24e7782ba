import { Worker } from "node:worker_threads";
import type { Document, Reading } from "../vocabulary/index.ts";
import type { EnglishReaderOptions } from "./english-reader.ts";
import type { Reader } from "./reader.ts";

export interface ReaderPoolOptions extends EnglishReaderOptions {
  /** How many threads may read at once; each holds a model of its own (about 300 MB). */
  readonly threads: number;
}

interface Task {
  readonly document: Document;
  readonly resolve: (reading: Reading) => void;
  readonly reject: (error: Error) => void;
}

type Answer = { readonly version: string } | { readonly reading: Reading } | { readonly error: string };

/**
 * The reader of English in threads of its own, so that all cores read and the program stays responsive. Threads are
 * started as they are needed. Throws where the model is missing or damaged.
 */
export async function openReaderPool({ threads, ...options }: ReaderPoolOptions): Promise<Reader> {
  const pool = new Pool(threads, options);
  const version = await pool.start();
  return { version, threads, read: (document) => pool.read(document), close: () => pool.close() };
}

/** The threads and what waits for them. */
class Pool {
  readonly #threads: number;
  readonly #options: EnglishReaderOptions;
  readonly #workers: Worker[] = [];
  readonly #idle: Worker[] = [];
  readonly #waiting: Task[] = [];
  readonly #starts: Promise<string>[] = [];
  #starting = 0;

  constructor(threads: number, options: EnglishReaderOptions) {
    this.#threads = threads;
    this.#options = options;
  }

  /** Starts one thread and tells the version of its reader. */
  start(): Promise<string> {
    const started = this.#start();
    this.#starts.push(started);
    return started;
  }

  async #start(): Promise<string> {
    this.#starting++;
    const worker = new Worker(new URL("./worker.js", import.meta.url), { workerData: this.#options });
    try {
      const answer = await answerOf(worker);
      if (!("version" in answer))
        throw new Error("error" in answer ? answer.error : "the reader did not start");
      this.#workers.push(worker);
      this.#idle.push(worker);
      this.#next();
      return answer.version;
    } finally {
      this.#starting--;
    }
  }

  read(document: Document): Promise<Reading> {
    const reading = new Promise<Reading>((resolve, reject) =>
      this.#waiting.push({ document, resolve, reject }),
    );
    this.#next();
    return reading;
  }

  /** Lets every thread end by itself: one that is stopped while it loads its model takes the whole program down. */
  async close(): Promise<void> {
    await Promise.allSettled(this.#starts);
    const ends = this.#workers.map((worker) => new Promise((resolve) => worker.once("exit", resolve)));
    for (const worker of this.#workers) worker.postMessage(null);
    await Promise.all(ends);
  }

  #next(): void {
    while (this.#waiting.length > 0) {
      const worker = this.#idle.pop();
      if (!worker) {
        const more =
          this.#workers.length + this.#starting < this.#threads && this.#waiting.length > this.#starting;
        // A thread that cannot start leaves its work to the others.
        if (more) this.start().catch(() => {});
        return;
      }
      void this.#run(worker, this.#waiting.shift()!);
    }
  }

  async #run(worker: Worker, { document, resolve, reject }: Task): Promise<void> {
    try {
      worker.postMessage(document);
      const answer = await answerOf(worker);
      if ("reading" in answer) resolve(answer.reading);
      else reject(new Error("error" in answer ? answer.error : "the reader answered out of turn"));
      this.#idle.push(worker);
      this.#next();
    } catch (error) {
      reject(error instanceof Error ? error : new Error(String(error)));
    }
  }
}

function answerOf(worker: Worker): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const settle = (act: () => void) => {
      worker.off("message", onMessage).off("error", onError).off("exit", onExit);
      act();
    };
    const onMessage = (answer: Answer) => settle(() => resolve(answer));
    const onError = (error: Error) => settle(() => reject(error));
    const onExit = () => settle(() => reject(new Error("a reading thread ended before it answered")));
    worker.on("message", onMessage).on("error", onError).on("exit", onExit);
  });
}
