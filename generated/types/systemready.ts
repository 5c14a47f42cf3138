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
         * @description All methods share this path; the member `method` of the body says which one is called.
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
        /** @description An answer of any method, or a refusal. */
        AnySystemreadyResponse: components["schemas"]["SystemreadyResponse"] | components["schemas"]["GetSupportedVersionsResponse"] | components["schemas"]["SystemreadyRefusal"];
        /**
         * @description Version that the request asks for, as `major.minor`. This API also takes the major version alone. A device takes every minor up to its newest.
         * @example 1.0
         * @example 1
         */
        ApiVersion: string;
        /**
         * @description Free text. The answer repeats it verbatim; without it the answer has none.
         * @example call-17
         */
        Context: string;
        /** @description How long to wait. Without it, the device answers at once. */
        SystemreadyParams: {
            /**
             * @description Longest time in seconds to hold the answer back while the device is not ready. Without it, the device answers at once. The vendor states no range; that it is not negative is inferred.
             * @example 10
             */
            timeout?: number;
        };
        /**
         * Ask whether the device is ready
         * @description Tells whether the device is ready for calls, whether it needs its first account, and how long it has been running. With `timeout`, the answer is held back until the device is ready or the time is over, so the HTTP client must be willing to wait longer than that.
         */
        SystemreadyRequest: {
            /** @description Version that the request asks for, as `major.minor`. This API also takes the major version alone. A device takes every minor up to its newest. */
            apiVersion: components["schemas"]["ApiVersion"];
            /** @description Free text. The answer repeats it verbatim; without it the answer has none. */
            context?: components["schemas"]["Context"];
            method: "systemready";
            /** @description How long to wait. Without it, the device answers at once. */
            params?: components["schemas"]["SystemreadyParams"];
        };
        /** @description This method takes no parameters. Devices accept an empty object and none at all. */
        NoParams: Record<string, never>;
        /**
         * Get the supported API versions
         * @description Lists the versions of this API that the device has. The request needs no version.
         */
        GetSupportedVersionsRequest: {
            /** @description Not needed, and best left out. Devices ignore it. */
            apiVersion?: components["schemas"]["ApiVersion"];
            /** @description Free text. The answer repeats it verbatim; without it the answer has none. */
            context?: components["schemas"]["Context"];
            method: "getSupportedVersions";
            /** @description This method takes no parameters. Devices accept an empty object and none at all. */
            params?: components["schemas"]["NoParams"];
        };
        /** @description What no success is. Without it, a success that need not have data would be true of any refusal. */
        AnyRefusal: {
            error: unknown;
        };
        /**
         * @description Version that the device answers with. The vendor's tables call it the version of the request; devices were recorded to answer with their newest. Decide on capabilities by API discovery, never by this value.
         * @example 1.6
         */
        AnswerApiVersion: string;
        /**
         * @description The context of the request, verbatim. Absent when the request had none.
         * @example call-17
         */
        AnswerContext: string;
        /** @description Whether the device is ready. All values are text, also numbers. */
        SystemreadyData: {
            /** @description `yes` where the device is ready for calls, else `no`. Since API version 1.0. */
            systemready?: "yes" | "no" | (string & {});
            /** @description `yes` where the device has no administrator yet. Create one with `pwdgrp.cgi` before any call that takes an account; before AXIS OS 11.6 that is `root`, which has no password yet, from then on there is no account at all. A device fresh from the factory may say `yes` here while it is not ready yet. Since API version 1.0. */
            needsetup?: "yes" | "no" | (string & {});
            /**
             * @description Seconds since the device started, as text. Answers have it since version 1.4 at the latest; those of 1.2 lack it.
             * @example 912
             */
            uptime?: string;
            /**
             * @description A UUID that is new after every start of the device. Answers have it since version 1.4 at the latest; those of 1.2 lack it.
             * @example 5f0b1b7e-6a52-4a0c-9f0e-2d6c1c3f7a11
             */
            bootid?: string;
            /**
             * @description Seconds of the preview mode, as text, and only while that is on. Answers have it since version 1.4 at the latest.
             * @example 7200
             */
            previewmode?: string;
            /** @description By its name, the rule that new passwords must keep. Not in the vendor's document. Since API version 1.5. */
            passphrasepolicy?: "none" | (string & {});
        };
        /** @description Whether the device is ready. */
        SystemreadyResponse: {
            /** @description Version that the device answers with. The vendor's tables call it the version of the request; devices were recorded to answer with their newest. Decide on capabilities by API discovery, never by this value. */
            apiVersion?: components["schemas"]["AnswerApiVersion"];
            /** @description The context of the request, verbatim. Absent when the request had none. */
            context?: components["schemas"]["AnswerContext"];
            /** @constant */
            method?: "systemready";
            /** @description Whether the device is ready. All values are text, also numbers. */
            data: components["schemas"]["SystemreadyData"];
        };
        /**
         * @description The newest minor of each major version that the device has. Recorded answers of other APIs list one entry.
         * @example [
         *       "1.6"
         *     ]
         */
        SupportedVersions: string[];
        /** @description The versions of this API that the device has. */
        GetSupportedVersionsData: {
            /** @description The newest minor of each major version that the device has. Recorded answers of other APIs list one entry. */
            apiVersions?: components["schemas"]["SupportedVersions"];
        };
        /** @description The supported versions. */
        GetSupportedVersionsResponse: {
            /** @description Version that the device answers with. The vendor's tables call it the version of the request; devices were recorded to answer with their newest. Decide on capabilities by API discovery, never by this value. */
            apiVersion?: components["schemas"]["AnswerApiVersion"];
            /** @description The context of the request, verbatim. Absent when the request had none. */
            context?: components["schemas"]["AnswerContext"];
            /** @constant */
            method?: "getSupportedVersions";
            /** @description The versions of this API that the device has. */
            data: components["schemas"]["GetSupportedVersionsData"];
        };
        /** @description The method that was called, unknown names included. Some devices leave it out. */
        AnswerMethod: string;
        /** @description Why the device refused. Codes beyond these are possible. */
        SystemreadyErrorCode: 1000 | 9000 | (number & {});
        /** @description A text for people. Its wording differs between devices; decide by the code. */
        ErrorMessage: string;
        /** @description Code and text of the refusal. */
        SystemreadyError: {
            /** @description Why the device refused. Codes beyond these are possible. */
            code: components["schemas"]["SystemreadyErrorCode"];
            /** @description A text for people. Its wording differs between devices; decide by the code. */
            message?: components["schemas"]["ErrorMessage"];
        };
        /** @description The device refused the request. */
        SystemreadyRefusal: {
            /** @description Version that the device answers with. The vendor's tables call it the version of the request; devices were recorded to answer with their newest. Decide on capabilities by API discovery, never by this value. */
            apiVersion?: components["schemas"]["AnswerApiVersion"];
            /** @description The context of the request, verbatim. Absent when the request had none. */
            context?: components["schemas"]["AnswerContext"];
            /** @description The method that was called, unknown names included. Some devices leave it out. */
            method?: components["schemas"]["AnswerMethod"];
            /** @description Code and text of the refusal. */
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
        /** @description The device has no such CGI, for example because its AXIS OS is too old. The body is HTML. */
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
            /** @description The method's answer, or its refusal. This CGI sends refusals with HTTP 200 too. */
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
