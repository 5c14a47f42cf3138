// Generated from spec/emqx by `npm run generate`. Do not edit.
import type * as emqx from "../types/emqx.ts";

/** Shows and changes what an EMQX 5 broker has, from clients and subscriptions to bans, users and rules. */
export interface Operations<Options> {
  /**
   * Read the status of the broker. `GET /status`
   *
   * It requires no credentials. The same is at `/status`, outside of the base path, so that a load balancer need
   * not know it. Before 6.x the response contains the release; 6.x has `cluster` in its place.
   *
   * Reads.
   *
   * @param params `format` of the query.
   * @param options Options of this call.
   * @throws EmqxError if the broker rejects the call, with HTTP status 404, 503 or another
   */
  getStatus(params?: NonNullable<emqx.operations["getStatus"]["parameters"]["query"]>, options?: Options): Promise<emqx.Status | emqx.StatusText>;
  /**
   * List the nodes of the cluster. `GET /nodes`
   *
   * All nodes, in one list without pages. It also contains stopped nodes, with few properties.
   *
   * Needs the role viewer; reads.
   *
   * @param params None.
   * @param options Options of this call.
   * @throws EmqxError if the broker rejects the call, with HTTP status 401, 403, 500 or another
   */
  listNodes(params?: Record<string, never>, options?: Options): Promise<emqx.BrokerNodeList>;
  /**
   * Read a node. `GET /nodes/{node}`
   *
   * Load, memory, clients and release of a node that runs.
   *
   * Needs the role viewer; reads.
   *
   * @param params `node` of the path.
   * @param options Options of this call.
   * @throws EmqxError if the broker rejects the call, with HTTP status 401, 403, 404, 500 or another
   */
  getNode(params: NonNullable<emqx.operations["getNode"]["parameters"]["path"]>, options?: Options): Promise<emqx.BrokerNode>;
  /**
   * Read the counters of a node. `GET /nodes/{node}/metrics`
   *
   * The same counters as in `getMetrics`, of one node.
   *
   * Needs the role viewer; reads.
   *
   * @param params `node` of the path.
   * @param options Options of this call.
   * @throws EmqxError if the broker rejects the call, with HTTP status 401, 403, 404, 500 or another
   */
  getNodeMetrics(params: NonNullable<emqx.operations["getNodeMetrics"]["parameters"]["path"]>, options?: Options): Promise<emqx.Metrics>;
  /**
   * Read the sizes of a node. `GET /nodes/{node}/stats`
   *
   * The same numbers as in `getStats`, of one node.
   *
   * Needs the role viewer; reads.
   *
   * @param params `node` of the path.
   * @param options Options of this call.
   * @throws EmqxError if the broker rejects the call, with HTTP status 401, 403, 404, 500 or another
   */
  getNodeStats(params: NonNullable<emqx.operations["getNodeStats"]["parameters"]["path"]>, options?: Options): Promise<emqx.Stats>;
  /**
   * Read current and maximum sizes. `GET /stats`
   *
   * Clients, sessions, subscriptions and messages, for each node, or with `aggregate` for the cluster.
   *
   * Needs the role viewer; reads.
   *
   * @param params `aggregate` of the query.
   * @param options Options of this call.
   * @throws EmqxError if the broker rejects the call, with HTTP status 400, 401, 403, 500 or another
   */
  getStats(params?: NonNullable<emqx.operations["getStats"]["parameters"]["query"]>, options?: Options): Promise<emqx.StatsAnswer>;
  /**
   * Read the counters. `GET /metrics`
   *
   * Bytes, packets, messages and sessions since each node started, for each node, or with `aggregate` for the
   * cluster. They are always current.
   *
   * Needs the role viewer; reads.
   *
   * @param params `aggregate`, `node` of the query.
   * @param options Options of this call.
   * @throws EmqxError if the broker rejects the call, with HTTP status 400, 401, 403, 500 or another
   */
  getMetrics(params?: NonNullable<emqx.operations["getMetrics"]["parameters"]["query"]>, options?: Options): Promise<emqx.MetricsAnswer>;
  /**
   * List clients. `GET /clients`
   *
   * Clients that are connected, and those whose session is kept. All conditions have to be met; of repeated ones,
   * any. The order is undefined, and rows may move between pages while clients come and go.
   *
   * Needs the role viewer; reads.
   *
   * @param params `page`, `limit`, `node`, `clientid`, `username`, `like_clientid`, `like_username`, `ip_address`,
   * `conn_state`, `clean_start`, `proto_ver`, `gte_created_at`, `lte_created_at`, `gte_connected_at`,
   * `lte_connected_at`, `fields` of the query.
   * @param options Options of this call.
   * @throws EmqxError if the broker rejects the call, with HTTP status 400, 401, 403, 500 or another
   */
  listClients(params?: NonNullable<emqx.operations["listClients"]["parameters"]["query"]>, options?: Options): Promise<emqx.ClientPage>;
  /**
   * List clients by a cursor. `GET /clients_v2`
   *
   * The same as `listClients` with a cursor instead of page numbers, which does not lose its place while clients
   * come and go. The conditions are sent again with each cursor. The server's own document hides the operation,
   * and 5.8.9 checks `fields` without following it.
   *
   * Needs the role viewer; reads; since 5.7.0.
   *
   * @param params `cursor`, `limit`, `clientid`, `username`, `like_clientid`, `like_username`, `ip_address`,
   * `conn_state`, `clean_start`, `proto_ver`, `gte_created_at`, `lte_created_at`, `gte_connected_at`,
   * `lte_connected_at`, `fields` of the query.
   * @param options Options of this call.
   * @throws EmqxError if the broker rejects the call, with HTTP status 400, 401, 403, 404, 500 or another
   */
  listClientsByCursor(params?: NonNullable<emqx.operations["listClientsByCursor"]["parameters"]["query"]>, options?: Options): Promise<emqx.ClientCursorPage>;
  /**
   * Read a client. `GET /clients/{clientid}`
   *
   * A client that is connected, or whose session is kept. Counts are up to 15 seconds old; `connected`,
   * `connected_at` and `ip_address` are current. Before 5.0.18, an unknown client had the code
   * `RESOURCE_NOT_FOUND`.
   *
   * Needs the role viewer; reads.
   *
   * @param params `clientid` of the path.
   * @param options Options of this call.
   * @throws EmqxError if the broker rejects the call, with HTTP status 401, 403, 404, 500 or another
   */
  getClient(params: NonNullable<emqx.operations["getClient"]["parameters"]["path"]>, options?: Options): Promise<emqx.Client>;
  /**
   * End a client's connection and session. `DELETE /clients/{clientid}`
   *
   * A client that reconnects by itself is soon back; ban it to keep it away. One that is gone loses its session.
   *
   * Needs the role administrator; disrupts.
   *
   * @param params `clientid` of the path.
   * @param options Options of this call.
   * @throws EmqxError if the broker rejects the call, with HTTP status 401, 403, 404, 500 or another
   */
  kickClient(params: NonNullable<emqx.operations["kickClient"]["parameters"]["path"]>, options?: Options): Promise<void>;
  /**
   * End the connections of several clients. `POST /clients/kickout/bulk`
   *
   * Unknown client ids are ignored.
   *
   * Needs the role administrator; disrupts; since 5.1.0.
   *
   * @param params `body`.
   * @param options Options of this call.
   * @throws EmqxError if the broker rejects the call, with HTTP status 400, 401, 403, 404, 415, 500 or another
   */
  kickClients(params: { body: emqx.ClientIdList }, options?: Options): Promise<void>;
  /**
   * List a client's subscriptions. `GET /clients/{clientid}/subscriptions`
   *
   * All subscriptions of a client, in one list without pages. A change shows about a tenth of a second later.
   *
   * Needs the role viewer; reads.
   *
   * @param params `clientid` of the path.
   * @param options Options of this call.
   * @throws EmqxError if the broker rejects the call, with HTTP status 401, 403, 404, 500 or another
   */
  listClientSubscriptions(params: NonNullable<emqx.operations["listClientSubscriptions"]["parameters"]["path"]>, options?: Options): Promise<emqx.SubscriptionList>;
  /**
   * Subscribe for a client. `POST /clients/{clientid}/subscribe`
   *
   * Makes a subscription as if the client had. The connection learns of it a moment later. A durable session
   * without a connection counts as not found.
   *
   * Needs the role administrator; configures.
   *
   * @param params `clientid` of the path; `body`.
   * @param options Options of this call.
   * @throws EmqxError if the broker rejects the call, with HTTP status 400, 401, 403, 404, 415, 500 or another
   */
  subscribeClient(params: NonNullable<emqx.operations["subscribeClient"]["parameters"]["path"]> & { body: emqx.SubscribeRequest }, options?: Options): Promise<emqx.MadeSubscription>;
  /**
   * Make several subscriptions for a client. `POST /clients/{clientid}/subscribe/bulk`
   *
   * A list if all succeeded. Otherwise the status is 200 too, and two lists contain the ones that succeeded and
   * which not.
   *
   * Needs the role administrator; configures.
   *
   * @param params `clientid` of the path; `body`.
   * @param options Options of this call.
   * @throws EmqxError if the broker rejects the call, with HTTP status 400, 401, 403, 404, 415, 500 or another
   */
  subscribeClientBulk(params: NonNullable<emqx.operations["subscribeClientBulk"]["parameters"]["path"]> & { body: emqx.SubscribeRequestList }, options?: Options): Promise<emqx.BulkSubscriptions>;
  /**
   * End a client's subscription. `POST /clients/{clientid}/unsubscribe`
   *
   * Reports success even if the subscription does not exist.
   *
   * Needs the role administrator; configures.
   *
   * @param params `clientid` of the path; `body`.
   * @param options Options of this call.
   * @throws EmqxError if the broker rejects the call, with HTTP status 400, 401, 403, 404, 415, 500 or another
   */
  unsubscribeClient(params: NonNullable<emqx.operations["unsubscribeClient"]["parameters"]["path"]> & { body: emqx.UnsubscribeRequest }, options?: Options): Promise<void>;
  /**
   * End several subscriptions of a client. `POST /clients/{clientid}/unsubscribe/bulk`
   *
   * Filters that the client does not subscribe to are passed over.
   *
   * Needs the role administrator; configures.
   *
   * @param params `clientid` of the path; `body`.
   * @param options Options of this call.
   * @throws EmqxError if the broker rejects the call, with HTTP status 400, 401, 403, 404, 415, 500 or another
   */
  unsubscribeClientBulk(params: NonNullable<emqx.operations["unsubscribeClientBulk"]["parameters"]["path"]> & { body: emqx.UnsubscribeRequestList }, options?: Options): Promise<void>;
  /**
   * List subscriptions. `GET /subscriptions`
   *
   * Subscriptions of all clients. All conditions have to be met. Where `match_topic` is one of them, or durable
   * subscriptions are in the list, the rows are not counted.
   *
   * Needs the role viewer; reads.
   *
   * @param params `page`, `limit`, `node`, `clientid`, `qos`, `topic`, `match_topic`, `share_group`, `durable` of
   * the query.
   * @param options Options of this call.
   * @throws EmqxError if the broker rejects the call, with HTTP status 400, 401, 403, 500 or another
   */
  listSubscriptions(params?: NonNullable<emqx.operations["listSubscriptions"]["parameters"]["query"]>, options?: Options): Promise<emqx.SubscriptionPage>;
  /**
   * List the filters that are subscribed to. `GET /topics`
   *
   * Filters with subscribers, and the nodes that have them. A topic that is only published to is never here;
   * register it for metrics to see it.
   *
   * Needs the role viewer; reads.
   *
   * @param params `page`, `limit`, `topic`, `node` of the query.
   * @param options Options of this call.
   * @throws EmqxError if the broker rejects the call, with HTTP status 400, 401, 403, 500 or another
   */
  listTopics(params?: NonNullable<emqx.operations["listTopics"]["parameters"]["query"]>, options?: Options): Promise<emqx.TopicPage>;
  /**
   * List the nodes with subscribers of a filter. `GET /topics/{topic}`
   *
   * An entry for each node that has subscribers of exactly this filter.
   *
   * Needs the role viewer; reads.
   *
   * @param params `topic` of the path.
   * @param options Options of this call.
   * @throws EmqxError if the broker rejects the call, with HTTP status 401, 403, 404, 500 or another
   */
  getTopic(params: NonNullable<emqx.operations["getTopic"]["parameters"]["path"]>, options?: Options): Promise<emqx.TopicList>;
  /**
   * Publish a message. `POST /publish`
   *
   * Publishes a message as `http_api`. Authorization rules do not apply. A message without subscriber is not a
   * failure: the response is then 202, and a message to retain is retained. A message to `$delayed/…` has 202 as
   * well, and 200 in 6.x.
   *
   * Needs the role publisher; configures.
   *
   * @param params `body`.
   * @param options Options of this call.
   * @throws EmqxError if the broker rejects the call, with HTTP status 400, 401, 403, 415, 500, 503 or another
   */
  publish(params: { body: emqx.PublishMessage }, options?: Options): Promise<emqx.PublishedMessage | emqx.PublishedToNobody>;
  /**
   * Publish several messages. `POST /publish/bulk`
   *
   * If one message is invalid, none is published. Otherwise the response contains the result of each: the status
   * is 503 if one could not be delivered, 200 if all were accepted, else 202.
   *
   * Needs the role publisher; configures.
   *
   * @param params `body`.
   * @param options Options of this call.
   * @throws EmqxError if the broker rejects the call, with HTTP status 400, 401, 403, 415, 500, 503 or another
   */
  publishBulk(params: { body: emqx.PublishMessageList }, options?: Options): Promise<emqx.PublishedMessageList | emqx.PublishBulkRowList>;
  /**
   * Read the settings of retained messages. `GET /mqtt/retainer`
   *
   * The settings as they are stored.
   *
   * Needs the role viewer; reads.
   *
   * @param params None.
   * @param options Options of this call.
   * @throws EmqxError if the broker rejects the call, with HTTP status 401, 403, 404, 500 or another
   */
  getRetainerConfig(params?: Record<string, never>, options?: Options): Promise<emqx.RetainerConfig>;
  /**
   * Change the settings of retained messages. `PUT /mqtt/retainer`
   *
   * The settings are those of the request, in all nodes.
   *
   * Needs the role administrator; configures.
   *
   * @param params `body`.
   * @param options Options of this call.
   * @throws EmqxError if the broker rejects the call, with HTTP status 400, 401, 403, 415, 500 or another
   */
  updateRetainerConfig(params: { body: emqx.RetainerConfigUpdate }, options?: Options): Promise<emqx.RetainerConfig>;
  /**
   * List retained messages. `GET /mqtt/retainer/messages`
   *
   * Without payloads; `getRetainedMessage` has them. The messages are counted only if no filter is given.
   *
   * Needs the role viewer; reads.
   *
   * @param params `page`, `limit`, `topic` of the query.
   * @param options Options of this call.
   * @throws EmqxError if the broker rejects the call, with HTTP status 400, 401, 403, 500 or another
   */
  listRetainedMessages(params?: NonNullable<emqx.operations["listRetainedMessages"]["parameters"]["query"]>, options?: Options): Promise<emqx.RetainedPage>;
  /**
   * Delete all retained messages. `DELETE /mqtt/retainer/messages`
   *
   * Deletes the retained messages of all topics.
   *
   * Needs the role administrator; deletes.
   *
   * @param params None.
   * @param options Options of this call.
   * @throws EmqxError if the broker rejects the call, with HTTP status 401, 403, 500 or another
   */
  deleteRetainedMessages(params?: Record<string, never>, options?: Options): Promise<void>;
  /**
   * Read a retained message. `GET /mqtt/retainer/message/{topic}`
   *
   * The message of a topic with its payload; of a filter, the first that fits.
   *
   * Needs the role viewer; reads.
   *
   * @param params `topic` of the path.
   * @param options Options of this call.
   * @throws EmqxError if the broker rejects the call, with HTTP status 400, 401, 403, 404, 500 or another
   */
  getRetainedMessage(params: NonNullable<emqx.operations["getRetainedMessage"]["parameters"]["path"]>, options?: Options): Promise<emqx.RetainedMessage>;
  /**
   * Delete a retained message. `DELETE /mqtt/retainer/message/{topic}`
   *
   * The message of a topic; of a filter, all that fit.
   *
   * Needs the role administrator; deletes.
   *
   * @param params `topic` of the path.
   * @param options Options of this call.
   * @throws EmqxError if the broker rejects the call, with HTTP status 400, 401, 403, 404, 500 or another
   */
  deleteRetainedMessage(params: NonNullable<emqx.operations["deleteRetainedMessage"]["parameters"]["path"]>, options?: Options): Promise<void>;
  /**
   * List bans. `GET /banned`
   *
   * At most one condition may be given. Without one, the page does not show whether another follows: the list ends
   * with a page that has fewer rows than `limit`. Expressions are looked up on the responding node. Expired bans
   * vanish within about a minute.
   *
   * Needs the role viewer; reads.
   *
   * @param params `page`, `limit`, `clientid`, `username`, `peerhost`, `like_clientid`, `like_username`,
   * `like_peerhost`, `like_peerhost_net` of the query.
   * @param options Options of this call.
   * @throws EmqxError if the broker rejects the call, with HTTP status 400, 401, 403, 500 or another
   */
  listBans(params?: NonNullable<emqx.operations["listBans"]["parameters"]["query"]>, options?: Options): Promise<emqx.BanPage>;
  /**
   * Ban clients. `POST /banned`
   *
   * A ban of a client id ends that client's session at once. Any other is looked at when clients connect, so kick
   * those that are connected. A ban cannot be changed: delete it and make another, except that an expired one is
   * replaced.
   *
   * Needs the role administrator; disrupts.
   *
   * @param params `body`.
   * @param options Options of this call.
   * @throws EmqxError if the broker rejects the call, with HTTP status 400, 401, 403, 415, 500 or another
   */
  createBan(params: { body: emqx.BanRequest }, options?: Options): Promise<emqx.Ban>;
  /**
   * Lift all bans. `DELETE /banned`
   *
   * Lifts the bans of all kinds.
   *
   * Needs the role administrator; deletes.
   *
   * @param params None.
   * @param options Options of this call.
   * @throws EmqxError if the broker rejects the call, with HTTP status 401, 403, 500 or another
   */
  deleteBans(params?: Record<string, never>, options?: Options): Promise<void>;
  /**
   * Lift a ban. `DELETE /banned/{as}/{who}`
   *
   * Lifts the ban of this kind and value.
   *
   * Needs the role administrator; deletes.
   *
   * @param params `as`, `who` of the path.
   * @param options Options of this call.
   * @throws EmqxError if the broker rejects the call, with HTTP status 400, 401, 403, 404, 500 or another
   */
  deleteBan(params: NonNullable<emqx.operations["deleteBan"]["parameters"]["path"]>, options?: Options): Promise<void>;
  /**
   * List listeners. `GET /listeners`
   *
   * All listeners for MQTT with their state, in one list without pages.
   *
   * Needs the role viewer; reads.
   *
   * @param params `type` of the query.
   * @param options Options of this call.
   * @throws EmqxError if the broker rejects the call, with HTTP status 400, 401, 403, 500 or another
   */
  listListeners(params?: NonNullable<emqx.operations["listListeners"]["parameters"]["query"]>, options?: Options): Promise<emqx.ListenerSummaryList>;
  /**
   * Create a listener. `POST /listeners`
   *
   * Creates a listener on all nodes and starts it. Type and name make its id. An older way, `POST
   * /listeners/{id}`, is deprecated.
   *
   * Needs the role administrator; configures.
   *
   * @param params `body`.
   * @param options Options of this call.
   * @throws EmqxError if the broker rejects the call, with HTTP status 400, 401, 403, 415, 500 or another
   */
  createListener(params: { body: emqx.ListenerCreation }, options?: Options): Promise<emqx.Listener>;
  /**
   * Read a listener's settings. `GET /listeners/{id}`
   *
   * Settings and state, as this node has them.
   *
   * Needs the role viewer; reads.
   *
   * @param params `id` of the path.
   * @param options Options of this call.
   * @throws EmqxError if the broker rejects the call, with HTTP status 400, 401, 403, 404, 500 or another
   */
  getListener(params: NonNullable<emqx.operations["getListener"]["parameters"]["path"]>, options?: Options): Promise<emqx.Listener>;
  /**
   * Change a listener's settings. `PUT /listeners/{id}`
   *
   * Omitted properties keep their values, also within the options. Clients of the listener may lose their
   * connection.
   *
   * Needs the role administrator; disrupts.
   *
   * @param params `id` of the path; `body`.
   * @param options Options of this call.
   * @throws EmqxError if the broker rejects the call, with HTTP status 400, 401, 403, 404, 415, 500 or another
   */
  updateListener(params: NonNullable<emqx.operations["updateListener"]["parameters"]["path"]> & { body: emqx.ListenerUpdate }, options?: Options): Promise<emqx.Listener>;
  /**
   * Delete a listener. `DELETE /listeners/{id}`
   *
   * Deletes the listener on all nodes. Its clients lose their connection.
   *
   * Needs the role administrator; deletes.
   *
   * @param params `id` of the path.
   * @param options Options of this call.
   * @throws EmqxError if the broker rejects the call, with HTTP status 400, 401, 403, 404, 500 or another
   */
  deleteListener(params: NonNullable<emqx.operations["deleteListener"]["parameters"]["path"]>, options?: Options): Promise<void>;
  /**
   * Start a listener. `POST /listeners/{id}/start`
   *
   * Starts the listener on all nodes, and stores that it is meant to run.
   *
   * Needs the role administrator; configures.
   *
   * @param params `id` of the path.
   * @param options Options of this call.
   * @throws EmqxError if the broker rejects the call, with HTTP status 400, 401, 403, 404, 500 or another
   */
  startListener(params: NonNullable<emqx.operations["startListener"]["parameters"]["path"]>, options?: Options): Promise<void>;
  /**
   * Stop a listener. `POST /listeners/{id}/stop`
   *
   * Stops the listener on all nodes, and stores that it is not meant to run. Its clients lose their connection.
   *
   * Needs the role administrator; disrupts.
   *
   * @param params `id` of the path.
   * @param options Options of this call.
   * @throws EmqxError if the broker rejects the call, with HTTP status 400, 401, 403, 404, 500 or another
   */
  stopListener(params: NonNullable<emqx.operations["stopListener"]["parameters"]["path"]>, options?: Options): Promise<void>;
  /**
   * Restart a listener. `POST /listeners/{id}/restart`
   *
   * Stops and starts the listener on all nodes, and stores that it is meant to run. Its clients lose their
   * connection.
   *
   * Needs the role administrator; disrupts.
   *
   * @param params `id` of the path.
   * @param options Options of this call.
   * @throws EmqxError if the broker rejects the call, with HTTP status 400, 401, 403, 404, 500 or another
   */
  restartListener(params: NonNullable<emqx.operations["restartListener"]["parameters"]["path"]>, options?: Options): Promise<void>;
  /**
   * Read the state of listeners by type. `GET /listeners_status`
   *
   * One entry for each type that has listeners.
   *
   * Needs the role viewer; reads.
   *
   * @param params None.
   * @param options Options of this call.
   * @throws EmqxError if the broker rejects the call, with HTTP status 401, 403, 500 or another
   */
  listListenerTypes(params?: Record<string, never>, options?: Options): Promise<emqx.ListenerTypeStatusList>;
  /**
   * List users of an authenticator. `GET /authentication/{id}/users`
   *
   * MQTT users that the authenticator keeps itself. They are not counted if `like_user_id` is given.
   *
   * Needs the role viewer; reads.
   *
   * @param params `id` of the path; `page`, `limit`, `like_user_id`, `is_superuser` of the query.
   * @param options Options of this call.
   * @throws EmqxError if the broker rejects the call, with HTTP status 400, 401, 403, 404, 500 or another
   */
  listAuthUsers(params: NonNullable<emqx.operations["listAuthUsers"]["parameters"]["path"]> & NonNullable<emqx.operations["listAuthUsers"]["parameters"]["query"]>, options?: Options): Promise<emqx.AuthUserPage>;
  /**
   * Create a user of an authenticator. `POST /authentication/{id}/users`
   *
   * The user can log in over MQTT at once. 6.x adds a `namespace`.
   *
   * Needs the role administrator; configures.
   *
   * @param params `id` of the path; `body`.
   * @param options Options of this call.
   * @throws EmqxError if the broker rejects the call, with HTTP status 400, 401, 403, 404, 409, 415, 500 or another
   */
  createAuthUser(params: NonNullable<emqx.operations["createAuthUser"]["parameters"]["path"]> & { body: emqx.AuthUserRequest }, options?: Options): Promise<emqx.AuthUser>;
  /**
   * Read a user of an authenticator. `GET /authentication/{id}/users/{user_id}`
   *
   * The password is never returned.
   *
   * Needs the role viewer; reads.
   *
   * @param params `id`, `user_id` of the path.
   * @param options Options of this call.
   * @throws EmqxError if the broker rejects the call, with HTTP status 400, 401, 403, 404, 500 or another
   */
  getAuthUser(params: NonNullable<emqx.operations["getAuthUser"]["parameters"]["path"]>, options?: Options): Promise<emqx.AuthUser>;
  /**
   * Change a user of an authenticator. `PUT /authentication/{id}/users/{user_id}`
   *
   * Sets the password, and `is_superuser` to what is sent, or to false. A client that is connected stays so.
   *
   * Needs the role administrator; configures.
   *
   * @param params `id`, `user_id` of the path; `body`.
   * @param options Options of this call.
   * @throws EmqxError if the broker rejects the call, with HTTP status 400, 401, 403, 404, 415, 500 or another
   */
  updateAuthUser(params: NonNullable<emqx.operations["updateAuthUser"]["parameters"]["path"]> & { body: emqx.AuthUserUpdate }, options?: Options): Promise<emqx.AuthUser>;
  /**
   * Delete a user of an authenticator. `DELETE /authentication/{id}/users/{user_id}`
   *
   * The user can no longer log in.
   *
   * Needs the role administrator; deletes.
   *
   * @param params `id`, `user_id` of the path.
   * @param options Options of this call.
   * @throws EmqxError if the broker rejects the call, with HTTP status 400, 401, 403, 404, 500 or another
   */
  deleteAuthUser(params: NonNullable<emqx.operations["deleteAuthUser"]["parameters"]["path"]>, options?: Options): Promise<void>;
  /**
   * Delete all rules. `DELETE /authorization/sources/built_in_database/rules`
   *
   * Deletes the rules for all clients, for single clients and for single users. The source has to be switched off
   * before.
   *
   * Needs the role administrator; deletes.
   *
   * @param params None.
   * @param options Options of this call.
   * @throws EmqxError if the broker rejects the call, with HTTP status 400, 401, 403, 404, 500 or another
   */
  deleteAuthzRules(params?: Record<string, never>, options?: Options): Promise<void>;
  /**
   * Read the rules for all clients. `GET /authorization/sources/built_in_database/rules/all`
   *
   * Rules that apply if no rule for the client or the user matches.
   *
   * Needs the role viewer; reads.
   *
   * @param params None.
   * @param options Options of this call.
   * @throws EmqxError if the broker rejects the call, with HTTP status 401, 403, 404, 500 or another
   */
  getAuthzRulesForAll(params?: Record<string, never>, options?: Options): Promise<emqx.AuthzRules>;
  /**
   * Set the rules for all clients. `POST /authorization/sources/built_in_database/rules/all`
   *
   * Replaces all rules that are there.
   *
   * Needs the role administrator; configures.
   *
   * @param params `body`.
   * @param options Options of this call.
   * @throws EmqxError if the broker rejects the call, with HTTP status 400, 401, 403, 404, 415, 500 or another
   */
  setAuthzRulesForAll(params: { body: emqx.AuthzRulesRequest }, options?: Options): Promise<void>;
  /**
   * Delete the rules for all clients. `DELETE /authorization/sources/built_in_database/rules/all`
   *
   * The rules for single clients and users stay.
   *
   * Needs the role administrator; deletes.
   *
   * @param params None.
   * @param options Options of this call.
   * @throws EmqxError if the broker rejects the call, with HTTP status 401, 403, 404, 500 or another
   */
  deleteAuthzRulesForAll(params?: Record<string, never>, options?: Options): Promise<void>;
  /**
   * List the rules of clients. `GET /authorization/sources/built_in_database/rules/clients`
   *
   * All clients that have rules, with these. They are not counted if `like_clientid` is given.
   *
   * Needs the role viewer; reads.
   *
   * @param params `page`, `limit`, `like_clientid` of the query.
   * @param options Options of this call.
   * @throws EmqxError if the broker rejects the call, with HTTP status 400, 401, 403, 404, 500 or another
   */
  listAuthzClientRules(params?: NonNullable<emqx.operations["listAuthzClientRules"]["parameters"]["query"]>, options?: Options): Promise<emqx.ClientRulesPage>;
  /**
   * Create rules of clients. `POST /authorization/sources/built_in_database/rules/clients`
   *
   * Rules for clients that have none. If one has, nothing is stored.
   *
   * Needs the role administrator; configures.
   *
   * @param params `body`.
   * @param options Options of this call.
   * @throws EmqxError if the broker rejects the call, with HTTP status 400, 401, 403, 404, 409, 415, 500 or another
   */
  createAuthzClientRules(params: { body: emqx.ClientRulesRequestList }, options?: Options): Promise<void>;
  /**
   * Read the rules of a client. `GET /authorization/sources/built_in_database/rules/clients/{clientid}`
   *
   * These rules are looked at first.
   *
   * Needs the role viewer; reads.
   *
   * @param params `clientid` of the path.
   * @param options Options of this call.
   * @throws EmqxError if the broker rejects the call, with HTTP status 401, 403, 404, 500 or another
   */
  getAuthzClientRules(params: NonNullable<emqx.operations["getAuthzClientRules"]["parameters"]["path"]>, options?: Options): Promise<emqx.ClientRules>;
  /**
   * Set the rules of a client. `PUT /authorization/sources/built_in_database/rules/clients/{clientid}`
   *
   * Creates or replaces the rules. Where path and body name different clients, the server fails with 500.
   *
   * Needs the role administrator; configures.
   *
   * @param params `clientid` of the path; `body`.
   * @param options Options of this call.
   * @throws EmqxError if the broker rejects the call, with HTTP status 400, 401, 403, 404, 415, 500 or another
   */
  setAuthzClientRules(params: NonNullable<emqx.operations["setAuthzClientRules"]["parameters"]["path"]> & { body: emqx.ClientRulesRequest }, options?: Options): Promise<void>;
  /**
   * Delete the rules of a client. `DELETE /authorization/sources/built_in_database/rules/clients/{clientid}`
   *
   * The rules for all clients apply to the client from then on.
   *
   * Needs the role administrator; deletes.
   *
   * @param params `clientid` of the path.
   * @param options Options of this call.
   * @throws EmqxError if the broker rejects the call, with HTTP status 401, 403, 404, 500 or another
   */
  deleteAuthzClientRules(params: NonNullable<emqx.operations["deleteAuthzClientRules"]["parameters"]["path"]>, options?: Options): Promise<void>;
  /**
   * List the rules of users. `GET /authorization/sources/built_in_database/rules/users`
   *
   * All users that have rules, with these. They are not counted if `like_username` is given.
   *
   * Needs the role viewer; reads.
   *
   * @param params `page`, `limit`, `like_username` of the query.
   * @param options Options of this call.
   * @throws EmqxError if the broker rejects the call, with HTTP status 400, 401, 403, 404, 500 or another
   */
  listAuthzUserRules(params?: NonNullable<emqx.operations["listAuthzUserRules"]["parameters"]["query"]>, options?: Options): Promise<emqx.UserRulesPage>;
  /**
   * Create rules of users. `POST /authorization/sources/built_in_database/rules/users`
   *
   * Rules for users that have none. If one has, nothing is stored.
   *
   * Needs the role administrator; configures.
   *
   * @param params `body`.
   * @param options Options of this call.
   * @throws EmqxError if the broker rejects the call, with HTTP status 400, 401, 403, 404, 409, 415, 500 or another
   */
  createAuthzUserRules(params: { body: emqx.UserRulesRequestList }, options?: Options): Promise<void>;
  /**
   * Read the rules of a user. `GET /authorization/sources/built_in_database/rules/users/{username}`
   *
   * These rules are looked at after those of the client.
   *
   * Needs the role viewer; reads.
   *
   * @param params `username` of the path.
   * @param options Options of this call.
   * @throws EmqxError if the broker rejects the call, with HTTP status 401, 403, 404, 500 or another
   */
  getAuthzUserRules(params: NonNullable<emqx.operations["getAuthzUserRules"]["parameters"]["path"]>, options?: Options): Promise<emqx.UserRules>;
  /**
   * Set the rules of a user. `PUT /authorization/sources/built_in_database/rules/users/{username}`
   *
   * Creates or replaces the rules. Where path and body name different users, the server fails with 500.
   *
   * Needs the role administrator; configures.
   *
   * @param params `username` of the path; `body`.
   * @param options Options of this call.
   * @throws EmqxError if the broker rejects the call, with HTTP status 400, 401, 403, 404, 415, 500 or another
   */
  setAuthzUserRules(params: NonNullable<emqx.operations["setAuthzUserRules"]["parameters"]["path"]> & { body: emqx.UserRulesRequest }, options?: Options): Promise<void>;
  /**
   * Delete the rules of a user. `DELETE /authorization/sources/built_in_database/rules/users/{username}`
   *
   * The rules for all clients apply to the user from then on.
   *
   * Needs the role administrator; deletes.
   *
   * @param params `username` of the path.
   * @param options Options of this call.
   * @throws EmqxError if the broker rejects the call, with HTTP status 401, 403, 404, 500 or another
   */
  deleteAuthzUserRules(params: NonNullable<emqx.operations["deleteAuthzUserRules"]["parameters"]["path"]>, options?: Options): Promise<void>;
  /**
   * List API keys. `GET /api_key`
   *
   * All keys without their secrets, in one list without pages. Those of the bootstrap file are in it, their names
   * beginning with `from_bootstrap_file_`.
   *
   * Needs the role viewer; reads.
   *
   * @param params None.
   * @param options Options of this call.
   * @throws EmqxError if the broker rejects the call, with HTTP status 401, 403, 500 or another
   */
  listApiKeys(params?: Record<string, never>, options?: Options): Promise<emqx.ApiKeyList>;
  /**
   * Create an API key. `POST /api_key`
   *
   * There may be 100 keys. The response is the only one that has the secret.
   *
   * Needs the role administrator; configures.
   *
   * @param params `body`.
   * @param options Options of this call.
   * @throws EmqxError if the broker rejects the call, with HTTP status 400, 401, 403, 500 or another
   */
  createApiKey(params: { body: emqx.ApiKeyRequest }, options?: Options): Promise<emqx.CreatedApiKey>;
  /**
   * Read an API key. `GET /api_key/{name}`
   *
   * The key without its secret.
   *
   * Needs the role viewer; reads.
   *
   * @param params `name` of the path.
   * @param options Options of this call.
   * @throws EmqxError if the broker rejects the call, with HTTP status 400, 401, 403, 404, 500 or another
   */
  getApiKey(params: NonNullable<emqx.operations["getApiKey"]["parameters"]["path"]>, options?: Options): Promise<emqx.ApiKey>;
  /**
   * Change an API key. `PUT /api_key/{name}`
   *
   * An omitted expiry or role is reset to its default. The secret stays.
   *
   * Needs the role administrator; configures.
   *
   * @param params `name` of the path; `body`.
   * @param options Options of this call.
   * @throws EmqxError if the broker rejects the call, with HTTP status 400, 401, 403, 404, 500 or another
   */
  updateApiKey(params: NonNullable<emqx.operations["updateApiKey"]["parameters"]["path"]> & { body: emqx.ApiKeyUpdate }, options?: Options): Promise<emqx.ApiKey>;
  /**
   * Delete an API key. `DELETE /api_key/{name}`
   *
   * Requests with the key are rejected from then on.
   *
   * Needs the role administrator; deletes.
   *
   * @param params `name` of the path.
   * @param options Options of this call.
   * @throws EmqxError if the broker rejects the call, with HTTP status 400, 401, 403, 404, 500 or another
   */
  deleteApiKey(params: NonNullable<emqx.operations["deleteApiKey"]["parameters"]["path"]>, options?: Options): Promise<void>;
  /**
   * Log a dashboard user in. `POST /login`
   *
   * Gives a token for the Bearer scheme. It ends when it was not used for 60 minutes
   * (`dashboard.token_expired_time`). 6.x adds a second factor and locks a user out after several failures.
   *
   * Configures.
   *
   * @param params `body`.
   * @param options Options of this call.
   * @throws EmqxError if the broker rejects the call, with HTTP status 400, 401, 500 or another
   */
  login(params: { body: emqx.LoginRequest }, options?: Options): Promise<emqx.LoginToken>;
  /**
   * List counters of all registered topics. `GET /mqtt/topic_metrics`
   *
   * The direct way to see that a device publishes. All registered topics, in one list without pages. 6.3
   * deprecates these operations in favour of `/mqtt/topic_metrics2`.
   *
   * Needs the role viewer; reads.
   *
   * @param params None.
   * @param options Options of this call.
   * @throws EmqxError if the broker rejects the call, with HTTP status 401, 403, 500 or another
   */
  listTopicMetrics(params?: Record<string, never>, options?: Options): Promise<emqx.TopicMetricsList>;
  /**
   * Set counters back to 0. `PUT /mqtt/topic_metrics`
   *
   * Of one topic, or of all if none is named.
   *
   * Needs the role administrator; configures.
   *
   * @param params `body`.
   * @param options Options of this call.
   * @throws EmqxError if the broker rejects the call, with HTTP status 400, 401, 403, 404, 415, 500 or another
   */
  resetTopicMetrics(params: { body: emqx.TopicMetricsReset }, options?: Options): Promise<emqx.TopicMetricsResetAnswer>;
  /**
   * Begin to count messages of a topic. `POST /mqtt/topic_metrics`
   *
   * Counts start at 0. There may be 512 topics.
   *
   * Needs the role administrator; configures.
   *
   * @param params `body`.
   * @param options Options of this call.
   * @throws EmqxError if the broker rejects the call, with HTTP status 400, 401, 403, 409, 500 or another
   */
  registerTopicMetrics(params: { body: emqx.TopicMetricsRequest }, options?: Options): Promise<emqx.TopicMetrics>;
  /**
   * Read the counters of a topic. `GET /mqtt/topic_metrics/{topic}`
   *
   * Of a registered topic. They are always current.
   *
   * Needs the role viewer; reads.
   *
   * @param params `topic` of the path.
   * @param options Options of this call.
   * @throws EmqxError if the broker rejects the call, with HTTP status 401, 403, 404, 500 or another
   */
  getTopicMetrics(params: NonNullable<emqx.operations["getTopicMetrics"]["parameters"]["path"]>, options?: Options): Promise<emqx.TopicMetrics>;
  /**
   * Stop counting messages of a topic. `DELETE /mqtt/topic_metrics/{topic}`
   *
   * The counters are lost.
   *
   * Needs the role administrator; deletes.
   *
   * @param params `topic` of the path.
   * @param options Options of this call.
   * @throws EmqxError if the broker rejects the call, with HTTP status 401, 403, 404, 500 or another
   */
  unregisterTopicMetrics(params: NonNullable<emqx.operations["unregisterTopicMetrics"]["parameters"]["path"]>, options?: Options): Promise<void>;
  /**
   * List alarms. `GET /alarms`
   *
   * Those that are active, or with `activated` set to false those that were.
   *
   * Needs the role viewer; reads.
   *
   * @param params `page`, `limit`, `activated` of the query.
   * @param options Options of this call.
   * @throws EmqxError if the broker rejects the call, with HTTP status 400, 401, 403, 500 or another
   */
  listAlarms(params?: NonNullable<emqx.operations["listAlarms"]["parameters"]["query"]>, options?: Options): Promise<emqx.AlarmPage>;
  /**
   * Delete the alarms that are over. `DELETE /alarms`
   *
   * Active alarms stay.
   *
   * Needs the role administrator; deletes.
   *
   * @param params None.
   * @param options Options of this call.
   * @throws EmqxError if the broker rejects the call, with HTTP status 401, 403, 500 or another
   */
  deleteAlarmHistory(params?: Record<string, never>, options?: Options): Promise<void>;
  /**
   * End an alarm. `POST /alarms/force_deactivate`
   *
   * Ends an alarm without its cause. It comes back when the server finds the cause again.
   *
   * Needs the role administrator; configures; since 5.8.8.
   *
   * @param params `body`.
   * @param options Options of this call.
   * @throws EmqxError if the broker rejects the call, with HTTP status 400, 401, 403, 404, 415, 500 or another
   */
  deactivateAlarm(params: { body: emqx.AlarmDeactivation }, options?: Options): Promise<void>;
  /**
   * List authenticators. `GET /authentication`
   *
   * Returns all authenticators in the order of their use. While none of them is enabled, anyone can connect.
   *
   * Needs the role viewer; reads.
   *
   * @param params None.
   * @param options Options of this call.
   * @throws EmqxError if the broker rejects the call, with HTTP status 401, 403, 500 or another
   */
  listAuthenticators(params?: Record<string, never>, options?: Options): Promise<emqx.AuthenticatorList>;
  /**
   * Create an authenticator. `POST /authentication`
   *
   * Adds an authenticator to the end of the order. The users of a camera need `password_based:built_in_database`,
   * which a broker fresh from the factory does not have. From then on, clients without valid credentials are
   * rejected: in MQTT 3.1.1 with return code 4 without credentials or with a wrong password, and with 5 for an
   * unknown user. Clients that are connected stay so.
   *
   * Needs the role administrator; configures.
   *
   * @param params `body`.
   * @param options Options of this call.
   * @throws EmqxError if the broker rejects the call, with HTTP status 400, 401, 403, 409, 415, 500 or another
   */
  createAuthenticator(params: { body: emqx.AuthenticatorRequest }, options?: Options): Promise<emqx.Authenticator>;
  /**
   * Set the order of authenticators. `PUT /authentication/order`
   *
   * Sets the order of the authenticators. An empty array is accepted if the broker has no authenticator.
   *
   * Needs the role administrator; configures.
   *
   * @param params `body`.
   * @param options Options of this call.
   * @throws EmqxError if the broker rejects the call, with HTTP status 400, 401, 403, 415, 500 or another
   */
  reorderAuthenticators(params: { body: emqx.AuthenticatorOrder }, options?: Options): Promise<void>;
  /**
   * Read an authenticator. `GET /authentication/{id}`
   *
   * Returns the settings of an authenticator. To send them back with `updateAuthenticator`, remove `id`.
   *
   * Needs the role viewer; reads.
   *
   * @param params `id` of the path.
   * @param options Options of this call.
   * @throws EmqxError if the broker rejects the call, with HTTP status 401, 403, 404, 500 or another
   */
  getAuthenticator(params: NonNullable<emqx.operations["getAuthenticator"]["parameters"]["path"]>, options?: Options): Promise<emqx.Authenticator>;
  /**
   * Replace the settings of an authenticator. `PUT /authentication/{id}`
   *
   * Replaces all settings; omitted properties are reset to their defaults. Mechanism and backend stay. Users stay,
   * but after another algorithm or salt position their passwords fail.
   *
   * Needs the role administrator; configures.
   *
   * @param params `id` of the path; `body`.
   * @param options Options of this call.
   * @throws EmqxError if the broker rejects the call, with HTTP status 400, 401, 403, 404, 415, 500 or another
   */
  updateAuthenticator(params: NonNullable<emqx.operations["updateAuthenticator"]["parameters"]["path"]> & { body: emqx.AuthenticatorRequest }, options?: Options): Promise<void>;
  /**
   * Delete an authenticator. `DELETE /authentication/{id}`
   *
   * Deletes the authenticator and its users. Without any other, anyone can connect. While another authenticator
   * exists, an unknown id gets 204, too.
   *
   * Needs the role administrator; deletes.
   *
   * @param params `id` of the path.
   * @param options Options of this call.
   * @throws EmqxError if the broker rejects the call, with HTTP status 401, 403, 404, 500 or another
   */
  deleteAuthenticator(params: NonNullable<emqx.operations["deleteAuthenticator"]["parameters"]["path"]>, options?: Options): Promise<void>;
  /**
   * Read state and counters of an authenticator. `GET /authentication/{id}/status`
   *
   * Returns whether the authenticator works, and what it was asked, for the cluster and for each node. A node that
   * is down is omitted.
   *
   * Needs the role viewer; reads.
   *
   * @param params `id` of the path.
   * @param options Options of this call.
   * @throws EmqxError if the broker rejects the call, with HTTP status 401, 403, 404, 500 or another
   */
  getAuthenticatorStatus(params: NonNullable<emqx.operations["getAuthenticatorStatus"]["parameters"]["path"]>, options?: Options): Promise<emqx.AuthenticatorStatus>;
  /**
   * Move an authenticator in the order. `PUT /authentication/{id}/position/{position}`
   *
   * Puts the authenticator to the front, to the rear, or next to another one.
   *
   * Needs the role administrator; configures.
   *
   * @param params `id`, `position` of the path.
   * @param options Options of this call.
   * @throws EmqxError if the broker rejects the call, with HTTP status 400, 401, 403, 404, 500 or another
   */
  moveAuthenticator(params: NonNullable<emqx.operations["moveAuthenticator"]["parameters"]["path"]>, options?: Options): Promise<void>;
  /**
   * Import users of an authenticator. `POST /authentication/{id}/import_users`
   *
   * Imports all users or none, and overwrites users that exist. 150,000 users took 5.5 seconds. Besides JSON, the
   * server accepts a form (`multipart/form-data`) with one part `filename` whose file name ends in `.csv` or
   * `.json`. The first line of a CSV file has the names of the columns; quotes, a byte order mark and semicolons
   * are rejected. With two such parts, the server fails with 500 and repeats the files, passwords included.
   *
   * Needs the role administrator; configures.
   *
   * @param params `id` of the path; `type` of the query; `body`.
   * @param options Options of this call.
   * @throws EmqxError if the broker rejects the call, with HTTP status 400, 401, 403, 404, 500 or another
   */
  importAuthUsers(params: NonNullable<emqx.operations["importAuthUsers"]["parameters"]["path"]> & NonNullable<emqx.operations["importAuthUsers"]["parameters"]["query"]> & { body: emqx.UserImport }, options?: Options): Promise<emqx.UserImportCounts>;
  /**
   * List sources of authorization. `GET /authorization/sources`
   *
   * Returns all sources in the order in which they are asked.
   *
   * Needs the role viewer; reads.
   *
   * @param params None.
   * @param options Options of this call.
   * @throws EmqxError if the broker rejects the call, with HTTP status 401, 403, 500 or another
   */
  listAuthzSources(params?: Record<string, never>, options?: Options): Promise<emqx.AuthzSourceList>;
  /**
   * Create a source of authorization. `POST /authorization/sources`
   *
   * Adds a source to the front of the order. Rules of clients, users and for all need `built_in_database`, which a
   * broker fresh from the factory does not have.
   *
   * Needs the role administrator; configures.
   *
   * @param params `body`.
   * @param options Options of this call.
   * @throws EmqxError if the broker rejects the call, with HTTP status 400, 401, 403, 415, 500 or another
   */
  createAuthzSource(params: { body: emqx.AuthzSourceRequest }, options?: Options): Promise<void>;
  /**
   * Set the order of sources. `PUT /authorization/sources/order`
   *
   * Sets in which order the sources are asked.
   *
   * Needs the role administrator; configures.
   *
   * @param params `body`.
   * @param options Options of this call.
   * @throws EmqxError if the broker rejects the call, with HTTP status 400, 401, 403, 415, 500 or another
   */
  reorderAuthzSources(params: { body: emqx.AuthzSourceOrder }, options?: Options): Promise<void>;
  /**
   * Read a source of authorization. `GET /authorization/sources/{type}`
   *
   * Returns the settings of a source; for `file`, with the content of the file.
   *
   * Needs the role viewer; reads.
   *
   * @param params `type` of the path.
   * @param options Options of this call.
   * @throws EmqxError if the broker rejects the call, with HTTP status 400, 401, 403, 404, 500 or another
   */
  getAuthzSource(params: NonNullable<emqx.operations["getAuthzSource"]["parameters"]["path"]>, options?: Options): Promise<emqx.AuthzSource>;
  /**
   * Replace the settings of a source. `PUT /authorization/sources/{type}`
   *
   * Replaces all settings; omitted properties are reset to their defaults.
   *
   * Needs the role administrator; configures.
   *
   * @param params `type` of the path; `body`.
   * @param options Options of this call.
   * @throws EmqxError if the broker rejects the call, with HTTP status 400, 401, 403, 404, 415, 500 or another
   */
  updateAuthzSource(params: NonNullable<emqx.operations["updateAuthzSource"]["parameters"]["path"]> & { body: emqx.AuthzSourceRequest }, options?: Options): Promise<void>;
  /**
   * Delete a source of authorization. `DELETE /authorization/sources/{type}`
   *
   * Deletes the source; with `built_in_database`, all its rules. The file can be created again with its rules.
   *
   * Needs the role administrator; deletes.
   *
   * @param params `type` of the path.
   * @param options Options of this call.
   * @throws EmqxError if the broker rejects the call, with HTTP status 400, 401, 403, 404, 500 or another
   */
  deleteAuthzSource(params: NonNullable<emqx.operations["deleteAuthzSource"]["parameters"]["path"]>, options?: Options): Promise<void>;
  /**
   * Read state and counters of a source. `GET /authorization/sources/{type}/status`
   *
   * Returns whether the source works, and what it was asked, for the cluster and for each node.
   *
   * Needs the role viewer; reads.
   *
   * @param params `type` of the path.
   * @param options Options of this call.
   * @throws EmqxError if the broker rejects the call, with HTTP status 400, 401, 403, 404, 500 or another
   */
  getAuthzSourceStatus(params: NonNullable<emqx.operations["getAuthzSourceStatus"]["parameters"]["path"]>, options?: Options): Promise<emqx.AuthzSourceStatus>;
  /**
   * Move a source in the order. `POST /authorization/sources/{type}/move`
   *
   * Puts the source to the front, to the rear, or next to another one. A neighbour of an unknown kind makes the
   * server fail with 500.
   *
   * Needs the role administrator; configures.
   *
   * @param params `type` of the path; `body`.
   * @param options Options of this call.
   * @throws EmqxError if the broker rejects the call, with HTTP status 400, 401, 403, 404, 415, 500 or another
   */
  moveAuthzSource(params: NonNullable<emqx.operations["moveAuthzSource"]["parameters"]["path"]> & { body: emqx.AuthzSourceMove }, options?: Options): Promise<void>;
  /**
   * Read the settings of authorization. `GET /authorization/settings`
   *
   * Returns what happens if no rule matches or a client is denied, and the settings of the cache.
   *
   * Needs the role viewer; reads.
   *
   * @param params None.
   * @param options Options of this call.
   * @throws EmqxError if the broker rejects the call, with HTTP status 401, 403, 500 or another
   */
  getAuthzSettings(params?: Record<string, never>, options?: Options): Promise<emqx.AuthzSettings>;
  /**
   * Replace the settings of authorization. `PUT /authorization/settings`
   *
   * Replaces all settings. With `disconnect`, a client of MQTT 5 that is denied a subscription gets DISCONNECT
   * with reason code 0x87; with `ignore`, only the SUBACK has it.
   *
   * Needs the role administrator; configures.
   *
   * @param params `body`.
   * @param options Options of this call.
   * @throws EmqxError if the broker rejects the call, with HTTP status 400, 401, 403, 500 or another
   */
  updateAuthzSettings(params: { body: emqx.AuthzSettingsRequest }, options?: Options): Promise<emqx.AuthzSettings>;
  /**
   * Empty the authorization caches. `DELETE /authorization/cache`
   *
   * Empties the cache of all clients on all nodes, so that changed rules apply at once.
   *
   * Needs the role administrator; configures.
   *
   * @param params None.
   * @param options Options of this call.
   * @throws EmqxError if the broker rejects the call, with HTTP status 401, 403, 500 or another
   */
  deleteAuthzCache(params?: Record<string, never>, options?: Options): Promise<void>;
  /**
   * Read a client's authorization cache. `GET /clients/{clientid}/authorization/cache`
   *
   * Returns the decisions on requests of the client that hold until they expire.
   *
   * Needs the role viewer; reads.
   *
   * @param params `clientid` of the path.
   * @param options Options of this call.
   * @throws EmqxError if the broker rejects the call, with HTTP status 401, 403, 404, 500 or another
   */
  getClientAuthzCache(params: NonNullable<emqx.operations["getClientAuthzCache"]["parameters"]["path"]>, options?: Options): Promise<emqx.AuthzDecisionList>;
  /**
   * Empty a client's authorization cache. `DELETE /clients/{clientid}/authorization/cache`
   *
   * Empties the cache, so that changed rules apply at once for the client.
   *
   * Needs the role administrator; configures.
   *
   * @param params `clientid` of the path.
   * @param options Options of this call.
   * @throws EmqxError if the broker rejects the call, with HTTP status 401, 403, 404, 500 or another
   */
  deleteClientAuthzCache(params: NonNullable<emqx.operations["deleteClientAuthzCache"]["parameters"]["path"]>, options?: Options): Promise<void>;
  /**
   * Set a client's keep-alive interval. `PUT /clients/{clientid}/keepalive`
   *
   * Sets the interval that the server checks; the client keeps sending at its own. It is accepted for a client
   * that is offline. The server's own document hides the operation.
   *
   * Needs the role administrator; configures.
   *
   * @param params `clientid` of the path; `body`.
   * @param options Options of this call.
   * @throws EmqxError if the broker rejects the call, with HTTP status 400, 401, 403, 404, 415, 500 or another
   */
  setClientKeepalive(params: NonNullable<emqx.operations["setClientKeepalive"]["parameters"]["path"]> & { body: emqx.KeepaliveRequest }, options?: Options): Promise<emqx.Client>;
  /**
   * List queued messages of a client. `GET /clients/{clientid}/mqueue_messages`
   *
   * Returns rows of the message queue, also of a client that is offline. Ask again with `meta.position` until
   * there are no rows.
   *
   * Needs the role viewer; reads; since 5.6.0.
   *
   * @param params `clientid` of the path; `payload`, `max_payload_bytes`, `position`, `limit` of the query.
   * @param options Options of this call.
   * @throws EmqxError if the broker rejects the call, with HTTP status 400, 401, 403, 404, 500, 501 or another
   */
  listClientQueue(params: NonNullable<emqx.operations["listClientQueue"]["parameters"]["path"]> & NonNullable<emqx.operations["listClientQueue"]["parameters"]["query"]>, options?: Options): Promise<emqx.QueuedMessageRows>;
  /**
   * List messages a client has not acknowledged. `GET /clients/{clientid}/inflight_messages`
   *
   * Returns rows of the in-flight window, also of a client that is offline. Ask again with `meta.position` until
   * there are no rows.
   *
   * Needs the role viewer; reads; since 5.6.0.
   *
   * @param params `clientid` of the path; `payload`, `max_payload_bytes`, `position`, `limit` of the query.
   * @param options Options of this call.
   * @throws EmqxError if the broker rejects the call, with HTTP status 400, 401, 403, 404, 500, 501 or another
   */
  listClientInflight(params: NonNullable<emqx.operations["listClientInflight"]["parameters"]["path"]> & NonNullable<emqx.operations["listClientInflight"]["parameters"]["query"]>, options?: Options): Promise<emqx.InflightMessageRows>;
  /**
   * Count sessions. `GET /sessions_count`
   *
   * Returns how many sessions there are. With `since`, sessions that expired after that time are counted, too.
   *
   * Needs the role viewer; reads; since 5.6.0.
   *
   * @param params `since` of the query.
   * @param options Options of this call.
   * @throws EmqxError if the broker rejects the call, with HTTP status 400, 401, 403, 500 or another
   */
  countSessions(params?: NonNullable<emqx.operations["countSessions"]["parameters"]["query"]>, options?: Options): Promise<emqx.SessionCount>;
  /**
   * Read rates and sizes of the cluster. `GET /monitor_current`
   *
   * Returns the current sums of all nodes: sessions, subscriptions and messages a second.
   *
   * Needs the role viewer; reads.
   *
   * @param params None.
   * @param options Options of this call.
   * @throws EmqxError if the broker rejects the call, with HTTP status 401, 403, 500 or another
   */
  getCurrentMonitor(params?: Record<string, never>, options?: Options): Promise<emqx.CurrentRates>;
  /**
   * Read rates and sizes of a node. `GET /monitor_current/nodes/{node}`
   *
   * Returns the current sizes of a node. The node `all` returns the cluster.
   *
   * Needs the role viewer; reads.
   *
   * @param params `node` of the path.
   * @param options Options of this call.
   * @throws EmqxError if the broker rejects the call, with HTTP status 401, 403, 404, 500 or another
   */
  getCurrentNodeMonitor(params: NonNullable<emqx.operations["getCurrentNodeMonitor"]["parameters"]["path"]>, options?: Options): Promise<emqx.CurrentNodeRates>;
  /**
   * Read samples of the cluster. `GET /monitor`
   *
   * Returns counts and sizes over time.
   *
   * Needs the role viewer; reads.
   *
   * @param params `latest` of the query.
   * @param options Options of this call.
   * @throws EmqxError if the broker rejects the call, with HTTP status 400, 401, 403, 500 or another
   */
  getMonitor(params?: NonNullable<emqx.operations["getMonitor"]["parameters"]["query"]>, options?: Options): Promise<emqx.MonitorSampleList>;
  /**
   * Delete all samples. `DELETE /monitor`
   *
   * Deletes the samples of all nodes. The next one is taken within 10 seconds.
   *
   * Needs the role administrator; deletes; since 5.8.2.
   *
   * @param params None.
   * @param options Options of this call.
   * @throws EmqxError if the broker rejects the call, with HTTP status 401, 403, 500 or another
   */
  deleteMonitor(params?: Record<string, never>, options?: Options): Promise<void>;
  /**
   * Read samples of a node. `GET /monitor/nodes/{node}`
   *
   * Returns counts and sizes of a node over time, without `subscriptions_ram`.
   *
   * Needs the role viewer; reads.
   *
   * @param params `node` of the path; `latest` of the query.
   * @param options Options of this call.
   * @throws EmqxError if the broker rejects the call, with HTTP status 400, 401, 403, 404, 500 or another
   */
  getNodeMonitor(params: NonNullable<emqx.operations["getNodeMonitor"]["parameters"]["path"]> & NonNullable<emqx.operations["getNodeMonitor"]["parameters"]["query"]>, options?: Options): Promise<emqx.MonitorSampleList>;
  /**
   * Read name and nodes of the cluster. `GET /cluster`
   *
   * Returns the nodes that run.
   *
   * Needs the role viewer; reads.
   *
   * @param params None.
   * @param options Options of this call.
   * @throws EmqxError if the broker rejects the call, with HTTP status 401, 403, 500 or another
   */
  getCluster(params?: Record<string, never>, options?: Options): Promise<emqx.Cluster>;
  /**
   * Read which nodes replicate from which. `GET /cluster/topology`
   *
   * Returns the core nodes with their replicants.
   *
   * Needs the role viewer; reads.
   *
   * @param params None.
   * @param options Options of this call.
   * @throws EmqxError if the broker rejects the call, with HTTP status 401, 403, 500 or another
   */
  getClusterTopology(params?: Record<string, never>, options?: Options): Promise<emqx.CoreNodeList>;
  /**
   * Read the state of invitations. `GET /cluster/invitation`
   *
   * Returns nodes that were invited without waiting.
   *
   * Needs the role viewer; reads.
   *
   * @param params None.
   * @param options Options of this call.
   * @throws EmqxError if the broker rejects the call, with HTTP status 401, 403, 500 or another
   */
  getClusterInvitation(params?: Record<string, never>, options?: Options): Promise<emqx.NodeInvitations>;
  /**
   * Invite a node into the cluster. `PUT /cluster/{node}/invite`
   *
   * Waits until the node has joined. The node loses its own configuration and sessions.
   *
   * Needs the role administrator; disrupts.
   *
   * @param params `node` of the path; `body`.
   * @param options Options of this call.
   * @throws EmqxError if the broker rejects the call, with HTTP status 400, 401, 403, 415, 500 or another
   */
  inviteNode(params: NonNullable<emqx.operations["inviteNode"]["parameters"]["path"]> & { body: emqx.NodeInvitationRequest }, options?: Options): Promise<void>;
  /**
   * Remove a node from the cluster. `DELETE /cluster/{node}/force_leave`
   *
   * Removes a node, also one that was ended. Its clients lose their connection.
   *
   * Needs the role administrator; disrupts.
   *
   * @param params `node` of the path.
   * @param options Options of this call.
   * @throws EmqxError if the broker rejects the call, with HTTP status 400, 401, 403, 500 or another
   */
  leaveCluster(params: NonNullable<emqx.operations["leaveCluster"]["parameters"]["path"]>, options?: Options): Promise<void>;
  /**
   * Log a dashboard user out. `POST /logout`
   *
   * Ends the token of the request. Other tokens of the user stay.
   *
   * Needs the role viewer; configures.
   *
   * @param params `body`.
   * @param options Options of this call.
   * @throws EmqxError if the broker rejects the call, with HTTP status 400, 401, 403, 500 or another
   */
  logout(params: { body: emqx.LogoutRequest }, options?: Options): Promise<void>;
  /**
   * List dashboard users. `GET /users`
   *
   * Returns all users. A token is needed; API keys are rejected.
   *
   * Needs the role viewer; reads.
   *
   * @param params None.
   * @param options Options of this call.
   * @throws EmqxError if the broker rejects the call, with HTTP status 401, 403, 500 or another
   */
  listDashboardUsers(params?: Record<string, never>, options?: Options): Promise<emqx.DashboardUserList>;
  /**
   * Create a dashboard user. `POST /users`
   *
   * Creates a user who can log in. In the Enterprise edition the user is an administrator, unless the request has
   * a role.
   *
   * Needs the role administrator; configures.
   *
   * @param params `body`.
   * @param options Options of this call.
   * @throws EmqxError if the broker rejects the call, with HTTP status 400, 401, 403, 500 or another
   */
  createDashboardUser(params: { body: emqx.DashboardUserRequest }, options?: Options): Promise<emqx.DashboardUser>;
  /**
   * Change a dashboard user. `PUT /users/{username}`
   *
   * Sets the description. The password is changed with `changeDashboardUserPassword`.
   *
   * Needs the role administrator; configures.
   *
   * @param params `username` of the path; `body`.
   * @param options Options of this call.
   * @throws EmqxError if the broker rejects the call, with HTTP status 400, 401, 403, 404, 500 or another
   */
  updateDashboardUser(params: NonNullable<emqx.operations["updateDashboardUser"]["parameters"]["path"]> & { body: emqx.DashboardUserUpdate }, options?: Options): Promise<emqx.DashboardUser>;
  /**
   * Delete a dashboard user. `DELETE /users/{username}`
   *
   * Deletes the user, whose tokens end at once.
   *
   * Needs the role administrator; deletes.
   *
   * @param params `username` of the path.
   * @param options Options of this call.
   * @throws EmqxError if the broker rejects the call, with HTTP status 400, 401, 403, 404, 500 or another
   */
  deleteDashboardUser(params: NonNullable<emqx.operations["deleteDashboardUser"]["parameters"]["path"]>, options?: Options): Promise<void>;
  /**
   * Change the password of a dashboard user. `POST /users/{username}/change_pwd`
   *
   * Changes the password. All tokens of the user end. Unlike the other operations on dashboard users, it takes an
   * API key.
   *
   * Needs the role viewer; configures.
   *
   * @param params `username` of the path; `body`.
   * @param options Options of this call.
   * @throws EmqxError if the broker rejects the call, with HTTP status 400, 401, 403, 404, 500 or another
   */
  changeDashboardUserPassword(params: NonNullable<emqx.operations["changeDashboardUserPassword"]["parameters"]["path"]> & { body: emqx.DashboardPasswordChange }, options?: Options): Promise<void>;
  /**
   * List error codes. `GET /error_codes`
   *
   * Returns the server's own list, for which no credentials are needed.
   *
   * Reads.
   *
   * @param params None.
   * @param options Options of this call.
   * @throws EmqxError if the broker rejects the call, with HTTP status 404, 500 or another
   */
  listErrorCodes(params?: Record<string, never>, options?: Options): Promise<emqx.ErrorCodeRowList>;
  /**
   * Read the meaning of an error code. `GET /error_codes/{code}`
   *
   * Returns one entry of the server's own list, for which no credentials are needed.
   *
   * Reads.
   *
   * @param params `code` of the path.
   * @param options Options of this call.
   * @throws EmqxError if the broker rejects the call, with HTTP status 400, 500 or another
   */
  getErrorCode(params: NonNullable<emqx.operations["getErrorCode"]["parameters"]["path"]>, options?: Options): Promise<emqx.ErrorCodeRow>;
  /**
   * Read the settings of delayed messages. `GET /mqtt/delayed`
   *
   * Returns whether messages can be delayed, and how many.
   *
   * Needs the role viewer; reads.
   *
   * @param params None.
   * @param options Options of this call.
   * @throws EmqxError if the broker rejects the call, with HTTP status 401, 403, 500 or another
   */
  getDelayed(params?: Record<string, never>, options?: Options): Promise<emqx.DelayedSettings>;
  /**
   * Change the settings of delayed messages. `PUT /mqtt/delayed`
   *
   * Changes the settings that are sent. The body `null` resets all of them.
   *
   * Needs the role administrator; configures.
   *
   * @param params `body`.
   * @param options Options of this call.
   * @throws EmqxError if the broker rejects the call, with HTTP status 400, 401, 403, 415, 500 or another
   */
  updateDelayed(params: { body: emqx.DelayedSettingsUpdate }, options?: Options): Promise<emqx.DelayedSettings>;
  /**
   * List delayed messages. `GET /mqtt/delayed/messages`
   *
   * Returns messages that wait to be published. One beyond the limit, or with an interval that is not a number, is
   * acknowledged and lost.
   *
   * Needs the role viewer; reads.
   *
   * @param params `page`, `limit` of the query.
   * @param options Options of this call.
   * @throws EmqxError if the broker rejects the call, with HTTP status 400, 401, 403, 500 or another
   */
  listDelayedMessages(params?: NonNullable<emqx.operations["listDelayedMessages"]["parameters"]["query"]>, options?: Options): Promise<emqx.DelayedMessagePage>;
  /**
   * Delete the delayed messages of a topic. `DELETE /mqtt/delayed/messages/{topic}`
   *
   * Deletes all messages that wait to be published to the topic.
   *
   * Needs the role administrator; deletes; since 5.8.2.
   *
   * @param params `topic` of the path.
   * @param options Options of this call.
   * @throws EmqxError if the broker rejects the call, with HTTP status 400, 401, 403, 404, 500 or another
   */
  deleteDelayedMessagesByTopic(params: NonNullable<emqx.operations["deleteDelayedMessagesByTopic"]["parameters"]["path"]>, options?: Options): Promise<void>;
  /**
   * Read a delayed message. `GET /mqtt/delayed/messages/{node}/{msgid}`
   *
   * Returns a message with its payload.
   *
   * Needs the role viewer; reads.
   *
   * @param params `node`, `msgid` of the path.
   * @param options Options of this call.
   * @throws EmqxError if the broker rejects the call, with HTTP status 400, 401, 403, 404, 500 or another
   */
  getDelayedMessage(params: NonNullable<emqx.operations["getDelayedMessage"]["parameters"]["path"]>, options?: Options): Promise<emqx.DelayedMessage>;
  /**
   * Delete a delayed message. `DELETE /mqtt/delayed/messages/{node}/{msgid}`
   *
   * Deletes a message before it is published. A node that does not run makes the server fail with 500.
   *
   * Needs the role administrator; deletes.
   *
   * @param params `node`, `msgid` of the path.
   * @param options Options of this call.
   * @throws EmqxError if the broker rejects the call, with HTTP status 400, 401, 403, 404, 500 or another
   */
  deleteDelayedMessage(params: NonNullable<emqx.operations["deleteDelayedMessage"]["parameters"]["path"]>, options?: Options): Promise<void>;
  /**
   * List the rules that rewrite topics. `GET /mqtt/topic_rewrite`
   *
   * Returns all rules.
   *
   * Needs the role viewer; reads.
   *
   * @param params None.
   * @param options Options of this call.
   * @throws EmqxError if the broker rejects the call, with HTTP status 401, 403, 500 or another
   */
  getTopicRewrites(params?: Record<string, never>, options?: Options): Promise<emqx.TopicRewriteList>;
  /**
   * Replace the rules that rewrite topics. `PUT /mqtt/topic_rewrite`
   *
   * Replaces all rules. Faults of a rule make the server fail with 500, a new topic with wildcards excepted.
   *
   * Needs the role administrator; configures.
   *
   * @param params `body`.
   * @param options Options of this call.
   * @throws EmqxError if the broker rejects the call, with HTTP status 400, 401, 403, 413, 500 or another
   */
  setTopicRewrites(params: { body: emqx.TopicRewriteRequestList }, options?: Options): Promise<emqx.TopicRewriteList>;
  /**
   * List automatic subscriptions. `GET /mqtt/auto_subscribe`
   *
   * Returns the subscriptions that each client gets when it connects.
   *
   * Needs the role viewer; reads.
   *
   * @param params None.
   * @param options Options of this call.
   * @throws EmqxError if the broker rejects the call, with HTTP status 401, 403, 500 or another
   */
  getAutoSubscriptions(params?: Record<string, never>, options?: Options): Promise<emqx.AutoSubscriptionList>;
  /**
   * Replace automatic subscriptions. `PUT /mqtt/auto_subscribe`
   *
   * Replaces all of them. Filters are not checked, and clients that are connected keep their subscriptions.
   *
   * Needs the role administrator; configures.
   *
   * @param params `body`.
   * @param options Options of this call.
   * @throws EmqxError if the broker rejects the call, with HTTP status 400, 401, 403, 409, 415, 500 or another
   */
  setAutoSubscriptions(params: { body: emqx.AutoSubscriptionRequestList }, options?: Options): Promise<emqx.AutoSubscriptionList>;
  /**
   * List slow subscriptions. `GET /slow_subscriptions`
   *
   * Returns the deliveries that took longest, at most 1000 of them; none while the list is switched off.
   *
   * Needs the role viewer; reads.
   *
   * @param params None.
   * @param options Options of this call.
   * @throws EmqxError if the broker rejects the call, with HTTP status 401, 403, 500 or another
   */
  listSlowSubscriptions(params?: Record<string, never>, options?: Options): Promise<emqx.SlowSubscriptionList>;
  /**
   * Empty the list of slow subscriptions. `DELETE /slow_subscriptions`
   *
   * Empties the list on all nodes.
   *
   * Needs the role administrator; deletes.
   *
   * @param params None.
   * @param options Options of this call.
   * @throws EmqxError if the broker rejects the call, with HTTP status 401, 403, 500 or another
   */
  clearSlowSubscriptions(params?: Record<string, never>, options?: Options): Promise<void>;
  /**
   * Read the settings of slow subscriptions. `GET /slow_subscriptions/settings`
   *
   * Returns whether and which deliveries are listed.
   *
   * Needs the role viewer; reads.
   *
   * @param params None.
   * @param options Options of this call.
   * @throws EmqxError if the broker rejects the call, with HTTP status 401, 403, 500 or another
   */
  getSlowSubscriptionsSettings(params?: Record<string, never>, options?: Options): Promise<emqx.SlowSubscriptionsSettings>;
  /**
   * Change the settings of slow subscriptions. `PUT /slow_subscriptions/settings`
   *
   * Changes the settings that are sent. After the body `null`, the settings cannot be read until all of them are
   * sent.
   *
   * Needs the role administrator; configures.
   *
   * @param params `body`.
   * @param options Options of this call.
   * @throws EmqxError if the broker rejects the call, with HTTP status 400, 401, 403, 500 or another
   */
  updateSlowSubscriptionsSettings(params: { body: emqx.SlowSubscriptionsSettingsUpdate }, options?: Options): Promise<emqx.SlowSubscriptionsSettings>;
  /**
   * List rules. `GET /rules`
   *
   * Returns rules; all conditions have to be met. Rows are counted only if `enable` is the only condition.
   *
   * Needs the role viewer; reads.
   *
   * @param params `enable`, `from`, `match_from`, `like_id`, `like_from`, `like_description`, `action`, `source`,
   * `page`, `limit` of the query.
   * @param options Options of this call.
   * @throws EmqxError if the broker rejects the call, with HTTP status 400, 401, 403, 500 or another
   */
  listRules(params?: NonNullable<emqx.operations["listRules"]["parameters"]["query"]>, options?: Options): Promise<emqx.RulePage>;
  /**
   * Create a rule. `POST /rules`
   *
   * Creates a rule, which runs at once. Its actions need not exist.
   *
   * Needs the role administrator; configures.
   *
   * @param params `body`.
   * @param options Options of this call.
   * @throws EmqxError if the broker rejects the call, with HTTP status 400, 401, 403, 415, 500 or another
   */
  createRule(params: { body: emqx.RuleRequest }, options?: Options): Promise<emqx.Rule>;
  /**
   * Read a rule. `GET /rules/{id}`
   *
   * Returns a rule. To send it back with `updateRule`, remove `id`, `from`, `created_at` and `last_modified_at`.
   *
   * Needs the role viewer; reads.
   *
   * @param params `id` of the path.
   * @param options Options of this call.
   * @throws EmqxError if the broker rejects the call, with HTTP status 401, 403, 404, 500 or another
   */
  getRule(params: NonNullable<emqx.operations["getRule"]["parameters"]["path"]>, options?: Options): Promise<emqx.Rule>;
  /**
   * Change a rule. `PUT /rules/{id}`
   *
   * Changes the fields that are sent. An id that no rule has creates one, so the SQL is needed then.
   *
   * Needs the role administrator; configures.
   *
   * @param params `id` of the path; `body`.
   * @param options Options of this call.
   * @throws EmqxError if the broker rejects the call, with HTTP status 400, 401, 403, 415, 500 or another
   */
  updateRule(params: NonNullable<emqx.operations["updateRule"]["parameters"]["path"]> & { body: emqx.RuleUpdate }, options?: Options): Promise<emqx.Rule>;
  /**
   * Delete a rule. `DELETE /rules/{id}`
   *
   * Deletes the rule; its actions stay.
   *
   * Needs the role administrator; deletes.
   *
   * @param params `id` of the path.
   * @param options Options of this call.
   * @throws EmqxError if the broker rejects the call, with HTTP status 401, 403, 404, 500 or another
   */
  deleteRule(params: NonNullable<emqx.operations["deleteRule"]["parameters"]["path"]>, options?: Options): Promise<void>;
  /**
   * Read the counters of a rule. `GET /rules/{id}/metrics`
   *
   * Returns what the rule selected and did, for the cluster and for each node.
   *
   * Needs the role viewer; reads.
   *
   * @param params `id` of the path.
   * @param options Options of this call.
   * @throws EmqxError if the broker rejects the call, with HTTP status 401, 403, 404, 500 or another
   */
  getRuleMetrics(params: NonNullable<emqx.operations["getRuleMetrics"]["parameters"]["path"]>, options?: Options): Promise<emqx.RuleMetrics>;
  /**
   * Set the counters of a rule to 0. `PUT /rules/{id}/metrics/reset`
   *
   * Sets the counters to 0 on all nodes.
   *
   * Needs the role administrator; configures.
   *
   * @param params `id` of the path.
   * @param options Options of this call.
   * @throws EmqxError if the broker rejects the call, with HTTP status 401, 403, 404, 500 or another
   */
  resetRuleMetrics(params: NonNullable<emqx.operations["resetRuleMetrics"]["parameters"]["path"]>, options?: Options): Promise<void>;
  /**
   * Try a rule on an event. `POST /rules/{id}/test`
   *
   * Runs the SQL of the rule and, unless the request disables them, its actions.
   *
   * Needs the role administrator; disrupts.
   *
   * @param params `id` of the path; `body`.
   * @param options Options of this call.
   * @throws EmqxError if the broker rejects the call, with HTTP status 400, 401, 403, 404, 412, 415, 500 or another
   */
  testRule(params: NonNullable<emqx.operations["testRule"]["parameters"]["path"]> & { body: emqx.RuleTest }, options?: Options): Promise<emqx.RuleActionOutcomeList>;
  /**
   * Try SQL on an event. `POST /rule_test`
   *
   * Returns what the SQL selects, without a rule.
   *
   * Needs the role administrator; reads.
   *
   * @param params `body`.
   * @param options Options of this call.
   * @throws EmqxError if the broker rejects the call, with HTTP status 400, 401, 403, 412, 415, 500 or another
   */
  testRuleSql(params: { body: emqx.RuleSqlTest }, options?: Options): Promise<emqx.RuleSelection>;
  /**
   * List events for rules. `GET /rule_events`
   *
   * Returns the 15 events that rules can select from, with their columns.
   *
   * Needs the role viewer; reads.
   *
   * @param params None.
   * @param options Options of this call.
   * @throws EmqxError if the broker rejects the call, with HTTP status 401, 403, 500 or another
   */
  listRuleEvents(params?: Record<string, never>, options?: Options): Promise<emqx.RuleEventList>;
  /**
   * Read the settings of all rules. `GET /rule_engine`
   *
   * Returns the settings.
   *
   * Needs the role viewer; reads.
   *
   * @param params None.
   * @param options Options of this call.
   * @throws EmqxError if the broker rejects the call, with HTTP status 401, 403, 500 or another
   */
  getRuleEngine(params?: Record<string, never>, options?: Options): Promise<emqx.RuleEngine>;
  /**
   * Change the settings of all rules. `PUT /rule_engine`
   *
   * Changes the settings that are sent. The body `null` deletes all rules and gets 200.
   *
   * Needs the role administrator; configures.
   *
   * @param params `body`.
   * @param options Options of this call.
   * @throws EmqxError if the broker rejects the call, with HTTP status 400, 401, 403, 415, 500 or another
   */
  updateRuleEngine(params: { body: emqx.RuleEngineUpdate }, options?: Options): Promise<emqx.RuleEngine>;
}

/** Method, path and special properties of each operation. */
export const operations = {
  getStatus: {
    method: "GET",
    path: "/status",
    takes: [
      "format"
    ],
    answer: "text"
  },
  listNodes: {
    method: "GET",
    path: "/nodes"
  },
  getNode: {
    method: "GET",
    path: "/nodes/{node}"
  },
  getNodeMetrics: {
    method: "GET",
    path: "/nodes/{node}/metrics"
  },
  getNodeStats: {
    method: "GET",
    path: "/nodes/{node}/stats"
  },
  getStats: {
    method: "GET",
    path: "/stats",
    takes: [
      "aggregate"
    ]
  },
  getMetrics: {
    method: "GET",
    path: "/metrics",
    takes: [
      "aggregate",
      "node"
    ]
  },
  listClients: {
    method: "GET",
    path: "/clients",
    takes: [
      "page",
      "limit",
      "node",
      "clientid",
      "username",
      "like_clientid",
      "like_username",
      "ip_address",
      "conn_state",
      "clean_start",
      "proto_ver",
      "gte_created_at",
      "lte_created_at",
      "gte_connected_at",
      "lte_connected_at",
      "fields"
    ],
    commas: [
      "fields"
    ],
    paging: {
      page: "page",
      limit: "limit",
      rows: 100
    }
  },
  listClientsByCursor: {
    method: "GET",
    path: "/clients_v2",
    takes: [
      "cursor",
      "limit",
      "clientid",
      "username",
      "like_clientid",
      "like_username",
      "ip_address",
      "conn_state",
      "clean_start",
      "proto_ver",
      "gte_created_at",
      "lte_created_at",
      "gte_connected_at",
      "lte_connected_at",
      "fields"
    ],
    commas: [
      "fields"
    ],
    paging: {
      cursor: "cursor"
    }
  },
  getClient: {
    method: "GET",
    path: "/clients/{clientid}"
  },
  kickClient: {
    method: "DELETE",
    path: "/clients/{clientid}",
    answer: "none"
  },
  kickClients: {
    method: "POST",
    path: "/clients/kickout/bulk",
    takes: [
      "body"
    ],
    body: "list",
    answer: "none"
  },
  listClientSubscriptions: {
    method: "GET",
    path: "/clients/{clientid}/subscriptions"
  },
  subscribeClient: {
    method: "POST",
    path: "/clients/{clientid}/subscribe",
    takes: [
      "body"
    ],
    body: "object"
  },
  subscribeClientBulk: {
    method: "POST",
    path: "/clients/{clientid}/subscribe/bulk",
    takes: [
      "body"
    ],
    body: "list"
  },
  unsubscribeClient: {
    method: "POST",
    path: "/clients/{clientid}/unsubscribe",
    takes: [
      "body"
    ],
    body: "object",
    answer: "none"
  },
  unsubscribeClientBulk: {
    method: "POST",
    path: "/clients/{clientid}/unsubscribe/bulk",
    takes: [
      "body"
    ],
    body: "list",
    answer: "none"
  },
  listSubscriptions: {
    method: "GET",
    path: "/subscriptions",
    takes: [
      "page",
      "limit",
      "node",
      "clientid",
      "qos",
      "topic",
      "match_topic",
      "share_group",
      "durable"
    ],
    paging: {
      page: "page",
      limit: "limit",
      rows: 100
    }
  },
  listTopics: {
    method: "GET",
    path: "/topics",
    takes: [
      "page",
      "limit",
      "topic",
      "node"
    ],
    paging: {
      page: "page",
      limit: "limit",
      rows: 100
    }
  },
  getTopic: {
    method: "GET",
    path: "/topics/{topic}"
  },
  publish: {
    method: "POST",
    path: "/publish",
    takes: [
      "body"
    ],
    body: "object"
  },
  publishBulk: {
    method: "POST",
    path: "/publish/bulk",
    takes: [
      "body"
    ],
    body: "list"
  },
  getRetainerConfig: {
    method: "GET",
    path: "/mqtt/retainer"
  },
  updateRetainerConfig: {
    method: "PUT",
    path: "/mqtt/retainer",
    takes: [
      "body"
    ],
    body: "object"
  },
  listRetainedMessages: {
    method: "GET",
    path: "/mqtt/retainer/messages",
    takes: [
      "page",
      "limit",
      "topic"
    ],
    paging: {
      page: "page",
      limit: "limit",
      rows: 100
    }
  },
  deleteRetainedMessages: {
    method: "DELETE",
    path: "/mqtt/retainer/messages",
    answer: "none"
  },
  getRetainedMessage: {
    method: "GET",
    path: "/mqtt/retainer/message/{topic}"
  },
  deleteRetainedMessage: {
    method: "DELETE",
    path: "/mqtt/retainer/message/{topic}",
    answer: "none"
  },
  listBans: {
    method: "GET",
    path: "/banned",
    takes: [
      "page",
      "limit",
      "clientid",
      "username",
      "peerhost",
      "like_clientid",
      "like_username",
      "like_peerhost",
      "like_peerhost_net"
    ],
    paging: {
      page: "page",
      limit: "limit",
      rows: 100
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
  deleteBans: {
    method: "DELETE",
    path: "/banned",
    answer: "none"
  },
  deleteBan: {
    method: "DELETE",
    path: "/banned/{as}/{who}",
    answer: "none"
  },
  listListeners: {
    method: "GET",
    path: "/listeners",
    takes: [
      "type"
    ]
  },
  createListener: {
    method: "POST",
    path: "/listeners",
    takes: [
      "body"
    ],
    body: "object",
    secrets: [
      "keyfile",
      "password"
    ]
  },
  getListener: {
    method: "GET",
    path: "/listeners/{id}"
  },
  updateListener: {
    method: "PUT",
    path: "/listeners/{id}",
    takes: [
      "body"
    ],
    body: "object",
    secrets: [
      "keyfile",
      "password"
    ]
  },
  deleteListener: {
    method: "DELETE",
    path: "/listeners/{id}",
    answer: "none"
  },
  startListener: {
    method: "POST",
    path: "/listeners/{id}/start",
    answer: "none"
  },
  stopListener: {
    method: "POST",
    path: "/listeners/{id}/stop",
    answer: "none"
  },
  restartListener: {
    method: "POST",
    path: "/listeners/{id}/restart",
    answer: "none"
  },
  listListenerTypes: {
    method: "GET",
    path: "/listeners_status"
  },
  listAuthUsers: {
    method: "GET",
    path: "/authentication/{id}/users",
    takes: [
      "page",
      "limit",
      "like_user_id",
      "is_superuser"
    ],
    paging: {
      page: "page",
      limit: "limit",
      rows: 100
    }
  },
  createAuthUser: {
    method: "POST",
    path: "/authentication/{id}/users",
    takes: [
      "body"
    ],
    body: "object",
    secrets: [
      "password"
    ]
  },
  getAuthUser: {
    method: "GET",
    path: "/authentication/{id}/users/{user_id}"
  },
  updateAuthUser: {
    method: "PUT",
    path: "/authentication/{id}/users/{user_id}",
    takes: [
      "body"
    ],
    body: "object",
    secrets: [
      "password"
    ]
  },
  deleteAuthUser: {
    method: "DELETE",
    path: "/authentication/{id}/users/{user_id}",
    answer: "none"
  },
  deleteAuthzRules: {
    method: "DELETE",
    path: "/authorization/sources/built_in_database/rules",
    answer: "none"
  },
  getAuthzRulesForAll: {
    method: "GET",
    path: "/authorization/sources/built_in_database/rules/all"
  },
  setAuthzRulesForAll: {
    method: "POST",
    path: "/authorization/sources/built_in_database/rules/all",
    takes: [
      "body"
    ],
    body: "object",
    answer: "none"
  },
  deleteAuthzRulesForAll: {
    method: "DELETE",
    path: "/authorization/sources/built_in_database/rules/all",
    answer: "none"
  },
  listAuthzClientRules: {
    method: "GET",
    path: "/authorization/sources/built_in_database/rules/clients",
    takes: [
      "page",
      "limit",
      "like_clientid"
    ],
    paging: {
      page: "page",
      limit: "limit",
      rows: 100
    }
  },
  createAuthzClientRules: {
    method: "POST",
    path: "/authorization/sources/built_in_database/rules/clients",
    takes: [
      "body"
    ],
    body: "list",
    answer: "none"
  },
  getAuthzClientRules: {
    method: "GET",
    path: "/authorization/sources/built_in_database/rules/clients/{clientid}"
  },
  setAuthzClientRules: {
    method: "PUT",
    path: "/authorization/sources/built_in_database/rules/clients/{clientid}",
    takes: [
      "body"
    ],
    body: "object",
    answer: "none"
  },
  deleteAuthzClientRules: {
    method: "DELETE",
    path: "/authorization/sources/built_in_database/rules/clients/{clientid}",
    answer: "none"
  },
  listAuthzUserRules: {
    method: "GET",
    path: "/authorization/sources/built_in_database/rules/users",
    takes: [
      "page",
      "limit",
      "like_username"
    ],
    paging: {
      page: "page",
      limit: "limit",
      rows: 100
    }
  },
  createAuthzUserRules: {
    method: "POST",
    path: "/authorization/sources/built_in_database/rules/users",
    takes: [
      "body"
    ],
    body: "list",
    answer: "none"
  },
  getAuthzUserRules: {
    method: "GET",
    path: "/authorization/sources/built_in_database/rules/users/{username}"
  },
  setAuthzUserRules: {
    method: "PUT",
    path: "/authorization/sources/built_in_database/rules/users/{username}",
    takes: [
      "body"
    ],
    body: "object",
    answer: "none"
  },
  deleteAuthzUserRules: {
    method: "DELETE",
    path: "/authorization/sources/built_in_database/rules/users/{username}",
    answer: "none"
  },
  listApiKeys: {
    method: "GET",
    path: "/api_key"
  },
  createApiKey: {
    method: "POST",
    path: "/api_key",
    takes: [
      "body"
    ],
    body: "object"
  },
  getApiKey: {
    method: "GET",
    path: "/api_key/{name}"
  },
  updateApiKey: {
    method: "PUT",
    path: "/api_key/{name}",
    takes: [
      "body"
    ],
    body: "object"
  },
  deleteApiKey: {
    method: "DELETE",
    path: "/api_key/{name}",
    answer: "none"
  },
  login: {
    method: "POST",
    path: "/login",
    takes: [
      "body"
    ],
    body: "object",
    secrets: [
      "password"
    ]
  },
  listTopicMetrics: {
    method: "GET",
    path: "/mqtt/topic_metrics"
  },
  resetTopicMetrics: {
    method: "PUT",
    path: "/mqtt/topic_metrics",
    takes: [
      "body"
    ],
    body: "object"
  },
  registerTopicMetrics: {
    method: "POST",
    path: "/mqtt/topic_metrics",
    takes: [
      "body"
    ],
    body: "object"
  },
  getTopicMetrics: {
    method: "GET",
    path: "/mqtt/topic_metrics/{topic}"
  },
  unregisterTopicMetrics: {
    method: "DELETE",
    path: "/mqtt/topic_metrics/{topic}",
    answer: "none"
  },
  listAlarms: {
    method: "GET",
    path: "/alarms",
    takes: [
      "page",
      "limit",
      "activated"
    ],
    paging: {
      page: "page",
      limit: "limit",
      rows: 100
    }
  },
  deleteAlarmHistory: {
    method: "DELETE",
    path: "/alarms",
    answer: "none"
  },
  deactivateAlarm: {
    method: "POST",
    path: "/alarms/force_deactivate",
    takes: [
      "body"
    ],
    body: "object",
    answer: "none"
  },
  listAuthenticators: {
    method: "GET",
    path: "/authentication"
  },
  createAuthenticator: {
    method: "POST",
    path: "/authentication",
    takes: [
      "body"
    ],
    body: "object",
    secrets: [
      "password",
      "headers",
      "keyfile",
      "secret"
    ]
  },
  reorderAuthenticators: {
    method: "PUT",
    path: "/authentication/order",
    takes: [
      "body"
    ],
    body: "list",
    answer: "none"
  },
  getAuthenticator: {
    method: "GET",
    path: "/authentication/{id}"
  },
  updateAuthenticator: {
    method: "PUT",
    path: "/authentication/{id}",
    takes: [
      "body"
    ],
    body: "object",
    secrets: [
      "password",
      "headers",
      "keyfile",
      "secret"
    ],
    answer: "none"
  },
  deleteAuthenticator: {
    method: "DELETE",
    path: "/authentication/{id}",
    answer: "none"
  },
  getAuthenticatorStatus: {
    method: "GET",
    path: "/authentication/{id}/status"
  },
  moveAuthenticator: {
    method: "PUT",
    path: "/authentication/{id}/position/{position}",
    answer: "none"
  },
  importAuthUsers: {
    method: "POST",
    path: "/authentication/{id}/import_users",
    takes: [
      "type",
      "body"
    ],
    body: "list",
    secrets: [
      "password",
      "password_hash",
      "salt"
    ]
  },
  listAuthzSources: {
    method: "GET",
    path: "/authorization/sources"
  },
  createAuthzSource: {
    method: "POST",
    path: "/authorization/sources",
    takes: [
      "body"
    ],
    body: "object",
    secrets: [
      "password",
      "headers",
      "keyfile"
    ],
    answer: "none"
  },
  reorderAuthzSources: {
    method: "PUT",
    path: "/authorization/sources/order",
    takes: [
      "body"
    ],
    body: "list",
    answer: "none"
  },
  getAuthzSource: {
    method: "GET",
    path: "/authorization/sources/{type}"
  },
  updateAuthzSource: {
    method: "PUT",
    path: "/authorization/sources/{type}",
    takes: [
      "body"
    ],
    body: "object",
    secrets: [
      "password",
      "headers",
      "keyfile"
    ],
    answer: "none"
  },
  deleteAuthzSource: {
    method: "DELETE",
    path: "/authorization/sources/{type}",
    answer: "none"
  },
  getAuthzSourceStatus: {
    method: "GET",
    path: "/authorization/sources/{type}/status"
  },
  moveAuthzSource: {
    method: "POST",
    path: "/authorization/sources/{type}/move",
    takes: [
      "body"
    ],
    body: "object",
    answer: "none"
  },
  getAuthzSettings: {
    method: "GET",
    path: "/authorization/settings"
  },
  updateAuthzSettings: {
    method: "PUT",
    path: "/authorization/settings",
    takes: [
      "body"
    ],
    body: "object"
  },
  deleteAuthzCache: {
    method: "DELETE",
    path: "/authorization/cache",
    answer: "none"
  },
  getClientAuthzCache: {
    method: "GET",
    path: "/clients/{clientid}/authorization/cache"
  },
  deleteClientAuthzCache: {
    method: "DELETE",
    path: "/clients/{clientid}/authorization/cache",
    answer: "none"
  },
  setClientKeepalive: {
    method: "PUT",
    path: "/clients/{clientid}/keepalive",
    takes: [
      "body"
    ],
    body: "object"
  },
  listClientQueue: {
    method: "GET",
    path: "/clients/{clientid}/mqueue_messages",
    takes: [
      "payload",
      "max_payload_bytes",
      "position",
      "limit"
    ]
  },
  listClientInflight: {
    method: "GET",
    path: "/clients/{clientid}/inflight_messages",
    takes: [
      "payload",
      "max_payload_bytes",
      "position",
      "limit"
    ]
  },
  countSessions: {
    method: "GET",
    path: "/sessions_count",
    takes: [
      "since"
    ]
  },
  getCurrentMonitor: {
    method: "GET",
    path: "/monitor_current"
  },
  getCurrentNodeMonitor: {
    method: "GET",
    path: "/monitor_current/nodes/{node}"
  },
  getMonitor: {
    method: "GET",
    path: "/monitor",
    takes: [
      "latest"
    ],
    maxima: {
      latest: 604800
    }
  },
  deleteMonitor: {
    method: "DELETE",
    path: "/monitor",
    answer: "none"
  },
  getNodeMonitor: {
    method: "GET",
    path: "/monitor/nodes/{node}",
    takes: [
      "latest"
    ],
    maxima: {
      latest: 604800
    }
  },
  getCluster: {
    method: "GET",
    path: "/cluster"
  },
  getClusterTopology: {
    method: "GET",
    path: "/cluster/topology"
  },
  getClusterInvitation: {
    method: "GET",
    path: "/cluster/invitation"
  },
  inviteNode: {
    method: "PUT",
    path: "/cluster/{node}/invite",
    takes: [
      "body"
    ],
    body: "object",
    answer: "none"
  },
  leaveCluster: {
    method: "DELETE",
    path: "/cluster/{node}/force_leave",
    answer: "none"
  },
  logout: {
    method: "POST",
    path: "/logout",
    takes: [
      "body"
    ],
    body: "object",
    answer: "none"
  },
  listDashboardUsers: {
    method: "GET",
    path: "/users"
  },
  createDashboardUser: {
    method: "POST",
    path: "/users",
    takes: [
      "body"
    ],
    body: "object",
    secrets: [
      "password"
    ]
  },
  updateDashboardUser: {
    method: "PUT",
    path: "/users/{username}",
    takes: [
      "body"
    ],
    body: "object"
  },
  deleteDashboardUser: {
    method: "DELETE",
    path: "/users/{username}",
    answer: "none"
  },
  changeDashboardUserPassword: {
    method: "POST",
    path: "/users/{username}/change_pwd",
    takes: [
      "body"
    ],
    body: "object",
    secrets: [
      "old_pwd",
      "new_pwd"
    ],
    answer: "none"
  },
  listErrorCodes: {
    method: "GET",
    path: "/error_codes"
  },
  getErrorCode: {
    method: "GET",
    path: "/error_codes/{code}"
  },
  getDelayed: {
    method: "GET",
    path: "/mqtt/delayed"
  },
  updateDelayed: {
    method: "PUT",
    path: "/mqtt/delayed",
    takes: [
      "body"
    ],
    body: "object"
  },
  listDelayedMessages: {
    method: "GET",
    path: "/mqtt/delayed/messages",
    takes: [
      "page",
      "limit"
    ],
    paging: {
      page: "page",
      limit: "limit",
      rows: 100
    }
  },
  deleteDelayedMessagesByTopic: {
    method: "DELETE",
    path: "/mqtt/delayed/messages/{topic}",
    answer: "none"
  },
  getDelayedMessage: {
    method: "GET",
    path: "/mqtt/delayed/messages/{node}/{msgid}"
  },
  deleteDelayedMessage: {
    method: "DELETE",
    path: "/mqtt/delayed/messages/{node}/{msgid}",
    answer: "none"
  },
  getTopicRewrites: {
    method: "GET",
    path: "/mqtt/topic_rewrite"
  },
  setTopicRewrites: {
    method: "PUT",
    path: "/mqtt/topic_rewrite",
    takes: [
      "body"
    ],
    body: "list"
  },
  getAutoSubscriptions: {
    method: "GET",
    path: "/mqtt/auto_subscribe"
  },
  setAutoSubscriptions: {
    method: "PUT",
    path: "/mqtt/auto_subscribe",
    takes: [
      "body"
    ],
    body: "list"
  },
  listSlowSubscriptions: {
    method: "GET",
    path: "/slow_subscriptions"
  },
  clearSlowSubscriptions: {
    method: "DELETE",
    path: "/slow_subscriptions",
    answer: "none"
  },
  getSlowSubscriptionsSettings: {
    method: "GET",
    path: "/slow_subscriptions/settings"
  },
  updateSlowSubscriptionsSettings: {
    method: "PUT",
    path: "/slow_subscriptions/settings",
    takes: [
      "body"
    ],
    body: "object"
  },
  listRules: {
    method: "GET",
    path: "/rules",
    takes: [
      "enable",
      "from",
      "match_from",
      "like_id",
      "like_from",
      "like_description",
      "action",
      "source",
      "page",
      "limit"
    ],
    paging: {
      page: "page",
      limit: "limit",
      rows: 100
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
    path: "/rules/{id}",
    answer: "none"
  },
  getRuleMetrics: {
    method: "GET",
    path: "/rules/{id}/metrics"
  },
  resetRuleMetrics: {
    method: "PUT",
    path: "/rules/{id}/metrics/reset",
    answer: "none"
  },
  testRule: {
    method: "POST",
    path: "/rules/{id}/test",
    takes: [
      "body"
    ],
    body: "object"
  },
  testRuleSql: {
    method: "POST",
    path: "/rule_test",
    takes: [
      "body"
    ],
    body: "object"
  },
  listRuleEvents: {
    method: "GET",
    path: "/rule_events"
  },
  getRuleEngine: {
    method: "GET",
    path: "/rule_engine"
  },
  updateRuleEngine: {
    method: "PUT",
    path: "/rule_engine",
    takes: [
      "body"
    ],
    body: "object"
  }
} as const;
