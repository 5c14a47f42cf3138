// Generated from spec/vapix/mqtt-client by `npm run generate`. Do not edit.
/** A body as openapi-fetch can map it: an open value is any string, or any number. */
export type PlainValues<T> = T extends string
    ? (string extends T ? string : T)
    : T extends number
    ? (number extends T ? number : T)
    : T extends object
    ? { [K in keyof T]: PlainValues<T[K]> }
    : T;
export interface paths {
    "/axis-cgi/mqtt/client.cgi": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Call a method of the MQTT client API
         * @description All methods share this path; the property `method` of the body selects one.
         */
        post: operations["callMqttClient"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    lastWillTestament: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Connection lost
         * @description Published by the broker on `{deviceTopicPrefix}/event/connection`, QoS 1, retained, when the connection breaks, provided that `lastWillTestament.useDefault` is true. Because the broker sends it, it carries no time.
         */
        post: operations["receiveLastWillTestament"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    connectMessage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Connected
         * @description Published by the device on `{deviceTopicPrefix}/event/connection`, QoS 1, retained, each time it has connected, provided that `connectMessage.useDefault` is true.
         */
        post: operations["receiveConnectMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    disconnectMessage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Disconnected on purpose
         * @description Published by the device on `{deviceTopicPrefix}/event/connection`, QoS 1, retained, before it disconnects on request, provided that `disconnectMessage.useDefault` is true.
         */
        post: operations["receiveDisconnectMessage"];
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
        MqttClientRequest: components["schemas"]["ConfigureClientRequest"] | components["schemas"]["ActivateClientRequest"] | components["schemas"]["DeactivateClientRequest"] | components["schemas"]["GetClientStatusRequest"] | components["schemas"]["GetSupportedVersionsRequest"];
        /** @description A success response of any method, or an error response. */
        MqttClientResponse: components["schemas"]["ConfigureClientResponse"] | components["schemas"]["ActivateClientResponse"] | components["schemas"]["DeactivateClientResponse"] | components["schemas"]["GetClientStatusResponse"] | components["schemas"]["GetSupportedVersionsResponse"] | components["schemas"]["MqttClientRefusal"];
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
        /** @description The broker and the way to it. */
        MqttServer: {
            /** @description `tcp` is plain MQTT, `ssl` MQTT over TLS, `ws` MQTT over WebSocket, `wss` MQTT over WebSocket with TLS. */
            protocol: "tcp" | "ssl" | "ws" | "wss";
            /** @description Host name or IP address of the broker. That it is not empty is inferred. */
            host: string;
            /** @description Port of the broker. The default depends on the protocol: 1883 for `tcp`, 8883 for `ssl`, 80 for `ws`, 443 for `wss`. The range, 1 to 65535, is that of TCP; the vendor states none. */
            port?: number;
            /**
             * @description Path at the end of the broker's URL. Used with `ws` and `wss` only. The vendor prints no value; that it begins with a slash, as in `/mqtt`, is inferred.
             * @default
             */
            basepath?: string;
            /**
             * @description Protocol to ask for by ALPN, at most 255 bytes. Empty for no ALPN. Used with `ssl` and `wss` only.
             * @default
             */
            alpnProtocol?: string;
        };
        /**
         * Default message
         * @description The device's default message: topic `{deviceTopicPrefix}/event/connection`, QoS 1, retained, payload `ConnectionMessage`. The other options are discarded, and never reported.
         */
        DefaultConnectionMessageOptions: {
            /**
             * @description True for the default message.
             * @constant
             */
            useDefault: true;
            /** @description Discarded. */
            topic?: unknown;
            /** @description Discarded. */
            message?: unknown;
            /** @description Discarded. */
            retain?: unknown;
            /** @description Discarded. */
            qos?: unknown;
        };
        /** @description Topic to publish on. */
        ConnectionMessageTopic: string;
        /** @description Payload to publish. */
        ConnectionMessageText: string;
        /** @description Whether the broker keeps the message for later subscribers. */
        ConnectionMessageRetain: boolean;
        /** @description Quality of service: 0 at most once, 1 at least once, 2 exactly once. */
        ConnectionMessageQos: 0 | 1 | 2;
        /**
         * Custom message
         * @description A custom message, with all of its four properties.
         */
        CustomConnectionMessageOptions: {
            /**
             * @description False for a custom message.
             * @constant
             */
            useDefault: false;
            /** @description Topic to publish on. */
            topic: components["schemas"]["ConnectionMessageTopic"];
            /** @description Payload to publish. */
            message: components["schemas"]["ConnectionMessageText"];
            /** @description Whether the broker keeps the message for later subscribers. */
            retain: components["schemas"]["ConnectionMessageRetain"];
            /** @description Quality of service: 0 at most once, 1 at least once, 2 exactly once. */
            qos: components["schemas"]["ConnectionMessageQos"];
        };
        /** @description The default message, or a custom one. */
        ConnectionMessageOptions: components["schemas"]["DefaultConnectionMessageOptions"] | components["schemas"]["CustomConnectionMessageOptions"];
        /** @description How the broker and the device authenticate. */
        MqttTlsOptions: {
            /** @description Whether to verify the broker's certificate. */
            validateServerCert?: boolean;
            /** @description Id of the certificate and key, stored on the device, that the device shows to the broker. Certificates are managed in the user interface or by ONVIF services. */
            clientCertID?: string;
            /** @description Id of the CA certificate, stored on the device, that the broker's certificate is verified with. Certificates are managed in the user interface or by ONVIF services. */
            CACertID?: string;
        };
        /** @description Configuration of the MQTT client. Only `server` is required. */
        ConfigureClientParams: {
            /** @description The broker and the way to it. */
            server: components["schemas"]["MqttServer"];
            /** @description HTTP proxy to reach the broker through, at most 255 bytes. Empty for none. The vendor does not document its form; examples of the network settings API have a URL. */
            httpProxy?: string;
            /** @description HTTPS proxy to reach the broker through, at most 255 bytes. Empty for none. The vendor does not document its form; examples of the network settings API have a URL. */
            httpsProxy?: string;
            /** @description User name for the broker. */
            username?: string;
            /** @description Password for the broker. Ignored if `keepExistingPassword` is true. */
            password?: string;
            /**
             * @description True keeps the stored password and ignores `password`; false replaces it, or clears it if none is sent.
             * @default false
             */
            keepExistingPassword?: boolean;
            /** @description Client identifier for the broker, unique there. Not required: devices accept a configuration that has only `server`. Newer ones (API 1.5 and 1.6) are reported to require it, so send it. */
            clientId?: string;
            /**
             * @description Longest time without traffic, in seconds; the client sends at least one message in each such period. The vendor states no range; that it is not negative is inferred.
             * @default 60
             */
            keepAliveInterval?: number;
            /**
             * @description Maximum time of an attempt to connect, in seconds. The vendor states no range; that it is not negative is inferred.
             * @default 60
             */
            connectTimeout?: number;
            /** @description True discards the session's state on both sides whenever the client connects or disconnects; false keeps it. Not required: devices accept a configuration without it. No default is documented. */
            cleanSession?: boolean;
            /**
             * @description Whether to connect again after the connection broke.
             * @default true
             */
            autoReconnect?: boolean;
            /** @description Judging by its name, whether the client is activated after a reboot. Missing in the vendor's document: devices report it in `getClientStatus`, and a program in wide use sends it. */
            activateOnReboot?: boolean;
            /** @description Prefix of the topics that the device publishes on, for example of bridged events. The default is `axis/` followed by the serial number of the device. */
            deviceTopicPrefix?: string;
            /** @description Message that the broker publishes when the connection breaks. Without this property it publishes none. */
            lastWillTestament?: components["schemas"]["ConnectionMessageOptions"];
            /** @description Message that the device publishes when it has connected. Without this property it publishes none. */
            connectMessage?: components["schemas"]["ConnectionMessageOptions"];
            /** @description Message that the device publishes before it disconnects on request. Without this property it publishes none. A connection that breaks is announced by the last will instead. */
            disconnectMessage?: components["schemas"]["ConnectionMessageOptions"];
            /** @description Options of the TLS connection. The vendor states that they should be sent with the protocols `ssl` and `wss` only; devices accept and report them with the others too, where they have no effect. */
            ssl?: components["schemas"]["MqttTlsOptions"];
        };
        /**
         * Configure the MQTT client
         * @description Sets the broker, the credentials, the session and the messages that announce the connection. Send the entire configuration: the vendor states for some optional parameters a default, or what their absence means, and for none that its value is kept. Only the password can be kept, by `keepExistingPassword`.
         */
        ConfigureClientRequest: {
            /** @description Version that the request asks for, as `major.minor`. A device accepts every minor up to its newest and, where this was recorded, treats all of them equally; it rejects a higher minor and another major. */
            apiVersion: components["schemas"]["ApiVersion"];
            /** @description Free text. The response repeats it verbatim; without it the response has none. */
            context?: components["schemas"]["Context"];
            method: "configureClient";
            /** @description Configuration of the MQTT client. Only `server` is required. */
            params: components["schemas"]["ConfigureClientParams"];
        };
        /** @description This method has no parameters. Devices accept an empty object and none at all. */
        NoParams: Record<string, never>;
        /**
         * Activate the MQTT client
         * @description Makes the client connect to the configured broker. It stays active, also after a reboot, until it is deactivated. An active client is connected or trying to connect: `getClientStatus` shows which.
         */
        ActivateClientRequest: {
            /** @description Version that the request asks for, as `major.minor`. A device accepts every minor up to its newest and, where this was recorded, treats all of them equally; it rejects a higher minor and another major. */
            apiVersion: components["schemas"]["ApiVersion"];
            /** @description Free text. The response repeats it verbatim; without it the response has none. */
            context?: components["schemas"]["Context"];
            method: "activateClient";
            /** @description This method has no parameters. Devices accept an empty object and none at all. */
            params?: components["schemas"]["NoParams"];
        };
        /**
         * Deactivate the MQTT client
         * @description Ends the connection to the broker. An inactive client does nothing until it is activated again.
         */
        DeactivateClientRequest: {
            /** @description Version that the request asks for, as `major.minor`. A device accepts every minor up to its newest and, where this was recorded, treats all of them equally; it rejects a higher minor and another major. */
            apiVersion: components["schemas"]["ApiVersion"];
            /** @description Free text. The response repeats it verbatim; without it the response has none. */
            context?: components["schemas"]["Context"];
            method: "deactivateClient";
            /** @description This method has no parameters. Devices accept an empty object and none at all. */
            params?: components["schemas"]["NoParams"];
        };
        /**
         * Get the state and the configuration of the MQTT client
         * @description Reports whether the client is active and connected, and the configuration in force. To send that configuration back with `configureClient`, drop `password`, which is masked, and set `keepExistingPassword`; without TLS, drop `ssl` too, which devices report all the same.
         */
        GetClientStatusRequest: {
            /** @description Version that the request asks for, as `major.minor`. A device accepts every minor up to its newest and, where this was recorded, treats all of them equally; it rejects a higher minor and another major. */
            apiVersion: components["schemas"]["ApiVersion"];
            /** @description Free text. The response repeats it verbatim; without it the response has none. */
            context?: components["schemas"]["Context"];
            method: "getClientStatus";
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
        ConfigureClientResponse: {
            /** @description Version that the device responds with. The vendor's tables call it the version of the request; devices were recorded to respond with their newest. Use API discovery to determine capabilities, never by this value. */
            apiVersion?: components["schemas"]["AnswerApiVersion"];
            /** @description The context of the request, verbatim. Absent when the request had none. */
            context?: components["schemas"]["AnswerContext"];
            /** @constant */
            method?: "configureClient";
            /** @description Empty on success. */
            data?: components["schemas"]["NoData"];
        };
        /** @description The client is active. */
        ActivateClientResponse: {
            /** @description Version that the device responds with. The vendor's tables call it the version of the request; devices were recorded to respond with their newest. Use API discovery to determine capabilities, never by this value. */
            apiVersion?: components["schemas"]["AnswerApiVersion"];
            /** @description The context of the request, verbatim. Absent when the request had none. */
            context?: components["schemas"]["AnswerContext"];
            /** @constant */
            method?: "activateClient";
            /** @description Empty on success. */
            data?: components["schemas"]["NoData"];
        };
        /** @description The client is inactive. */
        DeactivateClientResponse: {
            /** @description Version that the device responds with. The vendor's tables call it the version of the request; devices were recorded to respond with their newest. Use API discovery to determine capabilities, never by this value. */
            apiVersion?: components["schemas"]["AnswerApiVersion"];
            /** @description The context of the request, verbatim. Absent when the request had none. */
            context?: components["schemas"]["AnswerContext"];
            /** @constant */
            method?: "deactivateClient";
            /** @description Empty on success. */
            data?: components["schemas"]["NoData"];
        };
        /** @description Whether the client is active, and whether it is connected. */
        ClientStatus: {
            /** @description An active client is connected or trying to connect. */
            state?: "active" | "inactive" | (string & {});
            /** @description Whether there is a connection to the broker. Older devices write `Connected` and `Not connected`: ignore case when you compare, and treat everything but `connected` as not connected. */
            connectionStatus?: "connected" | "disconnected" | "Connected" | "Not connected" | (string & {});
        };
        /** @description The broker and the way to it. */
        MqttServerStatus: {
            /** @description The protocol in use. */
            protocol?: "tcp" | "ssl" | "ws" | "wss" | (string & {});
            /** @description Host name or IP address of the broker. */
            host?: string;
            /** @description Port of the broker. */
            port?: number;
            /** @description Path at the end of the broker's URL, for `ws` and `wss`. */
            basepath?: string;
            /** @description Protocol asked for by ALPN, for `ssl` and `wss`. Empty for none. */
            alpnProtocol?: string;
        };
        /** @description A message that announces the connection or its end. Absent if none is configured. */
        ConnectionMessageStatus: {
            /** @description Whether it is the device's default message. */
            useDefault?: boolean;
            /** @description Topic that it is published on. */
            topic?: string;
            /** @description Its payload. */
            message?: string;
            /** @description Whether the broker keeps it for later subscribers. */
            retain?: boolean;
            /** @description Quality of service. */
            qos?: 0 | 1 | 2 | (number & {});
        };
        /** @description Options of the TLS connection. Devices report them for the protocols without TLS too. */
        MqttTlsStatus: {
            /** @description Whether the broker's certificate is verified. */
            validateServerCert?: boolean;
            /** @description Id of the certificate that the device shows to the broker. */
            clientCertID?: string;
            /** @description Id of the CA certificate that the broker's certificate is verified with. */
            CACertID?: string;
        };
        /** @description The configuration in force, with the structure of the parameters of `configureClient`. Not to be sent back as it is: the password is masked. */
        ClientConfigStatus: {
            /** @description The broker and the way to it. */
            server?: components["schemas"]["MqttServerStatus"];
            /** @description HTTP proxy. Empty for none. */
            httpProxy?: string;
            /** @description HTTPS proxy. Empty for none. */
            httpsProxy?: string;
            /** @description User name for the broker. */
            username?: string;
            /** @description Masked, never the password itself. The vendor's example prints `*****`. */
            password?: string;
            /** @description Known only because the vendor states that the structure is that of `configureClient`. The vendor's example and recorded responses lack it. */
            keepExistingPassword?: boolean;
            /** @description Client identifier for the broker. */
            clientId?: string;
            /** @description Longest time without traffic, in seconds. */
            keepAliveInterval?: number;
            /** @description Maximum time of an attempt to connect, in seconds. */
            connectTimeout?: number;
            /** @description Whether the session's state is discarded whenever the client connects or disconnects. */
            cleanSession?: boolean;
            /** @description Whether the client connects again after the connection broke. */
            autoReconnect?: boolean;
            /** @description Judging by its name, whether the client is activated after a reboot. Missing in the vendor's document. */
            activateOnReboot?: boolean;
            /** @description Prefix of the topics that the device publishes on. */
            deviceTopicPrefix?: string;
            /** @description A message that announces the connection or its end. Absent if none is configured. */
            lastWillTestament?: components["schemas"]["ConnectionMessageStatus"];
            /** @description A message that announces the connection or its end. Absent if none is configured. */
            connectMessage?: components["schemas"]["ConnectionMessageStatus"];
            /** @description A message that announces the connection or its end. Absent if none is configured. */
            disconnectMessage?: components["schemas"]["ConnectionMessageStatus"];
            /** @description Options of the TLS connection. Devices report them for the protocols without TLS too. */
            ssl?: components["schemas"]["MqttTlsStatus"];
        };
        /** @description State and configuration of the MQTT client. */
        GetClientStatusData: {
            /** @description Whether the client is active, and whether it is connected. */
            status?: components["schemas"]["ClientStatus"];
            /** @description The configuration in force, with the structure of the parameters of `configureClient`. Not to be sent back as it is: the password is masked. */
            config?: components["schemas"]["ClientConfigStatus"];
        };
        /** @description State and configuration. */
        GetClientStatusResponse: {
            /** @description Version that the device responds with. The vendor's tables call it the version of the request; devices were recorded to respond with their newest. Use API discovery to determine capabilities, never by this value. */
            apiVersion?: components["schemas"]["AnswerApiVersion"];
            /** @description The context of the request, verbatim. Absent when the request had none. */
            context?: components["schemas"]["AnswerContext"];
            /** @constant */
            method?: "getClientStatus";
            /** @description State and configuration of the MQTT client. */
            data: components["schemas"]["GetClientStatusData"];
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
        MqttClientErrorCode: 1100 | 2100 | 2101 | 2102 | 2103 | 2104 | 2105 | 2106 | (number & {});
        /** @description Human-readable text. Its wording differs between devices; use the code for decisions. */
        ErrorMessage: string;
        /** @description Code and text of the error response. */
        MqttClientError: {
            /** @description Error code. Other codes are possible; the vendor reserves 1200–1999 and 2200–2999. */
            code: components["schemas"]["MqttClientErrorCode"];
            /** @description Human-readable text. Its wording differs between devices; use the code for decisions. */
            message?: components["schemas"]["ErrorMessage"];
        };
        /** @description The device rejected the request. */
        MqttClientRefusal: {
            /** @description Version that the device responds with. The vendor's tables call it the version of the request; devices were recorded to respond with their newest. Use API discovery to determine capabilities, never by this value. */
            apiVersion?: components["schemas"]["AnswerApiVersion"];
            /** @description The context of the request, verbatim. Absent when the request had none. */
            context?: components["schemas"]["AnswerContext"];
            /** @description The method that was called, unknown names included. Some devices omit it. */
            method?: components["schemas"]["AnswerMethod"];
            /** @description Code and text of the error response. */
            error: components["schemas"]["MqttClientError"];
        };
        /** @description Payload of the default last will, connect and disconnect messages. */
        ConnectionMessage: {
            /**
             * @description Serial number of the device, twelve hexadecimal digits, which is its MAC address too.
             * @example ACCC8E00A1B2
             */
            serialNumber?: string;
            /** @description True in the connect message, false in the other two. */
            connected?: boolean;
            /** @description Which of the three messages this is. */
            description?: "Connected" | "Disconnected" | "Connection Lost" | (string & {});
            /** @description Time in UTC as RFC 3339 writes it; the vendor's examples end in a lower-case `z`. Null in the last will. */
            timestamp?: string | null;
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
export type MqttClientRequest = components['schemas']['MqttClientRequest'];
export type MqttClientResponse = components['schemas']['MqttClientResponse'];
export type ApiVersion = components['schemas']['ApiVersion'];
export type Context = components['schemas']['Context'];
export type MqttServer = components['schemas']['MqttServer'];
export type DefaultConnectionMessageOptions = components['schemas']['DefaultConnectionMessageOptions'];
export type ConnectionMessageTopic = components['schemas']['ConnectionMessageTopic'];
export type ConnectionMessageText = components['schemas']['ConnectionMessageText'];
export type ConnectionMessageRetain = components['schemas']['ConnectionMessageRetain'];
export type ConnectionMessageQos = components['schemas']['ConnectionMessageQos'];
export type CustomConnectionMessageOptions = components['schemas']['CustomConnectionMessageOptions'];
export type ConnectionMessageOptions = components['schemas']['ConnectionMessageOptions'];
export type MqttTlsOptions = components['schemas']['MqttTlsOptions'];
export type ConfigureClientParams = components['schemas']['ConfigureClientParams'];
export type ConfigureClientRequest = components['schemas']['ConfigureClientRequest'];
export type NoParams = components['schemas']['NoParams'];
export type ActivateClientRequest = components['schemas']['ActivateClientRequest'];
export type DeactivateClientRequest = components['schemas']['DeactivateClientRequest'];
export type GetClientStatusRequest = components['schemas']['GetClientStatusRequest'];
export type GetSupportedVersionsRequest = components['schemas']['GetSupportedVersionsRequest'];
export type AnyRefusal = components['schemas']['AnyRefusal'];
export type AnswerApiVersion = components['schemas']['AnswerApiVersion'];
export type AnswerContext = components['schemas']['AnswerContext'];
export type NoData = components['schemas']['NoData'];
export type ConfigureClientResponse = components['schemas']['ConfigureClientResponse'];
export type ActivateClientResponse = components['schemas']['ActivateClientResponse'];
export type DeactivateClientResponse = components['schemas']['DeactivateClientResponse'];
export type ClientStatus = components['schemas']['ClientStatus'];
export type MqttServerStatus = components['schemas']['MqttServerStatus'];
export type ConnectionMessageStatus = components['schemas']['ConnectionMessageStatus'];
export type MqttTlsStatus = components['schemas']['MqttTlsStatus'];
export type ClientConfigStatus = components['schemas']['ClientConfigStatus'];
export type GetClientStatusData = components['schemas']['GetClientStatusData'];
export type GetClientStatusResponse = components['schemas']['GetClientStatusResponse'];
export type SupportedVersions = components['schemas']['SupportedVersions'];
export type GetSupportedVersionsData = components['schemas']['GetSupportedVersionsData'];
export type GetSupportedVersionsResponse = components['schemas']['GetSupportedVersionsResponse'];
export type AnswerMethod = components['schemas']['AnswerMethod'];
export type MqttClientErrorCode = components['schemas']['MqttClientErrorCode'];
export type ErrorMessage = components['schemas']['ErrorMessage'];
export type MqttClientError = components['schemas']['MqttClientError'];
export type MqttClientRefusal = components['schemas']['MqttClientRefusal'];
export type ConnectionMessage = components['schemas']['ConnectionMessage'];
export type ResponseUnauthorized = components['responses']['Unauthorized'];
export type ResponseForbidden = components['responses']['Forbidden'];
export type ResponseNotFound = components['responses']['NotFound'];
export type $defs = Record<string, never>;
export interface operations {
    callMqttClient: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The request's envelope. */
        requestBody: {
            content: {
                "application/json": PlainValues<components["schemas"]["MqttClientRequest"]>;
            };
        };
        responses: {
            /** @description Success or error response of the method. This CGI also sends errors with HTTP 200. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainValues<components["schemas"]["MqttClientResponse"]>;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    receiveLastWillTestament: {
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
                 *       "serialNumber": "ACCC8E00A1B2",
                 *       "connected": false,
                 *       "description": "Connection Lost",
                 *       "timestamp": null
                 *     }
                 */
                "application/json": components["schemas"]["ConnectionMessage"];
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
    receiveConnectMessage: {
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
                 *       "serialNumber": "ACCC8E00A1B2",
                 *       "connected": true,
                 *       "description": "Connected",
                 *       "timestamp": "2026-03-02T09:30:19z"
                 *     }
                 */
                "application/json": components["schemas"]["ConnectionMessage"];
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
    receiveDisconnectMessage: {
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
                 *       "serialNumber": "ACCC8E00A1B2",
                 *       "connected": false,
                 *       "description": "Disconnected",
                 *       "timestamp": "2026-03-02T09:41:02z"
                 *     }
                 */
                "application/json": components["schemas"]["ConnectionMessage"];
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
