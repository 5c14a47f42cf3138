import { expect, test } from "vitest";
import { Chain } from "../../../src/mock/broker/chain.ts";

function chainOf(...ids: string[]): Chain<string> {
  const chain = new Chain<string>();
  for (const id of ids) chain.set(id, id.toUpperCase());
  return chain;
}

const idsOf = (chain: Chain<string>) => chain.all().map(([id]) => id);

test.each([
  ["front", ["b", "a", "c"]],
  ["rear", ["a", "c", "b"]],
  ["before:a", ["b", "a", "c"]],
  ["after:c", ["a", "c", "b"]],
])("moves an entry to %s", (position, ids) => {
  const chain = chainOf("a", "b", "c");
  expect(chain.moveFault("b", position)).toBeUndefined();
  expect(idsOf(chain)).toEqual(["a", "b", "c"]);
  chain.move("b", position);
  expect(idsOf(chain)).toEqual(ids);
  expect(chain.get("b")).toBe("B");
});

test.each([
  ["middle", "position"],
  ["before:", "position"],
  ["after:x", "neighbour"],
  ["after:b", "neighbour"],
])("does not move to %s", (position, fault) => {
  const chain = chainOf("a", "b");
  expect(chain.moveFault("b", position)).toBe(fault);
  chain.move("b", position);
  expect(idsOf(chain)).toEqual(["a", "b"]);
});

test("takes an order of all entries alone", () => {
  const chain = chainOf("a", "b");
  expect(chain.orderFaults(["b", "b", "x"])).toEqual({ missing: ["a"], unknown: ["b", "x"] });
  chain.reorder(["b", "b", "x"]);
  expect(idsOf(chain)).toEqual(["a", "b"]);
  expect(chain.orderFaults(["b", "a"])).toEqual({ missing: [], unknown: [] });
  expect(idsOf(chain)).toEqual(["a", "b"]);
  chain.reorder(["b", "a"]);
  expect(idsOf(chain)).toEqual(["b", "a"]);
});

test("replaces an entry in place, and adds one at the front", () => {
  const chain = chainOf("a", "b");
  chain.set("a", "new");
  chain.set("c", "C", "front");
  expect(idsOf(chain)).toEqual(["c", "a", "b"]);
  expect(chain.get("a")).toBe("new");
  expect([chain.delete("a"), chain.delete("a"), chain.size]).toEqual([true, false, 2]);
});
