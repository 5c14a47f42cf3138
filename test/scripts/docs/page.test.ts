import { expect, test } from "vitest";
import { type Api, apiPage } from "../../../scripts/docs/page.ts";

test("a method that takes no account is not shown with the schemes of the others", () => {
  const digest = { digest: [] };
  const document = {
    info: { title: "Sample API", version: "1.0" },
    paths: {
      "/sample.cgi#anonymous": { post: { security: [{}, digest] } },
      "/sample.cgi#operator": { post: { security: [digest] } },
    },
  };
  const api: Api = {
    id: "sample",
    title: "Sample API",
    summary: "Samples.",
    version: "1.0",
    unit: "method",
    operations: [],
    events: 0,
    errata: 0,
    documents: [],
    document,
  };
  const [, shown] = /id="openapi">(.*)<\/script>/.exec(apiPage(api))!;
  expect(JSON.parse(shown!)).toEqual({
    ...document,
    paths: { ...document.paths, "/sample.cgi#anonymous": { post: { security: [] } } },
  });
});
