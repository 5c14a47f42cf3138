import type { Fault } from "../../../contract/schema-check.ts";
import type { RestContract, RestOperationContract } from "../../../contract/operations.ts";
import { answer, type Dialect, shown } from "../dialect.ts";

/**
 * Errors of EMQX 4.x: texts before an operation runs, and result codes afterwards. The server has no schemas. A
 * violation of the contract is reported as a missing parameter (107) or a bad one (108).
 */
export function createDialect(contract: RestContract): Dialect {
  const notFound = () => shown(contract, "404 text/plain");
  return {
    noPath: notFound,
    noMethod: notFound,
    notJson: () => shown(contract, "400 text/plain"),
    tooLarge: () => shown(contract, "400 text/plain"),
    parameters: ([first]) => refusal(108, `bad ${first!.name}: ${first!.fault.text}`),
    body(operation, [fault]) {
      const { kind, path, text } = fault!;
      const example = exampleOf(operation, fault!);
      if (example !== undefined) return shown(contract, example);
      return kind === "missing"
        ? refusal(107, `missing mandatory params: ['${path}']`)
        : refusal(108, `${path} ${text}`);
    },
  };
}

/** The error example of a property: `subscribeBadQos` for `qos` of `subscribe`. */
function exampleOf({ name, examples }: RestOperationContract, { kind, path }: Fault): string | undefined {
  if (kind === "missing") return undefined;
  const wanted = `${name}Bad${path}`.toLowerCase();
  return [...examples.keys()].find((example) => example.toLowerCase() === wanted);
}

function refusal(code: number, message: string) {
  return answer(200, { code, message });
}
