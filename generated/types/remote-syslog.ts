// Generated from spec/vapix/remote-syslog by `npm run generate`. Do not edit.
/** A body as openapi-fetch can map it: an open value is any string, or any number. */
export type PlainValues<T> = T extends string
    ? (string extends T ? string : T)
    : T extends number
    ? (number extends T ? number : T)
    : T extends object
    ? { [K in keyof T]: PlainValues<T[K]> }
    : T;
export interface paths {
    "/axis-cgi/remotesyslog.cgi": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Call a method of the remote syslog API
         * @description All methods share this path; the property `method` of the body selects one.
         */
        post: operations["callRemoteSyslog"];
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
        /** @description A request of any method. */
        RemoteSyslogRequest: components["schemas"]["SetupRequest"] | components["schemas"]["EnableRequest"] | components["schemas"]["DisableRequest"] | components["schemas"]["StatusRequest"] | components["schemas"]["TestRequest"] | components["schemas"]["GetSupportedVersionsRequest"];
        /** @description A success response of any method, or an error response. */
        RemoteSyslogResponse: components["schemas"]["SetupResponse"] | components["schemas"]["EnableResponse"] | components["schemas"]["DisableResponse"] | components["schemas"]["StatusResponse"] | components["schemas"]["TestResponse"] | components["schemas"]["GetSupportedVersionsResponse"] | components["schemas"]["SetupRefusal"] | components["schemas"]["EnableRefusal"] | components["schemas"]["TestRefusal"] | components["schemas"]["RemoteSyslogRefusal"];
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
         * @description IP address or host name of the server.
         * @example 192.0.2.14
         */
        ServerAddress: string;
        /** @description A server with its settings. Only `address` is required. */
        SyslogServer: {
            /** @description IP address or host name of the server. */
            address: components["schemas"]["ServerAddress"];
            /** @description Port of the server, at most 65535. The default depends on protocol and format: 514 for `UDP`; for `TCP`, 601 with `RFC5424` and 514 with the other formats; 6514 for `TLS`. That it is at least 1 is inferred. */
            port?: number;
            /**
             * @description How the log is sent.
             * @default TLS
             */
            protocol?: "UDP" | "TCP" | "TLS";
            /**
             * @description Format of the messages: `AXIS` is a format of Axis, `RFC3164` that of BSD syslog, `RFC5424` that of the syslog protocol.
             * @default RFC5424
             */
            syslogFormat?: "AXIS" | "RFC3164" | "RFC5424";
            /**
             * @description Lowest severity of the messages that are sent, from `Emergency` (the system is unusable) down to `Debug`. With `Warning`, the device sends messages of `Warning` and of the four severities above it.
             * @default Warning
             */
            severity?: "Emergency" | "Alert" | "Critical" | "Error" | "Warning" | "Notice" | "Informational" | "Debug";
            /**
             * @description Which messages are sent. `Audit` is for what users do, such as a configuration through an API.
             * @default All
             */
            type?: "Audit" | "All";
        };
        /** @description The servers. */
        SetupParams: {
            /** @description The servers, at most two, which must not be identical. */
            servers: components["schemas"]["SyslogServer"][];
        };
        /**
         * Identical servers not allowed
         * @description Both servers are the same.
         * @constant
         */
        IdenticalServersCode: 2201;
        /**
         * Set the servers, and send the log
         * @description Replaces the servers, and begins to send the log to them. An empty list removes all servers. Settings that are left out get their defaults.
         */
        SetupRequest: {
            /** @description Version that the request asks for, as `major.minor`. A device accepts every minor up to its newest and, where this was recorded, treats all of them equally; it rejects a higher minor and another major. */
            apiVersion: components["schemas"]["ApiVersion"];
            /** @description Free text. The response repeats it verbatim; without it the response has none. */
            context?: components["schemas"]["Context"];
            method: "setup";
            /** @description The servers. */
            params: components["schemas"]["SetupParams"];
        };
        /** @description This method has no parameters. Devices accept an empty object and none at all. */
        NoParams: Record<string, never>;
        /**
         * No server configured
         * @description No server is configured. Set one with `setup`.
         * @constant
         */
        NoServerCode: 2200;
        /**
         * Send the log
         * @description Begins to send the log to the servers that are set.
         */
        EnableRequest: {
            /** @description Version that the request asks for, as `major.minor`. A device accepts every minor up to its newest and, where this was recorded, treats all of them equally; it rejects a higher minor and another major. */
            apiVersion: components["schemas"]["ApiVersion"];
            /** @description Free text. The response repeats it verbatim; without it the response has none. */
            context?: components["schemas"]["Context"];
            method: "enable";
            /** @description This method has no parameters. Devices accept an empty object and none at all. */
            params?: components["schemas"]["NoParams"];
        };
        /**
         * Stop sending the log
         * @description Stops sending the log. The servers stay set; messages are not kept until the log is enabled again.
         */
        DisableRequest: {
            /** @description Version that the request asks for, as `major.minor`. A device accepts every minor up to its newest and, where this was recorded, treats all of them equally; it rejects a higher minor and another major. */
            apiVersion: components["schemas"]["ApiVersion"];
            /** @description Free text. The response repeats it verbatim; without it the response has none. */
            context?: components["schemas"]["Context"];
            method: "disable";
            /** @description This method has no parameters. Devices accept an empty object and none at all. */
            params?: components["schemas"]["NoParams"];
        };
        /**
         * Get the servers
         * @description Returns the servers with their settings, and whether the device sends its log.
         */
        StatusRequest: {
            /** @description Version that the request asks for, as `major.minor`. A device accepts every minor up to its newest and, where this was recorded, treats all of them equally; it rejects a higher minor and another major. */
            apiVersion: components["schemas"]["ApiVersion"];
            /** @description Free text. The response repeats it verbatim; without it the response has none. */
            context?: components["schemas"]["Context"];
            method: "status";
            /** @description This method has no parameters. Devices accept an empty object and none at all. */
            params?: components["schemas"]["NoParams"];
        };
        /**
         * Send test messages
         * @description Writes a message of each severity into the log. Those that the severity of a server selects are sent to it; whether they arrive is not checked.
         */
        TestRequest: {
            /** @description Version that the request asks for, as `major.minor`. A device accepts every minor up to its newest and, where this was recorded, treats all of them equally; it rejects a higher minor and another major. */
            apiVersion: components["schemas"]["ApiVersion"];
            /** @description Free text. The response repeats it verbatim; without it the response has none. */
            context?: components["schemas"]["Context"];
            method: "test";
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
        /** @description A server with its settings. */
        SyslogServerStatus: {
            /** @description IP address or host name of the server. */
            address?: components["schemas"]["ServerAddress"];
            /** @description Port of the server, at most 65535. */
            port?: number;
            /** @description How the log is sent. */
            protocol?: "UDP" | "TCP" | "TLS" | (string & {});
            /** @description Format of the messages. */
            syslogFormat?: "AXIS" | "RFC3164" | "RFC5424" | (string & {});
            /** @description Lowest severity of the messages that are sent. */
            severity?: "Emergency" | "Alert" | "Critical" | "Error" | "Warning" | "Notice" | "Informational" | "Debug" | (string & {});
            /** @description Which messages are sent. The vendor's examples, which are of version 1.0, lack it. */
            type?: "Audit" | "All" | (string & {});
            /**
             * @deprecated
             * @description Another spelling of `type` in the vendor's syntax of `test`.
             */
            test?: "Audit" | "All" | (string & {});
        };
        /** @description What is set now. */
        RemoteSyslogConfiguration: {
            /** @description Whether the device sends its log to the servers. */
            enabled?: boolean;
            /** @description The servers. Empty if none is set, also if only the second one is set, which is possible through `param.cgi`. */
            servers?: components["schemas"]["SyslogServerStatus"][];
        };
        /** @description The servers were set. */
        SetupResponse: {
            /** @description Version that the device responds with. The vendor's tables call it the version of the request; devices were recorded to respond with their newest. Use API discovery to determine capabilities, never by this value. */
            apiVersion?: components["schemas"]["AnswerApiVersion"];
            /** @description The context of the request, verbatim. Absent when the request had none. */
            context?: components["schemas"]["AnswerContext"];
            /** @constant */
            method?: "setup";
            /** @description What is set now. */
            data: components["schemas"]["RemoteSyslogConfiguration"];
        };
        /** @description The device sends its log. */
        EnableResponse: {
            /** @description Version that the device responds with. The vendor's tables call it the version of the request; devices were recorded to respond with their newest. Use API discovery to determine capabilities, never by this value. */
            apiVersion?: components["schemas"]["AnswerApiVersion"];
            /** @description The context of the request, verbatim. Absent when the request had none. */
            context?: components["schemas"]["AnswerContext"];
            /** @constant */
            method?: "enable";
            /** @description What is set now. */
            data: components["schemas"]["RemoteSyslogConfiguration"];
        };
        /** @description The device does not send its log. */
        DisableResponse: {
            /** @description Version that the device responds with. The vendor's tables call it the version of the request; devices were recorded to respond with their newest. Use API discovery to determine capabilities, never by this value. */
            apiVersion?: components["schemas"]["AnswerApiVersion"];
            /** @description The context of the request, verbatim. Absent when the request had none. */
            context?: components["schemas"]["AnswerContext"];
            /** @constant */
            method?: "disable";
            /** @description What is set now. */
            data: components["schemas"]["RemoteSyslogConfiguration"];
        };
        /** @description The servers that are set. */
        StatusResponse: {
            /** @description Version that the device responds with. The vendor's tables call it the version of the request; devices were recorded to respond with their newest. Use API discovery to determine capabilities, never by this value. */
            apiVersion?: components["schemas"]["AnswerApiVersion"];
            /** @description The context of the request, verbatim. Absent when the request had none. */
            context?: components["schemas"]["AnswerContext"];
            /** @description The method. An example of the vendor prints the second spelling. */
            method?: "status" | "stauts";
            /** @description What is set now. */
            data: components["schemas"]["RemoteSyslogConfiguration"];
        };
        /** @description The messages were written. */
        TestResponse: {
            /** @description Version that the device responds with. The vendor's tables call it the version of the request; devices were recorded to respond with their newest. Use API discovery to determine capabilities, never by this value. */
            apiVersion?: components["schemas"]["AnswerApiVersion"];
            /** @description The context of the request, verbatim. Absent when the request had none. */
            context?: components["schemas"]["AnswerContext"];
            /** @constant */
            method?: "test";
            /** @description What is set now. */
            data: components["schemas"]["RemoteSyslogConfiguration"];
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
        /** @description Why the device rejected the request. Codes beyond these are possible; the vendor reserves 1200–1999 and 2200–2999. */
        RemoteSyslogErrorCode: 1100 | 2100 | 2101 | 2102 | 2103 | 2104 | 2105 | 2106 | 2107 | (number & {});
        /** @description Human-readable text. Its wording differs between devices; use the code for decisions. */
        ErrorMessage: string;
        /** @description What the error is about, in errors of `setup`. */
        ServerErrorDetails: {
            /** @description Address of the server. */
            address?: string;
            /** @description Name of the property that is missing or wrong, such as `severity`. */
            propertyName?: string;
        };
        /** @description A further error of the same call. */
        FurtherServerError: {
            /** @description Why the device rejected the request. Codes beyond these are possible; the vendor reserves 1200–1999 and 2200–2999. */
            code?: components["schemas"]["RemoteSyslogErrorCode"];
            /** @description Human-readable text. Its wording differs between devices; use the code for decisions. */
            message?: components["schemas"]["ErrorMessage"];
            /** @description What the error is about, in errors of `setup`. */
            details?: components["schemas"]["ServerErrorDetails"];
        };
        /** @description Error code. Other codes are possible. */
        SetupErrorCode: 1100 | 2100 | 2101 | 2102 | 2103 | 2104 | 2105 | 2106 | 2107 | 2201 | 2203 | (number & {});
        /** @description Code and text of the error response. */
        SetupError: {
            /** @description Error code. Other codes are possible. */
            code: components["schemas"]["SetupErrorCode"];
            /** @description Human-readable text. Its wording differs between devices; use the code for decisions. */
            message?: components["schemas"]["ErrorMessage"];
            /** @description What the error is about, in errors of `setup`. */
            details?: components["schemas"]["ServerErrorDetails"];
            /** @description The further errors of a call of `setup`. Only present if there is more than one error. */
            errors?: components["schemas"]["FurtherServerError"][];
        };
        /** @description The device rejected the request. */
        SetupRefusal: {
            /** @description Version that the device responds with. The vendor's tables call it the version of the request; devices were recorded to respond with their newest. Use API discovery to determine capabilities, never by this value. */
            apiVersion?: components["schemas"]["AnswerApiVersion"];
            /** @description The context of the request, verbatim. Absent when the request had none. */
            context?: components["schemas"]["AnswerContext"];
            /** @description The method that was called, unknown names included. Some devices omit it. */
            method?: components["schemas"]["AnswerMethod"];
            /** @description Code and text of the error response. */
            error: components["schemas"]["SetupError"];
            /**
             * @deprecated
             * @description Another spelling of `apiVersion` in the vendor's syntax.
             */
            apiVersions?: string;
        };
        /** @description Error code. Other codes are possible. */
        EnableErrorCode: 1100 | 2100 | 2101 | 2102 | 2103 | 2104 | 2105 | 2106 | 2107 | 2200 | 2201 | (number & {});
        /** @description Code and text of the error response. */
        EnableError: {
            /** @description Error code. Other codes are possible. */
            code: components["schemas"]["EnableErrorCode"];
            /** @description Human-readable text. Its wording differs between devices; use the code for decisions. */
            message?: components["schemas"]["ErrorMessage"];
            /** @description What the error is about, in errors of `setup`. */
            details?: components["schemas"]["ServerErrorDetails"];
            /** @description The further errors of a call of `setup`. Only present if there is more than one error. */
            errors?: components["schemas"]["FurtherServerError"][];
        };
        /** @description The device rejected the request. */
        EnableRefusal: {
            /** @description Version that the device responds with. The vendor's tables call it the version of the request; devices were recorded to respond with their newest. Use API discovery to determine capabilities, never by this value. */
            apiVersion?: components["schemas"]["AnswerApiVersion"];
            /** @description The context of the request, verbatim. Absent when the request had none. */
            context?: components["schemas"]["AnswerContext"];
            /** @description The method that was called, unknown names included. Some devices omit it. */
            method?: components["schemas"]["AnswerMethod"];
            /** @description Code and text of the error response. */
            error: components["schemas"]["EnableError"];
            /**
             * @deprecated
             * @description Another spelling of `apiVersion` in the vendor's syntax.
             */
            apiVersions?: string;
        };
        /** @description Error code. Other codes are possible. */
        TestErrorCode: 1100 | 2100 | 2101 | 2102 | 2103 | 2104 | 2105 | 2106 | 2107 | 2202 | (number & {});
        /** @description Code and text of the error response. */
        TestError: {
            /** @description Error code. Other codes are possible. */
            code: components["schemas"]["TestErrorCode"];
            /** @description Human-readable text. Its wording differs between devices; use the code for decisions. */
            message?: components["schemas"]["ErrorMessage"];
            /** @description What the error is about, in errors of `setup`. */
            details?: components["schemas"]["ServerErrorDetails"];
            /** @description The further errors of a call of `setup`. Only present if there is more than one error. */
            errors?: components["schemas"]["FurtherServerError"][];
        };
        /** @description The device rejected the request. */
        TestRefusal: {
            /** @description Version that the device responds with. The vendor's tables call it the version of the request; devices were recorded to respond with their newest. Use API discovery to determine capabilities, never by this value. */
            apiVersion?: components["schemas"]["AnswerApiVersion"];
            /** @description The context of the request, verbatim. Absent when the request had none. */
            context?: components["schemas"]["AnswerContext"];
            /** @description The method that was called, unknown names included. Some devices omit it. */
            method?: components["schemas"]["AnswerMethod"];
            /** @description Code and text of the error response. */
            error: components["schemas"]["TestError"];
            /**
             * @deprecated
             * @description Another spelling of `apiVersion` in the vendor's syntax.
             */
            apiVersions?: string;
        };
        /** @description Code and text of the error response. */
        RemoteSyslogError: {
            /** @description Why the device rejected the request. Codes beyond these are possible; the vendor reserves 1200–1999 and 2200–2999. */
            code: components["schemas"]["RemoteSyslogErrorCode"];
            /** @description Human-readable text. Its wording differs between devices; use the code for decisions. */
            message?: components["schemas"]["ErrorMessage"];
            /** @description What the error is about, in errors of `setup`. */
            details?: components["schemas"]["ServerErrorDetails"];
            /** @description The further errors of a call of `setup`. Only present if there is more than one error. */
            errors?: components["schemas"]["FurtherServerError"][];
        };
        /** @description The device rejected the request. */
        RemoteSyslogRefusal: {
            /** @description Version that the device responds with. The vendor's tables call it the version of the request; devices were recorded to respond with their newest. Use API discovery to determine capabilities, never by this value. */
            apiVersion?: components["schemas"]["AnswerApiVersion"];
            /** @description The context of the request, verbatim. Absent when the request had none. */
            context?: components["schemas"]["AnswerContext"];
            /** @description The method that was called, unknown names included. Some devices omit it. */
            method?: components["schemas"]["AnswerMethod"];
            /** @description Code and text of the error response. */
            error: components["schemas"]["RemoteSyslogError"];
            /**
             * @deprecated
             * @description Another spelling of `apiVersion` in the vendor's syntax.
             */
            apiVersions?: string;
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
export type RemoteSyslogRequest = components['schemas']['RemoteSyslogRequest'];
export type RemoteSyslogResponse = components['schemas']['RemoteSyslogResponse'];
export type ApiVersion = components['schemas']['ApiVersion'];
export type Context = components['schemas']['Context'];
export type ServerAddress = components['schemas']['ServerAddress'];
export type SyslogServer = components['schemas']['SyslogServer'];
export type SetupParams = components['schemas']['SetupParams'];
export type IdenticalServersCode = components['schemas']['IdenticalServersCode'];
export type SetupRequest = components['schemas']['SetupRequest'];
export type NoParams = components['schemas']['NoParams'];
export type NoServerCode = components['schemas']['NoServerCode'];
export type EnableRequest = components['schemas']['EnableRequest'];
export type DisableRequest = components['schemas']['DisableRequest'];
export type StatusRequest = components['schemas']['StatusRequest'];
export type TestRequest = components['schemas']['TestRequest'];
export type GetSupportedVersionsRequest = components['schemas']['GetSupportedVersionsRequest'];
export type AnyRefusal = components['schemas']['AnyRefusal'];
export type AnswerApiVersion = components['schemas']['AnswerApiVersion'];
export type AnswerContext = components['schemas']['AnswerContext'];
export type SyslogServerStatus = components['schemas']['SyslogServerStatus'];
export type RemoteSyslogConfiguration = components['schemas']['RemoteSyslogConfiguration'];
export type SetupResponse = components['schemas']['SetupResponse'];
export type EnableResponse = components['schemas']['EnableResponse'];
export type DisableResponse = components['schemas']['DisableResponse'];
export type StatusResponse = components['schemas']['StatusResponse'];
export type TestResponse = components['schemas']['TestResponse'];
export type SupportedVersions = components['schemas']['SupportedVersions'];
export type GetSupportedVersionsData = components['schemas']['GetSupportedVersionsData'];
export type GetSupportedVersionsResponse = components['schemas']['GetSupportedVersionsResponse'];
export type AnswerMethod = components['schemas']['AnswerMethod'];
export type RemoteSyslogErrorCode = components['schemas']['RemoteSyslogErrorCode'];
export type ErrorMessage = components['schemas']['ErrorMessage'];
export type ServerErrorDetails = components['schemas']['ServerErrorDetails'];
export type FurtherServerError = components['schemas']['FurtherServerError'];
export type SetupErrorCode = components['schemas']['SetupErrorCode'];
export type SetupError = components['schemas']['SetupError'];
export type SetupRefusal = components['schemas']['SetupRefusal'];
export type EnableErrorCode = components['schemas']['EnableErrorCode'];
export type EnableError = components['schemas']['EnableError'];
export type EnableRefusal = components['schemas']['EnableRefusal'];
export type TestErrorCode = components['schemas']['TestErrorCode'];
export type TestError = components['schemas']['TestError'];
export type TestRefusal = components['schemas']['TestRefusal'];
export type RemoteSyslogError = components['schemas']['RemoteSyslogError'];
export type RemoteSyslogRefusal = components['schemas']['RemoteSyslogRefusal'];
export type ResponseUnauthorized = components['responses']['Unauthorized'];
export type ResponseForbidden = components['responses']['Forbidden'];
export type ResponseNotFound = components['responses']['NotFound'];
export type $defs = Record<string, never>;
export interface operations {
    callRemoteSyslog: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The request's envelope. */
        requestBody: {
            content: {
                "application/json": PlainValues<components["schemas"]["RemoteSyslogRequest"]>;
            };
        };
        responses: {
            /** @description The data of the method, or a method error. This CGI sends method errors with HTTP 200 too. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainValues<components["schemas"]["RemoteSyslogResponse"]>;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
}
