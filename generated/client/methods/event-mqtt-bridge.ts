// Generated from spec/vapix/event-mqtt-bridge by `npm run generate`. Do not edit.
export default {
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
} as const;
