// Generated from spec/vapix/time-service by `npm run generate`. Do not edit.
/** A body as openapi-fetch can map it: an open value is any string, or any number. */
export type PlainValues<T> = T extends string
    ? (string extends T ? string : T)
    : T extends number
    ? (number extends T ? number : T)
    : T extends object
    ? { [K in keyof T]: PlainValues<T[K]> }
    : T;
export interface paths {
    "/axis-cgi/time.cgi": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Call a method of the Time API
         * @deprecated Deprecated since AXIS OS 12.4; use the Time API of the device configuration APIs, /config/rest/time/v2.
         * @description All methods share this path; the property `method` of the body selects one.
         */
        post: operations["callTimeService"];
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
        TimeServiceRequest: components["schemas"]["GetDateTimeInfoRequest"] | components["schemas"]["GetAllRequest"] | components["schemas"]["SetDateTimeRequest"] | components["schemas"]["SetTimeZoneRequest"] | components["schemas"]["SetPosixTimeZoneRequest"] | components["schemas"]["ResetTimeZoneRequest"] | components["schemas"]["GetSupportedVersionsRequest"];
        /** @description A success response of any method, or an error response. */
        TimeServiceResponse: components["schemas"]["GetDateTimeInfoResponse"] | components["schemas"]["GetAllResponse"] | components["schemas"]["SetDateTimeResponse"] | components["schemas"]["SetTimeZoneResponse"] | components["schemas"]["SetPosixTimeZoneResponse"] | components["schemas"]["ResetTimeZoneResponse"] | components["schemas"]["GetSupportedVersionsResponse"] | components["schemas"]["TimeServiceRefusal"];
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
         * Get the date, the time and the time zone
         * @deprecated Deprecated since AXIS OS 12.4; use the Time API of the device configuration APIs, /config/rest/time/v2.
         * @description Returns the date and the time, in UTC and in the time zone of the device, and the time zone: as an IANA name, as a POSIX string, or both.
         */
        GetDateTimeInfoRequest: {
            /** @description Version that the request asks for, as `major.minor`. A device accepts every minor up to its newest and, where this was recorded, treats all of them equally; it rejects a higher minor and another major. */
            apiVersion: components["schemas"]["ApiVersion"];
            /** @description Free text. The response repeats it verbatim; without it the response has none. */
            context?: components["schemas"]["Context"];
            method: "getDateTimeInfo";
            /** @description This method has no parameters. Devices accept an empty object and none at all. */
            params?: components["schemas"]["NoParams"];
        };
        /**
         * Get the time and all time zones of the device
         * @deprecated Deprecated since AXIS OS 12.4; use the Time API of the device configuration APIs, /config/rest/time/v2.
         * @description Returns what `getDateTimeInfo` returns, and the names of all time zones that `setTimeZone` accepts.
         */
        GetAllRequest: {
            /** @description Version that the request asks for, as `major.minor`. A device accepts every minor up to its newest and, where this was recorded, treats all of them equally; it rejects a higher minor and another major. */
            apiVersion: components["schemas"]["ApiVersion"];
            /** @description Free text. The response repeats it verbatim; without it the response has none. */
            context?: components["schemas"]["Context"];
            method: "getAll";
            /** @description This method has no parameters. Devices accept an empty object and none at all. */
            params?: components["schemas"]["NoParams"];
        };
        /** @description The new date and time. */
        SetDateTimeParams: {
            /**
             * @description Date and time in UTC, as `YYYY-MM-DDThh:mm:ssZ`, from 1970 to the last second of the year `maxYearSupported` of `getDateTimeInfo`. The vendor only recommends this form.
             * @example 2026-03-02T09:14:05Z
             */
            dateTime: string;
        };
        /**
         * Set the date and the time
         * @deprecated Deprecated since AXIS OS 12.4; use the Time API of the device configuration APIs, /config/rest/time/v2.
         * @description Sets the clock of the device. A device that synchronizes its clock over NTP changes it again.
         */
        SetDateTimeRequest: {
            /** @description Version that the request asks for, as `major.minor`. A device accepts every minor up to its newest and, where this was recorded, treats all of them equally; it rejects a higher minor and another major. */
            apiVersion: components["schemas"]["ApiVersion"];
            /** @description Free text. The response repeats it verbatim; without it the response has none. */
            context?: components["schemas"]["Context"];
            method: "setDateTime";
            /** @description The new date and time. */
            params: components["schemas"]["SetDateTimeParams"];
        };
        /** @description The new time zone. */
        SetTimeZoneParams: {
            /**
             * @description Name of the time zone in the IANA database. `getAll` lists the names that the device has.
             * @example Europe/Stockholm
             */
            timeZone: string;
        };
        /**
         * Set the time zone by its IANA name
         * @deprecated Deprecated since AXIS OS 12.4; use the Time API of the device configuration APIs, /config/rest/time/v2.
         * @description Sets the time zone by its name in the IANA database. This replaces a POSIX string that was set before, and the device no longer uses a time zone from DHCP. The vendor recommends this method over `setPosixTimeZone`.
         */
        SetTimeZoneRequest: {
            /** @description Version that the request asks for, as `major.minor`. A device accepts every minor up to its newest and, where this was recorded, treats all of them equally; it rejects a higher minor and another major. */
            apiVersion: components["schemas"]["ApiVersion"];
            /** @description Free text. The response repeats it verbatim; without it the response has none. */
            context?: components["schemas"]["Context"];
            method: "setTimeZone";
            /** @description The new time zone. */
            params: components["schemas"]["SetTimeZoneParams"];
        };
        /** @description The new time zone. Responses have `dstEnabled` in place of `enableDst`. */
        SetPosixTimeZoneParams: {
            /**
             * @description Time zone as a POSIX string.
             * @example EST5EDT,M3.2.0,M11.1.0
             */
            posixTimeZone: string;
            /** @description Whether the rules for daylight saving time in the string apply. If false, the device ignores them. */
            enableDst: boolean;
        };
        /**
         * Set the time zone by a POSIX string
         * @deprecated Deprecated since AXIS OS 12.4; use the Time API of the device configuration APIs, /config/rest/time/v2.
         * @description Sets the time zone by a POSIX string. This replaces an IANA time zone that was set before, and the device no longer uses a time zone from DHCP. The vendor recommends `setTimeZone` instead, whose rules stay up to date.
         */
        SetPosixTimeZoneRequest: {
            /** @description Version that the request asks for, as `major.minor`. A device accepts every minor up to its newest and, where this was recorded, treats all of them equally; it rejects a higher minor and another major. */
            apiVersion: components["schemas"]["ApiVersion"];
            /** @description Free text. The response repeats it verbatim; without it the response has none. */
            context?: components["schemas"]["Context"];
            method: "setPosixTimeZone";
            /** @description The new time zone. Responses have `dstEnabled` in place of `enableDst`. */
            params: components["schemas"]["SetPosixTimeZoneParams"];
        };
        /**
         * Reset the time zone to its default
         * @deprecated Deprecated since AXIS OS 12.4; use the Time API of the device configuration APIs, /config/rest/time/v2.
         * @description Removes the time zone that was set, as an IANA name or as a POSIX string. The device uses the time zone from DHCP if the network provides one, and its default otherwise.
         */
        ResetTimeZoneRequest: {
            /** @description Version that the request asks for, as `major.minor`. A device accepts every minor up to its newest and, where this was recorded, treats all of them equally; it rejects a higher minor and another major. */
            apiVersion: components["schemas"]["ApiVersion"];
            /** @description Free text. The response repeats it verbatim; without it the response has none. */
            context?: components["schemas"]["Context"];
            method: "resetTimeZone";
            /** @description This method has no parameters. Devices accept an empty object and none at all. */
            params?: components["schemas"]["NoParams"];
        };
        /**
         * Get the supported API versions
         * @deprecated Deprecated since AXIS OS 12.4; use the Time API of the device configuration APIs, /config/rest/time/v2.
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
        /**
         * @description System date and time in UTC, in ISO 8601.
         * @example 2026-03-02T09:14:05Z
         */
        DateTime: string;
        /**
         * @description Date and time in the time zone of the device, in ISO 8601 with the offset from UTC.
         * @example 2026-03-02T10:14:05+01:00
         */
        LocalDateTime: string;
        /**
         * @description Last year that the date can be set to.
         * @example 2069
         */
        MaxYearSupported: number;
        /**
         * @description Time zone as a name of the IANA database. Absent if the time zone was set as a POSIX string, or comes as one from DHCP.
         * @example Europe/Stockholm
         */
        TimeZone: string;
        /**
         * @description Time zone as a POSIX string. Absent if an IANA time zone has none in the database. Devices also return the form with names in angle brackets and times with seconds.
         * @example CET-1CEST,M3.5.0,M10.5.0/3
         * @example <UTC1>-1<UTC2>-2,M3.5.0/2:00:00,M10.5.0/3:00:00
         */
        PosixTimeZone: string;
        /** @description Whether the rules for daylight saving time in the POSIX string apply. True if the time zone was set as an IANA name, and absent if there is no POSIX string. */
        DstEnabled: boolean;
        /**
         * @description Time zone from DHCP, as an IANA name or as a POSIX string. Absent if the network provides none.
         * @example Europe/Berlin
         */
        DhcpTimeZone: string;
        /** @description Whether the device uses the time zone from DHCP. Absent if the network provides none. */
        DhcpTimeZoneUtilized: boolean;
        /** @description Date, time and time zone. Which properties of the time zone are there depends on how it was set. */
        GetDateTimeInfoData: {
            /** @description System date and time in UTC, in ISO 8601. */
            dateTime?: components["schemas"]["DateTime"];
            /** @description Date and time in the time zone of the device, in ISO 8601 with the offset from UTC. */
            localDateTime?: components["schemas"]["LocalDateTime"];
            /** @description Last year that the date can be set to. */
            maxYearSupported?: components["schemas"]["MaxYearSupported"];
            /** @description Time zone as a name of the IANA database. Absent if the time zone was set as a POSIX string, or comes as one from DHCP. */
            timeZone?: components["schemas"]["TimeZone"];
            /** @description Time zone as a POSIX string. Absent if an IANA time zone has none in the database. Devices also return the form with names in angle brackets and times with seconds. */
            posixTimeZone?: components["schemas"]["PosixTimeZone"];
            /** @description Whether the rules for daylight saving time in the POSIX string apply. True if the time zone was set as an IANA name, and absent if there is no POSIX string. */
            dstEnabled?: components["schemas"]["DstEnabled"];
            /** @description Time zone from DHCP, as an IANA name or as a POSIX string. Absent if the network provides none. Since API version 1.1. */
            dhcpTimeZone?: components["schemas"]["DhcpTimeZone"];
            /** @description Whether the device uses the time zone from DHCP. Absent if the network provides none. Since API version 1.1. */
            dhcpTimeZoneUtilized?: components["schemas"]["DhcpTimeZoneUtilized"];
        };
        /** @description Date, time and time zone. */
        GetDateTimeInfoResponse: {
            /** @description Version that the device responds with. The vendor's tables call it the version of the request; devices were recorded to respond with their newest. Use API discovery to determine capabilities, never by this value. */
            apiVersion?: components["schemas"]["AnswerApiVersion"];
            /** @description The context of the request, verbatim. Absent when the request had none. */
            context?: components["schemas"]["AnswerContext"];
            /** @constant */
            method?: "getDateTimeInfo";
            /** @description Date, time and time zone. Which properties of the time zone are there depends on how it was set. */
            data: components["schemas"]["GetDateTimeInfoData"];
        };
        /** @description Date, time and time zone, and all time zones. Which properties of the time zone are there depends on how it was set. */
        GetAllData: {
            /** @description System date and time in UTC, in ISO 8601. */
            dateTime?: components["schemas"]["DateTime"];
            /** @description Date and time in the time zone of the device, in ISO 8601 with the offset from UTC. */
            localDateTime?: components["schemas"]["LocalDateTime"];
            /** @description Last year that the date can be set to. */
            maxYearSupported?: components["schemas"]["MaxYearSupported"];
            /** @description Time zone as a name of the IANA database. Absent if the time zone was set as a POSIX string, or comes as one from DHCP. */
            timeZone?: components["schemas"]["TimeZone"];
            /** @description Time zone as a POSIX string. Absent if an IANA time zone has none in the database. Devices also return the form with names in angle brackets and times with seconds. */
            posixTimeZone?: components["schemas"]["PosixTimeZone"];
            /** @description Whether the rules for daylight saving time in the POSIX string apply. True if the time zone was set as an IANA name, and absent if there is no POSIX string. */
            dstEnabled?: components["schemas"]["DstEnabled"];
            /** @description Time zone from DHCP, as an IANA name or as a POSIX string. Absent if the network provides none. Since API version 1.1. */
            dhcpTimeZone?: components["schemas"]["DhcpTimeZone"];
            /** @description Whether the device uses the time zone from DHCP. Absent if the network provides none. Since API version 1.1. */
            dhcpTimeZoneUtilized?: components["schemas"]["DhcpTimeZoneUtilized"];
            /**
             * @description Names of the time zones of the IANA database that the device has.
             * @example [
             *       "Africa/Abidjan",
             *       "Africa/Accra"
             *     ]
             */
            timeZones?: string[];
        };
        /** @description Date, time and time zone, and all time zones. */
        GetAllResponse: {
            /** @description Version that the device responds with. The vendor's tables call it the version of the request; devices were recorded to respond with their newest. Use API discovery to determine capabilities, never by this value. */
            apiVersion?: components["schemas"]["AnswerApiVersion"];
            /** @description The context of the request, verbatim. Absent when the request had none. */
            context?: components["schemas"]["AnswerContext"];
            /** @constant */
            method?: "getAll";
            /** @description Date, time and time zone, and all time zones. Which properties of the time zone are there depends on how it was set. */
            data: components["schemas"]["GetAllData"];
        };
        /** @description The date and the time that were set. */
        SetDateTimeData: {
            /** @description The parameter of the request, in UTC. */
            dateTime?: components["schemas"]["DateTime"];
        };
        /** @description The clock was set. */
        SetDateTimeResponse: {
            /** @description Version that the device responds with. The vendor's tables call it the version of the request; devices were recorded to respond with their newest. Use API discovery to determine capabilities, never by this value. */
            apiVersion?: components["schemas"]["AnswerApiVersion"];
            /** @description The context of the request, verbatim. Absent when the request had none. */
            context?: components["schemas"]["AnswerContext"];
            /** @constant */
            method?: "setDateTime";
            /** @description The date and the time that were set. */
            data: components["schemas"]["SetDateTimeData"];
        };
        /** @description The time zone that was set. */
        SetTimeZoneData: {
            /** @description The parameter of the request. */
            timeZone?: components["schemas"]["TimeZone"];
        };
        /** @description The time zone was set. */
        SetTimeZoneResponse: {
            /** @description Version that the device responds with. The vendor's tables call it the version of the request; devices were recorded to respond with their newest. Use API discovery to determine capabilities, never by this value. */
            apiVersion?: components["schemas"]["AnswerApiVersion"];
            /** @description The context of the request, verbatim. Absent when the request had none. */
            context?: components["schemas"]["AnswerContext"];
            /** @constant */
            method?: "setTimeZone";
            /** @description The time zone that was set. */
            data: components["schemas"]["SetTimeZoneData"];
        };
        /** @description The time zone that was set. */
        SetPosixTimeZoneData: {
            /** @description The parameter of the request. */
            posixTimeZone?: components["schemas"]["PosixTimeZone"];
            /** @description The parameter `enableDst` of the request. */
            dstEnabled?: components["schemas"]["DstEnabled"];
        };
        /** @description The time zone was set. */
        SetPosixTimeZoneResponse: {
            /** @description Version that the device responds with. The vendor's tables call it the version of the request; devices were recorded to respond with their newest. Use API discovery to determine capabilities, never by this value. */
            apiVersion?: components["schemas"]["AnswerApiVersion"];
            /** @description The context of the request, verbatim. Absent when the request had none. */
            context?: components["schemas"]["AnswerContext"];
            /** @constant */
            method?: "setPosixTimeZone";
            /** @description The time zone that was set. */
            data: components["schemas"]["SetPosixTimeZoneData"];
        };
        /** @description That the time zone was reset. */
        ResetTimeZoneData: {
            /** @description Result of the call. */
            status?: "success" | (string & {});
        };
        /** @description The time zone was reset. */
        ResetTimeZoneResponse: {
            /** @description Version that the device responds with. The vendor's tables call it the version of the request; devices were recorded to respond with their newest. Use API discovery to determine capabilities, never by this value. */
            apiVersion?: components["schemas"]["AnswerApiVersion"];
            /** @description The context of the request, verbatim. Absent when the request had none. */
            context?: components["schemas"]["AnswerContext"];
            /** @constant */
            method?: "resetTimeZone";
            /** @description That the time zone was reset. */
            data: components["schemas"]["ResetTimeZoneData"];
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
        TimeServiceErrorCode: 1000 | 2000 | 2001 | 3000 | 4000 | 4001 | 4002 | 4003 | 4004 | (number & {});
        /** @description Human-readable text. Its wording differs between devices; use the code for decisions. */
        ErrorMessage: string;
        /** @description Code and text of the error response. */
        TimeServiceError: {
            /** @description Why the device rejected the request. Codes beyond these are possible. */
            code: components["schemas"]["TimeServiceErrorCode"];
            /** @description Human-readable text. Its wording differs between devices; use the code for decisions. */
            message?: components["schemas"]["ErrorMessage"];
        };
        /** @description The device rejected the request. */
        TimeServiceRefusal: {
            /** @description Version that the device responds with. The vendor's tables call it the version of the request; devices were recorded to respond with their newest. Use API discovery to determine capabilities, never by this value. */
            apiVersion?: components["schemas"]["AnswerApiVersion"];
            /** @description The context of the request, verbatim. Absent when the request had none. */
            context?: components["schemas"]["AnswerContext"];
            /** @description The method that was called, unknown names included. Some devices omit it. */
            method?: components["schemas"]["AnswerMethod"];
            /** @description Code and text of the error response. */
            error: components["schemas"]["TimeServiceError"];
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
export type TimeServiceRequest = components['schemas']['TimeServiceRequest'];
export type TimeServiceResponse = components['schemas']['TimeServiceResponse'];
export type ApiVersion = components['schemas']['ApiVersion'];
export type Context = components['schemas']['Context'];
export type NoParams = components['schemas']['NoParams'];
export type GetDateTimeInfoRequest = components['schemas']['GetDateTimeInfoRequest'];
export type GetAllRequest = components['schemas']['GetAllRequest'];
export type SetDateTimeParams = components['schemas']['SetDateTimeParams'];
export type SetDateTimeRequest = components['schemas']['SetDateTimeRequest'];
export type SetTimeZoneParams = components['schemas']['SetTimeZoneParams'];
export type SetTimeZoneRequest = components['schemas']['SetTimeZoneRequest'];
export type SetPosixTimeZoneParams = components['schemas']['SetPosixTimeZoneParams'];
export type SetPosixTimeZoneRequest = components['schemas']['SetPosixTimeZoneRequest'];
export type ResetTimeZoneRequest = components['schemas']['ResetTimeZoneRequest'];
export type GetSupportedVersionsRequest = components['schemas']['GetSupportedVersionsRequest'];
export type AnyRefusal = components['schemas']['AnyRefusal'];
export type AnswerApiVersion = components['schemas']['AnswerApiVersion'];
export type AnswerContext = components['schemas']['AnswerContext'];
export type DateTime = components['schemas']['DateTime'];
export type LocalDateTime = components['schemas']['LocalDateTime'];
export type MaxYearSupported = components['schemas']['MaxYearSupported'];
export type TimeZone = components['schemas']['TimeZone'];
export type PosixTimeZone = components['schemas']['PosixTimeZone'];
export type DstEnabled = components['schemas']['DstEnabled'];
export type DhcpTimeZone = components['schemas']['DhcpTimeZone'];
export type DhcpTimeZoneUtilized = components['schemas']['DhcpTimeZoneUtilized'];
export type GetDateTimeInfoData = components['schemas']['GetDateTimeInfoData'];
export type GetDateTimeInfoResponse = components['schemas']['GetDateTimeInfoResponse'];
export type GetAllData = components['schemas']['GetAllData'];
export type GetAllResponse = components['schemas']['GetAllResponse'];
export type SetDateTimeData = components['schemas']['SetDateTimeData'];
export type SetDateTimeResponse = components['schemas']['SetDateTimeResponse'];
export type SetTimeZoneData = components['schemas']['SetTimeZoneData'];
export type SetTimeZoneResponse = components['schemas']['SetTimeZoneResponse'];
export type SetPosixTimeZoneData = components['schemas']['SetPosixTimeZoneData'];
export type SetPosixTimeZoneResponse = components['schemas']['SetPosixTimeZoneResponse'];
export type ResetTimeZoneData = components['schemas']['ResetTimeZoneData'];
export type ResetTimeZoneResponse = components['schemas']['ResetTimeZoneResponse'];
export type SupportedVersions = components['schemas']['SupportedVersions'];
export type GetSupportedVersionsData = components['schemas']['GetSupportedVersionsData'];
export type GetSupportedVersionsResponse = components['schemas']['GetSupportedVersionsResponse'];
export type AnswerMethod = components['schemas']['AnswerMethod'];
export type TimeServiceErrorCode = components['schemas']['TimeServiceErrorCode'];
export type ErrorMessage = components['schemas']['ErrorMessage'];
export type TimeServiceError = components['schemas']['TimeServiceError'];
export type TimeServiceRefusal = components['schemas']['TimeServiceRefusal'];
export type ResponseUnauthorized = components['responses']['Unauthorized'];
export type ResponseForbidden = components['responses']['Forbidden'];
export type ResponseNotFound = components['responses']['NotFound'];
export type $defs = Record<string, never>;
export interface operations {
    callTimeService: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The request's envelope. */
        requestBody: {
            content: {
                "application/json": PlainValues<components["schemas"]["TimeServiceRequest"]>;
            };
        };
        responses: {
            /** @description The data of the method, or a method error. This CGI sends method errors with HTTP 200 too. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainValues<components["schemas"]["TimeServiceResponse"]>;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
}
