// Generated from spec/vapix/network-settings by `npm run generate`. Do not edit.
export default {
  path: "/axis-cgi/network_settings.cgi",
  facade: "networkSettings",
  kinds: {
    1000: "internal",
    2000: "other",
    2001: "too-large",
    3000: "json",
    4000: "method",
    4001: "version",
    4002: "unauthorized",
    4003: "missing",
    4004: "invalid"
  },
  methods: {
    addVlan: {
      since: "1.0",
      effect: "configures",
      level: "administrator",
      parameters: {
        100: "masterDeviceName",
        101: "VlanId"
      }
    },
    getNetworkInfo: {
      since: "1.0",
      effect: "reads",
      level: "administrator",
      bare: true
    },
    getSupportedVersions: {
      since: "1.0",
      effect: "reads",
      level: "administrator",
      unversioned: true,
      bare: true
    },
    removeVlan: {
      since: "1.0",
      effect: "deletes",
      level: "administrator",
      parameters: {
        100: "VlanName"
      }
    },
    scanWLANNetworks: {
      since: "1.0",
      effect: "reads",
      level: "administrator",
      inferred: {
        "": "1.14"
      },
      kinds: {
        5000: "other"
      },
      parameters: {
        100: "deviceName",
        101: "refresh"
      }
    },
    setDeviceConfiguration: {
      since: "1.0",
      effect: "disrupts",
      level: "administrator",
      inferred: {
        "": "1.17"
      },
      kinds: {
        5000: "other"
      },
      parameters: {
        100: "deviceName",
        101: "staticState"
      }
    },
    setHostnameConfiguration: {
      since: "1.0",
      effect: "configures",
      level: "administrator",
      parameters: {
        100: "staticHostname",
        101: "useDhcpHostname"
      }
    },
    setIPv4AddressConfiguration: {
      since: "1.0",
      effect: "disrupts",
      level: "administrator",
      inferred: {
        linkLocalMode: "1.21",
        useStaticDHCPFallback: "1.21",
        useDHCPStaticRoutes: "1.29"
      },
      kinds: {
        5000: "other"
      },
      parameters: {
        100: "deviceName",
        101: "configurationMode",
        102: "staticDefaultRouter",
        103: "staticAddressConfigurations",
        104: "staticAddressConfigurations[].address",
        105: "staticAddressConfigurations[].prefixLength",
        106: "staticAddressConfigurations[].broadcast",
        107: "staticAddressConfigurations[]",
        108: "useStaticDHCPFallback",
        109: "linkLocalMode",
        110: "useDHCPStaticRoutes",
        111: "enabled"
      }
    },
    setIPv6AddressConfiguration: {
      since: "1.0",
      effect: "disrupts",
      level: "administrator",
      inferred: {
        "": "1.6"
      },
      kinds: {
        5000: "other"
      },
      parameters: {
        100: "deviceName",
        101: "enabled"
      }
    },
    setGlobalProxyConfiguration: {
      since: "1.0",
      effect: "configures",
      level: "administrator",
      absentAt: "1.15",
      parameters: {
        100: "httpProxy",
        101: "httpsProxy",
        102: "noProxy"
      }
    },
    setResolverConfiguration: {
      since: "1.0",
      effect: "configures",
      level: "administrator",
      parameters: {
        100: "useDhcpResolverInfo",
        101: "staticNameServers",
        102: "staticSearchDomains",
        103: "staticDomainName"
      }
    },
    setWired8021XConfiguration: {
      since: "1.0",
      effect: "disrupts",
      level: "administrator",
      secrets: [
        "password",
        "mkaCak"
      ],
      parameters: {
        100: "deviceName",
        101: "enabled",
        102: "mode",
        103: "identity",
        104: "eapolVersion",
        112: "certClient",
        113: "certsCA"
      }
    },
    setWlanConfiguration: {
      since: "1.0",
      effect: "configures",
      level: "administrator",
      inferred: {
        "": "1.27"
      },
      parameters: {
        100: "countryCode"
      }
    },
    setWLANStationConfiguration: {
      since: "1.0",
      effect: "disrupts",
      level: "administrator",
      secrets: [
        "password"
      ],
      inferred: {
        "": "1.12"
      },
      kinds: {
        5000: "other"
      },
      parameters: {
        100: "deviceName",
        102: "authentication.mode",
        103: "authentication.params.identity",
        104: "authentication.params.eapolVersion",
        105: "ssid",
        106: "authentication",
        107: "authentication.params.password",
        108: "authentication.params.peapVersion",
        109: "authentication.params.label",
        110: "authentication.params.mkaCak",
        111: "authentication.params.mkaCkn",
        112: "authentication.params.certClient",
        113: "authentication.params.certsCA"
      }
    },
    testWLANStationSettings: {
      since: "1.0",
      effect: "disrupts",
      level: "administrator",
      waits: {
        parameter: "timeout",
        seconds: 10
      },
      kinds: {
        5000: "other",
        5001: "other"
      }
    },
    wlanSwitchAPToStation: {
      since: "1.0",
      effect: "disrupts",
      level: "administrator",
      bare: true,
      inferred: {
        "": "1.16"
      },
      kinds: {
        5000: "other",
        5003: "other",
        5004: "other"
      },
      parameters: {
        100: "deviceName"
      }
    }
  }
} as const;
