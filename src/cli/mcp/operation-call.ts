import { readRestContract } from "../../contract/operations.ts";
import type { ListedBroker } from "../brokers/listed-broker.ts";
import { isTooDeep, requireLevels } from "../call/depth.ts";
import { withoutSecrets } from "../call/output.ts";
import { failureAsJson } from "../failure.ts";
import { UsageError } from "../usage.ts";
import { checkFaults, peerNamed, TOO_DEEP } from "./refusals.ts";
import type { Asked, Prepared } from "./prepared.ts";

/**
 * Prepares a call of a broker's operation.
 *
 * @throws UsageError if the broker is unknown, or the parameters break the contract
 */
export async function prepareOperation(
  { broker: name, device, api, method, params = {} }: Asked,
  brokers: readonly ListedBroker[],
): Promise<Prepared> {
  if (device !== undefined) throw new UsageError(`nothing was sent: ${api} is an API of brokers; pass broker`);
  const broker = peerNamed("broker", name, ofApi(api, name, brokers));
  checkFaults(isTooDeep(params) ? [TOO_DEEP] : await faultsOf(broker, method, params));
  const { document } = readRestContract(api);
  const hidden = (value: unknown) => withoutCredentials(withoutSecrets(document, value), broker);
  return {
    name: broker.name,
    params: hidden(params) as object,
    async send() {
      const answer = await broker.call(method, params as Record<string, unknown>);
      requireLevels(api, method, answer);
      return hidden(answer ?? {});
    },
    failure: async (error) =>
      JSON.stringify(withoutCredentials(JSON.parse(await failureAsJson(error, broker.timeout)) as unknown, broker)),
  };
}

/**
 * The brokers that have an API.
 *
 * @throws UsageError if there are none, or the named one has another API
 */
function ofApi(api: string, name: string | undefined, brokers: readonly ListedBroker[]): readonly ListedBroker[] {
  const named = brokers.find((broker) => broker.name === name);
  if (named !== undefined && named.api !== api)
    throw new UsageError(`nothing was sent: the broker ${named.name} has the API ${named.api}, not ${api}`);
  const found = brokers.filter((broker) => broker.api === api);
  if (found.length > 0 || brokers.length === 0) return found;
  throw new UsageError(
    `nothing was sent: no broker has the API ${api}; available: ${brokers.map((broker) => `${broker.name} (${broker.api})`).join(", ")}`,
  );
}

async function faultsOf({ api, check }: ListedBroker, operation: string, params: object): Promise<string[]> {
  const { parameterFaults } = await import("../../contract/operation-parameters.ts");
  const faults = parameterFaults(api, operation, params).map(({ path, text }) => `${path} ${text}`);
  if (faults.length > 0) return faults;
  try {
    check(operation, params as Record<string, unknown>);
    return [];
  } catch (error) {
    if (error instanceof TypeError) return [error.message];
    throw error;
  }
}

function withoutCredentials(value: unknown, broker: ListedBroker): unknown {
  const redact = broker.redact();
  const hide = (_: string, member: unknown) => (typeof member === "string" ? redact(member) : member);
  return JSON.parse(JSON.stringify(value, hide));
}
