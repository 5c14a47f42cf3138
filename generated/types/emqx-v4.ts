// Generated from spec/emqx-v4 by `npm run generate`. Do not edit.
/** A body as openapi-fetch can map it: an open value is any string, or any number. */
export type PlainValues<T> = T extends string
    ? (string extends T ? string : T)
    : T extends number
    ? (number extends T ? number : T)
    : T extends object
    ? { [K in keyof T]: PlainValues<T[K]> }
    : T;
export interface paths {
    "/banned": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List bans
         * @description Gives who may not connect. `hasnext` is absent; a page with fewer rows than the limit is the last one.
         */
        get: operations["listBans"];
        put?: never;
        /**
         * Ban
         * @description Keeps those away who connect with a client id, with a user name or from an address. A ban by client id also ends the connection of that client; others that are connected stay until they connect again.
         */
        post: operations["createBan"];
        delete?: never;
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
         * @description Deletes a ban. An unknown ban is not an error.
         */
        delete: operations["deleteBan"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/brokers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List brokers
         * @description Returns the broker on each node that runs.
         */
        get: operations["listBrokers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/brokers/{node}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a broker
         * @description Returns the broker on a node: its version, and how long it has been running.
         */
        get: operations["getBroker"];
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
         * @description Returns the clients of the cluster, node after node. All filters have to match; with any of them, the whole number of rows is unknown and `count` is -1. A filter whose value is of the wrong type is code 108.
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
    "/clients/{clientid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a client
         * @description Returns the client of an id. If it is unknown, the list is empty; if several nodes have a session of the id, each has a row.
         */
        get: operations["getClient"];
        put?: never;
        post?: never;
        /**
         * Disconnect a client
         * @description Ends the connection and the session of a client. The client may connect again; ban it to keep it away.
         */
        delete: operations["kickClient"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/clients/{clientid}/acl_cache": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the access cache of a client
         * @description Returns the access checks of a client that the broker remembers, so that it need not repeat them.
         */
        get: operations["getAclCache"];
        put?: never;
        post?: never;
        /**
         * Clear the access cache of a client
         * @description Forgets the access checks of a client, so that changed rules hold at once.
         */
        delete: operations["clearAclCache"];
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
         * Set the keep-alive interval of a client
         * @description Gives a connected client another keep-alive interval, until it connects again.
         */
        put: operations["setKeepAlive"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/clients/{clientid}/quota": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Limit the messages routed for a client
         * @description Limits how many messages of a connected client the broker routes in a time, until it connects again.
         */
        post: operations["setQuota"];
        /**
         * Lift the limit of messages routed for a client
         * @description Routes all messages of a connected client again.
         */
        delete: operations["clearQuota"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/clients/{clientid}/ratelimit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Limit the rate of a client
         * @description Limits the bytes or messages that a connected client may send in a time, until it connects again.
         */
        post: operations["setRateLimit"];
        /**
         * Remove the rate limit of a client
         * @description Lets a connected client send without the limit that was set for it.
         */
        delete: operations["clearRateLimit"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/clients/username/{username}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List clients of a user
         * @description Returns the clients that connected with a user name, all of them on one page.
         */
        get: operations["listClientsOfUser"];
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
         * Get the metrics of all nodes
         * @description Returns the counters of each node since its start, such as those of packets and messages.
         */
        get: operations["listMetrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mqtt/publish": {
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
         * @description Publishes a message on one topic or on several. Success means that the broker took it, not that anybody subscribes.
         */
        post: operations["publish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mqtt/publish_batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Publish messages
         * @description Publishes messages one after the other, and returns the result of each. The code of the response is 0 even where all of them were rejected.
         */
        post: operations["publishBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mqtt/subscribe": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Subscribe a client
         * @description Subscribes a connected client to one filter or to several, as if it had asked for that.
         */
        post: operations["subscribe"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mqtt/subscribe_batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Subscribe clients
         * @description Makes subscriptions one after the other, and returns the result of each. The code of the response is 0 even where all of them were rejected.
         */
        post: operations["subscribeBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mqtt/unsubscribe": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Unsubscribe a client
         * @description Ends a subscription of a connected client. A subscription that the client does not have is not an error.
         */
        post: operations["unsubscribe"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mqtt/unsubscribe_batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Unsubscribe clients
         * @description Ends subscriptions one after the other, and returns the result of each. The code of the response is 0 even where all of them were rejected.
         */
        post: operations["unsubscribeBatch"];
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
         * List nodes
         * @description Returns the machines of the cluster, with their load and what they hold.
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
         * Get a node
         * @description Gives a machine of the cluster. One that could not be asked is a success with `node` and `error` alone.
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
    "/nodes/{node}/clients": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List clients of a node
         * @description Returns the clients that are connected to one node, with the filters of the list of the cluster.
         */
        get: operations["listNodeClients"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/nodes/{node}/clients/{clientid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a client of a node
         * @description Returns the client of an id if it is connected to the node, and else an empty list.
         */
        get: operations["getNodeClient"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/nodes/{node}/clients/username/{username}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List clients of a user on a node
         * @description Returns the clients of a node that connected with a user name, all of them on one page.
         */
        get: operations["listNodeClientsOfUser"];
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
         * Get the metrics of a node
         * @description Returns the counters of one node since its start. An error response has no code.
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
         * Get the stats of a node
         * @description Returns how many connections, sessions, topics and subscriptions one node has, and had at most. An error response has no code.
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
    "/nodes/{node}/subscriptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List subscriptions of a node
         * @description Returns the subscriptions of the clients of one node, with the filters of the list of the cluster.
         */
        get: operations["listNodeSubscriptions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/nodes/{node}/subscriptions/{clientid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List subscriptions of a client on a node
         * @description Returns the subscriptions of the client of an id if it is connected to the node, and else an empty list.
         */
        get: operations["listNodeClientSubscriptions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/routes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List routes
         * @description Returns the topics and filters that a client subscribes to, with the node that this is on. `hasnext` is absent; a page with fewer rows than the limit is the last one.
         */
        get: operations["listRoutes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/routes/{topic}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the routes of a topic
         * @description Returns the nodes on which a client subscribes to exactly this topic or filter. Without a subscriber, the list is empty.
         */
        get: operations["getRoute"];
        put?: never;
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
         * @description Returns the rules, the newest first. Several filters all have to fit; with any of them `count` is -1.
         */
        get: operations["listRules"];
        put?: never;
        /**
         * Create a rule
         * @description Makes a rule, which is on at once unless the request sets `enabled`. An action has to be one that the broker knows.
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
         * Get a rule
         * @description Gives a rule, with the counters of the rule and of its actions on each node.
         */
        get: operations["getRule"];
        /**
         * Change a rule
         * @description Changes the properties of a rule that the request names, and leaves the others as they are.
         */
        put: operations["updateRule"];
        post?: never;
        /**
         * Delete a rule
         * @description Deletes a rule. An unknown one is not an error.
         */
        delete: operations["deleteRule"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rules/{id}/reset_metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Reset the counters of a rule
         * @description Sets the counters of a rule and of its actions to 0 on all nodes.
         */
        put: operations["resetRuleMetrics"];
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
         * Get the stats of all nodes
         * @description Returns how many connections, sessions, topics and subscriptions each node has, and had at most.
         */
        get: operations["listStats"];
        put?: never;
        post?: never;
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
         * @description Returns the subscriptions of the cluster. Several filters all have to fit. With any of them `count` is -1, but for `topic`, which makes it the number of matches.
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
    "/subscriptions/{clientid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List subscriptions of a client
         * @description Returns the subscriptions of the client of an id, all of them on one page. Without such a client, the list is empty.
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
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * @description The result code of what was done.
         * @constant
         */
        Success: 0;
        /** @description By what a ban knows clients. The address of a client is `peerhost`. */
        AnswerBanKind: "clientid" | "username" | "peerhost" | (string & {});
        /** @description Who may not connect, and until when. */
        Ban: {
            /** @description Client id, user name or address; `as` selects which. */
            who?: string;
            /** @description By what a ban knows clients. The address of a client is `peerhost`. */
            as?: components["schemas"]["AnswerBanKind"];
            /** @description Reason. The string `undefined` if none was given. */
            reason?: string;
            /** @description Who banned. */
            by?: string;
            /** @description Since when, in seconds since 1970. */
            at?: number;
            /** @description Until when, in seconds since 1970. */
            until?: number;
        };
        /** @description Where in a list the rows stand. */
        Meta: {
            /** @description Number of the page. */
            page?: number;
            /** @description Rows a page. */
            limit?: number;
            /** @description Number of all rows, or -1 if a filter keeps the broker from counting them. */
            count?: number;
            /** @description Whether there are further rows. Absent in lists of bans and routes, where a page with fewer rows than `limit` is the last one. */
            hasnext?: boolean;
        };
        /** @description A page of bans. */
        BanPage: {
            /** @description The result code of what was done. */
            code: components["schemas"]["Success"];
            data: components["schemas"]["Ban"][];
            /** @description Where in a list the rows stand. */
            meta: components["schemas"]["Meta"];
        };
        /** @description Error code of the broker. Other codes are possible. */
        RefusalCode: 101 | 102 | 103 | 104 | 105 | 106 | 107 | 108 | 109 | 110 | 111 | 112 | 113 | 114 | 115 | 116 | (number & {});
        /** @description Human-readable text or the name of an error, such as `not_found`. Use the code for decisions, if there is one. */
        RefusalMessage: string;
        /** @description What the broker did not do. Dashboard users, listeners and some others are rejected without a code. */
        Refusal: {
            /** @description Error code of the broker. Other codes are possible. */
            code?: components["schemas"]["RefusalCode"];
            /** @description Human-readable text or the name of an error, such as `not_found`. Use the code for decisions, if there is one. */
            message: components["schemas"]["RefusalMessage"];
        };
        /** @description A page of bans, or an error response. */
        BanPageAnswer: components["schemas"]["BanPage"] | components["schemas"]["Refusal"];
        /** @description By what a ban knows clients. The address of a client is `peerhost`. */
        BanKind: "clientid" | "username" | "peerhost";
        /** @description Who may not connect, and until when. */
        BanRequest: {
            /** @description Client id, user name or address; `as` selects which. */
            who: string;
            /** @description By what a ban knows clients. The address of a client is `peerhost`. */
            as: components["schemas"]["BanKind"];
            /** @description Why. The vendor's pages call it optional; without it the broker returns HTTP 500. */
            reason: string;
            /**
             * @description Who bans.
             * @default user
             */
            by?: string;
            /** @description Since when, in seconds since 1970. Now, where it is left out. */
            at?: number;
            /** @description Until when, in seconds since 1970. Five minutes from now, where it is left out. */
            until?: number;
        };
        /** @description The ban as it was sent, without the defaults of what was omitted. */
        Banned: {
            /** @description The result code of what was done. */
            code: components["schemas"]["Success"];
            /** @description Who may not connect, and until when. */
            data: components["schemas"]["Ban"];
        };
        /** @description The ban as it was sent, or an error response. */
        BannedAnswer: components["schemas"]["Banned"] | components["schemas"]["Refusal"];
        /** @description Success without data. */
        Done: {
            /** @description The result code of what was done. */
            code: components["schemas"]["Success"];
        };
        /** @description Done, or rejected. */
        DoneAnswer: components["schemas"]["Done"] | components["schemas"]["Refusal"];
        /** @description Whether the node runs. */
        NodeStatus: "Running" | "Stopped" | (string & {});
        /**
         * @description Time by the broker's clock, in its own time zone, which no property states.
         * @example 2026-03-02 09:12:33
         */
        LocalTime: string;
        /** @description The broker on a node. */
        Broker: {
            /** @description Name of the node. */
            node?: string;
            /** @description Whether the node runs. */
            node_status?: components["schemas"]["NodeStatus"];
            /** @description Version of EMQX. */
            version?: string;
            /**
             * @description How long it has been running, in words.
             * @example 3 hours, 17 minutes, 5 seconds
             */
            uptime?: string;
            /** @description Time by the broker's clock, in its own time zone, which no property states. */
            datetime?: components["schemas"]["LocalTime"];
            /** @description Name of the product. */
            sysdescr?: string;
            /** @description Version of Erlang. */
            otp_release?: string;
        };
        /** @description The brokers of the cluster. */
        BrokerList: {
            /** @description The result code of what was done. */
            code: components["schemas"]["Success"];
            data: components["schemas"]["Broker"][];
        };
        /** @description The brokers of the cluster, or an error response. */
        BrokerListAnswer: components["schemas"]["BrokerList"] | components["schemas"]["Refusal"];
        /** @description The broker on the node. */
        BrokerFound: {
            /** @description The result code of what was done. */
            code: components["schemas"]["Success"];
            /** @description The broker on a node. */
            data: components["schemas"]["Broker"];
        };
        /** @description The broker on the node, or an error response. */
        BrokerAnswer: components["schemas"]["BrokerFound"] | components["schemas"]["Refusal"];
        /** @description A client that is connected, or whose session waits for it. Counters are copied when the client connects, when its subscriptions change and otherwise up to `idle_timeout` late, 15 seconds by default. EMQX Cloud adds further properties. */
        Client: {
            /** @description Node that the client is connected to. */
            node?: string;
            /** @description Client id. */
            clientid?: string;
            /** @description User name; the text `undefined` where the client sent none. */
            username?: string;
            /** @description What stands before its topics; the text `undefined` where nothing does. */
            mountpoint?: string;
            /** @description Zone of the configuration. */
            zone?: string;
            /** @description Protocol. */
            proto_name?: "MQTT" | "CoAP" | "LwM2M" | "MQTT-SN" | (string & {});
            /** @description Version of the protocol; of MQTT, 3 is 3.1, 4 is 3.1.1 and 5 is 5.0. */
            proto_ver?: number;
            /** @description Keep-alive interval in seconds. */
            keepalive?: number;
            /** @description Address that it connected from. */
            ip_address?: string;
            /** @description Port that it connected from. */
            port?: number;
            /** @description False where the connection is gone, and the session waits. */
            connected?: boolean;
            /** @description Whether it began a new session. */
            clean_start?: boolean;
            /** @description Whether it declared itself a bridge. */
            is_bridge?: boolean;
            /** @description When it connected last. */
            connected_at?: components["schemas"]["LocalTime"];
            /** @description When its session began. */
            created_at?: components["schemas"]["LocalTime"];
            /** @description When the connection went. Absent while there is one. */
            disconnected_at?: components["schemas"]["LocalTime"];
            /** @description Seconds that the session waits. */
            expiry_interval?: number;
            /** @description Subscriptions. */
            subscriptions_cnt?: number;
            /** @description Limit of its subscriptions; 0 means unlimited. */
            max_subscriptions?: number;
            /** @description Messages that wait for the client's acknowledgement. */
            inflight?: number;
            /** @description Messages that may wait so. */
            max_inflight?: number;
            /** @description Messages in the queue. */
            mqueue_len?: number;
            /** @description Messages that the queue takes. */
            max_mqueue?: number;
            /** @description Messages that the queue lost. */
            mqueue_dropped?: number;
            /** @description PUBREC packets that wait for their PUBREL. */
            awaiting_rel?: number;
            /** @description PUBREC packets that may wait so. */
            max_awaiting_rel?: number;
            /** @description Bytes received. */
            recv_oct?: number;
            /** @description TCP reads. */
            recv_cnt?: number;
            /** @description MQTT packets received. */
            recv_pkt?: number;
            /** @description PUBLISH packets received. */
            recv_msg?: number;
            /** @description Those of quality of service 0. */
            "recv_msg.qos0"?: number;
            /** @description Those of quality of service 1. */
            "recv_msg.qos1"?: number;
            /** @description Those of quality of service 2. */
            "recv_msg.qos2"?: number;
            /** @description Those that were dropped. */
            "recv_msg.dropped"?: number;
            /** @description Those dropped because they came too late. */
            "recv_msg.dropped.expired"?: number;
            /** @description Bytes sent. */
            send_oct?: number;
            /** @description TCP writes. */
            send_cnt?: number;
            /** @description MQTT packets sent. */
            send_pkt?: number;
            /** @description PUBLISH packets sent. */
            send_msg?: number;
            /** @description Those of quality of service 0. */
            "send_msg.qos0"?: number;
            /** @description Those of quality of service 1. */
            "send_msg.qos1"?: number;
            /** @description Those of quality of service 2. */
            "send_msg.qos2"?: number;
            /** @description Those that were dropped. */
            "send_msg.dropped"?: number;
            /** @description Those dropped because they came too late. */
            "send_msg.dropped.expired"?: number;
            /** @description Those dropped because the queue was full. */
            "send_msg.dropped.queue_full"?: number;
            /** @description Those dropped because the client takes none so large. */
            "send_msg.dropped.too_large"?: number;
            /** @description Length of the process's mailbox. */
            mailbox_len?: number;
            /** @description Heap of the process. */
            heap_size?: number;
            /** @description Work that the process did. */
            reductions?: number;
        };
        /** @description A page of clients. */
        ClientPage: {
            /** @description The result code of what was done. */
            code: components["schemas"]["Success"];
            data: components["schemas"]["Client"][];
            /** @description Where in a list the rows stand. */
            meta: components["schemas"]["Meta"];
        };
        /** @description A page of clients, or an error response. */
        ClientPageAnswer: components["schemas"]["ClientPage"] | components["schemas"]["Refusal"];
        /** @description The clients that were asked for; none if the client does not exist. */
        ClientList: {
            /** @description The result code of what was done. */
            code: components["schemas"]["Success"];
            data: components["schemas"]["Client"][];
        };
        /** @description The clients that were asked for, or an error response. */
        ClientListAnswer: components["schemas"]["ClientList"] | components["schemas"]["Refusal"];
        /** @description What the broker remembers of an access check. */
        AclCacheEntry: {
            /** @description What the client wanted to do. */
            access?: "publish" | "subscribe" | (string & {});
            /** @description Topic or filter. */
            topic?: string;
            /** @description Result of the check. */
            result?: "allow" | "deny" | (string & {});
            /** @description When it was checked, in milliseconds since 1970. */
            updated_time?: number;
        };
        /** @description What the broker remembers of a client's access checks. */
        AclCache: {
            /** @description The result code of what was done. */
            code: components["schemas"]["Success"];
            data: components["schemas"]["AclCacheEntry"][];
        };
        /** @description What the broker remembers of a client's access checks, or an error response. */
        AclCacheAnswer: components["schemas"]["AclCache"] | components["schemas"]["Refusal"];
        /** @description Another keep-alive interval. */
        KeepAliveRequest: {
            /** @description Seconds; 0 disables it. */
            interval: number;
        };
        /** @description How many messages of a client the broker routes. */
        QuotaRequest: {
            /**
             * @description Messages and the time that they are for.
             * @example 100,1s
             */
            conn_messages_routing: string;
        };
        /** @description How much a client may send. Without a property, the broker does nothing. */
        RateLimitRequest: {
            /**
             * @description Bytes and the time that they are for.
             * @example 100KB,10s
             */
            conn_bytes_in?: string;
            /**
             * @description Messages and the time that they are for.
             * @example 100,10s
             */
            conn_messages_in?: string;
        };
        /** @description Counters since the start of the node, by name. Plugins and other releases add further ones. */
        Metrics: {
            /** @description Bytes received. */
            "bytes.received"?: number;
            /** @description Bytes sent. */
            "bytes.sent"?: number;
            /** @description Packets received. */
            "packets.received"?: number;
            /** @description Packets sent. */
            "packets.sent"?: number;
            /** @description CONNECT packets received. */
            "packets.connect.received"?: number;
            /** @description CONNACK packets sent. */
            "packets.connack.sent"?: number;
            /** @description CONNACK packets that rejected a client. */
            "packets.connack.error"?: number;
            /** @description CONNACK packets that rejected credentials. */
            "packets.connack.auth_error"?: number;
            /** @description PUBLISH packets received. */
            "packets.publish.received"?: number;
            /** @description PUBLISH packets sent. */
            "packets.publish.sent"?: number;
            /** @description PUBLISH packets whose identifier was in use. */
            "packets.publish.inuse"?: number;
            /** @description PUBLISH packets that could not be processed. */
            "packets.publish.error"?: number;
            /** @description PUBLISH packets that the access rules rejected. */
            "packets.publish.auth_error"?: number;
            /** @description PUBLISH packets dropped because too many waited for their PUBREL. */
            "packets.publish.dropped"?: number;
            /** @description PUBACK packets received. */
            "packets.puback.received"?: number;
            /** @description PUBACK packets sent. */
            "packets.puback.sent"?: number;
            /** @description PUBACK packets whose identifier was in use. */
            "packets.puback.inuse"?: number;
            /** @description PUBACK packets whose identifier was unknown. */
            "packets.puback.missed"?: number;
            /** @description PUBREC packets received. */
            "packets.pubrec.received"?: number;
            /** @description PUBREC packets sent. */
            "packets.pubrec.sent"?: number;
            /** @description PUBREC packets whose identifier was in use. */
            "packets.pubrec.inuse"?: number;
            /** @description PUBREC packets whose identifier was unknown. */
            "packets.pubrec.missed"?: number;
            /** @description PUBREL packets received. */
            "packets.pubrel.received"?: number;
            /** @description PUBREL packets sent. */
            "packets.pubrel.sent"?: number;
            /** @description PUBREL packets whose identifier was unknown. */
            "packets.pubrel.missed"?: number;
            /** @description PUBCOMP packets received. */
            "packets.pubcomp.received"?: number;
            /** @description PUBCOMP packets sent. */
            "packets.pubcomp.sent"?: number;
            /** @description PUBCOMP packets whose identifier was in use. */
            "packets.pubcomp.inuse"?: number;
            /** @description PUBCOMP packets whose identifier was unknown. */
            "packets.pubcomp.missed"?: number;
            /** @description SUBSCRIBE packets received. */
            "packets.subscribe.received"?: number;
            /** @description SUBSCRIBE packets that failed. */
            "packets.subscribe.error"?: number;
            /** @description SUBSCRIBE packets that the access rules rejected. */
            "packets.subscribe.auth_error"?: number;
            /** @description SUBACK packets sent. */
            "packets.suback.sent"?: number;
            /** @description UNSUBSCRIBE packets received. */
            "packets.unsubscribe.received"?: number;
            /** @description UNSUBSCRIBE packets that failed. */
            "packets.unsubscribe.error"?: number;
            /** @description UNSUBACK packets sent. */
            "packets.unsuback.sent"?: number;
            /** @description PINGREQ packets received. */
            "packets.pingreq.received"?: number;
            /** @description PINGRESP packets sent. */
            "packets.pingresp.sent"?: number;
            /** @description DISCONNECT packets received. */
            "packets.disconnect.received"?: number;
            /** @description DISCONNECT packets sent. */
            "packets.disconnect.sent"?: number;
            /** @description AUTH packets received. */
            "packets.auth.received"?: number;
            /** @description AUTH packets sent. */
            "packets.auth.sent"?: number;
            /** @description Messages from clients. */
            "messages.received"?: number;
            /** @description Messages to clients. */
            "messages.sent"?: number;
            /** @description Messages of quality of service 0 from clients. */
            "messages.qos0.received"?: number;
            /** @description Messages of quality of service 0 to clients. */
            "messages.qos0.sent"?: number;
            /** @description Messages of quality of service 1 from clients. */
            "messages.qos1.received"?: number;
            /** @description Messages of quality of service 1 to clients. */
            "messages.qos1.sent"?: number;
            /** @description Messages of quality of service 2 from clients. */
            "messages.qos2.received"?: number;
            /** @description Messages of quality of service 2 to clients. */
            "messages.qos2.sent"?: number;
            /** @description Messages published, those of the system included. */
            "messages.publish"?: number;
            /** @description Messages dropped before they were dispatched. */
            "messages.dropped"?: number;
            /** @description Those whose PUBREL came too late. */
            "messages.dropped.await_pubrel_timeout"?: number;
            /** @description Those that were too old. */
            "messages.dropped.expired"?: number;
            /** @description Messages without a subscriber. */
            "messages.dropped.no_subscribers"?: number;
            /** @description Messages sent on to other nodes. */
            "messages.forward"?: number;
            /** @description Messages that are kept. */
            "messages.retained"?: number;
            /** @description Messages with a delay. */
            "messages.delayed"?: number;
            /** @description Messages given to sessions. */
            "messages.delivered"?: number;
            /** @description Messages that clients acknowledged. */
            "messages.acked"?: number;
            /** @description Messages dropped on the way to a client. */
            "delivery.dropped"?: number;
            /** @description Those from the client itself, which did not want them. */
            "delivery.dropped.no_local"?: number;
            /** @description Those larger than the client takes. */
            "delivery.dropped.too_large"?: number;
            /** @description Those of quality of service 0 while the queue takes none. */
            "delivery.dropped.qos0_msg"?: number;
            /** @description Those that found the queue full. */
            "delivery.dropped.queue_full"?: number;
            /** @description Those that were too old. */
            "delivery.dropped.expired"?: number;
            /** @description Attempts to connect. */
            "client.connect"?: number;
            /** @description Answers to attempts to connect. */
            "client.connack"?: number;
            /** @description Connections made. */
            "client.connected"?: number;
            /** @description Checks of credentials. */
            "client.authenticate"?: number;
            /** @description Checks of credentials that succeeded. */
            "client.auth.success"?: number;
            /** @description Clients let in without credentials. */
            "client.auth.success.anonymous"?: number;
            /** @description Checks of credentials that failed. */
            "client.auth.failure"?: number;
            /** @description Checks of access. */
            "client.check_acl"?: number;
            /** @description Checks of access that allowed it. */
            "client.acl.allow"?: number;
            /** @description Checks of access that denied it. */
            "client.acl.deny"?: number;
            /** @description Access checks that the cache decided. */
            "client.acl.cache_hit"?: number;
            /** @description Subscriptions asked for. */
            "client.subscribe"?: number;
            /** @description Ends of subscriptions asked for. */
            "client.unsubscribe"?: number;
            /** @description Connections ended. */
            "client.disconnected"?: number;
            /** @description Sessions made. */
            "session.created"?: number;
            /** @description Sessions taken up again. */
            "session.resumed"?: number;
            /** @description Sessions taken over by another connection. */
            "session.takeovered"?: number;
            /** @description Sessions thrown away for new ones. */
            "session.discarded"?: number;
            /** @description Sessions ended. */
            "session.terminated"?: number;
        };
        /** @description Counters of a node. */
        NodeMetrics: {
            /** @description Name of the node. */
            node?: string;
            /** @description Counters since the start of the node, by name. Plugins and other releases add further ones. */
            metrics?: components["schemas"]["Metrics"];
        };
        /** @description Counters of all nodes. */
        NodeMetricsList: {
            /** @description The result code of what was done. */
            code: components["schemas"]["Success"];
            data: components["schemas"]["NodeMetrics"][];
        };
        /** @description Counters of all nodes, or an error response. */
        NodeMetricsListAnswer: components["schemas"]["NodeMetricsList"] | components["schemas"]["Refusal"];
        /** @description Topic, without wildcards. */
        PublishTopic: string;
        /** @description Client id that the message is from. The vendor's pages call it required; the broker does without. */
        Publisher: string;
        /** @description A text, or another JSON value, which the broker then encodes as JSON. Without it, the payload is empty. */
        Payload: unknown;
        /**
         * @description How the payload is written. One in Base64 is decoded before it is sent.
         * @default plain
         */
        PayloadEncoding: "plain" | "base64";
        /**
         * @description Quality of service.
         * @default 0
         */
        PublishQos: 0 | 1 | 2;
        /**
         * @description Whether the broker keeps the message for those who subscribe later.
         * @default false
         */
        Retain: boolean;
        /** @description Names and values of one's own. */
        UserProperties: {
            [key: string]: string;
        };
        /** @description Properties of MQTT 5. */
        PublishProperties: {
            /** @description 1 where the payload is UTF-8 text. */
            payload_format_indicator?: 0 | 1;
            /** @description Seconds after which the message expires. */
            message_expiry_interval?: number;
            /** @description Topic for the response. */
            response_topic?: string;
            /** @description Value that the response repeats. */
            correlation_data?: string;
            /** @description Identifier of a subscription. */
            subscription_identifier?: number;
            /** @description What the payload is. */
            content_type?: string;
            /** @description Names and values of one's own. */
            user_properties?: components["schemas"]["UserProperties"];
        };
        /**
         * @description Asks for the ids of the messages. The vendor's pages do not name it.
         * @constant
         */
        ReturnIds: true;
        /** @description A message for one topic. */
        PublishToTopic: {
            /** @description Topic, without wildcards. */
            topic: components["schemas"]["PublishTopic"];
            /** @description Client id that the message is from. The vendor's pages call it required; the broker does without. */
            clientid?: components["schemas"]["Publisher"];
            /** @description A text, or another JSON value, which the broker then encodes as JSON. Without it, the payload is empty. */
            payload?: components["schemas"]["Payload"];
            /** @description How the payload is written. One in Base64 is decoded before it is sent. */
            encoding?: components["schemas"]["PayloadEncoding"];
            /** @description Quality of service. */
            qos?: components["schemas"]["PublishQos"];
            /** @description Whether the broker keeps the message for those who subscribe later. */
            retain?: components["schemas"]["Retain"];
            /** @description Properties of MQTT 5. */
            properties?: components["schemas"]["PublishProperties"];
            /** @description Asks for the ids of the messages. The vendor's pages do not name it. */
            return?: components["schemas"]["ReturnIds"];
        };
        /** @description A message for several topics. */
        PublishToTopics: {
            /**
             * @description Topics, with commas between them.
             * @example a/1,a/2
             */
            topics: string;
            /** @description Client id that the message is from. The vendor's pages call it required; the broker does without. */
            clientid?: components["schemas"]["Publisher"];
            /** @description A text, or another JSON value, which the broker then encodes as JSON. Without it, the payload is empty. */
            payload?: components["schemas"]["Payload"];
            /** @description How the payload is written. One in Base64 is decoded before it is sent. */
            encoding?: components["schemas"]["PayloadEncoding"];
            /** @description Quality of service. */
            qos?: components["schemas"]["PublishQos"];
            /** @description Whether the broker keeps the message for those who subscribe later. */
            retain?: components["schemas"]["Retain"];
            /** @description Properties of MQTT 5. */
            properties?: components["schemas"]["PublishProperties"];
            /** @description Asks for the ids of the messages. The vendor's pages do not name it. */
            return?: components["schemas"]["ReturnIds"];
        };
        /** @description A message for one topic, or for several. */
        PublishRequest: components["schemas"]["PublishToTopic"] | components["schemas"]["PublishToTopics"];
        /** @description Ids of the messages, in hexadecimal. Only if they were asked for. */
        MessageIds: {
            /** @description Id of the message for `topic`. */
            msgid?: string;
            /** @description Ids of the messages for `topics`. */
            msgids?: string[];
        };
        /** @description Taken. Whether anybody subscribes is not documented. */
        Published: {
            /** @description The result code of what was done. */
            code: components["schemas"]["Success"];
            /** @description Ids of the messages, in hexadecimal. Only if they were asked for. */
            data?: components["schemas"]["MessageIds"];
        };
        /** @description Taken, or rejected. */
        PublishAnswer: components["schemas"]["Published"] | components["schemas"]["Refusal"];
        /** @description Messages, each on its own. */
        PublishBatchRequest: components["schemas"]["PublishRequest"][];
        /** @description How it went. Codes beyond these are possible. */
        ResultCode: 0 | 101 | 102 | 103 | 104 | 105 | 106 | 107 | 108 | 109 | 110 | 111 | 112 | 113 | 114 | 115 | 116 | (number & {});
        /** @description How it went with one message. */
        MessageOutcome: {
            /** @description The topic or topics, as they were sent. Absent where the message could not be read. */
            topic?: string;
            /** @description How it went. Codes beyond these are possible. */
            code: components["schemas"]["ResultCode"];
            /** @description Why the message could not be read. */
            message?: string;
        };
        /** @description How it went, message by message. */
        PublishBatch: {
            /** @description The result code of what was done. */
            code: components["schemas"]["Success"];
            data: components["schemas"]["MessageOutcome"][];
        };
        /** @description How it went, message by message, or an error response of all. */
        PublishBatchAnswer: components["schemas"]["PublishBatch"] | components["schemas"]["Refusal"];
        /** @description Topic filter, with or without wildcards. */
        Filter: string;
        /** @description Client id. The client must be connected. */
        Subscriber: string;
        /** @description A subscription to one filter. */
        SubscribeToTopic: {
            /** @description Topic filter, with or without wildcards. */
            topic: components["schemas"]["Filter"];
            /** @description Client id. The client must be connected. */
            clientid: components["schemas"]["Subscriber"];
            /** @description Quality of service. */
            qos?: components["schemas"]["PublishQos"];
        };
        /** @description A subscription to several filters. */
        SubscribeToTopics: {
            /**
             * @description Filters, with commas between them.
             * @example a/#,b/+
             */
            topics: string;
            /** @description Client id. The client must be connected. */
            clientid: components["schemas"]["Subscriber"];
            /** @description Quality of service. */
            qos?: components["schemas"]["PublishQos"];
        };
        /** @description A subscription of a client, to one filter or to several. */
        SubscribeRequest: components["schemas"]["SubscribeToTopic"] | components["schemas"]["SubscribeToTopics"];
        /** @description Subscriptions, each on its own. */
        SubscribeBatchRequest: components["schemas"]["SubscribeRequest"][];
        /** @description How it went with one subscription. */
        SubscriptionOutcome: {
            /** @description Client id. */
            clientid?: string;
            /** @description The filter or filters, as they were sent. */
            topic?: string;
            /** @description How it went. Codes beyond these are possible. */
            code: components["schemas"]["ResultCode"];
        };
        /** @description How it went, subscription by subscription. */
        SubscribeBatch: {
            /** @description The result code of what was done. */
            code: components["schemas"]["Success"];
            data: components["schemas"]["SubscriptionOutcome"][];
        };
        /** @description How it went, subscription by subscription, or an error response of all. */
        SubscribeBatchAnswer: components["schemas"]["SubscribeBatch"] | components["schemas"]["Refusal"];
        /** @description The end of a client's subscription. */
        UnsubscribeRequest: {
            /** @description Topic filter, with or without wildcards. */
            topic: components["schemas"]["Filter"];
            /** @description Client id. The client must be connected. */
            clientid: components["schemas"]["Subscriber"];
        };
        /** @description Ends of subscriptions, each on its own. */
        UnsubscribeBatchRequest: components["schemas"]["UnsubscribeRequest"][];
        /** @description A machine of the cluster. One that could not be asked has `node` and `error` alone. */
        BrokerNode: {
            /** @description Name of the node. */
            node?: string;
            /** @description Why the node could not be asked. */
            error?: string;
            /** @description Whether the node runs. */
            node_status?: components["schemas"]["NodeStatus"];
            /** @description Version of EMQX. */
            version?: string;
            /**
             * @description How long it has been running, in words.
             * @example 3 hours, 17 minutes, 5 seconds
             */
            uptime?: string;
            /** @description Version of Erlang. */
            otp_release?: string;
            /** @description Sessions, those included whose client is away. */
            connections?: number;
            /** @description Clients that are connected. Older releases lack it. */
            live_connections?: number;
            /**
             * @description Load of the last minute, as text.
             * @example 2.60
             */
            load1?: string;
            /**
             * @description Load of the last five minutes, as text.
             * @example 2.10
             */
            load5?: string;
            /**
             * @description Load of the last fifteen minutes, as text.
             * @example 1.95
             */
            load15?: string;
            /** @description File descriptors that the node may have. */
            max_fds?: number;
            /**
             * @description Total memory, with its unit.
             * @example 512.00M
             */
            memory_total?: string;
            /**
             * @description Memory in use, with its unit.
             * @example 118.27M
             */
            memory_used?: string;
            /** @description Erlang processes that the node may have. */
            process_available?: number;
            /** @description Erlang processes that it has. */
            process_used?: number;
        };
        /** @description The nodes of the cluster. */
        NodeList: {
            /** @description The result code of what was done. */
            code: components["schemas"]["Success"];
            data: components["schemas"]["BrokerNode"][];
        };
        /** @description The nodes of the cluster, or an error response. */
        NodeListAnswer: components["schemas"]["NodeList"] | components["schemas"]["Refusal"];
        /** @description The node. */
        NodeFound: {
            /** @description The result code of what was done. */
            code: components["schemas"]["Success"];
            /** @description A machine of the cluster. One that could not be asked has `node` and `error` alone. */
            data: components["schemas"]["BrokerNode"];
        };
        /** @description The node, or an error response. */
        NodeAnswer: components["schemas"]["NodeFound"] | components["schemas"]["Refusal"];
        /** @description Counters of the node. */
        MetricsFound: {
            /** @description The result code of what was done. */
            code: components["schemas"]["Success"];
            /** @description Counters since the start of the node, by name. Plugins and other releases add further ones. */
            data: components["schemas"]["Metrics"];
        };
        /** @description Counters of the node, or an error response. */
        MetricsAnswer: components["schemas"]["MetricsFound"] | components["schemas"]["Refusal"];
        /** @description How many there are and were at most, by name. Older releases lack some of them. */
        Stats: {
            /** @description Sessions and connections that are being made, now. */
            "channels.count"?: number;
            /** @description Sessions and connections that are being made, at most so far. */
            "channels.max"?: number;
            /** @description Sessions, those included whose client is away, now. */
            "connections.count"?: number;
            /** @description Sessions, those included whose client is away, at most so far. */
            "connections.max"?: number;
            /** @description Clients that are connected, now. */
            "live_connections.count"?: number;
            /** @description Clients that are connected, at most so far. */
            "live_connections.max"?: number;
            /** @description Messages that are kept, now. */
            "retained.count"?: number;
            /** @description Messages that are kept, at most so far. */
            "retained.max"?: number;
            /** @description Routes, now. */
            "routes.count"?: number;
            /** @description Routes, at most so far. */
            "routes.max"?: number;
            /** @description Sessions, now. */
            "sessions.count"?: number;
            /** @description Sessions, at most so far. */
            "sessions.max"?: number;
            /** @description Options of subscriptions, now. */
            "suboptions.count"?: number;
            /** @description Options of subscriptions, at most so far. */
            "suboptions.max"?: number;
            /** @description Clients that subscribe, now. */
            "subscribers.count"?: number;
            /** @description Clients that subscribe, at most so far. */
            "subscribers.max"?: number;
            /** @description Subscriptions, now. */
            "subscriptions.count"?: number;
            /** @description Subscriptions, at most so far. */
            "subscriptions.max"?: number;
            /** @description Shared subscriptions, now. */
            "subscriptions.shared.count"?: number;
            /** @description Shared subscriptions, at most so far. */
            "subscriptions.shared.max"?: number;
            /** @description Topics and filters that are subscribed to, now. */
            "topics.count"?: number;
            /** @description Topics and filters that are subscribed to, at most so far. */
            "topics.max"?: number;
        };
        /** @description Figures of the node. */
        StatsFound: {
            /** @description The result code of what was done. */
            code: components["schemas"]["Success"];
            /** @description How many there are and were at most, by name. Older releases lack some of them. */
            data: components["schemas"]["Stats"];
        };
        /** @description Figures of the node, or an error response. */
        StatsAnswer: components["schemas"]["StatsFound"] | components["schemas"]["Refusal"];
        /** @description Quality of service. */
        Qos: 0 | 1 | 2;
        /** @description Quality of service. */
        AnswerQos: number;
        /** @description That a client listens to a filter. */
        Subscription: {
            /** @description Node that the client is connected to. */
            node?: string;
            /** @description Client id. */
            clientid?: string;
            /** @description Filter; of a shared subscription with `$share/` and the group before it. */
            topic?: string;
            /** @description Quality of service. */
            qos?: components["schemas"]["AnswerQos"];
        };
        /** @description A page of subscriptions. */
        SubscriptionPage: {
            /** @description The result code of what was done. */
            code: components["schemas"]["Success"];
            data: components["schemas"]["Subscription"][];
            /** @description Where in a list the rows stand. */
            meta: components["schemas"]["Meta"];
        };
        /** @description A page of subscriptions, or an error response. */
        SubscriptionPageAnswer: components["schemas"]["SubscriptionPage"] | components["schemas"]["Refusal"];
        /** @description The subscriptions of a client; none if the client does not exist. */
        SubscriptionList: {
            /** @description The result code of what was done. */
            code: components["schemas"]["Success"];
            data: components["schemas"]["Subscription"][];
        };
        /** @description The subscriptions of a client, or an error response. */
        SubscriptionListAnswer: components["schemas"]["SubscriptionList"] | components["schemas"]["Refusal"];
        /** @description That messages of a topic go to a node. */
        Route: {
            /** @description Topic or filter. */
            topic?: string;
            /** @description Node that has subscribers. */
            node?: string;
        };
        /** @description A page of routes. */
        RoutePage: {
            /** @description The result code of what was done. */
            code: components["schemas"]["Success"];
            data: components["schemas"]["Route"][];
            /** @description Where in a list the rows stand. */
            meta: components["schemas"]["Meta"];
        };
        /** @description A page of routes, or an error response. */
        RoutePageAnswer: components["schemas"]["RoutePage"] | components["schemas"]["Refusal"];
        /** @description The routes of a topic; empty without a subscriber. */
        RouteList: {
            /** @description The result code of what was done. */
            code: components["schemas"]["Success"];
            data: components["schemas"]["Route"][];
        };
        /** @description The routes of a topic, or an error response. */
        RouteListAnswer: components["schemas"]["RouteList"] | components["schemas"]["Refusal"];
        /** @description How often an action was taken on a node. Older releases lack some of the counters. */
        RuleActionMetrics: {
            /** @description Name of the node. */
            node?: string;
            /** @description How often it was begun. */
            taken?: number;
            /** @description How often it succeeded. */
            success?: number;
            /** @description How often it failed. */
            failed?: number;
        };
        /** @description One thing that a rule does. */
        RuleAction: {
            /** @description Id of the action. */
            id?: string;
            /** @description Name of the action. */
            name?: string;
            /** @description Parameters of the action, which depend on its name. */
            params?: {
                [key: string]: unknown;
            };
            /** @description How often, node by node. */
            metrics?: components["schemas"]["RuleActionMetrics"][];
            /** @description What it does where the action fails. */
            fallbacks?: components["schemas"]["RuleAction"][];
        };
        /** @description How often a rule was used on a node. Older releases lack some of the counters. */
        RuleMetrics: {
            /** @description Name of the node. */
            node?: string;
            /** @description Messages and events that it is for. */
            matched?: number;
            /** @description Those that its SQL could work on. */
            passed?: number;
            /** @description Those without a result, and those that its SQL failed on. */
            failed?: number;
            /** @description Those that its SQL failed on. */
            exception?: number;
            /** @description Those that its SQL did not select. */
            no_result?: number;
            /** @description Matches a second. */
            speed?: number;
            /** @description Matches a second at most so far. */
            speed_max?: number;
            /** @description Matches a second in the last five minutes. */
            speed_last5m?: number;
        };
        /** @description A rule. */
        Rule: {
            /** @description Id of the rule. */
            id?: string;
            /** @description Topics and events that the SQL of the rule selects. */
            for?: string[];
            /** @description SQL of the rule. */
            rawsql?: string;
            /** @description What it does, in this order. */
            actions?: components["schemas"]["RuleAction"][];
            /** @description Whether the rule is on. */
            enabled?: boolean;
            /** @description Whether the actions after one that failed run all the same. */
            on_action_failed?: "continue" | "stop" | (string & {});
            /** @description How often, node by node. */
            metrics?: components["schemas"]["RuleMetrics"][];
            /** @description When it was made, in milliseconds since 1970. */
            created_at?: number;
            /** @description A text for people. */
            description?: string;
        };
        /** @description A page of rules, the newest first. */
        RulePage: {
            /** @description The result code of what was done. */
            code: components["schemas"]["Success"];
            data: components["schemas"]["Rule"][];
            /** @description Where in a list the rows stand. */
            meta: components["schemas"]["Meta"];
        };
        /** @description Error code of the rule engine. No vendor document names these codes; they are those of the source. */
        RuleRefusalCode: 400 | 404 | (number & {});
        /** @description What the rule engine did not do. Its codes look like HTTP statuses, although the status is 200. */
        RuleRefusal: {
            /** @description Error code of the rule engine. No vendor document names these codes; they are those of the source. */
            code?: components["schemas"]["RuleRefusalCode"];
            /** @description Human-readable text or the name of an error, such as `not_found`. Use the code for decisions, if there is one. */
            message: components["schemas"]["RefusalMessage"];
        };
        /** @description A page of rules, or an error response. */
        RulePageAnswer: components["schemas"]["RulePage"] | components["schemas"]["RuleRefusal"];
        /** @description Id of one's own. Without it, the broker makes one. */
        RuleId: string;
        /** @description What the rule is for and what it takes from that: `SELECT … FROM … WHERE …`. */
        RuleSql: string;
        /** @description Parameters of the action, which depend on its name. */
        RuleActionSettings: {
            [key: string]: unknown;
        };
        /** @description One thing to do. */
        RuleActionRequest: {
            /** @description Name of the action, such as `republish`. */
            name: string;
            /** @description Parameters of the action, which depend on its name. */
            params?: components["schemas"]["RuleActionSettings"];
            /** @description What to do where the action fails. */
            fallbacks?: components["schemas"]["RuleActionRequest"][];
        };
        /** @description What to do with what the SQL selected, in this order. */
        RuleActions: components["schemas"]["RuleActionRequest"][];
        /**
         * @description Whether the rule is on.
         * @default true
         */
        RuleEnabled: boolean;
        /**
         * @description Whether the actions after one that failed run all the same.
         * @default continue
         */
        RuleOnActionFailed: "continue" | "stop";
        /**
         * @description Human-readable text.
         * @default
         */
        RuleDescription: string;
        /** @description A new rule. */
        RuleRequest: {
            /** @description Id of one's own. Without it, the broker makes one. */
            id?: components["schemas"]["RuleId"];
            /** @description What the rule is for and what it takes from that: `SELECT … FROM … WHERE …`. */
            rawsql: components["schemas"]["RuleSql"];
            /** @description What to do with what the SQL selected, in this order. */
            actions: components["schemas"]["RuleActions"];
            /** @description Whether the rule is on. */
            enabled?: components["schemas"]["RuleEnabled"];
            /** @description Whether the actions after one that failed run all the same. */
            on_action_failed?: components["schemas"]["RuleOnActionFailed"];
            /** @description Human-readable text. */
            description?: components["schemas"]["RuleDescription"];
        };
        /** @description The rule. */
        RuleFound: {
            /** @description The result code of what was done. */
            code: components["schemas"]["Success"];
            /** @description A rule. */
            data: components["schemas"]["Rule"];
        };
        /** @description The rule, or an error response. */
        RuleAnswer: components["schemas"]["RuleFound"] | components["schemas"]["RuleRefusal"];
        /** @description Changes of a rule. Omitted properties keep their values. */
        RuleChange: {
            /** @description What the rule is for and what it takes from that: `SELECT … FROM … WHERE …`. */
            rawsql?: components["schemas"]["RuleSql"];
            /** @description What to do with what the SQL selected, in this order. */
            actions?: components["schemas"]["RuleActions"];
            /** @description Whether the rule is on. */
            enabled?: boolean;
            /** @description Whether the actions after one that failed run all the same. */
            on_action_failed?: "continue" | "stop";
            /** @description A text for people. */
            description?: string;
        };
        /** @description Done, or rejected. */
        RuleDoneAnswer: components["schemas"]["Done"] | components["schemas"]["RuleRefusal"];
        /** @description Figures of a node. */
        NodeStats: {
            /** @description Name of the node. */
            node?: string;
            /** @description How many there are and were at most, by name. Older releases lack some of them. */
            stats?: components["schemas"]["Stats"];
        };
        /** @description Figures of all nodes. */
        NodeStatsList: {
            /** @description The result code of what was done. */
            code: components["schemas"]["Success"];
            data: components["schemas"]["NodeStats"][];
        };
        /** @description Figures of all nodes, or an error response. */
        NodeStatsListAnswer: components["schemas"]["NodeStatsList"] | components["schemas"]["Refusal"];
    };
    responses: {
        /** @description No credentials, or wrong ones. */
        Unauthorized: {
            headers: {
                /**
                 * @description The challenge, always Basic.
                 * @example Basic Realm="minirest-server"
                 */
                "WWW-Authenticate"?: string;
                [name: string]: unknown;
            };
            content: {
                /** @example UNAUTHORIZED */
                "text/plain": string;
            };
        };
        /** @description The operation does not exist: the path or the method is wrong, the node is unknown, or the plugin that brings the operation is off. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /** @example Not found. */
                "text/plain": string;
            };
        };
        /** @description The operation failed, for example because a property that it relies on is missing or of another type. */
        InternalError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /** @example Internal Error */
                "text/plain": string;
            };
        };
        /** @description The body is not JSON. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /** @example Bad Request */
                "text/plain": string;
            };
        };
    };
    parameters: {
        /** @description Which page of the list. */
        Page: number;
        /** @description Rows a page. Brokers with another `management.max_row_limit` have that as the default. */
        Limit: number;
        /**
         * @description By what the ban knows clients.
         * @example clientid
         */
        BannedAs: components["schemas"]["BanKind"];
        /**
         * @description Client id, user name or address that is banned, percent-encoded.
         * @example axis-accc8e000001
         */
        BannedWho: string;
        /**
         * @description Name of the node. One that the cluster never knew is HTTP 404.
         * @example emqx@127.0.0.1
         */
        NodeName: string;
        /** @description With this client id. */
        WithClientId: string;
        /** @description With this user name. */
        WithUsername: string;
        /** @description In this zone of the configuration. */
        WithZone: string;
        /** @description From this address, without the port. Code 108 if it is not an address. */
        WithIpAddress: string;
        /** @description With a connection in this state. */
        WithConnState: "connected" | "idle" | "disconnected";
        /** @description That began a new session, or took up the old one. */
        WithCleanStart: boolean;
        /** @description By this protocol. */
        WithProtoName: "MQTT" | "CoAP" | "LwM2M" | "MQTT-SN";
        /** @description By this version of the protocol; of MQTT, 4 is 3.1.1 and 5 is 5.0. */
        WithProtoVer: number;
        /** @description With this text in the client id. */
        LikeClientId: string;
        /** @description With this text in the user name. */
        LikeUsername: string;
        /** @description With a session that began at this time or later, in seconds since 1970. */
        CreatedFrom: number;
        /** @description With a session that began at this time or earlier, in seconds since 1970. */
        CreatedUntil: number;
        /** @description Connected at this time or later, in seconds since 1970. */
        ConnectedFrom: number;
        /** @description Connected at this time or earlier, in seconds since 1970. */
        ConnectedUntil: number;
        /** @description With at least so many messages in the queue. */
        QueueFrom: number;
        /** @description With at most so many messages in the queue. */
        QueueUntil: number;
        /** @description Whose queue lost at least so many messages. */
        QueueDroppedFrom: number;
        /** @description Whose queue lost at most so many messages. */
        QueueDroppedUntil: number;
        /**
         * @description Client id, percent-encoded.
         * @example axis-accc8e000001
         */
        ClientId: string;
        /**
         * @description User name that clients connected with, percent-encoded.
         * @example camera
         */
        Username: string;
        /** @description To exactly this filter. */
        WithFilter: string;
        /** @description With this quality of service. */
        WithQos: components["schemas"]["Qos"];
        /** @description Of this group of shared subscriptions. */
        WithShare: string;
        /** @description To filters that this topic or filter covers. */
        MatchTopic: string;
        /**
         * @description Topic or filter as it is routed, percent-encoded with `%2F` for each slash.
         * @example axis/ACCC8E000001/#
         */
        RouteTopic: string;
        /** @description That are on, or off. */
        WithEnabled: boolean;
        /** @description With this text in the id. */
        LikeRuleId: string;
        /** @description With this text in one of the topics that they are for. */
        LikeFor: string;
        /** @description For a topic that this filter covers. */
        MatchFor: string;
        /** @description With this text in the description. */
        LikeDescription: string;
        /**
         * @description Id of the rule, percent-encoded.
         * @example rule:612871
         */
        RuleIdInPath: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type Success = components['schemas']['Success'];
export type AnswerBanKind = components['schemas']['AnswerBanKind'];
export type Ban = components['schemas']['Ban'];
export type Meta = components['schemas']['Meta'];
export type BanPage = components['schemas']['BanPage'];
export type RefusalCode = components['schemas']['RefusalCode'];
export type RefusalMessage = components['schemas']['RefusalMessage'];
export type Refusal = components['schemas']['Refusal'];
export type BanPageAnswer = components['schemas']['BanPageAnswer'];
export type BanKind = components['schemas']['BanKind'];
export type BanRequest = components['schemas']['BanRequest'];
export type Banned = components['schemas']['Banned'];
export type BannedAnswer = components['schemas']['BannedAnswer'];
export type Done = components['schemas']['Done'];
export type DoneAnswer = components['schemas']['DoneAnswer'];
export type NodeStatus = components['schemas']['NodeStatus'];
export type LocalTime = components['schemas']['LocalTime'];
export type Broker = components['schemas']['Broker'];
export type BrokerList = components['schemas']['BrokerList'];
export type BrokerListAnswer = components['schemas']['BrokerListAnswer'];
export type BrokerFound = components['schemas']['BrokerFound'];
export type BrokerAnswer = components['schemas']['BrokerAnswer'];
export type Client = components['schemas']['Client'];
export type ClientPage = components['schemas']['ClientPage'];
export type ClientPageAnswer = components['schemas']['ClientPageAnswer'];
export type ClientList = components['schemas']['ClientList'];
export type ClientListAnswer = components['schemas']['ClientListAnswer'];
export type AclCacheEntry = components['schemas']['AclCacheEntry'];
export type AclCache = components['schemas']['AclCache'];
export type AclCacheAnswer = components['schemas']['AclCacheAnswer'];
export type KeepAliveRequest = components['schemas']['KeepAliveRequest'];
export type QuotaRequest = components['schemas']['QuotaRequest'];
export type RateLimitRequest = components['schemas']['RateLimitRequest'];
export type Metrics = components['schemas']['Metrics'];
export type NodeMetrics = components['schemas']['NodeMetrics'];
export type NodeMetricsList = components['schemas']['NodeMetricsList'];
export type NodeMetricsListAnswer = components['schemas']['NodeMetricsListAnswer'];
export type PublishTopic = components['schemas']['PublishTopic'];
export type Publisher = components['schemas']['Publisher'];
export type Payload = components['schemas']['Payload'];
export type PayloadEncoding = components['schemas']['PayloadEncoding'];
export type PublishQos = components['schemas']['PublishQos'];
export type Retain = components['schemas']['Retain'];
export type UserProperties = components['schemas']['UserProperties'];
export type PublishProperties = components['schemas']['PublishProperties'];
export type ReturnIds = components['schemas']['ReturnIds'];
export type PublishToTopic = components['schemas']['PublishToTopic'];
export type PublishToTopics = components['schemas']['PublishToTopics'];
export type PublishRequest = components['schemas']['PublishRequest'];
export type MessageIds = components['schemas']['MessageIds'];
export type Published = components['schemas']['Published'];
export type PublishAnswer = components['schemas']['PublishAnswer'];
export type PublishBatchRequest = components['schemas']['PublishBatchRequest'];
export type ResultCode = components['schemas']['ResultCode'];
export type MessageOutcome = components['schemas']['MessageOutcome'];
export type PublishBatch = components['schemas']['PublishBatch'];
export type PublishBatchAnswer = components['schemas']['PublishBatchAnswer'];
export type Filter = components['schemas']['Filter'];
export type Subscriber = components['schemas']['Subscriber'];
export type SubscribeToTopic = components['schemas']['SubscribeToTopic'];
export type SubscribeToTopics = components['schemas']['SubscribeToTopics'];
export type SubscribeRequest = components['schemas']['SubscribeRequest'];
export type SubscribeBatchRequest = components['schemas']['SubscribeBatchRequest'];
export type SubscriptionOutcome = components['schemas']['SubscriptionOutcome'];
export type SubscribeBatch = components['schemas']['SubscribeBatch'];
export type SubscribeBatchAnswer = components['schemas']['SubscribeBatchAnswer'];
export type UnsubscribeRequest = components['schemas']['UnsubscribeRequest'];
export type UnsubscribeBatchRequest = components['schemas']['UnsubscribeBatchRequest'];
export type BrokerNode = components['schemas']['BrokerNode'];
export type NodeList = components['schemas']['NodeList'];
export type NodeListAnswer = components['schemas']['NodeListAnswer'];
export type NodeFound = components['schemas']['NodeFound'];
export type NodeAnswer = components['schemas']['NodeAnswer'];
export type MetricsFound = components['schemas']['MetricsFound'];
export type MetricsAnswer = components['schemas']['MetricsAnswer'];
export type Stats = components['schemas']['Stats'];
export type StatsFound = components['schemas']['StatsFound'];
export type StatsAnswer = components['schemas']['StatsAnswer'];
export type Qos = components['schemas']['Qos'];
export type AnswerQos = components['schemas']['AnswerQos'];
export type Subscription = components['schemas']['Subscription'];
export type SubscriptionPage = components['schemas']['SubscriptionPage'];
export type SubscriptionPageAnswer = components['schemas']['SubscriptionPageAnswer'];
export type SubscriptionList = components['schemas']['SubscriptionList'];
export type SubscriptionListAnswer = components['schemas']['SubscriptionListAnswer'];
export type Route = components['schemas']['Route'];
export type RoutePage = components['schemas']['RoutePage'];
export type RoutePageAnswer = components['schemas']['RoutePageAnswer'];
export type RouteList = components['schemas']['RouteList'];
export type RouteListAnswer = components['schemas']['RouteListAnswer'];
export type RuleActionMetrics = components['schemas']['RuleActionMetrics'];
export type RuleAction = components['schemas']['RuleAction'];
export type RuleMetrics = components['schemas']['RuleMetrics'];
export type Rule = components['schemas']['Rule'];
export type RulePage = components['schemas']['RulePage'];
export type RuleRefusalCode = components['schemas']['RuleRefusalCode'];
export type RuleRefusal = components['schemas']['RuleRefusal'];
export type RulePageAnswer = components['schemas']['RulePageAnswer'];
export type RuleId = components['schemas']['RuleId'];
export type RuleSql = components['schemas']['RuleSql'];
export type RuleActionSettings = components['schemas']['RuleActionSettings'];
export type RuleActionRequest = components['schemas']['RuleActionRequest'];
export type RuleActions = components['schemas']['RuleActions'];
export type RuleEnabled = components['schemas']['RuleEnabled'];
export type RuleOnActionFailed = components['schemas']['RuleOnActionFailed'];
export type RuleDescription = components['schemas']['RuleDescription'];
export type RuleRequest = components['schemas']['RuleRequest'];
export type RuleFound = components['schemas']['RuleFound'];
export type RuleAnswer = components['schemas']['RuleAnswer'];
export type RuleChange = components['schemas']['RuleChange'];
export type RuleDoneAnswer = components['schemas']['RuleDoneAnswer'];
export type NodeStats = components['schemas']['NodeStats'];
export type NodeStatsList = components['schemas']['NodeStatsList'];
export type NodeStatsListAnswer = components['schemas']['NodeStatsListAnswer'];
export type ResponseUnauthorized = components['responses']['Unauthorized'];
export type ResponseNotFound = components['responses']['NotFound'];
export type ResponseInternalError = components['responses']['InternalError'];
export type ResponseBadRequest = components['responses']['BadRequest'];
export type ParameterPage = components['parameters']['Page'];
export type ParameterLimit = components['parameters']['Limit'];
export type ParameterBannedAs = components['parameters']['BannedAs'];
export type ParameterBannedWho = components['parameters']['BannedWho'];
export type ParameterNodeName = components['parameters']['NodeName'];
export type ParameterWithClientId = components['parameters']['WithClientId'];
export type ParameterWithUsername = components['parameters']['WithUsername'];
export type ParameterWithZone = components['parameters']['WithZone'];
export type ParameterWithIpAddress = components['parameters']['WithIpAddress'];
export type ParameterWithConnState = components['parameters']['WithConnState'];
export type ParameterWithCleanStart = components['parameters']['WithCleanStart'];
export type ParameterWithProtoName = components['parameters']['WithProtoName'];
export type ParameterWithProtoVer = components['parameters']['WithProtoVer'];
export type ParameterLikeClientId = components['parameters']['LikeClientId'];
export type ParameterLikeUsername = components['parameters']['LikeUsername'];
export type ParameterCreatedFrom = components['parameters']['CreatedFrom'];
export type ParameterCreatedUntil = components['parameters']['CreatedUntil'];
export type ParameterConnectedFrom = components['parameters']['ConnectedFrom'];
export type ParameterConnectedUntil = components['parameters']['ConnectedUntil'];
export type ParameterQueueFrom = components['parameters']['QueueFrom'];
export type ParameterQueueUntil = components['parameters']['QueueUntil'];
export type ParameterQueueDroppedFrom = components['parameters']['QueueDroppedFrom'];
export type ParameterQueueDroppedUntil = components['parameters']['QueueDroppedUntil'];
export type ParameterClientId = components['parameters']['ClientId'];
export type ParameterUsername = components['parameters']['Username'];
export type ParameterWithFilter = components['parameters']['WithFilter'];
export type ParameterWithQos = components['parameters']['WithQos'];
export type ParameterWithShare = components['parameters']['WithShare'];
export type ParameterMatchTopic = components['parameters']['MatchTopic'];
export type ParameterRouteTopic = components['parameters']['RouteTopic'];
export type ParameterWithEnabled = components['parameters']['WithEnabled'];
export type ParameterLikeRuleId = components['parameters']['LikeRuleId'];
export type ParameterLikeFor = components['parameters']['LikeFor'];
export type ParameterMatchFor = components['parameters']['MatchFor'];
export type ParameterLikeDescription = components['parameters']['LikeDescription'];
export type ParameterRuleIdInPath = components['parameters']['RuleIdInPath'];
export type $defs = Record<string, never>;
export interface operations {
    listBans: {
        parameters: {
            query?: {
                /** @description Which page of the list. */
                _page?: components["parameters"]["Page"];
                /** @description Rows a page. Brokers with another `management.max_row_limit` have that as the default. */
                _limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of bans, or an error response. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainValues<components["schemas"]["BanPageAnswer"]>;
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalError"];
        };
    };
    createBan: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": PlainValues<components["schemas"]["BanRequest"]>;
            };
        };
        responses: {
            /** @description The ban as it was sent, or an error response. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainValues<components["schemas"]["BannedAnswer"]>;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalError"];
        };
    };
    deleteBan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description By what the ban knows clients.
                 * @example clientid
                 */
                as: components["parameters"]["BannedAs"];
                /**
                 * @description Client id, user name or address that is banned, percent-encoded.
                 * @example axis-accc8e000001
                 */
                who: components["parameters"]["BannedWho"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or rejected. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainValues<components["schemas"]["DoneAnswer"]>;
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalError"];
        };
    };
    listBrokers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The brokers of the cluster, or an error response. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainValues<components["schemas"]["BrokerListAnswer"]>;
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalError"];
        };
    };
    getBroker: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the node. One that the cluster never knew is HTTP 404.
                 * @example emqx@127.0.0.1
                 */
                node: components["parameters"]["NodeName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The broker on the node, or an error response. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainValues<components["schemas"]["BrokerAnswer"]>;
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalError"];
        };
    };
    listClients: {
        parameters: {
            query?: {
                /** @description Which page of the list. */
                _page?: components["parameters"]["Page"];
                /** @description Rows a page. Brokers with another `management.max_row_limit` have that as the default. */
                _limit?: components["parameters"]["Limit"];
                /** @description With this client id. */
                clientid?: components["parameters"]["WithClientId"];
                /** @description With this user name. */
                username?: components["parameters"]["WithUsername"];
                /** @description In this zone of the configuration. */
                zone?: components["parameters"]["WithZone"];
                /** @description From this address, without the port. Code 108 if it is not an address. */
                ip_address?: components["parameters"]["WithIpAddress"];
                /** @description With a connection in this state. */
                conn_state?: components["parameters"]["WithConnState"];
                /** @description That began a new session, or took up the old one. */
                clean_start?: components["parameters"]["WithCleanStart"];
                /** @description By this protocol. */
                proto_name?: components["parameters"]["WithProtoName"];
                /** @description By this version of the protocol; of MQTT, 4 is 3.1.1 and 5 is 5.0. */
                proto_ver?: components["parameters"]["WithProtoVer"];
                /** @description With this text in the client id. */
                _like_clientid?: components["parameters"]["LikeClientId"];
                /** @description With this text in the user name. */
                _like_username?: components["parameters"]["LikeUsername"];
                /** @description With a session that began at this time or later, in seconds since 1970. */
                _gte_created_at?: components["parameters"]["CreatedFrom"];
                /** @description With a session that began at this time or earlier, in seconds since 1970. */
                _lte_created_at?: components["parameters"]["CreatedUntil"];
                /** @description Connected at this time or later, in seconds since 1970. */
                _gte_connected_at?: components["parameters"]["ConnectedFrom"];
                /** @description Connected at this time or earlier, in seconds since 1970. */
                _lte_connected_at?: components["parameters"]["ConnectedUntil"];
                /** @description With at least so many messages in the queue. */
                _gte_mqueue_len?: components["parameters"]["QueueFrom"];
                /** @description With at most so many messages in the queue. */
                _lte_mqueue_len?: components["parameters"]["QueueUntil"];
                /** @description Whose queue lost at least so many messages. */
                _gte_mqueue_dropped?: components["parameters"]["QueueDroppedFrom"];
                /** @description Whose queue lost at most so many messages. */
                _lte_mqueue_dropped?: components["parameters"]["QueueDroppedUntil"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of clients, or an error response. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainValues<components["schemas"]["ClientPageAnswer"]>;
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalError"];
        };
    };
    getClient: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Client id, percent-encoded.
                 * @example axis-accc8e000001
                 */
                clientid: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The clients that were asked for, or an error response. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainValues<components["schemas"]["ClientListAnswer"]>;
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalError"];
        };
    };
    kickClient: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Client id, percent-encoded.
                 * @example axis-accc8e000001
                 */
                clientid: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or rejected. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainValues<components["schemas"]["DoneAnswer"]>;
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalError"];
        };
    };
    getAclCache: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Client id, percent-encoded.
                 * @example axis-accc8e000001
                 */
                clientid: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the broker remembers of a client's access checks, or an error response. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainValues<components["schemas"]["AclCacheAnswer"]>;
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalError"];
        };
    };
    clearAclCache: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Client id, percent-encoded.
                 * @example axis-accc8e000001
                 */
                clientid: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or rejected. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainValues<components["schemas"]["DoneAnswer"]>;
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalError"];
        };
    };
    setKeepAlive: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Client id, percent-encoded.
                 * @example axis-accc8e000001
                 */
                clientid: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": PlainValues<components["schemas"]["KeepAliveRequest"]>;
            };
        };
        responses: {
            /** @description Done, or rejected. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainValues<components["schemas"]["DoneAnswer"]>;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalError"];
        };
    };
    setQuota: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Client id, percent-encoded.
                 * @example axis-accc8e000001
                 */
                clientid: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": PlainValues<components["schemas"]["QuotaRequest"]>;
            };
        };
        responses: {
            /** @description Done, or rejected. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainValues<components["schemas"]["DoneAnswer"]>;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalError"];
        };
    };
    clearQuota: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Client id, percent-encoded.
                 * @example axis-accc8e000001
                 */
                clientid: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or rejected. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainValues<components["schemas"]["DoneAnswer"]>;
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalError"];
        };
    };
    setRateLimit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Client id, percent-encoded.
                 * @example axis-accc8e000001
                 */
                clientid: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": PlainValues<components["schemas"]["RateLimitRequest"]>;
            };
        };
        responses: {
            /** @description Done, or rejected. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainValues<components["schemas"]["DoneAnswer"]>;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalError"];
        };
    };
    clearRateLimit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Client id, percent-encoded.
                 * @example axis-accc8e000001
                 */
                clientid: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or rejected. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainValues<components["schemas"]["DoneAnswer"]>;
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalError"];
        };
    };
    listClientsOfUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description User name that clients connected with, percent-encoded.
                 * @example camera
                 */
                username: components["parameters"]["Username"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The clients that were asked for, or an error response. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainValues<components["schemas"]["ClientListAnswer"]>;
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalError"];
        };
    };
    listMetrics: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Counters of all nodes, or an error response. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainValues<components["schemas"]["NodeMetricsListAnswer"]>;
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalError"];
        };
    };
    publish: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": PlainValues<components["schemas"]["PublishRequest"]>;
            };
        };
        responses: {
            /** @description Taken, or rejected. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainValues<components["schemas"]["PublishAnswer"]>;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalError"];
        };
    };
    publishBatch: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": PlainValues<components["schemas"]["PublishBatchRequest"]>;
            };
        };
        responses: {
            /** @description How it went, message by message, or an error response of all. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainValues<components["schemas"]["PublishBatchAnswer"]>;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalError"];
        };
    };
    subscribe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": PlainValues<components["schemas"]["SubscribeRequest"]>;
            };
        };
        responses: {
            /** @description Done, or rejected. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainValues<components["schemas"]["DoneAnswer"]>;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalError"];
        };
    };
    subscribeBatch: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": PlainValues<components["schemas"]["SubscribeBatchRequest"]>;
            };
        };
        responses: {
            /** @description How it went, subscription by subscription, or an error response of all. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainValues<components["schemas"]["SubscribeBatchAnswer"]>;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalError"];
        };
    };
    unsubscribe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": PlainValues<components["schemas"]["UnsubscribeRequest"]>;
            };
        };
        responses: {
            /** @description Done, or rejected. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainValues<components["schemas"]["DoneAnswer"]>;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalError"];
        };
    };
    unsubscribeBatch: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": PlainValues<components["schemas"]["UnsubscribeBatchRequest"]>;
            };
        };
        responses: {
            /** @description How it went, subscription by subscription, or an error response of all. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainValues<components["schemas"]["SubscribeBatchAnswer"]>;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalError"];
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
            /** @description The nodes of the cluster, or an error response. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainValues<components["schemas"]["NodeListAnswer"]>;
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalError"];
        };
    };
    getNode: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the node. One that the cluster never knew is HTTP 404.
                 * @example emqx@127.0.0.1
                 */
                node: components["parameters"]["NodeName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The node, or an error response. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainValues<components["schemas"]["NodeAnswer"]>;
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalError"];
        };
    };
    listNodeClients: {
        parameters: {
            query?: {
                /** @description Which page of the list. */
                _page?: components["parameters"]["Page"];
                /** @description Rows a page. Brokers with another `management.max_row_limit` have that as the default. */
                _limit?: components["parameters"]["Limit"];
                /** @description With this client id. */
                clientid?: components["parameters"]["WithClientId"];
                /** @description With this user name. */
                username?: components["parameters"]["WithUsername"];
                /** @description In this zone of the configuration. */
                zone?: components["parameters"]["WithZone"];
                /** @description From this address, without the port. Code 108 if it is not an address. */
                ip_address?: components["parameters"]["WithIpAddress"];
                /** @description With a connection in this state. */
                conn_state?: components["parameters"]["WithConnState"];
                /** @description That began a new session, or took up the old one. */
                clean_start?: components["parameters"]["WithCleanStart"];
                /** @description By this protocol. */
                proto_name?: components["parameters"]["WithProtoName"];
                /** @description By this version of the protocol; of MQTT, 4 is 3.1.1 and 5 is 5.0. */
                proto_ver?: components["parameters"]["WithProtoVer"];
                /** @description With this text in the client id. */
                _like_clientid?: components["parameters"]["LikeClientId"];
                /** @description With this text in the user name. */
                _like_username?: components["parameters"]["LikeUsername"];
                /** @description With a session that began at this time or later, in seconds since 1970. */
                _gte_created_at?: components["parameters"]["CreatedFrom"];
                /** @description With a session that began at this time or earlier, in seconds since 1970. */
                _lte_created_at?: components["parameters"]["CreatedUntil"];
                /** @description Connected at this time or later, in seconds since 1970. */
                _gte_connected_at?: components["parameters"]["ConnectedFrom"];
                /** @description Connected at this time or earlier, in seconds since 1970. */
                _lte_connected_at?: components["parameters"]["ConnectedUntil"];
                /** @description With at least so many messages in the queue. */
                _gte_mqueue_len?: components["parameters"]["QueueFrom"];
                /** @description With at most so many messages in the queue. */
                _lte_mqueue_len?: components["parameters"]["QueueUntil"];
                /** @description Whose queue lost at least so many messages. */
                _gte_mqueue_dropped?: components["parameters"]["QueueDroppedFrom"];
                /** @description Whose queue lost at most so many messages. */
                _lte_mqueue_dropped?: components["parameters"]["QueueDroppedUntil"];
            };
            header?: never;
            path: {
                /**
                 * @description Name of the node. One that the cluster never knew is HTTP 404.
                 * @example emqx@127.0.0.1
                 */
                node: components["parameters"]["NodeName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of clients, or an error response. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainValues<components["schemas"]["ClientPageAnswer"]>;
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalError"];
        };
    };
    getNodeClient: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the node. One that the cluster never knew is HTTP 404.
                 * @example emqx@127.0.0.1
                 */
                node: components["parameters"]["NodeName"];
                /**
                 * @description Client id, percent-encoded.
                 * @example axis-accc8e000001
                 */
                clientid: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The clients that were asked for, or an error response. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainValues<components["schemas"]["ClientListAnswer"]>;
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalError"];
        };
    };
    listNodeClientsOfUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the node. One that the cluster never knew is HTTP 404.
                 * @example emqx@127.0.0.1
                 */
                node: components["parameters"]["NodeName"];
                /**
                 * @description User name that clients connected with, percent-encoded.
                 * @example camera
                 */
                username: components["parameters"]["Username"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The clients that were asked for, or an error response. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainValues<components["schemas"]["ClientListAnswer"]>;
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalError"];
        };
    };
    getNodeMetrics: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the node. One that the cluster never knew is HTTP 404.
                 * @example emqx@127.0.0.1
                 */
                node: components["parameters"]["NodeName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Counters of the node, or an error response. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainValues<components["schemas"]["MetricsAnswer"]>;
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalError"];
        };
    };
    getNodeStats: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the node. One that the cluster never knew is HTTP 404.
                 * @example emqx@127.0.0.1
                 */
                node: components["parameters"]["NodeName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Figures of the node, or an error response. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainValues<components["schemas"]["StatsAnswer"]>;
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalError"];
        };
    };
    listNodeSubscriptions: {
        parameters: {
            query?: {
                /** @description Which page of the list. */
                _page?: components["parameters"]["Page"];
                /** @description Rows a page. Brokers with another `management.max_row_limit` have that as the default. */
                _limit?: components["parameters"]["Limit"];
                /** @description With this client id. */
                clientid?: components["parameters"]["WithClientId"];
                /** @description To exactly this filter. */
                topic?: components["parameters"]["WithFilter"];
                /** @description With this quality of service. */
                qos?: components["parameters"]["WithQos"];
                /** @description Of this group of shared subscriptions. */
                share?: components["parameters"]["WithShare"];
                /** @description To filters that this topic or filter covers. */
                _match_topic?: components["parameters"]["MatchTopic"];
            };
            header?: never;
            path: {
                /**
                 * @description Name of the node. One that the cluster never knew is HTTP 404.
                 * @example emqx@127.0.0.1
                 */
                node: components["parameters"]["NodeName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of subscriptions, or an error response. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainValues<components["schemas"]["SubscriptionPageAnswer"]>;
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalError"];
        };
    };
    listNodeClientSubscriptions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the node. One that the cluster never knew is HTTP 404.
                 * @example emqx@127.0.0.1
                 */
                node: components["parameters"]["NodeName"];
                /**
                 * @description Client id, percent-encoded.
                 * @example axis-accc8e000001
                 */
                clientid: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The subscriptions of a client, or an error response. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainValues<components["schemas"]["SubscriptionListAnswer"]>;
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalError"];
        };
    };
    listRoutes: {
        parameters: {
            query?: {
                /** @description Which page of the list. */
                _page?: components["parameters"]["Page"];
                /** @description Rows a page. Brokers with another `management.max_row_limit` have that as the default. */
                _limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of routes, or an error response. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainValues<components["schemas"]["RoutePageAnswer"]>;
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalError"];
        };
    };
    getRoute: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Topic or filter as it is routed, percent-encoded with `%2F` for each slash.
                 * @example axis/ACCC8E000001/#
                 */
                topic: components["parameters"]["RouteTopic"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The routes of a topic, or an error response. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainValues<components["schemas"]["RouteListAnswer"]>;
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalError"];
        };
    };
    listRules: {
        parameters: {
            query?: {
                /** @description Which page of the list. */
                _page?: components["parameters"]["Page"];
                /** @description Rows a page. Brokers with another `management.max_row_limit` have that as the default. */
                _limit?: components["parameters"]["Limit"];
                /** @description That are on, or off. */
                enabled?: components["parameters"]["WithEnabled"];
                /** @description With this text in the id. */
                _like_id?: components["parameters"]["LikeRuleId"];
                /** @description With this text in one of the topics that they are for. */
                _like_for?: components["parameters"]["LikeFor"];
                /** @description For a topic that this filter covers. */
                _match_for?: components["parameters"]["MatchFor"];
                /** @description With this text in the description. */
                _like_description?: components["parameters"]["LikeDescription"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of rules, or an error response. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainValues<components["schemas"]["RulePageAnswer"]>;
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalError"];
        };
    };
    createRule: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": PlainValues<components["schemas"]["RuleRequest"]>;
            };
        };
        responses: {
            /** @description The rule, or an error response. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainValues<components["schemas"]["RuleAnswer"]>;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalError"];
        };
    };
    getRule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the rule, percent-encoded.
                 * @example rule:612871
                 */
                id: components["parameters"]["RuleIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rule, or an error response. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainValues<components["schemas"]["RuleAnswer"]>;
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalError"];
        };
    };
    updateRule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the rule, percent-encoded.
                 * @example rule:612871
                 */
                id: components["parameters"]["RuleIdInPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": PlainValues<components["schemas"]["RuleChange"]>;
            };
        };
        responses: {
            /** @description The rule, or an error response. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainValues<components["schemas"]["RuleAnswer"]>;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalError"];
        };
    };
    deleteRule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the rule, percent-encoded.
                 * @example rule:612871
                 */
                id: components["parameters"]["RuleIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or rejected. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainValues<components["schemas"]["RuleDoneAnswer"]>;
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalError"];
        };
    };
    resetRuleMetrics: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the rule, percent-encoded.
                 * @example rule:612871
                 */
                id: components["parameters"]["RuleIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or rejected. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainValues<components["schemas"]["RuleDoneAnswer"]>;
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalError"];
        };
    };
    listStats: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Figures of all nodes, or an error response. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainValues<components["schemas"]["NodeStatsListAnswer"]>;
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalError"];
        };
    };
    listSubscriptions: {
        parameters: {
            query?: {
                /** @description Which page of the list. */
                _page?: components["parameters"]["Page"];
                /** @description Rows a page. Brokers with another `management.max_row_limit` have that as the default. */
                _limit?: components["parameters"]["Limit"];
                /** @description With this client id. */
                clientid?: components["parameters"]["WithClientId"];
                /** @description To exactly this filter. */
                topic?: components["parameters"]["WithFilter"];
                /** @description With this quality of service. */
                qos?: components["parameters"]["WithQos"];
                /** @description Of this group of shared subscriptions. */
                share?: components["parameters"]["WithShare"];
                /** @description To filters that this topic or filter covers. */
                _match_topic?: components["parameters"]["MatchTopic"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of subscriptions, or an error response. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainValues<components["schemas"]["SubscriptionPageAnswer"]>;
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalError"];
        };
    };
    listClientSubscriptions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Client id, percent-encoded.
                 * @example axis-accc8e000001
                 */
                clientid: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The subscriptions of a client, or an error response. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainValues<components["schemas"]["SubscriptionListAnswer"]>;
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalError"];
        };
    };
}
