// Generated from spec/vapix/fwmgr by `npm run generate`. Do not edit.
/** A body as openapi-fetch can map it: an open value is any string, or any number. */
export type PlainValues<T> = T extends string
    ? (string extends T ? string : T)
    : T extends number
    ? (number extends T ? number : T)
    : T extends Blob
    ? T
    : T extends object
    ? { [K in keyof T]: PlainValues<T[K]> }
    : T;
export interface paths {
    "/axis-cgi/firmwaremanagement.cgi": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Call a method of the firmware management API
         * @description All methods share this path; the property `method` of the body selects one.
         */
        post: operations["callFwmgr"];
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
        /** @description A request of any method but upgrade, which takes a file. */
        FwmgrRequest: components["schemas"]["StatusRequest"] | components["schemas"]["CommitRequest"] | components["schemas"]["RollbackRequest"] | components["schemas"]["PurgeRequest"] | components["schemas"]["FactoryDefaultRequest"] | components["schemas"]["StopAutoRequest"] | components["schemas"]["RebootRequest"] | components["schemas"]["GetSupportedVersionsRequest"];
        /** @description A request and its file, each a part of the body, the request first. */
        UpgradeUpload: {
            /** @description Installs an image of AXIS OS and restarts the device. The request is sent as `multipart/form-data`, the envelope as the first part and the image as the second. An upgrade drops the older image, also if it fails, and is rejected while the image that runs is not committed. An older version takes `factoryDefaultMode` `hard`. */
            json: components["schemas"]["UpgradeRequest"];
            /** @description The image of AXIS OS for this model, a file with the ending `.bin`. */
            file: Blob;
        };
        /** @description A success response of any method, or an error response. */
        FwmgrResponse: components["schemas"]["StatusResponse"] | components["schemas"]["UpgradeResponse"] | components["schemas"]["CommitResponse"] | components["schemas"]["RollbackResponse"] | components["schemas"]["PurgeResponse"] | components["schemas"]["FactoryDefaultResponse"] | components["schemas"]["StopAutoResponse"] | components["schemas"]["RebootResponse"] | components["schemas"]["GetSupportedVersionsResponse"] | components["schemas"]["UpgradeRefusal"] | components["schemas"]["RollbackRefusal"] | components["schemas"]["PurgeRefusal"] | components["schemas"]["FwmgrRefusal"];
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
         * Get the versions of AXIS OS on the device
         * @description Tells which version of AXIS OS runs, which older one is kept, and whether and when the device returns to that.
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
         * Commit the upgrade
         * @description Makes the last upgrade final, and stops a pending rollback. If the image is committed already, nothing changes.
         */
        CommitRequest: {
            /** @description Version that the request asks for, as `major.minor`. A device accepts every minor up to its newest and, where this was recorded, treats all of them equally; it rejects a higher minor and another major. */
            apiVersion: components["schemas"]["ApiVersion"];
            /** @description Free text. The response repeats it verbatim; without it the response has none. */
            context?: components["schemas"]["Context"];
            method: "commit";
            /** @description This method has no parameters. Devices accept an empty object and none at all. */
            params?: components["schemas"]["NoParams"];
        };
        /**
         * Return to the AXIS OS before the upgrade
         * @description Restarts the device with the older image and the settings from before the last upgrade, whether that was committed or not. One step back is possible, until an upgrade, a `purge` or a `factoryDefault` drops the older image. Applications and their data stay as they are.
         */
        RollbackRequest: {
            /** @description Version that the request asks for, as `major.minor`. A device accepts every minor up to its newest and, where this was recorded, treats all of them equally; it rejects a higher minor and another major. */
            apiVersion: components["schemas"]["ApiVersion"];
            /** @description Free text. The response repeats it verbatim; without it the response has none. */
            context?: components["schemas"]["Context"];
            method: "rollback";
            /** @description This method has no parameters. Devices accept an empty object and none at all. */
            params?: components["schemas"]["NoParams"];
        };
        /**
         * Drop the older AXIS OS
         * @description Removes the older image, so that `rollback` is no longer possible. Rejected while the image that runs is not committed.
         */
        PurgeRequest: {
            /** @description Version that the request asks for, as `major.minor`. A device accepts every minor up to its newest and, where this was recorded, treats all of them equally; it rejects a higher minor and another major. */
            apiVersion: components["schemas"]["ApiVersion"];
            /** @description Free text. The response repeats it verbatim; without it the response has none. */
            context?: components["schemas"]["Context"];
            method: "purge";
            /** @description This method has no parameters. Devices accept an empty object and none at all. */
            params?: components["schemas"]["NoParams"];
        };
        /** @description Which settings are reset. */
        FactoryDefaultParams: {
            /**
             * @description `soft` keeps the boot protocol, the address, the subnet mask, the router, the broadcast address, the system time and the settings of IEEE 802.1X, so that the device stays at its address. `hard` resets all.
             * @default soft
             */
            factoryDefaultMode?: "soft" | "hard";
        };
        /**
         * Restore the factory defaults
         * @description Resets the settings and restarts the device. Applications are removed, or restored to those that were installed at first. The older image is dropped, unless a rollback is pending; without one, the image that runs is committed.
         */
        FactoryDefaultRequest: {
            /** @description Version that the request asks for, as `major.minor`. A device accepts every minor up to its newest and, where this was recorded, treats all of them equally; it rejects a higher minor and another major. */
            apiVersion: components["schemas"]["ApiVersion"];
            /** @description Free text. The response repeats it verbatim; without it the response has none. */
            context?: components["schemas"]["Context"];
            method: "factoryDefault";
            /** @description Which settings are reset. */
            params?: components["schemas"]["FactoryDefaultParams"];
        };
        /**
         * Stop the timer of the rollback
         * @description Stops the timer after which the device would return to the older image. It does not commit the image that runs.
         */
        StopAutoRequest: {
            /** @description Version that the request asks for, as `major.minor`. A device accepts every minor up to its newest and, where this was recorded, treats all of them equally; it rejects a higher minor and another major. */
            apiVersion: components["schemas"]["ApiVersion"];
            /** @description Free text. The response repeats it verbatim; without it the response has none. */
            context?: components["schemas"]["Context"];
            method: "stopAuto";
            /** @description This method has no parameters. Devices accept an empty object and none at all. */
            params?: components["schemas"]["NoParams"];
        };
        /**
         * Restart the device
         * @description Restarts the device with the image that runs, committed or not. The timer of a rollback goes on after the restart.
         */
        RebootRequest: {
            /** @description Version that the request asks for, as `major.minor`. A device accepts every minor up to its newest and, where this was recorded, treats all of them equally; it rejects a higher minor and another major. */
            apiVersion: components["schemas"]["ApiVersion"];
            /** @description Free text. The response repeats it verbatim; without it the response has none. */
            context?: components["schemas"]["Context"];
            method: "reboot";
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
        /** @description What is kept, and when the upgrade is final. Images without automatic rollback ignore the last two. */
        UpgradeParams: {
            /**
             * @description Which settings are reset: `none`; `soft`, all but those of the network, the time and IEEE 802.1X; or `hard`, all. Unless it is `none`, applications are removed, or restored to those that were installed at first.
             * @default none
             */
            factoryDefaultMode?: "none" | "soft" | "hard";
            /**
             * @description When the device commits the image by itself: `never`; `boot`, when it begins to start; `started`, when it has started. `default` is `never` if `autoRollback` is another than `default`, else `boot` if settings are reset, else `started`.
             * @default default
             */
            autoCommit?: "never" | "boot" | "started" | "default";
            /**
             * @description When the device returns to the older image by itself: `never`, or the minutes after the restart, as text. `default` is `never` if `autoCommit` is another than `default`, else `10`. It also returns after a serious fault or a power failure before the commit.
             * @default default
             */
            autoRollback?: string;
        };
        /**
         * Upgrade AXIS OS
         * @description Installs an image of AXIS OS and restarts the device. The request is sent as `multipart/form-data`, the envelope as the first part and the image as the second. An upgrade drops the older image, also if it fails, and is rejected while the image that runs is not committed. An older version takes `factoryDefaultMode` `hard`.
         */
        UpgradeRequest: {
            /** @description Version that the request asks for, as `major.minor`. A device accepts every minor up to its newest and, where this was recorded, treats all of them equally; it rejects a higher minor and another major. */
            apiVersion: components["schemas"]["ApiVersion"];
            /** @description Free text. The response repeats it verbatim; without it the response has none. */
            context?: components["schemas"]["Context"];
            /** @constant */
            method: "upgrade";
            /** @description What is kept, and when the upgrade is final. Images without automatic rollback ignore the last two. */
            params?: components["schemas"]["UpgradeParams"];
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
         * @description Version of AXIS OS.
         * @example 12.11.77
         */
        FirmwareVersion: string;
        /** @description The image that runs, and the older one if it is kept. */
        StatusData: {
            /** @description Version of AXIS OS that runs. */
            activeFirmwareVersion?: components["schemas"]["FirmwareVersion"];
            /**
             * @description Part number of the image that runs.
             * @example 1234568
             */
            activeFirmwarePart?: string;
            /** @description Version of the older image, if one is kept; `UNKNOWN` if that version knows no automatic rollback. */
            inactiveFirmwareVersion?: components["schemas"]["FirmwareVersion"];
            /** @description Whether the image that runs is committed. If not, the device returns to the older one at the next restart that `reboot` does not make. Only present if an older image is kept. The spelling is the vendor's. */
            isCommited?: boolean;
            /** @description When the device will commit the image by itself. Only present while that is pending. */
            pendingCommit?: "started" | (string & {});
            /** @description Seconds until the device returns to the older image. Only present while that is pending. */
            timeToRollback?: number;
            /**
             * @description Date and time of the last upgrade, with the offset from UTC. Only present if an older image is kept.
             * @example 2026-08-12T11:55:12+01:00
             */
            lastUpgradeAt?: string;
            /** @description Not documented. Recorded from AXIS OS 12.11. Since API version 1.10. */
            resetSource?: unknown;
        };
        /** @description The versions. Properties of the older image are missing without one. */
        StatusResponse: {
            /** @description Version that the device responds with. The vendor's tables call it the version of the request; devices were recorded to respond with their newest. Use API discovery to determine capabilities, never by this value. */
            apiVersion?: components["schemas"]["AnswerApiVersion"];
            /** @description The context of the request, verbatim. Absent when the request had none. */
            context?: components["schemas"]["AnswerContext"];
            /** @constant */
            method?: "status";
            /** @description The image that runs, and the older one if it is kept. */
            data: components["schemas"]["StatusData"];
        };
        /** @description The version that was installed. */
        UpgradeData: {
            /** @description Version of AXIS OS in the image. */
            firmwareVersion?: components["schemas"]["FirmwareVersion"];
        };
        /** @description The image was accepted. The device restarts with it. */
        UpgradeResponse: {
            /** @description Version that the device responds with. The vendor's tables call it the version of the request; devices were recorded to respond with their newest. Use API discovery to determine capabilities, never by this value. */
            apiVersion?: components["schemas"]["AnswerApiVersion"];
            /** @description The context of the request, verbatim. Absent when the request had none. */
            context?: components["schemas"]["AnswerContext"];
            /** @constant */
            method?: "upgrade";
            /** @description The version that was installed. */
            data: components["schemas"]["UpgradeData"];
        };
        /** @description The version that is committed. */
        CommitData: {
            /** @description Version of AXIS OS that runs. */
            firmwareVersion?: components["schemas"]["FirmwareVersion"];
        };
        /** @description The image is committed. */
        CommitResponse: {
            /** @description Version that the device responds with. The vendor's tables call it the version of the request; devices were recorded to respond with their newest. Use API discovery to determine capabilities, never by this value. */
            apiVersion?: components["schemas"]["AnswerApiVersion"];
            /** @description The context of the request, verbatim. Absent when the request had none. */
            context?: components["schemas"]["AnswerContext"];
            /** @constant */
            method?: "commit";
            /** @description The version that is committed. */
            data: components["schemas"]["CommitData"];
        };
        /** @description Empty on success. */
        NoData: Record<string, never>;
        /** @description The device restarts with the older image. */
        RollbackResponse: {
            /** @description Version that the device responds with. The vendor's tables call it the version of the request; devices were recorded to respond with their newest. Use API discovery to determine capabilities, never by this value. */
            apiVersion?: components["schemas"]["AnswerApiVersion"];
            /** @description The context of the request, verbatim. Absent when the request had none. */
            context?: components["schemas"]["AnswerContext"];
            /** @constant */
            method?: "rollback";
            /** @description Empty on success. */
            data?: components["schemas"]["NoData"];
        };
        /** @description No older image is kept. */
        PurgeResponse: {
            /** @description Version that the device responds with. The vendor's tables call it the version of the request; devices were recorded to respond with their newest. Use API discovery to determine capabilities, never by this value. */
            apiVersion?: components["schemas"]["AnswerApiVersion"];
            /** @description The context of the request, verbatim. Absent when the request had none. */
            context?: components["schemas"]["AnswerContext"];
            /** @constant */
            method?: "purge";
            /** @description Empty on success. */
            data?: components["schemas"]["NoData"];
        };
        /** @description The device resets its settings and restarts. */
        FactoryDefaultResponse: {
            /** @description Version that the device responds with. The vendor's tables call it the version of the request; devices were recorded to respond with their newest. Use API discovery to determine capabilities, never by this value. */
            apiVersion?: components["schemas"]["AnswerApiVersion"];
            /** @description The context of the request, verbatim. Absent when the request had none. */
            context?: components["schemas"]["AnswerContext"];
            /** @constant */
            method?: "factoryDefault";
            /** @description Empty on success. */
            data?: components["schemas"]["NoData"];
        };
        /** @description No timer runs. */
        StopAutoResponse: {
            /** @description Version that the device responds with. The vendor's tables call it the version of the request; devices were recorded to respond with their newest. Use API discovery to determine capabilities, never by this value. */
            apiVersion?: components["schemas"]["AnswerApiVersion"];
            /** @description The context of the request, verbatim. Absent when the request had none. */
            context?: components["schemas"]["AnswerContext"];
            /** @constant */
            method?: "stopAuto";
            /** @description Empty on success. */
            data?: components["schemas"]["NoData"];
        };
        /** @description The device restarts. */
        RebootResponse: {
            /** @description Version that the device responds with. The vendor's tables call it the version of the request; devices were recorded to respond with their newest. Use API discovery to determine capabilities, never by this value. */
            apiVersion?: components["schemas"]["AnswerApiVersion"];
            /** @description The context of the request, verbatim. Absent when the request had none. */
            context?: components["schemas"]["AnswerContext"];
            /** @constant */
            method?: "reboot";
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
        FwmgrErrorCode: 400 | 405 | 417 | 423 | 500 | (number & {});
        /** @description Human-readable text. Its wording differs between devices; use the code for decisions. */
        ErrorMessage: string;
        /** @description Error code. Other codes are possible. */
        UpgradeErrorCode: 400 | 405 | 417 | 423 | 500 | 409 | 410 | 412 | 415 | 421 | 422 | 424 | (number & {});
        /** @description Code and text of the error response. */
        UpgradeError: {
            /** @description Error code. Other codes are possible. */
            code: components["schemas"]["UpgradeErrorCode"];
            /** @description Human-readable text. Its wording differs between devices; use the code for decisions. */
            message?: components["schemas"]["ErrorMessage"];
        };
        /** @description The device rejected the request. */
        UpgradeRefusal: {
            /** @description Version that the device responds with. The vendor's tables call it the version of the request; devices were recorded to respond with their newest. Use API discovery to determine capabilities, never by this value. */
            apiVersion?: components["schemas"]["AnswerApiVersion"];
            /** @description The context of the request, verbatim. Absent when the request had none. */
            context?: components["schemas"]["AnswerContext"];
            /** @description The method that was called, unknown names included. Some devices omit it. */
            method?: components["schemas"]["AnswerMethod"];
            /** @description Code and text of the error response. */
            error: components["schemas"]["UpgradeError"];
        };
        /** @description Error code. Other codes are possible. */
        RollbackErrorCode: 400 | 405 | 417 | 423 | 500 | 404 | (number & {});
        /** @description Code and text of the error response. */
        RollbackError: {
            /** @description Error code. Other codes are possible. */
            code: components["schemas"]["RollbackErrorCode"];
            /** @description Human-readable text. Its wording differs between devices; use the code for decisions. */
            message?: components["schemas"]["ErrorMessage"];
        };
        /** @description The device rejected the request. */
        RollbackRefusal: {
            /** @description Version that the device responds with. The vendor's tables call it the version of the request; devices were recorded to respond with their newest. Use API discovery to determine capabilities, never by this value. */
            apiVersion?: components["schemas"]["AnswerApiVersion"];
            /** @description The context of the request, verbatim. Absent when the request had none. */
            context?: components["schemas"]["AnswerContext"];
            /** @description The method that was called, unknown names included. Some devices omit it. */
            method?: components["schemas"]["AnswerMethod"];
            /** @description Code and text of the error response. */
            error: components["schemas"]["RollbackError"];
        };
        /** @description Error code. Other codes are possible. */
        PurgeErrorCode: 400 | 405 | 417 | 423 | 500 | 412 | (number & {});
        /** @description Code and text of the error response. */
        PurgeError: {
            /** @description Error code. Other codes are possible. */
            code: components["schemas"]["PurgeErrorCode"];
            /** @description Human-readable text. Its wording differs between devices; use the code for decisions. */
            message?: components["schemas"]["ErrorMessage"];
        };
        /** @description The device rejected the request. */
        PurgeRefusal: {
            /** @description Version that the device responds with. The vendor's tables call it the version of the request; devices were recorded to respond with their newest. Use API discovery to determine capabilities, never by this value. */
            apiVersion?: components["schemas"]["AnswerApiVersion"];
            /** @description The context of the request, verbatim. Absent when the request had none. */
            context?: components["schemas"]["AnswerContext"];
            /** @description The method that was called, unknown names included. Some devices omit it. */
            method?: components["schemas"]["AnswerMethod"];
            /** @description Code and text of the error response. */
            error: components["schemas"]["PurgeError"];
        };
        /** @description Code and text of the error response. */
        FwmgrError: {
            /** @description Why the device rejected the request. Codes beyond these are possible. */
            code: components["schemas"]["FwmgrErrorCode"];
            /** @description Human-readable text. Its wording differs between devices; use the code for decisions. */
            message?: components["schemas"]["ErrorMessage"];
        };
        /** @description The device rejected the request. */
        FwmgrRefusal: {
            /** @description Version that the device responds with. The vendor's tables call it the version of the request; devices were recorded to respond with their newest. Use API discovery to determine capabilities, never by this value. */
            apiVersion?: components["schemas"]["AnswerApiVersion"];
            /** @description The context of the request, verbatim. Absent when the request had none. */
            context?: components["schemas"]["AnswerContext"];
            /** @description The method that was called, unknown names included. Some devices omit it. */
            method?: components["schemas"]["AnswerMethod"];
            /** @description Code and text of the error response. */
            error: components["schemas"]["FwmgrError"];
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
export type FwmgrRequest = components['schemas']['FwmgrRequest'];
export type UpgradeUpload = components['schemas']['UpgradeUpload'];
export type FwmgrResponse = components['schemas']['FwmgrResponse'];
export type ApiVersion = components['schemas']['ApiVersion'];
export type Context = components['schemas']['Context'];
export type NoParams = components['schemas']['NoParams'];
export type StatusRequest = components['schemas']['StatusRequest'];
export type CommitRequest = components['schemas']['CommitRequest'];
export type RollbackRequest = components['schemas']['RollbackRequest'];
export type PurgeRequest = components['schemas']['PurgeRequest'];
export type FactoryDefaultParams = components['schemas']['FactoryDefaultParams'];
export type FactoryDefaultRequest = components['schemas']['FactoryDefaultRequest'];
export type StopAutoRequest = components['schemas']['StopAutoRequest'];
export type RebootRequest = components['schemas']['RebootRequest'];
export type GetSupportedVersionsRequest = components['schemas']['GetSupportedVersionsRequest'];
export type UpgradeParams = components['schemas']['UpgradeParams'];
export type UpgradeRequest = components['schemas']['UpgradeRequest'];
export type AnyRefusal = components['schemas']['AnyRefusal'];
export type AnswerApiVersion = components['schemas']['AnswerApiVersion'];
export type AnswerContext = components['schemas']['AnswerContext'];
export type FirmwareVersion = components['schemas']['FirmwareVersion'];
export type StatusData = components['schemas']['StatusData'];
export type StatusResponse = components['schemas']['StatusResponse'];
export type UpgradeData = components['schemas']['UpgradeData'];
export type UpgradeResponse = components['schemas']['UpgradeResponse'];
export type CommitData = components['schemas']['CommitData'];
export type CommitResponse = components['schemas']['CommitResponse'];
export type NoData = components['schemas']['NoData'];
export type RollbackResponse = components['schemas']['RollbackResponse'];
export type PurgeResponse = components['schemas']['PurgeResponse'];
export type FactoryDefaultResponse = components['schemas']['FactoryDefaultResponse'];
export type StopAutoResponse = components['schemas']['StopAutoResponse'];
export type RebootResponse = components['schemas']['RebootResponse'];
export type SupportedVersions = components['schemas']['SupportedVersions'];
export type GetSupportedVersionsData = components['schemas']['GetSupportedVersionsData'];
export type GetSupportedVersionsResponse = components['schemas']['GetSupportedVersionsResponse'];
export type AnswerMethod = components['schemas']['AnswerMethod'];
export type FwmgrErrorCode = components['schemas']['FwmgrErrorCode'];
export type ErrorMessage = components['schemas']['ErrorMessage'];
export type UpgradeErrorCode = components['schemas']['UpgradeErrorCode'];
export type UpgradeError = components['schemas']['UpgradeError'];
export type UpgradeRefusal = components['schemas']['UpgradeRefusal'];
export type RollbackErrorCode = components['schemas']['RollbackErrorCode'];
export type RollbackError = components['schemas']['RollbackError'];
export type RollbackRefusal = components['schemas']['RollbackRefusal'];
export type PurgeErrorCode = components['schemas']['PurgeErrorCode'];
export type PurgeError = components['schemas']['PurgeError'];
export type PurgeRefusal = components['schemas']['PurgeRefusal'];
export type FwmgrError = components['schemas']['FwmgrError'];
export type FwmgrRefusal = components['schemas']['FwmgrRefusal'];
export type ResponseUnauthorized = components['responses']['Unauthorized'];
export type ResponseForbidden = components['responses']['Forbidden'];
export type ResponseNotFound = components['responses']['NotFound'];
export type $defs = Record<string, never>;
export interface operations {
    callFwmgr: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The request's envelope. */
        requestBody: {
            content: {
                "application/json": PlainValues<components["schemas"]["FwmgrRequest"]>;
                "multipart/form-data": PlainValues<components["schemas"]["UpgradeUpload"]>;
            };
        };
        responses: {
            /** @description The success of the method, or a method error, which this CGI sends with HTTP 200 too. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainValues<components["schemas"]["FwmgrResponse"]>;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
}
