// Generated from spec/vapix/systemready by `npm run generate`. Do not edit.
/** A body as openapi-fetch can map it: an open value is any string, or any number. */
export type PlainValues<T> = T extends string
    ? (string extends T ? string : T)
    : T extends number
    ? (number extends T ? number : T)
    : T extends object
    ? { [K in keyof T]: PlainValues<T[K]> }
    : T;
export interface paths {
    "/axis-cgi/systemready.cgi": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Call a method of the Systemready API
         * @description All methods share this path; the property `method` of the body selects one.
         */
        post: operations["callSystemready"];
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
        AnySystemreadyRequest: components["schemas"]["SystemreadyRequest"] | components["schemas"]["GetSupportedVersionsRequest"];
        /** @description A success response of any method, or an error response. */
        AnySystemreadyResponse: components["schemas"]["SystemreadyResponse"] | components["schemas"]["GetSupportedVersionsResponse"] | components["schemas"]["SystemreadyRefusal"];
        /**
         * @description Version that the request asks for, as `major.minor`. This API also takes the major version alone. A device accepts every minor up to its newest.
         * @example 1.0
         * @example 1
         */
        ApiVersion: string;
        /**
         * @description Free text. The response repeats it verbatim; without it the response has none.
         * @example call-17
         */
        Context: string;
        /** @description How long to wait. Without it, the device responds at once. */
        SystemreadyParams: {
            /**
             * @description Maximum time in seconds to delay the response while the device is not ready. Without it, the device responds at once. The vendor states no range; that it is not negative is inferred.
             * @example 10
             */
            timeout?: number;
        };
        /**
         * Ask whether the device is ready
         * @description Reports whether the device is ready for calls, whether it needs its first account, and how long it has been running. With `timeout`, the device delays its response until the device is ready or the time is over, so the timeout of the HTTP client must be longer.
         */
        SystemreadyRequest: {
            /** @description Version that the request asks for, as `major.minor`. This API also takes the major version alone. A device accepts every minor up to its newest. */
            apiVersion: components["schemas"]["ApiVersion"];
            /** @description Free text. The response repeats it verbatim; without it the response has none. */
            context?: components["schemas"]["Context"];
            method: "systemready";
            /** @description How long to wait. Without it, the device responds at once. */
            params?: components["schemas"]["SystemreadyParams"];
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
        /** @description Whether the device is ready. All values are strings, even numbers. */
        SystemreadyData: {
            /** @description `yes` where the device is ready for calls, else `no`. Since API version 1.0. */
            systemready?: "yes" | "no" | (string & {});
            /** @description `yes` where the device has no administrator yet. Create one with `pwdgrp.cgi` before any call that requires an account; before AXIS OS 11.6 that is `root`, which has no password yet, from then on the device has no account. A device fresh from the factory may send `yes` here while it is not ready yet. Since API version 1.0. */
            needsetup?: "yes" | "no" | (string & {});
            /**
             * @description Seconds since the device started, as text. Responses have it since version 1.4 at the latest; those of 1.2 lack it.
             * @example 912
             */
            uptime?: string;
            /**
             * @description A UUID that is new after every start of the device. Responses have it since version 1.4 at the latest; those of 1.2 lack it.
             * @example 5f0b1b7e-6a52-4a0c-9f0e-2d6c1c3f7a11
             */
            bootid?: string;
            /**
             * @description Seconds of the preview mode, as text, and only while that is on. Responses have it since version 1.4 at the latest.
             * @example 7200
             */
            previewmode?: string;
            /** @description By its name, the rule that new passwords must keep. Missing in the vendor's document. Since API version 1.5. */
            passphrasepolicy?: "none" | (string & {});
        };
        /** @description Whether the device is ready. */
        SystemreadyResponse: {
            /** @description Version that the device responds with. The vendor's tables call it the version of the request; devices were recorded to respond with their newest. Use API discovery to determine capabilities, never by this value. */
            apiVersion?: components["schemas"]["AnswerApiVersion"];
            /** @description The context of the request, verbatim. Absent when the request had none. */
            context?: components["schemas"]["AnswerContext"];
            /** @constant */
            method?: "systemready";
            /** @description Whether the device is ready. All values are strings, even numbers. */
            data: components["schemas"]["SystemreadyData"];
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
        /** @description Error code. Other codes are possible. */
        SystemreadyErrorCode: 1000 | 9000 | (number & {});
        /** @description Human-readable text. Its wording differs between devices; use the code for decisions. */
        ErrorMessage: string;
        /** @description Code and text of the error response. */
        SystemreadyError: {
            /** @description Error code. Other codes are possible. */
            code: components["schemas"]["SystemreadyErrorCode"];
            /** @description Human-readable text. Its wording differs between devices; use the code for decisions. */
            message?: components["schemas"]["ErrorMessage"];
        };
        /** @description The device rejected the request. */
        SystemreadyRefusal: {
            /** @description Version that the device responds with. The vendor's tables call it the version of the request; devices were recorded to respond with their newest. Use API discovery to determine capabilities, never by this value. */
            apiVersion?: components["schemas"]["AnswerApiVersion"];
            /** @description The context of the request, verbatim. Absent when the request had none. */
            context?: components["schemas"]["AnswerContext"];
            /** @description The method that was called, unknown names included. Some devices omit it. */
            method?: components["schemas"]["AnswerMethod"];
            /** @description Code and text of the error response. */
            error: components["schemas"]["SystemreadyError"];
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
export type AnySystemreadyRequest = components['schemas']['AnySystemreadyRequest'];
export type AnySystemreadyResponse = components['schemas']['AnySystemreadyResponse'];
export type ApiVersion = components['schemas']['ApiVersion'];
export type Context = components['schemas']['Context'];
export type SystemreadyParams = components['schemas']['SystemreadyParams'];
export type SystemreadyRequest = components['schemas']['SystemreadyRequest'];
export type NoParams = components['schemas']['NoParams'];
export type GetSupportedVersionsRequest = components['schemas']['GetSupportedVersionsRequest'];
export type AnyRefusal = components['schemas']['AnyRefusal'];
export type AnswerApiVersion = components['schemas']['AnswerApiVersion'];
export type AnswerContext = components['schemas']['AnswerContext'];
export type SystemreadyData = components['schemas']['SystemreadyData'];
export type SystemreadyResponse = components['schemas']['SystemreadyResponse'];
export type SupportedVersions = components['schemas']['SupportedVersions'];
export type GetSupportedVersionsData = components['schemas']['GetSupportedVersionsData'];
export type GetSupportedVersionsResponse = components['schemas']['GetSupportedVersionsResponse'];
export type AnswerMethod = components['schemas']['AnswerMethod'];
export type SystemreadyErrorCode = components['schemas']['SystemreadyErrorCode'];
export type ErrorMessage = components['schemas']['ErrorMessage'];
export type SystemreadyError = components['schemas']['SystemreadyError'];
export type SystemreadyRefusal = components['schemas']['SystemreadyRefusal'];
export type ResponseUnauthorized = components['responses']['Unauthorized'];
export type ResponseForbidden = components['responses']['Forbidden'];
export type ResponseNotFound = components['responses']['NotFound'];
export type $defs = Record<string, never>;
export interface operations {
    callSystemready: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The request's envelope. */
        requestBody: {
            content: {
                "application/json": PlainValues<components["schemas"]["AnySystemreadyRequest"]>;
            };
        };
        responses: {
            /** @description Success or error response of the method. This CGI also sends errors with HTTP 200. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainValues<components["schemas"]["AnySystemreadyResponse"]>;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
}
