// Generated from spec/vapix/ntp by `npm run generate`. Do not edit.
/** A body as openapi-fetch can map it: an open value is any string, or any number. */
export type PlainValues<T> = T extends string
    ? (string extends T ? string : T)
    : T extends number
    ? (number extends T ? number : T)
    : T extends object
    ? { [K in keyof T]: PlainValues<T[K]> }
    : T;
export interface paths {
    "/axis-cgi/ntp.cgi": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Call a method of the NTP API
         * @description All methods share this path; the property `method` of the body selects one.
         */
        post: operations["callNtp"];
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
        NtpRequest: components["schemas"]["GetNTPInfoRequest"] | components["schemas"]["GetSupportedVersionsRequest"] | components["schemas"]["SetNTPClientConfigurationRequest"];
        /** @description A success response of any method, or an error response. */
        NtpResponse: components["schemas"]["GetNTPInfoResponse"] | components["schemas"]["GetSupportedVersionsResponse"] | components["schemas"]["SetNTPClientConfigurationResponse"] | components["schemas"]["SetNTPClientConfigurationRefusal"] | components["schemas"]["NtpRefusal"];
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
        /** @description This method has no parameters. Devices accept an empty object and none at all. */
        NoParams: Record<string, never>;
        /**
         * Get configuration and state of NTP
         * @description Returns the configuration of the NTP client, and whether the clock is synchronized.
         */
        GetNTPInfoRequest: {
            /** @description Version that the request asks for, as `major.minor`. A device accepts every minor up to its newest and, where this was recorded, treats all of them equally; it rejects a higher minor and another major. */
            apiVersion: components["schemas"]["ApiVersion"];
            /** @description Free text. The response repeats it verbatim; without it the response has none. */
            context?: components["schemas"]["Context"];
            method: "getNTPInfo";
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
        /**
         * @description Id of a CA certificate that is stored on the device.
         * @example ntske-ca
         */
        CaCertificateId: string;
        /**
         * @description IP address or domain name of the server.
         * @example ntp.example.com
         */
        NtpServer: string;
        /** @description Configuration of the NTP client. */
        SetNTPClientConfigurationParams: {
            /** @description Whether the client is enabled. Required to be true for NTP and for NTS. */
            enabled?: boolean;
            /** @description Whether the client uses NTS (Network Time Security) instead of plain NTP. */
            NTSEnabled?: boolean;
            /** @description Ids of the CA certificates that the client trusts for the NTS-KE servers. Without any, it trusts those of the system. The certificates must be stored on the device. */
            NTSKEServerCACerts?: components["schemas"]["CaCertificateId"][];
            /** @description Which servers the client uses without NTS: `DHCP` for those from a DHCP lease, or the static ones if there are none in the lease; `static` for `staticServers`. */
            serversSource?: "DHCP" | "static";
            /** @description NTP servers, at most `maxSupportedStaticServers` of `getNTPInfo`. An empty list, or a list with an empty text, removes all. */
            staticServers?: components["schemas"]["NtpServer"][];
            /** @description NTS-KE (NTS Key Establishment) servers, at most `maxSupportedStaticServers` of `getNTPInfo`. */
            staticNTSKEServers?: components["schemas"]["NtpServer"][];
            /** @description Minimum time between two requests to a server, in seconds as a power of 2. A device has 6, which stands for 64 seconds, until another value is set. That it should not be higher than `maxpoll` is inferred. */
            minpoll?: number;
            /** @description Maximum time between two requests to a server, in seconds as a power of 2. A device has 10, which stands for 1024 seconds, until another value is set. That it should not be lower than `minpoll` is inferred. */
            maxpoll?: number;
        };
        /**
         * Configure the NTP client
         * @description Sets how the device synchronizes its clock. Lists replace the lists before. Parameters that are left out stay as they are; the vendor does not state it, but programs send only some of them. With `enabled` false, the device uses no server; otherwise it uses `staticNTSKEServers` if `NTSEnabled` is true, and `serversSource` with `staticServers` if it is false.
         */
        SetNTPClientConfigurationRequest: {
            /** @description Version that the request asks for, as `major.minor`. A device accepts every minor up to its newest and, where this was recorded, treats all of them equally; it rejects a higher minor and another major. */
            apiVersion: components["schemas"]["ApiVersion"];
            /** @description Free text. The response repeats it verbatim; without it the response has none. */
            context?: components["schemas"]["Context"];
            method: "setNTPClientConfiguration";
            /** @description Configuration of the NTP client. */
            params: components["schemas"]["SetNTPClientConfigurationParams"];
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
        /** @description Configuration and state of the NTP client. Missing if the device has no NTP client. */
        NtpClient: {
            /** @description Whether the client is enabled and running. */
            enabled?: boolean;
            /** @description Whether the client uses NTS (Network Time Security) instead of plain NTP. */
            NTSEnabled?: boolean;
            /** @description CA certificates that the client trusts for the NTS-KE servers. Without any, it trusts those of the system. */
            NTSKEServerCACerts?: components["schemas"]["CaCertificateId"][];
            /** @description Which servers the client uses without NTS: `DHCP` for those from a DHCP lease, or the static ones if there are none in the lease; `static` for the static ones. */
            serversSource?: "DHCP" | "static" | (string & {});
            /** @description Maximum number of static servers, and of static NTS-KE servers. */
            maxSupportedStaticServers?: number;
            /** @description NTP servers that a user set. */
            staticServers?: components["schemas"]["NtpServer"][];
            /** @description NTP servers from DHCP leases, of all network interfaces together. */
            advertisedServers?: components["schemas"]["NtpServer"][];
            /** @description NTS-KE (NTS Key Establishment) servers that a user set. Used with NTS only. */
            staticNTSKEServers?: components["schemas"]["NtpServer"][];
            /** @description Whether the time was synchronized since the last reboot. */
            synced?: boolean;
            /** @description Time until the next synchronization, in seconds. 0 if no servers are used. */
            timeToNextSync?: number;
            /** @description Offset between the time of the device and that of the server, in milliseconds. Only valid if `synced` is true. */
            timeOffset?: number;
            /** @description Minimum time between two requests to a server, in seconds as a power of 2. 6 stands for 64 seconds. */
            minpoll?: number;
            /** @description Maximum time between two requests to a server, in seconds as a power of 2. 10 stands for 1024 seconds. */
            maxpoll?: number;
        };
        /** @description The NTP server of the device. The vendor's text mentions this part, but describes no property of it, and no recorded response has it. */
        NtpServerRole: Record<string, never>;
        /** @description Configuration and state, with a part for each role that the device has. */
        GetNTPInfoData: {
            /** @description Configuration and state of the NTP client. Missing if the device has no NTP client. */
            client?: components["schemas"]["NtpClient"];
            /** @description The NTP server of the device. The vendor's text mentions this part, but describes no property of it, and no recorded response has it. */
            server?: components["schemas"]["NtpServerRole"];
        };
        /** @description Configuration and state. */
        GetNTPInfoResponse: {
            /** @description Version that the device responds with. The vendor's tables call it the version of the request; devices were recorded to respond with their newest. Use API discovery to determine capabilities, never by this value. */
            apiVersion?: components["schemas"]["AnswerApiVersion"];
            /** @description The context of the request, verbatim. Absent when the request had none. */
            context?: components["schemas"]["AnswerContext"];
            /** @constant */
            method?: "getNTPInfo";
            /** @description Configuration and state, with a part for each role that the device has. */
            data: components["schemas"]["GetNTPInfoData"];
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
        /** @description Empty on success. */
        NoData: Record<string, never>;
        /** @description The configuration was accepted. */
        SetNTPClientConfigurationResponse: {
            /** @description Version that the device responds with. The vendor's tables call it the version of the request; devices were recorded to respond with their newest. Use API discovery to determine capabilities, never by this value. */
            apiVersion?: components["schemas"]["AnswerApiVersion"];
            /** @description The context of the request, verbatim. Absent when the request had none. */
            context?: components["schemas"]["AnswerContext"];
            /** @constant */
            method?: "setNTPClientConfiguration";
            /** @description Empty on success. */
            data?: components["schemas"]["NoData"];
        };
        /** @description The method that was called, unknown names included. Some devices omit it. */
        AnswerMethod: string;
        /** @description Why the device rejected the request. Codes beyond these are possible. */
        NtpErrorCode: 1000 | 2000 | 2001 | 3000 | 4000 | 4001 | 4002 | 4003 | 4004 | (number & {});
        /** @description Human-readable text. Its wording differs between devices; use the code for decisions. */
        ErrorMessage: string;
        /** @description More about the error. */
        NtpErrorDetails: {
            /** @description The parameter that is wrong. */
            subCode?: number;
        };
        /** @description More about the error. */
        SetNTPClientConfigurationErrorDetails: {
            /** @description Names the wrong parameter, or why the device could not execute the request. */
            subCode?: 1 | 2 | 3 | 5 | 6 | 7 | 8 | 9 | (number & {});
        };
        /** @description Code and text of the error response. */
        SetNTPClientConfigurationError: {
            /** @description Why the device rejected the request. Codes beyond these are possible. */
            code: components["schemas"]["NtpErrorCode"];
            /** @description Human-readable text. Its wording differs between devices; use the code for decisions. */
            message?: components["schemas"]["ErrorMessage"];
            /** @description More about the error. */
            details?: components["schemas"]["SetNTPClientConfigurationErrorDetails"];
        };
        /** @description The device rejected the request. */
        SetNTPClientConfigurationRefusal: {
            /** @description Version that the device responds with. The vendor's tables call it the version of the request; devices were recorded to respond with their newest. Use API discovery to determine capabilities, never by this value. */
            apiVersion?: components["schemas"]["AnswerApiVersion"];
            /** @description The context of the request, verbatim. Absent when the request had none. */
            context?: components["schemas"]["AnswerContext"];
            /** @description The method that was called, unknown names included. Some devices omit it. */
            method?: components["schemas"]["AnswerMethod"];
            /** @description Code and text of the error response. */
            error: components["schemas"]["SetNTPClientConfigurationError"];
        };
        /** @description Code and text of the error response. */
        NtpError: {
            /** @description Why the device rejected the request. Codes beyond these are possible. */
            code: components["schemas"]["NtpErrorCode"];
            /** @description Human-readable text. Its wording differs between devices; use the code for decisions. */
            message?: components["schemas"]["ErrorMessage"];
            /** @description More about the error. */
            details?: components["schemas"]["NtpErrorDetails"];
        };
        /** @description The device rejected the request. */
        NtpRefusal: {
            /** @description Version that the device responds with. The vendor's tables call it the version of the request; devices were recorded to respond with their newest. Use API discovery to determine capabilities, never by this value. */
            apiVersion?: components["schemas"]["AnswerApiVersion"];
            /** @description The context of the request, verbatim. Absent when the request had none. */
            context?: components["schemas"]["AnswerContext"];
            /** @description The method that was called, unknown names included. Some devices omit it. */
            method?: components["schemas"]["AnswerMethod"];
            /** @description Code and text of the error response. */
            error: components["schemas"]["NtpError"];
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
export type NtpRequest = components['schemas']['NtpRequest'];
export type NtpResponse = components['schemas']['NtpResponse'];
export type ApiVersion = components['schemas']['ApiVersion'];
export type Context = components['schemas']['Context'];
export type NoParams = components['schemas']['NoParams'];
export type GetNTPInfoRequest = components['schemas']['GetNTPInfoRequest'];
export type GetSupportedVersionsRequest = components['schemas']['GetSupportedVersionsRequest'];
export type CaCertificateId = components['schemas']['CaCertificateId'];
export type NtpServer = components['schemas']['NtpServer'];
export type SetNTPClientConfigurationParams = components['schemas']['SetNTPClientConfigurationParams'];
export type SetNTPClientConfigurationRequest = components['schemas']['SetNTPClientConfigurationRequest'];
export type AnyRefusal = components['schemas']['AnyRefusal'];
export type AnswerApiVersion = components['schemas']['AnswerApiVersion'];
export type AnswerContext = components['schemas']['AnswerContext'];
export type NtpClient = components['schemas']['NtpClient'];
export type NtpServerRole = components['schemas']['NtpServerRole'];
export type GetNTPInfoData = components['schemas']['GetNTPInfoData'];
export type GetNTPInfoResponse = components['schemas']['GetNTPInfoResponse'];
export type SupportedVersions = components['schemas']['SupportedVersions'];
export type GetSupportedVersionsData = components['schemas']['GetSupportedVersionsData'];
export type GetSupportedVersionsResponse = components['schemas']['GetSupportedVersionsResponse'];
export type NoData = components['schemas']['NoData'];
export type SetNTPClientConfigurationResponse = components['schemas']['SetNTPClientConfigurationResponse'];
export type AnswerMethod = components['schemas']['AnswerMethod'];
export type NtpErrorCode = components['schemas']['NtpErrorCode'];
export type ErrorMessage = components['schemas']['ErrorMessage'];
export type NtpErrorDetails = components['schemas']['NtpErrorDetails'];
export type SetNTPClientConfigurationErrorDetails = components['schemas']['SetNTPClientConfigurationErrorDetails'];
export type SetNTPClientConfigurationError = components['schemas']['SetNTPClientConfigurationError'];
export type SetNTPClientConfigurationRefusal = components['schemas']['SetNTPClientConfigurationRefusal'];
export type NtpError = components['schemas']['NtpError'];
export type NtpRefusal = components['schemas']['NtpRefusal'];
export type ResponseUnauthorized = components['responses']['Unauthorized'];
export type ResponseForbidden = components['responses']['Forbidden'];
export type ResponseNotFound = components['responses']['NotFound'];
export type $defs = Record<string, never>;
export interface operations {
    callNtp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The request's envelope. */
        requestBody: {
            content: {
                "application/json": PlainValues<components["schemas"]["NtpRequest"]>;
            };
        };
        responses: {
            /** @description The data of the method, or a method error. This CGI sends all method errors but the internal error with HTTP 200. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainValues<components["schemas"]["NtpResponse"]>;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description The device failed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainValues<components["schemas"]["NtpRefusal"]>;
                };
            };
        };
    };
}
