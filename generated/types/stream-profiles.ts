// Generated from spec/vapix/stream-profiles by `npm run generate`. Do not edit.
/** A body as openapi-fetch can map it: an open value is any string, or any number. */
export type PlainValues<T> = T extends string
    ? (string extends T ? string : T)
    : T extends number
    ? (number extends T ? number : T)
    : T extends object
    ? { [K in keyof T]: PlainValues<T[K]> }
    : T;
export interface paths {
    "/axis-cgi/streamprofile.cgi": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Call a method of the stream profiles API
         * @description All methods share this path; the property `method` of the body selects one.
         */
        post: operations["callStreamProfiles"];
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
        StreamProfilesRequest: components["schemas"]["ListRequest"] | components["schemas"]["CreateRequest"] | components["schemas"]["UpdateRequest"] | components["schemas"]["RemoveRequest"] | components["schemas"]["GetSupportedVersionsRequest"];
        /** @description A success response of any method, or an error response. */
        StreamProfilesResponse: components["schemas"]["ListResponse"] | components["schemas"]["CreateResponse"] | components["schemas"]["UpdateResponse"] | components["schemas"]["RemoveResponse"] | components["schemas"]["GetSupportedVersionsResponse"] | components["schemas"]["ListRefusal"] | components["schemas"]["CreateRefusal"] | components["schemas"]["UpdateRefusal"] | components["schemas"]["RemoveRefusal"] | components["schemas"]["StreamProfilesRefusal"];
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
         * @description Name of the profile, in ASCII.
         * @example dock-day
         */
        ProfileName: string;
        /** @description A profile, by its name. */
        ProfileReference: {
            /** @description Name of the profile, in ASCII. */
            name: components["schemas"]["ProfileName"];
        };
        /** @description Which profiles to return. */
        ListParams: {
            /** @description Names of the profiles. With an empty list, the device returns all profiles. */
            streamProfileName: components["schemas"]["ProfileReference"][];
        };
        /**
         * Profile does not exist
         * @description The device has no stream profile of that name. `list` with an empty list of names returns all profiles.
         * @constant
         */
        ProfileUnknownCode: 2006;
        /**
         * List stream profiles
         * @description Returns the stream profiles that the request names, or all of them if the list of names is empty. A name that the device does not have is rejected with 2006. Without any profile, a device returns `maxProfiles` alone.
         */
        ListRequest: {
            /** @description Version that the request asks for, as `major.minor`. A device accepts every minor up to its newest and, where this was recorded, treats all of them equally; it rejects a higher minor and another major. */
            apiVersion: components["schemas"]["ApiVersion"];
            /** @description Free text. The response repeats it verbatim; without it the response has none. */
            context?: components["schemas"]["Context"];
            method: "list";
            /** @description Which profiles to return. */
            params: components["schemas"]["ListParams"];
        };
        /**
         * @description Text for people that describes the profile, in ASCII.
         * @example Dock, by day
         */
        ProfileDescription: string;
        /**
         * @description Parameters of the stream as in the URL of a stream, separated by `&`. All parameters of a stream over HTTP or RTSP are possible.
         * @example resolution=1920x1080&fps=25
         */
        ProfileParameters: string;
        /** @description A new stream profile. All examples send all three properties; no document states which of `description` and `parameters` may be absent. */
        NewStreamProfile: {
            /** @description Name of the profile, in ASCII. */
            name: components["schemas"]["ProfileName"];
            /** @description Text for people that describes the profile, in ASCII. */
            description?: components["schemas"]["ProfileDescription"];
            /** @description Parameters of the stream as in the URL of a stream, separated by `&`. All parameters of a stream over HTTP or RTSP are possible. */
            parameters?: components["schemas"]["ProfileParameters"];
        };
        /** @description The new profiles. */
        CreateParams: {
            /** @description The new profiles. */
            streamProfile: components["schemas"]["NewStreamProfile"][];
            /**
             * @deprecated
             * @description Omit it. The vendor describes the parameters as the data of `list`, which contains it; no example sends it.
             */
            maxProfiles?: number;
        };
        /**
         * Incoherent Configuration
         * @description Parts of the configuration contradict each other, for example because two profiles have the same name.
         * @constant
         */
        IncoherentConfigurationCode: 2002;
        /**
         * Missing Parameter
         * @description The request lacks a parameter that the method needs.
         * @constant
         */
        MissingParameterCode: 2003;
        /**
         * Invalid Parameter
         * @description A parameter has a wrong type or value.
         * @constant
         */
        InvalidParameterCode: 2004;
        /**
         * Create stream profiles
         * @description Creates one or more stream profiles. Each name must be unique: names that are twice in the request are rejected with 2002. That a name which the device already has gets the same code is inferred. `update` changes such a profile. To restore a backup, send `streamProfile` as `list` returned it.
         */
        CreateRequest: {
            /** @description Version that the request asks for, as `major.minor`. A device accepts every minor up to its newest and, where this was recorded, treats all of them equally; it rejects a higher minor and another major. */
            apiVersion: components["schemas"]["ApiVersion"];
            /** @description Free text. The response repeats it verbatim; without it the response has none. */
            context?: components["schemas"]["Context"];
            method: "create";
            /** @description The new profiles. */
            params: components["schemas"]["CreateParams"];
        };
        /** @description A profile with its new values. Send all three properties, as all examples do: no document states what happens to a property that is absent. */
        StreamProfileUpdate: {
            /** @description Name of the profile to change, in ASCII. */
            name: components["schemas"]["ProfileName"];
            /** @description Text for people that describes the profile, in ASCII. */
            description?: components["schemas"]["ProfileDescription"];
            /** @description Parameters of the stream as in the URL of a stream, separated by `&`. All parameters of a stream over HTTP or RTSP are possible. */
            parameters?: components["schemas"]["ProfileParameters"];
        };
        /** @description The profiles to change. */
        UpdateParams: {
            /** @description The profiles to change. Other profiles stay as they are. */
            streamProfile: components["schemas"]["StreamProfileUpdate"][];
        };
        /**
         * Update stream profiles
         * @description Changes the description and the parameters of one or more stream profiles. A profile cannot be renamed: remove it and create it again with the other name. A name that the device does not have is rejected with 2006.
         */
        UpdateRequest: {
            /** @description Version that the request asks for, as `major.minor`. A device accepts every minor up to its newest and, where this was recorded, treats all of them equally; it rejects a higher minor and another major. */
            apiVersion: components["schemas"]["ApiVersion"];
            /** @description Free text. The response repeats it verbatim; without it the response has none. */
            context?: components["schemas"]["Context"];
            method: "update";
            /** @description The profiles to change. */
            params: components["schemas"]["UpdateParams"];
        };
        /** @description The profiles to remove. */
        RemoveParams: {
            /** @description Names of the profiles. */
            streamProfileName: components["schemas"]["ProfileReference"][];
        };
        /**
         * Remove stream profiles
         * @description Removes one or more stream profiles by their names. A name that the device does not have is rejected with 2006.
         */
        RemoveRequest: {
            /** @description Version that the request asks for, as `major.minor`. A device accepts every minor up to its newest and, where this was recorded, treats all of them equally; it rejects a higher minor and another major. */
            apiVersion: components["schemas"]["ApiVersion"];
            /** @description Free text. The response repeats it verbatim; without it the response has none. */
            context?: components["schemas"]["Context"];
            method: "remove";
            /** @description The profiles to remove. */
            params: components["schemas"]["RemoveParams"];
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
        /** @description A stream profile. */
        StreamProfileStatus: {
            /**
             * @description Name of the profile.
             * @example dock-day
             */
            name?: string;
            /**
             * @description Text for people that describes the profile. It may be empty.
             * @example Dock, by day
             */
            description?: string;
            /**
             * @description Parameters of the stream as in the URL of a stream, separated by `&`.
             * @example resolution=1920x1080&fps=25
             */
            parameters?: string;
        };
        /** @description The stream profiles, and how many the device can have. */
        ListData: {
            /** @description The profiles. Devices omit it if they have no profile. */
            streamProfile?: components["schemas"]["StreamProfileStatus"][];
            /**
             * @description Maximum number of profiles that the device can have.
             * @example 26
             */
            maxProfiles?: number;
        };
        /** @description The stream profiles. */
        ListResponse: {
            /** @description Version that the device responds with. The vendor's tables call it the version of the request; devices were recorded to respond with their newest. Use API discovery to determine capabilities, never by this value. */
            apiVersion?: components["schemas"]["AnswerApiVersion"];
            /** @description The context of the request, verbatim. Absent when the request had none. */
            context?: components["schemas"]["AnswerContext"];
            /** @constant */
            method?: "list";
            /** @description The stream profiles, and how many the device can have. */
            data: components["schemas"]["ListData"];
        };
        /** @description Empty on success. */
        NoData: Record<string, never>;
        /** @description The profiles were created. */
        CreateResponse: {
            /** @description Version that the device responds with. The vendor's tables call it the version of the request; devices were recorded to respond with their newest. Use API discovery to determine capabilities, never by this value. */
            apiVersion?: components["schemas"]["AnswerApiVersion"];
            /** @description The context of the request, verbatim. Absent when the request had none. */
            context?: components["schemas"]["AnswerContext"];
            /** @constant */
            method?: "create";
            /** @description Empty on success. */
            data?: components["schemas"]["NoData"];
        };
        /** @description The profiles were updated. */
        UpdateResponse: {
            /** @description Version that the device responds with. The vendor's tables call it the version of the request; devices were recorded to respond with their newest. Use API discovery to determine capabilities, never by this value. */
            apiVersion?: components["schemas"]["AnswerApiVersion"];
            /** @description The context of the request, verbatim. Absent when the request had none. */
            context?: components["schemas"]["AnswerContext"];
            /** @constant */
            method?: "update";
            /** @description Empty on success. */
            data?: components["schemas"]["NoData"];
        };
        /** @description The profiles were removed. */
        RemoveResponse: {
            /** @description Version that the device responds with. The vendor's tables call it the version of the request; devices were recorded to respond with their newest. Use API discovery to determine capabilities, never by this value. */
            apiVersion?: components["schemas"]["AnswerApiVersion"];
            /** @description The context of the request, verbatim. Absent when the request had none. */
            context?: components["schemas"]["AnswerContext"];
            /** @constant */
            method?: "remove";
            /** @description Empty on success. */
            data?: components["schemas"]["NoData"];
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
        /** @description Why the device rejected the request. Codes beyond these are possible. */
        StreamProfilesErrorCode: 1000 | 2000 | 2001 | 2005 | (number & {});
        /** @description Human-readable text. Its wording differs between devices; use the code for decisions. */
        ErrorMessage: string;
        /** @description Error code. Other codes are possible. */
        ListErrorCode: 1000 | 2000 | 2001 | 2005 | 2006 | (number & {});
        /** @description Code and text of the error response. */
        ListError: {
            /** @description Error code. Other codes are possible. */
            code: components["schemas"]["ListErrorCode"];
            /** @description Human-readable text. Its wording differs between devices; use the code for decisions. */
            message?: components["schemas"]["ErrorMessage"];
        };
        /** @description The device rejected the request. */
        ListRefusal: {
            /** @description Version that the device responds with. The vendor's tables call it the version of the request; devices were recorded to respond with their newest. Use API discovery to determine capabilities, never by this value. */
            apiVersion?: components["schemas"]["AnswerApiVersion"];
            /** @description The context of the request, verbatim. Absent when the request had none. */
            context?: components["schemas"]["AnswerContext"];
            /** @description The method that was called, unknown names included. Some devices omit it. */
            method?: components["schemas"]["AnswerMethod"];
            /** @description Code and text of the error response. */
            error: components["schemas"]["ListError"];
        };
        /** @description Error code. Other codes are possible. */
        CreateErrorCode: 1000 | 2000 | 2001 | 2005 | 2002 | 2003 | 2004 | (number & {});
        /** @description Code and text of the error response. */
        CreateError: {
            /** @description Error code. Other codes are possible. */
            code: components["schemas"]["CreateErrorCode"];
            /** @description Human-readable text. Its wording differs between devices; use the code for decisions. */
            message?: components["schemas"]["ErrorMessage"];
        };
        /** @description The device rejected the request. */
        CreateRefusal: {
            /** @description Version that the device responds with. The vendor's tables call it the version of the request; devices were recorded to respond with their newest. Use API discovery to determine capabilities, never by this value. */
            apiVersion?: components["schemas"]["AnswerApiVersion"];
            /** @description The context of the request, verbatim. Absent when the request had none. */
            context?: components["schemas"]["AnswerContext"];
            /** @description The method that was called, unknown names included. Some devices omit it. */
            method?: components["schemas"]["AnswerMethod"];
            /** @description Code and text of the error response. */
            error: components["schemas"]["CreateError"];
        };
        /** @description Error code. Other codes are possible. */
        UpdateErrorCode: 1000 | 2000 | 2001 | 2005 | 2003 | 2004 | 2006 | (number & {});
        /** @description Code and text of the error response. */
        UpdateError: {
            /** @description Error code. Other codes are possible. */
            code: components["schemas"]["UpdateErrorCode"];
            /** @description Human-readable text. Its wording differs between devices; use the code for decisions. */
            message?: components["schemas"]["ErrorMessage"];
        };
        /** @description The device rejected the request. */
        UpdateRefusal: {
            /** @description Version that the device responds with. The vendor's tables call it the version of the request; devices were recorded to respond with their newest. Use API discovery to determine capabilities, never by this value. */
            apiVersion?: components["schemas"]["AnswerApiVersion"];
            /** @description The context of the request, verbatim. Absent when the request had none. */
            context?: components["schemas"]["AnswerContext"];
            /** @description The method that was called, unknown names included. Some devices omit it. */
            method?: components["schemas"]["AnswerMethod"];
            /** @description Code and text of the error response. */
            error: components["schemas"]["UpdateError"];
        };
        /** @description Error code. Other codes are possible. */
        RemoveErrorCode: 1000 | 2000 | 2001 | 2005 | 2003 | 2004 | 2006 | (number & {});
        /** @description Code and text of the error response. */
        RemoveError: {
            /** @description Error code. Other codes are possible. */
            code: components["schemas"]["RemoveErrorCode"];
            /** @description Human-readable text. Its wording differs between devices; use the code for decisions. */
            message?: components["schemas"]["ErrorMessage"];
        };
        /** @description The device rejected the request. */
        RemoveRefusal: {
            /** @description Version that the device responds with. The vendor's tables call it the version of the request; devices were recorded to respond with their newest. Use API discovery to determine capabilities, never by this value. */
            apiVersion?: components["schemas"]["AnswerApiVersion"];
            /** @description The context of the request, verbatim. Absent when the request had none. */
            context?: components["schemas"]["AnswerContext"];
            /** @description The method that was called, unknown names included. Some devices omit it. */
            method?: components["schemas"]["AnswerMethod"];
            /** @description Code and text of the error response. */
            error: components["schemas"]["RemoveError"];
        };
        /** @description Code and text of the error response. */
        StreamProfilesError: {
            /** @description Why the device rejected the request. Codes beyond these are possible. */
            code: components["schemas"]["StreamProfilesErrorCode"];
            /** @description Human-readable text. Its wording differs between devices; use the code for decisions. */
            message?: components["schemas"]["ErrorMessage"];
        };
        /** @description The device rejected the request. */
        StreamProfilesRefusal: {
            /** @description Version that the device responds with. The vendor's tables call it the version of the request; devices were recorded to respond with their newest. Use API discovery to determine capabilities, never by this value. */
            apiVersion?: components["schemas"]["AnswerApiVersion"];
            /** @description The context of the request, verbatim. Absent when the request had none. */
            context?: components["schemas"]["AnswerContext"];
            /** @description The method that was called, unknown names included. Some devices omit it. */
            method?: components["schemas"]["AnswerMethod"];
            /** @description Code and text of the error response. */
            error: components["schemas"]["StreamProfilesError"];
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
export type StreamProfilesRequest = components['schemas']['StreamProfilesRequest'];
export type StreamProfilesResponse = components['schemas']['StreamProfilesResponse'];
export type ApiVersion = components['schemas']['ApiVersion'];
export type Context = components['schemas']['Context'];
export type ProfileName = components['schemas']['ProfileName'];
export type ProfileReference = components['schemas']['ProfileReference'];
export type ListParams = components['schemas']['ListParams'];
export type ProfileUnknownCode = components['schemas']['ProfileUnknownCode'];
export type ListRequest = components['schemas']['ListRequest'];
export type ProfileDescription = components['schemas']['ProfileDescription'];
export type ProfileParameters = components['schemas']['ProfileParameters'];
export type NewStreamProfile = components['schemas']['NewStreamProfile'];
export type CreateParams = components['schemas']['CreateParams'];
export type IncoherentConfigurationCode = components['schemas']['IncoherentConfigurationCode'];
export type MissingParameterCode = components['schemas']['MissingParameterCode'];
export type InvalidParameterCode = components['schemas']['InvalidParameterCode'];
export type CreateRequest = components['schemas']['CreateRequest'];
export type StreamProfileUpdate = components['schemas']['StreamProfileUpdate'];
export type UpdateParams = components['schemas']['UpdateParams'];
export type UpdateRequest = components['schemas']['UpdateRequest'];
export type RemoveParams = components['schemas']['RemoveParams'];
export type RemoveRequest = components['schemas']['RemoveRequest'];
export type NoParams = components['schemas']['NoParams'];
export type GetSupportedVersionsRequest = components['schemas']['GetSupportedVersionsRequest'];
export type AnyRefusal = components['schemas']['AnyRefusal'];
export type AnswerApiVersion = components['schemas']['AnswerApiVersion'];
export type AnswerContext = components['schemas']['AnswerContext'];
export type StreamProfileStatus = components['schemas']['StreamProfileStatus'];
export type ListData = components['schemas']['ListData'];
export type ListResponse = components['schemas']['ListResponse'];
export type NoData = components['schemas']['NoData'];
export type CreateResponse = components['schemas']['CreateResponse'];
export type UpdateResponse = components['schemas']['UpdateResponse'];
export type RemoveResponse = components['schemas']['RemoveResponse'];
export type SupportedVersions = components['schemas']['SupportedVersions'];
export type GetSupportedVersionsData = components['schemas']['GetSupportedVersionsData'];
export type GetSupportedVersionsResponse = components['schemas']['GetSupportedVersionsResponse'];
export type AnswerMethod = components['schemas']['AnswerMethod'];
export type StreamProfilesErrorCode = components['schemas']['StreamProfilesErrorCode'];
export type ErrorMessage = components['schemas']['ErrorMessage'];
export type ListErrorCode = components['schemas']['ListErrorCode'];
export type ListError = components['schemas']['ListError'];
export type ListRefusal = components['schemas']['ListRefusal'];
export type CreateErrorCode = components['schemas']['CreateErrorCode'];
export type CreateError = components['schemas']['CreateError'];
export type CreateRefusal = components['schemas']['CreateRefusal'];
export type UpdateErrorCode = components['schemas']['UpdateErrorCode'];
export type UpdateError = components['schemas']['UpdateError'];
export type UpdateRefusal = components['schemas']['UpdateRefusal'];
export type RemoveErrorCode = components['schemas']['RemoveErrorCode'];
export type RemoveError = components['schemas']['RemoveError'];
export type RemoveRefusal = components['schemas']['RemoveRefusal'];
export type StreamProfilesError = components['schemas']['StreamProfilesError'];
export type StreamProfilesRefusal = components['schemas']['StreamProfilesRefusal'];
export type ResponseUnauthorized = components['responses']['Unauthorized'];
export type ResponseForbidden = components['responses']['Forbidden'];
export type ResponseNotFound = components['responses']['NotFound'];
export type $defs = Record<string, never>;
export interface operations {
    callStreamProfiles: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The request's envelope. */
        requestBody: {
            content: {
                "application/json": PlainValues<components["schemas"]["StreamProfilesRequest"]>;
            };
        };
        responses: {
            /** @description The data of the method, or a method error. This CGI sends method errors with HTTP 200 too. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainValues<components["schemas"]["StreamProfilesResponse"]>;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
}
