// Generated from spec/emqx by `npm run generate`. Do not edit.
import type * as emqx from "../types/emqx.ts";

/** Shows and changes what an EMQX 5 broker has, from clients and subscriptions to bans, users and rules. */
export interface Operations<Options> {
  /**
   * Tell whether the broker runs. `GET /status`
   *
   * It takes no credentials. The same is at `/status`, outside of the base path, so that a load balancer need not
   * know it. Before 6.x the answer says which release it is; 6.x has `cluster` in its place.
   *
   * Reads.
   *
   * @param params `format` of the query.
   * @param options Of this call only.
   * @throws where it is refused, with HTTP status 404, 503 or another
   */
  getStatus(params?: NonNullable<emqx.operations["getStatus"]["parameters"]["query"]>, options?: Options): Promise<emqx.Status | emqx.StatusText>;
  /**
   * List the nodes of the cluster. `GET /nodes`
   *
   * All nodes, in one list without pages. A node that is stopped is in it, too, with few members.
   *
   * Needs the role viewer; reads.
   *
   * @param params None.
   * @param options Of this call only.
   * @throws where it is refused, with HTTP status 401, 403, 500 or another
   */
  listNodes(params?: Record<string, never>, options?: Options): Promise<emqx.NodeList>;
  /**
   * Tell about a node. `GET /nodes/{node}`
   *
   * Load, memory, clients and release of a node that runs.
   *
   * Needs the role viewer; reads.
   *
   * @param params `node` of the path.
   * @param options Of this call only.
   * @throws where it is refused, with HTTP status 401, 403, 404, 500 or another
   */
  getNode(params: NonNullable<emqx.operations["getNode"]["parameters"]["path"]>, options?: Options): Promise<emqx.Node>;
  /**
   * Read the counters of a node. `GET /nodes/{node}/metrics`
   *
   * The same counters as in `getMetrics`, of one node.
   *
   * Needs the role viewer; reads.
   *
   * @param params `node` of the path.
   * @param options Of this call only.
   * @throws where it is refused, with HTTP status 401, 403, 404, 500 or another
   */
  getNodeMetrics(params: NonNullable<emqx.operations["getNodeMetrics"]["parameters"]["path"]>, options?: Options): Promise<emqx.Metrics>;
  /**
   * Read what a node has. `GET /nodes/{node}/stats`
   *
   * The same numbers as in `getStats`, of one node.
   *
   * Needs the role viewer; reads.
   *
   * @param params `node` of the path.
   * @param options Of this call only.
   * @throws where it is refused, with HTTP status 401, 403, 404, 500 or another
   */
  getNodeStats(params: NonNullable<emqx.operations["getNodeStats"]["parameters"]["path"]>, options?: Options): Promise<emqx.Stats>;
  /**
   * Read what there is now, and was at most. `GET /stats`
   *
   * Clients, sessions, subscriptions and messages, for each node, or with `aggregate` for the cluster.
   *
   * Needs the role viewer; reads.
   *
   * @param params `aggregate` of the query.
   * @param options Of this call only.
   * @throws where it is refused, with HTTP status 400, 401, 403, 500 or another
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
   * @param options Of this call only.
   * @throws where it is refused, with HTTP status 400, 401, 403, 500 or another
   */
  getMetrics(params?: NonNullable<emqx.operations["getMetrics"]["parameters"]["query"]>, options?: Options): Promise<emqx.MetricsAnswer>;
  /**
   * List clients. `GET /clients`
   *
   * Clients that are connected, and those whose session is kept. All conditions have to be met; of repeated ones,
   * any. There is no order, and rows may move between pages while clients come and go.
   *
   * Needs the role viewer; reads.
   *
   * @param params `page`, `limit`, `node`, `clientid`, `username`, `like_clientid`, `like_username`, `ip_address`,
   * `conn_state`, `clean_start`, `proto_ver`, `gte_created_at`, `lte_created_at`, `gte_connected_at`,
   * `lte_connected_at`, `fields` of the query.
   * @param options Of this call only.
   * @throws where it is refused, with HTTP status 400, 401, 403, 500 or another
   */
  listClients(params?: NonNullable<emqx.operations["listClients"]["parameters"]["query"]>, options?: Options): Promise<emqx.ClientPage>;
  /**
   * List clients by a cursor. `GET /clients_v2`
   *
   * The same as `listClients` with a cursor in place of page numbers, which does not lose its place while clients
   * come and go. The conditions are sent again with each cursor. The server's own document hides the operation,
   * and 5.8.9 checks `fields` without following it.
   *
   * Needs the role viewer; reads; since 5.7.0.
   *
   * @param params `cursor`, `limit`, `clientid`, `username`, `like_clientid`, `like_username`, `ip_address`,
   * `conn_state`, `clean_start`, `proto_ver`, `gte_created_at`, `lte_created_at`, `gte_connected_at`,
   * `lte_connected_at`, `fields` of the query.
   * @param options Of this call only.
   * @throws where it is refused, with HTTP status 400, 401, 403, 404, 500 or another
   */
  listClientsByCursor(params?: NonNullable<emqx.operations["listClientsByCursor"]["parameters"]["query"]>, options?: Options): Promise<emqx.ClientCursorPage>;
  /**
   * Tell about a client. `GET /clients/{clientid}`
   *
   * A client that is connected, or whose session is kept. Counts are up to 15 seconds old; `connected`,
   * `connected_at` and `ip_address` are current. Before 5.0.18, one that there is not was missed with
   * `RESOURCE_NOT_FOUND`.
   *
   * Needs the role viewer; reads.
   *
   * @param params `clientid` of the path.
   * @param options Of this call only.
   * @throws where it is refused, with HTTP status 401, 403, 404, 500 or another
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
   * @param options Of this call only.
   * @throws where it is refused, with HTTP status 401, 403, 404, 500 or another
   */
  kickClient(params: NonNullable<emqx.operations["kickClient"]["parameters"]["path"]>, options?: Options): Promise<void>;
  /**
   * End the connections of several clients. `POST /clients/kickout/bulk`
   *
   * Client ids that there are not are passed over.
   *
   * Needs the role administrator; disrupts; since 5.1.0.
   *
   * @param params `body`.
   * @param options Of this call only.
   * @throws where it is refused, with HTTP status 400, 401, 403, 404, 415, 500 or another
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
   * @param options Of this call only.
   * @throws where it is refused, with HTTP status 401, 403, 404, 500 or another
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
   * @param options Of this call only.
   * @throws where it is refused, with HTTP status 400, 401, 403, 404, 415, 500 or another
   */
  subscribeClient(params: NonNullable<emqx.operations["subscribeClient"]["parameters"]["path"]> & { body: emqx.SubscribeRequest }, options?: Options): Promise<emqx.SubscribeResult>;
  /**
   * Make several subscriptions for a client. `POST /clients/{clientid}/subscribe/bulk`
   *
   * A list where all could be made. Otherwise the status is 200 all the same, and two lists tell which were made
   * and which not.
   *
   * Needs the role administrator; configures.
   *
   * @param params `clientid` of the path; `body`.
   * @param options Of this call only.
   * @throws where it is refused, with HTTP status 400, 401, 403, 404, 415, 500 or another
   */
  subscribeClientBulk(params: NonNullable<emqx.operations["subscribeClientBulk"]["parameters"]["path"]> & { body: emqx.SubscribeRequestList }, options?: Options): Promise<emqx.SubscribeBulkResult>;
  /**
   * End a client's subscription. `POST /clients/{clientid}/unsubscribe`
   *
   * Also where there is no such subscription, it says that it is gone.
   *
   * Needs the role administrator; configures.
   *
   * @param params `clientid` of the path; `body`.
   * @param options Of this call only.
   * @throws where it is refused, with HTTP status 400, 401, 403, 404, 415, 500 or another
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
   * @param options Of this call only.
   * @throws where it is refused, with HTTP status 400, 401, 403, 404, 415, 500 or another
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
   * @param options Of this call only.
   * @throws where it is refused, with HTTP status 400, 401, 403, 500 or another
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
   * @param options Of this call only.
   * @throws where it is refused, with HTTP status 400, 401, 403, 500 or another
   */
  listTopics(params?: NonNullable<emqx.operations["listTopics"]["parameters"]["query"]>, options?: Options): Promise<emqx.TopicPage>;
  /**
   * Tell which nodes have subscribers of a filter. `GET /topics/{topic}`
   *
   * An entry for each node that has subscribers of exactly this filter.
   *
   * Needs the role viewer; reads.
   *
   * @param params `topic` of the path.
   * @param options Of this call only.
   * @throws where it is refused, with HTTP status 401, 403, 404, 500 or another
   */
  getTopic(params: NonNullable<emqx.operations["getTopic"]["parameters"]["path"]>, options?: Options): Promise<emqx.TopicList>;
  /**
   * Publish a message. `POST /publish`
   *
   * Publishes a message in the name of `http_api`. Authorization rules do not apply. Nobody subscribing is no
   * failure: the answer is then 202, and a message to retain is retained. A message to `$delayed/…` has 202 as
   * well, and 200 in 6.x.
   *
   * Needs the role publisher; configures.
   *
   * @param params `body`.
   * @param options Of this call only.
   * @throws where it is refused, with HTTP status 400, 401, 403, 415, 500, 503 or another
   */
  publish(params: { body: emqx.PublishMessage }, options?: Options): Promise<emqx.PublishResult | emqx.PublishedToNobody>;
  /**
   * Publish several messages. `POST /publish/bulk`
   *
   * One message that does not fit keeps all from being published. Otherwise the answer tells of each: the status
   * is 503 where one could not be handed on, 200 where all were taken, else 202.
   *
   * Needs the role publisher; configures.
   *
   * @param params `body`.
   * @param options Of this call only.
   * @throws where it is refused, with HTTP status 400, 401, 403, 415, 500, 503 or another
   */
  publishBulk(params: { body: emqx.PublishMessageList }, options?: Options): Promise<emqx.PublishResultList | emqx.PublishBulkRowList>;
  /**
   * Read the settings of retained messages. `GET /mqtt/retainer`
   *
   * The settings as they are stored.
   *
   * Needs the role viewer; reads.
   *
   * @param params None.
   * @param options Of this call only.
   * @throws where it is refused, with HTTP status 401, 403, 404, 500 or another
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
   * @param options Of this call only.
   * @throws where it is refused, with HTTP status 400, 401, 403, 415, 500 or another
   */
  updateRetainerConfig(params: { body: emqx.RetainerConfigUpdate }, options?: Options): Promise<emqx.RetainerConfig>;
  /**
   * List retained messages. `GET /mqtt/retainer/messages`
   *
   * Without payloads; `getRetainedMessage` has them. The messages are counted only where no filter is given.
   *
   * Needs the role viewer; reads.
   *
   * @param params `page`, `limit`, `topic` of the query.
   * @param options Of this call only.
   * @throws where it is refused, with HTTP status 400, 401, 403, 500 or another
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
   * @param options Of this call only.
   * @throws where it is refused, with HTTP status 401, 403, 500 or another
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
   * @param options Of this call only.
   * @throws where it is refused, with HTTP status 400, 401, 403, 404, 500 or another
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
   * @param options Of this call only.
   * @throws where it is refused, with HTTP status 400, 401, 403, 404, 500 or another
   */
  deleteRetainedMessage(params: NonNullable<emqx.operations["deleteRetainedMessage"]["parameters"]["path"]>, options?: Options): Promise<void>;
  /**
   * List bans. `GET /banned`
   *
   * At most one condition may be given. Without one, the page does not say whether another follows: the list ends
   * with a page that has fewer rows than `limit`. Expressions are looked up on the node that answers. Expired bans
   * vanish within about a minute.
   *
   * Needs the role viewer; reads.
   *
   * @param params `page`, `limit`, `clientid`, `username`, `peerhost`, `like_clientid`, `like_username`,
   * `like_peerhost`, `like_peerhost_net` of the query.
   * @param options Of this call only.
   * @throws where it is refused, with HTTP status 400, 401, 403, 500 or another
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
   * @param options Of this call only.
   * @throws where it is refused, with HTTP status 400, 401, 403, 415, 500 or another
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
   * @param options Of this call only.
   * @throws where it is refused, with HTTP status 401, 403, 500 or another
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
   * @param options Of this call only.
   * @throws where it is refused, with HTTP status 400, 401, 403, 404, 500 or another
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
   * @param options Of this call only.
   * @throws where it is refused, with HTTP status 400, 401, 403, 500 or another
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
   * @param options Of this call only.
   * @throws where it is refused, with HTTP status 400, 401, 403, 415, 500 or another
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
   * @param options Of this call only.
   * @throws where it is refused, with HTTP status 400, 401, 403, 404, 500 or another
   */
  getListener(params: NonNullable<emqx.operations["getListener"]["parameters"]["path"]>, options?: Options): Promise<emqx.Listener>;
  /**
   * Change a listener's settings. `PUT /listeners/{id}`
   *
   * Members that are left out stay as they are, within the options, too. Clients of the listener may lose their
   * connection.
   *
   * Needs the role administrator; disrupts.
   *
   * @param params `id` of the path; `body`.
   * @param options Of this call only.
   * @throws where it is refused, with HTTP status 400, 401, 403, 404, 415, 500 or another
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
   * @param options Of this call only.
   * @throws where it is refused, with HTTP status 400, 401, 403, 404, 500 or another
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
   * @param options Of this call only.
   * @throws where it is refused, with HTTP status 400, 401, 403, 404, 500 or another
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
   * @param options Of this call only.
   * @throws where it is refused, with HTTP status 400, 401, 403, 404, 500 or another
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
   * @param options Of this call only.
   * @throws where it is refused, with HTTP status 400, 401, 403, 404, 500 or another
   */
  restartListener(params: NonNullable<emqx.operations["restartListener"]["parameters"]["path"]>, options?: Options): Promise<void>;
  /**
   * Tell the state of listeners by type. `GET /listeners_status`
   *
   * One entry for each type that has listeners.
   *
   * Needs the role viewer; reads.
   *
   * @param params None.
   * @param options Of this call only.
   * @throws where it is refused, with HTTP status 401, 403, 500 or another
   */
  listListenerTypes(params?: Record<string, never>, options?: Options): Promise<emqx.ListenerTypeStatusList>;
  /**
   * List users of an authenticator. `GET /authentication/{id}/users`
   *
   * MQTT users that the authenticator keeps itself. They are not counted where `like_user_id` is given.
   *
   * Needs the role viewer; reads.
   *
   * @param params `id` of the path; `page`, `limit`, `like_user_id`, `is_superuser` of the query.
   * @param options Of this call only.
   * @throws where it is refused, with HTTP status 400, 401, 403, 404, 500 or another
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
   * @param options Of this call only.
   * @throws where it is refused, with HTTP status 400, 401, 403, 404, 409, 415, 500 or another
   */
  createAuthUser(params: NonNullable<emqx.operations["createAuthUser"]["parameters"]["path"]> & { body: emqx.AuthUserRequest }, options?: Options): Promise<emqx.AuthUser>;
  /**
   * Read a user of an authenticator. `GET /authentication/{id}/users/{user_id}`
   *
   * The password is never answered.
   *
   * Needs the role viewer; reads.
   *
   * @param params `id`, `user_id` of the path.
   * @param options Of this call only.
   * @throws where it is refused, with HTTP status 400, 401, 403, 404, 500 or another
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
   * @param options Of this call only.
   * @throws where it is refused, with HTTP status 400, 401, 403, 404, 415, 500 or another
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
   * @param options Of this call only.
   * @throws where it is refused, with HTTP status 400, 401, 403, 404, 500 or another
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
   * @param options Of this call only.
   * @throws where it is refused, with HTTP status 400, 401, 403, 404, 500 or another
   */
  deleteAuthzRules(params?: Record<string, never>, options?: Options): Promise<void>;
  /**
   * Read the rules for all clients. `GET /authorization/sources/built_in_database/rules/all`
   *
   * Rules that are looked at where none for the client or the user fits.
   *
   * Needs the role viewer; reads.
   *
   * @param params None.
   * @param options Of this call only.
   * @throws where it is refused, with HTTP status 401, 403, 404, 500 or another
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
   * @param options Of this call only.
   * @throws where it is refused, with HTTP status 400, 401, 403, 404, 415, 500 or another
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
   * @param options Of this call only.
   * @throws where it is refused, with HTTP status 401, 403, 404, 500 or another
   */
  deleteAuthzRulesForAll(params?: Record<string, never>, options?: Options): Promise<void>;
  /**
   * List the rules of clients. `GET /authorization/sources/built_in_database/rules/clients`
   *
   * All clients that have rules, with these. They are not counted where `like_clientid` is given.
   *
   * Needs the role viewer; reads.
   *
   * @param params `page`, `limit`, `like_clientid` of the query.
   * @param options Of this call only.
   * @throws where it is refused, with HTTP status 400, 401, 403, 404, 500 or another
   */
  listAuthzClientRules(params?: NonNullable<emqx.operations["listAuthzClientRules"]["parameters"]["query"]>, options?: Options): Promise<emqx.ClientRulesPage>;
  /**
   * Create rules of clients. `POST /authorization/sources/built_in_database/rules/clients`
   *
   * Rules for clients that have none. Where one has, nothing is stored.
   *
   * Needs the role administrator; configures.
   *
   * @param params `body`.
   * @param options Of this call only.
   * @throws where it is refused, with HTTP status 400, 401, 403, 404, 409, 415, 500 or another
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
   * @param options Of this call only.
   * @throws where it is refused, with HTTP status 401, 403, 404, 500 or another
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
   * @param options Of this call only.
   * @throws where it is refused, with HTTP status 400, 401, 403, 404, 415, 500 or another
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
   * @param options Of this call only.
   * @throws where it is refused, with HTTP status 401, 403, 404, 500 or another
   */
  deleteAuthzClientRules(params: NonNullable<emqx.operations["deleteAuthzClientRules"]["parameters"]["path"]>, options?: Options): Promise<void>;
  /**
   * List the rules of users. `GET /authorization/sources/built_in_database/rules/users`
   *
   * All users that have rules, with these. They are not counted where `like_username` is given.
   *
   * Needs the role viewer; reads.
   *
   * @param params `page`, `limit`, `like_username` of the query.
   * @param options Of this call only.
   * @throws where it is refused, with HTTP status 400, 401, 403, 404, 500 or another
   */
  listAuthzUserRules(params?: NonNullable<emqx.operations["listAuthzUserRules"]["parameters"]["query"]>, options?: Options): Promise<emqx.UserRulesPage>;
  /**
   * Create rules of users. `POST /authorization/sources/built_in_database/rules/users`
   *
   * Rules for users that have none. Where one has, nothing is stored.
   *
   * Needs the role administrator; configures.
   *
   * @param params `body`.
   * @param options Of this call only.
   * @throws where it is refused, with HTTP status 400, 401, 403, 404, 409, 415, 500 or another
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
   * @param options Of this call only.
   * @throws where it is refused, with HTTP status 401, 403, 404, 500 or another
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
   * @param options Of this call only.
   * @throws where it is refused, with HTTP status 400, 401, 403, 404, 415, 500 or another
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
   * @param options Of this call only.
   * @throws where it is refused, with HTTP status 401, 403, 404, 500 or another
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
   * @param options Of this call only.
   * @throws where it is refused, with HTTP status 401, 403, 500 or another
   */
  listApiKeys(params?: Record<string, never>, options?: Options): Promise<emqx.ApiKeyList>;
  /**
   * Create an API key. `POST /api_key`
   *
   * There may be 100 keys. The answer is the only one that has the secret.
   *
   * Needs the role administrator; configures.
   *
   * @param params `body`.
   * @param options Of this call only.
   * @throws where it is refused, with HTTP status 400, 401, 403, 415, 500 or another
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
   * @param options Of this call only.
   * @throws where it is refused, with HTTP status 400, 401, 403, 404, 500 or another
   */
  getApiKey(params: NonNullable<emqx.operations["getApiKey"]["parameters"]["path"]>, options?: Options): Promise<emqx.ApiKey>;
  /**
   * Change an API key. `PUT /api_key/{name}`
   *
   * An expiry or role that is left out is set back to its default. The secret stays.
   *
   * Needs the role administrator; configures.
   *
   * @param params `name` of the path; `body`.
   * @param options Of this call only.
   * @throws where it is refused, with HTTP status 400, 401, 403, 404, 415, 500 or another
   */
  updateApiKey(params: NonNullable<emqx.operations["updateApiKey"]["parameters"]["path"]> & { body: emqx.ApiKeyUpdate }, options?: Options): Promise<emqx.ApiKey>;
  /**
   * Delete an API key. `DELETE /api_key/{name}`
   *
   * Whoever has the key is refused from then on.
   *
   * Needs the role administrator; deletes.
   *
   * @param params `name` of the path.
   * @param options Of this call only.
   * @throws where it is refused, with HTTP status 400, 401, 403, 404, 500 or another
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
   * @param options Of this call only.
   * @throws where it is refused, with HTTP status 400, 401, 415, 500 or another
   */
  login(params: { body: emqx.LoginRequest }, options?: Options): Promise<emqx.LoginResult>;
  /**
   * List counters of all registered topics. `GET /mqtt/topic_metrics`
   *
   * The direct way to see that a device publishes. All registered topics, in one list without pages. 6.3
   * deprecates these operations in favour of `/mqtt/topic_metrics2`.
   *
   * Needs the role viewer; reads.
   *
   * @param params None.
   * @param options Of this call only.
   * @throws where it is refused, with HTTP status 401, 403, 500 or another
   */
  listTopicMetrics(params?: Record<string, never>, options?: Options): Promise<emqx.TopicMetricsList>;
  /**
   * Set counters back to 0. `PUT /mqtt/topic_metrics`
   *
   * Of one topic, or of all where none is named.
   *
   * Needs the role administrator; configures.
   *
   * @param params `body`.
   * @param options Of this call only.
   * @throws where it is refused, with HTTP status 400, 401, 403, 404, 415, 500 or another
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
   * @param options Of this call only.
   * @throws where it is refused, with HTTP status 400, 401, 403, 409, 415, 500 or another
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
   * @param options Of this call only.
   * @throws where it is refused, with HTTP status 401, 403, 404, 500 or another
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
   * @param options Of this call only.
   * @throws where it is refused, with HTTP status 401, 403, 404, 500 or another
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
   * @param options Of this call only.
   * @throws where it is refused, with HTTP status 400, 401, 403, 500 or another
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
   * @param options Of this call only.
   * @throws where it is refused, with HTTP status 401, 403, 500 or another
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
   * @param options Of this call only.
   * @throws where it is refused, with HTTP status 400, 401, 403, 404, 415, 500 or another
   */
  deactivateAlarm(params: { body: emqx.AlarmDeactivation }, options?: Options): Promise<void>;
}

/** Where each operation is, and what is special about it. */
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
    ]
  },
  subscribeClientBulk: {
    method: "POST",
    path: "/clients/{clientid}/subscribe/bulk",
    takes: [
      "body"
    ]
  },
  unsubscribeClient: {
    method: "POST",
    path: "/clients/{clientid}/unsubscribe",
    takes: [
      "body"
    ],
    answer: "none"
  },
  unsubscribeClientBulk: {
    method: "POST",
    path: "/clients/{clientid}/unsubscribe/bulk",
    takes: [
      "body"
    ],
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
    ]
  },
  publishBulk: {
    method: "POST",
    path: "/publish/bulk",
    takes: [
      "body"
    ]
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
    ]
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
    ]
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
    ]
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
    ]
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
    ]
  },
  registerTopicMetrics: {
    method: "POST",
    path: "/mqtt/topic_metrics",
    takes: [
      "body"
    ]
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
    answer: "none"
  }
} as const;
