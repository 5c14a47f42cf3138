// Generated from spec/vapix/object-analytics by `npm run generate`. Do not edit.
/** A body as openapi-fetch can map it: an open value is any string, or any number. */
export type PlainValues<T> = T extends string
    ? (string extends T ? string : T)
    : T extends number
    ? (number extends T ? number : T)
    : T extends object
    ? { [K in keyof T]: PlainValues<T[K]> }
    : T;
export interface paths {
    "/local/objectanalytics/control.cgi": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Call a method of the object analytics API
         * @description All methods share this path; the property `method` of the body selects one.
         */
        post: operations["callObjectAnalytics"];
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
        ObjectAnalyticsRequest: components["schemas"]["GetConfigurationCapabilitiesRequest"] | components["schemas"]["SetConfigurationRequest"] | components["schemas"]["GetConfigurationRequest"] | components["schemas"]["GetSupportedVersionsRequest"] | components["schemas"]["SendAlarmEventRequest"] | components["schemas"]["GetAccumulatedCountsRequest"] | components["schemas"]["ResetAccumulatedCountsRequest"] | components["schemas"]["ResetPassthroughRequest"] | components["schemas"]["GetOccupancyRequest"];
        /** @description A success response of any method, or an error response. */
        ObjectAnalyticsResponse: components["schemas"]["GetConfigurationCapabilitiesResponse"] | components["schemas"]["SetConfigurationResponse"] | components["schemas"]["GetConfigurationResponse"] | components["schemas"]["GetSupportedVersionsResponse"] | components["schemas"]["SendAlarmEventResponse"] | components["schemas"]["GetAccumulatedCountsResponse"] | components["schemas"]["ResetAccumulatedCountsResponse"] | components["schemas"]["ResetPassthroughResponse"] | components["schemas"]["GetOccupancyResponse"] | components["schemas"]["GetConfigurationCapabilitiesRefusal"] | components["schemas"]["SetConfigurationRefusal"] | components["schemas"]["GetConfigurationRefusal"] | components["schemas"]["SendAlarmEventRefusal"] | components["schemas"]["GetAccumulatedCountsRefusal"] | components["schemas"]["ResetAccumulatedCountsRefusal"] | components["schemas"]["ResetPassthroughRefusal"] | components["schemas"]["GetOccupancyRefusal"] | components["schemas"]["ObjectAnalyticsRefusal"];
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
         * The requested version of the application is not supported
         * @description The device does not support the requested API version.
         * @constant
         */
        VersionCode: 2000;
        /**
         * A mandatory parameter is missing
         * @description The request lacks a parameter that the method needs.
         * @constant
         */
        MissingParameterCode: 2003;
        /**
         * Get limits and capabilities
         * @description Returns what this camera can do, with limits and defaults: devices, kinds of scenarios, triggers, filters, classes of objects, perspectives, overlays and presets. `setConfiguration` rejects what is outside of them.
         */
        GetConfigurationCapabilitiesRequest: {
            /** @description Version that the request asks for, as `major.minor`. A device accepts every minor up to its newest and, where this was recorded, treats all of them equally; it rejects a higher minor and another major. */
            apiVersion: components["schemas"]["ApiVersion"];
            /** @description Free text. The response repeats it verbatim; without it the response has none. */
            context?: components["schemas"]["Context"];
            method: "getConfigurationCapabilities";
            /** @description This method has no parameters. Devices accept an empty object and none at all. */
            params?: components["schemas"]["NoParams"];
        };
        /** @description A device that scenarios use. */
        AnalyticsDevice: {
            /**
             * @description Id of the device in `devices` of `getConfigurationCapabilities`.
             * @example 1
             */
            id: number;
            /** @description Kind of the device. The vendor's table has only this one. */
            type: "camera";
            /** @description Rotation of the camera in degrees. */
            rotation: 0 | 90 | 180 | 270;
            /**
             * @description False to leave the device out: scenarios, perspectives and overlays that refer to it are ignored.
             * @default true
             */
            isActive?: boolean | null;
        };
        /**
         * @description Width and height of a video stream in pixels.
         * @example 1280x720
         */
        Resolution: string;
        /**
         * All resolutions
         * @description The overlay is drawn in video streams of every resolution.
         */
        AllResolutionsOverlay: {
            /**
             * @description Id of the camera in `metadataOverlay.cameras` of `getConfigurationCapabilities`, from 1.
             * @example 1
             */
            id: number;
            /**
             * @description True to draw in all resolutions.
             * @constant
             */
            drawOnAllResolutions: true;
            /** @description Not needed. The vendor recommends to leave it out or empty. */
            resolutions?: components["schemas"]["Resolution"][] | null;
        };
        /**
         * Some resolutions
         * @description The overlay is drawn in video streams of these resolutions.
         */
        SomeResolutionsOverlay: {
            /**
             * @description Id of the camera in `metadataOverlay.cameras` of `getConfigurationCapabilities`, from 1.
             * @example 1
             */
            id: number;
            /** @description False or null, or left out. */
            drawOnAllResolutions?: false | null;
            /** @description Resolutions in which to draw. */
            resolutions: components["schemas"]["Resolution"][];
        };
        /** @description In which video streams of a camera the overlay is drawn. */
        OverlayConfiguration: components["schemas"]["AllResolutionsOverlay"] | components["schemas"]["SomeResolutionsOverlay"];
        /**
         * @description A point as [x, y], from -1 to 1, from left to right and from bottom to top.
         * @example [
         *       -0.9,
         *       0.9
         *     ]
         */
        Coordinates: [
            number,
            number
        ];
        /** @description A bar of known height. */
        PerspectiveBar: {
            /**
             * @description Height in centimeters of an object that would appear as the bar does.
             * @example 170
             */
            height: number;
            /** @description Start of the bar on the ground, and its end. */
            points: components["schemas"]["Coordinates"][];
        };
        /** @description How large objects appear at a place of the image, from bars whose real height is known. A perspective is for one device only. */
        Perspective: {
            /**
             * @description Id of the perspective, which scenarios refer to.
             * @example 1
             */
            id: number;
            /** @description The bars. `perspective` of `getConfigurationCapabilities` returns how many there may be. */
            bars: components["schemas"]["PerspectiveBar"][];
        };
        /** @description A device that a scenario is for. */
        ScenarioDevice: {
            /**
             * @description Id of an entry of `devices` of the configuration.
             * @example 1
             */
            id: number;
        };
        /**
         * @description Corners of an area, or points of a line from its start to its end. `getConfigurationCapabilities` returns how many there may be, and where.
         * @example [
         *       [
         *         -0.9,
         *         -0.9
         *       ],
         *       [
         *         -0.9,
         *         0.9
         *       ],
         *       [
         *         0.9,
         *         0.9
         *       ],
         *       [
         *         0.9,
         *         -0.9
         *       ]
         *     ]
         */
        Vertices: components["schemas"]["Coordinates"][];
        /** @description For how long objects of a class must be in the area. */
        TimeInArea: {
            /**
             * @description Class of object.
             * @example human
             */
            type: string;
            /**
             * @description Seconds that an object of the class must be in the area.
             * @example 20
             */
            time: number;
            /**
             * @description A time of the alarm, which programs set to 1. Its meaning is not documented.
             * @example 1
             */
            alarmTime?: number;
        };
        /** @description The alarm is set off when an object has been in the area for a time. */
        TimeInAreaCondition: {
            /**
             * @description Kind of the condition.
             * @constant
             */
            type: "individualTimeInArea";
            /** @description The times, by class of object. */
            data: components["schemas"]["TimeInArea"][];
        };
        /** @description Objects that touch the area set off the alarm, or are counted. */
        IncludeAreaTrigger: {
            /**
             * @description Kind of the trigger.
             * @constant
             */
            type: "includeArea";
            /** @description Corners of an area, or points of a line from its start to its end. `getConfigurationCapabilities` returns how many there may be, and where. */
            vertices: components["schemas"]["Vertices"];
            /** @description Further conditions. The vendor's page lacks them. */
            conditions?: components["schemas"]["TimeInAreaCondition"][];
        };
        /**
         * Area to exclude
         * @description Objects in this area are excluded. A scenario may have several.
         */
        ExcludeAreaFilter: {
            /**
             * @description Kind of the filter.
             * @constant
             */
            type: "excludeArea";
            /** @description Corners of an area, or points of a line from its start to its end. `getConfigurationCapabilities` returns how many there may be, and where. */
            vertices: components["schemas"]["Vertices"];
        };
        /**
         * Size in percent
         * @description Smaller objects are excluded, by their size in the image.
         */
        SizePercentageFilter: {
            /**
             * @description Kind of the filter.
             * @constant
             */
            type: "sizePercentage";
            /**
             * @description Width below which objects are excluded, in percent of the image.
             * @example 3
             */
            width: number;
            /**
             * @description Height below which objects are excluded, in percent of the image.
             * @example 3
             */
            height: number;
        };
        /**
         * Size in centimeters
         * @description Smaller objects are excluded, by their real size. The scenario needs `perspectives`.
         */
        SizePerspectiveFilter: {
            /**
             * @description Kind of the filter.
             * @constant
             */
            type: "sizePerspective";
            /**
             * @description Width below which objects are excluded, in centimeters.
             * @example 40
             */
            width: number;
            /**
             * @description Height below which objects are excluded, in centimeters.
             * @example 100
             */
            height: number;
        };
        /**
         * Short-lived objects
         * @description Objects are excluded until they have been in the image for a time.
         */
        ShortLivedFilter: {
            /**
             * @description Kind of the filter.
             * @constant
             */
            type: "timeShortLivedLimit";
            /**
             * @description Seconds for which an object must have been in the image.
             * @example 1
             */
            time: number;
        };
        /**
         * Swaying objects
         * @description Objects are excluded until they have moved far enough, such as branches that sway.
         */
        SwayingObjectFilter: {
            /**
             * @description Kind of the filter.
             * @constant
             */
            type: "distanceSwayingObject";
            /**
             * @description Distance that an object must move, in percent of the image.
             * @example 5
             */
            distance: number;
        };
        /**
         * Speed
         * @description Objects that move at these speeds are excluded. A scenario may have several. It needs a scenario with a radar as secondary device.
         */
        SpeedFilter: {
            /**
             * @description Kind of the filter.
             * @constant
             */
            type: "speed";
            /**
             * @description Lowest speed over ground that is excluded, in meters per second.
             * @example 0
             */
            minSpeed: number;
            /**
             * @description Highest speed over ground that is excluded, in meters per second.
             * @example 2.5
             */
            maxSpeed: number;
        };
        /** @description A filter of any kind. */
        MotionFilter: components["schemas"]["ExcludeAreaFilter"] | components["schemas"]["SizePercentageFilter"] | components["schemas"]["SizePerspectiveFilter"] | components["schemas"]["ShortLivedFilter"] | components["schemas"]["SwayingObjectFilter"] | components["schemas"]["SpeedFilter"];
        /** @description A class of the third level. */
        ObjectVariant: {
            /**
             * @description Name of the class.
             * @example van
             */
            type: string;
        };
        /** @description A subclass of objects, such as `car`. */
        ObjectSubclass: {
            /**
             * @description Name of the subclass.
             * @example car
             */
            type: string;
            /** @description A third level, which the vendor's example has. The vendor's text says that there are two levels. */
            subTypes?: components["schemas"]["ObjectVariant"][] | null;
        };
        /** @description A class of objects, one of `objectClassifications` of `getConfigurationCapabilities`. Seen are `human`, `vehicle` and `missing_hardhat`. */
        ObjectClassification: {
            /**
             * @description Name of the class.
             * @example vehicle
             */
            type: string;
            /** @description Subclasses to detect, if the camera distinguishes them. */
            subTypes?: components["schemas"]["ObjectSubclass"][] | null;
        };
        /**
         * @description Number of a preset position: 1 is the home position, from 2 on other positions; -1 stands for all preset positions, and -2 for every position while the camera does not move. 0 is not a position.
         * @example -2
         */
        Preset: number;
        /**
         * Motion in an area
         * @description Objects that move in an area set off an alarm, unless a filter excludes them.
         */
        MotionScenario: {
            /**
             * @description Id of the scenario. No other scenario has it. It is the number in the topics of its events.
             * @example 1
             */
            id: number;
            /**
             * @description Name for people. `getConfigurationCapabilities` returns its longest length, which is 15 on one camera.
             * @example Yard
             */
            name: string;
            /**
             * @description Kind of the scenario.
             * @constant
             */
            type: "motion";
            /**
             * @description Id of an entry of `metadataOverlay` of the configuration, to draw the overlay. Without it, none is drawn.
             * @example 1
             */
            metadataOverlay?: number | null;
            /** @description Alarm rate, one of `scenarios.alarmRates` of `getConfigurationCapabilities`. */
            alarmRate?: string | null;
            /** @description The devices that the scenario is for. */
            devices: components["schemas"]["ScenarioDevice"][];
            /** @description The areas, at least one. */
            triggers: components["schemas"]["IncludeAreaTrigger"][];
            /** @description What to exclude. Only one of `sizePercentage` and `sizePerspective` is allowed, and the latter needs `perspectives`. */
            filters?: components["schemas"]["MotionFilter"][] | null;
            /** @description Classes of objects to detect. Without one, all moving objects are detected. */
            objectClassifications?: components["schemas"]["ObjectClassification"][] | null;
            /** @description Ids of entries of `perspectives` of the configuration. Required with a filter `sizePerspective`. */
            perspectives?: number[] | null;
            /** @description Preset positions of a PTZ camera at which objects are detected. Without them, objects are detected at all positions while the camera does not move. Other cameras do not take them. */
            presets?: components["schemas"]["Preset"][] | null;
        };
        /** @description Direction in which an object crosses a line, as seen from the start of the line. `validAlarmDirections` and `validCountingDirections` of `getConfigurationCapabilities` list those that the camera has. */
        Direction: "leftToRight" | "rightToLeft";
        /** @description Objects that cross the line set off the alarm. */
        FenceTrigger: {
            /**
             * @description Kind of the trigger.
             * @constant
             */
            type: "fence";
            /** @description Direction in which an object crosses a line, as seen from the start of the line. `validAlarmDirections` and `validCountingDirections` of `getConfigurationCapabilities` list those that the camera has. */
            alarmDirection: components["schemas"]["Direction"];
            /** @description Corners of an area, or points of a line from its start to its end. `getConfigurationCapabilities` returns how many there may be, and where. */
            vertices: components["schemas"]["Vertices"];
        };
        /** @description A filter that a fence may have. */
        FenceFilter: components["schemas"]["SizePercentageFilter"] | components["schemas"]["SizePerspectiveFilter"] | components["schemas"]["ShortLivedFilter"] | components["schemas"]["SpeedFilter"];
        /**
         * Crossing of a fence
         * @description Objects that cross a line in a direction set off an alarm.
         */
        FenceScenario: {
            /**
             * @description Id of the scenario. No other scenario has it. It is the number in the topics of its events.
             * @example 1
             */
            id: number;
            /**
             * @description Name for people. `getConfigurationCapabilities` returns its longest length, which is 15 on one camera.
             * @example Yard
             */
            name: string;
            /**
             * @description Kind of the scenario.
             * @constant
             */
            type: "fence";
            /**
             * @description Id of an entry of `metadataOverlay` of the configuration, to draw the overlay. Without it, none is drawn.
             * @example 1
             */
            metadataOverlay?: number | null;
            /** @description Alarm rate, one of `scenarios.alarmRates` of `getConfigurationCapabilities`. */
            alarmRate?: string | null;
            /** @description The devices that the scenario is for. */
            devices: components["schemas"]["ScenarioDevice"][];
            /** @description The fences, at least one. */
            triggers: components["schemas"]["FenceTrigger"][];
            /** @description What to exclude. Only one of `sizePercentage` and `sizePerspective` is allowed, and the latter needs `perspectives`. */
            filters?: components["schemas"]["FenceFilter"][] | null;
            /** @description Classes of objects to detect. Without one, all moving objects are detected. */
            objectClassifications?: components["schemas"]["ObjectClassification"][] | null;
            /** @description Ids of entries of `perspectives` of the configuration. Required with a filter `sizePerspective`. */
            perspectives?: number[] | null;
            /** @description Preset positions of a PTZ camera at which objects are detected. Without them, objects are detected at all positions while the camera does not move. Other cameras do not take them. */
            presets?: components["schemas"]["Preset"][] | null;
        };
        /** @description Objects that cross the line are counted. */
        CountingLineTrigger: {
            /**
             * @description Kind of the trigger.
             * @constant
             */
            type: "countingLine";
            /** @description Direction in which an object crosses a line, as seen from the start of the line. `validAlarmDirections` and `validCountingDirections` of `getConfigurationCapabilities` list those that the camera has. Since API version 1.2, which is inferred. */
            countingDirection: components["schemas"]["Direction"];
            /** @description Corners of an area, or points of a line from its start to its end. `getConfigurationCapabilities` returns how many there may be, and where. */
            vertices: components["schemas"]["Vertices"];
        };
        /**
         * Crossline counting
         * @description Counts the objects that cross a line in a direction. It publishes `objectAnalytics.crossline` for each of them; `getAccumulatedCounts` returns the counts.
         */
        CrosslineCountingScenario: {
            /**
             * @description Id of the scenario. No other scenario has it. It is the number in the topics of its events.
             * @example 1
             */
            id: number;
            /**
             * @description Name for people. `getConfigurationCapabilities` returns its longest length, which is 15 on one camera.
             * @example Yard
             */
            name: string;
            /**
             * @description Kind of the scenario.
             * @constant
             */
            type: "crosslinecounting";
            /**
             * @description Id of an entry of `metadataOverlay` of the configuration, to draw the overlay. Without it, none is drawn.
             * @example 1
             */
            metadataOverlay?: number | null;
            /** @description Alarm rate, one of `scenarios.alarmRates` of `getConfigurationCapabilities`. */
            alarmRate?: string | null;
            /** @description The devices that the scenario is for. */
            devices: components["schemas"]["ScenarioDevice"][];
            /** @description The lines, at least one. */
            triggers: components["schemas"]["CountingLineTrigger"][];
            /** @description What to exclude. A filter `sizePerspective` needs `perspectives`. */
            filters?: components["schemas"]["SizePerspectiveFilter"][] | null;
            /** @description Classes of objects to detect. Without one, all moving objects are detected. */
            objectClassifications?: components["schemas"]["ObjectClassification"][] | null;
            /** @description Ids of entries of `perspectives` of the configuration. Required with a filter `sizePerspective`. */
            perspectives?: number[] | null;
            /** @description Preset positions of a PTZ camera at which objects are detected. Without them, objects are detected at all positions while the camera does not move. Other cameras do not take them. */
            presets?: components["schemas"]["Preset"][] | null;
            /** @description When the counts are reset. If it is not empty, all its properties are required. Since API version 1.2, which is inferred. */
            accumulatedCounts?: {
                /** @description Whether the counts are reset at midnight. */
                timedResetEnabled?: boolean;
            } | null;
            /** @description The event `objectAnalytics.passthrough`. If it is not empty, all its properties are required. Since API version 1.2, which is inferred. */
            passthroughConfiguration?: {
                /** @description Whether the event is published. */
                enabled?: boolean;
                /**
                 * @description Number of objects between two events.
                 * @example 50
                 */
                period?: number;
            } | null;
        };
        /** @description A filter that occupancy in an area may have. */
        OccupancyFilter: components["schemas"]["ExcludeAreaFilter"] | components["schemas"]["SizePerspectiveFilter"];
        /** @description A number of objects that is exceeded, or not reached. */
        OccupancyThreshold: {
            /**
             * @description Number of objects.
             * @example 10
             */
            level: number;
            /** @description Whether there must be more or fewer objects than `level`. */
            type: "moreThan" | "lessThan";
        };
        /**
         * Occupancy in an area
         * @description Counts the objects in an area, also those that do not move. It publishes `objectAnalytics.occupancy`; `getOccupancy` returns the number.
         */
        OccupancyInAreaScenario: {
            /**
             * @description Id of the scenario. No other scenario has it. It is the number in the topics of its events.
             * @example 1
             */
            id: number;
            /**
             * @description Name for people. `getConfigurationCapabilities` returns its longest length, which is 15 on one camera.
             * @example Yard
             */
            name: string;
            /**
             * @description Kind of the scenario.
             * @constant
             */
            type: "occupancyInArea";
            /**
             * @description Id of an entry of `metadataOverlay` of the configuration, to draw the overlay. Without it, none is drawn.
             * @example 1
             */
            metadataOverlay?: number | null;
            /** @description Alarm rate, one of `scenarios.alarmRates` of `getConfigurationCapabilities`. */
            alarmRate?: string | null;
            /** @description The devices that the scenario is for. */
            devices: components["schemas"]["ScenarioDevice"][];
            /** @description The areas, at least one. */
            triggers: components["schemas"]["IncludeAreaTrigger"][];
            /** @description What to exclude. A filter `sizePerspective` needs `perspectives`. */
            filters?: components["schemas"]["OccupancyFilter"][] | null;
            /** @description Classes of objects to detect. Without one, all moving objects are detected. */
            objectClassifications?: components["schemas"]["ObjectClassification"][] | null;
            /** @description Ids of entries of `perspectives` of the configuration. Required with a filter `sizePerspective`. */
            perspectives?: number[] | null;
            /** @description Preset positions of a PTZ camera at which objects are detected. Without them, objects are detected at all positions while the camera does not move. Other cameras do not take them. */
            presets?: components["schemas"]["Preset"][] | null;
            /** @description The event `objectAnalytics.threshold`. If it is not empty, all its properties are required. Since API version 1.2, which is inferred. */
            thresholdConfiguration?: {
                /** @description Whether the event is published. */
                enabled?: boolean;
                /**
                 * @description Seconds for which the thresholds must be reached before the event.
                 * @example 5
                 */
                triggerDelay?: number;
                /** @description The thresholds that must be reached. */
                thresholds?: components["schemas"]["OccupancyThreshold"][];
            } | null;
        };
        /**
         * Tailgating
         * @description An object that follows another one across a fence sets off an alarm. The vendor's page lacks this kind: a program configures it on devices, with a fence.
         */
        TailgatingScenario: {
            /**
             * @description Id of the scenario. No other scenario has it. It is the number in the topics of its events.
             * @example 1
             */
            id: number;
            /**
             * @description Name for people. `getConfigurationCapabilities` returns its longest length, which is 15 on one camera.
             * @example Yard
             */
            name: string;
            /**
             * @description Kind of the scenario.
             * @constant
             */
            type: "tailgating";
            /**
             * @description Id of an entry of `metadataOverlay` of the configuration, to draw the overlay. Without it, none is drawn.
             * @example 1
             */
            metadataOverlay?: number | null;
            /** @description Alarm rate, one of `scenarios.alarmRates` of `getConfigurationCapabilities`. */
            alarmRate?: string | null;
            /** @description The devices that the scenario is for. */
            devices: components["schemas"]["ScenarioDevice"][];
            /** @description The fences, at least one. */
            triggers: components["schemas"]["FenceTrigger"][];
            /** @description What to exclude. Which filters this kind has is not documented. */
            filters?: components["schemas"]["MotionFilter"][] | null;
            /** @description Classes of objects to detect. Without one, all moving objects are detected. */
            objectClassifications?: components["schemas"]["ObjectClassification"][] | null;
            /** @description Ids of entries of `perspectives` of the configuration. Required with a filter `sizePerspective`. */
            perspectives?: number[] | null;
            /** @description Preset positions of a PTZ camera at which objects are detected. Without them, objects are detected at all positions while the camera does not move. Other cameras do not take them. */
            presets?: components["schemas"]["Preset"][] | null;
        };
        /**
         * Fall detection
         * @description A person who falls in an area sets off an alarm. The vendor's page lacks this kind: a program configures it on devices, with an area.
         */
        FallDetectionScenario: {
            /**
             * @description Id of the scenario. No other scenario has it. It is the number in the topics of its events.
             * @example 1
             */
            id: number;
            /**
             * @description Name for people. `getConfigurationCapabilities` returns its longest length, which is 15 on one camera.
             * @example Yard
             */
            name: string;
            /**
             * @description Kind of the scenario.
             * @constant
             */
            type: "fallDetection";
            /**
             * @description Id of an entry of `metadataOverlay` of the configuration, to draw the overlay. Without it, none is drawn.
             * @example 1
             */
            metadataOverlay?: number | null;
            /** @description Alarm rate, one of `scenarios.alarmRates` of `getConfigurationCapabilities`. */
            alarmRate?: string | null;
            /** @description The devices that the scenario is for. */
            devices: components["schemas"]["ScenarioDevice"][];
            /** @description The areas, at least one. */
            triggers: components["schemas"]["IncludeAreaTrigger"][];
            /** @description What to exclude. Which filters this kind has is not documented. */
            filters?: components["schemas"]["MotionFilter"][] | null;
            /** @description Classes of objects to detect. Without one, all moving objects are detected. */
            objectClassifications?: components["schemas"]["ObjectClassification"][] | null;
            /** @description Ids of entries of `perspectives` of the configuration. Required with a filter `sizePerspective`. */
            perspectives?: number[] | null;
            /** @description Preset positions of a PTZ camera at which objects are detected. Without them, objects are detected at all positions while the camera does not move. Other cameras do not take them. */
            presets?: components["schemas"]["Preset"][] | null;
        };
        /** @description A scenario. Its kind decides which triggers and filters it may have. Which kinds the camera has is in `supportedScenarios` of `getConfigurationCapabilities`. */
        Scenario: components["schemas"]["MotionScenario"] | components["schemas"]["FenceScenario"] | components["schemas"]["CrosslineCountingScenario"] | components["schemas"]["OccupancyInAreaScenario"] | components["schemas"]["TailgatingScenario"] | components["schemas"]["FallDetectionScenario"];
        /** @description The whole configuration. */
        SetConfigurationParams: {
            /** @description The devices that scenarios use. */
            devices: components["schemas"]["AnalyticsDevice"][];
            /** @description In which video streams overlays are drawn, for each camera that has one. `metadataOverlay` of `getConfigurationCapabilities` returns how many there may be. */
            metadataOverlay: components["schemas"]["OverlayConfiguration"][];
            /** @description The perspectives that scenarios refer to. `perspective` of `getConfigurationCapabilities` returns how many there may be. */
            perspectives: components["schemas"]["Perspective"][];
            /** @description The scenarios. `scenarios` of `getConfigurationCapabilities` returns how many there may be. */
            scenarios: components["schemas"]["Scenario"][];
            /** @description As `getConfiguration` returned it. Not needed; devices ignore it. */
            status?: Record<string, never>;
        };
        /**
         * Invalid parameter
         * @description A parameter has a wrong type, or a value outside of what the camera can do. That methods that count also return it for a scenario of another kind is inferred.
         * @constant
         */
        InvalidParameterCode: 2004;
        /**
         * Set the configuration
         * @description Replaces the whole configuration, at once: a scenario that is not in it is gone. To change one scenario, read the configuration, change it, and send it back.
         *
         *     All alarms that are on end, on all cameras of a device with several ones, and so do recordings that depend on them. An alarm whose condition is still met begins again.
         *
         *     Values outside of what `getConfigurationCapabilities` returns are rejected with 2004, ids that do not match with 2002.
         */
        SetConfigurationRequest: {
            /** @description Version that the request asks for, as `major.minor`. A device accepts every minor up to its newest and, where this was recorded, treats all of them equally; it rejects a higher minor and another major. */
            apiVersion: components["schemas"]["ApiVersion"];
            /** @description Free text. The response repeats it verbatim; without it the response has none. */
            context?: components["schemas"]["Context"];
            method: "setConfiguration";
            /** @description The whole configuration. */
            params: components["schemas"]["SetConfigurationParams"];
        };
        /**
         * Get the configuration
         * @description Returns the whole configuration, with each property as `setConfiguration` sent it. Keep it as a backup, or change it and send it back. The application of version 1.0-20 needs empty `params`; later ones take the request with and without them.
         */
        GetConfigurationRequest: {
            /** @description Version that the request asks for, as `major.minor`. A device accepts every minor up to its newest and, where this was recorded, treats all of them equally; it rejects a higher minor and another major. */
            apiVersion: components["schemas"]["ApiVersion"];
            /** @description Free text. The response repeats it verbatim; without it the response has none. */
            context?: components["schemas"]["Context"];
            method: "getConfiguration";
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
         * @description Id of the scenario in the configuration.
         * @example 3
         */
        ScenarioId: number;
        /** @description The scenario. */
        SendAlarmEventParams: {
            /** @description Id of the scenario in the configuration. */
            scenario: components["schemas"]["ScenarioId"];
        };
        /**
         * Send a test alarm
         * @description Puts a scenario into alarm for three seconds, so that it publishes its events in the forms of Axis and of ONVIF: over MQTT `objectAnalytics.alarm`, first with `active` true, then with false. What it does to a scenario that counts is not documented.
         */
        SendAlarmEventRequest: {
            /** @description Version that the request asks for, as `major.minor`. A device accepts every minor up to its newest and, where this was recorded, treats all of them equally; it rejects a higher minor and another major. */
            apiVersion: components["schemas"]["ApiVersion"];
            /** @description Free text. The response repeats it verbatim; without it the response has none. */
            context?: components["schemas"]["Context"];
            method: "sendAlarmEvent";
            /** @description The scenario. */
            params: components["schemas"]["SendAlarmEventParams"];
        };
        /** @description The scenario. */
        GetAccumulatedCountsParams: {
            /** @description Id of the scenario in the configuration. */
            scenario: components["schemas"]["ScenarioId"];
        };
        /**
         * Get the counts of a line
         * @description Returns how many objects crossed the line of a scenario of the kind `crosslinecounting` since the last reset: all of them, and those of each class that the scenario counts. The event `objectAnalytics.crossline` publishes the same numbers, by other names, for each object.
         */
        GetAccumulatedCountsRequest: {
            /** @description Version that the request asks for, as `major.minor`. A device accepts every minor up to its newest and, where this was recorded, treats all of them equally; it rejects a higher minor and another major. */
            apiVersion: components["schemas"]["ApiVersion"];
            /** @description Free text. The response repeats it verbatim; without it the response has none. */
            context?: components["schemas"]["Context"];
            method: "getAccumulatedCounts";
            /** @description The scenario. */
            params: components["schemas"]["GetAccumulatedCountsParams"];
        };
        /** @description The scenario. */
        ResetAccumulatedCountsParams: {
            /** @description Id of the scenario in the configuration. */
            scenario: components["schemas"]["ScenarioId"];
        };
        /**
         * Reset the counts of a line
         * @description Sets the counts of a scenario of the kind `crosslinecounting` back to 0. They are lost.
         */
        ResetAccumulatedCountsRequest: {
            /** @description Version that the request asks for, as `major.minor`. A device accepts every minor up to its newest and, where this was recorded, treats all of them equally; it rejects a higher minor and another major. */
            apiVersion: components["schemas"]["ApiVersion"];
            /** @description Free text. The response repeats it verbatim; without it the response has none. */
            context?: components["schemas"]["Context"];
            method: "resetAccumulatedCounts";
            /** @description The scenario. */
            params: components["schemas"]["ResetAccumulatedCountsParams"];
        };
        /** @description The scenario. */
        ResetPassthroughParams: {
            /** @description Id of the scenario in the configuration. */
            scenario: components["schemas"]["ScenarioId"];
        };
        /**
         * Reset the passthrough counter of a line
         * @description Sets the counter of the event `objectAnalytics.passthrough` back to 0, of a scenario of the kind `crosslinecounting`: the next event comes after `period` further objects. The counts of the line stay as they are.
         */
        ResetPassthroughRequest: {
            /** @description Version that the request asks for, as `major.minor`. A device accepts every minor up to its newest and, where this was recorded, treats all of them equally; it rejects a higher minor and another major. */
            apiVersion: components["schemas"]["ApiVersion"];
            /** @description Free text. The response repeats it verbatim; without it the response has none. */
            context?: components["schemas"]["Context"];
            method: "resetPassthrough";
            /** @description The scenario. */
            params: components["schemas"]["ResetPassthroughParams"];
        };
        /** @description The scenario. */
        GetOccupancyParams: {
            /** @description Id of the scenario in the configuration. */
            scenario: components["schemas"]["ScenarioId"];
        };
        /**
         * Get the objects in an area
         * @description Returns how many objects are now in the area of a scenario of the kind `occupancyInArea`: all of them, and those of each class that the scenario counts. The event `objectAnalytics.occupancy` publishes the same numbers when they change.
         */
        GetOccupancyRequest: {
            /** @description Version that the request asks for, as `major.minor`. A device accepts every minor up to its newest and, where this was recorded, treats all of them equally; it rejects a higher minor and another major. */
            apiVersion: components["schemas"]["ApiVersion"];
            /** @description Free text. The response repeats it verbatim; without it the response has none. */
            context?: components["schemas"]["Context"];
            method: "getOccupancy";
            /** @description The scenario. */
            params: components["schemas"]["GetOccupancyParams"];
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
        /** @description Kind of a device. */
        DeviceKind: "camera" | (string & {});
        /**
         * @description Width and height in pixels, with `x` between them.
         * @example 1280x720
         */
        ReportedResolution: string;
        /** @description What is special about a device: `primary`, the one to use if there is a secondary one; `secondary`, one that can only be used together with a primary one, such as a radar; `fisheye`, one with a fisheye lens. */
        DeviceTag: "primary" | "secondary" | "fisheye" | (string & {});
        /** @description A video device that scenarios can use. */
        DeviceCapabilities: {
            /**
             * @description Id of the device.
             * @example 1
             */
            id?: number;
            /** @description Kind of a device. */
            type?: components["schemas"]["DeviceKind"];
            /** @description Index of the image source. */
            imageIndex?: number;
            /** @description Name of the device. */
            name?: string;
            /** @description Rotation of the image in degrees. Documented are 0, 90, 180 and 270. */
            rotation?: number;
            /** @description The resolutions of the camera. */
            resolutions?: components["schemas"]["ReportedResolution"][];
            /** @description What is special about the device. */
            tags?: components["schemas"]["DeviceTag"][];
        };
        /** @description Kind of a filter. */
        FilterKind: "excludeArea" | "sizePercentage" | "sizePerspective" | "timeShortLivedLimit" | "distanceSwayingObject" | "speed" | (string & {});
        /** @description A point as [x, y], from -1 to 1, from left to right and from bottom to top. */
        ReportedCoordinates: [
            number,
            number
        ];
        /** @description Corners of an area, or points of a line. */
        ReportedVertices: components["schemas"]["ReportedCoordinates"][];
        /** @description A kind of filter with its limits and defaults. The properties depend on `type`. */
        FilterCapabilities: {
            /** @description Kind of a filter. */
            type?: components["schemas"]["FilterKind"];
            /** @description Lowest width, of `sizePercentage` in percent of the image, of `sizePerspective` in centimeters. */
            minWidth?: number;
            /** @description Highest width, in the unit of `minWidth`. */
            maxWidth?: number;
            /** @description Lowest height, of `sizePercentage` in percent of the image, of `sizePerspective` in centimeters. */
            minHeight?: number;
            /** @description Highest height, in the unit of `minHeight`. */
            maxHeight?: number;
            /** @description Default width, in the unit of `minWidth`. */
            defaultWidth?: number;
            /** @description Default height, in the unit of `minHeight`. */
            defaultHeight?: number;
            /** @description Lowest time of `timeShortLivedLimit` in seconds. */
            minTime?: number;
            /** @description Highest time of `timeShortLivedLimit` in seconds. */
            maxTime?: number;
            /** @description Default time of `timeShortLivedLimit` in seconds. */
            defaultTime?: number;
            /** @description Lowest distance of `distanceSwayingObject` in percent of the image. The vendor's syntax of `timeShortLivedLimit` has it in place of `minTime`. */
            minDistance?: number;
            /** @description Highest distance of `distanceSwayingObject` in percent of the image. The vendor's syntax of `timeShortLivedLimit` has it in place of `maxTime`. */
            maxDistance?: number;
            /** @description Default distance of `distanceSwayingObject` in percent of the image. The vendor's syntax of `timeShortLivedLimit` has it in place of `defaultTime`. */
            defaultDistance?: number;
            /** @description Lowest speed of `speed` in meters per second. */
            minSpeed?: number;
            /** @description Highest speed of `speed` in meters per second. */
            maxSpeed?: number;
            /** @description Default of the lower speed of `speed` in meters per second. */
            defaultMinSpeed?: number;
            /** @description Default of the higher speed of `speed` in meters per second. */
            defaultMaxSpeed?: number;
            /** @description Lowest x of a vertex of `excludeArea`. */
            minPosX?: number;
            /** @description Highest x of a vertex of `excludeArea`. */
            maxPosX?: number;
            /** @description Lowest y of a vertex of `excludeArea`. */
            minPosY?: number;
            /** @description Highest y of a vertex of `excludeArea`. */
            maxPosY?: number;
            /** @description Lowest number of vertices of an `excludeArea`. */
            minNbrVertices?: number;
            /** @description Highest number of vertices of an `excludeArea`. */
            maxNbrVertices?: number;
            /** @description Lowest number of filters `excludeArea` in a scenario. */
            minNbrInstances?: number;
            /** @description Highest number of filters `excludeArea` in a scenario. */
            maxNbrInstances?: number;
            /**
             * @deprecated
             * @description Another spelling of `minNbrInstances` in the vendor's table.
             */
            minNbrAreas?: number;
            /**
             * @deprecated
             * @description Another spelling of `maxNbrInstances` in the vendor's table.
             */
            maxNbrAreas?: number;
            /** @description An `excludeArea` to begin with, a rectangle. */
            defaultInstance?: components["schemas"]["ReportedVertices"];
        };
        /** @description A camera that can have an overlay. */
        OverlayCamera: {
            /** @description Id of the camera, from 1: the number that `camera` has in the address of a video stream, and the `id` of an overlay in the configuration. */
            id?: number;
            /** @description Whether the camera can draw in single resolutions; otherwise it draws in all of them or none. */
            canDrawInSpecifiedResolutions?: boolean;
            /** @description The resolutions in which the camera can draw. */
            resolutions?: components["schemas"]["ReportedResolution"][];
        };
        /** @description Where overlays can be drawn. */
        OverlayCapabilities: {
            /** @description Lowest number of cameras with an overlay. With none, the overlay is off. */
            minNbrActiveCameras?: number;
            /** @description Highest number of cameras with an overlay; 0 if this camera cannot draw overlays. */
            maxNbrActiveCameras?: number;
            /** @description The cameras that can have an overlay. */
            cameras?: components["schemas"]["OverlayCamera"][];
        };
        /** @description Class of objects: `human`, and `vehicle` with the subclasses `car`, `bus`, `bike`, `truck` and `otherVehicle`. An example of the vendor has `sedan` and `van` below `car`. A program sends `motorcycle/bicycle` and `unknown` below `vehicle`, and recorded events count both. */
        ObjectClass: "human" | "vehicle" | "car" | "bus" | "bike" | "truck" | "otherVehicle" | "sedan" | "van" | "missing_hardhat" | "motorcycle/bicycle" | "unknown" | (string & {});
        /** @description A class of the third level. */
        ReportedVariant: {
            /** @description Class of objects: `human`, and `vehicle` with the subclasses `car`, `bus`, `bike`, `truck` and `otherVehicle`. An example of the vendor has `sedan` and `van` below `car`. A program sends `motorcycle/bicycle` and `unknown` below `vehicle`, and recorded events count both. */
            type?: components["schemas"]["ObjectClass"];
        };
        /** @description A subclass of objects. */
        ReportedSubclass: {
            /** @description Class of objects: `human`, and `vehicle` with the subclasses `car`, `bus`, `bike`, `truck` and `otherVehicle`. An example of the vendor has `sedan` and `van` below `car`. A program sends `motorcycle/bicycle` and `unknown` below `vehicle`, and recorded events count both. */
            type?: components["schemas"]["ObjectClass"];
            /** @description Its subclasses, a third level. */
            subTypes?: components["schemas"]["ReportedVariant"][] | null;
        };
        /** @description A class of objects. */
        ReportedClassification: {
            /** @description Class of objects: `human`, and `vehicle` with the subclasses `car`, `bus`, `bike`, `truck` and `otherVehicle`. An example of the vendor has `sedan` and `van` below `car`. A program sends `motorcycle/bicycle` and `unknown` below `vehicle`, and recorded events count both. */
            type?: components["schemas"]["ObjectClass"];
            /** @description Its subclasses. */
            subTypes?: components["schemas"]["ReportedSubclass"][] | null;
        };
        /** @description The classes of objects that the camera distinguishes, with their subclasses. */
        SupportedClassifications: components["schemas"]["ReportedClassification"][];
        /** @description Limits of perspectives. */
        PerspectiveCapabilities: {
            /** @description Lowest number of bars of a perspective. */
            minNbrBars?: number;
            /** @description Highest number of bars of a perspective. */
            maxNbrBars?: number;
            /** @description Lowest number of perspectives of a scenario. */
            minNbrPerspectivesPerScenario?: number;
            /** @description Highest number of perspectives of a scenario. */
            maxNbrPerspectivesPerScenario?: number;
            /** @description Lowest height of a bar in centimeters. */
            minHeight?: number;
            /** @description Highest height of a bar in centimeters. */
            maxHeight?: number;
            /** @description Default height of a bar in centimeters. */
            defaultHeight?: number;
            /** @description Lowest number of perspectives in a configuration. */
            minNbrPerspectives?: number;
            /** @description Highest number of perspectives in a configuration. */
            maxNbrPerspectives?: number;
        };
        /** @description Kind of a scenario. */
        ScenarioKind: "motion" | "fence" | "crosslinecounting" | "occupancyInArea" | "tailgating" | "fallDetection" | "occupancyinArea" | (string & {});
        /** @description Defaults of the counts of `crosslinecounting`. */
        AccumulatedCountsCapabilities: {
            /** @description Whether counts are reset at midnight by default. */
            defaultTimedResetEnabled?: boolean;
        };
        /** @description Limits and defaults of the passthrough event of `crosslinecounting`. */
        PassthroughCapabilities: {
            /** @description Whether the event is on by default. */
            defaultEnabled?: boolean;
            /** @description Lowest number of objects between two events. */
            minPeriod?: number;
            /** @description Highest number of objects between two events. */
            maxPeriod?: number;
        };
        /** @description Whether there must be more or fewer objects than the level. */
        ThresholdKind: "moreThan" | "lessThan" | "MoreThan" | "LessThan" | (string & {});
        /** @description Limits and defaults of the thresholds of `occupancyInArea`. */
        ThresholdCapabilities: {
            /** @description Whether the event is on by default. */
            defaultEnabled?: boolean;
            /** @description Lowest level of a threshold of the type `moreThan`. */
            minLevelWithMoreThanType?: number;
            /** @description Lowest level of a threshold of the type `lessThan`. */
            minLevelWithLessThanType?: number;
            /** @description Highest level of a threshold. */
            maxLevel?: number;
            /** @description Default level of a threshold. */
            defaultLevel?: number;
            /** @description Default type of a threshold. */
            defaultType?: components["schemas"]["ThresholdKind"];
            /** @description Shortest delay in seconds between a threshold and its event. */
            minTriggerDelay?: number;
            /** @description Longest delay in seconds between a threshold and its event. */
            maxTriggerDelay?: number;
            /** @description Default delay in seconds between a threshold and its event. */
            defaultTriggerDelay?: number;
        };
        /** @description Limits and defaults of scenarios. */
        ScenarioCapabilities: {
            /** @description Lowest number of scenarios of a device. */
            minNbrScenariosPerCamera?: number;
            /** @description Highest number of scenarios of a device. */
            maxNbrScenariosPerCamera?: number;
            /** @description Lowest number of devices that all scenarios use together. */
            minNbrActiveDevices?: number;
            /** @description Highest number of devices that all scenarios use together. */
            maxNbrActiveDevices?: number;
            /** @description Lowest number of devices of a scenario. */
            minNbrDevices?: number;
            /** @description Highest number of devices of a scenario. */
            maxNbrDevices?: number;
            /** @description Lowest length of the name of a scenario. */
            minLengthName?: number;
            /** @description Highest length of the name of a scenario. */
            maxLengthName?: number;
            /** @description Kind of a new scenario. */
            defaultScenario?: components["schemas"]["ScenarioKind"];
            /** @description Ids of the devices of a new scenario. */
            defaultDeviceId?: number[];
            /** @description The kinds of scenarios that the camera has. */
            supportedScenarios?: components["schemas"]["ScenarioKind"][];
            /** @description The alarm rates that a scenario can have. No document names one; those of the examples are made up. */
            alarmRates?: string[];
            /** @description Alarm rate of a new scenario. */
            defaultAlarmRate?: string;
            /** @description Defaults of the counts of `crosslinecounting`. */
            accumulatedCounts?: components["schemas"]["AccumulatedCountsCapabilities"];
            /** @description Limits and defaults of the passthrough event of `crosslinecounting`. */
            passthroughConfiguration?: components["schemas"]["PassthroughCapabilities"];
            /** @description Limits and defaults of the thresholds of `occupancyInArea`. */
            thresholdConfiguration?: components["schemas"]["ThresholdCapabilities"];
        };
        /** @description Kind of a trigger. */
        TriggerKind: "includeArea" | "fence" | "countingLine" | (string & {});
        /** @description Direction in which an object crosses a line, as seen from the start of the line. */
        DirectionStatus: "leftToRight" | "rightToLeft" | (string & {});
        /** @description Kind of a condition. */
        ConditionKind: "individualTimeInArea" | (string & {});
        /** @description A kind of condition. Its other properties were not recorded. */
        ConditionCapabilities: {
            /** @description Kind of a condition. */
            type?: components["schemas"]["ConditionKind"];
        };
        /** @description A kind of trigger with its limits and defaults. The last properties depend on `type`. */
        TriggerCapabilities: {
            /** @description Kind of a trigger. */
            type?: components["schemas"]["TriggerKind"];
            /** @description Lowest x of a vertex. */
            minPosX?: number;
            /** @description Highest x of a vertex. */
            maxPosX?: number;
            /** @description Lowest y of a vertex. */
            minPosY?: number;
            /** @description Highest y of a vertex. */
            maxPosY?: number;
            /** @description Lowest number of vertices of the area or line. */
            minNbrVertices?: number;
            /** @description Highest number of vertices of the area or line. */
            maxNbrVertices?: number;
            /** @description Lowest number of triggers of this type in a scenario. */
            minNbrInstances?: number;
            /** @description Highest number of triggers of this type in a scenario. */
            maxNbrInstances?: number;
            /** @description Directions that `alarmDirection` of a `fence` can have. The vendor's table of `countingLine` has it in place of `validCountingDirections`. */
            validAlarmDirections?: components["schemas"]["DirectionStatus"][];
            /** @description Default direction of a `fence`. The vendor's table of `countingLine` has it in place of `defaultCountingDirection`. */
            defaultAlarmDirection?: components["schemas"]["DirectionStatus"];
            /** @description Directions that `countingDirection` of a `countingLine` can have. */
            validCountingDirections?: components["schemas"]["DirectionStatus"][];
            /** @description Default direction of a `countingLine`. */
            defaultCountingDirection?: components["schemas"]["DirectionStatus"];
            /** @description The kinds of conditions that an `includeArea` can have. */
            conditions?: components["schemas"]["ConditionCapabilities"][];
            /** @description An area or line to begin with. */
            defaultInstance?: components["schemas"]["ReportedVertices"];
        };
        /** @description Limits of PTZ presets. Only cameras with presets have them. */
        PresetCapabilities: {
            /** @description Lowest number of presets of a scenario. */
            minNbrPresetsPerScenario?: number;
            /** @description Highest number of presets of a scenario. */
            maxNbrPresetsPerScenario?: number;
            /** @description Default preset. */
            defaultPreset?: number;
        };
        /** @description Limits and capabilities of this camera. */
        GetConfigurationCapabilitiesData: {
            /** @description The video devices that scenarios can use. */
            devices?: components["schemas"]["DeviceCapabilities"][];
            /** @description The kinds of filters that the camera has, with their limits. */
            filters?: components["schemas"]["FilterCapabilities"][];
            /** @description Where overlays can be drawn. */
            metadataOverlay?: components["schemas"]["OverlayCapabilities"];
            /** @description The classes of objects that the camera distinguishes, with their subclasses. */
            objectClassifications?: components["schemas"]["SupportedClassifications"];
            /** @description Limits of perspectives. */
            perspective?: components["schemas"]["PerspectiveCapabilities"];
            /** @description Limits and defaults of scenarios. */
            scenarios?: components["schemas"]["ScenarioCapabilities"];
            /** @description The kinds of triggers that the camera has, with their limits. */
            triggers?: components["schemas"]["TriggerCapabilities"][];
            /** @description Limits of PTZ presets. Only cameras with presets have them. */
            presets?: components["schemas"]["PresetCapabilities"];
        };
        /** @description Limits and capabilities of this camera. */
        GetConfigurationCapabilitiesResponse: {
            /** @description Version that the device responds with. The vendor's tables call it the version of the request; devices were recorded to respond with their newest. Use API discovery to determine capabilities, never by this value. */
            apiVersion?: components["schemas"]["AnswerApiVersion"];
            /** @description The context of the request, verbatim. Absent when the request had none. */
            context?: components["schemas"]["AnswerContext"];
            /** @constant */
            method?: "getConfigurationCapabilities";
            /** @description Limits and capabilities of this camera. */
            data: components["schemas"]["GetConfigurationCapabilitiesData"];
        };
        /** @description Empty on success. */
        NoData: Record<string, never>;
        /** @description The configuration was set. */
        SetConfigurationResponse: {
            /** @description Version that the device responds with. The vendor's tables call it the version of the request; devices were recorded to respond with their newest. Use API discovery to determine capabilities, never by this value. */
            apiVersion?: components["schemas"]["AnswerApiVersion"];
            /** @description The context of the request, verbatim. Absent when the request had none. */
            context?: components["schemas"]["AnswerContext"];
            /** @constant */
            method?: "setConfiguration";
            /** @description Empty on success. */
            data?: components["schemas"]["NoData"];
        };
        /** @description A device that scenarios use. */
        ReportedDevice: {
            /** @description Id of the device in `devices` of `getConfigurationCapabilities`. */
            id?: number;
            /** @description Kind of a device. */
            type?: components["schemas"]["DeviceKind"];
            /** @description Rotation of the camera in degrees. Documented are 0, 90, 180 and 270. */
            rotation?: number;
            /** @description False if the device is left out. */
            isActive?: boolean | null;
        };
        /** @description In which video streams of a camera the overlay is drawn. */
        ReportedOverlay: {
            /** @description Id of the camera in `metadataOverlay.cameras` of `getConfigurationCapabilities`. */
            id?: number;
            /** @description Whether the overlay is drawn in all resolutions. */
            drawOnAllResolutions?: boolean | null;
            /**
             * @deprecated
             * @description Another spelling of `drawOnAllResolutions` in an example of the vendor.
             */
            drawnOnAllResolutions?: boolean | null;
            /** @description Resolutions in which the overlay is drawn. */
            resolutions?: components["schemas"]["ReportedResolution"][] | null;
        };
        /** @description A bar of known height. */
        ReportedBar: {
            /** @description Height in centimeters of an object that would appear as the bar does. */
            height?: number;
            /** @description Start of the bar on the ground, and its end. */
            points?: components["schemas"]["ReportedCoordinates"][];
        };
        /** @description How large objects appear at a place of the image. */
        ReportedPerspective: {
            /** @description Id of the perspective. */
            id?: number;
            /** @description Bars of known height. */
            bars?: components["schemas"]["ReportedBar"][];
        };
        /** @description A device that a scenario is for. */
        ReportedScenarioDevice: {
            /** @description Id of the device. */
            id?: number;
        };
        /** @description For how long objects of a class must be in the area. */
        ReportedTimeInArea: {
            /** @description Class of objects: `human`, and `vehicle` with the subclasses `car`, `bus`, `bike`, `truck` and `otherVehicle`. An example of the vendor has `sedan` and `van` below `car`. A program sends `motorcycle/bicycle` and `unknown` below `vehicle`, and recorded events count both. */
            type?: components["schemas"]["ObjectClass"];
            /** @description Seconds that an object of the class must be in the area. */
            time?: number;
            /** @description A time of the alarm, which is 1 wherever it was seen. Its meaning is not documented. */
            alarmTime?: number;
        };
        /** @description A further condition of an area. */
        ReportedCondition: {
            /** @description Kind of a condition. */
            type?: components["schemas"]["ConditionKind"];
            /** @description The condition, by class of object. */
            data?: components["schemas"]["ReportedTimeInArea"][];
        };
        /** @description An area, a fence or a line. Some properties depend on `type`. */
        ReportedTrigger: {
            /** @description Kind of a trigger. */
            type?: components["schemas"]["TriggerKind"];
            /** @description Corners of an area, or points of a line. */
            vertices?: components["schemas"]["ReportedVertices"];
            /** @description Direction in which an object sets off the alarm of a `fence`, as seen from the start of the line. */
            alarmDirection?: components["schemas"]["DirectionStatus"];
            /** @description Direction in which a `countingLine` counts an object, as seen from the start of the line. */
            countingDirection?: components["schemas"]["DirectionStatus"];
            /**
             * @deprecated
             * @description Another spelling of `countingDirection` in the vendor's table.
             */
            CountingDirection?: components["schemas"]["DirectionStatus"];
            /** @description Further conditions of an `includeArea`. */
            conditions?: components["schemas"]["ReportedCondition"][];
        };
        /** @description What is excluded. The properties depend on `type`. */
        ReportedFilter: {
            /** @description Kind of a filter. */
            type?: components["schemas"]["FilterKind"];
            /** @description Width below which objects are excluded, with `sizePercentage` in percent of the image, with `sizePerspective` in centimeters. */
            width?: number;
            /** @description Height below which objects are excluded, with `sizePercentage` in percent of the image, with `sizePerspective` in centimeters. */
            height?: number;
            /** @description Seconds of `timeShortLivedLimit` for which an object must have been in the image. */
            time?: number;
            /** @description Distance of `distanceSwayingObject` that an object must move, in percent of the image. */
            distance?: number;
            /** @description Lowest speed that `speed` excludes, in meters per second. */
            minSpeed?: number;
            /** @description Highest speed that `speed` excludes, in meters per second. */
            maxSpeed?: number;
            /** @description Corners of the `excludeArea`. */
            vertices?: components["schemas"]["ReportedVertices"];
        };
        /** @description A number of objects that is exceeded, or not reached. */
        ReportedThreshold: {
            /** @description Number of objects. */
            level?: number;
            /** @description Whether there must be more or fewer objects than the level. */
            type?: components["schemas"]["ThresholdKind"];
        };
        /** @description A scenario. Some properties depend on `type`. */
        ReportedScenario: {
            /** @description Id of the scenario in the configuration. */
            id?: components["schemas"]["ScenarioId"];
            /** @description Name for people. */
            name?: string;
            /** @description Kind of a scenario. */
            type?: components["schemas"]["ScenarioKind"];
            /** @description Id of the entry of `metadataOverlay` that draws the scenario. Without it, none does. */
            metadataOverlay?: number | null;
            /** @description Alarm rate. */
            alarmRate?: string | null;
            /** @description The devices that the scenario is for. */
            devices?: components["schemas"]["ReportedScenarioDevice"][];
            /** @description The areas, fences or lines. */
            triggers?: components["schemas"]["ReportedTrigger"][];
            /** @description What is excluded. */
            filters?: components["schemas"]["ReportedFilter"][] | null;
            /** @description Classes of objects that are detected. Without one, all moving objects are. */
            objectClassifications?: components["schemas"]["ReportedClassification"][] | null;
            /** @description Ids of the perspectives. */
            perspectives?: number[] | null;
            /** @description Preset positions at which objects are detected; -1 is any preset position, -2 any position. */
            presets?: number[] | null;
            /** @description When counts are reset, of `crosslinecounting`. */
            accumulatedCounts?: {
                /** @description Whether counts are reset at midnight. */
                timedResetEnabled?: boolean;
            } | null;
            /** @description The event `objectAnalytics.passthrough`, of `crosslinecounting`. */
            passthroughConfiguration?: {
                /** @description Whether the event is published. */
                enabled?: boolean;
                /** @description Number of objects between two events. */
                period?: number;
            } | null;
            /** @description The event `objectAnalytics.threshold`, of `occupancyInArea`. */
            thresholdConfiguration?: {
                /** @description Whether the event is published. */
                enabled?: boolean;
                /** @description Seconds for which the thresholds must be reached before the event. */
                triggerDelay?: number;
                /** @description The thresholds that must be reached. */
                thresholds?: components["schemas"]["ReportedThreshold"][];
            } | null;
        };
        /** @description The configuration. */
        GetConfigurationData: {
            /** @description The devices that scenarios use. */
            devices?: components["schemas"]["ReportedDevice"][];
            /** @description In which video streams overlays are drawn. */
            metadataOverlay?: components["schemas"]["ReportedOverlay"][];
            /** @description The perspectives that scenarios refer to. */
            perspectives?: components["schemas"]["ReportedPerspective"][];
            /** @description The scenarios. */
            scenarios?: components["schemas"]["ReportedScenario"][];
            /** @description Empty wherever it was seen. The vendor's page lacks it. */
            status?: Record<string, never>;
        };
        /** @description The configuration. */
        GetConfigurationResponse: {
            /** @description Version that the device responds with. The vendor's tables call it the version of the request; devices were recorded to respond with their newest. Use API discovery to determine capabilities, never by this value. */
            apiVersion?: components["schemas"]["AnswerApiVersion"];
            /** @description The context of the request, verbatim. Absent when the request had none. */
            context?: components["schemas"]["AnswerContext"];
            /** @constant */
            method?: "getConfiguration";
            /** @description The configuration. */
            data: components["schemas"]["GetConfigurationData"];
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
        /** @description The alarm began. */
        SendAlarmEventResponse: {
            /** @description Version that the device responds with. The vendor's tables call it the version of the request; devices were recorded to respond with their newest. Use API discovery to determine capabilities, never by this value. */
            apiVersion?: components["schemas"]["AnswerApiVersion"];
            /** @description The context of the request, verbatim. Absent when the request had none. */
            context?: components["schemas"]["AnswerContext"];
            /** @constant */
            method?: "sendAlarmEvent";
            /** @description Empty on success. */
            data?: components["schemas"]["NoData"];
        };
        /** @description A number of objects. The vendor's syntax prints it as text. */
        CountedObjects: number;
        /** @description Numbers of objects. A class that the scenario does not count is missing. */
        GetAccumulatedCountsData: {
            /**
             * @description When counting began or was reset, in UTC.
             * @example 2026-03-01T00:00:00Z
             */
            resetTime?: string;
            /**
             * @deprecated
             * @description Another spelling of `resetTime` in the vendor's table.
             */
            resettime?: string;
            /**
             * @description When the counts were read, in UTC.
             * @example 2026-03-01T09:30:00Z
             */
            timeStamp?: string;
            /**
             * @deprecated
             * @description Another spelling of `timeStamp` in the vendor's table.
             */
            timestamp?: string;
            /** @description Objects of all classes. */
            total?: components["schemas"]["CountedObjects"];
            /** @description Class of the object that was counted last, as in the event `objectAnalytics.crossline`; that it means the same here is inferred. Missing in the vendor's document; a program in use with devices looks for it. */
            reason?: string;
            /** @description Objects of this class. */
            human?: components["schemas"]["CountedObjects"];
            /** @description Objects of this class. */
            car?: components["schemas"]["CountedObjects"];
            /** @description Objects of this class. */
            bus?: components["schemas"]["CountedObjects"];
            /** @description Objects of this class. */
            bike?: components["schemas"]["CountedObjects"];
            /** @description Objects of this class. */
            truck?: components["schemas"]["CountedObjects"];
            /** @description Objects of this class. */
            otherVehicle?: components["schemas"]["CountedObjects"];
            /** @description Another spelling of `human`, which programs read. */
            totalHuman?: components["schemas"]["CountedObjects"];
            /** @description Another spelling of `car`, which programs read. */
            totalCar?: components["schemas"]["CountedObjects"];
            /** @description Another spelling of `bus`, which programs read. */
            totalBus?: components["schemas"]["CountedObjects"];
            /** @description Another spelling of `bike`, which programs read. */
            totalBike?: components["schemas"]["CountedObjects"];
            /** @description Another spelling of `truck`, which programs read. */
            totalTruck?: components["schemas"]["CountedObjects"];
            /** @description Another spelling of `otherVehicle`, which programs read. */
            totalOtherVehicle?: components["schemas"]["CountedObjects"];
        };
        /** @description The counts. */
        GetAccumulatedCountsResponse: {
            /** @description Version that the device responds with. The vendor's tables call it the version of the request; devices were recorded to respond with their newest. Use API discovery to determine capabilities, never by this value. */
            apiVersion?: components["schemas"]["AnswerApiVersion"];
            /** @description The context of the request, verbatim. Absent when the request had none. */
            context?: components["schemas"]["AnswerContext"];
            /** @constant */
            method?: "getAccumulatedCounts";
            /** @description Numbers of objects. A class that the scenario does not count is missing. */
            data: components["schemas"]["GetAccumulatedCountsData"];
        };
        /** @description The counts are 0. */
        ResetAccumulatedCountsResponse: {
            /** @description Version that the device responds with. The vendor's tables call it the version of the request; devices were recorded to respond with their newest. Use API discovery to determine capabilities, never by this value. */
            apiVersion?: components["schemas"]["AnswerApiVersion"];
            /** @description The context of the request, verbatim. Absent when the request had none. */
            context?: components["schemas"]["AnswerContext"];
            /** @constant */
            method?: "resetAccumulatedCounts";
            /** @description Empty on success. */
            data?: components["schemas"]["NoData"];
        };
        /** @description The counter is 0. */
        ResetPassthroughResponse: {
            /** @description Version that the device responds with. The vendor's tables call it the version of the request; devices were recorded to respond with their newest. Use API discovery to determine capabilities, never by this value. */
            apiVersion?: components["schemas"]["AnswerApiVersion"];
            /** @description The context of the request, verbatim. Absent when the request had none. */
            context?: components["schemas"]["AnswerContext"];
            /** @constant */
            method?: "resetPassthrough";
            /** @description Empty on success. */
            data?: components["schemas"]["NoData"];
        };
        /** @description Numbers of objects. A class that the scenario does not count is missing. */
        GetOccupancyData: {
            /**
             * @description When the objects were counted, in UTC.
             * @example 2026-03-01T09:30:00Z
             */
            timeStamp?: string;
            /**
             * @deprecated
             * @description Another spelling of `timeStamp` in the vendor's table.
             */
            timestamp?: string;
            /** @description Objects of all classes. */
            total?: components["schemas"]["CountedObjects"];
            /** @description Objects of this class. */
            human?: components["schemas"]["CountedObjects"];
            /** @description Objects of this class. */
            car?: components["schemas"]["CountedObjects"];
            /** @description Objects of this class. */
            bus?: components["schemas"]["CountedObjects"];
            /** @description Objects of this class. */
            bike?: components["schemas"]["CountedObjects"];
            /** @description Objects of this class. */
            truck?: components["schemas"]["CountedObjects"];
            /** @description Objects of this class. */
            otherVehicle?: components["schemas"]["CountedObjects"];
        };
        /** @description The objects in the area. */
        GetOccupancyResponse: {
            /** @description Version that the device responds with. The vendor's tables call it the version of the request; devices were recorded to respond with their newest. Use API discovery to determine capabilities, never by this value. */
            apiVersion?: components["schemas"]["AnswerApiVersion"];
            /** @description The context of the request, verbatim. Absent when the request had none. */
            context?: components["schemas"]["AnswerContext"];
            /** @constant */
            method?: "getOccupancy";
            /** @description Numbers of objects. A class that the scenario does not count is missing. */
            data: components["schemas"]["GetOccupancyData"];
        };
        /** @description The method that was called, unknown names included. Some devices omit it. */
        AnswerMethod: string;
        /** @description Why the device rejected the request. Codes beyond these are possible. */
        ObjectAnalyticsErrorCode: 1000 | 2005 | (number & {});
        /** @description Human-readable text. Its wording differs between devices; use the code for decisions. */
        ErrorMessage: string;
        /** @description Error code. Other codes are possible. */
        GetConfigurationCapabilitiesErrorCode: 1000 | 2005 | 2000 | 2003 | (number & {});
        /** @description Code and text of the error response. */
        GetConfigurationCapabilitiesError: {
            /** @description Error code. Other codes are possible. */
            code: components["schemas"]["GetConfigurationCapabilitiesErrorCode"];
            /** @description Human-readable text. Its wording differs between devices; use the code for decisions. */
            message?: components["schemas"]["ErrorMessage"];
        };
        /** @description The device rejected the request. */
        GetConfigurationCapabilitiesRefusal: {
            /** @description Version that the device responds with. The vendor's tables call it the version of the request; devices were recorded to respond with their newest. Use API discovery to determine capabilities, never by this value. */
            apiVersion?: components["schemas"]["AnswerApiVersion"];
            /** @description The context of the request, verbatim. Absent when the request had none. */
            context?: components["schemas"]["AnswerContext"];
            /** @description The method that was called, unknown names included. Some devices omit it. */
            method?: components["schemas"]["AnswerMethod"];
            /** @description Code and text of the error response. */
            error: components["schemas"]["GetConfigurationCapabilitiesError"];
        };
        /** @description Error code. Other codes are possible. */
        SetConfigurationErrorCode: 1000 | 2005 | 2000 | 2002 | 2003 | 2004 | (number & {});
        /** @description Code and text of the error response. */
        SetConfigurationError: {
            /** @description Error code. Other codes are possible. */
            code: components["schemas"]["SetConfigurationErrorCode"];
            /** @description Human-readable text. Its wording differs between devices; use the code for decisions. */
            message?: components["schemas"]["ErrorMessage"];
        };
        /** @description The device rejected the request. */
        SetConfigurationRefusal: {
            /** @description Version that the device responds with. The vendor's tables call it the version of the request; devices were recorded to respond with their newest. Use API discovery to determine capabilities, never by this value. */
            apiVersion?: components["schemas"]["AnswerApiVersion"];
            /** @description The context of the request, verbatim. Absent when the request had none. */
            context?: components["schemas"]["AnswerContext"];
            /** @description The method that was called, unknown names included. Some devices omit it. */
            method?: components["schemas"]["AnswerMethod"];
            /** @description Code and text of the error response. */
            error: components["schemas"]["SetConfigurationError"];
        };
        /** @description Error code. Other codes are possible. */
        GetConfigurationErrorCode: 1000 | 2005 | 2000 | 2003 | (number & {});
        /** @description Code and text of the error response. */
        GetConfigurationError: {
            /** @description Error code. Other codes are possible. */
            code: components["schemas"]["GetConfigurationErrorCode"];
            /** @description Human-readable text. Its wording differs between devices; use the code for decisions. */
            message?: components["schemas"]["ErrorMessage"];
        };
        /** @description The device rejected the request. */
        GetConfigurationRefusal: {
            /** @description Version that the device responds with. The vendor's tables call it the version of the request; devices were recorded to respond with their newest. Use API discovery to determine capabilities, never by this value. */
            apiVersion?: components["schemas"]["AnswerApiVersion"];
            /** @description The context of the request, verbatim. Absent when the request had none. */
            context?: components["schemas"]["AnswerContext"];
            /** @description The method that was called, unknown names included. Some devices omit it. */
            method?: components["schemas"]["AnswerMethod"];
            /** @description Code and text of the error response. */
            error: components["schemas"]["GetConfigurationError"];
        };
        /** @description Error code. Other codes are possible. */
        SendAlarmEventErrorCode: 1000 | 2005 | 2000 | (number & {});
        /** @description Code and text of the error response. */
        SendAlarmEventError: {
            /** @description Error code. Other codes are possible. */
            code: components["schemas"]["SendAlarmEventErrorCode"];
            /** @description Human-readable text. Its wording differs between devices; use the code for decisions. */
            message?: components["schemas"]["ErrorMessage"];
        };
        /** @description The device rejected the request. */
        SendAlarmEventRefusal: {
            /** @description Version that the device responds with. The vendor's tables call it the version of the request; devices were recorded to respond with their newest. Use API discovery to determine capabilities, never by this value. */
            apiVersion?: components["schemas"]["AnswerApiVersion"];
            /** @description The context of the request, verbatim. Absent when the request had none. */
            context?: components["schemas"]["AnswerContext"];
            /** @description The method that was called, unknown names included. Some devices omit it. */
            method?: components["schemas"]["AnswerMethod"];
            /** @description Code and text of the error response. */
            error: components["schemas"]["SendAlarmEventError"];
        };
        /** @description Error code. Other codes are possible. */
        GetAccumulatedCountsErrorCode: 1000 | 2005 | 2000 | 2003 | 2004 | (number & {});
        /** @description Code and text of the error response. */
        GetAccumulatedCountsError: {
            /** @description Error code. Other codes are possible. */
            code: components["schemas"]["GetAccumulatedCountsErrorCode"];
            /** @description Human-readable text. Its wording differs between devices; use the code for decisions. */
            message?: components["schemas"]["ErrorMessage"];
        };
        /** @description The device rejected the request. */
        GetAccumulatedCountsRefusal: {
            /** @description Version that the device responds with. The vendor's tables call it the version of the request; devices were recorded to respond with their newest. Use API discovery to determine capabilities, never by this value. */
            apiVersion?: components["schemas"]["AnswerApiVersion"];
            /** @description The context of the request, verbatim. Absent when the request had none. */
            context?: components["schemas"]["AnswerContext"];
            /** @description The method that was called, unknown names included. Some devices omit it. */
            method?: components["schemas"]["AnswerMethod"];
            /** @description Code and text of the error response. */
            error: components["schemas"]["GetAccumulatedCountsError"];
        };
        /** @description Error code. Other codes are possible. */
        ResetAccumulatedCountsErrorCode: 1000 | 2005 | 2000 | 2003 | (number & {});
        /** @description Code and text of the error response. */
        ResetAccumulatedCountsError: {
            /** @description Error code. Other codes are possible. */
            code: components["schemas"]["ResetAccumulatedCountsErrorCode"];
            /** @description Human-readable text. Its wording differs between devices; use the code for decisions. */
            message?: components["schemas"]["ErrorMessage"];
        };
        /** @description The device rejected the request. */
        ResetAccumulatedCountsRefusal: {
            /** @description Version that the device responds with. The vendor's tables call it the version of the request; devices were recorded to respond with their newest. Use API discovery to determine capabilities, never by this value. */
            apiVersion?: components["schemas"]["AnswerApiVersion"];
            /** @description The context of the request, verbatim. Absent when the request had none. */
            context?: components["schemas"]["AnswerContext"];
            /** @description The method that was called, unknown names included. Some devices omit it. */
            method?: components["schemas"]["AnswerMethod"];
            /** @description Code and text of the error response. */
            error: components["schemas"]["ResetAccumulatedCountsError"];
        };
        /** @description Error code. Other codes are possible. */
        ResetPassthroughErrorCode: 1000 | 2005 | 2000 | 2003 | (number & {});
        /** @description Code and text of the error response. */
        ResetPassthroughError: {
            /** @description Error code. Other codes are possible. */
            code: components["schemas"]["ResetPassthroughErrorCode"];
            /** @description Human-readable text. Its wording differs between devices; use the code for decisions. */
            message?: components["schemas"]["ErrorMessage"];
        };
        /** @description The device rejected the request. */
        ResetPassthroughRefusal: {
            /** @description Version that the device responds with. The vendor's tables call it the version of the request; devices were recorded to respond with their newest. Use API discovery to determine capabilities, never by this value. */
            apiVersion?: components["schemas"]["AnswerApiVersion"];
            /** @description The context of the request, verbatim. Absent when the request had none. */
            context?: components["schemas"]["AnswerContext"];
            /** @description The method that was called, unknown names included. Some devices omit it. */
            method?: components["schemas"]["AnswerMethod"];
            /** @description Code and text of the error response. */
            error: components["schemas"]["ResetPassthroughError"];
        };
        /** @description Error code. Other codes are possible. */
        GetOccupancyErrorCode: 1000 | 2005 | 2000 | 2003 | 2004 | (number & {});
        /** @description Code and text of the error response. */
        GetOccupancyError: {
            /** @description Error code. Other codes are possible. */
            code: components["schemas"]["GetOccupancyErrorCode"];
            /** @description Human-readable text. Its wording differs between devices; use the code for decisions. */
            message?: components["schemas"]["ErrorMessage"];
        };
        /** @description The device rejected the request. */
        GetOccupancyRefusal: {
            /** @description Version that the device responds with. The vendor's tables call it the version of the request; devices were recorded to respond with their newest. Use API discovery to determine capabilities, never by this value. */
            apiVersion?: components["schemas"]["AnswerApiVersion"];
            /** @description The context of the request, verbatim. Absent when the request had none. */
            context?: components["schemas"]["AnswerContext"];
            /** @description The method that was called, unknown names included. Some devices omit it. */
            method?: components["schemas"]["AnswerMethod"];
            /** @description Code and text of the error response. */
            error: components["schemas"]["GetOccupancyError"];
        };
        /** @description Code and text of the error response. */
        ObjectAnalyticsError: {
            /** @description Why the device rejected the request. Codes beyond these are possible. */
            code: components["schemas"]["ObjectAnalyticsErrorCode"];
            /** @description Human-readable text. Its wording differs between devices; use the code for decisions. */
            message?: components["schemas"]["ErrorMessage"];
        };
        /** @description The device rejected the request. */
        ObjectAnalyticsRefusal: {
            /** @description Version that the device responds with. The vendor's tables call it the version of the request; devices were recorded to respond with their newest. Use API discovery to determine capabilities, never by this value. */
            apiVersion?: components["schemas"]["AnswerApiVersion"];
            /** @description The context of the request, verbatim. Absent when the request had none. */
            context?: components["schemas"]["AnswerContext"];
            /** @description The method that was called, unknown names included. Some devices omit it. */
            method?: components["schemas"]["AnswerMethod"];
            /** @description Code and text of the error response. */
            error: components["schemas"]["ObjectAnalyticsError"];
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
export type ObjectAnalyticsRequest = components['schemas']['ObjectAnalyticsRequest'];
export type ObjectAnalyticsResponse = components['schemas']['ObjectAnalyticsResponse'];
export type ApiVersion = components['schemas']['ApiVersion'];
export type Context = components['schemas']['Context'];
export type NoParams = components['schemas']['NoParams'];
export type VersionCode = components['schemas']['VersionCode'];
export type MissingParameterCode = components['schemas']['MissingParameterCode'];
export type GetConfigurationCapabilitiesRequest = components['schemas']['GetConfigurationCapabilitiesRequest'];
export type AnalyticsDevice = components['schemas']['AnalyticsDevice'];
export type Resolution = components['schemas']['Resolution'];
export type AllResolutionsOverlay = components['schemas']['AllResolutionsOverlay'];
export type SomeResolutionsOverlay = components['schemas']['SomeResolutionsOverlay'];
export type OverlayConfiguration = components['schemas']['OverlayConfiguration'];
export type Coordinates = components['schemas']['Coordinates'];
export type PerspectiveBar = components['schemas']['PerspectiveBar'];
export type Perspective = components['schemas']['Perspective'];
export type ScenarioDevice = components['schemas']['ScenarioDevice'];
export type Vertices = components['schemas']['Vertices'];
export type TimeInArea = components['schemas']['TimeInArea'];
export type TimeInAreaCondition = components['schemas']['TimeInAreaCondition'];
export type IncludeAreaTrigger = components['schemas']['IncludeAreaTrigger'];
export type ExcludeAreaFilter = components['schemas']['ExcludeAreaFilter'];
export type SizePercentageFilter = components['schemas']['SizePercentageFilter'];
export type SizePerspectiveFilter = components['schemas']['SizePerspectiveFilter'];
export type ShortLivedFilter = components['schemas']['ShortLivedFilter'];
export type SwayingObjectFilter = components['schemas']['SwayingObjectFilter'];
export type SpeedFilter = components['schemas']['SpeedFilter'];
export type MotionFilter = components['schemas']['MotionFilter'];
export type ObjectVariant = components['schemas']['ObjectVariant'];
export type ObjectSubclass = components['schemas']['ObjectSubclass'];
export type ObjectClassification = components['schemas']['ObjectClassification'];
export type Preset = components['schemas']['Preset'];
export type MotionScenario = components['schemas']['MotionScenario'];
export type Direction = components['schemas']['Direction'];
export type FenceTrigger = components['schemas']['FenceTrigger'];
export type FenceFilter = components['schemas']['FenceFilter'];
export type FenceScenario = components['schemas']['FenceScenario'];
export type CountingLineTrigger = components['schemas']['CountingLineTrigger'];
export type CrosslineCountingScenario = components['schemas']['CrosslineCountingScenario'];
export type OccupancyFilter = components['schemas']['OccupancyFilter'];
export type OccupancyThreshold = components['schemas']['OccupancyThreshold'];
export type OccupancyInAreaScenario = components['schemas']['OccupancyInAreaScenario'];
export type TailgatingScenario = components['schemas']['TailgatingScenario'];
export type FallDetectionScenario = components['schemas']['FallDetectionScenario'];
export type Scenario = components['schemas']['Scenario'];
export type SetConfigurationParams = components['schemas']['SetConfigurationParams'];
export type InvalidParameterCode = components['schemas']['InvalidParameterCode'];
export type SetConfigurationRequest = components['schemas']['SetConfigurationRequest'];
export type GetConfigurationRequest = components['schemas']['GetConfigurationRequest'];
export type GetSupportedVersionsRequest = components['schemas']['GetSupportedVersionsRequest'];
export type ScenarioId = components['schemas']['ScenarioId'];
export type SendAlarmEventParams = components['schemas']['SendAlarmEventParams'];
export type SendAlarmEventRequest = components['schemas']['SendAlarmEventRequest'];
export type GetAccumulatedCountsParams = components['schemas']['GetAccumulatedCountsParams'];
export type GetAccumulatedCountsRequest = components['schemas']['GetAccumulatedCountsRequest'];
export type ResetAccumulatedCountsParams = components['schemas']['ResetAccumulatedCountsParams'];
export type ResetAccumulatedCountsRequest = components['schemas']['ResetAccumulatedCountsRequest'];
export type ResetPassthroughParams = components['schemas']['ResetPassthroughParams'];
export type ResetPassthroughRequest = components['schemas']['ResetPassthroughRequest'];
export type GetOccupancyParams = components['schemas']['GetOccupancyParams'];
export type GetOccupancyRequest = components['schemas']['GetOccupancyRequest'];
export type AnyRefusal = components['schemas']['AnyRefusal'];
export type AnswerApiVersion = components['schemas']['AnswerApiVersion'];
export type AnswerContext = components['schemas']['AnswerContext'];
export type DeviceKind = components['schemas']['DeviceKind'];
export type ReportedResolution = components['schemas']['ReportedResolution'];
export type DeviceTag = components['schemas']['DeviceTag'];
export type DeviceCapabilities = components['schemas']['DeviceCapabilities'];
export type FilterKind = components['schemas']['FilterKind'];
export type ReportedCoordinates = components['schemas']['ReportedCoordinates'];
export type ReportedVertices = components['schemas']['ReportedVertices'];
export type FilterCapabilities = components['schemas']['FilterCapabilities'];
export type OverlayCamera = components['schemas']['OverlayCamera'];
export type OverlayCapabilities = components['schemas']['OverlayCapabilities'];
export type ObjectClass = components['schemas']['ObjectClass'];
export type ReportedVariant = components['schemas']['ReportedVariant'];
export type ReportedSubclass = components['schemas']['ReportedSubclass'];
export type ReportedClassification = components['schemas']['ReportedClassification'];
export type SupportedClassifications = components['schemas']['SupportedClassifications'];
export type PerspectiveCapabilities = components['schemas']['PerspectiveCapabilities'];
export type ScenarioKind = components['schemas']['ScenarioKind'];
export type AccumulatedCountsCapabilities = components['schemas']['AccumulatedCountsCapabilities'];
export type PassthroughCapabilities = components['schemas']['PassthroughCapabilities'];
export type ThresholdKind = components['schemas']['ThresholdKind'];
export type ThresholdCapabilities = components['schemas']['ThresholdCapabilities'];
export type ScenarioCapabilities = components['schemas']['ScenarioCapabilities'];
export type TriggerKind = components['schemas']['TriggerKind'];
export type DirectionStatus = components['schemas']['DirectionStatus'];
export type ConditionKind = components['schemas']['ConditionKind'];
export type ConditionCapabilities = components['schemas']['ConditionCapabilities'];
export type TriggerCapabilities = components['schemas']['TriggerCapabilities'];
export type PresetCapabilities = components['schemas']['PresetCapabilities'];
export type GetConfigurationCapabilitiesData = components['schemas']['GetConfigurationCapabilitiesData'];
export type GetConfigurationCapabilitiesResponse = components['schemas']['GetConfigurationCapabilitiesResponse'];
export type NoData = components['schemas']['NoData'];
export type SetConfigurationResponse = components['schemas']['SetConfigurationResponse'];
export type ReportedDevice = components['schemas']['ReportedDevice'];
export type ReportedOverlay = components['schemas']['ReportedOverlay'];
export type ReportedBar = components['schemas']['ReportedBar'];
export type ReportedPerspective = components['schemas']['ReportedPerspective'];
export type ReportedScenarioDevice = components['schemas']['ReportedScenarioDevice'];
export type ReportedTimeInArea = components['schemas']['ReportedTimeInArea'];
export type ReportedCondition = components['schemas']['ReportedCondition'];
export type ReportedTrigger = components['schemas']['ReportedTrigger'];
export type ReportedFilter = components['schemas']['ReportedFilter'];
export type ReportedThreshold = components['schemas']['ReportedThreshold'];
export type ReportedScenario = components['schemas']['ReportedScenario'];
export type GetConfigurationData = components['schemas']['GetConfigurationData'];
export type GetConfigurationResponse = components['schemas']['GetConfigurationResponse'];
export type SupportedVersions = components['schemas']['SupportedVersions'];
export type GetSupportedVersionsData = components['schemas']['GetSupportedVersionsData'];
export type GetSupportedVersionsResponse = components['schemas']['GetSupportedVersionsResponse'];
export type SendAlarmEventResponse = components['schemas']['SendAlarmEventResponse'];
export type CountedObjects = components['schemas']['CountedObjects'];
export type GetAccumulatedCountsData = components['schemas']['GetAccumulatedCountsData'];
export type GetAccumulatedCountsResponse = components['schemas']['GetAccumulatedCountsResponse'];
export type ResetAccumulatedCountsResponse = components['schemas']['ResetAccumulatedCountsResponse'];
export type ResetPassthroughResponse = components['schemas']['ResetPassthroughResponse'];
export type GetOccupancyData = components['schemas']['GetOccupancyData'];
export type GetOccupancyResponse = components['schemas']['GetOccupancyResponse'];
export type AnswerMethod = components['schemas']['AnswerMethod'];
export type ObjectAnalyticsErrorCode = components['schemas']['ObjectAnalyticsErrorCode'];
export type ErrorMessage = components['schemas']['ErrorMessage'];
export type GetConfigurationCapabilitiesErrorCode = components['schemas']['GetConfigurationCapabilitiesErrorCode'];
export type GetConfigurationCapabilitiesError = components['schemas']['GetConfigurationCapabilitiesError'];
export type GetConfigurationCapabilitiesRefusal = components['schemas']['GetConfigurationCapabilitiesRefusal'];
export type SetConfigurationErrorCode = components['schemas']['SetConfigurationErrorCode'];
export type SetConfigurationError = components['schemas']['SetConfigurationError'];
export type SetConfigurationRefusal = components['schemas']['SetConfigurationRefusal'];
export type GetConfigurationErrorCode = components['schemas']['GetConfigurationErrorCode'];
export type GetConfigurationError = components['schemas']['GetConfigurationError'];
export type GetConfigurationRefusal = components['schemas']['GetConfigurationRefusal'];
export type SendAlarmEventErrorCode = components['schemas']['SendAlarmEventErrorCode'];
export type SendAlarmEventError = components['schemas']['SendAlarmEventError'];
export type SendAlarmEventRefusal = components['schemas']['SendAlarmEventRefusal'];
export type GetAccumulatedCountsErrorCode = components['schemas']['GetAccumulatedCountsErrorCode'];
export type GetAccumulatedCountsError = components['schemas']['GetAccumulatedCountsError'];
export type GetAccumulatedCountsRefusal = components['schemas']['GetAccumulatedCountsRefusal'];
export type ResetAccumulatedCountsErrorCode = components['schemas']['ResetAccumulatedCountsErrorCode'];
export type ResetAccumulatedCountsError = components['schemas']['ResetAccumulatedCountsError'];
export type ResetAccumulatedCountsRefusal = components['schemas']['ResetAccumulatedCountsRefusal'];
export type ResetPassthroughErrorCode = components['schemas']['ResetPassthroughErrorCode'];
export type ResetPassthroughError = components['schemas']['ResetPassthroughError'];
export type ResetPassthroughRefusal = components['schemas']['ResetPassthroughRefusal'];
export type GetOccupancyErrorCode = components['schemas']['GetOccupancyErrorCode'];
export type GetOccupancyError = components['schemas']['GetOccupancyError'];
export type GetOccupancyRefusal = components['schemas']['GetOccupancyRefusal'];
export type ObjectAnalyticsError = components['schemas']['ObjectAnalyticsError'];
export type ObjectAnalyticsRefusal = components['schemas']['ObjectAnalyticsRefusal'];
export type ResponseUnauthorized = components['responses']['Unauthorized'];
export type ResponseForbidden = components['responses']['Forbidden'];
export type ResponseNotFound = components['responses']['NotFound'];
export type $defs = Record<string, never>;
export interface operations {
    callObjectAnalytics: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The request's envelope. */
        requestBody: {
            content: {
                "application/json": PlainValues<components["schemas"]["ObjectAnalyticsRequest"]>;
            };
        };
        responses: {
            /** @description The data of the method, or a method error. This CGI sends method errors with HTTP 200 too. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainValues<components["schemas"]["ObjectAnalyticsResponse"]>;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
}
