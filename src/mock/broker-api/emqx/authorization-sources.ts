import type {
  AuthzSource as Row,
  AuthzSourceList,
  AuthzSourcePlace,
  AuthzSourceStatus,
} from "../../../../generated/types/emqx.ts";
import type { AuthzSource, Settings } from "../../broker/access.ts";
import { RestRefusal, answer } from "../dialect.ts";
import { Change, type RestHandlers } from "../rest-state.ts";
import type { HandlerContext } from "./handler-context.ts";
import { orderFault, statusOf, withoutNull } from "./access-chain.ts";

/** Default settings, by type. */
const DEFAULTS: Readonly<Record<string, Settings>> = {
  built_in_database: { max_rules: 100 },
  http: { connect_timeout: "15s", request_timeout: "30s", pool_size: 8, enable_pipelining: 100 },
};

/** Sources of authorization with their settings and order. Only the built-in database decides. */
export function authorizationSources(context: HandlerContext): RestHandlers {
  const {
    access,
    access: { sources: all },
  } = context.broker;
  const kinds = context.contract.document.components.schemas.AuthzSourceKind!.enum as string[];

  return {
    listAuthzSources: (): AuthzSourceList => ({ sources: all.all().map(([, { settings }]) => row(settings)) }),
    createAuthzSource({ sent }) {
      const wanted = withDefaults(sent as Settings);
      const type = wanted.type as string;
      if (all.has(type)) throw context.refusal("sourceExists", { message: `{duplicated_authz_source_type,${type}}` });
      checkFile(wanted);
      return new Change(() => access.addSource(type, wanted));
    },
    getAuthzSource: ({ path }) => row(sourceOf(path.type!).settings),
    updateAuthzSource({ path, sent }) {
      const source = sourceOf(path.type!);
      const wanted = withDefaults(sent as Settings);
      if (wanted.type !== path.type) throw context.refusal("sourceTypeDiffers");
      checkFile(wanted);
      return new Change(() => {
        source.settings = wanted;
      });
    },
    deleteAuthzSource({ path }) {
      sourceOf(path.type!);
      return new Change(() => {
        all.delete(path.type!);
        if (path.type === "built_in_database") access.clearRules();
      });
    },
    getAuthzSourceStatus({ path }) {
      const { settings, counts } = sourceOf(path.type!);
      return statusOf(context.node, settings, counts) satisfies AuthzSourceStatus;
    },
    moveAuthzSource({ path, body }) {
      sourceOf(path.type!);
      const { position } = body as { position: string };
      const [, side, neighbour] = /^(before|after):(.*)$/s.exec(position) ?? [];
      if (neighbour !== undefined && !kinds.includes(neighbour)) throw crash(neighbour);
      const fault = all.moveFault(path.type!, position);
      if (fault === "position") throw context.refusal("sourcePositionNotValid");
      if (fault === "neighbour" && side !== undefined)
        throw context.refusal("sourceNeighbourMissing", {
          message: `{pre_config_update,emqx_authz,{not_found_source,${neighbour}}}`,
        });
      return new Change(() => all.move(path.type!, position));
    },
    reorderAuthzSources({ body }) {
      const types = (body as AuthzSourcePlace[]).map(({ type }) => type);
      const message = orderFault("authorization sources", all.orderFaults(types));
      if (message !== undefined) throw context.refusal("sourceOrderIncomplete", { message });
      return new Change(() => all.reorder(types));
    },
  };

  function sourceOf(type: string): AuthzSource {
    const found = all.get(type);
    if (found === undefined) throw context.refusal("sourceNotFound", { message: `Not found: ${type}` });
    return found;
  }

  /** Checks the terms of a file one by one, without their arguments. */
  function checkFile({ type, rules }: Settings): void {
    if (type !== "file") return;
    const lines = String(rules).split("\n");
    const terms = lines
      .filter((line) => !line.trimStart().startsWith("%"))
      .join("\n")
      .split(/\.\s*(?:\n|$)/)
      .filter((term) => term.trim() !== "");
    if (!terms.every((term) => /^\s*\{\s*(allow|deny)\b[^]*\}\s*$/.test(term)))
      throw context.refusal("aclFileNotValid");
  }

  function crash(neighbour: string): RestRefusal {
    const message = `throw, {unknown_authz_source_type,<<"${neighbour}">>}`;
    return new RestRefusal(answer(500, { code: "INTERNAL_ERROR", message }), `unknown kind of source: ${neighbour}`);
  }
}

function withDefaults(sent: Settings): Settings {
  const given = withoutNull(sent);
  return { ...DEFAULTS[String(given.type)], enable: true, ...given };
}

function row(settings: Settings): Row {
  return settings as unknown as Row;
}
