import type { GetNTPInfoData, NtpClient, SetNTPClientConfigurationParams } from "../../../../generated/types/ntp.ts";
import type { ApiContract } from "../../../contract/methods.ts";
import type { ApiState } from "../camera-state.ts";
import { refusalOfState } from "../refusals.ts";

interface Clock {
  client: NtpClient;
}

/** Lists of servers, each with its sub-code. */
const LISTS = [
  ["staticServers", 3],
  ["staticNTSKEServers", 6],
] as const;

/** The NTP client of the example, which every server answers. */
export function createState(contract: ApiContract): ApiState<Clock> {
  const { value } = contract.methods.get("getNTPInfo")!.examples.get("getNTPInfo")!;
  const { client: first = {} } = value.data as GetNTPInfoData;
  return {
    first: { client: first },
    on: ({ client }) => ({
      getNTPInfo: () => ({
        client: { ...client, timeToNextSync: serversOf(client).length > 0 ? first.timeToNextSync : 0 },
      }),
      setNTPClientConfiguration(params: SetNTPClientConfigurationParams) {
        const { maxSupportedStaticServers: most = 0 } = client;
        for (const [name, subCode] of LISTS) {
          const servers = params[name];
          if (servers === undefined) continue;
          if (servers.length > most) {
            const reason = `params.${name} must have at most ${most} entries`;
            throw refusalOfState(contract, "setNTPClientConfiguration", { code: 4004, subCode }, reason);
          }
          // A list of an empty text is a way to remove all.
          params[name] = servers.filter((server) => server !== "");
        }
        Object.assign(client, params);
        return {};
      },
    }),
  };
}

/** The servers that the client uses. */
function serversOf(client: NtpClient): string[] {
  const { staticServers = [], advertisedServers = [], staticNTSKEServers = [] } = client;
  if (!client.enabled) return [];
  if (client.NTSEnabled) return staticNTSKEServers;
  return client.serversSource === "DHCP" && advertisedServers.length > 0 ? advertisedServers : staticServers;
}
