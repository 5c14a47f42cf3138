import { stat } from "node:fs/promises";
import type { MethodContract } from "../../contract/methods.ts";
import type { FileOptions } from "../../vapix/upload.ts";
import { UsageError } from "../usage.ts";

/**
 * The file of a call, and a line on the terminal that says how much of it was sent.
 *
 * @param path From `--file`.
 * @param terminal Where to say it, if it is one.
 * @throws UsageError if the method takes none, none was given, or it cannot be read
 */
export async function fileOptions(
  { name, file }: MethodContract,
  path: string | undefined,
  terminal: Pick<NodeJS.WriteStream, "isTTY" | "write"> | undefined,
): Promise<Partial<FileOptions>> {
  if (file === undefined) {
    if (path !== undefined) throw new UsageError(`--file: ${name} takes no file`);
    return {};
  }
  if (path === undefined) throw new UsageError(`${name} takes a file: give --file <path>. ${file.description}`);
  const stats = await stat(path).catch((error: NodeJS.ErrnoException) => error);
  if (stats instanceof Error) throw new UsageError(`--file: ${path} cannot be read (${stats.code})`);
  if (!stats.isFile()) throw new UsageError(`--file: ${path} is not a file`);
  if (!terminal?.isTTY) return { file: path };
  let shown = -1;
  return {
    file: path,
    onProgress({ sent, total }) {
      const percent = Math.floor((100 * sent) / total);
      if (percent === shown) return;
      shown = percent;
      terminal.write(`\rsent ${percent} % of ${Math.ceil(total / 1024)} KiB${percent === 100 ? "\n" : ""}`);
    },
  };
}
