// Generated from spec/vapix/fwmgr by `npm run generate`. Do not edit.
export default {
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
} as const;
