// Generated from spec/vapix/siren-and-light by `npm run generate`. Do not edit.
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
    "/axis-cgi/siren_and_light.cgi": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Call a method of the siren and light API
         * @description All methods share this path; the property `method` of the body selects one.
         */
        post: operations["callSirenAndLight"];
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
        /** @description A request of any method but uploadProfiles, which takes a file. */
        SirenAndLightRequest: components["schemas"]["GetSupportedVersionsRequest"] | components["schemas"]["GetCapabilitiesRequest"] | components["schemas"]["GetStatusRequest"] | components["schemas"]["GetProfilesRequest"] | components["schemas"]["StartRequest"] | components["schemas"]["StopRequest"] | components["schemas"]["AddProfileRequest"] | components["schemas"]["RemoveProfileRequest"] | components["schemas"]["RunHealthCheckRequest"] | components["schemas"]["GetLastHealthCheckRequest"] | components["schemas"]["SetMaintenanceModeRequest"];
        /** @description A request and its file, each a part of the body, the request first. */
        UploadProfilesUpload: {
            /** @description Adds the profiles of a file. The request is sent as `multipart/form-data`, the envelope as the first part and the file as the second. */
            request: components["schemas"]["UploadProfilesRequest"];
            /** @description The profiles, a JSON array of what `addProfile` takes as `params`, as `getProfiles` returns it. */
            file: Blob;
        };
        /** @description A success response of any method, or an error response. */
        SirenAndLightResponse: components["schemas"]["GetSupportedVersionsResponse"] | components["schemas"]["GetCapabilitiesResponse"] | components["schemas"]["GetStatusResponse"] | components["schemas"]["GetProfilesResponse"] | components["schemas"]["StartResponse"] | components["schemas"]["StopResponse"] | components["schemas"]["AddProfileResponse"] | components["schemas"]["RemoveProfileResponse"] | components["schemas"]["RunHealthCheckResponse"] | components["schemas"]["GetLastHealthCheckResponse"] | components["schemas"]["SetMaintenanceModeResponse"] | components["schemas"]["UploadProfilesResponse"] | components["schemas"]["StartRefusal"] | components["schemas"]["StopRefusal"] | components["schemas"]["AddProfileRefusal"] | components["schemas"]["RemoveProfileRefusal"] | components["schemas"]["RunHealthCheckRefusal"] | components["schemas"]["GetLastHealthCheckRefusal"] | components["schemas"]["SetMaintenanceModeRefusal"] | components["schemas"]["UploadProfilesRefusal"] | components["schemas"]["SirenAndLightRefusal"];
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
         * Get patterns, levels and defaults
         * @description Returns the patterns of the siren and of the light with what can be set of each, and what else the device supports.
         */
        GetCapabilitiesRequest: {
            /** @description Version that the request asks for, as `major.minor`. A device accepts every minor up to its newest and, where this was recorded, treats all of them equally; it rejects a higher minor and another major. */
            apiVersion: components["schemas"]["ApiVersion"];
            /** @description Free text. The response repeats it verbatim; without it the response has none. */
            context?: components["schemas"]["Context"];
            method: "getCapabilities";
            /** @description This method has no parameters. Devices accept an empty object and none at all. */
            params?: components["schemas"]["NoParams"];
        };
        /**
         * Get running and waiting operations
         * @description Returns the operations of the siren and of the light, running or waiting. An idle device returns empty data. Priorities from 11 on are those of the device itself: 11 is maintenance mode, 12 "find my device", 13 a health check.
         */
        GetStatusRequest: {
            /** @description Version that the request asks for, as `major.minor`. A device accepts every minor up to its newest and, where this was recorded, treats all of them equally; it rejects a higher minor and another major. */
            apiVersion: components["schemas"]["ApiVersion"];
            /** @description Free text. The response repeats it verbatim; without it the response has none. */
            context?: components["schemas"]["Context"];
            method: "getStatus";
            /** @description This method has no parameters. Devices accept an empty object and none at all. */
            params?: components["schemas"]["NoParams"];
        };
        /**
         * Get all profiles
         * @description Returns the profiles of the device. As a file, the list can be uploaded to another device with `uploadProfiles`.
         */
        GetProfilesRequest: {
            /** @description Version that the request asks for, as `major.minor`. A device accepts every minor up to its newest and, where this was recorded, treats all of them equally; it rejects a higher minor and another major. */
            apiVersion: components["schemas"]["ApiVersion"];
            /** @description Free text. The response repeats it verbatim; without it the response has none. */
            context?: components["schemas"]["Context"];
            method: "getProfiles";
            /** @description This method has no parameters. Devices accept an empty object and none at all. */
            params?: components["schemas"]["NoParams"];
        };
        /**
         * @description Name of the pattern, exactly as `getCapabilities` returns it.
         * @example Alarm: Horror
         */
        SirenPatternName: string;
        /**
         * @description Intensity, one of those that the pattern has at the current PoE class. If it is left out, the device uses the default of the pattern.
         * @example 2
         */
        Intensity: number;
        /** @description How long the operation runs. Without it, until it is stopped. That it is at most 259200 seconds or 20 repetitions, as in `addProfile`, is inferred. */
        OperationDuration: {
            /** @description Unit of `value`. */
            unit: "seconds" | "repetitions";
            /** @description Seconds, or how often the pattern is repeated. */
            value: number;
        };
        /**
         * @description Priority, one of those that the pattern has; a higher number goes first. If it is left out, the device uses the default of the pattern. The device keeps those from 11 on for itself; that the range is 1 to 10 is inferred.
         * @example 3
         */
        Priority: number;
        /** @description What the siren does. Only `pattern` is required. */
        SirenOperation: {
            /** @description Name of the pattern, exactly as `getCapabilities` returns it. */
            pattern: components["schemas"]["SirenPatternName"];
            /** @description Intensity, one of those that the pattern has at the current PoE class. If it is left out, the device uses the default of the pattern. */
            intensity?: components["schemas"]["Intensity"];
            /** @description How long the operation runs. Without it, until it is stopped. That it is at most 259200 seconds or 20 repetitions, as in `addProfile`, is inferred. */
            duration?: components["schemas"]["OperationDuration"];
            /** @description Priority, one of those that the pattern has; a higher number goes first. If it is left out, the device uses the default of the pattern. The device keeps those from 11 on for itself; that the range is 1 to 10 is inferred. */
            priority?: components["schemas"]["Priority"];
        };
        /**
         * @description Name of the pattern, exactly as `getCapabilities` returns it.
         * @example Alternate
         */
        LightPatternName: string;
        /**
         * @description Speed, one of those that the pattern has. If it is left out, the device uses the default of the pattern.
         * @example 1
         */
        Speed: number;
        /** @description Colors, as many as the pattern takes, out of those that it has, such as `red`, `green`, `blue`, `amber` and `white`. If they are left out, the device uses the default of the pattern. */
        Colors: string[];
        /** @description What the light does. Only `pattern` is required. */
        LightOperation: {
            /** @description Name of the pattern, exactly as `getCapabilities` returns it. */
            pattern: components["schemas"]["LightPatternName"];
            /** @description Speed, one of those that the pattern has. If it is left out, the device uses the default of the pattern. */
            speed?: components["schemas"]["Speed"];
            /** @description Colors, as many as the pattern takes, out of those that it has, such as `red`, `green`, `blue`, `amber` and `white`. If they are left out, the device uses the default of the pattern. */
            colors?: components["schemas"]["Colors"];
            /** @description Intensity, one of those that the pattern has at the current PoE class. If it is left out, the device uses the default of the pattern. */
            intensity?: components["schemas"]["Intensity"];
            /** @description How long the operation runs. Without it, until it is stopped. That it is at most 259200 seconds or 20 repetitions, as in `addProfile`, is inferred. */
            duration?: components["schemas"]["OperationDuration"];
            /** @description Priority, one of those that the pattern has; a higher number goes first. If it is left out, the device uses the default of the pattern. The device keeps those from 11 on for itself; that the range is 1 to 10 is inferred. */
            priority?: components["schemas"]["Priority"];
        };
        /**
         * @description Name of the profile, which identifies it.
         * @example Intruder
         */
        ProfileName: string;
        /** @description What to start. `profile` is for requests that have neither `siren` nor `light`. */
        StartParams: {
            /** @description What the siren does. Only `pattern` is required. */
            siren?: components["schemas"]["SirenOperation"];
            /** @description What the light does. Only `pattern` is required. */
            light?: components["schemas"]["LightOperation"];
            /** @description Name of the profile to start. It cannot be in a request with `siren` or `light`. */
            profile?: components["schemas"]["ProfileName"];
        };
        /**
         * Requested profile is invalid
         * @description The device has no profile of that name or, if one is added, already has it.
         * @constant
         */
        ProfileInvalidCode: 1202;
        /**
         * Requested siren pattern is invalid
         * @description The siren does not have the pattern. `getCapabilities` lists the patterns.
         * @constant
         */
        SirenPatternCode: 2200;
        /**
         * Requested light pattern is invalid
         * @description The light does not have the pattern. `getCapabilities` lists the patterns.
         * @constant
         */
        LightPatternCode: 2201;
        /**
         * Requested siren intensity is invalid
         * @description The pattern does not have the intensity at the current PoE class.
         * @constant
         */
        SirenIntensityCode: 2202;
        /**
         * Requested light intensity is invalid
         * @description The pattern does not have the intensity at the current PoE class.
         * @constant
         */
        LightIntensityCode: 2203;
        /**
         * Requested siren priority is invalid
         * @description The pattern does not have the priority.
         * @constant
         */
        SirenPriorityCode: 2204;
        /**
         * Requested light priority is invalid
         * @description The pattern does not have the priority. The vendor's example has this text with 1205.
         * @constant
         */
        LightPriorityCode: 2205;
        /**
         * Requested siren duration unit is invalid
         * @description The unit is neither `seconds` nor `repetitions`.
         * @constant
         */
        SirenDurationUnitCode: 2206;
        /**
         * Requested light duration unit is invalid
         * @description The unit is neither `seconds` nor `repetitions`.
         * @constant
         */
        LightDurationUnitCode: 2207;
        /**
         * Requested siren duration is invalid
         * @description The duration is out of its range.
         * @constant
         */
        SirenDurationCode: 2208;
        /**
         * Requested light duration is invalid
         * @description The duration is out of its range.
         * @constant
         */
        LightDurationCode: 2209;
        /**
         * Requested function type is invalid
         * @description A function is neither `siren` nor `light`. In `stop`, it is an item of `all`; what it is in other methods is not documented.
         * @constant
         */
        FunctionTypeCode: 2210;
        /**
         * Requested number of colors is invalid
         * @description The pattern takes fewer or more colors, from `minNbrColors` to `maxNbrColors`.
         * @constant
         */
        ColorNumberCode: 2211;
        /**
         * Requested color is invalid
         * @description The pattern does not have the color.
         * @constant
         */
        ColorCode: 2212;
        /**
         * Requested speed is invalid
         * @description The pattern does not have the speed.
         * @constant
         */
        SpeedCode: 2215;
        /**
         * Start the siren and the light
         * @description Starts the siren, the light or both, with settings in the request or by a profile. An operation that has a lower priority than another one waits until that ends; its time runs all the same. It replaces the operation of the same priority. In maintenance mode and during a health check, nothing is heard or seen.
         */
        StartRequest: {
            /** @description Version that the request asks for, as `major.minor`. A device accepts every minor up to its newest and, where this was recorded, treats all of them equally; it rejects a higher minor and another major. */
            apiVersion: components["schemas"]["ApiVersion"];
            /** @description Free text. The response repeats it verbatim; without it the response has none. */
            context?: components["schemas"]["Context"];
            method: "start";
            /** @description What to start. `profile` is for requests that have neither `siren` nor `light`. */
            params?: components["schemas"]["StartParams"];
        };
        /** @description What to stop, in one of three ways. */
        StopParams: {
            /**
             * @description Id of an operation of the siren, as `start` or `getStatus` returned it. `lightId` may be with it.
             * @example 1
             */
            sirenId?: number;
            /**
             * @description Id of an operation of the light, as `start` or `getStatus` returned it. `sirenId` may be with it.
             * @example 1
             */
            lightId?: number;
            /** @description Stops all operations of the siren, of the light or of both, of all priorities. */
            all?: ("siren" | "light")[];
            /** @description Stops the operations that the profile of this name started. */
            profile?: components["schemas"]["ProfileName"];
        };
        /**
         * Stop the siren and the light
         * @description Stops operations by their ids, by the profile that started them, or all operations of the siren, of the light or of both, also those of other users. After that, the operation with the next lower priority runs.
         */
        StopRequest: {
            /** @description Version that the request asks for, as `major.minor`. A device accepts every minor up to its newest and, where this was recorded, treats all of them equally; it rejects a higher minor and another major. */
            apiVersion: components["schemas"]["ApiVersion"];
            /** @description Free text. The response repeats it verbatim; without it the response has none. */
            context?: components["schemas"]["Context"];
            method: "stop";
            /** @description What to stop, in one of three ways. */
            params?: components["schemas"]["StopParams"];
        };
        /**
         * Seconds
         * @description A time of up to three days.
         */
        DurationInSeconds: {
            /**
             * @description Unit of `value`.
             * @constant
             */
            unit: "seconds";
            /** @description Seconds, 0 to 259200. */
            value: number;
        };
        /**
         * Repetitions
         * @description A number of repetitions of the pattern.
         */
        DurationInRepetitions: {
            /**
             * @description Unit of `value`.
             * @constant
             */
            unit: "repetitions";
            /** @description Repetitions, 0 to 20. */
            value: number;
        };
        /** @description How long the operation runs. Without it, until it is stopped. */
        Duration: components["schemas"]["DurationInSeconds"] | components["schemas"]["DurationInRepetitions"];
        /** @description What the siren does. Only `pattern` is required. */
        SirenSettings: {
            /** @description Name of the pattern, exactly as `getCapabilities` returns it. */
            pattern: components["schemas"]["SirenPatternName"];
            /** @description Intensity, one of those that the pattern has at the current PoE class. If it is left out, the device uses the default of the pattern. */
            intensity?: components["schemas"]["Intensity"];
            /** @description How long the operation runs. Without it, until it is stopped. */
            duration?: components["schemas"]["Duration"];
            /** @description Priority, one of those that the pattern has; a higher number goes first. If it is left out, the device uses the default of the pattern. The device keeps those from 11 on for itself; that the range is 1 to 10 is inferred. */
            priority?: components["schemas"]["Priority"];
        };
        /** @description What the light does. Only `pattern` is required. */
        LightSettings: {
            /** @description Name of the pattern, exactly as `getCapabilities` returns it. */
            pattern: components["schemas"]["LightPatternName"];
            /** @description Speed, one of those that the pattern has. If it is left out, the device uses the default of the pattern. */
            speed?: components["schemas"]["Speed"];
            /** @description Colors, as many as the pattern takes, out of those that it has, such as `red`, `green`, `blue`, `amber` and `white`. If they are left out, the device uses the default of the pattern. */
            colors?: components["schemas"]["Colors"];
            /** @description Intensity, one of those that the pattern has at the current PoE class. If it is left out, the device uses the default of the pattern. */
            intensity?: components["schemas"]["Intensity"];
            /** @description How long the operation runs. Without it, until it is stopped. */
            duration?: components["schemas"]["Duration"];
            /** @description Priority, one of those that the pattern has; a higher number goes first. If it is left out, the device uses the default of the pattern. The device keeps those from 11 on for itself; that the range is 1 to 10 is inferred. */
            priority?: components["schemas"]["Priority"];
        };
        /** @description The profile. The items of the file of `uploadProfiles` have the same form. */
        AddProfileParams: {
            /**
             * @description Name of the profile, at most 50 characters. No other profile may have it.
             * @example Intruder
             */
            name: string;
            /**
             * @description Text for people that describes the profile, at most 250 characters.
             * @example A person climbs the fence
             */
            description?: string;
            /** @description What the siren does. Only `pattern` is required. */
            siren?: components["schemas"]["SirenSettings"];
            /** @description What the light does. Only `pattern` is required. */
            light?: components["schemas"]["LightSettings"];
        };
        /**
         * Maximum number of profiles reached
         * @description The device cannot keep a further profile. The number is not documented.
         * @constant
         */
        TooManyProfilesCode: 1201;
        /**
         * Profile name is too long
         * @description The name has more than 50 characters.
         * @constant
         */
        NameTooLongCode: 2213;
        /**
         * Description is too long
         * @description The description has more than 250 characters.
         * @constant
         */
        DescriptionTooLongCode: 2214;
        /**
         * Add a profile
         * @description Stores settings of the siren, of the light or of both under a name, for `start`. A profile cannot be changed: remove it and add it again, or use `uploadProfiles`.
         */
        AddProfileRequest: {
            /** @description Version that the request asks for, as `major.minor`. A device accepts every minor up to its newest and, where this was recorded, treats all of them equally; it rejects a higher minor and another major. */
            apiVersion: components["schemas"]["ApiVersion"];
            /** @description Free text. The response repeats it verbatim; without it the response has none. */
            context?: components["schemas"]["Context"];
            method: "addProfile";
            /** @description The profile. The items of the file of `uploadProfiles` have the same form. */
            params: components["schemas"]["AddProfileParams"];
        };
        /** @description The profile to remove. */
        RemoveProfileParams: {
            /** @description Name of the profile, which identifies it. */
            name: components["schemas"]["ProfileName"];
        };
        /**
         * Remove a profile
         * @description Removes a profile by its name. Whether what it started ends is not documented.
         */
        RemoveProfileRequest: {
            /** @description Version that the request asks for, as `major.minor`. A device accepts every minor up to its newest and, where this was recorded, treats all of them equally; it rejects a higher minor and another major. */
            apiVersion: components["schemas"]["ApiVersion"];
            /** @description Free text. The response repeats it verbatim; without it the response has none. */
            context?: components["schemas"]["Context"];
            method: "removeProfile";
            /** @description The profile to remove. */
            params: components["schemas"]["RemoveProfileParams"];
        };
        /**
         * Service does not support health check
         * @description `healthCheckSupport` of `getCapabilities` is false.
         * @constant
         */
        NoHealthCheckCode: 1204;
        /**
         * Run a health check
         * @description Starts a check of the siren and the light. It takes some seconds, in which other operations wait; `getLastHealthCheck` returns the result after that.
         */
        RunHealthCheckRequest: {
            /** @description Version that the request asks for, as `major.minor`. A device accepts every minor up to its newest and, where this was recorded, treats all of them equally; it rejects a higher minor and another major. */
            apiVersion: components["schemas"]["ApiVersion"];
            /** @description Free text. The response repeats it verbatim; without it the response has none. */
            context?: components["schemas"]["Context"];
            method: "runHealthCheck";
            /** @description This method has no parameters. Devices accept an empty object and none at all. */
            params?: components["schemas"]["NoParams"];
        };
        /**
         * Get the result of the last health check
         * @description Returns when the last completed health check ran, and the errors that it found. What a device returns before the first one is not documented.
         */
        GetLastHealthCheckRequest: {
            /** @description Version that the request asks for, as `major.minor`. A device accepts every minor up to its newest and, where this was recorded, treats all of them equally; it rejects a higher minor and another major. */
            apiVersion: components["schemas"]["ApiVersion"];
            /** @description Free text. The response repeats it verbatim; without it the response has none. */
            context?: components["schemas"]["Context"];
            method: "getLastHealthCheck";
            /** @description This method has no parameters. Devices accept an empty object and none at all. */
            params?: components["schemas"]["NoParams"];
        };
        /** @description The mode, and for how long. */
        SetMaintenanceModeParams: {
            /** @description True for on, false for off. */
            maintenanceMode: boolean;
            /**
             * @description Seconds until it ends by itself, if it is turned on. Without it, it stays on. That it is not negative is inferred.
             * @example 3600
             */
            duration?: number;
        };
        /**
         * Turn maintenance mode on or off
         * @description In maintenance mode, siren and light stay off, so that it is safe to approach the device. It stays on over a restart, until it is turned off or its time is over. Meanwhile, operations wait. No method returns whether it is on.
         */
        SetMaintenanceModeRequest: {
            /** @description Version that the request asks for, as `major.minor`. A device accepts every minor up to its newest and, where this was recorded, treats all of them equally; it rejects a higher minor and another major. */
            apiVersion: components["schemas"]["ApiVersion"];
            /** @description Free text. The response repeats it verbatim; without it the response has none. */
            context?: components["schemas"]["Context"];
            method: "setMaintenanceMode";
            /** @description The mode, and for how long. */
            params: components["schemas"]["SetMaintenanceModeParams"];
        };
        /** @description What becomes of the profiles that the device has. */
        UploadProfilesParams: {
            /** @description `add` keeps all profiles, and is rejected if the file has the name of one. `overwrite` replaces profiles of the same name. `erase_and_add` removes all profiles first. */
            uploadMode: "add" | "overwrite" | "erase_and_add";
        };
        /**
         * Upload profiles
         * @description Adds the profiles of a file. The request is sent as `multipart/form-data`, the envelope as the first part and the file as the second.
         */
        UploadProfilesRequest: {
            /** @description Version that the request asks for, as `major.minor`. A device accepts every minor up to its newest and, where this was recorded, treats all of them equally; it rejects a higher minor and another major. */
            apiVersion: components["schemas"]["ApiVersion"];
            /** @description Free text. The response repeats it verbatim; without it the response has none. */
            context?: components["schemas"]["Context"];
            /** @constant */
            method: "uploadProfiles";
            /** @description What becomes of the profiles that the device has. */
            params: components["schemas"]["UploadProfilesParams"];
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
        /**
         * @description Name of the pattern.
         * @example Alarm: Horror
         */
        PatternStatus: string;
        /** @description Levels that can be set, and the default. */
        PatternLevels: {
            /** @description The levels that can be set. */
            possible?: number[];
            /** @description Level that the device uses if a request has none. */
            default?: number;
        };
        /** @description Intensities by PoE class. A device has at least its current class. */
        IntensityByClass: {
            /** @description Intensities at PoE class 3. */
            3?: components["schemas"]["PatternLevels"];
            /** @description Intensities at PoE class 4. */
            4?: components["schemas"]["PatternLevels"];
        };
        /** @description Intensities of a pattern. */
        PatternIntensity: {
            /** @description Intensities by PoE class. A device has at least its current class. */
            poeClass?: components["schemas"]["IntensityByClass"];
        };
        /** @description A pattern of the siren. */
        SirenPattern: {
            /** @description Name of the pattern. */
            name?: components["schemas"]["PatternStatus"];
            /** @description Intensities of a pattern. */
            intensity?: components["schemas"]["PatternIntensity"];
            /** @description The priorities. */
            priority?: components["schemas"]["PatternLevels"];
        };
        /** @description The patterns of the siren. Missing if the device has no siren. */
        SirenCapabilities: {
            /** @description The patterns. */
            supportedPatterns?: components["schemas"]["SirenPattern"][];
        };
        /** @description A color. Devices may have others. */
        ColorStatus: "red" | "green" | "blue" | "amber" | "white" | (string & {});
        /** @description Colors of the pattern. */
        ColorsStatus: components["schemas"]["ColorStatus"][];
        /** @description Colors of a pattern. */
        PatternColors: {
            /** @description Lowest number of colors that a request must have. */
            minNbrColors?: number;
            /** @description Highest number of colors that a request may have. */
            maxNbrColors?: number;
            /** @description Colors that can be set. */
            possible?: components["schemas"]["ColorsStatus"];
            /** @description Colors that the device uses if a request has none. May be empty. */
            default?: components["schemas"]["ColorsStatus"];
        };
        /** @description A pattern of the light. */
        LightPattern: {
            /** @description Name of the pattern. */
            name?: components["schemas"]["PatternStatus"];
            /** @description The speeds. The second pattern of the vendor's syntax lacks it. */
            speed?: components["schemas"]["PatternLevels"];
            /** @description Colors of a pattern. */
            colors?: components["schemas"]["PatternColors"];
            /** @description Intensities of a pattern. */
            intensity?: components["schemas"]["PatternIntensity"];
            /** @description The priorities. */
            priority?: components["schemas"]["PatternLevels"];
        };
        /** @description The patterns of the light. Missing if the device has no light. */
        LightCapabilities: {
            /** @description The patterns. */
            supportedPatterns?: components["schemas"]["LightPattern"][];
        };
        /**
         * Capabilities
         * @description What the device has and supports.
         */
        ServiceCapabilities: {
            /** @description The patterns of the siren. Missing if the device has no siren. */
            siren?: components["schemas"]["SirenCapabilities"];
            /** @description The patterns of the light. Missing if the device has no light. */
            light?: components["schemas"]["LightCapabilities"];
            /** @description Whether the device has `runHealthCheck` and `getLastHealthCheck`. */
            healthCheckSupport?: boolean;
            /** @description Whether the device has `setMaintenanceMode`. */
            maintenanceModeSupport?: boolean;
            /** @description Class of the Power over Ethernet that feeds the device now. It selects the intensities. */
            poeClass?: "3" | "4" | (string & {});
        };
        /** @description The capabilities. */
        GetCapabilitiesData: {
            /** @description The capabilities. */
            capabilities?: components["schemas"]["ServiceCapabilities"];
        };
        /** @description The capabilities. */
        GetCapabilitiesResponse: {
            /** @description Version that the device responds with. The vendor's tables call it the version of the request; devices were recorded to respond with their newest. Use API discovery to determine capabilities, never by this value. */
            apiVersion?: components["schemas"]["AnswerApiVersion"];
            /** @description The context of the request, verbatim. Absent when the request had none. */
            context?: components["schemas"]["AnswerContext"];
            /** @constant */
            method?: "getCapabilities";
            /** @description The capabilities. */
            data: components["schemas"]["GetCapabilitiesData"];
        };
        /** @description A level of the pattern. The vendor's syntax has text in some places, all examples have numbers. */
        LevelStatus: number;
        /** @description An operation of the siren. */
        SirenOperationStatus: {
            /** @description Id of the operation, as `start` returned it. */
            sirenId?: number;
            /** @description Name of the pattern. */
            pattern?: components["schemas"]["PatternStatus"];
            /** @description Intensity. */
            intensity?: components["schemas"]["LevelStatus"];
            /** @description Seconds until the operation ends. They run while the operation waits, too. Missing if it has no end. */
            durationLeft?: number;
            /** @description Priority with which the operation was started, or one of the device from 11 on. */
            priority?: components["schemas"]["LevelStatus"];
            /** @description Name of the profile, if one started the operation. */
            profile?: string;
            /**
             * @deprecated
             * @description Another spelling of `profile` in an example of the vendor.
             */
            preset?: string;
        };
        /** @description The operations of the siren. */
        SirenOperations: components["schemas"]["SirenOperationStatus"][];
        /** @description An operation of the light. */
        LightOperationStatus: {
            /** @description Id of the operation, as `start` returned it. */
            lightId?: number;
            /** @description Name of the pattern. */
            pattern?: components["schemas"]["PatternStatus"];
            /** @description Speed. */
            speed?: number;
            /** @description Colors of the pattern. */
            colors?: components["schemas"]["ColorsStatus"];
            /** @description Intensity. */
            intensity?: components["schemas"]["LevelStatus"];
            /** @description Seconds until the operation ends. They run while the operation waits, too. Missing if it has no end. */
            durationLeft?: number;
            /** @description Priority with which the operation was started, or one of the device from 11 on. */
            priority?: components["schemas"]["LevelStatus"];
            /** @description Name of the profile, if one started the operation. */
            profile?: string;
            /**
             * @deprecated
             * @description Another spelling of `profile` in an example of the vendor.
             */
            preset?: string;
        };
        /** @description The operations of the light. */
        LightOperations: components["schemas"]["LightOperationStatus"][];
        /** @description The operations. A device on which nothing was started has neither list. */
        GetStatusData: {
            /** @description The operations of the siren. */
            siren?: components["schemas"]["SirenOperations"];
            /** @description The operations of the light. */
            light?: components["schemas"]["LightOperations"];
        };
        /** @description The operations. */
        GetStatusResponse: {
            /** @description Version that the device responds with. The vendor's tables call it the version of the request; devices were recorded to respond with their newest. Use API discovery to determine capabilities, never by this value. */
            apiVersion?: components["schemas"]["AnswerApiVersion"];
            /** @description The context of the request, verbatim. Absent when the request had none. */
            context?: components["schemas"]["AnswerContext"];
            /** @constant */
            method?: "getStatus";
            /** @description The operations. A device on which nothing was started has neither list. */
            data: components["schemas"]["GetStatusData"];
        };
        /** @description How long an operation runs. Missing if it has no end. */
        DurationStatus: {
            /** @description Unit of `value`. */
            unit?: "seconds" | "repetitions" | (string & {});
            /** @description Seconds, or how often the pattern is repeated. */
            value?: number;
        };
        /** @description What the siren does. Missing if the profile does not start it. */
        SirenSettingsStatus: {
            /** @description Name of the pattern. */
            pattern?: components["schemas"]["PatternStatus"];
            /** @description Intensity. */
            intensity?: components["schemas"]["LevelStatus"];
            /** @description How long an operation runs. Missing if it has no end. */
            duration?: components["schemas"]["DurationStatus"];
            /** @description Priority. */
            priority?: number;
        };
        /** @description What the light does. Missing if the profile does not start it. */
        LightSettingsStatus: {
            /** @description Name of the pattern. */
            pattern?: components["schemas"]["PatternStatus"];
            /** @description Speed. */
            speed?: number;
            /** @description Colors of the pattern. */
            colors?: components["schemas"]["ColorsStatus"];
            /** @description Intensity. */
            intensity?: components["schemas"]["LevelStatus"];
            /** @description How long an operation runs. Missing if it has no end. */
            duration?: components["schemas"]["DurationStatus"];
            /** @description Priority. */
            priority?: number;
        };
        /** @description A profile. */
        ProfileStatus: {
            /** @description Name of the profile, which identifies it. */
            name?: components["schemas"]["ProfileName"];
            /** @description Text for people that describes the profile, at most 250 characters. */
            description?: string;
            /** @description What the siren does. Missing if the profile does not start it. */
            siren?: components["schemas"]["SirenSettingsStatus"];
            /** @description What the light does. Missing if the profile does not start it. */
            light?: components["schemas"]["LightSettingsStatus"];
        };
        /** @description The profiles. */
        GetProfilesData: {
            /** @description The profiles. The vendor calls it conditional, without the condition. */
            profiles?: components["schemas"]["ProfileStatus"][];
        };
        /** @description The profiles. */
        GetProfilesResponse: {
            /** @description Version that the device responds with. The vendor's tables call it the version of the request; devices were recorded to respond with their newest. Use API discovery to determine capabilities, never by this value. */
            apiVersion?: components["schemas"]["AnswerApiVersion"];
            /** @description The context of the request, verbatim. Absent when the request had none. */
            context?: components["schemas"]["AnswerContext"];
            /** @constant */
            method?: "getProfiles";
            /** @description The profiles. */
            data: components["schemas"]["GetProfilesData"];
        };
        /** @description Ids of what was started, for `stop`. */
        StartData: {
            /** @description Id of the operation of the siren. Missing if the siren was not started. */
            sirenId?: number;
            /** @description Id of the operation of the light. Missing if the light was not started. */
            lightId?: number;
        };
        /** @description The operations were started, or wait for their turn. */
        StartResponse: {
            /** @description Version that the device responds with. The vendor's tables call it the version of the request; devices were recorded to respond with their newest. Use API discovery to determine capabilities, never by this value. */
            apiVersion?: components["schemas"]["AnswerApiVersion"];
            /** @description The context of the request, verbatim. Absent when the request had none. */
            context?: components["schemas"]["AnswerContext"];
            /** @constant */
            method?: "start";
            /** @description Ids of what was started, for `stop`. */
            data: components["schemas"]["StartData"];
        };
        /** @description Empty on success. */
        NoData: Record<string, never>;
        /** @description The operations were stopped. */
        StopResponse: {
            /** @description Version that the device responds with. The vendor's tables call it the version of the request; devices were recorded to respond with their newest. Use API discovery to determine capabilities, never by this value. */
            apiVersion?: components["schemas"]["AnswerApiVersion"];
            /** @description The context of the request, verbatim. Absent when the request had none. */
            context?: components["schemas"]["AnswerContext"];
            /** @constant */
            method?: "stop";
            /** @description Empty on success. */
            data?: components["schemas"]["NoData"];
        };
        /** @description The profile was added. */
        AddProfileResponse: {
            /** @description Version that the device responds with. The vendor's tables call it the version of the request; devices were recorded to respond with their newest. Use API discovery to determine capabilities, never by this value. */
            apiVersion?: components["schemas"]["AnswerApiVersion"];
            /** @description The context of the request, verbatim. Absent when the request had none. */
            context?: components["schemas"]["AnswerContext"];
            /** @constant */
            method?: "addProfile";
            /** @description Empty on success. */
            data?: components["schemas"]["NoData"];
        };
        /** @description The profile was removed. */
        RemoveProfileResponse: {
            /** @description Version that the device responds with. The vendor's tables call it the version of the request; devices were recorded to respond with their newest. Use API discovery to determine capabilities, never by this value. */
            apiVersion?: components["schemas"]["AnswerApiVersion"];
            /** @description The context of the request, verbatim. Absent when the request had none. */
            context?: components["schemas"]["AnswerContext"];
            /** @constant */
            method?: "removeProfile";
            /** @description Empty on success. */
            data?: components["schemas"]["NoData"];
        };
        /** @description The health check was started. */
        RunHealthCheckResponse: {
            /** @description Version that the device responds with. The vendor's tables call it the version of the request; devices were recorded to respond with their newest. Use API discovery to determine capabilities, never by this value. */
            apiVersion?: components["schemas"]["AnswerApiVersion"];
            /** @description The context of the request, verbatim. Absent when the request had none. */
            context?: components["schemas"]["AnswerContext"];
            /** @constant */
            method?: "runHealthCheck";
            /** @description Empty on success. */
            data?: components["schemas"]["NoData"];
        };
        /** @description An error that a health check found. */
        HealthCheckError: {
            /**
             * @description Code of the error: 101 for the light, 102 for the siren in the vendor's example. No table lists them.
             * @example 101
             */
            code?: number;
            /**
             * @description Text of the error.
             * @example Light is not working optimal
             */
            message?: string;
        };
        /** @description The result of the last completed health check. */
        GetLastHealthCheckData: {
            /**
             * @description When it ran, in ISO 8601.
             * @example 2026-11-02T08:15:04+00:00
             */
            timestamp?: string;
            /** @description The errors that it found. */
            errors?: components["schemas"]["HealthCheckError"][];
        };
        /** @description The result. */
        GetLastHealthCheckResponse: {
            /** @description Version that the device responds with. The vendor's tables call it the version of the request; devices were recorded to respond with their newest. Use API discovery to determine capabilities, never by this value. */
            apiVersion?: components["schemas"]["AnswerApiVersion"];
            /** @description The context of the request, verbatim. Absent when the request had none. */
            context?: components["schemas"]["AnswerContext"];
            /** @constant */
            method?: "getLastHealthCheck";
            /** @description The result of the last completed health check. */
            data: components["schemas"]["GetLastHealthCheckData"];
        };
        /** @description Maintenance mode is as requested. */
        SetMaintenanceModeResponse: {
            /** @description Version that the device responds with. The vendor's tables call it the version of the request; devices were recorded to respond with their newest. Use API discovery to determine capabilities, never by this value. */
            apiVersion?: components["schemas"]["AnswerApiVersion"];
            /** @description The context of the request, verbatim. Absent when the request had none. */
            context?: components["schemas"]["AnswerContext"];
            /** @constant */
            method?: "setMaintenanceMode";
            /** @description Empty on success. */
            data?: components["schemas"]["NoData"];
        };
        /** @description The profiles were added. */
        UploadProfilesResponse: {
            /** @description Version that the device responds with. The vendor's tables call it the version of the request; devices were recorded to respond with their newest. Use API discovery to determine capabilities, never by this value. */
            apiVersion?: components["schemas"]["AnswerApiVersion"];
            /** @description The context of the request, verbatim. Absent when the request had none. */
            context?: components["schemas"]["AnswerContext"];
            /** @constant */
            method?: "uploadProfiles";
            /** @description Empty on success. */
            data?: components["schemas"]["NoData"];
        };
        /** @description The method that was called, unknown names included. Some devices omit it. */
        AnswerMethod: string;
        /** @description Why the device rejected the request. Codes beyond these are possible. */
        SirenAndLightErrorCode: 1100 | 1200 | 2100 | 2101 | 2102 | 2103 | 2104 | (number & {});
        /** @description Human-readable text. Its wording differs between devices; use the code for decisions. */
        ErrorMessage: string;
        /** @description Error code. Other codes are possible. */
        StartErrorCode: 1100 | 1200 | 2100 | 2101 | 2102 | 2103 | 2104 | 1202 | 2200 | 2201 | 2202 | 2203 | 2204 | 2205 | 2206 | 2207 | 2208 | 2209 | 2210 | 2211 | 2212 | 2215 | 1205 | (number & {});
        /** @description Code and text of the error response. */
        StartError: {
            /** @description Error code. Other codes are possible. */
            code: components["schemas"]["StartErrorCode"];
            /** @description Human-readable text. Its wording differs between devices; use the code for decisions. */
            message?: components["schemas"]["ErrorMessage"];
        };
        /** @description The device rejected the request. */
        StartRefusal: {
            /** @description Version that the device responds with. The vendor's tables call it the version of the request; devices were recorded to respond with their newest. Use API discovery to determine capabilities, never by this value. */
            apiVersion?: components["schemas"]["AnswerApiVersion"];
            /** @description The context of the request, verbatim. Absent when the request had none. */
            context?: components["schemas"]["AnswerContext"];
            /** @description The method that was called, unknown names included. Some devices omit it. */
            method?: components["schemas"]["AnswerMethod"];
            /** @description Code and text of the error response. */
            error: components["schemas"]["StartError"];
        };
        /** @description Error code. Other codes are possible. */
        StopErrorCode: 1100 | 1200 | 2100 | 2101 | 2102 | 2103 | 2104 | 1202 | 1203 | 2210 | (number & {});
        /** @description Code and text of the error response. */
        StopError: {
            /** @description Error code. Other codes are possible. */
            code: components["schemas"]["StopErrorCode"];
            /** @description Human-readable text. Its wording differs between devices; use the code for decisions. */
            message?: components["schemas"]["ErrorMessage"];
        };
        /** @description The device rejected the request. */
        StopRefusal: {
            /** @description Version that the device responds with. The vendor's tables call it the version of the request; devices were recorded to respond with their newest. Use API discovery to determine capabilities, never by this value. */
            apiVersion?: components["schemas"]["AnswerApiVersion"];
            /** @description The context of the request, verbatim. Absent when the request had none. */
            context?: components["schemas"]["AnswerContext"];
            /** @description The method that was called, unknown names included. Some devices omit it. */
            method?: components["schemas"]["AnswerMethod"];
            /** @description Code and text of the error response. */
            error: components["schemas"]["StopError"];
        };
        /** @description Error code. Other codes are possible. */
        AddProfileErrorCode: 1100 | 1200 | 2100 | 2101 | 2102 | 2103 | 2104 | 1201 | 1202 | 2200 | 2201 | 2202 | 2203 | 2204 | 2205 | 2206 | 2207 | 2208 | 2209 | 2210 | 2211 | 2212 | 2213 | 2214 | 2215 | (number & {});
        /** @description Code and text of the error response. */
        AddProfileError: {
            /** @description Error code. Other codes are possible. */
            code: components["schemas"]["AddProfileErrorCode"];
            /** @description Human-readable text. Its wording differs between devices; use the code for decisions. */
            message?: components["schemas"]["ErrorMessage"];
        };
        /** @description The device rejected the request. */
        AddProfileRefusal: {
            /** @description Version that the device responds with. The vendor's tables call it the version of the request; devices were recorded to respond with their newest. Use API discovery to determine capabilities, never by this value. */
            apiVersion?: components["schemas"]["AnswerApiVersion"];
            /** @description The context of the request, verbatim. Absent when the request had none. */
            context?: components["schemas"]["AnswerContext"];
            /** @description The method that was called, unknown names included. Some devices omit it. */
            method?: components["schemas"]["AnswerMethod"];
            /** @description Code and text of the error response. */
            error: components["schemas"]["AddProfileError"];
        };
        /** @description Error code. Other codes are possible. */
        RemoveProfileErrorCode: 1100 | 1200 | 2100 | 2101 | 2102 | 2103 | 2104 | 1202 | (number & {});
        /** @description Code and text of the error response. */
        RemoveProfileError: {
            /** @description Error code. Other codes are possible. */
            code: components["schemas"]["RemoveProfileErrorCode"];
            /** @description Human-readable text. Its wording differs between devices; use the code for decisions. */
            message?: components["schemas"]["ErrorMessage"];
        };
        /** @description The device rejected the request. */
        RemoveProfileRefusal: {
            /** @description Version that the device responds with. The vendor's tables call it the version of the request; devices were recorded to respond with their newest. Use API discovery to determine capabilities, never by this value. */
            apiVersion?: components["schemas"]["AnswerApiVersion"];
            /** @description The context of the request, verbatim. Absent when the request had none. */
            context?: components["schemas"]["AnswerContext"];
            /** @description The method that was called, unknown names included. Some devices omit it. */
            method?: components["schemas"]["AnswerMethod"];
            /** @description Code and text of the error response. */
            error: components["schemas"]["RemoveProfileError"];
        };
        /** @description Error code. Other codes are possible. */
        RunHealthCheckErrorCode: 1100 | 1200 | 2100 | 2101 | 2102 | 2103 | 2104 | 1204 | (number & {});
        /** @description Code and text of the error response. */
        RunHealthCheckError: {
            /** @description Error code. Other codes are possible. */
            code: components["schemas"]["RunHealthCheckErrorCode"];
            /** @description Human-readable text. Its wording differs between devices; use the code for decisions. */
            message?: components["schemas"]["ErrorMessage"];
        };
        /** @description The device rejected the request. */
        RunHealthCheckRefusal: {
            /** @description Version that the device responds with. The vendor's tables call it the version of the request; devices were recorded to respond with their newest. Use API discovery to determine capabilities, never by this value. */
            apiVersion?: components["schemas"]["AnswerApiVersion"];
            /** @description The context of the request, verbatim. Absent when the request had none. */
            context?: components["schemas"]["AnswerContext"];
            /** @description The method that was called, unknown names included. Some devices omit it. */
            method?: components["schemas"]["AnswerMethod"];
            /** @description Code and text of the error response. */
            error: components["schemas"]["RunHealthCheckError"];
        };
        /** @description Error code. Other codes are possible. */
        GetLastHealthCheckErrorCode: 1100 | 1200 | 2100 | 2101 | 2102 | 2103 | 2104 | 1204 | (number & {});
        /** @description Code and text of the error response. */
        GetLastHealthCheckError: {
            /** @description Error code. Other codes are possible. */
            code: components["schemas"]["GetLastHealthCheckErrorCode"];
            /** @description Human-readable text. Its wording differs between devices; use the code for decisions. */
            message?: components["schemas"]["ErrorMessage"];
        };
        /** @description The device rejected the request. */
        GetLastHealthCheckRefusal: {
            /** @description Version that the device responds with. The vendor's tables call it the version of the request; devices were recorded to respond with their newest. Use API discovery to determine capabilities, never by this value. */
            apiVersion?: components["schemas"]["AnswerApiVersion"];
            /** @description The context of the request, verbatim. Absent when the request had none. */
            context?: components["schemas"]["AnswerContext"];
            /** @description The method that was called, unknown names included. Some devices omit it. */
            method?: components["schemas"]["AnswerMethod"];
            /** @description Code and text of the error response. */
            error: components["schemas"]["GetLastHealthCheckError"];
        };
        /** @description Error code. Other codes are possible. */
        SetMaintenanceModeErrorCode: 1100 | 1200 | 2100 | 2101 | 2102 | 2103 | 2104 | 1205 | (number & {});
        /** @description Code and text of the error response. */
        SetMaintenanceModeError: {
            /** @description Error code. Other codes are possible. */
            code: components["schemas"]["SetMaintenanceModeErrorCode"];
            /** @description Human-readable text. Its wording differs between devices; use the code for decisions. */
            message?: components["schemas"]["ErrorMessage"];
        };
        /** @description The device rejected the request. */
        SetMaintenanceModeRefusal: {
            /** @description Version that the device responds with. The vendor's tables call it the version of the request; devices were recorded to respond with their newest. Use API discovery to determine capabilities, never by this value. */
            apiVersion?: components["schemas"]["AnswerApiVersion"];
            /** @description The context of the request, verbatim. Absent when the request had none. */
            context?: components["schemas"]["AnswerContext"];
            /** @description The method that was called, unknown names included. Some devices omit it. */
            method?: components["schemas"]["AnswerMethod"];
            /** @description Code and text of the error response. */
            error: components["schemas"]["SetMaintenanceModeError"];
        };
        /** @description Error code. Other codes are possible. */
        UploadProfilesErrorCode: 1100 | 1200 | 2100 | 2101 | 2102 | 2103 | 2104 | 1201 | 1202 | 2200 | 2201 | 2202 | 2203 | 2204 | 2205 | 2206 | 2207 | 2208 | 2209 | 2210 | 2211 | 2212 | 2213 | 2214 | 2215 | (number & {});
        /** @description Code and text of the error response. */
        UploadProfilesError: {
            /** @description Error code. Other codes are possible. */
            code: components["schemas"]["UploadProfilesErrorCode"];
            /** @description Human-readable text. Its wording differs between devices; use the code for decisions. */
            message?: components["schemas"]["ErrorMessage"];
        };
        /** @description The device rejected the request. */
        UploadProfilesRefusal: {
            /** @description Version that the device responds with. The vendor's tables call it the version of the request; devices were recorded to respond with their newest. Use API discovery to determine capabilities, never by this value. */
            apiVersion?: components["schemas"]["AnswerApiVersion"];
            /** @description The context of the request, verbatim. Absent when the request had none. */
            context?: components["schemas"]["AnswerContext"];
            /** @description The method that was called, unknown names included. Some devices omit it. */
            method?: components["schemas"]["AnswerMethod"];
            /** @description Code and text of the error response. */
            error: components["schemas"]["UploadProfilesError"];
        };
        /** @description Code and text of the error response. */
        SirenAndLightError: {
            /** @description Why the device rejected the request. Codes beyond these are possible. */
            code: components["schemas"]["SirenAndLightErrorCode"];
            /** @description Human-readable text. Its wording differs between devices; use the code for decisions. */
            message?: components["schemas"]["ErrorMessage"];
        };
        /** @description The device rejected the request. */
        SirenAndLightRefusal: {
            /** @description Version that the device responds with. The vendor's tables call it the version of the request; devices were recorded to respond with their newest. Use API discovery to determine capabilities, never by this value. */
            apiVersion?: components["schemas"]["AnswerApiVersion"];
            /** @description The context of the request, verbatim. Absent when the request had none. */
            context?: components["schemas"]["AnswerContext"];
            /** @description The method that was called, unknown names included. Some devices omit it. */
            method?: components["schemas"]["AnswerMethod"];
            /** @description Code and text of the error response. */
            error: components["schemas"]["SirenAndLightError"];
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
export type SirenAndLightRequest = components['schemas']['SirenAndLightRequest'];
export type UploadProfilesUpload = components['schemas']['UploadProfilesUpload'];
export type SirenAndLightResponse = components['schemas']['SirenAndLightResponse'];
export type ApiVersion = components['schemas']['ApiVersion'];
export type Context = components['schemas']['Context'];
export type NoParams = components['schemas']['NoParams'];
export type GetSupportedVersionsRequest = components['schemas']['GetSupportedVersionsRequest'];
export type GetCapabilitiesRequest = components['schemas']['GetCapabilitiesRequest'];
export type GetStatusRequest = components['schemas']['GetStatusRequest'];
export type GetProfilesRequest = components['schemas']['GetProfilesRequest'];
export type SirenPatternName = components['schemas']['SirenPatternName'];
export type Intensity = components['schemas']['Intensity'];
export type OperationDuration = components['schemas']['OperationDuration'];
export type Priority = components['schemas']['Priority'];
export type SirenOperation = components['schemas']['SirenOperation'];
export type LightPatternName = components['schemas']['LightPatternName'];
export type Speed = components['schemas']['Speed'];
export type Colors = components['schemas']['Colors'];
export type LightOperation = components['schemas']['LightOperation'];
export type ProfileName = components['schemas']['ProfileName'];
export type StartParams = components['schemas']['StartParams'];
export type ProfileInvalidCode = components['schemas']['ProfileInvalidCode'];
export type SirenPatternCode = components['schemas']['SirenPatternCode'];
export type LightPatternCode = components['schemas']['LightPatternCode'];
export type SirenIntensityCode = components['schemas']['SirenIntensityCode'];
export type LightIntensityCode = components['schemas']['LightIntensityCode'];
export type SirenPriorityCode = components['schemas']['SirenPriorityCode'];
export type LightPriorityCode = components['schemas']['LightPriorityCode'];
export type SirenDurationUnitCode = components['schemas']['SirenDurationUnitCode'];
export type LightDurationUnitCode = components['schemas']['LightDurationUnitCode'];
export type SirenDurationCode = components['schemas']['SirenDurationCode'];
export type LightDurationCode = components['schemas']['LightDurationCode'];
export type FunctionTypeCode = components['schemas']['FunctionTypeCode'];
export type ColorNumberCode = components['schemas']['ColorNumberCode'];
export type ColorCode = components['schemas']['ColorCode'];
export type SpeedCode = components['schemas']['SpeedCode'];
export type StartRequest = components['schemas']['StartRequest'];
export type StopParams = components['schemas']['StopParams'];
export type StopRequest = components['schemas']['StopRequest'];
export type DurationInSeconds = components['schemas']['DurationInSeconds'];
export type DurationInRepetitions = components['schemas']['DurationInRepetitions'];
export type Duration = components['schemas']['Duration'];
export type SirenSettings = components['schemas']['SirenSettings'];
export type LightSettings = components['schemas']['LightSettings'];
export type AddProfileParams = components['schemas']['AddProfileParams'];
export type TooManyProfilesCode = components['schemas']['TooManyProfilesCode'];
export type NameTooLongCode = components['schemas']['NameTooLongCode'];
export type DescriptionTooLongCode = components['schemas']['DescriptionTooLongCode'];
export type AddProfileRequest = components['schemas']['AddProfileRequest'];
export type RemoveProfileParams = components['schemas']['RemoveProfileParams'];
export type RemoveProfileRequest = components['schemas']['RemoveProfileRequest'];
export type NoHealthCheckCode = components['schemas']['NoHealthCheckCode'];
export type RunHealthCheckRequest = components['schemas']['RunHealthCheckRequest'];
export type GetLastHealthCheckRequest = components['schemas']['GetLastHealthCheckRequest'];
export type SetMaintenanceModeParams = components['schemas']['SetMaintenanceModeParams'];
export type SetMaintenanceModeRequest = components['schemas']['SetMaintenanceModeRequest'];
export type UploadProfilesParams = components['schemas']['UploadProfilesParams'];
export type UploadProfilesRequest = components['schemas']['UploadProfilesRequest'];
export type AnyRefusal = components['schemas']['AnyRefusal'];
export type AnswerApiVersion = components['schemas']['AnswerApiVersion'];
export type AnswerContext = components['schemas']['AnswerContext'];
export type SupportedVersions = components['schemas']['SupportedVersions'];
export type GetSupportedVersionsData = components['schemas']['GetSupportedVersionsData'];
export type GetSupportedVersionsResponse = components['schemas']['GetSupportedVersionsResponse'];
export type PatternStatus = components['schemas']['PatternStatus'];
export type PatternLevels = components['schemas']['PatternLevels'];
export type IntensityByClass = components['schemas']['IntensityByClass'];
export type PatternIntensity = components['schemas']['PatternIntensity'];
export type SirenPattern = components['schemas']['SirenPattern'];
export type SirenCapabilities = components['schemas']['SirenCapabilities'];
export type ColorStatus = components['schemas']['ColorStatus'];
export type ColorsStatus = components['schemas']['ColorsStatus'];
export type PatternColors = components['schemas']['PatternColors'];
export type LightPattern = components['schemas']['LightPattern'];
export type LightCapabilities = components['schemas']['LightCapabilities'];
export type ServiceCapabilities = components['schemas']['ServiceCapabilities'];
export type GetCapabilitiesData = components['schemas']['GetCapabilitiesData'];
export type GetCapabilitiesResponse = components['schemas']['GetCapabilitiesResponse'];
export type LevelStatus = components['schemas']['LevelStatus'];
export type SirenOperationStatus = components['schemas']['SirenOperationStatus'];
export type SirenOperations = components['schemas']['SirenOperations'];
export type LightOperationStatus = components['schemas']['LightOperationStatus'];
export type LightOperations = components['schemas']['LightOperations'];
export type GetStatusData = components['schemas']['GetStatusData'];
export type GetStatusResponse = components['schemas']['GetStatusResponse'];
export type DurationStatus = components['schemas']['DurationStatus'];
export type SirenSettingsStatus = components['schemas']['SirenSettingsStatus'];
export type LightSettingsStatus = components['schemas']['LightSettingsStatus'];
export type ProfileStatus = components['schemas']['ProfileStatus'];
export type GetProfilesData = components['schemas']['GetProfilesData'];
export type GetProfilesResponse = components['schemas']['GetProfilesResponse'];
export type StartData = components['schemas']['StartData'];
export type StartResponse = components['schemas']['StartResponse'];
export type NoData = components['schemas']['NoData'];
export type StopResponse = components['schemas']['StopResponse'];
export type AddProfileResponse = components['schemas']['AddProfileResponse'];
export type RemoveProfileResponse = components['schemas']['RemoveProfileResponse'];
export type RunHealthCheckResponse = components['schemas']['RunHealthCheckResponse'];
export type HealthCheckError = components['schemas']['HealthCheckError'];
export type GetLastHealthCheckData = components['schemas']['GetLastHealthCheckData'];
export type GetLastHealthCheckResponse = components['schemas']['GetLastHealthCheckResponse'];
export type SetMaintenanceModeResponse = components['schemas']['SetMaintenanceModeResponse'];
export type UploadProfilesResponse = components['schemas']['UploadProfilesResponse'];
export type AnswerMethod = components['schemas']['AnswerMethod'];
export type SirenAndLightErrorCode = components['schemas']['SirenAndLightErrorCode'];
export type ErrorMessage = components['schemas']['ErrorMessage'];
export type StartErrorCode = components['schemas']['StartErrorCode'];
export type StartError = components['schemas']['StartError'];
export type StartRefusal = components['schemas']['StartRefusal'];
export type StopErrorCode = components['schemas']['StopErrorCode'];
export type StopError = components['schemas']['StopError'];
export type StopRefusal = components['schemas']['StopRefusal'];
export type AddProfileErrorCode = components['schemas']['AddProfileErrorCode'];
export type AddProfileError = components['schemas']['AddProfileError'];
export type AddProfileRefusal = components['schemas']['AddProfileRefusal'];
export type RemoveProfileErrorCode = components['schemas']['RemoveProfileErrorCode'];
export type RemoveProfileError = components['schemas']['RemoveProfileError'];
export type RemoveProfileRefusal = components['schemas']['RemoveProfileRefusal'];
export type RunHealthCheckErrorCode = components['schemas']['RunHealthCheckErrorCode'];
export type RunHealthCheckError = components['schemas']['RunHealthCheckError'];
export type RunHealthCheckRefusal = components['schemas']['RunHealthCheckRefusal'];
export type GetLastHealthCheckErrorCode = components['schemas']['GetLastHealthCheckErrorCode'];
export type GetLastHealthCheckError = components['schemas']['GetLastHealthCheckError'];
export type GetLastHealthCheckRefusal = components['schemas']['GetLastHealthCheckRefusal'];
export type SetMaintenanceModeErrorCode = components['schemas']['SetMaintenanceModeErrorCode'];
export type SetMaintenanceModeError = components['schemas']['SetMaintenanceModeError'];
export type SetMaintenanceModeRefusal = components['schemas']['SetMaintenanceModeRefusal'];
export type UploadProfilesErrorCode = components['schemas']['UploadProfilesErrorCode'];
export type UploadProfilesError = components['schemas']['UploadProfilesError'];
export type UploadProfilesRefusal = components['schemas']['UploadProfilesRefusal'];
export type SirenAndLightError = components['schemas']['SirenAndLightError'];
export type SirenAndLightRefusal = components['schemas']['SirenAndLightRefusal'];
export type ResponseUnauthorized = components['responses']['Unauthorized'];
export type ResponseForbidden = components['responses']['Forbidden'];
export type ResponseNotFound = components['responses']['NotFound'];
export type $defs = Record<string, never>;
export interface operations {
    callSirenAndLight: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The request's envelope. */
        requestBody: {
            content: {
                "application/json": PlainValues<components["schemas"]["SirenAndLightRequest"]>;
                "multipart/form-data": PlainValues<components["schemas"]["UploadProfilesUpload"]>;
            };
        };
        responses: {
            /** @description The data of the method, or a method error. This CGI sends method errors with HTTP 200 too. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainValues<components["schemas"]["SirenAndLightResponse"]>;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
}
