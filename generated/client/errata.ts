// Generated from spec by `npm run generate`. Do not edit.
/** A contradiction of the vendor's document, or between it and devices. */
export interface Erratum {
  id: string;
  title: string;
  /** What the document says, and what devices do. */
  says: string;
  /** What the contract does about it. */
  resolution: string;
  /** Methods or operations that it is about. */
  about: readonly string[];
}

/** All errata by API id. */
export const errata: Readonly<Record<string, readonly Erratum[]>> = {
  "mqtt-client": [
    {
      id: "MQ-01",
      title: "`apiVersion` of `getSupportedVersions`",
      says: "The example of the response has `apiVersion`, its syntax and its table do not. No form of the request has it.",
      resolution: "Omit it in requests; it is accepted there. A response may have it.",
      about: [
        "getSupportedVersions"
      ]
    },
    {
      id: "MQ-02",
      title: "`error.message` as a number",
      says: "The tables of all five methods say integer; syntax and examples have a string.",
      resolution: "A string. The wording is not fixed: use the code for decisions.",
      about: [
        "activateClient"
      ]
    },
    {
      id: "MQ-03",
      title: "`params` of methods without parameters",
      says: "The examples of `activateClient`, `deactivateClient` and `getClientStatus` send an empty object; syntax and tables have no `params`.",
      resolution: "Both forms are accepted, as on devices, and the object must be empty.",
      about: [
        "activateClient",
        "deactivateClient",
        "getClientStatus"
      ]
    },
    {
      id: "MQ-04",
      title: "`apiVersions` as text",
      says: "The table gives the list the type of its entries, string; syntax and example have a list of strings.",
      resolution: "A list of strings of the form `major.minor`.",
      about: [
        "getSupportedVersions"
      ]
    },
    {
      id: "MQ-05",
      title: "`message` and `retain`, or `messages` and `retained`",
      says: "The text on the last will mentions `messages` and `retained`, and the tables of the default messages of Retained; syntax, parameter rows and examples have `message` and `retain`.",
      resolution: "Send `message` and `retain`. Any of the names is accepted in a response.",
      about: [
        "configureClient",
        "getClientStatus"
      ]
    },
    {
      id: "MQ-06",
      title: "Which TLS options are required",
      says: "Other rows are marked as optional, those of `validateServerCert`, `clientCertID` and `CACertID` are not; the example sends the first of them alone.",
      resolution: "All three are optional, without a default.",
      about: [
        "configureClient"
      ]
    },
    {
      id: "MQ-07",
      title: "Which properties of the configuration are required",
      says: "`server`, its `protocol` and `host`, `clientId`, `cleanSession` and `useDefault` are not marked as optional. Devices accept a configuration that has only `server`; newer ones are reported to require `clientId`.",
      resolution: "`server` with `protocol` and `host` is required, `clientId` and `cleanSession` are not. A message needs `useDefault`, and if that is false its other four properties. A response may lack any of them.",
      about: [
        "configureClient",
        "getClientStatus"
      ]
    },
    {
      id: "MQ-08",
      title: "The configuration that is read is not the one to send",
      says: "`config` of `getClientStatus` is documented to have the structure of `configureClient`, yet its password is masked and `keepExistingPassword` is not in it.",
      resolution: "It has its own schema. If it were sent back unchanged, it would set the mask as the password: drop `password` and set `keepExistingPassword` instead.",
      about: [
        "configureClient",
        "getClientStatus"
      ]
    },
    {
      id: "MQ-14",
      title: "Time stamps with a small z, or null",
      says: "The default messages end their time stamps with `z`, which RFC 3339 allows and many parsers do not. That of the last will is null.",
      resolution: "`timestamp` of the events is text that ends with `z`, `Z` or an offset, or null.",
      about: []
    },
    {
      id: "MQ-15",
      title: "Words of `connectionStatus`",
      says: "Only `connected` and `disconnected` are listed, though an active client may be trying to connect. Older devices write `Connected` and `Not connected`.",
      resolution: "Any string is accepted. Ignore case when you compare, and treat everything but `connected` as not connected.",
      about: [
        "getClientStatus"
      ]
    },
    {
      id: "MQ-16",
      title: "Refusals with HTTP 200",
      says: "Every error response, a failed authorization included, is documented with HTTP 200. The web server of a device may return 401 or 403 before the CGI is called.",
      resolution: "Success and error responses are under 200, distinguished by `data` and `error`. 401, 403 and 404 are in the contract, as HTML.",
      about: []
    },
    {
      id: "MQ-22",
      title: "Limits of numbers",
      says: "`port`, `keepAliveInterval` and `connectTimeout` have defaults, but no limits.",
      resolution: "That a port is between 1 and 65535, as in TCP, and that a time is not negative, is inferred: other whole numbers are a difference.",
      about: [
        "configureClient"
      ]
    },
    {
      id: "MQ-23",
      title: "Since when something exists",
      says: "No method and no parameter has a version; 1.0 is the only one that the document prints. Devices announce up to 1.6.",
      resolution: "Everything counts as being there since 1.0, marked as inferred. Clients can set the version to request.",
      about: []
    },
    {
      id: "MQ-24",
      title: "TLS options with a protocol without TLS",
      says: "The object `ssl` should only be present with the protocols `ssl` and `wss`. Five published programs send it with `tcp` and `ws`. It cannot be omitted in two older releases of the Python package axis. `device_tool.py`, janssen70/datacollection and ax-devil-mqtt read the configuration, change the server and write all of it back, with the `ssl` that devices report.",
      resolution: "It is accepted with every protocol. A request with `tcp` or `ws` that has it is a difference, `params.ssl`.",
      about: [
        "configureClient"
      ]
    },
    {
      id: "MQ-25",
      title: "Which version an answer has",
      says: "The tables say the version that was used in the request. Recorded devices respond with their newest version, regardless of the requested version, but these are responses of other APIs.",
      resolution: "Any version is accepted. The mock responds with the newest, as recorded devices do. Use API discovery to determine capabilities.",
      about: [
        "activateClient"
      ]
    },
    {
      id: "XC-01",
      title: "`apiVersions`, or `supportedVersions` in another API",
      says: "The list of versions is `apiVersions` here and in the thermometry API, `supportedVersions` in the document of the network settings API.",
      resolution: "`apiVersions` is the name here. The other one is accepted like any unknown property.",
      about: [
        "getSupportedVersions"
      ]
    },
    {
      id: "XC-02",
      title: "HTTP status of refusals, by API",
      says: "Always 200 here, 500 for internal errors in the network settings API, 400 to 500 in the thermometry API.",
      resolution: "The contract states the HTTP status of each code. Check the envelope first, then the status.",
      about: []
    },
    {
      id: "XC-03",
      title: "The same code with another meaning",
      says: "2100 to 2199 are called common to many APIs, yet 2105 and 2106 mean a failed authorization and too large a request here, wrong arguments and a wrong HTTP method in the thermometry API.",
      resolution: "Each API has its own list of codes.",
      about: []
    },
    {
      id: "XC-04",
      title: "The same refusal with another code",
      says: "An internal error is 1100 here and 1000 in the network settings API; an unsupported version 2100 and 4001, bad JSON 2101 and 3000, an unknown method 2102 and 4000, and so on.",
      resolution: "Each code has a kind, such as `internal` or `version`, with the same words in all APIs.",
      about: []
    },
    {
      id: "XC-06",
      title: "`details` of a refusal",
      says: "Only the network settings API has `error.details` with a sub-code.",
      resolution: "The contract does not describe it here; it is accepted like any unknown property.",
      about: [
        "activateClient"
      ]
    },
    {
      id: "XC-07",
      title: "Whether `getSupportedVersions` is sent with a version",
      says: "The requests here and in the thermometry API have no `apiVersion`; in the network settings API it is optional and ignored.",
      resolution: "Omit it. Devices ignore it: any version is accepted, and anything else is a difference.",
      about: [
        "getSupportedVersions"
      ]
    },
    {
      id: "XC-08",
      title: "Names of certificate parameters",
      says: "`clientCertID` and `CACertID`, one certificate each, here; `certClient` and the list `certsCA` in the network settings API.",
      resolution: "The names stay as each API has them.",
      about: [
        "configureClient",
        "getClientStatus"
      ]
    },
    {
      id: "XC-11",
      title: "`params` as null or as text",
      says: "The document shows methods without parameters without `params` or with an empty object. Published programs send null or the string `{}` instead.",
      resolution: "Both count as absent, and are a difference. Send an empty object, or no `params`.",
      about: [
        "activateClient"
      ]
    }
  ],
  "network-settings": [
    {
      id: "NS-01",
      title: "`setGlobalProxyConfiguration` or `setGlobalProxiesConfiguration`",
      says: "The list of methods, syntax, tables and the request have the first; the responses of all examples have the second.",
      resolution: "Send the first. A response may have either.",
      about: [
        "setGlobalProxyConfiguration"
      ]
    },
    {
      id: "NS-02",
      title: "A resolver request as example of the global proxies",
      says: "The request of one example on proxies is that of `setResolverConfiguration`, followed by responses on proxies.",
      resolution: "It counts as an example of `setResolverConfiguration`.",
      about: [
        "setGlobalProxyConfiguration",
        "setResolverConfiguration"
      ]
    },
    {
      id: "NS-03",
      title: "`useDhcpResolverInfo`, `useDHCPResolverInfo` or `useDHCPResolvInfo`",
      says: "Tables, the syntax of the request and most examples have the first, the syntax of `getNetworkInfo` the second, one request the third.",
      resolution: "Send the first, which devices use. A response may have any.",
      about: [
        "getNetworkInfo",
        "setResolverConfiguration"
      ]
    },
    {
      id: "NS-04",
      title: "`mkaCak` and `mkaCkn`, or `mkaCAK` and `mkaCKN`",
      says: "Tables, sub-codes and `getNetworkInfo` have small letters, the only request that sends them has capitals, and the syntax of that request has neither.",
      resolution: "Send `mkaCak` and `mkaCkn`; devices report the latter so. A response may have any.",
      about: [
        "getNetworkInfo",
        "setWired8021XConfiguration"
      ]
    },
    {
      id: "NS-05",
      title: "`MACsec-PSK` or `MACsec PSK`",
      says: "The table of modes has a space, examples and descriptions have a hyphen.",
      resolution: "Send the hyphen, which devices report. A response may have either.",
      about: [
        "getNetworkInfo",
        "setWired8021XConfiguration"
      ]
    },
    {
      id: "NS-06",
      title: "`remoteAddresses` or `remoteAddress`",
      says: "The table has the first, the syntax the second; one example has both, for ports of the same device.",
      resolution: "A response may have either, as a list.",
      about: [
        "getNetworkInfo"
      ]
    },
    {
      id: "NS-07",
      title: "`portNumber` or `portNUmber`",
      says: "Table and examples have the first, the syntax has the second.",
      resolution: "A response may have either.",
      about: [
        "getNetworkInfo"
      ]
    },
    {
      id: "NS-08",
      title: "`bridged` or `bridge`",
      says: "The table of device types has the first, an example the second.",
      resolution: "A response may have either, or any other type.",
      about: [
        "getNetworkInfo"
      ]
    },
    {
      id: "NS-09",
      title: "`IPv6`, `Ipv6` or `IpV6`",
      says: "Syntax, table and examples have the first; one device of an example has the second, one row of the table the third.",
      resolution: "A response may have any; devices send the first.",
      about: [
        "getNetworkInfo"
      ]
    },
    {
      id: "NS-10",
      title: "`apiVersion` or `apiVersions` in the envelope of `getSupportedVersions`",
      says: "Table and examples have the first, the syntax of request and response has the second.",
      resolution: "Send none. Devices ignore the first, so it may hold anything; the second is accepted as a difference. A response may have either.",
      about: [
        "getSupportedVersions"
      ]
    },
    {
      id: "NS-11",
      title: "`tcpEcnMode` as a number",
      says: "The table says integer; syntax, examples and the table of its values have a string.",
      resolution: "A string.",
      about: [
        "getNetworkInfo"
      ]
    },
    {
      id: "NS-12",
      title: "`deviceName` of `setDeviceConfiguration` as a boolean",
      says: "The table says boolean; syntax and example have a string.",
      resolution: "A string, as in all other methods.",
      about: [
        "setDeviceConfiguration"
      ]
    },
    {
      id: "NS-13",
      title: "`prefixLength` as text",
      says: "The table of `setIPv4AddressConfiguration` says string; its syntax and example, and all of `getNetworkInfo`, have a number.",
      resolution: "A whole number, in requests from 0 to 32.",
      about: [
        "getNetworkInfo",
        "setIPv4AddressConfiguration"
      ]
    },
    {
      id: "NS-14",
      title: "`broadcast` as a number",
      says: "The table of `getNetworkInfo` says integer; its syntax and examples, and all of `setIPv4AddressConfiguration`, have text.",
      resolution: "A string in dotted notation.",
      about: [
        "getNetworkInfo",
        "setIPv4AddressConfiguration"
      ]
    },
    {
      id: "NS-15",
      title: "Proxies as lists",
      says: "The table of `setGlobalProxyConfiguration` makes each of the three proxies a list; its syntax and example, and all of `getNetworkInfo`, have text. How several hosts are separated in `noProxy` is not documented.",
      resolution: "A string, as devices accept and report it.",
      about: [
        "getNetworkInfo",
        "setGlobalProxyConfiguration"
      ]
    },
    {
      id: "NS-16",
      title: "`networks` and `security` as objects",
      says: "The table of `scanWLANNetworks` says object; syntax and examples have lists of objects.",
      resolution: "Lists of objects.",
      about: [
        "scanWLANNetworks"
      ]
    },
    {
      id: "NS-17",
      title: "`label` as text",
      says: "Two rows of `getNetworkInfo` say string; everything else has a number, and devices were seen with 1.",
      resolution: "Send the number. A response may have either.",
      about: [
        "getNetworkInfo",
        "setWired8021XConfiguration"
      ]
    },
    {
      id: "NS-18",
      title: "`peapVersion` as a number",
      says: "One example of `getNetworkInfo` has the number 1; everything else has `PEAPv0` and `PEAPv1`, and devices were seen with `PEAPv1`.",
      resolution: "Send the text. A response may have either.",
      about: [
        "getNetworkInfo",
        "setWired8021XConfiguration"
      ]
    },
    {
      id: "NS-19",
      title: "`mkaCkn` as a boolean",
      says: "The table of `getNetworkInfo` says boolean; it is the name of a key, and text in all other places.",
      resolution: "A string.",
      about: [
        "getNetworkInfo",
        "setWired8021XConfiguration"
      ]
    },
    {
      id: "NS-20",
      title: "Where `is_mka_cak_set` and `mkaCkn` are",
      says: "In the syntax they are with the WLAN station, in the table with the wired device. MACsec is for wired devices only.",
      resolution: "They are properties of the wired configuration. With the station, they are accepted like any unknown property.",
      about: [
        "getNetworkInfo"
      ]
    },
    {
      id: "NS-21",
      title: "PEAP parameters of a wired configuration",
      says: "The table of `getNetworkInfo` has `is_password_set`, `peapVersion` and `label`, the syntax does not.",
      resolution: "All of them are there, none is required.",
      about: [
        "getNetworkInfo"
      ]
    },
    {
      id: "NS-22",
      title: "Certificates of a station's configuration",
      says: "The table of `getNetworkInfo` has `certClient` and `certsCA`, the syntax does not.",
      resolution: "Both are there, neither is required.",
      about: [
        "getNetworkInfo"
      ]
    },
    {
      id: "NS-23",
      title: "802.1X properties in the wrong place",
      says: "One wired device of an example has `params` right in `8021X`, without `configurations`, and `supportedModes` outside of it. Syntax, table and another device of that example nest them.",
      resolution: "The nested form is the one described. The other is accepted, since nothing is required.",
      about: [
        "getNetworkInfo"
      ]
    },
    {
      id: "NS-24",
      title: "`status` or `staus`",
      says: "An example of a WLAN device has the second.",
      resolution: "A response may have either; only the first has a meaning.",
      about: [
        "getNetworkInfo"
      ]
    },
    {
      id: "NS-25",
      title: "`Authorized` or `authorized`",
      says: "The table of states has the first, an example the second.",
      resolution: "A response may have either. Ignore case when you compare.",
      about: [
        "getNetworkInfo"
      ]
    },
    {
      id: "NS-26",
      title: "`WPA-Enterprise-EAPTLS` or `WPA-Enterprise_EAPTLS`",
      says: "One example has an underscore in the list of modes, and a hyphen elsewhere, as tables have.",
      resolution: "Send the hyphen. A response may have either.",
      about: [
        "getNetworkInfo",
        "setWLANStationConfiguration"
      ]
    },
    {
      id: "NS-27",
      title: "`dhcp` or `dchp`",
      says: "An example has the second as origin of an address; the table of origins has the first.",
      resolution: "A response may have any origin; devices send the first.",
      about: [
        "getNetworkInfo"
      ]
    },
    {
      id: "NS-28",
      title: "`dhcp` as address of a router",
      says: "An example has `dhcp` as `staticDefaultRouter`, which is described as an address.",
      resolution: "Any string in responses. A request needs an address.",
      about: [
        "getNetworkInfo"
      ]
    },
    {
      id: "NS-29",
      title: "A letter in an IPv6 address",
      says: "One IPv6 address of an example has the letter l among its hexadecimal digits.",
      resolution: "Any string in responses.",
      about: [
        "getNetworkInfo"
      ]
    },
    {
      id: "NS-31",
      title: "Empty text for no address and no bridge",
      says: "If there is no router, or a device is in no bridge, examples and devices have an empty string instead of nothing.",
      resolution: "Any string in responses, also an empty one.",
      about: [
        "getNetworkInfo"
      ]
    },
    {
      id: "NS-32",
      title: "`2.4GHz` or `2.4Ghz`",
      says: "One example has both; the table of bands has the first.",
      resolution: "A response may have either. Ignore case when you compare.",
      about: [
        "scanWLANNetworks"
      ]
    },
    {
      id: "NS-33",
      title: "`scanWLANNetworks` or `scanWLANNetwork`",
      says: "The table of the response has the second, everything else the first.",
      resolution: "Send the first. A response may have either.",
      about: [
        "scanWLANNetworks"
      ]
    },
    {
      id: "NS-34",
      title: "`masterDeviceName` of `removeVlan`",
      says: "The tables have it, with the words of `addVlan`; syntax and example send `VlanName` alone, and no sub-code is for it.",
      resolution: "Send `VlanName` alone. The other one, a parameter by the tables, is accepted as a difference.",
      about: [
        "addVlan",
        "removeVlan"
      ]
    },
    {
      id: "NS-35",
      title: "Which code comes with which sub-code",
      says: "An example of `removeVlan` has sub-code 200, which is not a fault of the device, with code 1000, the internal error. No code is given for the sub-codes of an existing or missing VLAN.",
      resolution: "A sub-code may come with any code.",
      about: [
        "removeVlan"
      ]
    },
    {
      id: "NS-36",
      title: "HTTP status of refusals",
      says: "All 16 methods give 200 for error responses; the section on general codes gives 500 for the internal error.",
      resolution: "Error responses are under 200, and under 500 for code 1000.",
      about: []
    },
    {
      id: "NS-37",
      title: "`method` of a refusal",
      says: "A rejected `getNetworkInfo` in an example has none. 13 methods call it optional, three do not.",
      resolution: "Never required, and no sign of an error response.",
      about: [
        "getNetworkInfo",
        "wlanSwitchAPToStation"
      ]
    },
    {
      id: "NS-38",
      title: "`details` of `setDeviceConfiguration`",
      says: "Syntax and table of its error response have no `details`; its example and its sub-codes need it.",
      resolution: "Every error response of this API may have `details`.",
      about: [
        "setDeviceConfiguration"
      ]
    },
    {
      id: "NS-39",
      title: "A device name for `wlanSwitchAPToStation`",
      says: "It has no parameters, yet code 5000 and a sub-code on `deviceName`, and `details` in no syntax.",
      resolution: "It is sent without parameters. Codes and sub-code are in the contract.",
      about: [
        "wlanSwitchAPToStation"
      ]
    },
    {
      id: "NS-40",
      title: "Sub-codes of 802.1X",
      says: "Those of the wired method go from 104 to 112, so five of its parameters have none; those of the WLAN method have two for MACsec parameters, which it lacks. `certsCA` is once called `certCA`.",
      resolution: "Each method has the sub-codes of its own table. Any other number is accepted.",
      about: [
        "setWired8021XConfiguration"
      ]
    },
    {
      id: "NS-42",
      title: "The sub-code of `enable`",
      says: "The sub-code 111 of `setIPv4AddressConfiguration` names a parameter `enable`; the parameter is `enabled`.",
      resolution: "111 stands for `enabled`.",
      about: [
        "setIPv4AddressConfiguration"
      ]
    },
    {
      id: "NS-43",
      title: "Codes that other methods have",
      says: "`setWired8021XConfiguration` and `addVlan` name a device, but lack the code for an unknown one; `testWLANStationSettings` has parameters, but no sub-codes.",
      resolution: "The contract has the documented ones. Any other number is accepted.",
      about: [
        "addVlan",
        "setWired8021XConfiguration",
        "testWLANStationSettings"
      ]
    },
    {
      id: "NS-44",
      title: "A failed WLAN test is an answer",
      says: "The example of a failed `testWLANStationSettings` is headed as an error response, but has `data` with a code other than 0.",
      resolution: "It is a response; `data.code` contains its result.",
      about: [
        "testWLANStationSettings"
      ]
    },
    {
      id: "NS-45",
      title: "Whether IPv4 and IPv6 can both be off",
      says: "`setIPv4AddressConfiguration` says that IPv4 cannot be off while IPv6 is; `setIPv6AddressConfiguration` says that IPv6 can be off while IPv4 is.",
      resolution: "The second sentence seems to lack a \"not\". Since it depends on what was set before, no schema checks it.",
      about: [
        "setIPv4AddressConfiguration",
        "setIPv6AddressConfiguration"
      ]
    },
    {
      id: "NS-46",
      title: "Another version in the answer than in the request",
      says: "The example on classless static routes asks for 1.29 and gets 1.0.",
      resolution: "The two need not be equal: devices respond with their newest version, regardless of the requested version.",
      about: [
        "setIPv4AddressConfiguration"
      ]
    },
    {
      id: "NS-47",
      title: "`params` of methods without parameters",
      says: "The syntax of `getNetworkInfo` and `getSupportedVersions` has an empty object, the examples have none; those of `wlanSwitchAPToStation` never have it.",
      resolution: "Both forms are accepted, and the object must be empty.",
      about: [
        "getNetworkInfo",
        "getSupportedVersions",
        "wlanSwitchAPToStation"
      ]
    },
    {
      id: "NS-48",
      title: "`apiVersion` as a number",
      says: "Most syntax blocks have it without quotes; all examples have a string.",
      resolution: "A string, so that 1.10 is not 1.1.",
      about: [
        "getNetworkInfo"
      ]
    },
    {
      id: "NS-49",
      title: "Properties of `getNetworkInfo` that no example has",
      says: "WLAN settings of the system, global proxies, static IPv6 addresses, supported link modes, MACsec and others are in syntax and table only. Devices send some of them.",
      resolution: "They are in the contract, and none is required.",
      about: [
        "getNetworkInfo"
      ]
    },
    {
      id: "NS-50",
      title: "Properties that some devices lack",
      says: "No property is marked as optional, but in the examples ports and bridges have neither `state` nor `staticState`, and a bridge has no `linkLocalMode` and no `configurationMode` of IPv6.",
      resolution: "No property of a response is required.",
      about: [
        "getNetworkInfo"
      ]
    },
    {
      id: "NS-55",
      title: "The key of a WLAN with a personal mode",
      says: "`WPA-Personal-PSK` and `WPA-Personal-HEX` are modes of `setWLANStationConfiguration`, and `getNetworkInfo` shows whether their keys are set, but no parameter is for a key; the only secret is `password`.",
      resolution: "Only documented names are sent, so `password` is the one to try. Undecided until a device shows it.",
      about: [
        "getNetworkInfo",
        "setWLANStationConfiguration"
      ]
    },
    {
      id: "NS-56",
      title: "Whether certificates of a WLAN station are required",
      says: "`certClient` and `certsCA` are not marked as optional, yet omitted parameters are documented to keep their values.",
      resolution: "Both are optional.",
      about: [
        "setWLANStationConfiguration"
      ]
    },
    {
      id: "NS-57",
      title: "Which proxies are required",
      says: "None of the three is marked as optional, and the example lacks `noProxy`. What becomes of a proxy that is omitted is not documented.",
      resolution: "At least one is sent. To be sure of the others, send all three.",
      about: [
        "setGlobalProxyConfiguration"
      ]
    },
    {
      id: "NS-58",
      title: "Whether EAP-TLS needs a certificate in the request",
      says: "`certClient` is called required to turn 802.1X on with `WPA-Enterprise-EAPTLS`; the example does so without it.",
      resolution: "Not required, since it may have been set before.",
      about: [
        "setWired8021XConfiguration"
      ]
    },
    {
      id: "NS-59",
      title: "Names that do not follow one style",
      says: "`VlanId` and `VlanName` begin with a capital, both Dhcp and DHCP, and both Wlan and WLAN occur, some names are like `is_psk_set`, and one begins with a digit, `8021X`.",
      resolution: "Every name is sent as it is printed.",
      about: [
        "addVlan",
        "getNetworkInfo",
        "setIPv4AddressConfiguration",
        "setWlanConfiguration"
      ]
    },
    {
      id: "NS-60",
      title: "Since when something exists",
      says: "No method and no parameter has a version; the requests of the examples have versions from 1.0 to 1.29.",
      resolution: "The version of the example counts as the first one, marked as inferred. Clients can set the version to request.",
      about: []
    },
    {
      id: "NS-61",
      title: "`maxSupportedStaticAddressConfigurations` without s",
      says: "A description of `setIPv4AddressConfiguration` names it in the singular.",
      resolution: "The plural is the name; devices send it. A response may have either.",
      about: [
        "getNetworkInfo",
        "setIPv4AddressConfiguration"
      ]
    },
    {
      id: "NS-62",
      title: "Whether `method` is required",
      says: "The overview can be read as if it were optional; every syntax block has it.",
      resolution: "Required in requests.",
      about: [
        "getNetworkInfo"
      ]
    },
    {
      id: "NS-67",
      title: "What an answer to a change holds",
      says: "Many methods are documented to respond with a code and a description; their syntax and examples have an empty `data`.",
      resolution: "`data` is empty, as devices send it, and may have more. Only `testWLANStationSettings` and `wlanSwitchAPToStation` have `code` and `message` in it.",
      about: [
        "setHostnameConfiguration",
        "testWLANStationSettings",
        "wlanSwitchAPToStation"
      ]
    },
    {
      id: "NS-68",
      title: "What can be read but not set",
      says: "Static IPv6 addresses, device switching and link mode are in `getNetworkInfo`; no method sets them, although a sub-code mentions a list that can be changed.",
      resolution: "No method or parameter is made up for them.",
      about: [
        "getNetworkInfo",
        "setDeviceConfiguration",
        "setIPv6AddressConfiguration"
      ]
    },
    {
      id: "NS-69",
      title: "No 5002",
      says: "The codes 5000, 5001, 5003 and 5004 are described, 5002 is not.",
      resolution: "Codes are an open list, so a response may have it.",
      about: [
        "addVlan"
      ]
    },
    {
      id: "NS-74",
      title: "WLAN channel 0",
      says: "An open network of an example is on channel 0, which WLAN does not have.",
      resolution: "Any whole number in responses.",
      about: [
        "scanWLANNetworks"
      ]
    },
    {
      id: "NS-77",
      title: "Failed authorization with HTTP 200",
      says: "Code 4002 comes with HTTP 200. The web server of a device may return 401 or 403 before the CGI is called.",
      resolution: "Both are in the contract, 401 and 403 as HTML.",
      about: [
        "getNetworkInfo"
      ]
    },
    {
      id: "NS-80",
      title: "The same sub-code with another meaning",
      says: "The same number means something else in other methods: 100 is `deviceName` in some, `staticHostname`, `VlanName` or `countryCode` in others, and 101 may be a parameter or a state of the device.",
      resolution: "Each method has its own list; look a sub-code up by method and number.",
      about: []
    },
    {
      id: "NS-81",
      title: "A station that is on with the mode `none`",
      says: "An example has `8021X.enabled` true with the mode `none` and the state `Stopped`. With a WLAN device, the property shows whether the station is on, not whether 802.1X is.",
      resolution: "Properties of a response are not checked against each other.",
      about: [
        "getNetworkInfo"
      ]
    },
    {
      id: "NS-82",
      title: "Modes that use a client certificate",
      says: "`certClient` is for EAP-TLS alone with wired devices and in `setWLANStationConfiguration`, for EAP-TLS and PEAP in the state of a WLAN station.",
      resolution: "Certificates are optional in every mode.",
      about: [
        "setWired8021XConfiguration",
        "setWLANStationConfiguration"
      ]
    },
    {
      id: "NS-83",
      title: "An incomplete WLAN configuration",
      says: "`testWLANStationSettings` calls it an error, but lists it as 5 among the results. It is a real error response, 5004, of `wlanSwitchAPToStation`.",
      resolution: "Code 5 in the `data` of a response here, code 5004 in an error response there.",
      about: [
        "testWLANStationSettings",
        "wlanSwitchAPToStation"
      ]
    },
    {
      id: "NS-84",
      title: "What `useStaticDHCPFallback` falls back to",
      says: "Tables have the static default router, examples and the method's description of the static address.",
      resolution: "Both meanings are in the description; no document decides between them.",
      about: [
        "setIPv4AddressConfiguration"
      ]
    },
    {
      id: "NS-85",
      title: "A VLAN that exists already",
      says: "The description of `addVlan` may mean that adding it again does nothing; its sub-code 201 says that it exists.",
      resolution: "Expect an error response with the sub-code 201, as the mock sends it.",
      about: [
        "addVlan"
      ]
    },
    {
      id: "NS-86",
      title: "`installationModeSupported`, there or true",
      says: "The table says that the property being there shows the support; `wlanSwitchAPToStation` wants it to be true.",
      resolution: "Only true counts.",
      about: [
        "getNetworkInfo",
        "wlanSwitchAPToStation"
      ]
    },
    {
      id: "NS-88",
      title: "Forms that no document states",
      says: "A country code is described only by `XX`, which cannot be set; name servers are text, with addresses in the examples; `VlanId` and `timeout` are integers, and names of devices text.",
      resolution: "That a country code has two capital letters, that name servers are addresses, that `VlanId` is 1 to 4094, that `timeout` is not negative and that a name is not empty is inferred. Other values are a difference.",
      about: [
        "addVlan",
        "removeVlan",
        "setDeviceConfiguration",
        "setResolverConfiguration",
        "setWlanConfiguration",
        "testWLANStationSettings"
      ]
    },
    {
      id: "NS-89",
      title: "Since when `getNetworkInfo` has `linkLocalMode`",
      says: "An example with the version 1.0 has it; the examples that set it, and `useStaticDHCPFallback`, have 1.21, that of `useDHCPStaticRoutes` has 1.29. Devices that respond with 1.15 lack all three, those with 1.33 have them.",
      resolution: "The version of an example is not evidence for what a response has: no version stands at the properties of responses, and the profiles say what recorded devices lack. Parameters have the version of the example that sends them, as inferred.",
      about: [
        "getNetworkInfo"
      ]
    },
    {
      id: "XC-01",
      title: "`apiVersions` or `supportedVersions`",
      says: "The document has `supportedVersions` in the response of `getSupportedVersions`; devices send `apiVersions`, as the documents of the MQTT client and the thermometry API have it.",
      resolution: "A response may have either.",
      about: [
        "getSupportedVersions"
      ]
    },
    {
      id: "XC-02",
      title: "HTTP status of refusals, by API",
      says: "200 here, 500 for the internal error; always 200 in the MQTT client API, 400 to 500 in the thermometry API.",
      resolution: "The contract states the HTTP status of each code. Check the envelope first, then the status.",
      about: []
    },
    {
      id: "XC-03",
      title: "The same code with another meaning",
      says: "1000 and 3000 are an internal error and bad JSON here; examples of the thermometry API have them for something else.",
      resolution: "Each API has its own list of codes.",
      about: []
    },
    {
      id: "XC-04",
      title: "The same refusal with another code",
      says: "An internal error is 1000 here and 1100 in the MQTT client API; an unsupported version 4001 and 2100, bad JSON 3000 and 2101, an unknown method 4000 and 2102, and so on.",
      resolution: "Each code has a kind, such as `internal` or `version`, with the same words in all APIs.",
      about: []
    },
    {
      id: "XC-06",
      title: "`details` of a refusal",
      says: "Only this API has `error.details` with a sub-code.",
      resolution: "Named here, not required, and open.",
      about: [
        "setHostnameConfiguration"
      ]
    },
    {
      id: "XC-07",
      title: "Whether `getSupportedVersions` is sent with a version",
      says: "`apiVersion` is optional and ignored here; the MQTT client and thermometry APIs do not have it.",
      resolution: "Omit it. Devices ignore it: any version is accepted, and anything else is a difference.",
      about: [
        "getSupportedVersions"
      ]
    },
    {
      id: "XC-08",
      title: "Names of certificate parameters",
      says: "`certClient` and the list `certsCA` here; `clientCertID` and `CACertID`, one certificate each, in the MQTT client API.",
      resolution: "The names stay as each API has them.",
      about: [
        "getNetworkInfo",
        "setWired8021XConfiguration"
      ]
    },
    {
      id: "XC-11",
      title: "`params` as null or as text",
      says: "The document shows methods without parameters without `params` or with an empty object. Published programs send null or the string `{}` instead.",
      resolution: "Both count as absent, and are a difference. Send an empty object, or no `params`.",
      about: [
        "getNetworkInfo"
      ]
    }
  ],
  "event-mqtt-bridge": [
    {
      id: "EB-01",
      title: "`appendEventTopic` as text",
      says: "The table calls its type String, and gives `true` as its default; devices report a boolean, as they do for the other switches.",
      resolution: "A boolean. As text it is accepted in a response, and rejected in a request.",
      about: [
        "configureEventPublication",
        "getEventPublicationConfig"
      ]
    },
    {
      id: "EB-02",
      title: "`error.message` as a number",
      says: "The tables say integer; the examples have a string, and write that of 1100 with a capital or a small e.",
      resolution: "A string. The wording is not fixed: use the code for decisions.",
      about: [
        "configureEventPublication"
      ]
    },
    {
      id: "EB-03",
      title: "The default prefix, with `axis/` or without",
      says: "The text builds the default prefix of a topic as the serial number and `/event`. Devices were recorded to publish below `axis/`, the serial number and `/event`; only those of the time of AXIS OS 9.80 omit `axis/`.",
      resolution: "The prefix is `deviceTopicPrefix` of the MQTT client and `/event`; that property is `axis/` and the serial number if it was not set.",
      about: [
        "configureEventPublication"
      ]
    },
    {
      id: "EB-04",
      title: "Parameters below `eventPublicationConfig`",
      says: "`configureEventPublication` has its properties in `params`, the response of `getEventPublicationConfig` has them below `eventPublicationConfig`. Two programs send them below that name.",
      resolution: "In `params` they stand by themselves, in the response below the name. The same goes for `mqttSubscriptionConfig`.",
      about: [
        "configureEventPublication",
        "getEventPublicationConfig",
        "configureMqttSubscription",
        "getMqttSubscriptionConfig"
      ]
    },
    {
      id: "EB-05",
      title: "`configureEventPublication` or `setEventPublicationConfig`",
      says: "The document has the first. The second reportedly existed until AXIS OS 12.11.37; no document has it.",
      resolution: "Send the first. An error response may repeat the second.",
      about: [
        "configureEventPublication"
      ]
    },
    {
      id: "EB-06",
      title: "Which parameters are required",
      says: "Other rows are marked as optional, those of `eventFilterList` and `mqttFilterList` are not; in the filters, only `topicFilter` is not.",
      resolution: "Both lists are required, and may be empty; so is `topicFilter`, and `customTopicPrefix` if `topicPrefix` is `custom`. A response may lack any of them.",
      about: [
        "configureEventPublication",
        "getEventPublicationConfig",
        "configureMqttSubscription",
        "getMqttSubscriptionConfig"
      ]
    },
    {
      id: "EB-07",
      title: "A prefix that is not used",
      says: "`customTopicPrefix` is described for `topicPrefix` `custom` alone. Devices keep and report it in any case.",
      resolution: "It may be sent with either, and a response has it with either, empty if none was set.",
      about: [
        "configureEventPublication",
        "getEventPublicationConfig"
      ]
    },
    {
      id: "EB-08",
      title: "A part of the configuration",
      says: "Most parameters are called optional, which may mean that they stay as they are. Devices put them back to their defaults, and replace the list of filters.",
      resolution: "A call is the whole configuration, in the mock too. The same is assumed for `configureMqttSubscription`, which was not tested.",
      about: [
        "configureMqttSubscription"
      ]
    },
    {
      id: "EB-09",
      title: "Namespaces and wildcards of an event filter",
      says: "Filters are written with the prefixes `onvif:` and `axis:`, as in the payload. Those with `tns1:` and `tnsaxis:` are reported to be accepted by a device without an error, and to match nothing. `#` belongs to MQTT.",
      resolution: "Write `onvif:` and `axis:`. The others are not rejected, since devices accept them; a filter with `#` is.",
      about: [
        "configureEventPublication"
      ]
    },
    {
      id: "EB-10",
      title: "Null in a filter",
      says: "The document does not mention null. A device of AXIS OS 11.11.64 rejected it as `qos`, and its service crashed at it as `retain`.",
      resolution: "It is rejected. Omit the property instead.",
      about: [
        "configureEventPublication",
        "configureMqttSubscription"
      ]
    },
    {
      id: "EB-11",
      title: "`params` of methods without parameters",
      says: "`getMqttSubscriptionConfig` is shown with an empty object, `getEventPublicationConfig` without `params`.",
      resolution: "Both forms are accepted, and the object must be empty.",
      about: [
        "getEventPublicationConfig",
        "getMqttSubscriptionConfig"
      ]
    },
    {
      id: "EB-12",
      title: "Since when something exists",
      says: "No method and no parameter has a version. The examples have 1.0 for the publication and 1.1 for the subscriptions; devices announce 1.2.",
      resolution: "The versions of the examples count, marked as inferred; so they shut out no call.",
      about: [
        "getEventPublicationConfig",
        "configureMqttSubscription"
      ]
    },
    {
      id: "XC-01",
      title: "`apiVersions`, or `supportedVersions` in another API",
      says: "The list of versions is `apiVersions` here, `supportedVersions` in the document of the network settings API.",
      resolution: "`apiVersions` is the name here. The other one is accepted like any unknown property.",
      about: [
        "getSupportedVersions"
      ]
    },
    {
      id: "XC-02",
      title: "HTTP status of refusals, by API",
      says: "Always 200 here, 500 for internal errors in the network settings API, 400 to 500 in the thermometry API.",
      resolution: "The contract states the HTTP status of each code. Check the envelope first, then the status.",
      about: []
    },
    {
      id: "XC-03",
      title: "The same code with another meaning",
      says: "2105 and 2106 mean a failed authorization and too large a request here, wrong arguments and a wrong HTTP method in the thermometry API.",
      resolution: "Each API has its own list of codes.",
      about: []
    },
    {
      id: "XC-04",
      title: "The same refusal with another code",
      says: "An internal error is 1100 here and 1000 in the network settings API; an unsupported version 2100 and 4001, bad JSON 2101 and 3000, an unknown method 2102 and 4000, and so on.",
      resolution: "Each code has a kind, such as `internal` or `version`, with the same words in all APIs.",
      about: []
    },
    {
      id: "XC-06",
      title: "`details` of a refusal",
      says: "Only the network settings API has `error.details` with a sub-code.",
      resolution: "The contract does not describe it here; it is accepted like any unknown property.",
      about: [
        "configureEventPublication"
      ]
    },
    {
      id: "XC-07",
      title: "Whether `getSupportedVersions` is sent with a version",
      says: "The request here has no `apiVersion`; in the network settings API it is optional and ignored.",
      resolution: "Omit it. Devices ignore it: any version is accepted, and anything else is a difference.",
      about: [
        "getSupportedVersions"
      ]
    },
    {
      id: "XC-11",
      title: "`params` as null or as text",
      says: "The document shows methods without parameters without `params` or with an empty object. Published programs send null or the string `{}` instead.",
      resolution: "Both count as absent, and are a difference. Send an empty object, or no `params`.",
      about: [
        "getEventPublicationConfig"
      ]
    }
  ],
  thermometry: [
    {
      id: "TH-01",
      title: "`vertices` or `position`",
      says: "Requests have the first. In the response of `listAreas`, the table has the first, syntax and example have the second.",
      resolution: "Send the first. A response may have either.",
      about: [
        "updateArea",
        "listAreas"
      ]
    },
    {
      id: "TH-02",
      title: "`if_triggered` or `if triggered`",
      says: "The example of `listAreas` has a space, everything else an underscore.",
      resolution: "Send the underscore. A response may have either.",
      about: [
        "updateArea",
        "listAreas"
      ]
    },
    {
      id: "TH-03",
      title: "`minCoordinates` and `maxCoordinates`, or `minPos` and `maxPos`",
      says: "Syntax and table of `getAreaStatus` have the first two, its example has the others.",
      resolution: "A response may have either.",
      about: [
        "getAreaStatus"
      ]
    },
    {
      id: "TH-04",
      title: "`imagesource` or `imageSource`",
      says: "The example of `listAreas` has the second, everything else the first.",
      resolution: "Send the first. A response may have either.",
      about: [
        "updateArea",
        "listAreas"
      ]
    },
    {
      id: "TH-05",
      title: "2100 or 3000 for an unsupported version",
      says: "The table has 2100. An example of `getConfigurationCapabilities` has 3000, which is outside of the documented ranges.",
      resolution: "Both are in the contract, the second for this method alone, as the same kind of error response.",
      about: [
        "getConfigurationCapabilities"
      ]
    },
    {
      id: "TH-06",
      title: "2104 or 1000 for an invalid value",
      says: "The table has 2104. An example of `updateArea` has 1000, which is outside of the documented ranges, and an internal error in the network settings API.",
      resolution: "Both are in the contract, the second for this method alone, as the same kind of error response.",
      about: [
        "updateArea"
      ]
    },
    {
      id: "TH-07",
      title: "2109 or 2110 for a missing permission",
      says: "The table has 2109 for a failed authorization, with HTTP 403, and 2110 for a failed authentication, with 401. Examples of `listAreas`, `listGroups` and `listOverlayChannels` have 2110 with a text on a missing permission.",
      resolution: "Both are of the kind `unauthorized`. Either may come with 401 or 403.",
      about: [
        "listAreas",
        "listGroups",
        "listOverlayChannels"
      ]
    },
    {
      id: "TH-08",
      title: "HTTP status of refusals, by method",
      says: "`getSupportedVersions`, `listAreas` and `removeSpotTemperature` give 400 alone, although their examples have codes whose status is 500 or 401. `getSpotTemperature` gives none. The others give 4xx and 5xx.",
      resolution: "Every method has 400, 401, 403 and 500. The code shows which.",
      about: [
        "getSupportedVersions",
        "listAreas",
        "getSpotTemperature",
        "removeSpotTemperature"
      ]
    },
    {
      id: "TH-09",
      title: "What 1200 means",
      says: "It has up to four meanings in one method, which only the text sets apart. No HTTP status is given for it or for 1202.",
      resolution: "Each meaning has its own entry. The status is assumed to be 500, since both codes are in the range of server errors.",
      about: [
        "addGroup"
      ]
    },
    {
      id: "TH-10",
      title: "Texts of refusals",
      says: "The texts in examples differ from those in the tables, and may name a parameter.",
      resolution: "Any string is accepted. Use the code for decisions.",
      about: [
        "addGroup"
      ]
    },
    {
      id: "TH-11",
      title: "0 as the id of a group to remove",
      says: "The `id` of `removeGroup` must be positive; yet 0, which no group has, removes all groups of all presets.",
      resolution: "Whole numbers from 0.",
      about: [
        "removeGroup"
      ]
    },
    {
      id: "TH-12",
      title: "Security levels of sibling methods",
      says: "An operator may call `addGroup`, but neither `updateGroup` nor `removeGroup`, and none of the methods that change areas. Some methods that only read are for administrators: `getTgtConfiguration`, `listOverlayChannels` and `listSpotMeters`.",
      resolution: "Each method has the level that is printed.",
      about: [
        "getTgtConfiguration",
        "addGroup",
        "updateGroup",
        "removeGroup",
        "listOverlayChannels",
        "listSpotMeters"
      ]
    },
    {
      id: "TH-13",
      title: "`application-json` as media type",
      says: "Responses of the group and overlay methods are printed with it, which is not a media type.",
      resolution: "The contract has `application/json`. The client reads responses of any media type.",
      about: []
    },
    {
      id: "TH-14",
      title: "`updateGroup` or `addGroup` in the answer of the first",
      says: "The table of the response has the second, its syntax and example the first.",
      resolution: "The first.",
      about: [
        "addGroup",
        "updateGroup"
      ]
    },
    {
      id: "TH-15",
      title: "Which cameras need the preset of a group",
      says: "`presetNbr` of `addGroup` is documented to be ignored by fixed cameras, where it must exist. For areas the text is clear.",
      resolution: "As with areas, it must exist on a PTZ camera, and a fixed one ignores it. The mock is a PTZ camera and returns 2103 without it. That a fixed camera accepts its absence is inferred.",
      about: [
        "addGroup"
      ]
    },
    {
      id: "TH-16",
      title: "Whether lists need `presetNbr`",
      says: "In `listGroups` it is optional, and its absence means 0, all presets. In `listAreas` nothing is said of that.",
      resolution: "Send it with `listAreas`; its absence is treated as 0, as a difference. With `listGroups` it may be omitted.",
      about: [
        "listAreas",
        "listGroups"
      ]
    },
    {
      id: "TH-18",
      title: "Temperatures as whole numbers or with fractions",
      says: "The same temperatures are whole numbers in syntax and tables of some methods, and have fractions in others and in events. A program that reads the status of areas needs fractions, even if it is `.0`.",
      resolution: "Whole degrees in requests. Any number in responses; the mock prints measured temperatures with a fraction (`25.0`).",
      about: [
        "getConfigurationCapabilities",
        "getIsothermLevels",
        "setIsothermLevels",
        "getAreaStatus",
        "getSpotTemperature"
      ]
    },
    {
      id: "TH-19",
      title: "`celsius` or `Celsius`",
      says: "Methods have small letters, events a capital.",
      resolution: "Send small letters. A response may have any.",
      about: [
        "getConfigurationCapabilities",
        "setTemperatureScale"
      ]
    },
    {
      id: "TH-20",
      title: "`params` of methods without parameters",
      says: "Some have an empty object in syntax and examples, some in one of them, `getSupportedVersions` in neither. A program in use with devices calls `getAreaStatus` without it.",
      resolution: "Both forms are accepted, and the object must be empty.",
      about: [
        "getSupportedVersions",
        "getConfigurationCapabilities",
        "getIsothermLevels",
        "getAreaStatus",
        "removeSpotTemperature",
        "listOverlayChannels"
      ]
    },
    {
      id: "TH-21",
      title: "A fourth isotherm level",
      says: "`min` is there since version 1.2; all prose and examples know three levels, and call `low` the lowest.",
      resolution: "It is optional, and the lowest of four, `min` < `low` < `middle` < `high`. No schema can check that order.",
      about: [
        "getIsothermLevels",
        "setIsothermLevels"
      ]
    },
    {
      id: "TH-22",
      title: "`maxGroups` before version 1.2",
      says: "Syntax and table have it, with its version; the example, of version 1.0, does not.",
      resolution: "It may be missing, as may `imagesources` and `overlayChannels` before version 1.3.",
      about: [
        "getConfigurationCapabilities"
      ]
    },
    {
      id: "TH-24",
      title: "Range of temperatures in events",
      says: "Events give -40 to 700 for temperatures and 700 as the most for differences, in both scales; the example of `getConfigurationCapabilities` has 350 as the highest temperature, and Fahrenheit goes beyond 700.",
      resolution: "The range is reported, and not checked.",
      about: [
        "getConfigurationCapabilities"
      ]
    },
    {
      id: "TH-25",
      title: "Limits of area ids and preset numbers",
      says: "Events limit both by `maxAreas` and `maxPresetNbr`, which are nowhere defined. The number of areas counts for each preset, so ids on a PTZ camera can go beyond it.",
      resolution: "Whole numbers from 0, without an upper limit.",
      about: [
        "removeAreas",
        "getAreaStatus"
      ]
    },
    {
      id: "TH-26",
      title: "Nice names with a space and without",
      says: "The nice name of `AlarmActive` is `Alarm Activated`, but `AlarmActivated` in the event of any area. That of `AreaID` has a space, that of `GroupID` has none.",
      resolution: "Each nice name is as printed. Find fields by their names.",
      about: []
    },
    {
      id: "TH-27",
      title: "Refusals of `getSpotTemperature`",
      says: "Their syntax has neither an HTTP status nor a value for `method`.",
      resolution: "As with all other methods.",
      about: [
        "getSpotTemperature"
      ]
    },
    {
      id: "TH-29",
      title: "How types are written",
      says: "Points are lists of one thing with a comma in it, or of two things. What version 1.3 adds has its numbers, booleans and codes in quotes, and the list `overlayChannels` as one text; tables and examples do not.",
      resolution: "A point is a list of two numbers. Numbers, booleans and lists are what tables and examples have.",
      about: [
        "addSpotTemperature",
        "getSpotTemperature",
        "addOverlayChannel",
        "listOverlayChannels"
      ]
    },
    {
      id: "TH-30",
      title: "`areaList` or `arealist`, and `grouplist`",
      says: "Lists of areas have a capital, lists of groups a small letter. A program in use with devices reads `arealist`.",
      resolution: "A response may have `areaList` or `arealist`. Groups are in `grouplist` alone.",
      about: [
        "listAreas",
        "getAreaStatus",
        "listGroups",
        "getGroupStatus"
      ]
    },
    {
      id: "TH-31",
      title: "`details` of a group may have anything",
      says: "Its content may change and may be empty. In `maxDeviationAreas`, one entry has the properties of the area that deviates most, another those of the one that deviates least.",
      resolution: "Nothing in it is required, and nothing is rejected as unknown.",
      about: [
        "getGroupStatus"
      ]
    },
    {
      id: "TH-32",
      title: "No code for updating an unknown area",
      says: "`updateArea` has the code for too many areas, as `addArea` has, and none for an id that no area has. `removeAreas` and `updateGroup` have 1200 for that.",
      resolution: "The contract has 1200 for it too, marked as inferred. The mock does the same.",
      about: [
        "addArea",
        "updateArea",
        "removeAreas",
        "updateGroup"
      ]
    },
    {
      id: "TH-33",
      title: "Listing the areas of an unknown preset",
      says: "`listGroups` has a code for it, `listAreas` has not.",
      resolution: "Both have 1200; that of `listAreas` is marked as inferred.",
      about: [
        "listAreas",
        "listGroups"
      ]
    },
    {
      id: "TH-34",
      title: "A status that is not available",
      says: "`getAreaStatus` has a code for it, `getGroupStatus` has not.",
      resolution: "Both have 1200; that of `getGroupStatus` is marked as inferred.",
      about: [
        "getAreaStatus",
        "getGroupStatus"
      ]
    },
    {
      id: "TH-35",
      title: "A group of preset 0",
      says: "Presets count from 1, and 0 stands for all of them; yet a group in an example of `listGroups` has 0.",
      resolution: "Whole numbers from 0, in requests and responses.",
      about: [
        "listGroups"
      ]
    },
    {
      id: "TH-36",
      title: "Whether a delay may be left out",
      says: "`defaultDelayTime` is there, but nothing says that the device accepts it where a request has no `delay`.",
      resolution: "It is required for a new area or group.",
      about: [
        "addGroup"
      ]
    },
    {
      id: "TH-37",
      title: "Which properties of areas and groups may be left out",
      says: "None is marked as required or optional, and nothing states what becomes of those that an update omits. All examples send everything.",
      resolution: "A new area or group needs all of them but `presetNbr`. An update needs `id` alone; still send all.",
      about: [
        "addArea",
        "updateArea",
        "updateGroup"
      ]
    },
    {
      id: "TH-38",
      title: "The preset of an area can change, that of a group cannot",
      says: "`updateArea` has `presetNbr`; `updateGroup` says that it stays.",
      resolution: "As printed.",
      about: [
        "updateArea",
        "updateGroup"
      ]
    },
    {
      id: "TH-39",
      title: "Three codes for a method that is not supported",
      says: "2102 for one that the API does not have, 2106 for an HTTP method, and 1202, in the range of server errors, for the guard tour of a fixed camera.",
      resolution: "They stay separate, each with its own kind.",
      about: [
        "getTgtConfiguration"
      ]
    },
    {
      id: "TH-40",
      title: "Full stops in texts of refusals",
      says: "Some have one, some do not, and one has the mark of a footnote.",
      resolution: "Any string is accepted.",
      about: [
        "getGroupStatus"
      ]
    },
    {
      id: "TH-41",
      title: "401 and 403 as JSON or not",
      says: "Codes 2110 and 2109 come with them; the text says that both statuses may come without JSON. Devices return a page for wrong credentials.",
      resolution: "Both are in the contract, as an error response and as a page.",
      about: []
    },
    {
      id: "TH-45",
      title: "Limits that name no property",
      says: "How large a group's threshold may be, how many areas it may have, and how many may be removed at once is documented to follow from `getConfigurationCapabilities`, without saying from what.",
      resolution: "No upper limits.",
      about: [
        "getConfigurationCapabilities",
        "updateGroup"
      ]
    },
    {
      id: "TH-46",
      title: "Longest name of a group",
      says: "`maxNameLength` is described for areas alone, but counts for groups too; events say 60 characters for both.",
      resolution: "No length in the contract. Ask the device.",
      about: []
    },
    {
      id: "TH-49",
      title: "`AreaName` in the events of any area",
      says: "Their tables have `AnyArea` and `AnyAreaOnPreset` where the description of the field should be, and a longest length of 60 characters.",
      resolution: "These are its values, and others are accepted.",
      about: []
    },
    {
      id: "TH-50",
      title: "Two events that end in `TemperatureDetection`",
      says: "The topics of an area's alarm and of an area's temperatures differ in the middle alone, and only the alarm has a state.",
      resolution: "The whole topic identifies the event.",
      about: []
    },
    {
      id: "TH-51",
      title: "Thresholds with fractions",
      says: "Thresholds are whole numbers in syntax, tables and examples, and may have fractions in the event of a group.",
      resolution: "Whole degrees in requests. Any number in responses.",
      about: [
        "updateArea",
        "listAreas",
        "updateGroup",
        "listGroups"
      ]
    },
    {
      id: "TH-52",
      title: "Ids of areas start at 0, those of groups at 1",
      says: "Examples have areas from 0, with gaps; groups are documented to start at 1.",
      resolution: "As printed.",
      about: [
        "updateArea",
        "updateGroup"
      ]
    },
    {
      id: "TH-53",
      title: "Coordinates of the spot meter",
      says: "Neither the point nor its coordinate system is marked as required. Where y goes is said for `coord_neg1_1`, from bottom to top; `coord_0_1` starts in the upper left corner, so it must go downwards.",
      resolution: "Both are required. The range, -1 to 1 or 0 to 1, follows from the coordinate system.",
      about: [
        "addSpotTemperature"
      ]
    },
    {
      id: "TH-54",
      title: "What another scale and a missing spot do",
      says: "Whether `setTemperatureScale` converts what is set already, and what `getSpotTemperature` returns if there is no spot, is not documented.",
      resolution: "The contract claims nothing. Read thresholds and levels again after a change of the scale.",
      about: [
        "setTemperatureScale",
        "getSpotTemperature"
      ]
    },
    {
      id: "TH-55",
      title: "Which version an answer has",
      says: "The tables say the version of the request. Recorded devices respond with their newest version, regardless of the requested version, but these are responses of other APIs.",
      resolution: "Any version is accepted. The mock responds with the newest, as recorded devices do. Use API discovery to determine capabilities.",
      about: [
        "updateArea"
      ]
    },
    {
      id: "TN-01",
      title: "`imagesources` as one number",
      says: "The table of version 1.3 has a number; the syntax has a list of them.",
      resolution: "A list, as with `overlayChannels`. A response may have a number.",
      about: [
        "getConfigurationCapabilities"
      ]
    },
    {
      id: "XC-01",
      title: "`apiVersions`, or `supportedVersions` in another API",
      says: "The list of versions is `apiVersions` here and in the MQTT client API, `supportedVersions` in the document of the network settings API.",
      resolution: "`apiVersions` is the name here. The other one is accepted like any unknown property.",
      about: [
        "getSupportedVersions"
      ]
    },
    {
      id: "XC-02",
      title: "HTTP status of refusals, by API",
      says: "400, 401, 403 and 500 here; always 200 in the MQTT client API, and 200 or 500 in the network settings API.",
      resolution: "The contract states the HTTP status of each code. Check the envelope first, then the status.",
      about: []
    },
    {
      id: "XC-03",
      title: "The same code with another meaning",
      says: "2100 to 2199 are called common to many APIs, yet 2105 and 2106 mean wrong arguments and a wrong HTTP method here, a failed authorization and too large a request in the MQTT client API. 1000 and 3000 mean something else in the network settings API.",
      resolution: "Each API has its own list of codes.",
      about: []
    },
    {
      id: "XC-04",
      title: "The same refusal with another code",
      says: "An internal error is 1100 here and 1000 in the network settings API; an unsupported version 2100 and 4001, bad JSON 2101 and 3000, an unknown method 2102 and 4000, and so on.",
      resolution: "Each code has a kind, such as `internal` or `version`, with the same words in all APIs.",
      about: []
    },
    {
      id: "XC-06",
      title: "`details` of a refusal",
      says: "Only the network settings API has `error.details` with a sub-code.",
      resolution: "The contract does not describe it here; it is accepted like any unknown property.",
      about: [
        "addArea"
      ]
    },
    {
      id: "XC-07",
      title: "Whether `getSupportedVersions` is sent with a version",
      says: "The requests here and in the MQTT client API have no `apiVersion`; in the network settings API it is optional and ignored.",
      resolution: "Omit it. Devices ignore it: any version is accepted, and anything else is a difference.",
      about: [
        "getSupportedVersions"
      ]
    },
    {
      id: "XC-10",
      title: "Which Content-Type a request has",
      says: "Only `getSupportedVersions` states `application/json`; yet there is a code, 2108, for a wrong one.",
      resolution: "Requests are `application/json`. The client always says so.",
      about: [
        "getSupportedVersions"
      ]
    },
    {
      id: "XC-11",
      title: "`params` as null or as text",
      says: "The document shows methods without parameters without `params` or with an empty object. Published programs send null or the string `{}` instead.",
      resolution: "Both count as absent, and are a difference. Send an empty object, or no `params`.",
      about: [
        "getAreaStatus"
      ]
    }
  ],
  "api-discovery": [
    {
      id: "AD-01",
      title: "`apiVersion` of `getSupportedVersions`",
      says: "The document's response has `apiVersion`; those of eleven devices from AXIS OS 10.12 to 12.9 have none. The request has none either.",
      resolution: "A request is sent without it. If it is sent, devices ignore it: any version is accepted, and what is not one is a difference. A response may have it.",
      about: [
        "getSupportedVersions"
      ]
    },
    {
      id: "AD-02",
      title: "`error.code` as text",
      says: "The document's error responses have the code in quotes; devices send numbers.",
      resolution: "A number. A response may have the code as text too.",
      about: [
        "getApiList"
      ]
    },
    {
      id: "AD-03",
      title: "Method errors do not name their method",
      says: "The document's error responses have no `method`, unlike its successes and unlike the error responses of other APIs.",
      resolution: "An error response may lack it, and may have it. Tell concurrent calls apart by `context`.",
      about: [
        "getApiList"
      ]
    },
    {
      id: "AD-04",
      title: "Words of `status`",
      says: "The document has `released`, `alpha`, `beta` and `deprecated`; devices have `official`, `beta` and `deprecated`, and a program in wide use once flooded its log with words that it did not know.",
      resolution: "Any string is accepted; the words that are known complete.",
      about: [
        "getApiList"
      ]
    },
    {
      id: "AD-05",
      title: "Entries without `status`, and without an address",
      says: "All entries of AXIS OS 9.80 and a few of each later device have no `status`. `docLink` is empty for some APIs, and one and the same general address for nearly all others.",
      resolution: "An entry may lack any property, and `docLink` is any text.",
      about: [
        "getApiList"
      ]
    },
    {
      id: "AD-06",
      title: "An id stands in the list more than once",
      says: "Only id and version together are unique. Devices of AXIS OS 11.11, 12.9 and 12.11 list `privacy-mask` as 2.4 and as 3.0, in either order.",
      resolution: "The list is a list. A map by id would lose an entry: keep each pair, and look for the major version that is needed.",
      about: [
        "getApiList"
      ]
    },
    {
      id: "AD-07",
      title: "Three versions of one API",
      says: "The response has version 1.1 although 1.0 was asked for. The version that the list announces may be one minor below that of the API's own responses: network settings 1.37 and 1.38, systemready 1.4 and 1.5.",
      resolution: "Decide by the version in the list, and compare it number by number, since 1.15 is above 1.9.",
      about: [
        "getApiList"
      ]
    },
    {
      id: "AD-08",
      title: "Codes that mean something else in other APIs",
      says: "1000 is a wrong value here, and an internal error in the network settings and systemready APIs; 4000 is bad JSON here and an unknown method there, 4002 a missing parameter here and a lack of rights there.",
      resolution: "Each API has its own list of codes; `x-kind`, and `kind` of the client's errors, have the same words in all of them.",
      about: [
        "getApiList"
      ]
    },
    {
      id: "AD-09",
      title: "Anonymous, except on two versions of AXIS OS",
      says: "Anyone may call both methods; on AXIS OS 9.80 and 10.12 a call without an account gets an error.",
      resolution: "`security` allows calls with an account and without. A client that got an error without one repeats the call with credentials.",
      about: []
    },
    {
      id: "AD-10",
      title: "`params` of `getApiList`",
      says: "Both of its properties have the default `*`, and `params` may be omitted where both are.",
      resolution: "Without `params`, with an empty one and with one or two patterns, the request is accepted; null is rejected. That a pattern is not empty is inferred: an empty one is a difference.",
      about: [
        "getApiList"
      ]
    },
    {
      id: "XC-11",
      title: "`params` as null or as text",
      says: "The document shows methods without parameters without `params` or with an empty object. Published programs send null or the string `{}` instead.",
      resolution: "Both count as absent, and are a difference. Send an empty object, or no `params`.",
      about: [
        "getSupportedVersions"
      ]
    }
  ],
  "basic-device-info": [
    {
      id: "BD-01",
      title: "Answers do not say which method they answer",
      says: "The document has `method` in the response of `getSupportedVersions` alone. Devices from AXIS OS 8.45 to 12.11 have it in no success, and not in the error response of an unknown method.",
      resolution: "A response may lack it, and may have it. Tell concurrent calls apart by `context`.",
      about: [
        "getProperties",
        "getAllProperties",
        "getSupportedVersions"
      ]
    },
    {
      id: "BD-02",
      title: "`apiVersion` or `apiVersions` of a refusal",
      says: "The document's error response has the second, its successes and all that devices send have the first.",
      resolution: "An error response may have either.",
      about: [
        "getProperties"
      ]
    },
    {
      id: "BD-03",
      title: "Since when there is `getAllUnrestrictedProperties`",
      says: "The document does not say; its example has version 1.2. A device with AXIS OS 8.45, which has version 1.0, lacks the method.",
      resolution: "It is marked as inferred to have come with 1.2. A request may ask for a lower version all the same, which devices ignore. AXIS OS 9.80 announces 1.1, and nothing was recorded of it there: the mock of 9.80 rejects the method as unknown.",
      about: [
        "getAllUnrestrictedProperties"
      ]
    },
    {
      id: "BD-04",
      title: "What needs no account may need one",
      says: "Anyone may call `getAllUnrestrictedProperties` and `getSupportedVersions`. On AXIS OS 12, calls without an account are reported to get 401, or an empty list of properties; an administrator can switch anonymous access off.",
      resolution: "`security` allows calls with an account and without, the response 401 is documented, and a list of properties may lack any of them.",
      about: [
        "getAllUnrestrictedProperties",
        "getSupportedVersions"
      ]
    },
    {
      id: "BD-05",
      title: "What is wrong about an unknown property",
      says: "It is rejected with 1000, invalid value. 4002 is called missing or invalid; 1000 and 4002 mean something else in other APIs.",
      resolution: "1000 is of kind invalid, 4002 of kind missing. A request may name the 14 documented properties only.",
      about: [
        "getProperties"
      ]
    },
    {
      id: "BD-06",
      title: "Values that changed between versions of AXIS OS",
      says: "`WebURL` has `http` before AXIS OS 12.9 and `https` from then on. `SocSerialNumber` has four groups of hexadecimal digits on 10.12 and 11.11, two on 12, and none at all on some devices. `BuildDate` has no time zone.",
      resolution: "All properties are text without a format.",
      about: [
        "getAllProperties"
      ]
    },
    {
      id: "BD-07",
      title: "The version of an answer is not the one asked for",
      says: "Devices respond with 1.3 although 1.0 was asked for.",
      resolution: "A response may have any version.",
      about: [
        "getAllProperties"
      ]
    },
    {
      id: "XC-07",
      title: "Whether `getSupportedVersions` is sent with a version",
      says: "The request is shown without `apiVersion`. Published programs send one.",
      resolution: "Omit it. Devices ignore it: any version is accepted, and anything else is a difference.",
      about: [
        "getSupportedVersions"
      ]
    },
    {
      id: "XC-11",
      title: "`params` as null or as text",
      says: "The document shows methods without parameters without `params` or with an empty object. Published programs send null or the string `{}` instead.",
      resolution: "Both count as absent, and are a difference. Send an empty object, or no `params`.",
      about: [
        "getAllProperties"
      ]
    }
  ],
  systemready: [
    {
      id: "SR-01",
      title: "`systemready` or `systemReady`",
      says: "The document and devices have the first; a program sends the second.",
      resolution: "Send the first.",
      about: [
        "systemready"
      ]
    },
    {
      id: "SR-02",
      title: "A version without a minor",
      says: "Versions are written `major.minor`. Devices of AXIS OS 10.12, 11.11 and 12.9 also take `1`.",
      resolution: "A request may have either. Responses have `major.minor`.",
      about: [
        "systemready"
      ]
    },
    {
      id: "SR-03",
      title: "The version of an answer is not the one announced",
      says: "AXIS OS 12.9 announces 1.4 in API discovery and responds with 1.5, regardless of the requested version.",
      resolution: "A response may have any version. Decide by the one that is announced.",
      about: [
        "systemready"
      ]
    },
    {
      id: "SR-04",
      title: "Properties that came later, and one that is not documented",
      says: "Responses of version 1.2 have `systemready` and `needsetup` alone, those of 1.4 have `uptime` and `bootid` too, and those of 1.5 `passphrasepolicy`, which the document lacks. `previewmode` is there only while the preview mode is on.",
      resolution: "All properties are described, and a response may lack any of them.",
      about: [
        "systemready"
      ]
    },
    {
      id: "SR-05",
      title: "Numbers and truth values as text",
      says: "Every value is text, also a number of seconds and a yes or no.",
      resolution: "All properties are text.",
      about: [
        "systemready"
      ]
    },
    {
      id: "SR-06",
      title: "Two codes for one meaning, and none for others",
      says: "The document has 1000 and 9000, both an internal error. It has no code for bad JSON, versions, methods and parameters; 1000 means a wrong value in API discovery.",
      resolution: "Both are of kind internal. An error response may have any code. How devices respond to a wrong request is not known; the mock returns 1000. The title of 9000 has its number, since generators name constants after titles.",
      about: [
        "systemready"
      ]
    },
    {
      id: "SR-07",
      title: "A device that needs its setup need not be ready for it",
      says: "An account may be missing, `needsetup` yes, while the device is not ready, `systemready` no: AXIS OS 11.11 says so right after a reset to factory default.",
      resolution: "The two are independent of each other. Wait until the device is ready, then create the account.",
      about: [
        "systemready"
      ]
    },
    {
      id: "SR-08",
      title: "`params` of `systemready`",
      says: "Its only property `timeout` is optional. Devices accept a request without `params`. acap-rs, which Axis publishes, sends the string `{}` instead, also to find out whether a device supports HTTPS.",
      resolution: "A request may have `params` or not, and `timeout` in it or not, as a whole number. The text is treated as absent, as a difference.",
      about: [
        "systemready"
      ]
    },
    {
      id: "XC-07",
      title: "Whether `getSupportedVersions` is sent with a version",
      says: "The request is shown without `apiVersion`. Published programs send one.",
      resolution: "Omit it. Devices ignore it: any version is accepted, and anything else is a difference.",
      about: [
        "getSupportedVersions"
      ]
    },
    {
      id: "XC-11",
      title: "`params` as null or as text",
      says: "The document shows methods without parameters without `params` or with an empty object. Published programs send null or the string `{}` instead.",
      resolution: "Both count as absent, and are a difference. Send an empty object, or no `params`.",
      about: [
        "getSupportedVersions"
      ]
    }
  ],
  fwmgr: [
    {
      id: "FW-01",
      title: "Whether an upgrade goes without its image",
      says: "The text says that `upgrade` is a body of two parts, the envelope and the image, and the example without a timer is one. The example with a timer is printed as JSON alone, without an image.",
      resolution: "A request has both parts. An envelope that is sent as JSON is rejected, since the image is missing.",
      about: [
        "upgrade"
      ]
    },
    {
      id: "FW-02",
      title: "The names of the parts",
      says: "The text identifies the parts by their order, and the examples name them `json` and `file`. The recorded uploads of a published program are named `data` and `firmwareImage`, and devices with AXIS OS 10.12, 11.11 and 12.9 took them up to the check of the image. The published package `node-red-contrib-axis-com` sends `data` and `fileData`.",
      resolution: "The client sends the names of the examples. The mock takes all three pairs.",
      about: [
        "upgrade"
      ]
    },
    {
      id: "FW-03",
      title: "The unit of `timeToRollback`",
      says: "The table says seconds. The example asks for a rollback after 50 minutes, and its answer has 48.",
      resolution: "It is documented as seconds, and any number from 0 on is taken.",
      about: [
        "status"
      ]
    },
    {
      id: "FW-04",
      title: "The minutes of `autoRollback` are text",
      says: "The table calls it a string that is `never`, `default` or a numeric value, and the example sends a text of digits.",
      resolution: "A request has a text, of digits if it is a number. A number is rejected.",
      about: [
        "upgrade"
      ]
    },
    {
      id: "FW-05",
      title: "The version that is announced is not the one that answers",
      says: "The document names 1.3, and its examples have 1.0. Four devices with AXIS OS 11.11 announce 1.4 and answer with 1.5; devices with 10.12 announce and answer 1.4, with 12.9 1.8, with 12.11 1.10. A device with 9.80 announces 1.4; no response of its API was recorded.",
      resolution: "An answer may have any version. The version of the contract is the newest that was announced. All methods are marked as inferred to be there since 1.0, the version of the examples.",
      about: [
        "status",
        "getSupportedVersions"
      ]
    },
    {
      id: "FW-06",
      title: "415 or 421 for a file that is not an image",
      says: "The table has 415 for an invalid image and 421 for one of another model. Devices were recorded to answer 421 for files that are no image too.",
      resolution: "Both codes are documented for both. The mock answers 421.",
      about: [
        "upgrade"
      ]
    },
    {
      id: "FW-07",
      title: "The texts of codes differ between tables, examples and devices",
      says: "The examples of `rollback`, `purge` and `getSupportedVersions` print other texts with 404, 412 and 417 than the tables; that of `purge` says that the image is not active, the table that it is not committed. Devices send another text with 421 than either. Their texts of 405, 417 and 421 end with a full stop, as those of the document do.",
      resolution: "The texts of the contract, which the mock sends, are those of the tables without the full stop; any text is taken. Decide by the code.",
      about: [
        "rollback",
        "purge",
        "getSupportedVersions"
      ]
    },
    {
      id: "FW-08",
      title: "What `status` returns beyond the document",
      says: "A device with AXIS OS 12.11 answers with `resetSource`, which the document lacks.",
      resolution: "It is in the contract as a property that devices have, of any type.",
      about: [
        "status"
      ]
    },
    {
      id: "FW-09",
      title: "When an upgrade is committed by default",
      says: "The defaults of `autoCommit` and `autoRollback` refer to each other, and the sentence about the first has its last two conditions in one: it names `factoryDefaultMode` `none` for `boot`, and `started` if neither holds.",
      resolution: "Read as: with both at their defaults, `boot` if settings are reset, else `started`, and a rollback after 10 minutes. No request is rejected for it.",
      about: [
        "upgrade"
      ]
    },
    {
      id: "FW-10",
      title: "Whether a soft factory default is enough for an older version",
      says: "The text says that an upgrade to an older version must have `factoryDefaultMode` `hard`. The table of codes rejects it with 409 \"without factory default\", which leaves open whether `soft` is enough. No recording shows which modes devices take.",
      resolution: "Send `hard`, which fits both. The contract accepts all modes, since it does not know the version in the image. The mock rejects an older version with 409 unless the mode is `hard`.",
      about: [
        "upgrade"
      ]
    },
    {
      id: "FW-11",
      title: "Whether a restart rolls an upgrade back that is not committed",
      says: "The list of causes of a rollback has a manual restart, such as a power cycle, and `isCommited` says that an image that is not committed is rolled back at a restart. `reboot` says that it rolls nothing back, and that a pending timer goes on after it.",
      resolution: "`reboot` keeps the image, and any other restart returns to the older one. The mock restarts by `reboot` alone, and keeps the image and the timer.",
      about: [
        "status",
        "reboot"
      ]
    },
    {
      id: "XC-07",
      title: "Whether `getSupportedVersions` is sent with a version",
      says: "The request is shown without `apiVersion`. Published programs send one.",
      resolution: "It is left out. Where it is sent, devices ignore it: any version is taken, and what is not one is a difference.",
      about: [
        "getSupportedVersions"
      ]
    },
    {
      id: "XC-11",
      title: "`params` as null or as text",
      says: "Methods without parameters are shown without `params`. Published programs send null or the text `{}` in its place to other APIs.",
      resolution: "Both are taken as absent, as a difference. Send an empty object, or no `params`.",
      about: [
        "status"
      ]
    }
  ],
  "stream-profiles": [
    {
      id: "SP-01",
      title: "No list of codes for the API",
      says: "Each method has a table of codes, and no table holds for all of them. 1000, 2000, 2001 and 2005 are in every table; 2002 is in that of `create` only, 2003 and 2004 in those of `create`, `update` and `remove`, 2006 in those of `list`, `update` and `remove`.",
      resolution: "The four codes are those of the API, the others are those of the methods. A response may have any code.",
      about: [
        "list",
        "create",
        "update",
        "remove"
      ]
    },
    {
      id: "SP-02",
      title: "Wrong parameters of `list` have no code of their own",
      says: "`list` has parameters. Its table has neither 2003 (missing) nor 2004 (invalid), which the methods that write have, but 2001 for a request that does not follow the JSON schema.",
      resolution: "The mock rejects wrong parameters of `list` and `getSupportedVersions` with 2001, which is inferred. A response may have 2003 or 2004.",
      about: [
        "list",
        "getSupportedVersions"
      ]
    },
    {
      id: "SP-03",
      title: "Three codes for a request with a wrong parameter",
      says: "2001 is a request that does not follow the JSON schema, 2003 one that lacks a parameter, 2004 one with a wrong value. The tables do not say which of them goes first.",
      resolution: "2003 and 2004 go first in the methods that have them, and 2001 is for a body that is not JSON. This is inferred.",
      about: [
        "create"
      ]
    },
    {
      id: "SP-04",
      title: "The code of a name that a device already has",
      says: "`create` returns an error if a name is not unique. The table gives 2002 to a request with two profiles of one name, and no code to a name that the device already has.",
      resolution: "The mock uses 2002 for both, which is inferred; 1000 if the device would have more profiles than `maxProfiles`, for which the document has no code either.",
      about: [
        "create"
      ]
    },
    {
      id: "SP-05",
      title: "A device without profiles",
      says: "All examples of `list` contain `streamProfile`. A program in use with devices expects a response that has `maxProfiles` alone if there are no profiles.",
      resolution: "A response may omit `streamProfile`. The mock omits it if it has no profiles.",
      about: [
        "list"
      ]
    },
    {
      id: "SP-06",
      title: "`maxProfiles` in the parameters of `create`",
      says: "The structure of the parameters of `create` is called the same as that of the data of `list`, which contains `maxProfiles`. The example that restores a backup sends `streamProfile` alone.",
      resolution: "Send `streamProfile` alone. `maxProfiles` is accepted as a difference.",
      about: [
        "list",
        "create",
        "update"
      ]
    },
    {
      id: "SP-07",
      title: "Which parameters are required",
      says: "`context` is marked as optional and the other rows of the table are not; the properties of a profile have no mark at all. 2003 is the code of a mandatory parameter that is missing, and the document does not say which parameters are. All examples send all of them.",
      resolution: "`params`, `streamProfileName`, `streamProfile` and `name` are required, `description` and `parameters` are not. The mock creates a profile with empty texts in their place, and `update` keeps what it has; both are inferred.",
      about: [
        "list",
        "create",
        "update",
        "remove"
      ]
    },
    {
      id: "SP-08",
      title: "`fps` or `FPS` in the parameters of a profile",
      says: "The syntax of `create` and `update` has `FPS=25`, all examples have `fps=25`, as the URL of a stream has.",
      resolution: "Send `fps`. The contract does not check the content of `parameters`.",
      about: [
        "list",
        "create",
        "update"
      ]
    },
    {
      id: "SP-09",
      title: "Version 1.1 in the responses of `getSupportedVersions`",
      says: "All requests and responses print version 1.0, the syntax of the responses of `getSupportedVersions` prints 1.1, and the text has no version for any method. Devices from AXIS OS 9.80 to 12.9 announce 1.0.",
      resolution: "The API has version 1.0, and each method is marked as inferred to have come with it. A response may have any version.",
      about: [
        "list",
        "getSupportedVersions"
      ]
    },
    {
      id: "SP-10",
      title: "ASCII in names and descriptions",
      says: "The table calls the name and the description of a profile ASCII strings, and `parameters` a list of parameters, without a word on its characters.",
      resolution: "Requests have ASCII in names and descriptions. A response may have any text.",
      about: [
        "list",
        "create",
        "remove"
      ]
    },
    {
      id: "XC-04",
      title: "The same method error with another code",
      says: "An unsupported version is 2000 here, 2003 in API discovery, 2100 in the MQTT client API and 4001 in the network settings API; an unknown method is 2005, 2004, 2102 and 4000, and so on.",
      resolution: "Each code has a kind, such as `internal` or `version`, which is the same in all APIs.",
      about: []
    },
    {
      id: "XC-07",
      title: "Whether `getSupportedVersions` is sent with a version",
      says: "The request here has no `apiVersion`; in the network settings API it is optional and ignored.",
      resolution: "It is left out. Where it is sent, devices ignore it: any version is taken, and what is not one is a difference.",
      about: [
        "getSupportedVersions"
      ]
    },
    {
      id: "XC-11",
      title: "`params` as null or as text",
      says: "`getSupportedVersions` is shown without `params`. Published programs send null or the text `{}` in their place to methods without parameters.",
      resolution: "Both are taken as absent, as a difference. Send an empty object, or no `params`.",
      about: [
        "list",
        "getSupportedVersions"
      ]
    }
  ],
  "time-service": [
    {
      id: "TS-01",
      title: "`enableDst` in requests, `dstEnabled` in responses",
      says: "The response of `setPosixTimeZone` is said to repeat the parameters, but the parameter is `enableDst` in all places, and all responses have `dstEnabled`.",
      resolution: "Send `enableDst` and read `dstEnabled`.",
      about: [
        "setPosixTimeZone"
      ]
    },
    {
      id: "TS-02",
      title: "`setPosixTimeZone` or `setPosizTimeZone`",
      says: "A note of the text has the second; everything else has the first.",
      resolution: "Send the first.",
      about: [
        "setPosixTimeZone"
      ]
    },
    {
      id: "TS-03",
      title: "When `dstEnabled` is in a response",
      says: "It is called always true if there is an IANA time zone, and omitted if there is no POSIX string. An example has an IANA time zone and no `dstEnabled`, since it has no POSIX string.",
      resolution: "It goes with `posixTimeZone`. A response may have each without the other.",
      about: [
        "getDateTimeInfo"
      ]
    },
    {
      id: "TS-04",
      title: "Six forms of a response, of which four are printed",
      says: "`getDateTimeInfo` and `getAll` are said to have six responses: with an IANA time zone, a POSIX string or both, each with a time zone from DHCP or without. Four are printed. A device with a POSIX string was recorded without `timeZone`.",
      resolution: "None of the properties of the time zone is expected.",
      about: [
        "getDateTimeInfo",
        "getAll"
      ]
    },
    {
      id: "TS-05",
      title: "`maxYearSupported` may be absent",
      says: "All responses of the document have it. A program in use with devices says that some devices omit it.",
      resolution: "It is expected. A response without it is valid, and a difference.",
      about: [
        "getDateTimeInfo"
      ]
    },
    {
      id: "TS-06",
      title: "Two forms of a POSIX string",
      says: "The document has `CET-1CEST,M3.5.0,M10.5.0/3`. A device was recorded with names in angle brackets, and with times that have seconds: `<UTC1>-1<UTC2>-2,M3.5.0/2:00:00,M10.5.0/3:00:00`. POSIX allows both.",
      resolution: "Requests and responses may have any text. The mock rejects a text that is not a POSIX time zone with 4004, which is inferred.",
      about: [
        "getDateTimeInfo",
        "setPosixTimeZone"
      ]
    },
    {
      id: "TS-07",
      title: "The form of `dateTime` is only recommended",
      says: "The date and time of `setDateTime` should have the form `YYYY-MM-DDThh:mm:ssZ` and be between 1970 and the year `maxYearSupported`. No code is named for others.",
      resolution: "Another form is valid, and a difference. The mock reads an offset from UTC in place of `Z`, and rejects what it cannot read and other years with 4004, which is inferred.",
      about: [
        "setDateTime"
      ]
    },
    {
      id: "TS-08",
      title: "Names of time zones that a device does not have",
      says: "`getAll` lists the time zones that a device has; no code is named for another one. The text of a program has an error 2002 with the message \"Invalid time zone\", which no document has.",
      resolution: "A request may have any name. The mock rejects an unknown one with 4004, which is inferred. A response may have 2002.",
      about: [
        "getAll",
        "setTimeZone"
      ]
    },
    {
      id: "TS-09",
      title: "What 2000 means",
      says: "The table says that only POST is supported. A device with AXIS OS 12.11 was recorded to send 2000, with the text \"Invalid request\", for a request without `Content-Type: application/json`.",
      resolution: "The kind of the code is `http-method`, as in the table. The mock returns it for another `Content-Type` too, but not for a request without one. Always send `Content-Type: application/json`.",
      about: [
        "getDateTimeInfo"
      ]
    },
    {
      id: "TS-10",
      title: "HTTP status of a request without the right",
      says: "All method errors come with HTTP 200, and 4002 is one of them; the last paragraph says that 401 and 403 are returned if the authentication fails, before the CGI reads the JSON.",
      resolution: "4002 comes with HTTP 200. The statuses 401 and 403 are documented with a page of the web server.",
      about: [
        "setTimeZone"
      ]
    },
    {
      id: "TS-11",
      title: "Since when there is `resetTimeZone`",
      says: "The document does not say; its example has version 1.1, as have those with a time zone from DHCP, which is said to have come with 1.1. A published program sends 1.0.",
      resolution: "It is marked as inferred to have come with 1.1. A request may have version 1.0. AXIS OS 9.80 and 10.12 announce 1.0, and the mock of these rejects it as unknown.",
      about: [
        "resetTimeZone"
      ]
    },
    {
      id: "TS-12",
      title: "The version of a response is not that of the request",
      says: "The table calls it the version that is used, and all examples repeat the version of the request. A device with AXIS OS 12.11 was recorded to answer 1.1 to a request with 1.0.",
      resolution: "A response may have any version. The mock sends the newest one.",
      about: [
        "getDateTimeInfo"
      ]
    },
    {
      id: "TS-13",
      title: "Versions in the response of `getSupportedVersions`",
      says: "The syntax has no `apiVersion` in the response, and a list of several versions, such as 1.4 and 2.5. A device with AXIS OS 12.11 was recorded to list 1.1 alone.",
      resolution: "A response may have an `apiVersion`. The mock lists the newest version.",
      about: [
        "getSupportedVersions"
      ]
    },
    {
      id: "TS-14",
      title: "Deprecated, and still there",
      says: "The API is called deprecated as of AXIS OS 12.4, and replaced by the Time API of the device configuration APIs. Devices with 12.9 announce it, and one with 12.11 answered it.",
      resolution: "All methods are deprecated, a call is a difference, and the profiles of AXIS OS 12 have the API. No document says when it is removed.",
      about: [
        "getDateTimeInfo"
      ]
    },
    {
      id: "TS-15",
      title: "`maxYearSupported`, or `maxSupportedYear` in the successor",
      says: "The last year has the first name here, and the second in the Time API of the device configuration APIs.",
      resolution: "Each API keeps its name.",
      about: [
        "getAll"
      ]
    },
    {
      id: "XC-02",
      title: "HTTP status of method errors, by API",
      says: "Always 200 here, also for the internal error 1000; 500 for 1000 in the network settings API, whose codes are otherwise the same.",
      resolution: "Each code has its HTTP status in the contract. The envelope decides first, the status second.",
      about: []
    },
    {
      id: "XC-07",
      title: "Whether `getSupportedVersions` is sent with a version",
      says: "The request here has no `apiVersion`; in the network settings API it is optional and ignored.",
      resolution: "It is left out. Where it is sent, devices ignore it: any version is taken, and what is not one is a difference.",
      about: [
        "getSupportedVersions"
      ]
    },
    {
      id: "XC-11",
      title: "`params` as null or as text",
      says: "Methods without parameters are shown without `params`. Published programs send null or the text `{}` in their place.",
      resolution: "Both are taken as absent, as a difference. Send an empty object, or no `params`.",
      about: [
        "getDateTimeInfo",
        "getAll",
        "resetTimeZone"
      ]
    }
  ],
  "io-port-management": [
    {
      id: "IO-01",
      title: "`getPorts` with a code of other APIs",
      says: "The example of an error of `getPorts` has 4004, \"Invalid parameter(s)\". The list of codes lacks it, and it is outside of the ranges that the document describes; invalid values have 2104 there.",
      resolution: "4004 is a code of `getPorts` alone, of kind invalid. The mock sends 2104.",
      about: [
        "getPorts"
      ]
    },
    {
      id: "IO-02",
      title: "The id of a port as a number",
      says: "The table of `setStateSequence` calls `port` an integer. Its syntax, all examples, the tables of the other methods and a device have text.",
      resolution: "Text. A response may have a number.",
      about: [
        "setPorts",
        "setStateSequence"
      ]
    },
    {
      id: "IO-03",
      title: "`readonly` as a number",
      says: "The text says that port 0 cannot be changed because of `readonly=0`. The table and the example have a boolean, which is true for such a port and missing for others; devices leave it out for ports that can be changed.",
      resolution: "A boolean. Only `true` means that the port cannot be changed.",
      about: [
        "getPorts"
      ]
    },
    {
      id: "IO-04",
      title: "A read-only port in a request that succeeds",
      says: "The text says that port 0 cannot be changed. The example of `setPorts` sets four properties of that port, and the response lists it as set. All four have the values that `getPorts` returned.",
      resolution: "The contract accepts the request. The mock rejects only properties that would change a read-only port, or the direction of a port that is not configurable, with 2104.",
      about: [
        "getPorts",
        "setPorts"
      ]
    },
    {
      id: "IO-05",
      title: "`normalState` or `normalstate`",
      says: "The text about `setStateSequence` writes `normalstate` once. Everything else has `normalState`.",
      resolution: "`normalState`. The other one is accepted in a response like any unknown property.",
      about: [
        "getPorts",
        "setPorts",
        "setStateSequence"
      ]
    },
    {
      id: "IO-06",
      title: "255 ports, of which 256 can be configured",
      says: "The syntax has 0 to 255 for `numberOfPorts`; a request of `setPorts` may have 256 ports.",
      resolution: "Both numbers hold where they stand. A request may name a port twice.",
      about: [
        "getPorts",
        "setPorts"
      ]
    },
    {
      id: "IO-07",
      title: "What the device does with the rest of a request that it rejects",
      says: "After an error of an optional parameter, all other parameters were set. After any other error, such as a missing `port`, the whole request failed.",
      resolution: "The mock does the same: 2104 with `details` for a property of a port, and all other properties are set; 2103 and other errors change nothing. An unknown id of a port is an error of that port alone; this is inferred from the example, in which an error names a port without a property.",
      about: [
        "setPorts"
      ]
    },
    {
      id: "IO-08",
      title: "Who may switch an output",
      says: "`setPorts` needs an operator, `setStateSequence`, which switches outputs too, needs a viewer.",
      resolution: "Both levels are those of the document.",
      about: [
        "setPorts",
        "setStateSequence"
      ]
    },
    {
      id: "IO-09",
      title: "Two codes for a sequence while another one runs",
      says: "The table has 2200. A program that imitates a device sends 1200 with the same text.",
      resolution: "2200. Any other code is accepted.",
      about: [
        "setStateSequence"
      ]
    },
    {
      id: "IO-10",
      title: "The range of `time`",
      says: "The table has a maximum of 65535 milliseconds, and no minimum. The last state of the example has 0.",
      resolution: "At most 65535. A negative time is a difference. Whether a sequence may be empty, and how long it may be, is not documented.",
      about: [
        "setStateSequence"
      ]
    },
    {
      id: "IO-11",
      title: "Whether the response of `getSupportedVersions` has a version",
      says: "Syntax and table lack `apiVersion`, the example has it.",
      resolution: "A response may have it, and may lack it.",
      about: [
        "getSupportedVersions"
      ]
    },
    {
      id: "IO-12",
      title: "A list of ports in place of `params`",
      says: "The document has the list `ports` in `params`. A library in wide use, `axis` for Python up to version 61, sends the list itself as `params`; its source has `ports` by now. The log in issue 83148 of home-assistant/core shows that a device with AXIS OS 11.1.65 rejects that with 2103, and names the missing `ports` in its text and as `missing_element` in `details`, which no document has.",
      resolution: "The list stands below `ports`. A response may have `missing_element`. The mock rejects a list, or any other `params` that is not an object, as that device does; for other values than a list, this is inferred.",
      about: [
        "setPorts"
      ]
    },
    {
      id: "XC-01",
      title: "`apiVersions`, or `supportedVersions` in another API",
      says: "The list of versions is `apiVersions` here, `supportedVersions` in the document of the network settings API.",
      resolution: "`apiVersions`. The other one is accepted in a response like any unknown property.",
      about: [
        "getSupportedVersions"
      ]
    },
    {
      id: "XC-02",
      title: "HTTP status of method errors, by API",
      says: "Always 200 here, 500 for internal errors in the network settings API, 400 to 500 in the thermometry API.",
      resolution: "Each code has its HTTP status in the contract. The envelope decides first, the status second.",
      about: []
    },
    {
      id: "XC-03",
      title: "The same code with another meaning",
      says: "2105 means that the authorization failed here, and wrong arguments in the thermometry API.",
      resolution: "Each API has a list of codes of its own.",
      about: []
    },
    {
      id: "XC-06",
      title: "`details` of a method error",
      says: "`error.details` has `port` and `propertyName` here, and a sub-code in the network settings API.",
      resolution: "Each API has fields of its own. Others are accepted like any unknown property.",
      about: [
        "setPorts"
      ]
    },
    {
      id: "XC-07",
      title: "Whether `getSupportedVersions` is sent with a version",
      says: "The request here has no `apiVersion`; in the network settings API it is optional and ignored.",
      resolution: "It is left out. If it is sent, devices ignore it: any version is accepted, and what is not a version is a difference.",
      about: [
        "getSupportedVersions"
      ]
    },
    {
      id: "XC-11",
      title: "`params` as null or as text",
      says: "Methods without parameters are shown without `params`. Published programs send an empty object, null or the text `{}`.",
      resolution: "An empty object is accepted. Null and the text count as absent, as a difference.",
      about: [
        "getPorts"
      ]
    }
  ],
  ntp: [
    {
      id: "NP-01",
      title: "Which parameters of `setNTPClientConfiguration` are required",
      says: "The table marks `NTSKEServerCACerts` alone as optional, and an error 4003 is said to come if required parameters are missing. The example leaves it out, and with it `minpoll` and `maxpoll`. Published programs send `enabled` alone, or `enabled`, `serversSource` and `staticServers`.",
      resolution: "`params` is required, none of its properties is. Properties that are left out stay as they are in the mock; this is inferred from those programs.",
      about: [
        "setNTPClientConfiguration"
      ]
    },
    {
      id: "NP-02",
      title: "`minpoll` and `maxpoll` of a request",
      says: "The text, and sub-codes 7 and 8, mention `minpoll` and `maxpoll` as parameters of `setNTPClientConfiguration`. Its syntax and its table lack both. The text calls 6 and 10 their defaults, as the poll interval that a user may change.",
      resolution: "Both are parameters, from 0 to 24. 6 and 10 are the values until others are set, with which the mock starts. A request that leaves a parameter out does not reset it (NP-01), so the contract has no `default` for them.",
      about: [
        "setNTPClientConfiguration"
      ]
    },
    {
      id: "NP-03",
      title: "Whether `minpoll` may be higher than `maxpoll`",
      says: "The minimum should not be lower than the maximum, says the text. With its own defaults, 6 and 10, it is lower. The example has 2 for both.",
      resolution: "Any pair is accepted. The descriptions state the reverse, that the minimum should not be higher, marked as inferred.",
      about: [
        "getNTPInfo",
        "setNTPClientConfiguration"
      ]
    },
    {
      id: "NP-04",
      title: "`NTSKEServerCACerts` below `client` in a request",
      says: "The table of `setNTPClientConfiguration` has it below `params.client`; the syntax has it in `params`, as the table has all other parameters.",
      resolution: "It is a property of `params`.",
      about: [
        "setNTPClientConfiguration"
      ]
    },
    {
      id: "NP-05",
      title: "`getNTPInfo` or `getNtpInfo`",
      says: "The table of the request writes `getNtpInfo` once. Syntax, examples and programs have `getNTPInfo`.",
      resolution: "`getNTPInfo`. An error may repeat any name.",
      about: [
        "getNTPInfo"
      ]
    },
    {
      id: "NP-06",
      title: "The method that an error repeats",
      says: "The syntax of errors has `method`, the examples of `getNTPInfo` and `setNTPClientConfiguration` lack it. The table of `setNTPClientConfiguration` names `getNTPInfo` there. Devices repeat the method that was called, also an unknown one.",
      resolution: "An error may have any method, or none. The mock repeats the one that was called.",
      about: [
        "getNTPInfo",
        "setNTPClientConfiguration"
      ]
    },
    {
      id: "NP-07",
      title: "HTTP status of the internal error",
      says: "Each method has `200 OK` for its errors. The list of codes has 500 for 1000, and 200 for all others.",
      resolution: "1000 comes with 500. With 200, it is accepted too.",
      about: [
        "getNTPInfo"
      ]
    },
    {
      id: "NP-08",
      title: "Sub-code 4, and what sub-codes explain",
      says: "The sub-codes are 1 to 9 without 4. The text says that the sub-code of 4004 explains the missing parameter; the table has the invalid one, and missing parameters have the code 4003.",
      resolution: "Eight sub-codes are documented, each for an invalid parameter. Others are accepted, and so is a sub-code with 4003. The mock sends 4003 without one, if `params` is missing.",
      about: [
        "setNTPClientConfiguration"
      ]
    },
    {
      id: "NP-09",
      title: "The part `server` of the response",
      says: "The text mentions an optional client part and an optional server part. Syntax, table, example and recorded responses have the client alone.",
      resolution: "`server` is an object without described properties. Both parts may be missing.",
      about: [
        "getNTPInfo"
      ]
    },
    {
      id: "NP-10",
      title: "Properties that the example of `getNTPInfo` lacks",
      says: "`NTSKEServerCACerts` is in syntax and table, as optional, and not in the example. A device of AXIS OS 12 returns all thirteen properties, with empty lists.",
      resolution: "Any may be missing. The mock returns all.",
      about: [
        "getNTPInfo"
      ]
    },
    {
      id: "NP-11",
      title: "Whole and fractional numbers",
      says: "The tables say number, the syntax integer for all but `timeOffset`, which is a double. Devices return a fraction for it, and whole numbers for the others.",
      resolution: "`timeOffset` is a number, the others are integers.",
      about: [
        "getNTPInfo",
        "setNTPClientConfiguration"
      ]
    },
    {
      id: "NP-12",
      title: "An address that is not one",
      says: "The examples have 13.8.343.12 as a server. Servers are IP addresses or domain names.",
      resolution: "Servers are text without a format.",
      about: [
        "setNTPClientConfiguration"
      ]
    },
    {
      id: "NP-13",
      title: "`params` of `getNTPInfo` and `getSupportedVersions`",
      says: "The syntax has an empty object, the examples have no `params`. The syntax prints `apiVersion` without quotes.",
      resolution: "Both forms are accepted. `apiVersion` is text.",
      about: [
        "getNTPInfo",
        "getSupportedVersions"
      ]
    },
    {
      id: "NP-14",
      title: "What an invalid request is",
      says: "The list has 2000, \"Invalid request\", without an explanation. A device of AXIS OS 12.11 returns it for a request without `Content-Type: application/json`.",
      resolution: "2000 is of kind content-type. The mock returns it for another content type.",
      about: []
    },
    {
      id: "NP-15",
      title: "The version of a response is not the requested one",
      says: "The tables call it the version that was used. A device at 1.5 answers a request with 1.0 with 1.5, lists 1.5 alone in `getSupportedVersions`, and rejects 2.0.",
      resolution: "A response may have any version.",
      about: [
        "getNTPInfo",
        "getSupportedVersions"
      ]
    },
    {
      id: "XC-01",
      title: "`apiVersions`, or `supportedVersions` in another API",
      says: "The list of versions is `apiVersions` here, `supportedVersions` in the document of the network settings API.",
      resolution: "`apiVersions`. The other one is accepted in a response like any unknown property.",
      about: [
        "getSupportedVersions"
      ]
    },
    {
      id: "XC-07",
      title: "Whether `getSupportedVersions` is sent with a version",
      says: "The syntax has `apiVersion`, the example lacks it.",
      resolution: "It is left out. If it is sent, devices ignore it: any version is accepted, and what is not a version is a difference.",
      about: [
        "getSupportedVersions"
      ]
    },
    {
      id: "XC-11",
      title: "`params` as null or as text",
      says: "Methods without parameters are shown without `params` or with an empty object. Published programs send null or the text `{}`.",
      resolution: "Both count as absent, as a difference. Send an empty object, or no `params`.",
      about: [
        "getNTPInfo"
      ]
    }
  ],
  "remote-syslog": [
    {
      id: "RS-01",
      title: "`type` of a server",
      says: "The tables and the syntax have `type`, with `All` as its default. No example has it, neither of a request nor of a response; all examples are of version 1.0.",
      resolution: "A request may have it, and a response may lack it. With which version it came is not known, and no response was recorded. The mock returns it in every version, which is inferred.",
      about: [
        "setup",
        "status"
      ]
    },
    {
      id: "RS-02",
      title: "`type` or `test` in the response of `test`",
      says: "The syntax of the response of `test` prints `test` in place of `type`. Its table has `type`.",
      resolution: "`type`. A response may have the other one.",
      about: [
        "setup",
        "test"
      ]
    },
    {
      id: "RS-03",
      title: "The format `AXIS`",
      says: "The tables have three formats: `AXIS`, `RFC3164` and `RFC5424`, and the table of default ports has a column for each. The syntax has the last two.",
      resolution: "All three are accepted.",
      about: [
        "setup",
        "status"
      ]
    },
    {
      id: "RS-04",
      title: "`apiVersion` or `apiVersions` of an error",
      says: "The syntax of errors has `apiVersions` in most methods. Their tables, and all examples, have `apiVersion`.",
      resolution: "An error may have either.",
      about: [
        "setup"
      ]
    },
    {
      id: "RS-05",
      title: "`status` or `stauts`",
      says: "An example of a response without servers prints the method as `stauts`.",
      resolution: "Send `status`. A response may have either.",
      about: [
        "status"
      ]
    },
    {
      id: "RS-06",
      title: "The text of 2202",
      says: "The tables have \"Remote syslog is disabled, sending test messages is not possible\", the example \"Remote syslog is disabled, send test message is not possible\".",
      resolution: "The text is not fixed; decide by the code. The mock sends that of the tables.",
      about: [
        "test"
      ]
    },
    {
      id: "RS-07",
      title: "Which messages `Warning` selects",
      says: "The explanation of `severity` names Warning, Error, Alert and Emergency. The table has Critical between them.",
      resolution: "All severities from the chosen one upwards, with Critical. No rule of the contract depends on it.",
      about: []
    },
    {
      id: "RS-08",
      title: "The range of `port`",
      says: "The tables of requests call 65535 the maximum number of ports, those of responses the maximum port. There is no minimum.",
      resolution: "At most 65535. A port below 1 is a difference.",
      about: [
        "setup",
        "status"
      ]
    },
    {
      id: "RS-09",
      title: "The default of `port`",
      says: "The table of default ports has 514 for UDP; 514, 514 and 601 for TCP with the formats AXIS, RFC3164 and RFC5424; and 6514 for TLS. The parameter of `param.cgi` has the default 6514, with `TLS` as the default of the protocol. The examples with UDP and TLS agree with the table.",
      resolution: "The default is that of the table.",
      about: []
    },
    {
      id: "RS-10",
      title: "Too many servers, and identical ones",
      says: "A request may have two servers at most, and they must not be identical. For the first there is 2203, for the second 2201, although both are invalid values, for which there is 2104.",
      resolution: "The contract has both rules, and the mock sends 2203 and 2201. Servers are identical if all their settings are, with the defaults of those that were left out; this is inferred, and the contract itself finds only identical objects.",
      about: [
        "setup"
      ]
    },
    {
      id: "RS-11",
      title: "What the error of a missing parameter names",
      says: "Syntax and table have `address` and `propertyName` in `details`. The example of a missing address has `propertyName` alone, the examples of wrong values have both.",
      resolution: "Both are optional.",
      about: [
        "setup"
      ]
    },
    {
      id: "RS-12",
      title: "Parameters by the names of `param.cgi`",
      says: "A list of properties has `Server1.Address`, `Server1.Port` and so on, which are parameters of `param.cgi`. A program sends `setup` with them.",
      resolution: "A request has `servers`.",
      about: [
        "setup"
      ]
    },
    {
      id: "RS-13",
      title: "Whether the response of `getSupportedVersions` has a version",
      says: "Syntax and table lack `apiVersion`, the example has it.",
      resolution: "A response may have it, and may lack it.",
      about: [
        "getSupportedVersions"
      ]
    },
    {
      id: "RS-14",
      title: "What is enabled after `setup` with an empty list",
      says: "`setup` sends the log if it succeeds, and an empty list removes the servers. Without a server, `enable` has the error 2200.",
      resolution: "Without servers, the mock returns `enabled` false.",
      about: [
        "setup",
        "enable"
      ]
    },
    {
      id: "RS-15",
      title: "The version of a response is not that of the request",
      says: "The tables call it the version that was used in the request, and the examples repeat the version of the request. No response of this CGI was recorded. Recorded responses of other APIs have the newest version of the device for a request of any version.",
      resolution: "A response may have any version. The mock sends the newest one, which is inferred from the other APIs. Use API discovery to determine capabilities.",
      about: [
        "disable"
      ]
    },
    {
      id: "XC-01",
      title: "`apiVersions`, or `supportedVersions` in another API",
      says: "The list of versions is `apiVersions` here, `supportedVersions` in the document of the network settings API.",
      resolution: "`apiVersions`. The other one is accepted in a response like any unknown property.",
      about: [
        "getSupportedVersions"
      ]
    },
    {
      id: "XC-02",
      title: "HTTP status of method errors, by API",
      says: "Always 200 here, 500 for internal errors in the network settings API, 400 to 500 in the thermometry API.",
      resolution: "Each code has its HTTP status in the contract. The envelope decides first, the status second.",
      about: []
    },
    {
      id: "XC-03",
      title: "The same code with another meaning",
      says: "2106 means that the authentication failed here, too large a request in the APIs of the MQTT client and of the event bridge, and a wrong HTTP method in the thermometry API.",
      resolution: "Each API has a list of codes of its own.",
      about: []
    },
    {
      id: "XC-07",
      title: "Whether `getSupportedVersions` is sent with a version",
      says: "The request here has no `apiVersion`; in the network settings API it is optional and ignored.",
      resolution: "It is left out. If it is sent, devices ignore it: any version is accepted, and what is not a version is a difference.",
      about: [
        "getSupportedVersions"
      ]
    },
    {
      id: "XC-11",
      title: "`params` as null or as text",
      says: "Methods without parameters are shown without `params`. Published programs send an empty object, null or the text `{}`.",
      resolution: "An empty object is accepted. Null and the text count as absent, as a difference.",
      about: [
        "enable",
        "disable",
        "status",
        "test"
      ]
    }
  ],
  "siren-and-light": [
    {
      id: "SL-01",
      title: "Levels of a request as text",
      says: "The table of `start` calls `intensity` and `priority` the names of levels, as text; so do some syntax blocks of `start` and `addProfile`. The syntax of the file of `uploadProfiles` has text for the intensity of the first light alone. The table of `addProfile`, all examples and `getCapabilities` have integers. A program that sent text was corrected after a device with a siren had rejected it.",
      resolution: "Integers.",
      about: [
        "getCapabilities",
        "start",
        "addProfile",
        "uploadProfiles"
      ]
    },
    {
      id: "SL-02",
      title: "`duration` as a number",
      says: "The table of `start` calls `duration` an integer, that of the light a time in seconds. Its own next rows, `unit` and `value`, the syntax, the other tables and all examples have an object.",
      resolution: "An object.",
      about: [
        "start",
        "addProfile"
      ]
    },
    {
      id: "SL-03",
      title: "Lists that a table calls objects, and an object that it calls a list",
      says: "The tables call `siren` and `light` of `getStatus` objects, and `capabilities` an array. Syntax and examples have arrays of operations, and an object.",
      resolution: "As in the examples. The other type is a difference.",
      about: [
        "getCapabilities",
        "getStatus"
      ]
    },
    {
      id: "SL-04",
      title: "Ids and levels of a response as text",
      says: "The syntax of `getStatus` has text for ids, intensities and priorities, its table text for ids alone; the syntax of `getProfiles` has text for intensities. All examples have integers, as the response of `start` does.",
      resolution: "Integers. Text is a difference.",
      about: [
        "getStatus",
        "getProfiles",
        "start",
        "stop"
      ]
    },
    {
      id: "SL-05",
      title: "The default colors as a number",
      says: "The syntax of `getCapabilities` has an integer for the default of `colors`. Its table and the examples have a list.",
      resolution: "A list. A number is a difference.",
      about: [
        "getCapabilities"
      ]
    },
    {
      id: "SL-06",
      title: "`preset` or `profile`",
      says: "An operation in an example of `getStatus` has `preset`. The tables and the other examples have `profile`; the text of `start` and `removeProfile` calls a profile a preset.",
      resolution: "`profile`. A response may have either.",
      about: [
        "getStatus",
        "start",
        "removeProfile"
      ]
    },
    {
      id: "SL-07",
      title: "The names of patterns",
      says: "The examples write the same patterns in several ways: `Alarm: Horror` and `Alarm Horror`; `Siren: Alternate` and `Siren Alternate`; `Alarm: Classic Clock`, `Alarm: Classic clock` and `Alarm Classic Clock`; `Rotate white + steady color` and, in a request, `Rotate white +steady color`.",
      resolution: "A name is any text. Send it as `getCapabilities` of the device returns it: the mock compares it exactly.",
      about: [
        "getCapabilities",
        "getStatus",
        "start"
      ]
    },
    {
      id: "SL-08",
      title: "1205 for a wrong priority of the light",
      says: "Two examples of `start` have 1205 with the text of 2205. In the tables, 1205 is the code of `setMaintenanceMode` on a device without maintenance mode, and 2205 that of the priority.",
      resolution: "The mock sends 2205. 1205 is a code of `start` too, with the text of the examples.",
      about: [
        "start",
        "setMaintenanceMode"
      ]
    },
    {
      id: "SL-09",
      title: "The text of 2101",
      says: "The table has \"Invalid JSON\", an example of `getStatus` \"Invalid JSON format\".",
      resolution: "The text is not fixed; decide by the code. The mock sends that of the table.",
      about: [
        "getStatus"
      ]
    },
    {
      id: "SL-10",
      title: "Which settings are optional",
      says: "The tables mark `speed`, `colors` and `priority` as optional, and neither `intensity` nor `duration` of most objects. Examples leave out `duration`, and `getCapabilities` has a default for an intensity that was left out. The pattern has to be there.",
      resolution: "`pattern` is required, and `unit` and `value` in a duration. All else is optional.",
      about: [
        "getCapabilities",
        "getProfiles",
        "start",
        "addProfile"
      ]
    },
    {
      id: "SL-11",
      title: "`profile` together with `siren` or `light`",
      says: "The syntax of `start` has all three in one request. The table says that `profile` is not used together with the other two, at each of them.",
      resolution: "Rejected. An empty request, which the document does not mention, is accepted by the contract. The mock rejects it with 2103.",
      about: [
        "start"
      ]
    },
    {
      id: "SL-12",
      title: "Three ways to stop in one request",
      says: "The syntax of `stop` has `sirenId`, `lightId`, `all` and `profile` in one request. The text has three ways, of which a request uses one: `all`, ids, or `profile`. The ids are sent together.",
      resolution: "Another number of ways than one is a difference. The mock rejects an empty request with 2103.",
      about: [
        "stop"
      ]
    },
    {
      id: "SL-13",
      title: "Ranges of a duration in one method only",
      says: "The table of `addProfile` has 0 to 259200 for seconds and 0 to 20 for repetitions. That of `start` has no range. What a duration of 0 means is not documented.",
      resolution: "The ranges hold for `addProfile`. In `start`, a value outside of them is a difference. The mock ends an operation of duration 0 at once, and takes a second for each repetition.",
      about: [
        "start",
        "addProfile"
      ]
    },
    {
      id: "SL-14",
      title: "Priorities from 11 on",
      says: "The patterns of the examples have the priorities 1 to 10. The text keeps those from 11 on for maintenance mode, \"find my device\" and the health check.",
      resolution: "Which priorities a pattern has is in `getCapabilities`. In a request, one outside of 1 to 10 is a difference.",
      about: [
        "getCapabilities",
        "getStatus",
        "start"
      ]
    },
    {
      id: "SL-15",
      title: "What the status has during maintenance",
      says: "Maintenance mode and the health check halt a service, and have priorities of their own. The text refers to `getStatus` for more, which has a table of these priorities but no example of such an operation.",
      resolution: "A response may have operations with these priorities. The mock returns none, and no method of the document returns whether maintenance mode is on.",
      about: [
        "getStatus"
      ]
    },
    {
      id: "SL-16",
      title: "The name of the file",
      says: "The text of `uploadProfiles` wants `filename=profiles` in the header of the part, its syntax has a placeholder. The part has no type; the text calls the file a text file.",
      resolution: "The parts are named `request` and `file`. The client sends the name that the caller gives, or `file`, and the type `text/plain`. The mock takes any name and type.",
      about: [
        "uploadProfiles"
      ]
    },
    {
      id: "SL-17",
      title: "The code of a name that the device already has",
      says: "A profile has a name of its own, and `uploadProfiles` with `add` returns an error if the name exists. No code is given for it; 1202 is the text \"Requested profile is invalid\".",
      resolution: "The mock uses 1202 for it, in `addProfile` too, which is inferred. It keeps at most 100 profiles; the number of a device is not documented.",
      about: [
        "addProfile",
        "uploadProfiles"
      ]
    },
    {
      id: "SL-18",
      title: "1203 for what is stopped without an id",
      says: "1203 says that a process id does not exist. Examples have it as the error of `all` and of `profile`; for a profile there is 1202, too.",
      resolution: "The mock sends 1203 for an unknown id, and for a profile that started nothing; 1202 for an unknown profile. Its `all` succeeds if nothing runs.",
      about: [
        "stop"
      ]
    },
    {
      id: "SL-19",
      title: "Whether `getStatus` and `getProfiles` are for one id",
      says: "The text of both methods says that they list what there is for a given ID. Their tables, syntax and examples have no parameter, and the responses have all operations and all profiles.",
      resolution: "Neither has a parameter.",
      about: [
        "getStatus",
        "getProfiles"
      ]
    },
    {
      id: "XC-01",
      title: "`apiVersions`, or `supportedVersions` in another API",
      says: "The list of versions is `apiVersions` here, `supportedVersions` in the document of the network settings API.",
      resolution: "`apiVersions`. The other one is accepted in a response like any unknown property.",
      about: [
        "getSupportedVersions"
      ]
    },
    {
      id: "XC-02",
      title: "HTTP status of method errors, by API",
      says: "Always 200 here, 500 for internal errors in the network settings API, 400 to 500 in the thermometry API.",
      resolution: "Each code has its HTTP status in the contract. The envelope decides first, the status second.",
      about: []
    },
    {
      id: "XC-03",
      title: "The same code with another meaning",
      says: "2200 means an unknown pattern here, that no server is set in the remote syslog API, and a running sequence in the I/O port management API.",
      resolution: "Each API has a list of codes of its own.",
      about: []
    },
    {
      id: "XC-07",
      title: "Whether `getSupportedVersions` is sent with a version",
      says: "The request here has no `apiVersion`; in the network settings API it is optional and ignored.",
      resolution: "It is left out. If it is sent, devices ignore it: any version is accepted, and what is not a version is a difference.",
      about: [
        "getSupportedVersions"
      ]
    },
    {
      id: "XC-11",
      title: "`params` as null or as text",
      says: "Methods without parameters are shown without `params`. Published programs send an empty object, null or the text `{}`.",
      resolution: "An empty object is accepted. Null and the text count as absent, as a difference.",
      about: [
        "getCapabilities",
        "getStatus",
        "getProfiles",
        "runHealthCheck"
      ]
    }
  ],
  "object-analytics": [
    {
      id: "OA-01",
      title: "`sendAlarmEvent` or `sendAlarm`",
      says: "The list of methods has `sendAlarm`. Syntax and tables of the method have `sendAlarmEvent`.",
      resolution: "`sendAlarmEvent`.",
      about: [
        "sendAlarmEvent"
      ]
    },
    {
      id: "OA-02",
      title: "What `getConfiguration` returns",
      says: "Syntax and table of the response list the containers of `getConfigurationCapabilities`: `filters`, `perspective`, `triggers`, `presets` and so on. The chapter about the configuration has `devices`, `metadataOverlay`, `perspectives` and `scenarios`, which programs read.",
      resolution: "The four of the chapter. Other properties are accepted in a response like any unknown property.",
      about: [
        "getConfigurationCapabilities",
        "getConfiguration"
      ]
    },
    {
      id: "OA-03",
      title: "Whether `metadataOverlay` and `objectClassifications` are objects or lists",
      says: "The syntax of the responses prints both in braces. The chapters have a list of classes in capabilities, a list of overlays in the configuration, and an object of overlays in capabilities. Programs read a list of overlays.",
      resolution: "As in the chapters. In capabilities, an object of classes is a difference.",
      about: [
        "getConfigurationCapabilities",
        "setConfiguration",
        "getConfiguration"
      ]
    },
    {
      id: "OA-04",
      title: "`drawOnAllResolutions` or `drawnOnAllResolutions`",
      says: "Syntax and table have `drawOnAllResolutions`, an example has `drawnOnAllResolutions`.",
      resolution: "`drawOnAllResolutions`. A response may have the other one.",
      about: [
        "setConfiguration",
        "getConfiguration"
      ]
    },
    {
      id: "OA-05",
      title: "Bars of a perspective",
      says: "The syntax prints `height` and `points` inside of the list `bars`, without braces, which is not JSON. The table has `bars.height` and `bars.points`, of each bar.",
      resolution: "A list of objects with both.",
      about: [
        "setConfiguration"
      ]
    },
    {
      id: "OA-06",
      title: "`countingDirection` or `CountingDirection`",
      says: "The syntax and the heading of the table of values have `countingDirection`, the table `CountingDirection`.",
      resolution: "`countingDirection`, as `alarmDirection` is written. A response may have the other one.",
      about: [
        "setConfiguration",
        "getConfiguration"
      ]
    },
    {
      id: "OA-07",
      title: "`occupancyInArea` or `occupancyinArea`",
      says: "The table of kinds has `occupancyInArea`, which programs send. The heading of the table of features has `occupancyinArea`, twice, since its columns are shifted by one.",
      resolution: "`occupancyInArea`. A response may have the other one.",
      about: [
        "setConfiguration",
        "getConfiguration"
      ]
    },
    {
      id: "OA-08",
      title: "Filters of `occupancyInArea`",
      says: "The table of features allows `excludeArea` and `sizePerspective`. One program sends the filters `distanceSwayingObject`, `timeShortLivedLimit` and `sizePercentage` with this kind.",
      resolution: "As in the table. A response may have any filter.",
      about: [
        "setConfiguration",
        "getConfiguration"
      ]
    },
    {
      id: "OA-09",
      title: "`resetTime` and `timeStamp`, or `resettime` and `timestamp`",
      says: "The syntax of the responses has capitals in both, which programs read. The tables have none.",
      resolution: "With capitals. A response may lack them.",
      about: [
        "getAccumulatedCounts",
        "getOccupancy"
      ]
    },
    {
      id: "OA-10",
      title: "Classes in the response of `getAccumulatedCounts`",
      says: "Syntax and table have `human`, `car` and so on. One program reads `totalHuman`, `totalCar` and so on, as they are in the event, and another one reads both. `getOccupancy` has the short names in the document and in programs.",
      resolution: "A response may have either. The mock sends the names of the document.",
      about: [
        "getAccumulatedCounts",
        "getOccupancy"
      ]
    },
    {
      id: "OA-11",
      title: "Counts as numbers or as text",
      says: "The syntax of the responses prints all counts in quotation marks. The tables call them numbers, as programs read them.",
      resolution: "Integers. Text in a response is a difference.",
      about: [
        "getAccumulatedCounts",
        "getOccupancy"
      ]
    },
    {
      id: "OA-12",
      title: "`defaultDeviceId`",
      says: "The syntax has a string, the table a list of ids. Ids of devices are integers everywhere else.",
      resolution: "A list of integers. A string or an integer in a response is a difference.",
      about: [
        "getConfigurationCapabilities"
      ]
    },
    {
      id: "OA-13",
      title: "Limits of `timeShortLivedLimit`",
      says: "The syntax has `minDistance`, `maxDistance` and `defaultDistance`, which are those of `distanceSwayingObject`. The table has `minTime`, `maxTime` and `defaultTime`.",
      resolution: "Those of the table. A response may have the others.",
      about: [
        "getConfigurationCapabilities"
      ]
    },
    {
      id: "OA-14",
      title: "`minNbrInstances` or `minNbrAreas` of `excludeArea`",
      says: "The syntax has `minNbrInstances` and `maxNbrInstances`, as syntax and tables of all triggers have. The table has `minNbrAreas` and `maxNbrAreas`.",
      resolution: "Those of the syntax, which is the form of all other tables. A response may have the others.",
      about: [
        "getConfigurationCapabilities"
      ]
    },
    {
      id: "OA-15",
      title: "Directions in the capabilities of `countingLine`",
      says: "The syntax has `validCountingDirections` and `defaultCountingDirection`. The table has `validAlarmDirections` and `defaultAlarmDirection`, with a text about counting.",
      resolution: "Those of the syntax, since the trigger has `countingDirection`. A response may have the others.",
      about: [
        "getConfigurationCapabilities"
      ]
    },
    {
      id: "OA-16",
      title: "Unit and sense of the filters of size",
      says: "Text and capabilities give the size of `sizePercentage` in percent, its table in ONVIF coordinates. The text says that smaller objects are excluded, the tables call the size an upper limit.",
      resolution: "Percent, as an integer. Smaller objects are excluded. No rule of the contract depends on it.",
      about: []
    },
    {
      id: "OA-17",
      title: "Codes of methods",
      says: "The tables of the four methods of counts lack 1000 and 2005, that of `sendAlarmEvent` lacks 2003 and 2004, those of the resets lack 2004, and there is no code for a body that is not JSON, for an account or for a scenario that does not exist.",
      resolution: "1000 and 2005 may come with any request. The other codes are those of the tables. Where a method has no code for a wrong request, the mock returns 1000.",
      about: [
        "sendAlarmEvent",
        "getOccupancy"
      ]
    },
    {
      id: "OA-18",
      title: "Levels of `objectClassifications`",
      says: "The text says that there are two levels, of which it calls the second `subType`. Syntax, table and example have `subTypes`, and the example has three levels.",
      resolution: "`subTypes`, in up to three levels.",
      about: [
        "getConfigurationCapabilities",
        "setConfiguration"
      ]
    },
    {
      id: "OA-19",
      title: "Kinds and conditions that the document lacks",
      says: "Programs configure scenarios of the kinds `tailgating`, with a fence, and `fallDetection`, with an area; an `includeArea` with `conditions` of the type `individualTimeInArea`; the class `missing_hardhat`; and the subclasses `motorcycle/bicycle` and `unknown` of `vehicle`, which recorded events have too. The document has none of them.",
      resolution: "Requests may have them. A response may have any other kind, too.",
      about: [
        "setConfiguration",
        "getConfiguration"
      ]
    },
    {
      id: "OA-20",
      title: "Optional properties as null, `[]` or `{}`",
      says: "The text allows to send optional parameters as null, `[]` or `{}`, and says that `getConfiguration` returns them as they were sent. It does not say which of the three goes with which type.",
      resolution: "Optional properties of a configuration may be null. A list may be empty, and so may the three objects of counts, which otherwise have all their properties; a list is not sent as an object, nor an object as a list.",
      about: [
        "setConfiguration",
        "getConfiguration"
      ]
    },
    {
      id: "OA-21",
      title: "What a scenario must have",
      says: "The tables call `filters`, `objectClassifications`, `perspectives` and `presets` optional, and the smallest example lacks them. The author of a program found `devices`, `perspectives` and `presets` required. The tables require `alarmDirection` of a fence; the same program leaves it out.",
      resolution: "As in the tables. To be safe, send empty lists.",
      about: [
        "setConfiguration"
      ]
    },
    {
      id: "OA-22",
      title: "`status` of a configuration",
      says: "Devices return `status`, an empty object, beside the four lists. The document lacks it, but says to send a configuration back as it was read.",
      resolution: "A request may have it. Devices are taken to ignore it; if it is not empty, that is a difference.",
      about: [
        "setConfiguration",
        "getConfiguration"
      ]
    },
    {
      id: "OA-23",
      title: "Data of methods that return none",
      says: "The syntax of `setConfiguration` has an empty object in `data`. Its examples lack `data`.",
      resolution: "A response may have it, and may lack it.",
      about: [
        "setConfiguration",
        "resetPassthrough"
      ]
    },
    {
      id: "OA-24",
      title: "The text of 2004",
      says: "The examples and the table of `setConfiguration` have \"Invalid parameter\", the tables of the counts \"The configuration contain an invalid parameter\".",
      resolution: "The text is not fixed; decide by the code. The mock sends that of the examples.",
      about: [
        "setConfiguration",
        "getOccupancy"
      ]
    },
    {
      id: "OA-25",
      title: "Whether `getConfiguration` has `params`",
      says: "The document shows it without. A program sends an empty object, because the application of version 1.0-20 requires it; other programs send none.",
      resolution: "Both are accepted.",
      about: [
        "getConfiguration"
      ]
    },
    {
      id: "OA-26",
      title: "`resolutions` of an overlay",
      says: "`drawOnAllResolutions` may be left out if there are `resolutions`, which in turn should be empty or left out if it is true.",
      resolution: "`resolutions` are required unless `drawOnAllResolutions` is true. If there are some with it, that is a difference.",
      about: [
        "setConfiguration"
      ]
    },
    {
      id: "OA-27",
      title: "What the id of an overlay refers to",
      says: "The text says that it is an id of `metadataOverlay.cameras` of the capabilities, the table that it is the id of a device.",
      resolution: "That of `metadataOverlay.cameras`. No rule of the contract depends on it; the mock checks it.",
      about: []
    },
    {
      id: "OA-28",
      title: "How a scenario is named",
      says: "The parameter `scenario` is the unique id of a scenario, which the configuration has as an integer. One program sends the text `Scenario1`.",
      resolution: "An integer.",
      about: [
        "getAccumulatedCounts"
      ]
    },
    {
      id: "OA-29",
      title: "`moreThan` or `MoreThan`",
      says: "The table of the configuration has `moreThan` and `lessThan`. The table of the capabilities calls the same two types `MoreThan` and `LessThan`.",
      resolution: "`moreThan` and `lessThan`. A response may have the others.",
      about: [
        "getConfigurationCapabilities",
        "setConfiguration",
        "getConfiguration"
      ]
    },
    {
      id: "OA-30",
      title: "Kinds of devices",
      says: "The table of devices allows the type `camera` alone, and the text says that only video streams are supported. The filter `speed` needs a radar as secondary device, and no text names the type of a radar.",
      resolution: "As in the table. A response may have another type.",
      about: [
        "setConfiguration",
        "getConfiguration"
      ]
    },
    {
      id: "XC-01",
      title: "`apiVersions`, or `supportedVersions` in another API",
      says: "The list of versions is `apiVersions` here, `supportedVersions` in the document of the network settings API.",
      resolution: "`apiVersions`. The other one is accepted in a response like any unknown property.",
      about: [
        "getSupportedVersions"
      ]
    },
    {
      id: "XC-04",
      title: "The same method error with another code",
      says: "An unsupported version is 2000 here and in the stream profiles API, 2003 in API discovery, 2100 in the MQTT client API and 4001 in the network settings API; a missing parameter is 2003, 2103 and 4003, and so on.",
      resolution: "Each code has a kind, such as `internal` or `version`, which is the same in all APIs.",
      about: []
    },
    {
      id: "XC-07",
      title: "Whether `getSupportedVersions` is sent with a version",
      says: "The request here has no `apiVersion`; in the network settings API it is optional and ignored.",
      resolution: "It is left out. If it is sent, devices ignore it: any version is accepted, and what is not a version is a difference.",
      about: [
        "getSupportedVersions"
      ]
    },
    {
      id: "XC-11",
      title: "`params` as null or as text",
      says: "Methods without parameters are shown without `params`. Published programs send an empty object, null or the text `{}`.",
      resolution: "An empty object is accepted. Null and the text count as absent, as a difference.",
      about: [
        "getConfigurationCapabilities",
        "getConfiguration"
      ]
    }
  ],
  emqx: [
    {
      id: "EM-01",
      title: "Whether `GET /status` has a body",
      says: "The document has 200 and 503 without content. The server sends a text, or JSON if `format` is `json`.",
      resolution: "Both media types are in the contract, and the header `Retry-After`, which each response has.",
      about: [
        "getStatus"
      ]
    },
    {
      id: "EM-02",
      title: "The default of `aggregate` in `GET /metrics`",
      says: "The document's text says true. The server uses false, as in `GET /stats`.",
      resolution: "The default is false.",
      about: []
    },
    {
      id: "EM-03",
      title: "`durable_subscriptions.count` in `GET /stats`",
      says: "The document has it for each node. The server removes it from its responses.",
      resolution: "The contract omits it. As responses are open, they may have it.",
      about: [
        "getStats"
      ]
    },
    {
      id: "EM-04",
      title: "Limits of a client that are no numbers",
      says: "The document has integers. The server sends `infinity` for `subscriptions_max`, and can for other limits.",
      resolution: "A response may have an integer or `infinity`, but no other text.",
      about: [
        "getClient"
      ]
    },
    {
      id: "EM-05",
      title: "Properties of a client that are null",
      says: "The document never states that a text can be null. The server sends null for a missing `username`.",
      resolution: "A response may have null for `username`, `node`, `ip_address`, `port`, `mountpoint` and properties of TLS.",
      about: [
        "getClient"
      ]
    },
    {
      id: "EM-06",
      title: "Properties of a client that the document lacks",
      says: "The server also sends `listener`, `is_persistent`, `enable_authn`, `client_attrs`, `auth_expire_at`, `peersni`, `ws_cookie`, `disconn_props`, and `cn` and `dn` of clients with a certificate.",
      resolution: "They are in the contract, marked with `x-undeclared`. Of them, `fields` takes only `client_attrs`, as the server does.",
      about: [
        "getClient"
      ]
    },
    {
      id: "EM-07",
      title: "A node that does not run",
      says: "The document has no 500 for lists. The server sends it with `NODE_DOWN` for clients, subscriptions, alarms and rules of authorization.",
      resolution: "These operations declare it.",
      about: [
        "listClients"
      ]
    },
    {
      id: "EM-08",
      title: "Subscriptions that cannot be made",
      says: "The document has 200 and 404. The server sends 400 with `INVALID_PARAMETER` for a shared subscription with `nl`, and 500 with `UNKNOWN_ERROR` for a filter that is not valid.",
      resolution: "The operation declares both.",
      about: [
        "subscribeClient"
      ]
    },
    {
      id: "EM-09",
      title: "Several subscriptions of which some fail",
      says: "The document has a list. If some fail, the server sends an object with `succeed` and `failed`, with HTTP 200.",
      resolution: "A response may be either.",
      about: [
        "subscribeClientBulk"
      ]
    },
    {
      id: "EM-10",
      title: "Whether `topic` can be left out of an unsubscribe request",
      says: "The document says so. The server then fails with 500.",
      resolution: "Requests have it.",
      about: [
        "unsubscribeClient"
      ]
    },
    {
      id: "EM-11",
      title: "The end of `GET /clients_v2`",
      says: "A comment in the source has `hasnext`, and the parameters have `fields`. The server sends a `cursor` on all pages but the last, counts the rows of the page, and gives all properties.",
      resolution: "`hasnext` is missing: a page without `cursor` is the last one. The parameter `fields` is in the contract, with a word on what it does.",
      about: [
        "listClientsByCursor"
      ]
    },
    {
      id: "EM-12",
      title: "The list of subscriptions",
      says: "The document has an array. The server sends `data` and `meta`, as in other lists.",
      resolution: "Responses have `data` and `meta`.",
      about: [
        "listSubscriptions"
      ]
    },
    {
      id: "EM-13",
      title: "Where a topic filter has its subscribers",
      says: "The document always has `node`. For durable sessions, the server sends `session` in its place.",
      resolution: "A response may have either.",
      about: [
        "getTopic"
      ]
    },
    {
      id: "EM-14",
      title: "`INVALID_PARAMETER` or `INVALID_PARAMTER`",
      says: "The vendor's tables have the first. For a malformed filter in `GET /topics`, which the document has no 400 for, the server sends the second.",
      resolution: "The operation declares the second. As codes are open, responses may have any.",
      about: [
        "listTopics"
      ]
    },
    {
      id: "EM-15",
      title: "A message that is rejected",
      says: "The document has `code` and `message`, with the number 144 as example of a text. The server sends `reason_code` and `message`, or `code` and `message` where the body does not fit its schema.",
      resolution: "A response may be either; the reason code is a number.",
      about: [
        "publish"
      ]
    },
    {
      id: "EM-16",
      title: "Several messages of which some are not delivered",
      says: "The document has only failures for 202 and 503. The server mixes them with the ids of what was delivered.",
      resolution: "A row may be either.",
      about: [
        "publishBulk"
      ]
    },
    {
      id: "EM-17",
      title: "The response to a new ban",
      says: "The document has `data` with a list. The server sends the ban.",
      resolution: "The response is the ban.",
      about: [
        "createBan"
      ]
    },
    {
      id: "EM-18",
      title: "Whether a page announces the next one",
      says: "The document always has `hasnext`. The server does not send it in `GET /banned` without a filter.",
      resolution: "It may be missing.",
      about: [
        "listBans"
      ]
    },
    {
      id: "EM-19",
      title: "Starting or stopping an unknown listener",
      says: "The document has 400 only. The server sends 404 with `BAD_LISTENER_ID`.",
      resolution: "The operations declare both.",
      about: [
        "startListener"
      ]
    },
    {
      id: "EM-20",
      title: "A user that exists",
      says: "The document has no 409 for a new user of an authenticator. The server sends it with `ALREADY_EXISTS`.",
      resolution: "The operation declares it.",
      about: [
        "createAuthUser"
      ]
    },
    {
      id: "EM-21",
      title: "An unknown authenticator",
      says: "The document has 404. The server sends it if there is no authenticator at all, and 400 with `BAD_REQUEST` if there are others.",
      resolution: "The operations declare both.",
      about: [
        "listAuthUsers"
      ]
    },
    {
      id: "EM-22",
      title: "Rules that exist",
      says: "The document has no 409 for new rules of clients, and no 404 on most operations. The server sends 409 with `ALREADY_EXISTS`, and 404 on each of them if the built-in database is not a source.",
      resolution: "The operations declare both.",
      about: [
        "setAuthzRulesForAll",
        "createAuthzClientRules"
      ]
    },
    {
      id: "EM-23",
      title: "`qos` and `retain` of a rule",
      says: "The document's schema has numbers and booleans, its examples have texts. The server converts texts.",
      resolution: "Send numbers and booleans. Responses have these, too.",
      about: [
        "getAuthzRulesForAll",
        "setAuthzRulesForAll"
      ]
    },
    {
      id: "EM-24",
      title: "Whether `rules` can be left out",
      says: "The document says so. The server then fails with 500.",
      resolution: "Requests have it. It may be empty.",
      about: [
        "setAuthzClientRules"
      ]
    },
    {
      id: "EM-25",
      title: "The list of API keys",
      says: "The document has one key. The server sends an array.",
      resolution: "The response is an array.",
      about: [
        "listApiKeys"
      ]
    },
    {
      id: "EM-26",
      title: "Whether `desc` and `enable` of an API key can be left out",
      says: "The document says so. The server then fails with 500.",
      resolution: "Requests have them.",
      about: [
        "createApiKey"
      ]
    },
    {
      id: "EM-27",
      title: "The edition in the response of `POST /login`",
      says: "The document has `opensource` and `enterprise`. The server sends `ce` and `ee`.",
      resolution: "A response may have any.",
      about: [
        "login"
      ]
    },
    {
      id: "EM-28",
      title: "Whether topic metrics are returned when they are registered or reset",
      says: "The document has 204. The server sends 200 with the counters, of all topics where a reset names none.",
      resolution: "The response is 200 with the counters.",
      about: [
        "resetTopicMetrics",
        "registerTopicMetrics"
      ]
    },
    {
      id: "EM-29",
      title: "`reset_time` of topic metrics",
      says: "The document has it. The server loses it when it puts the values of nodes together.",
      resolution: "It may be missing.",
      about: [
        "getTopicMetrics"
      ]
    },
    {
      id: "EM-30",
      title: "The message of a request that does not fit",
      says: "The document has a text for people. The server sends JSON in a text, one object or an array of several. For a ban whose end has passed, it sends the codes of the characters of a text.",
      resolution: "It is a text. Its description lists what it can contain.",
      about: [
        "listClients",
        "createBan"
      ]
    },
    {
      id: "EM-31",
      title: "Codes that an operation does not declare",
      says: "If an operation responds with a code that the document lacks, the server sends a plain text as JSON, with 500.",
      resolution: "The description of 500 states it. No schema can describe it, so guard the parser.",
      about: []
    },
    {
      id: "EM-32",
      title: "`reason` or `message`",
      says: "The example of the page has `RESOURCE_NOT_FOUND` with a `reason` for an unknown client. Releases since 5.0.18 send `CLIENTID_NOT_FOUND` with a `message`.",
      resolution: "An error response has a `message`. That of an older release fits the default response of each operation.",
      about: [
        "getClient"
      ]
    },
    {
      id: "EM-33",
      title: "What the table of codes has",
      says: "The page has 30 codes. The server's own table has 28 of them, and `BAD_USERNAME_OR_PWD`, `BAD_API_KEY_OR_SECRET` and `UNSUPPORTED_MEDIA_TYPE`; it sends 39 codes that neither has.",
      resolution: "All are in the contract with what they mean, and the list is open.",
      about: [
        "getNode"
      ]
    },
    {
      id: "EM-34",
      title: "What the table of HTTP statuses has",
      says: "The page lacks 202, 405, 415 and 503, which the server sends. It has 403 for what is in use or needed; the server sends it for roles alone.",
      resolution: "Operations declare what the server sends, except for 405, which comes if there is no operation. 403 is about roles.",
      about: [
        "publish"
      ]
    },
    {
      id: "EM-35",
      title: "An unknown alarm",
      says: "Everywhere else, `NOT_FOUND` comes with 404. For an alarm to be ended, it comes with 400.",
      resolution: "The operation declares 400.",
      about: [
        "deactivateAlarm"
      ]
    },
    {
      id: "EM-36",
      title: "How to log in",
      says: "The page has Basic with an API key alone. The server also accepts the token of `POST /login`, for some paths only.",
      resolution: "Both are in the contract. API keys are managed with a token only.",
      about: []
    },
    {
      id: "EM-37",
      title: "Values of users and rules in the types of the request",
      says: "The document has a text for `user_id`, `clientid` and `username`, and a boolean for `is_superuser`. The server accepts `5`, `\"true\"` and null there, and returns them as they were sent.",
      resolution: "Requests have texts and booleans. Responses may have the other types; the derived types leave them out.",
      about: [
        "createAuthUser",
        "getAuthUser"
      ]
    },
    {
      id: "EM-38",
      title: "Durations that are numbers",
      says: "The document has texts with a unit. The server also accepts a number of milliseconds, and returns it as a number.",
      resolution: "Requests have texts. Responses may have a number; the derived types omit it.",
      about: [
        "getRetainerConfig",
        "updateRetainerConfig"
      ]
    },
    {
      id: "EM-39",
      title: "`message.in.count` or `messages.in.count`",
      says: "The document has 18 counters of a topic in the singular. The server sends all of them in the plural.",
      resolution: "The contract has the plural. As responses are open, they may have others.",
      about: [
        "getTopicMetrics"
      ]
    },
    {
      id: "EM-40",
      title: "The direction of `match_topic`",
      says: "The document reads as if the value were a topic, and returned the filters that match it. The server returns the subscriptions whose filter is matched by the value: `site-1/#` finds `site-1/+/x`, not the other way round.",
      resolution: "The description of the parameter states what the server does.",
      about: []
    },
    {
      id: "EM-41",
      title: "Cookies of a WebSocket client",
      says: "The document lacks `ws_cookie`. The server sends an empty array, or an object with a text for each cookie.",
      resolution: "A response may have either, or null.",
      about: [
        "getClient"
      ]
    },
    {
      id: "EM-42",
      title: "Four counters of authorization that the document lacks",
      says: "The document has 95 counters in `GET /metrics`. The server sends 99, with `authorization.superuser`, `authorization.nomatch`, `authorization.matched.allow` and `authorization.matched.deny`.",
      resolution: "They are in the contract, marked with `x-undeclared`.",
      about: [
        "getNodeMetrics"
      ]
    },
    {
      id: "EM-43",
      title: "Whether settings that are left out return to their defaults",
      says: "The document gives the properties of `PUT /mqtt/retainer` and `PUT /api_key/{name}` defaults or requires them. The server keeps the values of those that are omitted.",
      resolution: "All properties are optional, without defaults.",
      about: [
        "updateRetainerConfig",
        "updateApiKey"
      ]
    },
    {
      id: "EM-44",
      title: "Responses of the server without a body",
      says: "The document lacks these statuses. For some wrong requests, the server sends 400 or 500 without a body, for instance if the body of `POST /login` is an array.",
      resolution: "The statuses stand in `x-undeclared`, for all operations at the top of the contract and for single ones. No request that the contract allows leads to them.",
      about: []
    },
    {
      id: "EM-45",
      title: "Digest or Basic",
      says: "The vendor's page on EMQX Cloud lists Digest among its features, and describes Basic with App ID and App Secret. The server rejects a Digest header with 401.",
      resolution: "The contract has Basic and Bearer. Deployments of EMQX Cloud are reached over HTTPS alone.",
      about: []
    },
    {
      id: "EM-46",
      title: "What a new authenticator needs",
      says: "The document requires `user_id_type` and calls `password_hash_algorithm` optional. If `user_id_type` is missing, the server uses `username`, and rejects a request without the second.",
      resolution: "The contract requires what the server does.",
      about: [
        "createAuthenticator"
      ]
    },
    {
      id: "EM-47",
      title: "States and counters of nodes",
      says: "In the status of an authenticator, the document has `node_status`, `node_metrics`, `node_resource_metrics` and `node_error` as objects. The server sends arrays, as the document has them for sources.",
      resolution: "They are arrays.",
      about: [
        "getAuthenticatorStatus"
      ]
    },
    {
      id: "EM-48",
      title: "An authenticator to delete that does not exist",
      says: "The document has 204 alone. The server sends 404 if there is no authenticator at all, and 204 for any id if there is one.",
      resolution: "The operation declares both.",
      about: [
        "deleteAuthenticator"
      ]
    },
    {
      id: "EM-49",
      title: "Sources that exist, and that do not",
      says: "The document has no 404 for changing and deleting a source, and no 400 for an unknown kind. The server sends both. A source that exists already is 400, where an authenticator is 409.",
      resolution: "The operations declare what the server sends.",
      about: [
        "createAuthzSource",
        "getAuthzSource",
        "updateAuthzSource"
      ]
    },
    {
      id: "EM-50",
      title: "Whether settings of authorization can be left out",
      says: "The document says so. The server rejects a request without `cache`, and fails with 500 if there is nothing else.",
      resolution: "All three are required.",
      about: [
        "updateAuthzSettings"
      ]
    },
    {
      id: "EM-51",
      title: "A client's authorization cache",
      says: "The document has one decision with `access` as a text and `allow` or `denny` as its result. The server sends an array, with an object for `access` and `deny`.",
      resolution: "The response is an array of decisions.",
      about: [
        "getClientAuthzCache"
      ]
    },
    {
      id: "EM-52",
      title: "The number of sessions",
      says: "The document has a text. The server sends a number.",
      resolution: "The response is an integer alone.",
      about: [
        "countSessions"
      ]
    },
    {
      id: "EM-53",
      title: "Subscriptions in memory",
      says: "The document lacks `subscriptions_ram`, and has `subscriptions_durable` and `disconnected_durable_sessions` for nodes. The server sends all three for the cluster and none of them for a node.",
      resolution: "The cluster has them; a node may, as `all` in the path of a node returns the data of the cluster.",
      about: [
        "getCurrentMonitor",
        "getCurrentNodeMonitor"
      ]
    },
    {
      id: "EM-54",
      title: "Codes of parameters that do not fit",
      says: "The document has `BAD_RPC` for `GET /monitor` and `INVALID_PARAMETER` for the messages of a client. The server sends `BAD_REQUEST` for both, and `INVALID_PARAMETER` for a position that is malformed.",
      resolution: "The operations declare what the server sends.",
      about: [
        "listClientQueue",
        "getMonitor"
      ]
    },
    {
      id: "EM-55",
      title: "The end of a client's queue",
      says: "The document has the position `end_of_data`. The server never sends it and rejects it; the last rows repeat their position, and the next response has no rows.",
      resolution: "The parameter does not allow it. The end is a response without rows.",
      about: [
        "listClientQueue"
      ]
    },
    {
      id: "EM-56",
      title: "A node that is not in the cluster",
      says: "The document has 404 for removing it. The server sends 400.",
      resolution: "The operation declares 400.",
      about: [
        "leaveCluster"
      ]
    },
    {
      id: "EM-57",
      title: "What a new dashboard user needs, and who may create one",
      says: "The document requires no field, has no 400, and allows API keys for changing and deleting users. The server needs `username`, `password` and `description`, and takes tokens alone, except for a change of password.",
      resolution: "Requests have all three, and the operations take what the server does.",
      about: [
        "createDashboardUser"
      ]
    },
    {
      id: "EM-58",
      title: "A logout with another user's name",
      says: "The document has `BAD_USERNAME_OR_PWD`. The server sends `WRONG_TOKEN_OR_USERNAME`.",
      resolution: "The operation declares the second.",
      about: [
        "logout"
      ]
    },
    {
      id: "EM-59",
      title: "Delayed messages",
      says: "The document has a number for `msgid`, rows with a payload, a message without one, and no `hasnext`. The server sends 32 hexadecimal digits, rows without a payload, a message with one, and `hasnext`.",
      resolution: "The contract has what the server sends.",
      about: [
        "listDelayedMessages",
        "getDelayedMessage"
      ]
    },
    {
      id: "EM-60",
      title: "Pages of slow subscriptions",
      says: "The document has `page` and `limit`. The server ignores them and sends no `meta`.",
      resolution: "The operation has no parameters.",
      about: [
        "listSlowSubscriptions"
      ]
    },
    {
      id: "EM-61",
      title: "What an update of a rule needs",
      says: "The document requires `sql` and has 404. The server keeps what is omitted, and creates a rule under an unknown id.",
      resolution: "All fields are optional, and the operation has no 404.",
      about: [
        "updateRule"
      ]
    },
    {
      id: "EM-62",
      title: "Counters of a rule",
      says: "The document has the counters of a node next to its name, and `failed.unknown`. The server sends `metrics` beside `node`, and `failed.no_result`.",
      resolution: "The contract has what the server sends.",
      about: [
        "getRuleMetrics"
      ]
    },
    {
      id: "EM-63",
      title: "The events of rules",
      says: "The document has one event with texts. The server sends an array of 15, with `title` and `description` as objects.",
      resolution: "The response is an array.",
      about: [
        "listRuleEvents"
      ]
    },
    {
      id: "EM-64",
      title: "The time limit of `jq`",
      says: "The document has a text in both directions. The server accepts a text and sends milliseconds as a number.",
      resolution: "A request has a text, a response a number.",
      about: [
        "getRuleEngine",
        "updateRuleEngine"
      ]
    },
    {
      id: "EM-65",
      title: "Too many rules that rewrite topics, or automatic subscriptions",
      says: "The document's texts allow 20 of each. The server accepts 19 rules, and sends `EXCEED_LIMIT` with 413 for more; it accepts 20 subscriptions, and sends it with 409.",
      resolution: "Requests are bounded so, and the operations declare both.",
      about: [
        "setTopicRewrites",
        "setAutoSubscriptions"
      ]
    }
  ],
  "emqx-v4": [
    {
      id: "E4-01",
      title: "Digest or Basic",
      says: "The page lists Digest authentication among the features, so that the secret is never sent. Its section on authentication has Basic, with AppID and AppSecret.",
      resolution: "The contract has Basic, which the server and its users have. The secret goes to EMQX Cloud over TLS alone.",
      about: []
    },
    {
      id: "E4-02",
      title: "Code 116",
      says: "The page's table ends with 115. The server rejects an unknown quality of service with 116.",
      resolution: "The list has it, and is open for others.",
      about: [
        "subscribe"
      ]
    },
    {
      id: "E4-03",
      title: "Codes of the rule engine",
      says: "No table has codes below 101 but 0, or above 115. The rule engine rejects with 400 and 404, and HTTP 200.",
      resolution: "The operations on rules have a list of their own.",
      about: [
        "createRule",
        "getRule"
      ]
    },
    {
      id: "E4-04",
      title: "Whether a refusal has a `code`",
      says: "The page states that the body always has the code. Some error responses of the server have a `message` alone, such as that of a node that is down.",
      resolution: "A body with a `message` and no `code` is an error response. One with neither is nothing.",
      about: [
        "listNodeSubscriptions"
      ]
    },
    {
      id: "E4-05",
      title: "A body that is not JSON",
      says: "The page has code 109 for it. The server returns HTTP 400 with a text before any operation sees the body.",
      resolution: "The list has the code, since older releases may send it, and operations with a body have HTTP 400.",
      about: [
        "publish"
      ]
    },
    {
      id: "E4-06",
      title: "What is not there",
      says: "The page has HTTP 404 for an object that does not exist. The server returns an empty list with HTTP 200, or code 112 if an operation acts on a client; 404 is for paths, nodes and plugins that it does not know.",
      resolution: "The response may be an empty list, and all operations have HTTP 404.",
      about: [
        "getClient",
        "kickClient"
      ]
    },
    {
      id: "E4-07",
      title: "Whether publishing needs a `clientid`",
      says: "The documents call it required. The server does without.",
      resolution: "It may be omitted.",
      about: [
        "publish"
      ]
    },
    {
      id: "E4-08",
      title: "Whether a ban needs a `reason`",
      says: "The documents and the server's own check call it optional. Without it, the server fails with HTTP 500.",
      resolution: "It is required.",
      about: [
        "createBan"
      ]
    },
    {
      id: "E4-09",
      title: "Asking for the ids of messages",
      says: "The documents do not name `return`. The server returns ids if the property is present, with any value.",
      resolution: "A request may have it, with the value true.",
      about: [
        "publish"
      ]
    },
    {
      id: "E4-10",
      title: "`count` and `hasnext` in `meta`",
      says: "The documents show both with every list. The server sends -1 for `count` where a filter keeps it from knowing, and no `hasnext` with bans and routes.",
      resolution: "`count` may be -1, and each of them may be missing.",
      about: [
        "listBans",
        "listClients"
      ]
    },
    {
      id: "E4-11",
      title: "Disconnecting a client of a node",
      says: "The documents have `DELETE /nodes/{node}/clients/{clientid}`. The server returns HTTP 404.",
      resolution: "The contract omits it; `DELETE /clients/{clientid}` is for the cluster.",
      about: []
    },
    {
      id: "E4-12",
      title: "Clients that are connected",
      says: "The documents lack `live_connections` of nodes and stats. The server sends them.",
      resolution: "The contract has them.",
      about: [
        "getNode",
        "getNodeStats"
      ]
    },
    {
      id: "E4-13",
      title: "A keep-alive interval out of range, and SQL that cannot be read",
      says: "By the page's table, a value outside what is allowed is 108. The server rejects an interval out of range with 102, and SQL that it cannot read with 400 of the rule engine.",
      resolution: "The operations show both; the lists of codes have them.",
      about: [
        "setKeepAlive",
        "createRule"
      ]
    }
  ]
};
