import { isObject, merged, type Schema } from "../../../contract/document.ts";
import type { Listener, ListenerCreation, ListenerUpdate } from "../../../../generated/types/emqx.ts";
import type { BrokerOptions } from "../../broker/options.ts";
import { empty } from "../dialect.ts";
import { Change, RestAnswer, type RestHandlers } from "../rest-state.ts";
import type { HandlerContext } from "./handler-context.ts";

const NAME = /^[A-Za-z0-9][A-Za-z0-9-_]*$/;

/** Configured listeners. Changes do not affect the listeners of a running broker. */
export function listeners(context: HandlerContext, { running }: BrokerOptions = {}): RestHandlers {
  const { node, broker } = context;
  const { schemas } = context.contract.document.components;
  const all = new Map<string, Listener>();
  const present = running?.listeners ?? [{ type: "tcp", host: "0.0.0.0", port: 1883 } as const];
  for (const { type, host, port } of present) keep(made({ type, name: "default", bind: `${host}:${port}` }));

  return {
    listListeners: ({ query }) =>
      [...all.values()].filter(({ type }) => query.type === undefined || type === query.type).map(summary),
    createListener({ body }) {
      const wanted = body as ListenerCreation;
      if (!NAME.test(wanted.name)) throw context.refusal("listenerFailed", { message: badName(wanted) });
      if (all.has(`${wanted.type}:${wanted.name}`)) throw context.refusal("listenerExists");
      const listener = made(wanted);
      return new Change(() => keep(listener), shown(listener));
    },
    getListener: ({ path }) => shown(listenerOf(path.id!)),
    updateListener({ path, body }) {
      const listener = structuredClone(listenerOf(path.id!));
      const { id, running: _, current_connections: __, ...changes } = body as ListenerUpdate;
      if (id !== path.id) throw context.refusal("listenerIdsDiffer");
      for (const [name, value] of Object.entries(changes)) {
        const isObject = typeof value === "object" && !Array.isArray(value);
        const members = listener as unknown as Record<string, unknown>;
        members[name] = isObject
          ? { ...(members[name] as object), ...value }
          : name === "bind"
            ? address(value)
            : value;
      }
      return new Change(() => keep(listener), shown(listener));
    },
    deleteListener({ path }) {
      const { id } = listenerOf(path.id!);
      return new Change(() => void all.delete(id));
    },
    startListener: ({ path }) => switched(path.id!, true),
    stopListener: ({ path }) => switched(path.id!, false),
    restartListener: ({ path }) => switched(path.id!, true),
    listListenerTypes() {
      const types = [...new Set([...all.values()].map(({ type }) => type))];
      return types.map((type) => {
        const some = [...all.values()].filter((listener) => listener.type === type);
        const { status, node_status } = summary(some[0]!);
        return { type, enable: some[0]!.enable, ids: some.map(({ id }) => id), status, node_status };
      });
    },
  };

  function keep(listener: Listener): void {
    all.set(listener.id, listener);
  }

  function made({ type, name, ...settings }: Pick<ListenerCreation, "type" | "name" | "bind">): Listener {
    const schema = schemas[`Create${type[0]!.toUpperCase()}${type.slice(1)}Listener`]!;
    const id = `${type}:${name}`;
    return { id, ...filled(schema, settings), type, bind: address(settings.bind) } as Listener;
  }

  /** Settings with defaults for missing ones, recursively. */
  function filled(schema: Schema, settings: Record<string, unknown>): Record<string, unknown> {
    const defaults = Object.entries(schema.properties ?? {}).map(([name, member]) => {
      const target = merged(context.contract.document, member);
      const given = settings[name];
      if (!target.properties) return [name, given ?? target.default] as const;
      return [name, filled(target, isObject(given) ? given : {})] as const;
    });
    return { ...settings, ...Object.fromEntries(defaults.filter(([, value]) => value !== undefined)) };
  }

  function listenerOf(id: string): Listener {
    const listener = all.get(id);
    if (listener === undefined) throw context.refusal("listenerNotFound");
    return listener;
  }

  function switched(id: string, isOn: boolean): Change {
    const listener = { ...listenerOf(id), enable: isOn };
    return new Change(() => keep(listener), new RestAnswer(empty(200)));
  }

  function connections({ id }: Listener): number {
    return [...broker.sessions.values()].filter(({ listener, isConnected }) => isConnected && listener === id).length;
  }

  function shown(listener: Listener): Listener {
    return { ...listener, running: listener.enable !== false, current_connections: connections(listener) };
  }

  function summary(listener: Listener) {
    const { id, type, enable, bind, acceptors, max_connections } = listener;
    const status = { running: enable !== false, max_connections, current_connections: connections(listener) };
    const name = id.slice(id.indexOf(":") + 1);
    return { id, type, name, enable, bind, acceptors, number: 1, status, node_status: [{ node, status }] };
  }
}

function badName({ type, name }: ListenerCreation): string {
  const place = `path => "listeners.${type}",kind => validation_error`;
  return `#{reason => invalid_map_key,${place},\n  got => ${JSON.stringify(name)},expected_data_type => <<"^[A-Za-z0-9]+[A-Za-z0-9-_]*$">>}`;
}

/** Address and port; a port alone means all addresses. */
function address(bind: unknown): string {
  return typeof bind === "number" ? `0.0.0.0:${bind}` : String(bind);
}
