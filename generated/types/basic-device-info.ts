// Generated from spec/vapix/basic-device-info by `npm run generate`. Do not edit.
/** A body as openapi-fetch can map it: an open value is any string, or any number. */
export type PlainValues<T> = T extends string
    ? (string extends T ? string : T)
    : T extends number
    ? (number extends T ? number : T)
    : T extends object
    ? { [K in keyof T]: PlainValues<T[K]> }
    : T;
export interface paths {
    "/axis-cgi/basicdeviceinfo.cgi": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Call a method of the basic device information API
         * @description All methods share this path; the property `method` of the body selects one.
         */
        post: operations["callBasicDeviceInfo"];
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
        BasicDeviceInfoRequest: components["schemas"]["GetPropertiesRequest"] | components["schemas"]["GetAllPropertiesRequest"] | components["schemas"]["GetAllUnrestrictedPropertiesRequest"] | components["schemas"]["GetSupportedVersionsRequest"];
        /** @description A success response of any method, or an error response. */
        BasicDeviceInfoResponse: components["schemas"]["GetPropertiesResponse"] | components["schemas"]["GetAllPropertiesResponse"] | components["schemas"]["GetAllUnrestrictedPropertiesResponse"] | components["schemas"]["GetSupportedVersionsResponse"] | components["schemas"]["BasicDeviceInfoRefusal"];
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
        /** @description Name of a property. */
        DevicePropertyName: "Brand" | "BuildDate" | "HardwareID" | "ProdFullName" | "ProdNbr" | "ProdShortName" | "ProdType" | "ProdVariant" | "SerialNumber" | "Version" | "WebURL" | "Architecture" | "Soc" | "SocSerialNumber";
        /** @description Which properties to return. */
        GetPropertiesParams: {
            /** @description Names of the properties. None may be named, for an empty response. */
            propertyList: components["schemas"]["DevicePropertyName"][];
        };
        /**
         * Get some properties of the device
         * @description Returns the properties that are asked for by name. An unknown name is rejected with 1000.
         */
        GetPropertiesRequest: {
            /** @description Version that the request asks for, as `major.minor`. A device accepts every minor up to its newest and, where this was recorded, treats all of them equally; it rejects a higher minor and another major. */
            apiVersion: components["schemas"]["ApiVersion"];
            /** @description Free text. The response repeats it verbatim; without it the response has none. */
            context?: components["schemas"]["Context"];
            method: "getProperties";
            /** @description Which properties to return. */
            params: components["schemas"]["GetPropertiesParams"];
        };
        /** @description This method has no parameters. Devices accept an empty object and none at all. */
        NoParams: Record<string, never>;
        /**
         * Get all properties of the device
         * @description Returns all properties of the device. An account whose role is too low is rejected by the web server or with 2001.
         */
        GetAllPropertiesRequest: {
            /** @description Version that the request asks for, as `major.minor`. A device accepts every minor up to its newest and, where this was recorded, treats all of them equally; it rejects a higher minor and another major. */
            apiVersion: components["schemas"]["ApiVersion"];
            /** @description Free text. The response repeats it verbatim; without it the response has none. */
            context?: components["schemas"]["Context"];
            method: "getAllProperties";
            /** @description This method has no parameters. Devices accept an empty object and none at all. */
            params?: components["schemas"]["NoParams"];
        };
        /**
         * Get the properties that need no account
         * @description Returns the properties that anyone may know: all but `Architecture`, `Soc` and `SocSerialNumber`. If an administrator has switched anonymous access off, a call without an account gets 401 or an empty list. Devices at version 1.0 do not have the method.
         */
        GetAllUnrestrictedPropertiesRequest: {
            /** @description Version that the request asks for, as `major.minor`. A device accepts every minor up to its newest and, where this was recorded, treats all of them equally; it rejects a higher minor and another major. */
            apiVersion: components["schemas"]["ApiVersion"];
            /** @description Free text. The response repeats it verbatim; without it the response has none. */
            context?: components["schemas"]["Context"];
            method: "getAllUnrestrictedProperties";
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
         * @description Brand of the device.
         * @example AXIS
         */
        Brand: string;
        /**
         * @description When its AXIS OS was built, in English and without a time zone.
         * @example Mar 02 2026 09:14
         */
        BuildDate: string;
        /**
         * @description Id of the hardware.
         * @example 7C5
         * @example 947.2
         */
        HardwareID: string;
        /**
         * @description Full name of the product, with its brand and type.
         * @example AXIS Q1961-TE Thermal Camera
         */
        ProdFullName: string;
        /**
         * @description Number of the product.
         * @example Q1961-TE
         */
        ProdNbr: string;
        /**
         * @description Name of the product: its brand and number.
         * @example AXIS Q1961-TE
         */
        ProdShortName: string;
        /**
         * @description Type of the product.
         * @example Thermal Camera
         */
        ProdType: string;
        /**
         * @description Variant of the product, such as its focal length. Empty if there is only one.
         * @example 13mm
         */
        ProdVariant: string;
        /**
         * @description Serial number: the MAC address in capital letters, without separators.
         * @example ACCC8E00A1B2
         */
        SerialNumber: string;
        /**
         * @description Version of AXIS OS.
         * @example 12.9.57
         */
        Version: string;
        /**
         * @description Address of the vendor's web site, with `https` from AXIS OS 12.9 on and with `http` before.
         * @example https://www.axis.com
         */
        WebURL: string;
        /**
         * @description Architecture of the processor.
         * @example aarch64
         * @example armv7hf
         * @example mips
         */
        Architecture: string;
        /**
         * @description System on a chip that the device runs on.
         * @example Axis Artpec-8
         * @example Ambarella CV25
         */
        Soc: string;
        /**
         * @description Serial number of the system on a chip, hexadecimal digits in groups of eight: four groups on AXIS OS 10.12 and 11.11, two on 12. Empty on some devices.
         * @example 0A1B2C3D-4E5F6071
         */
        SocSerialNumber: string;
        /** @description The properties that were asked for, and no others. Empty if none were. */
        SelectedProperties: {
            /** @description Brand of the device. */
            Brand?: components["schemas"]["Brand"];
            /** @description When its AXIS OS was built, in English and without a time zone. */
            BuildDate?: components["schemas"]["BuildDate"];
            /** @description Id of the hardware. */
            HardwareID?: components["schemas"]["HardwareID"];
            /** @description Full name of the product, with its brand and type. */
            ProdFullName?: components["schemas"]["ProdFullName"];
            /** @description Number of the product. */
            ProdNbr?: components["schemas"]["ProdNbr"];
            /** @description Name of the product: its brand and number. */
            ProdShortName?: components["schemas"]["ProdShortName"];
            /** @description Type of the product. */
            ProdType?: components["schemas"]["ProdType"];
            /** @description Variant of the product, such as its focal length. Empty if there is only one. */
            ProdVariant?: components["schemas"]["ProdVariant"];
            /** @description Serial number: the MAC address in capital letters, without separators. */
            SerialNumber?: components["schemas"]["SerialNumber"];
            /** @description Version of AXIS OS. */
            Version?: components["schemas"]["Version"];
            /** @description Address of the vendor's web site, with `https` from AXIS OS 12.9 on and with `http` before. */
            WebURL?: components["schemas"]["WebURL"];
            /** @description Architecture of the processor. */
            Architecture?: components["schemas"]["Architecture"];
            /** @description System on a chip that the device runs on. */
            Soc?: components["schemas"]["Soc"];
            /** @description Serial number of the system on a chip, hexadecimal digits in groups of eight: four groups on AXIS OS 10.12 and 11.11, two on 12. Empty on some devices. */
            SocSerialNumber?: components["schemas"]["SocSerialNumber"];
        };
        /** @description The properties that were asked for. */
        GetPropertiesData: {
            /** @description The properties that were asked for, and no others. Empty if none were. */
            propertyList?: components["schemas"]["SelectedProperties"];
        };
        /** @description The properties that were asked for. */
        GetPropertiesResponse: {
            /** @description Version that the device responds with. The vendor's tables call it the version of the request; devices were recorded to respond with their newest. Use API discovery to determine capabilities, never by this value. */
            apiVersion?: components["schemas"]["AnswerApiVersion"];
            /** @description The context of the request, verbatim. Absent when the request had none. */
            context?: components["schemas"]["AnswerContext"];
            /**
             * @description Neither the vendor's document nor devices have it here.
             * @constant
             */
            method?: "getProperties";
            /** @description The properties that were asked for. */
            data: components["schemas"]["GetPropertiesData"];
        };
        /** @description The properties of the device. */
        AllProperties: {
            /** @description Brand of the device. */
            Brand?: components["schemas"]["Brand"];
            /** @description When its AXIS OS was built, in English and without a time zone. */
            BuildDate?: components["schemas"]["BuildDate"];
            /** @description Id of the hardware. */
            HardwareID?: components["schemas"]["HardwareID"];
            /** @description Full name of the product, with its brand and type. */
            ProdFullName?: components["schemas"]["ProdFullName"];
            /** @description Number of the product. */
            ProdNbr?: components["schemas"]["ProdNbr"];
            /** @description Name of the product: its brand and number. */
            ProdShortName?: components["schemas"]["ProdShortName"];
            /** @description Type of the product. */
            ProdType?: components["schemas"]["ProdType"];
            /** @description Variant of the product, such as its focal length. Empty if there is only one. */
            ProdVariant?: components["schemas"]["ProdVariant"];
            /** @description Serial number: the MAC address in capital letters, without separators. */
            SerialNumber?: components["schemas"]["SerialNumber"];
            /** @description Version of AXIS OS. */
            Version?: components["schemas"]["Version"];
            /** @description Address of the vendor's web site, with `https` from AXIS OS 12.9 on and with `http` before. */
            WebURL?: components["schemas"]["WebURL"];
            /** @description Architecture of the processor. */
            Architecture?: components["schemas"]["Architecture"];
            /** @description System on a chip that the device runs on. */
            Soc?: components["schemas"]["Soc"];
            /** @description Serial number of the system on a chip, hexadecimal digits in groups of eight: four groups on AXIS OS 10.12 and 11.11, two on 12. Empty on some devices. */
            SocSerialNumber?: components["schemas"]["SocSerialNumber"];
        };
        /** @description All properties of the device. */
        GetAllPropertiesData: {
            /** @description The properties of the device. */
            propertyList?: components["schemas"]["AllProperties"];
        };
        /** @description All properties. */
        GetAllPropertiesResponse: {
            /** @description Version that the device responds with. The vendor's tables call it the version of the request; devices were recorded to respond with their newest. Use API discovery to determine capabilities, never by this value. */
            apiVersion?: components["schemas"]["AnswerApiVersion"];
            /** @description The context of the request, verbatim. Absent when the request had none. */
            context?: components["schemas"]["AnswerContext"];
            /**
             * @description Neither the vendor's document nor devices have it here.
             * @constant
             */
            method?: "getAllProperties";
            /** @description All properties of the device. */
            data: components["schemas"]["GetAllPropertiesData"];
        };
        /** @description The properties that need no account. Empty if anonymous access is switched off. */
        UnrestrictedProperties: {
            /** @description Brand of the device. */
            Brand?: components["schemas"]["Brand"];
            /** @description When its AXIS OS was built, in English and without a time zone. */
            BuildDate?: components["schemas"]["BuildDate"];
            /** @description Id of the hardware. */
            HardwareID?: components["schemas"]["HardwareID"];
            /** @description Full name of the product, with its brand and type. */
            ProdFullName?: components["schemas"]["ProdFullName"];
            /** @description Number of the product. */
            ProdNbr?: components["schemas"]["ProdNbr"];
            /** @description Name of the product: its brand and number. */
            ProdShortName?: components["schemas"]["ProdShortName"];
            /** @description Type of the product. */
            ProdType?: components["schemas"]["ProdType"];
            /** @description Variant of the product, such as its focal length. Empty if there is only one. */
            ProdVariant?: components["schemas"]["ProdVariant"];
            /** @description Serial number: the MAC address in capital letters, without separators. */
            SerialNumber?: components["schemas"]["SerialNumber"];
            /** @description Version of AXIS OS. */
            Version?: components["schemas"]["Version"];
            /** @description Address of the vendor's web site, with `https` from AXIS OS 12.9 on and with `http` before. */
            WebURL?: components["schemas"]["WebURL"];
        };
        /** @description The properties that need no account. */
        GetAllUnrestrictedPropertiesData: {
            /** @description The properties that need no account. Empty if anonymous access is switched off. */
            propertyList?: components["schemas"]["UnrestrictedProperties"];
        };
        /** @description The properties that need no account. */
        GetAllUnrestrictedPropertiesResponse: {
            /** @description Version that the device responds with. The vendor's tables call it the version of the request; devices were recorded to respond with their newest. Use API discovery to determine capabilities, never by this value. */
            apiVersion?: components["schemas"]["AnswerApiVersion"];
            /** @description The context of the request, verbatim. Absent when the request had none. */
            context?: components["schemas"]["AnswerContext"];
            /**
             * @description Neither the vendor's document nor devices have it here.
             * @constant
             */
            method?: "getAllUnrestrictedProperties";
            /** @description The properties that need no account. */
            data: components["schemas"]["GetAllUnrestrictedPropertiesData"];
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
            /**
             * @description In the vendor's document, for this method alone. Devices omit it in every response.
             * @constant
             */
            method?: "getSupportedVersions";
            /** @description The versions of this API that the device has. */
            data: components["schemas"]["GetSupportedVersionsData"];
        };
        /** @description The method that was called, unknown names included. Some devices omit it. */
        AnswerMethod: string;
        /** @description Error code. Other codes are possible. */
        BasicDeviceInfoErrorCode: 1000 | 2001 | 2002 | 2003 | 2004 | 4000 | 4002 | 8000 | (number & {});
        /** @description Human-readable text. Its wording differs between devices; use the code for decisions. */
        ErrorMessage: string;
        /** @description Code and text of the error response. */
        BasicDeviceInfoError: {
            /** @description Error code. Other codes are possible. */
            code: components["schemas"]["BasicDeviceInfoErrorCode"];
            /** @description Human-readable text. Its wording differs between devices; use the code for decisions. */
            message?: components["schemas"]["ErrorMessage"];
        };
        /** @description The device rejected the request. Devices do not name the method in it. */
        BasicDeviceInfoRefusal: {
            /** @description Version that the device responds with. The vendor's tables call it the version of the request; devices were recorded to respond with their newest. Use API discovery to determine capabilities, never by this value. */
            apiVersion?: components["schemas"]["AnswerApiVersion"];
            /** @description The context of the request, verbatim. Absent when the request had none. */
            context?: components["schemas"]["AnswerContext"];
            /** @description The method that was called, unknown names included. Some devices omit it. */
            method?: components["schemas"]["AnswerMethod"];
            /** @description Code and text of the error response. */
            error: components["schemas"]["BasicDeviceInfoError"];
            /**
             * @deprecated
             * @description Alternative spelling of `apiVersion` in the vendor's document.
             */
            apiVersions?: string;
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
export type BasicDeviceInfoRequest = components['schemas']['BasicDeviceInfoRequest'];
export type BasicDeviceInfoResponse = components['schemas']['BasicDeviceInfoResponse'];
export type ApiVersion = components['schemas']['ApiVersion'];
export type Context = components['schemas']['Context'];
export type DevicePropertyName = components['schemas']['DevicePropertyName'];
export type GetPropertiesParams = components['schemas']['GetPropertiesParams'];
export type GetPropertiesRequest = components['schemas']['GetPropertiesRequest'];
export type NoParams = components['schemas']['NoParams'];
export type GetAllPropertiesRequest = components['schemas']['GetAllPropertiesRequest'];
export type GetAllUnrestrictedPropertiesRequest = components['schemas']['GetAllUnrestrictedPropertiesRequest'];
export type GetSupportedVersionsRequest = components['schemas']['GetSupportedVersionsRequest'];
export type AnyRefusal = components['schemas']['AnyRefusal'];
export type AnswerApiVersion = components['schemas']['AnswerApiVersion'];
export type AnswerContext = components['schemas']['AnswerContext'];
export type Brand = components['schemas']['Brand'];
export type BuildDate = components['schemas']['BuildDate'];
export type HardwareID = components['schemas']['HardwareID'];
export type ProdFullName = components['schemas']['ProdFullName'];
export type ProdNbr = components['schemas']['ProdNbr'];
export type ProdShortName = components['schemas']['ProdShortName'];
export type ProdType = components['schemas']['ProdType'];
export type ProdVariant = components['schemas']['ProdVariant'];
export type SerialNumber = components['schemas']['SerialNumber'];
export type Version = components['schemas']['Version'];
export type WebURL = components['schemas']['WebURL'];
export type Architecture = components['schemas']['Architecture'];
export type Soc = components['schemas']['Soc'];
export type SocSerialNumber = components['schemas']['SocSerialNumber'];
export type SelectedProperties = components['schemas']['SelectedProperties'];
export type GetPropertiesData = components['schemas']['GetPropertiesData'];
export type GetPropertiesResponse = components['schemas']['GetPropertiesResponse'];
export type AllProperties = components['schemas']['AllProperties'];
export type GetAllPropertiesData = components['schemas']['GetAllPropertiesData'];
export type GetAllPropertiesResponse = components['schemas']['GetAllPropertiesResponse'];
export type UnrestrictedProperties = components['schemas']['UnrestrictedProperties'];
export type GetAllUnrestrictedPropertiesData = components['schemas']['GetAllUnrestrictedPropertiesData'];
export type GetAllUnrestrictedPropertiesResponse = components['schemas']['GetAllUnrestrictedPropertiesResponse'];
export type SupportedVersions = components['schemas']['SupportedVersions'];
export type GetSupportedVersionsData = components['schemas']['GetSupportedVersionsData'];
export type GetSupportedVersionsResponse = components['schemas']['GetSupportedVersionsResponse'];
export type AnswerMethod = components['schemas']['AnswerMethod'];
export type BasicDeviceInfoErrorCode = components['schemas']['BasicDeviceInfoErrorCode'];
export type ErrorMessage = components['schemas']['ErrorMessage'];
export type BasicDeviceInfoError = components['schemas']['BasicDeviceInfoError'];
export type BasicDeviceInfoRefusal = components['schemas']['BasicDeviceInfoRefusal'];
export type ResponseUnauthorized = components['responses']['Unauthorized'];
export type ResponseForbidden = components['responses']['Forbidden'];
export type ResponseNotFound = components['responses']['NotFound'];
export type $defs = Record<string, never>;
export interface operations {
    callBasicDeviceInfo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The request's envelope. */
        requestBody: {
            content: {
                "application/json": PlainValues<components["schemas"]["BasicDeviceInfoRequest"]>;
            };
        };
        responses: {
            /** @description Success or error response of the method. This CGI also sends errors with HTTP 200. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainValues<components["schemas"]["BasicDeviceInfoResponse"]>;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
}
