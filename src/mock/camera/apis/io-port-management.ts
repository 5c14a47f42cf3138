import type {
  GetPortsData,
  Port,
  PortConfiguration,
  SetPortsParams,
  SetStateSequenceParams,
} from "../../../../generated/types/io-port-management.ts";
import type { ApiContract } from "../../../contract/methods.ts";
import type { ApiState } from "../camera-state.ts";
import type { ErrorDetails } from "../error-details.ts";
import { refusalOfState } from "../refusals.ts";

type CircuitState = PortConfiguration["state"] & string;

/** A port with what is left of a sequence of states. */
interface KeptPort extends Omit<Port, "port" | "state"> {
  port: string;
  state: CircuitState;
  /** States that were not yet taken over, each with its time in milliseconds since 1970. */
  steps: { state: CircuitState; at: number }[];
}

interface Ports {
  ports: KeptPort[];
}

/** A property that was not set, and why. */
interface PortError {
  details: ErrorDetails;
  reason: string;
}

/** The ports of the example. Outputs have the state that is set, inputs the one that they came with. */
export function createState(contract: ApiContract): ApiState<Ports> {
  const { value } = contract.methods.get("getPorts")!.examples.get("getPorts")!;
  const { items = [] } = value.data as GetPortsData;
  return {
    first: { ports: items.map((port) => ({ ...port, steps: [] }) as unknown as KeptPort) },
    on: ({ ports }) => ({
      getPorts: () => ({ numberOfPorts: ports.length, items: ports.map(shown) }),
      setPorts({ ports: given }: SetPortsParams) {
        const [first, ...others] = given.flatMap((wanted) => configured(ports, wanted));
        if (first === undefined) {
          const withProperties = given.filter((wanted) => Object.keys(wanted).length > 1);
          return { ports: withProperties.map(({ port }) => port) };
        }
        const refused = ({ details, reason }: PortError, further = [] as ReturnType<typeof refusalOfState>[]) =>
          refusalOfState(contract, "setPorts", { code: 2104 }, reason, { details, further });
        return refused(
          first,
          others.map((error) => refused(error)),
        );
      },
      setStateSequence({ port: id, sequence }: SetStateSequenceParams) {
        const refuse = (code: number, reason: string) => refusalOfState(contract, "setStateSequence", { code }, reason);
        const port = ports.find((known) => known.port === id);
        if (port === undefined) throw refuse(2104, `params.port is unknown: there are ${namesOf(ports)}`);
        if (port.readonly || port.direction !== "output") throw refuse(2104, "params.port must be an output");
        takeOver(port);
        if (port.steps.length > 0) throw refuse(2200, "a sequence is running on the port");
        let at = Date.now();
        for (const { state, time } of sequence) {
          port.steps.push({ state, at });
          at += Math.max(0, time);
        }
        return { port: id };
      },
    }),
  };
}

/** Sets the properties that a port takes, and returns the others. */
function configured(ports: KeptPort[], { port: id, state, ...wanted }: PortConfiguration): PortError[] {
  const port = ports.find((known) => known.port === id);
  if (port === undefined)
    return [{ details: { port: id }, reason: `the port is unknown: there are ${namesOf(ports)}` }];
  const errors: PortError[] = [];
  const refuse = (propertyName: string, reason: string) =>
    errors.push({ details: { port: id, propertyName }, reason: `${propertyName} ${reason}` });
  const isNew = ([name, value]: [string, unknown]) => port[name as keyof KeptPort] !== value;
  for (const [name, value] of Object.entries(wanted).filter(isNew))
    if (port.readonly) refuse(name, "cannot be changed: the port is read-only");
    else if (name === "direction" && !port.configurable)
      refuse(name, "cannot be changed: the port is not configurable");
    else change(port, name, value);
  if (state === undefined) return errors;
  if (port.readonly || port.direction !== "output") {
    refuse("state", "can only be set of an output");
    return errors;
  }
  takeOver(port);
  port.state = state;
  return errors;
}

function change(port: KeptPort, name: string, value: string): void {
  if (name === "direction" || name === "normalState") {
    takeOver(port);
    port.steps = [];
  }
  // An output stays active or inactive, so that its circuit changes.
  if (name === "normalState" && port.direction === "output") port.state = port.state === "open" ? "closed" : "open";
  Object.assign(port, { [name]: value });
}

/** Takes over the states of a sequence whose time has come. */
function takeOver(port: KeptPort): void {
  port.state = stateNow(port);
  port.steps = port.steps.filter(({ at }) => at > Date.now());
}

function stateNow({ state, steps }: KeptPort): CircuitState {
  return steps.findLast(({ at }) => at <= Date.now())?.state ?? state;
}

function shown({ steps, ...port }: KeptPort): object {
  return { ...port, state: stateNow({ steps, ...port }) };
}

function namesOf(ports: readonly KeptPort[]): string {
  return ports.map(({ port }) => port).join(", ");
}
