// Generated from spec/vapix by `npm run generate`. Do not edit.
import type * as mqttClient from "../types/mqtt-client.ts";

/** Configures the MQTT client of a device, connects it to a broker and reports its state. `/axis-cgi/mqtt/client.cgi`. */
export interface MqttClient<Options> {
  /**
   * Configure the MQTT client.
   *
   * Sets the broker, the credentials, the session and the messages that announce the connection. Send the whole
   * configuration: the vendor gives the optional members a default, or a meaning of their absence, instead of
   * keeping what was set before. Only the password can be kept, by `keepExistingPassword`.
   *
   * Needs the role administrator; configures; since API version 1.0 (inferred).
   *
   * @param params Members as in {@link mqttClient.ConfigureClientParams}.
   * @param options Of this call only.
   * @throws VapixMethodError with one of 1100, 2100, 2101, 2102, 2103, 2104, 2105, 2106, VapixHttpError, VapixTransportError
   * @see https://developer.axis.com/vapix/network-video/mqtt-client-api/#configureclient
   */
  configureClient(params: mqttClient.ConfigureClientParams, options?: Options): Promise<mqttClient.NoData>;
  /**
   * Activate the MQTT client.
   *
   * Makes the client connect to the configured broker. It stays active, also after a reboot, until it is
   * deactivated. An active client is connected or trying to connect: `getClientStatus` tells which.
   *
   * Needs the role administrator; configures; since API version 1.0 (inferred).
   *
   * @param params None.
   * @param options Of this call only.
   * @throws VapixMethodError with one of 1100, 2100, 2101, 2102, 2103, 2104, 2105, 2106, VapixHttpError, VapixTransportError
   * @see https://developer.axis.com/vapix/network-video/mqtt-client-api/#activateclient
   */
  activateClient(params?: Record<string, never>, options?: Options): Promise<mqttClient.NoData>;
  /**
   * Deactivate the MQTT client.
   *
   * Ends the connection to the broker. An inactive client does nothing until it is activated again.
   *
   * Needs the role administrator; disrupts; since API version 1.0 (inferred).
   *
   * @param params None.
   * @param options Of this call only.
   * @throws VapixMethodError with one of 1100, 2100, 2101, 2102, 2103, 2104, 2105, 2106, VapixHttpError, VapixTransportError
   * @see https://developer.axis.com/vapix/network-video/mqtt-client-api/#deactivateclient
   */
  deactivateClient(params?: Record<string, never>, options?: Options): Promise<mqttClient.NoData>;
  /**
   * Get the state and the configuration of the MQTT client.
   *
   * Tells whether the client is active and connected, and the configuration in force. To send that configuration
   * back with `configureClient`, drop `password`, which is masked, and set `keepExistingPassword`.
   *
   * Needs the role administrator; reads; since API version 1.0 (inferred).
   *
   * @param params None.
   * @param options Of this call only.
   * @throws VapixMethodError with one of 1100, 2100, 2101, 2102, 2103, 2104, 2105, 2106, VapixHttpError, VapixTransportError
   * @see https://developer.axis.com/vapix/network-video/mqtt-client-api/#getclientstatus
   */
  getClientStatus(params?: Record<string, never>, options?: Options): Promise<mqttClient.GetClientStatusData>;
  /**
   * Get the supported API versions.
   *
   * Lists the versions of this API that the device has. The request needs no version.
   *
   * Needs the role administrator; reads; since API version 1.0 (inferred).
   *
   * @param params None.
   * @param options Of this call only.
   * @throws VapixMethodError with one of 1100, 2100, 2101, 2102, 2103, 2104, 2105, 2106, VapixHttpError, VapixTransportError
   * @see https://developer.axis.com/vapix/network-video/mqtt-client-api/#getsupportedversions
   */
  getSupportedVersions(params?: Record<string, never>, options?: Options): Promise<mqttClient.GetSupportedVersionsData>;
}

/** All APIs, by the name of their facade. */
export interface Facade<Options> {
  /** Configures the MQTT client of a device, connects it to a broker and reports its state. */
  readonly mqttClient: MqttClient<Options>;
}

/** Parameters, data and whole answer of every method, by API id and method. */
export interface Methods {
  "mqtt-client": {
    configureClient: { params: mqttClient.ConfigureClientParams; data: mqttClient.NoData; response: mqttClient.ConfigureClientResponse; refusal: mqttClient.MqttClientRefusal };
    activateClient: { params: Record<string, never>; data: mqttClient.NoData; response: mqttClient.ActivateClientResponse; refusal: mqttClient.MqttClientRefusal };
    deactivateClient: { params: Record<string, never>; data: mqttClient.NoData; response: mqttClient.DeactivateClientResponse; refusal: mqttClient.MqttClientRefusal };
    getClientStatus: { params: Record<string, never>; data: mqttClient.GetClientStatusData; response: mqttClient.GetClientStatusResponse; refusal: mqttClient.MqttClientRefusal };
    getSupportedVersions: { params: Record<string, never>; data: mqttClient.GetSupportedVersionsData; response: mqttClient.GetSupportedVersionsResponse; refusal: mqttClient.MqttClientRefusal };
  };
}

/** What devices publish by themselves over MQTT, by API id: where, how, and with what payload. */
export interface Events {
  "mqtt-client": {
    /**
     * Published by the broker on `{deviceTopicPrefix}/event/connection`, QoS 1, retained, when the connection
     * breaks, provided that `lastWillTestament.useDefault` is true. Because the broker sends it, it carries no time.
     */
    lastWillTestament: { topic: "{deviceTopicPrefix}/event/connection"; qos: 1; retain: true; payload: mqttClient.ConnectionMessage };
    /**
     * Published by the device on `{deviceTopicPrefix}/event/connection`, QoS 1, retained, each time it has
     * connected, provided that `connectMessage.useDefault` is true.
     */
    connectMessage: { topic: "{deviceTopicPrefix}/event/connection"; qos: 1; retain: true; payload: mqttClient.ConnectionMessage };
    /**
     * Published by the device on `{deviceTopicPrefix}/event/connection`, QoS 1, retained, before it disconnects on
     * request, provided that `disconnectMessage.useDefault` is true.
     */
    disconnectMessage: { topic: "{deviceTopicPrefix}/event/connection"; qos: 1; retain: true; payload: mqttClient.ConnectionMessage };
  };
}

/** The `paths` of all APIs, for openapi-fetch. */
export type Paths = mqttClient.paths;
