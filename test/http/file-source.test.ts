import { expect, test } from "vitest";
import { openFile } from "../../src/http/file-source.ts";

test.each([
  ["a Blob", new Blob(["os"]), undefined],
  ["a File", new File(["os"], "a.bin"), "a.bin"],
  ["bytes", new TextEncoder().encode("os"), undefined],
])("without a file system, a file can be %s, which is sent within a Blob", async (_, file, name) => {
  const source = await openFile(file);
  expect(source).toMatchObject({ size: 2, name });
  const body = source.within("head ", " tail");
  expect(body).toBeInstanceOf(Blob);
  expect(await (body as Blob).text()).toBe("head os tail");
});

test.each([
  ["a path", "os.bin"],
  ["a stream", new ReadableStream()],
  ["a number", 7],
])("without a file system, %s is an error that lists what is accepted", async (_, file) => {
  await expect(openFile(file as string)).rejects.toThrow(
    "file takes a Blob, such as a File, or a Uint8Array; paths and streams need Node",
  );
});
