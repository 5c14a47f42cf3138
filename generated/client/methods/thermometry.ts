// Generated from spec/vapix/thermometry by `npm run generate`. Do not edit.
export default {
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
} as const;
