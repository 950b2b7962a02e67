/** The caller can mend it: a flag, an input, a path, a config. Exit 2. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** Our own bug; the message asks for a report. Exit 2. */
export class InternalError extends Error {
  override readonly name = "InternalError";
}
