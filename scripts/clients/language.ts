/** A document to generate a client from, with the name of the client: `vapix`, `emqx`, `emqx_v4`. */
export interface Source {
  name: string;
  /** Path of the OpenAPI 3.0.3 document. */
  file: string;
}

/** A program that a language requires, and where to get it. */
export interface Tool {
  command: string;
  /** The oldest version that is known to work. */
  install: string;
}

/** A language, with its usual generator. */
export interface Language {
  /** Name and version of the generator. */
  generator: string;
  tools: Tool[];
  /** Extension of its files. */
  extension: string;
  /**
   * Writes the clients of all sources into an empty folder. `cache` is a folder for downloads of the generator, kept
   * between runs.
   *
   * @throws ToolFailed if a tool fails
   */
  generate(sources: Source[], folder: string, cache: string): Promise<void>;
}
