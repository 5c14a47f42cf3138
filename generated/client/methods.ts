// Generated from spec/vapix by `npm run generate`. Do not edit.
export const apis = {
  "mqtt-client": {
    path: "/axis-cgi/mqtt/client.cgi",
    facade: "mqttClient",
    kinds: {
      1100: "internal",
      2100: "version",
      2101: "json",
      2102: "method",
      2103: "missing",
      2104: "invalid",
      2105: "unauthorized",
      2106: "too-large"
    },
    ranges: {
      "1100-1199": "internal",
      "1200-1999": "other",
      "2100-2199": "invalid",
      "2200-2999": "other"
    },
    methods: {
      configureClient: {
        since: "1.0",
        effect: "configures",
        level: "administrator",
        secrets: [
          "password"
        ]
      },
      activateClient: {
        since: "1.0",
        effect: "configures",
        level: "administrator",
        bare: true
      },
      deactivateClient: {
        since: "1.0",
        effect: "disrupts",
        level: "administrator",
        bare: true
      },
      getClientStatus: {
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
      }
    }
  },
  "network-settings": {
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
  },
  "event-mqtt-bridge": {
    path: "/axis-cgi/mqtt/event.cgi",
    facade: "eventMqttBridge",
    kinds: {
      1100: "internal",
      2100: "version",
      2101: "json",
      2102: "method",
      2103: "missing",
      2104: "invalid",
      2105: "unauthorized",
      2106: "too-large"
    },
    ranges: {
      "1100-1199": "internal",
      "1200-1999": "other",
      "2100-2199": "invalid",
      "2200-2999": "other"
    },
    methods: {
      configureEventPublication: {
        since: "1.0",
        effect: "configures",
        level: "administrator"
      },
      getEventPublicationConfig: {
        since: "1.0",
        effect: "reads",
        level: "administrator",
        bare: true
      },
      configureMqttSubscription: {
        since: "1.0",
        effect: "configures",
        level: "administrator",
        inferred: {
          "": "1.1"
        }
      },
      getMqttSubscriptionConfig: {
        since: "1.0",
        effect: "reads",
        level: "administrator",
        bare: true,
        inferred: {
          "": "1.1"
        }
      },
      getSupportedVersions: {
        since: "1.0",
        effect: "reads",
        level: "administrator",
        unversioned: true,
        bare: true
      }
    }
  },
  thermometry: {
    path: "/axis-cgi/thermometry.cgi",
    facade: "thermometry",
    kinds: {
      1100: "internal",
      2100: "version",
      2101: "json",
      2102: "method",
      2103: "missing",
      2104: "invalid",
      2105: "invalid",
      2106: "http-method",
      2107: "too-large",
      2108: "content-type",
      2109: "unauthorized",
      2110: "unauthorized"
    },
    ranges: {
      "1100-1199": "internal",
      "1200-1999": "other",
      "2100-2199": "invalid",
      "2200-2999": "other"
    },
    methods: {
      getSupportedVersions: {
        since: "1.0",
        effect: "reads",
        level: "operator",
        unversioned: true,
        bare: true
      },
      getConfigurationCapabilities: {
        since: "1.0",
        effect: "reads",
        level: "operator",
        bare: true,
        kinds: {
          3000: "version"
        }
      },
      setTemperatureScale: {
        since: "1.0",
        effect: "configures",
        level: "operator"
      },
      getIsothermLevels: {
        since: "1.0",
        effect: "reads",
        level: "operator",
        bare: true
      },
      setIsothermLevels: {
        since: "1.0",
        effect: "configures",
        level: "operator",
        later: {
          min: "1.2"
        }
      },
      addArea: {
        since: "1.0",
        effect: "configures",
        level: "administrator",
        kinds: {
          1200: "other"
        }
      },
      updateArea: {
        since: "1.0",
        effect: "configures",
        level: "administrator",
        kinds: {
          1000: "invalid",
          1200: "other"
        }
      },
      removeAreas: {
        since: "1.0",
        effect: "deletes",
        level: "administrator",
        kinds: {
          1200: "other"
        }
      },
      listAreas: {
        since: "1.0",
        effect: "reads",
        level: "operator",
        kinds: {
          1200: "other"
        }
      },
      getAreaStatus: {
        since: "1.0",
        effect: "reads",
        level: "operator",
        bare: true,
        kinds: {
          1200: "other"
        }
      },
      addSpotTemperature: {
        since: "1.0",
        effect: "configures",
        level: "operator",
        later: {
          imagesource: "1.3"
        }
      },
      getSpotTemperature: {
        since: "1.0",
        effect: "reads",
        level: "operator",
        later: {
          imagesource: "1.3"
        }
      },
      removeSpotTemperature: {
        since: "1.0",
        effect: "deletes",
        level: "operator",
        later: {
          imagesource: "1.3"
        }
      },
      getTgtConfiguration: {
        since: "1.1",
        effect: "reads",
        level: "administrator",
        bare: true,
        kinds: {
          1202: "other"
        }
      },
      setTgtConfiguration: {
        since: "1.1",
        effect: "configures",
        level: "administrator",
        kinds: {
          1202: "other"
        }
      },
      addGroup: {
        since: "1.2",
        effect: "configures",
        level: "operator",
        kinds: {
          1200: "other"
        }
      },
      updateGroup: {
        since: "1.2",
        effect: "configures",
        level: "administrator",
        kinds: {
          1200: "other"
        }
      },
      removeGroup: {
        since: "1.2",
        effect: "deletes",
        level: "administrator",
        kinds: {
          1200: "other"
        }
      },
      listGroups: {
        since: "1.2",
        effect: "reads",
        level: "operator",
        kinds: {
          1200: "other"
        }
      },
      getGroupStatus: {
        since: "1.2",
        effect: "reads",
        level: "operator",
        bare: true,
        kinds: {
          1200: "other"
        }
      },
      addOverlayChannel: {
        since: "1.3",
        effect: "configures",
        level: "administrator"
      },
      removeOverlayChannel: {
        since: "1.3",
        effect: "configures",
        level: "administrator"
      },
      listOverlayChannels: {
        since: "1.3",
        effect: "reads",
        level: "administrator",
        bare: true
      },
      listSpotMeters: {
        since: "1.3",
        effect: "reads",
        level: "administrator",
        bare: true
      }
    }
  },
  "api-discovery": {
    path: "/axis-cgi/apidiscovery.cgi",
    facade: "apiDiscovery",
    kinds: {
      1000: "invalid",
      2002: "http-method",
      2003: "version",
      2004: "method",
      4000: "json",
      4002: "missing",
      8000: "internal"
    },
    methods: {
      getApiList: {
        since: "1.0",
        effect: "reads",
        level: "anonymous"
      },
      getSupportedVersions: {
        since: "1.0",
        effect: "reads",
        level: "anonymous",
        unversioned: true,
        bare: true
      }
    }
  },
  "basic-device-info": {
    path: "/axis-cgi/basicdeviceinfo.cgi",
    facade: "basicDeviceInfo",
    kinds: {
      1000: "invalid",
      2001: "unauthorized",
      2002: "http-method",
      2003: "version",
      2004: "method",
      4000: "json",
      4002: "missing",
      8000: "internal"
    },
    methods: {
      getProperties: {
        since: "1.0",
        effect: "reads",
        level: "operator"
      },
      getAllProperties: {
        since: "1.0",
        effect: "reads",
        level: "operator",
        bare: true
      },
      getAllUnrestrictedProperties: {
        since: "1.0",
        effect: "reads",
        level: "anonymous",
        bare: true,
        inferred: {
          "": "1.2"
        }
      },
      getSupportedVersions: {
        since: "1.0",
        effect: "reads",
        level: "anonymous",
        unversioned: true,
        bare: true
      }
    }
  },
  systemready: {
    path: "/axis-cgi/systemready.cgi",
    facade: "systemready",
    kinds: {
      1000: "internal",
      9000: "internal"
    },
    methods: {
      systemready: {
        since: "1.0",
        effect: "reads",
        level: "anonymous",
        waits: {
          parameter: "timeout",
          seconds: 0
        }
      },
      getSupportedVersions: {
        since: "1.0",
        effect: "reads",
        level: "anonymous",
        unversioned: true,
        bare: true
      }
    }
  },
  fwmgr: {
    path: "/axis-cgi/firmwaremanagement.cgi",
    facade: "fwmgr",
    kinds: {
      400: "invalid",
      405: "method",
      417: "version",
      423: "other",
      500: "internal"
    },
    methods: {
      status: {
        since: "1.0",
        effect: "reads",
        level: "administrator",
        bare: true
      },
      upgrade: {
        since: "1.0",
        effect: "disrupts",
        level: "administrator",
        file: {
          parts: [
            "json",
            "file"
          ]
        },
        kinds: {
          409: "other",
          410: "other",
          412: "other",
          415: "invalid",
          421: "invalid",
          422: "invalid",
          424: "invalid"
        }
      },
      commit: {
        since: "1.0",
        effect: "configures",
        level: "administrator",
        bare: true
      },
      rollback: {
        since: "1.0",
        effect: "disrupts",
        level: "administrator",
        bare: true,
        kinds: {
          404: "other"
        }
      },
      purge: {
        since: "1.0",
        effect: "deletes",
        level: "administrator",
        bare: true,
        kinds: {
          412: "other"
        }
      },
      factoryDefault: {
        since: "1.0",
        effect: "deletes",
        level: "administrator"
      },
      stopAuto: {
        since: "1.0",
        effect: "configures",
        level: "administrator",
        bare: true
      },
      reboot: {
        since: "1.0",
        effect: "disrupts",
        level: "administrator",
        bare: true
      },
      getSupportedVersions: {
        since: "1.0",
        effect: "reads",
        level: "administrator",
        unversioned: true,
        bare: true
      }
    }
  },
  "stream-profiles": {
    path: "/axis-cgi/streamprofile.cgi",
    facade: "streamProfiles",
    kinds: {
      1000: "internal",
      2000: "version",
      2001: "json",
      2005: "method"
    },
    methods: {
      list: {
        since: "1.0",
        effect: "reads",
        level: "viewer",
        kinds: {
          2006: "other"
        }
      },
      create: {
        since: "1.0",
        effect: "configures",
        level: "operator",
        kinds: {
          2002: "other",
          2003: "missing",
          2004: "invalid"
        }
      },
      update: {
        since: "1.0",
        effect: "configures",
        level: "operator",
        kinds: {
          2003: "missing",
          2004: "invalid",
          2006: "other"
        }
      },
      remove: {
        since: "1.0",
        effect: "deletes",
        level: "operator",
        kinds: {
          2003: "missing",
          2004: "invalid",
          2006: "other"
        }
      },
      getSupportedVersions: {
        since: "1.0",
        effect: "reads",
        level: "viewer",
        unversioned: true,
        bare: true
      }
    }
  },
  "time-service": {
    path: "/axis-cgi/time.cgi",
    facade: "timeService",
    kinds: {
      1000: "internal",
      2000: "http-method",
      2001: "too-large",
      3000: "json",
      4000: "method",
      4001: "version",
      4002: "unauthorized",
      4003: "missing",
      4004: "invalid"
    },
    methods: {
      getDateTimeInfo: {
        since: "1.0",
        effect: "reads",
        level: "viewer",
        bare: true
      },
      getAll: {
        since: "1.0",
        effect: "reads",
        level: "viewer",
        bare: true
      },
      setDateTime: {
        since: "1.0",
        effect: "configures",
        level: "operator"
      },
      setTimeZone: {
        since: "1.0",
        effect: "configures",
        level: "operator"
      },
      setPosixTimeZone: {
        since: "1.0",
        effect: "configures",
        level: "operator"
      },
      resetTimeZone: {
        since: "1.0",
        effect: "configures",
        level: "operator",
        bare: true,
        inferred: {
          "": "1.1"
        }
      },
      getSupportedVersions: {
        since: "1.0",
        effect: "reads",
        level: "viewer",
        unversioned: true,
        bare: true
      }
    }
  },
  "io-port-management": {
    path: "/axis-cgi/io/portmanagement.cgi",
    facade: "ioPortManagement",
    kinds: {
      1100: "internal",
      2100: "version",
      2101: "json",
      2102: "method",
      2103: "missing",
      2104: "invalid",
      2105: "unauthorized"
    },
    ranges: {
      "1100-1199": "internal",
      "1200-1999": "other",
      "2100-2199": "invalid",
      "2200-2999": "other"
    },
    methods: {
      getPorts: {
        since: "1.0",
        effect: "reads",
        level: "viewer",
        bare: true,
        kinds: {
          4004: "invalid"
        }
      },
      setPorts: {
        since: "1.0",
        effect: "configures",
        level: "operator"
      },
      setStateSequence: {
        since: "1.0",
        effect: "configures",
        level: "viewer",
        kinds: {
          2200: "other"
        }
      },
      getSupportedVersions: {
        since: "1.0",
        effect: "reads",
        level: "viewer",
        unversioned: true,
        bare: true
      }
    }
  },
  ntp: {
    path: "/axis-cgi/ntp.cgi",
    facade: "ntp",
    kinds: {
      1000: "internal",
      2000: "content-type",
      2001: "too-large",
      3000: "json",
      4000: "method",
      4001: "version",
      4002: "unauthorized",
      4003: "missing",
      4004: "invalid"
    },
    methods: {
      getNTPInfo: {
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
      setNTPClientConfiguration: {
        since: "1.0",
        effect: "configures",
        level: "administrator",
        parameters: {
          1: "enabled",
          2: "serversSource",
          3: "staticServers",
          5: "NTSEnabled",
          6: "staticNTSKEServers",
          7: "minpoll",
          8: "maxpoll",
          9: "NTSKEServerCACerts"
        }
      }
    }
  },
  "remote-syslog": {
    path: "/axis-cgi/remotesyslog.cgi",
    facade: "remoteSyslog",
    kinds: {
      1100: "internal",
      2100: "version",
      2101: "json",
      2102: "method",
      2103: "missing",
      2104: "invalid",
      2105: "unauthorized",
      2106: "unauthorized",
      2107: "too-large"
    },
    ranges: {
      "1100-1199": "internal",
      "1200-1999": "other",
      "2100-2199": "invalid",
      "2200-2999": "other"
    },
    methods: {
      setup: {
        since: "1.0",
        effect: "configures",
        level: "administrator",
        kinds: {
          2201: "invalid",
          2203: "invalid"
        }
      },
      enable: {
        since: "1.0",
        effect: "configures",
        level: "administrator",
        bare: true,
        kinds: {
          2200: "other",
          2201: "invalid"
        }
      },
      disable: {
        since: "1.0",
        effect: "configures",
        level: "administrator",
        bare: true
      },
      status: {
        since: "1.0",
        effect: "reads",
        level: "administrator",
        bare: true
      },
      test: {
        since: "1.0",
        effect: "configures",
        level: "administrator",
        bare: true,
        kinds: {
          2202: "other"
        }
      },
      getSupportedVersions: {
        since: "1.0",
        effect: "reads",
        level: "administrator",
        unversioned: true,
        bare: true
      }
    }
  },
  "siren-and-light": {
    path: "/axis-cgi/siren_and_light.cgi",
    facade: "sirenAndLight",
    kinds: {
      1100: "internal",
      1200: "other",
      2100: "version",
      2101: "json",
      2102: "method",
      2103: "missing",
      2104: "invalid"
    },
    methods: {
      getSupportedVersions: {
        since: "1.0",
        effect: "reads",
        level: "operator",
        unversioned: true,
        bare: true
      },
      getCapabilities: {
        since: "1.0",
        effect: "reads",
        level: "operator",
        bare: true
      },
      getStatus: {
        since: "1.0",
        effect: "reads",
        level: "operator",
        bare: true
      },
      getProfiles: {
        since: "1.0",
        effect: "reads",
        level: "operator",
        bare: true
      },
      start: {
        since: "1.0",
        effect: "configures",
        level: "operator",
        kinds: {
          1202: "other",
          1205: "invalid",
          2200: "invalid",
          2201: "invalid",
          2202: "invalid",
          2203: "invalid",
          2204: "invalid",
          2205: "invalid",
          2206: "invalid",
          2207: "invalid",
          2208: "invalid",
          2209: "invalid",
          2210: "invalid",
          2211: "invalid",
          2212: "invalid",
          2215: "invalid"
        }
      },
      stop: {
        since: "1.0",
        effect: "configures",
        level: "operator",
        kinds: {
          1202: "other",
          1203: "other",
          2210: "invalid"
        }
      },
      addProfile: {
        since: "1.0",
        effect: "configures",
        level: "operator",
        kinds: {
          1201: "other",
          1202: "other",
          2200: "invalid",
          2201: "invalid",
          2202: "invalid",
          2203: "invalid",
          2204: "invalid",
          2205: "invalid",
          2206: "invalid",
          2207: "invalid",
          2208: "invalid",
          2209: "invalid",
          2210: "invalid",
          2211: "invalid",
          2212: "invalid",
          2213: "invalid",
          2214: "invalid",
          2215: "invalid"
        }
      },
      removeProfile: {
        since: "1.0",
        effect: "deletes",
        level: "operator",
        kinds: {
          1202: "other"
        }
      },
      runHealthCheck: {
        since: "1.0",
        effect: "disrupts",
        level: "operator",
        bare: true,
        kinds: {
          1204: "other"
        }
      },
      getLastHealthCheck: {
        since: "1.0",
        effect: "reads",
        level: "operator",
        bare: true,
        kinds: {
          1204: "other"
        }
      },
      setMaintenanceMode: {
        since: "1.0",
        effect: "disrupts",
        level: "operator",
        kinds: {
          1205: "other"
        }
      },
      uploadProfiles: {
        since: "1.0",
        effect: "deletes",
        level: "operator",
        file: {
          parts: [
            "request",
            "file"
          ],
          mediaType: "text/plain"
        },
        kinds: {
          1201: "other",
          1202: "other",
          2200: "invalid",
          2201: "invalid",
          2202: "invalid",
          2203: "invalid",
          2204: "invalid",
          2205: "invalid",
          2206: "invalid",
          2207: "invalid",
          2208: "invalid",
          2209: "invalid",
          2210: "invalid",
          2211: "invalid",
          2212: "invalid",
          2213: "invalid",
          2214: "invalid",
          2215: "invalid"
        }
      }
    }
  },
  "object-analytics": {
    path: "/local/objectanalytics/control.cgi",
    facade: "objectAnalytics",
    unannounced: true,
    kinds: {
      1000: "internal",
      2005: "method"
    },
    methods: {
      getConfigurationCapabilities: {
        since: "1.0",
        effect: "reads",
        level: "administrator",
        bare: true,
        kinds: {
          2000: "version",
          2003: "missing"
        }
      },
      setConfiguration: {
        since: "1.0",
        effect: "configures",
        level: "operator",
        inferred: {
          "scenarios[].triggers[].countingDirection": "1.2",
          "scenarios[].accumulatedCounts": "1.2",
          "scenarios[].passthroughConfiguration": "1.2",
          "scenarios[].thresholdConfiguration": "1.2"
        },
        kinds: {
          2000: "version",
          2002: "other",
          2003: "missing",
          2004: "invalid"
        }
      },
      getConfiguration: {
        since: "1.0",
        effect: "reads",
        level: "operator",
        bare: true,
        kinds: {
          2000: "version",
          2003: "missing"
        }
      },
      getSupportedVersions: {
        since: "1.0",
        effect: "reads",
        level: "operator",
        unversioned: true,
        bare: true
      },
      sendAlarmEvent: {
        since: "1.0",
        effect: "configures",
        level: "operator",
        kinds: {
          2000: "version"
        }
      },
      getAccumulatedCounts: {
        since: "1.0",
        effect: "reads",
        level: "operator",
        inferred: {
          "": "1.2"
        },
        kinds: {
          2000: "version",
          2003: "missing",
          2004: "invalid"
        }
      },
      resetAccumulatedCounts: {
        since: "1.0",
        effect: "deletes",
        level: "operator",
        inferred: {
          "": "1.2"
        },
        kinds: {
          2000: "version",
          2003: "missing"
        }
      },
      resetPassthrough: {
        since: "1.0",
        effect: "deletes",
        level: "operator",
        inferred: {
          "": "1.2"
        },
        kinds: {
          2000: "version",
          2003: "missing"
        }
      },
      getOccupancy: {
        since: "1.0",
        effect: "reads",
        level: "operator",
        inferred: {
          "": "1.2"
        },
        kinds: {
          2000: "version",
          2003: "missing",
          2004: "invalid"
        }
      }
    }
  }
} as const;
