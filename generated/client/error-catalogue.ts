// Generated from spec/vapix by `npm run generate`. Do not edit.
export const errorCatalogue = {
  "mqtt-client": {
    codes: [
      {
        code: 1100,
        title: "Internal error",
        description: "The device failed. Its log tells more, and a restart may help."
      },
      {
        code: 2100,
        title: "API version not supported",
        description: "The major version is another one, or the minor is above the device's newest."
      },
      {
        code: 2101,
        title: "Invalid JSON format",
        description: "The body is not a JSON object."
      },
      {
        code: 2102,
        title: "Method not supported",
        description: "The API, or this version of AXIS OS, has no method of that name."
      },
      {
        code: 2103,
        title: "Required parameter missing or invalid",
        description: "A parameter that the method needs is not there. Some devices use it for wrong values too."
      },
      {
        code: 2104,
        title: "Invalid parameter value specified",
        description: "A value is of the wrong type or outside what is allowed."
      },
      {
        code: 2105,
        title: "Authorization failure",
        description: "The account may not do this. The web server may answer 401 or 403 before the CGI does."
      },
      {
        code: 2106,
        title: "Request size too large",
        description: "The body is larger than the device takes. No limit is documented."
      }
    ],
    methods: {}
  }
} as const;
