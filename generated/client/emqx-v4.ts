// Generated from spec/emqx-v4 by `npm run generate`. Do not edit.
import type * as emqxV4 from "../types/emqx-v4.ts";

/** Lists clients of an EMQX 4.x broker or EMQX Cloud deployment, publishes for them, and bans them. */
export interface Operations<Options> {
  /**
   * List bans. `GET /banned`
   *
   * Gives who may not connect. `hasnext` is absent; a page with fewer rows than the limit is the last one.
   *
   * Reads.
   *
   * @param params `_page`, `_limit` of the query.
   * @param options Options of this call.
   * @throws EmqxError if the broker rejects the call, with HTTP status 401, 404, 500 or another
   */
  listBans(params?: NonNullable<emqxV4.operations["listBans"]["parameters"]["query"]>, options?: Options): Promise<Pick<emqxV4.BanPage, "data" | "meta">>;
  /**
   * Ban. `POST /banned`
   *
   * Keeps those away who connect with a client id, with a user name or from an address. A ban by client id also
   * ends the connection of that client; others that are connected stay until they connect again.
   *
   * Disrupts.
   *
   * @param params `body`.
   * @param options Options of this call.
   * @throws EmqxError if the broker rejects the call, with HTTP status 400, 401, 404, 500 or another
   */
  createBan(params: { body: emqxV4.BanRequest }, options?: Options): Promise<emqxV4.Banned["data"]>;
  /**
   * Lift a ban. `DELETE /banned/{as}/{who}`
   *
   * Deletes a ban. An unknown ban is not an error.
   *
   * Deletes.
   *
   * @param params `as`, `who` of the path.
   * @param options Options of this call.
   * @throws EmqxError if the broker rejects the call, with HTTP status 401, 404, 500 or another
   */
  deleteBan(params: NonNullable<emqxV4.operations["deleteBan"]["parameters"]["path"]>, options?: Options): Promise<void>;
  /**
   * List brokers. `GET /brokers`
   *
   * Returns the broker on each node that runs.
   *
   * Reads.
   *
   * @param params None.
   * @param options Options of this call.
   * @throws EmqxError if the broker rejects the call, with HTTP status 401, 404, 500 or another
   */
  listBrokers(params?: Record<string, never>, options?: Options): Promise<emqxV4.BrokerList["data"]>;
  /**
   * Get a broker. `GET /brokers/{node}`
   *
   * Returns the broker on a node: its version, and how long it has been running.
   *
   * Reads.
   *
   * @param params `node` of the path.
   * @param options Options of this call.
   * @throws EmqxError if the broker rejects the call, with HTTP status 401, 404, 500 or another
   */
  getBroker(params: NonNullable<emqxV4.operations["getBroker"]["parameters"]["path"]>, options?: Options): Promise<emqxV4.BrokerFound["data"]>;
  /**
   * List clients. `GET /clients`
   *
   * Returns the clients of the cluster, node after node. All filters have to match; with any of them, the whole
   * number of rows is unknown and `count` is -1. A filter whose value is of the wrong type is code 108.
   *
   * Reads.
   *
   * @param params `_page`, `_limit`, `clientid`, `username`, `zone`, `ip_address`, `conn_state`, `clean_start`,
   * `proto_name`, `proto_ver`, `_like_clientid`, `_like_username`, `_gte_created_at`, `_lte_created_at`,
   * `_gte_connected_at`, `_lte_connected_at`, `_gte_mqueue_len`, `_lte_mqueue_len`, `_gte_mqueue_dropped`,
   * `_lte_mqueue_dropped` of the query.
   * @param options Options of this call.
   * @throws EmqxError if the broker rejects the call, with HTTP status 401, 404, 500 or another
   */
  listClients(params?: NonNullable<emqxV4.operations["listClients"]["parameters"]["query"]>, options?: Options): Promise<Pick<emqxV4.ClientPage, "data" | "meta">>;
  /**
   * Get a client. `GET /clients/{clientid}`
   *
   * Returns the client of an id. If it is unknown, the list is empty; if several nodes have a session of the id,
   * each has a row.
   *
   * Reads.
   *
   * @param params `clientid` of the path.
   * @param options Options of this call.
   * @throws EmqxError if the broker rejects the call, with HTTP status 401, 404, 500 or another
   */
  getClient(params: NonNullable<emqxV4.operations["getClient"]["parameters"]["path"]>, options?: Options): Promise<emqxV4.ClientList["data"]>;
  /**
   * Disconnect a client. `DELETE /clients/{clientid}`
   *
   * Ends the connection and the session of a client. The client may connect again; ban it to keep it away.
   *
   * Disrupts.
   *
   * @param params `clientid` of the path.
   * @param options Options of this call.
   * @throws EmqxError if the broker rejects the call, with HTTP status 401, 404, 500 or another
   */
  kickClient(params: NonNullable<emqxV4.operations["kickClient"]["parameters"]["path"]>, options?: Options): Promise<void>;
  /**
   * Get the access cache of a client. `GET /clients/{clientid}/acl_cache`
   *
   * Returns the access checks of a client that the broker remembers, so that it need not repeat them.
   *
   * Reads.
   *
   * @param params `clientid` of the path.
   * @param options Options of this call.
   * @throws EmqxError if the broker rejects the call, with HTTP status 401, 404, 500 or another
   */
  getAclCache(params: NonNullable<emqxV4.operations["getAclCache"]["parameters"]["path"]>, options?: Options): Promise<emqxV4.AclCache["data"]>;
  /**
   * Clear the access cache of a client. `DELETE /clients/{clientid}/acl_cache`
   *
   * Forgets the access checks of a client, so that changed rules hold at once.
   *
   * Configures.
   *
   * @param params `clientid` of the path.
   * @param options Options of this call.
   * @throws EmqxError if the broker rejects the call, with HTTP status 401, 404, 500 or another
   */
  clearAclCache(params: NonNullable<emqxV4.operations["clearAclCache"]["parameters"]["path"]>, options?: Options): Promise<void>;
  /**
   * Set the keep-alive interval of a client. `PUT /clients/{clientid}/keepalive`
   *
   * Gives a connected client another keep-alive interval, until it connects again.
   *
   * Configures.
   *
   * @param params `clientid` of the path; `body`.
   * @param options Options of this call.
   * @throws EmqxError if the broker rejects the call, with HTTP status 400, 401, 404, 500 or another
   */
  setKeepAlive(params: NonNullable<emqxV4.operations["setKeepAlive"]["parameters"]["path"]> & { body: emqxV4.KeepAliveRequest }, options?: Options): Promise<void>;
  /**
   * Limit the messages routed for a client. `POST /clients/{clientid}/quota`
   *
   * Limits how many messages of a connected client the broker routes in a time, until it connects again.
   *
   * Configures.
   *
   * @param params `clientid` of the path; `body`.
   * @param options Options of this call.
   * @throws EmqxError if the broker rejects the call, with HTTP status 400, 401, 404, 500 or another
   */
  setQuota(params: NonNullable<emqxV4.operations["setQuota"]["parameters"]["path"]> & { body: emqxV4.QuotaRequest }, options?: Options): Promise<void>;
  /**
   * Lift the limit of messages routed for a client. `DELETE /clients/{clientid}/quota`
   *
   * Routes all messages of a connected client again.
   *
   * Configures.
   *
   * @param params `clientid` of the path.
   * @param options Options of this call.
   * @throws EmqxError if the broker rejects the call, with HTTP status 401, 404, 500 or another
   */
  clearQuota(params: NonNullable<emqxV4.operations["clearQuota"]["parameters"]["path"]>, options?: Options): Promise<void>;
  /**
   * Limit the rate of a client. `POST /clients/{clientid}/ratelimit`
   *
   * Limits the bytes or messages that a connected client may send in a time, until it connects again.
   *
   * Configures.
   *
   * @param params `clientid` of the path; `body`.
   * @param options Options of this call.
   * @throws EmqxError if the broker rejects the call, with HTTP status 400, 401, 404, 500 or another
   */
  setRateLimit(params: NonNullable<emqxV4.operations["setRateLimit"]["parameters"]["path"]> & { body: emqxV4.RateLimitRequest }, options?: Options): Promise<void>;
  /**
   * Remove the rate limit of a client. `DELETE /clients/{clientid}/ratelimit`
   *
   * Lets a connected client send without the limit that was set for it.
   *
   * Configures.
   *
   * @param params `clientid` of the path.
   * @param options Options of this call.
   * @throws EmqxError if the broker rejects the call, with HTTP status 401, 404, 500 or another
   */
  clearRateLimit(params: NonNullable<emqxV4.operations["clearRateLimit"]["parameters"]["path"]>, options?: Options): Promise<void>;
  /**
   * List clients of a user. `GET /clients/username/{username}`
   *
   * Returns the clients that connected with a user name, all of them on one page.
   *
   * Reads.
   *
   * @param params `username` of the path.
   * @param options Options of this call.
   * @throws EmqxError if the broker rejects the call, with HTTP status 401, 404, 500 or another
   */
  listClientsOfUser(params: NonNullable<emqxV4.operations["listClientsOfUser"]["parameters"]["path"]>, options?: Options): Promise<emqxV4.ClientList["data"]>;
  /**
   * Get the metrics of all nodes. `GET /metrics`
   *
   * Returns the counters of each node since its start, such as those of packets and messages.
   *
   * Reads.
   *
   * @param params None.
   * @param options Options of this call.
   * @throws EmqxError if the broker rejects the call, with HTTP status 401, 404, 500 or another
   */
  listMetrics(params?: Record<string, never>, options?: Options): Promise<emqxV4.NodeMetricsList["data"]>;
  /**
   * Publish a message. `POST /mqtt/publish`
   *
   * Publishes a message on one topic or on several. Success means that the broker took it, not that anybody
   * subscribes.
   *
   * Configures.
   *
   * @param params `body`.
   * @param options Options of this call.
   * @throws EmqxError if the broker rejects the call, with HTTP status 400, 401, 404, 500 or another
   */
  publish(params: { body: emqxV4.PublishRequest }, options?: Options): Promise<emqxV4.Published["data"]>;
  /**
   * Publish messages. `POST /mqtt/publish_batch`
   *
   * Publishes messages one after the other, and returns the result of each. The code of the response is 0 even
   * where all of them were rejected.
   *
   * Configures.
   *
   * @param params `body`.
   * @param options Options of this call.
   * @throws EmqxError if the broker rejects the call, with HTTP status 400, 401, 404, 500 or another
   */
  publishBatch(params: { body: emqxV4.PublishBatchRequest }, options?: Options): Promise<emqxV4.PublishBatch["data"]>;
  /**
   * Subscribe a client. `POST /mqtt/subscribe`
   *
   * Subscribes a connected client to one filter or to several, as if it had asked for that.
   *
   * Configures.
   *
   * @param params `body`.
   * @param options Options of this call.
   * @throws EmqxError if the broker rejects the call, with HTTP status 400, 401, 404, 500 or another
   */
  subscribe(params: { body: emqxV4.SubscribeRequest }, options?: Options): Promise<void>;
  /**
   * Subscribe clients. `POST /mqtt/subscribe_batch`
   *
   * Makes subscriptions one after the other, and returns the result of each. The code of the response is 0 even
   * where all of them were rejected.
   *
   * Configures.
   *
   * @param params `body`.
   * @param options Options of this call.
   * @throws EmqxError if the broker rejects the call, with HTTP status 400, 401, 404, 500 or another
   */
  subscribeBatch(params: { body: emqxV4.SubscribeBatchRequest }, options?: Options): Promise<emqxV4.SubscribeBatch["data"]>;
  /**
   * Unsubscribe a client. `POST /mqtt/unsubscribe`
   *
   * Ends a subscription of a connected client. A subscription that the client does not have is not an error.
   *
   * Configures.
   *
   * @param params `body`.
   * @param options Options of this call.
   * @throws EmqxError if the broker rejects the call, with HTTP status 400, 401, 404, 500 or another
   */
  unsubscribe(params: { body: emqxV4.UnsubscribeRequest }, options?: Options): Promise<void>;
  /**
   * Unsubscribe clients. `POST /mqtt/unsubscribe_batch`
   *
   * Ends subscriptions one after the other, and returns the result of each. The code of the response is 0 even
   * where all of them were rejected.
   *
   * Configures.
   *
   * @param params `body`.
   * @param options Options of this call.
   * @throws EmqxError if the broker rejects the call, with HTTP status 400, 401, 404, 500 or another
   */
  unsubscribeBatch(params: { body: emqxV4.UnsubscribeBatchRequest }, options?: Options): Promise<emqxV4.SubscribeBatch["data"]>;
  /**
   * List nodes. `GET /nodes`
   *
   * Returns the machines of the cluster, with their load and what they hold.
   *
   * Reads.
   *
   * @param params None.
   * @param options Options of this call.
   * @throws EmqxError if the broker rejects the call, with HTTP status 401, 404, 500 or another
   */
  listNodes(params?: Record<string, never>, options?: Options): Promise<emqxV4.NodeList["data"]>;
  /**
   * Get a node. `GET /nodes/{node}`
   *
   * Gives a machine of the cluster. One that could not be asked is a success with `node` and `error` alone.
   *
   * Reads.
   *
   * @param params `node` of the path.
   * @param options Options of this call.
   * @throws EmqxError if the broker rejects the call, with HTTP status 401, 404, 500 or another
   */
  getNode(params: NonNullable<emqxV4.operations["getNode"]["parameters"]["path"]>, options?: Options): Promise<emqxV4.NodeFound["data"]>;
  /**
   * List clients of a node. `GET /nodes/{node}/clients`
   *
   * Returns the clients that are connected to one node, with the filters of the list of the cluster.
   *
   * Reads.
   *
   * @param params `node` of the path; `_page`, `_limit`, `clientid`, `username`, `zone`, `ip_address`,
   * `conn_state`, `clean_start`, `proto_name`, `proto_ver`, `_like_clientid`, `_like_username`, `_gte_created_at`,
   * `_lte_created_at`, `_gte_connected_at`, `_lte_connected_at`, `_gte_mqueue_len`, `_lte_mqueue_len`,
   * `_gte_mqueue_dropped`, `_lte_mqueue_dropped` of the query.
   * @param options Options of this call.
   * @throws EmqxError if the broker rejects the call, with HTTP status 401, 404, 500 or another
   */
  listNodeClients(params: NonNullable<emqxV4.operations["listNodeClients"]["parameters"]["path"]> & NonNullable<emqxV4.operations["listNodeClients"]["parameters"]["query"]>, options?: Options): Promise<Pick<emqxV4.ClientPage, "data" | "meta">>;
  /**
   * Get a client of a node. `GET /nodes/{node}/clients/{clientid}`
   *
   * Returns the client of an id if it is connected to the node, and else an empty list.
   *
   * Reads.
   *
   * @param params `node`, `clientid` of the path.
   * @param options Options of this call.
   * @throws EmqxError if the broker rejects the call, with HTTP status 401, 404, 500 or another
   */
  getNodeClient(params: NonNullable<emqxV4.operations["getNodeClient"]["parameters"]["path"]>, options?: Options): Promise<emqxV4.ClientList["data"]>;
  /**
   * List clients of a user on a node. `GET /nodes/{node}/clients/username/{username}`
   *
   * Returns the clients of a node that connected with a user name, all of them on one page.
   *
   * Reads.
   *
   * @param params `node`, `username` of the path.
   * @param options Options of this call.
   * @throws EmqxError if the broker rejects the call, with HTTP status 401, 404, 500 or another
   */
  listNodeClientsOfUser(params: NonNullable<emqxV4.operations["listNodeClientsOfUser"]["parameters"]["path"]>, options?: Options): Promise<emqxV4.ClientList["data"]>;
  /**
   * Get the metrics of a node. `GET /nodes/{node}/metrics`
   *
   * Returns the counters of one node since its start. An error response has no code.
   *
   * Reads.
   *
   * @param params `node` of the path.
   * @param options Options of this call.
   * @throws EmqxError if the broker rejects the call, with HTTP status 401, 404, 500 or another
   */
  getNodeMetrics(params: NonNullable<emqxV4.operations["getNodeMetrics"]["parameters"]["path"]>, options?: Options): Promise<emqxV4.MetricsFound["data"]>;
  /**
   * Get the stats of a node. `GET /nodes/{node}/stats`
   *
   * Returns how many connections, sessions, topics and subscriptions one node has, and had at most. An error
   * response has no code.
   *
   * Reads.
   *
   * @param params `node` of the path.
   * @param options Options of this call.
   * @throws EmqxError if the broker rejects the call, with HTTP status 401, 404, 500 or another
   */
  getNodeStats(params: NonNullable<emqxV4.operations["getNodeStats"]["parameters"]["path"]>, options?: Options): Promise<emqxV4.StatsFound["data"]>;
  /**
   * List subscriptions of a node. `GET /nodes/{node}/subscriptions`
   *
   * Returns the subscriptions of the clients of one node, with the filters of the list of the cluster.
   *
   * Reads.
   *
   * @param params `node` of the path; `_page`, `_limit`, `clientid`, `topic`, `qos`, `share`, `_match_topic` of
   * the query.
   * @param options Options of this call.
   * @throws EmqxError if the broker rejects the call, with HTTP status 401, 404, 500 or another
   */
  listNodeSubscriptions(params: NonNullable<emqxV4.operations["listNodeSubscriptions"]["parameters"]["path"]> & NonNullable<emqxV4.operations["listNodeSubscriptions"]["parameters"]["query"]>, options?: Options): Promise<Pick<emqxV4.SubscriptionPage, "data" | "meta">>;
  /**
   * List subscriptions of a client on a node. `GET /nodes/{node}/subscriptions/{clientid}`
   *
   * Returns the subscriptions of the client of an id if it is connected to the node, and else an empty list.
   *
   * Reads.
   *
   * @param params `node`, `clientid` of the path.
   * @param options Options of this call.
   * @throws EmqxError if the broker rejects the call, with HTTP status 401, 404, 500 or another
   */
  listNodeClientSubscriptions(params: NonNullable<emqxV4.operations["listNodeClientSubscriptions"]["parameters"]["path"]>, options?: Options): Promise<emqxV4.SubscriptionList["data"]>;
  /**
   * List routes. `GET /routes`
   *
   * Returns the topics and filters that a client subscribes to, with the node that this is on. `hasnext` is
   * absent; a page with fewer rows than the limit is the last one.
   *
   * Reads.
   *
   * @param params `_page`, `_limit` of the query.
   * @param options Options of this call.
   * @throws EmqxError if the broker rejects the call, with HTTP status 401, 404, 500 or another
   */
  listRoutes(params?: NonNullable<emqxV4.operations["listRoutes"]["parameters"]["query"]>, options?: Options): Promise<Pick<emqxV4.RoutePage, "data" | "meta">>;
  /**
   * Get the routes of a topic. `GET /routes/{topic}`
   *
   * Returns the nodes on which a client subscribes to exactly this topic or filter. Without a subscriber, the list
   * is empty.
   *
   * Reads.
   *
   * @param params `topic` of the path.
   * @param options Options of this call.
   * @throws EmqxError if the broker rejects the call, with HTTP status 401, 404, 500 or another
   */
  getRoute(params: NonNullable<emqxV4.operations["getRoute"]["parameters"]["path"]>, options?: Options): Promise<emqxV4.RouteList["data"]>;
  /**
   * List rules. `GET /rules`
   *
   * Returns the rules, the newest first. Several filters all have to fit; with any of them `count` is -1.
   *
   * Reads.
   *
   * @param params `_page`, `_limit`, `enabled`, `_like_id`, `_like_for`, `_match_for`, `_like_description` of the
   * query.
   * @param options Options of this call.
   * @throws EmqxError if the broker rejects the call, with HTTP status 401, 404, 500 or another
   */
  listRules(params?: NonNullable<emqxV4.operations["listRules"]["parameters"]["query"]>, options?: Options): Promise<Pick<emqxV4.RulePage, "data" | "meta">>;
  /**
   * Create a rule. `POST /rules`
   *
   * Makes a rule, which is on at once unless the request sets `enabled`. An action has to be one that the broker
   * knows.
   *
   * Configures.
   *
   * @param params `body`.
   * @param options Options of this call.
   * @throws EmqxError if the broker rejects the call, with HTTP status 400, 401, 404, 500 or another
   */
  createRule(params: { body: emqxV4.RuleRequest }, options?: Options): Promise<emqxV4.RuleFound["data"]>;
  /**
   * Get a rule. `GET /rules/{id}`
   *
   * Gives a rule, with the counters of the rule and of its actions on each node.
   *
   * Reads.
   *
   * @param params `id` of the path.
   * @param options Options of this call.
   * @throws EmqxError if the broker rejects the call, with HTTP status 401, 404, 500 or another
   */
  getRule(params: NonNullable<emqxV4.operations["getRule"]["parameters"]["path"]>, options?: Options): Promise<emqxV4.RuleFound["data"]>;
  /**
   * Change a rule. `PUT /rules/{id}`
   *
   * Changes the properties of a rule that the request names, and leaves the others as they are.
   *
   * Configures.
   *
   * @param params `id` of the path; `body`.
   * @param options Options of this call.
   * @throws EmqxError if the broker rejects the call, with HTTP status 400, 401, 404, 500 or another
   */
  updateRule(params: NonNullable<emqxV4.operations["updateRule"]["parameters"]["path"]> & { body: emqxV4.RuleChange }, options?: Options): Promise<emqxV4.RuleFound["data"]>;
  /**
   * Delete a rule. `DELETE /rules/{id}`
   *
   * Deletes a rule. An unknown one is not an error.
   *
   * Deletes.
   *
   * @param params `id` of the path.
   * @param options Options of this call.
   * @throws EmqxError if the broker rejects the call, with HTTP status 401, 404, 500 or another
   */
  deleteRule(params: NonNullable<emqxV4.operations["deleteRule"]["parameters"]["path"]>, options?: Options): Promise<void>;
  /**
   * Reset the counters of a rule. `PUT /rules/{id}/reset_metrics`
   *
   * Sets the counters of a rule and of its actions to 0 on all nodes.
   *
   * Configures.
   *
   * @param params `id` of the path.
   * @param options Options of this call.
   * @throws EmqxError if the broker rejects the call, with HTTP status 401, 404, 500 or another
   */
  resetRuleMetrics(params: NonNullable<emqxV4.operations["resetRuleMetrics"]["parameters"]["path"]>, options?: Options): Promise<void>;
  /**
   * Get the stats of all nodes. `GET /stats`
   *
   * Returns how many connections, sessions, topics and subscriptions each node has, and had at most.
   *
   * Reads.
   *
   * @param params None.
   * @param options Options of this call.
   * @throws EmqxError if the broker rejects the call, with HTTP status 401, 404, 500 or another
   */
  listStats(params?: Record<string, never>, options?: Options): Promise<emqxV4.NodeStatsList["data"]>;
  /**
   * List subscriptions. `GET /subscriptions`
   *
   * Returns the subscriptions of the cluster. Several filters all have to fit. With any of them `count` is -1, but
   * for `topic`, which makes it the number of matches.
   *
   * Reads.
   *
   * @param params `_page`, `_limit`, `clientid`, `topic`, `qos`, `share`, `_match_topic` of the query.
   * @param options Options of this call.
   * @throws EmqxError if the broker rejects the call, with HTTP status 401, 404, 500 or another
   */
  listSubscriptions(params?: NonNullable<emqxV4.operations["listSubscriptions"]["parameters"]["query"]>, options?: Options): Promise<Pick<emqxV4.SubscriptionPage, "data" | "meta">>;
  /**
   * List subscriptions of a client. `GET /subscriptions/{clientid}`
   *
   * Returns the subscriptions of the client of an id, all of them on one page. Without such a client, the list is
   * empty.
   *
   * Reads.
   *
   * @param params `clientid` of the path.
   * @param options Options of this call.
   * @throws EmqxError if the broker rejects the call, with HTTP status 401, 404, 500 or another
   */
  listClientSubscriptions(params: NonNullable<emqxV4.operations["listClientSubscriptions"]["parameters"]["path"]>, options?: Options): Promise<emqxV4.SubscriptionList["data"]>;
}

/** Method, path and special properties of each operation. */
export const operations = {
  listBans: {
    method: "GET",
    path: "/banned",
    takes: [
      "_page",
      "_limit"
    ],
    paging: {
      page: "_page",
      limit: "_limit",
      rows: 10000
    }
  },
  createBan: {
    method: "POST",
    path: "/banned",
    takes: [
      "body"
    ],
    body: "object"
  },
  deleteBan: {
    method: "DELETE",
    path: "/banned/{as}/{who}"
  },
  listBrokers: {
    method: "GET",
    path: "/brokers"
  },
  getBroker: {
    method: "GET",
    path: "/brokers/{node}"
  },
  listClients: {
    method: "GET",
    path: "/clients",
    takes: [
      "_page",
      "_limit",
      "clientid",
      "username",
      "zone",
      "ip_address",
      "conn_state",
      "clean_start",
      "proto_name",
      "proto_ver",
      "_like_clientid",
      "_like_username",
      "_gte_created_at",
      "_lte_created_at",
      "_gte_connected_at",
      "_lte_connected_at",
      "_gte_mqueue_len",
      "_lte_mqueue_len",
      "_gte_mqueue_dropped",
      "_lte_mqueue_dropped"
    ],
    paging: {
      page: "_page",
      limit: "_limit",
      rows: 10000
    }
  },
  getClient: {
    method: "GET",
    path: "/clients/{clientid}"
  },
  kickClient: {
    method: "DELETE",
    path: "/clients/{clientid}"
  },
  getAclCache: {
    method: "GET",
    path: "/clients/{clientid}/acl_cache"
  },
  clearAclCache: {
    method: "DELETE",
    path: "/clients/{clientid}/acl_cache"
  },
  setKeepAlive: {
    method: "PUT",
    path: "/clients/{clientid}/keepalive",
    takes: [
      "body"
    ],
    body: "object"
  },
  setQuota: {
    method: "POST",
    path: "/clients/{clientid}/quota",
    takes: [
      "body"
    ],
    body: "object"
  },
  clearQuota: {
    method: "DELETE",
    path: "/clients/{clientid}/quota"
  },
  setRateLimit: {
    method: "POST",
    path: "/clients/{clientid}/ratelimit",
    takes: [
      "body"
    ],
    body: "object"
  },
  clearRateLimit: {
    method: "DELETE",
    path: "/clients/{clientid}/ratelimit"
  },
  listClientsOfUser: {
    method: "GET",
    path: "/clients/username/{username}"
  },
  listMetrics: {
    method: "GET",
    path: "/metrics"
  },
  publish: {
    method: "POST",
    path: "/mqtt/publish",
    takes: [
      "body"
    ],
    body: "object"
  },
  publishBatch: {
    method: "POST",
    path: "/mqtt/publish_batch",
    takes: [
      "body"
    ],
    body: "list"
  },
  subscribe: {
    method: "POST",
    path: "/mqtt/subscribe",
    takes: [
      "body"
    ],
    body: "object"
  },
  subscribeBatch: {
    method: "POST",
    path: "/mqtt/subscribe_batch",
    takes: [
      "body"
    ],
    body: "list"
  },
  unsubscribe: {
    method: "POST",
    path: "/mqtt/unsubscribe",
    takes: [
      "body"
    ],
    body: "object"
  },
  unsubscribeBatch: {
    method: "POST",
    path: "/mqtt/unsubscribe_batch",
    takes: [
      "body"
    ],
    body: "list"
  },
  listNodes: {
    method: "GET",
    path: "/nodes"
  },
  getNode: {
    method: "GET",
    path: "/nodes/{node}"
  },
  listNodeClients: {
    method: "GET",
    path: "/nodes/{node}/clients",
    takes: [
      "_page",
      "_limit",
      "clientid",
      "username",
      "zone",
      "ip_address",
      "conn_state",
      "clean_start",
      "proto_name",
      "proto_ver",
      "_like_clientid",
      "_like_username",
      "_gte_created_at",
      "_lte_created_at",
      "_gte_connected_at",
      "_lte_connected_at",
      "_gte_mqueue_len",
      "_lte_mqueue_len",
      "_gte_mqueue_dropped",
      "_lte_mqueue_dropped"
    ],
    paging: {
      page: "_page",
      limit: "_limit",
      rows: 10000
    }
  },
  getNodeClient: {
    method: "GET",
    path: "/nodes/{node}/clients/{clientid}"
  },
  listNodeClientsOfUser: {
    method: "GET",
    path: "/nodes/{node}/clients/username/{username}"
  },
  getNodeMetrics: {
    method: "GET",
    path: "/nodes/{node}/metrics"
  },
  getNodeStats: {
    method: "GET",
    path: "/nodes/{node}/stats"
  },
  listNodeSubscriptions: {
    method: "GET",
    path: "/nodes/{node}/subscriptions",
    takes: [
      "_page",
      "_limit",
      "clientid",
      "topic",
      "qos",
      "share",
      "_match_topic"
    ],
    paging: {
      page: "_page",
      limit: "_limit",
      rows: 10000
    }
  },
  listNodeClientSubscriptions: {
    method: "GET",
    path: "/nodes/{node}/subscriptions/{clientid}"
  },
  listRoutes: {
    method: "GET",
    path: "/routes",
    takes: [
      "_page",
      "_limit"
    ],
    paging: {
      page: "_page",
      limit: "_limit",
      rows: 10000
    }
  },
  getRoute: {
    method: "GET",
    path: "/routes/{topic}"
  },
  listRules: {
    method: "GET",
    path: "/rules",
    takes: [
      "_page",
      "_limit",
      "enabled",
      "_like_id",
      "_like_for",
      "_match_for",
      "_like_description"
    ],
    paging: {
      page: "_page",
      limit: "_limit",
      rows: 10000
    }
  },
  createRule: {
    method: "POST",
    path: "/rules",
    takes: [
      "body"
    ],
    body: "object"
  },
  getRule: {
    method: "GET",
    path: "/rules/{id}"
  },
  updateRule: {
    method: "PUT",
    path: "/rules/{id}",
    takes: [
      "body"
    ],
    body: "object"
  },
  deleteRule: {
    method: "DELETE",
    path: "/rules/{id}"
  },
  resetRuleMetrics: {
    method: "PUT",
    path: "/rules/{id}/reset_metrics"
  },
  listStats: {
    method: "GET",
    path: "/stats"
  },
  listSubscriptions: {
    method: "GET",
    path: "/subscriptions",
    takes: [
      "_page",
      "_limit",
      "clientid",
      "topic",
      "qos",
      "share",
      "_match_topic"
    ],
    paging: {
      page: "_page",
      limit: "_limit",
      rows: 10000
    }
  },
  listClientSubscriptions: {
    method: "GET",
    path: "/subscriptions/{clientid}"
  }
} as const;
