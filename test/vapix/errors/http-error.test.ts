import { expect, test } from "vitest";
import { VapixHttpError } from "../../../src/vapix/errors/http-error.ts";

test("an HTTP error keeps status and content type of the response, and nothing of its body", () => {
  const answer = { status: 403, contentType: "text/html", body: "<html>secret</html>", refused: undefined };
  const error = new VapixHttpError(
    { device: "192.0.2.1", api: "some-api", method: "getSomething" },
    answer,
    "HTTP 403",
  );
  expect(error.message).toBe("192.0.2.1: some-api getSomething: HTTP 403");
  expect({ ...error }).toEqual({
    name: "VapixHttpError",
    device: "192.0.2.1",
    api: "some-api",
    method: "getSomething",
    status: 403,
    contentType: "text/html",
  });
});
