// Generated from spec by `npm run generate`. Do not edit.
export const restErrorCatalogue = {
  emqx: [
    {
      code: "ALREADY_EXISTS",
      title: "Exists already",
      description: "There is an authenticator, a user, a ban or a list of rules of that name. Bans send it with 400, all others with 409.",
      statuses: [
        400,
        409
      ]
    },
    {
      code: "ALREADY_INSTALLED",
      title: "Already installed",
      description: "The plugin is installed."
    },
    {
      code: "API_KEY_NOT_ALLOW",
      title: "API keys not allowed here",
      description: "The operation takes only the token of a dashboard user.",
      statuses: [
        401
      ]
    },
    {
      code: "AUTHORIZATION_HEADER_ERROR",
      title: "No usable credentials",
      description: "The Authorization header is missing, or its scheme is neither Basic nor Bearer.",
      statuses: [
        401
      ]
    },
    {
      code: "BACKEND_NOT_FOUND",
      title: "No such login backend",
      description: "No single sign-on of that name is configured."
    },
    {
      code: "BAD_API_KEY_OR_SECRET",
      title: "API key refused",
      description: "The key is unknown, switched off or expired, or its secret is wrong. The password of a dashboard user is rejected with it, too.",
      statuses: [
        401
      ]
    },
    {
      code: "BAD_CONFIG",
      title: "Plugin configuration not valid",
      description: "The configuration does not fit the plugin."
    },
    {
      code: "BAD_CONFIG_SCHEMA",
      title: "Configuration not valid",
      description: "The configuration does not fit its schema. No operation of 5.8.9 sends it."
    },
    {
      code: "BAD_FORM_DATA",
      title: "Form not valid",
      description: "The upload is not the form that was expected."
    },
    {
      code: "BAD_LISTENER_ID",
      title: "Listener not right",
      description: "No listener has that id, another one has it already, or path and body name different ones.",
      statuses: [
        400,
        404
      ]
    },
    {
      code: "BAD_NODE",
      title: "No such node",
      description: "The node whose configuration was asked for does not exist."
    },
    {
      code: "BAD_NODE_NAME",
      title: "Node name not valid",
      description: "The name of a node is malformed. No operation of 5.8.9 sends it."
    },
    {
      code: "BAD_PLUGIN_INFO",
      title: "Plugin not valid",
      description: "The package does not describe a plugin."
    },
    {
      code: "BAD_POSITION",
      title: "Position not valid",
      description: "A plugin cannot be moved there."
    },
    {
      code: "BAD_REQUEST",
      title: "Request not valid",
      description: "The body is not JSON, or a parameter or property is missing, unknown or not valid.",
      statuses: [
        400
      ]
    },
    {
      code: "BAD_RPC",
      title: "Call to a node failed",
      description: "Another node of the cluster did not respond, or failed."
    },
    {
      code: "BAD_TOKEN",
      title: "Token unknown",
      description: "The server does not know the token, which may also have expired a while ago. Get one by `POST /login`.",
      statuses: [
        401
      ]
    },
    {
      code: "BAD_TOPIC",
      title: "Topic not usable",
      description: "The topic has wildcards where none may be, or is registered already.",
      statuses: [
        400
      ]
    },
    {
      code: "BAD_TYPE",
      title: "Type not known",
      description: "A trace filters by something unknown."
    },
    {
      code: "BAD_USERNAME_OR_PWD",
      title: "Wrong user name or password",
      description: "The login was rejected.",
      statuses: [
        401
      ]
    },
    {
      code: "CLIENTID_NOT_FOUND",
      title: "No such client",
      description: "No MQTT client and no session has that client id.",
      statuses: [
        404
      ]
    },
    {
      code: "CLIENT_NOT_FOUND",
      title: "No such gateway client",
      description: "No client of a gateway, one for another protocol than MQTT, has that id."
    },
    {
      code: "CLIENT_NOT_RESPONSE",
      title: "Client silent",
      description: "A client of a gateway did not respond."
    },
    {
      code: "CLIENT_SHUTDOWN",
      title: "Client gone",
      description: "The client went away while its messages were listed.",
      statuses: [
        404
      ]
    },
    {
      code: "CONFLICT",
      title: "Conflict",
      description: "The request conflicts with something that is there."
    },
    {
      code: "DEPENDENCY_EXISTS",
      title: "Still needed",
      description: "Something else depends on it. No operation of 5.8.9 sends it."
    },
    {
      code: "DUPLICATE_CONDITION",
      title: "Condition exists",
      description: "Another trace has the same filter."
    },
    {
      code: "ERROR_PWD_NOT_MATCH",
      title: "Old password wrong",
      description: "A password cannot be changed, since the old one is another.",
      statuses: [
        400
      ]
    },
    {
      code: "EXCEED_LIMIT",
      title: "Too many",
      description: "No more of these can be created.",
      statuses: [
        409,
        413
      ]
    },
    {
      code: "FILES_NOT_FOUND",
      title: "No such files",
      description: "No transferred files match."
    },
    {
      code: "FILE_NOT_EXISTED",
      title: "No such file",
      description: "The file to work on does not exist."
    },
    {
      code: "FORBIDDEN",
      title: "Forbidden",
      description: "The server's settings forbid the operation, such as installing a plugin that was not allowed before."
    },
    {
      code: "INTERNAL_ERROR",
      title: "Internal error",
      description: "The operation failed on the server; see its log.",
      statuses: [
        500
      ]
    },
    {
      code: "INVALID_ACCEPT",
      title: "Accept header not usable",
      description: "The configuration is not available in the form asked for."
    },
    {
      code: "INVALID_CONFIG",
      title: "Sent configuration not valid",
      description: "The configuration that was sent cannot be loaded."
    },
    {
      code: "INVALID_ID",
      title: "Id malformed",
      description: "An id does not have the form it should. No operation of 5.8.9 sends it."
    },
    {
      code: "INVALID_NODE",
      title: "Node of delayed messages not valid",
      description: "The name of a node in the path of a delayed message is not valid.",
      statuses: [
        400
      ]
    },
    {
      code: "INVALID_PARAMETER",
      title: "Parameter not usable",
      description: "A parameter has a value that the operation cannot use.",
      statuses: [
        400
      ]
    },
    {
      code: "INVALID_PARAMS",
      title: "Parameters not valid",
      description: "The settings of a trace are not valid."
    },
    {
      code: "INVALID_PARAMTER",
      title: "Topic filter not valid",
      description: "The filter of `GET /topics` is malformed. The server's spelling lacks an E.",
      statuses: [
        400
      ]
    },
    {
      code: "INVALID_TOPIC_NAME",
      title: "Topic not valid",
      description: "A topic of delayed messages has wildcards.",
      statuses: [
        400
      ]
    },
    {
      code: "MESSAGE_ID_NOT_FOUND",
      title: "No such message",
      description: "No message has that id.",
      statuses: [
        404
      ]
    },
    {
      code: "MESSAGE_ID_SCHEMA_ERROR",
      title: "Message id malformed",
      description: "The id of a message is not hexadecimal.",
      statuses: [
        400
      ]
    },
    {
      code: "MESSAGE_NOT_FOUND",
      title: "No such delayed messages",
      description: "No delayed message has that topic.",
      statuses: [
        404
      ]
    },
    {
      code: "MOVE_FAILED",
      title: "Move failed",
      description: "The plugin could not be moved."
    },
    {
      code: "NODE_DOWN",
      title: "Node not reachable",
      description: "A node does not run, or is unknown.",
      statuses: [
        500
      ]
    },
    {
      code: "NODE_ERROR",
      title: "Node failed",
      description: "A node did not deliver its part of a trace."
    },
    {
      code: "NODE_EVACUATING",
      title: "Node leaves",
      description: "The node is handing its clients over to others."
    },
    {
      code: "NOT_ALLOWED",
      title: "Not allowed",
      description: "The default dashboard user, or the one who asks, cannot be deleted.",
      statuses: [
        400
      ]
    },
    {
      code: "NOT_FOUND",
      title: "Not found",
      description: "The object or the path does not exist. Only for alarms does it come with 400.",
      statuses: [
        400,
        404
      ]
    },
    {
      code: "NOT_IMPLEMENTED",
      title: "Not implemented",
      description: "The operation does not exist for this kind of thing, such as the queue of a durable session.",
      statuses: [
        501
      ]
    },
    {
      code: "NOT_MATCH",
      title: "Condition not met",
      description: "The SQL of a rule does not select the event that it was tested with.",
      statuses: [
        412
      ]
    },
    {
      code: "NO_DEFAULT_VALUE",
      title: "No default value",
      description: "A setting cannot be reset, since it has no default."
    },
    {
      code: "PARAM_ERROR",
      title: "Parameter wrong",
      description: "A parameter of a plugin call is wrong."
    },
    {
      code: "REDIRECT",
      title: "Go elsewhere",
      description: "The single sign-on sends the browser to its provider."
    },
    {
      code: "RESOURCE_NOT_FOUND",
      title: "No such resource",
      description: "The object does not exist. Before 5.0.18, unknown clients had this code and a `reason`."
    },
    {
      code: "REST_FAILED",
      title: "Reset failed",
      description: "Resetting a configuration failed. It is spelt without its second E; 6.x spells it `RESET_FAILED`."
    },
    {
      code: "RULE_NOT_FOUND",
      title: "No such rule",
      description: "No rule has the id that was to be tested.",
      statuses: [
        404
      ]
    },
    {
      code: "SERVICE_UNAVAILABLE",
      title: "Not available",
      description: "What the operation needs does not run."
    },
    {
      code: "SOURCE_ERROR",
      title: "Source failed",
      description: "A source of data failed. No operation of 5.8.9 sends it."
    },
    {
      code: "TOKEN_TIME_OUT",
      title: "Token expired",
      description: "The token was not used for too long. Get a new one by `POST /login`.",
      statuses: [
        401
      ]
    },
    {
      code: "TOPIC_NOT_FOUND",
      title: "No such topic",
      description: "Nobody subscribes to the topic filter, or the topic has no metrics registered.",
      statuses: [
        404
      ]
    },
    {
      code: "UNAUTHORIZED",
      title: "Single sign-on refused",
      description: "The provider, or the server, rejected the user."
    },
    {
      code: "UNAUTHORIZED_ROLE",
      title: "Role too low",
      description: "The role of the user or of the API key does not allow the operation. Enterprise edition only.",
      statuses: [
        403
      ]
    },
    {
      code: "UNEXPECTED_ERROR",
      title: "Unexpected error",
      description: "Something failed that should not have."
    },
    {
      code: "UNKNOWN_ERROR",
      title: "Unknown error",
      description: "The operation failed; the message has what the server knows.",
      statuses: [
        500
      ]
    },
    {
      code: "UNSUPPORTED_MEDIA_TYPE",
      title: "Content type not right",
      description: "The body is not declared as `application/json`.",
      statuses: [
        415
      ]
    },
    {
      code: "UPDATE_FAILED",
      title: "Update failed",
      description: "The configuration was not stored.",
      statuses: [
        400
      ]
    },
    {
      code: "USER_NOT_FOUND",
      title: "No such dashboard user",
      description: "No dashboard user has that name.",
      statuses: [
        404
      ]
    },
    {
      code: "WRONG_TOKEN_OR_USERNAME",
      title: "Wrong token or user name",
      description: "At a logout, the token is not that of the user.",
      statuses: [
        401
      ]
    },
    {
      code: "WRONG_USERNAME_OR_PWD",
      title: "Login refused by an older release",
      description: "The login was rejected. Only releases before 5.0.15 send it; it is `BAD_USERNAME_OR_PWD` since."
    },
    {
      code: "WRONG_USERNAME_OR_PWD_OR_API_KEY_OR_API_SECRET",
      title: "Wrong credentials",
      description: "User name and password, or key and secret, were rejected. Only releases before 5.0.15 send it; it is `BAD_API_KEY_OR_SECRET` since."
    }
  ],
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
      description: "The dashboard user does not exist. EMQX 4.4.19 never sends this code."
    },
    {
      code: 106,
      title: "Administrator cannot be deleted",
      description: "The dashboard user that comes with the broker stays. EMQX 4.4.19 never sends this code."
    },
    {
      code: 107,
      title: "Required parameter missing",
      description: "A required property is missing."
    },
    {
      code: 108,
      title: "Wrong parameter",
      description: "A value has a wrong type or is out of range."
    },
    {
      code: 109,
      title: "Parameters are not JSON",
      description: "The body is not JSON. EMQX 4.4.19 returns HTTP 400 instead."
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
      description: "A property of the rule is missing or wrong, its SQL cannot be read, or its id is already in use or unknown."
    },
    {
      code: 404,
      title: "Rule not found",
      description: "No rule has this id."
    }
  ]
} as const;
