// Generated from spec/emqx by `npm run generate`. Do not edit.
/** A body as openapi-fetch can map it: an open value is any string, or any number. */
export type PlainValues<T> = T extends string
    ? (string extends T ? string : T)
    : T extends number
    ? (number extends T ? number : T)
    : T extends object
    ? { [K in keyof T]: PlainValues<T[K]> }
    : T;
export interface paths {
    "/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the status of the broker
         * @description It requires no credentials. The same is at `/status`, outside of the base path, so that a load balancer need not know it. Before 6.x the response contains the release; 6.x has `cluster` in its place.
         */
        get: operations["getStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/nodes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the nodes of the cluster
         * @description All nodes, in one list without pages. It also contains stopped nodes, with few properties.
         */
        get: operations["listNodes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/nodes/{node}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a node
         * @description Load, memory, clients and release of a node that runs.
         */
        get: operations["getNode"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/nodes/{node}/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the counters of a node
         * @description The same counters as in `getMetrics`, of one node.
         */
        get: operations["getNodeMetrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/nodes/{node}/stats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the sizes of a node
         * @description The same numbers as in `getStats`, of one node.
         */
        get: operations["getNodeStats"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read current and maximum sizes
         * @description Clients, sessions, subscriptions and messages, for each node, or with `aggregate` for the cluster.
         */
        get: operations["getStats"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the counters
         * @description Bytes, packets, messages and sessions since each node started, for each node, or with `aggregate` for the cluster. They are always current.
         */
        get: operations["getMetrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/clients": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List clients
         * @description Clients that are connected, and those whose session is kept. All conditions have to be met; of repeated ones, any. The order is undefined, and rows may move between pages while clients come and go.
         */
        get: operations["listClients"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/clients_v2": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List clients by a cursor
         * @description The same as `listClients` with a cursor instead of page numbers, which does not lose its place while clients come and go. The conditions are sent again with each cursor. The server's own document hides the operation, and 5.8.9 checks `fields` without following it.
         */
        get: operations["listClientsByCursor"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/clients/{clientid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a client
         * @description A client that is connected, or whose session is kept. Counts are up to 15 seconds old; `connected`, `connected_at` and `ip_address` are current. Before 5.0.18, an unknown client had the code `RESOURCE_NOT_FOUND`.
         */
        get: operations["getClient"];
        put?: never;
        post?: never;
        /**
         * End a client's connection and session
         * @description A client that reconnects by itself is soon back; ban it to keep it away. One that is gone loses its session.
         */
        delete: operations["kickClient"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/clients/kickout/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End the connections of several clients
         * @description Unknown client ids are ignored.
         */
        post: operations["kickClients"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/clients/{clientid}/subscriptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List a client's subscriptions
         * @description All subscriptions of a client, in one list without pages. A change shows about a tenth of a second later.
         */
        get: operations["listClientSubscriptions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/clients/{clientid}/subscribe": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Subscribe for a client
         * @description Makes a subscription as if the client had. The connection learns of it a moment later. A durable session without a connection counts as not found.
         */
        post: operations["subscribeClient"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/clients/{clientid}/subscribe/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make several subscriptions for a client
         * @description A list if all succeeded. Otherwise the status is 200 too, and two lists contain the ones that succeeded and which not.
         */
        post: operations["subscribeClientBulk"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/clients/{clientid}/unsubscribe": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End a client's subscription
         * @description Reports success even if the subscription does not exist.
         */
        post: operations["unsubscribeClient"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/clients/{clientid}/unsubscribe/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End several subscriptions of a client
         * @description Filters that the client does not subscribe to are passed over.
         */
        post: operations["unsubscribeClientBulk"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/subscriptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List subscriptions
         * @description Subscriptions of all clients. All conditions have to be met. Where `match_topic` is one of them, or durable subscriptions are in the list, the rows are not counted.
         */
        get: operations["listSubscriptions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/topics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the filters that are subscribed to
         * @description Filters with subscribers, and the nodes that have them. A topic that is only published to is never here; register it for metrics to see it.
         */
        get: operations["listTopics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/topics/{topic}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the nodes with subscribers of a filter
         * @description An entry for each node that has subscribers of exactly this filter.
         */
        get: operations["getTopic"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Publish a message
         * @description Publishes a message as `http_api`. Authorization rules do not apply. A message without subscriber is not a failure: the response is then 202, and a message to retain is retained. A message to `$delayed/…` has 202 as well, and 200 in 6.x.
         */
        post: operations["publish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/publish/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Publish several messages
         * @description If one message is invalid, none is published. Otherwise the response contains the result of each: the status is 503 if one could not be delivered, 200 if all were accepted, else 202.
         */
        post: operations["publishBulk"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mqtt/retainer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the settings of retained messages
         * @description The settings as they are stored.
         */
        get: operations["getRetainerConfig"];
        /**
         * Change the settings of retained messages
         * @description The settings are those of the request, in all nodes.
         */
        put: operations["updateRetainerConfig"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mqtt/retainer/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List retained messages
         * @description Without payloads; `getRetainedMessage` has them. The messages are counted only if no filter is given.
         */
        get: operations["listRetainedMessages"];
        put?: never;
        post?: never;
        /**
         * Delete all retained messages
         * @description Deletes the retained messages of all topics.
         */
        delete: operations["deleteRetainedMessages"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mqtt/retainer/message/{topic}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a retained message
         * @description The message of a topic with its payload; of a filter, the first that fits.
         */
        get: operations["getRetainedMessage"];
        put?: never;
        post?: never;
        /**
         * Delete a retained message
         * @description The message of a topic; of a filter, all that fit.
         */
        delete: operations["deleteRetainedMessage"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/banned": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List bans
         * @description At most one condition may be given. Without one, the page does not show whether another follows: the list ends with a page that has fewer rows than `limit`. Expressions are looked up on the responding node. Expired bans vanish within about a minute.
         */
        get: operations["listBans"];
        put?: never;
        /**
         * Ban clients
         * @description A ban of a client id ends that client's session at once. Any other is looked at when clients connect, so kick those that are connected. A ban cannot be changed: delete it and make another, except that an expired one is replaced.
         */
        post: operations["createBan"];
        /**
         * Lift all bans
         * @description Lifts the bans of all kinds.
         */
        delete: operations["deleteBans"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/banned/{as}/{who}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Lift a ban
         * @description Lifts the ban of this kind and value.
         */
        delete: operations["deleteBan"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/listeners": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List listeners
         * @description All listeners for MQTT with their state, in one list without pages.
         */
        get: operations["listListeners"];
        put?: never;
        /**
         * Create a listener
         * @description Creates a listener on all nodes and starts it. Type and name make its id. An older way, `POST /listeners/{id}`, is deprecated.
         */
        post: operations["createListener"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/listeners/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a listener's settings
         * @description Settings and state, as this node has them.
         */
        get: operations["getListener"];
        /**
         * Change a listener's settings
         * @description Omitted properties keep their values, also within the options. Clients of the listener may lose their connection.
         */
        put: operations["updateListener"];
        post?: never;
        /**
         * Delete a listener
         * @description Deletes the listener on all nodes. Its clients lose their connection.
         */
        delete: operations["deleteListener"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/listeners/{id}/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start a listener
         * @description Starts the listener on all nodes, and stores that it is meant to run.
         */
        post: operations["startListener"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/listeners/{id}/stop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Stop a listener
         * @description Stops the listener on all nodes, and stores that it is not meant to run. Its clients lose their connection.
         */
        post: operations["stopListener"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/listeners/{id}/restart": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Restart a listener
         * @description Stops and starts the listener on all nodes, and stores that it is meant to run. Its clients lose their connection.
         */
        post: operations["restartListener"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/listeners_status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the state of listeners by type
         * @description One entry for each type that has listeners.
         */
        get: operations["listListenerTypes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/authentication/{id}/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List users of an authenticator
         * @description MQTT users that the authenticator keeps itself. They are not counted if `like_user_id` is given.
         */
        get: operations["listAuthUsers"];
        put?: never;
        /**
         * Create a user of an authenticator
         * @description The user can log in over MQTT at once. 6.x adds a `namespace`.
         */
        post: operations["createAuthUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/authentication/{id}/users/{user_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a user of an authenticator
         * @description The password is never returned.
         */
        get: operations["getAuthUser"];
        /**
         * Change a user of an authenticator
         * @description Sets the password, and `is_superuser` to what is sent, or to false. A client that is connected stays so.
         */
        put: operations["updateAuthUser"];
        post?: never;
        /**
         * Delete a user of an authenticator
         * @description The user can no longer log in.
         */
        delete: operations["deleteAuthUser"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/authorization/sources/built_in_database/rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete all rules
         * @description Deletes the rules for all clients, for single clients and for single users. The source has to be switched off before.
         */
        delete: operations["deleteAuthzRules"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/authorization/sources/built_in_database/rules/all": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the rules for all clients
         * @description Rules that apply if no rule for the client or the user matches.
         */
        get: operations["getAuthzRulesForAll"];
        put?: never;
        /**
         * Set the rules for all clients
         * @description Replaces all rules that are there.
         */
        post: operations["setAuthzRulesForAll"];
        /**
         * Delete the rules for all clients
         * @description The rules for single clients and users stay.
         */
        delete: operations["deleteAuthzRulesForAll"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/authorization/sources/built_in_database/rules/clients": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the rules of clients
         * @description All clients that have rules, with these. They are not counted if `like_clientid` is given.
         */
        get: operations["listAuthzClientRules"];
        put?: never;
        /**
         * Create rules of clients
         * @description Rules for clients that have none. If one has, nothing is stored.
         */
        post: operations["createAuthzClientRules"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/authorization/sources/built_in_database/rules/clients/{clientid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the rules of a client
         * @description These rules are looked at first.
         */
        get: operations["getAuthzClientRules"];
        /**
         * Set the rules of a client
         * @description Creates or replaces the rules. Where path and body name different clients, the server fails with 500.
         */
        put: operations["setAuthzClientRules"];
        post?: never;
        /**
         * Delete the rules of a client
         * @description The rules for all clients apply to the client from then on.
         */
        delete: operations["deleteAuthzClientRules"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/authorization/sources/built_in_database/rules/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the rules of users
         * @description All users that have rules, with these. They are not counted if `like_username` is given.
         */
        get: operations["listAuthzUserRules"];
        put?: never;
        /**
         * Create rules of users
         * @description Rules for users that have none. If one has, nothing is stored.
         */
        post: operations["createAuthzUserRules"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/authorization/sources/built_in_database/rules/users/{username}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the rules of a user
         * @description These rules are looked at after those of the client.
         */
        get: operations["getAuthzUserRules"];
        /**
         * Set the rules of a user
         * @description Creates or replaces the rules. Where path and body name different users, the server fails with 500.
         */
        put: operations["setAuthzUserRules"];
        post?: never;
        /**
         * Delete the rules of a user
         * @description The rules for all clients apply to the user from then on.
         */
        delete: operations["deleteAuthzUserRules"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api_key": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List API keys
         * @description All keys without their secrets, in one list without pages. Those of the bootstrap file are in it, their names beginning with `from_bootstrap_file_`.
         */
        get: operations["listApiKeys"];
        put?: never;
        /**
         * Create an API key
         * @description There may be 100 keys. The response is the only one that has the secret.
         */
        post: operations["createApiKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api_key/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read an API key
         * @description The key without its secret.
         */
        get: operations["getApiKey"];
        /**
         * Change an API key
         * @description An omitted expiry or role is reset to its default. The secret stays.
         */
        put: operations["updateApiKey"];
        post?: never;
        /**
         * Delete an API key
         * @description Requests with the key are rejected from then on.
         */
        delete: operations["deleteApiKey"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Log a dashboard user in
         * @description Gives a token for the Bearer scheme. It ends when it was not used for 60 minutes (`dashboard.token_expired_time`). 6.x adds a second factor and locks a user out after several failures.
         */
        post: operations["login"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mqtt/topic_metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List counters of all registered topics
         * @description The direct way to see that a device publishes. All registered topics, in one list without pages. 6.3 deprecates these operations in favour of `/mqtt/topic_metrics2`.
         */
        get: operations["listTopicMetrics"];
        /**
         * Set counters back to 0
         * @description Of one topic, or of all if none is named.
         */
        put: operations["resetTopicMetrics"];
        /**
         * Begin to count messages of a topic
         * @description Counts start at 0. There may be 512 topics.
         */
        post: operations["registerTopicMetrics"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mqtt/topic_metrics/{topic}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the counters of a topic
         * @description Of a registered topic. They are always current.
         */
        get: operations["getTopicMetrics"];
        put?: never;
        post?: never;
        /**
         * Stop counting messages of a topic
         * @description The counters are lost.
         */
        delete: operations["unregisterTopicMetrics"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/alarms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List alarms
         * @description Those that are active, or with `activated` set to false those that were.
         */
        get: operations["listAlarms"];
        put?: never;
        post?: never;
        /**
         * Delete the alarms that are over
         * @description Active alarms stay.
         */
        delete: operations["deleteAlarmHistory"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/alarms/force_deactivate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End an alarm
         * @description Ends an alarm without its cause. It comes back when the server finds the cause again.
         */
        post: operations["deactivateAlarm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/authentication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List authenticators
         * @description Returns all authenticators in the order of their use. While none of them is enabled, anyone can connect.
         */
        get: operations["listAuthenticators"];
        put?: never;
        /**
         * Create an authenticator
         * @description Adds an authenticator to the end of the order. The users of a camera need `password_based:built_in_database`, which a broker fresh from the factory does not have.
         *
         *     From then on, clients without valid credentials are rejected: in MQTT 3.1.1 with return code 4 without credentials or with a wrong password, and with 5 for an unknown user. Clients that are connected stay so.
         */
        post: operations["createAuthenticator"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/authentication/order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Set the order of authenticators
         * @description Sets the order of the authenticators. An empty array is accepted if the broker has no authenticator.
         */
        put: operations["reorderAuthenticators"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/authentication/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read an authenticator
         * @description Returns the settings of an authenticator. To send them back with `updateAuthenticator`, remove `id`.
         */
        get: operations["getAuthenticator"];
        /**
         * Replace the settings of an authenticator
         * @description Replaces all settings; omitted properties are reset to their defaults. Mechanism and backend stay. Users stay, but after another algorithm or salt position their passwords fail.
         */
        put: operations["updateAuthenticator"];
        post?: never;
        /**
         * Delete an authenticator
         * @description Deletes the authenticator and its users. Without any other, anyone can connect. While another authenticator exists, an unknown id gets 204, too.
         */
        delete: operations["deleteAuthenticator"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/authentication/{id}/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read state and counters of an authenticator
         * @description Returns whether the authenticator works, and what it was asked, for the cluster and for each node. A node that is down is omitted.
         */
        get: operations["getAuthenticatorStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/authentication/{id}/position/{position}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Move an authenticator in the order
         * @description Puts the authenticator to the front, to the rear, or next to another one.
         */
        put: operations["moveAuthenticator"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/authentication/{id}/import_users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import users of an authenticator
         * @description Imports all users or none, and overwrites users that exist. 150,000 users took 5.5 seconds.
         *
         *     Besides JSON, the server accepts a form (`multipart/form-data`) with one part `filename` whose file name ends in `.csv` or `.json`. The first line of a CSV file has the names of the columns; quotes, a byte order mark and semicolons are rejected. With two such parts, the server fails with 500 and repeats the files, passwords included.
         */
        post: operations["importAuthUsers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/authorization/sources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List sources of authorization
         * @description Returns all sources in the order in which they are asked.
         */
        get: operations["listAuthzSources"];
        put?: never;
        /**
         * Create a source of authorization
         * @description Adds a source to the front of the order. Rules of clients, users and for all need `built_in_database`, which a broker fresh from the factory does not have.
         */
        post: operations["createAuthzSource"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/authorization/sources/order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Set the order of sources
         * @description Sets in which order the sources are asked.
         */
        put: operations["reorderAuthzSources"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/authorization/sources/{type}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a source of authorization
         * @description Returns the settings of a source; for `file`, with the content of the file.
         */
        get: operations["getAuthzSource"];
        /**
         * Replace the settings of a source
         * @description Replaces all settings; omitted properties are reset to their defaults.
         */
        put: operations["updateAuthzSource"];
        post?: never;
        /**
         * Delete a source of authorization
         * @description Deletes the source; with `built_in_database`, all its rules. The file can be created again with its rules.
         */
        delete: operations["deleteAuthzSource"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/authorization/sources/{type}/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read state and counters of a source
         * @description Returns whether the source works, and what it was asked, for the cluster and for each node.
         */
        get: operations["getAuthzSourceStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/authorization/sources/{type}/move": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Move a source in the order
         * @description Puts the source to the front, to the rear, or next to another one. A neighbour of an unknown kind makes the server fail with 500.
         */
        post: operations["moveAuthzSource"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/authorization/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the settings of authorization
         * @description Returns what happens if no rule matches or a client is denied, and the settings of the cache.
         */
        get: operations["getAuthzSettings"];
        /**
         * Replace the settings of authorization
         * @description Replaces all settings. With `disconnect`, a client of MQTT 5 that is denied a subscription gets DISCONNECT with reason code 0x87; with `ignore`, only the SUBACK has it.
         */
        put: operations["updateAuthzSettings"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/authorization/cache": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Empty the authorization caches
         * @description Empties the cache of all clients on all nodes, so that changed rules apply at once.
         */
        delete: operations["deleteAuthzCache"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/clients/{clientid}/authorization/cache": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a client's authorization cache
         * @description Returns the decisions on requests of the client that hold until they expire.
         */
        get: operations["getClientAuthzCache"];
        put?: never;
        post?: never;
        /**
         * Empty a client's authorization cache
         * @description Empties the cache, so that changed rules apply at once for the client.
         */
        delete: operations["deleteClientAuthzCache"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/clients/{clientid}/keepalive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Set a client's keep-alive interval
         * @description Sets the interval that the server checks; the client keeps sending at its own. It is accepted for a client that is offline. The server's own document hides the operation.
         */
        put: operations["setClientKeepalive"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/clients/{clientid}/mqueue_messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List queued messages of a client
         * @description Returns rows of the message queue, also of a client that is offline. Ask again with `meta.position` until there are no rows.
         */
        get: operations["listClientQueue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/clients/{clientid}/inflight_messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List messages a client has not acknowledged
         * @description Returns rows of the in-flight window, also of a client that is offline. Ask again with `meta.position` until there are no rows.
         */
        get: operations["listClientInflight"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions_count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Count sessions
         * @description Returns how many sessions there are. With `since`, sessions that expired after that time are counted, too.
         */
        get: operations["countSessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/monitor_current": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read rates and sizes of the cluster
         * @description Returns the current sums of all nodes: sessions, subscriptions and messages a second.
         */
        get: operations["getCurrentMonitor"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/monitor_current/nodes/{node}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read rates and sizes of a node
         * @description Returns the current sizes of a node. The node `all` returns the cluster.
         */
        get: operations["getCurrentNodeMonitor"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/monitor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read samples of the cluster
         * @description Returns counts and sizes over time.
         */
        get: operations["getMonitor"];
        put?: never;
        post?: never;
        /**
         * Delete all samples
         * @description Deletes the samples of all nodes. The next one is taken within 10 seconds.
         */
        delete: operations["deleteMonitor"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/monitor/nodes/{node}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read samples of a node
         * @description Returns counts and sizes of a node over time, without `subscriptions_ram`.
         */
        get: operations["getNodeMonitor"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cluster": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read name and nodes of the cluster
         * @description Returns the nodes that run.
         */
        get: operations["getCluster"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cluster/topology": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read which nodes replicate from which
         * @description Returns the core nodes with their replicants.
         */
        get: operations["getClusterTopology"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cluster/invitation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the state of invitations
         * @description Returns nodes that were invited without waiting.
         */
        get: operations["getClusterInvitation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cluster/{node}/invite": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Invite a node into the cluster
         * @description Waits until the node has joined. The node loses its own configuration and sessions.
         */
        put: operations["inviteNode"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cluster/{node}/force_leave": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove a node from the cluster
         * @description Removes a node, also one that was ended. Its clients lose their connection.
         */
        delete: operations["leaveCluster"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Log a dashboard user out
         * @description Ends the token of the request. Other tokens of the user stay.
         */
        post: operations["logout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List dashboard users
         * @description Returns all users. A token is needed; API keys are rejected.
         */
        get: operations["listDashboardUsers"];
        put?: never;
        /**
         * Create a dashboard user
         * @description Creates a user who can log in. In the Enterprise edition the user is an administrator, unless the request has a role.
         */
        post: operations["createDashboardUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{username}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Change a dashboard user
         * @description Sets the description. The password is changed with `changeDashboardUserPassword`.
         */
        put: operations["updateDashboardUser"];
        post?: never;
        /**
         * Delete a dashboard user
         * @description Deletes the user, whose tokens end at once.
         */
        delete: operations["deleteDashboardUser"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{username}/change_pwd": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change the password of a dashboard user
         * @description Changes the password. All tokens of the user end. Unlike the other operations on dashboard users, it takes an API key.
         */
        post: operations["changeDashboardUserPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/error_codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List error codes
         * @description Returns the server's own list, for which no credentials are needed.
         */
        get: operations["listErrorCodes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/error_codes/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the meaning of an error code
         * @description Returns one entry of the server's own list, for which no credentials are needed.
         */
        get: operations["getErrorCode"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mqtt/delayed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the settings of delayed messages
         * @description Returns whether messages can be delayed, and how many.
         */
        get: operations["getDelayed"];
        /**
         * Change the settings of delayed messages
         * @description Changes the settings that are sent. The body `null` resets all of them.
         */
        put: operations["updateDelayed"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mqtt/delayed/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List delayed messages
         * @description Returns messages that wait to be published. One beyond the limit, or with an interval that is not a number, is acknowledged and lost.
         */
        get: operations["listDelayedMessages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mqtt/delayed/messages/{topic}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete the delayed messages of a topic
         * @description Deletes all messages that wait to be published to the topic.
         */
        delete: operations["deleteDelayedMessagesByTopic"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mqtt/delayed/messages/{node}/{msgid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a delayed message
         * @description Returns a message with its payload.
         */
        get: operations["getDelayedMessage"];
        put?: never;
        post?: never;
        /**
         * Delete a delayed message
         * @description Deletes a message before it is published. A node that does not run makes the server fail with 500.
         */
        delete: operations["deleteDelayedMessage"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mqtt/topic_rewrite": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the rules that rewrite topics
         * @description Returns all rules.
         */
        get: operations["getTopicRewrites"];
        /**
         * Replace the rules that rewrite topics
         * @description Replaces all rules. Faults of a rule make the server fail with 500, a new topic with wildcards excepted.
         */
        put: operations["setTopicRewrites"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mqtt/auto_subscribe": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List automatic subscriptions
         * @description Returns the subscriptions that each client gets when it connects.
         */
        get: operations["getAutoSubscriptions"];
        /**
         * Replace automatic subscriptions
         * @description Replaces all of them. Filters are not checked, and clients that are connected keep their subscriptions.
         */
        put: operations["setAutoSubscriptions"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/slow_subscriptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List slow subscriptions
         * @description Returns the deliveries that took longest, at most 1000 of them; none while the list is switched off.
         */
        get: operations["listSlowSubscriptions"];
        put?: never;
        post?: never;
        /**
         * Empty the list of slow subscriptions
         * @description Empties the list on all nodes.
         */
        delete: operations["clearSlowSubscriptions"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/slow_subscriptions/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the settings of slow subscriptions
         * @description Returns whether and which deliveries are listed.
         */
        get: operations["getSlowSubscriptionsSettings"];
        /**
         * Change the settings of slow subscriptions
         * @description Changes the settings that are sent. After the body `null`, the settings cannot be read until all of them are sent.
         */
        put: operations["updateSlowSubscriptionsSettings"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List rules
         * @description Returns rules; all conditions have to be met. Rows are counted only if `enable` is the only condition.
         */
        get: operations["listRules"];
        put?: never;
        /**
         * Create a rule
         * @description Creates a rule, which runs at once. Its actions need not exist.
         */
        post: operations["createRule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rules/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a rule
         * @description Returns a rule. To send it back with `updateRule`, remove `id`, `from`, `created_at` and `last_modified_at`.
         */
        get: operations["getRule"];
        /**
         * Change a rule
         * @description Changes the fields that are sent. An id that no rule has creates one, so the SQL is needed then.
         */
        put: operations["updateRule"];
        post?: never;
        /**
         * Delete a rule
         * @description Deletes the rule; its actions stay.
         */
        delete: operations["deleteRule"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rules/{id}/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the counters of a rule
         * @description Returns what the rule selected and did, for the cluster and for each node.
         */
        get: operations["getRuleMetrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rules/{id}/metrics/reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Set the counters of a rule to 0
         * @description Sets the counters to 0 on all nodes.
         */
        put: operations["resetRuleMetrics"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rules/{id}/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Try a rule on an event
         * @description Runs the SQL of the rule and, unless the request disables them, its actions.
         */
        post: operations["testRule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rule_test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Try SQL on an event
         * @description Returns what the SQL selects, without a rule.
         */
        post: operations["testRuleSql"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rule_events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List events for rules
         * @description Returns the 15 events that rules can select from, with their columns.
         */
        get: operations["listRuleEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rule_engine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the settings of all rules
         * @description Returns the settings.
         */
        get: operations["getRuleEngine"];
        /**
         * Change the settings of all rules
         * @description Changes the settings that are sent. The body `null` deletes all rules and gets 200.
         */
        put: operations["updateRuleEngine"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * @description Form of the response. The server treats any other value as `text`.
         * @default text
         */
        StatusFormat: "text" | "json";
        /**
         * @description Name of a node of the cluster, its Erlang node name.
         * @example emqx@127.0.0.1
         */
        NodeName: string;
        /** @description Whether the broker runs. */
        Status: {
            /** @description Name of a node of the cluster, its Erlang node name. */
            node_name?: components["schemas"]["NodeName"];
            /**
             * @description Release, after a `v` in the open-source edition and an `e` in the Enterprise edition. 6.x lacks it.
             * @example v5.8.9
             */
            rel_vsn?: string;
            /** @description Whether the Erlang node runs. */
            broker_status?: "started" | "stopped" | (string & {});
            /** @description Whether EMQX runs on it. */
            app_status?: "running" | "not_running" | (string & {});
        };
        /** @description Two lines without a final line feed, the first about the node, the second about EMQX. */
        StatusText: string;
        /**
         * Not found
         * @description The object or the path does not exist. Only for alarms does it come with 400.
         * @constant
         */
        NotFoundCode: "NOT_FOUND";
        /**
         * @description What went wrong, in the server's words: a text, an Erlang term, the codes of its characters as an array, or the report of a crash, which may repeat the headers of the request. If the request does not fit its schema, the message is JSON in a string: an object, or an array of several.
         *
         *     It has `kind` (`validation_error`), `path` (the name of a parameter, or of a field from `root` on, with items counted from 1) and `reason`: a text such as `required_field`, `unknown_fields` or `not_a_enum_symbol`, or an object such as `{"expected":"1..10000"}`. Further properties depend on the reason: `value`, as the server converted it; `unknown`, of several fields the first alone; `unmatched`, two fields that are possible and `...`, or `none`; `mismatches`, the problems with each variant of a union; `errors`, an array of problems; `expected_data_type` with `got`; `bad_array_index_keys`, the fields of an object instead of an array; and `matched_type`. An unknown field is reported alone, missing ones together. For API keys, login and new topic metrics, paths lack `root.` and only the first missing field is reported.
         */
        ErrorMessage: string;
        /**
         * @deprecated
         * @description What `message` was called before 5.0.18. Never sent by newer releases.
         */
        LegacyReason: string;
        /** @description The object does not exist. */
        NotFoundError: {
            /** @description Error code. Other codes are possible. */
            code: "NOT_FOUND" | (string & {});
            /**
             * @description What went wrong, in the server's words: a text, an Erlang term, the codes of its characters as an array, or the report of a crash, which may repeat the headers of the request. If the request does not fit its schema, the message is JSON in a string: an object, or an array of several.
             *
             *     It has `kind` (`validation_error`), `path` (the name of a parameter, or of a field from `root` on, with items counted from 1) and `reason`: a text such as `required_field`, `unknown_fields` or `not_a_enum_symbol`, or an object such as `{"expected":"1..10000"}`. Further properties depend on the reason: `value`, as the server converted it; `unknown`, of several fields the first alone; `unmatched`, two fields that are possible and `...`, or `none`; `mismatches`, the problems with each variant of a union; `errors`, an array of problems; `expected_data_type` with `got`; `bad_array_index_keys`, the fields of an object instead of an array; and `matched_type`. An unknown field is reported alone, missing ones together. For API keys, login and new topic metrics, paths lack `root.` and only the first missing field is reported.
             */
            message: components["schemas"]["ErrorMessage"];
            /** @description What `message` was called before 5.0.18. Never sent by newer releases. */
            reason?: components["schemas"]["LegacyReason"];
        };
        /**
         * Wrong user name or password
         * @description The login was rejected.
         * @constant
         */
        BadUsernameOrPwdCode: "BAD_USERNAME_OR_PWD";
        /**
         * API key refused
         * @description The key is unknown, switched off or expired, or its secret is wrong. The password of a dashboard user is rejected with it, too.
         * @constant
         */
        BadApiKeyOrSecretCode: "BAD_API_KEY_OR_SECRET";
        /**
         * Request not valid
         * @description The body is not JSON, or a parameter or property is missing, unknown or not valid.
         * @constant
         */
        BadRequestCode: "BAD_REQUEST";
        /**
         * Condition not met
         * @description The SQL of a rule does not select the event that it was tested with.
         * @constant
         */
        NotMatchCode: "NOT_MATCH";
        /**
         * Exists already
         * @description There is an authenticator, a user, a ban or a list of rules of that name. Bans send it with 400, all others with 409.
         * @constant
         */
        AlreadyExistsCode: "ALREADY_EXISTS";
        /**
         * Listener not right
         * @description No listener has that id, another one has it already, or path and body name different ones.
         * @constant
         */
        BadListenerIdCode: "BAD_LISTENER_ID";
        /**
         * Topic not usable
         * @description The topic has wildcards where none may be, or is registered already.
         * @constant
         */
        BadTopicCode: "BAD_TOPIC";
        /**
         * Too many
         * @description No more of these can be created.
         * @constant
         */
        ExceedLimitCode: "EXCEED_LIMIT";
        /**
         * Parameter not usable
         * @description A parameter has a value that the operation cannot use.
         * @constant
         */
        InvalidParameterCode: "INVALID_PARAMETER";
        /**
         * Message id malformed
         * @description The id of a message is not hexadecimal.
         * @constant
         */
        MessageIdSchemaErrorCode: "MESSAGE_ID_SCHEMA_ERROR";
        /**
         * No such message
         * @description No message has that id.
         * @constant
         */
        MessageIdNotFoundCode: "MESSAGE_ID_NOT_FOUND";
        /**
         * No such client
         * @description No MQTT client and no session has that client id.
         * @constant
         */
        ClientidNotFoundCode: "CLIENTID_NOT_FOUND";
        /**
         * No such topic
         * @description Nobody subscribes to the topic filter, or the topic has no metrics registered.
         * @constant
         */
        TopicNotFoundCode: "TOPIC_NOT_FOUND";
        /**
         * No such dashboard user
         * @description No dashboard user has that name.
         * @constant
         */
        UserNotFoundCode: "USER_NOT_FOUND";
        /**
         * Internal error
         * @description The operation failed on the server; see its log.
         * @constant
         */
        InternalErrorCode: "INTERNAL_ERROR";
        /**
         * Update failed
         * @description The configuration was not stored.
         * @constant
         */
        UpdateFailedCode: "UPDATE_FAILED";
        /**
         * Content type not right
         * @description The body is not declared as `application/json`.
         * @constant
         */
        UnsupportedMediaTypeCode: "UNSUPPORTED_MEDIA_TYPE";
        /**
         * No usable credentials
         * @description The Authorization header is missing, or its scheme is neither Basic nor Bearer.
         * @constant
         */
        AuthorizationHeaderErrorCode: "AUTHORIZATION_HEADER_ERROR";
        /**
         * API keys not allowed here
         * @description The operation takes only the token of a dashboard user.
         * @constant
         */
        ApiKeyNotAllowCode: "API_KEY_NOT_ALLOW";
        /**
         * Token expired
         * @description The token was not used for too long. Get a new one by `POST /login`.
         * @constant
         */
        TokenTimeOutCode: "TOKEN_TIME_OUT";
        /**
         * Token unknown
         * @description The server does not know the token, which may also have expired a while ago. Get one by `POST /login`.
         * @constant
         */
        BadTokenCode: "BAD_TOKEN";
        /**
         * Role too low
         * @description The role of the user or of the API key does not allow the operation. Enterprise edition only.
         * @constant
         */
        UnauthorizedRoleCode: "UNAUTHORIZED_ROLE";
        /**
         * Wrong token or user name
         * @description At a logout, the token is not that of the user.
         * @constant
         */
        WrongTokenOrUsernameCode: "WRONG_TOKEN_OR_USERNAME";
        /**
         * Old password wrong
         * @description A password cannot be changed, since the old one is another.
         * @constant
         */
        ErrorPwdNotMatchCode: "ERROR_PWD_NOT_MATCH";
        /**
         * Not allowed
         * @description The default dashboard user, or the one who asks, cannot be deleted.
         * @constant
         */
        NotAllowedCode: "NOT_ALLOWED";
        /**
         * Node not reachable
         * @description A node does not run, or is unknown.
         * @constant
         */
        NodeDownCode: "NODE_DOWN";
        /**
         * Unknown error
         * @description The operation failed; the message has what the server knows.
         * @constant
         */
        UnknownErrorCode: "UNKNOWN_ERROR";
        /**
         * Client gone
         * @description The client went away while its messages were listed.
         * @constant
         */
        ClientShutdownCode: "CLIENT_SHUTDOWN";
        /**
         * Not implemented
         * @description The operation does not exist for this kind of thing, such as the queue of a durable session.
         * @constant
         */
        NotImplementedCode: "NOT_IMPLEMENTED";
        /**
         * Topic filter not valid
         * @description The filter of `GET /topics` is malformed. The server's spelling lacks an E.
         * @constant
         */
        InvalidParamterCode: "INVALID_PARAMTER";
        /**
         * Node of delayed messages not valid
         * @description The name of a node in the path of a delayed message is not valid.
         * @constant
         */
        InvalidNodeCode: "INVALID_NODE";
        /**
         * Topic not valid
         * @description A topic of delayed messages has wildcards.
         * @constant
         */
        InvalidTopicNameCode: "INVALID_TOPIC_NAME";
        /**
         * No such delayed messages
         * @description No delayed message has that topic.
         * @constant
         */
        MessageNotFoundCode: "MESSAGE_NOT_FOUND";
        /**
         * No such rule
         * @description No rule has the id that was to be tested.
         * @constant
         */
        RuleNotFoundCode: "RULE_NOT_FOUND";
        /** @description Error code of the server. The list is open: releases add and rename codes, so use the HTTP status if the code is unknown. */
        ErrorCode: "WRONG_USERNAME_OR_PWD" | "WRONG_USERNAME_OR_PWD_OR_API_KEY_OR_API_SECRET" | "BAD_USERNAME_OR_PWD" | "BAD_API_KEY_OR_SECRET" | "BAD_REQUEST" | "NOT_MATCH" | "ALREADY_EXISTS" | "BAD_CONFIG_SCHEMA" | "BAD_LISTENER_ID" | "BAD_NODE_NAME" | "BAD_RPC" | "BAD_TOPIC" | "EXCEED_LIMIT" | "INVALID_PARAMETER" | "CONFLICT" | "NO_DEFAULT_VALUE" | "DEPENDENCY_EXISTS" | "MESSAGE_ID_SCHEMA_ERROR" | "INVALID_ID" | "MESSAGE_ID_NOT_FOUND" | "NOT_FOUND" | "CLIENTID_NOT_FOUND" | "CLIENT_NOT_FOUND" | "RESOURCE_NOT_FOUND" | "TOPIC_NOT_FOUND" | "USER_NOT_FOUND" | "INTERNAL_ERROR" | "SERVICE_UNAVAILABLE" | "SOURCE_ERROR" | "UPDATE_FAILED" | "REST_FAILED" | "CLIENT_NOT_RESPONSE" | "UNSUPPORTED_MEDIA_TYPE" | "AUTHORIZATION_HEADER_ERROR" | "API_KEY_NOT_ALLOW" | "TOKEN_TIME_OUT" | "BAD_TOKEN" | "UNAUTHORIZED_ROLE" | "WRONG_TOKEN_OR_USERNAME" | "ERROR_PWD_NOT_MATCH" | "NOT_ALLOWED" | "NODE_DOWN" | "UNKNOWN_ERROR" | "CLIENT_SHUTDOWN" | "NOT_IMPLEMENTED" | "PARAM_ERROR" | "INVALID_PARAMTER" | "INVALID_NODE" | "INVALID_TOPIC_NAME" | "MESSAGE_NOT_FOUND" | "RULE_NOT_FOUND" | "BAD_NODE" | "INVALID_ACCEPT" | "INVALID_CONFIG" | "BAD_TYPE" | "DUPLICATE_CONDITION" | "INVALID_PARAMS" | "NODE_ERROR" | "ALREADY_INSTALLED" | "BAD_CONFIG" | "BAD_FORM_DATA" | "BAD_PLUGIN_INFO" | "BAD_POSITION" | "FILE_NOT_EXISTED" | "FORBIDDEN" | "MOVE_FAILED" | "UNEXPECTED_ERROR" | "BACKEND_NOT_FOUND" | "REDIRECT" | "UNAUTHORIZED" | "FILES_NOT_FOUND" | "NODE_EVACUATING" | (string & {});
        /** @description Any error response. Releases before 5.0.18 send a `reason` instead of the `message`. */
        ApiError: {
            /** @description Error code of the server. The list is open: releases add and rename codes, so use the HTTP status if the code is unknown. */
            code: components["schemas"]["ErrorCode"];
            /**
             * @description What went wrong, in the server's words: a text, an Erlang term, the codes of its characters as an array, or the report of a crash, which may repeat the headers of the request. If the request does not fit its schema, the message is JSON in a string: an object, or an array of several.
             *
             *     It has `kind` (`validation_error`), `path` (the name of a parameter, or of a field from `root` on, with items counted from 1) and `reason`: a text such as `required_field`, `unknown_fields` or `not_a_enum_symbol`, or an object such as `{"expected":"1..10000"}`. Further properties depend on the reason: `value`, as the server converted it; `unknown`, of several fields the first alone; `unmatched`, two fields that are possible and `...`, or `none`; `mismatches`, the problems with each variant of a union; `errors`, an array of problems; `expected_data_type` with `got`; `bad_array_index_keys`, the fields of an object instead of an array; and `matched_type`. An unknown field is reported alone, missing ones together. For API keys, login and new topic metrics, paths lack `root.` and only the first missing field is reported.
             */
            message?: components["schemas"]["ErrorMessage"];
            /** @description What `message` was called before 5.0.18. Never sent by newer releases. */
            reason?: components["schemas"]["LegacyReason"];
        };
        /** @description How many there are now. */
        Gauge: number;
        /**
         * @description A size with two decimals and a unit; digits only if it is below 1 KiB.
         * @example 512.00M
         * @example 15.60G
         */
        MemorySize: string;
        /** @description A node of the cluster. One that is stopped has `node`, `node_status` and `role` only, and appears in the list but not by itself. */
        BrokerNode: {
            /** @description Name of a node of the cluster, its Erlang node name. */
            node: components["schemas"]["NodeName"];
            /** @description Whether it runs. */
            node_status: "running" | "stopped" | (string & {});
            /** @description Whether it takes part in writes or replicates only. */
            role?: "core" | "replicant" | (string & {});
            /** @description Sessions that the node holds, those of disconnected clients included. */
            connections?: components["schemas"]["Gauge"];
            /** @description Clients that are connected to the node. */
            live_connections?: components["schemas"]["Gauge"];
            /** @description Sessions of the cluster; also expired ones if the setting `broker.session_history_retain` is above 0. */
            cluster_sessions?: components["schemas"]["Gauge"];
            /** @description CPU load average of a minute. Text in 5.0.0. */
            load1?: number;
            /** @description CPU load average of five minutes. */
            load5?: number;
            /** @description CPU load average of a quarter of an hour. */
            load15?: number;
            /** @description File descriptors that the process may have. */
            max_fds?: number;
            /** @description A size with two decimals and a unit; digits only if it is below 1 KiB. */
            memory_total?: components["schemas"]["MemorySize"];
            /** @description A size with two decimals and a unit; digits only if it is below 1 KiB. */
            memory_used?: components["schemas"]["MemorySize"];
            /**
             * @description Version of Erlang/OTP, and of its virtual machine.
             * @example 26.2.5/14.2.5
             */
            otp_release?: string;
            /** @description Maximum number of Erlang processes. */
            process_available?: number;
            /** @description Current number of Erlang processes. */
            process_used?: number;
            /** @description Milliseconds since the node started. */
            uptime?: number;
            /**
             * @description Release, without a letter before it.
             * @example 5.8.9
             */
            version?: string;
            /** @description Edition of the release. */
            edition?: "Opensource" | "Enterprise" | (string & {});
            /** @description Folder that EMQX is installed in. */
            sys_path?: string;
            /** @description Folder of the log files, or a sentence without log files. */
            log_path?: string;
        };
        /** @description All nodes of the cluster. */
        BrokerNodeList: components["schemas"]["BrokerNode"][];
        /** @description The credentials are missing or were rejected. */
        UnauthorizedError: {
            /** @description Error code. Other codes are possible. */
            code: "AUTHORIZATION_HEADER_ERROR" | "BAD_API_KEY_OR_SECRET" | "TOKEN_TIME_OUT" | "BAD_TOKEN" | (string & {});
            /**
             * @description What went wrong, in the server's words: a text, an Erlang term, the codes of its characters as an array, or the report of a crash, which may repeat the headers of the request. If the request does not fit its schema, the message is JSON in a string: an object, or an array of several.
             *
             *     It has `kind` (`validation_error`), `path` (the name of a parameter, or of a field from `root` on, with items counted from 1) and `reason`: a text such as `required_field`, `unknown_fields` or `not_a_enum_symbol`, or an object such as `{"expected":"1..10000"}`. Further properties depend on the reason: `value`, as the server converted it; `unknown`, of several fields the first alone; `unmatched`, two fields that are possible and `...`, or `none`; `mismatches`, the problems with each variant of a union; `errors`, an array of problems; `expected_data_type` with `got`; `bad_array_index_keys`, the fields of an object instead of an array; and `matched_type`. An unknown field is reported alone, missing ones together. For API keys, login and new topic metrics, paths lack `root.` and only the first missing field is reported.
             */
            message: components["schemas"]["ErrorMessage"];
            /** @description What `message` was called before 5.0.18. Never sent by newer releases. */
            reason?: components["schemas"]["LegacyReason"];
        };
        /** @description The role does not allow it. */
        ForbiddenError: {
            /** @description Error code. Other codes are possible. */
            code: "UNAUTHORIZED_ROLE" | (string & {});
            /**
             * @description What went wrong, in the server's words: a text, an Erlang term, the codes of its characters as an array, or the report of a crash, which may repeat the headers of the request. If the request does not fit its schema, the message is JSON in a string: an object, or an array of several.
             *
             *     It has `kind` (`validation_error`), `path` (the name of a parameter, or of a field from `root` on, with items counted from 1) and `reason`: a text such as `required_field`, `unknown_fields` or `not_a_enum_symbol`, or an object such as `{"expected":"1..10000"}`. Further properties depend on the reason: `value`, as the server converted it; `unknown`, of several fields the first alone; `unmatched`, two fields that are possible and `...`, or `none`; `mismatches`, the problems with each variant of a union; `errors`, an array of problems; `expected_data_type` with `got`; `bad_array_index_keys`, the fields of an object instead of an array; and `matched_type`. An unknown field is reported alone, missing ones together. For API keys, login and new topic metrics, paths lack `root.` and only the first missing field is reported.
             */
            message: components["schemas"]["ErrorMessage"];
            /** @description What `message` was called before 5.0.18. Never sent by newer releases. */
            reason?: components["schemas"]["LegacyReason"];
        };
        /** @description The operation failed on the server. */
        InternalError: {
            /** @description Error code. Other codes are possible. */
            code: "INTERNAL_ERROR" | (string & {});
            /**
             * @description What went wrong, in the server's words: a text, an Erlang term, the codes of its characters as an array, or the report of a crash, which may repeat the headers of the request. If the request does not fit its schema, the message is JSON in a string: an object, or an array of several.
             *
             *     It has `kind` (`validation_error`), `path` (the name of a parameter, or of a field from `root` on, with items counted from 1) and `reason`: a text such as `required_field`, `unknown_fields` or `not_a_enum_symbol`, or an object such as `{"expected":"1..10000"}`. Further properties depend on the reason: `value`, as the server converted it; `unknown`, of several fields the first alone; `unmatched`, two fields that are possible and `...`, or `none`; `mismatches`, the problems with each variant of a union; `errors`, an array of problems; `expected_data_type` with `got`; `bad_array_index_keys`, the fields of an object instead of an array; and `matched_type`. An unknown field is reported alone, missing ones together. For API keys, login and new topic metrics, paths lack `root.` and only the first missing field is reported.
             */
            message: components["schemas"]["ErrorMessage"];
            /** @description What `message` was called before 5.0.18. Never sent by newer releases. */
            reason?: components["schemas"]["LegacyReason"];
        };
        /** @description Counts up since the node started. */
        Counter: number;
        /** @description Counters since the node started. There may be further ones. */
        Metrics: {
            /** @description Bytes received. */
            "bytes.received"?: components["schemas"]["Counter"];
            /** @description Bytes sent. */
            "bytes.sent"?: components["schemas"]["Counter"];
            /** @description MQTT packets received. */
            "packets.received"?: components["schemas"]["Counter"];
            /** @description MQTT packets sent. */
            "packets.sent"?: components["schemas"]["Counter"];
            /** @description CONNECT packets received. */
            "packets.connect.received"?: components["schemas"]["Counter"];
            /** @description CONNACK packets sent. */
            "packets.connack.sent"?: components["schemas"]["Counter"];
            /** @description CONNACK packets sent that reject a connection. */
            "packets.connack.error"?: components["schemas"]["Counter"];
            /** @description CONNACK packets sent that reject credentials. */
            "packets.connack.auth_error"?: components["schemas"]["Counter"];
            /** @description PUBLISH packets received. */
            "packets.publish.received"?: components["schemas"]["Counter"];
            /** @description PUBLISH packets sent. */
            "packets.publish.sent"?: components["schemas"]["Counter"];
            /** @description PUBLISH packets received with a packet id that is in use. */
            "packets.publish.inuse"?: components["schemas"]["Counter"];
            /** @description PUBLISH packets received that could not be handled. */
            "packets.publish.error"?: components["schemas"]["Counter"];
            /** @description PUBLISH packets received that authorization rejected. */
            "packets.publish.auth_error"?: components["schemas"]["Counter"];
            /** @description PUBLISH packets received and dropped, as too many were unacknowledged. */
            "packets.publish.dropped"?: components["schemas"]["Counter"];
            /** @description PUBACK packets received. */
            "packets.puback.received"?: components["schemas"]["Counter"];
            /** @description PUBACK packets sent. */
            "packets.puback.sent"?: components["schemas"]["Counter"];
            /** @description PUBACK packets received with a packet id that is in use. */
            "packets.puback.inuse"?: components["schemas"]["Counter"];
            /** @description PUBACK packets received with an unknown packet id. */
            "packets.puback.missed"?: components["schemas"]["Counter"];
            /** @description PUBREC packets received. */
            "packets.pubrec.received"?: components["schemas"]["Counter"];
            /** @description PUBREC packets sent. */
            "packets.pubrec.sent"?: components["schemas"]["Counter"];
            /** @description PUBREC packets received with a packet id that is in use. */
            "packets.pubrec.inuse"?: components["schemas"]["Counter"];
            /** @description PUBREC packets received with an unknown packet id. */
            "packets.pubrec.missed"?: components["schemas"]["Counter"];
            /** @description PUBREL packets received. */
            "packets.pubrel.received"?: components["schemas"]["Counter"];
            /** @description PUBREL packets sent. */
            "packets.pubrel.sent"?: components["schemas"]["Counter"];
            /** @description PUBREL packets received with an unknown packet id. */
            "packets.pubrel.missed"?: components["schemas"]["Counter"];
            /** @description PUBCOMP packets received. */
            "packets.pubcomp.received"?: components["schemas"]["Counter"];
            /** @description PUBCOMP packets sent. */
            "packets.pubcomp.sent"?: components["schemas"]["Counter"];
            /** @description PUBCOMP packets received with a packet id that is in use. */
            "packets.pubcomp.inuse"?: components["schemas"]["Counter"];
            /** @description PUBCOMP packets received with an unknown packet id. */
            "packets.pubcomp.missed"?: components["schemas"]["Counter"];
            /** @description SUBSCRIBE packets received. */
            "packets.subscribe.received"?: components["schemas"]["Counter"];
            /** @description SUBSCRIBE packets received that could not be handled. */
            "packets.subscribe.error"?: components["schemas"]["Counter"];
            /** @description SUBSCRIBE packets received that authorization rejected. */
            "packets.subscribe.auth_error"?: components["schemas"]["Counter"];
            /** @description SUBACK packets sent. */
            "packets.suback.sent"?: components["schemas"]["Counter"];
            /** @description UNSUBSCRIBE packets received. */
            "packets.unsubscribe.received"?: components["schemas"]["Counter"];
            /** @description UNSUBSCRIBE packets received that could not be handled. */
            "packets.unsubscribe.error"?: components["schemas"]["Counter"];
            /** @description UNSUBACK packets sent. */
            "packets.unsuback.sent"?: components["schemas"]["Counter"];
            /** @description PINGREQ packets received. */
            "packets.pingreq.received"?: components["schemas"]["Counter"];
            /** @description PINGRESP packets sent. */
            "packets.pingresp.sent"?: components["schemas"]["Counter"];
            /** @description DISCONNECT packets received. */
            "packets.disconnect.received"?: components["schemas"]["Counter"];
            /** @description DISCONNECT packets sent. */
            "packets.disconnect.sent"?: components["schemas"]["Counter"];
            /** @description AUTH packets received. */
            "packets.auth.received"?: components["schemas"]["Counter"];
            /** @description AUTH packets sent. */
            "packets.auth.sent"?: components["schemas"]["Counter"];
            /** @description Messages received from clients. */
            "messages.received"?: components["schemas"]["Counter"];
            /** @description Messages sent to clients. */
            "messages.sent"?: components["schemas"]["Counter"];
            /** @description Messages received with QoS 0. */
            "messages.qos0.received"?: components["schemas"]["Counter"];
            /** @description Messages sent with QoS 0. */
            "messages.qos0.sent"?: components["schemas"]["Counter"];
            /** @description Messages received with QoS 1. */
            "messages.qos1.received"?: components["schemas"]["Counter"];
            /** @description Messages sent with QoS 1. */
            "messages.qos1.sent"?: components["schemas"]["Counter"];
            /** @description Messages received with QoS 2. */
            "messages.qos2.received"?: components["schemas"]["Counter"];
            /** @description Messages sent with QoS 2. */
            "messages.qos2.sent"?: components["schemas"]["Counter"];
            /** @description Messages published, those of the server included. */
            "messages.publish"?: components["schemas"]["Counter"];
            /** @description Messages dropped before they were forwarded. */
            "messages.dropped"?: components["schemas"]["Counter"];
            /** @description Messages dropped, as their PUBREL did not come in time. */
            "messages.dropped.await_pubrel_timeout"?: components["schemas"]["Counter"];
            /** @description Messages dropped, because they have no subscriber. */
            "messages.dropped.no_subscribers"?: components["schemas"]["Counter"];
            /** @description Messages that a validation rejected. */
            "messages.validation_failed"?: components["schemas"]["Counter"];
            /** @description Messages that passed validation. */
            "messages.validation_succeeded"?: components["schemas"]["Counter"];
            /** @description Messages that could not be transformed. */
            "messages.transformation_failed"?: components["schemas"]["Counter"];
            /** @description Messages that were transformed. */
            "messages.transformation_succeeded"?: components["schemas"]["Counter"];
            /** @description Messages forwarded to other nodes. */
            "messages.forward"?: components["schemas"]["Counter"];
            /** @description Messages stored to be published later. */
            "messages.delayed"?: components["schemas"]["Counter"];
            /** @description Messages delivered to sessions. */
            "messages.delivered"?: components["schemas"]["Counter"];
            /** @description Messages acknowledged by clients. */
            "messages.acked"?: components["schemas"]["Counter"];
            /** @description Messages stored for durable sessions. */
            "messages.persisted"?: components["schemas"]["Counter"];
            /** @description Deliveries dropped for any reason. */
            "delivery.dropped"?: components["schemas"]["Counter"];
            /** @description Deliveries dropped, because the subscriber is the publisher and excludes its own messages. */
            "delivery.dropped.no_local"?: components["schemas"]["Counter"];
            /** @description Deliveries dropped, as the packet is larger than the client takes. */
            "delivery.dropped.too_large"?: components["schemas"]["Counter"];
            /** @description Deliveries with QoS 0 dropped, as the queue was full. */
            "delivery.dropped.qos0_msg"?: components["schemas"]["Counter"];
            /** @description Deliveries with QoS 1 or 2 dropped, as the queue was full. */
            "delivery.dropped.queue_full"?: components["schemas"]["Counter"];
            /** @description Deliveries dropped, as the message had expired. */
            "delivery.dropped.expired"?: components["schemas"]["Counter"];
            /** @description Connections that clients asked for. */
            "client.connect"?: components["schemas"]["Counter"];
            /** @description Responses to clients that asked for a connection. */
            "client.connack"?: components["schemas"]["Counter"];
            /** @description Connections made. */
            "client.connected"?: components["schemas"]["Counter"];
            /** @description Authentications. */
            "client.authenticate"?: components["schemas"]["Counter"];
            /** @description Connections without a user name. */
            "client.auth.anonymous"?: components["schemas"]["Counter"];
            /** @description Authorizations. */
            "client.authorize"?: components["schemas"]["Counter"];
            /** @description Subscribe requests of clients. */
            "client.subscribe"?: components["schemas"]["Counter"];
            /** @description Unsubscribe requests of clients. */
            "client.unsubscribe"?: components["schemas"]["Counter"];
            /** @description Connections ended. */
            "client.disconnected"?: components["schemas"]["Counter"];
            /** @description Sessions created. */
            "session.created"?: components["schemas"]["Counter"];
            /** @description Sessions resumed. */
            "session.resumed"?: components["schemas"]["Counter"];
            /** @description Sessions taken over by another connection. */
            "session.takenover"?: components["schemas"]["Counter"];
            /** @description Sessions discarded. */
            "session.discarded"?: components["schemas"]["Counter"];
            /** @description Sessions ended. */
            "session.terminated"?: components["schemas"]["Counter"];
            /** @description Requests that authorization allowed. */
            "authorization.allow"?: components["schemas"]["Counter"];
            /** @description Requests that authorization denied. */
            "authorization.deny"?: components["schemas"]["Counter"];
            /** @description Authorizations found in the cache. */
            "authorization.cache_hit"?: components["schemas"]["Counter"];
            /** @description Authorizations not found in the cache. */
            "authorization.cache_miss"?: components["schemas"]["Counter"];
            /** @description Requests allowed because the user is a superuser. */
            "authorization.superuser"?: components["schemas"]["Counter"];
            /** @description Requests that no rule matched, so that `no_match` of the settings decided. */
            "authorization.nomatch"?: components["schemas"]["Counter"];
            /** @description Requests that a rule allowed. */
            "authorization.matched.allow"?: components["schemas"]["Counter"];
            /** @description Requests that a rule denied. */
            "authorization.matched.deny"?: components["schemas"]["Counter"];
            /** @description Authentications that succeeded. */
            "authentication.success"?: components["schemas"]["Counter"];
            /** @description Authentications that succeeded without a user name. */
            "authentication.success.anonymous"?: components["schemas"]["Counter"];
            /** @description Authentications that failed. */
            "authentication.failure"?: components["schemas"]["Counter"];
            /** @description Waits under overload after which work went on. */
            "overload_protection.delay.ok"?: components["schemas"]["Counter"];
            /** @description Waits under overload that took too long. */
            "overload_protection.delay.timeout"?: components["schemas"]["Counter"];
            /** @description Hibernations that overload prevented. */
            "overload_protection.hibernation"?: components["schemas"]["Counter"];
            /** @description Garbage collections that overload prevented. */
            "overload_protection.gc"?: components["schemas"]["Counter"];
            /** @description New connections that overload prevented. */
            "overload_protection.new_conn"?: components["schemas"]["Counter"];
        } & {
            [key: string]: number;
        };
        /** @description Current number (`.count`) and highest number so far (`.max`) of each kind. For the cluster it is the sum of the nodes, except for `retained`, `topics` and `subscriptions.shared`, which count the cluster on every node. */
        Stats: {
            /** @description Sessions, those of disconnected clients included, now. */
            "channels.count"?: components["schemas"]["Gauge"];
            /** @description Sessions, those of disconnected clients included, at most so far. */
            "channels.max"?: components["schemas"]["Gauge"];
            /** @description Sessions, those of disconnected clients included, now. */
            "connections.count"?: components["schemas"]["Gauge"];
            /** @description Sessions, those of disconnected clients included, at most so far. */
            "connections.max"?: components["schemas"]["Gauge"];
            /** @description Connected clients, now. */
            "live_connections.count"?: components["schemas"]["Gauge"];
            /** @description Connected clients, at most so far. */
            "live_connections.max"?: components["schemas"]["Gauge"];
            /** @description Sessions of the cluster, now. */
            "cluster_sessions.count"?: components["schemas"]["Gauge"];
            /** @description Sessions of the cluster, at most so far. */
            "cluster_sessions.max"?: components["schemas"]["Gauge"];
            /** @description Sessions, now. */
            "sessions.count"?: components["schemas"]["Gauge"];
            /** @description Sessions, at most so far. */
            "sessions.max"?: components["schemas"]["Gauge"];
            /** @description Topic filters that a client subscribes to, now. */
            "topics.count"?: components["schemas"]["Gauge"];
            /** @description Topic filters that a client subscribes to, at most so far. */
            "topics.max"?: components["schemas"]["Gauge"];
            /** @description Options of subscriptions, now. */
            "suboptions.count"?: components["schemas"]["Gauge"];
            /** @description Options of subscriptions, at most so far. */
            "suboptions.max"?: components["schemas"]["Gauge"];
            /** @description Subscribers, now. */
            "subscribers.count"?: components["schemas"]["Gauge"];
            /** @description Subscribers, at most so far. */
            "subscribers.max"?: components["schemas"]["Gauge"];
            /** @description Subscriptions, without shared ones, now. */
            "subscriptions.count"?: components["schemas"]["Gauge"];
            /** @description Subscriptions, without shared ones, at most so far. */
            "subscriptions.max"?: components["schemas"]["Gauge"];
            /** @description Shared subscriptions, now. */
            "subscriptions.shared.count"?: components["schemas"]["Gauge"];
            /** @description Shared subscriptions, at most so far. */
            "subscriptions.shared.max"?: components["schemas"]["Gauge"];
            /** @description Retained messages, now. */
            "retained.count"?: components["schemas"]["Gauge"];
            /** @description Retained messages, at most so far. */
            "retained.max"?: components["schemas"]["Gauge"];
            /** @description Messages that are to be published later, now. */
            "delayed.count"?: components["schemas"]["Gauge"];
            /** @description Messages that are to be published later, at most so far. */
            "delayed.max"?: components["schemas"]["Gauge"];
        };
        /** @description Sizes of a node. */
        NodeStats: {
            /** @description Name of a node of the cluster, its Erlang node name. */
            node?: components["schemas"]["NodeName"];
            /** @description Sessions, those of disconnected clients included, now. */
            "channels.count"?: components["schemas"]["Gauge"];
            /** @description Sessions, those of disconnected clients included, at most so far. */
            "channels.max"?: components["schemas"]["Gauge"];
            /** @description Sessions, those of disconnected clients included, now. */
            "connections.count"?: components["schemas"]["Gauge"];
            /** @description Sessions, those of disconnected clients included, at most so far. */
            "connections.max"?: components["schemas"]["Gauge"];
            /** @description Connected clients, now. */
            "live_connections.count"?: components["schemas"]["Gauge"];
            /** @description Connected clients, at most so far. */
            "live_connections.max"?: components["schemas"]["Gauge"];
            /** @description Sessions of the cluster, now. */
            "cluster_sessions.count"?: components["schemas"]["Gauge"];
            /** @description Sessions of the cluster, at most so far. */
            "cluster_sessions.max"?: components["schemas"]["Gauge"];
            /** @description Sessions, now. */
            "sessions.count"?: components["schemas"]["Gauge"];
            /** @description Sessions, at most so far. */
            "sessions.max"?: components["schemas"]["Gauge"];
            /** @description Topic filters that a client subscribes to, now. */
            "topics.count"?: components["schemas"]["Gauge"];
            /** @description Topic filters that a client subscribes to, at most so far. */
            "topics.max"?: components["schemas"]["Gauge"];
            /** @description Options of subscriptions, now. */
            "suboptions.count"?: components["schemas"]["Gauge"];
            /** @description Options of subscriptions, at most so far. */
            "suboptions.max"?: components["schemas"]["Gauge"];
            /** @description Subscribers, now. */
            "subscribers.count"?: components["schemas"]["Gauge"];
            /** @description Subscribers, at most so far. */
            "subscribers.max"?: components["schemas"]["Gauge"];
            /** @description Subscriptions, without shared ones, now. */
            "subscriptions.count"?: components["schemas"]["Gauge"];
            /** @description Subscriptions, without shared ones, at most so far. */
            "subscriptions.max"?: components["schemas"]["Gauge"];
            /** @description Shared subscriptions, now. */
            "subscriptions.shared.count"?: components["schemas"]["Gauge"];
            /** @description Shared subscriptions, at most so far. */
            "subscriptions.shared.max"?: components["schemas"]["Gauge"];
            /** @description Retained messages, now. */
            "retained.count"?: components["schemas"]["Gauge"];
            /** @description Retained messages, at most so far. */
            "retained.max"?: components["schemas"]["Gauge"];
            /** @description Messages that are to be published later, now. */
            "delayed.count"?: components["schemas"]["Gauge"];
            /** @description Messages that are to be published later, at most so far. */
            "delayed.max"?: components["schemas"]["Gauge"];
        };
        /** @description One entry for each node. */
        NodeStatsList: components["schemas"]["NodeStats"][];
        /** @description The nodes, or with `aggregate` the cluster. */
        StatsAnswer: components["schemas"]["NodeStatsList"] | components["schemas"]["Stats"];
        /** @description The request is not valid. */
        BadRequestError: {
            /** @description Error code. Other codes are possible. */
            code: "BAD_REQUEST" | (string & {});
            /**
             * @description What went wrong, in the server's words: a text, an Erlang term, the codes of its characters as an array, or the report of a crash, which may repeat the headers of the request. If the request does not fit its schema, the message is JSON in a string: an object, or an array of several.
             *
             *     It has `kind` (`validation_error`), `path` (the name of a parameter, or of a field from `root` on, with items counted from 1) and `reason`: a text such as `required_field`, `unknown_fields` or `not_a_enum_symbol`, or an object such as `{"expected":"1..10000"}`. Further properties depend on the reason: `value`, as the server converted it; `unknown`, of several fields the first alone; `unmatched`, two fields that are possible and `...`, or `none`; `mismatches`, the problems with each variant of a union; `errors`, an array of problems; `expected_data_type` with `got`; `bad_array_index_keys`, the fields of an object instead of an array; and `matched_type`. An unknown field is reported alone, missing ones together. For API keys, login and new topic metrics, paths lack `root.` and only the first missing field is reported.
             */
            message: components["schemas"]["ErrorMessage"];
            /** @description What `message` was called before 5.0.18. Never sent by newer releases. */
            reason?: components["schemas"]["LegacyReason"];
        };
        /** @description Counters of a node. */
        NodeMetrics: {
            /** @description Name of a node of the cluster, its Erlang node name. */
            node?: components["schemas"]["NodeName"];
            /** @description Bytes received. */
            "bytes.received"?: components["schemas"]["Counter"];
            /** @description Bytes sent. */
            "bytes.sent"?: components["schemas"]["Counter"];
            /** @description MQTT packets received. */
            "packets.received"?: components["schemas"]["Counter"];
            /** @description MQTT packets sent. */
            "packets.sent"?: components["schemas"]["Counter"];
            /** @description CONNECT packets received. */
            "packets.connect.received"?: components["schemas"]["Counter"];
            /** @description CONNACK packets sent. */
            "packets.connack.sent"?: components["schemas"]["Counter"];
            /** @description CONNACK packets sent that reject a connection. */
            "packets.connack.error"?: components["schemas"]["Counter"];
            /** @description CONNACK packets sent that reject credentials. */
            "packets.connack.auth_error"?: components["schemas"]["Counter"];
            /** @description PUBLISH packets received. */
            "packets.publish.received"?: components["schemas"]["Counter"];
            /** @description PUBLISH packets sent. */
            "packets.publish.sent"?: components["schemas"]["Counter"];
            /** @description PUBLISH packets received with a packet id that is in use. */
            "packets.publish.inuse"?: components["schemas"]["Counter"];
            /** @description PUBLISH packets received that could not be handled. */
            "packets.publish.error"?: components["schemas"]["Counter"];
            /** @description PUBLISH packets received that authorization rejected. */
            "packets.publish.auth_error"?: components["schemas"]["Counter"];
            /** @description PUBLISH packets received and dropped, as too many were unacknowledged. */
            "packets.publish.dropped"?: components["schemas"]["Counter"];
            /** @description PUBACK packets received. */
            "packets.puback.received"?: components["schemas"]["Counter"];
            /** @description PUBACK packets sent. */
            "packets.puback.sent"?: components["schemas"]["Counter"];
            /** @description PUBACK packets received with a packet id that is in use. */
            "packets.puback.inuse"?: components["schemas"]["Counter"];
            /** @description PUBACK packets received with an unknown packet id. */
            "packets.puback.missed"?: components["schemas"]["Counter"];
            /** @description PUBREC packets received. */
            "packets.pubrec.received"?: components["schemas"]["Counter"];
            /** @description PUBREC packets sent. */
            "packets.pubrec.sent"?: components["schemas"]["Counter"];
            /** @description PUBREC packets received with a packet id that is in use. */
            "packets.pubrec.inuse"?: components["schemas"]["Counter"];
            /** @description PUBREC packets received with an unknown packet id. */
            "packets.pubrec.missed"?: components["schemas"]["Counter"];
            /** @description PUBREL packets received. */
            "packets.pubrel.received"?: components["schemas"]["Counter"];
            /** @description PUBREL packets sent. */
            "packets.pubrel.sent"?: components["schemas"]["Counter"];
            /** @description PUBREL packets received with an unknown packet id. */
            "packets.pubrel.missed"?: components["schemas"]["Counter"];
            /** @description PUBCOMP packets received. */
            "packets.pubcomp.received"?: components["schemas"]["Counter"];
            /** @description PUBCOMP packets sent. */
            "packets.pubcomp.sent"?: components["schemas"]["Counter"];
            /** @description PUBCOMP packets received with a packet id that is in use. */
            "packets.pubcomp.inuse"?: components["schemas"]["Counter"];
            /** @description PUBCOMP packets received with an unknown packet id. */
            "packets.pubcomp.missed"?: components["schemas"]["Counter"];
            /** @description SUBSCRIBE packets received. */
            "packets.subscribe.received"?: components["schemas"]["Counter"];
            /** @description SUBSCRIBE packets received that could not be handled. */
            "packets.subscribe.error"?: components["schemas"]["Counter"];
            /** @description SUBSCRIBE packets received that authorization rejected. */
            "packets.subscribe.auth_error"?: components["schemas"]["Counter"];
            /** @description SUBACK packets sent. */
            "packets.suback.sent"?: components["schemas"]["Counter"];
            /** @description UNSUBSCRIBE packets received. */
            "packets.unsubscribe.received"?: components["schemas"]["Counter"];
            /** @description UNSUBSCRIBE packets received that could not be handled. */
            "packets.unsubscribe.error"?: components["schemas"]["Counter"];
            /** @description UNSUBACK packets sent. */
            "packets.unsuback.sent"?: components["schemas"]["Counter"];
            /** @description PINGREQ packets received. */
            "packets.pingreq.received"?: components["schemas"]["Counter"];
            /** @description PINGRESP packets sent. */
            "packets.pingresp.sent"?: components["schemas"]["Counter"];
            /** @description DISCONNECT packets received. */
            "packets.disconnect.received"?: components["schemas"]["Counter"];
            /** @description DISCONNECT packets sent. */
            "packets.disconnect.sent"?: components["schemas"]["Counter"];
            /** @description AUTH packets received. */
            "packets.auth.received"?: components["schemas"]["Counter"];
            /** @description AUTH packets sent. */
            "packets.auth.sent"?: components["schemas"]["Counter"];
            /** @description Messages received from clients. */
            "messages.received"?: components["schemas"]["Counter"];
            /** @description Messages sent to clients. */
            "messages.sent"?: components["schemas"]["Counter"];
            /** @description Messages received with QoS 0. */
            "messages.qos0.received"?: components["schemas"]["Counter"];
            /** @description Messages sent with QoS 0. */
            "messages.qos0.sent"?: components["schemas"]["Counter"];
            /** @description Messages received with QoS 1. */
            "messages.qos1.received"?: components["schemas"]["Counter"];
            /** @description Messages sent with QoS 1. */
            "messages.qos1.sent"?: components["schemas"]["Counter"];
            /** @description Messages received with QoS 2. */
            "messages.qos2.received"?: components["schemas"]["Counter"];
            /** @description Messages sent with QoS 2. */
            "messages.qos2.sent"?: components["schemas"]["Counter"];
            /** @description Messages published, those of the server included. */
            "messages.publish"?: components["schemas"]["Counter"];
            /** @description Messages dropped before they were forwarded. */
            "messages.dropped"?: components["schemas"]["Counter"];
            /** @description Messages dropped, as their PUBREL did not come in time. */
            "messages.dropped.await_pubrel_timeout"?: components["schemas"]["Counter"];
            /** @description Messages dropped, because they have no subscriber. */
            "messages.dropped.no_subscribers"?: components["schemas"]["Counter"];
            /** @description Messages that a validation rejected. */
            "messages.validation_failed"?: components["schemas"]["Counter"];
            /** @description Messages that passed validation. */
            "messages.validation_succeeded"?: components["schemas"]["Counter"];
            /** @description Messages that could not be transformed. */
            "messages.transformation_failed"?: components["schemas"]["Counter"];
            /** @description Messages that were transformed. */
            "messages.transformation_succeeded"?: components["schemas"]["Counter"];
            /** @description Messages forwarded to other nodes. */
            "messages.forward"?: components["schemas"]["Counter"];
            /** @description Messages stored to be published later. */
            "messages.delayed"?: components["schemas"]["Counter"];
            /** @description Messages delivered to sessions. */
            "messages.delivered"?: components["schemas"]["Counter"];
            /** @description Messages acknowledged by clients. */
            "messages.acked"?: components["schemas"]["Counter"];
            /** @description Messages stored for durable sessions. */
            "messages.persisted"?: components["schemas"]["Counter"];
            /** @description Deliveries dropped for any reason. */
            "delivery.dropped"?: components["schemas"]["Counter"];
            /** @description Deliveries dropped, because the subscriber is the publisher and excludes its own messages. */
            "delivery.dropped.no_local"?: components["schemas"]["Counter"];
            /** @description Deliveries dropped, as the packet is larger than the client takes. */
            "delivery.dropped.too_large"?: components["schemas"]["Counter"];
            /** @description Deliveries with QoS 0 dropped, as the queue was full. */
            "delivery.dropped.qos0_msg"?: components["schemas"]["Counter"];
            /** @description Deliveries with QoS 1 or 2 dropped, as the queue was full. */
            "delivery.dropped.queue_full"?: components["schemas"]["Counter"];
            /** @description Deliveries dropped, as the message had expired. */
            "delivery.dropped.expired"?: components["schemas"]["Counter"];
            /** @description Connections that clients asked for. */
            "client.connect"?: components["schemas"]["Counter"];
            /** @description Responses to clients that asked for a connection. */
            "client.connack"?: components["schemas"]["Counter"];
            /** @description Connections made. */
            "client.connected"?: components["schemas"]["Counter"];
            /** @description Authentications. */
            "client.authenticate"?: components["schemas"]["Counter"];
            /** @description Connections without a user name. */
            "client.auth.anonymous"?: components["schemas"]["Counter"];
            /** @description Authorizations. */
            "client.authorize"?: components["schemas"]["Counter"];
            /** @description Subscribe requests of clients. */
            "client.subscribe"?: components["schemas"]["Counter"];
            /** @description Unsubscribe requests of clients. */
            "client.unsubscribe"?: components["schemas"]["Counter"];
            /** @description Connections ended. */
            "client.disconnected"?: components["schemas"]["Counter"];
            /** @description Sessions created. */
            "session.created"?: components["schemas"]["Counter"];
            /** @description Sessions resumed. */
            "session.resumed"?: components["schemas"]["Counter"];
            /** @description Sessions taken over by another connection. */
            "session.takenover"?: components["schemas"]["Counter"];
            /** @description Sessions discarded. */
            "session.discarded"?: components["schemas"]["Counter"];
            /** @description Sessions ended. */
            "session.terminated"?: components["schemas"]["Counter"];
            /** @description Requests that authorization allowed. */
            "authorization.allow"?: components["schemas"]["Counter"];
            /** @description Requests that authorization denied. */
            "authorization.deny"?: components["schemas"]["Counter"];
            /** @description Authorizations found in the cache. */
            "authorization.cache_hit"?: components["schemas"]["Counter"];
            /** @description Authorizations not found in the cache. */
            "authorization.cache_miss"?: components["schemas"]["Counter"];
            /** @description Requests allowed because the user is a superuser. */
            "authorization.superuser"?: components["schemas"]["Counter"];
            /** @description Requests that no rule matched, so that `no_match` of the settings decided. */
            "authorization.nomatch"?: components["schemas"]["Counter"];
            /** @description Requests that a rule allowed. */
            "authorization.matched.allow"?: components["schemas"]["Counter"];
            /** @description Requests that a rule denied. */
            "authorization.matched.deny"?: components["schemas"]["Counter"];
            /** @description Authentications that succeeded. */
            "authentication.success"?: components["schemas"]["Counter"];
            /** @description Authentications that succeeded without a user name. */
            "authentication.success.anonymous"?: components["schemas"]["Counter"];
            /** @description Authentications that failed. */
            "authentication.failure"?: components["schemas"]["Counter"];
            /** @description Waits under overload after which work went on. */
            "overload_protection.delay.ok"?: components["schemas"]["Counter"];
            /** @description Waits under overload that took too long. */
            "overload_protection.delay.timeout"?: components["schemas"]["Counter"];
            /** @description Hibernations that overload prevented. */
            "overload_protection.hibernation"?: components["schemas"]["Counter"];
            /** @description Garbage collections that overload prevented. */
            "overload_protection.gc"?: components["schemas"]["Counter"];
            /** @description New connections that overload prevented. */
            "overload_protection.new_conn"?: components["schemas"]["Counter"];
        };
        /** @description One entry for each node. */
        NodeMetricsList: components["schemas"]["NodeMetrics"][];
        /** @description The nodes, or with `aggregate` the cluster. */
        MetricsAnswer: components["schemas"]["NodeMetricsList"] | components["schemas"]["Metrics"];
        /** @description State of a connection. An idle one was made and has sent no CONNECT. */
        ConnectionState: "connected" | "idle" | "disconnected";
        /**
         * @description Milliseconds since 1970 as a number, or a time as in RFC 3339.
         * @example 1772442753120
         * @example 2026-03-02T09:12:33Z
         */
        TimeInMilliseconds: number | string;
        /** @description A property of a row, or `all`. Properties that the server's own document lacks cannot be requested by name. */
        ClientField: "all" | "client_attrs" | "clientid" | "username" | "node" | "connected" | "connected_at" | "created_at" | "disconnected_at" | "ip_address" | "port" | "proto_name" | "proto_ver" | "keepalive" | "clean_start" | "expiry_interval" | "is_bridge" | "is_expired" | "mountpoint" | "subscriptions_cnt" | "subscriptions_max" | "inflight_cnt" | "inflight_max" | "mqueue_len" | "mqueue_max" | "mqueue_dropped" | "awaiting_rel_cnt" | "awaiting_rel_max" | "recv_oct" | "recv_cnt" | "recv_pkt" | "recv_msg" | "recv_msg.qos0" | "recv_msg.qos1" | "recv_msg.qos2" | "recv_msg.dropped" | "recv_msg.dropped.await_pubrel_timeout" | "send_oct" | "send_cnt" | "send_pkt" | "send_msg" | "send_msg.qos0" | "send_msg.qos1" | "send_msg.qos2" | "send_msg.dropped" | "send_msg.dropped.expired" | "send_msg.dropped.queue_full" | "send_msg.dropped.too_large" | "heap_size" | "mailbox_len" | "reductions" | "durable" | "n_streams" | "seqno_q1_comm" | "seqno_q1_dup" | "seqno_q1_next" | "seqno_q2_comm" | "seqno_q2_dup" | "seqno_q2_rec" | "seqno_q2_next";
        /**
         * Format: date-time
         * @description A time as in RFC 3339, with the offset of the server's zone.
         * @example 2026-03-02T09:12:33.120+00:00
         */
        Timestamp: string;
        /** @description Whether clients of the listener are authenticated. With `quick_deny_anonymous`, those without a user name are rejected before an authenticator is asked. */
        EnableAuthn: boolean | "quick_deny_anonymous";
        /** @description Values of cookies by their names. */
        CookieMap: {
            [key: string]: string;
        };
        /** @description An empty array, which stands for no cookies. */
        NoCookies: string[];
        /** @description A number of things. */
        Count: number;
        /** @description A number, at least 1, or `infinity` without a limit. */
        PositiveOrInfinity: number | "infinity";
        /** @description A number, or `infinity` without a limit. */
        CountOrInfinity: number | "infinity";
        /** @description A client in a list. It has the properties that `fields` asks for, otherwise those of `Client`. */
        ClientRow: {
            /** @description Client id, unique in the cluster. */
            clientid?: string;
            /** @description User name; null if the client sent none. */
            username?: string | null;
            /** @description Node that holds the connection; it may be null for a durable session without one. */
            node?: string | null;
            /** @description Whether the client is connected. Otherwise its session is kept. Always current. */
            connected?: boolean;
            /** @description When the client connected last. Always current. */
            connected_at?: components["schemas"]["Timestamp"];
            /** @description When the session was created. */
            created_at?: components["schemas"]["Timestamp"];
            /** @description When the connection ended; only while the client is offline. */
            disconnected_at?: components["schemas"]["Timestamp"];
            /** @description Address of the client, without port. */
            ip_address?: string | null;
            /** @description Port of the client. */
            port?: number | null;
            /**
             * @description Listener that the client came by.
             * @example tcp:default
             */
            listener?: string;
            /**
             * @description Protocol.
             * @example MQTT
             */
            proto_name?: string;
            /**
             * @description Version of the protocol, 3 for MQTT 3.1, 4 for 3.1.1 and 5 for 5.0.
             * @example 4
             */
            proto_ver?: number;
            /** @description Keep-alive interval in seconds. */
            keepalive?: number;
            /** @description Whether the client asked for a new session. */
            clean_start?: boolean;
            /** @description Seconds that the session is kept without a connection. */
            expiry_interval?: number;
            /** @description Whether the client declares itself a bridge. */
            is_bridge?: boolean;
            /** @description Whether the session has expired. */
            is_expired?: boolean;
            /** @description Whether the session outlives the connection. */
            is_persistent?: boolean;
            /** @description Prefix that the listener puts before the client's topics. */
            mountpoint?: string | null;
            /** @description Whether clients of the listener are authenticated. With `quick_deny_anonymous`, those without a user name are rejected before an authenticator is asked. */
            enable_authn?: components["schemas"]["EnableAuthn"];
            /** @description Attributes that the server gave the client. */
            client_attrs?: {
                [key: string]: string;
            };
            /** @description When the authentication ends, in milliseconds since 1970. */
            auth_expire_at?: number | null;
            /** @description Server name that the client asked for in TLS, or the `Host` header of a WebSocket connection; null without either. */
            peersni?: string | null;
            /** @description Cookies of a WebSocket connection, by their names; an empty array without cookies. Other connections lack it, or have null. */
            ws_cookie?: components["schemas"]["CookieMap"] | components["schemas"]["NoCookies"] | null;
            /** @description Properties of the DISCONNECT packet that ended the connection, often none. Only while the client is offline. */
            disconn_props?: {
                [key: string]: unknown;
            };
            /** @description Common name of the client's certificate. Missing without one. */
            cn?: string | null;
            /** @description Distinguished name of the client's certificate. Missing without one. */
            dn?: string | null;
            /** @description Subscriptions that the session has. */
            subscriptions_cnt?: components["schemas"]["Count"];
            /**
             * @description Subscriptions that the session may have.
             * @default infinity
             */
            subscriptions_max?: components["schemas"]["PositiveOrInfinity"];
            /** @description Messages sent with QoS 1 or 2 and not acknowledged. */
            inflight_cnt?: components["schemas"]["Count"];
            /**
             * @description Messages that may be unacknowledged at a time.
             * @default 32
             */
            inflight_max?: number;
            /** @description Messages that wait for the client. */
            mqueue_len?: components["schemas"]["Count"];
            /**
             * @description Messages that may wait for the client.
             * @default 1000
             */
            mqueue_max?: components["schemas"]["CountOrInfinity"];
            /** @description Messages dropped from the queue or never put into it, as it was full. */
            mqueue_dropped?: components["schemas"]["Count"];
            /** @description Messages with QoS 2 from the client whose PUBREL is awaited. */
            awaiting_rel_cnt?: components["schemas"]["Count"];
            /**
             * @description Messages whose PUBREL may be awaited at a time.
             * @default 100
             */
            awaiting_rel_max?: components["schemas"]["CountOrInfinity"];
            /** @description Bytes received from the client. */
            recv_oct?: components["schemas"]["Count"];
            /** @description TCP packets received from the client. */
            recv_cnt?: components["schemas"]["Count"];
            /** @description MQTT packets received from the client. */
            recv_pkt?: components["schemas"]["Count"];
            /** @description PUBLISH packets received from the client. */
            recv_msg?: components["schemas"]["Count"];
            /** @description PUBLISH packets with QoS 0 received from the client. */
            "recv_msg.qos0"?: components["schemas"]["Count"];
            /** @description PUBLISH packets with QoS 1 received from the client. */
            "recv_msg.qos1"?: components["schemas"]["Count"];
            /** @description PUBLISH packets with QoS 2 received from the client. */
            "recv_msg.qos2"?: components["schemas"]["Count"];
            /** @description PUBLISH packets received from the client and dropped. */
            "recv_msg.dropped"?: components["schemas"]["Count"];
            /** @description PUBLISH packets dropped, as their PUBREL did not come in time. */
            "recv_msg.dropped.await_pubrel_timeout"?: components["schemas"]["Count"];
            /** @description Bytes sent to the client. */
            send_oct?: components["schemas"]["Count"];
            /** @description TCP packets sent to the client. */
            send_cnt?: components["schemas"]["Count"];
            /** @description MQTT packets sent to the client. */
            send_pkt?: components["schemas"]["Count"];
            /** @description PUBLISH packets sent to the client. */
            send_msg?: components["schemas"]["Count"];
            /** @description PUBLISH packets with QoS 0 sent to the client. */
            "send_msg.qos0"?: components["schemas"]["Count"];
            /** @description PUBLISH packets with QoS 1 sent to the client. */
            "send_msg.qos1"?: components["schemas"]["Count"];
            /** @description PUBLISH packets with QoS 2 sent to the client. */
            "send_msg.qos2"?: components["schemas"]["Count"];
            /** @description Messages for the client that were dropped. */
            "send_msg.dropped"?: components["schemas"]["Count"];
            /** @description Messages for the client that were dropped, as they had expired. */
            "send_msg.dropped.expired"?: components["schemas"]["Count"];
            /** @description Messages for the client that were dropped, as the queue was full. */
            "send_msg.dropped.queue_full"?: components["schemas"]["Count"];
            /** @description Messages for the client that were dropped, as they are larger than it takes. */
            "send_msg.dropped.too_large"?: components["schemas"]["Count"];
            /** @description Heap of the connection's process, in words of the virtual machine. */
            heap_size?: number;
            /** @description Messages in the mailbox of the connection's process. */
            mailbox_len?: components["schemas"]["Count"];
            /** @description Work that the connection's process has done, in Erlang reductions. */
            reductions?: number;
            /** @description Whether the session is durable, that is stored on disc. Since API version 5.7.0. */
            durable?: boolean;
            /** @description Streams that a durable session reads. Since API version 5.7.0. */
            n_streams?: unknown;
            /** @description Of a durable session, the last number with QoS 1 that is committed. Since API version 5.7.0. */
            seqno_q1_comm?: unknown;
            /** @description Of a durable session, the last number with QoS 1 that is sent again as a duplicate. Since API version 5.7.0. */
            seqno_q1_dup?: unknown;
            /** @description Of a durable session, the next number with QoS 1. Since API version 5.7.0. */
            seqno_q1_next?: unknown;
            /** @description Of a durable session, the last number with QoS 2 that is committed. Since API version 5.7.0. */
            seqno_q2_comm?: unknown;
            /** @description Of a durable session, the last number with QoS 2 that is sent again as a duplicate. Since API version 5.7.0. */
            seqno_q2_dup?: unknown;
            /** @description Of a durable session, the last number with QoS 2 that was received. Since API version 5.7.0. */
            seqno_q2_rec?: unknown;
            /** @description Of a durable session, the next number with QoS 2. Since API version 5.7.0. */
            seqno_q2_next?: unknown;
        };
        /** @description Where the page stands in the list. */
        PageMeta: {
            /** @description Number of the page, from 1. */
            page?: number;
            /** @description Rows that a page has at most. */
            limit?: number;
            /** @description Whether there may be another page. For users and retained messages it is also true on a last page that is full, so that the next page is empty. Missing in `GET /banned` without a filter and before 5.0.17; there the list ends with a page that has fewer rows than `limit`. Since API version 5.0.17. */
            hasnext?: boolean;
            /** @description Rows in all pages. Missing if the server does not count them, as with every `like_` or `match_` parameter and for durable subscriptions. */
            count?: number;
        };
        /** @description A page of clients. */
        ClientPage: {
            /** @description The clients, node after node and in no order. */
            data: components["schemas"]["ClientRow"][];
            /** @description Where the page stands in the list. */
            meta: components["schemas"]["PageMeta"];
        };
        /** @description The request is not valid, or a parameter has a value that the operation cannot use. */
        ParameterError: {
            /** @description Error code. Other codes are possible. */
            code: "BAD_REQUEST" | "INVALID_PARAMETER" | (string & {});
            /**
             * @description What went wrong, in the server's words: a text, an Erlang term, the codes of its characters as an array, or the report of a crash, which may repeat the headers of the request. If the request does not fit its schema, the message is JSON in a string: an object, or an array of several.
             *
             *     It has `kind` (`validation_error`), `path` (the name of a parameter, or of a field from `root` on, with items counted from 1) and `reason`: a text such as `required_field`, `unknown_fields` or `not_a_enum_symbol`, or an object such as `{"expected":"1..10000"}`. Further properties depend on the reason: `value`, as the server converted it; `unknown`, of several fields the first alone; `unmatched`, two fields that are possible and `...`, or `none`; `mismatches`, the problems with each variant of a union; `errors`, an array of problems; `expected_data_type` with `got`; `bad_array_index_keys`, the fields of an object instead of an array; and `matched_type`. An unknown field is reported alone, missing ones together. For API keys, login and new topic metrics, paths lack `root.` and only the first missing field is reported.
             */
            message: components["schemas"]["ErrorMessage"];
            /** @description What `message` was called before 5.0.18. Never sent by newer releases. */
            reason?: components["schemas"]["LegacyReason"];
        };
        /** @description A node cannot be reached, or the operation failed on the server. */
        NodeDownError: {
            /** @description Error code. Other codes are possible. */
            code: "NODE_DOWN" | "INTERNAL_ERROR" | (string & {});
            /**
             * @description What went wrong, in the server's words: a text, an Erlang term, the codes of its characters as an array, or the report of a crash, which may repeat the headers of the request. If the request does not fit its schema, the message is JSON in a string: an object, or an array of several.
             *
             *     It has `kind` (`validation_error`), `path` (the name of a parameter, or of a field from `root` on, with items counted from 1) and `reason`: a text such as `required_field`, `unknown_fields` or `not_a_enum_symbol`, or an object such as `{"expected":"1..10000"}`. Further properties depend on the reason: `value`, as the server converted it; `unknown`, of several fields the first alone; `unmatched`, two fields that are possible and `...`, or `none`; `mismatches`, the problems with each variant of a union; `errors`, an array of problems; `expected_data_type` with `got`; `bad_array_index_keys`, the fields of an object instead of an array; and `matched_type`. An unknown field is reported alone, missing ones together. For API keys, login and new topic metrics, paths lack `root.` and only the first missing field is reported.
             */
            message: components["schemas"]["ErrorMessage"];
            /** @description What `message` was called before 5.0.18. Never sent by newer releases. */
            reason?: components["schemas"]["LegacyReason"];
        };
        /** @description Where the page stands in the list. */
        CursorMeta: {
            /** @description Rows of this page, not of all. */
            count?: number;
            /** @description Value of `cursor` that returns the next page. Missing on the last page, unless that page is full; then the next page is empty. Its form is the server's own. */
            cursor?: string;
        };
        /** @description A page of clients, with the cursor of the next one. */
        ClientCursorPage: {
            /** @description The clients, in no order. It may be empty. */
            data: components["schemas"]["ClientRow"][];
            /** @description Where the page stands in the list. */
            meta: components["schemas"]["CursorMeta"];
        };
        /** @description A client with its session. A client that is gone is listed until its session ends. All counts are up to 15 seconds old (`mqtt.idle_timeout`): each connection copies them when it begins, when its session changes, and by a timer that a packet starts. A durable session whose connection data are not stored lacks most properties. */
        Client: {
            /** @description Client id, unique in the cluster. */
            clientid: string;
            /** @description User name; null if the client sent none. */
            username?: string | null;
            /** @description Node that holds the connection; it may be null for a durable session without one. */
            node?: string | null;
            /** @description Whether the client is connected. Otherwise its session is kept. Always current. */
            connected: boolean;
            /** @description When the client connected last. Always current. */
            connected_at?: components["schemas"]["Timestamp"];
            /** @description When the session was created. */
            created_at?: components["schemas"]["Timestamp"];
            /** @description When the connection ended; only while the client is offline. */
            disconnected_at?: components["schemas"]["Timestamp"];
            /** @description Address of the client, without port. */
            ip_address?: string | null;
            /** @description Port of the client. */
            port?: number | null;
            /**
             * @description Listener that the client came by.
             * @example tcp:default
             */
            listener?: string;
            /**
             * @description Protocol.
             * @example MQTT
             */
            proto_name?: string;
            /**
             * @description Version of the protocol, 3 for MQTT 3.1, 4 for 3.1.1 and 5 for 5.0.
             * @example 4
             */
            proto_ver?: number;
            /** @description Keep-alive interval in seconds. */
            keepalive?: number;
            /** @description Whether the client asked for a new session. */
            clean_start?: boolean;
            /** @description Seconds that the session is kept without a connection. */
            expiry_interval?: number;
            /** @description Whether the client declares itself a bridge. */
            is_bridge?: boolean;
            /** @description Whether the session has expired. */
            is_expired?: boolean;
            /** @description Whether the session outlives the connection. */
            is_persistent?: boolean;
            /** @description Prefix that the listener puts before the client's topics. */
            mountpoint?: string | null;
            /** @description Whether clients of the listener are authenticated. With `quick_deny_anonymous`, those without a user name are rejected before an authenticator is asked. */
            enable_authn?: components["schemas"]["EnableAuthn"];
            /** @description Attributes that the server gave the client. */
            client_attrs?: {
                [key: string]: string;
            };
            /** @description When the authentication ends, in milliseconds since 1970. */
            auth_expire_at?: number | null;
            /** @description Server name that the client asked for in TLS, or the `Host` header of a WebSocket connection; null without either. */
            peersni?: string | null;
            /** @description Cookies of a WebSocket connection, by their names; an empty array without cookies. Other connections lack it, or have null. */
            ws_cookie?: components["schemas"]["CookieMap"] | components["schemas"]["NoCookies"] | null;
            /** @description Properties of the DISCONNECT packet that ended the connection, often none. Only while the client is offline. */
            disconn_props?: {
                [key: string]: unknown;
            };
            /** @description Common name of the client's certificate. Missing without one. */
            cn?: string | null;
            /** @description Distinguished name of the client's certificate. Missing without one. */
            dn?: string | null;
            /** @description Subscriptions that the session has. */
            subscriptions_cnt?: components["schemas"]["Count"];
            /**
             * @description Subscriptions that the session may have.
             * @default infinity
             */
            subscriptions_max?: components["schemas"]["PositiveOrInfinity"];
            /** @description Messages sent with QoS 1 or 2 and not acknowledged. */
            inflight_cnt?: components["schemas"]["Count"];
            /**
             * @description Messages that may be unacknowledged at a time.
             * @default 32
             */
            inflight_max?: number;
            /** @description Messages that wait for the client. */
            mqueue_len?: components["schemas"]["Count"];
            /**
             * @description Messages that may wait for the client.
             * @default 1000
             */
            mqueue_max?: components["schemas"]["CountOrInfinity"];
            /** @description Messages dropped from the queue or never put into it, as it was full. */
            mqueue_dropped?: components["schemas"]["Count"];
            /** @description Messages with QoS 2 from the client whose PUBREL is awaited. */
            awaiting_rel_cnt?: components["schemas"]["Count"];
            /**
             * @description Messages whose PUBREL may be awaited at a time.
             * @default 100
             */
            awaiting_rel_max?: components["schemas"]["CountOrInfinity"];
            /** @description Bytes received from the client. */
            recv_oct?: components["schemas"]["Count"];
            /** @description TCP packets received from the client. */
            recv_cnt?: components["schemas"]["Count"];
            /** @description MQTT packets received from the client. */
            recv_pkt?: components["schemas"]["Count"];
            /** @description PUBLISH packets received from the client. */
            recv_msg?: components["schemas"]["Count"];
            /** @description PUBLISH packets with QoS 0 received from the client. */
            "recv_msg.qos0"?: components["schemas"]["Count"];
            /** @description PUBLISH packets with QoS 1 received from the client. */
            "recv_msg.qos1"?: components["schemas"]["Count"];
            /** @description PUBLISH packets with QoS 2 received from the client. */
            "recv_msg.qos2"?: components["schemas"]["Count"];
            /** @description PUBLISH packets received from the client and dropped. */
            "recv_msg.dropped"?: components["schemas"]["Count"];
            /** @description PUBLISH packets dropped, as their PUBREL did not come in time. */
            "recv_msg.dropped.await_pubrel_timeout"?: components["schemas"]["Count"];
            /** @description Bytes sent to the client. */
            send_oct?: components["schemas"]["Count"];
            /** @description TCP packets sent to the client. */
            send_cnt?: components["schemas"]["Count"];
            /** @description MQTT packets sent to the client. */
            send_pkt?: components["schemas"]["Count"];
            /** @description PUBLISH packets sent to the client. */
            send_msg?: components["schemas"]["Count"];
            /** @description PUBLISH packets with QoS 0 sent to the client. */
            "send_msg.qos0"?: components["schemas"]["Count"];
            /** @description PUBLISH packets with QoS 1 sent to the client. */
            "send_msg.qos1"?: components["schemas"]["Count"];
            /** @description PUBLISH packets with QoS 2 sent to the client. */
            "send_msg.qos2"?: components["schemas"]["Count"];
            /** @description Messages for the client that were dropped. */
            "send_msg.dropped"?: components["schemas"]["Count"];
            /** @description Messages for the client that were dropped, as they had expired. */
            "send_msg.dropped.expired"?: components["schemas"]["Count"];
            /** @description Messages for the client that were dropped, as the queue was full. */
            "send_msg.dropped.queue_full"?: components["schemas"]["Count"];
            /** @description Messages for the client that were dropped, as they are larger than it takes. */
            "send_msg.dropped.too_large"?: components["schemas"]["Count"];
            /** @description Heap of the connection's process, in words of the virtual machine. */
            heap_size?: number;
            /** @description Messages in the mailbox of the connection's process. */
            mailbox_len?: components["schemas"]["Count"];
            /** @description Work that the connection's process has done, in Erlang reductions. */
            reductions?: number;
            /** @description Whether the session is durable, that is stored on disc. Since API version 5.7.0. */
            durable?: boolean;
            /** @description Streams that a durable session reads. Since API version 5.7.0. */
            n_streams?: unknown;
            /** @description Of a durable session, the last number with QoS 1 that is committed. Since API version 5.7.0. */
            seqno_q1_comm?: unknown;
            /** @description Of a durable session, the last number with QoS 1 that is sent again as a duplicate. Since API version 5.7.0. */
            seqno_q1_dup?: unknown;
            /** @description Of a durable session, the next number with QoS 1. Since API version 5.7.0. */
            seqno_q1_next?: unknown;
            /** @description Of a durable session, the last number with QoS 2 that is committed. Since API version 5.7.0. */
            seqno_q2_comm?: unknown;
            /** @description Of a durable session, the last number with QoS 2 that is sent again as a duplicate. Since API version 5.7.0. */
            seqno_q2_dup?: unknown;
            /** @description Of a durable session, the last number with QoS 2 that was received. Since API version 5.7.0. */
            seqno_q2_rec?: unknown;
            /** @description Of a durable session, the next number with QoS 2. Since API version 5.7.0. */
            seqno_q2_next?: unknown;
        };
        /** @description No client and no session has the client id. */
        ClientNotFoundError: {
            /** @description Error code. Other codes are possible. */
            code: "CLIENTID_NOT_FOUND" | (string & {});
            /**
             * @description What went wrong, in the server's words: a text, an Erlang term, the codes of its characters as an array, or the report of a crash, which may repeat the headers of the request. If the request does not fit its schema, the message is JSON in a string: an object, or an array of several.
             *
             *     It has `kind` (`validation_error`), `path` (the name of a parameter, or of a field from `root` on, with items counted from 1) and `reason`: a text such as `required_field`, `unknown_fields` or `not_a_enum_symbol`, or an object such as `{"expected":"1..10000"}`. Further properties depend on the reason: `value`, as the server converted it; `unknown`, of several fields the first alone; `unmatched`, two fields that are possible and `...`, or `none`; `mismatches`, the problems with each variant of a union; `errors`, an array of problems; `expected_data_type` with `got`; `bad_array_index_keys`, the fields of an object instead of an array; and `matched_type`. An unknown field is reported alone, missing ones together. For API keys, login and new topic metrics, paths lack `root.` and only the first missing field is reported.
             */
            message: components["schemas"]["ErrorMessage"];
            /** @description What `message` was called before 5.0.18. Never sent by newer releases. */
            reason?: components["schemas"]["LegacyReason"];
        };
        /** @description Client ids. */
        ClientIdList: string[];
        /** @description The body is not declared as JSON. */
        MediaTypeError: {
            /** @description Error code. Other codes are possible. */
            code: "UNSUPPORTED_MEDIA_TYPE" | (string & {});
            /**
             * @description What went wrong, in the server's words: a text, an Erlang term, the codes of its characters as an array, or the report of a crash, which may repeat the headers of the request. If the request does not fit its schema, the message is JSON in a string: an object, or an array of several.
             *
             *     It has `kind` (`validation_error`), `path` (the name of a parameter, or of a field from `root` on, with items counted from 1) and `reason`: a text such as `required_field`, `unknown_fields` or `not_a_enum_symbol`, or an object such as `{"expected":"1..10000"}`. Further properties depend on the reason: `value`, as the server converted it; `unknown`, of several fields the first alone; `unmatched`, two fields that are possible and `...`, or `none`; `mismatches`, the problems with each variant of a union; `errors`, an array of problems; `expected_data_type` with `got`; `bad_array_index_keys`, the fields of an object instead of an array; and `matched_type`. An unknown field is reported alone, missing ones together. For API keys, login and new topic metrics, paths lack `root.` and only the first missing field is reported.
             */
            message: components["schemas"]["ErrorMessage"];
            /** @description What `message` was called before 5.0.18. Never sent by newer releases. */
            reason?: components["schemas"]["LegacyReason"];
        };
        /** @description The operation failed. */
        UnknownError: {
            /** @description Error code. Other codes are possible. */
            code: "UNKNOWN_ERROR" | "INTERNAL_ERROR" | (string & {});
            /**
             * @description What went wrong, in the server's words: a text, an Erlang term, the codes of its characters as an array, or the report of a crash, which may repeat the headers of the request. If the request does not fit its schema, the message is JSON in a string: an object, or an array of several.
             *
             *     It has `kind` (`validation_error`), `path` (the name of a parameter, or of a field from `root` on, with items counted from 1) and `reason`: a text such as `required_field`, `unknown_fields` or `not_a_enum_symbol`, or an object such as `{"expected":"1..10000"}`. Further properties depend on the reason: `value`, as the server converted it; `unknown`, of several fields the first alone; `unmatched`, two fields that are possible and `...`, or `none`; `mismatches`, the problems with each variant of a union; `errors`, an array of problems; `expected_data_type` with `got`; `bad_array_index_keys`, the fields of an object instead of an array; and `matched_type`. An unknown field is reported alone, missing ones together. For API keys, login and new topic metrics, paths lack `root.` and only the first missing field is reported.
             */
            message: components["schemas"]["ErrorMessage"];
            /** @description What `message` was called before 5.0.18. Never sent by newer releases. */
            reason?: components["schemas"]["LegacyReason"];
        };
        /**
         * @description Topic filter. That of a shared subscription begins with `$share/`, the group and a slash.
         * @example site-1/camera/#
         * @example $share/archive/site-1/#
         */
        SubscribedFilter: string;
        /** @description Quality of service, at most once (0), at least once (1) or exactly once (2). */
        AnswerQos: number;
        /** @description MQTT 5. With 1, the client does not get its own messages back. The server stores larger numbers as they were sent. */
        AnswerNoLocal: number;
        /** @description MQTT 5. With 1, messages keep the retain flag that they were published with. */
        AnswerRetainAsPublished: number;
        /** @description MQTT 5. Whether the retained messages are sent at each subscribe (0), only if the subscription is new (1), or never (2). The server stores larger numbers as they were sent. */
        AnswerRetainHandling: number;
        /** @description A subscription of a client. */
        Subscription: {
            /** @description Topic filter. That of a shared subscription begins with `$share/`, the group and a slash. */
            topic: components["schemas"]["SubscribedFilter"];
            /** @description Client that subscribes. */
            clientid?: string | null;
            /** @description Node that holds the subscription, `all` for one of a durable session. */
            node?: string | null;
            /** @description Quality of service, at most once (0), at least once (1) or exactly once (2). */
            qos?: components["schemas"]["AnswerQos"];
            /** @description MQTT 5. With 1, the client does not get its own messages back. The server stores larger numbers as they were sent. */
            nl?: components["schemas"]["AnswerNoLocal"];
            /** @description MQTT 5. With 1, messages keep the retain flag that they were published with. */
            rap?: components["schemas"]["AnswerRetainAsPublished"];
            /** @description MQTT 5. Whether the retained messages are sent at each subscribe (0), only if the subscription is new (1), or never (2). The server stores larger numbers as they were sent. */
            rh?: components["schemas"]["AnswerRetainHandling"];
            /** @description Whether it belongs to a durable session. */
            durable?: boolean;
        };
        /** @description All subscriptions of a client. */
        SubscriptionList: components["schemas"]["Subscription"][];
        /** @description Quality of service, at most once (0), at least once (1) or exactly once (2). */
        Qos: 0 | 1 | 2;
        /** @description MQTT 5. With 1, the client does not get its own messages back. */
        NoLocal: 0 | 1;
        /** @description MQTT 5. With 1, messages keep the retain flag that they were published with. */
        RetainAsPublished: 0 | 1;
        /** @description MQTT 5. Whether the retained messages are sent at each subscribe (0), only if the subscription is new (1), or never (2). */
        RetainHandling: 0 | 1 | 2;
        /** @description A subscription to make for a client. */
        SubscribeRequest: {
            /** @description Topic filter. That of a shared subscription begins with `$share/`, the group and a slash. */
            topic: components["schemas"]["SubscribedFilter"];
            /**
             * @description Quality of service, at most once (0), at least once (1) or exactly once (2).
             * @default 0
             */
            qos?: components["schemas"]["Qos"];
            /**
             * @description MQTT 5. With 1, the client does not get its own messages back.
             * @default 0
             */
            nl?: components["schemas"]["NoLocal"];
            /**
             * @description MQTT 5. With 1, messages keep the retain flag that they were published with.
             * @default 0
             */
            rap?: components["schemas"]["RetainAsPublished"];
            /**
             * @description MQTT 5. Whether the retained messages are sent at each subscribe (0), only if the subscription is new (1), or never (2).
             * @default 0
             */
            rh?: components["schemas"]["RetainHandling"];
        };
        /** @description A subscription that was made. The client has it a moment later. */
        MadeSubscription: {
            /** @description Client that subscribes. */
            clientid: string;
            /** @description Topic filter. That of a shared subscription begins with `$share/`, the group and a slash. */
            topic: components["schemas"]["SubscribedFilter"];
            /** @description Name of a node of the cluster, its Erlang node name. */
            node?: components["schemas"]["NodeName"];
            /** @description Quality of service, at most once (0), at least once (1) or exactly once (2). */
            qos?: components["schemas"]["AnswerQos"];
            /** @description MQTT 5. With 1, the client does not get its own messages back. The server stores larger numbers as they were sent. */
            nl?: components["schemas"]["AnswerNoLocal"];
            /** @description MQTT 5. With 1, messages keep the retain flag that they were published with. */
            rap?: components["schemas"]["AnswerRetainAsPublished"];
            /** @description MQTT 5. Whether the retained messages are sent at each subscribe (0), only if the subscription is new (1), or never (2). The server stores larger numbers as they were sent. */
            rh?: components["schemas"]["AnswerRetainHandling"];
        };
        /** @description Subscriptions to make for a client. */
        SubscribeRequestList: components["schemas"]["SubscribeRequest"][];
        /** @description The subscriptions, if none failed. */
        MadeSubscriptionList: components["schemas"]["MadeSubscription"][];
        /** @description A subscription that failed. */
        SubscribeFailure: {
            /** @description The subscription that was asked for, as the server read it. */
            data?: unknown;
            /** @description Why it failed, usually a text. */
            reason?: unknown;
        };
        /** @description The successful and the failed subscriptions, if some failed. */
        PartialSubscriptions: {
            /** @description The subscriptions, if none failed. */
            succeed: components["schemas"]["MadeSubscriptionList"];
            /** @description The subscriptions that failed. */
            failed: components["schemas"]["SubscribeFailure"][];
        };
        /** @description A list if all succeeded, otherwise two. */
        BulkSubscriptions: components["schemas"]["MadeSubscriptionList"] | components["schemas"]["PartialSubscriptions"];
        /** @description A subscription to end. */
        UnsubscribeRequest: {
            /** @description Topic filter. That of a shared subscription begins with `$share/`, the group and a slash. */
            topic: components["schemas"]["SubscribedFilter"];
        };
        /** @description Subscriptions to end. */
        UnsubscribeRequestList: components["schemas"]["UnsubscribeRequest"][];
        /** @description A page of subscriptions. */
        SubscriptionPage: {
            /** @description The subscriptions, in no order. */
            data: components["schemas"]["Subscription"][];
            /** @description Where the page stands in the list. */
            meta: components["schemas"]["PageMeta"];
        };
        /** @description A subscribed filter, and the node or session that receives its messages. */
        Topic: {
            /** @description Topic filter. */
            topic: string;
            /** @description Node that has subscribers. Missing if `session` is there. */
            node?: components["schemas"]["NodeName"];
            /** @description Durable session that subscribes. */
            session?: string;
        };
        /** @description A page of topic filters. */
        TopicPage: {
            /** @description The filters, in no order. */
            data: components["schemas"]["Topic"][];
            /** @description Where the page stands in the list. */
            meta: components["schemas"]["PageMeta"];
        };
        /** @description The request is not valid, or its topic filter is malformed. */
        TopicFilterError: {
            /** @description Error code. Other codes are possible. */
            code: "BAD_REQUEST" | "INVALID_PARAMTER" | (string & {});
            /**
             * @description What went wrong, in the server's words: a text, an Erlang term, the codes of its characters as an array, or the report of a crash, which may repeat the headers of the request. If the request does not fit its schema, the message is JSON in a string: an object, or an array of several.
             *
             *     It has `kind` (`validation_error`), `path` (the name of a parameter, or of a field from `root` on, with items counted from 1) and `reason`: a text such as `required_field`, `unknown_fields` or `not_a_enum_symbol`, or an object such as `{"expected":"1..10000"}`. Further properties depend on the reason: `value`, as the server converted it; `unknown`, of several fields the first alone; `unmatched`, two fields that are possible and `...`, or `none`; `mismatches`, the problems with each variant of a union; `errors`, an array of problems; `expected_data_type` with `got`; `bad_array_index_keys`, the fields of an object instead of an array; and `matched_type`. An unknown field is reported alone, missing ones together. For API keys, login and new topic metrics, paths lack `root.` and only the first missing field is reported.
             */
            message: components["schemas"]["ErrorMessage"];
            /** @description What `message` was called before 5.0.18. Never sent by newer releases. */
            reason?: components["schemas"]["LegacyReason"];
        };
        /** @description An entry for each node that has subscribers, and for each durable session that subscribes. */
        TopicList: components["schemas"]["Topic"][];
        /** @description The topic does not exist. */
        TopicNotFoundError: {
            /** @description Error code. Other codes are possible. */
            code: "TOPIC_NOT_FOUND" | (string & {});
            /**
             * @description What went wrong, in the server's words: a text, an Erlang term, the codes of its characters as an array, or the report of a crash, which may repeat the headers of the request. If the request does not fit its schema, the message is JSON in a string: an object, or an array of several.
             *
             *     It has `kind` (`validation_error`), `path` (the name of a parameter, or of a field from `root` on, with items counted from 1) and `reason`: a text such as `required_field`, `unknown_fields` or `not_a_enum_symbol`, or an object such as `{"expected":"1..10000"}`. Further properties depend on the reason: `value`, as the server converted it; `unknown`, of several fields the first alone; `unmatched`, two fields that are possible and `...`, or `none`; `mismatches`, the problems with each variant of a union; `errors`, an array of problems; `expected_data_type` with `got`; `bad_array_index_keys`, the fields of an object instead of an array; and `matched_type`. An unknown field is reported alone, missing ones together. For API keys, login and new topic metrics, paths lack `root.` and only the first missing field is reported.
             */
            message: components["schemas"]["ErrorMessage"];
            /** @description What `message` was called before 5.0.18. Never sent by newer releases. */
            reason?: components["schemas"]["LegacyReason"];
        };
        /** @description Properties of a message in MQTT 5. */
        MessageProperties: {
            /** @description Whether the payload is bytes (0) or UTF-8 text (1). */
            payload_format_indicator?: 0 | 1;
            /** @description Seconds after which the message is no longer delivered. */
            message_expiry_interval?: number;
            /** @description Topic for the response, without wildcards. */
            response_topic?: string;
            /** @description Data that the response repeats, so that the sender can match it to the request. */
            correlation_data?: string;
            /** @description Names and texts of one's own. */
            user_properties?: {
                [key: string]: string;
            };
            /**
             * @description MIME type of the payload.
             * @example application/json
             */
            content_type?: string;
        };
        /** @description A message to publish. Its sender is always `http_api`. */
        PublishMessage: {
            /**
             * @description Topic, without wildcards. One that has them is rejected by a reason code, not by `BAD_REQUEST`.
             * @example site-1/camera-7/command
             */
            topic: string;
            /** @description Text, or data encoded with `payload_encoding`. */
            payload: string;
            /**
             * @description How the payload is written. 6.x also takes this by its name in 4.x, `encoding`.
             * @default plain
             */
            payload_encoding?: "plain" | "base64";
            /**
             * @description Quality of service, at most once (0), at least once (1) or exactly once (2).
             * @default 0
             */
            qos?: components["schemas"]["Qos"];
            /**
             * @description Whether the broker keeps the message for clients that subscribe later.
             * @default false
             */
            retain?: boolean;
            /** @description Properties of a message in MQTT 5. */
            properties?: components["schemas"]["MessageProperties"];
            /**
             * @deprecated
             * @description Ignored since 5.0.14, as the sender is always `http_api`.
             */
            clientid?: string;
        };
        /** @description At least one subscriber took the message, or it went to durable storage. */
        PublishedMessage: {
            /**
             * @description Id of the message, 32 hexadecimal digits in upper case.
             * @example 0005F0A3C1B2D4E6F4430000012B0000
             */
            id: string;
        };
        /** @description Reason code of MQTT 5. */
        PublishReasonCode: 16 | 131 | 144 | 151 | (number & {});
        /** @description The message was accepted, but has no subscriber. It has no id. */
        PublishedToNobody: {
            /** @description Reason code of MQTT 5, which is 16 here. */
            reason_code: components["schemas"]["PublishReasonCode"];
            /**
             * @description The reason as a text.
             * @example no_matching_subscribers
             */
            message?: string;
        };
        /** @description Why no client received the message. */
        PublishFailure: {
            /** @description Reason code of MQTT 5. */
            reason_code: components["schemas"]["PublishReasonCode"];
            /**
             * @description What went wrong, in the server's words: a text, an Erlang term, the codes of its characters as an array, or the report of a crash, which may repeat the headers of the request. If the request does not fit its schema, the message is JSON in a string: an object, or an array of several.
             *
             *     It has `kind` (`validation_error`), `path` (the name of a parameter, or of a field from `root` on, with items counted from 1) and `reason`: a text such as `required_field`, `unknown_fields` or `not_a_enum_symbol`, or an object such as `{"expected":"1..10000"}`. Further properties depend on the reason: `value`, as the server converted it; `unknown`, of several fields the first alone; `unmatched`, two fields that are possible and `...`, or `none`; `mismatches`, the problems with each variant of a union; `errors`, an array of problems; `expected_data_type` with `got`; `bad_array_index_keys`, the fields of an object instead of an array; and `matched_type`. An unknown field is reported alone, missing ones together. For API keys, login and new topic metrics, paths lack `root.` and only the first missing field is reported.
             */
            message?: components["schemas"]["ErrorMessage"];
        };
        /** @description An MQTT reason if the message was checked, otherwise a usual error response. */
        PublishRefusal: components["schemas"]["PublishFailure"] | components["schemas"]["BadRequestError"];
        /** @description Messages to publish, at least one; an empty list ends in an internal error. */
        PublishMessageList: components["schemas"]["PublishMessage"][];
        /** @description The messages' ids, in the order of the messages. */
        PublishedMessageList: components["schemas"]["PublishedMessage"][];
        /** @description What became of one message. */
        PublishBulkRow: components["schemas"]["PublishedMessage"] | components["schemas"]["PublishFailure"];
        /** @description What became of each message, in the order of the messages. */
        PublishBulkRowList: components["schemas"]["PublishBulkRow"][];
        /**
         * @description Numbers with units, as `15s`, `500ms` or `1h30m`. The server returns the value as sent.
         * @example 15s
         */
        DurationText: string;
        /**
         * @description A number with a unit, as `4KB` or `1MB`.
         * @example 1MB
         */
        ByteSizeText: string;
        /**
         * @description A number per unit of time, as `1000/s` or, of bytes, `1MB/10s`; `infinity` for no limit.
         * @example 1000/s
         * @example infinity
         */
        Rate: string;
        /** @description Where the messages are kept. */
        RetainerBackend: {
            /**
             * @description Kind of the store. There is only `built_in_database`.
             * @default built_in_database
             * @example built_in_database
             */
            type?: string;
            /**
             * @description Whether messages are kept in memory only or on disc, too.
             * @default ram
             */
            storage_type?: "ram" | "disc" | (string & {});
            /**
             * @description Maximum number of messages; 0 for no limit.
             * @default 0
             */
            max_retained_messages?: number;
            /**
             * @description Indices that speed filters with wildcards up, each with the levels of the topic that it is made of, from 1.
             * @default [
             *       [
             *         1,
             *         2,
             *         3
             *       ],
             *       [
             *         1,
             *         3
             *       ],
             *       [
             *         2,
             *         3
             *       ],
             *       [
             *         3
             *       ]
             *     ]
             */
            index_specs?: number[][];
            /**
             * @description Whether the store is used.
             * @default true
             */
            enable?: boolean;
        };
        /** @description Settings of retained messages. */
        RetainerConfig: {
            /**
             * @description Whether the broker retains messages.
             * @default true
             */
            enable?: boolean;
            /**
             * @description How long messages without an own expiry are retained; `0s` for always.
             * @default 0s
             */
            msg_expiry_interval?: components["schemas"]["DurationText"];
            /**
             * @description Retention time that overrides that of messages; `disabled` to use theirs. Since API version 5.8.2.
             * @default disabled
             */
            msg_expiry_interval_override?: components["schemas"]["DurationText"];
            /**
             * @description Whether messages may be retained for ever. Since API version 5.8.2.
             * @default true
             */
            allow_never_expire?: boolean;
            /**
             * @description How often expired messages are cleared away; `0s` for never.
             * @default 0s
             */
            msg_clear_interval?: components["schemas"]["DurationText"];
            /**
             * @description Largest payload that is retained.
             * @default 1MB
             */
            max_payload_size?: components["schemas"]["ByteSizeText"];
            /**
             * @description Whether the message that clears a retained one, which is empty, is kept from subscribers.
             * @default false
             */
            stop_publish_clear_msg?: boolean;
            /**
             * @description Retained messages delivered to a session at most.
             * @default 1000/s
             */
            delivery_rate?: components["schemas"]["Rate"];
            /**
             * @description Messages retained at most. Since API version 5.8.5.
             * @default 1000/s
             */
            max_publish_rate?: components["schemas"]["Rate"];
            /** @description Where the messages are kept. */
            backend?: components["schemas"]["RetainerBackend"];
        };
        /**
         * @description Numbers with the units `ms`, `s`, `m`, `h`, `d`, `w` or `f`, a fortnight, as `1h30m`.
         * @example 15s
         * @example 500ms
         * @example 1m
         */
        Duration: string;
        /**
         * @description A number with the unit `B`, `KB`, `MB` or `GB`; a KB is 1024 bytes.
         * @example 4KB
         * @example 1MB
         */
        ByteSize: string;
        /** @description Where the messages are kept. */
        RetainerBackendUpdate: {
            /**
             * @description Kind of the store. There is only `built_in_database`.
             * @constant
             */
            type?: "built_in_database";
            /** @description Whether messages are kept in memory only or on disc, too. */
            storage_type?: "ram" | "disc";
            /** @description Maximum number of messages; 0 for no limit. */
            max_retained_messages?: number;
            /** @description Indices that speed filters with wildcards up, each with the levels of the topic that it is made of, from 1. */
            index_specs?: number[][];
            /** @description Whether the store is used. */
            enable?: boolean;
        };
        /** @description Settings of retained messages to change. Omitted fields keep their values. */
        RetainerConfigUpdate: {
            /** @description Whether the broker retains messages. */
            enable?: boolean;
            /** @description How long messages without an own expiry are retained; `0s` for always. */
            msg_expiry_interval?: components["schemas"]["Duration"];
            /** @description Retention time that overrides that of messages; `disabled` to use theirs. Since API version 5.8.2. */
            msg_expiry_interval_override?: components["schemas"]["Duration"] | "disabled";
            /** @description Whether messages may be retained for ever. Since API version 5.8.2. */
            allow_never_expire?: boolean;
            /** @description How often expired messages are cleared away; `0s` for never. */
            msg_clear_interval?: components["schemas"]["Duration"];
            /** @description Largest payload that is retained. */
            max_payload_size?: components["schemas"]["ByteSize"];
            /** @description Whether the message that clears a retained one, which is empty, is kept from subscribers. */
            stop_publish_clear_msg?: boolean;
            /** @description Retained messages delivered to a session at most. */
            delivery_rate?: components["schemas"]["Rate"];
            /** @description Messages retained at most. Since API version 5.8.5. */
            max_publish_rate?: components["schemas"]["Rate"];
            /** @description Where the messages are kept. */
            backend?: components["schemas"]["RetainerBackendUpdate"];
        };
        /** @description The request is not valid, or the settings were not stored. */
        RetainerUpdateError: {
            /** @description Error code. Other codes are possible. */
            code: "BAD_REQUEST" | "UPDATE_FAILED" | (string & {});
            /**
             * @description What went wrong, in the server's words: a text, an Erlang term, the codes of its characters as an array, or the report of a crash, which may repeat the headers of the request. If the request does not fit its schema, the message is JSON in a string: an object, or an array of several.
             *
             *     It has `kind` (`validation_error`), `path` (the name of a parameter, or of a field from `root` on, with items counted from 1) and `reason`: a text such as `required_field`, `unknown_fields` or `not_a_enum_symbol`, or an object such as `{"expected":"1..10000"}`. Further properties depend on the reason: `value`, as the server converted it; `unknown`, of several fields the first alone; `unmatched`, two fields that are possible and `...`, or `none`; `mismatches`, the problems with each variant of a union; `errors`, an array of problems; `expected_data_type` with `got`; `bad_array_index_keys`, the fields of an object instead of an array; and `matched_type`. An unknown field is reported alone, missing ones together. For API keys, login and new topic metrics, paths lack `root.` and only the first missing field is reported.
             */
            message: components["schemas"]["ErrorMessage"];
            /** @description What `message` was called before 5.0.18. Never sent by newer releases. */
            reason?: components["schemas"]["LegacyReason"];
        };
        /** @description A retained message without its payload. */
        RetainedSummary: {
            /** @description Id of the message, 32 hexadecimal digits. */
            msgid?: string;
            /** @description Topic of the message. */
            topic: string;
            /** @description Quality of service, at most once (0), at least once (1) or exactly once (2). */
            qos?: components["schemas"]["AnswerQos"];
            /** @description When the message was published. */
            publish_at?: components["schemas"]["Timestamp"];
            /** @description Client that published it, `http_api` for this API. */
            from_clientid?: string;
            /** @description User name of that client, empty if it has none. */
            from_username?: string;
        };
        /** @description A page of retained messages. */
        RetainedPage: {
            /** @description The messages without their payloads, in no order. */
            data: components["schemas"]["RetainedSummary"][];
            /** @description Where the page stands in the list. */
            meta: components["schemas"]["PageMeta"];
        };
        /** @description A retained message. */
        RetainedMessage: {
            /** @description Id of the message, 32 hexadecimal digits. */
            msgid?: string;
            /** @description Topic of the message. */
            topic: string;
            /** @description Quality of service, at most once (0), at least once (1) or exactly once (2). */
            qos?: components["schemas"]["AnswerQos"];
            /** @description When the message was published. */
            publish_at?: components["schemas"]["Timestamp"];
            /** @description Client that published it, `http_api` for this API. */
            from_clientid?: string;
            /** @description User name of that client, empty if it has none. */
            from_username?: string;
            /**
             * Format: byte
             * @description Payload in base64. Missing if it is larger than 1,048,576 bytes.
             */
            payload?: string;
        };
        /** @description What a ban looks at, which is a client id, a user name or an IP address; client ids or user names by a regular expression; or IP addresses by a CIDR. */
        BanKind: "clientid" | "username" | "peerhost" | "clientid_re" | "username_re" | "peerhost_net";
        /**
         * @description A time as in RFC 3339, or `infinity` for never.
         * @example 2026-03-02T10:12:33+00:00
         * @example infinity
         */
        TimestampOrInfinity: string | "infinity";
        /** @description A ban. */
        Ban: {
            /** @description What the ban looks at. */
            as: "clientid" | "username" | "peerhost" | "clientid_re" | "username_re" | "peerhost_net" | (string & {});
            /** @description Client id, user name, IP address, regular expression or CIDR. */
            who: string;
            /** @description Who made the ban. */
            by?: string;
            /** @description Reason. Empty if none was given. */
            reason?: string;
            /** @description When the ban begins, in whole seconds. */
            at?: components["schemas"]["Timestamp"];
            /** @description When the ban ends. */
            until?: components["schemas"]["TimestampOrInfinity"];
        };
        /** @description A page of bans. */
        BanPage: {
            /** @description The bans. */
            data: components["schemas"]["Ban"][];
            /** @description Where the page stands in the list. */
            meta: components["schemas"]["PageMeta"];
        };
        /**
         * @description Seconds since 1970 as a number, or a time as in RFC 3339. A number of milliseconds would be read as seconds, which is some fifty thousand years from now.
         * @example 1772442753
         * @example 2026-03-02T09:12:33Z
         */
        TimeInSeconds: number | string;
        /**
         * @description Seconds since 1970 as a number, a time as in RFC 3339, or `infinity` for never.
         * @example 1772446353
         * @example 2026-03-02T10:12:33Z
         * @example infinity
         */
        TimeInSecondsOrInfinity: number | string | "infinity";
        /** @description A ban to make. */
        BanRequest: {
            /** @description What a ban looks at, which is a client id, a user name or an IP address; client ids or user names by a regular expression; or IP addresses by a CIDR. */
            as: components["schemas"]["BanKind"];
            /**
             * @description Client id, user name, IP address, regular expression or CIDR; `as` selects which.
             * @example camera-7
             * @example 192.0.2.17
             * @example 192.0.2.0/24
             */
            who: string;
            /**
             * @description Who made the ban.
             * @default mgmt_api
             */
            by?: string;
            /**
             * @description Why.
             * @default
             */
            reason?: string;
            /** @description When the ban begins, in seconds since 1970 or as in RFC 3339; now if it is omitted. */
            at?: components["schemas"]["TimeInSeconds"];
            /**
             * @description When the ban ends, in seconds since 1970 or as in RFC 3339. A time that is past is rejected.
             * @default infinity
             */
            until?: components["schemas"]["TimeInSecondsOrInfinity"];
        };
        /** @description The request is not valid, or there is such a ban. */
        BanError: {
            /** @description Error code. Other codes are possible. */
            code: "BAD_REQUEST" | "ALREADY_EXISTS" | (string & {});
            /**
             * @description What went wrong, in the server's words: a text, an Erlang term, the codes of its characters as an array, or the report of a crash, which may repeat the headers of the request. If the request does not fit its schema, the message is JSON in a string: an object, or an array of several.
             *
             *     It has `kind` (`validation_error`), `path` (the name of a parameter, or of a field from `root` on, with items counted from 1) and `reason`: a text such as `required_field`, `unknown_fields` or `not_a_enum_symbol`, or an object such as `{"expected":"1..10000"}`. Further properties depend on the reason: `value`, as the server converted it; `unknown`, of several fields the first alone; `unmatched`, two fields that are possible and `...`, or `none`; `mismatches`, the problems with each variant of a union; `errors`, an array of problems; `expected_data_type` with `got`; `bad_array_index_keys`, the fields of an object instead of an array; and `matched_type`. An unknown field is reported alone, missing ones together. For API keys, login and new topic metrics, paths lack `root.` and only the first missing field is reported.
             */
            message: components["schemas"]["ErrorMessage"];
            /** @description What `message` was called before 5.0.18. Never sent by newer releases. */
            reason?: components["schemas"]["LegacyReason"];
        };
        /** @description MQTT over TCP, TLS, WebSocket, WebSocket over TLS, or QUIC. */
        ListenerType: "tcp" | "ssl" | "ws" | "wss" | "quic";
        /** @description MQTT over TCP, TLS, WebSocket, WebSocket over TLS, or QUIC. */
        AnyListenerType: "tcp" | "ssl" | "ws" | "wss" | "quic" | (string & {});
        /** @description Whether the listener runs; `inconsistent` if it does on some nodes only. */
        ListenerRunning: boolean | "inconsistent";
        /** @description Whether a listener runs, and how many clients it has. */
        ListenerStatus: {
            /** @description Whether the listener runs; `inconsistent` if it does on some nodes only. */
            running: components["schemas"]["ListenerRunning"];
            /** @description Maximum number of clients. For a cluster, the sum of its nodes, or `infinity` if one has no limit. */
            max_connections?: components["schemas"]["CountOrInfinity"];
            /** @description Current number of clients. */
            current_connections?: components["schemas"]["Gauge"];
        };
        /** @description Whether a listener runs on a node. */
        ListenerNodeStatus: {
            /** @description Name of a node of the cluster, its Erlang node name. */
            node?: components["schemas"]["NodeName"];
            /** @description Whether a listener runs, and how many clients it has. */
            status?: components["schemas"]["ListenerStatus"];
        };
        /** @description A listener in the list, on all nodes. */
        ListenerSummary: {
            /**
             * @description Type and name of the listener, with a colon between them.
             * @example tcp:default
             */
            id: string;
            /** @description MQTT over TCP, TLS, WebSocket, WebSocket over TLS, or QUIC. */
            type?: components["schemas"]["AnyListenerType"];
            /** @description Name of the listener. */
            name?: string;
            /** @description Whether the listener is meant to run. */
            enable?: boolean;
            /** @description Address and port. */
            bind?: string;
            /** @description Processes that take connections. */
            acceptors?: number;
            /** @description Nodes that have the listener. */
            number?: number;
            /** @description Whether a listener runs, and how many clients it has. */
            status?: components["schemas"]["ListenerStatus"];
            /** @description The same by node. */
            node_status?: components["schemas"]["ListenerNodeStatus"][];
        };
        /** @description All listeners. */
        ListenerSummaryList: components["schemas"]["ListenerSummary"][];
        /**
         * @description Port, on all addresses of the server, or address and port.
         * @example 1883
         * @example 0.0.0.0:1883
         * @example [::]:1883
         */
        ListenerBind: number | string;
        /** @description Options of TCP. */
        TcpOptionsRequest: {
            /**
             * @description Packets read at a time.
             * @default 100
             */
            active_n?: number;
            /**
             * @description Maximum number of connections that wait to be accepted.
             * @default 1024
             */
            backlog?: number;
            /**
             * @description How long sending may take.
             * @default 15s
             */
            send_timeout?: components["schemas"]["Duration"];
            /**
             * @description Whether the connection is closed when sending takes too long.
             * @default true
             */
            send_timeout_close?: boolean;
            /** @description Receive buffer of the operating system. */
            recbuf?: components["schemas"]["ByteSize"];
            /** @description Send buffer of the operating system. */
            sndbuf?: components["schemas"]["ByteSize"];
            /**
             * @description Buffer of the server.
             * @default 4KB
             */
            buffer?: components["schemas"]["ByteSize"];
            /**
             * @description Maximum data in the send queue before the sender must wait.
             * @default 1MB
             */
            high_watermark?: components["schemas"]["ByteSize"];
            /**
             * @description Whether small packets are sent at once (TCP_NODELAY).
             * @default true
             */
            nodelay?: boolean;
            /**
             * @description Whether a closed connection is reset at once (SO_LINGER with 0 seconds).
             * @default false
             */
            nolinger?: boolean;
            /**
             * @description Whether an address can be used again at once (SO_REUSEADDR).
             * @default true
             */
            reuseaddr?: boolean;
            /**
             * @description Keep-alive of TCP, as seconds until it begins, seconds between and number of probes with commas, or `none`.
             * @default none
             * @example 240,30,5
             */
            keepalive?: string;
        };
        /** @description A listener for MQTT over TCP to create. */
        CreateTcpListener: {
            /** @description Kind of the listener. (enum property replaced by openapi-typescript) */
            type: "tcp";
            /** @description Name of the listener. With the type before it, it makes the id. */
            name: string;
            /**
             * @description Port, on all addresses of the server, or address and port.
             * @default 1883
             */
            bind: components["schemas"]["ListenerBind"];
            /**
             * @description Whether the listener is meant to run.
             * @default true
             */
            enable?: boolean;
            /**
             * @description Processes that take connections.
             * @default 16
             */
            acceptors?: number;
            /**
             * @description Maximum number of clients on a node.
             * @default infinity
             */
            max_connections?: components["schemas"]["PositiveOrInfinity"];
            /**
             * @description Prefix that is put before the topics of clients; `${clientid}` and `${username}` stand for theirs.
             * @default
             */
            mountpoint?: string;
            /**
             * @description Zone whose settings the listener has.
             * @default default
             */
            zone?: string;
            /**
             * @description Whether clients of the listener are authenticated. With `quick_deny_anonymous`, those without a user name are rejected before an authenticator is asked.
             * @default true
             */
            enable_authn?: components["schemas"]["EnableAuthn"];
            /**
             * @description Connections taken at most.
             * @default infinity
             * @example 1000/s
             */
            max_conn_rate?: components["schemas"]["Rate"];
            /**
             * @description Maximum rate of messages from each client; unlimited if missing.
             * @example 500/s
             */
            messages_rate?: components["schemas"]["Rate"];
            /**
             * @description Maximum rate of bytes from each client; unlimited if missing.
             * @example 1MB/s
             */
            bytes_rate?: components["schemas"]["Rate"];
            /**
             * @description Addresses that may connect, each rule `allow` or `deny` with a CIDR or `all`; the first that fits decides.
             * @default [
             *       "allow all"
             *     ]
             * @example [
             *       "deny 192.0.2.0/24",
             *       "allow all"
             *     ]
             */
            access_rules?: string[];
            /**
             * @description Whether a proxy sends the client's address with the PROXY protocol.
             * @default false
             */
            proxy_protocol?: boolean;
            /**
             * @description Maximum time for the header of the proxy.
             * @default 3s
             */
            proxy_protocol_timeout?: components["schemas"]["Duration"];
            /** @description Options of TCP. */
            tcp_options?: components["schemas"]["TcpOptionsRequest"];
        };
        /** @description Options of OCSP stapling. */
        OcspOptionsRequest: {
            /**
             * @description Whether the server proves that its certificate is not revoked.
             * @default false
             */
            enable_ocsp_stapling?: boolean;
            /** @description Address of the OCSP responder. Needed for stapling. */
            responder_url?: string;
            /** @description File, or PEM text, of the authority that issued the certificate. Needed for stapling. */
            issuer_pem?: string;
            /**
             * @description How often the responder is asked.
             * @default 5m
             */
            refresh_interval?: components["schemas"]["Duration"];
            /**
             * @description How long the responder may take.
             * @default 15s
             */
            refresh_http_timeout?: components["schemas"]["Duration"];
        };
        /** @description Options of TLS. */
        TlsOptionsRequest: {
            /** @description File, or PEM text, of the authorities that client certificates are checked by. */
            cacertfile?: string;
            /** @description File, or PEM text, of the server's certificate. */
            certfile?: string;
            /** @description File, or PEM text, of the private key. */
            keyfile?: string;
            /**
             * @description Whether client certificates are checked.
             * @default verify_none
             */
            verify?: "verify_none" | "verify_peer";
            /**
             * @description Whether clients without a certificate are rejected. It needs `verify_peer`.
             * @default false
             */
            fail_if_no_peer_cert?: boolean;
            /**
             * @description Versions of TLS that the server supports.
             * @default [
             *       "tlsv1.3",
             *       "tlsv1.2"
             *     ]
             */
            versions?: ("tlsv1.3" | "tlsv1.2" | "tlsv1.1" | "tlsv1")[];
            /**
             * @description Cipher suites; those of the server if it is empty.
             * @default []
             */
            ciphers?: string[];
            /**
             * @description Maximum number of authorities between client certificate and root.
             * @default 10
             */
            depth?: number;
            /** @description Password of the private key. */
            password?: string;
            /** @description File of the Diffie-Hellman parameters. */
            dhfile?: string;
            /**
             * @description Whether TLS sessions can be resumed.
             * @default true
             */
            reuse_sessions?: boolean;
            /**
             * @description Whether renegotiation is done as in RFC 5746 only.
             * @default true
             */
            secure_renegotiate?: boolean;
            /**
             * @description Whether the server's order of suites decides, not the client's.
             * @default true
             */
            honor_cipher_order?: boolean;
            /**
             * @description Whether clients may renegotiate.
             * @default true
             */
            client_renegotiation?: boolean;
            /**
             * @description How long the handshake may take.
             * @default 15s
             */
            handshake_timeout?: components["schemas"]["Duration"];
            /**
             * @description Idle time after which a connection's process frees memory.
             * @default 5s
             */
            hibernate_after?: components["schemas"]["Duration"];
            /**
             * @description Whether memory is freed after the handshake.
             * @default false
             */
            gc_after_handshake?: boolean;
            /**
             * @description Whether revocation lists are asked. It needs `verify_peer`.
             * @default false
             */
            enable_crl_check?: boolean;
            /**
             * @description Level from which TLS writes into the log.
             * @default notice
             */
            log_level?: "emergency" | "alert" | "critical" | "error" | "warning" | "notice" | "info" | "debug" | "none" | "all";
            /** @description Options of OCSP stapling. */
            ocsp?: components["schemas"]["OcspOptionsRequest"];
        };
        /** @description A listener for MQTT over TLS to create. */
        CreateSslListener: {
            /** @description Kind of the listener. (enum property replaced by openapi-typescript) */
            type: "ssl";
            /** @description Name of the listener. With the type before it, it makes the id. */
            name: string;
            /**
             * @description Port, on all addresses of the server, or address and port.
             * @default 8883
             */
            bind: components["schemas"]["ListenerBind"];
            /**
             * @description Whether the listener is meant to run.
             * @default true
             */
            enable?: boolean;
            /**
             * @description Processes that take connections.
             * @default 16
             */
            acceptors?: number;
            /**
             * @description Maximum number of clients on a node.
             * @default infinity
             */
            max_connections?: components["schemas"]["PositiveOrInfinity"];
            /**
             * @description Prefix that is put before the topics of clients; `${clientid}` and `${username}` stand for theirs.
             * @default
             */
            mountpoint?: string;
            /**
             * @description Zone whose settings the listener has.
             * @default default
             */
            zone?: string;
            /**
             * @description Whether clients of the listener are authenticated. With `quick_deny_anonymous`, those without a user name are rejected before an authenticator is asked.
             * @default true
             */
            enable_authn?: components["schemas"]["EnableAuthn"];
            /**
             * @description Connections taken at most.
             * @default infinity
             * @example 1000/s
             */
            max_conn_rate?: components["schemas"]["Rate"];
            /**
             * @description Maximum rate of messages from each client; unlimited if missing.
             * @example 500/s
             */
            messages_rate?: components["schemas"]["Rate"];
            /**
             * @description Maximum rate of bytes from each client; unlimited if missing.
             * @example 1MB/s
             */
            bytes_rate?: components["schemas"]["Rate"];
            /**
             * @description Addresses that may connect, each rule `allow` or `deny` with a CIDR or `all`; the first that fits decides.
             * @default [
             *       "allow all"
             *     ]
             * @example [
             *       "deny 192.0.2.0/24",
             *       "allow all"
             *     ]
             */
            access_rules?: string[];
            /**
             * @description Whether a proxy sends the client's address with the PROXY protocol.
             * @default false
             */
            proxy_protocol?: boolean;
            /**
             * @description Maximum time for the header of the proxy.
             * @default 3s
             */
            proxy_protocol_timeout?: components["schemas"]["Duration"];
            /** @description Options of TCP. */
            tcp_options?: components["schemas"]["TcpOptionsRequest"];
            /** @description Options of TLS. */
            ssl_options?: components["schemas"]["TlsOptionsRequest"];
        };
        /** @description Options of compression. */
        DeflateOptionsRequest: {
            /** @description How hard messages are compressed. */
            level?: "none" | "default" | "best_compression" | "best_speed";
            /**
             * @description Memory for compression.
             * @default 8
             */
            mem_level?: number;
            /**
             * @description How messages are compressed.
             * @default default
             */
            strategy?: "default" | "filtered" | "huffman_only" | "rle";
            /**
             * @description Whether the server's compression context is kept between messages.
             * @default takeover
             */
            server_context_takeover?: "takeover" | "no_takeover";
            /**
             * @description Whether the client's compression context is kept between messages.
             * @default takeover
             */
            client_context_takeover?: "takeover" | "no_takeover";
            /**
             * @description Window of the server's compression, as a power of 2.
             * @default 15
             */
            server_max_window_bits?: number;
            /**
             * @description Window of the client's compression, as a power of 2.
             * @default 15
             */
            client_max_window_bits?: number;
        };
        /** @description Options of WebSocket. */
        WebSocketOptionsRequest: {
            /**
             * @description Path that clients ask for.
             * @default /mqtt
             */
            mqtt_path?: string;
            /**
             * @description Whether a WebSocket frame may have several MQTT packets.
             * @default multiple
             */
            mqtt_piggyback?: "single" | "multiple";
            /**
             * @description Whether messages are compressed.
             * @default false
             */
            compress?: boolean;
            /**
             * @description How long a connection may be silent.
             * @default 7200s
             */
            idle_timeout?: components["schemas"]["Duration"];
            /**
             * @description Bytes that a frame may have.
             * @default infinity
             */
            max_frame_size?: components["schemas"]["PositiveOrInfinity"];
            /**
             * @description Whether clients that name no subprotocol are rejected.
             * @default true
             */
            fail_if_no_subprotocol?: boolean;
            /**
             * @description Subprotocols that clients may name, with commas.
             * @default mqtt, mqtt-v3, mqtt-v3.1.1, mqtt-v5
             */
            supported_subprotocols?: string;
            /**
             * @description Whether the header Origin is checked.
             * @default false
             */
            check_origin_enable?: boolean;
            /**
             * @description Whether it may be missing if it is checked.
             * @default true
             */
            allow_origin_absence?: boolean;
            /**
             * @description Origins that are allowed if they are checked, with commas.
             * @example https://example.com
             */
            check_origins?: string;
            /**
             * @description Header in which a proxy puts the client's address.
             * @default x-forwarded-for
             */
            proxy_address_header?: string;
            /**
             * @description Header in which a proxy puts the client's port.
             * @default x-forwarded-port
             */
            proxy_port_header?: string;
            /**
             * @description Whether text frames have to be UTF-8.
             * @default true
             */
            validate_utf8?: boolean;
            /** @description Options of compression. */
            deflate_opts?: components["schemas"]["DeflateOptionsRequest"];
        };
        /** @description A listener for MQTT over WebSocket to create. */
        CreateWsListener: {
            /** @description Kind of the listener. (enum property replaced by openapi-typescript) */
            type: "ws";
            /** @description Name of the listener. With the type before it, it makes the id. */
            name: string;
            /**
             * @description Port, on all addresses of the server, or address and port.
             * @default 8083
             */
            bind: components["schemas"]["ListenerBind"];
            /**
             * @description Whether the listener is meant to run.
             * @default true
             */
            enable?: boolean;
            /**
             * @description Processes that take connections.
             * @default 16
             */
            acceptors?: number;
            /**
             * @description Maximum number of clients on a node.
             * @default infinity
             */
            max_connections?: components["schemas"]["PositiveOrInfinity"];
            /**
             * @description Prefix that is put before the topics of clients; `${clientid}` and `${username}` stand for theirs.
             * @default
             */
            mountpoint?: string;
            /**
             * @description Zone whose settings the listener has.
             * @default default
             */
            zone?: string;
            /**
             * @description Whether clients of the listener are authenticated. With `quick_deny_anonymous`, those without a user name are rejected before an authenticator is asked.
             * @default true
             */
            enable_authn?: components["schemas"]["EnableAuthn"];
            /**
             * @description Connections taken at most.
             * @default infinity
             * @example 1000/s
             */
            max_conn_rate?: components["schemas"]["Rate"];
            /**
             * @description Maximum rate of messages from each client; unlimited if missing.
             * @example 500/s
             */
            messages_rate?: components["schemas"]["Rate"];
            /**
             * @description Maximum rate of bytes from each client; unlimited if missing.
             * @example 1MB/s
             */
            bytes_rate?: components["schemas"]["Rate"];
            /**
             * @description Addresses that may connect, each rule `allow` or `deny` with a CIDR or `all`; the first that fits decides.
             * @default [
             *       "allow all"
             *     ]
             * @example [
             *       "deny 192.0.2.0/24",
             *       "allow all"
             *     ]
             */
            access_rules?: string[];
            /**
             * @description Whether a proxy sends the client's address with the PROXY protocol.
             * @default false
             */
            proxy_protocol?: boolean;
            /**
             * @description Maximum time for the header of the proxy.
             * @default 3s
             */
            proxy_protocol_timeout?: components["schemas"]["Duration"];
            /** @description Options of TCP. */
            tcp_options?: components["schemas"]["TcpOptionsRequest"];
            /** @description Options of WebSocket. */
            websocket?: components["schemas"]["WebSocketOptionsRequest"];
        };
        /** @description A listener for MQTT over WebSocket over TLS to create. */
        CreateWssListener: {
            /** @description Kind of the listener. (enum property replaced by openapi-typescript) */
            type: "wss";
            /** @description Name of the listener. With the type before it, it makes the id. */
            name: string;
            /**
             * @description Port, on all addresses of the server, or address and port.
             * @default 8084
             */
            bind: components["schemas"]["ListenerBind"];
            /**
             * @description Whether the listener is meant to run.
             * @default true
             */
            enable?: boolean;
            /**
             * @description Processes that take connections.
             * @default 16
             */
            acceptors?: number;
            /**
             * @description Maximum number of clients on a node.
             * @default infinity
             */
            max_connections?: components["schemas"]["PositiveOrInfinity"];
            /**
             * @description Prefix that is put before the topics of clients; `${clientid}` and `${username}` stand for theirs.
             * @default
             */
            mountpoint?: string;
            /**
             * @description Zone whose settings the listener has.
             * @default default
             */
            zone?: string;
            /**
             * @description Whether clients of the listener are authenticated. With `quick_deny_anonymous`, those without a user name are rejected before an authenticator is asked.
             * @default true
             */
            enable_authn?: components["schemas"]["EnableAuthn"];
            /**
             * @description Connections taken at most.
             * @default infinity
             * @example 1000/s
             */
            max_conn_rate?: components["schemas"]["Rate"];
            /**
             * @description Maximum rate of messages from each client; unlimited if missing.
             * @example 500/s
             */
            messages_rate?: components["schemas"]["Rate"];
            /**
             * @description Maximum rate of bytes from each client; unlimited if missing.
             * @example 1MB/s
             */
            bytes_rate?: components["schemas"]["Rate"];
            /**
             * @description Addresses that may connect, each rule `allow` or `deny` with a CIDR or `all`; the first that fits decides.
             * @default [
             *       "allow all"
             *     ]
             * @example [
             *       "deny 192.0.2.0/24",
             *       "allow all"
             *     ]
             */
            access_rules?: string[];
            /**
             * @description Whether a proxy sends the client's address with the PROXY protocol.
             * @default false
             */
            proxy_protocol?: boolean;
            /**
             * @description Maximum time for the header of the proxy.
             * @default 3s
             */
            proxy_protocol_timeout?: components["schemas"]["Duration"];
            /** @description Options of TCP. */
            tcp_options?: components["schemas"]["TcpOptionsRequest"];
            /** @description Options of TLS. */
            ssl_options?: components["schemas"]["TlsOptionsRequest"];
            /** @description Options of WebSocket. */
            websocket?: components["schemas"]["WebSocketOptionsRequest"];
        };
        /** @description A listener for MQTT over QUIC to create. */
        CreateQuicListener: {
            /** @description Kind of the listener. (enum property replaced by openapi-typescript) */
            type: "quic";
            /** @description Name of the listener. With the type before it, it makes the id. */
            name: string;
            /**
             * @description Port, on all addresses of the server, or address and port.
             * @default 14567
             */
            bind: components["schemas"]["ListenerBind"];
            /**
             * @description Whether the listener is meant to run.
             * @default true
             */
            enable?: boolean;
            /**
             * @description Processes that take connections.
             * @default 16
             */
            acceptors?: number;
            /**
             * @description Maximum number of clients on a node.
             * @default infinity
             */
            max_connections?: components["schemas"]["PositiveOrInfinity"];
            /**
             * @description Prefix that is put before the topics of clients; `${clientid}` and `${username}` stand for theirs.
             * @default
             */
            mountpoint?: string;
            /**
             * @description Zone whose settings the listener has.
             * @default default
             */
            zone?: string;
            /**
             * @description Whether clients of the listener are authenticated. With `quick_deny_anonymous`, those without a user name are rejected before an authenticator is asked.
             * @default true
             */
            enable_authn?: components["schemas"]["EnableAuthn"];
            /**
             * @description Connections taken at most.
             * @default infinity
             * @example 1000/s
             */
            max_conn_rate?: components["schemas"]["Rate"];
            /**
             * @description Maximum rate of messages from each client; unlimited if missing.
             * @example 500/s
             */
            messages_rate?: components["schemas"]["Rate"];
            /**
             * @description Maximum rate of bytes from each client; unlimited if missing.
             * @example 1MB/s
             */
            bytes_rate?: components["schemas"]["Rate"];
            /** @description Options of TLS. */
            ssl_options?: components["schemas"]["TlsOptionsRequest"];
            /**
             * @description Cipher suites of TLS 1.3.
             * @default [
             *       "TLS_AES_256_GCM_SHA384",
             *       "TLS_AES_128_GCM_SHA256",
             *       "TLS_CHACHA20_POLY1305_SHA256"
             *     ]
             */
            ciphers?: string[];
        };
        /** @description A listener to create, by its type. */
        ListenerCreation: components["schemas"]["CreateTcpListener"] | components["schemas"]["CreateSslListener"] | components["schemas"]["CreateWsListener"] | components["schemas"]["CreateWssListener"] | components["schemas"]["CreateQuicListener"];
        /** @description Options of TCP. */
        TcpOptions: {
            /**
             * @description Packets read at a time.
             * @default 100
             */
            active_n?: number;
            /**
             * @description Maximum number of connections that wait to be accepted.
             * @default 1024
             */
            backlog?: number;
            /**
             * @description How long sending may take.
             * @default 15s
             */
            send_timeout?: components["schemas"]["DurationText"];
            /**
             * @description Whether the connection is closed when sending takes too long.
             * @default true
             */
            send_timeout_close?: boolean;
            /** @description Receive buffer of the operating system. */
            recbuf?: components["schemas"]["ByteSizeText"];
            /** @description Send buffer of the operating system. */
            sndbuf?: components["schemas"]["ByteSizeText"];
            /**
             * @description Buffer of the server.
             * @default 4KB
             */
            buffer?: components["schemas"]["ByteSizeText"];
            /**
             * @description Maximum data in the send queue before the sender must wait.
             * @default 1MB
             */
            high_watermark?: components["schemas"]["ByteSizeText"];
            /**
             * @description Whether small packets are sent at once (TCP_NODELAY).
             * @default true
             */
            nodelay?: boolean;
            /**
             * @description Whether a closed connection is reset at once (SO_LINGER with 0 seconds).
             * @default false
             */
            nolinger?: boolean;
            /**
             * @description Whether an address can be used again at once (SO_REUSEADDR).
             * @default true
             */
            reuseaddr?: boolean;
            /**
             * @description Keep-alive of TCP, as seconds until it begins, seconds between and number of probes with commas, or `none`.
             * @default none
             * @example 240,30,5
             */
            keepalive?: string;
        };
        /** @description Options of OCSP stapling. */
        OcspOptions: {
            /**
             * @description Whether the server proves that its certificate is not revoked.
             * @default false
             */
            enable_ocsp_stapling?: boolean;
            /** @description Address of the OCSP responder. Needed for stapling. */
            responder_url?: string;
            /** @description File, or PEM text, of the authority that issued the certificate. Needed for stapling. */
            issuer_pem?: string;
            /**
             * @description How often the responder is asked.
             * @default 5m
             */
            refresh_interval?: components["schemas"]["DurationText"];
            /**
             * @description How long the responder may take.
             * @default 15s
             */
            refresh_http_timeout?: components["schemas"]["DurationText"];
        };
        /** @description Options of TLS. */
        TlsOptions: {
            /** @description File, or PEM text, of the authorities that client certificates are checked by. */
            cacertfile?: string;
            /** @description File, or PEM text, of the server's certificate. */
            certfile?: string;
            /** @description File, or PEM text, of the private key. */
            keyfile?: string;
            /**
             * @description Whether client certificates are checked.
             * @default verify_none
             */
            verify?: "verify_none" | "verify_peer" | (string & {});
            /**
             * @description Whether clients without a certificate are rejected. It needs `verify_peer`.
             * @default false
             */
            fail_if_no_peer_cert?: boolean;
            /**
             * @description Versions of TLS that the server supports.
             * @default [
             *       "tlsv1.3",
             *       "tlsv1.2"
             *     ]
             */
            versions?: (("tlsv1.3" | "tlsv1.2" | "tlsv1.1" | "tlsv1") | string)[];
            /**
             * @description Cipher suites; those of the server if it is empty.
             * @default []
             */
            ciphers?: string[];
            /**
             * @description Maximum number of authorities between client certificate and root.
             * @default 10
             */
            depth?: number;
            /** @description Password of the private key. */
            password?: string;
            /** @description File of the Diffie-Hellman parameters. */
            dhfile?: string;
            /**
             * @description Whether TLS sessions can be resumed.
             * @default true
             */
            reuse_sessions?: boolean;
            /**
             * @description Whether renegotiation is done as in RFC 5746 only.
             * @default true
             */
            secure_renegotiate?: boolean;
            /**
             * @description Whether the server's order of suites decides, not the client's.
             * @default true
             */
            honor_cipher_order?: boolean;
            /**
             * @description Whether clients may renegotiate.
             * @default true
             */
            client_renegotiation?: boolean;
            /**
             * @description How long the handshake may take.
             * @default 15s
             */
            handshake_timeout?: components["schemas"]["DurationText"];
            /**
             * @description Idle time after which a connection's process frees memory.
             * @default 5s
             */
            hibernate_after?: components["schemas"]["DurationText"];
            /**
             * @description Whether memory is freed after the handshake.
             * @default false
             */
            gc_after_handshake?: boolean;
            /**
             * @description Whether revocation lists are asked. It needs `verify_peer`.
             * @default false
             */
            enable_crl_check?: boolean;
            /**
             * @description Level from which TLS writes into the log.
             * @default notice
             */
            log_level?: "emergency" | "alert" | "critical" | "error" | "warning" | "notice" | "info" | "debug" | "none" | "all" | (string & {});
            /** @description Options of OCSP stapling. */
            ocsp?: components["schemas"]["OcspOptions"];
        };
        /** @description Options of compression. */
        DeflateOptions: {
            /** @description How hard messages are compressed. */
            level?: "none" | "default" | "best_compression" | "best_speed" | (string & {});
            /**
             * @description Memory for compression.
             * @default 8
             */
            mem_level?: number;
            /**
             * @description How messages are compressed.
             * @default default
             */
            strategy?: "default" | "filtered" | "huffman_only" | "rle" | (string & {});
            /**
             * @description Whether the server's compression context is kept between messages.
             * @default takeover
             */
            server_context_takeover?: "takeover" | "no_takeover" | (string & {});
            /**
             * @description Whether the client's compression context is kept between messages.
             * @default takeover
             */
            client_context_takeover?: "takeover" | "no_takeover" | (string & {});
            /**
             * @description Window of the server's compression, as a power of 2.
             * @default 15
             */
            server_max_window_bits?: number;
            /**
             * @description Window of the client's compression, as a power of 2.
             * @default 15
             */
            client_max_window_bits?: number;
        };
        /** @description Options of WebSocket. */
        WebSocketOptions: {
            /**
             * @description Path that clients ask for.
             * @default /mqtt
             */
            mqtt_path?: string;
            /**
             * @description Whether a WebSocket frame may have several MQTT packets.
             * @default multiple
             */
            mqtt_piggyback?: "single" | "multiple" | (string & {});
            /**
             * @description Whether messages are compressed.
             * @default false
             */
            compress?: boolean;
            /**
             * @description How long a connection may be silent.
             * @default 7200s
             */
            idle_timeout?: components["schemas"]["DurationText"];
            /**
             * @description Bytes that a frame may have.
             * @default infinity
             */
            max_frame_size?: components["schemas"]["PositiveOrInfinity"];
            /**
             * @description Whether clients that name no subprotocol are rejected.
             * @default true
             */
            fail_if_no_subprotocol?: boolean;
            /**
             * @description Subprotocols that clients may name, with commas.
             * @default mqtt, mqtt-v3, mqtt-v3.1.1, mqtt-v5
             */
            supported_subprotocols?: string;
            /**
             * @description Whether the header Origin is checked.
             * @default false
             */
            check_origin_enable?: boolean;
            /**
             * @description Whether it may be missing if it is checked.
             * @default true
             */
            allow_origin_absence?: boolean;
            /**
             * @description Origins that are allowed if they are checked, with commas.
             * @example https://example.com
             */
            check_origins?: string;
            /**
             * @description Header in which a proxy puts the client's address.
             * @default x-forwarded-for
             */
            proxy_address_header?: string;
            /**
             * @description Header in which a proxy puts the client's port.
             * @default x-forwarded-port
             */
            proxy_port_header?: string;
            /**
             * @description Whether text frames have to be UTF-8.
             * @default true
             */
            validate_utf8?: boolean;
            /** @description Options of compression. */
            deflate_opts?: components["schemas"]["DeflateOptions"];
        };
        /** @description A listener with its settings. Which of them there are depends on its type: a listener for QUIC has no `access_rules`, `proxy_protocol`, `proxy_protocol_timeout` and `tcp_options`, but has `ciphers`; those over TLS and QUIC have `ssl_options`, those for WebSocket have `websocket`. */
        Listener: {
            /**
             * @description Type and name of the listener, with a colon between them.
             * @example tcp:default
             */
            id: string;
            /** @description MQTT over TCP, TLS, WebSocket, WebSocket over TLS, or QUIC. */
            type: components["schemas"]["AnyListenerType"];
            /** @description Whether the listener runs; `inconsistent` if it does on some nodes only. */
            running?: components["schemas"]["ListenerRunning"];
            /** @description Current number of clients. */
            current_connections?: components["schemas"]["Gauge"];
            /**
             * @description Whether the listener is meant to run.
             * @default true
             */
            enable?: boolean;
            /**
             * @description Address and port.
             * @example 0.0.0.0:1883
             */
            bind?: string;
            /**
             * @description Processes that take connections.
             * @default 16
             */
            acceptors?: number;
            /**
             * @description Maximum number of clients on a node.
             * @default infinity
             */
            max_connections?: components["schemas"]["PositiveOrInfinity"];
            /**
             * @description Prefix that is put before the topics of clients; `${clientid}` and `${username}` stand for theirs.
             * @default
             */
            mountpoint?: string;
            /**
             * @description Zone whose settings the listener has.
             * @default default
             */
            zone?: string;
            /**
             * @description Whether clients of the listener are authenticated. With `quick_deny_anonymous`, those without a user name are rejected before an authenticator is asked.
             * @default true
             */
            enable_authn?: components["schemas"]["EnableAuthn"];
            /**
             * @description Connections taken at most.
             * @default infinity
             * @example 1000/s
             */
            max_conn_rate?: components["schemas"]["Rate"];
            /**
             * @description Maximum rate of messages from each client; unlimited if missing.
             * @example 500/s
             */
            messages_rate?: components["schemas"]["Rate"];
            /**
             * @description Maximum rate of bytes from each client; unlimited if missing.
             * @example 1MB/s
             */
            bytes_rate?: components["schemas"]["Rate"];
            /**
             * @description Addresses that may connect, each rule `allow` or `deny` with a CIDR or `all`; the first that fits decides.
             * @default [
             *       "allow all"
             *     ]
             * @example [
             *       "deny 192.0.2.0/24",
             *       "allow all"
             *     ]
             */
            access_rules?: string[];
            /**
             * @description Whether a proxy sends the client's address with the PROXY protocol.
             * @default false
             */
            proxy_protocol?: boolean;
            /**
             * @description Maximum time for the header of the proxy.
             * @default 3s
             */
            proxy_protocol_timeout?: components["schemas"]["DurationText"];
            /** @description Options of TCP. */
            tcp_options?: components["schemas"]["TcpOptions"];
            /** @description Options of TLS. */
            ssl_options?: components["schemas"]["TlsOptions"];
            /** @description Options of WebSocket. */
            websocket?: components["schemas"]["WebSocketOptions"];
            /**
             * @description Cipher suites of TLS 1.3.
             * @default [
             *       "TLS_AES_256_GCM_SHA384",
             *       "TLS_AES_128_GCM_SHA256",
             *       "TLS_CHACHA20_POLY1305_SHA256"
             *     ]
             */
            ciphers?: string[];
        };
        /** @description The request is not valid, or the id of the listener is not right. */
        ListenerError: {
            /** @description Error code. Other codes are possible. */
            code: "BAD_REQUEST" | "BAD_LISTENER_ID" | (string & {});
            /**
             * @description What went wrong, in the server's words: a text, an Erlang term, the codes of its characters as an array, or the report of a crash, which may repeat the headers of the request. If the request does not fit its schema, the message is JSON in a string: an object, or an array of several.
             *
             *     It has `kind` (`validation_error`), `path` (the name of a parameter, or of a field from `root` on, with items counted from 1) and `reason`: a text such as `required_field`, `unknown_fields` or `not_a_enum_symbol`, or an object such as `{"expected":"1..10000"}`. Further properties depend on the reason: `value`, as the server converted it; `unknown`, of several fields the first alone; `unmatched`, two fields that are possible and `...`, or `none`; `mismatches`, the problems with each variant of a union; `errors`, an array of problems; `expected_data_type` with `got`; `bad_array_index_keys`, the fields of an object instead of an array; and `matched_type`. An unknown field is reported alone, missing ones together. For API keys, login and new topic metrics, paths lack `root.` and only the first missing field is reported.
             */
            message: components["schemas"]["ErrorMessage"];
            /** @description What `message` was called before 5.0.18. Never sent by newer releases. */
            reason?: components["schemas"]["LegacyReason"];
        };
        /**
         * @description Type and name of the listener, with a colon between them.
         * @example tcp:default
         */
        ListenerId: string;
        /** @description The listener does not exist. */
        ListenerNotFoundError: {
            /** @description Error code. Other codes are possible. */
            code: "BAD_LISTENER_ID" | (string & {});
            /**
             * @description What went wrong, in the server's words: a text, an Erlang term, the codes of its characters as an array, or the report of a crash, which may repeat the headers of the request. If the request does not fit its schema, the message is JSON in a string: an object, or an array of several.
             *
             *     It has `kind` (`validation_error`), `path` (the name of a parameter, or of a field from `root` on, with items counted from 1) and `reason`: a text such as `required_field`, `unknown_fields` or `not_a_enum_symbol`, or an object such as `{"expected":"1..10000"}`. Further properties depend on the reason: `value`, as the server converted it; `unknown`, of several fields the first alone; `unmatched`, two fields that are possible and `...`, or `none`; `mismatches`, the problems with each variant of a union; `errors`, an array of problems; `expected_data_type` with `got`; `bad_array_index_keys`, the fields of an object instead of an array; and `matched_type`. An unknown field is reported alone, missing ones together. For API keys, login and new topic metrics, paths lack `root.` and only the first missing field is reported.
             */
            message: components["schemas"]["ErrorMessage"];
            /** @description What `message` was called before 5.0.18. Never sent by newer releases. */
            reason?: components["schemas"]["LegacyReason"];
        };
        /** @description Changes of a listener for MQTT over TCP. Omitted parameters keep their values. */
        UpdateTcpListener: {
            /** @description Kind of the listener. (enum property replaced by openapi-typescript) */
            type: "tcp";
            /** @description Id of the listener, the same as in the path. */
            id: string;
            /** @description Taken, so that a response can be sent back, and ignored. */
            running?: components["schemas"]["ListenerRunning"];
            /** @description Taken, so that a response can be sent back, and ignored. */
            current_connections?: number;
            /** @description Port, on all addresses of the server, or address and port. */
            bind?: components["schemas"]["ListenerBind"];
            /**
             * @description Whether the listener is meant to run.
             * @default true
             */
            enable?: boolean;
            /**
             * @description Processes that take connections.
             * @default 16
             */
            acceptors?: number;
            /**
             * @description Maximum number of clients on a node.
             * @default infinity
             */
            max_connections?: components["schemas"]["PositiveOrInfinity"];
            /**
             * @description Prefix that is put before the topics of clients; `${clientid}` and `${username}` stand for theirs.
             * @default
             */
            mountpoint?: string;
            /**
             * @description Zone whose settings the listener has.
             * @default default
             */
            zone?: string;
            /**
             * @description Whether clients of the listener are authenticated. With `quick_deny_anonymous`, those without a user name are rejected before an authenticator is asked.
             * @default true
             */
            enable_authn?: components["schemas"]["EnableAuthn"];
            /**
             * @description Connections taken at most.
             * @default infinity
             * @example 1000/s
             */
            max_conn_rate?: components["schemas"]["Rate"];
            /**
             * @description Maximum rate of messages from each client; unlimited if missing.
             * @example 500/s
             */
            messages_rate?: components["schemas"]["Rate"];
            /**
             * @description Maximum rate of bytes from each client; unlimited if missing.
             * @example 1MB/s
             */
            bytes_rate?: components["schemas"]["Rate"];
            /**
             * @description Addresses that may connect, each rule `allow` or `deny` with a CIDR or `all`; the first that fits decides.
             * @default [
             *       "allow all"
             *     ]
             * @example [
             *       "deny 192.0.2.0/24",
             *       "allow all"
             *     ]
             */
            access_rules?: string[];
            /**
             * @description Whether a proxy sends the client's address with the PROXY protocol.
             * @default false
             */
            proxy_protocol?: boolean;
            /**
             * @description Maximum time for the header of the proxy.
             * @default 3s
             */
            proxy_protocol_timeout?: components["schemas"]["Duration"];
            /** @description Options of TCP. */
            tcp_options?: components["schemas"]["TcpOptionsRequest"];
        };
        /** @description Changes of a listener for MQTT over TLS. Omitted parameters keep their values. */
        UpdateSslListener: {
            /** @description Kind of the listener. (enum property replaced by openapi-typescript) */
            type: "ssl";
            /** @description Id of the listener, the same as in the path. */
            id: string;
            /** @description Taken, so that a response can be sent back, and ignored. */
            running?: components["schemas"]["ListenerRunning"];
            /** @description Taken, so that a response can be sent back, and ignored. */
            current_connections?: number;
            /** @description Port, on all addresses of the server, or address and port. */
            bind?: components["schemas"]["ListenerBind"];
            /**
             * @description Whether the listener is meant to run.
             * @default true
             */
            enable?: boolean;
            /**
             * @description Processes that take connections.
             * @default 16
             */
            acceptors?: number;
            /**
             * @description Maximum number of clients on a node.
             * @default infinity
             */
            max_connections?: components["schemas"]["PositiveOrInfinity"];
            /**
             * @description Prefix that is put before the topics of clients; `${clientid}` and `${username}` stand for theirs.
             * @default
             */
            mountpoint?: string;
            /**
             * @description Zone whose settings the listener has.
             * @default default
             */
            zone?: string;
            /**
             * @description Whether clients of the listener are authenticated. With `quick_deny_anonymous`, those without a user name are rejected before an authenticator is asked.
             * @default true
             */
            enable_authn?: components["schemas"]["EnableAuthn"];
            /**
             * @description Connections taken at most.
             * @default infinity
             * @example 1000/s
             */
            max_conn_rate?: components["schemas"]["Rate"];
            /**
             * @description Maximum rate of messages from each client; unlimited if missing.
             * @example 500/s
             */
            messages_rate?: components["schemas"]["Rate"];
            /**
             * @description Maximum rate of bytes from each client; unlimited if missing.
             * @example 1MB/s
             */
            bytes_rate?: components["schemas"]["Rate"];
            /**
             * @description Addresses that may connect, each rule `allow` or `deny` with a CIDR or `all`; the first that fits decides.
             * @default [
             *       "allow all"
             *     ]
             * @example [
             *       "deny 192.0.2.0/24",
             *       "allow all"
             *     ]
             */
            access_rules?: string[];
            /**
             * @description Whether a proxy sends the client's address with the PROXY protocol.
             * @default false
             */
            proxy_protocol?: boolean;
            /**
             * @description Maximum time for the header of the proxy.
             * @default 3s
             */
            proxy_protocol_timeout?: components["schemas"]["Duration"];
            /** @description Options of TCP. */
            tcp_options?: components["schemas"]["TcpOptionsRequest"];
            /** @description Options of TLS. */
            ssl_options?: components["schemas"]["TlsOptionsRequest"];
        };
        /** @description Changes of a listener for MQTT over WebSocket. Omitted parameters keep their values. */
        UpdateWsListener: {
            /** @description Kind of the listener. (enum property replaced by openapi-typescript) */
            type: "ws";
            /** @description Id of the listener, the same as in the path. */
            id: string;
            /** @description Taken, so that a response can be sent back, and ignored. */
            running?: components["schemas"]["ListenerRunning"];
            /** @description Taken, so that a response can be sent back, and ignored. */
            current_connections?: number;
            /** @description Port, on all addresses of the server, or address and port. */
            bind?: components["schemas"]["ListenerBind"];
            /**
             * @description Whether the listener is meant to run.
             * @default true
             */
            enable?: boolean;
            /**
             * @description Processes that take connections.
             * @default 16
             */
            acceptors?: number;
            /**
             * @description Maximum number of clients on a node.
             * @default infinity
             */
            max_connections?: components["schemas"]["PositiveOrInfinity"];
            /**
             * @description Prefix that is put before the topics of clients; `${clientid}` and `${username}` stand for theirs.
             * @default
             */
            mountpoint?: string;
            /**
             * @description Zone whose settings the listener has.
             * @default default
             */
            zone?: string;
            /**
             * @description Whether clients of the listener are authenticated. With `quick_deny_anonymous`, those without a user name are rejected before an authenticator is asked.
             * @default true
             */
            enable_authn?: components["schemas"]["EnableAuthn"];
            /**
             * @description Connections taken at most.
             * @default infinity
             * @example 1000/s
             */
            max_conn_rate?: components["schemas"]["Rate"];
            /**
             * @description Maximum rate of messages from each client; unlimited if missing.
             * @example 500/s
             */
            messages_rate?: components["schemas"]["Rate"];
            /**
             * @description Maximum rate of bytes from each client; unlimited if missing.
             * @example 1MB/s
             */
            bytes_rate?: components["schemas"]["Rate"];
            /**
             * @description Addresses that may connect, each rule `allow` or `deny` with a CIDR or `all`; the first that fits decides.
             * @default [
             *       "allow all"
             *     ]
             * @example [
             *       "deny 192.0.2.0/24",
             *       "allow all"
             *     ]
             */
            access_rules?: string[];
            /**
             * @description Whether a proxy sends the client's address with the PROXY protocol.
             * @default false
             */
            proxy_protocol?: boolean;
            /**
             * @description Maximum time for the header of the proxy.
             * @default 3s
             */
            proxy_protocol_timeout?: components["schemas"]["Duration"];
            /** @description Options of TCP. */
            tcp_options?: components["schemas"]["TcpOptionsRequest"];
            /** @description Options of WebSocket. */
            websocket?: components["schemas"]["WebSocketOptionsRequest"];
        };
        /** @description Changes of a listener for MQTT over WebSocket over TLS. Omitted parameters keep their values. */
        UpdateWssListener: {
            /** @description Kind of the listener. (enum property replaced by openapi-typescript) */
            type: "wss";
            /** @description Id of the listener, the same as in the path. */
            id: string;
            /** @description Taken, so that a response can be sent back, and ignored. */
            running?: components["schemas"]["ListenerRunning"];
            /** @description Taken, so that a response can be sent back, and ignored. */
            current_connections?: number;
            /** @description Port, on all addresses of the server, or address and port. */
            bind?: components["schemas"]["ListenerBind"];
            /**
             * @description Whether the listener is meant to run.
             * @default true
             */
            enable?: boolean;
            /**
             * @description Processes that take connections.
             * @default 16
             */
            acceptors?: number;
            /**
             * @description Maximum number of clients on a node.
             * @default infinity
             */
            max_connections?: components["schemas"]["PositiveOrInfinity"];
            /**
             * @description Prefix that is put before the topics of clients; `${clientid}` and `${username}` stand for theirs.
             * @default
             */
            mountpoint?: string;
            /**
             * @description Zone whose settings the listener has.
             * @default default
             */
            zone?: string;
            /**
             * @description Whether clients of the listener are authenticated. With `quick_deny_anonymous`, those without a user name are rejected before an authenticator is asked.
             * @default true
             */
            enable_authn?: components["schemas"]["EnableAuthn"];
            /**
             * @description Connections taken at most.
             * @default infinity
             * @example 1000/s
             */
            max_conn_rate?: components["schemas"]["Rate"];
            /**
             * @description Maximum rate of messages from each client; unlimited if missing.
             * @example 500/s
             */
            messages_rate?: components["schemas"]["Rate"];
            /**
             * @description Maximum rate of bytes from each client; unlimited if missing.
             * @example 1MB/s
             */
            bytes_rate?: components["schemas"]["Rate"];
            /**
             * @description Addresses that may connect, each rule `allow` or `deny` with a CIDR or `all`; the first that fits decides.
             * @default [
             *       "allow all"
             *     ]
             * @example [
             *       "deny 192.0.2.0/24",
             *       "allow all"
             *     ]
             */
            access_rules?: string[];
            /**
             * @description Whether a proxy sends the client's address with the PROXY protocol.
             * @default false
             */
            proxy_protocol?: boolean;
            /**
             * @description Maximum time for the header of the proxy.
             * @default 3s
             */
            proxy_protocol_timeout?: components["schemas"]["Duration"];
            /** @description Options of TCP. */
            tcp_options?: components["schemas"]["TcpOptionsRequest"];
            /** @description Options of TLS. */
            ssl_options?: components["schemas"]["TlsOptionsRequest"];
            /** @description Options of WebSocket. */
            websocket?: components["schemas"]["WebSocketOptionsRequest"];
        };
        /** @description Changes of a listener for MQTT over QUIC. Omitted parameters keep their values. */
        UpdateQuicListener: {
            /** @description Kind of the listener. (enum property replaced by openapi-typescript) */
            type: "quic";
            /** @description Id of the listener, the same as in the path. */
            id: string;
            /** @description Taken, so that a response can be sent back, and ignored. */
            running?: components["schemas"]["ListenerRunning"];
            /** @description Taken, so that a response can be sent back, and ignored. */
            current_connections?: number;
            /** @description Port, on all addresses of the server, or address and port. */
            bind?: components["schemas"]["ListenerBind"];
            /**
             * @description Whether the listener is meant to run.
             * @default true
             */
            enable?: boolean;
            /**
             * @description Processes that take connections.
             * @default 16
             */
            acceptors?: number;
            /**
             * @description Maximum number of clients on a node.
             * @default infinity
             */
            max_connections?: components["schemas"]["PositiveOrInfinity"];
            /**
             * @description Prefix that is put before the topics of clients; `${clientid}` and `${username}` stand for theirs.
             * @default
             */
            mountpoint?: string;
            /**
             * @description Zone whose settings the listener has.
             * @default default
             */
            zone?: string;
            /**
             * @description Whether clients of the listener are authenticated. With `quick_deny_anonymous`, those without a user name are rejected before an authenticator is asked.
             * @default true
             */
            enable_authn?: components["schemas"]["EnableAuthn"];
            /**
             * @description Connections taken at most.
             * @default infinity
             * @example 1000/s
             */
            max_conn_rate?: components["schemas"]["Rate"];
            /**
             * @description Maximum rate of messages from each client; unlimited if missing.
             * @example 500/s
             */
            messages_rate?: components["schemas"]["Rate"];
            /**
             * @description Maximum rate of bytes from each client; unlimited if missing.
             * @example 1MB/s
             */
            bytes_rate?: components["schemas"]["Rate"];
            /** @description Options of TLS. */
            ssl_options?: components["schemas"]["TlsOptionsRequest"];
            /**
             * @description Cipher suites of TLS 1.3.
             * @default [
             *       "TLS_AES_256_GCM_SHA384",
             *       "TLS_AES_128_GCM_SHA256",
             *       "TLS_CHACHA20_POLY1305_SHA256"
             *     ]
             */
            ciphers?: string[];
        };
        /** @description Changes of a listener, by its type. Omitted parameters keep their values. */
        ListenerUpdate: components["schemas"]["UpdateTcpListener"] | components["schemas"]["UpdateSslListener"] | components["schemas"]["UpdateWsListener"] | components["schemas"]["UpdateWssListener"] | components["schemas"]["UpdateQuicListener"];
        /** @description All listeners of a type. */
        ListenerTypeStatus: {
            /** @description MQTT over TCP, TLS, WebSocket, WebSocket over TLS, or QUIC. */
            type: components["schemas"]["AnyListenerType"];
            /** @description Whether one of the listeners, and not necessarily each, is meant to run. */
            enable?: boolean;
            /** @description Ids of the listeners. */
            ids?: string[];
            /** @description Whether a listener runs, and how many clients it has. */
            status?: components["schemas"]["ListenerStatus"];
            /** @description The same by node. */
            node_status?: components["schemas"]["ListenerNodeStatus"][];
        };
        /** @description An entry for each type that has listeners. */
        ListenerTypeStatusList: components["schemas"]["ListenerTypeStatus"][];
        /** @description A string. The server returns the value as sent. */
        KeptText: string;
        /** @description True or false. The server returns the value as sent. */
        KeptFlag: boolean;
        /** @description A user of the authenticator. Its password is never returned. */
        AuthUser: {
            /** @description MQTT user name or client id, according to `user_id_type` of the authenticator. */
            user_id: components["schemas"]["KeptText"];
            /** @description Whether authorization is skipped for the user. */
            is_superuser?: components["schemas"]["KeptFlag"];
        };
        /** @description A page of users. */
        AuthUserPage: {
            /** @description The users. */
            data: components["schemas"]["AuthUser"][];
            /** @description Where the page stands in the list. */
            meta: components["schemas"]["PageMeta"];
        };
        /** @description A user to create. */
        AuthUserRequest: {
            /**
             * @description MQTT user name or client id, depending on `user_id_type` of the authenticator.
             * @example camera-7
             */
            user_id: string;
            /** @description Password of the user. */
            password: string;
            /**
             * @description Whether authorization is skipped for the user.
             * @default false
             */
            is_superuser?: boolean;
        };
        /** @description It exists already. */
        AlreadyExistsError: {
            /** @description Error code. Other codes are possible. */
            code: "ALREADY_EXISTS" | (string & {});
            /**
             * @description What went wrong, in the server's words: a text, an Erlang term, the codes of its characters as an array, or the report of a crash, which may repeat the headers of the request. If the request does not fit its schema, the message is JSON in a string: an object, or an array of several.
             *
             *     It has `kind` (`validation_error`), `path` (the name of a parameter, or of a field from `root` on, with items counted from 1) and `reason`: a text such as `required_field`, `unknown_fields` or `not_a_enum_symbol`, or an object such as `{"expected":"1..10000"}`. Further properties depend on the reason: `value`, as the server converted it; `unknown`, of several fields the first alone; `unmatched`, two fields that are possible and `...`, or `none`; `mismatches`, the problems with each variant of a union; `errors`, an array of problems; `expected_data_type` with `got`; `bad_array_index_keys`, the fields of an object instead of an array; and `matched_type`. An unknown field is reported alone, missing ones together. For API keys, login and new topic metrics, paths lack `root.` and only the first missing field is reported.
             */
            message: components["schemas"]["ErrorMessage"];
            /** @description What `message` was called before 5.0.18. Never sent by newer releases. */
            reason?: components["schemas"]["LegacyReason"];
        };
        /** @description New settings of a user. */
        AuthUserUpdate: {
            /** @description Password of the user. */
            password: string;
            /**
             * @description Whether authorization is skipped for the user.
             * @default false
             */
            is_superuser?: boolean;
        };
        /**
         * @description Topic filter, in which `${clientid}` and `${username}` stand for those of the client. After `eq` and a blank, it is compared as it is, wildcards included.
         * @example site-1/${clientid}/#
         * @example eq site-1/#
         */
        AuthzTopic: string;
        /** @description Whether the rule is about messages to retain, others, or `all`. Of subscribing it is `all`. */
        AuthzRetain: boolean | "all";
        /** @description A rule. */
        AuthzRule: {
            /** @description Topic filter, in which `${clientid}` and `${username}` stand for those of the client. After `eq` and a blank, it is compared as it is, wildcards included. */
            topic: components["schemas"]["AuthzTopic"];
            /** @description Decision if the rule matches. */
            permission?: "allow" | "deny" | (string & {});
            /** @description What the rule is about. */
            action?: "publish" | "subscribe" | "all" | (string & {});
            /** @description Qualities of service that the rule is about. Missing if the cluster runs without this feature. */
            qos?: components["schemas"]["AnswerQos"][];
            /** @description Whether the rule is about messages to retain, others, or `all`. Missing if the cluster runs without this feature. */
            retain?: components["schemas"]["AuthzRetain"];
        };
        /** @description Rules; the first matching one decides. */
        AuthzRuleList: components["schemas"]["AuthzRule"][];
        /** @description The rules for all clients. */
        AuthzRules: {
            /** @description Rules; the first matching one decides. */
            rules: components["schemas"]["AuthzRuleList"];
        };
        /** @description A rule to set. */
        AuthzRuleRequest: {
            /** @description Topic filter, in which `${clientid}` and `${username}` stand for those of the client. After `eq` and a blank, it is compared as it is, wildcards included. */
            topic: components["schemas"]["AuthzTopic"];
            /** @description Decision if the rule matches. */
            permission: "allow" | "deny";
            /** @description What the rule is about. */
            action: "publish" | "subscribe" | "all";
            /**
             * @description Qualities of service that the rule is about.
             * @default [
             *       0,
             *       1,
             *       2
             *     ]
             */
            qos?: components["schemas"]["Qos"][];
            /**
             * @description Whether the rule is about messages to retain, others, or `all`. Of subscribing it is `all`.
             * @default all
             */
            retain?: components["schemas"]["AuthzRetain"];
        };
        /** @description Rules; the first matching one decides. Their number is limited by the setting `max_rules` of the source, 100 by default. */
        AuthzRuleRequestList: components["schemas"]["AuthzRuleRequest"][];
        /** @description Rules to set for all clients. */
        AuthzRulesRequest: {
            /** @description Rules; the first matching one decides. Their number is limited by the setting `max_rules` of the source, 100 by default. */
            rules: components["schemas"]["AuthzRuleRequestList"];
        };
        /** @description The rules for a client. */
        ClientRules: {
            /** @description Client id. */
            clientid: components["schemas"]["KeptText"];
            /** @description Rules; the first matching one decides. */
            rules?: components["schemas"]["AuthzRuleList"];
        };
        /** @description A page of clients with their rules. */
        ClientRulesPage: {
            /** @description The clients with their rules. */
            data: components["schemas"]["ClientRules"][];
            /** @description Where the page stands in the list. */
            meta: components["schemas"]["PageMeta"];
        };
        /** @description Rules to set for a client. */
        ClientRulesRequest: {
            /** @description Client id. Where the path has one, it is the same. */
            clientid: string;
            /** @description Rules; the first matching one decides. Their number is limited by the setting `max_rules` of the source, 100 by default. */
            rules: components["schemas"]["AuthzRuleRequestList"];
        };
        /** @description Rules to set, for each client once. */
        ClientRulesRequestList: components["schemas"]["ClientRulesRequest"][];
        /** @description The rules for a user. */
        UserRules: {
            /** @description User name. */
            username: components["schemas"]["KeptText"];
            /** @description Rules; the first matching one decides. */
            rules?: components["schemas"]["AuthzRuleList"];
        };
        /** @description A page of users with their rules. */
        UserRulesPage: {
            /** @description The users with their rules. */
            data: components["schemas"]["UserRules"][];
            /** @description Where the page stands in the list. */
            meta: components["schemas"]["PageMeta"];
        };
        /** @description Rules to set for a user. */
        UserRulesRequest: {
            /** @description User name. Where the path has one, it is the same. */
            username: string;
            /** @description Rules; the first matching one decides. Their number is limited by the setting `max_rules` of the source, 100 by default. */
            rules: components["schemas"]["AuthzRuleRequestList"];
        };
        /** @description Rules to set, for each user once. */
        UserRulesRequestList: components["schemas"]["UserRulesRequest"][];
        /** @description A key without its secret. */
        ApiKey: {
            /** @description Name of the key. */
            name: string;
            /** @description The key itself, 16 hexadecimal digits made from the name; a key created again under the same name has the same ones. */
            api_key?: string;
            /** @description What the key is for. */
            desc?: string;
            /** @description Whether the key can be used. */
            enable?: boolean;
            /** @description Whether the key has expired. */
            expired?: boolean;
            /** @description When the key was created. */
            created_at?: components["schemas"]["Timestamp"];
            /** @description When the key expires. */
            expired_at?: components["schemas"]["TimestampOrInfinity"];
            /** @description What the key may do. Enterprise edition only. Since API version 5.4.0. */
            role?: "administrator" | "viewer" | "publisher" | (string & {});
        };
        /** @description All keys. */
        ApiKeyList: components["schemas"]["ApiKey"][];
        /** @description The token is missing or was rejected, or the request has an API key in its place. */
        TokenRequiredError: {
            /** @description Error code. Other codes are possible. */
            code: "AUTHORIZATION_HEADER_ERROR" | "API_KEY_NOT_ALLOW" | "TOKEN_TIME_OUT" | "BAD_TOKEN" | (string & {});
            /**
             * @description What went wrong, in the server's words: a text, an Erlang term, the codes of its characters as an array, or the report of a crash, which may repeat the headers of the request. If the request does not fit its schema, the message is JSON in a string: an object, or an array of several.
             *
             *     It has `kind` (`validation_error`), `path` (the name of a parameter, or of a field from `root` on, with items counted from 1) and `reason`: a text such as `required_field`, `unknown_fields` or `not_a_enum_symbol`, or an object such as `{"expected":"1..10000"}`. Further properties depend on the reason: `value`, as the server converted it; `unknown`, of several fields the first alone; `unmatched`, two fields that are possible and `...`, or `none`; `mismatches`, the problems with each variant of a union; `errors`, an array of problems; `expected_data_type` with `got`; `bad_array_index_keys`, the fields of an object instead of an array; and `matched_type`. An unknown field is reported alone, missing ones together. For API keys, login and new topic metrics, paths lack `root.` and only the first missing field is reported.
             */
            message: components["schemas"]["ErrorMessage"];
            /** @description What `message` was called before 5.0.18. Never sent by newer releases. */
            reason?: components["schemas"]["LegacyReason"];
        };
        /**
         * @description Name of the key. It begins with a letter, and has letters, digits, underscores and hyphens.
         * @example onboarding
         */
        ApiKeyName: string;
        /** @description What the key may do, which is everything, only read, or only publish. Enterprise edition only; 6.x has scopes in its place. */
        ApiKeyRole: "administrator" | "viewer" | "publisher";
        /** @description A key to create. */
        ApiKeyRequest: {
            /** @description Name of the key. It begins with a letter, and has letters, digits, underscores and hyphens. */
            name: components["schemas"]["ApiKeyName"];
            /** @description What the key is for. It may be empty. */
            desc: string;
            /** @description Whether the key can be used. */
            enable: boolean;
            /**
             * @description When the key expires, in seconds since 1970 or as in RFC 3339.
             * @default infinity
             */
            expired_at?: components["schemas"]["TimeInSecondsOrInfinity"];
            /**
             * @deprecated
             * @description Ignored.
             */
            expired?: boolean;
            /**
             * @description What the key may do, which is everything, only read, or only publish. Enterprise edition only; 6.x has scopes in its place.
             * @default administrator
             */
            role?: components["schemas"]["ApiKeyRole"];
        };
        /** @description A key with its secret, which no other response has. */
        CreatedApiKey: {
            /** @description Name of the key. */
            name: string;
            /** @description The key itself, 16 hexadecimal digits made from the name; a key created again under the same name has the same ones. */
            api_key: string;
            /** @description What the key is for. */
            desc?: string;
            /** @description Whether the key can be used. */
            enable?: boolean;
            /** @description Whether the key has expired. */
            expired?: boolean;
            /** @description When the key was created. */
            created_at?: components["schemas"]["Timestamp"];
            /** @description When the key expires. */
            expired_at?: components["schemas"]["TimestampOrInfinity"];
            /** @description What the key may do. Enterprise edition only. Since API version 5.4.0. */
            role?: "administrator" | "viewer" | "publisher" | (string & {});
            /** @description The secret, 32 random bytes in base62. Store it, since it cannot be read again. */
            api_secret: string;
        };
        /** @description Changes of a key. `desc` and `enable` keep their values if they are omitted. */
        ApiKeyUpdate: {
            /** @description What the key is for. It may be empty. */
            desc?: string;
            /** @description Whether the key can be used. */
            enable?: boolean;
            /**
             * @description When the key expires, in seconds since 1970 or as in RFC 3339. Without it, the key never expires.
             * @default infinity
             */
            expired_at?: components["schemas"]["TimeInSecondsOrInfinity"];
            /**
             * @deprecated
             * @description Ignored.
             */
            expired?: boolean;
            /**
             * @description What the key may do, which is everything, only read, or only publish. Enterprise edition only; 6.x has scopes in its place.
             * @default administrator
             */
            role?: components["schemas"]["ApiKeyRole"];
        };
        /** @description Name and password of a dashboard user. */
        LoginRequest: {
            /** @description Name of the user. */
            username: string;
            /** @description Password of the user. */
            password: string;
        };
        /** @description Licence of the server. */
        License: {
            /** @description Edition of the release. The server sends `ce` or `ee`; its own document has `opensource` or `enterprise`. */
            edition?: "ce" | "ee" | "opensource" | "enterprise" | (string & {});
        };
        /** @description A token, and the server that issued it. */
        LoginToken: {
            /** @description JSON Web Token for the Bearer scheme. */
            token: string;
            /**
             * @description Release of EMQX.
             * @example 5.8.9
             */
            version?: string;
            /** @description Licence of the server. */
            license?: components["schemas"]["License"];
            /** @description What the user may do. Enterprise edition only. Since API version 5.4.0. */
            role?: "administrator" | "viewer" | (string & {});
        };
        /** @description User name or password is wrong. */
        LoginError: {
            /** @description Error code. Other codes are possible. */
            code: "BAD_USERNAME_OR_PWD" | (string & {});
            /**
             * @description What went wrong, in the server's words: a text, an Erlang term, the codes of its characters as an array, or the report of a crash, which may repeat the headers of the request. If the request does not fit its schema, the message is JSON in a string: an object, or an array of several.
             *
             *     It has `kind` (`validation_error`), `path` (the name of a parameter, or of a field from `root` on, with items counted from 1) and `reason`: a text such as `required_field`, `unknown_fields` or `not_a_enum_symbol`, or an object such as `{"expected":"1..10000"}`. Further properties depend on the reason: `value`, as the server converted it; `unknown`, of several fields the first alone; `unmatched`, two fields that are possible and `...`, or `none`; `mismatches`, the problems with each variant of a union; `errors`, an array of problems; `expected_data_type` with `got`; `bad_array_index_keys`, the fields of an object instead of an array; and `matched_type`. An unknown field is reported alone, missing ones together. For API keys, login and new topic metrics, paths lack `root.` and only the first missing field is reported.
             */
            message: components["schemas"]["ErrorMessage"];
            /** @description What `message` was called before 5.0.18. Never sent by newer releases. */
            reason?: components["schemas"]["LegacyReason"];
        };
        /** @description Counters and rates, in messages a second, of all publishers and subscribers of the topic. Always current. */
        TopicMetricsData: {
            /** @description Messages received. */
            "messages.in.count"?: components["schemas"]["Count"];
            /** @description Messages received a second. */
            "messages.in.rate"?: number;
            /** @description Messages sent. */
            "messages.out.count"?: components["schemas"]["Count"];
            /** @description Messages sent a second. */
            "messages.out.rate"?: number;
            /** @description Messages dropped. */
            "messages.dropped.count"?: components["schemas"]["Count"];
            /** @description Messages dropped a second. */
            "messages.dropped.rate"?: number;
            /** @description Messages with QoS 0 received. */
            "messages.qos0.in.count"?: components["schemas"]["Count"];
            /** @description Messages with QoS 0 received a second. */
            "messages.qos0.in.rate"?: number;
            /** @description Messages with QoS 0 sent. */
            "messages.qos0.out.count"?: components["schemas"]["Count"];
            /** @description Messages with QoS 0 sent a second. */
            "messages.qos0.out.rate"?: number;
            /** @description Messages with QoS 1 received. */
            "messages.qos1.in.count"?: components["schemas"]["Count"];
            /** @description Messages with QoS 1 received a second. */
            "messages.qos1.in.rate"?: number;
            /** @description Messages with QoS 1 sent. */
            "messages.qos1.out.count"?: components["schemas"]["Count"];
            /** @description Messages with QoS 1 sent a second. */
            "messages.qos1.out.rate"?: number;
            /** @description Messages with QoS 2 received. */
            "messages.qos2.in.count"?: components["schemas"]["Count"];
            /** @description Messages with QoS 2 received a second. */
            "messages.qos2.in.rate"?: number;
            /** @description Messages with QoS 2 sent. */
            "messages.qos2.out.count"?: components["schemas"]["Count"];
            /** @description Messages with QoS 2 sent a second. */
            "messages.qos2.out.rate"?: number;
        };
        /** @description What was counted of a topic. */
        TopicMetrics: {
            /** @description The topic. */
            topic: string;
            /** @description When counting began, in whole seconds. */
            create_time: components["schemas"]["Timestamp"];
            /** @description When the counters were set back. The server's own document promises it, and it never comes. */
            reset_time?: components["schemas"]["Timestamp"];
            /** @description Counters and rates, in messages a second, of all publishers and subscribers of the topic. Always current. */
            metrics: components["schemas"]["TopicMetricsData"];
        };
        /** @description What was counted, by topic. */
        TopicMetricsList: components["schemas"]["TopicMetrics"][];
        /**
         * @description Topic, without wildcards.
         * @example site-1/camera-7/connection
         */
        ExactTopic: string;
        /** @description What to set back to 0. */
        TopicMetricsReset: {
            /**
             * @description There is only this action.
             * @constant
             */
            action: "reset";
            /** @description Topic whose counters are reset; all topics if it is omitted. */
            topic?: components["schemas"]["ExactTopic"];
        };
        /** @description The topic that was set back, or all of them. */
        TopicMetricsResetAnswer: components["schemas"]["TopicMetrics"] | components["schemas"]["TopicMetricsList"];
        /** @description A topic to count messages of. */
        TopicMetricsRequest: {
            /** @description Topic, without wildcards. */
            topic: components["schemas"]["ExactTopic"];
        };
        /** @description The request is not valid, or the topic cannot be registered. */
        TopicMetricsError: {
            /** @description Error code. Other codes are possible. */
            code: "BAD_REQUEST" | "BAD_TOPIC" | (string & {});
            /**
             * @description What went wrong, in the server's words: a text, an Erlang term, the codes of its characters as an array, or the report of a crash, which may repeat the headers of the request. If the request does not fit its schema, the message is JSON in a string: an object, or an array of several.
             *
             *     It has `kind` (`validation_error`), `path` (the name of a parameter, or of a field from `root` on, with items counted from 1) and `reason`: a text such as `required_field`, `unknown_fields` or `not_a_enum_symbol`, or an object such as `{"expected":"1..10000"}`. Further properties depend on the reason: `value`, as the server converted it; `unknown`, of several fields the first alone; `unmatched`, two fields that are possible and `...`, or `none`; `mismatches`, the problems with each variant of a union; `errors`, an array of problems; `expected_data_type` with `got`; `bad_array_index_keys`, the fields of an object instead of an array; and `matched_type`. An unknown field is reported alone, missing ones together. For API keys, login and new topic metrics, paths lack `root.` and only the first missing field is reported.
             */
            message: components["schemas"]["ErrorMessage"];
            /** @description What `message` was called before 5.0.18. Never sent by newer releases. */
            reason?: components["schemas"]["LegacyReason"];
        };
        /** @description There are as many as there can be. */
        LimitExceededError: {
            /** @description Error code. Other codes are possible. */
            code: "EXCEED_LIMIT" | (string & {});
            /**
             * @description What went wrong, in the server's words: a text, an Erlang term, the codes of its characters as an array, or the report of a crash, which may repeat the headers of the request. If the request does not fit its schema, the message is JSON in a string: an object, or an array of several.
             *
             *     It has `kind` (`validation_error`), `path` (the name of a parameter, or of a field from `root` on, with items counted from 1) and `reason`: a text such as `required_field`, `unknown_fields` or `not_a_enum_symbol`, or an object such as `{"expected":"1..10000"}`. Further properties depend on the reason: `value`, as the server converted it; `unknown`, of several fields the first alone; `unmatched`, two fields that are possible and `...`, or `none`; `mismatches`, the problems with each variant of a union; `errors`, an array of problems; `expected_data_type` with `got`; `bad_array_index_keys`, the fields of an object instead of an array; and `matched_type`. An unknown field is reported alone, missing ones together. For API keys, login and new topic metrics, paths lack `root.` and only the first missing field is reported.
             */
            message: components["schemas"]["ErrorMessage"];
            /** @description What `message` was called before 5.0.18. Never sent by newer releases. */
            reason?: components["schemas"]["LegacyReason"];
        };
        /** @description Something that is, or was, wrong with the broker. */
        Alarm: {
            /** @description Name of a node of the cluster, its Erlang node name. */
            node?: components["schemas"]["NodeName"];
            /**
             * @description Name of the alarm, which is the same each time.
             * @example high_system_memory_usage
             */
            name: string;
            /** @description Human-readable text, such as `74.3% mem usage`. */
            message?: string;
            /** @description Properties that depend on the alarm, such as `high_watermark` and `usage` in percent. */
            details?: {
                [key: string]: unknown;
            };
            /** @description Milliseconds that it has been, or was, active. */
            duration?: number;
            /** @description When it began. */
            activate_at?: components["schemas"]["Timestamp"];
            /** @description When it ended. Only in the history. */
            deactivate_at?: components["schemas"]["Timestamp"];
        };
        /** @description A page of alarms. */
        AlarmPage: {
            /** @description The alarms. */
            data: components["schemas"]["Alarm"][];
            /** @description Where the page stands in the list. */
            meta: components["schemas"]["PageMeta"];
        };
        /** @description An alarm to end. */
        AlarmDeactivation: {
            /** @description Name of an active alarm. */
            name: string;
        };
        /** @description The request is not valid, or the alarm is not active. */
        AlarmError: {
            /** @description Error code. Other codes are possible. */
            code: "BAD_REQUEST" | "INVALID_PARAMETER" | "NOT_FOUND" | (string & {});
            /**
             * @description What went wrong, in the server's words: a text, an Erlang term, the codes of its characters as an array, or the report of a crash, which may repeat the headers of the request. If the request does not fit its schema, the message is JSON in a string: an object, or an array of several.
             *
             *     It has `kind` (`validation_error`), `path` (the name of a parameter, or of a field from `root` on, with items counted from 1) and `reason`: a text such as `required_field`, `unknown_fields` or `not_a_enum_symbol`, or an object such as `{"expected":"1..10000"}`. Further properties depend on the reason: `value`, as the server converted it; `unknown`, of several fields the first alone; `unmatched`, two fields that are possible and `...`, or `none`; `mismatches`, the problems with each variant of a union; `errors`, an array of problems; `expected_data_type` with `got`; `bad_array_index_keys`, the fields of an object instead of an array; and `matched_type`. An unknown field is reported alone, missing ones together. For API keys, login and new topic metrics, paths lack `root.` and only the first missing field is reported.
             */
            message: components["schemas"]["ErrorMessage"];
            /** @description What `message` was called before 5.0.18. Never sent by newer releases. */
            reason?: components["schemas"]["LegacyReason"];
        };
        /** @description How passwords are hashed. */
        PasswordHash: {
            /** @description Name of the function; `plain` for none. */
            name: "plain" | "md5" | "sha" | "sha256" | "sha512" | "bcrypt" | "pbkdf2" | (string & {});
            /** @description Where the salt is added to the password. Not for bcrypt and PBKDF2. */
            salt_position?: "disable" | "prefix" | "suffix" | (string & {});
            /** @description Logarithm of the number of rounds. Bcrypt only. */
            salt_rounds?: number;
            /** @description Hash function inside. PBKDF2 only. */
            mac_fun?: string;
            /** @description Number of iterations. PBKDF2 only. */
            iterations?: number;
            /** @description Bytes of the result. PBKDF2 only, and only if it was set. */
            dk_length?: number;
        };
        /** @description An authenticator with its settings, defaults included. Further fields depend on its kind. `GET` masks a secret as `******`, and `PUT` keeps the secret if it gets the mask back; the response to `POST` has the secret of a JWT authenticator in the clear. */
        Authenticator: {
            /**
             * @description Mechanism and backend with a colon between them; for JWT, the mechanism alone.
             * @example password_based:built_in_database
             * @example jwt
             */
            id: string;
            /** @description Authentication of clients. */
            mechanism: "password_based" | "jwt" | "scram" | "gssapi" | "cinfo" | (string & {});
            /** @description Where the users are. A JWT authenticator has none. */
            backend?: "built_in_database" | "http" | "ldap" | "mongodb" | "mysql" | "postgresql" | "redis" | (string & {});
            /** @description Whether clients are authenticated by it. */
            enable?: components["schemas"]["KeptFlag"];
            /** @description Whether `user_id` is the MQTT user name or the client id. Built-in database only. */
            user_id_type?: "username" | "clientid" | (string & {});
            /** @description How passwords are hashed. */
            password_hash_algorithm?: components["schemas"]["PasswordHash"];
            /** @description File of the server with users to import. Built-in database only. */
            bootstrap_file?: string;
            /** @description Whether the file has passwords or their hashes. Built-in database only. */
            bootstrap_type?: "plain" | "hash" | (string & {});
        } & {
            [key: string]: unknown;
        };
        /** @description All authenticators, in the order in which they are asked. A broker fresh from the factory has none. */
        AuthenticatorList: components["schemas"]["Authenticator"][];
        /** @description A hash function with a salt. */
        SimpleHashRequest: {
            /** @description Name of the function; `plain` for none. */
            name: "plain" | "md5" | "sha" | "sha256" | "sha512";
            /**
             * @description Where the salt is added to the password.
             * @default prefix
             */
            salt_position?: "disable" | "prefix" | "suffix";
        };
        /** @description Bcrypt. */
        BcryptHashRequest: {
            /**
             * @description Name of the function.
             * @constant
             */
            name: "bcrypt";
            /**
             * @description Logarithm of the number of rounds.
             * @default 10
             */
            salt_rounds?: number;
        };
        /** @description PBKDF2. */
        Pbkdf2HashRequest: {
            /**
             * @description Name of the function.
             * @constant
             */
            name: "pbkdf2";
            /** @description Hash function inside. The server also accepts `md4`, but then no user can be created. */
            mac_fun: "md5" | "ripemd160" | "sha" | "sha224" | "sha256" | "sha384" | "sha512";
            /** @description Number of iterations. */
            iterations: number;
            /** @description Bytes of the result; by default, as many as the hash function has. */
            dk_length?: number;
        };
        /** @description How passwords are hashed. After a change, the passwords of present users fail until it is changed back, as the new settings are applied to their hashes. */
        PasswordHashRequest: components["schemas"]["SimpleHashRequest"] | components["schemas"]["BcryptHashRequest"] | components["schemas"]["Pbkdf2HashRequest"];
        /** @description An authenticator that keeps its users itself, with passwords. */
        BuiltInAuthenticatorRequest: {
            /**
             * @description Users give a password.
             * @constant
             */
            mechanism: "password_based";
            /**
             * @description The server keeps the users.
             * @constant
             */
            backend: "built_in_database";
            /**
             * @description Whether `user_id` is the MQTT user name or the client id. A change keeps the users.
             * @default username
             */
            user_id_type?: "username" | "clientid";
            /** @description How passwords are hashed. After a change, the passwords of present users fail until it is changed back, as the new settings are applied to their hashes. */
            password_hash_algorithm: components["schemas"]["PasswordHashRequest"];
            /**
             * @description CSV or JSON file of the server with users to import. If it does not exist, the authenticator is created without users.
             * @default ${EMQX_ETC_DIR}/auth-built-in-db-bootstrap.csv
             */
            bootstrap_file?: string;
            /**
             * @description Whether the file has passwords or their hashes.
             * @default plain
             */
            bootstrap_type?: "plain" | "hash";
            /**
             * @description Whether clients are authenticated by it. While it is false, users can be managed and anyone can connect.
             * @default true
             */
            enable?: boolean;
        };
        /** @description Headers of requests to an HTTP server, by name. The responses of `GET` show them in the clear. */
        ServerHeaders: {
            [key: string]: unknown;
        };
        /** @description How the server connects to another one over TLS. Only the secret settings are described. */
        ServerTls: {
            /** @description File, or PEM text, of the private key. */
            keyfile?: string;
            /** @description Password of the private key. */
            password?: string;
        } & {
            [key: string]: unknown;
        };
        /** @description An authenticator that asks another server for passwords. Its further settings depend on the backend. */
        ExternalAuthenticatorRequest: {
            /**
             * @description Users give a password.
             * @constant
             */
            mechanism: "password_based";
            /** @description Where the users are. */
            backend: "http" | "ldap" | "mongodb" | "mysql" | "postgresql" | "redis";
            /**
             * @description Whether clients are authenticated by it.
             * @default true
             */
            enable?: boolean;
            /** @description Password for that server. */
            password?: string;
            /** @description Headers of requests to an HTTP server, by name. The responses of `GET` show them in the clear. */
            headers?: components["schemas"]["ServerHeaders"];
            /** @description How the server connects to another one over TLS. Only the secret settings are described. */
            ssl?: components["schemas"]["ServerTls"];
        } & {
            [key: string]: unknown;
        };
        /** @description An authenticator without passwords in the clear, such as JSON Web Tokens. Its further settings depend on the mechanism. */
        OtherAuthenticatorRequest: {
            /** @description Authentication of clients. */
            mechanism: "jwt" | "scram" | "gssapi" | "cinfo";
            /** @description Where the users are, `built_in_database` for SCRAM. A JWT authenticator has no backend. */
            backend?: string;
            /**
             * @description Whether clients are authenticated by it.
             * @default true
             */
            enable?: boolean;
            /** @description Secret that tokens are signed with. JWT only. */
            secret?: string;
            /** @description Headers of requests to an HTTP server, by name. The responses of `GET` show them in the clear. */
            headers?: components["schemas"]["ServerHeaders"];
            /** @description How the server connects to another one over TLS. Only the secret settings are described. */
            ssl?: components["schemas"]["ServerTls"];
        } & {
            [key: string]: unknown;
        };
        /** @description New settings of an authenticator. The built-in database is described fully, other kinds only by their common properties. */
        AuthenticatorRequest: components["schemas"]["BuiltInAuthenticatorRequest"] | components["schemas"]["ExternalAuthenticatorRequest"] | components["schemas"]["OtherAuthenticatorRequest"];
        /** @description An authenticator. */
        AuthenticatorPlace: {
            /** @description Id of the authenticator. */
            id: string;
        };
        /** @description All authenticators, each once, in the order in which they are to be asked. */
        AuthenticatorOrder: components["schemas"]["AuthenticatorPlace"][];
        /** @description Whether its backend can be reached; `inconsistent` if nodes differ. */
        ResourceState: "connected" | "disconnected" | "connecting" | "inconsistent" | (string & {});
        /** @description Requests a second. */
        RequestRate: number;
        /** @description What the authenticator was asked. */
        AuthenticationMetrics: {
            /** @description Clients that it was asked about. */
            total?: components["schemas"]["Count"];
            /** @description Clients that it let in. */
            success?: components["schemas"]["Count"];
            /** @description Clients with a wrong password or without credentials. */
            failed?: components["schemas"]["Count"];
            /** @description Clients that it does not know. */
            nomatch?: components["schemas"]["Count"];
            /** @description Clients a second, now. */
            rate?: components["schemas"]["RequestRate"];
            /** @description Clients a second in the last five minutes. */
            rate_last5m?: components["schemas"]["RequestRate"];
            /** @description Clients a second, at most so far. */
            rate_max?: components["schemas"]["RequestRate"];
        };
        /** @description Requests to the server of the authenticator; empty for the built-in database, files and JWT, which have none. */
        ResourceMetrics: {
            /** @description Requests. */
            matched?: components["schemas"]["Count"];
            /** @description Requests that succeeded. */
            success?: components["schemas"]["Count"];
            /** @description Requests that failed. */
            failed?: components["schemas"]["Count"];
            /** @description Requests a second, now. */
            rate?: components["schemas"]["RequestRate"];
            /** @description Requests a second in the last five minutes. */
            rate_last5m?: components["schemas"]["RequestRate"];
            /** @description Requests a second, at most so far. */
            rate_max?: components["schemas"]["RequestRate"];
        };
        /** @description The state on a node. */
        NodeState: {
            /** @description Name of a node of the cluster, its Erlang node name. */
            node?: components["schemas"]["NodeName"];
            /** @description Whether its backend can be reached; `inconsistent` if nodes differ. */
            status?: components["schemas"]["ResourceState"];
        };
        /** @description The state on each node that runs. */
        NodeStateList: components["schemas"]["NodeState"][];
        /** @description What the authenticator was asked on a node. */
        NodeAuthenticationMetrics: {
            /** @description Name of a node of the cluster, its Erlang node name. */
            node?: components["schemas"]["NodeName"];
            /** @description What the authenticator was asked. */
            metrics?: components["schemas"]["AuthenticationMetrics"];
        };
        /** @description What the authenticator was asked on each node that runs. */
        NodeAuthenticationMetricsList: components["schemas"]["NodeAuthenticationMetrics"][];
        /** @description Requests of a node to the server that is asked. */
        NodeResourceMetrics: {
            /** @description Name of a node of the cluster, its Erlang node name. */
            node?: components["schemas"]["NodeName"];
            /** @description Requests to the server of the authenticator; empty for the built-in database, files and JWT, which have none. */
            metrics?: components["schemas"]["ResourceMetrics"];
        };
        /** @description Requests of each node that runs. */
        NodeResourceMetricsList: components["schemas"]["NodeResourceMetrics"][];
        /** @description Why a node did not respond. Seen in the source only. */
        NodeFault: {
            /** @description Name of a node of the cluster, its Erlang node name. */
            node?: components["schemas"]["NodeName"];
            /** @description Why, usually a text. */
            reason?: unknown;
        };
        /** @description Nodes that did not respond. Empty in every recorded response; a node that is down is missing in the others. */
        NodeFaultList: components["schemas"]["NodeFault"][];
        /** @description State and counters of an authenticator, of the cluster and of each node. */
        AuthenticatorStatus: {
            /** @description Whether its backend can be reached; `inconsistent` if nodes differ. */
            status?: components["schemas"]["ResourceState"];
            /** @description What the authenticator was asked. */
            metrics?: components["schemas"]["AuthenticationMetrics"];
            /** @description Requests to the server of the authenticator; empty for the built-in database, files and JWT, which have none. */
            resource_metrics?: components["schemas"]["ResourceMetrics"];
            /** @description The state on each node that runs. */
            node_status?: components["schemas"]["NodeStateList"];
            /** @description What the authenticator was asked on each node that runs. */
            node_metrics?: components["schemas"]["NodeAuthenticationMetricsList"];
            /** @description Requests of each node that runs. */
            node_resource_metrics?: components["schemas"]["NodeResourceMetricsList"];
            /** @description Nodes that did not respond. Empty in every recorded response; a node that is down is missing in the others. */
            node_error?: components["schemas"]["NodeFaultList"];
        };
        /**
         * @description `front`, `rear`, or `before:` or `after:` with the id of another authenticator.
         * @example front
         * @example after:jwt
         */
        AuthenticatorPosition: string;
        /** @description A user with a password. */
        UserWithPassword: {
            /** @description MQTT user name or client id, according to `user_id_type` of the authenticator. */
            user_id: string;
            /** @description Password of the user. */
            password: string;
            /**
             * @description Whether authorization is skipped for the user.
             * @default false
             */
            is_superuser?: boolean;
        };
        /** @description A user with the hash of a password, made with `password_hash_algorithm` of the authenticator. */
        UserWithHash: {
            /** @description MQTT user name or client id, according to `user_id_type` of the authenticator. */
            user_id: string;
            /** @description Hash of the password. */
            password_hash: string;
            /**
             * @description Salt of the hash.
             * @default
             */
            salt?: string;
            /**
             * @description Whether authorization is skipped for the user.
             * @default false
             */
            is_superuser?: boolean;
        };
        /** @description A user, with a password for the type `plain` and a hash for the type `hash`. */
        ImportedUser: components["schemas"]["UserWithPassword"] | components["schemas"]["UserWithHash"];
        /** @description Users to import, at least one. If one of them does not fit, none is imported. */
        UserImport: components["schemas"]["ImportedUser"][];
        /** @description How many users were imported. */
        UserImportCounts: {
            /** @description Users of the request. */
            total?: components["schemas"]["Count"];
            /** @description Users that are new. */
            success?: components["schemas"]["Count"];
            /** @description Users that existed, or came twice, and were overwritten with their password. */
            override?: components["schemas"]["Count"];
            /** @description Users that were left as they are, always 0 in recorded responses. */
            skipped?: components["schemas"]["Count"];
            /** @description Users that could not be stored, always 0 in recorded responses. */
            failed?: components["schemas"]["Count"];
        };
        /** @description Kind of a source. There is at most one of each kind. */
        AuthzSourceKind: "built_in_database" | "file" | "http" | "ldap" | "mongodb" | "mysql" | "postgresql" | "redis";
        /** @description A source of authorization with its settings, defaults included. Further fields depend on its kind. */
        AuthzSource: {
            /** @description Kind of the source. */
            type: "built_in_database" | "file" | "http" | "ldap" | "mongodb" | "mysql" | "postgresql" | "redis" | (string & {});
            /** @description Whether the source is asked. */
            enable?: components["schemas"]["KeptFlag"];
            /** @description Content of the file. File only. */
            rules?: string;
            /** @description Rules that a client, a user, or all of them may have. Built-in database only. */
            max_rules?: number;
        } & {
            [key: string]: unknown;
        };
        /** @description All sources. */
        AuthzSourceList: {
            /** @description The sources in the order in which they are asked. A broker fresh from the factory has a file alone, which allows nearly everything. */
            sources: components["schemas"]["AuthzSource"][];
        };
        /** @description Rules that the server keeps, by client, by user and for all. */
        BuiltInSourceRequest: {
            /**
             * @description Kind of the source.
             * @constant
             */
            type: "built_in_database";
            /**
             * @description Whether the source is asked.
             * @default true
             */
            enable?: boolean;
            /**
             * @description Rules that a client, a user, or all of them may have.
             * @default 100
             */
            max_rules?: number;
        };
        /** @description Rules in the syntax of `acl.conf`. */
        FileSourceRequest: {
            /**
             * @description Kind of the source.
             * @constant
             */
            type: "file";
            /**
             * @description Erlang terms, each with a full stop; the first matching one decides. May be empty.
             * @example {allow, all}.
             */
            rules: string;
            /**
             * @description Whether the source is asked.
             * @default true
             */
            enable?: boolean;
        };
        /** @description Rules that another server keeps. Further settings depend on the kind. */
        ExternalSourceRequest: {
            /** @description Kind of the source. */
            type: "http" | "ldap" | "mongodb" | "mysql" | "postgresql" | "redis";
            /**
             * @description Whether the source is asked.
             * @default true
             */
            enable?: boolean;
            /** @description Password for that server. */
            password?: string;
            /** @description Headers of requests to an HTTP server, by name. The responses of `GET` show them in the clear. */
            headers?: components["schemas"]["ServerHeaders"];
            /** @description How the server connects to another one over TLS. Only the secret settings are described. */
            ssl?: components["schemas"]["ServerTls"];
        } & {
            [key: string]: unknown;
        };
        /** @description New settings of a source of authorization. Built-in database and file are described fully. */
        AuthzSourceRequest: components["schemas"]["BuiltInSourceRequest"] | components["schemas"]["FileSourceRequest"] | components["schemas"]["ExternalSourceRequest"];
        /** @description A source. */
        AuthzSourcePlace: {
            /** @description Kind of a source. There is at most one of each kind. */
            type: components["schemas"]["AuthzSourceKind"];
        };
        /** @description All sources, each once, in the order in which they are to be asked. */
        AuthzSourceOrder: components["schemas"]["AuthzSourcePlace"][];
        /** @description What the source was asked. */
        AuthorizationMetrics: {
            /** @description Requests that it was asked about. */
            total?: components["schemas"]["Count"];
            /** @description Requests that it allowed. */
            allow?: components["schemas"]["Count"];
            /** @description Requests that it denied. */
            deny?: components["schemas"]["Count"];
            /** @description Requests that it left to the next source. */
            ignore?: components["schemas"]["Count"];
            /** @description Requests that no rule matches. */
            nomatch?: components["schemas"]["Count"];
            /** @description Requests a second, now. */
            rate?: components["schemas"]["RequestRate"];
            /** @description Requests a second in the last five minutes. */
            rate_last5m?: components["schemas"]["RequestRate"];
            /** @description Requests a second, at most so far. */
            rate_max?: components["schemas"]["RequestRate"];
        };
        /** @description What the source was asked on a node. */
        NodeAuthorizationMetrics: {
            /** @description Name of a node of the cluster, its Erlang node name. */
            node?: components["schemas"]["NodeName"];
            /** @description What the source was asked. */
            metrics?: components["schemas"]["AuthorizationMetrics"];
        };
        /** @description What the source was asked on each node that runs. */
        NodeAuthorizationMetricsList: components["schemas"]["NodeAuthorizationMetrics"][];
        /** @description State and counters of a source, of the cluster and of each node. */
        AuthzSourceStatus: {
            /** @description Whether its backend can be reached; `inconsistent` if nodes differ. */
            status?: components["schemas"]["ResourceState"];
            /** @description What the source was asked. */
            metrics?: components["schemas"]["AuthorizationMetrics"];
            /** @description Requests to the server of the authenticator; empty for the built-in database, files and JWT, which have none. */
            resource_metrics?: components["schemas"]["ResourceMetrics"];
            /** @description The state on each node that runs. */
            node_status?: components["schemas"]["NodeStateList"];
            /** @description What the source was asked on each node that runs. */
            node_metrics?: components["schemas"]["NodeAuthorizationMetricsList"];
            /** @description Requests of each node that runs. */
            node_resource_metrics?: components["schemas"]["NodeResourceMetricsList"];
            /** @description Nodes that did not respond. Empty in every recorded response; a node that is down is missing in the others. */
            node_error?: components["schemas"]["NodeFaultList"];
        };
        /** @description New position of the source in the order. */
        AuthzSourceMove: {
            /**
             * @description `front`, `rear`, or `before:` or `after:` with the kind of another source.
             * @example front
             * @example before:file
             */
            position: string;
        };
        /** @description The cache that each client has of decisions. */
        AuthzCache: {
            /** @description Whether decisions are cached. */
            enable?: components["schemas"]["KeptFlag"];
            /** @description Decisions that a client's cache may have. */
            max_size?: number;
            /** @description Lifetime of a decision. */
            ttl?: components["schemas"]["DurationText"];
            /** @description Topic filters whose decisions are not cached. The server does not check them. */
            excludes?: components["schemas"]["KeptText"][];
        };
        /** @description Settings of authorization. */
        AuthzSettings: {
            /** @description What happens if no source has a rule that matches. */
            no_match?: "allow" | "deny" | (string & {});
            /** @description Whether a client that was denied something stays connected. */
            deny_action?: "ignore" | "disconnect" | (string & {});
            /** @description The cache that each client has of decisions. */
            cache?: components["schemas"]["AuthzCache"];
        };
        /** @description The cache that each client has of decisions. */
        AuthzCacheRequest: {
            /**
             * @description Whether decisions are cached.
             * @default true
             */
            enable?: boolean;
            /**
             * @description Decisions that a client's cache may have.
             * @default 32
             */
            max_size?: number;
            /**
             * @description Lifetime of a decision.
             * @default 1m
             */
            ttl?: components["schemas"]["Duration"];
            /**
             * @description Topic filters whose decisions are not cached.
             * @default []
             */
            excludes?: string[];
        };
        /** @description Settings of authorization. All three are needed; fields of `cache` that are omitted get their defaults. */
        AuthzSettingsRequest: {
            /** @description What happens if no source has a rule that matches. */
            no_match: "allow" | "deny";
            /** @description Whether a client that was denied something stays connected. */
            deny_action: "ignore" | "disconnect";
            /** @description The cache that each client has of decisions. */
            cache: components["schemas"]["AuthzCacheRequest"];
        };
        /** @description What the client wanted to do. */
        AuthzAccess: {
            /** @description Whether it wanted to publish or to subscribe. */
            action_type?: "publish" | "subscribe" | (string & {});
            /** @description Quality of service, at most once (0), at least once (1) or exactly once (2). */
            qos?: components["schemas"]["AnswerQos"];
            /** @description Whether the message was to be retained. Only for publishing. */
            retain?: boolean;
        };
        /** @description A cached decision on a request of the client. */
        AuthzDecision: {
            /** @description What the client wanted to do. */
            access?: components["schemas"]["AuthzAccess"];
            /** @description Topic or filter that was asked for. */
            topic: string;
            /** @description What was decided. */
            result?: "allow" | "deny" | (string & {});
            /** @description When it was decided, in milliseconds since 1970. */
            updated_time?: number;
        };
        /** @description Cached decisions, in no order. Empty if the cache is off or the client is offline. */
        AuthzDecisionList: components["schemas"]["AuthzDecision"][];
        /** @description A keep-alive interval to set. */
        KeepaliveRequest: {
            /** @description Seconds; 0 switches the check off. */
            interval: number;
        };
        /**
         * @description Whether and how payloads are written. With `plain`, bytes that are not UTF-8 become replacement characters.
         * @default base64
         */
        PayloadForm: "none" | "base64" | "plain";
        /** @description A message that waits for the client. */
        QueuedMessage: {
            /** @description Id of the message, 32 hexadecimal digits. */
            msgid: string;
            /** @description Topic of the message. */
            topic: string;
            /** @description Quality of service, at most once (0), at least once (1) or exactly once (2). */
            qos?: components["schemas"]["AnswerQos"];
            /** @description When the message was published, in milliseconds since 1970. */
            publish_at?: number;
            /** @description When the message was put into the queue, in nanoseconds since 1970, as a text of digits. */
            inserted_at?: string;
            /** @description Client that published it, `http_api` for this API. */
            from_clientid?: string;
            /** @description User name of that client, empty if it has none. */
            from_username?: string;
            /** @description Payload, encoded as the parameter `payload` requires; missing for `none`. */
            payload?: string;
            /** @description Priority of the topic in the queue. */
            mqueue_priority?: components["schemas"]["CountOrInfinity"];
        };
        /** @description Where the rows stand in the queue. */
        ContinuationMeta: {
            /** @description Position of the first message of the queue, `none` if it is empty. */
            start?: string;
            /** @description Position of the last row, to be sent as `position` for the next rows; `none` if the queue is empty. After the last row it stays the same, and the next response has no rows. */
            position?: string;
        };
        /** @description Messages that wait for a client. */
        QueuedMessageRows: {
            /** @description The messages, oldest first. */
            data: components["schemas"]["QueuedMessage"][];
            /** @description Where the rows stand in the queue. */
            meta: components["schemas"]["ContinuationMeta"];
        };
        /** @description The client does not exist, or disconnected meanwhile. */
        ClientMessagesNotFoundError: {
            /** @description Error code. Other codes are possible. */
            code: "CLIENTID_NOT_FOUND" | "CLIENT_SHUTDOWN" | (string & {});
            /**
             * @description What went wrong, in the server's words: a text, an Erlang term, the codes of its characters as an array, or the report of a crash, which may repeat the headers of the request. If the request does not fit its schema, the message is JSON in a string: an object, or an array of several.
             *
             *     It has `kind` (`validation_error`), `path` (the name of a parameter, or of a field from `root` on, with items counted from 1) and `reason`: a text such as `required_field`, `unknown_fields` or `not_a_enum_symbol`, or an object such as `{"expected":"1..10000"}`. Further properties depend on the reason: `value`, as the server converted it; `unknown`, of several fields the first alone; `unmatched`, two fields that are possible and `...`, or `none`; `mismatches`, the problems with each variant of a union; `errors`, an array of problems; `expected_data_type` with `got`; `bad_array_index_keys`, the fields of an object instead of an array; and `matched_type`. An unknown field is reported alone, missing ones together. For API keys, login and new topic metrics, paths lack `root.` and only the first missing field is reported.
             */
            message: components["schemas"]["ErrorMessage"];
            /** @description What `message` was called before 5.0.18. Never sent by newer releases. */
            reason?: components["schemas"]["LegacyReason"];
        };
        /** @description Durable sessions do not have this queue. */
        NotImplementedError: {
            /** @description Error code. Other codes are possible. */
            code: "NOT_IMPLEMENTED" | (string & {});
            /**
             * @description What went wrong, in the server's words: a text, an Erlang term, the codes of its characters as an array, or the report of a crash, which may repeat the headers of the request. If the request does not fit its schema, the message is JSON in a string: an object, or an array of several.
             *
             *     It has `kind` (`validation_error`), `path` (the name of a parameter, or of a field from `root` on, with items counted from 1) and `reason`: a text such as `required_field`, `unknown_fields` or `not_a_enum_symbol`, or an object such as `{"expected":"1..10000"}`. Further properties depend on the reason: `value`, as the server converted it; `unknown`, of several fields the first alone; `unmatched`, two fields that are possible and `...`, or `none`; `mismatches`, the problems with each variant of a union; `errors`, an array of problems; `expected_data_type` with `got`; `bad_array_index_keys`, the fields of an object instead of an array; and `matched_type`. An unknown field is reported alone, missing ones together. For API keys, login and new topic metrics, paths lack `root.` and only the first missing field is reported.
             */
            message: components["schemas"]["ErrorMessage"];
            /** @description What `message` was called before 5.0.18. Never sent by newer releases. */
            reason?: components["schemas"]["LegacyReason"];
        };
        /** @description A message that was sent to the client with QoS 1 or 2 and is not acknowledged. */
        InflightMessage: {
            /** @description Id of the message, 32 hexadecimal digits. */
            msgid: string;
            /** @description Topic of the message. */
            topic: string;
            /** @description Quality of service, at most once (0), at least once (1) or exactly once (2). */
            qos?: components["schemas"]["AnswerQos"];
            /** @description When the message was published, in milliseconds since 1970. */
            publish_at?: number;
            /** @description When the message was sent, in nanoseconds since 1970, as a text of digits. */
            inserted_at?: string;
            /** @description Client that published it, `http_api` for this API. */
            from_clientid?: string;
            /** @description User name of that client, empty if it has none. */
            from_username?: string;
            /** @description Payload, encoded as the parameter `payload` requires; missing for `none`. */
            payload?: string;
        };
        /** @description Messages that a client has not acknowledged. */
        InflightMessageRows: {
            /** @description The messages, oldest first. */
            data: components["schemas"]["InflightMessage"][];
            /** @description Where the rows stand in the queue. */
            meta: components["schemas"]["ContinuationMeta"];
        };
        /** @description Number of sessions. */
        SessionCount: number;
        /** @description What the cluster has now, and its rates. All values are integers. */
        CurrentRates: {
            /** @description Sessions, those of disconnected clients included. */
            connections?: components["schemas"]["Gauge"];
            /** @description Clients that are connected. */
            live_connections?: components["schemas"]["Gauge"];
            /** @description Subscriptions. */
            subscriptions?: components["schemas"]["Gauge"];
            /** @description Topic filters with subscribers. */
            topics?: components["schemas"]["Gauge"];
            /** @description Shared subscriptions. */
            shared_subscriptions?: components["schemas"]["Gauge"];
            /** @description Retained messages. */
            retained_msg_count?: components["schemas"]["Gauge"];
            /** @description Subscriptions of sessions in memory. */
            subscriptions_ram?: components["schemas"]["Gauge"];
            /** @description Subscriptions of durable sessions. */
            subscriptions_durable?: components["schemas"]["Gauge"];
            /** @description Durable sessions without a connection. */
            disconnected_durable_sessions?: components["schemas"]["Gauge"];
            /** @description Messages received a second. */
            received_msg_rate?: components["schemas"]["Gauge"];
            /** @description Messages sent a second. */
            sent_msg_rate?: components["schemas"]["Gauge"];
            /** @description Messages dropped a second. */
            dropped_msg_rate?: components["schemas"]["Gauge"];
            /** @description Messages stored for durable sessions a second. */
            persisted_rate?: components["schemas"]["Gauge"];
            /** @description Messages a second that passed schema validation. */
            validation_succeeded_rate?: components["schemas"]["Gauge"];
            /** @description Messages a second that failed schema validation. */
            validation_failed_rate?: components["schemas"]["Gauge"];
            /** @description Messages a second that were transformed. */
            transformation_succeeded_rate?: components["schemas"]["Gauge"];
            /** @description Messages a second whose transformation failed. */
            transformation_failed_rate?: components["schemas"]["Gauge"];
        };
        /** @description What a node has now, and its rates. All values are integers. The node `all` stands for the cluster. */
        CurrentNodeRates: {
            /** @description Milliseconds since the node started. The cluster has none. */
            node_uptime?: number;
            /** @description Sessions, those of disconnected clients included. */
            connections?: components["schemas"]["Gauge"];
            /** @description Clients that are connected. */
            live_connections?: components["schemas"]["Gauge"];
            /** @description Subscriptions. */
            subscriptions?: components["schemas"]["Gauge"];
            /** @description Topic filters with subscribers. */
            topics?: components["schemas"]["Gauge"];
            /** @description Shared subscriptions. */
            shared_subscriptions?: components["schemas"]["Gauge"];
            /** @description Retained messages. */
            retained_msg_count?: components["schemas"]["Gauge"];
            /** @description Subscriptions of sessions in memory. */
            subscriptions_ram?: components["schemas"]["Gauge"];
            /** @description Subscriptions of durable sessions. */
            subscriptions_durable?: components["schemas"]["Gauge"];
            /** @description Durable sessions without a connection. */
            disconnected_durable_sessions?: components["schemas"]["Gauge"];
            /** @description Messages received a second. */
            received_msg_rate?: components["schemas"]["Gauge"];
            /** @description Messages sent a second. */
            sent_msg_rate?: components["schemas"]["Gauge"];
            /** @description Messages dropped a second. */
            dropped_msg_rate?: components["schemas"]["Gauge"];
            /** @description Messages stored for durable sessions a second. */
            persisted_rate?: components["schemas"]["Gauge"];
            /** @description Messages a second that passed schema validation. */
            validation_succeeded_rate?: components["schemas"]["Gauge"];
            /** @description Messages a second that failed schema validation. */
            validation_failed_rate?: components["schemas"]["Gauge"];
            /** @description Messages a second that were transformed. */
            transformation_succeeded_rate?: components["schemas"]["Gauge"];
            /** @description Messages a second whose transformation failed. */
            transformation_failed_rate?: components["schemas"]["Gauge"];
        };
        /** @description A sample, or a gap: without a sample, there is the time alone. Counts are those of the interval that ends then. */
        MonitorSample: {
            /** @description Milliseconds since 1970. */
            time_stamp: number;
            /** @description Sessions, those of disconnected clients included. */
            connections?: components["schemas"]["Gauge"];
            /** @description Clients that are connected. */
            live_connections?: components["schemas"]["Gauge"];
            /** @description Subscriptions. */
            subscriptions?: components["schemas"]["Gauge"];
            /** @description Topic filters with subscribers. */
            topics?: components["schemas"]["Gauge"];
            /** @description Subscriptions of sessions in memory. */
            subscriptions_ram?: components["schemas"]["Gauge"];
            /** @description Subscriptions of durable sessions. */
            subscriptions_durable?: components["schemas"]["Gauge"];
            /** @description Durable sessions without a connection. */
            disconnected_durable_sessions?: components["schemas"]["Gauge"];
            /** @description Messages received. */
            received?: components["schemas"]["Count"];
            /** @description Messages sent. */
            sent?: components["schemas"]["Count"];
            /** @description Messages dropped. */
            dropped?: components["schemas"]["Count"];
            /** @description Messages stored for durable sessions. */
            persisted?: components["schemas"]["Count"];
            /** @description Messages that passed schema validation. */
            validation_succeeded?: components["schemas"]["Count"];
            /** @description Messages that failed schema validation. */
            validation_failed?: components["schemas"]["Count"];
            /** @description Messages that were transformed. */
            transformation_succeeded?: components["schemas"]["Count"];
            /** @description Messages whose transformation failed. */
            transformation_failed?: components["schemas"]["Count"];
        };
        /** @description Samples, oldest first. A sample is taken every 10 seconds and kept for 7 days. */
        MonitorSampleList: components["schemas"]["MonitorSample"][];
        /** @description The cluster from the view of the responding node. */
        Cluster: {
            /** @description Name of the cluster. */
            name?: string;
            /** @description The responding node. */
            self?: components["schemas"]["NodeName"];
            /** @description The nodes that run. One that was ended is gone after seconds. */
            nodes?: components["schemas"]["NodeName"][];
        };
        /** @description A node that replicates from a core node. */
        ReplicantNode: {
            /** @description Name of a node of the cluster, its Erlang node name. */
            node?: components["schemas"]["NodeName"];
            /** @description Streams that it reads. */
            streams?: components["schemas"]["Count"];
        };
        /** @description A core node with the replicants that follow it. */
        CoreNode: {
            /** @description Name of a node of the cluster, its Erlang node name. */
            core_node?: components["schemas"]["NodeName"];
            /** @description The replicants, none in every recorded response. */
            replicant_nodes?: components["schemas"]["ReplicantNode"][];
        };
        /** @description The core nodes. */
        CoreNodeList: components["schemas"]["CoreNode"][];
        /** @description A node that was invited. Its fields are known from the document alone. */
        NodeInvitation: {
            /** @description Name of a node of the cluster, its Erlang node name. */
            node?: components["schemas"]["NodeName"];
            /** @description When it was invited. */
            started_at?: unknown;
            /** @description When it joined or failed. */
            finished_at?: unknown;
            /** @description Why it failed. */
            reason?: unknown;
        } & {
            [key: string]: unknown;
        };
        /** @description Nodes that were invited without waiting (`invite_async`), none in every recorded response. */
        NodeInvitations: {
            /** @description Nodes that joined. */
            succeed?: components["schemas"]["NodeInvitation"][];
            /** @description Nodes that are joining. */
            in_progress?: components["schemas"]["NodeInvitation"][];
            /** @description Nodes that could not join. */
            failed?: components["schemas"]["NodeInvitation"][];
        };
        /** @description How long to wait for the node. */
        NodeInvitationRequest: {
            /**
             * @description Milliseconds.
             * @default 15000
             */
            timeout?: number;
        };
        /** @description The user to log out. */
        LogoutRequest: {
            /** @description Name of the user that the token belongs to. */
            username: string;
        };
        /** @description The token was rejected, or it is not that of the user. */
        LogoutError: {
            /** @description Error code. Other codes are possible. */
            code: "AUTHORIZATION_HEADER_ERROR" | "API_KEY_NOT_ALLOW" | "TOKEN_TIME_OUT" | "BAD_TOKEN" | "WRONG_TOKEN_OR_USERNAME" | (string & {});
            /**
             * @description What went wrong, in the server's words: a text, an Erlang term, the codes of its characters as an array, or the report of a crash, which may repeat the headers of the request. If the request does not fit its schema, the message is JSON in a string: an object, or an array of several.
             *
             *     It has `kind` (`validation_error`), `path` (the name of a parameter, or of a field from `root` on, with items counted from 1) and `reason`: a text such as `required_field`, `unknown_fields` or `not_a_enum_symbol`, or an object such as `{"expected":"1..10000"}`. Further properties depend on the reason: `value`, as the server converted it; `unknown`, of several fields the first alone; `unmatched`, two fields that are possible and `...`, or `none`; `mismatches`, the problems with each variant of a union; `errors`, an array of problems; `expected_data_type` with `got`; `bad_array_index_keys`, the fields of an object instead of an array; and `matched_type`. An unknown field is reported alone, missing ones together. For API keys, login and new topic metrics, paths lack `root.` and only the first missing field is reported.
             */
            message: components["schemas"]["ErrorMessage"];
            /** @description What `message` was called before 5.0.18. Never sent by newer releases. */
            reason?: components["schemas"]["LegacyReason"];
        };
        /** @description A dashboard user. Its password is never returned. */
        DashboardUser: {
            /** @description Name of the user. */
            username: string;
            /** @description What the user does. */
            description?: string;
            /** @description What the user may do. Enterprise edition only. Since API version 5.4.0. */
            role?: "administrator" | "viewer" | (string & {});
            /** @description Where the user comes from. Enterprise edition only. */
            backend?: string;
        };
        /** @description All dashboard users, in no order. */
        DashboardUserList: components["schemas"]["DashboardUser"][];
        /**
         * @description Name of a dashboard user, of letters, digits and underscores.
         * @example operator
         */
        DashboardUsername: string;
        /** @description Password of at least two kinds of letters, digits and other characters, all of ASCII. */
        DashboardPassword: string;
        /** @description A dashboard user to create. */
        DashboardUserRequest: {
            /** @description Name of a dashboard user, of letters, digits and underscores. */
            username: components["schemas"]["DashboardUsername"];
            /** @description Password of at least two kinds of letters, digits and other characters, all of ASCII. */
            password: components["schemas"]["DashboardPassword"];
            /** @description What the user does. It may be empty. */
            description: string;
        };
        /** @description What to change of a dashboard user. */
        DashboardUserUpdate: {
            /** @description What the user does. It may be empty. */
            description: string;
        };
        /** @description The dashboard user does not exist. */
        DashboardUserNotFoundError: {
            /** @description Error code. Other codes are possible. */
            code: "USER_NOT_FOUND" | (string & {});
            /**
             * @description What went wrong, in the server's words: a text, an Erlang term, the codes of its characters as an array, or the report of a crash, which may repeat the headers of the request. If the request does not fit its schema, the message is JSON in a string: an object, or an array of several.
             *
             *     It has `kind` (`validation_error`), `path` (the name of a parameter, or of a field from `root` on, with items counted from 1) and `reason`: a text such as `required_field`, `unknown_fields` or `not_a_enum_symbol`, or an object such as `{"expected":"1..10000"}`. Further properties depend on the reason: `value`, as the server converted it; `unknown`, of several fields the first alone; `unmatched`, two fields that are possible and `...`, or `none`; `mismatches`, the problems with each variant of a union; `errors`, an array of problems; `expected_data_type` with `got`; `bad_array_index_keys`, the fields of an object instead of an array; and `matched_type`. An unknown field is reported alone, missing ones together. For API keys, login and new topic metrics, paths lack `root.` and only the first missing field is reported.
             */
            message: components["schemas"]["ErrorMessage"];
            /** @description What `message` was called before 5.0.18. Never sent by newer releases. */
            reason?: components["schemas"]["LegacyReason"];
        };
        /** @description The user cannot be deleted. */
        DashboardUserDeletionError: {
            /** @description Error code. Other codes are possible. */
            code: "BAD_REQUEST" | "NOT_ALLOWED" | (string & {});
            /**
             * @description What went wrong, in the server's words: a text, an Erlang term, the codes of its characters as an array, or the report of a crash, which may repeat the headers of the request. If the request does not fit its schema, the message is JSON in a string: an object, or an array of several.
             *
             *     It has `kind` (`validation_error`), `path` (the name of a parameter, or of a field from `root` on, with items counted from 1) and `reason`: a text such as `required_field`, `unknown_fields` or `not_a_enum_symbol`, or an object such as `{"expected":"1..10000"}`. Further properties depend on the reason: `value`, as the server converted it; `unknown`, of several fields the first alone; `unmatched`, two fields that are possible and `...`, or `none`; `mismatches`, the problems with each variant of a union; `errors`, an array of problems; `expected_data_type` with `got`; `bad_array_index_keys`, the fields of an object instead of an array; and `matched_type`. An unknown field is reported alone, missing ones together. For API keys, login and new topic metrics, paths lack `root.` and only the first missing field is reported.
             */
            message: components["schemas"]["ErrorMessage"];
            /** @description What `message` was called before 5.0.18. Never sent by newer releases. */
            reason?: components["schemas"]["LegacyReason"];
        };
        /** @description The present password and the new one. */
        DashboardPasswordChange: {
            /** @description Present password. */
            old_pwd: string;
            /** @description Password of at least two kinds of letters, digits and other characters, all of ASCII. */
            new_pwd: components["schemas"]["DashboardPassword"];
        };
        /** @description The request is not valid, or the old password is wrong. */
        DashboardPasswordError: {
            /** @description Error code. Other codes are possible. */
            code: "BAD_REQUEST" | "ERROR_PWD_NOT_MATCH" | (string & {});
            /**
             * @description What went wrong, in the server's words: a text, an Erlang term, the codes of its characters as an array, or the report of a crash, which may repeat the headers of the request. If the request does not fit its schema, the message is JSON in a string: an object, or an array of several.
             *
             *     It has `kind` (`validation_error`), `path` (the name of a parameter, or of a field from `root` on, with items counted from 1) and `reason`: a text such as `required_field`, `unknown_fields` or `not_a_enum_symbol`, or an object such as `{"expected":"1..10000"}`. Further properties depend on the reason: `value`, as the server converted it; `unknown`, of several fields the first alone; `unmatched`, two fields that are possible and `...`, or `none`; `mismatches`, the problems with each variant of a union; `errors`, an array of problems; `expected_data_type` with `got`; `bad_array_index_keys`, the fields of an object instead of an array; and `matched_type`. An unknown field is reported alone, missing ones together. For API keys, login and new topic metrics, paths lack `root.` and only the first missing field is reported.
             */
            message: components["schemas"]["ErrorMessage"];
            /** @description What `message` was called before 5.0.18. Never sent by newer releases. */
            reason?: components["schemas"]["LegacyReason"];
        };
        /** @description An error code of the server's own list. */
        ErrorCodeRow: {
            /** @description Error code of the server. The list is open: releases add and rename codes, so use the HTTP status if the code is unknown. */
            code: components["schemas"]["ErrorCode"];
            /** @description What the code means, in the server's words. */
            description?: string;
        };
        /** @description The server's own list of 31 codes. It lacks many that the server sends. */
        ErrorCodeRowList: components["schemas"]["ErrorCodeRow"][];
        /** @description Settings of delayed messages. */
        DelayedSettings: {
            /**
             * @description Whether messages to `$delayed/<seconds>/<topic>` are delayed.
             * @default true
             */
            enable?: boolean;
            /**
             * @description Messages that may wait; 0 for no limit.
             * @default 0
             */
            max_delayed_messages?: number;
        };
        /** @description Settings of delayed messages to change. Omitted fields keep their values. */
        DelayedSettingsUpdate: {
            /** @description Whether messages to `$delayed/<seconds>/<topic>` are delayed. */
            enable?: boolean;
            /** @description Messages that may wait; 0 for no limit. */
            max_delayed_messages?: number;
        };
        /** @description A message that waits to be published, without its payload. */
        DelayedMessageSummary: {
            /** @description Id of the message, 32 hexadecimal digits. */
            msgid: string;
            /** @description Node that has the message. */
            node?: components["schemas"]["NodeName"];
            /** @description Topic that it will be published to. */
            topic: string;
            /** @description Quality of service, at most once (0), at least once (1) or exactly once (2). */
            qos?: components["schemas"]["AnswerQos"];
            /** @description When the server got the message. */
            publish_at?: components["schemas"]["Timestamp"];
            /** @description When it will be published. */
            expected_at?: components["schemas"]["Timestamp"];
            /** @description Seconds between the two. */
            delayed_interval?: components["schemas"]["Count"];
            /** @description Seconds that are left. */
            delayed_remaining?: components["schemas"]["Count"];
            /** @description Client that published it. */
            from_clientid?: string;
            /** @description User name of that client, the text `undefined` if it has none. */
            from_username?: string;
        };
        /** @description A page of delayed messages. */
        DelayedMessagePage: {
            /** @description The messages without their payloads. */
            data: components["schemas"]["DelayedMessageSummary"][];
            /** @description Where the page stands in the list. */
            meta: components["schemas"]["PageMeta"];
        };
        /** @description The topic has wildcards. */
        DelayedTopicError: {
            /** @description Error code. Other codes are possible. */
            code: "BAD_REQUEST" | "INVALID_TOPIC_NAME" | (string & {});
            /**
             * @description What went wrong, in the server's words: a text, an Erlang term, the codes of its characters as an array, or the report of a crash, which may repeat the headers of the request. If the request does not fit its schema, the message is JSON in a string: an object, or an array of several.
             *
             *     It has `kind` (`validation_error`), `path` (the name of a parameter, or of a field from `root` on, with items counted from 1) and `reason`: a text such as `required_field`, `unknown_fields` or `not_a_enum_symbol`, or an object such as `{"expected":"1..10000"}`. Further properties depend on the reason: `value`, as the server converted it; `unknown`, of several fields the first alone; `unmatched`, two fields that are possible and `...`, or `none`; `mismatches`, the problems with each variant of a union; `errors`, an array of problems; `expected_data_type` with `got`; `bad_array_index_keys`, the fields of an object instead of an array; and `matched_type`. An unknown field is reported alone, missing ones together. For API keys, login and new topic metrics, paths lack `root.` and only the first missing field is reported.
             */
            message: components["schemas"]["ErrorMessage"];
            /** @description What `message` was called before 5.0.18. Never sent by newer releases. */
            reason?: components["schemas"]["LegacyReason"];
        };
        /** @description There are no delayed messages of the topic. */
        DelayedTopicNotFoundError: {
            /** @description Error code. Other codes are possible. */
            code: "MESSAGE_NOT_FOUND" | (string & {});
            /**
             * @description What went wrong, in the server's words: a text, an Erlang term, the codes of its characters as an array, or the report of a crash, which may repeat the headers of the request. If the request does not fit its schema, the message is JSON in a string: an object, or an array of several.
             *
             *     It has `kind` (`validation_error`), `path` (the name of a parameter, or of a field from `root` on, with items counted from 1) and `reason`: a text such as `required_field`, `unknown_fields` or `not_a_enum_symbol`, or an object such as `{"expected":"1..10000"}`. Further properties depend on the reason: `value`, as the server converted it; `unknown`, of several fields the first alone; `unmatched`, two fields that are possible and `...`, or `none`; `mismatches`, the problems with each variant of a union; `errors`, an array of problems; `expected_data_type` with `got`; `bad_array_index_keys`, the fields of an object instead of an array; and `matched_type`. An unknown field is reported alone, missing ones together. For API keys, login and new topic metrics, paths lack `root.` and only the first missing field is reported.
             */
            message: components["schemas"]["ErrorMessage"];
            /** @description What `message` was called before 5.0.18. Never sent by newer releases. */
            reason?: components["schemas"]["LegacyReason"];
        };
        /**
         * @description Id of the message, 32 hexadecimal digits.
         * @example 0005F0A3C1B2D4E6F4430000012B0000
         */
        DelayedMessageId: string;
        /** @description A message that waits to be published. */
        DelayedMessage: {
            /** @description Id of the message, 32 hexadecimal digits. */
            msgid: string;
            /** @description Node that has the message. */
            node?: components["schemas"]["NodeName"];
            /** @description Topic that it will be published to. */
            topic: string;
            /** @description Quality of service, at most once (0), at least once (1) or exactly once (2). */
            qos?: components["schemas"]["AnswerQos"];
            /** @description When the server got the message. */
            publish_at?: components["schemas"]["Timestamp"];
            /** @description When it will be published. */
            expected_at?: components["schemas"]["Timestamp"];
            /** @description Seconds between the two. */
            delayed_interval?: components["schemas"]["Count"];
            /** @description Seconds that are left. */
            delayed_remaining?: components["schemas"]["Count"];
            /** @description Client that published it. */
            from_clientid?: string;
            /** @description User name of that client, the text `undefined` if it has none. */
            from_username?: string;
            /** @description Payload in base64, or the text `PAYLOAD_TOO_LARGE` for a large one. */
            payload?: string;
        };
        /** @description The request is not valid, the id is malformed, or the node does not exist. */
        DelayedMessageError: {
            /** @description Error code. Other codes are possible. */
            code: "BAD_REQUEST" | "MESSAGE_ID_SCHEMA_ERROR" | "INVALID_NODE" | (string & {});
            /**
             * @description What went wrong, in the server's words: a text, an Erlang term, the codes of its characters as an array, or the report of a crash, which may repeat the headers of the request. If the request does not fit its schema, the message is JSON in a string: an object, or an array of several.
             *
             *     It has `kind` (`validation_error`), `path` (the name of a parameter, or of a field from `root` on, with items counted from 1) and `reason`: a text such as `required_field`, `unknown_fields` or `not_a_enum_symbol`, or an object such as `{"expected":"1..10000"}`. Further properties depend on the reason: `value`, as the server converted it; `unknown`, of several fields the first alone; `unmatched`, two fields that are possible and `...`, or `none`; `mismatches`, the problems with each variant of a union; `errors`, an array of problems; `expected_data_type` with `got`; `bad_array_index_keys`, the fields of an object instead of an array; and `matched_type`. An unknown field is reported alone, missing ones together. For API keys, login and new topic metrics, paths lack `root.` and only the first missing field is reported.
             */
            message: components["schemas"]["ErrorMessage"];
            /** @description What `message` was called before 5.0.18. Never sent by newer releases. */
            reason?: components["schemas"]["LegacyReason"];
        };
        /** @description The delayed message does not exist. */
        DelayedMessageNotFoundError: {
            /** @description Error code. Other codes are possible. */
            code: "MESSAGE_ID_NOT_FOUND" | (string & {});
            /**
             * @description What went wrong, in the server's words: a text, an Erlang term, the codes of its characters as an array, or the report of a crash, which may repeat the headers of the request. If the request does not fit its schema, the message is JSON in a string: an object, or an array of several.
             *
             *     It has `kind` (`validation_error`), `path` (the name of a parameter, or of a field from `root` on, with items counted from 1) and `reason`: a text such as `required_field`, `unknown_fields` or `not_a_enum_symbol`, or an object such as `{"expected":"1..10000"}`. Further properties depend on the reason: `value`, as the server converted it; `unknown`, of several fields the first alone; `unmatched`, two fields that are possible and `...`, or `none`; `mismatches`, the problems with each variant of a union; `errors`, an array of problems; `expected_data_type` with `got`; `bad_array_index_keys`, the fields of an object instead of an array; and `matched_type`. An unknown field is reported alone, missing ones together. For API keys, login and new topic metrics, paths lack `root.` and only the first missing field is reported.
             */
            message: components["schemas"]["ErrorMessage"];
            /** @description What `message` was called before 5.0.18. Never sent by newer releases. */
            reason?: components["schemas"]["LegacyReason"];
        };
        /** @description A rule that rewrites topics. */
        TopicRewrite: {
            /** @description What the rule is for. */
            action?: "subscribe" | "publish" | "all" | (string & {});
            /** @description Filter of the topics that are rewritten. */
            source_topic?: components["schemas"]["KeptText"];
            /** @description New topic. */
            dest_topic?: components["schemas"]["KeptText"];
            /** @description Regular expression on the topic. */
            re?: components["schemas"]["KeptText"];
        };
        /** @description All rules, in the order in which they are tried. */
        TopicRewriteList: components["schemas"]["TopicRewrite"][];
        /** @description A rule that rewrites topics. */
        TopicRewriteRequest: {
            /** @description What the rule is for. */
            action: "subscribe" | "publish" | "all";
            /**
             * @description Filter of the topics that are rewritten.
             * @example site-1/#
             */
            source_topic: string;
            /**
             * @description New topic, in which `$1` stands for the first group of the expression and `${clientid}` and `${username}` for those of the client. Without wildcards unless the action is `subscribe`.
             * @example harbour/$1
             */
            dest_topic: string;
            /**
             * @description Regular expression on the topic.
             * @example ^site-1/(.+)$
             */
            re: string;
        };
        /** @description All rules, at most 19. An empty array deletes all. */
        TopicRewriteRequestList: components["schemas"]["TopicRewriteRequest"][];
        /** @description A subscription that the server makes for each client that connects. */
        AutoSubscription: {
            /** @description Filter. */
            topic: components["schemas"]["KeptText"];
            /** @description Quality of service, at most once (0), at least once (1) or exactly once (2). */
            qos?: components["schemas"]["AnswerQos"];
            /** @description MQTT 5. With 1, the client does not get its own messages back. The server stores larger numbers as they were sent. */
            nl?: components["schemas"]["AnswerNoLocal"];
            /** @description MQTT 5. With 1, messages keep the retain flag that they were published with. */
            rap?: components["schemas"]["AnswerRetainAsPublished"];
            /** @description MQTT 5. Whether the retained messages are sent at each subscribe (0), only if the subscription is new (1), or never (2). The server stores larger numbers as they were sent. */
            rh?: components["schemas"]["AnswerRetainHandling"];
        };
        /** @description All subscriptions. */
        AutoSubscriptionList: components["schemas"]["AutoSubscription"][];
        /** @description A subscription that the server makes for each client that connects. */
        AutoSubscriptionRequest: {
            /**
             * @description Filter, in which `${clientid}` and `${username}` stand for those of the client.
             * @example site-1/${clientid}/command
             */
            topic: string;
            /**
             * @description Quality of service, at most once (0), at least once (1) or exactly once (2).
             * @default 0
             */
            qos?: components["schemas"]["Qos"];
            /**
             * @description MQTT 5. With 1, the client does not get its own messages back.
             * @default 0
             */
            nl?: components["schemas"]["NoLocal"];
            /**
             * @description MQTT 5. With 1, messages keep the retain flag that they were published with.
             * @default 0
             */
            rap?: components["schemas"]["RetainAsPublished"];
            /**
             * @description MQTT 5. Whether the retained messages are sent at each subscribe (0), only if the subscription is new (1), or never (2).
             * @default 0
             */
            rh?: components["schemas"]["RetainHandling"];
        };
        /** @description All subscriptions, at most 20. An empty array deletes all. */
        AutoSubscriptionRequestList: components["schemas"]["AutoSubscriptionRequest"][];
        /** @description A subscription with a slow delivery. */
        SlowSubscription: {
            /** @description Client that subscribes. */
            clientid?: string;
            /** @description Name of a node of the cluster, its Erlang node name. */
            node?: components["schemas"]["NodeName"];
            /** @description Topic of the message. */
            topic?: string;
            /** @description Milliseconds that it took. */
            timespan?: components["schemas"]["Count"];
            /** @description When it was measured, in milliseconds since 1970. */
            last_update_time?: number;
        };
        /** @description All slow subscriptions. */
        SlowSubscriptionList: {
            /** @description The slowest first. There are no pages. */
            data: components["schemas"]["SlowSubscription"][];
        };
        /** @description Settings of the list of slow subscriptions. */
        SlowSubscriptionsSettings: {
            /**
             * @description Whether slow subscriptions are listed.
             * @default false
             */
            enable?: components["schemas"]["KeptFlag"];
            /**
             * @description Time from which a delivery is slow.
             * @default 500ms
             */
            threshold?: components["schemas"]["DurationText"];
            /**
             * @description How long an entry is listed.
             * @default 300s
             */
            expire_interval?: components["schemas"]["DurationText"];
            /**
             * @description Entries that the list may have.
             * @default 10
             */
            top_k_num?: number;
            /**
             * @description What is measured.
             * @default whole
             */
            stats_type?: "whole" | "internal" | "response" | (string & {});
        };
        /** @description Settings of the list of slow subscriptions to change. Omitted fields keep their values. */
        SlowSubscriptionsSettingsUpdate: {
            /** @description Whether slow subscriptions are listed. */
            enable?: boolean;
            /** @description Time from which a delivery is slow. */
            threshold?: components["schemas"]["Duration"];
            /** @description How long an entry is listed. */
            expire_interval?: components["schemas"]["Duration"];
            /** @description Entries that the list may have. */
            top_k_num?: number;
            /** @description What is measured: from publishing to the client's acknowledgement, until the message is sent, or from sending to the acknowledgement. */
            stats_type?: "whole" | "internal" | "response";
        };
        /** @description Arguments of the function, defaults included. A number or a flag may be a template. */
        RuleFunctionArguments: {
            [key: string]: unknown;
        };
        /** @description A function of the server. */
        RuleFunction: {
            /** @description Name of the function. */
            function: string;
            /** @description Arguments of the function, defaults included. A number or a flag may be a template. */
            args?: components["schemas"]["RuleFunctionArguments"];
        };
        /** @description An action by its id, or a function of the server. */
        RuleAction: string | components["schemas"]["RuleFunction"];
        /** @description A rule. */
        Rule: {
            /** @description Id of the rule. */
            id: string;
            /** @description A name for people. */
            name?: string;
            /** @description What the rule is for. */
            description?: string;
            /** @description Whether the rule runs. */
            enable?: boolean;
            /** @description What the rule selects. */
            sql: string;
            /** @description Topics and events that the SQL of the rule selects. */
            from?: string[];
            /** @description What the rule does with each result. */
            actions?: components["schemas"]["RuleAction"][];
            /** @description When the rule was created. */
            created_at?: components["schemas"]["Timestamp"];
            /** @description When the rule was changed. */
            last_modified_at?: components["schemas"]["Timestamp"];
        };
        /** @description A page of rules. */
        RulePage: {
            /** @description The rules, in no order. */
            data: components["schemas"]["Rule"][];
            /** @description Where the page stands in the list. */
            meta: components["schemas"]["PageMeta"];
        };
        /**
         * @description Id of a rule, of letters, digits, underscores and hyphens. It begins with a letter or a digit.
         * @example camera_events
         */
        RuleId: string;
        /**
         * @description What the rule selects, and from which topics and events. Unknown functions and events are accepted and fail when the rule runs.
         * @example SELECT payload.temp AS temp, clientid FROM "site-1/+/event"
         */
        RuleSql: string;
        /**
         * @description Type and name of an action with a colon between them. It need not exist. `webhook` becomes `http`.
         * @example http:archive
         */
        RuleActionId: string;
        /** @description Writes the result into the log of the server. */
        ConsoleActionRequest: {
            /**
             * @description Name of the function.
             * @constant
             */
            function: "console";
        };
        /**
         * @description A column of the result, in braces after a dollar sign.
         * @example ${qos}
         */
        RuleTemplate: string;
        /** @description Properties of the message in MQTT 5, by the names of the standard, such as `Content-Type`. */
        RepublishProperties: {
            [key: string]: string;
        };
        /** @description The message. In texts, `${name}` stands for a column of the result. */
        RepublishArguments: {
            /**
             * @description Topic to publish to.
             * @example site-1/${clientid}/alert
             */
            topic: string;
            /**
             * @description Payload of the message.
             * @default ${payload}
             */
            payload?: string;
            /**
             * @description Quality of service, as a number or a template.
             * @default ${qos}
             */
            qos?: components["schemas"]["Qos"] | components["schemas"]["RuleTemplate"];
            /**
             * @description Whether the broker keeps the message, as true, false or a template.
             * @default ${retain}
             */
            retain?: boolean | components["schemas"]["RuleTemplate"];
            /**
             * @description Template of the user properties.
             * @default ${user_properties}
             */
            user_properties?: components["schemas"]["RuleTemplate"];
            /**
             * @description Properties of the message in MQTT 5, by the names of the standard, such as `Content-Type`.
             * @default {}
             */
            mqtt_properties?: components["schemas"]["RepublishProperties"];
            /**
             * @description Whether only subscribers of the node get the message, without rules and retaining.
             * @default false
             */
            direct_dispatch?: boolean;
        };
        /** @description Publishes a message. */
        RepublishActionRequest: {
            /**
             * @description Name of the function.
             * @constant
             */
            function: "republish";
            /** @description The message. In texts, `${name}` stands for a column of the result. */
            args: components["schemas"]["RepublishArguments"];
        };
        /** @description An action of a connector by its id, or a function of the server. */
        RuleActionRequest: components["schemas"]["RuleActionId"] | components["schemas"]["ConsoleActionRequest"] | components["schemas"]["RepublishActionRequest"];
        /** @description What the rule does with each result. */
        RuleActionRequestList: components["schemas"]["RuleActionRequest"][];
        /** @description Custom values. They are stored, but missing in responses. */
        RuleMetadata: {
            [key: string]: unknown;
        };
        /** @description A rule to create. */
        RuleRequest: {
            /** @description Id of the rule; by default, 8 hexadecimal digits that the server makes. */
            id?: components["schemas"]["RuleId"];
            /** @description What the rule selects, and from which topics and events. Unknown functions and events are accepted and fail when the rule runs. */
            sql: components["schemas"]["RuleSql"];
            /**
             * @description A name for people.
             * @default
             */
            name?: string;
            /**
             * @description What the rule is for.
             * @default
             */
            description?: string;
            /**
             * @description Whether the rule runs.
             * @default true
             */
            enable?: boolean;
            /**
             * @description What the rule does with each result.
             * @default []
             */
            actions?: components["schemas"]["RuleActionRequestList"];
            /** @description Custom values. They are stored, but missing in responses. */
            metadata?: components["schemas"]["RuleMetadata"];
        };
        /** @description Changes of a rule. Omitted fields keep their values. */
        RuleUpdate: {
            /** @description What the rule selects, and from which topics and events. Unknown functions and events are accepted and fail when the rule runs. */
            sql?: components["schemas"]["RuleSql"];
            /** @description A name for people. */
            name?: string;
            /** @description What the rule is for. */
            description?: string;
            /** @description Whether the rule runs. */
            enable?: boolean;
            /** @description What the rule does with each result. */
            actions?: components["schemas"]["RuleActionRequestList"];
            /** @description Custom values. They are stored, but missing in responses. */
            metadata?: components["schemas"]["RuleMetadata"];
        };
        /** @description Counters of a rule, and how often it runs. */
        RuleCounters: {
            /** @description Messages and events of its topics. */
            matched?: components["schemas"]["Count"];
            /** @description Those that its SQL selected. */
            passed?: components["schemas"]["Count"];
            /** @description Those on which its SQL failed or that it did not select. */
            failed?: components["schemas"]["Count"];
            /** @description Those on which its SQL failed, such as a payload that is not JSON. */
            "failed.exception"?: components["schemas"]["Count"];
            /** @description Those that it did not select. */
            "failed.no_result"?: components["schemas"]["Count"];
            /** @description Actions that were to be done. */
            "actions.total"?: components["schemas"]["Count"];
            /** @description Actions that were done. */
            "actions.success"?: components["schemas"]["Count"];
            /** @description Actions that failed. */
            "actions.failed"?: components["schemas"]["Count"];
            /** @description Actions that failed because their server could not be reached. */
            "actions.failed.out_of_service"?: components["schemas"]["Count"];
            /** @description Actions that failed for other reasons. */
            "actions.failed.unknown"?: components["schemas"]["Count"];
            /** @description Actions that were not done, such as those that do not exist. */
            "actions.discarded"?: components["schemas"]["Count"];
            /** @description Messages and events a second, now. */
            "matched.rate"?: number;
            /** @description Messages and events a second in the last five minutes. */
            "matched.rate.last5m"?: number;
            /** @description Messages and events a second, at most so far. */
            "matched.rate.max"?: number;
        };
        /** @description What a rule has counted on a node. */
        NodeRuleMetrics: {
            /** @description Name of a node of the cluster, its Erlang node name. */
            node?: components["schemas"]["NodeName"];
            /** @description Counters of a rule, and how often it runs. */
            metrics?: components["schemas"]["RuleCounters"];
        };
        /** @description What a rule has counted, in the cluster and on each node. */
        RuleMetrics: {
            /** @description Id of the rule. */
            id: string;
            /** @description Counters of a rule, and how often it runs. */
            metrics?: components["schemas"]["RuleCounters"];
            /** @description The counters of each node. */
            node_metrics?: components["schemas"]["NodeRuleMetrics"][];
        };
        /** @description Kind of an event. */
        RuleEventType: "message_publish" | "message_delivered" | "message_acked" | "message_dropped" | "client_connected" | "client_disconnected" | "client_connack" | "client_check_authz_complete" | "client_check_authn_complete" | "session_subscribed" | "session_unsubscribed" | "delivery_dropped" | "alarm_activated" | "alarm_deactivated";
        /** @description The event, with the fields that its kind has; `listRuleEvents` lists them. Omitted fields get sample values, and unknown ones are rejected. `payload` is a text. */
        RuleTestContext: {
            /** @description Kind of an event. */
            event_type: components["schemas"]["RuleEventType"];
        } & {
            [key: string]: unknown;
        };
        /** @description An event to try a rule on. */
        RuleTest: {
            /** @description The event, with the fields that its kind has; `listRuleEvents` lists them. Omitted fields get sample values, and unknown ones are rejected. `payload` is a text. */
            context: components["schemas"]["RuleTestContext"];
            /**
             * @description Whether actions end before they do anything.
             * @default true
             */
            stop_action_after_template_rendering?: boolean;
        };
        /** @description `ok`, or the error. */
        RuleActionOutcome: unknown;
        /** @description What came of each action. */
        RuleActionOutcomeList: components["schemas"]["RuleActionOutcome"][];
        /** @description The rule does not exist. */
        RuleNotFoundError: {
            /** @description Error code. Other codes are possible. */
            code: "RULE_NOT_FOUND" | (string & {});
            /**
             * @description What went wrong, in the server's words: a text, an Erlang term, the codes of its characters as an array, or the report of a crash, which may repeat the headers of the request. If the request does not fit its schema, the message is JSON in a string: an object, or an array of several.
             *
             *     It has `kind` (`validation_error`), `path` (the name of a parameter, or of a field from `root` on, with items counted from 1) and `reason`: a text such as `required_field`, `unknown_fields` or `not_a_enum_symbol`, or an object such as `{"expected":"1..10000"}`. Further properties depend on the reason: `value`, as the server converted it; `unknown`, of several fields the first alone; `unmatched`, two fields that are possible and `...`, or `none`; `mismatches`, the problems with each variant of a union; `errors`, an array of problems; `expected_data_type` with `got`; `bad_array_index_keys`, the fields of an object instead of an array; and `matched_type`. An unknown field is reported alone, missing ones together. For API keys, login and new topic metrics, paths lack `root.` and only the first missing field is reported.
             */
            message: components["schemas"]["ErrorMessage"];
            /** @description What `message` was called before 5.0.18. Never sent by newer releases. */
            reason?: components["schemas"]["LegacyReason"];
        };
        /** @description The SQL does not select the event. */
        SqlNotMatchError: {
            /** @description Error code. Other codes are possible. */
            code: "NOT_MATCH" | (string & {});
            /**
             * @description What went wrong, in the server's words: a text, an Erlang term, the codes of its characters as an array, or the report of a crash, which may repeat the headers of the request. If the request does not fit its schema, the message is JSON in a string: an object, or an array of several.
             *
             *     It has `kind` (`validation_error`), `path` (the name of a parameter, or of a field from `root` on, with items counted from 1) and `reason`: a text such as `required_field`, `unknown_fields` or `not_a_enum_symbol`, or an object such as `{"expected":"1..10000"}`. Further properties depend on the reason: `value`, as the server converted it; `unknown`, of several fields the first alone; `unmatched`, two fields that are possible and `...`, or `none`; `mismatches`, the problems with each variant of a union; `errors`, an array of problems; `expected_data_type` with `got`; `bad_array_index_keys`, the fields of an object instead of an array; and `matched_type`. An unknown field is reported alone, missing ones together. For API keys, login and new topic metrics, paths lack `root.` and only the first missing field is reported.
             */
            message: components["schemas"]["ErrorMessage"];
            /** @description What `message` was called before 5.0.18. Never sent by newer releases. */
            reason?: components["schemas"]["LegacyReason"];
        };
        /** @description SQL, and an event to try it on. */
        RuleSqlTest: {
            /** @description What the rule selects, and from which topics and events. Unknown functions and events are accepted and fail when the rule runs. */
            sql: components["schemas"]["RuleSql"];
            /** @description The event, with the fields that its kind has; `listRuleEvents` lists them. Omitted fields get sample values, and unknown ones are rejected. `payload` is a text. */
            context?: components["schemas"]["RuleTestContext"];
        };
        /** @description Values by the names of the columns. */
        SelectedRow: {
            [key: string]: unknown;
        };
        /** @description Rows, one for each element. */
        SelectedRowList: components["schemas"]["SelectedRow"][];
        /** @description What the SQL selects, a row, or several for `FOREACH`. */
        RuleSelection: components["schemas"]["SelectedRow"] | components["schemas"]["SelectedRowList"];
        /** @description A text in English and Chinese. */
        LocalizedText: {
            /** @description In English. */
            en?: string;
            /** @description In Chinese. It may be empty. */
            zh?: string;
        };
        /** @description The sample value, of any type, or the text. */
        RuleTestColumnPart: unknown;
        /** @description The sample value, and the text. */
        RuleTestColumn: components["schemas"]["RuleTestColumnPart"][];
        /** @description A sample value and a text for each field of a test. */
        RuleTestColumns: {
            [key: string]: components["schemas"]["RuleTestColumn"];
        };
        /** @description An event that rules can select from. */
        RuleEvent: {
            /** @description Name for the `FROM` clause, such as `$events/client_connected`. */
            event: string;
            /** @description A text in English and Chinese. */
            title?: components["schemas"]["LocalizedText"];
            /** @description A text in English and Chinese. */
            description?: components["schemas"]["LocalizedText"];
            /** @description Columns that the event has. */
            columns?: string[];
            /** @description A sample value and a text for each field of a test. */
            test_columns?: components["schemas"]["RuleTestColumns"];
            /** @description SQL that selects from the event. */
            sql_example?: string;
        };
        /** @description All events. */
        RuleEventList: components["schemas"]["RuleEvent"][];
        /** @description Settings of all rules. */
        RuleEngine: {
            /**
             * @description Whether messages to `$SYS/` topics are no events.
             * @default true
             */
            ignore_sys_message?: boolean;
            /**
             * @description How long the function `jq` may take, in milliseconds, although it is set as a text.
             * @default 10000
             */
            jq_function_default_timeout?: number;
        };
        /** @description Settings of all rules to change. Omitted fields keep their values. */
        RuleEngineUpdate: {
            /** @description Whether messages to `$SYS/` topics are no events. */
            ignore_sys_message?: boolean;
            /** @description How long the function `jq` may take. */
            jq_function_default_timeout?: components["schemas"]["Duration"];
        };
    };
    responses: {
        /** @description The server does not have the path: its release is older, or it is not EMQX 5. The body is JSON where `Accept` begins with `application/json`, a text if it is `text/plain`, otherwise a page of HTML. */
        PathNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": PlainValues<components["schemas"]["NotFoundError"]>;
                /** @example 404 - NOT FOUND */
                "text/plain": string;
                /** @example <html><head><title>404 Not Found</title></head><body><h1>404 Not Found</h1></body></html> */
                "text/html": string;
            };
        };
        /** @description Any other error response, such as one of another release. */
        Refused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": PlainValues<components["schemas"]["ApiError"]>;
            };
        };
        /** @description No credentials, or they were rejected. The response to a token has no challenge. */
        Unauthorized: {
            headers: {
                "WWW-Authenticate": components["headers"]["Challenge"];
                [name: string]: unknown;
            };
            content: {
                "application/json": PlainValues<components["schemas"]["UnauthorizedError"]>;
            };
        };
        /** @description The role of the user or of the API key is too low. Enterprise edition only. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": PlainValues<components["schemas"]["ForbiddenError"]>;
            };
        };
        /** @description The operation failed on the server. If it meant to respond with a code that it does not declare, the body is a text that begins with `Unsupported code`, although its content type is JSON. */
        OperationFailed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": PlainValues<components["schemas"]["InternalError"]>;
            };
        };
        /** @description No node that runs has this name. */
        NodeNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": PlainValues<components["schemas"]["NotFoundError"]>;
            };
        };
        /** @description The request does not fit: the body is not JSON, or a parameter or property is missing, unknown or not valid. The message is JSON in a string, except where the body is not JSON. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": PlainValues<components["schemas"]["BadRequestError"]>;
            };
        };
        /** @description A parameter does not fit, or has a value that the operation cannot use. */
        ParameterRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": PlainValues<components["schemas"]["ParameterError"]>;
            };
        };
        /** @description A node cannot be reached or is unknown, or the operation failed on the server. */
        NodeDown: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": PlainValues<components["schemas"]["NodeDownError"]>;
            };
        };
        /** @description No client and no session has this client id. */
        ClientNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": PlainValues<components["schemas"]["ClientNotFoundError"]>;
            };
        };
        /** @description The body is not an array, or one of its items does not fit. Items are counted from 1 in `path`. */
        ListRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": PlainValues<components["schemas"]["BadRequestError"]>;
            };
        };
        /** @description The body is not declared as `application/json`. */
        UnsupportedMediaType: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": PlainValues<components["schemas"]["MediaTypeError"]>;
            };
        };
        /** @description The messages are retained in another store than the built-in one, which cannot be asked. */
        RetainerUnavailable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": PlainValues<components["schemas"]["BadRequestError"]>;
            };
        };
        /** @description No message is retained for the topic, or for any that fits the filter. */
        RetainedMessageNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": PlainValues<components["schemas"]["NotFoundError"]>;
            };
        };
        /** @description The request does not fit, or the listener's id does not. */
        ListenerRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": PlainValues<components["schemas"]["ListenerError"]>;
            };
        };
        /** @description No listener has this id. */
        ListenerNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": PlainValues<components["schemas"]["ListenerNotFoundError"]>;
            };
        };
        /** @description The request does not fit, the authenticator has no users, or there are authenticators but not this one. */
        AuthenticatorRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": PlainValues<components["schemas"]["BadRequestError"]>;
            };
        };
        /** @description The broker has no authenticator. */
        AuthenticatorNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": PlainValues<components["schemas"]["NotFoundError"]>;
            };
        };
        /** @description The request does not fit, the user id is empty, the authenticator has no users, or there are authenticators but not this one. */
        UserRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": PlainValues<components["schemas"]["BadRequestError"]>;
            };
        };
        /** @description No user has this id, or the broker has no authenticator. */
        UserNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": PlainValues<components["schemas"]["NotFoundError"]>;
            };
        };
        /** @description The built-in database is not configured as a source of authorization. */
        SourceNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": PlainValues<components["schemas"]["NotFoundError"]>;
            };
        };
        /** @description The request does not fit, or there are more rules than the source allows. */
        RulesRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": PlainValues<components["schemas"]["BadRequestError"]>;
            };
        };
        /** @description No token, it was rejected, or there is an API key in its place, valid or not. */
        TokenRequired: {
            headers: {
                "WWW-Authenticate": components["headers"]["Challenge"];
                [name: string]: unknown;
            };
            content: {
                "application/json": PlainValues<components["schemas"]["TokenRequiredError"]>;
            };
        };
        /** @description No key has this name. */
        ApiKeyNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": PlainValues<components["schemas"]["NotFoundError"]>;
            };
        };
        /** @description The topic is not registered. */
        TopicMetricsNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": PlainValues<components["schemas"]["TopicNotFoundError"]>;
            };
        };
        /** @description No authenticator has this id. */
        AuthenticatorMissing: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": PlainValues<components["schemas"]["NotFoundError"]>;
            };
        };
        /** @description The kind is unknown. */
        SourceTypeRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": PlainValues<components["schemas"]["BadRequestError"]>;
            };
        };
        /** @description A parameter does not fit, or the position is not one of this queue. */
        QueueRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": PlainValues<components["schemas"]["ParameterError"]>;
            };
        };
        /** @description No client has this id, or it went away. */
        QueueNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": PlainValues<components["schemas"]["ClientMessagesNotFoundError"]>;
            };
        };
        /** @description The session is durable. Only known from the source. */
        QueueNotImplemented: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": PlainValues<components["schemas"]["NotImplementedError"]>;
            };
        };
        /** @description The span is not a number of seconds from 1 on. */
        MonitorRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": PlainValues<components["schemas"]["BadRequestError"]>;
            };
        };
        /** @description No token, it was rejected, or there is an API key in its place, valid or not. */
        UsersTokenRequired: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": PlainValues<components["schemas"]["TokenRequiredError"]>;
            };
        };
        /** @description No dashboard user has this name. */
        DashboardUserNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": PlainValues<components["schemas"]["DashboardUserNotFoundError"]>;
            };
        };
        /** @description The id is malformed, or the node does not exist. */
        DelayedMessageRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": PlainValues<components["schemas"]["DelayedMessageError"]>;
            };
        };
        /** @description The message does not exist. */
        DelayedMessageNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": PlainValues<components["schemas"]["DelayedMessageNotFoundError"]>;
            };
        };
        /** @description No rule has this id. */
        RuleNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": PlainValues<components["schemas"]["NotFoundError"]>;
            };
        };
        /** @description Topic, event or condition of the SQL do not fit the event. */
        SqlNotMatched: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": PlainValues<components["schemas"]["SqlNotMatchError"]>;
            };
        };
    };
    parameters: {
        /**
         * @description Name of the node, percent-encoded.
         * @example emqx@127.0.0.1
         */
        Node: components["schemas"]["NodeName"];
        /** @description Whether the response is about the cluster instead of each node. */
        Aggregate: boolean;
        /** @description Number of the page, from 1. */
        Page: number;
        /** @description Rows that a page may have. Before 5.5, the server took at most 3000. */
        Limit: number;
        /** @description Only entries of this node. A node that is not running is rejected with `NODE_DOWN`. */
        AtNode: components["schemas"]["NodeName"];
        /** @description Only these client ids. The parameter may be repeated; before 5.6 it could not. */
        ClientIds: string[];
        /** @description Only these user names. The parameter may be repeated; before 5.6 it could not. */
        Usernames: string[];
        /** @description Only client ids that contain this text. */
        LikeClientId: string;
        /** @description Only user names that contain this text. */
        LikeUsername: string;
        /**
         * @description Only clients from this address, which has no port. Another text is rejected with `INVALID_PARAMETER`.
         * @example 192.0.2.17
         */
        IpAddress: string;
        /** @description Only clients in this state. */
        ConnState: components["schemas"]["ConnectionState"];
        /** @description Only clients that asked for a new session, or only those that did not. */
        CleanStart: boolean;
        /** @description Only clients with this version of the protocol, 3 for MQTT 3.1, 4 for 3.1.1 and 5 for 5.0. A value that is not a number is rejected with `INVALID_PARAMETER`. */
        ProtoVer: string;
        /** @description Only sessions created at this time or later, in milliseconds or as in RFC 3339. */
        CreatedSince: components["schemas"]["TimeInMilliseconds"];
        /** @description Only sessions created at this time or earlier, in milliseconds or as in RFC 3339. */
        CreatedUntil: components["schemas"]["TimeInMilliseconds"];
        /** @description Only clients that connected at this time or later, in milliseconds or as in RFC 3339. */
        ConnectedSince: components["schemas"]["TimeInMilliseconds"];
        /** @description Only clients that connected at this time or earlier, in milliseconds or as in RFC 3339. */
        ConnectedUntil: components["schemas"]["TimeInMilliseconds"];
        /** @description Properties that the rows have, with commas between them, or `all` alone. A row lacks even `clientid` if it is not named. */
        Fields: components["schemas"]["ClientField"][];
        /** @description Value of `meta.cursor` of the previous page. Omit it for the first page. */
        Cursor: string;
        /**
         * @description Client id, percent-encoded as `encodeURIComponent` does it: a slash is `%2F`, a hash sign `%23`, a blank `%20`.
         * @example camera-7
         */
        ClientId: string;
        /**
         * @description Topic or filter, percent-encoded as `encodeURIComponent` does it: a slash is `%2F`, a hash sign `%23`, a plus sign `%2B`. A slash left as it is makes another path.
         * @example site-1/camera-7/connection
         */
        TopicInPath: string;
        /**
         * @description Id of the listener, its type and name with a colon between them, which may be percent-encoded.
         * @example tcp:default
         */
        ListenerIdInPath: components["schemas"]["ListenerId"];
        /**
         * @description Id of an authenticator that has users, `password_based:built_in_database` for the built-in database. The colon may be percent-encoded.
         * @example password_based:built_in_database
         */
        AuthenticatorId: string;
        /**
         * @description Id of the user, percent-encoded as `encodeURIComponent` does it.
         * @example camera-7
         */
        UserId: string;
        /**
         * @description User name, percent-encoded as `encodeURIComponent` does it.
         * @example camera-7
         */
        Username: string;
        /**
         * @description Name of the key.
         * @example onboarding
         */
        ApiKeyNameInPath: components["schemas"]["ApiKeyName"];
        /**
         * @description Id of the authenticator, such as `password_based:built_in_database` or `jwt`. The colon may be percent-encoded.
         * @example password_based:built_in_database
         */
        AnyAuthenticatorId: string;
        /**
         * @description Where the authenticator is to be in the order, case-sensitive.
         * @example front
         */
        AuthenticatorPositionInPath: components["schemas"]["AuthenticatorPosition"];
        /**
         * @description Kind of the source.
         * @example built_in_database
         */
        AuthzSourceType: components["schemas"]["AuthzSourceKind"];
        /** @description Whether and how payloads are written. */
        QueuePayload: components["schemas"]["PayloadForm"];
        /** @description Size of all payloads of the response, of which there is at least one. Messages beyond it are omitted although `meta.position` counts them, so that the next rows lack them: bound the rows with `limit` in its place. */
        QueuePayloadBytes: components["schemas"]["ByteSize"];
        /** @description The value of `meta.position` of the last response. Without it, or with `none`, rows begin with the first message. The forms of queue and in-flight messages differ, and `end_of_data` is rejected. */
        QueuePosition: string;
        /**
         * @description Name of a node that runs, percent-encoded, or `all` for the cluster.
         * @example emqx@127.0.0.1
         */
        NodeNameInPath: components["schemas"]["NodeName"];
        /** @description Only the last seconds, with a row each second up to a minute, each 10 seconds up to an hour, each minute up to a day, each 5 minutes up to 3 days and else each 10 minutes. Without it, only rows that have a sample. The server makes rows for any span: a billion seconds made it grow by 3 GB and never respond. Samples are kept for 604800 seconds. */
        MonitorLatest: number;
        /**
         * @description Name of the node, percent-encoded.
         * @example emqx@192.0.2.9
         */
        ClusterNode: string;
        /**
         * @description Name of the dashboard user.
         * @example operator
         */
        DashboardUsernameInPath: components["schemas"]["DashboardUsername"];
        /**
         * @description The code, in capitals.
         * @example BAD_REQUEST
         */
        ErrorCodeName: string;
        /**
         * @description Id of the message.
         * @example 0005F0A3C1B2D4E6F4430000012B0000
         */
        DelayedMessageIdInPath: components["schemas"]["DelayedMessageId"];
        /**
         * @description Id of the rule.
         * @example camera_events
         */
        RuleIdInPath: components["schemas"]["RuleId"];
    };
    requestBodies: never;
    headers: {
        /**
         * @description Seconds until the next request. Present with every status.
         * @example 15
         */
        RetryAfter: number;
        /**
         * @description Offers Basic, although Bearer is accepted, too. Missing if a token was rejected.
         * @example Basic Realm="emqx-dashboard"
         */
        Challenge: string;
    };
    pathItems: never;
}
export type StatusFormat = components['schemas']['StatusFormat'];
export type NodeName = components['schemas']['NodeName'];
export type Status = components['schemas']['Status'];
export type StatusText = components['schemas']['StatusText'];
export type NotFoundCode = components['schemas']['NotFoundCode'];
export type ErrorMessage = components['schemas']['ErrorMessage'];
export type LegacyReason = components['schemas']['LegacyReason'];
export type NotFoundError = components['schemas']['NotFoundError'];
export type BadUsernameOrPwdCode = components['schemas']['BadUsernameOrPwdCode'];
export type BadApiKeyOrSecretCode = components['schemas']['BadApiKeyOrSecretCode'];
export type BadRequestCode = components['schemas']['BadRequestCode'];
export type NotMatchCode = components['schemas']['NotMatchCode'];
export type AlreadyExistsCode = components['schemas']['AlreadyExistsCode'];
export type BadListenerIdCode = components['schemas']['BadListenerIdCode'];
export type BadTopicCode = components['schemas']['BadTopicCode'];
export type ExceedLimitCode = components['schemas']['ExceedLimitCode'];
export type InvalidParameterCode = components['schemas']['InvalidParameterCode'];
export type MessageIdSchemaErrorCode = components['schemas']['MessageIdSchemaErrorCode'];
export type MessageIdNotFoundCode = components['schemas']['MessageIdNotFoundCode'];
export type ClientidNotFoundCode = components['schemas']['ClientidNotFoundCode'];
export type TopicNotFoundCode = components['schemas']['TopicNotFoundCode'];
export type UserNotFoundCode = components['schemas']['UserNotFoundCode'];
export type InternalErrorCode = components['schemas']['InternalErrorCode'];
export type UpdateFailedCode = components['schemas']['UpdateFailedCode'];
export type UnsupportedMediaTypeCode = components['schemas']['UnsupportedMediaTypeCode'];
export type AuthorizationHeaderErrorCode = components['schemas']['AuthorizationHeaderErrorCode'];
export type ApiKeyNotAllowCode = components['schemas']['ApiKeyNotAllowCode'];
export type TokenTimeOutCode = components['schemas']['TokenTimeOutCode'];
export type BadTokenCode = components['schemas']['BadTokenCode'];
export type UnauthorizedRoleCode = components['schemas']['UnauthorizedRoleCode'];
export type WrongTokenOrUsernameCode = components['schemas']['WrongTokenOrUsernameCode'];
export type ErrorPwdNotMatchCode = components['schemas']['ErrorPwdNotMatchCode'];
export type NotAllowedCode = components['schemas']['NotAllowedCode'];
export type NodeDownCode = components['schemas']['NodeDownCode'];
export type UnknownErrorCode = components['schemas']['UnknownErrorCode'];
export type ClientShutdownCode = components['schemas']['ClientShutdownCode'];
export type NotImplementedCode = components['schemas']['NotImplementedCode'];
export type InvalidParamterCode = components['schemas']['InvalidParamterCode'];
export type InvalidNodeCode = components['schemas']['InvalidNodeCode'];
export type InvalidTopicNameCode = components['schemas']['InvalidTopicNameCode'];
export type MessageNotFoundCode = components['schemas']['MessageNotFoundCode'];
export type RuleNotFoundCode = components['schemas']['RuleNotFoundCode'];
export type ErrorCode = components['schemas']['ErrorCode'];
export type ApiError = components['schemas']['ApiError'];
export type Gauge = components['schemas']['Gauge'];
export type MemorySize = components['schemas']['MemorySize'];
export type BrokerNode = components['schemas']['BrokerNode'];
export type BrokerNodeList = components['schemas']['BrokerNodeList'];
export type UnauthorizedError = components['schemas']['UnauthorizedError'];
export type ForbiddenError = components['schemas']['ForbiddenError'];
export type InternalError = components['schemas']['InternalError'];
export type Counter = components['schemas']['Counter'];
export type Metrics = components['schemas']['Metrics'];
export type Stats = components['schemas']['Stats'];
export type NodeStats = components['schemas']['NodeStats'];
export type NodeStatsList = components['schemas']['NodeStatsList'];
export type StatsAnswer = components['schemas']['StatsAnswer'];
export type BadRequestError = components['schemas']['BadRequestError'];
export type NodeMetrics = components['schemas']['NodeMetrics'];
export type NodeMetricsList = components['schemas']['NodeMetricsList'];
export type MetricsAnswer = components['schemas']['MetricsAnswer'];
export type ConnectionState = components['schemas']['ConnectionState'];
export type TimeInMilliseconds = components['schemas']['TimeInMilliseconds'];
export type ClientField = components['schemas']['ClientField'];
export type Timestamp = components['schemas']['Timestamp'];
export type EnableAuthn = components['schemas']['EnableAuthn'];
export type CookieMap = components['schemas']['CookieMap'];
export type NoCookies = components['schemas']['NoCookies'];
export type Count = components['schemas']['Count'];
export type PositiveOrInfinity = components['schemas']['PositiveOrInfinity'];
export type CountOrInfinity = components['schemas']['CountOrInfinity'];
export type ClientRow = components['schemas']['ClientRow'];
export type PageMeta = components['schemas']['PageMeta'];
export type ClientPage = components['schemas']['ClientPage'];
export type ParameterError = components['schemas']['ParameterError'];
export type NodeDownError = components['schemas']['NodeDownError'];
export type CursorMeta = components['schemas']['CursorMeta'];
export type ClientCursorPage = components['schemas']['ClientCursorPage'];
export type Client = components['schemas']['Client'];
export type ClientNotFoundError = components['schemas']['ClientNotFoundError'];
export type ClientIdList = components['schemas']['ClientIdList'];
export type MediaTypeError = components['schemas']['MediaTypeError'];
export type UnknownError = components['schemas']['UnknownError'];
export type SubscribedFilter = components['schemas']['SubscribedFilter'];
export type AnswerQos = components['schemas']['AnswerQos'];
export type AnswerNoLocal = components['schemas']['AnswerNoLocal'];
export type AnswerRetainAsPublished = components['schemas']['AnswerRetainAsPublished'];
export type AnswerRetainHandling = components['schemas']['AnswerRetainHandling'];
export type Subscription = components['schemas']['Subscription'];
export type SubscriptionList = components['schemas']['SubscriptionList'];
export type Qos = components['schemas']['Qos'];
export type NoLocal = components['schemas']['NoLocal'];
export type RetainAsPublished = components['schemas']['RetainAsPublished'];
export type RetainHandling = components['schemas']['RetainHandling'];
export type SubscribeRequest = components['schemas']['SubscribeRequest'];
export type MadeSubscription = components['schemas']['MadeSubscription'];
export type SubscribeRequestList = components['schemas']['SubscribeRequestList'];
export type MadeSubscriptionList = components['schemas']['MadeSubscriptionList'];
export type SubscribeFailure = components['schemas']['SubscribeFailure'];
export type PartialSubscriptions = components['schemas']['PartialSubscriptions'];
export type BulkSubscriptions = components['schemas']['BulkSubscriptions'];
export type UnsubscribeRequest = components['schemas']['UnsubscribeRequest'];
export type UnsubscribeRequestList = components['schemas']['UnsubscribeRequestList'];
export type SubscriptionPage = components['schemas']['SubscriptionPage'];
export type Topic = components['schemas']['Topic'];
export type TopicPage = components['schemas']['TopicPage'];
export type TopicFilterError = components['schemas']['TopicFilterError'];
export type TopicList = components['schemas']['TopicList'];
export type TopicNotFoundError = components['schemas']['TopicNotFoundError'];
export type MessageProperties = components['schemas']['MessageProperties'];
export type PublishMessage = components['schemas']['PublishMessage'];
export type PublishedMessage = components['schemas']['PublishedMessage'];
export type PublishReasonCode = components['schemas']['PublishReasonCode'];
export type PublishedToNobody = components['schemas']['PublishedToNobody'];
export type PublishFailure = components['schemas']['PublishFailure'];
export type PublishRefusal = components['schemas']['PublishRefusal'];
export type PublishMessageList = components['schemas']['PublishMessageList'];
export type PublishedMessageList = components['schemas']['PublishedMessageList'];
export type PublishBulkRow = components['schemas']['PublishBulkRow'];
export type PublishBulkRowList = components['schemas']['PublishBulkRowList'];
export type DurationText = components['schemas']['DurationText'];
export type ByteSizeText = components['schemas']['ByteSizeText'];
export type Rate = components['schemas']['Rate'];
export type RetainerBackend = components['schemas']['RetainerBackend'];
export type RetainerConfig = components['schemas']['RetainerConfig'];
export type Duration = components['schemas']['Duration'];
export type ByteSize = components['schemas']['ByteSize'];
export type RetainerBackendUpdate = components['schemas']['RetainerBackendUpdate'];
export type RetainerConfigUpdate = components['schemas']['RetainerConfigUpdate'];
export type RetainerUpdateError = components['schemas']['RetainerUpdateError'];
export type RetainedSummary = components['schemas']['RetainedSummary'];
export type RetainedPage = components['schemas']['RetainedPage'];
export type RetainedMessage = components['schemas']['RetainedMessage'];
export type BanKind = components['schemas']['BanKind'];
export type TimestampOrInfinity = components['schemas']['TimestampOrInfinity'];
export type Ban = components['schemas']['Ban'];
export type BanPage = components['schemas']['BanPage'];
export type TimeInSeconds = components['schemas']['TimeInSeconds'];
export type TimeInSecondsOrInfinity = components['schemas']['TimeInSecondsOrInfinity'];
export type BanRequest = components['schemas']['BanRequest'];
export type BanError = components['schemas']['BanError'];
export type ListenerType = components['schemas']['ListenerType'];
export type AnyListenerType = components['schemas']['AnyListenerType'];
export type ListenerRunning = components['schemas']['ListenerRunning'];
export type ListenerStatus = components['schemas']['ListenerStatus'];
export type ListenerNodeStatus = components['schemas']['ListenerNodeStatus'];
export type ListenerSummary = components['schemas']['ListenerSummary'];
export type ListenerSummaryList = components['schemas']['ListenerSummaryList'];
export type ListenerBind = components['schemas']['ListenerBind'];
export type TcpOptionsRequest = components['schemas']['TcpOptionsRequest'];
export type CreateTcpListener = components['schemas']['CreateTcpListener'];
export type OcspOptionsRequest = components['schemas']['OcspOptionsRequest'];
export type TlsOptionsRequest = components['schemas']['TlsOptionsRequest'];
export type CreateSslListener = components['schemas']['CreateSslListener'];
export type DeflateOptionsRequest = components['schemas']['DeflateOptionsRequest'];
export type WebSocketOptionsRequest = components['schemas']['WebSocketOptionsRequest'];
export type CreateWsListener = components['schemas']['CreateWsListener'];
export type CreateWssListener = components['schemas']['CreateWssListener'];
export type CreateQuicListener = components['schemas']['CreateQuicListener'];
export type ListenerCreation = components['schemas']['ListenerCreation'];
export type TcpOptions = components['schemas']['TcpOptions'];
export type OcspOptions = components['schemas']['OcspOptions'];
export type TlsOptions = components['schemas']['TlsOptions'];
export type DeflateOptions = components['schemas']['DeflateOptions'];
export type WebSocketOptions = components['schemas']['WebSocketOptions'];
export type Listener = components['schemas']['Listener'];
export type ListenerError = components['schemas']['ListenerError'];
export type ListenerId = components['schemas']['ListenerId'];
export type ListenerNotFoundError = components['schemas']['ListenerNotFoundError'];
export type UpdateTcpListener = components['schemas']['UpdateTcpListener'];
export type UpdateSslListener = components['schemas']['UpdateSslListener'];
export type UpdateWsListener = components['schemas']['UpdateWsListener'];
export type UpdateWssListener = components['schemas']['UpdateWssListener'];
export type UpdateQuicListener = components['schemas']['UpdateQuicListener'];
export type ListenerUpdate = components['schemas']['ListenerUpdate'];
export type ListenerTypeStatus = components['schemas']['ListenerTypeStatus'];
export type ListenerTypeStatusList = components['schemas']['ListenerTypeStatusList'];
export type KeptText = components['schemas']['KeptText'];
export type KeptFlag = components['schemas']['KeptFlag'];
export type AuthUser = components['schemas']['AuthUser'];
export type AuthUserPage = components['schemas']['AuthUserPage'];
export type AuthUserRequest = components['schemas']['AuthUserRequest'];
export type AlreadyExistsError = components['schemas']['AlreadyExistsError'];
export type AuthUserUpdate = components['schemas']['AuthUserUpdate'];
export type AuthzTopic = components['schemas']['AuthzTopic'];
export type AuthzRetain = components['schemas']['AuthzRetain'];
export type AuthzRule = components['schemas']['AuthzRule'];
export type AuthzRuleList = components['schemas']['AuthzRuleList'];
export type AuthzRules = components['schemas']['AuthzRules'];
export type AuthzRuleRequest = components['schemas']['AuthzRuleRequest'];
export type AuthzRuleRequestList = components['schemas']['AuthzRuleRequestList'];
export type AuthzRulesRequest = components['schemas']['AuthzRulesRequest'];
export type ClientRules = components['schemas']['ClientRules'];
export type ClientRulesPage = components['schemas']['ClientRulesPage'];
export type ClientRulesRequest = components['schemas']['ClientRulesRequest'];
export type ClientRulesRequestList = components['schemas']['ClientRulesRequestList'];
export type UserRules = components['schemas']['UserRules'];
export type UserRulesPage = components['schemas']['UserRulesPage'];
export type UserRulesRequest = components['schemas']['UserRulesRequest'];
export type UserRulesRequestList = components['schemas']['UserRulesRequestList'];
export type ApiKey = components['schemas']['ApiKey'];
export type ApiKeyList = components['schemas']['ApiKeyList'];
export type TokenRequiredError = components['schemas']['TokenRequiredError'];
export type ApiKeyName = components['schemas']['ApiKeyName'];
export type ApiKeyRole = components['schemas']['ApiKeyRole'];
export type ApiKeyRequest = components['schemas']['ApiKeyRequest'];
export type CreatedApiKey = components['schemas']['CreatedApiKey'];
export type ApiKeyUpdate = components['schemas']['ApiKeyUpdate'];
export type LoginRequest = components['schemas']['LoginRequest'];
export type License = components['schemas']['License'];
export type LoginToken = components['schemas']['LoginToken'];
export type LoginError = components['schemas']['LoginError'];
export type TopicMetricsData = components['schemas']['TopicMetricsData'];
export type TopicMetrics = components['schemas']['TopicMetrics'];
export type TopicMetricsList = components['schemas']['TopicMetricsList'];
export type ExactTopic = components['schemas']['ExactTopic'];
export type TopicMetricsReset = components['schemas']['TopicMetricsReset'];
export type TopicMetricsResetAnswer = components['schemas']['TopicMetricsResetAnswer'];
export type TopicMetricsRequest = components['schemas']['TopicMetricsRequest'];
export type TopicMetricsError = components['schemas']['TopicMetricsError'];
export type LimitExceededError = components['schemas']['LimitExceededError'];
export type Alarm = components['schemas']['Alarm'];
export type AlarmPage = components['schemas']['AlarmPage'];
export type AlarmDeactivation = components['schemas']['AlarmDeactivation'];
export type AlarmError = components['schemas']['AlarmError'];
export type PasswordHash = components['schemas']['PasswordHash'];
export type Authenticator = components['schemas']['Authenticator'];
export type AuthenticatorList = components['schemas']['AuthenticatorList'];
export type SimpleHashRequest = components['schemas']['SimpleHashRequest'];
export type BcryptHashRequest = components['schemas']['BcryptHashRequest'];
export type Pbkdf2HashRequest = components['schemas']['Pbkdf2HashRequest'];
export type PasswordHashRequest = components['schemas']['PasswordHashRequest'];
export type BuiltInAuthenticatorRequest = components['schemas']['BuiltInAuthenticatorRequest'];
export type ServerHeaders = components['schemas']['ServerHeaders'];
export type ServerTls = components['schemas']['ServerTls'];
export type ExternalAuthenticatorRequest = components['schemas']['ExternalAuthenticatorRequest'];
export type OtherAuthenticatorRequest = components['schemas']['OtherAuthenticatorRequest'];
export type AuthenticatorRequest = components['schemas']['AuthenticatorRequest'];
export type AuthenticatorPlace = components['schemas']['AuthenticatorPlace'];
export type AuthenticatorOrder = components['schemas']['AuthenticatorOrder'];
export type ResourceState = components['schemas']['ResourceState'];
export type RequestRate = components['schemas']['RequestRate'];
export type AuthenticationMetrics = components['schemas']['AuthenticationMetrics'];
export type ResourceMetrics = components['schemas']['ResourceMetrics'];
export type NodeState = components['schemas']['NodeState'];
export type NodeStateList = components['schemas']['NodeStateList'];
export type NodeAuthenticationMetrics = components['schemas']['NodeAuthenticationMetrics'];
export type NodeAuthenticationMetricsList = components['schemas']['NodeAuthenticationMetricsList'];
export type NodeResourceMetrics = components['schemas']['NodeResourceMetrics'];
export type NodeResourceMetricsList = components['schemas']['NodeResourceMetricsList'];
export type NodeFault = components['schemas']['NodeFault'];
export type NodeFaultList = components['schemas']['NodeFaultList'];
export type AuthenticatorStatus = components['schemas']['AuthenticatorStatus'];
export type AuthenticatorPosition = components['schemas']['AuthenticatorPosition'];
export type UserWithPassword = components['schemas']['UserWithPassword'];
export type UserWithHash = components['schemas']['UserWithHash'];
export type ImportedUser = components['schemas']['ImportedUser'];
export type UserImport = components['schemas']['UserImport'];
export type UserImportCounts = components['schemas']['UserImportCounts'];
export type AuthzSourceKind = components['schemas']['AuthzSourceKind'];
export type AuthzSource = components['schemas']['AuthzSource'];
export type AuthzSourceList = components['schemas']['AuthzSourceList'];
export type BuiltInSourceRequest = components['schemas']['BuiltInSourceRequest'];
export type FileSourceRequest = components['schemas']['FileSourceRequest'];
export type ExternalSourceRequest = components['schemas']['ExternalSourceRequest'];
export type AuthzSourceRequest = components['schemas']['AuthzSourceRequest'];
export type AuthzSourcePlace = components['schemas']['AuthzSourcePlace'];
export type AuthzSourceOrder = components['schemas']['AuthzSourceOrder'];
export type AuthorizationMetrics = components['schemas']['AuthorizationMetrics'];
export type NodeAuthorizationMetrics = components['schemas']['NodeAuthorizationMetrics'];
export type NodeAuthorizationMetricsList = components['schemas']['NodeAuthorizationMetricsList'];
export type AuthzSourceStatus = components['schemas']['AuthzSourceStatus'];
export type AuthzSourceMove = components['schemas']['AuthzSourceMove'];
export type AuthzCache = components['schemas']['AuthzCache'];
export type AuthzSettings = components['schemas']['AuthzSettings'];
export type AuthzCacheRequest = components['schemas']['AuthzCacheRequest'];
export type AuthzSettingsRequest = components['schemas']['AuthzSettingsRequest'];
export type AuthzAccess = components['schemas']['AuthzAccess'];
export type AuthzDecision = components['schemas']['AuthzDecision'];
export type AuthzDecisionList = components['schemas']['AuthzDecisionList'];
export type KeepaliveRequest = components['schemas']['KeepaliveRequest'];
export type PayloadForm = components['schemas']['PayloadForm'];
export type QueuedMessage = components['schemas']['QueuedMessage'];
export type ContinuationMeta = components['schemas']['ContinuationMeta'];
export type QueuedMessageRows = components['schemas']['QueuedMessageRows'];
export type ClientMessagesNotFoundError = components['schemas']['ClientMessagesNotFoundError'];
export type NotImplementedError = components['schemas']['NotImplementedError'];
export type InflightMessage = components['schemas']['InflightMessage'];
export type InflightMessageRows = components['schemas']['InflightMessageRows'];
export type SessionCount = components['schemas']['SessionCount'];
export type CurrentRates = components['schemas']['CurrentRates'];
export type CurrentNodeRates = components['schemas']['CurrentNodeRates'];
export type MonitorSample = components['schemas']['MonitorSample'];
export type MonitorSampleList = components['schemas']['MonitorSampleList'];
export type Cluster = components['schemas']['Cluster'];
export type ReplicantNode = components['schemas']['ReplicantNode'];
export type CoreNode = components['schemas']['CoreNode'];
export type CoreNodeList = components['schemas']['CoreNodeList'];
export type NodeInvitation = components['schemas']['NodeInvitation'];
export type NodeInvitations = components['schemas']['NodeInvitations'];
export type NodeInvitationRequest = components['schemas']['NodeInvitationRequest'];
export type LogoutRequest = components['schemas']['LogoutRequest'];
export type LogoutError = components['schemas']['LogoutError'];
export type DashboardUser = components['schemas']['DashboardUser'];
export type DashboardUserList = components['schemas']['DashboardUserList'];
export type DashboardUsername = components['schemas']['DashboardUsername'];
export type DashboardPassword = components['schemas']['DashboardPassword'];
export type DashboardUserRequest = components['schemas']['DashboardUserRequest'];
export type DashboardUserUpdate = components['schemas']['DashboardUserUpdate'];
export type DashboardUserNotFoundError = components['schemas']['DashboardUserNotFoundError'];
export type DashboardUserDeletionError = components['schemas']['DashboardUserDeletionError'];
export type DashboardPasswordChange = components['schemas']['DashboardPasswordChange'];
export type DashboardPasswordError = components['schemas']['DashboardPasswordError'];
export type ErrorCodeRow = components['schemas']['ErrorCodeRow'];
export type ErrorCodeRowList = components['schemas']['ErrorCodeRowList'];
export type DelayedSettings = components['schemas']['DelayedSettings'];
export type DelayedSettingsUpdate = components['schemas']['DelayedSettingsUpdate'];
export type DelayedMessageSummary = components['schemas']['DelayedMessageSummary'];
export type DelayedMessagePage = components['schemas']['DelayedMessagePage'];
export type DelayedTopicError = components['schemas']['DelayedTopicError'];
export type DelayedTopicNotFoundError = components['schemas']['DelayedTopicNotFoundError'];
export type DelayedMessageId = components['schemas']['DelayedMessageId'];
export type DelayedMessage = components['schemas']['DelayedMessage'];
export type DelayedMessageError = components['schemas']['DelayedMessageError'];
export type DelayedMessageNotFoundError = components['schemas']['DelayedMessageNotFoundError'];
export type TopicRewrite = components['schemas']['TopicRewrite'];
export type TopicRewriteList = components['schemas']['TopicRewriteList'];
export type TopicRewriteRequest = components['schemas']['TopicRewriteRequest'];
export type TopicRewriteRequestList = components['schemas']['TopicRewriteRequestList'];
export type AutoSubscription = components['schemas']['AutoSubscription'];
export type AutoSubscriptionList = components['schemas']['AutoSubscriptionList'];
export type AutoSubscriptionRequest = components['schemas']['AutoSubscriptionRequest'];
export type AutoSubscriptionRequestList = components['schemas']['AutoSubscriptionRequestList'];
export type SlowSubscription = components['schemas']['SlowSubscription'];
export type SlowSubscriptionList = components['schemas']['SlowSubscriptionList'];
export type SlowSubscriptionsSettings = components['schemas']['SlowSubscriptionsSettings'];
export type SlowSubscriptionsSettingsUpdate = components['schemas']['SlowSubscriptionsSettingsUpdate'];
export type RuleFunctionArguments = components['schemas']['RuleFunctionArguments'];
export type RuleFunction = components['schemas']['RuleFunction'];
export type RuleAction = components['schemas']['RuleAction'];
export type Rule = components['schemas']['Rule'];
export type RulePage = components['schemas']['RulePage'];
export type RuleId = components['schemas']['RuleId'];
export type RuleSql = components['schemas']['RuleSql'];
export type RuleActionId = components['schemas']['RuleActionId'];
export type ConsoleActionRequest = components['schemas']['ConsoleActionRequest'];
export type RuleTemplate = components['schemas']['RuleTemplate'];
export type RepublishProperties = components['schemas']['RepublishProperties'];
export type RepublishArguments = components['schemas']['RepublishArguments'];
export type RepublishActionRequest = components['schemas']['RepublishActionRequest'];
export type RuleActionRequest = components['schemas']['RuleActionRequest'];
export type RuleActionRequestList = components['schemas']['RuleActionRequestList'];
export type RuleMetadata = components['schemas']['RuleMetadata'];
export type RuleRequest = components['schemas']['RuleRequest'];
export type RuleUpdate = components['schemas']['RuleUpdate'];
export type RuleCounters = components['schemas']['RuleCounters'];
export type NodeRuleMetrics = components['schemas']['NodeRuleMetrics'];
export type RuleMetrics = components['schemas']['RuleMetrics'];
export type RuleEventType = components['schemas']['RuleEventType'];
export type RuleTestContext = components['schemas']['RuleTestContext'];
export type RuleTest = components['schemas']['RuleTest'];
export type RuleActionOutcome = components['schemas']['RuleActionOutcome'];
export type RuleActionOutcomeList = components['schemas']['RuleActionOutcomeList'];
export type RuleNotFoundError = components['schemas']['RuleNotFoundError'];
export type SqlNotMatchError = components['schemas']['SqlNotMatchError'];
export type RuleSqlTest = components['schemas']['RuleSqlTest'];
export type SelectedRow = components['schemas']['SelectedRow'];
export type SelectedRowList = components['schemas']['SelectedRowList'];
export type RuleSelection = components['schemas']['RuleSelection'];
export type LocalizedText = components['schemas']['LocalizedText'];
export type RuleTestColumnPart = components['schemas']['RuleTestColumnPart'];
export type RuleTestColumn = components['schemas']['RuleTestColumn'];
export type RuleTestColumns = components['schemas']['RuleTestColumns'];
export type RuleEvent = components['schemas']['RuleEvent'];
export type RuleEventList = components['schemas']['RuleEventList'];
export type RuleEngine = components['schemas']['RuleEngine'];
export type RuleEngineUpdate = components['schemas']['RuleEngineUpdate'];
export type ResponsePathNotFound = components['responses']['PathNotFound'];
export type ResponseRefused = components['responses']['Refused'];
export type ResponseUnauthorized = components['responses']['Unauthorized'];
export type ResponseForbidden = components['responses']['Forbidden'];
export type ResponseOperationFailed = components['responses']['OperationFailed'];
export type ResponseNodeNotFound = components['responses']['NodeNotFound'];
export type ResponseBadRequest = components['responses']['BadRequest'];
export type ResponseParameterRefused = components['responses']['ParameterRefused'];
export type ResponseNodeDown = components['responses']['NodeDown'];
export type ResponseClientNotFound = components['responses']['ClientNotFound'];
export type ResponseListRefused = components['responses']['ListRefused'];
export type ResponseUnsupportedMediaType = components['responses']['UnsupportedMediaType'];
export type ResponseRetainerUnavailable = components['responses']['RetainerUnavailable'];
export type ResponseRetainedMessageNotFound = components['responses']['RetainedMessageNotFound'];
export type ResponseListenerRefused = components['responses']['ListenerRefused'];
export type ResponseListenerNotFound = components['responses']['ListenerNotFound'];
export type ResponseAuthenticatorRefused = components['responses']['AuthenticatorRefused'];
export type ResponseAuthenticatorNotFound = components['responses']['AuthenticatorNotFound'];
export type ResponseUserRefused = components['responses']['UserRefused'];
export type ResponseUserNotFound = components['responses']['UserNotFound'];
export type ResponseSourceNotFound = components['responses']['SourceNotFound'];
export type ResponseRulesRefused = components['responses']['RulesRefused'];
export type ResponseTokenRequired = components['responses']['TokenRequired'];
export type ResponseApiKeyNotFound = components['responses']['ApiKeyNotFound'];
export type ResponseTopicMetricsNotFound = components['responses']['TopicMetricsNotFound'];
export type ResponseAuthenticatorMissing = components['responses']['AuthenticatorMissing'];
export type ResponseSourceTypeRefused = components['responses']['SourceTypeRefused'];
export type ResponseQueueRefused = components['responses']['QueueRefused'];
export type ResponseQueueNotFound = components['responses']['QueueNotFound'];
export type ResponseQueueNotImplemented = components['responses']['QueueNotImplemented'];
export type ResponseMonitorRefused = components['responses']['MonitorRefused'];
export type ResponseUsersTokenRequired = components['responses']['UsersTokenRequired'];
export type ResponseDashboardUserNotFound = components['responses']['DashboardUserNotFound'];
export type ResponseDelayedMessageRefused = components['responses']['DelayedMessageRefused'];
export type ResponseDelayedMessageNotFound = components['responses']['DelayedMessageNotFound'];
export type ResponseRuleNotFound = components['responses']['RuleNotFound'];
export type ResponseSqlNotMatched = components['responses']['SqlNotMatched'];
export type ParameterNode = components['parameters']['Node'];
export type ParameterAggregate = components['parameters']['Aggregate'];
export type ParameterPage = components['parameters']['Page'];
export type ParameterLimit = components['parameters']['Limit'];
export type ParameterAtNode = components['parameters']['AtNode'];
export type ParameterClientIds = components['parameters']['ClientIds'];
export type ParameterUsernames = components['parameters']['Usernames'];
export type ParameterLikeClientId = components['parameters']['LikeClientId'];
export type ParameterLikeUsername = components['parameters']['LikeUsername'];
export type ParameterIpAddress = components['parameters']['IpAddress'];
export type ParameterConnState = components['parameters']['ConnState'];
export type ParameterCleanStart = components['parameters']['CleanStart'];
export type ParameterProtoVer = components['parameters']['ProtoVer'];
export type ParameterCreatedSince = components['parameters']['CreatedSince'];
export type ParameterCreatedUntil = components['parameters']['CreatedUntil'];
export type ParameterConnectedSince = components['parameters']['ConnectedSince'];
export type ParameterConnectedUntil = components['parameters']['ConnectedUntil'];
export type ParameterFields = components['parameters']['Fields'];
export type ParameterCursor = components['parameters']['Cursor'];
export type ParameterClientId = components['parameters']['ClientId'];
export type ParameterTopicInPath = components['parameters']['TopicInPath'];
export type ParameterListenerIdInPath = components['parameters']['ListenerIdInPath'];
export type ParameterAuthenticatorId = components['parameters']['AuthenticatorId'];
export type ParameterUserId = components['parameters']['UserId'];
export type ParameterUsername = components['parameters']['Username'];
export type ParameterApiKeyNameInPath = components['parameters']['ApiKeyNameInPath'];
export type ParameterAnyAuthenticatorId = components['parameters']['AnyAuthenticatorId'];
export type ParameterAuthenticatorPositionInPath = components['parameters']['AuthenticatorPositionInPath'];
export type ParameterAuthzSourceType = components['parameters']['AuthzSourceType'];
export type ParameterQueuePayload = components['parameters']['QueuePayload'];
export type ParameterQueuePayloadBytes = components['parameters']['QueuePayloadBytes'];
export type ParameterQueuePosition = components['parameters']['QueuePosition'];
export type ParameterNodeNameInPath = components['parameters']['NodeNameInPath'];
export type ParameterMonitorLatest = components['parameters']['MonitorLatest'];
export type ParameterClusterNode = components['parameters']['ClusterNode'];
export type ParameterDashboardUsernameInPath = components['parameters']['DashboardUsernameInPath'];
export type ParameterErrorCodeName = components['parameters']['ErrorCodeName'];
export type ParameterDelayedMessageIdInPath = components['parameters']['DelayedMessageIdInPath'];
export type ParameterRuleIdInPath = components['parameters']['RuleIdInPath'];
export type HeaderRetryAfter = components['headers']['RetryAfter'];
export type HeaderChallenge = components['headers']['Challenge'];
export type $defs = Record<string, never>;
export interface operations {
    getStatus: {
        parameters: {
            query?: {
                /** @description What the response is, text or JSON. */
                format?: components["schemas"]["StatusFormat"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It runs. */
            200: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainValues<components["schemas"]["Status"]>;
                    "text/plain": PlainValues<components["schemas"]["StatusText"]>;
                };
            };
            404: components["responses"]["PathNotFound"];
            /** @description EMQX does not run on the node. The body is empty if a listener of the dashboard is stopped. */
            503: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainValues<components["schemas"]["Status"]>;
                    "text/plain": PlainValues<components["schemas"]["StatusText"]>;
                };
            };
        };
    };
    listNodes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The nodes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainValues<components["schemas"]["BrokerNodeList"]>;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["OperationFailed"];
            default: components["responses"]["Refused"];
        };
    };
    getNode: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the node, percent-encoded.
                 * @example emqx@127.0.0.1
                 */
                node: components["parameters"]["Node"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The node. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainValues<components["schemas"]["BrokerNode"]>;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NodeNotFound"];
            500: components["responses"]["OperationFailed"];
            default: components["responses"]["Refused"];
        };
    };
    getNodeMetrics: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the node, percent-encoded.
                 * @example emqx@127.0.0.1
                 */
                node: components["parameters"]["Node"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The counters. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainValues<components["schemas"]["Metrics"]>;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NodeNotFound"];
            500: components["responses"]["OperationFailed"];
            default: components["responses"]["Refused"];
        };
    };
    getNodeStats: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the node, percent-encoded.
                 * @example emqx@127.0.0.1
                 */
                node: components["parameters"]["Node"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The numbers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainValues<components["schemas"]["Stats"]>;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NodeNotFound"];
            500: components["responses"]["OperationFailed"];
            default: components["responses"]["Refused"];
        };
    };
    getStats: {
        parameters: {
            query?: {
                /** @description Whether the response is about the cluster instead of each node. */
                aggregate?: components["parameters"]["Aggregate"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The numbers of each node or of the cluster. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainValues<components["schemas"]["StatsAnswer"]>;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["OperationFailed"];
            default: components["responses"]["Refused"];
        };
    };
    getMetrics: {
        parameters: {
            query?: {
                /** @description Whether the response is about the cluster instead of each node. */
                aggregate?: components["parameters"]["Aggregate"];
                /** @description Only the counters of this node. It only counts if `aggregate` is false; an unknown node returns an empty list. */
                node?: components["schemas"]["NodeName"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The counters of each node or of the cluster. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainValues<components["schemas"]["MetricsAnswer"]>;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["OperationFailed"];
            default: components["responses"]["Refused"];
        };
    };
    listClients: {
        parameters: {
            query?: {
                /** @description Number of the page, from 1. */
                page?: components["parameters"]["Page"];
                /** @description Rows that a page may have. Before 5.5, the server took at most 3000. */
                limit?: components["parameters"]["Limit"];
                /** @description Only entries of this node. A node that is not running is rejected with `NODE_DOWN`. */
                node?: components["parameters"]["AtNode"];
                /** @description Only these client ids. The parameter may be repeated; before 5.6 it could not. */
                clientid?: components["parameters"]["ClientIds"];
                /** @description Only these user names. The parameter may be repeated; before 5.6 it could not. */
                username?: components["parameters"]["Usernames"];
                /** @description Only client ids that contain this text. */
                like_clientid?: components["parameters"]["LikeClientId"];
                /** @description Only user names that contain this text. */
                like_username?: components["parameters"]["LikeUsername"];
                /**
                 * @description Only clients from this address, which has no port. Another text is rejected with `INVALID_PARAMETER`.
                 * @example 192.0.2.17
                 */
                ip_address?: components["parameters"]["IpAddress"];
                /** @description Only clients in this state. */
                conn_state?: components["parameters"]["ConnState"];
                /** @description Only clients that asked for a new session, or only those that did not. */
                clean_start?: components["parameters"]["CleanStart"];
                /** @description Only clients with this version of the protocol, 3 for MQTT 3.1, 4 for 3.1.1 and 5 for 5.0. A value that is not a number is rejected with `INVALID_PARAMETER`. */
                proto_ver?: components["parameters"]["ProtoVer"];
                /** @description Only sessions created at this time or later, in milliseconds or as in RFC 3339. */
                gte_created_at?: components["parameters"]["CreatedSince"];
                /** @description Only sessions created at this time or earlier, in milliseconds or as in RFC 3339. */
                lte_created_at?: components["parameters"]["CreatedUntil"];
                /** @description Only clients that connected at this time or later, in milliseconds or as in RFC 3339. */
                gte_connected_at?: components["parameters"]["ConnectedSince"];
                /** @description Only clients that connected at this time or earlier, in milliseconds or as in RFC 3339. */
                lte_connected_at?: components["parameters"]["ConnectedUntil"];
                /** @description Properties that the rows have, with commas between them, or `all` alone. A row lacks even `clientid` if it is not named. */
                fields?: components["parameters"]["Fields"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of clients. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainValues<components["schemas"]["ClientPage"]>;
                };
            };
            400: components["responses"]["ParameterRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["NodeDown"];
            default: components["responses"]["Refused"];
        };
    };
    listClientsByCursor: {
        parameters: {
            query?: {
                /** @description Value of `meta.cursor` of the previous page. Omit it for the first page. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Rows that a page may have. Before 5.5, the server took at most 3000. */
                limit?: components["parameters"]["Limit"];
                /** @description Only these client ids. The parameter may be repeated; before 5.6 it could not. */
                clientid?: components["parameters"]["ClientIds"];
                /** @description Only these user names. The parameter may be repeated; before 5.6 it could not. */
                username?: components["parameters"]["Usernames"];
                /** @description Only client ids that contain this text. */
                like_clientid?: components["parameters"]["LikeClientId"];
                /** @description Only user names that contain this text. */
                like_username?: components["parameters"]["LikeUsername"];
                /**
                 * @description Only clients from this address, which has no port. Another text is rejected with `INVALID_PARAMETER`.
                 * @example 192.0.2.17
                 */
                ip_address?: components["parameters"]["IpAddress"];
                /** @description Only clients in this state. */
                conn_state?: components["parameters"]["ConnState"];
                /** @description Only clients that asked for a new session, or only those that did not. */
                clean_start?: components["parameters"]["CleanStart"];
                /** @description Only clients with this version of the protocol, 3 for MQTT 3.1, 4 for 3.1.1 and 5 for 5.0. A value that is not a number is rejected with `INVALID_PARAMETER`. */
                proto_ver?: components["parameters"]["ProtoVer"];
                /** @description Only sessions created at this time or later, in milliseconds or as in RFC 3339. */
                gte_created_at?: components["parameters"]["CreatedSince"];
                /** @description Only sessions created at this time or earlier, in milliseconds or as in RFC 3339. */
                lte_created_at?: components["parameters"]["CreatedUntil"];
                /** @description Only clients that connected at this time or later, in milliseconds or as in RFC 3339. */
                gte_connected_at?: components["parameters"]["ConnectedSince"];
                /** @description Only clients that connected at this time or earlier, in milliseconds or as in RFC 3339. */
                lte_connected_at?: components["parameters"]["ConnectedUntil"];
                /** @description Properties that the rows have, with commas between them, or `all` alone. A row lacks even `clientid` if it is not named. */
                fields?: components["parameters"]["Fields"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of clients. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainValues<components["schemas"]["ClientCursorPage"]>;
                };
            };
            /** @description The cursor or another parameter is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainValues<components["schemas"]["ParameterError"]>;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["PathNotFound"];
            500: components["responses"]["OperationFailed"];
            default: components["responses"]["Refused"];
        };
    };
    getClient: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Client id, percent-encoded as `encodeURIComponent` does it: a slash is `%2F`, a hash sign `%23`, a blank `%20`.
                 * @example camera-7
                 */
                clientid: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The client. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainValues<components["schemas"]["Client"]>;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ClientNotFound"];
            500: components["responses"]["OperationFailed"];
            default: components["responses"]["Refused"];
        };
    };
    kickClient: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Client id, percent-encoded as `encodeURIComponent` does it: a slash is `%2F`, a hash sign `%23`, a blank `%20`.
                 * @example camera-7
                 */
                clientid: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The client is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ClientNotFound"];
            500: components["responses"]["OperationFailed"];
            default: components["responses"]["Refused"];
        };
    };
    kickClients: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Client ids. */
        requestBody: {
            content: {
                "application/json": PlainValues<components["schemas"]["ClientIdList"]>;
            };
        };
        responses: {
            /** @description None of the clients is there any more. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ListRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["PathNotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description Some could not be ended, or the operation failed on the server. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainValues<components["schemas"]["UnknownError"]>;
                };
            };
            default: components["responses"]["Refused"];
        };
    };
    listClientSubscriptions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Client id, percent-encoded as `encodeURIComponent` does it: a slash is `%2F`, a hash sign `%23`, a blank `%20`.
                 * @example camera-7
                 */
                clientid: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The subscriptions, which may be none. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainValues<components["schemas"]["SubscriptionList"]>;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ClientNotFound"];
            500: components["responses"]["OperationFailed"];
            default: components["responses"]["Refused"];
        };
    };
    subscribeClient: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Client id, percent-encoded as `encodeURIComponent` does it: a slash is `%2F`, a hash sign `%23`, a blank `%20`.
                 * @example camera-7
                 */
                clientid: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        /** @description The subscription. */
        requestBody: {
            content: {
                "application/json": PlainValues<components["schemas"]["SubscribeRequest"]>;
            };
        };
        responses: {
            /** @description The subscription. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainValues<components["schemas"]["MadeSubscription"]>;
                };
            };
            /** @description The request does not fit, or asks for `nl` with a shared subscription. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainValues<components["schemas"]["ParameterError"]>;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ClientNotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description The filter is not valid, or the operation failed on the server. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainValues<components["schemas"]["UnknownError"]>;
                };
            };
            default: components["responses"]["Refused"];
        };
    };
    subscribeClientBulk: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Client id, percent-encoded as `encodeURIComponent` does it: a slash is `%2F`, a hash sign `%23`, a blank `%20`.
                 * @example camera-7
                 */
                clientid: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        /** @description The subscriptions. */
        requestBody: {
            content: {
                "application/json": PlainValues<components["schemas"]["SubscribeRequestList"]>;
            };
        };
        responses: {
            /** @description The subscriptions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainValues<components["schemas"]["BulkSubscriptions"]>;
                };
            };
            400: components["responses"]["ListRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ClientNotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["OperationFailed"];
            default: components["responses"]["Refused"];
        };
    };
    unsubscribeClient: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Client id, percent-encoded as `encodeURIComponent` does it: a slash is `%2F`, a hash sign `%23`, a blank `%20`.
                 * @example camera-7
                 */
                clientid: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        /** @description The subscription. */
        requestBody: {
            content: {
                "application/json": PlainValues<components["schemas"]["UnsubscribeRequest"]>;
            };
        };
        responses: {
            /** @description The subscription no longer exists. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ClientNotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["OperationFailed"];
            default: components["responses"]["Refused"];
        };
    };
    unsubscribeClientBulk: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Client id, percent-encoded as `encodeURIComponent` does it: a slash is `%2F`, a hash sign `%23`, a blank `%20`.
                 * @example camera-7
                 */
                clientid: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        /** @description The subscriptions. */
        requestBody: {
            content: {
                "application/json": PlainValues<components["schemas"]["UnsubscribeRequestList"]>;
            };
        };
        responses: {
            /** @description The subscriptions no longer exist. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ListRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ClientNotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["OperationFailed"];
            default: components["responses"]["Refused"];
        };
    };
    listSubscriptions: {
        parameters: {
            query?: {
                /** @description Number of the page, from 1. */
                page?: components["parameters"]["Page"];
                /** @description Rows that a page may have. Before 5.5, the server took at most 3000. */
                limit?: components["parameters"]["Limit"];
                /** @description Only entries of this node. A node that is not running is rejected with `NODE_DOWN`. */
                node?: components["parameters"]["AtNode"];
                /** @description Only subscriptions of this client. */
                clientid?: string;
                /** @description Only subscriptions with this quality of service. */
                qos?: components["schemas"]["Qos"];
                /** @description Only subscriptions of exactly this filter. For a shared subscription, it is the filter without `$share/` and the group, together with `share_group`. */
                topic?: string;
                /** @description Only subscriptions whose own filter is matched by this one: `site-1/#` returns those to `site-1/camera-7/command`, to `site-1/+/x` and, as a shared subscription, to `site-1/#`. A topic without wildcards returns only the subscriptions to exactly that topic. Prefixes such as `$share/`, `$queue/` and `$exclusive/` are rejected, and a malformed filter returns no rows. */
                match_topic?: string;
                /** @description Only shared subscriptions of this group. */
                share_group?: string;
                /** @description Only durable subscriptions, or only others. Ignored while durable sessions are switched off, as they are by default. */
                durable?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of subscriptions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainValues<components["schemas"]["SubscriptionPage"]>;
                };
            };
            /** @description A parameter does not fit, or `match_topic` is not a topic or filter. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainValues<components["schemas"]["ParameterError"]>;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["NodeDown"];
            default: components["responses"]["Refused"];
        };
    };
    listTopics: {
        parameters: {
            query?: {
                /** @description Number of the page, from 1. */
                page?: components["parameters"]["Page"];
                /** @description Rows that a page may have. Before 5.5, the server took at most 3000. */
                limit?: components["parameters"]["Limit"];
                /** @description Only exactly this filter. The filter of a shared subscription begins with `$share/` and the group, and a malformed one returns no rows. */
                topic?: string;
                /** @description Only filters with subscribers on this node. An unknown node returns no rows. */
                node?: components["schemas"]["NodeName"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of filters. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainValues<components["schemas"]["TopicPage"]>;
                };
            };
            /** @description A parameter does not fit, or the filter is malformed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainValues<components["schemas"]["TopicFilterError"]>;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["OperationFailed"];
            default: components["responses"]["Refused"];
        };
    };
    getTopic: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Topic or filter, percent-encoded as `encodeURIComponent` does it: a slash is `%2F`, a hash sign `%23`, a plus sign `%2B`. A slash left as it is makes another path.
                 * @example site-1/camera-7/connection
                 */
                topic: components["parameters"]["TopicInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description An entry for each node. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainValues<components["schemas"]["TopicList"]>;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description Nobody subscribes to this filter. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainValues<components["schemas"]["TopicNotFoundError"]>;
                };
            };
            500: components["responses"]["OperationFailed"];
            default: components["responses"]["Refused"];
        };
    };
    publish: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The message. */
        requestBody: {
            content: {
                "application/json": PlainValues<components["schemas"]["PublishMessage"]>;
            };
        };
        responses: {
            /** @description At least one subscriber took it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainValues<components["schemas"]["PublishedMessage"]>;
                };
            };
            /** @description It was accepted, but has no subscriber. It has no id. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainValues<components["schemas"]["PublishedToNobody"]>;
                };
            };
            /** @description The request does not fit, or the message does not: topic, payload or size. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainValues<components["schemas"]["PublishRefusal"]>;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["OperationFailed"];
            /** @description It could not be delivered, although a client subscribes, for example while the server restarts. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainValues<components["schemas"]["PublishFailure"]>;
                };
            };
            default: components["responses"]["Refused"];
        };
    };
    publishBulk: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The messages, at least one. */
        requestBody: {
            content: {
                "application/json": PlainValues<components["schemas"]["PublishMessageList"]>;
            };
        };
        responses: {
            /** @description At least one subscriber took each. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainValues<components["schemas"]["PublishedMessageList"]>;
                };
            };
            /** @description All were accepted, but some have no subscriber. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainValues<components["schemas"]["PublishBulkRowList"]>;
                };
            };
            /** @description The request does not fit, or one of the messages does not. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainValues<components["schemas"]["PublishRefusal"]>;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["OperationFailed"];
            /** @description Some could not be handed on. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainValues<components["schemas"]["PublishBulkRowList"]>;
                };
            };
            default: components["responses"]["Refused"];
        };
    };
    getRetainerConfig: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The settings. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainValues<components["schemas"]["RetainerConfig"]>;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The settings do not exist. The server's own document has this status; it was never observed. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainValues<components["schemas"]["NotFoundError"]>;
                };
            };
            500: components["responses"]["OperationFailed"];
            default: components["responses"]["Refused"];
        };
    };
    updateRetainerConfig: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The settings. */
        requestBody: {
            content: {
                "application/json": PlainValues<components["schemas"]["RetainerConfigUpdate"]>;
            };
        };
        responses: {
            /** @description The settings. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainValues<components["schemas"]["RetainerConfig"]>;
                };
            };
            /** @description The request does not fit, or the settings were not stored. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainValues<components["schemas"]["RetainerUpdateError"]>;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["OperationFailed"];
            default: components["responses"]["Refused"];
        };
    };
    listRetainedMessages: {
        parameters: {
            query?: {
                /** @description Number of the page, from 1. */
                page?: components["parameters"]["Page"];
                /** @description Rows that a page may have. Before 5.5, the server took at most 3000. */
                limit?: components["parameters"]["Limit"];
                /** @description Only messages whose topic fits this filter, which may have wildcards. */
                topic?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of messages. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainValues<components["schemas"]["RetainedPage"]>;
                };
            };
            /** @description A parameter does not fit, or the messages are in another store than the built-in one. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainValues<components["schemas"]["BadRequestError"]>;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["OperationFailed"];
            default: components["responses"]["Refused"];
        };
    };
    deleteRetainedMessages: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No message is retained any more. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["OperationFailed"];
            default: components["responses"]["Refused"];
        };
    };
    getRetainedMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Topic or filter, percent-encoded as `encodeURIComponent` does it: a slash is `%2F`, a hash sign `%23`, a plus sign `%2B`. A slash left as it is makes another path.
                 * @example site-1/camera-7/connection
                 */
                topic: components["parameters"]["TopicInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The message. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainValues<components["schemas"]["RetainedMessage"]>;
                };
            };
            400: components["responses"]["RetainerUnavailable"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["RetainedMessageNotFound"];
            500: components["responses"]["OperationFailed"];
            default: components["responses"]["Refused"];
        };
    };
    deleteRetainedMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Topic or filter, percent-encoded as `encodeURIComponent` does it: a slash is `%2F`, a hash sign `%23`, a plus sign `%2B`. A slash left as it is makes another path.
                 * @example site-1/camera-7/connection
                 */
                topic: components["parameters"]["TopicInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The message is no longer retained. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["RetainerUnavailable"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["RetainedMessageNotFound"];
            500: components["responses"]["OperationFailed"];
            default: components["responses"]["Refused"];
        };
    };
    listBans: {
        parameters: {
            query?: {
                /** @description Number of the page, from 1. */
                page?: components["parameters"]["Page"];
                /** @description Rows that a page may have. Before 5.5, the server took at most 3000. */
                limit?: components["parameters"]["Limit"];
                /** @description The ban of this client id. */
                clientid?: string;
                /** @description The ban of this user name. */
                username?: string;
                /** @description The ban of this IP address. */
                peerhost?: string;
                /** @description Bans of client ids, and of expressions for them, that fit this regular expression. */
                like_clientid?: string;
                /** @description Bans of user names, and of expressions for them, that fit this regular expression. */
                like_username?: string;
                /** @description Bans of IP addresses that fit this regular expression. */
                like_peerhost?: string;
                /** @description Bans of networks that fit this regular expression. */
                like_peerhost_net?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of bans. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainValues<components["schemas"]["BanPage"]>;
                };
            };
            /** @description A parameter does not fit, there are several conditions, or an expression is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainValues<components["schemas"]["BadRequestError"]>;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["OperationFailed"];
            default: components["responses"]["Refused"];
        };
    };
    createBan: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The ban. */
        requestBody: {
            content: {
                "application/json": PlainValues<components["schemas"]["BanRequest"]>;
            };
        };
        responses: {
            /** @description The ban. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainValues<components["schemas"]["Ban"]>;
                };
            };
            /** @description The request does not fit, or there is such a ban, which the message has as JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainValues<components["schemas"]["BanError"]>;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["OperationFailed"];
            default: components["responses"]["Refused"];
        };
    };
    deleteBans: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description There are no bans any more. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["OperationFailed"];
            default: components["responses"]["Refused"];
        };
    };
    deleteBan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description What the ban looks at.
                 * @example clientid
                 */
                as: components["schemas"]["BanKind"];
                /**
                 * @description Client id, user name, IP address, regular expression or CIDR, percent-encoded as `encodeURIComponent` does it.
                 * @example camera-7
                 */
                who: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The ban no longer exists. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The ban does not exist. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainValues<components["schemas"]["NotFoundError"]>;
                };
            };
            500: components["responses"]["OperationFailed"];
            default: components["responses"]["Refused"];
        };
    };
    listListeners: {
        parameters: {
            query?: {
                /** @description Only listeners of this type. */
                type?: components["schemas"]["ListenerType"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The listeners. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainValues<components["schemas"]["ListenerSummaryList"]>;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["OperationFailed"];
            default: components["responses"]["Refused"];
        };
    };
    createListener: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The listener. */
        requestBody: {
            content: {
                "application/json": PlainValues<components["schemas"]["ListenerCreation"]>;
            };
        };
        responses: {
            /** @description The listener. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainValues<components["schemas"]["Listener"]>;
                };
            };
            /** @description The request does not fit, the id is already in use, or the listener could not be started. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainValues<components["schemas"]["ListenerError"]>;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["OperationFailed"];
            default: components["responses"]["Refused"];
        };
    };
    getListener: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the listener, its type and name with a colon between them, which may be percent-encoded.
                 * @example tcp:default
                 */
                id: components["parameters"]["ListenerIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The listener. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainValues<components["schemas"]["Listener"]>;
                };
            };
            400: components["responses"]["ListenerRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ListenerNotFound"];
            500: components["responses"]["OperationFailed"];
            default: components["responses"]["Refused"];
        };
    };
    updateListener: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the listener, its type and name with a colon between them, which may be percent-encoded.
                 * @example tcp:default
                 */
                id: components["parameters"]["ListenerIdInPath"];
            };
            cookie?: never;
        };
        /** @description What is to be changed. */
        requestBody: {
            content: {
                "application/json": PlainValues<components["schemas"]["ListenerUpdate"]>;
            };
        };
        responses: {
            /** @description The listener. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainValues<components["schemas"]["Listener"]>;
                };
            };
            /** @description The request does not fit, or path and body name different listeners. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainValues<components["schemas"]["ListenerError"]>;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ListenerNotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["OperationFailed"];
            default: components["responses"]["Refused"];
        };
    };
    deleteListener: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the listener, its type and name with a colon between them, which may be percent-encoded.
                 * @example tcp:default
                 */
                id: components["parameters"]["ListenerIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The listener no longer exists. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ListenerRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ListenerNotFound"];
            500: components["responses"]["OperationFailed"];
            default: components["responses"]["Refused"];
        };
    };
    startListener: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the listener, its type and name with a colon between them, which may be percent-encoded.
                 * @example tcp:default
                 */
                id: components["parameters"]["ListenerIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It runs. The body is empty. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ListenerRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ListenerNotFound"];
            500: components["responses"]["OperationFailed"];
            default: components["responses"]["Refused"];
        };
    };
    stopListener: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the listener, its type and name with a colon between them, which may be percent-encoded.
                 * @example tcp:default
                 */
                id: components["parameters"]["ListenerIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It does not run. The body is empty. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ListenerRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ListenerNotFound"];
            500: components["responses"]["OperationFailed"];
            default: components["responses"]["Refused"];
        };
    };
    restartListener: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the listener, its type and name with a colon between them, which may be percent-encoded.
                 * @example tcp:default
                 */
                id: components["parameters"]["ListenerIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It runs. The body is empty. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ListenerRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ListenerNotFound"];
            500: components["responses"]["OperationFailed"];
            default: components["responses"]["Refused"];
        };
    };
    listListenerTypes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The types. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainValues<components["schemas"]["ListenerTypeStatusList"]>;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["OperationFailed"];
            default: components["responses"]["Refused"];
        };
    };
    listAuthUsers: {
        parameters: {
            query?: {
                /** @description Number of the page, from 1. */
                page?: components["parameters"]["Page"];
                /** @description Rows that a page may have. Before 5.5, the server took at most 3000. */
                limit?: components["parameters"]["Limit"];
                /** @description Only users whose id contains this text. */
                like_user_id?: string;
                /** @description Only users with `is_superuser`, which skip authorization, or only others. */
                is_superuser?: boolean;
            };
            header?: never;
            path: {
                /**
                 * @description Id of an authenticator that has users, `password_based:built_in_database` for the built-in database. The colon may be percent-encoded.
                 * @example password_based:built_in_database
                 */
                id: components["parameters"]["AuthenticatorId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of users. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainValues<components["schemas"]["AuthUserPage"]>;
                };
            };
            400: components["responses"]["AuthenticatorRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["AuthenticatorNotFound"];
            500: components["responses"]["OperationFailed"];
            default: components["responses"]["Refused"];
        };
    };
    createAuthUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of an authenticator that has users, `password_based:built_in_database` for the built-in database. The colon may be percent-encoded.
                 * @example password_based:built_in_database
                 */
                id: components["parameters"]["AuthenticatorId"];
            };
            cookie?: never;
        };
        /** @description The user. */
        requestBody: {
            content: {
                "application/json": PlainValues<components["schemas"]["AuthUserRequest"]>;
            };
        };
        responses: {
            /** @description The user. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainValues<components["schemas"]["AuthUser"]>;
                };
            };
            400: components["responses"]["UserRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["AuthenticatorNotFound"];
            /** @description There is such a user. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainValues<components["schemas"]["AlreadyExistsError"]>;
                };
            };
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["OperationFailed"];
            default: components["responses"]["Refused"];
        };
    };
    getAuthUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of an authenticator that has users, `password_based:built_in_database` for the built-in database. The colon may be percent-encoded.
                 * @example password_based:built_in_database
                 */
                id: components["parameters"]["AuthenticatorId"];
                /**
                 * @description Id of the user, percent-encoded as `encodeURIComponent` does it.
                 * @example camera-7
                 */
                user_id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainValues<components["schemas"]["AuthUser"]>;
                };
            };
            400: components["responses"]["AuthenticatorRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["UserNotFound"];
            500: components["responses"]["OperationFailed"];
            default: components["responses"]["Refused"];
        };
    };
    updateAuthUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of an authenticator that has users, `password_based:built_in_database` for the built-in database. The colon may be percent-encoded.
                 * @example password_based:built_in_database
                 */
                id: components["parameters"]["AuthenticatorId"];
                /**
                 * @description Id of the user, percent-encoded as `encodeURIComponent` does it.
                 * @example camera-7
                 */
                user_id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        /** @description The user. */
        requestBody: {
            content: {
                "application/json": PlainValues<components["schemas"]["AuthUserUpdate"]>;
            };
        };
        responses: {
            /** @description The user. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainValues<components["schemas"]["AuthUser"]>;
                };
            };
            400: components["responses"]["AuthenticatorRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["UserNotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["OperationFailed"];
            default: components["responses"]["Refused"];
        };
    };
    deleteAuthUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of an authenticator that has users, `password_based:built_in_database` for the built-in database. The colon may be percent-encoded.
                 * @example password_based:built_in_database
                 */
                id: components["parameters"]["AuthenticatorId"];
                /**
                 * @description Id of the user, percent-encoded as `encodeURIComponent` does it.
                 * @example camera-7
                 */
                user_id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user no longer exists. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["AuthenticatorRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["UserNotFound"];
            500: components["responses"]["OperationFailed"];
            default: components["responses"]["Refused"];
        };
    };
    deleteAuthzRules: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description There are no rules any more. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The source is switched on. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainValues<components["schemas"]["BadRequestError"]>;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["SourceNotFound"];
            500: components["responses"]["OperationFailed"];
            default: components["responses"]["Refused"];
        };
    };
    getAuthzRulesForAll: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rules, which may be none. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainValues<components["schemas"]["AuthzRules"]>;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["SourceNotFound"];
            500: components["responses"]["OperationFailed"];
            default: components["responses"]["Refused"];
        };
    };
    setAuthzRulesForAll: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The rules. */
        requestBody: {
            content: {
                "application/json": PlainValues<components["schemas"]["AuthzRulesRequest"]>;
            };
        };
        responses: {
            /** @description The rules are set. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["RulesRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["SourceNotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["OperationFailed"];
            default: components["responses"]["Refused"];
        };
    };
    deleteAuthzRulesForAll: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rules no longer exist. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["SourceNotFound"];
            500: components["responses"]["OperationFailed"];
            default: components["responses"]["Refused"];
        };
    };
    listAuthzClientRules: {
        parameters: {
            query?: {
                /** @description Number of the page, from 1. */
                page?: components["parameters"]["Page"];
                /** @description Rows that a page may have. Before 5.5, the server took at most 3000. */
                limit?: components["parameters"]["Limit"];
                /** @description Only client ids that contain this text. */
                like_clientid?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of clients with their rules. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainValues<components["schemas"]["ClientRulesPage"]>;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["SourceNotFound"];
            500: components["responses"]["NodeDown"];
            default: components["responses"]["Refused"];
        };
    };
    createAuthzClientRules: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The rules. */
        requestBody: {
            content: {
                "application/json": PlainValues<components["schemas"]["ClientRulesRequestList"]>;
            };
        };
        responses: {
            /** @description The rules are stored. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["RulesRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["SourceNotFound"];
            /** @description One of the clients has rules. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainValues<components["schemas"]["AlreadyExistsError"]>;
                };
            };
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["OperationFailed"];
            default: components["responses"]["Refused"];
        };
    };
    getAuthzClientRules: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Client id, percent-encoded as `encodeURIComponent` does it: a slash is `%2F`, a hash sign `%23`, a blank `%20`.
                 * @example camera-7
                 */
                clientid: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rules. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainValues<components["schemas"]["ClientRules"]>;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The client has no rules, or the source is not configured. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainValues<components["schemas"]["NotFoundError"]>;
                };
            };
            500: components["responses"]["OperationFailed"];
            default: components["responses"]["Refused"];
        };
    };
    setAuthzClientRules: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Client id, percent-encoded as `encodeURIComponent` does it: a slash is `%2F`, a hash sign `%23`, a blank `%20`.
                 * @example camera-7
                 */
                clientid: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        /** @description The rules. */
        requestBody: {
            content: {
                "application/json": PlainValues<components["schemas"]["ClientRulesRequest"]>;
            };
        };
        responses: {
            /** @description The rules are set. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["RulesRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["SourceNotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["OperationFailed"];
            default: components["responses"]["Refused"];
        };
    };
    deleteAuthzClientRules: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Client id, percent-encoded as `encodeURIComponent` does it: a slash is `%2F`, a hash sign `%23`, a blank `%20`.
                 * @example camera-7
                 */
                clientid: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rules no longer exist. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The client has no rules, or the source is not configured. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainValues<components["schemas"]["NotFoundError"]>;
                };
            };
            500: components["responses"]["OperationFailed"];
            default: components["responses"]["Refused"];
        };
    };
    listAuthzUserRules: {
        parameters: {
            query?: {
                /** @description Number of the page, from 1. */
                page?: components["parameters"]["Page"];
                /** @description Rows that a page may have. Before 5.5, the server took at most 3000. */
                limit?: components["parameters"]["Limit"];
                /** @description Only user names that contain this text. */
                like_username?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of users with their rules. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainValues<components["schemas"]["UserRulesPage"]>;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["SourceNotFound"];
            500: components["responses"]["NodeDown"];
            default: components["responses"]["Refused"];
        };
    };
    createAuthzUserRules: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The rules. */
        requestBody: {
            content: {
                "application/json": PlainValues<components["schemas"]["UserRulesRequestList"]>;
            };
        };
        responses: {
            /** @description The rules are stored. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["RulesRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["SourceNotFound"];
            /** @description One of the users has rules. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainValues<components["schemas"]["AlreadyExistsError"]>;
                };
            };
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["OperationFailed"];
            default: components["responses"]["Refused"];
        };
    };
    getAuthzUserRules: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description User name, percent-encoded as `encodeURIComponent` does it.
                 * @example camera-7
                 */
                username: components["parameters"]["Username"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rules. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainValues<components["schemas"]["UserRules"]>;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The user has no rules, or the source is not configured. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainValues<components["schemas"]["NotFoundError"]>;
                };
            };
            500: components["responses"]["OperationFailed"];
            default: components["responses"]["Refused"];
        };
    };
    setAuthzUserRules: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description User name, percent-encoded as `encodeURIComponent` does it.
                 * @example camera-7
                 */
                username: components["parameters"]["Username"];
            };
            cookie?: never;
        };
        /** @description The rules. */
        requestBody: {
            content: {
                "application/json": PlainValues<components["schemas"]["UserRulesRequest"]>;
            };
        };
        responses: {
            /** @description The rules are set. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["RulesRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["SourceNotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["OperationFailed"];
            default: components["responses"]["Refused"];
        };
    };
    deleteAuthzUserRules: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description User name, percent-encoded as `encodeURIComponent` does it.
                 * @example camera-7
                 */
                username: components["parameters"]["Username"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rules no longer exist. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The user has no rules, or the source is not configured. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainValues<components["schemas"]["NotFoundError"]>;
                };
            };
            500: components["responses"]["OperationFailed"];
            default: components["responses"]["Refused"];
        };
    };
    listApiKeys: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The keys. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainValues<components["schemas"]["ApiKeyList"]>;
                };
            };
            401: components["responses"]["TokenRequired"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["OperationFailed"];
            default: components["responses"]["Refused"];
        };
    };
    createApiKey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The key. */
        requestBody: {
            content: {
                "application/json": PlainValues<components["schemas"]["ApiKeyRequest"]>;
            };
        };
        responses: {
            /** @description The key with its secret. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainValues<components["schemas"]["CreatedApiKey"]>;
                };
            };
            /** @description The request does not fit, the name is already in use, or there are as many keys as there may be. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainValues<components["schemas"]["BadRequestError"]>;
                };
            };
            401: components["responses"]["TokenRequired"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["OperationFailed"];
            default: components["responses"]["Refused"];
        };
    };
    getApiKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the key.
                 * @example onboarding
                 */
                name: components["parameters"]["ApiKeyNameInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The key. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainValues<components["schemas"]["ApiKey"]>;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["TokenRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ApiKeyNotFound"];
            500: components["responses"]["OperationFailed"];
            default: components["responses"]["Refused"];
        };
    };
    updateApiKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the key.
                 * @example onboarding
                 */
                name: components["parameters"]["ApiKeyNameInPath"];
            };
            cookie?: never;
        };
        /** @description The key. */
        requestBody: {
            content: {
                "application/json": PlainValues<components["schemas"]["ApiKeyUpdate"]>;
            };
        };
        responses: {
            /** @description The key. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainValues<components["schemas"]["ApiKey"]>;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["TokenRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ApiKeyNotFound"];
            500: components["responses"]["OperationFailed"];
            default: components["responses"]["Refused"];
        };
    };
    deleteApiKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the key.
                 * @example onboarding
                 */
                name: components["parameters"]["ApiKeyNameInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The key no longer exists. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["TokenRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ApiKeyNotFound"];
            500: components["responses"]["OperationFailed"];
            default: components["responses"]["Refused"];
        };
    };
    login: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Name and password. */
        requestBody: {
            content: {
                "application/json": PlainValues<components["schemas"]["LoginRequest"]>;
            };
        };
        responses: {
            /** @description The token. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainValues<components["schemas"]["LoginToken"]>;
                };
            };
            400: components["responses"]["BadRequest"];
            /** @description User name or password is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainValues<components["schemas"]["LoginError"]>;
                };
            };
            500: components["responses"]["OperationFailed"];
            default: components["responses"]["Refused"];
        };
    };
    listTopicMetrics: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The counters of all topics. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainValues<components["schemas"]["TopicMetricsList"]>;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["OperationFailed"];
            default: components["responses"]["Refused"];
        };
    };
    resetTopicMetrics: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description What to set back. */
        requestBody: {
            content: {
                "application/json": PlainValues<components["schemas"]["TopicMetricsReset"]>;
            };
        };
        responses: {
            /** @description The counters. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainValues<components["schemas"]["TopicMetricsResetAnswer"]>;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["TopicMetricsNotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["OperationFailed"];
            default: components["responses"]["Refused"];
        };
    };
    registerTopicMetrics: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The topic. */
        requestBody: {
            content: {
                "application/json": PlainValues<components["schemas"]["TopicMetricsRequest"]>;
            };
        };
        responses: {
            /** @description The counters. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainValues<components["schemas"]["TopicMetrics"]>;
                };
            };
            /** @description The request does not fit, or the topic has wildcards or is registered. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainValues<components["schemas"]["TopicMetricsError"]>;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description There are 512 topics. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainValues<components["schemas"]["LimitExceededError"]>;
                };
            };
            500: components["responses"]["OperationFailed"];
            default: components["responses"]["Refused"];
        };
    };
    getTopicMetrics: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Topic or filter, percent-encoded as `encodeURIComponent` does it: a slash is `%2F`, a hash sign `%23`, a plus sign `%2B`. A slash left as it is makes another path.
                 * @example site-1/camera-7/connection
                 */
                topic: components["parameters"]["TopicInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The counters. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainValues<components["schemas"]["TopicMetrics"]>;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["TopicMetricsNotFound"];
            500: components["responses"]["OperationFailed"];
            default: components["responses"]["Refused"];
        };
    };
    unregisterTopicMetrics: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Topic or filter, percent-encoded as `encodeURIComponent` does it: a slash is `%2F`, a hash sign `%23`, a plus sign `%2B`. A slash left as it is makes another path.
                 * @example site-1/camera-7/connection
                 */
                topic: components["parameters"]["TopicInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The topic is no longer registered. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["TopicMetricsNotFound"];
            500: components["responses"]["OperationFailed"];
            default: components["responses"]["Refused"];
        };
    };
    listAlarms: {
        parameters: {
            query?: {
                /** @description Number of the page, from 1. */
                page?: components["parameters"]["Page"];
                /** @description Rows that a page may have. Before 5.5, the server took at most 3000. */
                limit?: components["parameters"]["Limit"];
                /** @description Whether alarms that are active are listed, or those that are over. */
                activated?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of alarms. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainValues<components["schemas"]["AlarmPage"]>;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["NodeDown"];
            default: components["responses"]["Refused"];
        };
    };
    deleteAlarmHistory: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The history was deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["OperationFailed"];
            default: components["responses"]["Refused"];
        };
    };
    deactivateAlarm: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The alarm. */
        requestBody: {
            content: {
                "application/json": PlainValues<components["schemas"]["AlarmDeactivation"]>;
            };
        };
        responses: {
            /** @description The alarm is over. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is invalid, or the alarm is not active, which is a 400 here. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainValues<components["schemas"]["AlarmError"]>;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["PathNotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["OperationFailed"];
            default: components["responses"]["Refused"];
        };
    };
    listAuthenticators: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The authenticators, which may be none. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainValues<components["schemas"]["AuthenticatorList"]>;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["OperationFailed"];
            default: components["responses"]["Refused"];
        };
    };
    createAuthenticator: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The authenticator. */
        requestBody: {
            content: {
                "application/json": PlainValues<components["schemas"]["AuthenticatorRequest"]>;
            };
        };
        responses: {
            /** @description The authenticator with its defaults and its id. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainValues<components["schemas"]["Authenticator"]>;
                };
            };
            /** @description The request does not fit. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainValues<components["schemas"]["BadRequestError"]>;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description An authenticator with this mechanism and backend already exists, possibly with other settings. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainValues<components["schemas"]["AlreadyExistsError"]>;
                };
            };
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["OperationFailed"];
            default: components["responses"]["Refused"];
        };
    };
    reorderAuthenticators: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description All authenticators. */
        requestBody: {
            content: {
                "application/json": PlainValues<components["schemas"]["AuthenticatorOrder"]>;
            };
        };
        responses: {
            /** @description The order is set. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description An authenticator is missing, unknown or comes twice. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainValues<components["schemas"]["BadRequestError"]>;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["OperationFailed"];
            default: components["responses"]["Refused"];
        };
    };
    getAuthenticator: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the authenticator, such as `password_based:built_in_database` or `jwt`. The colon may be percent-encoded.
                 * @example password_based:built_in_database
                 */
                id: components["parameters"]["AnyAuthenticatorId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The authenticator. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainValues<components["schemas"]["Authenticator"]>;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["AuthenticatorMissing"];
            500: components["responses"]["OperationFailed"];
            default: components["responses"]["Refused"];
        };
    };
    updateAuthenticator: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the authenticator, such as `password_based:built_in_database` or `jwt`. The colon may be percent-encoded.
                 * @example password_based:built_in_database
                 */
                id: components["parameters"]["AnyAuthenticatorId"];
            };
            cookie?: never;
        };
        /** @description The settings. */
        requestBody: {
            content: {
                "application/json": PlainValues<components["schemas"]["AuthenticatorRequest"]>;
            };
        };
        responses: {
            /** @description The settings are stored. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request does not fit, or has another mechanism or backend than the id. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainValues<components["schemas"]["BadRequestError"]>;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["AuthenticatorMissing"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["OperationFailed"];
            default: components["responses"]["Refused"];
        };
    };
    deleteAuthenticator: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the authenticator, such as `password_based:built_in_database` or `jwt`. The colon may be percent-encoded.
                 * @example password_based:built_in_database
                 */
                id: components["parameters"]["AnyAuthenticatorId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The authenticator no longer exists. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["AuthenticatorNotFound"];
            500: components["responses"]["OperationFailed"];
            default: components["responses"]["Refused"];
        };
    };
    getAuthenticatorStatus: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the authenticator, such as `password_based:built_in_database` or `jwt`. The colon may be percent-encoded.
                 * @example password_based:built_in_database
                 */
                id: components["parameters"]["AnyAuthenticatorId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description State and counters. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainValues<components["schemas"]["AuthenticatorStatus"]>;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["AuthenticatorMissing"];
            500: components["responses"]["OperationFailed"];
            default: components["responses"]["Refused"];
        };
    };
    moveAuthenticator: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the authenticator, such as `password_based:built_in_database` or `jwt`. The colon may be percent-encoded.
                 * @example password_based:built_in_database
                 */
                id: components["parameters"]["AnyAuthenticatorId"];
                /**
                 * @description Where the authenticator is to be in the order, case-sensitive.
                 * @example front
                 */
                position: components["parameters"]["AuthenticatorPositionInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The authenticator is moved. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The position does not exist. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainValues<components["schemas"]["BadRequestError"]>;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The authenticator or its neighbour does not exist. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainValues<components["schemas"]["NotFoundError"]>;
                };
            };
            500: components["responses"]["OperationFailed"];
            default: components["responses"]["Refused"];
        };
    };
    importAuthUsers: {
        parameters: {
            query: {
                /**
                 * @description Whether the users have passwords or hashes. The server treats any other value as `hash`.
                 * @example plain
                 */
                type: "plain" | "hash";
            };
            header?: never;
            path: {
                /**
                 * @description Id of the authenticator, such as `password_based:built_in_database` or `jwt`. The colon may be percent-encoded.
                 * @example password_based:built_in_database
                 */
                id: components["parameters"]["AnyAuthenticatorId"];
            };
            cookie?: never;
        };
        /** @description The users. */
        requestBody: {
            content: {
                "application/json": PlainValues<components["schemas"]["UserImport"]>;
            };
        };
        responses: {
            /** @description How many users were imported. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainValues<components["schemas"]["UserImportCounts"]>;
                };
            };
            /** @description There are no users, or one of them does not fit. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainValues<components["schemas"]["BadRequestError"]>;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description No authenticator has this id, or the broker has no authenticator. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainValues<components["schemas"]["NotFoundError"]>;
                };
            };
            500: components["responses"]["OperationFailed"];
            default: components["responses"]["Refused"];
        };
    };
    listAuthzSources: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The sources. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainValues<components["schemas"]["AuthzSourceList"]>;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["OperationFailed"];
            default: components["responses"]["Refused"];
        };
    };
    createAuthzSource: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The source. */
        requestBody: {
            content: {
                "application/json": PlainValues<components["schemas"]["AuthzSourceRequest"]>;
            };
        };
        responses: {
            /** @description The source exists. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request does not fit, or there is a source of this kind. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainValues<components["schemas"]["BadRequestError"]>;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["OperationFailed"];
            default: components["responses"]["Refused"];
        };
    };
    reorderAuthzSources: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description All sources. */
        requestBody: {
            content: {
                "application/json": PlainValues<components["schemas"]["AuthzSourceOrder"]>;
            };
        };
        responses: {
            /** @description The order is set. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A source is missing, unknown or comes twice. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainValues<components["schemas"]["BadRequestError"]>;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["OperationFailed"];
            default: components["responses"]["Refused"];
        };
    };
    getAuthzSource: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Kind of the source.
                 * @example built_in_database
                 */
                type: components["parameters"]["AuthzSourceType"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The source. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainValues<components["schemas"]["AuthzSource"]>;
                };
            };
            400: components["responses"]["SourceTypeRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["SourceNotFound"];
            500: components["responses"]["OperationFailed"];
            default: components["responses"]["Refused"];
        };
    };
    updateAuthzSource: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Kind of the source.
                 * @example built_in_database
                 */
                type: components["parameters"]["AuthzSourceType"];
            };
            cookie?: never;
        };
        /** @description The settings. */
        requestBody: {
            content: {
                "application/json": PlainValues<components["schemas"]["AuthzSourceRequest"]>;
            };
        };
        responses: {
            /** @description The settings are stored. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request does not fit, or has another kind than the path. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainValues<components["schemas"]["BadRequestError"]>;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["SourceNotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["OperationFailed"];
            default: components["responses"]["Refused"];
        };
    };
    deleteAuthzSource: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Kind of the source.
                 * @example built_in_database
                 */
                type: components["parameters"]["AuthzSourceType"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The source no longer exists. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["SourceTypeRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["SourceNotFound"];
            500: components["responses"]["OperationFailed"];
            default: components["responses"]["Refused"];
        };
    };
    getAuthzSourceStatus: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Kind of the source.
                 * @example built_in_database
                 */
                type: components["parameters"]["AuthzSourceType"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description State and counters. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainValues<components["schemas"]["AuthzSourceStatus"]>;
                };
            };
            400: components["responses"]["SourceTypeRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["SourceNotFound"];
            500: components["responses"]["OperationFailed"];
            default: components["responses"]["Refused"];
        };
    };
    moveAuthzSource: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Kind of the source.
                 * @example built_in_database
                 */
                type: components["parameters"]["AuthzSourceType"];
            };
            cookie?: never;
        };
        /** @description The position. */
        requestBody: {
            content: {
                "application/json": PlainValues<components["schemas"]["AuthzSourceMove"]>;
            };
        };
        responses: {
            /** @description The source is moved. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The position does not exist, or its neighbour is not configured. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainValues<components["schemas"]["BadRequestError"]>;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["SourceNotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["OperationFailed"];
            default: components["responses"]["Refused"];
        };
    };
    getAuthzSettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The settings. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainValues<components["schemas"]["AuthzSettings"]>;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["OperationFailed"];
            default: components["responses"]["Refused"];
        };
    };
    updateAuthzSettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The settings. */
        requestBody: {
            content: {
                "application/json": PlainValues<components["schemas"]["AuthzSettingsRequest"]>;
            };
        };
        responses: {
            /** @description The settings as they were sent. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainValues<components["schemas"]["AuthzSettings"]>;
                };
            };
            /** @description The request does not fit. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainValues<components["schemas"]["BadRequestError"]>;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["OperationFailed"];
            default: components["responses"]["Refused"];
        };
    };
    deleteAuthzCache: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The caches are empty. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["OperationFailed"];
            default: components["responses"]["Refused"];
        };
    };
    getClientAuthzCache: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Client id, percent-encoded as `encodeURIComponent` does it: a slash is `%2F`, a hash sign `%23`, a blank `%20`.
                 * @example camera-7
                 */
                clientid: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The decisions, which may be none. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainValues<components["schemas"]["AuthzDecisionList"]>;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ClientNotFound"];
            500: components["responses"]["OperationFailed"];
            default: components["responses"]["Refused"];
        };
    };
    deleteClientAuthzCache: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Client id, percent-encoded as `encodeURIComponent` does it: a slash is `%2F`, a hash sign `%23`, a blank `%20`.
                 * @example camera-7
                 */
                clientid: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The cache is empty. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ClientNotFound"];
            500: components["responses"]["OperationFailed"];
            default: components["responses"]["Refused"];
        };
    };
    setClientKeepalive: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Client id, percent-encoded as `encodeURIComponent` does it: a slash is `%2F`, a hash sign `%23`, a blank `%20`.
                 * @example camera-7
                 */
                clientid: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        /** @description The interval. */
        requestBody: {
            content: {
                "application/json": PlainValues<components["schemas"]["KeepaliveRequest"]>;
            };
        };
        responses: {
            /** @description The client with its new interval. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainValues<components["schemas"]["Client"]>;
                };
            };
            /** @description The interval is missing or out of range. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainValues<components["schemas"]["BadRequestError"]>;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ClientNotFound"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["OperationFailed"];
            default: components["responses"]["Refused"];
        };
    };
    listClientQueue: {
        parameters: {
            query?: {
                /** @description Whether and how payloads are written. */
                payload?: components["parameters"]["QueuePayload"];
                /** @description Size of all payloads of the response, of which there is at least one. Messages beyond it are omitted although `meta.position` counts them, so that the next rows lack them: bound the rows with `limit` in its place. */
                max_payload_bytes?: components["parameters"]["QueuePayloadBytes"];
                /** @description The value of `meta.position` of the last response. Without it, or with `none`, rows begin with the first message. The forms of queue and in-flight messages differ, and `end_of_data` is rejected. */
                position?: components["parameters"]["QueuePosition"];
                /** @description Rows that a page may have. Before 5.5, the server took at most 3000. */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path: {
                /**
                 * @description Client id, percent-encoded as `encodeURIComponent` does it: a slash is `%2F`, a hash sign `%23`, a blank `%20`.
                 * @example camera-7
                 */
                clientid: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Rows of the queue. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainValues<components["schemas"]["QueuedMessageRows"]>;
                };
            };
            400: components["responses"]["QueueRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["QueueNotFound"];
            500: components["responses"]["OperationFailed"];
            501: components["responses"]["QueueNotImplemented"];
            default: components["responses"]["Refused"];
        };
    };
    listClientInflight: {
        parameters: {
            query?: {
                /** @description Whether and how payloads are written. */
                payload?: components["parameters"]["QueuePayload"];
                /** @description Size of all payloads of the response, of which there is at least one. Messages beyond it are omitted although `meta.position` counts them, so that the next rows lack them: bound the rows with `limit` in its place. */
                max_payload_bytes?: components["parameters"]["QueuePayloadBytes"];
                /** @description The value of `meta.position` of the last response. Without it, or with `none`, rows begin with the first message. The forms of queue and in-flight messages differ, and `end_of_data` is rejected. */
                position?: components["parameters"]["QueuePosition"];
                /** @description Rows that a page may have. Before 5.5, the server took at most 3000. */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path: {
                /**
                 * @description Client id, percent-encoded as `encodeURIComponent` does it: a slash is `%2F`, a hash sign `%23`, a blank `%20`.
                 * @example camera-7
                 */
                clientid: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Rows of the window. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainValues<components["schemas"]["InflightMessageRows"]>;
                };
            };
            400: components["responses"]["QueueRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["QueueNotFound"];
            500: components["responses"]["OperationFailed"];
            501: components["responses"]["QueueNotImplemented"];
            default: components["responses"]["Refused"];
        };
    };
    countSessions: {
        parameters: {
            query?: {
                /** @description Seconds since 1970 from which on expired sessions are counted. Sessions that exist always are. */
                since?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The number alone. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainValues<components["schemas"]["SessionCount"]>;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["OperationFailed"];
            default: components["responses"]["Refused"];
        };
    };
    getCurrentMonitor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Rates and sizes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainValues<components["schemas"]["CurrentRates"]>;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["OperationFailed"];
            default: components["responses"]["Refused"];
        };
    };
    getCurrentNodeMonitor: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of a node that runs, percent-encoded, or `all` for the cluster.
                 * @example emqx@127.0.0.1
                 */
                node: components["parameters"]["NodeNameInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Rates and sizes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainValues<components["schemas"]["CurrentNodeRates"]>;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NodeNotFound"];
            500: components["responses"]["OperationFailed"];
            default: components["responses"]["Refused"];
        };
    };
    getMonitor: {
        parameters: {
            query?: {
                /** @description Only the last seconds, with a row each second up to a minute, each 10 seconds up to an hour, each minute up to a day, each 5 minutes up to 3 days and else each 10 minutes. Without it, only rows that have a sample. The server makes rows for any span: a billion seconds made it grow by 3 GB and never respond. Samples are kept for 604800 seconds. */
                latest?: components["parameters"]["MonitorLatest"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The samples. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainValues<components["schemas"]["MonitorSampleList"]>;
                };
            };
            400: components["responses"]["MonitorRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["OperationFailed"];
            default: components["responses"]["Refused"];
        };
    };
    deleteMonitor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description There are no samples any more. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["OperationFailed"];
            default: components["responses"]["Refused"];
        };
    };
    getNodeMonitor: {
        parameters: {
            query?: {
                /** @description Only the last seconds, with a row each second up to a minute, each 10 seconds up to an hour, each minute up to a day, each 5 minutes up to 3 days and else each 10 minutes. Without it, only rows that have a sample. The server makes rows for any span: a billion seconds made it grow by 3 GB and never respond. Samples are kept for 604800 seconds. */
                latest?: components["parameters"]["MonitorLatest"];
            };
            header?: never;
            path: {
                /**
                 * @description Name of a node that runs, percent-encoded, or `all` for the cluster.
                 * @example emqx@127.0.0.1
                 */
                node: components["parameters"]["NodeNameInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The samples. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainValues<components["schemas"]["MonitorSampleList"]>;
                };
            };
            400: components["responses"]["MonitorRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NodeNotFound"];
            500: components["responses"]["OperationFailed"];
            default: components["responses"]["Refused"];
        };
    };
    getCluster: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The cluster. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainValues<components["schemas"]["Cluster"]>;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["OperationFailed"];
            default: components["responses"]["Refused"];
        };
    };
    getClusterTopology: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The core nodes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainValues<components["schemas"]["CoreNodeList"]>;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["OperationFailed"];
            default: components["responses"]["Refused"];
        };
    };
    getClusterInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The nodes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainValues<components["schemas"]["NodeInvitations"]>;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["OperationFailed"];
            default: components["responses"]["Refused"];
        };
    };
    inviteNode: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the node, percent-encoded.
                 * @example emqx@192.0.2.9
                 */
                node: components["parameters"]["ClusterNode"];
            };
            cookie?: never;
        };
        /** @description How long to wait. */
        requestBody: {
            content: {
                "application/json": PlainValues<components["schemas"]["NodeInvitationRequest"]>;
            };
        };
        responses: {
            /** @description The node has joined. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The node is the responding one, is in the cluster, cannot be reached, or the time is too short. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainValues<components["schemas"]["BadRequestError"]>;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["OperationFailed"];
            default: components["responses"]["Refused"];
        };
    };
    leaveCluster: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the node, percent-encoded.
                 * @example emqx@192.0.2.9
                 */
                node: components["parameters"]["ClusterNode"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The node is no longer in the cluster. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The node is the responding one, or it is not in the cluster. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainValues<components["schemas"]["BadRequestError"]>;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["OperationFailed"];
            default: components["responses"]["Refused"];
        };
    };
    logout: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The user. */
        requestBody: {
            content: {
                "application/json": PlainValues<components["schemas"]["LogoutRequest"]>;
            };
        };
        responses: {
            /** @description The token has ended. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            /** @description No token, it was rejected, or it is not that of the user. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainValues<components["schemas"]["LogoutError"]>;
                };
            };
            403: components["responses"]["Forbidden"];
            500: components["responses"]["OperationFailed"];
            default: components["responses"]["Refused"];
        };
    };
    listDashboardUsers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The users. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainValues<components["schemas"]["DashboardUserList"]>;
                };
            };
            401: components["responses"]["UsersTokenRequired"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["OperationFailed"];
            default: components["responses"]["Refused"];
        };
    };
    createDashboardUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The user. */
        requestBody: {
            content: {
                "application/json": PlainValues<components["schemas"]["DashboardUserRequest"]>;
            };
        };
        responses: {
            /** @description The user. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainValues<components["schemas"]["DashboardUser"]>;
                };
            };
            /** @description The request does not fit, the name is already in use, or the password is too weak. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainValues<components["schemas"]["BadRequestError"]>;
                };
            };
            401: components["responses"]["UsersTokenRequired"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["OperationFailed"];
            default: components["responses"]["Refused"];
        };
    };
    updateDashboardUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the dashboard user.
                 * @example operator
                 */
                username: components["parameters"]["DashboardUsernameInPath"];
            };
            cookie?: never;
        };
        /** @description The description. */
        requestBody: {
            content: {
                "application/json": PlainValues<components["schemas"]["DashboardUserUpdate"]>;
            };
        };
        responses: {
            /** @description The user. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainValues<components["schemas"]["DashboardUser"]>;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["UsersTokenRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["DashboardUserNotFound"];
            500: components["responses"]["OperationFailed"];
            default: components["responses"]["Refused"];
        };
    };
    deleteDashboardUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the dashboard user.
                 * @example operator
                 */
                username: components["parameters"]["DashboardUsernameInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user no longer exists. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The user is the default one, or the one who asks. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainValues<components["schemas"]["DashboardUserDeletionError"]>;
                };
            };
            401: components["responses"]["UsersTokenRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["DashboardUserNotFound"];
            500: components["responses"]["OperationFailed"];
            default: components["responses"]["Refused"];
        };
    };
    changeDashboardUserPassword: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the dashboard user.
                 * @example operator
                 */
                username: components["parameters"]["DashboardUsernameInPath"];
            };
            cookie?: never;
        };
        /** @description Both passwords. */
        requestBody: {
            content: {
                "application/json": PlainValues<components["schemas"]["DashboardPasswordChange"]>;
            };
        };
        responses: {
            /** @description The password is changed. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request does not fit, the old password is wrong, or the new one is too weak. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainValues<components["schemas"]["DashboardPasswordError"]>;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description No dashboard user has this name. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainValues<components["schemas"]["DashboardUserNotFoundError"]>;
                };
            };
            500: components["responses"]["OperationFailed"];
            default: components["responses"]["Refused"];
        };
    };
    listErrorCodes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The codes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainValues<components["schemas"]["ErrorCodeRowList"]>;
                };
            };
            404: components["responses"]["PathNotFound"];
            500: components["responses"]["OperationFailed"];
            default: components["responses"]["Refused"];
        };
    };
    getErrorCode: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The code, in capitals.
                 * @example BAD_REQUEST
                 */
                code: components["parameters"]["ErrorCodeName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The code. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainValues<components["schemas"]["ErrorCodeRow"]>;
                };
            };
            /** @description The code is not in the list. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainValues<components["schemas"]["BadRequestError"]>;
                };
            };
            500: components["responses"]["OperationFailed"];
            default: components["responses"]["Refused"];
        };
    };
    getDelayed: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The settings. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainValues<components["schemas"]["DelayedSettings"]>;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["OperationFailed"];
            default: components["responses"]["Refused"];
        };
    };
    updateDelayed: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The settings. */
        requestBody: {
            content: {
                "application/json": PlainValues<components["schemas"]["DelayedSettingsUpdate"]>;
            };
        };
        responses: {
            /** @description The settings. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainValues<components["schemas"]["DelayedSettings"]>;
                };
            };
            /** @description The request does not fit. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainValues<components["schemas"]["BadRequestError"]>;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["OperationFailed"];
            default: components["responses"]["Refused"];
        };
    };
    listDelayedMessages: {
        parameters: {
            query?: {
                /** @description Number of the page, from 1. */
                page?: components["parameters"]["Page"];
                /** @description Rows that a page may have. Before 5.5, the server took at most 3000. */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of messages. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainValues<components["schemas"]["DelayedMessagePage"]>;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["OperationFailed"];
            default: components["responses"]["Refused"];
        };
    };
    deleteDelayedMessagesByTopic: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Topic or filter, percent-encoded as `encodeURIComponent` does it: a slash is `%2F`, a hash sign `%23`, a plus sign `%2B`. A slash left as it is makes another path.
                 * @example site-1/camera-7/connection
                 */
                topic: components["parameters"]["TopicInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No message of the topic waits any more. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The topic has wildcards. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainValues<components["schemas"]["DelayedTopicError"]>;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description No message of the topic waits. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainValues<components["schemas"]["DelayedTopicNotFoundError"]>;
                };
            };
            500: components["responses"]["OperationFailed"];
            default: components["responses"]["Refused"];
        };
    };
    getDelayedMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the node, percent-encoded.
                 * @example emqx@127.0.0.1
                 */
                node: components["parameters"]["Node"];
                /**
                 * @description Id of the message.
                 * @example 0005F0A3C1B2D4E6F4430000012B0000
                 */
                msgid: components["parameters"]["DelayedMessageIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The message. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainValues<components["schemas"]["DelayedMessage"]>;
                };
            };
            400: components["responses"]["DelayedMessageRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["DelayedMessageNotFound"];
            500: components["responses"]["OperationFailed"];
            default: components["responses"]["Refused"];
        };
    };
    deleteDelayedMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the node, percent-encoded.
                 * @example emqx@127.0.0.1
                 */
                node: components["parameters"]["Node"];
                /**
                 * @description Id of the message.
                 * @example 0005F0A3C1B2D4E6F4430000012B0000
                 */
                msgid: components["parameters"]["DelayedMessageIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The message will not be published. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["DelayedMessageRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["DelayedMessageNotFound"];
            500: components["responses"]["OperationFailed"];
            default: components["responses"]["Refused"];
        };
    };
    getTopicRewrites: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rules. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainValues<components["schemas"]["TopicRewriteList"]>;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["OperationFailed"];
            default: components["responses"]["Refused"];
        };
    };
    setTopicRewrites: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The rules. */
        requestBody: {
            content: {
                "application/json": PlainValues<components["schemas"]["TopicRewriteRequestList"]>;
            };
        };
        responses: {
            /** @description The rules. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainValues<components["schemas"]["TopicRewriteList"]>;
                };
            };
            /** @description A new topic has wildcards. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainValues<components["schemas"]["BadRequestError"]>;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description There are more than 19 rules. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainValues<components["schemas"]["LimitExceededError"]>;
                };
            };
            500: components["responses"]["OperationFailed"];
            default: components["responses"]["Refused"];
        };
    };
    getAutoSubscriptions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The subscriptions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainValues<components["schemas"]["AutoSubscriptionList"]>;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["OperationFailed"];
            default: components["responses"]["Refused"];
        };
    };
    setAutoSubscriptions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The subscriptions. */
        requestBody: {
            content: {
                "application/json": PlainValues<components["schemas"]["AutoSubscriptionRequestList"]>;
            };
        };
        responses: {
            /** @description The subscriptions with their defaults. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainValues<components["schemas"]["AutoSubscriptionList"]>;
                };
            };
            400: components["responses"]["ListRefused"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description There are more than 20. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainValues<components["schemas"]["LimitExceededError"]>;
                };
            };
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["OperationFailed"];
            default: components["responses"]["Refused"];
        };
    };
    listSlowSubscriptions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The subscriptions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainValues<components["schemas"]["SlowSubscriptionList"]>;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["OperationFailed"];
            default: components["responses"]["Refused"];
        };
    };
    clearSlowSubscriptions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The list is empty. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["OperationFailed"];
            default: components["responses"]["Refused"];
        };
    };
    getSlowSubscriptionsSettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The settings. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainValues<components["schemas"]["SlowSubscriptionsSettings"]>;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["OperationFailed"];
            default: components["responses"]["Refused"];
        };
    };
    updateSlowSubscriptionsSettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The settings. */
        requestBody: {
            content: {
                "application/json": PlainValues<components["schemas"]["SlowSubscriptionsSettingsUpdate"]>;
            };
        };
        responses: {
            /** @description The settings. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainValues<components["schemas"]["SlowSubscriptionsSettings"]>;
                };
            };
            /** @description The request does not fit. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainValues<components["schemas"]["BadRequestError"]>;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["OperationFailed"];
            default: components["responses"]["Refused"];
        };
    };
    listRules: {
        parameters: {
            query?: {
                /** @description Only rules that run, or only others. */
                enable?: boolean;
                /** @description Only rules with exactly this topic in their SQL. */
                from?: string;
                /** @description Only rules with a topic in their SQL that is matched by this filter. */
                match_from?: string;
                /** @description Only rules whose id contains this text. */
                like_id?: string;
                /** @description Only rules with a topic in their SQL that contains this text. */
                like_from?: string;
                /** @description Only rules whose description contains this text. */
                like_description?: string;
                /** @description Only rules with one of these actions. The parameter may be repeated. */
                action?: string[];
                /** @description Only rules with one of these sources. The parameter may be repeated. */
                source?: string[];
                /** @description Number of the page, from 1. */
                page?: components["parameters"]["Page"];
                /** @description Rows that a page may have. Before 5.5, the server took at most 3000. */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of rules. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainValues<components["schemas"]["RulePage"]>;
                };
            };
            /** @description A parameter does not fit. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainValues<components["schemas"]["BadRequestError"]>;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["OperationFailed"];
            default: components["responses"]["Refused"];
        };
    };
    createRule: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The rule. */
        requestBody: {
            content: {
                "application/json": PlainValues<components["schemas"]["RuleRequest"]>;
            };
        };
        responses: {
            /** @description The rule with its defaults. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainValues<components["schemas"]["Rule"]>;
                };
            };
            /** @description The request does not fit, the SQL is not valid, or the id is already in use. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainValues<components["schemas"]["BadRequestError"]>;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["OperationFailed"];
            default: components["responses"]["Refused"];
        };
    };
    getRule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the rule.
                 * @example camera_events
                 */
                id: components["parameters"]["RuleIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rule. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainValues<components["schemas"]["Rule"]>;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["RuleNotFound"];
            500: components["responses"]["OperationFailed"];
            default: components["responses"]["Refused"];
        };
    };
    updateRule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the rule.
                 * @example camera_events
                 */
                id: components["parameters"]["RuleIdInPath"];
            };
            cookie?: never;
        };
        /** @description What to change. */
        requestBody: {
            content: {
                "application/json": PlainValues<components["schemas"]["RuleUpdate"]>;
            };
        };
        responses: {
            /** @description The rule. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainValues<components["schemas"]["Rule"]>;
                };
            };
            /** @description The request does not fit, or the SQL is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainValues<components["schemas"]["BadRequestError"]>;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["OperationFailed"];
            default: components["responses"]["Refused"];
        };
    };
    deleteRule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the rule.
                 * @example camera_events
                 */
                id: components["parameters"]["RuleIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rule no longer exists. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["RuleNotFound"];
            500: components["responses"]["OperationFailed"];
            default: components["responses"]["Refused"];
        };
    };
    getRuleMetrics: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the rule.
                 * @example camera_events
                 */
                id: components["parameters"]["RuleIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The counters. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainValues<components["schemas"]["RuleMetrics"]>;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["RuleNotFound"];
            500: components["responses"]["OperationFailed"];
            default: components["responses"]["Refused"];
        };
    };
    resetRuleMetrics: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the rule.
                 * @example camera_events
                 */
                id: components["parameters"]["RuleIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The counters are 0. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["RuleNotFound"];
            500: components["responses"]["OperationFailed"];
            default: components["responses"]["Refused"];
        };
    };
    testRule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the rule.
                 * @example camera_events
                 */
                id: components["parameters"]["RuleIdInPath"];
            };
            cookie?: never;
        };
        /** @description The event. */
        requestBody: {
            content: {
                "application/json": PlainValues<components["schemas"]["RuleTest"]>;
            };
        };
        responses: {
            /** @description What came of each action. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainValues<components["schemas"]["RuleActionOutcomeList"]>;
                };
            };
            /** @description The request does not fit, or the SQL failed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainValues<components["schemas"]["BadRequestError"]>;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description No rule has this id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainValues<components["schemas"]["RuleNotFoundError"]>;
                };
            };
            412: components["responses"]["SqlNotMatched"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["OperationFailed"];
            default: components["responses"]["Refused"];
        };
    };
    testRuleSql: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description SQL and event. */
        requestBody: {
            content: {
                "application/json": PlainValues<components["schemas"]["RuleSqlTest"]>;
            };
        };
        responses: {
            /** @description What it selects. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainValues<components["schemas"]["RuleSelection"]>;
                };
            };
            /** @description The request does not fit, or the SQL is not valid or failed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainValues<components["schemas"]["BadRequestError"]>;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            412: components["responses"]["SqlNotMatched"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["OperationFailed"];
            default: components["responses"]["Refused"];
        };
    };
    listRuleEvents: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The events. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainValues<components["schemas"]["RuleEventList"]>;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["OperationFailed"];
            default: components["responses"]["Refused"];
        };
    };
    getRuleEngine: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The settings. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainValues<components["schemas"]["RuleEngine"]>;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["OperationFailed"];
            default: components["responses"]["Refused"];
        };
    };
    updateRuleEngine: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The settings. */
        requestBody: {
            content: {
                "application/json": PlainValues<components["schemas"]["RuleEngineUpdate"]>;
            };
        };
        responses: {
            /** @description The settings. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainValues<components["schemas"]["RuleEngine"]>;
                };
            };
            /** @description The request does not fit. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainValues<components["schemas"]["BadRequestError"]>;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["OperationFailed"];
            default: components["responses"]["Refused"];
        };
    };
}
