import type { RemoteSyslogConfiguration, SetupParams } from "../../../../generated/types/remote-syslog.ts";
import { canonical } from "../../../contract/canonical.ts";
import type { ApiContract } from "../../../contract/methods.ts";
import type { ApiState } from "../camera-state.ts";
import { withDefaults } from "../defaults.ts";
import { refusalOfState } from "../refusals.ts";

/** The servers of the log: none at first. Nothing is sent to them. */
export function createState(contract: ApiContract): ApiState<Required<RemoteSyslogConfiguration>> {
  return {
    first: { enabled: false, servers: [] },
    on: (state) => ({
      setup({ servers }: SetupParams) {
        const whole = servers.map((server) => withDefaults(contract, "SyslogServer", server));
        // The contract finds those that are identical as they were sent.
        if (new Set(whole.map(canonical)).size < whole.length) throw refusal("setup", 2201, "identical servers");
        state.servers = whole;
        state.enabled = whole.length > 0;
        return state;
      },
      enable() {
        if (state.servers.length === 0) throw refusal("enable", 2200, "no server is set");
        state.enabled = true;
        return state;
      },
      disable() {
        state.enabled = false;
        return state;
      },
      status: () => state,
      test() {
        if (!state.enabled) throw refusal("test", 2202, "the log is disabled");
        return state;
      },
    }),
  };

  function refusal(method: string, code: number, reason: string) {
    return refusalOfState(contract, method, { code }, reason);
  }
}
