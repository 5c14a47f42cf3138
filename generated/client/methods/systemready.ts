// Generated from spec/vapix/systemready by `npm run generate`. Do not edit.
export default {
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
} as const;
