import type { Fault } from "../../../contract/schema-check.ts";
import type { RestContract, RestOperationContract } from "../../../contract/operations.ts";
import { answer, type Dialect, shown } from "../dialect.ts";

/**
 * How EMQX 4.x refuses: texts in front of the operations, and result codes in them. The server has no schemas; what the
 * contract does not allow is told as a missing parameter (107) or a wrong one (108).
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

/** The refusal that the operation's contract shows for a member, `subscribeBadQos` for the `qos` of `subscribe`. */
function exampleOf({ name, examples }: RestOperationContract, { kind, path }: Fault): string | undefined {
  if (kind === "missing") return undefined;
  const wanted = `${name}Bad${path}`.toLowerCase();
  return [...examples.keys()].find((example) => example.toLowerCase() === wanted);
}

function refusal(code: number, message: string) {
  return answer(200, { code, message });
}
