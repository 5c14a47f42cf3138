import { describe, expect, test } from "vitest";
import { boundaryOf, createPartsReader, type Part, pairOf } from "../../src/contract/multipart.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const FORM = [
  "--b",
  'Content-Disposition: form-data; name="json"',
  "Content-Type: application/json",
  "",
  '{"method":"upgrade"}',
  "--b",
  'Content-Disposition: form-data; name="file"; filename="os.bin"',
  "",
  "first\r\n--a is content\r\n",
  "--b--",
  "",
].join("\r\n");

/** The parts of a body that arrives in pieces of a size. */
function partsOf(body: string, size = body.length, boundary = "b"): Part[] | undefined {
  const reader = createPartsReader(boundary);
  const all = bytes(body);
  for (let start = 0; start < all.length; start += size) reader.add(all.subarray(start, start + size));
  return reader.end();
}

const readable = (parts: Part[] | undefined) =>
  parts?.map(({ head, ...part }) => ({ ...part, head: new TextDecoder().decode(head) }));

const FOUND = [
  { name: "json", fileName: undefined, size: 20, head: '{"method":"upgrade"}' },
  { name: "file", fileName: "os.bin", size: 23, head: "first\r\n--a is content\r\n" },
];

describe("a body of parts", () => {
  test("is read the same in pieces of any size", () => {
    for (let size = 1; size <= FORM.length; size++) expect(readable(partsOf(FORM, size)), `${size}`).toEqual(FOUND);
  });

  test("may have text before and after it", () => {
    expect(readable(partsOf(`preamble\r\n${FORM}epilogue`))).toEqual(FOUND);
  });

  test("may have names without quotes, as .NET writes them", () => {
    const plain = FORM.replace('"json"', "json").replace('"file"; filename="os.bin"', "file; filename=os.bin");
    expect(readable(partsOf(plain))).toEqual(FOUND);
    expect(readable(partsOf(plain.replace("; filename=", ";filename=")))).toEqual(FOUND);
  });

  test("as the run-time's own FormData is written is read", async () => {
    const form = new FormData();
    form.append("json", new Blob(["{}"], { type: "application/json" }));
    form.append("file", new Blob([Buffer.from([13, 10, 45, 45, 0, 255])]), "a b.bin");
    const request = new Response(form);
    const boundary = boundaryOf(request.headers.get("content-type")!)!;
    const reader = createPartsReader(boundary);
    reader.add(await request.bytes());
    const [json, file] = reader.end()!;
    expect(json).toMatchObject({ name: "json", size: 2 });
    expect(file).toMatchObject({
      name: "file",
      fileName: "a b.bin",
      size: 6,
      head: new Uint8Array([13, 10, 45, 45, 0, 255]),
    });
  });

  test("keeps the first MiB of a part and counts the rest", () => {
    const reader = createPartsReader("b");
    reader.add(bytes('--b\r\nContent-Disposition: form-data; name="file"\r\n\r\n'));
    const chunk = new Uint8Array(300_000).fill(7);
    for (let i = 0; i < 10; i++) reader.add(chunk);
    reader.add(bytes("\r\n--b--"));
    const [file] = reader.end()!;
    expect(file!.size).toBe(3_000_000);
    expect(file!.head).toHaveLength(1024 * 1024);
  });

  test.each([
    ["that breaks off", FORM.slice(0, -6)],
    ["of another boundary", FORM.replaceAll("--b\r", "--c\r")],
    ["whose part has no name", FORM.replace('; name="json"', "")],
    ["whose part has headers without an end", FORM.replace("\r\n\r\n", "\r\n".padEnd(9000, "x"))],
    ["with more than 16 parts", `${FORM.split("--b\r\n")[1]!.replace(/^/, "--b\r\n").repeat(17)}--b--`],
    ["that is empty", ""],
  ])("is not a body of parts %s", (_, body) => {
    expect(partsOf(body)).toBeUndefined();
    expect(partsOf(body, 7)).toBeUndefined();
  });
});

test.each([
  ["multipart/form-data; boundary=b", "b"],
  ['Multipart/Form-Data; charset=utf-8; boundary="a b"', "a b"],
  ["multipart/form-data", ""],
  ["multipart/mixed; boundary=b", undefined],
  ["application/json", undefined],
  [undefined, undefined],
])("the boundary of %s is %j", (contentType, boundary) => {
  expect(boundaryOf(contentType)).toBe(boundary);
});

test("the parts are the first envelope that is present, and a file that goes with it", () => {
  const mark = {
    description: "",
    parts: [
      ["json", "file"] as [string, string],
      ["data", "image"] as [string, string],
      ["data", "bytes"] as [string, string],
    ],
  };
  const part = (name: string): Part => ({ name, fileName: undefined, size: 0, head: new Uint8Array() });
  const [json, file, data] = [part("json"), part("file"), part("data")];
  const [image, bytes] = [part("image"), part("bytes")];
  expect(pairOf(mark, [file, json])).toEqual({ envelope: json, file });
  expect(pairOf(mark, [data, image])).toEqual({ envelope: data, file: image });
  expect(pairOf(mark, [data, bytes])).toEqual({ envelope: data, file: bytes });
  expect(pairOf(mark, [data, file])).toEqual({ envelope: data });
  expect(pairOf(mark, [json, data, image])).toEqual({ envelope: json });
  expect(pairOf(mark, [file])).toEqual({});
});
