import { Page } from "../../../src/server/page.ts";
import { expect, test } from "vitest";
import { readContract } from "../../../src/contract/methods.ts";
import {
  Refusal,
  refusalOfKind,
  refusalOfRole,
  refusalOfState,
  refusalOnDemand,
} from "../../../src/mock/camera/refusals.ts";

const contract = readContract("network-settings");

test.each([
  ["a code", "scanWLANNetworks", { code: 5000 }, 200],
  ["a code and a sub-code", "addVlan", { code: 4004, subCode: 201 }, 200],
  ["a code that goes out with another HTTP status", "removeVlan", { code: 1000, subCode: 200 }, 500],
])("a state handler rejects with %s that its method documents", (_, method, numbers, status) => {
  const refusal = refusalOfState(contract, method, numbers, "why");
  expect(refusal).toBeInstanceOf(Refusal);
  expect(refusal).toMatchObject({ ...numbers, status, message: "why" });
});

test.each([
  ["addVlan", { code: 5000 }, "network-settings addVlan does not document 5000"],
  ["addVlan", { code: 4004, subCode: 200 }, "network-settings addVlan does not document 4004/200"],
  ["removeVlan", { code: 4004, subCode: 200 }, "network-settings removeVlan does not document 4004/200"],
  ["getNetworkInfo", { code: 4004, subCode: 100 }, "network-settings getNetworkInfo does not document 4004/100"],
])("a state handler of %s that would reject with %j is a mistake in the mock", (method, numbers, message) => {
  expect(() => refusalOfState(contract, method, numbers, "why")).toThrow(new Error(message));
});

test.each([
  ["Area 55 could not be found", "Area 55 could not be found"],
  ["Area [x] could not be found", "Area 0 could not be found"],
  [undefined, "Area 0 could not be found"],
])("a title with an id in it, %j, can be requested with or without the id, and is sent with one", (title, sent) => {
  const method = readContract("thermometry").methods.get("removeAreas")!;
  const wanted = { code: 1200, ...(title !== undefined && { title }) };
  expect(refusalOnDemand(method, wanted, "a test")).toMatchObject({ code: 1200, title: sent });
});

test.each([
  "Area x could not be found",
  "Area  could not be found",
  "Area 1 could not be found now",
  "Area 1.5 could not be found",
])("a title that is not the documented one, %j, is an error that lists those", (title) => {
  const method = readContract("thermometry").methods.get("updateArea")!;
  expect(() => refusalOnDemand(method, { code: 1200, title }, "a test")).toThrow("Area [x] could not be found");
});

test("an API that has no code of a kind rejects with a general one, and not with a page", () => {
  const codes = [{ code: 9000, title: "Failed", kind: "internal", status: 200 }];
  const methods = new Map([...contract.methods].map(([name, method]) => [name, { ...method, codes }]));
  expect(refusalOfKind({ ...contract, methods }, undefined, "json", "why")).toMatchObject({ code: 9000 });
  expect(refusalOfKind({ ...contract, methods }, undefined, "http-method", "why", 405)).toBeInstanceOf(Page);
});

test("a role that is too low gets a page, and never the code of wrong credentials", () => {
  const [authentication, authorization] = [401, 403].map((status) => {
    return { code: 2000 + status, title: "Failed", kind: "unauthorized", status };
  });
  const method = { ...contract.methods.get("addVlan")!, codes: [authentication!, authorization!] };
  expect(refusalOfRole(method, "json", "why")).toMatchObject({ code: 2403, status: 403, message: "why" });
  expect(refusalOfRole({ ...method, codes: [authentication!] }, "json", "why")).toMatchObject({ status: 403 });
  expect(refusalOfRole({ ...method, codes: [authentication!] }, "json", "why")).toBeInstanceOf(Page);
  expect(refusalOfRole(method, "html", "why")).toBeInstanceOf(Page);
});
