// Generated from spec/vapix/network-settings by `npm run generate`. Do not edit.
/** A body as openapi-fetch can map it: an open value is any string, or any number. */
export type PlainValues<T> = T extends string
    ? (string extends T ? string : T)
    : T extends number
    ? (number extends T ? number : T)
    : T extends object
    ? { [K in keyof T]: PlainValues<T[K]> }
    : T;
export interface paths {
    "/axis-cgi/network_settings.cgi": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Call a method of the network settings API
         * @description All methods share this path; the property `method` of the body selects one.
         */
        post: operations["callNetworkSettings"];
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
        NetworkSettingsRequest: components["schemas"]["AddVlanRequest"] | components["schemas"]["GetNetworkInfoRequest"] | components["schemas"]["GetSupportedVersionsRequest"] | components["schemas"]["RemoveVlanRequest"] | components["schemas"]["ScanWLANNetworksRequest"] | components["schemas"]["SetDeviceConfigurationRequest"] | components["schemas"]["SetHostnameConfigurationRequest"] | components["schemas"]["SetIPv4AddressConfigurationRequest"] | components["schemas"]["SetIPv6AddressConfigurationRequest"] | components["schemas"]["SetGlobalProxyConfigurationRequest"] | components["schemas"]["SetResolverConfigurationRequest"] | components["schemas"]["SetWired8021XConfigurationRequest"] | components["schemas"]["SetWlanConfigurationRequest"] | components["schemas"]["SetWLANStationConfigurationRequest"] | components["schemas"]["TestWLANStationSettingsRequest"] | components["schemas"]["WlanSwitchAPToStationRequest"];
        /** @description A success response of any method, or an error response. */
        NetworkSettingsResponse: components["schemas"]["AddVlanResponse"] | components["schemas"]["GetNetworkInfoResponse"] | components["schemas"]["GetSupportedVersionsResponse"] | components["schemas"]["RemoveVlanResponse"] | components["schemas"]["ScanWLANNetworksResponse"] | components["schemas"]["SetDeviceConfigurationResponse"] | components["schemas"]["SetHostnameConfigurationResponse"] | components["schemas"]["SetIPv4AddressConfigurationResponse"] | components["schemas"]["SetIPv6AddressConfigurationResponse"] | components["schemas"]["SetGlobalProxyConfigurationResponse"] | components["schemas"]["SetResolverConfigurationResponse"] | components["schemas"]["SetWired8021XConfigurationResponse"] | components["schemas"]["SetWlanConfigurationResponse"] | components["schemas"]["SetWLANStationConfigurationResponse"] | components["schemas"]["TestWLANStationSettingsResponse"] | components["schemas"]["WlanSwitchAPToStationResponse"] | components["schemas"]["AddVlanRefusal"] | components["schemas"]["RemoveVlanRefusal"] | components["schemas"]["ScanWLANNetworksRefusal"] | components["schemas"]["SetDeviceConfigurationRefusal"] | components["schemas"]["SetHostnameConfigurationRefusal"] | components["schemas"]["SetIPv4AddressConfigurationRefusal"] | components["schemas"]["SetIPv6AddressConfigurationRefusal"] | components["schemas"]["SetGlobalProxyConfigurationRefusal"] | components["schemas"]["SetResolverConfigurationRefusal"] | components["schemas"]["SetWired8021XConfigurationRefusal"] | components["schemas"]["SetWlanConfigurationRefusal"] | components["schemas"]["SetWLANStationConfigurationRefusal"] | components["schemas"]["TestWLANStationSettingsRefusal"] | components["schemas"]["WlanSwitchAPToStationRefusal"] | components["schemas"]["NetworkSettingsRefusal"];
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
         * @description Name of a network interface device, such as `eth0`. `getNetworkInfo` lists them. That it is not empty is inferred.
         * @example eth0
         */
        DeviceName: string;
        /** @description The VLAN to add. */
        AddVlanParams: {
            /** @description Network interface device that the VLAN is attached to, such as `eth0`. */
            masterDeviceName: components["schemas"]["DeviceName"];
            /** @description Number of the VLAN. The range, 1 to 4094, is that of IEEE 802.1Q; the vendor states none. */
            VlanId: number;
        };
        /**
         * Add a VLAN
         * @description Adds a VLAN on top of a network interface device. The new device is named after both: `VlanId` 4 on `eth0` gives `eth0.4`. A VLAN that exists already is rejected.
         */
        AddVlanRequest: {
            /** @description Version that the request asks for, as `major.minor`. A device accepts every minor up to its newest and, where this was recorded, treats all of them equally; it rejects a higher minor and another major. */
            apiVersion: components["schemas"]["ApiVersion"];
            /** @description Free text. The response repeats it verbatim; without it the response has none. */
            context?: components["schemas"]["Context"];
            method: "addVlan";
            /** @description The VLAN to add. */
            params: components["schemas"]["AddVlanParams"];
        };
        /** @description This method has no parameters. Devices accept an empty object and none at all. */
        NoParams: Record<string, never>;
        /**
         * Get the network configuration
         * @description Returns the entire network configuration: that of the system, and that of each network interface device with its addresses and what its type adds. Which properties are there depends on AXIS OS and on the hardware.
         */
        GetNetworkInfoRequest: {
            /** @description Version that the request asks for, as `major.minor`. A device accepts every minor up to its newest and, where this was recorded, treats all of them equally; it rejects a higher minor and another major. */
            apiVersion: components["schemas"]["ApiVersion"];
            /** @description Free text. The response repeats it verbatim; without it the response has none. */
            context?: components["schemas"]["Context"];
            method: "getNetworkInfo";
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
            /**
             * @deprecated
             * @description What the vendor's syntax block prints for `apiVersion`. Devices ignore it.
             */
            apiVersions?: unknown;
        };
        /** @description The VLAN to remove. */
        RemoveVlanParams: {
            /** @description Full name of the VLAN, such as `eth0.4`. That it is not empty is inferred. */
            VlanName: string;
            /**
             * @deprecated
             * @description Network interface device that the VLAN is on. A parameter in the vendor's table alone: neither its syntax nor its example has it, and `VlanName` contains it already. Omit it.
             */
            masterDeviceName?: string;
        };
        /**
         * Remove a VLAN
         * @description Removes a VLAN by its full name. One that `deviceSwitching.manualActiveDevices` names is rejected with 1000/200; the vendor prints HTTP status 200 for it, and 500 for the code 1000 in general.
         */
        RemoveVlanRequest: {
            /** @description Version that the request asks for, as `major.minor`. A device accepts every minor up to its newest and, where this was recorded, treats all of them equally; it rejects a higher minor and another major. */
            apiVersion: components["schemas"]["ApiVersion"];
            /** @description Free text. The response repeats it verbatim; without it the response has none. */
            context?: components["schemas"]["Context"];
            method: "removeVlan";
            /** @description The VLAN to remove. */
            params: components["schemas"]["RemoveVlanParams"];
        };
        /** @description Where to scan. */
        ScanWLANNetworksParams: {
            /** @description Name of a network interface device, such as `eth0`. `getNetworkInfo` lists them. That it is not empty is inferred. */
            deviceName: components["schemas"]["DeviceName"];
            /**
             * @description False takes the result of the last scan, if there was one; true scans anew.
             * @default true
             */
            refresh?: boolean;
        };
        /**
         * No device found for the given device name
         * @description The network interface device is unknown; `getNetworkInfo` lists them.
         * @constant
         */
        NoDeviceCode: 5000;
        /**
         * Scan for WLAN networks
         * @description Lists the WLAN networks that a network interface device receives. Only for devices of the type `wlan` that have `wlan.station` in `getNetworkInfo`.
         */
        ScanWLANNetworksRequest: {
            /** @description Version that the request asks for, as `major.minor`. A device accepts every minor up to its newest and, where this was recorded, treats all of them equally; it rejects a higher minor and another major. */
            apiVersion: components["schemas"]["ApiVersion"];
            /** @description Free text. The response repeats it verbatim; without it the response has none. */
            context?: components["schemas"]["Context"];
            method: "scanWLANNetworks";
            /** @description Where to scan. */
            params: components["schemas"]["ScanWLANNetworksParams"];
        };
        /** @description `up` or `down`. */
        DeviceState: "up" | "down";
        /** @description The device and its state. */
        SetDeviceConfigurationParams: {
            /** @description Name of a network interface device, such as `eth0`. `getNetworkInfo` lists them. That it is not empty is inferred. */
            deviceName: components["schemas"]["DeviceName"];
            /** @description State to keep the device in. With `down`, its `link` is false, its `state` is down, and it carries no traffic, also after a reboot. */
            staticState?: components["schemas"]["DeviceState"];
        };
        /**
         * Configure a network interface device
         * @description Enables or disables a network interface device. The setting survives a reboot.
         */
        SetDeviceConfigurationRequest: {
            /** @description Version that the request asks for, as `major.minor`. A device accepts every minor up to its newest and, where this was recorded, treats all of them equally; it rejects a higher minor and another major. */
            apiVersion: components["schemas"]["ApiVersion"];
            /** @description Free text. The response repeats it verbatim; without it the response has none. */
            context?: components["schemas"]["Context"];
            method: "setDeviceConfiguration";
            /** @description The device and its state. */
            params: components["schemas"]["SetDeviceConfigurationParams"];
        };
        /** @description The host name. Omitted parameters keep their values. */
        SetHostnameConfigurationParams: {
            /** @description Whether a host name from DHCP takes precedence over the static one. */
            useDhcpHostname?: boolean;
            /** @description Host name to use if DHCP gives none, or is not to be used. */
            staticHostname?: string;
        };
        /**
         * Configure the host name
         * @description Sets the static host name, and whether a name from DHCP goes before it. DHCP must be on for the latter. Omitted parameters keep their values.
         */
        SetHostnameConfigurationRequest: {
            /** @description Version that the request asks for, as `major.minor`. A device accepts every minor up to its newest and, where this was recorded, treats all of them equally; it rejects a higher minor and another major. */
            apiVersion: components["schemas"]["ApiVersion"];
            /** @description Free text. The response repeats it verbatim; without it the response has none. */
            context?: components["schemas"]["Context"];
            method: "setHostnameConfiguration";
            /** @description The host name. Omitted parameters keep their values. */
            params: components["schemas"]["SetHostnameConfigurationParams"];
        };
        /** @description `static` takes the addresses that were set, `dhcp` those of a DHCP server. */
        AddressConfigurationMode: "static" | "dhcp";
        /** @description When the device gives itself an IPv4 link-local address: `off` never, `on` always, `fallback` where the configured mode gives none. */
        LinkLocalMode: "off" | "on" | "fallback";
        /**
         * Format: ipv4
         * @description IPv4 address in dotted notation.
         * @example 192.0.2.40
         */
        Ipv4Address: string;
        /** @description A static IPv4 address. */
        StaticIpv4Address: {
            /** @description IPv4 address in dotted notation. */
            address: components["schemas"]["Ipv4Address"];
            /** @description Length of the network part in bits. */
            prefixLength: number;
            /** @description Broadcast address. Without it, the device computes it from address and prefix length. */
            broadcast?: components["schemas"]["Ipv4Address"];
        };
        /** @description The device and its IPv4 configuration. Omitted parameters keep their values. */
        SetIPv4AddressConfigurationParams: {
            /** @description Name of a network interface device, such as `eth0`. `getNetworkInfo` lists them. That it is not empty is inferred. */
            deviceName: components["schemas"]["DeviceName"];
            /** @description Whether the device uses IPv4. It cannot be off together with IPv6. */
            enabled?: boolean;
            /** @description `static` takes the addresses that were set, `dhcp` those of a DHCP server. */
            configurationMode?: components["schemas"]["AddressConfigurationMode"];
            /** @description When the device gives itself an IPv4 link-local address: `off` never, `on` always, `fallback` where the configured mode gives none. Since API version 1.21, which is inferred. */
            linkLocalMode?: components["schemas"]["LinkLocalMode"];
            /** @description Router to use with static addresses, and with DHCP where it names none. No way to unset it is documented. */
            staticDefaultRouter?: components["schemas"]["Ipv4Address"];
            /** @description Static addresses, instead of those set before. How many there may be is `maxSupportedStaticAddressConfigurations` of the device in `getNetworkInfo`. */
            staticAddressConfigurations?: components["schemas"]["StaticIpv4Address"][];
            /** @description Whether the static configuration is used if DHCP fails. The vendor's tables name the static default router, if DHCP leases none; the examples and the description of the method name the static address. Since API version 1.21, which is inferred. */
            useStaticDHCPFallback?: boolean;
            /** @description Whether classless static routes from DHCP are used. The default router from DHCP is then ignored. Since API version 1.29, which is inferred. */
            useDHCPStaticRoutes?: boolean;
        };
        /**
         * Configure IPv4
         * @description Sets static IPv4 addresses, DHCP and link-local addresses of a network interface device. The response comes before the change: reconnect at the new address, and compare the serial number there. A failed change is reverted; see the system log. Omitted parameters keep their values.
         */
        SetIPv4AddressConfigurationRequest: {
            /** @description Version that the request asks for, as `major.minor`. A device accepts every minor up to its newest and, where this was recorded, treats all of them equally; it rejects a higher minor and another major. */
            apiVersion: components["schemas"]["ApiVersion"];
            /** @description Free text. The response repeats it verbatim; without it the response has none. */
            context?: components["schemas"]["Context"];
            method: "setIPv4AddressConfiguration";
            /** @description The device and its IPv4 configuration. Omitted parameters keep their values. */
            params: components["schemas"]["SetIPv4AddressConfigurationParams"];
        };
        /** @description The device and whether it uses IPv6. */
        SetIPv6AddressConfigurationParams: {
            /** @description Name of a network interface device, such as `eth0`. `getNetworkInfo` lists them. That it is not empty is inferred. */
            deviceName: components["schemas"]["DeviceName"];
            /** @description Whether the device uses IPv6; without it, nothing changes. It cannot be off together with IPv4: the vendor's sentence lacks a "not", as that on IPv4 shows. */
            enabled?: boolean;
        };
        /**
         * Configure IPv6
         * @description Turns IPv6 of a network interface device on or off. The response comes before the change, which may interrupt the connection. A failed change is reverted; see the system log.
         */
        SetIPv6AddressConfigurationRequest: {
            /** @description Version that the request asks for, as `major.minor`. A device accepts every minor up to its newest and, where this was recorded, treats all of them equally; it rejects a higher minor and another major. */
            apiVersion: components["schemas"]["ApiVersion"];
            /** @description Free text. The response repeats it verbatim; without it the response has none. */
            context?: components["schemas"]["Context"];
            method: "setIPv6AddressConfiguration";
            /** @description The device and whether it uses IPv6. */
            params: components["schemas"]["SetIPv6AddressConfigurationParams"];
        };
        /** @description The proxies. An empty string unsets one. */
        SetGlobalProxyConfigurationParams: {
            /** @description URL of the HTTP proxy, such as `http://proxy.example.com:8080`. Empty for none. */
            httpProxy?: string;
            /** @description URL of the HTTPS proxy. Empty for none. */
            httpsProxy?: string;
            /** @description Hosts to reach without a proxy. A leading dot names all subdomains (`.example.com`), CIDR a network (`192.0.2.0/24`); wildcards are not allowed. How several are separated is not documented. */
            noProxy?: string;
        };
        /**
         * Configure the global proxies
         * @description Sets the proxies that services on the device use. They take effect after a reboot. What becomes of a proxy that is omitted is not documented: send all three. Do not send back what `getNetworkInfo` shows, where passwords are masked. Devices at API version 1.15 lack the method, those at 1.33 have it.
         */
        SetGlobalProxyConfigurationRequest: {
            /** @description Version that the request asks for, as `major.minor`. A device accepts every minor up to its newest and, where this was recorded, treats all of them equally; it rejects a higher minor and another major. */
            apiVersion: components["schemas"]["ApiVersion"];
            /** @description Free text. The response repeats it verbatim; without it the response has none. */
            context?: components["schemas"]["Context"];
            method: "setGlobalProxyConfiguration";
            /** @description The proxies. An empty string unsets one. */
            params: components["schemas"]["SetGlobalProxyConfigurationParams"];
        };
        /**
         * @description IPv4 or IPv6 address of a name server. The vendor's table has any text; that it is an address is inferred from the examples.
         * @example 192.0.2.53
         */
        NameServer: string;
        /** @description The resolver's configuration. Omitted parameters keep their values. */
        SetResolverConfigurationParams: {
            /** @description Whether name servers and domains from DHCP take precedence over the static ones. */
            useDhcpResolverInfo?: boolean;
            /** @description Addresses of name servers. How many there may be is `resolver.maxSupportedStaticNameServers` in `getNetworkInfo`. */
            staticNameServers?: components["schemas"]["NameServer"][];
            /** @description Domains to search. How many there may be is `resolver.maxSupportedStaticSearchDomains` in `getNetworkInfo`. */
            staticSearchDomains?: string[];
            /** @description Domain name of the device. */
            staticDomainName?: string;
        };
        /**
         * Configure the DNS resolver
         * @description Sets static name servers and domains, and whether those from DHCP go before them. DHCP must be on for the latter. Omitted parameters keep their values.
         */
        SetResolverConfigurationRequest: {
            /** @description Version that the request asks for, as `major.minor`. A device accepts every minor up to its newest and, where this was recorded, treats all of them equally; it rejects a higher minor and another major. */
            apiVersion: components["schemas"]["ApiVersion"];
            /** @description Free text. The response repeats it verbatim; without it the response has none. */
            context?: components["schemas"]["Context"];
            method: "setResolverConfiguration";
            /** @description The resolver's configuration. Omitted parameters keep their values. */
            params: components["schemas"]["SetResolverConfigurationParams"];
        };
        /** @description `WPA-Enterprise-PEAP-MSCHAPv2` by password, `WPA-Enterprise-EAPTLS` by certificate (and MACsec, where the network has it), `MACsec-PSK` by a pre-shared MACsec key. */
        Wired8021XMode: "WPA-Enterprise-PEAP-MSCHAPv2" | "WPA-Enterprise-EAPTLS" | "MACsec-PSK";
        /** @description Version of EAP over LAN. */
        EapolVersion: "EAPoLv1" | "EAPoLv2" | "EAPoLv3";
        /** @description Version of PEAP. `PEAPv1` has a label. */
        PeapVersion: "PEAPv0" | "PEAPv1";
        /** @description Label of PEAP version 1. 1 is client EAP encryption, 2 is client PEAP encryption. */
        PeapLabel: 1 | 2;
        /** @description The device and its 802.1X configuration. Omitted parameters keep their values. */
        SetWired8021XConfigurationParams: {
            /** @description Name of a network interface device, such as `eth0`. `getNetworkInfo` lists them. That it is not empty is inferred. */
            deviceName: components["schemas"]["DeviceName"];
            /** @description Whether the device authenticates by 802.1X. */
            enabled?: boolean;
            /** @description `WPA-Enterprise-PEAP-MSCHAPv2` by password, `WPA-Enterprise-EAPTLS` by certificate (and MACsec, where the network has it), `MACsec-PSK` by a pre-shared MACsec key. */
            mode?: components["schemas"]["Wired8021XMode"];
            /** @description EAP identity. */
            identity?: string;
            /** @description EAP password. Used with `WPA-Enterprise-PEAP-MSCHAPv2`. */
            password?: string;
            /** @description Version of EAP over LAN. */
            eapolVersion?: components["schemas"]["EapolVersion"];
            /** @description Version of PEAP. Used with `WPA-Enterprise-PEAP-MSCHAPv2`. */
            peapVersion?: components["schemas"]["PeapVersion"];
            /** @description Label of PEAP version 1. Used with `WPA-Enterprise-PEAP-MSCHAPv2`. */
            label?: components["schemas"]["PeapLabel"];
            /** @description Id of the client certificate. 802.1X by `WPA-Enterprise-EAPTLS` needs one, set now or before. Empty to unset it. */
            certClient?: string;
            /** @description Ids of the CA certificates that the authentication server is verified with. Empty to unset them. */
            certsCA?: string[];
            /** @description Key for `MACsec-PSK` (MACsec Key Agreement, connectivity association key), 32 or 64 hexadecimal digits. The vendor's example spells it `mkaCAK`. */
            mkaCak?: string;
            /** @description Name of that key, 2 to 64 hexadecimal digits, an even number of them. The vendor's example spells it `mkaCKN`. */
            mkaCkn?: string;
        };
        /**
         * Configure 802.1X of a wired device
         * @description Sets how a wired network interface device authenticates to the network. Only for devices that have `wired.8021X` in `getNetworkInfo`. Omitted parameters keep their values.
         *
         *     With `MACsec-PSK`, an active device gets a network interface device `macsec0` with the same configuration. Once the association has succeeded, IPv4 and IPv6 move there and the device itself goes idle, which may interrupt the connection.
         */
        SetWired8021XConfigurationRequest: {
            /** @description Version that the request asks for, as `major.minor`. A device accepts every minor up to its newest and, where this was recorded, treats all of them equally; it rejects a higher minor and another major. */
            apiVersion: components["schemas"]["ApiVersion"];
            /** @description Free text. The response repeats it verbatim; without it the response has none. */
            context?: components["schemas"]["Context"];
            method: "setWired8021XConfiguration";
            /** @description The device and its 802.1X configuration. Omitted parameters keep their values. */
            params: components["schemas"]["SetWired8021XConfigurationParams"];
        };
        /** @description The country. */
        SetWlanConfigurationParams: {
            /**
             * @description Code of the country. `XX` stands for a country not yet set, and cannot be set. That it has two capital letters is inferred from that code.
             * @example DE
             */
            countryCode: string;
        };
        /**
         * Configure the WLAN country
         * @description Sets the country whose radio regulations the WLAN devices keep. Rejected if `system.wlan.countryCodeLock` is true, and if there is no WLAN device.
         */
        SetWlanConfigurationRequest: {
            /** @description Version that the request asks for, as `major.minor`. A device accepts every minor up to its newest and, where this was recorded, treats all of them equally; it rejects a higher minor and another major. */
            apiVersion: components["schemas"]["ApiVersion"];
            /** @description Free text. The response repeats it verbatim; without it the response has none. */
            context?: components["schemas"]["Context"];
            method: "setWlanConfiguration";
            /** @description The country. */
            params: components["schemas"]["SetWlanConfigurationParams"];
        };
        /** @description `none` for an open network, `WPA-Personal-PSK` by pass phrase, `WPA-Personal-HEX` by hexadecimal key, `WPA-Enterprise-PEAP-MSCHAPv2` by user and password, `WPA-Enterprise-EAPTLS` by certificate. */
        WlanAuthenticationMode: "none" | "WPA-Personal-PSK" | "WPA-Personal-HEX" | "WPA-Enterprise-PEAP-MSCHAPv2" | "WPA-Enterprise-EAPTLS";
        /** @description Credentials. The vendor names no property for the key of `WPA-Personal-PSK` (a pass phrase of 8 to 63 characters) and `WPA-Personal-HEX` (64 hexadecimal digits); `password` is the only secret that the method documents. */
        WlanStationAuthenticationParams: {
            /** @description EAP identity. Omitted parameters keep their values. */
            identity?: string;
            /** @description Password. Omitted parameters keep their values. */
            password?: string;
            /** @description Version of EAP over LAN. */
            eapolVersion?: components["schemas"]["EapolVersion"];
            /** @description Version of PEAP. `PEAPv1` has a label. */
            peapVersion?: components["schemas"]["PeapVersion"];
            /** @description Label of PEAP version 1. 1 is client EAP encryption, 2 is client PEAP encryption. */
            label?: components["schemas"]["PeapLabel"];
            /** @description Id of the client certificate, for `WPA-Enterprise-EAPTLS`. Omitted parameters keep their values. */
            certClient?: string;
            /** @description Ids of the CA certificates, for both enterprise modes. Omitted parameters keep their values. */
            certsCA?: string[];
        };
        /** @description How to authenticate. */
        WlanStationAuthentication: {
            /** @description `none` for an open network, `WPA-Personal-PSK` by pass phrase, `WPA-Personal-HEX` by hexadecimal key, `WPA-Enterprise-PEAP-MSCHAPv2` by user and password, `WPA-Enterprise-EAPTLS` by certificate. */
            mode?: components["schemas"]["WlanAuthenticationMode"];
            /** @description Credentials. The vendor names no property for the key of `WPA-Personal-PSK` (a pass phrase of 8 to 63 characters) and `WPA-Personal-HEX` (64 hexadecimal digits); `password` is the only secret that the method documents. */
            params?: components["schemas"]["WlanStationAuthenticationParams"];
        };
        /** @description The device, the network and how to authenticate. */
        SetWLANStationConfigurationParams: {
            /** @description Name of a network interface device, such as `eth0`. `getNetworkInfo` lists them. That it is not empty is inferred. */
            deviceName: components["schemas"]["DeviceName"];
            /** @description Name of the network. */
            ssid?: string;
            /** @description How to authenticate. */
            authentication?: components["schemas"]["WlanStationAuthentication"];
        };
        /**
         * Configure the WLAN station
         * @description Sets which access point a WLAN device connects to, and how it authenticates. Only for devices that have `wlan.station` in `getNetworkInfo`.
         */
        SetWLANStationConfigurationRequest: {
            /** @description Version that the request asks for, as `major.minor`. A device accepts every minor up to its newest and, where this was recorded, treats all of them equally; it rejects a higher minor and another major. */
            apiVersion: components["schemas"]["ApiVersion"];
            /** @description Free text. The response repeats it verbatim; without it the response has none. */
            context?: components["schemas"]["Context"];
            method: "setWLANStationConfiguration";
            /** @description The device, the network and how to authenticate. */
            params: components["schemas"]["SetWLANStationConfigurationParams"];
        };
        /** @description The device to test. */
        TestWLANStationSettingsParams: {
            /** @description Name of a network interface device, such as `eth0`. `getNetworkInfo` lists them. That it is not empty is inferred. */
            deviceName: components["schemas"]["DeviceName"];
            /**
             * @description Maximum time of the test in seconds. The vendor states no range; that it is not negative is inferred.
             * @default 10
             */
            timeout?: number;
        };
        /**
         * Test the WLAN station settings
         * @description Tries to connect to the access point and to authenticate with the current settings. A test that fails is a response, not an error response: `code` contains the result.
         */
        TestWLANStationSettingsRequest: {
            /** @description Version that the request asks for, as `major.minor`. A device accepts every minor up to its newest and, where this was recorded, treats all of them equally; it rejects a higher minor and another major. */
            apiVersion: components["schemas"]["ApiVersion"];
            /** @description Free text. The response repeats it verbatim; without it the response has none. */
            context?: components["schemas"]["Context"];
            method: "testWLANStationSettings";
            /** @description The device to test. */
            params: components["schemas"]["TestWLANStationSettingsParams"];
        };
        /**
         * Switch from access point to station
         * @description Ends installation mode: the device stops its access point and connects to the configured network. Only if a WLAN device has both `wlan.accessPoint.enabled` and `wlan.accessPoint.installationModeSupported`. The response states that connecting began, not that it succeeded.
         */
        WlanSwitchAPToStationRequest: {
            /** @description Version that the request asks for, as `major.minor`. A device accepts every minor up to its newest and, where this was recorded, treats all of them equally; it rejects a higher minor and another major. */
            apiVersion: components["schemas"]["ApiVersion"];
            /** @description Free text. The response repeats it verbatim; without it the response has none. */
            context?: components["schemas"]["Context"];
            method: "wlanSwitchAPToStation";
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
        /** @description Empty on success. */
        NoData: Record<string, never>;
        /** @description The VLAN was added. */
        AddVlanResponse: {
            /** @description Version that the device responds with. The vendor's tables call it the version of the request; devices were recorded to respond with their newest. Use API discovery to determine capabilities, never by this value. */
            apiVersion?: components["schemas"]["AnswerApiVersion"];
            /** @description The context of the request, verbatim. Absent when the request had none. */
            context?: components["schemas"]["AnswerContext"];
            /** @constant */
            method?: "addVlan";
            /** @description Empty on success. */
            data?: components["schemas"]["NoData"];
        };
        /** @description WLAN settings of the system. Only if there is a WLAN device. */
        SystemWlan: {
            /** @description Country whose radio regulations apply. `XX` if it has not been set. */
            countryCode?: string;
            /** @description Whether the product's regulations forbid to set the country. */
            countryCodeLock?: boolean;
        };
        /** @description Which network interface devices are active. */
        DeviceSwitching: {
            /** @description `auto` makes the first available device of `devices` active, `manual` those of `manualActiveDevices`, `none` none. */
            mode?: "auto" | "manual" | "none" | (string & {});
            /** @description Names of the devices that can be used, the first one with the highest priority. */
            devices?: string[];
            /** @description Names of the devices that `manual` keeps active. */
            manualActiveDevices?: string[];
            /** @description Names of the devices that are active. */
            activeDevices?: string[];
        };
        /** @description The host name. */
        SystemHostname: {
            /** @description Whether a host name from DHCP takes precedence over the static one. */
            useDhcpHostname?: boolean;
            /** @description Host name in use. */
            hostname?: string;
            /** @description Host name that was set. */
            staticHostname?: string;
        };
        /** @description The DNS resolver. */
        SystemResolver: {
            /** @description Whether name servers and domains from DHCP take precedence over the static ones. */
            useDhcpResolverInfo?: boolean;
            /**
             * @deprecated
             * @description Alternative spelling of `useDhcpResolverInfo` in the vendor's document.
             */
            useDHCPResolverInfo?: boolean;
            /** @description Name servers in use. */
            nameServers?: string[];
            /** @description Name servers that were set. */
            staticNameServers?: string[];
            /** @description How many name servers can be set. */
            maxSupportedStaticNameServers?: number;
            /** @description Search domains in use. */
            searchDomains?: string[];
            /** @description Search domains that were set. */
            staticSearchDomains?: string[];
            /** @description How many search domains can be set. */
            maxSupportedStaticSearchDomains?: number;
            /** @description Domain name in use. Empty for none. */
            domainName?: string;
            /** @description Domain name that was set. Empty for none. */
            staticDomainName?: string;
        };
        /** @description Proxies that services on the device use. Passwords in them are masked. */
        GlobalProxies: {
            /** @description HTTP proxy currently in use. Secrets in it are obscured. Empty for none. */
            httpProxy?: string;
            /** @description HTTPS proxy currently in use. Secrets in it are obscured. Empty for none. */
            httpsProxy?: string;
            /** @description Hosts currently reached without a proxy. Empty for none. */
            noProxy?: string;
        };
        /** @description Settings of the device. */
        NetworkSystem: {
            /** @description Explicit congestion notification of TCP: `disabled`, `acceptAndInitiate`, or `acceptOnly`, where the device accepts it but does not begin it. */
            tcpEcnMode?: "disabled" | "acceptAndInitiate" | "acceptOnly" | (string & {});
            /** @description Maximum number of VLANs. Missing in the vendor's document. */
            maxSupportedVlans?: number;
            /** @description WLAN settings of the system. Only if there is a WLAN device. */
            wlan?: components["schemas"]["SystemWlan"];
            /** @description Which network interface devices are active. */
            deviceSwitching?: components["schemas"]["DeviceSwitching"];
            /** @description The host name. */
            hostname?: components["schemas"]["SystemHostname"];
            /** @description The DNS resolver. */
            resolver?: components["schemas"]["SystemResolver"];
            /** @description Proxies that services on the device use. Passwords in them are masked. */
            globalProxies?: components["schemas"]["GlobalProxies"];
        };
        /** @description Where the address comes from. `RA` is a router advertisement of IPv6. */
        AddressOrigin: "unknown" | "static" | "dhcp" | "linkLocal" | "RA" | (string & {});
        /** @description How far the address reaches. `nowhere` is not set. */
        AddressScope: "nowhere" | "host" | "link" | "site" | "global" | (string & {});
        /** @description An IPv4 address in use. */
        Ipv4AddressInUse: {
            /** @description The address. */
            address?: string;
            /** @description Length of the network part in bits. */
            prefixLength?: number;
            /** @description Where the address comes from. `RA` is a router advertisement of IPv6. */
            origin?: components["schemas"]["AddressOrigin"];
            /** @description How far the address reaches. `nowhere` is not set. */
            scope?: components["schemas"]["AddressScope"];
            /** @description Broadcast address. Link-local addresses have none. */
            broadcast?: string;
        };
        /** @description A static IPv4 address that was set. */
        StaticIpv4AddressStatus: {
            /** @description The address. */
            address?: string;
            /** @description Length of the network part in bits. */
            prefixLength?: number;
            /** @description Broadcast address. Not always there. */
            broadcast?: string;
        };
        /** @description IPv4 of a network interface device. Absent if it has none. */
        DeviceIpv4: {
            /** @description Whether IPv4 is on. */
            enabled?: boolean;
            /** @description Where the addresses come from. */
            configurationMode?: "static" | "dhcp" | (string & {});
            /** @description When the device gives itself a link-local address. */
            linkLocalMode?: "off" | "on" | "fallback" | (string & {});
            /** @description Addresses in use. */
            addresses?: components["schemas"]["Ipv4AddressInUse"][];
            /** @description How many static addresses can be set. */
            maxSupportedStaticAddressConfigurations?: number;
            /** @description Static addresses that were set. */
            staticAddressConfigurations?: components["schemas"]["StaticIpv4AddressStatus"][];
            /** @description Default router in use. Empty for none. */
            defaultRouter?: string;
            /** @description Default router that was set. */
            staticDefaultRouter?: string;
            /** @description Whether the static configuration is used if DHCP fails. The vendor's tables name the static default router, if DHCP leases none; the examples and the description of the method name the static address. */
            useStaticDHCPFallback?: boolean;
            /** @description Whether classless static routes from DHCP are used. The default router from DHCP is then ignored. */
            useDHCPStaticRoutes?: boolean;
        };
        /** @description An IPv6 address in use. */
        Ipv6AddressInUse: {
            /** @description The address. */
            address?: string;
            /** @description Length of the network part in bits. */
            prefixLength?: number;
            /** @description Where the address comes from. `RA` is a router advertisement of IPv6. */
            origin?: components["schemas"]["AddressOrigin"];
            /** @description How far the address reaches. `nowhere` is not set. */
            scope?: components["schemas"]["AddressScope"];
        };
        /** @description A static IPv6 address that was set. */
        StaticIpv6AddressStatus: {
            /** @description The address. */
            address?: string;
            /** @description Length of the network part in bits. */
            prefixLength?: number;
        };
        /** @description IPv6 of a network interface device. Absent if it has none. Devices send `enabled` and `addresses` only. */
        DeviceIpv6: {
            /** @description Whether IPv6 is on. */
            enabled?: boolean;
            /** @description Where the addresses come from. */
            configurationMode?: "static" | "dhcp" | (string & {});
            /** @description Addresses in use. */
            addresses?: components["schemas"]["Ipv6AddressInUse"][];
            /** @description How many static addresses can be set. */
            maxSupportedStaticAddressConfigurations?: number;
            /** @description Static addresses that were set. */
            staticAddressConfigurations?: components["schemas"]["StaticIpv6AddressStatus"][];
            /** @description Default router in use. Empty for none. */
            defaultRouter?: string;
            /** @description Default router that was set. */
            staticDefaultRouter?: string;
        };
        /** @description Speed and duplex mode of an Ethernet link. `HD` is half, `FD` full duplex. */
        WiredLinkMode: "auto" | "10BaseT-HD" | "10BaseT-FD" | "100BaseTX-HD" | "100BaseTX-FD" | "1000BaseTX-HD" | "1000BaseTX-FD" | (string & {});
        /** @description State of the authentication. `Stopped` if 802.1X is off, `Unauthorized` where it failed (check credentials and certificate). The vendor's example also prints `authorized`, so ignore case when you compare. */
        Authentication8021XStatus: "Unknown" | "Stopped" | "Unauthorized" | "Authorized" | "Connecting" | (string & {});
        /** @description How the device authenticates. The vendor's table also prints `MACsec PSK`. */
        Wired8021XModeStatus: "WPA-Enterprise-PEAP-MSCHAPv2" | "WPA-Enterprise-EAPTLS" | "MACsec-PSK" | "MACsec PSK" | (string & {});
        /** @description Version of EAP over LAN. */
        EapolVersionStatus: "EAPoLv1" | "EAPoLv2" | "EAPoLv3" | (string & {});
        /** @description Name of the version. */
        PeapVersionName: "PEAPv0" | "PEAPv1" | (string & {});
        /** @description Number of the version. */
        PeapVersionNumber: number;
        /** @description Version of PEAP. Devices send a string; the vendor's example also prints the number 1. */
        PeapVersionStatus: components["schemas"]["PeapVersionName"] | components["schemas"]["PeapVersionNumber"];
        /** @description Number of the label. */
        PeapLabelNumber: 1 | 2 | (number & {});
        /** @description The label as text. */
        PeapLabelName: string;
        /** @description Label of PEAP version 1. Devices send a number; the vendor's table has string. */
        PeapLabelStatus: components["schemas"]["PeapLabelNumber"] | components["schemas"]["PeapLabelName"];
        /** @description Configuration of one mode. Which properties are there depends on the mode; secrets are never shown. */
        Wired8021XParams: {
            /** @description EAP identity. */
            identity?: string;
            /** @description Whether a password was set. */
            is_password_set?: boolean;
            /** @description Version of EAP over LAN. */
            eapolVersion?: components["schemas"]["EapolVersionStatus"];
            /** @description Version of PEAP. Devices send a string; the vendor's example also prints the number 1. */
            peapVersion?: components["schemas"]["PeapVersionStatus"];
            /** @description Label of PEAP version 1. Devices send a number; the vendor's table has string. */
            label?: components["schemas"]["PeapLabelStatus"];
            /** @description Id of the client certificate. Empty for none. */
            certClient?: string;
            /** @description Ids of the CA certificates. */
            certsCA?: string[];
            /** @description Whether a key for `MACsec-PSK` was set. */
            is_mka_cak_set?: boolean;
            /** @description Name of that key. Empty for none. */
            mkaCkn?: string;
        };
        /** @description What is configured for one mode. */
        Wired8021XConfiguration: {
            /** @description How the device authenticates. The vendor's table also prints `MACsec PSK`. */
            mode?: components["schemas"]["Wired8021XModeStatus"];
            /** @description Configuration of one mode. Which properties are there depends on the mode; secrets are never shown. */
            params?: components["schemas"]["Wired8021XParams"];
        };
        /** @description Authentication by 802.1X. Its presence shows that the device can do it. */
        Wired8021X: {
            /** @description Whether 802.1X is on. */
            enabled?: boolean;
            /** @description State of the authentication. `Stopped` if 802.1X is off, `Unauthorized` where it failed (check credentials and certificate). The vendor's example also prints `authorized`, so ignore case when you compare. */
            status?: components["schemas"]["Authentication8021XStatus"];
            /** @description How the device authenticates. The vendor's table also prints `MACsec PSK`. */
            mode?: components["schemas"]["Wired8021XModeStatus"];
            /** @description What is configured, by mode. */
            configurations?: components["schemas"]["Wired8021XConfiguration"][];
            /** @description Modes that the device can do. */
            supportedModes?: components["schemas"]["Wired8021XModeStatus"][];
            /** @description Whether MACsec secures the connection. Only meaningful with `MACsec-PSK`, and with `WPA-Enterprise-EAPTLS` and `EAPoLv3`. */
            MACsecSecured?: boolean;
        };
        /** @description What a device of the type `wired` adds. */
        DeviceWired: {
            /** @description Speed and duplex mode, or `auto`. */
            linkMode?: components["schemas"]["WiredLinkMode"];
            /** @description Link modes that the device can be set to. */
            supportedLinkModes?: components["schemas"]["WiredLinkMode"][];
            /** @description True if the device leads away from the core of the network, to other devices. */
            isDownlink?: boolean;
            /** @description Authentication by 802.1X. Its presence shows that the device can do it. */
            "8021X"?: components["schemas"]["Wired8021X"];
        };
        /** @description How a WLAN is authenticated to. The vendor's example also prints `WPA-Enterprise_EAPTLS`. */
        WlanModeStatus: "none" | "WPA-Personal-PSK" | "WPA-Personal-HEX" | "WPA-Enterprise-PEAP-MSCHAPv2" | "WPA-Enterprise-EAPTLS" | "WPA-Enterprise_EAPTLS" | (string & {});
        /** @description Configuration of one mode. Which properties are there depends on the mode; secrets are never shown. */
        WlanStationParams: {
            /** @description Whether a pass phrase was set. */
            is_psk_set?: boolean;
            /** @description Whether a hexadecimal key was set. */
            is_hex_set?: boolean;
            /** @description EAP identity. */
            identity?: string;
            /** @description Whether a password was set. */
            is_password_set?: boolean;
            /** @description Version of EAP over LAN. */
            eapolVersion?: components["schemas"]["EapolVersionStatus"];
            /** @description Version of PEAP. Devices send a string; the vendor's example also prints the number 1. */
            peapVersion?: components["schemas"]["PeapVersionStatus"];
            /** @description Label of PEAP version 1. Devices send a number; the vendor's table has string. */
            label?: components["schemas"]["PeapLabelStatus"];
            /** @description Id of the client certificate. Empty for none. */
            certClient?: string;
            /** @description Ids of the CA certificates. */
            certsCA?: string[];
        };
        /** @description What is configured for one mode. */
        WlanStationConfiguration: {
            /** @description How a WLAN is authenticated to. The vendor's example also prints `WPA-Enterprise_EAPTLS`. */
            mode?: components["schemas"]["WlanModeStatus"];
            /** @description Configuration of one mode. Which properties are there depends on the mode; secrets are never shown. */
            params?: components["schemas"]["WlanStationParams"];
        };
        /** @description How the station authenticates. */
        WlanStation8021X: {
            /** @description Whether the station is on. It may be on with the mode `none`. */
            enabled?: boolean;
            /** @description State of the authentication. `Stopped` if 802.1X is off, `Unauthorized` where it failed (check credentials and certificate). The vendor's example also prints `authorized`, so ignore case when you compare. */
            status?: components["schemas"]["Authentication8021XStatus"];
            /** @description How a WLAN is authenticated to. The vendor's example also prints `WPA-Enterprise_EAPTLS`. */
            mode?: components["schemas"]["WlanModeStatus"];
            /** @description What is configured, by mode. */
            configurations?: components["schemas"]["WlanStationConfiguration"][];
            /** @description Modes that the station can do. */
            supportedModes?: components["schemas"]["WlanModeStatus"][];
        };
        /** @description The device as a station. Its presence shows that the device can be one. */
        WlanStation: {
            /** @description Name of the network that is configured. */
            activeSsid?: string;
            /** @description How the station authenticates. */
            "8021X"?: components["schemas"]["WlanStation8021X"];
        };
        /** @description The device as an access point. Its presence shows that the device can be one. */
        WlanAccessPoint: {
            /** @description Name of the network that it offers. */
            ssid?: string;
            /** @description Whether the access point is on. */
            enabled?: boolean;
            /** @description How a WLAN is authenticated to. The vendor's example also prints `WPA-Enterprise_EAPTLS`. */
            authenticationMode?: components["schemas"]["WlanModeStatus"];
            /** @description True if the access point can serve to set the device up (installation mode). */
            installationModeSupported?: boolean;
        };
        /** @description What a device of the type `wlan` adds. */
        DeviceWlan: {
            /** @description The device as a station. Its presence shows that the device can be one. */
            station?: components["schemas"]["WlanStation"];
            /** @description The device as an access point. Its presence shows that the device can be one. */
            accessPoint?: components["schemas"]["WlanAccessPoint"];
        };
        /** @description What a device of the type `switchPort` adds. */
        DeviceSwitchPort: {
            /** @description Number of the port. */
            portNumber?: number;
            /**
             * @deprecated
             * @description Alternative spelling of `portNumber` in the vendor's document.
             */
            portNUmber?: number;
            /** @description MAC addresses seen on the port. */
            remoteAddresses?: string[];
            /**
             * @deprecated
             * @description Alternative spelling of `remoteAddresses` in the vendor's document.
             */
            remoteAddress?: string[];
        };
        /** @description A network interface device. `wired`, `wlan` or `switchPort` is there by its type. */
        NetworkDevice: {
            /** @description Name, such as `eth0`, by which methods call it. */
            name?: string;
            /** @description Kind of device. The vendor's example prints `bridge` where its table has `bridged`. */
            type?: "wired" | "wlan" | "bridged" | "switchPort" | "bridge" | (string & {});
            /** @description MAC address, with colons. */
            macAddress?: string;
            /** @description Name of the bridge that it belongs to. Empty for none. */
            partOfBridge?: string;
            /** @description Whether a link was detected, by the hardware or, for a VLAN or bridge, on the device below. */
            link?: boolean;
            /** @description Whether the device is up. */
            state?: "up" | "down" | (string & {});
            /** @description Whether the device is to be up. */
            staticState?: "up" | "down" | (string & {});
            /** @description IPv4 of a network interface device. Absent if it has none. */
            IPv4?: components["schemas"]["DeviceIpv4"];
            /** @description IPv6 of a network interface device. Absent if it has none. Devices send `enabled` and `addresses` only. */
            IPv6?: components["schemas"]["DeviceIpv6"];
            /**
             * @deprecated
             * @description Alternative spelling of `IPv6` in the vendor's document.
             */
            Ipv6?: components["schemas"]["DeviceIpv6"];
            /** @description What a device of the type `wired` adds. */
            wired?: components["schemas"]["DeviceWired"];
            /** @description What a device of the type `wlan` adds. */
            wlan?: components["schemas"]["DeviceWlan"];
            /** @description What a device of the type `switchPort` adds. */
            switchPort?: components["schemas"]["DeviceSwitchPort"];
        };
        /** @description The network configuration. */
        GetNetworkInfoData: {
            /** @description Settings of the device. */
            system?: components["schemas"]["NetworkSystem"];
            /** @description The network interface devices. */
            devices?: components["schemas"]["NetworkDevice"][];
        };
        /** @description The network configuration. */
        GetNetworkInfoResponse: {
            /** @description Version that the device responds with. The vendor's tables call it the version of the request; devices were recorded to respond with their newest. Use API discovery to determine capabilities, never by this value. */
            apiVersion?: components["schemas"]["AnswerApiVersion"];
            /** @description The context of the request, verbatim. Absent when the request had none. */
            context?: components["schemas"]["AnswerContext"];
            /** @constant */
            method?: "getNetworkInfo";
            /** @description The network configuration. */
            data: components["schemas"]["GetNetworkInfoData"];
        };
        /**
         * @description The newest minor of each major version that the device has. Recorded responses of other APIs list one entry.
         * @example [
         *       "1.6"
         *     ]
         */
        SupportedVersions: string[];
        /** @description The versions of this API that the device has, under one of two names. */
        GetSupportedVersionsData: {
            /** @description What devices send. They list one entry, the newest. */
            apiVersions?: components["schemas"]["SupportedVersions"];
            /**
             * @deprecated
             * @description What the vendor's document prints instead of `apiVersions`.
             */
            supportedVersions?: components["schemas"]["SupportedVersions"];
        };
        /** @description The supported versions. */
        GetSupportedVersionsResponse: {
            /** @description Version that the device responds with. The vendor's tables call it the version of the request; devices were recorded to respond with their newest. Use API discovery to determine capabilities, never by this value. */
            apiVersion?: components["schemas"]["AnswerApiVersion"];
            /** @description The context of the request, verbatim. Absent when the request had none. */
            context?: components["schemas"]["AnswerContext"];
            /** @constant */
            method?: "getSupportedVersions";
            /** @description The versions of this API that the device has, under one of two names. */
            data: components["schemas"]["GetSupportedVersionsData"];
        };
        /** @description The VLAN was removed. */
        RemoveVlanResponse: {
            /** @description Version that the device responds with. The vendor's tables call it the version of the request; devices were recorded to respond with their newest. Use API discovery to determine capabilities, never by this value. */
            apiVersion?: components["schemas"]["AnswerApiVersion"];
            /** @description The context of the request, verbatim. Absent when the request had none. */
            context?: components["schemas"]["AnswerContext"];
            /** @constant */
            method?: "removeVlan";
            /** @description Empty on success. */
            data?: components["schemas"]["NoData"];
        };
        /** @description A way to authenticate. */
        WlanSecurity: {
            /** @description `None` for an open network, `PSK` for a pre-shared key, `IEEE 802.1X` for EAP-TLS or PEAP-MSCHAPv2. */
            authentication?: "None" | "PSK" | "IEEE 802.1X" | (string & {});
            /** @description Version of WPA. Only with `PSK` and `IEEE 802.1X`. */
            version?: "WPA1" | "WPA2" | (string & {});
        };
        /** @description A WLAN network. */
        WlanNetwork: {
            /** @description Name of the network. */
            ssid?: string;
            /** @description Frequency band. The vendor's example also prints `2.4Ghz`, so ignore case when you compare. */
            band?: "2.4GHz" | "5GHz" | (string & {});
            /** @description Channel. */
            channel?: number;
            /** @description Strength of the signal in dBm. */
            signalStrengthDBm?: number;
            /** @description The ways to authenticate that the network offers. */
            security?: components["schemas"]["WlanSecurity"][];
        };
        /** @description The networks found. */
        ScanWLANNetworksData: {
            /** @description The networks found. */
            networks?: components["schemas"]["WlanNetwork"][];
        };
        /** @description The networks found. */
        ScanWLANNetworksResponse: {
            /** @description Version that the device responds with. The vendor's tables call it the version of the request; devices were recorded to respond with their newest. Use API discovery to determine capabilities, never by this value. */
            apiVersion?: components["schemas"]["AnswerApiVersion"];
            /** @description The context of the request, verbatim. Absent when the request had none. */
            context?: components["schemas"]["AnswerContext"];
            /** @description The method. The vendor's table of the response prints the second spelling. */
            method?: "scanWLANNetworks" | "scanWLANNetwork";
            /** @description The networks found. */
            data: components["schemas"]["ScanWLANNetworksData"];
        };
        /** @description The configuration was accepted. */
        SetDeviceConfigurationResponse: {
            /** @description Version that the device responds with. The vendor's tables call it the version of the request; devices were recorded to respond with their newest. Use API discovery to determine capabilities, never by this value. */
            apiVersion?: components["schemas"]["AnswerApiVersion"];
            /** @description The context of the request, verbatim. Absent when the request had none. */
            context?: components["schemas"]["AnswerContext"];
            /** @constant */
            method?: "setDeviceConfiguration";
            /** @description Empty on success. */
            data?: components["schemas"]["NoData"];
        };
        /** @description The configuration was accepted. */
        SetHostnameConfigurationResponse: {
            /** @description Version that the device responds with. The vendor's tables call it the version of the request; devices were recorded to respond with their newest. Use API discovery to determine capabilities, never by this value. */
            apiVersion?: components["schemas"]["AnswerApiVersion"];
            /** @description The context of the request, verbatim. Absent when the request had none. */
            context?: components["schemas"]["AnswerContext"];
            /** @constant */
            method?: "setHostnameConfiguration";
            /** @description Empty on success. */
            data?: components["schemas"]["NoData"];
        };
        /** @description The parameters are valid. The change comes afterwards. */
        SetIPv4AddressConfigurationResponse: {
            /** @description Version that the device responds with. The vendor's tables call it the version of the request; devices were recorded to respond with their newest. Use API discovery to determine capabilities, never by this value. */
            apiVersion?: components["schemas"]["AnswerApiVersion"];
            /** @description The context of the request, verbatim. Absent when the request had none. */
            context?: components["schemas"]["AnswerContext"];
            /** @constant */
            method?: "setIPv4AddressConfiguration";
            /** @description Empty on success. */
            data?: components["schemas"]["NoData"];
        };
        /** @description The parameters are valid. The change comes afterwards. */
        SetIPv6AddressConfigurationResponse: {
            /** @description Version that the device responds with. The vendor's tables call it the version of the request; devices were recorded to respond with their newest. Use API discovery to determine capabilities, never by this value. */
            apiVersion?: components["schemas"]["AnswerApiVersion"];
            /** @description The context of the request, verbatim. Absent when the request had none. */
            context?: components["schemas"]["AnswerContext"];
            /** @constant */
            method?: "setIPv6AddressConfiguration";
            /** @description Empty on success. */
            data?: components["schemas"]["NoData"];
        };
        /** @description The configuration was accepted. */
        SetGlobalProxyConfigurationResponse: {
            /** @description Version that the device responds with. The vendor's tables call it the version of the request; devices were recorded to respond with their newest. Use API discovery to determine capabilities, never by this value. */
            apiVersion?: components["schemas"]["AnswerApiVersion"];
            /** @description The context of the request, verbatim. Absent when the request had none. */
            context?: components["schemas"]["AnswerContext"];
            /** @description The method, in one of two spellings. The vendor's examples print the second. */
            method?: "setGlobalProxyConfiguration" | "setGlobalProxiesConfiguration";
            /** @description Empty on success. */
            data?: components["schemas"]["NoData"];
        };
        /** @description The configuration was accepted. */
        SetResolverConfigurationResponse: {
            /** @description Version that the device responds with. The vendor's tables call it the version of the request; devices were recorded to respond with their newest. Use API discovery to determine capabilities, never by this value. */
            apiVersion?: components["schemas"]["AnswerApiVersion"];
            /** @description The context of the request, verbatim. Absent when the request had none. */
            context?: components["schemas"]["AnswerContext"];
            /** @constant */
            method?: "setResolverConfiguration";
            /** @description Empty on success. */
            data?: components["schemas"]["NoData"];
        };
        /** @description The configuration was accepted. */
        SetWired8021XConfigurationResponse: {
            /** @description Version that the device responds with. The vendor's tables call it the version of the request; devices were recorded to respond with their newest. Use API discovery to determine capabilities, never by this value. */
            apiVersion?: components["schemas"]["AnswerApiVersion"];
            /** @description The context of the request, verbatim. Absent when the request had none. */
            context?: components["schemas"]["AnswerContext"];
            /** @constant */
            method?: "setWired8021XConfiguration";
            /** @description Empty on success. */
            data?: components["schemas"]["NoData"];
        };
        /** @description The configuration was accepted. */
        SetWlanConfigurationResponse: {
            /** @description Version that the device responds with. The vendor's tables call it the version of the request; devices were recorded to respond with their newest. Use API discovery to determine capabilities, never by this value. */
            apiVersion?: components["schemas"]["AnswerApiVersion"];
            /** @description The context of the request, verbatim. Absent when the request had none. */
            context?: components["schemas"]["AnswerContext"];
            /** @constant */
            method?: "setWlanConfiguration";
            /** @description Empty on success. */
            data?: components["schemas"]["NoData"];
        };
        /** @description The configuration was accepted. */
        SetWLANStationConfigurationResponse: {
            /** @description Version that the device responds with. The vendor's tables call it the version of the request; devices were recorded to respond with their newest. Use API discovery to determine capabilities, never by this value. */
            apiVersion?: components["schemas"]["AnswerApiVersion"];
            /** @description The context of the request, verbatim. Absent when the request had none. */
            context?: components["schemas"]["AnswerContext"];
            /** @constant */
            method?: "setWLANStationConfiguration";
            /** @description Empty on success. */
            data?: components["schemas"]["NoData"];
        };
        /** @description Result of the test. */
        TestWLANStationSettingsData: {
            /** @description 0 authenticated, 1 authentication failed, 2 no connection in time, 3 the station's configuration changed meanwhile, 4 interrupted by a change of the interface, 5 the configuration is incomplete, for example because a certificate is missing. */
            code?: 0 | 1 | 2 | 3 | 4 | 5 | (number & {});
            /** @description Human-readable text. */
            message?: string;
        };
        /** @description Result of the test. */
        TestWLANStationSettingsResponse: {
            /** @description Version that the device responds with. The vendor's tables call it the version of the request; devices were recorded to respond with their newest. Use API discovery to determine capabilities, never by this value. */
            apiVersion?: components["schemas"]["AnswerApiVersion"];
            /** @description The context of the request, verbatim. Absent when the request had none. */
            context?: components["schemas"]["AnswerContext"];
            /** @constant */
            method?: "testWLANStationSettings";
            /** @description Result of the test. */
            data: components["schemas"]["TestWLANStationSettingsData"];
        };
        /** @description Whether connecting began. */
        WlanSwitchAPToStationData: {
            /** @description 0 connecting began. */
            code?: 0 | (number & {});
            /** @description Human-readable text. */
            message?: string;
        };
        /** @description Connecting began. */
        WlanSwitchAPToStationResponse: {
            /** @description Version that the device responds with. The vendor's tables call it the version of the request; devices were recorded to respond with their newest. Use API discovery to determine capabilities, never by this value. */
            apiVersion?: components["schemas"]["AnswerApiVersion"];
            /** @description The context of the request, verbatim. Absent when the request had none. */
            context?: components["schemas"]["AnswerContext"];
            /** @constant */
            method?: "wlanSwitchAPToStation";
            /** @description Whether connecting began. */
            data: components["schemas"]["WlanSwitchAPToStationData"];
        };
        /** @description The method that was called, unknown names included. Some devices omit it. */
        AnswerMethod: string;
        /** @description Error code. Other codes are possible. */
        NetworkSettingsErrorCode: 1000 | 2000 | 2001 | 3000 | 4000 | 4001 | 4002 | 4003 | 4004 | (number & {});
        /** @description Human-readable text. Its wording differs between devices; use the code for decisions. */
        ErrorMessage: string;
        /** @description More about the error response. */
        NetworkSettingsErrorDetails: {
            /** @description Names the wrong parameter, or why the device could not execute the request. */
            subCode?: number;
        };
        /** @description More about the error. */
        AddVlanErrorDetails: {
            /** @description Names the wrong parameter, or why the device could not execute the request. */
            subCode?: 100 | 101 | 201 | (number & {});
        };
        /** @description Code and text of the error response. */
        AddVlanError: {
            /** @description Error code. Other codes are possible. */
            code: components["schemas"]["NetworkSettingsErrorCode"];
            /** @description Human-readable text. Its wording differs between devices; use the code for decisions. */
            message?: components["schemas"]["ErrorMessage"];
            /** @description More about the error. */
            details?: components["schemas"]["AddVlanErrorDetails"];
        };
        /** @description The device rejected the request. */
        AddVlanRefusal: {
            /** @description Version that the device responds with. The vendor's tables call it the version of the request; devices were recorded to respond with their newest. Use API discovery to determine capabilities, never by this value. */
            apiVersion?: components["schemas"]["AnswerApiVersion"];
            /** @description The context of the request, verbatim. Absent when the request had none. */
            context?: components["schemas"]["AnswerContext"];
            /** @description The method that was called, unknown names included. Some devices omit it. */
            method?: components["schemas"]["AnswerMethod"];
            /** @description Code and text of the error response. */
            error: components["schemas"]["AddVlanError"];
        };
        /** @description More about the error. */
        RemoveVlanErrorDetails: {
            /** @description Names the wrong parameter, or why the device could not execute the request. */
            subCode?: 100 | 200 | 201 | (number & {});
        };
        /** @description Code and text of the error response. */
        RemoveVlanError: {
            /** @description Error code. Other codes are possible. */
            code: components["schemas"]["NetworkSettingsErrorCode"];
            /** @description Human-readable text. Its wording differs between devices; use the code for decisions. */
            message?: components["schemas"]["ErrorMessage"];
            /** @description More about the error. */
            details?: components["schemas"]["RemoveVlanErrorDetails"];
        };
        /** @description The device rejected the request. */
        RemoveVlanRefusal: {
            /** @description Version that the device responds with. The vendor's tables call it the version of the request; devices were recorded to respond with their newest. Use API discovery to determine capabilities, never by this value. */
            apiVersion?: components["schemas"]["AnswerApiVersion"];
            /** @description The context of the request, verbatim. Absent when the request had none. */
            context?: components["schemas"]["AnswerContext"];
            /** @description The method that was called, unknown names included. Some devices omit it. */
            method?: components["schemas"]["AnswerMethod"];
            /** @description Code and text of the error response. */
            error: components["schemas"]["RemoveVlanError"];
        };
        /** @description Error code. Other codes are possible. */
        ScanWLANNetworksErrorCode: 1000 | 2000 | 2001 | 3000 | 4000 | 4001 | 4002 | 4003 | 4004 | 5000 | (number & {});
        /** @description More about the error. */
        ScanWLANNetworksErrorDetails: {
            /** @description Names the wrong parameter, or why the device could not execute the request. */
            subCode?: 100 | 101 | (number & {});
        };
        /** @description Code and text of the error response. */
        ScanWLANNetworksError: {
            /** @description Error code. Other codes are possible. */
            code: components["schemas"]["ScanWLANNetworksErrorCode"];
            /** @description Human-readable text. Its wording differs between devices; use the code for decisions. */
            message?: components["schemas"]["ErrorMessage"];
            /** @description More about the error. */
            details?: components["schemas"]["ScanWLANNetworksErrorDetails"];
        };
        /** @description The device rejected the request. */
        ScanWLANNetworksRefusal: {
            /** @description Version that the device responds with. The vendor's tables call it the version of the request; devices were recorded to respond with their newest. Use API discovery to determine capabilities, never by this value. */
            apiVersion?: components["schemas"]["AnswerApiVersion"];
            /** @description The context of the request, verbatim. Absent when the request had none. */
            context?: components["schemas"]["AnswerContext"];
            /** @description The method that was called, unknown names included. Some devices omit it. */
            method?: components["schemas"]["AnswerMethod"];
            /** @description Code and text of the error response. */
            error: components["schemas"]["ScanWLANNetworksError"];
        };
        /** @description Error code. Other codes are possible. */
        SetDeviceConfigurationErrorCode: 1000 | 2000 | 2001 | 3000 | 4000 | 4001 | 4002 | 4003 | 4004 | 5000 | (number & {});
        /** @description More about the error. */
        SetDeviceConfigurationErrorDetails: {
            /** @description Names the wrong parameter, or why the device could not execute the request. */
            subCode?: 100 | 101 | (number & {});
        };
        /** @description Code and text of the error response. */
        SetDeviceConfigurationError: {
            /** @description Error code. Other codes are possible. */
            code: components["schemas"]["SetDeviceConfigurationErrorCode"];
            /** @description Human-readable text. Its wording differs between devices; use the code for decisions. */
            message?: components["schemas"]["ErrorMessage"];
            /** @description More about the error. */
            details?: components["schemas"]["SetDeviceConfigurationErrorDetails"];
        };
        /** @description The device rejected the request. */
        SetDeviceConfigurationRefusal: {
            /** @description Version that the device responds with. The vendor's tables call it the version of the request; devices were recorded to respond with their newest. Use API discovery to determine capabilities, never by this value. */
            apiVersion?: components["schemas"]["AnswerApiVersion"];
            /** @description The context of the request, verbatim. Absent when the request had none. */
            context?: components["schemas"]["AnswerContext"];
            /** @description The method that was called, unknown names included. Some devices omit it. */
            method?: components["schemas"]["AnswerMethod"];
            /** @description Code and text of the error response. */
            error: components["schemas"]["SetDeviceConfigurationError"];
        };
        /** @description More about the error. */
        SetHostnameConfigurationErrorDetails: {
            /** @description Names the wrong parameter, or why the device could not execute the request. */
            subCode?: 100 | 101 | (number & {});
        };
        /** @description Code and text of the error response. */
        SetHostnameConfigurationError: {
            /** @description Error code. Other codes are possible. */
            code: components["schemas"]["NetworkSettingsErrorCode"];
            /** @description Human-readable text. Its wording differs between devices; use the code for decisions. */
            message?: components["schemas"]["ErrorMessage"];
            /** @description More about the error. */
            details?: components["schemas"]["SetHostnameConfigurationErrorDetails"];
        };
        /** @description The device rejected the request. */
        SetHostnameConfigurationRefusal: {
            /** @description Version that the device responds with. The vendor's tables call it the version of the request; devices were recorded to respond with their newest. Use API discovery to determine capabilities, never by this value. */
            apiVersion?: components["schemas"]["AnswerApiVersion"];
            /** @description The context of the request, verbatim. Absent when the request had none. */
            context?: components["schemas"]["AnswerContext"];
            /** @description The method that was called, unknown names included. Some devices omit it. */
            method?: components["schemas"]["AnswerMethod"];
            /** @description Code and text of the error response. */
            error: components["schemas"]["SetHostnameConfigurationError"];
        };
        /** @description Error code. Other codes are possible. */
        SetIPv4AddressConfigurationErrorCode: 1000 | 2000 | 2001 | 3000 | 4000 | 4001 | 4002 | 4003 | 4004 | 5000 | (number & {});
        /** @description More about the error. */
        SetIPv4AddressConfigurationErrorDetails: {
            /** @description Names the wrong parameter, or why the device could not execute the request. */
            subCode?: 100 | 101 | 102 | 103 | 104 | 105 | 106 | 107 | 108 | 109 | 110 | 111 | (number & {});
        };
        /** @description Code and text of the error response. */
        SetIPv4AddressConfigurationError: {
            /** @description Error code. Other codes are possible. */
            code: components["schemas"]["SetIPv4AddressConfigurationErrorCode"];
            /** @description Human-readable text. Its wording differs between devices; use the code for decisions. */
            message?: components["schemas"]["ErrorMessage"];
            /** @description More about the error. */
            details?: components["schemas"]["SetIPv4AddressConfigurationErrorDetails"];
        };
        /** @description The device rejected the request. */
        SetIPv4AddressConfigurationRefusal: {
            /** @description Version that the device responds with. The vendor's tables call it the version of the request; devices were recorded to respond with their newest. Use API discovery to determine capabilities, never by this value. */
            apiVersion?: components["schemas"]["AnswerApiVersion"];
            /** @description The context of the request, verbatim. Absent when the request had none. */
            context?: components["schemas"]["AnswerContext"];
            /** @description The method that was called, unknown names included. Some devices omit it. */
            method?: components["schemas"]["AnswerMethod"];
            /** @description Code and text of the error response. */
            error: components["schemas"]["SetIPv4AddressConfigurationError"];
        };
        /** @description Error code. Other codes are possible. */
        SetIPv6AddressConfigurationErrorCode: 1000 | 2000 | 2001 | 3000 | 4000 | 4001 | 4002 | 4003 | 4004 | 5000 | (number & {});
        /** @description More about the error. */
        SetIPv6AddressConfigurationErrorDetails: {
            /** @description Names the wrong parameter, or why the device could not execute the request. */
            subCode?: 100 | 101 | (number & {});
        };
        /** @description Code and text of the error response. */
        SetIPv6AddressConfigurationError: {
            /** @description Error code. Other codes are possible. */
            code: components["schemas"]["SetIPv6AddressConfigurationErrorCode"];
            /** @description Human-readable text. Its wording differs between devices; use the code for decisions. */
            message?: components["schemas"]["ErrorMessage"];
            /** @description More about the error. */
            details?: components["schemas"]["SetIPv6AddressConfigurationErrorDetails"];
        };
        /** @description The device rejected the request. */
        SetIPv6AddressConfigurationRefusal: {
            /** @description Version that the device responds with. The vendor's tables call it the version of the request; devices were recorded to respond with their newest. Use API discovery to determine capabilities, never by this value. */
            apiVersion?: components["schemas"]["AnswerApiVersion"];
            /** @description The context of the request, verbatim. Absent when the request had none. */
            context?: components["schemas"]["AnswerContext"];
            /** @description The method that was called, unknown names included. Some devices omit it. */
            method?: components["schemas"]["AnswerMethod"];
            /** @description Code and text of the error response. */
            error: components["schemas"]["SetIPv6AddressConfigurationError"];
        };
        /** @description More about the error. */
        SetGlobalProxyConfigurationErrorDetails: {
            /** @description Names the wrong parameter, or why the device could not execute the request. */
            subCode?: 100 | 101 | 102 | (number & {});
        };
        /** @description Code and text of the error response. */
        SetGlobalProxyConfigurationError: {
            /** @description Error code. Other codes are possible. */
            code: components["schemas"]["NetworkSettingsErrorCode"];
            /** @description Human-readable text. Its wording differs between devices; use the code for decisions. */
            message?: components["schemas"]["ErrorMessage"];
            /** @description More about the error. */
            details?: components["schemas"]["SetGlobalProxyConfigurationErrorDetails"];
        };
        /** @description The device rejected the request. */
        SetGlobalProxyConfigurationRefusal: {
            /** @description Version that the device responds with. The vendor's tables call it the version of the request; devices were recorded to respond with their newest. Use API discovery to determine capabilities, never by this value. */
            apiVersion?: components["schemas"]["AnswerApiVersion"];
            /** @description The context of the request, verbatim. Absent when the request had none. */
            context?: components["schemas"]["AnswerContext"];
            /** @description The method that was called, unknown names included. Some devices omit it. */
            method?: components["schemas"]["AnswerMethod"];
            /** @description Code and text of the error response. */
            error: components["schemas"]["SetGlobalProxyConfigurationError"];
        };
        /** @description More about the error. */
        SetResolverConfigurationErrorDetails: {
            /** @description Names the wrong parameter, or why the device could not execute the request. */
            subCode?: 100 | 101 | 102 | 103 | (number & {});
        };
        /** @description Code and text of the error response. */
        SetResolverConfigurationError: {
            /** @description Error code. Other codes are possible. */
            code: components["schemas"]["NetworkSettingsErrorCode"];
            /** @description Human-readable text. Its wording differs between devices; use the code for decisions. */
            message?: components["schemas"]["ErrorMessage"];
            /** @description More about the error. */
            details?: components["schemas"]["SetResolverConfigurationErrorDetails"];
        };
        /** @description The device rejected the request. */
        SetResolverConfigurationRefusal: {
            /** @description Version that the device responds with. The vendor's tables call it the version of the request; devices were recorded to respond with their newest. Use API discovery to determine capabilities, never by this value. */
            apiVersion?: components["schemas"]["AnswerApiVersion"];
            /** @description The context of the request, verbatim. Absent when the request had none. */
            context?: components["schemas"]["AnswerContext"];
            /** @description The method that was called, unknown names included. Some devices omit it. */
            method?: components["schemas"]["AnswerMethod"];
            /** @description Code and text of the error response. */
            error: components["schemas"]["SetResolverConfigurationError"];
        };
        /** @description More about the error. */
        SetWired8021XConfigurationErrorDetails: {
            /** @description Names the wrong parameter, or why the device could not execute the request. */
            subCode?: 100 | 101 | 102 | 103 | 104 | 112 | 113 | (number & {});
        };
        /** @description Code and text of the error response. */
        SetWired8021XConfigurationError: {
            /** @description Error code. Other codes are possible. */
            code: components["schemas"]["NetworkSettingsErrorCode"];
            /** @description Human-readable text. Its wording differs between devices; use the code for decisions. */
            message?: components["schemas"]["ErrorMessage"];
            /** @description More about the error. */
            details?: components["schemas"]["SetWired8021XConfigurationErrorDetails"];
        };
        /** @description The device rejected the request. */
        SetWired8021XConfigurationRefusal: {
            /** @description Version that the device responds with. The vendor's tables call it the version of the request; devices were recorded to respond with their newest. Use API discovery to determine capabilities, never by this value. */
            apiVersion?: components["schemas"]["AnswerApiVersion"];
            /** @description The context of the request, verbatim. Absent when the request had none. */
            context?: components["schemas"]["AnswerContext"];
            /** @description The method that was called, unknown names included. Some devices omit it. */
            method?: components["schemas"]["AnswerMethod"];
            /** @description Code and text of the error response. */
            error: components["schemas"]["SetWired8021XConfigurationError"];
        };
        /** @description More about the error. */
        SetWlanConfigurationErrorDetails: {
            /** @description Names the wrong parameter, or why the device could not execute the request. */
            subCode?: 100 | 101 | 102 | (number & {});
        };
        /** @description Code and text of the error response. */
        SetWlanConfigurationError: {
            /** @description Error code. Other codes are possible. */
            code: components["schemas"]["NetworkSettingsErrorCode"];
            /** @description Human-readable text. Its wording differs between devices; use the code for decisions. */
            message?: components["schemas"]["ErrorMessage"];
            /** @description More about the error. */
            details?: components["schemas"]["SetWlanConfigurationErrorDetails"];
        };
        /** @description The device rejected the request. */
        SetWlanConfigurationRefusal: {
            /** @description Version that the device responds with. The vendor's tables call it the version of the request; devices were recorded to respond with their newest. Use API discovery to determine capabilities, never by this value. */
            apiVersion?: components["schemas"]["AnswerApiVersion"];
            /** @description The context of the request, verbatim. Absent when the request had none. */
            context?: components["schemas"]["AnswerContext"];
            /** @description The method that was called, unknown names included. Some devices omit it. */
            method?: components["schemas"]["AnswerMethod"];
            /** @description Code and text of the error response. */
            error: components["schemas"]["SetWlanConfigurationError"];
        };
        /** @description Error code. Other codes are possible. */
        SetWLANStationConfigurationErrorCode: 1000 | 2000 | 2001 | 3000 | 4000 | 4001 | 4002 | 4003 | 4004 | 5000 | (number & {});
        /** @description More about the error. */
        SetWLANStationConfigurationErrorDetails: {
            /** @description Names the wrong parameter, or why the device could not execute the request. */
            subCode?: 100 | 102 | 103 | 104 | 105 | 106 | 107 | 108 | 109 | 110 | 111 | 112 | 113 | (number & {});
        };
        /** @description Code and text of the error response. */
        SetWLANStationConfigurationError: {
            /** @description Error code. Other codes are possible. */
            code: components["schemas"]["SetWLANStationConfigurationErrorCode"];
            /** @description Human-readable text. Its wording differs between devices; use the code for decisions. */
            message?: components["schemas"]["ErrorMessage"];
            /** @description More about the error. */
            details?: components["schemas"]["SetWLANStationConfigurationErrorDetails"];
        };
        /** @description The device rejected the request. */
        SetWLANStationConfigurationRefusal: {
            /** @description Version that the device responds with. The vendor's tables call it the version of the request; devices were recorded to respond with their newest. Use API discovery to determine capabilities, never by this value. */
            apiVersion?: components["schemas"]["AnswerApiVersion"];
            /** @description The context of the request, verbatim. Absent when the request had none. */
            context?: components["schemas"]["AnswerContext"];
            /** @description The method that was called, unknown names included. Some devices omit it. */
            method?: components["schemas"]["AnswerMethod"];
            /** @description Code and text of the error response. */
            error: components["schemas"]["SetWLANStationConfigurationError"];
        };
        /** @description Error code. Other codes are possible. */
        TestWLANStationSettingsErrorCode: 1000 | 2000 | 2001 | 3000 | 4000 | 4001 | 4002 | 4003 | 4004 | 5000 | 5001 | (number & {});
        /** @description Code and text of the error response. */
        TestWLANStationSettingsError: {
            /** @description Error code. Other codes are possible. */
            code: components["schemas"]["TestWLANStationSettingsErrorCode"];
            /** @description Human-readable text. Its wording differs between devices; use the code for decisions. */
            message?: components["schemas"]["ErrorMessage"];
            /** @description More about the error response. */
            details?: components["schemas"]["NetworkSettingsErrorDetails"];
        };
        /** @description The device rejected the request. */
        TestWLANStationSettingsRefusal: {
            /** @description Version that the device responds with. The vendor's tables call it the version of the request; devices were recorded to respond with their newest. Use API discovery to determine capabilities, never by this value. */
            apiVersion?: components["schemas"]["AnswerApiVersion"];
            /** @description The context of the request, verbatim. Absent when the request had none. */
            context?: components["schemas"]["AnswerContext"];
            /** @description The method that was called, unknown names included. Some devices omit it. */
            method?: components["schemas"]["AnswerMethod"];
            /** @description Code and text of the error response. */
            error: components["schemas"]["TestWLANStationSettingsError"];
        };
        /** @description Error code. Other codes are possible. */
        WlanSwitchAPToStationErrorCode: 1000 | 2000 | 2001 | 3000 | 4000 | 4001 | 4002 | 4003 | 4004 | 5000 | 5003 | 5004 | (number & {});
        /** @description More about the error. */
        WlanSwitchAPToStationErrorDetails: {
            /** @description Names the wrong parameter, or why the device could not execute the request. */
            subCode?: 100 | (number & {});
        };
        /** @description Code and text of the error response. */
        WlanSwitchAPToStationError: {
            /** @description Error code. Other codes are possible. */
            code: components["schemas"]["WlanSwitchAPToStationErrorCode"];
            /** @description Human-readable text. Its wording differs between devices; use the code for decisions. */
            message?: components["schemas"]["ErrorMessage"];
            /** @description More about the error. */
            details?: components["schemas"]["WlanSwitchAPToStationErrorDetails"];
        };
        /** @description The device rejected the request. */
        WlanSwitchAPToStationRefusal: {
            /** @description Version that the device responds with. The vendor's tables call it the version of the request; devices were recorded to respond with their newest. Use API discovery to determine capabilities, never by this value. */
            apiVersion?: components["schemas"]["AnswerApiVersion"];
            /** @description The context of the request, verbatim. Absent when the request had none. */
            context?: components["schemas"]["AnswerContext"];
            /** @description The method that was called, unknown names included. Some devices omit it. */
            method?: components["schemas"]["AnswerMethod"];
            /** @description Code and text of the error response. */
            error: components["schemas"]["WlanSwitchAPToStationError"];
        };
        /** @description Code and text of the error response. */
        NetworkSettingsError: {
            /** @description Error code. Other codes are possible. */
            code: components["schemas"]["NetworkSettingsErrorCode"];
            /** @description Human-readable text. Its wording differs between devices; use the code for decisions. */
            message?: components["schemas"]["ErrorMessage"];
            /** @description More about the error response. */
            details?: components["schemas"]["NetworkSettingsErrorDetails"];
        };
        /** @description The device rejected the request. */
        NetworkSettingsRefusal: {
            /** @description Version that the device responds with. The vendor's tables call it the version of the request; devices were recorded to respond with their newest. Use API discovery to determine capabilities, never by this value. */
            apiVersion?: components["schemas"]["AnswerApiVersion"];
            /** @description The context of the request, verbatim. Absent when the request had none. */
            context?: components["schemas"]["AnswerContext"];
            /** @description The method that was called, unknown names included. Some devices omit it. */
            method?: components["schemas"]["AnswerMethod"];
            /** @description Code and text of the error response. */
            error: components["schemas"]["NetworkSettingsError"];
        };
        /** @description An error response of any method. */
        NetworkSettingsMethodRefusal: components["schemas"]["AddVlanRefusal"] | components["schemas"]["RemoveVlanRefusal"] | components["schemas"]["ScanWLANNetworksRefusal"] | components["schemas"]["SetDeviceConfigurationRefusal"] | components["schemas"]["SetHostnameConfigurationRefusal"] | components["schemas"]["SetIPv4AddressConfigurationRefusal"] | components["schemas"]["SetIPv6AddressConfigurationRefusal"] | components["schemas"]["SetGlobalProxyConfigurationRefusal"] | components["schemas"]["SetResolverConfigurationRefusal"] | components["schemas"]["SetWired8021XConfigurationRefusal"] | components["schemas"]["SetWlanConfigurationRefusal"] | components["schemas"]["SetWLANStationConfigurationRefusal"] | components["schemas"]["TestWLANStationSettingsRefusal"] | components["schemas"]["WlanSwitchAPToStationRefusal"] | components["schemas"]["NetworkSettingsRefusal"];
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
export type NetworkSettingsRequest = components['schemas']['NetworkSettingsRequest'];
export type NetworkSettingsResponse = components['schemas']['NetworkSettingsResponse'];
export type ApiVersion = components['schemas']['ApiVersion'];
export type Context = components['schemas']['Context'];
export type DeviceName = components['schemas']['DeviceName'];
export type AddVlanParams = components['schemas']['AddVlanParams'];
export type AddVlanRequest = components['schemas']['AddVlanRequest'];
export type NoParams = components['schemas']['NoParams'];
export type GetNetworkInfoRequest = components['schemas']['GetNetworkInfoRequest'];
export type GetSupportedVersionsRequest = components['schemas']['GetSupportedVersionsRequest'];
export type RemoveVlanParams = components['schemas']['RemoveVlanParams'];
export type RemoveVlanRequest = components['schemas']['RemoveVlanRequest'];
export type ScanWLANNetworksParams = components['schemas']['ScanWLANNetworksParams'];
export type NoDeviceCode = components['schemas']['NoDeviceCode'];
export type ScanWLANNetworksRequest = components['schemas']['ScanWLANNetworksRequest'];
export type DeviceState = components['schemas']['DeviceState'];
export type SetDeviceConfigurationParams = components['schemas']['SetDeviceConfigurationParams'];
export type SetDeviceConfigurationRequest = components['schemas']['SetDeviceConfigurationRequest'];
export type SetHostnameConfigurationParams = components['schemas']['SetHostnameConfigurationParams'];
export type SetHostnameConfigurationRequest = components['schemas']['SetHostnameConfigurationRequest'];
export type AddressConfigurationMode = components['schemas']['AddressConfigurationMode'];
export type LinkLocalMode = components['schemas']['LinkLocalMode'];
export type Ipv4Address = components['schemas']['Ipv4Address'];
export type StaticIpv4Address = components['schemas']['StaticIpv4Address'];
export type SetIPv4AddressConfigurationParams = components['schemas']['SetIPv4AddressConfigurationParams'];
export type SetIPv4AddressConfigurationRequest = components['schemas']['SetIPv4AddressConfigurationRequest'];
export type SetIPv6AddressConfigurationParams = components['schemas']['SetIPv6AddressConfigurationParams'];
export type SetIPv6AddressConfigurationRequest = components['schemas']['SetIPv6AddressConfigurationRequest'];
export type SetGlobalProxyConfigurationParams = components['schemas']['SetGlobalProxyConfigurationParams'];
export type SetGlobalProxyConfigurationRequest = components['schemas']['SetGlobalProxyConfigurationRequest'];
export type NameServer = components['schemas']['NameServer'];
export type SetResolverConfigurationParams = components['schemas']['SetResolverConfigurationParams'];
export type SetResolverConfigurationRequest = components['schemas']['SetResolverConfigurationRequest'];
export type Wired8021XMode = components['schemas']['Wired8021XMode'];
export type EapolVersion = components['schemas']['EapolVersion'];
export type PeapVersion = components['schemas']['PeapVersion'];
export type PeapLabel = components['schemas']['PeapLabel'];
export type SetWired8021XConfigurationParams = components['schemas']['SetWired8021XConfigurationParams'];
export type SetWired8021XConfigurationRequest = components['schemas']['SetWired8021XConfigurationRequest'];
export type SetWlanConfigurationParams = components['schemas']['SetWlanConfigurationParams'];
export type SetWlanConfigurationRequest = components['schemas']['SetWlanConfigurationRequest'];
export type WlanAuthenticationMode = components['schemas']['WlanAuthenticationMode'];
export type WlanStationAuthenticationParams = components['schemas']['WlanStationAuthenticationParams'];
export type WlanStationAuthentication = components['schemas']['WlanStationAuthentication'];
export type SetWLANStationConfigurationParams = components['schemas']['SetWLANStationConfigurationParams'];
export type SetWLANStationConfigurationRequest = components['schemas']['SetWLANStationConfigurationRequest'];
export type TestWLANStationSettingsParams = components['schemas']['TestWLANStationSettingsParams'];
export type TestWLANStationSettingsRequest = components['schemas']['TestWLANStationSettingsRequest'];
export type WlanSwitchAPToStationRequest = components['schemas']['WlanSwitchAPToStationRequest'];
export type AnyRefusal = components['schemas']['AnyRefusal'];
export type AnswerApiVersion = components['schemas']['AnswerApiVersion'];
export type AnswerContext = components['schemas']['AnswerContext'];
export type NoData = components['schemas']['NoData'];
export type AddVlanResponse = components['schemas']['AddVlanResponse'];
export type SystemWlan = components['schemas']['SystemWlan'];
export type DeviceSwitching = components['schemas']['DeviceSwitching'];
export type SystemHostname = components['schemas']['SystemHostname'];
export type SystemResolver = components['schemas']['SystemResolver'];
export type GlobalProxies = components['schemas']['GlobalProxies'];
export type NetworkSystem = components['schemas']['NetworkSystem'];
export type AddressOrigin = components['schemas']['AddressOrigin'];
export type AddressScope = components['schemas']['AddressScope'];
export type Ipv4AddressInUse = components['schemas']['Ipv4AddressInUse'];
export type StaticIpv4AddressStatus = components['schemas']['StaticIpv4AddressStatus'];
export type DeviceIpv4 = components['schemas']['DeviceIpv4'];
export type Ipv6AddressInUse = components['schemas']['Ipv6AddressInUse'];
export type StaticIpv6AddressStatus = components['schemas']['StaticIpv6AddressStatus'];
export type DeviceIpv6 = components['schemas']['DeviceIpv6'];
export type WiredLinkMode = components['schemas']['WiredLinkMode'];
export type Authentication8021XStatus = components['schemas']['Authentication8021XStatus'];
export type Wired8021XModeStatus = components['schemas']['Wired8021XModeStatus'];
export type EapolVersionStatus = components['schemas']['EapolVersionStatus'];
export type PeapVersionName = components['schemas']['PeapVersionName'];
export type PeapVersionNumber = components['schemas']['PeapVersionNumber'];
export type PeapVersionStatus = components['schemas']['PeapVersionStatus'];
export type PeapLabelNumber = components['schemas']['PeapLabelNumber'];
export type PeapLabelName = components['schemas']['PeapLabelName'];
export type PeapLabelStatus = components['schemas']['PeapLabelStatus'];
export type Wired8021XParams = components['schemas']['Wired8021XParams'];
export type Wired8021XConfiguration = components['schemas']['Wired8021XConfiguration'];
export type Wired8021X = components['schemas']['Wired8021X'];
export type DeviceWired = components['schemas']['DeviceWired'];
export type WlanModeStatus = components['schemas']['WlanModeStatus'];
export type WlanStationParams = components['schemas']['WlanStationParams'];
export type WlanStationConfiguration = components['schemas']['WlanStationConfiguration'];
export type WlanStation8021X = components['schemas']['WlanStation8021X'];
export type WlanStation = components['schemas']['WlanStation'];
export type WlanAccessPoint = components['schemas']['WlanAccessPoint'];
export type DeviceWlan = components['schemas']['DeviceWlan'];
export type DeviceSwitchPort = components['schemas']['DeviceSwitchPort'];
export type NetworkDevice = components['schemas']['NetworkDevice'];
export type GetNetworkInfoData = components['schemas']['GetNetworkInfoData'];
export type GetNetworkInfoResponse = components['schemas']['GetNetworkInfoResponse'];
export type SupportedVersions = components['schemas']['SupportedVersions'];
export type GetSupportedVersionsData = components['schemas']['GetSupportedVersionsData'];
export type GetSupportedVersionsResponse = components['schemas']['GetSupportedVersionsResponse'];
export type RemoveVlanResponse = components['schemas']['RemoveVlanResponse'];
export type WlanSecurity = components['schemas']['WlanSecurity'];
export type WlanNetwork = components['schemas']['WlanNetwork'];
export type ScanWLANNetworksData = components['schemas']['ScanWLANNetworksData'];
export type ScanWLANNetworksResponse = components['schemas']['ScanWLANNetworksResponse'];
export type SetDeviceConfigurationResponse = components['schemas']['SetDeviceConfigurationResponse'];
export type SetHostnameConfigurationResponse = components['schemas']['SetHostnameConfigurationResponse'];
export type SetIPv4AddressConfigurationResponse = components['schemas']['SetIPv4AddressConfigurationResponse'];
export type SetIPv6AddressConfigurationResponse = components['schemas']['SetIPv6AddressConfigurationResponse'];
export type SetGlobalProxyConfigurationResponse = components['schemas']['SetGlobalProxyConfigurationResponse'];
export type SetResolverConfigurationResponse = components['schemas']['SetResolverConfigurationResponse'];
export type SetWired8021XConfigurationResponse = components['schemas']['SetWired8021XConfigurationResponse'];
export type SetWlanConfigurationResponse = components['schemas']['SetWlanConfigurationResponse'];
export type SetWLANStationConfigurationResponse = components['schemas']['SetWLANStationConfigurationResponse'];
export type TestWLANStationSettingsData = components['schemas']['TestWLANStationSettingsData'];
export type TestWLANStationSettingsResponse = components['schemas']['TestWLANStationSettingsResponse'];
export type WlanSwitchAPToStationData = components['schemas']['WlanSwitchAPToStationData'];
export type WlanSwitchAPToStationResponse = components['schemas']['WlanSwitchAPToStationResponse'];
export type AnswerMethod = components['schemas']['AnswerMethod'];
export type NetworkSettingsErrorCode = components['schemas']['NetworkSettingsErrorCode'];
export type ErrorMessage = components['schemas']['ErrorMessage'];
export type NetworkSettingsErrorDetails = components['schemas']['NetworkSettingsErrorDetails'];
export type AddVlanErrorDetails = components['schemas']['AddVlanErrorDetails'];
export type AddVlanError = components['schemas']['AddVlanError'];
export type AddVlanRefusal = components['schemas']['AddVlanRefusal'];
export type RemoveVlanErrorDetails = components['schemas']['RemoveVlanErrorDetails'];
export type RemoveVlanError = components['schemas']['RemoveVlanError'];
export type RemoveVlanRefusal = components['schemas']['RemoveVlanRefusal'];
export type ScanWLANNetworksErrorCode = components['schemas']['ScanWLANNetworksErrorCode'];
export type ScanWLANNetworksErrorDetails = components['schemas']['ScanWLANNetworksErrorDetails'];
export type ScanWLANNetworksError = components['schemas']['ScanWLANNetworksError'];
export type ScanWLANNetworksRefusal = components['schemas']['ScanWLANNetworksRefusal'];
export type SetDeviceConfigurationErrorCode = components['schemas']['SetDeviceConfigurationErrorCode'];
export type SetDeviceConfigurationErrorDetails = components['schemas']['SetDeviceConfigurationErrorDetails'];
export type SetDeviceConfigurationError = components['schemas']['SetDeviceConfigurationError'];
export type SetDeviceConfigurationRefusal = components['schemas']['SetDeviceConfigurationRefusal'];
export type SetHostnameConfigurationErrorDetails = components['schemas']['SetHostnameConfigurationErrorDetails'];
export type SetHostnameConfigurationError = components['schemas']['SetHostnameConfigurationError'];
export type SetHostnameConfigurationRefusal = components['schemas']['SetHostnameConfigurationRefusal'];
export type SetIPv4AddressConfigurationErrorCode = components['schemas']['SetIPv4AddressConfigurationErrorCode'];
export type SetIPv4AddressConfigurationErrorDetails = components['schemas']['SetIPv4AddressConfigurationErrorDetails'];
export type SetIPv4AddressConfigurationError = components['schemas']['SetIPv4AddressConfigurationError'];
export type SetIPv4AddressConfigurationRefusal = components['schemas']['SetIPv4AddressConfigurationRefusal'];
export type SetIPv6AddressConfigurationErrorCode = components['schemas']['SetIPv6AddressConfigurationErrorCode'];
export type SetIPv6AddressConfigurationErrorDetails = components['schemas']['SetIPv6AddressConfigurationErrorDetails'];
export type SetIPv6AddressConfigurationError = components['schemas']['SetIPv6AddressConfigurationError'];
export type SetIPv6AddressConfigurationRefusal = components['schemas']['SetIPv6AddressConfigurationRefusal'];
export type SetGlobalProxyConfigurationErrorDetails = components['schemas']['SetGlobalProxyConfigurationErrorDetails'];
export type SetGlobalProxyConfigurationError = components['schemas']['SetGlobalProxyConfigurationError'];
export type SetGlobalProxyConfigurationRefusal = components['schemas']['SetGlobalProxyConfigurationRefusal'];
export type SetResolverConfigurationErrorDetails = components['schemas']['SetResolverConfigurationErrorDetails'];
export type SetResolverConfigurationError = components['schemas']['SetResolverConfigurationError'];
export type SetResolverConfigurationRefusal = components['schemas']['SetResolverConfigurationRefusal'];
export type SetWired8021XConfigurationErrorDetails = components['schemas']['SetWired8021XConfigurationErrorDetails'];
export type SetWired8021XConfigurationError = components['schemas']['SetWired8021XConfigurationError'];
export type SetWired8021XConfigurationRefusal = components['schemas']['SetWired8021XConfigurationRefusal'];
export type SetWlanConfigurationErrorDetails = components['schemas']['SetWlanConfigurationErrorDetails'];
export type SetWlanConfigurationError = components['schemas']['SetWlanConfigurationError'];
export type SetWlanConfigurationRefusal = components['schemas']['SetWlanConfigurationRefusal'];
export type SetWLANStationConfigurationErrorCode = components['schemas']['SetWLANStationConfigurationErrorCode'];
export type SetWLANStationConfigurationErrorDetails = components['schemas']['SetWLANStationConfigurationErrorDetails'];
export type SetWLANStationConfigurationError = components['schemas']['SetWLANStationConfigurationError'];
export type SetWLANStationConfigurationRefusal = components['schemas']['SetWLANStationConfigurationRefusal'];
export type TestWLANStationSettingsErrorCode = components['schemas']['TestWLANStationSettingsErrorCode'];
export type TestWLANStationSettingsError = components['schemas']['TestWLANStationSettingsError'];
export type TestWLANStationSettingsRefusal = components['schemas']['TestWLANStationSettingsRefusal'];
export type WlanSwitchAPToStationErrorCode = components['schemas']['WlanSwitchAPToStationErrorCode'];
export type WlanSwitchAPToStationErrorDetails = components['schemas']['WlanSwitchAPToStationErrorDetails'];
export type WlanSwitchAPToStationError = components['schemas']['WlanSwitchAPToStationError'];
export type WlanSwitchAPToStationRefusal = components['schemas']['WlanSwitchAPToStationRefusal'];
export type NetworkSettingsError = components['schemas']['NetworkSettingsError'];
export type NetworkSettingsRefusal = components['schemas']['NetworkSettingsRefusal'];
export type NetworkSettingsMethodRefusal = components['schemas']['NetworkSettingsMethodRefusal'];
export type ResponseUnauthorized = components['responses']['Unauthorized'];
export type ResponseForbidden = components['responses']['Forbidden'];
export type ResponseNotFound = components['responses']['NotFound'];
export type $defs = Record<string, never>;
export interface operations {
    callNetworkSettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The request's envelope. */
        requestBody: {
            content: {
                "application/json": PlainValues<components["schemas"]["NetworkSettingsRequest"]>;
            };
        };
        responses: {
            /** @description Success or error response of the method. This CGI sends all errors except the internal error with HTTP 200. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainValues<components["schemas"]["NetworkSettingsResponse"]>;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description The device failed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlainValues<components["schemas"]["NetworkSettingsMethodRefusal"]>;
                };
            };
        };
    };
}
