import type { Client } from "openapi-fetch";
import { checkOptions, type Names, unknownName } from "../contract/unknown-name.ts";
import { checkedTimeout } from "../http/connection.ts";
import { signalOf } from "../http/ending.ts";
import { Answer, exchange } from "../http/exchange.ts";
import { createHttp, fetchOver } from "../http/openapi-fetch.ts";
import type { Send } from "../http/wire.ts";
import type { ReadAnswer } from "./answer.ts";
import { EmqxTransportError } from "./errors/transport-error.ts";
import type { OperationTable } from "./operation-table.ts";
import type { BrokerSettings } from "./options.ts";
import { eachRow } from "./pages.ts";
import { hider } from "./redact.ts";
import { type Params, requestParts } from "./request.ts";

/** Options of one call. */
export interface EmqxCallOptions {
  /** Aborts the call with an EmqxTransportError. */
  signal?: AbortSignal | undefined;
  /** Time limit of the call in milliseconds; that of the client by default. */
  timeout?: number | undefined;
}

const CALL_OPTIONS: Names<EmqxCallOptions> = { signal: true, timeout: true };

/** Operations that return pages of a list, by their functions. */
export type PagedOperation<F> = {
  [N in keyof F]: F[N] extends (...args: never[]) => Promise<RowPage<unknown>> ? N : never;
}[keyof F] &
  string;
/** A row of such a page. */
export type RowOf<O> = O extends (...args: never[]) => Promise<RowPage<infer Row>> ? Row : never;
/** One page of a list. */
export interface RowPage<Row> {
  data: Row[];
  meta: object;
}

/** A broker: a function per operation, and the openapi-fetch client. */
export type BrokerClient<F, Paths extends {}> = F & {
  /**
   * Returns the rows of a list one by one, and requests pages as needed.
   *
   * @param operation An operation that returns pages: `listClients`.
   * @param params Its parameters; `limit` is the number of rows per request.
   */
  each<N extends PagedOperation<F>>(
    operation: N,
    ...args: F[N] extends (...args: infer Args) => unknown ? Args : never
  ): AsyncGenerator<RowOf<F[N]>, void, undefined>;
  /**
   * The openapi-fetch client, authenticated, without error classes, timeout and retries. Its middleware receives real
   * requests and responses, including those of the functions.
   */
  readonly http: Client<Paths>;
};

/** Properties of a management API. */
export interface BrokerApi {
  /** Id of the API. */
  id: string;
  operations: OperationTable;
  readAnswer: ReadAnswer;
}

type Request = (
  method: string,
  path: string,
  init: object,
) => Promise<{ response: Response; data?: unknown; error?: unknown }>;

/** Creates a typed client of a broker's API from its table of operations. */
export function createBrokerClient<F, Paths extends {}>(
  { id, operations, readAnswer }: BrokerApi,
  settings: BrokerSettings,
): BrokerClient<F, Paths> {
  const within = fetchOver(authorized(settings));
  const http = createHttp<Paths>(settings.baseUrl, within());
  const send = http.request as unknown as Request;

  async function call(name: string, params: Params | undefined, options: EmqxCallOptions = {}): Promise<unknown> {
    const operation = operations[name]!;
    checkOptions(options, CALL_OPTIONS);
    const site = { broker: settings.host, api: id, operation: name };
    const { path, query, body } = requestParts(name, operation, params);
    const request = {
      params: { path, query },
      ...(body !== undefined && { body, bodySerializer: () => body }),
      // Without it, the broker returns HTML for unknown paths.
      headers: { Accept: "application/json" },
      parseAs: "text",
    };
    return exchange(
      {
        timeout: checkedTimeout(options.timeout ?? settings.timeout),
        retries: operation.method === "GET" ? settings.retries : 0,
        signal: options.signal,
        peer: "broker",
        failure: (fault) => new EmqxTransportError(site, fault),
        site,
        report: settings.report,
      },
      async (ending) => {
        const signal = signalOf(ending);
        const { response, data, error } = await send(operation.method, operation.path, {
          ...request,
          fetch: within(signal),
          signal,
        });
        const header = (title: string) => response.headers.get(title) ?? undefined;
        return new Answer({ status: response.status, header }, error ?? data ?? "");
      },
      (answer) => readAnswer(site, operation, answer, hider(settings.secrets, operation.secrets, params?.body)),
    );
  }

  const functions = Object.keys(operations).map((name) => [
    name,
    (params?: Params, options?: EmqxCallOptions) => call(name, params, options),
  ]);
  const each = (name: string, params: Params = {}, options?: EmqxCallOptions) => {
    const paging = Object.hasOwn(operations, name) ? operations[name]!.paging : undefined;
    if (paging === undefined) {
      const paged = Object.keys(operations).filter((known) => operations[known]!.paging);
      throw new TypeError(unknownName("list operation", name, paged));
    }
    return eachRow(paging, params, (page) => call(name, page, options));
  };
  // Table and types are generated from the same contract, which justifies this cast.
  return { ...Object.fromEntries(functions), each, http } as unknown as BrokerClient<F, Paths>;
}

function authorized({ baseUrl, send, authorization }: BrokerSettings): Send {
  const ownAddresses = `${baseUrl}/`;
  return (request) => {
    // openapi-fetch allows a call to another host, which must not receive the credentials.
    if (authorization === undefined || !request.url.startsWith(ownAddresses)) return send(request);
    const headers = { ...request.headers, Authorization: authorization };
    return send({ ...request, headers, credentials: "omit" });
  };
}
