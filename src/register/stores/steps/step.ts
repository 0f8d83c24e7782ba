/** The databases that a register can lie in. */
export type DatabaseName = "sqlite" | "postgres";

/** One step forward of the tables: its statements for each database. A step is never changed once it was released. */
export type Step = Readonly<Record<DatabaseName, readonly string[]>>;
