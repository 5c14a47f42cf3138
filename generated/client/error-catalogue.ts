// Generated from spec/vapix by `npm run generate`. Do not edit.
export const errorCatalogue = {
  "mqtt-client": {
    codes: [
      {
        code: 1100,
        title: "Internal error",
        description: "The device failed. See its log; a restart may help."
      },
      {
        code: 2100,
        title: "API version not supported",
        description: "The device does not support this major version, or its newest minor version is lower."
      },
      {
        code: 2101,
        title: "Invalid JSON format",
        description: "The body is not a JSON object."
      },
      {
        code: 2102,
        title: "Method not supported",
        description: "The API, or this version of AXIS OS, does not have the method."
      },
      {
        code: 2103,
        title: "Required parameter missing or invalid",
        description: "A required parameter is missing. Some devices use it for wrong values too."
      },
      {
        code: 2104,
        title: "Invalid parameter value specified",
        description: "A value has a wrong type or is out of range."
      },
      {
        code: 2105,
        title: "Authorization failure",
        description: "The account is not allowed to do this. The web server may return 401 or 403 before the CGI is called."
      },
      {
        code: 2106,
        title: "Request size too large",
        description: "The body is too large. No limit is documented."
      }
    ],
    ranges: {
      "1100-1199": {
        title: "Server error",
        description: "An error that several APIs share. See the log of the device; a restart may help."
      },
      "1200-1999": {
        title: "Server error of this API",
        description: "An error of this API. Another API may use the same code for another error."
      },
      "2100-2199": {
        title: "Client error",
        description: "An error that several APIs share. Another request may succeed."
      },
      "2200-2999": {
        title: "Client error of this API",
        description: "An error of this API. Another API may use the same code for another error."
      }
    },
    methods: {}
  },
  "network-settings": {
    codes: [
      {
        code: 1000,
        title: "Internal error",
        description: "The device failed. This error response alone comes with HTTP 500."
      },
      {
        code: 2000,
        title: "Invalid request",
        description: "The request is not one that the CGI understands."
      },
      {
        code: 2001,
        title: "Request body too large",
        description: "The body is too large. No limit is documented."
      },
      {
        code: 3000,
        title: "Invalid JSON data",
        description: "The body is not JSON that the CGI can read."
      },
      {
        code: 4000,
        title: "Method does not exist",
        description: "The API, or this version of AXIS OS, does not have the method."
      },
      {
        code: 4001,
        title: "The specified version is not supported",
        description: "The device does not support this major version, or its newest minor version is lower."
      },
      {
        code: 4002,
        title: "Authorization failed",
        description: "The account is not allowed to do this. The web server may return 401 or 403 before the CGI is called."
      },
      {
        code: 4003,
        title: "Missing parameter(s)",
        description: "A required parameter is missing."
      },
      {
        code: 4004,
        title: "Invalid parameter(s)",
        description: "A parameter has a wrong type or value; a sub-code, if there is one, names it."
      }
    ],
    methods: {
      addVlan: {
        codes: [],
        subCodes: [
          {
            code: 100,
            title: "Parameter masterDeviceName error",
            description: "The parameter `masterDeviceName` is invalid."
          },
          {
            code: 101,
            title: "Parameter VlanId error",
            description: "The parameter `VlanId` is invalid."
          },
          {
            code: 201,
            title: "VLAN already exists",
            description: "There is such a VLAN on this device already."
          }
        ]
      },
      removeVlan: {
        codes: [],
        subCodes: [
          {
            code: 100,
            title: "Parameter VlanName error",
            description: "The parameter `VlanName` is invalid."
          },
          {
            code: 200,
            title: "VLAN still present in manual active devices list",
            description: "`system.deviceSwitching.manualActiveDevices` still names the VLAN. The vendor shows this sub-code with the code 1000."
          },
          {
            code: 201,
            title: "VLAN does not exist",
            description: "No VLAN has this name."
          }
        ]
      },
      scanWLANNetworks: {
        codes: [
          {
            code: 5000,
            title: "No device found for the given device name",
            description: "The network interface device is unknown; `getNetworkInfo` lists them."
          }
        ],
        subCodes: [
          {
            code: 100,
            title: "Parameter deviceName error",
            description: "The parameter `deviceName` is invalid."
          },
          {
            code: 101,
            title: "Parameter refresh error",
            description: "The parameter `refresh` is invalid."
          }
        ]
      },
      setDeviceConfiguration: {
        codes: [
          {
            code: 5000,
            title: "No device found for the given device name",
            description: "The network interface device is unknown; `getNetworkInfo` lists them."
          }
        ],
        subCodes: [
          {
            code: 100,
            title: "Parameter deviceName error",
            description: "The parameter `deviceName` is invalid."
          },
          {
            code: 101,
            title: "Parameter staticState error",
            description: "The parameter `staticState` is invalid."
          }
        ]
      },
      setHostnameConfiguration: {
        codes: [],
        subCodes: [
          {
            code: 100,
            title: "Parameter staticHostname error",
            description: "The parameter `staticHostname` is invalid."
          },
          {
            code: 101,
            title: "Parameter useDhcpHostname error",
            description: "The parameter `useDhcpHostname` is invalid."
          }
        ]
      },
      setIPv4AddressConfiguration: {
        codes: [
          {
            code: 5000,
            title: "No device found for the given device name",
            description: "The network interface device is unknown; `getNetworkInfo` lists them."
          }
        ],
        subCodes: [
          {
            code: 100,
            title: "Parameter deviceName error",
            description: "The parameter `deviceName` is invalid."
          },
          {
            code: 101,
            title: "Parameter configurationMode error",
            description: "The parameter `configurationMode` is invalid."
          },
          {
            code: 102,
            title: "Parameter staticDefaultRouter error",
            description: "The parameter `staticDefaultRouter` is invalid."
          },
          {
            code: 103,
            title: "Parameter staticAddressConfigurations error",
            description: "The parameter `staticAddressConfigurations` is invalid."
          },
          {
            code: 104,
            title: "Parameter address error",
            description: "The parameter `address` is invalid."
          },
          {
            code: 105,
            title: "Parameter prefixLength error",
            description: "The parameter `prefixLength` is invalid."
          },
          {
            code: 106,
            title: "Parameter broadcast error",
            description: "The parameter `broadcast` is invalid."
          },
          {
            code: 107,
            title: "Parameter address/prefixLength/broadcast combination error",
            description: "The combination of `address`, `prefixLength` and `broadcast` is wrong."
          },
          {
            code: 108,
            title: "Parameter useStaticDHCPFallback error",
            description: "The parameter `useStaticDHCPFallback` is invalid."
          },
          {
            code: 109,
            title: "Parameter linkLocalMode error",
            description: "The parameter `linkLocalMode` is invalid."
          },
          {
            code: 110,
            title: "Parameter useDHCPStaticRoutes error",
            description: "The parameter `useDHCPStaticRoutes` is invalid."
          },
          {
            code: 111,
            title: "Parameter enable error",
            description: "The parameter `enabled` is invalid."
          }
        ]
      },
      setIPv6AddressConfiguration: {
        codes: [
          {
            code: 5000,
            title: "No device found for the given device name",
            description: "The network interface device is unknown; `getNetworkInfo` lists them."
          }
        ],
        subCodes: [
          {
            code: 100,
            title: "Parameter deviceName error",
            description: "The parameter `deviceName` is invalid."
          },
          {
            code: 101,
            title: "Parameter enabled error",
            description: "The parameter `enabled` is invalid."
          }
        ]
      },
      setGlobalProxyConfiguration: {
        codes: [],
        subCodes: [
          {
            code: 100,
            title: "Parameter httpProxy error",
            description: "The parameter `httpProxy` is invalid."
          },
          {
            code: 101,
            title: "Parameter httpsProxy error",
            description: "The parameter `httpsProxy` is invalid."
          },
          {
            code: 102,
            title: "Parameter noProxy error",
            description: "The parameter `noProxy` is invalid."
          }
        ]
      },
      setResolverConfiguration: {
        codes: [],
        subCodes: [
          {
            code: 100,
            title: "Parameter useDhcpResolverInfo error",
            description: "The parameter `useDhcpResolverInfo` is invalid."
          },
          {
            code: 101,
            title: "Parameter staticNameServers error",
            description: "The parameter `staticNameServers` is invalid."
          },
          {
            code: 102,
            title: "Parameter staticSearchDomains error",
            description: "The parameter `staticSearchDomains` is invalid."
          },
          {
            code: 103,
            title: "Parameter staticDomainName error",
            description: "The parameter `staticDomainName` is invalid."
          }
        ]
      },
      setWired8021XConfiguration: {
        codes: [],
        subCodes: [
          {
            code: 100,
            title: "Parameter deviceName error",
            description: "The parameter `deviceName` is invalid."
          },
          {
            code: 101,
            title: "Parameter enabled error",
            description: "The parameter `enabled` is invalid."
          },
          {
            code: 102,
            title: "Parameter mode error",
            description: "The parameter `mode` is invalid."
          },
          {
            code: 103,
            title: "Parameter identity error",
            description: "The parameter `identity` is invalid."
          },
          {
            code: 104,
            title: "Parameter eapolVersion error",
            description: "The parameter `eapolVersion` is invalid."
          },
          {
            code: 112,
            title: "Parameter certClient error",
            description: "The parameter `certClient` is invalid."
          },
          {
            code: 113,
            title: "Parameter certCA error",
            description: "The parameter `certsCA` is invalid. The vendor's text spells it `certCA`."
          }
        ]
      },
      setWlanConfiguration: {
        codes: [],
        subCodes: [
          {
            code: 100,
            title: "Parameter countryCode error",
            description: "The parameter `countryCode` is invalid."
          },
          {
            code: 101,
            title: "No WLAN device present on the system",
            description: "The device has no WLAN network interface device."
          },
          {
            code: 102,
            title: "The countryCode of the WLAN device is locked and not allowed to change",
            description: "`system.wlan.countryCodeLock` is true: the code must not change."
          }
        ]
      },
      setWLANStationConfiguration: {
        codes: [
          {
            code: 5000,
            title: "No device found for the given device name",
            description: "The network interface device is unknown; `getNetworkInfo` lists them."
          }
        ],
        subCodes: [
          {
            code: 100,
            title: "Parameter deviceName error",
            description: "The parameter `deviceName` is invalid."
          },
          {
            code: 102,
            title: "Parameter mode error",
            description: "The parameter `mode` is invalid."
          },
          {
            code: 103,
            title: "Parameter identity error",
            description: "The parameter `identity` is invalid."
          },
          {
            code: 104,
            title: "Parameter eapolVersion error",
            description: "The parameter `eapolVersion` is invalid."
          },
          {
            code: 105,
            title: "Parameter ssid error",
            description: "The parameter `ssid` is invalid."
          },
          {
            code: 106,
            title: "Parameter authentication error",
            description: "The parameter `authentication` is invalid."
          },
          {
            code: 107,
            title: "Parameter password error",
            description: "The parameter `password` is invalid."
          },
          {
            code: 108,
            title: "Parameter peapVersion error",
            description: "The parameter `peapVersion` is invalid."
          },
          {
            code: 109,
            title: "Parameter label error",
            description: "The parameter `label` is invalid."
          },
          {
            code: 110,
            title: "Parameter mkaCak error",
            description: "About a parameter that this method does not have, and `setWired8021XConfiguration` has."
          },
          {
            code: 111,
            title: "Parameter mkaCkn error",
            description: "About a parameter that this method does not have, and `setWired8021XConfiguration` has."
          },
          {
            code: 112,
            title: "Parameter certClient error",
            description: "The parameter `certClient` is invalid."
          },
          {
            code: 113,
            title: "Parameter certsCA error",
            description: "The parameter `certsCA` is invalid."
          }
        ]
      },
      testWLANStationSettings: {
        codes: [
          {
            code: 5000,
            title: "No device found for the given device name",
            description: "The network interface device is unknown; `getNetworkInfo` lists them."
          },
          {
            code: 5001,
            title: "Invalid device supplied",
            description: "The network interface device cannot do this, for example because it is not of the type `wlan`."
          }
        ],
        subCodes: []
      },
      wlanSwitchAPToStation: {
        codes: [
          {
            code: 5000,
            title: "No device found for the given device name",
            description: "The network interface device is unknown; `getNetworkInfo` lists them."
          },
          {
            code: 5003,
            title: "Device is not in installation mode",
            description: "The device has no access point to switch from."
          },
          {
            code: 5004,
            title: "Incomplete WLAN configuration",
            description: "The WLAN station is not configured completely."
          }
        ],
        subCodes: [
          {
            code: 100,
            title: "Parameter deviceName error",
            description: "About a parameter that this method does not have."
          }
        ]
      }
    }
  },
  "event-mqtt-bridge": {
    codes: [
      {
        code: 1100,
        title: "Internal error",
        description: "The device failed. See its log; a restart may help."
      },
      {
        code: 2100,
        title: "API version not supported",
        description: "The device does not support this major version, or its newest minor version is lower."
      },
      {
        code: 2101,
        title: "Invalid JSON format",
        description: "The body is not a JSON object."
      },
      {
        code: 2102,
        title: "Method not supported",
        description: "The API, or this version of AXIS OS, does not have the method."
      },
      {
        code: 2103,
        title: "Required parameter missing or invalid",
        description: "A required parameter is missing. Some devices use it for wrong values too."
      },
      {
        code: 2104,
        title: "Invalid parameter value specified",
        description: "A value has a wrong type or is out of range."
      },
      {
        code: 2105,
        title: "Authorization failure",
        description: "The account is not allowed to do this. The web server may return 401 or 403 before the CGI is called."
      },
      {
        code: 2106,
        title: "Request size too large",
        description: "The body is too large. No limit is documented."
      }
    ],
    ranges: {
      "1100-1199": {
        title: "Server error",
        description: "An error that several APIs share. See the log of the device; a restart may help."
      },
      "1200-1999": {
        title: "Server error of this API",
        description: "An error of this API. Another API may use the same code for another error."
      },
      "2100-2199": {
        title: "Client error",
        description: "An error that several APIs share. Another request may succeed."
      },
      "2200-2999": {
        title: "Client error of this API",
        description: "An error of this API. Another API may use the same code for another error."
      }
    },
    methods: {}
  },
  thermometry: {
    codes: [
      {
        code: 1100,
        title: "Internal error",
        description: "The device failed, or is out of memory. See its log; a restart may help."
      },
      {
        code: 2100,
        title: "API version not supported",
        description: "The device does not support this major version, or its newest minor version is lower."
      },
      {
        code: 2101,
        title: "Invalid JSON format",
        description: "The body is not a JSON object."
      },
      {
        code: 2102,
        title: "Method not supported",
        description: "The API, or this version of AXIS OS, does not have the method."
      },
      {
        code: 2103,
        title: "Required parameter missing",
        description: "A required parameter is missing."
      },
      {
        code: 2104,
        title: "Invalid parameter value specified",
        description: "A value has a wrong type or is out of range."
      },
      {
        code: 2105,
        title: "Invalid arguments",
        description: "The parameters are wrong. What sets it apart from 2104 is not documented."
      },
      {
        code: 2106,
        title: "Invalid request method",
        description: "The HTTP method is not POST."
      },
      {
        code: 2107,
        title: "Invalid content length",
        description: "The body is too large, or its length is wrong. No limit is documented."
      },
      {
        code: 2108,
        title: "Invalid content type",
        description: "The body is not declared as `application/json`."
      },
      {
        code: 2109,
        title: "Authorization failed",
        description: "The account's role is too low. The web server may return a page before the CGI is called."
      },
      {
        code: 2110,
        title: "Authentication failed",
        description: "No credentials, or wrong ones. The web server may return a page before the CGI is called. Examples of the vendor have this code where the role is too low."
      }
    ],
    ranges: {
      "1100-1199": {
        title: "Server error",
        description: "An error that several APIs share. See the log of the device; a restart may help."
      },
      "1200-1999": {
        title: "Server error of this API",
        description: "An error of this API. Another API may use the same code for another error."
      },
      "2100-2199": {
        title: "Client error",
        description: "An error that several APIs share. Another request may succeed."
      },
      "2200-2999": {
        title: "Client error of this API",
        description: "An error of this API. Another API may use the same code for another error."
      }
    },
    methods: {
      getConfigurationCapabilities: {
        codes: [
          {
            code: 3000,
            title: "The requested API version is not supported",
            description: "In the vendor's example of this method, instead of 2100. It is outside of the documented ranges."
          }
        ],
        subCodes: []
      },
      setIsothermLevels: {
        codes: [
          {
            code: 2104,
            title: "Invalid parameter: Levels not in correct order",
            description: "The levels do not rise from `min` to `high`, or two of them are the same. The text is that of a vendor's example."
          }
        ],
        subCodes: []
      },
      addArea: {
        codes: [
          {
            code: 1200,
            title: "Maximum amount of areas in preset reached",
            description: "The preset has as many areas as there may be, `maxNumberOfAreas` of `getConfigurationCapabilities`. HTTP 500 is assumed."
          },
          {
            code: 1200,
            title: "Preset does not exist",
            description: "A PTZ camera has no preset of the number `presetNbr`. HTTP 500 is assumed."
          },
          {
            code: 2104,
            title: "Name already in use",
            description: "Another area has this `name`. For groups, the same mistake is 1200."
          }
        ],
        subCodes: []
      },
      updateArea: {
        codes: [
          {
            code: 1200,
            title: "Maximum amount of areas in preset reached",
            description: "The preset has as many areas as there may be, `maxNumberOfAreas` of `getConfigurationCapabilities`. HTTP 500 is assumed."
          },
          {
            code: 1200,
            title: "Preset does not exist",
            description: "A PTZ camera has no preset of the number `presetNbr`. HTTP 500 is assumed."
          },
          {
            code: 1200,
            title: "Area [x] could not be found",
            description: "No area has this `id`. Not documented here, but for `removeAreas`. HTTP 500 is assumed."
          },
          {
            code: 2104,
            title: "Name already in use",
            description: "Another area has this `name`. For groups, the same mistake is 1200."
          },
          {
            code: 1000,
            title: "Invalid parameter value",
            description: "In the vendor's example of this method, instead of 2104. It is outside of the documented ranges."
          }
        ],
        subCodes: []
      },
      removeAreas: {
        codes: [
          {
            code: 1200,
            title: "Area [x] could not be found",
            description: "An id in `areas` is unknown; it replaces `[x]`. HTTP 500 is assumed."
          }
        ],
        subCodes: []
      },
      listAreas: {
        codes: [
          {
            code: 1200,
            title: "Preset does not exist",
            description: "A PTZ camera has no preset of the number `presetNbr`. Not documented here, but for `listGroups`. HTTP 500 is assumed."
          }
        ],
        subCodes: []
      },
      getAreaStatus: {
        codes: [
          {
            code: 1200,
            title: "Could not get status for areas",
            description: "The device could not return the status of its areas. HTTP 500 is assumed."
          }
        ],
        subCodes: []
      },
      addSpotTemperature: {
        codes: [
          {
            code: 2104,
            title: "Invalid channel number",
            description: "The channel in `imagesource` is not one of the device's image sources."
          }
        ],
        subCodes: []
      },
      getSpotTemperature: {
        codes: [
          {
            code: 2104,
            title: "Invalid channel number",
            description: "The channel in `imagesource` is not one of the device's image sources."
          }
        ],
        subCodes: []
      },
      removeSpotTemperature: {
        codes: [
          {
            code: 2104,
            title: "Invalid channel number",
            description: "The channel in `imagesource` is not one of the device's image sources."
          }
        ],
        subCodes: []
      },
      getTgtConfiguration: {
        codes: [
          {
            code: 1202,
            title: "Method not supported: No guard tour settings available since camera is fixed",
            description: "The camera has no pan and tilt, and so no guard tour. HTTP 500 is assumed."
          }
        ],
        subCodes: []
      },
      setTgtConfiguration: {
        codes: [
          {
            code: 1202,
            title: "Method not supported: No guard tour settings available since camera is fixed",
            description: "The camera has no pan and tilt, and so no guard tour. HTTP 500 is assumed."
          }
        ],
        subCodes: []
      },
      addGroup: {
        codes: [
          {
            code: 1200,
            title: "Group name is not unique",
            description: "Another group has this `name`. For areas, the same mistake is 2104. HTTP 500 is assumed."
          },
          {
            code: 1200,
            title: "Maximum number of groups for this preset already reached",
            description: "The preset has as many groups as there may be, `maxGroups` of `getConfigurationCapabilities`. HTTP 500 is assumed."
          },
          {
            code: 1200,
            title: "Preset does not exist",
            description: "A PTZ camera has no preset of the number `presetNbr`. HTTP 500 is assumed."
          },
          {
            code: 1200,
            title: "Group area configuration is invalid (area(s) disabled, not existing, not in valid preset, or area limit reached)",
            description: "An area in `areaIds` is disabled, does not exist or belongs to another preset, or there are too many. HTTP 500 is assumed."
          }
        ],
        subCodes: []
      },
      updateGroup: {
        codes: [
          {
            code: 1200,
            title: "Group ID is invalid",
            description: "No group has this `id`. HTTP 500 is assumed."
          },
          {
            code: 1200,
            title: "Group name is not unique",
            description: "Another group has this `name`. For areas, the same mistake is 2104. HTTP 500 is assumed."
          },
          {
            code: 1200,
            title: "Group area configuration is invalid (area(s) disabled, not existing, not in valid preset, or area limit reached)",
            description: "An area in `areaIds` is disabled, does not exist or belongs to another preset, or there are too many. HTTP 500 is assumed."
          }
        ],
        subCodes: []
      },
      removeGroup: {
        codes: [
          {
            code: 1200,
            title: "Group ID is invalid",
            description: "No group has this `id`. HTTP 500 is assumed."
          }
        ],
        subCodes: []
      },
      listGroups: {
        codes: [
          {
            code: 1200,
            title: "Preset does not exist",
            description: "A PTZ camera has no preset of the number `presetNbr`. HTTP 500 is assumed."
          }
        ],
        subCodes: []
      },
      getGroupStatus: {
        codes: [
          {
            code: 1200,
            title: "Could not get status for groups",
            description: "The device could not return the status of its groups. Not documented here, but for `getAreaStatus`. HTTP 500 is assumed."
          }
        ],
        subCodes: []
      }
    }
  },
  "api-discovery": {
    codes: [
      {
        code: 1000,
        title: "Invalid parameter value",
        description: "A value is of the wrong type, or has characters that it must not have."
      },
      {
        code: 2002,
        title: "HTTP method not supported",
        description: "The CGI only accepts POST."
      },
      {
        code: 2003,
        title: "API version not supported",
        description: "The device does not support this major version, or its newest minor version is lower."
      },
      {
        code: 2004,
        title: "Method not supported",
        description: "The API, or this version of AXIS OS, does not have the method."
      },
      {
        code: 4000,
        title: "Invalid JSON",
        description: "The body is not JSON that the CGI can read."
      },
      {
        code: 4002,
        title: "Required parameter missing or invalid",
        description: "A required parameter is missing, or has a wrong value."
      },
      {
        code: 8000,
        title: "Internal error",
        description: "The device failed."
      }
    ],
    methods: {}
  },
  "basic-device-info": {
    codes: [
      {
        code: 1000,
        title: "Invalid parameter value",
        description: "A value is of the wrong type, or a property is unknown."
      },
      {
        code: 2001,
        title: "Access forbidden",
        description: "The account is not allowed to do this. The web server may return 401 or 403 before the CGI is called."
      },
      {
        code: 2002,
        title: "HTTP method not supported",
        description: "The CGI only accepts POST."
      },
      {
        code: 2003,
        title: "API version not supported",
        description: "The device does not support this major version, or its newest minor version is lower."
      },
      {
        code: 2004,
        title: "Method not supported",
        description: "The API, or this version of AXIS OS, does not have the method."
      },
      {
        code: 4000,
        title: "Invalid JSON",
        description: "The body is not JSON that the CGI can read."
      },
      {
        code: 4002,
        title: "Required parameter missing or invalid",
        description: "A required parameter is missing, or has a wrong value."
      },
      {
        code: 8000,
        title: "Internal error",
        description: "The device failed."
      }
    ],
    methods: {}
  },
  systemready: {
    codes: [
      {
        code: 1000,
        title: "Internal error",
        description: "The device failed; see the message. The API has no specific codes for bad JSON, unknown versions and methods, and wrong parameters."
      },
      {
        code: 9000,
        title: "Internal error (9000)",
        description: "The device failed. The vendor does not state how this differs from 1000."
      }
    ],
    methods: {}
  },
  fwmgr: {
    codes: [
      {
        code: 400,
        title: "Message could not be parsed or contains unknown parameters or values",
        description: "A parameter is unknown or missing, or a value is of the wrong type or not allowed."
      },
      {
        code: 400,
        title: "Message could not be parsed or contains unknown parameters or values (400)",
        description: "The body is not a JSON object, or is not made of the parts that the method takes."
      },
      {
        code: 405,
        title: "Unknown method in request",
        description: "The API, or this version of AXIS OS, has no method of that name."
      },
      {
        code: 417,
        title: "API version not compatible",
        description: "The major version is another one, or the minor is above the device's newest."
      },
      {
        code: 423,
        title: "System is busy with another firmware management request",
        description: "Another upgrade, rollback or restart runs. Try again later."
      },
      {
        code: 500,
        title: "Unexpected internal error",
        description: "The device failed."
      }
    ],
    methods: {
      upgrade: {
        codes: [
          {
            code: 409,
            title: "Upgrade without factory default not allowed to an older firmware version",
            description: "The image is older than the one that runs, and `factoryDefaultMode` is not `hard`."
          },
          {
            code: 410,
            title: "Upgrade failed due to firmware version revoked",
            description: "The vendor has withdrawn the version."
          },
          {
            code: 412,
            title: "Upgrade not allowed due to active firmware is uncommitted",
            description: "The last upgrade is not committed. Commit it, or roll it back, first."
          },
          {
            code: 415,
            title: "Upgrade failed due to invalid image",
            description: "The file is not an image. Devices were recorded to return 421 for such files too."
          },
          {
            code: 421,
            title: "Upgrade failed due to image not matching device",
            description: "The image is for another model, or the file is not an image."
          },
          {
            code: 422,
            title: "Upgrade failed due to image missing a mandatory digital signature",
            description: "The image is not signed."
          },
          {
            code: 424,
            title: "Upgrade failed due to image referencing an unknown custom firmware certificate",
            description: "The device does not know the certificate of the image."
          }
        ],
        subCodes: []
      },
      rollback: {
        codes: [
          {
            code: 404,
            title: "No old firmware exists to rollback to",
            description: "No older image is kept."
          }
        ],
        subCodes: []
      },
      purge: {
        codes: [
          {
            code: 412,
            title: "Active firmware is not committed",
            description: "The last upgrade is not committed. Commit it first."
          }
        ],
        subCodes: []
      }
    }
  },
  "stream-profiles": {
    codes: [
      {
        code: 1000,
        title: "Application Error",
        description: "The device failed to read or to change its configuration."
      },
      {
        code: 2000,
        title: "Unsupported Version",
        description: "The device does not support the major version. The vendor does not mention minor versions above the newest."
      },
      {
        code: 2001,
        title: "Invalid Format",
        description: "The body is not JSON, or it does not follow the JSON schema of the method. `list` and `getSupportedVersions` have no other code for wrong parameters."
      },
      {
        code: 2005,
        title: "Unsupported Method",
        description: "The API, or this version of AXIS OS, does not have the method."
      }
    ],
    methods: {
      list: {
        codes: [
          {
            code: 2006,
            title: "Profile does not exist",
            description: "The device has no stream profile of that name. `list` with an empty list of names returns all profiles."
          }
        ],
        subCodes: []
      },
      create: {
        codes: [
          {
            code: 2002,
            title: "Incoherent Configuration",
            description: "Parts of the configuration contradict each other, for example because two profiles have the same name."
          },
          {
            code: 2003,
            title: "Missing Parameter",
            description: "The request lacks a parameter that the method needs."
          },
          {
            code: 2004,
            title: "Invalid Parameter",
            description: "A parameter has a wrong type or value."
          }
        ],
        subCodes: []
      },
      update: {
        codes: [
          {
            code: 2003,
            title: "Missing Parameter",
            description: "The request lacks a parameter that the method needs."
          },
          {
            code: 2004,
            title: "Invalid Parameter",
            description: "A parameter has a wrong type or value."
          },
          {
            code: 2006,
            title: "Profile does not exist",
            description: "The device has no stream profile of that name. `list` with an empty list of names returns all profiles."
          }
        ],
        subCodes: []
      },
      remove: {
        codes: [
          {
            code: 2003,
            title: "Missing Parameter",
            description: "The request lacks a parameter that the method needs."
          },
          {
            code: 2004,
            title: "Invalid Parameter",
            description: "A parameter has a wrong type or value."
          },
          {
            code: 2006,
            title: "Profile does not exist",
            description: "The device has no stream profile of that name. `list` with an empty list of names returns all profiles."
          }
        ],
        subCodes: []
      }
    }
  },
  "time-service": {
    codes: [
      {
        code: 1000,
        title: "Internal error",
        description: "The device failed. Its log states the cause."
      },
      {
        code: 2000,
        title: "Invalid request",
        description: "The HTTP method is not POST, or the request is not declared as `application/json`. The vendor names the first reason only; devices were recorded with the second."
      },
      {
        code: 2001,
        title: "Request body too large",
        description: "The body is larger than the device accepts. No limit is documented."
      },
      {
        code: 3000,
        title: "Invalid JSON data",
        description: "The body is not JSON that the CGI can read."
      },
      {
        code: 4000,
        title: "Method does not exist",
        description: "The API, or this version of AXIS OS, does not have the method."
      },
      {
        code: 4001,
        title: "The specified version is not supported",
        description: "The major version is another one, or the minor is above the device's newest."
      },
      {
        code: 4002,
        title: "Authorization failed",
        description: "The account may not do this. The web server may return 401 or 403 before the CGI responds."
      },
      {
        code: 4003,
        title: "Missing parameter(s)",
        description: "The request lacks a parameter that the method needs."
      },
      {
        code: 4004,
        title: "Invalid parameter(s)",
        description: "A parameter has a wrong type or value."
      }
    ],
    methods: {}
  },
  "io-port-management": {
    codes: [
      {
        code: 1100,
        title: "Internal error",
        description: "The device failed. A restart may help."
      },
      {
        code: 2100,
        title: "API version not supported",
        description: "The major version is another one, or the minor is above the newest version of the device."
      },
      {
        code: 2101,
        title: "Invalid JSON",
        description: "The body is not a JSON object."
      },
      {
        code: 2102,
        title: "Method not supported",
        description: "The API, or this version of AXIS OS, has no method of that name."
      },
      {
        code: 2103,
        title: "Required parameter missing",
        description: "The request lacks a parameter that the method needs. Nothing was changed."
      },
      {
        code: 2104,
        title: "Invalid parameter value specified",
        description: "A value has a wrong type or is outside what is allowed, or the port does not allow the change. `setPorts` names the port and the property in `details`."
      },
      {
        code: 2105,
        title: "Authorization failed",
        description: "The account may not do this. The web server may return 401 or 403 before the CGI does."
      }
    ],
    ranges: {
      "1100-1199": {
        title: "Server error",
        description: "An error that several APIs have. A restart of the device may help."
      },
      "1200-1999": {
        title: "Server error of this API",
        description: "An error of this API. Another API may use the same code for another error."
      },
      "2100-2199": {
        title: "Client error",
        description: "An error that several APIs have. Another request may succeed."
      },
      "2200-2999": {
        title: "Client error of this API",
        description: "An error of this API. Another API may use the same code for another error."
      }
    },
    methods: {
      getPorts: {
        codes: [
          {
            code: 4004,
            title: "Invalid parameter(s)",
            description: "In the vendor's example of this method, in place of 2104. The vendor's list of codes lacks it, and it is outside of the documented ranges."
          }
        ],
        subCodes: []
      },
      setPorts: {
        codes: [
          {
            code: 2103,
            title: "Required parameter missing: 'ports' not found",
            description: "`params` is not an object, but for example the list of ports itself. Nothing was changed."
          }
        ],
        subCodes: []
      },
      setStateSequence: {
        codes: [
          {
            code: 2200,
            title: "State sequence already ongoing",
            description: "A sequence is still running. Wait for its end, or end it with `setPorts`."
          }
        ],
        subCodes: []
      }
    }
  },
  ntp: {
    codes: [
      {
        code: 1000,
        title: "Internal error",
        description: "The device failed. Only this error comes with HTTP 500."
      },
      {
        code: 2000,
        title: "Invalid request",
        description: "The CGI does not understand the request. Devices were recorded to return it if the `Content-Type` is not `application/json`."
      },
      {
        code: 2001,
        title: "Request body too large",
        description: "The body is larger than the device accepts. No limit is documented."
      },
      {
        code: 3000,
        title: "Invalid JSON data",
        description: "The body is not JSON that the CGI can read."
      },
      {
        code: 4000,
        title: "Method does not exist",
        description: "The API, or this version of AXIS OS, has no method of that name."
      },
      {
        code: 4001,
        title: "The specified version is not supported",
        description: "The major version is another one, or the minor is above the newest version of the device."
      },
      {
        code: 4002,
        title: "Authorization failed",
        description: "The account may not do this, or the CGI was not authorized to use a resource that it needs. The web server may return 401 or 403 before the CGI does."
      },
      {
        code: 4003,
        title: "Missing parameter(s)",
        description: "The request lacks a parameter that the method needs."
      },
      {
        code: 4004,
        title: "Invalid parameter(s)",
        description: "A parameter has a wrong type or value. `setNTPClientConfiguration` names it by a sub-code."
      }
    ],
    methods: {
      setNTPClientConfiguration: {
        codes: [],
        subCodes: [
          {
            code: 1,
            title: "The invalid parameter is enabled",
            description: "The parameter `enabled` is wrong."
          },
          {
            code: 2,
            title: "The invalid parameter is serversSource",
            description: "The parameter `serversSource` is wrong."
          },
          {
            code: 3,
            title: "The invalid parameter is staticServers or one of its list values",
            description: "The parameter `staticServers`, or an item of it, is wrong."
          },
          {
            code: 5,
            title: "The invalid parameter is NTSEnabled",
            description: "The parameter `NTSEnabled` is wrong."
          },
          {
            code: 6,
            title: "The invalid parameter is staticNTSKEServers or one of its list values",
            description: "The parameter `staticNTSKEServers`, or an item of it, is wrong."
          },
          {
            code: 7,
            title: "The invalid parameter is minpoll",
            description: "The parameter `minpoll` is wrong. Valid values are 0 to 24."
          },
          {
            code: 8,
            title: "The invalid parameter is maxpoll",
            description: "The parameter `maxpoll` is wrong. Valid values are 0 to 24."
          },
          {
            code: 9,
            title: "The invalid parameter is NTSKEServerCACerts",
            description: "The parameter `NTSKEServerCACerts` is wrong."
          }
        ]
      }
    }
  },
  "remote-syslog": {
    codes: [
      {
        code: 1100,
        title: "Internal error",
        description: "The device failed. Its log states the cause, and a restart may help."
      },
      {
        code: 2100,
        title: "API version not supported",
        description: "The major version is another one, or the minor is above the newest version of the device."
      },
      {
        code: 2101,
        title: "Invalid JSON",
        description: "The body is not a JSON object."
      },
      {
        code: 2102,
        title: "Method not supported",
        description: "The API, or this version of AXIS OS, has no method of that name."
      },
      {
        code: 2103,
        title: "Required parameter missing",
        description: "The request lacks a parameter that the method needs. `details` names it."
      },
      {
        code: 2104,
        title: "Invalid parameter value specified",
        description: "A value has a wrong type or is outside what is allowed. `details` names the server and the property."
      },
      {
        code: 2105,
        title: "Authorization failed",
        description: "The account may not do this. The web server may return 401 or 403 before the CGI does."
      },
      {
        code: 2106,
        title: "Authentication failed",
        description: "The account or its password is wrong. The web server may return 401 before the CGI does."
      },
      {
        code: 2107,
        title: "Request too large",
        description: "The body is larger than the device accepts. No limit is documented."
      }
    ],
    ranges: {
      "1100-1199": {
        title: "Server error",
        description: "An error that several APIs have. The log of the device states the cause; a restart may help."
      },
      "1200-1999": {
        title: "Server error of this API",
        description: "An error of this API. Another API may use the same code for another error."
      },
      "2100-2199": {
        title: "Client error",
        description: "An error that several APIs have. Another request may succeed."
      },
      "2200-2999": {
        title: "Client error of this API",
        description: "An error of this API. Another API may use the same code for another error."
      }
    },
    methods: {
      setup: {
        codes: [
          {
            code: 2201,
            title: "Identical servers not allowed",
            description: "Both servers are the same."
          },
          {
            code: 2203,
            title: "Too many servers specified",
            description: "The request has more than two servers."
          }
        ],
        subCodes: []
      },
      enable: {
        codes: [
          {
            code: 2200,
            title: "No server configured",
            description: "No server is configured. Set one with `setup`."
          },
          {
            code: 2201,
            title: "Identical servers not allowed",
            description: "Both servers are the same."
          }
        ],
        subCodes: []
      },
      test: {
        codes: [
          {
            code: 2202,
            title: "Remote syslog is disabled, sending test messages is not possible",
            description: "The device does not send its log. Call `enable` or `setup` first."
          }
        ],
        subCodes: []
      }
    }
  },
  "siren-and-light": {
    codes: [
      {
        code: 1100,
        title: "Internal error",
        description: "The device failed."
      },
      {
        code: 1200,
        title: "Service is not initialized",
        description: "The service of the siren and the light has not started yet. Try again later."
      },
      {
        code: 2100,
        title: "The API version is not supported",
        description: "The major version is another one, or the minor is above the newest version of the device."
      },
      {
        code: 2101,
        title: "Invalid JSON",
        description: "The body is not a JSON object. The mock sends it for a file of `uploadProfiles` that is not a list, too."
      },
      {
        code: 2102,
        title: "Method not supported",
        description: "The API, or this version of AXIS OS, has no method of that name."
      },
      {
        code: 2103,
        title: "Required parameter missing",
        description: "The request lacks a parameter that the method needs."
      },
      {
        code: 2104,
        title: "Invalid parameter value specified",
        description: "A parameter is unknown, or has a wrong type or a value that no other code is about."
      }
    ],
    methods: {
      start: {
        codes: [
          {
            code: 1202,
            title: "Requested profile is invalid",
            description: "The device has no profile of that name or, if one is added, already has it."
          },
          {
            code: 2200,
            title: "Requested siren pattern is invalid",
            description: "The siren does not have the pattern. `getCapabilities` lists the patterns."
          },
          {
            code: 2201,
            title: "Requested light pattern is invalid",
            description: "The light does not have the pattern. `getCapabilities` lists the patterns."
          },
          {
            code: 2202,
            title: "Requested siren intensity is invalid",
            description: "The pattern does not have the intensity at the current PoE class."
          },
          {
            code: 2203,
            title: "Requested light intensity is invalid",
            description: "The pattern does not have the intensity at the current PoE class."
          },
          {
            code: 2204,
            title: "Requested siren priority is invalid",
            description: "The pattern does not have the priority."
          },
          {
            code: 2205,
            title: "Requested light priority is invalid",
            description: "The pattern does not have the priority. The vendor's example has this text with 1205."
          },
          {
            code: 2206,
            title: "Requested siren duration unit is invalid",
            description: "The unit is neither `seconds` nor `repetitions`."
          },
          {
            code: 2207,
            title: "Requested light duration unit is invalid",
            description: "The unit is neither `seconds` nor `repetitions`."
          },
          {
            code: 2208,
            title: "Requested siren duration is invalid",
            description: "The duration is out of its range."
          },
          {
            code: 2209,
            title: "Requested light duration is invalid",
            description: "The duration is out of its range."
          },
          {
            code: 2210,
            title: "Requested function type is invalid",
            description: "A function is neither `siren` nor `light`. In `stop`, it is an item of `all`; what it is in other methods is not documented."
          },
          {
            code: 2211,
            title: "Requested number of colors is invalid",
            description: "The pattern takes fewer or more colors, from `minNbrColors` to `maxNbrColors`."
          },
          {
            code: 2212,
            title: "Requested color is invalid",
            description: "The pattern does not have the color."
          },
          {
            code: 2215,
            title: "Requested speed is invalid",
            description: "The pattern does not have the speed."
          },
          {
            code: 1205,
            title: "Requested light priority is invalid (1205)",
            description: "In two of the vendor's examples, in place of 2205. In the tables, 1205 is a code of `setMaintenanceMode` alone, with another meaning."
          }
        ],
        subCodes: []
      },
      stop: {
        codes: [
          {
            code: 1202,
            title: "Requested profile is invalid",
            description: "The device has no profile of that name or, if one is added, already has it."
          },
          {
            code: 1203,
            title: "Requested process id does not exist",
            description: "No operation with that id runs or waits. The vendor's examples have it for `profile` and `all`, too."
          },
          {
            code: 2210,
            title: "Requested function type is invalid",
            description: "A function is neither `siren` nor `light`. In `stop`, it is an item of `all`; what it is in other methods is not documented."
          }
        ],
        subCodes: []
      },
      addProfile: {
        codes: [
          {
            code: 1201,
            title: "Maximum number of profiles reached",
            description: "The device cannot keep a further profile. The number is not documented."
          },
          {
            code: 1202,
            title: "Requested profile is invalid",
            description: "The device has no profile of that name or, if one is added, already has it."
          },
          {
            code: 2200,
            title: "Requested siren pattern is invalid",
            description: "The siren does not have the pattern. `getCapabilities` lists the patterns."
          },
          {
            code: 2201,
            title: "Requested light pattern is invalid",
            description: "The light does not have the pattern. `getCapabilities` lists the patterns."
          },
          {
            code: 2202,
            title: "Requested siren intensity is invalid",
            description: "The pattern does not have the intensity at the current PoE class."
          },
          {
            code: 2203,
            title: "Requested light intensity is invalid",
            description: "The pattern does not have the intensity at the current PoE class."
          },
          {
            code: 2204,
            title: "Requested siren priority is invalid",
            description: "The pattern does not have the priority."
          },
          {
            code: 2205,
            title: "Requested light priority is invalid",
            description: "The pattern does not have the priority. The vendor's example has this text with 1205."
          },
          {
            code: 2206,
            title: "Requested siren duration unit is invalid",
            description: "The unit is neither `seconds` nor `repetitions`."
          },
          {
            code: 2207,
            title: "Requested light duration unit is invalid",
            description: "The unit is neither `seconds` nor `repetitions`."
          },
          {
            code: 2208,
            title: "Requested siren duration is invalid",
            description: "The duration is out of its range."
          },
          {
            code: 2209,
            title: "Requested light duration is invalid",
            description: "The duration is out of its range."
          },
          {
            code: 2210,
            title: "Requested function type is invalid",
            description: "A function is neither `siren` nor `light`. In `stop`, it is an item of `all`; what it is in other methods is not documented."
          },
          {
            code: 2211,
            title: "Requested number of colors is invalid",
            description: "The pattern takes fewer or more colors, from `minNbrColors` to `maxNbrColors`."
          },
          {
            code: 2212,
            title: "Requested color is invalid",
            description: "The pattern does not have the color."
          },
          {
            code: 2213,
            title: "Profile name is too long",
            description: "The name has more than 50 characters."
          },
          {
            code: 2214,
            title: "Description is too long",
            description: "The description has more than 250 characters."
          },
          {
            code: 2215,
            title: "Requested speed is invalid",
            description: "The pattern does not have the speed."
          }
        ],
        subCodes: []
      },
      removeProfile: {
        codes: [
          {
            code: 1202,
            title: "Requested profile is invalid",
            description: "The device has no profile of that name or, if one is added, already has it."
          }
        ],
        subCodes: []
      },
      runHealthCheck: {
        codes: [
          {
            code: 1204,
            title: "Service does not support health check",
            description: "`healthCheckSupport` of `getCapabilities` is false."
          }
        ],
        subCodes: []
      },
      getLastHealthCheck: {
        codes: [
          {
            code: 1204,
            title: "Service does not support health check",
            description: "`healthCheckSupport` of `getCapabilities` is false."
          }
        ],
        subCodes: []
      },
      setMaintenanceMode: {
        codes: [
          {
            code: 1205,
            title: "Service does not support maintenance mode",
            description: "`maintenanceModeSupport` of `getCapabilities` is false."
          }
        ],
        subCodes: []
      },
      uploadProfiles: {
        codes: [
          {
            code: 1201,
            title: "Maximum number of profiles reached",
            description: "The device cannot keep a further profile. The number is not documented."
          },
          {
            code: 1202,
            title: "Requested profile is invalid",
            description: "The device has no profile of that name or, if one is added, already has it."
          },
          {
            code: 2200,
            title: "Requested siren pattern is invalid",
            description: "The siren does not have the pattern. `getCapabilities` lists the patterns."
          },
          {
            code: 2201,
            title: "Requested light pattern is invalid",
            description: "The light does not have the pattern. `getCapabilities` lists the patterns."
          },
          {
            code: 2202,
            title: "Requested siren intensity is invalid",
            description: "The pattern does not have the intensity at the current PoE class."
          },
          {
            code: 2203,
            title: "Requested light intensity is invalid",
            description: "The pattern does not have the intensity at the current PoE class."
          },
          {
            code: 2204,
            title: "Requested siren priority is invalid",
            description: "The pattern does not have the priority."
          },
          {
            code: 2205,
            title: "Requested light priority is invalid",
            description: "The pattern does not have the priority. The vendor's example has this text with 1205."
          },
          {
            code: 2206,
            title: "Requested siren duration unit is invalid",
            description: "The unit is neither `seconds` nor `repetitions`."
          },
          {
            code: 2207,
            title: "Requested light duration unit is invalid",
            description: "The unit is neither `seconds` nor `repetitions`."
          },
          {
            code: 2208,
            title: "Requested siren duration is invalid",
            description: "The duration is out of its range."
          },
          {
            code: 2209,
            title: "Requested light duration is invalid",
            description: "The duration is out of its range."
          },
          {
            code: 2210,
            title: "Requested function type is invalid",
            description: "A function is neither `siren` nor `light`. In `stop`, it is an item of `all`; what it is in other methods is not documented."
          },
          {
            code: 2211,
            title: "Requested number of colors is invalid",
            description: "The pattern takes fewer or more colors, from `minNbrColors` to `maxNbrColors`."
          },
          {
            code: 2212,
            title: "Requested color is invalid",
            description: "The pattern does not have the color."
          },
          {
            code: 2213,
            title: "Profile name is too long",
            description: "The name has more than 50 characters."
          },
          {
            code: 2214,
            title: "Description is too long",
            description: "The description has more than 250 characters."
          },
          {
            code: 2215,
            title: "Requested speed is invalid",
            description: "The pattern does not have the speed."
          }
        ],
        subCodes: []
      }
    }
  },
  "object-analytics": {
    codes: [
      {
        code: 1000,
        title: "An error occurred inside the application",
        description: "The application failed. That it also returns this code for what no other code of the method is for is inferred."
      },
      {
        code: 2005,
        title: "The requested CGI method is not supported",
        description: "The API, or this version of the application, does not have the method."
      }
    ],
    methods: {
      getConfigurationCapabilities: {
        codes: [
          {
            code: 2000,
            title: "The requested version of the application is not supported",
            description: "The device does not support the requested API version."
          },
          {
            code: 2003,
            title: "A mandatory parameter is missing",
            description: "The request lacks a parameter that the method needs."
          }
        ],
        subCodes: []
      },
      setConfiguration: {
        codes: [
          {
            code: 2000,
            title: "The requested version of the application is not supported",
            description: "The device does not support the requested API version."
          },
          {
            code: 2002,
            title: "Incoherent configuration (such as mismatched ID)",
            description: "Parts of the configuration contradict each other, for example because an id is unknown or there twice."
          },
          {
            code: 2003,
            title: "A mandatory parameter is missing",
            description: "The request lacks a parameter that the method needs."
          },
          {
            code: 2004,
            title: "Invalid parameter",
            description: "A parameter has a wrong type, or a value outside of what the camera can do. That methods that count also return it for a scenario of another kind is inferred."
          }
        ],
        subCodes: []
      },
      getConfiguration: {
        codes: [
          {
            code: 2000,
            title: "The requested version of the application is not supported",
            description: "The device does not support the requested API version."
          },
          {
            code: 2003,
            title: "A mandatory parameter is missing",
            description: "The request lacks a parameter that the method needs."
          }
        ],
        subCodes: []
      },
      sendAlarmEvent: {
        codes: [
          {
            code: 2000,
            title: "The requested version of the application is not supported",
            description: "The device does not support the requested API version."
          }
        ],
        subCodes: []
      },
      getAccumulatedCounts: {
        codes: [
          {
            code: 2000,
            title: "The requested version of the application is not supported",
            description: "The device does not support the requested API version."
          },
          {
            code: 2003,
            title: "A mandatory parameter is missing",
            description: "The request lacks a parameter that the method needs."
          },
          {
            code: 2004,
            title: "Invalid parameter",
            description: "A parameter has a wrong type, or a value outside of what the camera can do. That methods that count also return it for a scenario of another kind is inferred."
          }
        ],
        subCodes: []
      },
      resetAccumulatedCounts: {
        codes: [
          {
            code: 2000,
            title: "The requested version of the application is not supported",
            description: "The device does not support the requested API version."
          },
          {
            code: 2003,
            title: "A mandatory parameter is missing",
            description: "The request lacks a parameter that the method needs."
          }
        ],
        subCodes: []
      },
      resetPassthrough: {
        codes: [
          {
            code: 2000,
            title: "The requested version of the application is not supported",
            description: "The device does not support the requested API version."
          },
          {
            code: 2003,
            title: "A mandatory parameter is missing",
            description: "The request lacks a parameter that the method needs."
          }
        ],
        subCodes: []
      },
      getOccupancy: {
        codes: [
          {
            code: 2000,
            title: "The requested version of the application is not supported",
            description: "The device does not support the requested API version."
          },
          {
            code: 2003,
            title: "A mandatory parameter is missing",
            description: "The request lacks a parameter that the method needs."
          },
          {
            code: 2004,
            title: "Invalid parameter",
            description: "A parameter has a wrong type, or a value outside of what the camera can do. That methods that count also return it for a scenario of another kind is inferred."
          }
        ],
        subCodes: []
      }
    }
  }
} as const;
