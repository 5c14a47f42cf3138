// Generated from spec/vapix/thermometry by `npm run generate`. Do not edit.
/** A body as openapi-fetch can map it: an open value is any string, or any number. */
export type PlainValues<T> = T extends string
    ? (string extends T ? string : T)
    : T extends number
    ? (number extends T ? number : T)
    : T extends object
    ? { [K in keyof T]: PlainValues<T[K]> }
    : T;
export interface paths {
    "/axis-cgi/thermometry.cgi": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Call a method of the thermometry API
         * @description All methods share this path; the property `method` of the body selects one.
         */
        post: operations["callThermometry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    temperatureDetection: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Alarm of an area
         * @description State of an area's alarm, which is on while the area's condition is met: `detectionType`, `measurement`, `threshold` and `delay` of `addArea`. The event contains the temperatures of the area too.
         */
        post: operations["receiveTemperatureDetection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    temperatureDetectionAnyArea: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Alarm of any area
         * @description One state for all areas together: it is on while the condition of at least one of them is met. The event of the area itself shows which one.
         */
        post: operations["receiveTemperatureDetectionAnyArea"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    temperatureDetectionAnyAreaOnPreset: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Alarm of any area of a preset position
         * @description One state for all areas of a preset position together: it is on while the condition of at least one of them is met. Each preset position has its own.
         */
        post: operations["receiveTemperatureDetectionAnyAreaOnPreset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    temperatureInformation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Temperatures of an area
         * @description The temperatures of one area, every 30 seconds for each area, whether its alarm is on or off. The last part of its topic is that of the area's alarm too: only the whole topic distinguishes them.
         */
        post: operations["receiveTemperatureInformation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    temperatureDeviationDetection: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Alarm of a group of areas
         * @description The state of one group's alarm, which is on while the temperatures of its areas differ by more than `threshold` of `addGroup`. Only groups that are enabled have it.
         */
        post: operations["receiveTemperatureDeviationDetection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        /** @description A request of any method. */
        ThermometryRequest: components["schemas"]["GetSupportedVersionsRequest"] | components["schemas"]["GetConfigurationCapabilitiesRequest"] | components["schemas"]["SetTemperatureScaleRequest"] | components["schemas"]["GetIsothermLevelsRequest"] | components["schemas"]["SetIsothermLevelsRequest"] | components["schemas"]["AddAreaRequest"] | components["schemas"]["UpdateAreaRequest"] | components["schemas"]["RemoveAreasRequest"] | components["schemas"]["ListAreasRequest"] | components["schemas"]["GetAreaStatusRequest"] | components["schemas"]["AddSpotTemperatureRequest"] | components["schemas"]["GetSpotTemperatureRequest"] | components["schemas"]["RemoveSpotTemperatureRequest"] | components["schemas"]["GetTgtConfigurationRequest"] | components["schemas"]["SetTgtConfigurationRequest"] | components["schemas"]["AddGroupRequest"] | components["schemas"]["UpdateGroupRequest"] | components["schemas"]["RemoveGroupRequest"] | components["schemas"]["ListGroupsRequest"] | components["schemas"]["GetGroupStatusRequest"] | components["schemas"]["AddOverlayChannelRequest"] | components["schemas"]["RemoveOverlayChannelRequest"] | components["schemas"]["ListOverlayChannelsRequest"] | components["schemas"]["ListSpotMetersRequest"];
        /** @description A success response of any method. */
        ThermometryResponse: components["schemas"]["GetSupportedVersionsResponse"] | components["schemas"]["GetConfigurationCapabilitiesResponse"] | components["schemas"]["SetTemperatureScaleResponse"] | components["schemas"]["GetIsothermLevelsResponse"] | components["schemas"]["SetIsothermLevelsResponse"] | components["schemas"]["AddAreaResponse"] | components["schemas"]["UpdateAreaResponse"] | components["schemas"]["RemoveAreasResponse"] | components["schemas"]["ListAreasResponse"] | components["schemas"]["GetAreaStatusResponse"] | components["schemas"]["AddSpotTemperatureResponse"] | components["schemas"]["GetSpotTemperatureResponse"] | components["schemas"]["RemoveSpotTemperatureResponse"] | components["schemas"]["GetTgtConfigurationResponse"] | components["schemas"]["SetTgtConfigurationResponse"] | components["schemas"]["AddGroupResponse"] | components["schemas"]["UpdateGroupResponse"] | components["schemas"]["RemoveGroupResponse"] | components["schemas"]["ListGroupsResponse"] | components["schemas"]["GetGroupStatusResponse"] | components["schemas"]["AddOverlayChannelResponse"] | components["schemas"]["RemoveOverlayChannelResponse"] | components["schemas"]["ListOverlayChannelsResponse"] | components["schemas"]["ListSpotMetersResponse"];
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
         * Get limits and capabilities
         * @description Returns the temperature scale in use, the range that this device measures, how many areas, groups and vertices there may be, how long names and delays may be, and which channels there are. Call it before you configure anything: most limits of parameters of other methods depend on the device.
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
        /** @description Scale of all temperatures of this API. */
        TemperatureScale: "celsius" | "fahrenheit";
        /** @description The scale to measure in. */
        SetTemperatureScaleParams: {
            /** @description Scale of all temperatures of this API. */
            unit: components["schemas"]["TemperatureScale"];
        };
        /**
         * Set the temperature scale
         * @description Makes the device measure in degrees Celsius, as it does at first, or Fahrenheit. `getConfigurationCapabilities` shows the scale in use. Whether the thresholds and levels that are set already are converted is not documented: read them again afterwards.
         */
        SetTemperatureScaleRequest: {
            /** @description Version that the request asks for, as `major.minor`. A device accepts every minor up to its newest and, where this was recorded, treats all of them equally; it rejects a higher minor and another major. */
            apiVersion: components["schemas"]["ApiVersion"];
            /** @description Free text. The response repeats it verbatim; without it the response has none. */
            context?: components["schemas"]["Context"];
            method: "setTemperatureScale";
            /** @description The scale to measure in. */
            params: components["schemas"]["SetTemperatureScaleParams"];
        };
        /**
         * Get the isotherm levels
         * @description Returns the temperatures that the colours of an isothermal palette stand for. Only useful with such a palette: its name begins with `Iso-`, and `param.cgi` reads and sets it as `Image.I0.Appearance.Palette`.
         */
        GetIsothermLevelsRequest: {
            /** @description Version that the request asks for, as `major.minor`. A device accepts every minor up to its newest and, where this was recorded, treats all of them equally; it rejects a higher minor and another major. */
            apiVersion: components["schemas"]["ApiVersion"];
            /** @description Free text. The response repeats it verbatim; without it the response has none. */
            context?: components["schemas"]["Context"];
            method: "getIsothermLevels";
            /** @description This method has no parameters. Devices accept an empty object and none at all. */
            params?: components["schemas"]["NoParams"];
        };
        /** @description The isotherm levels, in whole degrees of the current scale, rising from `min` to `high`. */
        SetIsothermLevelsParams: {
            /** @description Highest level of the colour scale, from `minTemperature` + 3 to `maxTemperature` of `getConfigurationCapabilities`. */
            high: number;
            /** @description Middle level of the colour scale, from `minTemperature` + 2 to `maxTemperature` - 1 of `getConfigurationCapabilities`. */
            middle: number;
            /** @description Lowest level that has a colour, from `minTemperature` + 1 to `maxTemperature` - 2 of `getConfigurationCapabilities`. What is colder, down to `min`, is grey. */
            low: number;
            /** @description Lowest temperature of the scale, from `minTemperature` to `maxTemperature` - 3 of `getConfigurationCapabilities`. Without it, `minTemperature`. Since API version 1.2. */
            min?: number;
            /** @description Whether the palette, with the levels marked, is drawn into the video. */
            renderOverlay: boolean;
        };
        /**
         * Set the isotherm levels
         * @description Sets the temperatures that the colours of an isothermal palette stand for; without them, isotherms cannot be used. Only useful with such a palette: its name begins with `Iso-`, and `param.cgi` sets it as `Image.I0.Appearance.Palette`.
         *
         *     The levels must rise, `min` < `low` < `middle` < `high`, without two that are the same; the device rejects another order with 2104.
         */
        SetIsothermLevelsRequest: {
            /** @description Version that the request asks for, as `major.minor`. A device accepts every minor up to its newest and, where this was recorded, treats all of them equally; it rejects a higher minor and another major. */
            apiVersion: components["schemas"]["ApiVersion"];
            /** @description Free text. The response repeats it verbatim; without it the response has none. */
            context?: components["schemas"]["Context"];
            method: "setIsothermLevels";
            /** @description The isotherm levels, in whole degrees of the current scale, rising from `min` to `high`. */
            params: components["schemas"]["SetIsothermLevelsParams"];
        };
        /**
         * @description Number of a channel that delivers the thermal image. Devices of version 1.3 list theirs as `imagesources` in `getConfigurationCapabilities`.
         * @example 0
         */
        ImageSource: number;
        /**
         * @description Name of the area. No other area may have it. `maxNameLength` of `getConfigurationCapabilities` is the maximum number of characters.
         * @example Pump bearing
         */
        AreaName: string;
        /** @description What raises the alarm: `above` and `below`, that the temperature is over or under `threshold`; `increase` and `decrease`, that it rises or falls by more than `threshold` within `delay`. */
        DetectionType: "above" | "below" | "increase" | "decrease";
        /** @description Which temperature of the area counts, its highest, its lowest or its average. */
        Measurement: "maximum" | "minimum" | "average";
        /**
         * @description Whole degrees of the current scale. With `above` and `below`, the temperature that is compared with, between `minTemperature` and `maxTemperature` of `getConfigurationCapabilities`; with `increase` and `decrease`, the change within `delay`, which must be positive.
         * @example 80
         */
        AreaThreshold: number;
        /**
         * @description Seconds that the condition must last before the alarm; 0 raises it at once. With `increase` and `decrease`, the time in which the temperature changes by `threshold`; what 0 does there is not documented. `getConfigurationCapabilities` returns the maximum (`maxDelayTime`) and a suggestion (`defaultDelayTime`).
         * @example 5
         */
        AreaDelay: number;
        /**
         * @description A point as [x, y]. From -1 to 1, from left to right and from bottom to top, for any shape of the image: [0, 0] is its centre, [1, 1] its upper right corner.
         * @example [
         *       0.25,
         *       -0.4
         *     ]
         */
        Coordinates: [
            number,
            number
        ];
        /**
         * @description Corners of the polygon, each as [x, y], in the order of its outline, which is closed by itself. From -1 to 1, from left to right and from bottom to top: [-1, -1] is the lower left corner of the image, [1, 1] the upper right one, as the image is when it is neither rotated nor mirrored. At least 3 and at most `maxNumberOfVertices` of `getConfigurationCapabilities`, no two of them the same, and no edge may cross another.
         * @example [
         *       [
         *         -0.6,
         *         -0.2
         *       ],
         *       [
         *         -0.1,
         *         -0.2
         *       ],
         *       [
         *         -0.35,
         *         0.4
         *       ]
         *     ]
         */
        Vertices: components["schemas"]["Coordinates"][];
        /** @description When the area is drawn into the video, and so into recordings: never, always, or while its alarm is on. It is green, and red during an alarm. */
        AreaOverlay: "none" | "always" | "if_triggered";
        /**
         * @description Number of the pan/tilt preset position that it belongs to. A PTZ camera needs one that exists; a fixed camera ignores it. The vendor never calls it optional: that a fixed camera accepts its absence is inferred.
         * @example 1
         */
        PresetNumber: number;
        /** @description The area and the condition of its alarm. Send all of it; a camera without presets ignores `presetNbr`. */
        AddAreaParams: {
            /** @description Number of the image source that the area is drawn on, where its overlay also shows. Devices of version 1.3 list theirs as `imagesources` in `getConfigurationCapabilities`. */
            imagesource: components["schemas"]["ImageSource"];
            /** @description Whether the area is monitored. */
            enabled: boolean;
            /** @description Name of the area. No other area may have it. `maxNameLength` of `getConfigurationCapabilities` is the maximum number of characters. */
            name: components["schemas"]["AreaName"];
            /** @description What raises the alarm: `above` and `below`, that the temperature is over or under `threshold`; `increase` and `decrease`, that it rises or falls by more than `threshold` within `delay`. */
            detectionType: components["schemas"]["DetectionType"];
            /** @description Which temperature of the area counts, its highest, its lowest or its average. */
            measurement: components["schemas"]["Measurement"];
            /** @description Whole degrees of the current scale. With `above` and `below`, the temperature that is compared with, between `minTemperature` and `maxTemperature` of `getConfigurationCapabilities`; with `increase` and `decrease`, the change within `delay`, which must be positive. */
            threshold: components["schemas"]["AreaThreshold"];
            /** @description Seconds that the condition must last before the alarm; 0 raises it at once. With `increase` and `decrease`, the time in which the temperature changes by `threshold`; what 0 does there is not documented. `getConfigurationCapabilities` returns the maximum (`maxDelayTime`) and a suggestion (`defaultDelayTime`). */
            delay: components["schemas"]["AreaDelay"];
            /** @description Corners of the polygon, each as [x, y], in the order of its outline, which is closed by itself. From -1 to 1, from left to right and from bottom to top: [-1, -1] is the lower left corner of the image, [1, 1] the upper right one, as the image is when it is neither rotated nor mirrored. At least 3 and at most `maxNumberOfVertices` of `getConfigurationCapabilities`, no two of them the same, and no edge may cross another. */
            vertices: components["schemas"]["Vertices"];
            /** @description When the area is drawn into the video, and so into recordings: never, always, or while its alarm is on. It is green, and red during an alarm. */
            areaOverlay: components["schemas"]["AreaOverlay"];
            /** @description Whether the temperature that `measurement` selects shows in the video while the area overlay does. */
            temperatureOverlay: boolean;
            /** @description Number of the pan/tilt preset position that it belongs to. A PTZ camera needs one that exists; a fixed camera ignores it. The vendor never calls it optional: that a fixed camera accepts its absence is inferred. */
            presetNbr?: components["schemas"]["PresetNumber"];
        };
        /**
         * Maximum amount of areas in preset reached
         * @description The preset has as many areas as there may be, `maxNumberOfAreas` of `getConfigurationCapabilities`. HTTP 500 is assumed.
         * @constant
         */
        TooManyAreasCode: 1200;
        /**
         * Preset does not exist
         * @description A PTZ camera has no preset of the number `presetNbr`. HTTP 500 is assumed.
         * @constant
         */
        PresetUnknownCode: 1200;
        /**
         * Name already in use
         * @description Another area has this `name`. For groups, the same mistake is 1200.
         * @constant
         */
        AreaNameTakenCode: 2104;
        /**
         * Add a temperature area
         * @description Adds a polygon in which the temperature is monitored, with the condition of its alarm. The response contains its id. `getConfigurationCapabilities` shows how many areas there may be (`maxNumberOfAreas`, on a PTZ camera in each preset) and the other limits.
         */
        AddAreaRequest: {
            /** @description Version that the request asks for, as `major.minor`. A device accepts every minor up to its newest and, where this was recorded, treats all of them equally; it rejects a higher minor and another major. */
            apiVersion: components["schemas"]["ApiVersion"];
            /** @description Free text. The response repeats it verbatim; without it the response has none. */
            context?: components["schemas"]["Context"];
            method: "addArea";
            /** @description The area and the condition of its alarm. Send all of it; a camera without presets ignores `presetNbr`. */
            params: components["schemas"]["AddAreaParams"];
        };
        /**
         * @description Id of an area, given by the device, from 0.
         * @example 0
         */
        AreaId: number;
        /** @description The area and what is to change. Only `id` is required; send all properties to be safe. */
        UpdateAreaParams: {
            /** @description Id of an area, given by the device, from 0. */
            id: components["schemas"]["AreaId"];
            /** @description Number of the image source that the area is drawn on, where its overlay also shows. Devices of version 1.3 list theirs as `imagesources` in `getConfigurationCapabilities`. */
            imagesource?: components["schemas"]["ImageSource"];
            /** @description Whether the area is monitored. */
            enabled?: boolean;
            /** @description Name of the area. No other area may have it. `maxNameLength` of `getConfigurationCapabilities` is the maximum number of characters. */
            name?: components["schemas"]["AreaName"];
            /** @description What raises the alarm: `above` and `below`, that the temperature is over or under `threshold`; `increase` and `decrease`, that it rises or falls by more than `threshold` within `delay`. */
            detectionType?: components["schemas"]["DetectionType"];
            /** @description Which temperature of the area counts, its highest, its lowest or its average. */
            measurement?: components["schemas"]["Measurement"];
            /** @description Whole degrees of the current scale. With `above` and `below`, the temperature that is compared with, between `minTemperature` and `maxTemperature` of `getConfigurationCapabilities`; with `increase` and `decrease`, the change within `delay`, which must be positive. */
            threshold?: components["schemas"]["AreaThreshold"];
            /** @description Seconds that the condition must last before the alarm; 0 raises it at once. With `increase` and `decrease`, the time in which the temperature changes by `threshold`; what 0 does there is not documented. `getConfigurationCapabilities` returns the maximum (`maxDelayTime`) and a suggestion (`defaultDelayTime`). */
            delay?: components["schemas"]["AreaDelay"];
            /** @description Corners of the polygon, each as [x, y], in the order of its outline, which is closed by itself. From -1 to 1, from left to right and from bottom to top: [-1, -1] is the lower left corner of the image, [1, 1] the upper right one, as the image is when it is neither rotated nor mirrored. At least 3 and at most `maxNumberOfVertices` of `getConfigurationCapabilities`, no two of them the same, and no edge may cross another. */
            vertices?: components["schemas"]["Vertices"];
            /** @description When the area is drawn into the video, and so into recordings: never, always, or while its alarm is on. It is green, and red during an alarm. */
            areaOverlay?: components["schemas"]["AreaOverlay"];
            /** @description Whether the temperature that `measurement` selects shows in the video while the area overlay does. */
            temperatureOverlay?: boolean;
            /** @description Number of the pan/tilt preset position that it belongs to. A PTZ camera needs one that exists; a fixed camera ignores it. The vendor never calls it optional: that a fixed camera accepts its absence is inferred. */
            presetNbr?: components["schemas"]["PresetNumber"];
        };
        /**
         * Update a temperature area
         * @description Changes an area, which keeps its id. Send all of its properties, as the vendor's examples do: no document states what becomes of one that is omitted. `listAreas` shows the values in force.
         */
        UpdateAreaRequest: {
            /** @description Version that the request asks for, as `major.minor`. A device accepts every minor up to its newest and, where this was recorded, treats all of them equally; it rejects a higher minor and another major. */
            apiVersion: components["schemas"]["ApiVersion"];
            /** @description Free text. The response repeats it verbatim; without it the response has none. */
            context?: components["schemas"]["Context"];
            method: "updateArea";
            /** @description The area and what is to change. Only `id` is required; send all properties to be safe. */
            params: components["schemas"]["UpdateAreaParams"];
        };
        /** @description The areas to remove. */
        RemoveAreasParams: {
            /**
             * @description Ids of the areas. `getConfigurationCapabilities` is documented to contain the maximum number per request; no property of it is named, and `maxNumberOfAreas` is the likely one.
             * @example [
             *       0,
             *       2
             *     ]
             */
            areas: components["schemas"]["AreaId"][];
        };
        /**
         * Remove temperature areas
         * @description Removes one area or several. An id that no area has is rejected.
         */
        RemoveAreasRequest: {
            /** @description Version that the request asks for, as `major.minor`. A device accepts every minor up to its newest and, where this was recorded, treats all of them equally; it rejects a higher minor and another major. */
            apiVersion: components["schemas"]["ApiVersion"];
            /** @description Free text. The response repeats it verbatim; without it the response has none. */
            context?: components["schemas"]["Context"];
            method: "removeAreas";
            /** @description The areas to remove. */
            params: components["schemas"]["RemoveAreasParams"];
        };
        /**
         * @description Number of the preset position to list; 0 lists those of all presets.
         * @example 0
         */
        PresetFilter: number;
        /** @description Which areas to list. */
        ListAreasParams: {
            /** @description Number of the preset position to list; 0 lists those of all presets. Send it: unlike `listGroups`, this method is not documented to take 0 for its absence. */
            presetNbr: components["schemas"]["PresetFilter"];
        };
        /**
         * List the temperature areas
         * @description Lists the areas of one preset, or of all with 0, and how each is configured. Devices name the list in one of two ways: take `areaList` or `arealist`, whichever is there.
         */
        ListAreasRequest: {
            /** @description Version that the request asks for, as `major.minor`. A device accepts every minor up to its newest and, where this was recorded, treats all of them equally; it rejects a higher minor and another major. */
            apiVersion: components["schemas"]["ApiVersion"];
            /** @description Free text. The response repeats it verbatim; without it the response has none. */
            context?: components["schemas"]["Context"];
            method: "listAreas";
            /** @description Which areas to list. */
            params: components["schemas"]["ListAreasParams"];
        };
        /**
         * Get the status of the active areas
         * @description Returns the temperatures in each active area, and whether its alarm is on. A PTZ camera returns those of the preset that it stands at, and none where it stands at no preset. Devices name the list in one of two ways: take `areaList` or `arealist`, whichever is there.
         */
        GetAreaStatusRequest: {
            /** @description Version that the request asks for, as `major.minor`. A device accepts every minor up to its newest and, where this was recorded, treats all of them equally; it rejects a higher minor and another major. */
            apiVersion: components["schemas"]["ApiVersion"];
            /** @description Free text. The response repeats it verbatim; without it the response has none. */
            context?: components["schemas"]["Context"];
            method: "getAreaStatus";
            /** @description This method has no parameters. Devices accept an empty object and none at all. */
            params?: components["schemas"]["NoParams"];
        };
        /** @description What coordinates count from: `coord_neg1_1` from the centre of the image, -1 to 1, from left to right and from bottom to top; `coord_0_1` from its upper left corner, 0 to 1, from left to right and, though no document states it, from top to bottom. */
        CoordinateSystem: "coord_neg1_1" | "coord_0_1";
        /** @description Where to measure. */
        AddSpotTemperatureParams: {
            /** @description The point as [x, y], from -1 to 1, or from 0 to 1 with `coord_0_1`. */
            spotCoordinates: components["schemas"]["Coordinates"];
            /** @description What coordinates count from: `coord_neg1_1` from the centre of the image, -1 to 1, from left to right and from bottom to top; `coord_0_1` from its upper left corner, 0 to 1, from left to right and, though no document states it, from top to bottom. */
            coordinateSystem: components["schemas"]["CoordinateSystem"];
            /** @description Number of the image source whose spot meter is meant, one of `imagesources` in `getConfigurationCapabilities`. What its absence means on a device with several is not documented. Since API version 1.3. */
            imagesource?: components["schemas"]["ImageSource"];
        };
        /**
         * Invalid channel number
         * @description The channel in `imagesource` is not one of the device's image sources.
         * @constant
         */
        SpotChannelInvalidCode: 2104;
        /**
         * Place the spot meter
         * @description Turns on the spot meter of an image source at a point, and its overlay there. Each image source has one spot meter: calling again moves it.
         */
        AddSpotTemperatureRequest: {
            /** @description Version that the request asks for, as `major.minor`. A device accepts every minor up to its newest and, where this was recorded, treats all of them equally; it rejects a higher minor and another major. */
            apiVersion: components["schemas"]["ApiVersion"];
            /** @description Free text. The response repeats it verbatim; without it the response has none. */
            context?: components["schemas"]["Context"];
            method: "addSpotTemperature";
            /** @description Where to measure. */
            params: components["schemas"]["AddSpotTemperatureParams"];
        };
        /** @description Format of the point. */
        GetSpotTemperatureParams: {
            /** @description Coordinate system of the response, which need not be that of `addSpotTemperature`: `coord_neg1_1` counts from the centre of the image, -1 to 1, from left to right and from bottom to top; `coord_0_1` from its upper left corner, 0 to 1. */
            coordinateSystem: components["schemas"]["CoordinateSystem"];
            /** @description Number of the image source whose spot meter is meant, one of `imagesources` in `getConfigurationCapabilities`. What its absence means on a device with several is not documented. Since API version 1.3. */
            imagesource?: components["schemas"]["ImageSource"];
        };
        /**
         * Get the temperature at the spot
         * @description Returns the temperature at the point that `addSpotTemperature` set, and the point. The result without a point is not documented.
         */
        GetSpotTemperatureRequest: {
            /** @description Version that the request asks for, as `major.minor`. A device accepts every minor up to its newest and, where this was recorded, treats all of them equally; it rejects a higher minor and another major. */
            apiVersion: components["schemas"]["ApiVersion"];
            /** @description Free text. The response repeats it verbatim; without it the response has none. */
            context?: components["schemas"]["Context"];
            method: "getSpotTemperature";
            /** @description Format of the point. */
            params: components["schemas"]["GetSpotTemperatureParams"];
        };
        /** @description Which spot meter to remove. Versions before 1.3 have no properties here. */
        RemoveSpotTemperatureParams: {
            /** @description Number of the image source whose spot meter is meant, one of `imagesources` in `getConfigurationCapabilities`. What its absence means on a device with several is not documented. Since API version 1.3. */
            imagesource?: components["schemas"]["ImageSource"];
        };
        /**
         * Remove the spot meter
         * @description Turns off the spot meter of an image source, and its overlay there.
         */
        RemoveSpotTemperatureRequest: {
            /** @description Version that the request asks for, as `major.minor`. A device accepts every minor up to its newest and, where this was recorded, treats all of them equally; it rejects a higher minor and another major. */
            apiVersion: components["schemas"]["ApiVersion"];
            /** @description Free text. The response repeats it verbatim; without it the response has none. */
            context?: components["schemas"]["Context"];
            method: "removeSpotTemperature";
            /** @description Which spot meter to remove. Versions before 1.3 have no properties here. */
            params?: components["schemas"]["RemoveSpotTemperatureParams"];
        };
        /**
         * Method not supported: No guard tour settings available since camera is fixed
         * @description The camera has no pan and tilt, and so no guard tour. HTTP 500 is assumed.
         * @constant
         */
        FixedCameraCode: 1202;
        /**
         * Get the guard tour configuration
         * @description Reports what a thermometric guard tour, in which a PTZ camera goes from preset to preset, does on an alarm. A fixed camera rejects the call.
         */
        GetTgtConfigurationRequest: {
            /** @description Version that the request asks for, as `major.minor`. A device accepts every minor up to its newest and, where this was recorded, treats all of them equally; it rejects a higher minor and another major. */
            apiVersion: components["schemas"]["ApiVersion"];
            /** @description Free text. The response repeats it verbatim; without it the response has none. */
            context?: components["schemas"]["Context"];
            method: "getTgtConfiguration";
            /** @description This method has no parameters. Devices accept an empty object and none at all. */
            params?: components["schemas"]["NoParams"];
        };
        /** @description What the guard tour does on an alarm. The vendor calls neither property optional. */
        SetTgtConfigurationParams: {
            /** @description Whether the tour stays at the preset while an alarm is on. */
            pauseOnAlarm: boolean;
            /** @description Whether a paused tour goes on by itself after the alarm; otherwise someone must start it again. The vendor calls it valid only if `pauseOnAlarm` is true. A device may still report it so, and no document states that it rejects this in a request. */
            autoResume: boolean;
        };
        /**
         * Configure the guard tour
         * @description Sets what a thermometric guard tour, in which a PTZ camera goes from preset to preset, does on an alarm. A fixed camera rejects the call.
         */
        SetTgtConfigurationRequest: {
            /** @description Version that the request asks for, as `major.minor`. A device accepts every minor up to its newest and, where this was recorded, treats all of them equally; it rejects a higher minor and another major. */
            apiVersion: components["schemas"]["ApiVersion"];
            /** @description Free text. The response repeats it verbatim; without it the response has none. */
            context?: components["schemas"]["Context"];
            method: "setTgtConfiguration";
            /** @description What the guard tour does on an alarm. The vendor calls neither property optional. */
            params: components["schemas"]["SetTgtConfigurationParams"];
        };
        /**
         * @description Name of the group. No other group may have it (1200). `maxNameLength` of `getConfigurationCapabilities` is the maximum number of characters; a longer name is an invalid parameter (2104).
         * @example Bearings
         */
        GroupName: string;
        /** @description Which temperature of each area counts, its highest, its lowest or its average; with `inherit`, the one of the area itself. */
        GroupMeasurement: "maximum" | "minimum" | "average" | "inherit";
        /**
         * @description The difference between the areas' temperatures that is still allowed, in whole degrees of the current scale, at least 1. How much is possible follows from `minTemperature` and `maxTemperature` of `getConfigurationCapabilities`.
         * @example 15
         */
        GroupThreshold: number;
        /**
         * @description Seconds that the difference must last before the alarm; 0 raises it at once. The maximum is `maxDelayTime` of `getConfigurationCapabilities`.
         * @example 5
         */
        GroupDelay: number;
        /**
         * @description Ids of the areas to compare. Fewer than 2, or none, are accepted, but then the group stays disabled. `getConfigurationCapabilities` is documented to contain the maximum number; no property of it is named.
         * @example [
         *       0,
         *       1
         *     ]
         */
        AreaIds: components["schemas"]["AreaId"][];
        /** @description The group and the condition of its alarm. Send all of it; a camera without presets ignores `presetNbr`. */
        AddGroupParams: {
            /** @description Whether the group is to be monitored. It stays off if the configuration is incomplete; see the response. */
            enabled: boolean;
            /** @description Name of the group. No other group may have it (1200). `maxNameLength` of `getConfigurationCapabilities` is the maximum number of characters; a longer name is an invalid parameter (2104). */
            name: components["schemas"]["GroupName"];
            /** @description Which temperature of each area counts, its highest, its lowest or its average; with `inherit`, the one of the area itself. */
            measurement: components["schemas"]["GroupMeasurement"];
            /** @description The difference between the areas' temperatures that is still allowed, in whole degrees of the current scale, at least 1. How much is possible follows from `minTemperature` and `maxTemperature` of `getConfigurationCapabilities`. */
            threshold: components["schemas"]["GroupThreshold"];
            /** @description Seconds that the difference must last before the alarm; 0 raises it at once. The maximum is `maxDelayTime` of `getConfigurationCapabilities`. */
            delay: components["schemas"]["GroupDelay"];
            /** @description Ids of the areas to compare. Fewer than 2, or none, are accepted, but then the group stays disabled. `getConfigurationCapabilities` is documented to contain the maximum number; no property of it is named. */
            areaIds: components["schemas"]["AreaIds"];
            /** @description Whether an overlay shows the areas while the alarm of the group is on. */
            groupOverlay: boolean;
            /** @description Number of the pan/tilt preset position that it belongs to. A PTZ camera needs one that exists; a fixed camera ignores it. The vendor never calls it optional: that a fixed camera accepts its absence is inferred. */
            presetNbr?: components["schemas"]["PresetNumber"];
        };
        /**
         * Group name is not unique
         * @description Another group has this `name`. For areas, the same mistake is 2104. HTTP 500 is assumed.
         * @constant
         */
        GroupNameTakenCode: 1200;
        /**
         * Group area configuration is invalid (area(s) disabled, not existing, not in valid preset, or area limit reached)
         * @description An area in `areaIds` is disabled, does not exist or belongs to another preset, or there are too many. HTTP 500 is assumed.
         * @constant
         */
        GroupAreasInvalidCode: 1200;
        /**
         * Add a group of areas
         * @description Adds a group of areas that raises an alarm where their temperatures differ by too much. The response contains its id, and whether it is enabled: a group with fewer than two areas never is. `getConfigurationCapabilities` shows how many groups a preset may have (`maxGroups`).
         */
        AddGroupRequest: {
            /** @description Version that the request asks for, as `major.minor`. A device accepts every minor up to its newest and, where this was recorded, treats all of them equally; it rejects a higher minor and another major. */
            apiVersion: components["schemas"]["ApiVersion"];
            /** @description Free text. The response repeats it verbatim; without it the response has none. */
            context?: components["schemas"]["Context"];
            method: "addGroup";
            /** @description The group and the condition of its alarm. Send all of it; a camera without presets ignores `presetNbr`. */
            params: components["schemas"]["AddGroupParams"];
        };
        /**
         * @description Id of a group, given by the device, from 1.
         * @example 1
         */
        GroupId: number;
        /** @description The group and what is to change. Only `id` is required; send all properties to be safe. */
        UpdateGroupParams: {
            /** @description Id of a group, given by the device, from 1. */
            id: components["schemas"]["GroupId"];
            /** @description Whether the group is to be monitored. It stays off if the configuration is incomplete; see the response. */
            enabled?: boolean;
            /** @description Name of the group. No other group may have it (1200). `maxNameLength` of `getConfigurationCapabilities` is the maximum number of characters; a longer name is an invalid parameter (2104). */
            name?: components["schemas"]["GroupName"];
            /** @description Which temperature of each area counts, its highest, its lowest or its average; with `inherit`, the one of the area itself. */
            measurement?: components["schemas"]["GroupMeasurement"];
            /** @description The difference between the areas' temperatures that is still allowed, in whole degrees of the current scale, at least 1. How much is possible follows from `minTemperature` and `maxTemperature` of `getConfigurationCapabilities`. */
            threshold?: components["schemas"]["GroupThreshold"];
            /** @description Seconds that the difference must last before the alarm; 0 raises it at once. The maximum is `maxDelayTime` of `getConfigurationCapabilities`. */
            delay?: components["schemas"]["GroupDelay"];
            /** @description Ids of the areas to compare, instead of all those before. Fewer than 2, or none, are accepted, but then the group is disabled. */
            areaIds?: components["schemas"]["AreaIds"];
            /** @description Whether an overlay shows the areas while the alarm of the group is on. */
            groupOverlay?: boolean;
        };
        /**
         * Group ID is invalid
         * @description No group has this `id`. HTTP 500 is assumed.
         * @constant
         */
        GroupUnknownCode: 1200;
        /**
         * Update a group of areas
         * @description Changes a group, which keeps its id and its preset. Send all of its properties, as the vendor's example does: no document states what becomes of an omitted one. The response shows whether the group is enabled, which may change without having been asked for.
         */
        UpdateGroupRequest: {
            /** @description Version that the request asks for, as `major.minor`. A device accepts every minor up to its newest and, where this was recorded, treats all of them equally; it rejects a higher minor and another major. */
            apiVersion: components["schemas"]["ApiVersion"];
            /** @description Free text. The response repeats it verbatim; without it the response has none. */
            context?: components["schemas"]["Context"];
            method: "updateGroup";
            /** @description The group and what is to change. Only `id` is required; send all properties to be safe. */
            params: components["schemas"]["UpdateGroupParams"];
        };
        /** @description The group to remove. */
        RemoveGroupParams: {
            /**
             * @description Id of the group. 0 stands for all groups of all presets.
             * @example 1
             */
            id: number;
        };
        /**
         * Remove one group or all groups
         * @description Removes one group. **The id 0 removes all groups of all presets**; no group has it, so make sure that this is intended. An id that no group has is rejected.
         */
        RemoveGroupRequest: {
            /** @description Version that the request asks for, as `major.minor`. A device accepts every minor up to its newest and, where this was recorded, treats all of them equally; it rejects a higher minor and another major. */
            apiVersion: components["schemas"]["ApiVersion"];
            /** @description Free text. The response repeats it verbatim; without it the response has none. */
            context?: components["schemas"]["Context"];
            method: "removeGroup";
            /** @description The group to remove. */
            params: components["schemas"]["RemoveGroupParams"];
        };
        /** @description Which groups to list. */
        ListGroupsParams: {
            /**
             * @description Number of the preset position to list; 0 lists those of all presets.
             * @default 0
             */
            presetNbr?: components["schemas"]["PresetFilter"];
        };
        /**
         * List the groups of areas
         * @description Lists the groups of one preset, or of all, and how each is configured.
         */
        ListGroupsRequest: {
            /** @description Version that the request asks for, as `major.minor`. A device accepts every minor up to its newest and, where this was recorded, treats all of them equally; it rejects a higher minor and another major. */
            apiVersion: components["schemas"]["ApiVersion"];
            /** @description Free text. The response repeats it verbatim; without it the response has none. */
            context?: components["schemas"]["Context"];
            method: "listGroups";
            /** @description Which groups to list. */
            params?: components["schemas"]["ListGroupsParams"];
        };
        /**
         * Get the status of the active groups
         * @description Returns for each active group whether its alarm is on, and how much its areas differ. A PTZ camera returns those of the preset that it stands at, and none where it stands at no preset.
         */
        GetGroupStatusRequest: {
            /** @description Version that the request asks for, as `major.minor`. A device accepts every minor up to its newest and, where this was recorded, treats all of them equally; it rejects a higher minor and another major. */
            apiVersion: components["schemas"]["ApiVersion"];
            /** @description Free text. The response repeats it verbatim; without it the response has none. */
            context?: components["schemas"]["Context"];
            method: "getGroupStatus";
            /** @description This method has no parameters. Devices accept an empty object and none at all. */
            params?: components["schemas"]["NoParams"];
        };
        /**
         * @description Number of a channel that can show the overlays of an image source: one of `overlayChannels` in `getConfigurationCapabilities`.
         * @example 2
         */
        OverlayChannel: number;
        /** @description Image source and channel. */
        AddOverlayChannelParams: {
            /** @description Number of the image source whose areas are meant, one of `imagesources` in `getConfigurationCapabilities`. */
            imagesource: components["schemas"]["ImageSource"];
            /** @description Number of a channel that can show the overlays of an image source: one of `overlayChannels` in `getConfigurationCapabilities`. */
            overlayChannel: components["schemas"]["OverlayChannel"];
        };
        /**
         * Show area overlays on another channel
         * @description Makes a channel show the area overlays of an image source as well, which shows them itself without this. `getConfigurationCapabilities` shows which numbers there are.
         */
        AddOverlayChannelRequest: {
            /** @description Version that the request asks for, as `major.minor`. A device accepts every minor up to its newest and, where this was recorded, treats all of them equally; it rejects a higher minor and another major. */
            apiVersion: components["schemas"]["ApiVersion"];
            /** @description Free text. The response repeats it verbatim; without it the response has none. */
            context?: components["schemas"]["Context"];
            method: "addOverlayChannel";
            /** @description Image source and channel. */
            params: components["schemas"]["AddOverlayChannelParams"];
        };
        /** @description Image source and channel. */
        RemoveOverlayChannelParams: {
            /** @description Number of the image source whose areas are meant, one of `imagesources` in `getConfigurationCapabilities`. */
            imagesource: components["schemas"]["ImageSource"];
            /** @description Number of a channel that can show the overlays of an image source: one of `overlayChannels` in `getConfigurationCapabilities`. */
            overlayChannel: components["schemas"]["OverlayChannel"];
        };
        /**
         * Stop showing area overlays on a channel
         * @description Makes a channel no longer show the area overlays of an image source. The result for a channel without overlays is not documented.
         */
        RemoveOverlayChannelRequest: {
            /** @description Version that the request asks for, as `major.minor`. A device accepts every minor up to its newest and, where this was recorded, treats all of them equally; it rejects a higher minor and another major. */
            apiVersion: components["schemas"]["ApiVersion"];
            /** @description Free text. The response repeats it verbatim; without it the response has none. */
            context?: components["schemas"]["Context"];
            method: "removeOverlayChannel";
            /** @description Image source and channel. */
            params: components["schemas"]["RemoveOverlayChannelParams"];
        };
        /**
         * List the channels that show area overlays
         * @description Lists the image sources whose area overlays other channels show, with these channels. Requires an administrator, although `listAreas` is open to operators.
         */
        ListOverlayChannelsRequest: {
            /** @description Version that the request asks for, as `major.minor`. A device accepts every minor up to its newest and, where this was recorded, treats all of them equally; it rejects a higher minor and another major. */
            apiVersion: components["schemas"]["ApiVersion"];
            /** @description Free text. The response repeats it verbatim; without it the response has none. */
            context?: components["schemas"]["Context"];
            method: "listOverlayChannels";
            /** @description This method has no parameters. Devices accept an empty object and none at all. */
            params?: components["schemas"]["NoParams"];
        };
        /**
         * List the spot meters
         * @description Lists the image sources, each of which has a spot meter, and which of these are on. Requires an administrator, although those that set and read a spot meter are open to operators.
         */
        ListSpotMetersRequest: {
            /** @description Version that the request asks for, as `major.minor`. A device accepts every minor up to its newest and, where this was recorded, treats all of them equally; it rejects a higher minor and another major. */
            apiVersion: components["schemas"]["ApiVersion"];
            /** @description Free text. The response repeats it verbatim; without it the response has none. */
            context?: components["schemas"]["Context"];
            method: "listSpotMeters";
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
        /** @description Limits and capabilities of this device. */
        GetConfigurationCapabilitiesData: {
            /** @description Scale of all temperatures of this API. `setTemperatureScale` sets it. */
            currentTemperatureScale?: "celsius" | "fahrenheit" | (string & {});
            /** @description Lowest temperature that can be measured, in the current scale. */
            minTemperature?: number;
            /** @description Highest temperature that can be measured, in the current scale. */
            maxTemperature?: number;
            /** @description Maximum number of areas; on a PTZ camera, in each preset. */
            maxNumberOfAreas?: number;
            /** @description Maximum number of vertices of an area. */
            maxNumberOfVertices?: number;
            /** @description Longest delay of an alarm in seconds. */
            maxDelayTime?: number;
            /** @description Delay of an alarm in seconds that the device suggests. Whether it takes it where a request has no delay is not documented. */
            defaultDelayTime?: number;
            /** @description Maximum number of characters of the name of an area or a group. */
            maxNameLength?: number;
            /** @description Maximum number of groups in a preset. Since API version 1.2. */
            maxGroups?: number;
            /** @description Numbers of the channels that deliver the thermal image. Their overlays show without being added. Since API version 1.3. */
            imagesources?: components["schemas"]["ImageSource"][];
            /** @description Numbers of the channels that can show area overlays of an image source as well. None of them is an image source. Since API version 1.3. */
            overlayChannels?: components["schemas"]["OverlayChannel"][];
        };
        /** @description Limits and capabilities of this device. */
        GetConfigurationCapabilitiesResponse: {
            /** @description Version that the device responds with. The vendor's tables call it the version of the request; devices were recorded to respond with their newest. Use API discovery to determine capabilities, never by this value. */
            apiVersion?: components["schemas"]["AnswerApiVersion"];
            /** @description The context of the request, verbatim. Absent when the request had none. */
            context?: components["schemas"]["AnswerContext"];
            /** @constant */
            method?: "getConfigurationCapabilities";
            /** @description Limits and capabilities of this device. */
            data: components["schemas"]["GetConfigurationCapabilitiesData"];
        };
        /** @description Empty on success. */
        NoData: Record<string, never>;
        /** @description The scale was set. */
        SetTemperatureScaleResponse: {
            /** @description Version that the device responds with. The vendor's tables call it the version of the request; devices were recorded to respond with their newest. Use API discovery to determine capabilities, never by this value. */
            apiVersion?: components["schemas"]["AnswerApiVersion"];
            /** @description The context of the request, verbatim. Absent when the request had none. */
            context?: components["schemas"]["AnswerContext"];
            /** @constant */
            method?: "setTemperatureScale";
            /** @description Empty on success. */
            data?: components["schemas"]["NoData"];
        };
        /** @description The isotherm levels, in degrees of the current scale. */
        GetIsothermLevelsData: {
            /** @description Highest level of the colour scale. */
            high?: number;
            /** @description Middle level of the colour scale. */
            middle?: number;
            /** @description Lowest level that has a colour. What is colder, down to `min`, is grey. */
            low?: number;
            /** @description Lowest temperature that the image can show. Since API version 1.2. */
            min?: number;
            /** @description Whether the palette, with the levels marked, is drawn into the video. */
            renderOverlay?: boolean;
        };
        /** @description The isotherm levels. */
        GetIsothermLevelsResponse: {
            /** @description Version that the device responds with. The vendor's tables call it the version of the request; devices were recorded to respond with their newest. Use API discovery to determine capabilities, never by this value. */
            apiVersion?: components["schemas"]["AnswerApiVersion"];
            /** @description The context of the request, verbatim. Absent when the request had none. */
            context?: components["schemas"]["AnswerContext"];
            /** @constant */
            method?: "getIsothermLevels";
            /** @description The isotherm levels, in degrees of the current scale. */
            data: components["schemas"]["GetIsothermLevelsData"];
        };
        /** @description The levels were set. */
        SetIsothermLevelsResponse: {
            /** @description Version that the device responds with. The vendor's tables call it the version of the request; devices were recorded to respond with their newest. Use API discovery to determine capabilities, never by this value. */
            apiVersion?: components["schemas"]["AnswerApiVersion"];
            /** @description The context of the request, verbatim. Absent when the request had none. */
            context?: components["schemas"]["AnswerContext"];
            /** @constant */
            method?: "setIsothermLevels";
            /** @description Empty on success. */
            data?: components["schemas"]["NoData"];
        };
        /** @description Values that the device assigned. */
        AddAreaData: {
            /** @description Id of an area, given by the device, from 0. */
            id?: components["schemas"]["AreaId"];
        };
        /** @description The area was added. */
        AddAreaResponse: {
            /** @description Version that the device responds with. The vendor's tables call it the version of the request; devices were recorded to respond with their newest. Use API discovery to determine capabilities, never by this value. */
            apiVersion?: components["schemas"]["AnswerApiVersion"];
            /** @description The context of the request, verbatim. Absent when the request had none. */
            context?: components["schemas"]["AnswerContext"];
            /** @constant */
            method?: "addArea";
            /** @description Values that the device assigned. */
            data: components["schemas"]["AddAreaData"];
        };
        /** @description The area was updated. */
        UpdateAreaResponse: {
            /** @description Version that the device responds with. The vendor's tables call it the version of the request; devices were recorded to respond with their newest. Use API discovery to determine capabilities, never by this value. */
            apiVersion?: components["schemas"]["AnswerApiVersion"];
            /** @description The context of the request, verbatim. Absent when the request had none. */
            context?: components["schemas"]["AnswerContext"];
            /** @constant */
            method?: "updateArea";
            /** @description Empty on success. */
            data?: components["schemas"]["NoData"];
        };
        /** @description The areas were removed. */
        RemoveAreasResponse: {
            /** @description Version that the device responds with. The vendor's tables call it the version of the request; devices were recorded to respond with their newest. Use API discovery to determine capabilities, never by this value. */
            apiVersion?: components["schemas"]["AnswerApiVersion"];
            /** @description The context of the request, verbatim. Absent when the request had none. */
            context?: components["schemas"]["AnswerContext"];
            /** @constant */
            method?: "removeAreas";
            /** @description Empty on success. */
            data?: components["schemas"]["NoData"];
        };
        /** @description Which temperature of the area counts, its highest, its lowest or its average. */
        MeasurementStatus: "maximum" | "minimum" | "average" | (string & {});
        /**
         * @description A point as [x, y].
         * @example [
         *       0.25,
         *       -0.4
         *     ]
         */
        ReportedCoordinates: [
            number,
            number
        ];
        /** @description Corners of the polygon, each as [x, y] from -1 to 1, in the order of its outline: [-1, -1] is the lower left corner of the image, [1, 1] the upper right one, as the image is when it is neither rotated nor mirrored. */
        ReportedVertices: components["schemas"]["ReportedCoordinates"][];
        /** @description An area and the condition of its alarm. */
        TemperatureArea: {
            /** @description Id of an area, given by the device, from 0. */
            id?: components["schemas"]["AreaId"];
            /** @description Number of the image source that the area is drawn on. */
            imagesource?: components["schemas"]["ImageSource"];
            /** @description Alternative spelling of `imagesource` in the vendor's document. */
            imageSource?: components["schemas"]["ImageSource"];
            /** @description Whether the area is monitored. */
            enabled?: boolean;
            /** @description Name of the area. */
            name?: string;
            /** @description What raises the alarm: `above` and `below`, that the temperature is over or under `threshold`; `increase` and `decrease`, that it rises or falls by more than `threshold` within `delay`. */
            detectionType?: "above" | "below" | "increase" | "decrease" | (string & {});
            /** @description Which temperature of the area counts, its highest, its lowest or its average. */
            measurement?: components["schemas"]["MeasurementStatus"];
            /** @description Temperature that raises the alarm, or its change with `increase` and `decrease`, in degrees of the current scale. */
            threshold?: number;
            /** @description Seconds that the condition must last before the alarm, or, with `increase` and `decrease`, in which the temperature must change. */
            delay?: number;
            /** @description Corners of the polygon, each as [x, y] from -1 to 1, in the order of its outline: [-1, -1] is the lower left corner of the image, [1, 1] the upper right one, as the image is when it is neither rotated nor mirrored. */
            vertices?: components["schemas"]["ReportedVertices"];
            /** @description Alternative spelling of `vertices` in the vendor's document. */
            position?: components["schemas"]["ReportedVertices"];
            /** @description When the area is drawn into the video. The vendor's example also prints `if triggered`. */
            areaOverlay?: "none" | "always" | "if_triggered" | "if triggered" | (string & {});
            /** @description Whether the temperature that `measurement` selects shows in the video while the area overlay does. */
            temperatureOverlay?: boolean;
            /** @description Number of the preset that the area belongs to. Has no meaning on a fixed camera. */
            presetNbr?: components["schemas"]["PresetNumber"];
        };
        /** @description The areas, under one of two names. */
        ListAreasData: {
            /** @description The areas. */
            areaList?: components["schemas"]["TemperatureArea"][];
            /** @description Alternative spelling of `areaList`, which a program in use with devices reads. */
            arealist?: components["schemas"]["TemperatureArea"][];
        };
        /** @description The areas. */
        ListAreasResponse: {
            /** @description Version that the device responds with. The vendor's tables call it the version of the request; devices were recorded to respond with their newest. Use API discovery to determine capabilities, never by this value. */
            apiVersion?: components["schemas"]["AnswerApiVersion"];
            /** @description The context of the request, verbatim. Absent when the request had none. */
            context?: components["schemas"]["AnswerContext"];
            /** @constant */
            method?: "listAreas";
            /** @description The areas, under one of two names. */
            data: components["schemas"]["ListAreasData"];
        };
        /** @description Temperatures in an area, in degrees of the current scale, and its alarm. */
        AreaStatus: {
            /** @description Id of an area, given by the device, from 0. */
            id?: components["schemas"]["AreaId"];
            /** @description Name of the area. Missing in the vendor's document; a program in use with devices looks for it. */
            name?: string;
            /** @description Average temperature. */
            avg?: number;
            /**
             * @deprecated
             * @description Alternative name of `avg`. Missing in the vendor's document; a program in use with devices looks for it.
             */
            averageTemperature?: number;
            /** @description Lowest temperature. */
            min?: number;
            /**
             * @deprecated
             * @description Alternative name of `min`. Missing in the vendor's document; a program in use with devices looks for it.
             */
            minTemperature?: number;
            /** @description Highest temperature. */
            max?: number;
            /**
             * @deprecated
             * @description Alternative name of `max`. Missing in the vendor's document; a program in use with devices looks for it.
             */
            maxTemperature?: number;
            /** @description Where the lowest temperature is, as [x, y] from -1 to 1. Of several such pixels, the first found. */
            minCoordinates?: components["schemas"]["ReportedCoordinates"];
            /** @description Alternative spelling of `minCoordinates` in the vendor's document. */
            minPos?: components["schemas"]["ReportedCoordinates"];
            /** @description Where the highest temperature is, as [x, y] from -1 to 1. Of several such pixels, the first found. */
            maxCoordinates?: components["schemas"]["ReportedCoordinates"];
            /** @description Alternative spelling of `maxCoordinates` in the vendor's document. */
            maxPos?: components["schemas"]["ReportedCoordinates"];
            /** @description Whether the alarm of the area is on. */
            triggered?: boolean;
        };
        /** @description The status of the active areas, under one of two names. */
        GetAreaStatusData: {
            /** @description The active areas. Empty if a PTZ camera stands at no preset. */
            areaList?: components["schemas"]["AreaStatus"][];
            /** @description Alternative spelling of `areaList`, which a program in use with devices reads. */
            arealist?: components["schemas"]["AreaStatus"][];
        };
        /** @description The status of the active areas. */
        GetAreaStatusResponse: {
            /** @description Version that the device responds with. The vendor's tables call it the version of the request; devices were recorded to respond with their newest. Use API discovery to determine capabilities, never by this value. */
            apiVersion?: components["schemas"]["AnswerApiVersion"];
            /** @description The context of the request, verbatim. Absent when the request had none. */
            context?: components["schemas"]["AnswerContext"];
            /** @constant */
            method?: "getAreaStatus";
            /** @description The status of the active areas, under one of two names. */
            data: components["schemas"]["GetAreaStatusData"];
        };
        /** @description The spot meter is at the point. */
        AddSpotTemperatureResponse: {
            /** @description Version that the device responds with. The vendor's tables call it the version of the request; devices were recorded to respond with their newest. Use API discovery to determine capabilities, never by this value. */
            apiVersion?: components["schemas"]["AnswerApiVersion"];
            /** @description The context of the request, verbatim. Absent when the request had none. */
            context?: components["schemas"]["AnswerContext"];
            /** @constant */
            method?: "addSpotTemperature";
            /** @description Empty on success. */
            data?: components["schemas"]["NoData"];
        };
        /** @description The temperature at the spot. */
        GetSpotTemperatureData: {
            /** @description Temperature in degrees of the current scale. */
            spotTemperature?: number;
            /** @description The point as [x, y], in the coordinate system of the request. */
            spotCoordinates?: components["schemas"]["ReportedCoordinates"];
            /** @description Whether the overlay of the spot meter is on. */
            renderOverlay?: boolean;
        };
        /** @description The temperature at the spot. */
        GetSpotTemperatureResponse: {
            /** @description Version that the device responds with. The vendor's tables call it the version of the request; devices were recorded to respond with their newest. Use API discovery to determine capabilities, never by this value. */
            apiVersion?: components["schemas"]["AnswerApiVersion"];
            /** @description The context of the request, verbatim. Absent when the request had none. */
            context?: components["schemas"]["AnswerContext"];
            /** @constant */
            method?: "getSpotTemperature";
            /** @description The temperature at the spot. */
            data: components["schemas"]["GetSpotTemperatureData"];
        };
        /** @description The spot meter is off. */
        RemoveSpotTemperatureResponse: {
            /** @description Version that the device responds with. The vendor's tables call it the version of the request; devices were recorded to respond with their newest. Use API discovery to determine capabilities, never by this value. */
            apiVersion?: components["schemas"]["AnswerApiVersion"];
            /** @description The context of the request, verbatim. Absent when the request had none. */
            context?: components["schemas"]["AnswerContext"];
            /** @constant */
            method?: "removeSpotTemperature";
            /** @description Empty on success. */
            data?: components["schemas"]["NoData"];
        };
        /** @description What the guard tour does on an alarm. */
        GetTgtConfigurationData: {
            /** @description Whether the tour stays at the preset while an alarm is on. */
            pauseOnAlarm?: boolean;
            /** @description Whether a paused tour goes on by itself after the alarm. Only has a meaning with `pauseOnAlarm`. */
            autoResume?: boolean;
        };
        /** @description The guard tour configuration. */
        GetTgtConfigurationResponse: {
            /** @description Version that the device responds with. The vendor's tables call it the version of the request; devices were recorded to respond with their newest. Use API discovery to determine capabilities, never by this value. */
            apiVersion?: components["schemas"]["AnswerApiVersion"];
            /** @description The context of the request, verbatim. Absent when the request had none. */
            context?: components["schemas"]["AnswerContext"];
            /** @constant */
            method?: "getTgtConfiguration";
            /** @description What the guard tour does on an alarm. */
            data: components["schemas"]["GetTgtConfigurationData"];
        };
        /** @description The guard tour was configured. */
        SetTgtConfigurationResponse: {
            /** @description Version that the device responds with. The vendor's tables call it the version of the request; devices were recorded to respond with their newest. Use API discovery to determine capabilities, never by this value. */
            apiVersion?: components["schemas"]["AnswerApiVersion"];
            /** @description The context of the request, verbatim. Absent when the request had none. */
            context?: components["schemas"]["AnswerContext"];
            /** @constant */
            method?: "setTgtConfiguration";
            /** @description Empty on success. */
            data?: components["schemas"]["NoData"];
        };
        /** @description Result for the group. */
        AddGroupData: {
            /** @description Id of a group, given by the device, from 1. */
            id?: components["schemas"]["GroupId"];
            /** @description Whether the group is monitored. As asked for, or false if its configuration is not complete. */
            enabled?: boolean;
        };
        /** @description The group was added. */
        AddGroupResponse: {
            /** @description Version that the device responds with. The vendor's tables call it the version of the request; devices were recorded to respond with their newest. Use API discovery to determine capabilities, never by this value. */
            apiVersion?: components["schemas"]["AnswerApiVersion"];
            /** @description The context of the request, verbatim. Absent when the request had none. */
            context?: components["schemas"]["AnswerContext"];
            /** @constant */
            method?: "addGroup";
            /** @description Result for the group. */
            data: components["schemas"]["AddGroupData"];
        };
        /** @description Result for the group. */
        UpdateGroupData: {
            /** @description Whether the group is monitored. False if its configuration is not complete. */
            enabled?: boolean;
        };
        /** @description The group was updated. */
        UpdateGroupResponse: {
            /** @description Version that the device responds with. The vendor's tables call it the version of the request; devices were recorded to respond with their newest. Use API discovery to determine capabilities, never by this value. */
            apiVersion?: components["schemas"]["AnswerApiVersion"];
            /** @description The context of the request, verbatim. Absent when the request had none. */
            context?: components["schemas"]["AnswerContext"];
            /** @constant */
            method?: "updateGroup";
            /** @description Result for the group. */
            data: components["schemas"]["UpdateGroupData"];
        };
        /** @description The group was removed, or all of them. */
        RemoveGroupResponse: {
            /** @description Version that the device responds with. The vendor's tables call it the version of the request; devices were recorded to respond with their newest. Use API discovery to determine capabilities, never by this value. */
            apiVersion?: components["schemas"]["AnswerApiVersion"];
            /** @description The context of the request, verbatim. Absent when the request had none. */
            context?: components["schemas"]["AnswerContext"];
            /** @constant */
            method?: "removeGroup";
            /** @description Empty on success. */
            data?: components["schemas"]["NoData"];
        };
        /** @description A group of areas and the condition of its alarm. */
        AreaGroup: {
            /** @description Id of a group, given by the device, from 1. */
            id?: components["schemas"]["GroupId"];
            /** @description Whether the group is monitored. */
            enabled?: boolean;
            /** @description Name of the group. */
            name?: string;
            /** @description Which temperature of each area counts, its highest, its lowest or its average; with `inherit`, the one of the area itself. */
            measurement?: "maximum" | "minimum" | "average" | "inherit" | (string & {});
            /** @description The difference between the areas' temperatures that is still allowed, in degrees of the current scale. */
            threshold?: number;
            /** @description Seconds that the difference must last before the alarm. */
            delay?: number;
            /** @description Ids of the areas that are compared. */
            areaIds?: components["schemas"]["AreaId"][];
            /** @description Whether an overlay shows the areas while the alarm of the group is on. */
            groupOverlay?: boolean;
            /** @description Number of the preset that the group belongs to. Has no meaning on a fixed camera, where it may be 0. */
            presetNbr?: components["schemas"]["PresetNumber"];
        };
        /** @description The groups. */
        ListGroupsData: {
            /** @description The groups. The name has a small l. */
            grouplist?: components["schemas"]["AreaGroup"][];
        };
        /** @description The groups. */
        ListGroupsResponse: {
            /** @description Version that the device responds with. The vendor's tables call it the version of the request; devices were recorded to respond with their newest. Use API discovery to determine capabilities, never by this value. */
            apiVersion?: components["schemas"]["AnswerApiVersion"];
            /** @description The context of the request, verbatim. Absent when the request had none. */
            context?: components["schemas"]["AnswerContext"];
            /** @constant */
            method?: "listGroups";
            /** @description The groups. */
            data: components["schemas"]["ListGroupsData"];
        };
        /** @description An area of a group. */
        GroupMember: {
            /** @description Id of an area, given by the device, from 0. */
            areaId?: components["schemas"]["AreaId"];
            /** @description Name of the area. */
            areaName?: string;
        };
        /** @description The area of a group that deviates most, or least, with its temperature. */
        DeviatingArea: {
            /** @description Id of the area that deviates most. */
            maxAreaId?: components["schemas"]["AreaId"];
            /** @description Temperature of the area that deviates most. */
            maxAreaTemp?: number;
            /** @description Id of the area that deviates least. */
            minAreaId?: components["schemas"]["AreaId"];
            /** @description Temperature of the area that deviates least. */
            minAreaTemp?: number;
        };
        /** @description More about the group. The vendor keeps the right to change what is in it, and it may be empty: rely on no property. Temperatures are in degrees of the current scale. */
        GroupStatusDetails: {
            /** @description Name of the group. */
            name?: string;
            /** @description Largest difference between two areas of the group at present. */
            currentDeviation?: number;
            /** @description The areas of the group. */
            memberAreas?: components["schemas"]["GroupMember"][];
            /** @description The areas that deviate most and least, as the vendor's example has it in an entry each with two of the four properties. */
            maxDeviationAreas?: components["schemas"]["DeviatingArea"][];
        };
        /** @description A group and its alarm. */
        GroupStatus: {
            /** @description Id of a group, given by the device, from 1. */
            id?: components["schemas"]["GroupId"];
            /** @description Whether the alarm of the group is on. */
            triggered?: boolean;
            /** @description More about the group. The vendor keeps the right to change what is in it, and it may be empty: rely on no property. Temperatures are in degrees of the current scale. */
            details?: components["schemas"]["GroupStatusDetails"];
        };
        /** @description The status of the active groups. */
        GetGroupStatusData: {
            /** @description The active groups. Empty if a PTZ camera stands at no preset. The name has a small l. */
            grouplist?: components["schemas"]["GroupStatus"][];
        };
        /** @description The status of the active groups. */
        GetGroupStatusResponse: {
            /** @description Version that the device responds with. The vendor's tables call it the version of the request; devices were recorded to respond with their newest. Use API discovery to determine capabilities, never by this value. */
            apiVersion?: components["schemas"]["AnswerApiVersion"];
            /** @description The context of the request, verbatim. Absent when the request had none. */
            context?: components["schemas"]["AnswerContext"];
            /** @constant */
            method?: "getGroupStatus";
            /** @description The status of the active groups. */
            data: components["schemas"]["GetGroupStatusData"];
        };
        /** @description The channel shows the overlays. */
        AddOverlayChannelResponse: {
            /** @description Version that the device responds with. The vendor's tables call it the version of the request; devices were recorded to respond with their newest. Use API discovery to determine capabilities, never by this value. */
            apiVersion?: components["schemas"]["AnswerApiVersion"];
            /** @description The context of the request, verbatim. Absent when the request had none. */
            context?: components["schemas"]["AnswerContext"];
            /** @constant */
            method?: "addOverlayChannel";
            /** @description Empty on success. */
            data?: components["schemas"]["NoData"];
        };
        /** @description The channel no longer shows the overlays. */
        RemoveOverlayChannelResponse: {
            /** @description Version that the device responds with. The vendor's tables call it the version of the request; devices were recorded to respond with their newest. Use API discovery to determine capabilities, never by this value. */
            apiVersion?: components["schemas"]["AnswerApiVersion"];
            /** @description The context of the request, verbatim. Absent when the request had none. */
            context?: components["schemas"]["AnswerContext"];
            /** @constant */
            method?: "removeOverlayChannel";
            /** @description Empty on success. */
            data?: components["schemas"]["NoData"];
        };
        /** @description An image source and the channels that show its overlays. */
        OverlayChannelList: {
            /** @description Number of the image source. */
            imagesource?: components["schemas"]["ImageSource"];
            /** @description Numbers of the channels that show its area overlays. The vendor's example has 0 among them. */
            overlayChannels?: components["schemas"]["OverlayChannel"][];
        };
        /** @description The channels that show area overlays. */
        ListOverlayChannelsData: {
            /** @description The image sources whose overlays other channels show. */
            overlayList?: components["schemas"]["OverlayChannelList"][];
        };
        /** @description The channels that show area overlays. */
        ListOverlayChannelsResponse: {
            /** @description Version that the device responds with. The vendor's tables call it the version of the request; devices were recorded to respond with their newest. Use API discovery to determine capabilities, never by this value. */
            apiVersion?: components["schemas"]["AnswerApiVersion"];
            /** @description The context of the request, verbatim. Absent when the request had none. */
            context?: components["schemas"]["AnswerContext"];
            /** @constant */
            method?: "listOverlayChannels";
            /** @description The channels that show area overlays. */
            data: components["schemas"]["ListOverlayChannelsData"];
        };
        /** @description A spot meter. */
        SpotMeter: {
            /** @description Number of the image source that it is of. */
            imagesource?: components["schemas"]["ImageSource"];
            /** @description Whether it is on, together with its overlay. */
            active?: boolean;
        };
        /** @description The spot meters. */
        ListSpotMetersData: {
            /** @description The spot meters, one of each image source. The name has a small m. */
            spotmeters?: components["schemas"]["SpotMeter"][];
        };
        /** @description The spot meters. */
        ListSpotMetersResponse: {
            /** @description Version that the device responds with. The vendor's tables call it the version of the request; devices were recorded to respond with their newest. Use API discovery to determine capabilities, never by this value. */
            apiVersion?: components["schemas"]["AnswerApiVersion"];
            /** @description The context of the request, verbatim. Absent when the request had none. */
            context?: components["schemas"]["AnswerContext"];
            /** @constant */
            method?: "listSpotMeters";
            /** @description The spot meters. */
            data: components["schemas"]["ListSpotMetersData"];
        };
        /** @description The method that was called, unknown names included. Some devices omit it. */
        AnswerMethod: string;
        /** @description Error code. Other codes are possible; the vendor reserves 1200–1999 for server errors and 2200–2999 for client errors of single APIs. */
        ThermometryErrorCode: 1100 | 2100 | 2101 | 2102 | 2103 | 2104 | 2105 | 2106 | 2107 | 2108 | 2109 | 2110 | (number & {});
        /** @description Human-readable text. Its wording differs between devices; use the code for decisions. */
        ErrorMessage: string;
        /** @description Error code. Other codes are possible. */
        GetConfigurationCapabilitiesErrorCode: 1100 | 2100 | 2101 | 2102 | 2103 | 2104 | 2105 | 2106 | 2107 | 2108 | 2109 | 2110 | 3000 | (number & {});
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
        SetIsothermLevelsErrorCode: 1100 | 2100 | 2101 | 2102 | 2103 | 2104 | 2105 | 2106 | 2107 | 2108 | 2109 | 2110 | (number & {});
        /** @description Code and text of the error response. */
        SetIsothermLevelsError: {
            /** @description Error code. Other codes are possible. */
            code: components["schemas"]["SetIsothermLevelsErrorCode"];
            /** @description Human-readable text. Its wording differs between devices; use the code for decisions. */
            message?: components["schemas"]["ErrorMessage"];
        };
        /** @description The device rejected the request. */
        SetIsothermLevelsRefusal: {
            /** @description Version that the device responds with. The vendor's tables call it the version of the request; devices were recorded to respond with their newest. Use API discovery to determine capabilities, never by this value. */
            apiVersion?: components["schemas"]["AnswerApiVersion"];
            /** @description The context of the request, verbatim. Absent when the request had none. */
            context?: components["schemas"]["AnswerContext"];
            /** @description The method that was called, unknown names included. Some devices omit it. */
            method?: components["schemas"]["AnswerMethod"];
            /** @description Code and text of the error response. */
            error: components["schemas"]["SetIsothermLevelsError"];
        };
        /** @description Error code. Other codes are possible. */
        AddAreaErrorCode: 1100 | 2100 | 2101 | 2102 | 2103 | 2104 | 2105 | 2106 | 2107 | 2108 | 2109 | 2110 | 1200 | (number & {});
        /** @description Code and text of the error response. */
        AddAreaError: {
            /** @description Error code. Other codes are possible. */
            code: components["schemas"]["AddAreaErrorCode"];
            /** @description Human-readable text. Its wording differs between devices; use the code for decisions. */
            message?: components["schemas"]["ErrorMessage"];
        };
        /** @description The device rejected the request. */
        AddAreaRefusal: {
            /** @description Version that the device responds with. The vendor's tables call it the version of the request; devices were recorded to respond with their newest. Use API discovery to determine capabilities, never by this value. */
            apiVersion?: components["schemas"]["AnswerApiVersion"];
            /** @description The context of the request, verbatim. Absent when the request had none. */
            context?: components["schemas"]["AnswerContext"];
            /** @description The method that was called, unknown names included. Some devices omit it. */
            method?: components["schemas"]["AnswerMethod"];
            /** @description Code and text of the error response. */
            error: components["schemas"]["AddAreaError"];
        };
        /** @description Error code. Other codes are possible. */
        UpdateAreaErrorCode: 1100 | 2100 | 2101 | 2102 | 2103 | 2104 | 2105 | 2106 | 2107 | 2108 | 2109 | 2110 | 1200 | 1000 | (number & {});
        /** @description Code and text of the error response. */
        UpdateAreaError: {
            /** @description Error code. Other codes are possible. */
            code: components["schemas"]["UpdateAreaErrorCode"];
            /** @description Human-readable text. Its wording differs between devices; use the code for decisions. */
            message?: components["schemas"]["ErrorMessage"];
        };
        /** @description The device rejected the request. */
        UpdateAreaRefusal: {
            /** @description Version that the device responds with. The vendor's tables call it the version of the request; devices were recorded to respond with their newest. Use API discovery to determine capabilities, never by this value. */
            apiVersion?: components["schemas"]["AnswerApiVersion"];
            /** @description The context of the request, verbatim. Absent when the request had none. */
            context?: components["schemas"]["AnswerContext"];
            /** @description The method that was called, unknown names included. Some devices omit it. */
            method?: components["schemas"]["AnswerMethod"];
            /** @description Code and text of the error response. */
            error: components["schemas"]["UpdateAreaError"];
        };
        /** @description Error code. Other codes are possible. */
        RemoveAreasErrorCode: 1100 | 2100 | 2101 | 2102 | 2103 | 2104 | 2105 | 2106 | 2107 | 2108 | 2109 | 2110 | 1200 | (number & {});
        /** @description Code and text of the error response. */
        RemoveAreasError: {
            /** @description Error code. Other codes are possible. */
            code: components["schemas"]["RemoveAreasErrorCode"];
            /** @description Human-readable text. Its wording differs between devices; use the code for decisions. */
            message?: components["schemas"]["ErrorMessage"];
        };
        /** @description The device rejected the request. */
        RemoveAreasRefusal: {
            /** @description Version that the device responds with. The vendor's tables call it the version of the request; devices were recorded to respond with their newest. Use API discovery to determine capabilities, never by this value. */
            apiVersion?: components["schemas"]["AnswerApiVersion"];
            /** @description The context of the request, verbatim. Absent when the request had none. */
            context?: components["schemas"]["AnswerContext"];
            /** @description The method that was called, unknown names included. Some devices omit it. */
            method?: components["schemas"]["AnswerMethod"];
            /** @description Code and text of the error response. */
            error: components["schemas"]["RemoveAreasError"];
        };
        /** @description Error code. Other codes are possible. */
        ListAreasErrorCode: 1100 | 2100 | 2101 | 2102 | 2103 | 2104 | 2105 | 2106 | 2107 | 2108 | 2109 | 2110 | 1200 | (number & {});
        /** @description Code and text of the error response. */
        ListAreasError: {
            /** @description Error code. Other codes are possible. */
            code: components["schemas"]["ListAreasErrorCode"];
            /** @description Human-readable text. Its wording differs between devices; use the code for decisions. */
            message?: components["schemas"]["ErrorMessage"];
        };
        /** @description The device rejected the request. */
        ListAreasRefusal: {
            /** @description Version that the device responds with. The vendor's tables call it the version of the request; devices were recorded to respond with their newest. Use API discovery to determine capabilities, never by this value. */
            apiVersion?: components["schemas"]["AnswerApiVersion"];
            /** @description The context of the request, verbatim. Absent when the request had none. */
            context?: components["schemas"]["AnswerContext"];
            /** @description The method that was called, unknown names included. Some devices omit it. */
            method?: components["schemas"]["AnswerMethod"];
            /** @description Code and text of the error response. */
            error: components["schemas"]["ListAreasError"];
        };
        /** @description Error code. Other codes are possible. */
        GetAreaStatusErrorCode: 1100 | 2100 | 2101 | 2102 | 2103 | 2104 | 2105 | 2106 | 2107 | 2108 | 2109 | 2110 | 1200 | (number & {});
        /** @description Code and text of the error response. */
        GetAreaStatusError: {
            /** @description Error code. Other codes are possible. */
            code: components["schemas"]["GetAreaStatusErrorCode"];
            /** @description Human-readable text. Its wording differs between devices; use the code for decisions. */
            message?: components["schemas"]["ErrorMessage"];
        };
        /** @description The device rejected the request. */
        GetAreaStatusRefusal: {
            /** @description Version that the device responds with. The vendor's tables call it the version of the request; devices were recorded to respond with their newest. Use API discovery to determine capabilities, never by this value. */
            apiVersion?: components["schemas"]["AnswerApiVersion"];
            /** @description The context of the request, verbatim. Absent when the request had none. */
            context?: components["schemas"]["AnswerContext"];
            /** @description The method that was called, unknown names included. Some devices omit it. */
            method?: components["schemas"]["AnswerMethod"];
            /** @description Code and text of the error response. */
            error: components["schemas"]["GetAreaStatusError"];
        };
        /** @description Error code. Other codes are possible. */
        AddSpotTemperatureErrorCode: 1100 | 2100 | 2101 | 2102 | 2103 | 2104 | 2105 | 2106 | 2107 | 2108 | 2109 | 2110 | (number & {});
        /** @description Code and text of the error response. */
        AddSpotTemperatureError: {
            /** @description Error code. Other codes are possible. */
            code: components["schemas"]["AddSpotTemperatureErrorCode"];
            /** @description Human-readable text. Its wording differs between devices; use the code for decisions. */
            message?: components["schemas"]["ErrorMessage"];
        };
        /** @description The device rejected the request. */
        AddSpotTemperatureRefusal: {
            /** @description Version that the device responds with. The vendor's tables call it the version of the request; devices were recorded to respond with their newest. Use API discovery to determine capabilities, never by this value. */
            apiVersion?: components["schemas"]["AnswerApiVersion"];
            /** @description The context of the request, verbatim. Absent when the request had none. */
            context?: components["schemas"]["AnswerContext"];
            /** @description The method that was called, unknown names included. Some devices omit it. */
            method?: components["schemas"]["AnswerMethod"];
            /** @description Code and text of the error response. */
            error: components["schemas"]["AddSpotTemperatureError"];
        };
        /** @description Error code. Other codes are possible. */
        GetSpotTemperatureErrorCode: 1100 | 2100 | 2101 | 2102 | 2103 | 2104 | 2105 | 2106 | 2107 | 2108 | 2109 | 2110 | (number & {});
        /** @description Code and text of the error response. */
        GetSpotTemperatureError: {
            /** @description Error code. Other codes are possible. */
            code: components["schemas"]["GetSpotTemperatureErrorCode"];
            /** @description Human-readable text. Its wording differs between devices; use the code for decisions. */
            message?: components["schemas"]["ErrorMessage"];
        };
        /** @description The device rejected the request. */
        GetSpotTemperatureRefusal: {
            /** @description Version that the device responds with. The vendor's tables call it the version of the request; devices were recorded to respond with their newest. Use API discovery to determine capabilities, never by this value. */
            apiVersion?: components["schemas"]["AnswerApiVersion"];
            /** @description The context of the request, verbatim. Absent when the request had none. */
            context?: components["schemas"]["AnswerContext"];
            /** @description The method that was called, unknown names included. Some devices omit it. */
            method?: components["schemas"]["AnswerMethod"];
            /** @description Code and text of the error response. */
            error: components["schemas"]["GetSpotTemperatureError"];
        };
        /** @description Error code. Other codes are possible. */
        RemoveSpotTemperatureErrorCode: 1100 | 2100 | 2101 | 2102 | 2103 | 2104 | 2105 | 2106 | 2107 | 2108 | 2109 | 2110 | (number & {});
        /** @description Code and text of the error response. */
        RemoveSpotTemperatureError: {
            /** @description Error code. Other codes are possible. */
            code: components["schemas"]["RemoveSpotTemperatureErrorCode"];
            /** @description Human-readable text. Its wording differs between devices; use the code for decisions. */
            message?: components["schemas"]["ErrorMessage"];
        };
        /** @description The device rejected the request. */
        RemoveSpotTemperatureRefusal: {
            /** @description Version that the device responds with. The vendor's tables call it the version of the request; devices were recorded to respond with their newest. Use API discovery to determine capabilities, never by this value. */
            apiVersion?: components["schemas"]["AnswerApiVersion"];
            /** @description The context of the request, verbatim. Absent when the request had none. */
            context?: components["schemas"]["AnswerContext"];
            /** @description The method that was called, unknown names included. Some devices omit it. */
            method?: components["schemas"]["AnswerMethod"];
            /** @description Code and text of the error response. */
            error: components["schemas"]["RemoveSpotTemperatureError"];
        };
        /** @description Error code. Other codes are possible. */
        GetTgtConfigurationErrorCode: 1100 | 2100 | 2101 | 2102 | 2103 | 2104 | 2105 | 2106 | 2107 | 2108 | 2109 | 2110 | 1202 | (number & {});
        /** @description Code and text of the error response. */
        GetTgtConfigurationError: {
            /** @description Error code. Other codes are possible. */
            code: components["schemas"]["GetTgtConfigurationErrorCode"];
            /** @description Human-readable text. Its wording differs between devices; use the code for decisions. */
            message?: components["schemas"]["ErrorMessage"];
        };
        /** @description The device rejected the request. */
        GetTgtConfigurationRefusal: {
            /** @description Version that the device responds with. The vendor's tables call it the version of the request; devices were recorded to respond with their newest. Use API discovery to determine capabilities, never by this value. */
            apiVersion?: components["schemas"]["AnswerApiVersion"];
            /** @description The context of the request, verbatim. Absent when the request had none. */
            context?: components["schemas"]["AnswerContext"];
            /** @description The method that was called, unknown names included. Some devices omit it. */
            method?: components["schemas"]["AnswerMethod"];
            /** @description Code and text of the error response. */
            error: components["schemas"]["GetTgtConfigurationError"];
        };
        /** @description Error code. Other codes are possible. */
        SetTgtConfigurationErrorCode: 1100 | 2100 | 2101 | 2102 | 2103 | 2104 | 2105 | 2106 | 2107 | 2108 | 2109 | 2110 | 1202 | (number & {});
        /** @description Code and text of the error response. */
        SetTgtConfigurationError: {
            /** @description Error code. Other codes are possible. */
            code: components["schemas"]["SetTgtConfigurationErrorCode"];
            /** @description Human-readable text. Its wording differs between devices; use the code for decisions. */
            message?: components["schemas"]["ErrorMessage"];
        };
        /** @description The device rejected the request. */
        SetTgtConfigurationRefusal: {
            /** @description Version that the device responds with. The vendor's tables call it the version of the request; devices were recorded to respond with their newest. Use API discovery to determine capabilities, never by this value. */
            apiVersion?: components["schemas"]["AnswerApiVersion"];
            /** @description The context of the request, verbatim. Absent when the request had none. */
            context?: components["schemas"]["AnswerContext"];
            /** @description The method that was called, unknown names included. Some devices omit it. */
            method?: components["schemas"]["AnswerMethod"];
            /** @description Code and text of the error response. */
            error: components["schemas"]["SetTgtConfigurationError"];
        };
        /** @description Error code. Other codes are possible. */
        AddGroupErrorCode: 1100 | 2100 | 2101 | 2102 | 2103 | 2104 | 2105 | 2106 | 2107 | 2108 | 2109 | 2110 | 1200 | (number & {});
        /** @description Code and text of the error response. */
        AddGroupError: {
            /** @description Error code. Other codes are possible. */
            code: components["schemas"]["AddGroupErrorCode"];
            /** @description Human-readable text. Its wording differs between devices; use the code for decisions. */
            message?: components["schemas"]["ErrorMessage"];
        };
        /** @description The device rejected the request. */
        AddGroupRefusal: {
            /** @description Version that the device responds with. The vendor's tables call it the version of the request; devices were recorded to respond with their newest. Use API discovery to determine capabilities, never by this value. */
            apiVersion?: components["schemas"]["AnswerApiVersion"];
            /** @description The context of the request, verbatim. Absent when the request had none. */
            context?: components["schemas"]["AnswerContext"];
            /** @description The method that was called, unknown names included. Some devices omit it. */
            method?: components["schemas"]["AnswerMethod"];
            /** @description Code and text of the error response. */
            error: components["schemas"]["AddGroupError"];
        };
        /** @description Error code. Other codes are possible. */
        UpdateGroupErrorCode: 1100 | 2100 | 2101 | 2102 | 2103 | 2104 | 2105 | 2106 | 2107 | 2108 | 2109 | 2110 | 1200 | (number & {});
        /** @description Code and text of the error response. */
        UpdateGroupError: {
            /** @description Error code. Other codes are possible. */
            code: components["schemas"]["UpdateGroupErrorCode"];
            /** @description Human-readable text. Its wording differs between devices; use the code for decisions. */
            message?: components["schemas"]["ErrorMessage"];
        };
        /** @description The device rejected the request. */
        UpdateGroupRefusal: {
            /** @description Version that the device responds with. The vendor's tables call it the version of the request; devices were recorded to respond with their newest. Use API discovery to determine capabilities, never by this value. */
            apiVersion?: components["schemas"]["AnswerApiVersion"];
            /** @description The context of the request, verbatim. Absent when the request had none. */
            context?: components["schemas"]["AnswerContext"];
            /** @description The method that was called, unknown names included. Some devices omit it. */
            method?: components["schemas"]["AnswerMethod"];
            /** @description Code and text of the error response. */
            error: components["schemas"]["UpdateGroupError"];
        };
        /** @description Error code. Other codes are possible. */
        RemoveGroupErrorCode: 1100 | 2100 | 2101 | 2102 | 2103 | 2104 | 2105 | 2106 | 2107 | 2108 | 2109 | 2110 | 1200 | (number & {});
        /** @description Code and text of the error response. */
        RemoveGroupError: {
            /** @description Error code. Other codes are possible. */
            code: components["schemas"]["RemoveGroupErrorCode"];
            /** @description Human-readable text. Its wording differs between devices; use the code for decisions. */
            message?: components["schemas"]["ErrorMessage"];
        };
        /** @description The device rejected the request. */
        RemoveGroupRefusal: {
            /** @description Version that the device responds with. The vendor's tables call it the version of the request; devices were recorded to respond with their newest. Use API discovery to determine capabilities, never by this value. */
            apiVersion?: components["schemas"]["AnswerApiVersion"];
            /** @description The context of the request, verbatim. Absent when the request had none. */
            context?: components["schemas"]["AnswerContext"];
            /** @description The method that was called, unknown names included. Some devices omit it. */
            method?: components["schemas"]["AnswerMethod"];
            /** @description Code and text of the error response. */
            error: components["schemas"]["RemoveGroupError"];
        };
        /** @description Error code. Other codes are possible. */
        ListGroupsErrorCode: 1100 | 2100 | 2101 | 2102 | 2103 | 2104 | 2105 | 2106 | 2107 | 2108 | 2109 | 2110 | 1200 | (number & {});
        /** @description Code and text of the error response. */
        ListGroupsError: {
            /** @description Error code. Other codes are possible. */
            code: components["schemas"]["ListGroupsErrorCode"];
            /** @description Human-readable text. Its wording differs between devices; use the code for decisions. */
            message?: components["schemas"]["ErrorMessage"];
        };
        /** @description The device rejected the request. */
        ListGroupsRefusal: {
            /** @description Version that the device responds with. The vendor's tables call it the version of the request; devices were recorded to respond with their newest. Use API discovery to determine capabilities, never by this value. */
            apiVersion?: components["schemas"]["AnswerApiVersion"];
            /** @description The context of the request, verbatim. Absent when the request had none. */
            context?: components["schemas"]["AnswerContext"];
            /** @description The method that was called, unknown names included. Some devices omit it. */
            method?: components["schemas"]["AnswerMethod"];
            /** @description Code and text of the error response. */
            error: components["schemas"]["ListGroupsError"];
        };
        /** @description Error code. Other codes are possible. */
        GetGroupStatusErrorCode: 1100 | 2100 | 2101 | 2102 | 2103 | 2104 | 2105 | 2106 | 2107 | 2108 | 2109 | 2110 | 1200 | (number & {});
        /** @description Code and text of the error response. */
        GetGroupStatusError: {
            /** @description Error code. Other codes are possible. */
            code: components["schemas"]["GetGroupStatusErrorCode"];
            /** @description Human-readable text. Its wording differs between devices; use the code for decisions. */
            message?: components["schemas"]["ErrorMessage"];
        };
        /** @description The device rejected the request. */
        GetGroupStatusRefusal: {
            /** @description Version that the device responds with. The vendor's tables call it the version of the request; devices were recorded to respond with their newest. Use API discovery to determine capabilities, never by this value. */
            apiVersion?: components["schemas"]["AnswerApiVersion"];
            /** @description The context of the request, verbatim. Absent when the request had none. */
            context?: components["schemas"]["AnswerContext"];
            /** @description The method that was called, unknown names included. Some devices omit it. */
            method?: components["schemas"]["AnswerMethod"];
            /** @description Code and text of the error response. */
            error: components["schemas"]["GetGroupStatusError"];
        };
        /** @description Code and text of the error response. */
        ThermometryError: {
            /** @description Error code. Other codes are possible; the vendor reserves 1200–1999 for server errors and 2200–2999 for client errors of single APIs. */
            code: components["schemas"]["ThermometryErrorCode"];
            /** @description Human-readable text. Its wording differs between devices; use the code for decisions. */
            message?: components["schemas"]["ErrorMessage"];
        };
        /** @description The device rejected the request. */
        ThermometryRefusal: {
            /** @description Version that the device responds with. The vendor's tables call it the version of the request; devices were recorded to respond with their newest. Use API discovery to determine capabilities, never by this value. */
            apiVersion?: components["schemas"]["AnswerApiVersion"];
            /** @description The context of the request, verbatim. Absent when the request had none. */
            context?: components["schemas"]["AnswerContext"];
            /** @description The method that was called, unknown names included. Some devices omit it. */
            method?: components["schemas"]["AnswerMethod"];
            /** @description Code and text of the error response. */
            error: components["schemas"]["ThermometryError"];
        };
        /**
         * @description Id of the area, from 0. It is documented to be less than the number of areas, but that number counts for each preset position by itself, so that a PTZ camera may go beyond it.
         * @example 2
         */
        EventAreaId: number;
        /** @description True while the alarm is on. */
        AlarmActive: boolean;
        /**
         * @description Name of the area, documented to have at most 60 characters.
         * @example Pump 4
         */
        EventAreaName: string;
        /**
         * @description Number of the preset position, documented to start at 1. Only PTZ cameras have it.
         * @example 1
         */
        EventPresetNumber: number;
        /**
         * @description Average temperature of the area, in `TemperatureUnit`. Documented are -40 to 700, in whichever unit.
         * @example 61.25
         */
        AverageTemp: number;
        /**
         * @description Highest temperature in the area, in `TemperatureUnit`. Documented are -40 to 700, in whichever unit.
         * @example 88.5
         */
        MaximumTemp: number;
        /**
         * @description Lowest temperature in the area, in `TemperatureUnit`. Documented are -40 to 700, in whichever unit.
         * @example 23.75
         */
        MinimumTemp: number;
        /** @description Unit of the temperatures of this event, with a capital letter, whereas the methods write `celsius` and `fahrenheit`. */
        TemperatureUnit: "Celsius" | "Fahrenheit" | (string & {});
        /**
         * @description X coordinate of the hottest point, documented to be from -1 to 1, as those of areas are.
         * @example 0.12
         */
        MaxTempPositionX: number;
        /**
         * @description Y coordinate of the hottest point, documented to be from -1 to 1, as those of areas are.
         * @example -0.31
         */
        MaxTempPositionY: number;
        /**
         * @description X coordinate of the coldest point, documented to be from -1 to 1, as those of areas are.
         * @example -0.9
         */
        MinTempPositionX: number;
        /**
         * @description Y coordinate of the coldest point, documented to be from -1 to 1, as those of areas are.
         * @example 0.44
         */
        MinTempPositionY: number;
        /** @description Fields of the alarm of an area. */
        TemperatureDetectionEvent: {
            /** @description Id of the area, from 0. It is documented to be less than the number of areas, but that number counts for each preset position by itself, so that a PTZ camera may go beyond it. Nice name: `Area ID`. */
            AreaID?: components["schemas"]["EventAreaId"];
            /** @description True while the alarm is on. Nice name: `Alarm Activated`. This is the state of the event. */
            AlarmActive?: components["schemas"]["AlarmActive"];
            /** @description Name of the area, documented to have at most 60 characters. Nice name: `Area Name`. */
            AreaName?: components["schemas"]["EventAreaName"];
            /** @description Number of the preset position, documented to start at 1. Only PTZ cameras have it. Nice name: `Preset Token`. */
            PresetNbr?: components["schemas"]["EventPresetNumber"];
            /** @description Average temperature of the area, in `TemperatureUnit`. Documented are -40 to 700, in whichever unit. Nice name: `Average Temperature`. */
            AverageTemp?: components["schemas"]["AverageTemp"];
            /** @description Highest temperature in the area, in `TemperatureUnit`. Documented are -40 to 700, in whichever unit. Nice name: `Maximum Temperature`. */
            MaximumTemp?: components["schemas"]["MaximumTemp"];
            /** @description Lowest temperature in the area, in `TemperatureUnit`. Documented are -40 to 700, in whichever unit. Nice name: `Minimum Temperature`. */
            MinimumTemp?: components["schemas"]["MinimumTemp"];
            /** @description Unit of the temperatures of this event, with a capital letter, whereas the methods write `celsius` and `fahrenheit`. Nice name: `Temperature Unit`. */
            TemperatureUnit?: components["schemas"]["TemperatureUnit"];
            /** @description X coordinate of the hottest point, documented to be from -1 to 1, as those of areas are. Nice name: `Maximum Temperature X Position`. */
            MaxTempPositionX?: components["schemas"]["MaxTempPositionX"];
            /** @description Y coordinate of the hottest point, documented to be from -1 to 1, as those of areas are. Nice name: `Maximum Temperature Y Position`. */
            MaxTempPositionY?: components["schemas"]["MaxTempPositionY"];
            /** @description X coordinate of the coldest point, documented to be from -1 to 1, as those of areas are. Nice name: `Minimum Temperature X Position`. */
            MinTempPositionX?: components["schemas"]["MinTempPositionX"];
            /** @description Y coordinate of the coldest point, documented to be from -1 to 1, as those of areas are. Nice name: `Minimum Temperature Y Position`. */
            MinTempPositionY?: components["schemas"]["MinTempPositionY"];
        };
        /** @description Fields of the alarm of any area. */
        TemperatureDetectionAnyAreaEvent: {
            /** @description Stands for all areas and is always `AnyArea`. Nice name: `Area Name`. */
            AreaName?: "AnyArea" | (string & {});
            /** @description True while the alarm is on. Nice name: `AlarmActivated`. This is the state of the event. */
            AlarmActive?: components["schemas"]["AlarmActive"];
        };
        /** @description Fields of the alarm of any area of a preset position. */
        TemperatureDetectionAnyAreaOnPresetEvent: {
            /** @description Number of the preset position, documented to start at 1. Only PTZ cameras have it. Nice name: `Preset Token`. */
            PresetNbr?: components["schemas"]["EventPresetNumber"];
            /** @description True while the alarm is on. Nice name: `Alarm Activated`. This is the state of the event. */
            AlarmActive?: components["schemas"]["AlarmActive"];
            /** @description Stands for all areas of the preset position and is always `AnyAreaOnPreset`. Nice name: `Area Name`. */
            AreaName?: "AnyAreaOnPreset" | (string & {});
        };
        /** @description Fields of the temperatures of an area. */
        TemperatureInformationEvent: {
            /** @description Id of the area, from 0. It is documented to be less than the number of areas, but that number counts for each preset position by itself, so that a PTZ camera may go beyond it. Nice name: `Area ID`. */
            AreaID?: components["schemas"]["EventAreaId"];
            /** @description Name of the area, documented to have at most 60 characters. Nice name: `Area Name`. */
            AreaName?: components["schemas"]["EventAreaName"];
            /** @description Number of the preset position, documented to start at 1. Only PTZ cameras have it. Nice name: `Preset Token`. */
            PresetNbr?: components["schemas"]["EventPresetNumber"];
            /** @description Average temperature of the area, in `TemperatureUnit`. Documented are -40 to 700, in whichever unit. Nice name: `Average Temperature`. */
            AverageTemp?: components["schemas"]["AverageTemp"];
            /** @description Highest temperature in the area, in `TemperatureUnit`. Documented are -40 to 700, in whichever unit. Nice name: `Maximum Temperature`. */
            MaximumTemp?: components["schemas"]["MaximumTemp"];
            /** @description Lowest temperature in the area, in `TemperatureUnit`. Documented are -40 to 700, in whichever unit. Nice name: `Minimum Temperature`. */
            MinimumTemp?: components["schemas"]["MinimumTemp"];
            /** @description Unit of the temperatures of this event, with a capital letter, whereas the methods write `celsius` and `fahrenheit`. Nice name: `Temperature Unit`. */
            TemperatureUnit?: components["schemas"]["TemperatureUnit"];
            /** @description X coordinate of the hottest point, documented to be from -1 to 1, as those of areas are. Nice name: `Maximum Temperature X Position`. */
            MaxTempPositionX?: components["schemas"]["MaxTempPositionX"];
            /** @description Y coordinate of the hottest point, documented to be from -1 to 1, as those of areas are. Nice name: `Maximum Temperature Y Position`. */
            MaxTempPositionY?: components["schemas"]["MaxTempPositionY"];
            /** @description X coordinate of the coldest point, documented to be from -1 to 1, as those of areas are. Nice name: `Minimum Temperature X Position`. */
            MinTempPositionX?: components["schemas"]["MinTempPositionX"];
            /** @description Y coordinate of the coldest point, documented to be from -1 to 1, as those of areas are. Nice name: `Minimum Temperature Y Position`. */
            MinTempPositionY?: components["schemas"]["MinTempPositionY"];
        };
        /** @description Fields of the alarm of a group. */
        TemperatureDeviationDetectionEvent: {
            /**
             * @description Id of the group, from 1 to `maxGroups` of `getConfigurationCapabilities`. Nice name: `GroupID`.
             * @example 1
             */
            GroupID?: number;
            /** @description True while the alarm is on. Nice name: `Alarm Activated`. This is the state of the event. */
            AlarmActive?: components["schemas"]["AlarmActive"];
            /**
             * @description Name of the group, documented to have at most 60 characters. Nice name: `Group Name`.
             * @example Bearings
             */
            GroupName?: string;
            /**
             * @description The largest difference between the temperatures of two areas of the group, in degrees of the device's scale. Documented are 0 to 700. Nice name: `Delta Temp for Deviation Alarm`.
             * @example 17.5
             */
            DeltaTemp?: number;
            /**
             * @description The difference that must be exceeded, `threshold` of the group, in degrees of the device's scale. Documented are 1 to 700. Nice name: `Threshold Temp for Deviation Alarm`.
             * @example 15
             */
            ThresholdTemp?: number;
            /** @description Number of the preset position, documented to start at 1. Only PTZ cameras have it. Nice name: `Preset Token`. */
            PresetNbr?: components["schemas"]["EventPresetNumber"];
            /**
             * @description Name of the preset position that the group belongs to, documented to have at most 60 characters. Only PTZ cameras have it. Nice name: `Preset Name`.
             * @example Pump hall
             */
            PresetName?: string;
        };
        /** @description An error response of any method. */
        ThermometryMethodRefusal: components["schemas"]["GetConfigurationCapabilitiesRefusal"] | components["schemas"]["SetIsothermLevelsRefusal"] | components["schemas"]["AddAreaRefusal"] | components["schemas"]["UpdateAreaRefusal"] | components["schemas"]["RemoveAreasRefusal"] | components["schemas"]["ListAreasRefusal"] | components["schemas"]["GetAreaStatusRefusal"] | components["schemas"]["AddSpotTemperatureRefusal"] | components["schemas"]["GetSpotTemperatureRefusal"] | components["schemas"]["RemoveSpotTemperatureRefusal"] | components["schemas"]["GetTgtConfigurationRefusal"] | components["schemas"]["SetTgtConfigurationRefusal"] | components["schemas"]["AddGroupRefusal"] | components["schemas"]["UpdateGroupRefusal"] | components["schemas"]["RemoveGroupRefusal"] | components["schemas"]["ListGroupsRefusal"] | components["schemas"]["GetGroupStatusRefusal"] | components["schemas"]["ThermometryRefusal"];
    };
    responses: {
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
export type ThermometryRequest = components['schemas']['ThermometryRequest'];
export type ThermometryResponse = components['schemas']['ThermometryResponse'];
export type ApiVersion = components['schemas']['ApiVersion'];
export type Context = components['schemas']['Context'];
export type NoParams = components['schemas']['NoParams'];
export type GetSupportedVersionsRequest = components['schemas']['GetSupportedVersionsRequest'];
export type GetConfigurationCapabilitiesRequest = components['schemas']['GetConfigurationCapabilitiesRequest'];
export type TemperatureScale = components['schemas']['TemperatureScale'];
export type SetTemperatureScaleParams = components['schemas']['SetTemperatureScaleParams'];
export type SetTemperatureScaleRequest = components['schemas']['SetTemperatureScaleRequest'];
export type GetIsothermLevelsRequest = components['schemas']['GetIsothermLevelsRequest'];
export type SetIsothermLevelsParams = components['schemas']['SetIsothermLevelsParams'];
export type SetIsothermLevelsRequest = components['schemas']['SetIsothermLevelsRequest'];
export type ImageSource = components['schemas']['ImageSource'];
export type AreaName = components['schemas']['AreaName'];
export type DetectionType = components['schemas']['DetectionType'];
export type Measurement = components['schemas']['Measurement'];
export type AreaThreshold = components['schemas']['AreaThreshold'];
export type AreaDelay = components['schemas']['AreaDelay'];
export type Coordinates = components['schemas']['Coordinates'];
export type Vertices = components['schemas']['Vertices'];
export type AreaOverlay = components['schemas']['AreaOverlay'];
export type PresetNumber = components['schemas']['PresetNumber'];
export type AddAreaParams = components['schemas']['AddAreaParams'];
export type TooManyAreasCode = components['schemas']['TooManyAreasCode'];
export type PresetUnknownCode = components['schemas']['PresetUnknownCode'];
export type AreaNameTakenCode = components['schemas']['AreaNameTakenCode'];
export type AddAreaRequest = components['schemas']['AddAreaRequest'];
export type AreaId = components['schemas']['AreaId'];
export type UpdateAreaParams = components['schemas']['UpdateAreaParams'];
export type UpdateAreaRequest = components['schemas']['UpdateAreaRequest'];
export type RemoveAreasParams = components['schemas']['RemoveAreasParams'];
export type RemoveAreasRequest = components['schemas']['RemoveAreasRequest'];
export type PresetFilter = components['schemas']['PresetFilter'];
export type ListAreasParams = components['schemas']['ListAreasParams'];
export type ListAreasRequest = components['schemas']['ListAreasRequest'];
export type GetAreaStatusRequest = components['schemas']['GetAreaStatusRequest'];
export type CoordinateSystem = components['schemas']['CoordinateSystem'];
export type AddSpotTemperatureParams = components['schemas']['AddSpotTemperatureParams'];
export type SpotChannelInvalidCode = components['schemas']['SpotChannelInvalidCode'];
export type AddSpotTemperatureRequest = components['schemas']['AddSpotTemperatureRequest'];
export type GetSpotTemperatureParams = components['schemas']['GetSpotTemperatureParams'];
export type GetSpotTemperatureRequest = components['schemas']['GetSpotTemperatureRequest'];
export type RemoveSpotTemperatureParams = components['schemas']['RemoveSpotTemperatureParams'];
export type RemoveSpotTemperatureRequest = components['schemas']['RemoveSpotTemperatureRequest'];
export type FixedCameraCode = components['schemas']['FixedCameraCode'];
export type GetTgtConfigurationRequest = components['schemas']['GetTgtConfigurationRequest'];
export type SetTgtConfigurationParams = components['schemas']['SetTgtConfigurationParams'];
export type SetTgtConfigurationRequest = components['schemas']['SetTgtConfigurationRequest'];
export type GroupName = components['schemas']['GroupName'];
export type GroupMeasurement = components['schemas']['GroupMeasurement'];
export type GroupThreshold = components['schemas']['GroupThreshold'];
export type GroupDelay = components['schemas']['GroupDelay'];
export type AreaIds = components['schemas']['AreaIds'];
export type AddGroupParams = components['schemas']['AddGroupParams'];
export type GroupNameTakenCode = components['schemas']['GroupNameTakenCode'];
export type GroupAreasInvalidCode = components['schemas']['GroupAreasInvalidCode'];
export type AddGroupRequest = components['schemas']['AddGroupRequest'];
export type GroupId = components['schemas']['GroupId'];
export type UpdateGroupParams = components['schemas']['UpdateGroupParams'];
export type GroupUnknownCode = components['schemas']['GroupUnknownCode'];
export type UpdateGroupRequest = components['schemas']['UpdateGroupRequest'];
export type RemoveGroupParams = components['schemas']['RemoveGroupParams'];
export type RemoveGroupRequest = components['schemas']['RemoveGroupRequest'];
export type ListGroupsParams = components['schemas']['ListGroupsParams'];
export type ListGroupsRequest = components['schemas']['ListGroupsRequest'];
export type GetGroupStatusRequest = components['schemas']['GetGroupStatusRequest'];
export type OverlayChannel = components['schemas']['OverlayChannel'];
export type AddOverlayChannelParams = components['schemas']['AddOverlayChannelParams'];
export type AddOverlayChannelRequest = components['schemas']['AddOverlayChannelRequest'];
export type RemoveOverlayChannelParams = components['schemas']['RemoveOverlayChannelParams'];
export type RemoveOverlayChannelRequest = components['schemas']['RemoveOverlayChannelRequest'];
export type ListOverlayChannelsRequest = components['schemas']['ListOverlayChannelsRequest'];
export type ListSpotMetersRequest = components['schemas']['ListSpotMetersRequest'];
export type AnyRefusal = components['schemas']['AnyRefusal'];
export type AnswerApiVersion = components['schemas']['AnswerApiVersion'];
export type AnswerContext = components['schemas']['AnswerContext'];
export type SupportedVersions = components['schemas']['SupportedVersions'];
export type GetSupportedVersionsData = components['schemas']['GetSupportedVersionsData'];
export type GetSupportedVersionsResponse = components['schemas']['GetSupportedVersionsResponse'];
export type GetConfigurationCapabilitiesData = components['schemas']['GetConfigurationCapabilitiesData'];
export type GetConfigurationCapabilitiesResponse = components['schemas']['GetConfigurationCapabilitiesResponse'];
export type NoData = components['schemas']['NoData'];
export type SetTemperatureScaleResponse = components['schemas']['SetTemperatureScaleResponse'];
export type GetIsothermLevelsData = components['schemas']['GetIsothermLevelsData'];
export type GetIsothermLevelsResponse = components['schemas']['GetIsothermLevelsResponse'];
export type SetIsothermLevelsResponse = components['schemas']['SetIsothermLevelsResponse'];
export type AddAreaData = components['schemas']['AddAreaData'];
export type AddAreaResponse = components['schemas']['AddAreaResponse'];
export type UpdateAreaResponse = components['schemas']['UpdateAreaResponse'];
export type RemoveAreasResponse = components['schemas']['RemoveAreasResponse'];
export type MeasurementStatus = components['schemas']['MeasurementStatus'];
export type ReportedCoordinates = components['schemas']['ReportedCoordinates'];
export type ReportedVertices = components['schemas']['ReportedVertices'];
export type TemperatureArea = components['schemas']['TemperatureArea'];
export type ListAreasData = components['schemas']['ListAreasData'];
export type ListAreasResponse = components['schemas']['ListAreasResponse'];
export type AreaStatus = components['schemas']['AreaStatus'];
export type GetAreaStatusData = components['schemas']['GetAreaStatusData'];
export type GetAreaStatusResponse = components['schemas']['GetAreaStatusResponse'];
export type AddSpotTemperatureResponse = components['schemas']['AddSpotTemperatureResponse'];
export type GetSpotTemperatureData = components['schemas']['GetSpotTemperatureData'];
export type GetSpotTemperatureResponse = components['schemas']['GetSpotTemperatureResponse'];
export type RemoveSpotTemperatureResponse = components['schemas']['RemoveSpotTemperatureResponse'];
export type GetTgtConfigurationData = components['schemas']['GetTgtConfigurationData'];
export type GetTgtConfigurationResponse = components['schemas']['GetTgtConfigurationResponse'];
export type SetTgtConfigurationResponse = components['schemas']['SetTgtConfigurationResponse'];
export type AddGroupData = components['schemas']['AddGroupData'];
export type AddGroupResponse = components['schemas']['AddGroupResponse'];
export type UpdateGroupData = components['schemas']['UpdateGroupData'];
export type UpdateGroupResponse = components['schemas']['UpdateGroupResponse'];
export type RemoveGroupResponse = components['schemas']['RemoveGroupResponse'];
export type AreaGroup = components['schemas']['AreaGroup'];
export type ListGroupsData = components['schemas']['ListGroupsData'];
export type ListGroupsResponse = components['schemas']['ListGroupsResponse'];
export type GroupMember = components['schemas']['GroupMember'];
export type DeviatingArea = components['schemas']['DeviatingArea'];
export type GroupStatusDetails = components['schemas']['GroupStatusDetails'];
export type GroupStatus = components['schemas']['GroupStatus'];
export type GetGroupStatusData = components['schemas']['GetGroupStatusData'];
export type GetGroupStatusResponse = components['schemas']['GetGroupStatusResponse'];
export type AddOverlayChannelResponse = components['schemas']['AddOverlayChannelResponse'];
export type RemoveOverlayChannelResponse = components['schemas']['RemoveOverlayChannelResponse'];
export type OverlayChannelList = components['schemas']['OverlayChannelList'];
export type ListOverlayChannelsData = components['schemas']['ListOverlayChannelsData'];
export type ListOverlayChannelsResponse = components['schemas']['ListOverlayChannelsResponse'];
export type SpotMeter = components['schemas']['SpotMeter'];
export type ListSpotMetersData = components['schemas']['ListSpotMetersData'];
export type ListSpotMetersResponse = components['schemas']['ListSpotMetersResponse'];
export type AnswerMethod = components['schemas']['AnswerMethod'];
export type ThermometryErrorCode = components['schemas']['ThermometryErrorCode'];
export type ErrorMessage = components['schemas']['ErrorMessage'];
export type GetConfigurationCapabilitiesErrorCode = components['schemas']['GetConfigurationCapabilitiesErrorCode'];
export type GetConfigurationCapabilitiesError = components['schemas']['GetConfigurationCapabilitiesError'];
export type GetConfigurationCapabilitiesRefusal = components['schemas']['GetConfigurationCapabilitiesRefusal'];
export type SetIsothermLevelsErrorCode = components['schemas']['SetIsothermLevelsErrorCode'];
export type SetIsothermLevelsError = components['schemas']['SetIsothermLevelsError'];
export type SetIsothermLevelsRefusal = components['schemas']['SetIsothermLevelsRefusal'];
export type AddAreaErrorCode = components['schemas']['AddAreaErrorCode'];
export type AddAreaError = components['schemas']['AddAreaError'];
export type AddAreaRefusal = components['schemas']['AddAreaRefusal'];
export type UpdateAreaErrorCode = components['schemas']['UpdateAreaErrorCode'];
export type UpdateAreaError = components['schemas']['UpdateAreaError'];
export type UpdateAreaRefusal = components['schemas']['UpdateAreaRefusal'];
export type RemoveAreasErrorCode = components['schemas']['RemoveAreasErrorCode'];
export type RemoveAreasError = components['schemas']['RemoveAreasError'];
export type RemoveAreasRefusal = components['schemas']['RemoveAreasRefusal'];
export type ListAreasErrorCode = components['schemas']['ListAreasErrorCode'];
export type ListAreasError = components['schemas']['ListAreasError'];
export type ListAreasRefusal = components['schemas']['ListAreasRefusal'];
export type GetAreaStatusErrorCode = components['schemas']['GetAreaStatusErrorCode'];
export type GetAreaStatusError = components['schemas']['GetAreaStatusError'];
export type GetAreaStatusRefusal = components['schemas']['GetAreaStatusRefusal'];
export type AddSpotTemperatureErrorCode = components['schemas']['AddSpotTemperatureErrorCode'];
export type AddSpotTemperatureError = components['schemas']['AddSpotTemperatureError'];
export type AddSpotTemperatureRefusal = components['schemas']['AddSpotTemperatureRefusal'];
export type GetSpotTemperatureErrorCode = components['schemas']['GetSpotTemperatureErrorCode'];
export type GetSpotTemperatureError = components['schemas']['GetSpotTemperatureError'];
export type GetSpotTemperatureRefusal = components['schemas']['GetSpotTemperatureRefusal'];
export type RemoveSpotTemperatureErrorCode = components['schemas']['RemoveSpotTemperatureErrorCode'];
export type RemoveSpotTemperatureError = components['schemas']['RemoveSpotTemperatureError'];
export type RemoveSpotTemperatureRefusal = components['schemas']['RemoveSpotTemperatureRefusal'];
export type GetTgtConfigurationErrorCode = components['schemas']['GetTgtConfigurationErrorCode'];
export type GetTgtConfigurationError = components['schemas']['GetTgtConfigurationError'];
export type GetTgtConfigurationRefusal = components['schemas']['GetTgtConfigurationRefusal'];
export type SetTgtConfigurationErrorCode = components['schemas']['SetTgtConfigurationErrorCode'];
export type SetTgtConfigurationError = components['schemas']['SetTgtConfigurationError'];
export type SetTgtConfigurationRefusal = components['schemas']['SetTgtConfigurationRefusal'];
export type AddGroupErrorCode = components['schemas']['AddGroupErrorCode'];
export type AddGroupError = components['schemas']['AddGroupError'];
export type AddGroupRefusal = components['schemas']['AddGroupRefusal'];
export type UpdateGroupErrorCode = components['schemas']['UpdateGroupErrorCode'];
export type UpdateGroupError = components['schemas']['UpdateGroupError'];
export type UpdateGroupRefusal = components['schemas']['UpdateGroupRefusal'];
export type RemoveGroupErrorCode = components['schemas']['RemoveGroupErrorCode'];
export type RemoveGroupError = components['schemas']['RemoveGroupError'];
export type RemoveGroupRefusal = components['schemas']['RemoveGroupRefusal'];
export type ListGroupsErrorCode = components['schemas']['ListGroupsErrorCode'];
export type ListGroupsError = components['schemas']['ListGroupsError'];
export type ListGroupsRefusal = components['schemas']['ListGroupsRefusal'];
export type GetGroupStatusErrorCode = components['schemas']['GetGroupStatusErrorCode'];
export type GetGroupStatusError = components['schemas']['GetGroupStatusError'];
export type GetGroupStatusRefusal = components['schemas']['GetGroupStatusRefusal'];
export type ThermometryError = components['schemas']['ThermometryError'];
export type ThermometryRefusal = components['schemas']['ThermometryRefusal'];
export type EventAreaId = components['schemas']['EventAreaId'];
export type AlarmActive = components['schemas']['AlarmActive'];
export type EventAreaName = components['schemas']['EventAreaName'];
export type EventPresetNumber = components['schemas']['EventPresetNumber'];
export type AverageTemp = components['schemas']['AverageTemp'];
export type MaximumTemp = components['schemas']['MaximumTemp'];
export type MinimumTemp = components['schemas']['MinimumTemp'];
export type TemperatureUnit = components['schemas']['TemperatureUnit'];
export type MaxTempPositionX = components['schemas']['MaxTempPositionX'];
export type MaxTempPositionY = components['schemas']['MaxTempPositionY'];
export type MinTempPositionX = components['schemas']['MinTempPositionX'];
export type MinTempPositionY = components['schemas']['MinTempPositionY'];
export type TemperatureDetectionEvent = components['schemas']['TemperatureDetectionEvent'];
export type TemperatureDetectionAnyAreaEvent = components['schemas']['TemperatureDetectionAnyAreaEvent'];
export type TemperatureDetectionAnyAreaOnPresetEvent = components['schemas']['TemperatureDetectionAnyAreaOnPresetEvent'];
export type TemperatureInformationEvent = components['schemas']['TemperatureInformationEvent'];
export type TemperatureDeviationDetectionEvent = components['schemas']['TemperatureDeviationDetectionEvent'];
export type ThermometryMethodRefusal = components['schemas']['ThermometryMethodRefusal'];
export type ResponseNotFound = components['responses']['NotFound'];
export type $defs = Record<string, never>;
export interface operations {
    callThermometry: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The request's envelope. */
        requestBody: {
            content: {
                "application/json": PlainValues<components["schemas"]["ThermometryRequest"]>;
            };
        };
        responses: {
            /** @description Success response of the method. This CGI sends errors with another HTTP status. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainValues<components["schemas"]["ThermometryResponse"]>;
                };
            };
            /** @description The request was wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainValues<components["schemas"]["ThermometryMethodRefusal"]>;
                };
            };
            /** @description No credentials, or wrong ones. The body is a page of the web server or, less likely, an error response of the CGI; the challenge is in `WWW-Authenticate`. */
            401: {
                headers: {
                    /**
                     * @description One challenge or more, Digest or Basic, depending on the scheme of the URL and the device's policy.
                     * @example Digest realm="AXIS_ACCC8E00A1B2", nonce="example", algorithm=MD5, qop="auth"
                     */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainValues<components["schemas"]["ThermometryRefusal"]>;
                    /** @example <html><head><title>401 Unauthorized</title></head><body><h1>Unauthorized</h1></body></html> */
                    "text/html": string;
                };
            };
            /** @description The account's role is too low. The body is a page of the web server or an error response of the CGI. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainValues<components["schemas"]["ThermometryRefusal"]>;
                    /** @example <html><head><title>403 Forbidden</title></head><body><h1>Forbidden</h1></body></html> */
                    "text/html": string;
                };
            };
            404: components["responses"]["NotFound"];
            /** @description The device failed, or could not do it. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainValues<components["schemas"]["ThermometryMethodRefusal"]>;
                };
            };
        };
    };
    receiveTemperatureDetection: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The event's fields. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "AreaID": 2,
                 *       "AlarmActive": true,
                 *       "AreaName": "Pump 4",
                 *       "PresetNbr": 1,
                 *       "AverageTemp": 61.25,
                 *       "MaximumTemp": 88.5,
                 *       "MinimumTemp": 23.75,
                 *       "TemperatureUnit": "Celsius",
                 *       "MaxTempPositionX": 0.12,
                 *       "MaxTempPositionY": -0.31,
                 *       "MinTempPositionX": -0.9,
                 *       "MinTempPositionY": 0.44
                 *     }
                 */
                "application/json": components["schemas"]["TemperatureDetectionEvent"];
            };
        };
        responses: {
            /** @description Events have no response. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    receiveTemperatureDetectionAnyArea: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The event's fields. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "AreaName": "AnyArea",
                 *       "AlarmActive": true
                 *     }
                 */
                "application/json": components["schemas"]["TemperatureDetectionAnyAreaEvent"];
            };
        };
        responses: {
            /** @description Events have no response. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    receiveTemperatureDetectionAnyAreaOnPreset: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The event's fields. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "PresetNbr": 1,
                 *       "AlarmActive": false,
                 *       "AreaName": "AnyAreaOnPreset"
                 *     }
                 */
                "application/json": components["schemas"]["TemperatureDetectionAnyAreaOnPresetEvent"];
            };
        };
        responses: {
            /** @description Events have no response. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    receiveTemperatureInformation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The event's fields. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "AreaID": 2,
                 *       "AreaName": "Pump 4",
                 *       "PresetNbr": 1,
                 *       "AverageTemp": 58.5,
                 *       "MaximumTemp": 79.25,
                 *       "MinimumTemp": 23.5,
                 *       "TemperatureUnit": "Celsius",
                 *       "MaxTempPositionX": 0.1,
                 *       "MaxTempPositionY": -0.3,
                 *       "MinTempPositionX": -0.88,
                 *       "MinTempPositionY": 0.45
                 *     }
                 */
                "application/json": components["schemas"]["TemperatureInformationEvent"];
            };
        };
        responses: {
            /** @description Events have no response. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    receiveTemperatureDeviationDetection: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The event's fields. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "GroupID": 1,
                 *       "AlarmActive": true,
                 *       "GroupName": "Bearings",
                 *       "DeltaTemp": 17.5,
                 *       "ThresholdTemp": 15,
                 *       "PresetNbr": 1,
                 *       "PresetName": "Pump hall"
                 *     }
                 */
                "application/json": components["schemas"]["TemperatureDeviationDetectionEvent"];
            };
        };
        responses: {
            /** @description Events have no response. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
