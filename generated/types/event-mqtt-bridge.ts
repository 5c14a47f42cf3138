// Generated from spec/vapix/event-mqtt-bridge by `npm run generate`. Do not edit.
/** A body as openapi-fetch can map it: an open value is any string, or any number. */
export type PlainValues<T> = T extends string
    ? (string extends T ? string : T)
    : T extends number
    ? (number extends T ? number : T)
    : T extends object
    ? { [K in keyof T]: PlainValues<T[K]> }
    : T;
export interface paths {
    "/axis-cgi/mqtt/event.cgi": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Call a method of the MQTT event bridge API
         * @description All methods share this path; the property `method` of the body selects one.
         */
        post: operations["callEventMqttBridge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    bridgedEvent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An event of the device
         * @description Published for each event that a filter of `configureEventPublication` selects, once for each such filter, with its `qos` and `retain`. Nothing is published unless the MQTT client is active and connected.
         *
         *     `{topicPrefix}` is `deviceTopicPrefix` of the MQTT client and `/event`, or `customTopicPrefix`. `{eventTopic}` is the topic of the event, with `tns:onvif` and `tns:axis` where the namespace changes (`tns:onvif/Device/tns:axis/IO/Port`), or without them if `includeTopicNamespaces` is false (`Device/IO/Port`). For each source key of the event, `/$source/`, its name, `/` and its value follow. With `appendEventTopic` false, everything after the prefix is missing. A subscriber to all events below `{topicPrefix}/#` gets the messages of the MQTT client on `connection` too, which look different.
         */
        post: operations["receiveBridgedEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        /** @description A request of any method. */
        EventMqttBridgeRequest: components["schemas"]["ConfigureEventPublicationRequest"] | components["schemas"]["GetEventPublicationConfigRequest"] | components["schemas"]["ConfigureMqttSubscriptionRequest"] | components["schemas"]["GetMqttSubscriptionConfigRequest"] | components["schemas"]["GetSupportedVersionsRequest"];
        /** @description A success response of any method, or an error response. */
        EventMqttBridgeResponse: components["schemas"]["ConfigureEventPublicationResponse"] | components["schemas"]["GetEventPublicationConfigResponse"] | components["schemas"]["ConfigureMqttSubscriptionResponse"] | components["schemas"]["GetMqttSubscriptionConfigResponse"] | components["schemas"]["GetSupportedVersionsResponse"] | components["schemas"]["EventMqttBridgeRefusal"];
        /**
         * @description Version that the request asks for, as `major.minor`. A device accepts every minor up to its newest and, where this was recorded, treats all of them equally; it rejects a higher minor and another major.
         * @example 1.0
         */
        ApiVersion: string;
        /**
         * @description Free text. The response repeats it verbatim; without it the response has none.
         * @example call-17
         */
        Context: string;
        /**
         * @description Whether the topic of the event follows the prefix.
         * @default true
         */
        AppendEventTopic: boolean;
        /**
         * @description Whether the topic of the event has its namespaces in the MQTT topic, as `tns:onvif` and `tns:axis` wherever they change: `tns:onvif/Device/tns:axis/IO/Port` with them, `Device/IO/Port` without. In the payload, `topic` has them as `onvif:` and `axis:` in any case.
         * @default true
         */
        IncludeTopicNamespaces: boolean;
        /**
         * @description Whether the payload has `serial`, the serial number of the device in twelve hexadecimal digits.
         * @default false
         */
        IncludeSerialNumberInPayload: boolean;
        /**
         * @description Quality of service: 0 at most once, 1 at least once, 2 exactly once.
         * @default 0
         */
        Qos: 0 | 1 | 2;
        /** @description A filter for events, with how the messages of these are sent. */
        EventFilter: {
            /**
             * @description Topics of events, as an ONVIF concrete topic expression. A prefix, `onvif:` or `axis:`, stands where the namespace changes, and `//.` selects what is below: `onvif:Device/axis:Status/SystemReady` is one topic, `onvif:Device/axis:IO//.` is a subtree, `//.` is everything. The `#` of MQTT is not valid here. Filters with `tns1:` and `tnsaxis:` are reported to be accepted without an error, and to match nothing: write `onvif:` for the first and `axis:` for the second.
             * @example onvif:Device/axis:IO//.
             */
            topicFilter: string;
            /** @description Quality of service: 0 at most once, 1 at least once, 2 exactly once. */
            qos?: components["schemas"]["Qos"];
            /**
             * @description Which messages the broker keeps for later subscribers: `none` of them, those of stateful events (`property`), or `all`. A word, unlike the `retain` of the MQTT client API.
             * @default none
             */
            retain?: "none" | "property" | "all";
        };
        /** @description Filters for the events to publish. They look at topics, not at payloads. An event that fits several filters is published several times; with an empty list, none is. */
        EventFilterList: components["schemas"]["EventFilter"][];
        /**
         * Default prefix
         * @description Publication on topics with the default prefix. Only `eventFilterList` is required.
         */
        DefaultPrefixPublicationParams: {
            /**
             * @description The prefix is `{deviceTopicPrefix}/event`, with the `deviceTopicPrefix` of the MQTT client: if that was not set, `axis/ACCC8E00A1B2/event` on a device with that serial number. The vendor's text, and devices of the time of AXIS OS 9.80, have the serial number without `axis/`.
             * @default default
             * @constant
             */
            topicPrefix?: "default";
            /**
             * @description Kept and reported, but not used while `topicPrefix` is `default`.
             * @default
             */
            customTopicPrefix?: string;
            /** @description Whether the topic of the event follows the prefix. */
            appendEventTopic?: components["schemas"]["AppendEventTopic"];
            /** @description Whether the topic of the event has its namespaces in the MQTT topic, as `tns:onvif` and `tns:axis` wherever they change: `tns:onvif/Device/tns:axis/IO/Port` with them, `Device/IO/Port` without. In the payload, `topic` has them as `onvif:` and `axis:` in any case. */
            includeTopicNamespaces?: components["schemas"]["IncludeTopicNamespaces"];
            /** @description Whether the payload has `serial`, the serial number of the device in twelve hexadecimal digits. */
            includeSerialNumberInPayload?: components["schemas"]["IncludeSerialNumberInPayload"];
            /** @description Filters for the events to publish. They look at topics, not at payloads. An event that fits several filters is published several times; with an empty list, none is. */
            eventFilterList: components["schemas"]["EventFilterList"];
        };
        /**
         * Custom prefix
         * @description Publication on topics with a custom prefix. `customTopicPrefix` and `eventFilterList` are required.
         */
        CustomPrefixPublicationParams: {
            /**
             * @description The prefix is `customTopicPrefix`. Whether devices add `/event` to it is not known.
             * @constant
             */
            topicPrefix: "custom";
            /** @description Prefix instead of the default one. MQTT allows neither `+` nor `#` in a topic to publish on; what devices make of them is not known. */
            customTopicPrefix: string;
            /** @description Whether the topic of the event follows the prefix. */
            appendEventTopic?: components["schemas"]["AppendEventTopic"];
            /** @description Whether the topic of the event has its namespaces in the MQTT topic, as `tns:onvif` and `tns:axis` wherever they change: `tns:onvif/Device/tns:axis/IO/Port` with them, `Device/IO/Port` without. In the payload, `topic` has them as `onvif:` and `axis:` in any case. */
            includeTopicNamespaces?: components["schemas"]["IncludeTopicNamespaces"];
            /** @description Whether the payload has `serial`, the serial number of the device in twelve hexadecimal digits. */
            includeSerialNumberInPayload?: components["schemas"]["IncludeSerialNumberInPayload"];
            /** @description Filters for the events to publish. They look at topics, not at payloads. An event that fits several filters is published several times; with an empty list, none is. */
            eventFilterList: components["schemas"]["EventFilterList"];
        };
        /** @description The entire configuration, with the default prefix or a custom one. Omitted parameters are reset to their defaults. */
        ConfigureEventPublicationParams: components["schemas"]["DefaultPrefixPublicationParams"] | components["schemas"]["CustomPrefixPublicationParams"];
        /**
         * Configure which events are published
         * @description Sets which events of the device go to the broker as MQTT messages, on which topics, and with what in the payload. The call replaces the entire configuration: omitted parameters are reset to their defaults, and filters that were set before are gone. To add a filter, read the configuration, append to its list, and send all of it. Nothing is published unless the MQTT client is active and connected.
         *
         *     The topic of a message is `{prefix}/{event topic}/$source/{key}/{value}`: a prefix by `topicPrefix`, the topic of the event by `appendEventTopic` and `includeTopicNamespaces`, and one group for each source key of the event, if it has any. By default, an event of I/O port 1 goes out on `axis/ACCC8E00A1B2/event/tns:onvif/Device/tns:axis/IO/Port/$source/port/1`. These settings hold for the whole device: they change the topics of everyone who listens to it.
         */
        ConfigureEventPublicationRequest: {
            /** @description Version that the request asks for, as `major.minor`. A device accepts every minor up to its newest and, where this was recorded, treats all of them equally; it rejects a higher minor and another major. */
            apiVersion: components["schemas"]["ApiVersion"];
            /** @description Free text. The response repeats it verbatim; without it the response has none. */
            context?: components["schemas"]["Context"];
            method: "configureEventPublication";
            /** @description The entire configuration, with the default prefix or a custom one. Omitted parameters are reset to their defaults. */
            params: components["schemas"]["ConfigureEventPublicationParams"];
        };
        /** @description This method has no parameters. Devices accept an empty object and none at all. */
        NoParams: Record<string, never>;
        /**
         * Get the configuration of the event publication
         * @description Reports which events the device publishes, on which topics and with what in the payload. Parameters that `configureEventPublication` omitted are reported with their defaults.
         */
        GetEventPublicationConfigRequest: {
            /** @description Version that the request asks for, as `major.minor`. A device accepts every minor up to its newest and, where this was recorded, treats all of them equally; it rejects a higher minor and another major. */
            apiVersion: components["schemas"]["ApiVersion"];
            /** @description Free text. The response repeats it verbatim; without it the response has none. */
            context?: components["schemas"]["Context"];
            method: "getEventPublicationConfig";
            /** @description This method has no parameters. Devices accept an empty object and none at all. */
            params?: components["schemas"]["NoParams"];
        };
        /** @description A subscription, with what becomes of its messages. */
        MqttFilter: {
            /**
             * @description MQTT topic filter. Where `isStateData` is false, it may have wildcards by the rules of MQTT: `+` instead of one whole level, `#` instead of all that follow.
             * @example plant/+/alarm/#
             */
            topicFilter: string;
            /**
             * @description Whether the `deviceTopicPrefix` of the MQTT client stands before the filter.
             * @default false
             */
            useDeviceTopicPrefix?: boolean;
            /** @description Quality of service: 0 at most once, 1 at least once, 2 exactly once. */
            qos?: components["schemas"]["Qos"];
            /**
             * @description Whether the messages report a state. True makes a stateful event, and allows no wildcards; false a stateless one.
             * @default false
             */
            isStateData?: boolean;
        };
        /** @description All subscriptions. */
        ConfigureMqttSubscriptionParams: {
            /** @description The subscriptions, instead of those set before. An empty list removes all. */
            mqttFilterList: components["schemas"]["MqttFilter"][];
        };
        /**
         * Configure which MQTT messages become events
         * @description Sets the topics that the device subscribes to at the broker. Each message that comes in on one of them becomes an event of the device; one that is not stateful reportedly appears as `tnsaxis:MQTT/tnsaxis:Message/tnsaxis:Stateless`. As with `configureEventPublication`, the list replaces the one that was set before, which no document states: to add a filter, read the list, append, and send all of it.
         */
        ConfigureMqttSubscriptionRequest: {
            /** @description Version that the request asks for, as `major.minor`. A device accepts every minor up to its newest and, where this was recorded, treats all of them equally; it rejects a higher minor and another major. */
            apiVersion: components["schemas"]["ApiVersion"];
            /** @description Free text. The response repeats it verbatim; without it the response has none. */
            context?: components["schemas"]["Context"];
            method: "configureMqttSubscription";
            /** @description All subscriptions. */
            params: components["schemas"]["ConfigureMqttSubscriptionParams"];
        };
        /**
         * Get the configuration of the MQTT subscriptions
         * @description Reports which topics the device subscribes to, and what becomes of the messages. Parameters that `configureMqttSubscription` omitted are reported with their defaults.
         */
        GetMqttSubscriptionConfigRequest: {
            /** @description Version that the request asks for, as `major.minor`. A device accepts every minor up to its newest and, where this was recorded, treats all of them equally; it rejects a higher minor and another major. */
            apiVersion: components["schemas"]["ApiVersion"];
            /** @description Free text. The response repeats it verbatim; without it the response has none. */
            context?: components["schemas"]["Context"];
            method: "getMqttSubscriptionConfig";
            /** @description This method has no parameters. Devices accept an empty object and none at all. */
            params?: components["schemas"]["NoParams"];
        };
        /**
         * Get the supported API versions
         * @description Lists the versions of this API that the device has. The request needs no version.
         */
        GetSupportedVersionsRequest: {
            /** @description Not needed, and best omitted. Devices ignore it. */
            apiVersion?: components["schemas"]["ApiVersion"];
            /** @description Free text. The response repeats it verbatim; without it the response has none. */
            context?: components["schemas"]["Context"];
            method: "getSupportedVersions";
            /** @description This method has no parameters. Devices accept an empty object and none at all. */
            params?: components["schemas"]["NoParams"];
        };
        /** @description Excludes errors. Without it, a success without required data would match any error response. */
        AnyRefusal: {
            error: unknown;
        };
        /**
         * @description Version that the device responds with. The vendor's tables call it the version of the request; devices were recorded to respond with their newest. Use API discovery to determine capabilities, never by this value.
         * @example 1.6
         */
        AnswerApiVersion: string;
        /**
         * @description The context of the request, verbatim. Absent when the request had none.
         * @example call-17
         */
        AnswerContext: string;
        /** @description Empty on success. */
        NoData: Record<string, never>;
        /** @description The configuration was applied. */
        ConfigureEventPublicationResponse: {
            /** @description Version that the device responds with. The vendor's tables call it the version of the request; devices were recorded to respond with their newest. Use API discovery to determine capabilities, never by this value. */
            apiVersion?: components["schemas"]["AnswerApiVersion"];
            /** @description The context of the request, verbatim. Absent when the request had none. */
            context?: components["schemas"]["AnswerContext"];
            /** @constant */
            method?: "configureEventPublication";
            /** @description Empty on success. */
            data?: components["schemas"]["NoData"];
        };
        /** @description Quality of service. */
        QosStatus: 0 | 1 | 2 | (number & {});
        /** @description A filter for events, with how the messages of these are sent. */
        EventFilterStatus: {
            /** @description Topics of events. */
            topicFilter?: string;
            /** @description Quality of service. */
            qos?: components["schemas"]["QosStatus"];
            /** @description Which messages the broker keeps for later subscribers. */
            retain?: "none" | "property" | "all" | (string & {});
        };
        /** @description The configuration of the event publication. Send its properties themselves as the parameters of `configureEventPublication`, not below this name. */
        EventPublicationConfig: {
            /** @description Whether the prefix of the topics is the default one or `customTopicPrefix`. */
            topicPrefix?: "default" | "custom" | (string & {});
            /** @description Prefix that is used if `topicPrefix` is `custom`. Empty if none was set. */
            customTopicPrefix?: string;
            /** @description Whether the topic of the event follows the prefix. */
            appendEventTopic?: boolean;
            /** @description Whether the topic of the event has its namespaces in the MQTT topic. */
            includeTopicNamespaces?: boolean;
            /** @description Whether the payload has the serial number of the device. */
            includeSerialNumberInPayload?: boolean;
            /** @description Filters for the events to publish. Empty on a device that was never configured. */
            eventFilterList?: components["schemas"]["EventFilterStatus"][];
        };
        /** @description The configuration in force. */
        GetEventPublicationConfigData: {
            /** @description The configuration of the event publication. Send its properties themselves as the parameters of `configureEventPublication`, not below this name. */
            eventPublicationConfig?: components["schemas"]["EventPublicationConfig"];
        };
        /** @description The configuration in force. */
        GetEventPublicationConfigResponse: {
            /** @description Version that the device responds with. The vendor's tables call it the version of the request; devices were recorded to respond with their newest. Use API discovery to determine capabilities, never by this value. */
            apiVersion?: components["schemas"]["AnswerApiVersion"];
            /** @description The context of the request, verbatim. Absent when the request had none. */
            context?: components["schemas"]["AnswerContext"];
            /** @constant */
            method?: "getEventPublicationConfig";
            /** @description The configuration in force. */
            data: components["schemas"]["GetEventPublicationConfigData"];
        };
        /** @description The configuration was applied. */
        ConfigureMqttSubscriptionResponse: {
            /** @description Version that the device responds with. The vendor's tables call it the version of the request; devices were recorded to respond with their newest. Use API discovery to determine capabilities, never by this value. */
            apiVersion?: components["schemas"]["AnswerApiVersion"];
            /** @description The context of the request, verbatim. Absent when the request had none. */
            context?: components["schemas"]["AnswerContext"];
            /** @constant */
            method?: "configureMqttSubscription";
            /** @description Empty on success. */
            data?: components["schemas"]["NoData"];
        };
        /** @description A subscription, with what becomes of its messages. */
        MqttFilterStatus: {
            /** @description MQTT topic filter. */
            topicFilter?: string;
            /** @description Whether the `deviceTopicPrefix` of the MQTT client stands before the filter. */
            useDeviceTopicPrefix?: boolean;
            /** @description Quality of service. */
            qos?: components["schemas"]["QosStatus"];
            /** @description Whether the messages become stateful events. */
            isStateData?: boolean;
        };
        /** @description The configuration of the subscriptions. Send its property itself as the parameter of `configureMqttSubscription`, not below this name. */
        MqttSubscriptionConfig: {
            /** @description The subscriptions. */
            mqttFilterList?: components["schemas"]["MqttFilterStatus"][];
        };
        /** @description The configuration in force. */
        GetMqttSubscriptionConfigData: {
            /** @description The configuration of the subscriptions. Send its property itself as the parameter of `configureMqttSubscription`, not below this name. */
            mqttSubscriptionConfig?: components["schemas"]["MqttSubscriptionConfig"];
        };
        /** @description The configuration in force. */
        GetMqttSubscriptionConfigResponse: {
            /** @description Version that the device responds with. The vendor's tables call it the version of the request; devices were recorded to respond with their newest. Use API discovery to determine capabilities, never by this value. */
            apiVersion?: components["schemas"]["AnswerApiVersion"];
            /** @description The context of the request, verbatim. Absent when the request had none. */
            context?: components["schemas"]["AnswerContext"];
            /** @constant */
            method?: "getMqttSubscriptionConfig";
            /** @description The configuration in force. */
            data: components["schemas"]["GetMqttSubscriptionConfigData"];
        };
        /**
         * @description The newest minor of each major version that the device has. Recorded responses of other APIs list one entry.
         * @example [
         *       "1.6"
         *     ]
         */
        SupportedVersions: string[];
        /** @description The versions of this API that the device has. */
        GetSupportedVersionsData: {
            /** @description The newest minor of each major version that the device has. Recorded responses of other APIs list one entry. */
            apiVersions?: components["schemas"]["SupportedVersions"];
        };
        /** @description The supported versions. */
        GetSupportedVersionsResponse: {
            /** @description Version that the device responds with. The vendor's tables call it the version of the request; devices were recorded to respond with their newest. Use API discovery to determine capabilities, never by this value. */
            apiVersion?: components["schemas"]["AnswerApiVersion"];
            /** @description The context of the request, verbatim. Absent when the request had none. */
            context?: components["schemas"]["AnswerContext"];
            /** @constant */
            method?: "getSupportedVersions";
            /** @description The versions of this API that the device has. */
            data: components["schemas"]["GetSupportedVersionsData"];
        };
        /** @description The method that was called, unknown names included. Some devices omit it. */
        AnswerMethod: string;
        /** @description Error code. Other codes are possible; the vendor reserves 1200–1999 and 2200–2999. */
        EventMqttBridgeErrorCode: 1100 | 2100 | 2101 | 2102 | 2103 | 2104 | 2105 | 2106 | (number & {});
        /** @description Human-readable text. Its wording differs between devices; use the code for decisions. */
        ErrorMessage: string;
        /** @description Code and text of the error response. */
        EventMqttBridgeError: {
            /** @description Error code. Other codes are possible; the vendor reserves 1200–1999 and 2200–2999. */
            code: components["schemas"]["EventMqttBridgeErrorCode"];
            /** @description Human-readable text. Its wording differs between devices; use the code for decisions. */
            message?: components["schemas"]["ErrorMessage"];
        };
        /** @description The device rejected the request. */
        EventMqttBridgeRefusal: {
            /** @description Version that the device responds with. The vendor's tables call it the version of the request; devices were recorded to respond with their newest. Use API discovery to determine capabilities, never by this value. */
            apiVersion?: components["schemas"]["AnswerApiVersion"];
            /** @description The context of the request, verbatim. Absent when the request had none. */
            context?: components["schemas"]["AnswerContext"];
            /** @description The method that was called, unknown names included. Some devices omit it. */
            method?: components["schemas"]["AnswerMethod"];
            /** @description Code and text of the error response. */
            error: components["schemas"]["EventMqttBridgeError"];
        };
        /** @description Values by name. A boolean is 0 or 1, a number has decimals (112.000000) or none (42), a time is ISO 8601. Names may have a slash. */
        ItemTexts: {
            [key: string]: string;
        };
        /** @description The items of the event, each as a string in one of three groups. */
        BridgedItems: {
            /** @description Items that identify the source, such as a port; the same pairs as in the MQTT topic. May be empty. */
            source?: components["schemas"]["ItemTexts"];
            /** @description Key items. Devices were only seen to send it empty. */
            key?: components["schemas"]["ItemTexts"];
            /** @description Data items of the event. May be empty. */
            data?: components["schemas"]["ItemTexts"];
        };
        /** @description An event as the bridge publishes it. All values of its items are strings, also if the event is documented with other types. */
        BridgedEvent: {
            /**
             * @description Topic of the event, with `onvif:` and `axis:` where the namespace changes, also where the MQTT topic goes without namespaces. It has no prefix and no `$source`.
             * @example onvif:Device/axis:IO/Port
             */
            topic: string;
            /**
             * @description When it happened, in milliseconds since 1970 in UTC. Over WebSocket, the vendor states, a device without a clock omits it; whether the bridge does is not known.
             * @example 1772440215250
             */
            timestamp?: number;
            /**
             * @description Serial number of the device, twelve upper-case hexadecimal digits. Only with `includeSerialNumberInPayload`.
             * @example ACCC8E00A1B2
             */
            serial?: string;
            /** @description The items of the event, each as a string in one of three groups. */
            message: components["schemas"]["BridgedItems"];
        };
    };
    responses: {
        /** @description No credentials, or wrong ones. The body is HTML; the challenge is in `WWW-Authenticate`. */
        Unauthorized: {
            headers: {
                /**
                 * @description One challenge or more, Digest or Basic, depending on the scheme of the URL and the device's policy.
                 * @example Digest realm="AXIS_ACCC8E00A1B2", nonce="example", algorithm=MD5, qop="auth"
                 */
                "WWW-Authenticate"?: string;
                [name: string]: unknown;
            };
            content: {
                /** @example <html><head><title>401 Unauthorized</title></head><body><h1>Unauthorized</h1></body></html> */
                "text/html": string;
            };
        };
        /** @description The account's role is too low for this CGI. The body may be HTML. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /** @example <html><head><title>403 Forbidden</title></head><body><h1>Forbidden</h1></body></html> */
                "text/html": string;
            };
        };
        /** @description The device does not have the CGI, for example because its AXIS OS is too old. The body is HTML. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /** @example <html><head><title>404 Not Found</title></head><body><h1>Not Found</h1></body></html> */
                "text/html": string;
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type EventMqttBridgeRequest = components['schemas']['EventMqttBridgeRequest'];
export type EventMqttBridgeResponse = components['schemas']['EventMqttBridgeResponse'];
export type ApiVersion = components['schemas']['ApiVersion'];
export type Context = components['schemas']['Context'];
export type AppendEventTopic = components['schemas']['AppendEventTopic'];
export type IncludeTopicNamespaces = components['schemas']['IncludeTopicNamespaces'];
export type IncludeSerialNumberInPayload = components['schemas']['IncludeSerialNumberInPayload'];
export type Qos = components['schemas']['Qos'];
export type EventFilter = components['schemas']['EventFilter'];
export type EventFilterList = components['schemas']['EventFilterList'];
export type DefaultPrefixPublicationParams = components['schemas']['DefaultPrefixPublicationParams'];
export type CustomPrefixPublicationParams = components['schemas']['CustomPrefixPublicationParams'];
export type ConfigureEventPublicationParams = components['schemas']['ConfigureEventPublicationParams'];
export type ConfigureEventPublicationRequest = components['schemas']['ConfigureEventPublicationRequest'];
export type NoParams = components['schemas']['NoParams'];
export type GetEventPublicationConfigRequest = components['schemas']['GetEventPublicationConfigRequest'];
export type MqttFilter = components['schemas']['MqttFilter'];
export type ConfigureMqttSubscriptionParams = components['schemas']['ConfigureMqttSubscriptionParams'];
export type ConfigureMqttSubscriptionRequest = components['schemas']['ConfigureMqttSubscriptionRequest'];
export type GetMqttSubscriptionConfigRequest = components['schemas']['GetMqttSubscriptionConfigRequest'];
export type GetSupportedVersionsRequest = components['schemas']['GetSupportedVersionsRequest'];
export type AnyRefusal = components['schemas']['AnyRefusal'];
export type AnswerApiVersion = components['schemas']['AnswerApiVersion'];
export type AnswerContext = components['schemas']['AnswerContext'];
export type NoData = components['schemas']['NoData'];
export type ConfigureEventPublicationResponse = components['schemas']['ConfigureEventPublicationResponse'];
export type QosStatus = components['schemas']['QosStatus'];
export type EventFilterStatus = components['schemas']['EventFilterStatus'];
export type EventPublicationConfig = components['schemas']['EventPublicationConfig'];
export type GetEventPublicationConfigData = components['schemas']['GetEventPublicationConfigData'];
export type GetEventPublicationConfigResponse = components['schemas']['GetEventPublicationConfigResponse'];
export type ConfigureMqttSubscriptionResponse = components['schemas']['ConfigureMqttSubscriptionResponse'];
export type MqttFilterStatus = components['schemas']['MqttFilterStatus'];
export type MqttSubscriptionConfig = components['schemas']['MqttSubscriptionConfig'];
export type GetMqttSubscriptionConfigData = components['schemas']['GetMqttSubscriptionConfigData'];
export type GetMqttSubscriptionConfigResponse = components['schemas']['GetMqttSubscriptionConfigResponse'];
export type SupportedVersions = components['schemas']['SupportedVersions'];
export type GetSupportedVersionsData = components['schemas']['GetSupportedVersionsData'];
export type GetSupportedVersionsResponse = components['schemas']['GetSupportedVersionsResponse'];
export type AnswerMethod = components['schemas']['AnswerMethod'];
export type EventMqttBridgeErrorCode = components['schemas']['EventMqttBridgeErrorCode'];
export type ErrorMessage = components['schemas']['ErrorMessage'];
export type EventMqttBridgeError = components['schemas']['EventMqttBridgeError'];
export type EventMqttBridgeRefusal = components['schemas']['EventMqttBridgeRefusal'];
export type ItemTexts = components['schemas']['ItemTexts'];
export type BridgedItems = components['schemas']['BridgedItems'];
export type BridgedEvent = components['schemas']['BridgedEvent'];
export type ResponseUnauthorized = components['responses']['Unauthorized'];
export type ResponseForbidden = components['responses']['Forbidden'];
export type ResponseNotFound = components['responses']['NotFound'];
export type $defs = Record<string, never>;
export interface operations {
    callEventMqttBridge: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The request's envelope. */
        requestBody: {
            content: {
                "application/json": PlainValues<components["schemas"]["EventMqttBridgeRequest"]>;
            };
        };
        responses: {
            /** @description Success or error response of the method. This CGI also sends errors with HTTP 200. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainValues<components["schemas"]["EventMqttBridgeResponse"]>;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    receiveBridgedEvent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The message's payload. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "topic": "onvif:Device/axis:IO/Port",
                 *       "timestamp": 1772440215250,
                 *       "serial": "ACCC8E00A1B2",
                 *       "message": {
                 *         "source": {
                 *           "port": "1"
                 *         },
                 *         "key": {},
                 *         "data": {
                 *           "state": "1"
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["BridgedEvent"];
            };
        };
        responses: {
            /** @description MQTT messages have no response. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
