// Generated from spec/vapix/io-port-management by `npm run generate`. Do not edit.
/** A body as openapi-fetch can map it: an open value is any string, or any number. */
export type PlainValues<T> = T extends string
    ? (string extends T ? string : T)
    : T extends number
    ? (number extends T ? number : T)
    : T extends object
    ? { [K in keyof T]: PlainValues<T[K]> }
    : T;
export interface paths {
    "/axis-cgi/io/portmanagement.cgi": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Call a method of the I/O port management API
         * @description All methods share this path; the property `method` of the body selects one.
         */
        post: operations["callIoPortManagement"];
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
        IoPortManagementRequest: components["schemas"]["GetPortsRequest"] | components["schemas"]["SetPortsRequest"] | components["schemas"]["SetStateSequenceRequest"] | components["schemas"]["GetSupportedVersionsRequest"];
        /** @description A success response of any method, or an error response. */
        IoPortManagementResponse: components["schemas"]["GetPortsResponse"] | components["schemas"]["SetPortsResponse"] | components["schemas"]["SetStateSequenceResponse"] | components["schemas"]["GetSupportedVersionsResponse"] | components["schemas"]["GetPortsRefusal"] | components["schemas"]["SetPortsRefusal"] | components["schemas"]["SetStateSequenceRefusal"] | components["schemas"]["IoPortManagementRefusal"];
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
         * Get all ports
         * @description Returns all I/O ports of the device with their state and with what can be configured. Which properties of a port `setPorts` can change depends on its direction: read the ports before you configure them.
         */
        GetPortsRequest: {
            /** @description Version that the request asks for, as `major.minor`. A device accepts every minor up to its newest and, where this was recorded, treats all of them equally; it rejects a higher minor and another major. */
            apiVersion: components["schemas"]["ApiVersion"];
            /** @description Free text. The response repeats it verbatim; without it the response has none. */
            context?: components["schemas"]["Context"];
            method: "getPorts";
            /** @description This method has no parameters. Devices accept an empty object and none at all. */
            params?: components["schemas"]["NoParams"];
        };
        /**
         * @description Id of the port, as `getPorts` returns it.
         * @example 1
         */
        PortId: string;
        /** @description State of a circuit. */
        CircuitState: "open" | "closed";
        /** @description A port and the properties to set. Without a property, the port is not changed and not in the response. */
        PortConfiguration: {
            /** @description Id of the port, as `getPorts` returns it. */
            port: components["schemas"]["PortId"];
            /** @description What the port is used for, as free text such as `Button`, `Door`, `REX` or `Tampering`. It does not change how the port behaves. */
            usage?: string;
            /** @description Makes the port an input or an output. Only ports that are `configurable` have another direction. A running state sequence ends. */
            direction?: "input" | "output";
            /** @description Name for people. */
            name?: string;
            /** @description State of the circuit while the port is inactive. A running state sequence ends. */
            normalState?: components["schemas"]["CircuitState"];
            /** @description Opens or closes the circuit of an output. Inputs do not take it. The next step of a running state sequence overrides it. */
            state?: components["schemas"]["CircuitState"];
        };
        /** @description What to set. */
        SetPortsParams: {
            /** @description The ports with what to set, at most 256 in a request. */
            ports: components["schemas"]["PortConfiguration"][];
        };
        /**
         * Configure ports
         * @description Sets one or more properties of one or more ports; other properties stay as they are. If a device cannot set a property, it returns an error that names the port and the property, but sets all other properties of the request: after an error, read the ports again. If a required parameter is missing, the device changes nothing.
         *
         *     A new `normalState` of an output inverts its state, since the port stays active or inactive. `state` is set after that. The state of an input does not change, but an input may become active.
         */
        SetPortsRequest: {
            /** @description Version that the request asks for, as `major.minor`. A device accepts every minor up to its newest and, where this was recorded, treats all of them equally; it rejects a higher minor and another major. */
            apiVersion: components["schemas"]["ApiVersion"];
            /** @description Free text. The response repeats it verbatim; without it the response has none. */
            context?: components["schemas"]["Context"];
            method: "setPorts";
            /** @description What to set. */
            params: components["schemas"]["SetPortsParams"];
        };
        /** @description A state with the time until the next one. */
        StateStep: {
            /** @description State to set. */
            state: components["schemas"]["CircuitState"];
            /** @description Time until the next state, in milliseconds, at most 65535. 0 for the last state in the vendor's example. That it is not negative is inferred. */
            time: number;
        };
        /** @description An output and its states. */
        SetStateSequenceParams: {
            /** @description Id of the port, as `getPorts` returns it. */
            port: components["schemas"]["PortId"];
            /** @description The states in the order in which they are set. */
            sequence: components["schemas"]["StateStep"][];
        };
        /**
         * Switch an output several times
         * @description Sets the states of an output one after the other, with a time after each. The sequence runs once, and its last state stays. The response comes at once. The device rejects a second sequence while one is running; `setPorts` with another `direction` or `normalState` ends a running one. The vendor's document allows this method to viewers, but `setPorts` to operators only.
         */
        SetStateSequenceRequest: {
            /** @description Version that the request asks for, as `major.minor`. A device accepts every minor up to its newest and, where this was recorded, treats all of them equally; it rejects a higher minor and another major. */
            apiVersion: components["schemas"]["ApiVersion"];
            /** @description Free text. The response repeats it verbatim; without it the response has none. */
            context?: components["schemas"]["Context"];
            method: "setStateSequence";
            /** @description An output and its states. */
            params: components["schemas"]["SetStateSequenceParams"];
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
        /** @description State of a circuit. */
        CircuitStateStatus: "open" | "closed" | (string & {});
        /** @description An I/O port. */
        Port: {
            /** @description Id of the port, as `getPorts` returns it. */
            port?: components["schemas"]["PortId"];
            /** @description Current state of the circuit. The port is active if it is not `normalState`. */
            state?: components["schemas"]["CircuitStateStatus"];
            /** @description Whether the direction of the port can be changed. */
            configurable?: boolean;
            /** @description True if the port cannot be changed. Missing for other ports. */
            readonly?: boolean;
            /** @description What the port is used for, as free text such as `Button`, `Door`, `REX` or `Tampering`. It is a name only: the port behaves the same with any value. May be empty. */
            usage?: string;
            /** @description Whether the port is an input or an output. */
            direction?: "input" | "output" | (string & {});
            /** @description Name for people. */
            name?: string;
            /** @description State of the circuit while the port is inactive. */
            normalState?: components["schemas"]["CircuitStateStatus"];
        };
        /** @description The ports of the device. */
        GetPortsData: {
            /** @description Number of ports of the device. */
            numberOfPorts?: number;
            /** @description The ports. Missing if the device has none. */
            items?: components["schemas"]["Port"][];
        };
        /** @description The ports of the device. */
        GetPortsResponse: {
            /** @description Version that the device responds with. The vendor's tables call it the version of the request; devices were recorded to respond with their newest. Use API discovery to determine capabilities, never by this value. */
            apiVersion?: components["schemas"]["AnswerApiVersion"];
            /** @description The context of the request, verbatim. Absent when the request had none. */
            context?: components["schemas"]["AnswerContext"];
            /** @constant */
            method?: "getPorts";
            /** @description The ports of the device. */
            data: components["schemas"]["GetPortsData"];
        };
        /** @description The ports that the call was about. */
        SetPortsData: {
            /** @description Ids of the ports for which the request had a property. */
            ports?: components["schemas"]["PortId"][];
        };
        /** @description All properties were set. */
        SetPortsResponse: {
            /** @description Version that the device responds with. The vendor's tables call it the version of the request; devices were recorded to respond with their newest. Use API discovery to determine capabilities, never by this value. */
            apiVersion?: components["schemas"]["AnswerApiVersion"];
            /** @description The context of the request, verbatim. Absent when the request had none. */
            context?: components["schemas"]["AnswerContext"];
            /** @constant */
            method?: "setPorts";
            /** @description The ports that the call was about. */
            data: components["schemas"]["SetPortsData"];
        };
        /** @description The port of the sequence. */
        SetStateSequenceData: {
            /** @description Id of the port. */
            port?: string;
        };
        /** @description The sequence has started. */
        SetStateSequenceResponse: {
            /** @description Version that the device responds with. The vendor's tables call it the version of the request; devices were recorded to respond with their newest. Use API discovery to determine capabilities, never by this value. */
            apiVersion?: components["schemas"]["AnswerApiVersion"];
            /** @description The context of the request, verbatim. Absent when the request had none. */
            context?: components["schemas"]["AnswerContext"];
            /** @constant */
            method?: "setStateSequence";
            /** @description The port of the sequence. */
            data: components["schemas"]["SetStateSequenceData"];
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
        /** @description Why the device rejected the request. Codes beyond these are possible; the vendor reserves 1200–1999 and 2200–2999. */
        IoPortManagementErrorCode: 1100 | 2100 | 2101 | 2102 | 2103 | 2104 | 2105 | (number & {});
        /** @description Human-readable text. Its wording differs between devices; use the code for decisions. */
        ErrorMessage: string;
        /** @description What the error is about, in errors of `setPorts`. */
        PortErrorDetails: {
            /** @description Id of the port. */
            port?: string;
            /** @description Name of the property that was not set, such as `direction`. Missing if the error is about the port itself. */
            propertyName?: string;
            /** @description Name of the required parameter that is missing, in errors with the code 2103 of a recorded device. */
            missing_element?: string;
        };
        /** @description A further error of the same call. */
        FurtherPortError: {
            /** @description Why the device rejected the request. Codes beyond these are possible; the vendor reserves 1200–1999 and 2200–2999. */
            code?: components["schemas"]["IoPortManagementErrorCode"];
            /** @description Human-readable text. Its wording differs between devices; use the code for decisions. */
            message?: components["schemas"]["ErrorMessage"];
            /** @description What the error is about, in errors of `setPorts`. */
            details?: components["schemas"]["PortErrorDetails"];
        };
        /** @description Error code. Other codes are possible. */
        GetPortsErrorCode: 1100 | 2100 | 2101 | 2102 | 2103 | 2104 | 2105 | 4004 | (number & {});
        /** @description Code and text of the error response. */
        GetPortsError: {
            /** @description Error code. Other codes are possible. */
            code: components["schemas"]["GetPortsErrorCode"];
            /** @description Human-readable text. Its wording differs between devices; use the code for decisions. */
            message?: components["schemas"]["ErrorMessage"];
            /** @description What the error is about, in errors of `setPorts`. */
            details?: components["schemas"]["PortErrorDetails"];
            /** @description The further errors of a call of `setPorts`. Only present if there is more than one error. */
            errors?: components["schemas"]["FurtherPortError"][];
        };
        /** @description The device rejected the request. */
        GetPortsRefusal: {
            /** @description Version that the device responds with. The vendor's tables call it the version of the request; devices were recorded to respond with their newest. Use API discovery to determine capabilities, never by this value. */
            apiVersion?: components["schemas"]["AnswerApiVersion"];
            /** @description The context of the request, verbatim. Absent when the request had none. */
            context?: components["schemas"]["AnswerContext"];
            /** @description The method that was called, unknown names included. Some devices omit it. */
            method?: components["schemas"]["AnswerMethod"];
            /** @description Code and text of the error response. */
            error: components["schemas"]["GetPortsError"];
        };
        /** @description Error code. Other codes are possible. */
        SetPortsErrorCode: 1100 | 2100 | 2101 | 2102 | 2103 | 2104 | 2105 | (number & {});
        /** @description Code and text of the error response. */
        SetPortsError: {
            /** @description Error code. Other codes are possible. */
            code: components["schemas"]["SetPortsErrorCode"];
            /** @description Human-readable text. Its wording differs between devices; use the code for decisions. */
            message?: components["schemas"]["ErrorMessage"];
            /** @description What the error is about, in errors of `setPorts`. */
            details?: components["schemas"]["PortErrorDetails"];
            /** @description The further errors of a call of `setPorts`. Only present if there is more than one error. */
            errors?: components["schemas"]["FurtherPortError"][];
        };
        /** @description The device rejected the request. */
        SetPortsRefusal: {
            /** @description Version that the device responds with. The vendor's tables call it the version of the request; devices were recorded to respond with their newest. Use API discovery to determine capabilities, never by this value. */
            apiVersion?: components["schemas"]["AnswerApiVersion"];
            /** @description The context of the request, verbatim. Absent when the request had none. */
            context?: components["schemas"]["AnswerContext"];
            /** @description The method that was called, unknown names included. Some devices omit it. */
            method?: components["schemas"]["AnswerMethod"];
            /** @description Code and text of the error response. */
            error: components["schemas"]["SetPortsError"];
        };
        /** @description Error code. Other codes are possible. */
        SetStateSequenceErrorCode: 1100 | 2100 | 2101 | 2102 | 2103 | 2104 | 2105 | 2200 | (number & {});
        /** @description Code and text of the error response. */
        SetStateSequenceError: {
            /** @description Error code. Other codes are possible. */
            code: components["schemas"]["SetStateSequenceErrorCode"];
            /** @description Human-readable text. Its wording differs between devices; use the code for decisions. */
            message?: components["schemas"]["ErrorMessage"];
            /** @description What the error is about, in errors of `setPorts`. */
            details?: components["schemas"]["PortErrorDetails"];
            /** @description The further errors of a call of `setPorts`. Only present if there is more than one error. */
            errors?: components["schemas"]["FurtherPortError"][];
        };
        /** @description The device rejected the request. */
        SetStateSequenceRefusal: {
            /** @description Version that the device responds with. The vendor's tables call it the version of the request; devices were recorded to respond with their newest. Use API discovery to determine capabilities, never by this value. */
            apiVersion?: components["schemas"]["AnswerApiVersion"];
            /** @description The context of the request, verbatim. Absent when the request had none. */
            context?: components["schemas"]["AnswerContext"];
            /** @description The method that was called, unknown names included. Some devices omit it. */
            method?: components["schemas"]["AnswerMethod"];
            /** @description Code and text of the error response. */
            error: components["schemas"]["SetStateSequenceError"];
        };
        /** @description Code and text of the error response. */
        IoPortManagementError: {
            /** @description Why the device rejected the request. Codes beyond these are possible; the vendor reserves 1200–1999 and 2200–2999. */
            code: components["schemas"]["IoPortManagementErrorCode"];
            /** @description Human-readable text. Its wording differs between devices; use the code for decisions. */
            message?: components["schemas"]["ErrorMessage"];
            /** @description What the error is about, in errors of `setPorts`. */
            details?: components["schemas"]["PortErrorDetails"];
            /** @description The further errors of a call of `setPorts`. Only present if there is more than one error. */
            errors?: components["schemas"]["FurtherPortError"][];
        };
        /** @description The device rejected the request. */
        IoPortManagementRefusal: {
            /** @description Version that the device responds with. The vendor's tables call it the version of the request; devices were recorded to respond with their newest. Use API discovery to determine capabilities, never by this value. */
            apiVersion?: components["schemas"]["AnswerApiVersion"];
            /** @description The context of the request, verbatim. Absent when the request had none. */
            context?: components["schemas"]["AnswerContext"];
            /** @description The method that was called, unknown names included. Some devices omit it. */
            method?: components["schemas"]["AnswerMethod"];
            /** @description Code and text of the error response. */
            error: components["schemas"]["IoPortManagementError"];
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
export type IoPortManagementRequest = components['schemas']['IoPortManagementRequest'];
export type IoPortManagementResponse = components['schemas']['IoPortManagementResponse'];
export type ApiVersion = components['schemas']['ApiVersion'];
export type Context = components['schemas']['Context'];
export type NoParams = components['schemas']['NoParams'];
export type GetPortsRequest = components['schemas']['GetPortsRequest'];
export type PortId = components['schemas']['PortId'];
export type CircuitState = components['schemas']['CircuitState'];
export type PortConfiguration = components['schemas']['PortConfiguration'];
export type SetPortsParams = components['schemas']['SetPortsParams'];
export type SetPortsRequest = components['schemas']['SetPortsRequest'];
export type StateStep = components['schemas']['StateStep'];
export type SetStateSequenceParams = components['schemas']['SetStateSequenceParams'];
export type SetStateSequenceRequest = components['schemas']['SetStateSequenceRequest'];
export type GetSupportedVersionsRequest = components['schemas']['GetSupportedVersionsRequest'];
export type AnyRefusal = components['schemas']['AnyRefusal'];
export type AnswerApiVersion = components['schemas']['AnswerApiVersion'];
export type AnswerContext = components['schemas']['AnswerContext'];
export type CircuitStateStatus = components['schemas']['CircuitStateStatus'];
export type Port = components['schemas']['Port'];
export type GetPortsData = components['schemas']['GetPortsData'];
export type GetPortsResponse = components['schemas']['GetPortsResponse'];
export type SetPortsData = components['schemas']['SetPortsData'];
export type SetPortsResponse = components['schemas']['SetPortsResponse'];
export type SetStateSequenceData = components['schemas']['SetStateSequenceData'];
export type SetStateSequenceResponse = components['schemas']['SetStateSequenceResponse'];
export type SupportedVersions = components['schemas']['SupportedVersions'];
export type GetSupportedVersionsData = components['schemas']['GetSupportedVersionsData'];
export type GetSupportedVersionsResponse = components['schemas']['GetSupportedVersionsResponse'];
export type AnswerMethod = components['schemas']['AnswerMethod'];
export type IoPortManagementErrorCode = components['schemas']['IoPortManagementErrorCode'];
export type ErrorMessage = components['schemas']['ErrorMessage'];
export type PortErrorDetails = components['schemas']['PortErrorDetails'];
export type FurtherPortError = components['schemas']['FurtherPortError'];
export type GetPortsErrorCode = components['schemas']['GetPortsErrorCode'];
export type GetPortsError = components['schemas']['GetPortsError'];
export type GetPortsRefusal = components['schemas']['GetPortsRefusal'];
export type SetPortsErrorCode = components['schemas']['SetPortsErrorCode'];
export type SetPortsError = components['schemas']['SetPortsError'];
export type SetPortsRefusal = components['schemas']['SetPortsRefusal'];
export type SetStateSequenceErrorCode = components['schemas']['SetStateSequenceErrorCode'];
export type SetStateSequenceError = components['schemas']['SetStateSequenceError'];
export type SetStateSequenceRefusal = components['schemas']['SetStateSequenceRefusal'];
export type IoPortManagementError = components['schemas']['IoPortManagementError'];
export type IoPortManagementRefusal = components['schemas']['IoPortManagementRefusal'];
export type ResponseUnauthorized = components['responses']['Unauthorized'];
export type ResponseForbidden = components['responses']['Forbidden'];
export type ResponseNotFound = components['responses']['NotFound'];
export type $defs = Record<string, never>;
export interface operations {
    callIoPortManagement: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The request's envelope. */
        requestBody: {
            content: {
                "application/json": PlainValues<components["schemas"]["IoPortManagementRequest"]>;
            };
        };
        responses: {
            /** @description The data of the method, or a method error. This CGI sends method errors with HTTP 200 too. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainValues<components["schemas"]["IoPortManagementResponse"]>;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
}
