// Generated from spec by `npm run generate`. Do not edit.
export const restErrorCatalogue = {
  "emqx-v4": [
    {
      code: 0,
      title: "Success",
      description: "It was done."
    },
    {
      code: 101,
      title: "RPC error",
      description: "A call to another node of the cluster failed."
    },
    {
      code: 102,
      title: "Unknown error",
      description: "An error of no other kind, such as a keep-alive interval out of range."
    },
    {
      code: 103,
      title: "Wrong user name or password",
      description: "The credentials of a dashboard user are wrong. EMQX 4.4.19 never sends this code."
    },
    {
      code: 104,
      title: "Empty user name or password",
      description: "The credentials of a dashboard user lack one of both. EMQX 4.4.19 never sends this code."
    },
    {
      code: 105,
      title: "User not found",
      description: "There is no such dashboard user. EMQX 4.4.19 never sends this code."
    },
    {
      code: 106,
      title: "Administrator cannot be deleted",
      description: "The dashboard user that comes with the broker stays. EMQX 4.4.19 never sends this code."
    },
    {
      code: 107,
      title: "Required parameter missing",
      description: "A member that the operation needs is not there."
    },
    {
      code: 108,
      title: "Wrong parameter",
      description: "A value is of the wrong type or outside what is allowed."
    },
    {
      code: 109,
      title: "Parameters are not JSON",
      description: "The body is not JSON. EMQX 4.4.19 answers HTTP 400 instead."
    },
    {
      code: 110,
      title: "Plugin is loaded",
      description: "The plugin runs already. EMQX 4.4.19 never sends this code."
    },
    {
      code: 111,
      title: "Plugin is not loaded",
      description: "The plugin does not run. EMQX 4.4.19 never sends this code."
    },
    {
      code: 112,
      title: "Client offline",
      description: "No client of this id is connected."
    },
    {
      code: 113,
      title: "User exists",
      description: "There is a dashboard user of this name. EMQX 4.4.19 never sends this code."
    },
    {
      code: 114,
      title: "Old password wrong",
      description: "The password of a dashboard user is another one. EMQX 4.4.19 never sends this code."
    },
    {
      code: 115,
      title: "Wrong topic",
      description: "The topic or filter is empty or breaks the rules of MQTT, such as a wildcard in a topic to publish on."
    },
    {
      code: 116,
      title: "Wrong quality of service",
      description: "The quality of service is not 0, 1 or 2. The vendor's table lacks this code; the source has it."
    },
    {
      code: 400,
      title: "Wrong rule",
      description: "A member of the rule is missing or wrong, its SQL cannot be read, or its id is taken or unknown."
    },
    {
      code: 404,
      title: "Rule not found",
      description: "There is no rule of this id."
    }
  ]
} as const;
