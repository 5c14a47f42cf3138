// Generated from spec/vapix/api-discovery by `npm run generate`. Do not edit.
/** A body as openapi-fetch can map it: an open value is any string, or any number. */
export type PlainValues<T> = T extends string
    ? (string extends T ? string : T)
    : T extends number
    ? (number extends T ? number : T)
    : T extends object
    ? { [K in keyof T]: PlainValues<T[K]> }
    : T;
export interface paths {
    "/axis-cgi/apidiscovery.cgi": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Call a method of the API discovery service
         * @description All methods share this path; the property `method` of the body selects one.
         */
        post: operations["callApiDiscovery"];
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
        ApiDiscoveryRequest: components["schemas"]["GetApiListRequest"] | components["schemas"]["GetSupportedVersionsRequest"];
        /** @description A success response of any method, or an error response. */
        ApiDiscoveryResponse: components["schemas"]["GetApiListResponse"] | components["schemas"]["GetSupportedVersionsResponse"] | components["schemas"]["ApiDiscoveryRefusal"];
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
        /** @description Which APIs to list. Without it, all. */
        GetApiListParams: {
            /**
             * @description Id of the API, or a pattern of it: `*` stands for any text, also for none, and `?` for one character. That it is not empty is inferred.
             * @default *
             * @example *-settings
             */
            id?: string;
            /**
             * @description Version of the API, or a pattern of it, with the same signs as in `id`. That it is not empty is inferred.
             * @default *
             * @example 1.*
             */
            version?: string;
        };
        /**
         * Get the APIs of the device
         * @description Lists the APIs that the device has, each with its version: all of them, or those whose id and version match the patterns in `params`. If none matches, the list is empty. Its order means nothing.
         */
        GetApiListRequest: {
            /** @description Version that the request asks for, as `major.minor`. A device accepts every minor up to its newest and, where this was recorded, treats all of them equally; it rejects a higher minor and another major. */
            apiVersion: components["schemas"]["ApiVersion"];
            /** @description Free text. The response repeats it verbatim; without it the response has none. */
            context?: components["schemas"]["Context"];
            method: "getApiList";
            /** @description Which APIs to list. Without it, all. */
            params?: components["schemas"]["GetApiListParams"];
        };
        /** @description This method has no parameters. Devices accept an empty object and none at all. */
        NoParams: Record<string, never>;
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
        /** @description An API in one version. */
        DiscoveredApi: {
            /**
             * @description Id of the API. Together with `version` it is unique; alone it is not: devices list `privacy-mask` as 2.4 and as 3.0, in either order.
             * @example network-settings
             */
            id?: string;
            /**
             * @description Newest version of the API within its major version, as `major.minor`.
             * @example 1.37
             */
            version?: string;
            /** @description Name of the API, for people. */
            name?: string;
            /** @description Address of its documentation. Often one and the same general address, and empty for some APIs. */
            docLink?: string;
            /** @description State of the API. The vendor's document names `released`, `alpha`, `beta` and `deprecated`; devices send `official`, `beta` and `deprecated`. AXIS OS 9.80 omits it in all entries, later versions in a few, such as that of `packagemanager`. */
            status?: "released" | "alpha" | "beta" | "deprecated" | "official" | (string & {});
        };
        /** @description The APIs of the device. */
        GetApiListData: {
            /** @description The APIs that were asked for, in no order. */
            apiList?: components["schemas"]["DiscoveredApi"][];
        };
        /** @description The APIs of the device. */
        GetApiListResponse: {
            /** @description Version that the device responds with. The vendor's tables call it the version of the request; devices were recorded to respond with their newest. Use API discovery to determine capabilities, never by this value. */
            apiVersion?: components["schemas"]["AnswerApiVersion"];
            /** @description The context of the request, verbatim. Absent when the request had none. */
            context?: components["schemas"]["AnswerContext"];
            /** @constant */
            method?: "getApiList";
            /** @description The APIs of the device. */
            data: components["schemas"]["GetApiListData"];
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
            /** @description In the vendor's document. Devices omit it here. */
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
        /** @description Error code. Other codes are possible. */
        ApiDiscoveryErrorCode: 1000 | 2002 | 2003 | 2004 | 4000 | 4002 | 8000 | (number & {});
        /** @description Human-readable text. Its wording differs between devices; use the code for decisions. */
        ErrorMessage: string;
        /** @description Code and text of the error response. */
        ApiDiscoveryError: {
            /** @description Error code. Other codes are possible. */
            code: components["schemas"]["ApiDiscoveryErrorCode"];
            /** @description Human-readable text. Its wording differs between devices; use the code for decisions. */
            message?: components["schemas"]["ErrorMessage"];
        };
        /** @description The device rejected the request. The vendor's document does not name the method in it. */
        ApiDiscoveryRefusal: {
            /** @description Version that the device responds with. The vendor's tables call it the version of the request; devices were recorded to respond with their newest. Use API discovery to determine capabilities, never by this value. */
            apiVersion?: components["schemas"]["AnswerApiVersion"];
            /** @description The context of the request, verbatim. Absent when the request had none. */
            context?: components["schemas"]["AnswerContext"];
            /** @description The method that was called, unknown names included. Some devices omit it. */
            method?: components["schemas"]["AnswerMethod"];
            /** @description Code and text of the error response. */
            error: components["schemas"]["ApiDiscoveryError"];
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
export type ApiDiscoveryRequest = components['schemas']['ApiDiscoveryRequest'];
export type ApiDiscoveryResponse = components['schemas']['ApiDiscoveryResponse'];
export type ApiVersion = components['schemas']['ApiVersion'];
export type Context = components['schemas']['Context'];
export type GetApiListParams = components['schemas']['GetApiListParams'];
export type GetApiListRequest = components['schemas']['GetApiListRequest'];
export type NoParams = components['schemas']['NoParams'];
export type GetSupportedVersionsRequest = components['schemas']['GetSupportedVersionsRequest'];
export type AnyRefusal = components['schemas']['AnyRefusal'];
export type AnswerApiVersion = components['schemas']['AnswerApiVersion'];
export type AnswerContext = components['schemas']['AnswerContext'];
export type DiscoveredApi = components['schemas']['DiscoveredApi'];
export type GetApiListData = components['schemas']['GetApiListData'];
export type GetApiListResponse = components['schemas']['GetApiListResponse'];
export type SupportedVersions = components['schemas']['SupportedVersions'];
export type GetSupportedVersionsData = components['schemas']['GetSupportedVersionsData'];
export type GetSupportedVersionsResponse = components['schemas']['GetSupportedVersionsResponse'];
export type AnswerMethod = components['schemas']['AnswerMethod'];
export type ApiDiscoveryErrorCode = components['schemas']['ApiDiscoveryErrorCode'];
export type ErrorMessage = components['schemas']['ErrorMessage'];
export type ApiDiscoveryError = components['schemas']['ApiDiscoveryError'];
export type ApiDiscoveryRefusal = components['schemas']['ApiDiscoveryRefusal'];
export type ResponseUnauthorized = components['responses']['Unauthorized'];
export type ResponseForbidden = components['responses']['Forbidden'];
export type ResponseNotFound = components['responses']['NotFound'];
export type $defs = Record<string, never>;
export interface operations {
    callApiDiscovery: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The request's envelope. */
        requestBody: {
            content: {
                "application/json": PlainValues<components["schemas"]["ApiDiscoveryRequest"]>;
            };
        };
        responses: {
            /** @description Success or error response of the method. This CGI also sends errors with HTTP 200. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainValues<components["schemas"]["ApiDiscoveryResponse"]>;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
}
