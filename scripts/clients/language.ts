/** A document to make a client of, with the name of that client: `vapix`, `emqx`, `emqx_v4`. */
export interface Source {
  name: string;
  /** Path of the OpenAPI 3.0.3 document. */
  file: string;
}

/** A program that a language needs, and where it comes from. */
export interface Tool {
  command: string;
  /** The least that is known to do. */
  install: string;
}

/** A language, with the generator that its community uses. */
export interface Language {
  /** Name and version of the generator. */
  generator: string;
  tools: Tool[];
  /** What its files end in. */
  extension: string;
  /**
   * Writes the clients of all sources into an empty folder. `cache` is a folder for what the generator itself takes, kept
   * between runs.
   *
   * @throws ToolFailed where a tool does not end well
   */
  generate(sources: Source[], folder: string, cache: string): Promise<void>;
}
