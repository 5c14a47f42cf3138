import { openFile } from "#file-source";
import { checkOptions, type Names } from "../contract/unknown-name.ts";
import type { UploadFile } from "../http/file-source.ts";
import { UPLOAD_TIMEOUT, type UploadProgress } from "../http/upload.ts";
import type { FileParts } from "./method-table.ts";
import type { DeviceAnswer, Transport, WireCall } from "./transport.ts";

/** The file of a call, and how it is sent. */
export interface FileOptions {
  /**
   * The file: its path, a stream (of the web or of Node), a `Blob` or a `Uint8Array`. Browsers, Deno and Bun take the last
   * two. It is read as it is sent, and never held as a whole.
   */
  file: UploadFile;
  /** Bytes of the file; needed for streams, which do not state it. */
  fileSize?: number | undefined;
  /** Name that the file is sent with; by default its own, or `file`. */
  fileName?: string | undefined;
  /** Called as the file is sent; with `fetch`, as in browsers, once it has been. What it throws ends the call. */
  onProgress?: ((progress: UploadProgress) => void) | undefined;
}

const FILE_OPTIONS: Names<FileOptions> = { file: true, fileSize: true, fileName: true, onProgress: true };

/** A method of every API that changes nothing. */
const ASKING = "getSupportedVersions";

/** Settings of a call with a file. */
interface Uploading {
  parts: FileParts;
  options: Partial<FileOptions>;
  /** Names of the options of any call. */
  names: Readonly<Record<string, true>>;
  /** Whether the client has an account. */
  hasAccount: boolean;
}

/**
 * Sends an envelope and a file as the two parts of a body, and reads the response.
 *
 * @param sent The call, whose body is the envelope.
 * @throws TypeError if the file is missing or malformed, or an option is unknown
 */
export async function sendUpload<T>(
  transport: Transport,
  sent: WireCall & { body: string },
  { parts, options, names, hasAccount }: Uploading,
  read: (answer: DeviceAnswer) => T,
): Promise<T> {
  checkOptions(options, { ...names, ...FILE_OPTIONS });
  const { file: given, fileSize, fileName, onProgress } = options;
  if (given === undefined)
    throw new TypeError("file is missing: this method takes one; pass it in the options, { file }");
  const file = await openFile(given, fileSize);
  const { head, tail, contentType } = frame(sent.body, parts, fileName ?? file.name);
  // Credentials first, so that the file goes once: without them, devices read it to its end and then ask for them.
  if (hasAccount)
    await transport.send({ ...sent, method: ASKING, body: `{"method":"${ASKING}"}` }, (answer) =>
      [401, 403, 404].includes(answer.status) ? read(answer) : undefined,
    );
  const total = file.size;
  const before = new TextEncoder().encode(head).length;
  let reported = -1;
  const report = (bytes: number) => {
    const progress = Math.max(0, Math.min(bytes - before, total));
    if (progress > reported && (progress > 0 || total === 0)) onProgress?.({ sent: (reported = progress), total });
  };
  const upload = {
    ...sent,
    timeout: sent.timeout ?? UPLOAD_TIMEOUT,
    body: file.within(head, tail),
    contentType,
    onSent: report,
  };
  return transport.send(upload, (answer) => {
    // Unless the response came early, fetch has sent everything, without reporting it.
    if (reported < 0) report(before + total);
    return read(answer);
  });
}

/** What stands in a body before a file and after it. */
function frame(
  envelope: string,
  { parts: [envelopePart, filePart], mediaType = "application/octet-stream" }: FileParts,
  fileName = "file",
) {
  // No file and no envelope contains this line.
  const boundary = `vapix-${crypto.randomUUID()}`;
  const name = fileName.replace(/[\r\n"]/g, encodeURIComponent);
  const part = (disposition: string, type: string) =>
    `--${boundary}\r\nContent-Disposition: form-data; ${disposition}\r\nContent-Type: ${type}\r\n\r\n`;
  return {
    head:
      part(`name="${envelopePart}"`, "application/json") +
      `${envelope}\r\n${part(`name="${filePart}"; filename="${name}"`, mediaType)}`,
    tail: `\r\n--${boundary}--\r\n`,
    contentType: `multipart/form-data; boundary=${boundary}`,
  };
}
