import com.burgstaller.okhttp.digest.Credentials;
import com.burgstaller.okhttp.digest.DigestAuthenticator;
import com.google.gson.Gson;
import emqx.api.ClientsApi;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import okhttp3.OkHttpClient;
import vapix.ApiClient;
import vapix.api.MqttClientApi;
import vapix.api.NetworkSettingsApi;
import vapix.api.ThermometryApi;
import vapix.model.*;

/** Calls a device and a broker, and prints what they answer as one line of JSON. */
public class Example {
  public static void main(String[] arguments) throws Exception {
    var result = new TreeMap<String, Object>();

    var account = new DigestAuthenticator(new Credentials("root", "pass"));
    var camera = new ApiClient(new OkHttpClient.Builder().authenticator(account).build())
        .setBasePath(System.getenv("VAPIX_URL"));
    var mqttClient = new MqttClientApi(camera);
    var networkSettings = new NetworkSettingsApi(camera);
    var thermometry = new ThermometryApi(camera);

    var configured = mqttClient.configureClient(new MqttClientConfigureClientRequest()
        .params(new MqttClientConfigureClientParams()
            .server(new MqttClientMqttServer()
                .protocol(MqttClientMqttServer.ProtocolEnum.SSL)
                .host("broker.example.com")
                .port(8883))
            .clientId("dock-7")));
    if (configured.getError() != null) {
      throw new IllegalStateException("configureClient: refused with " + configured.getError().getCode());
    }

    var status = mqttClient.getClientStatus(new MqttClientGetClientStatusRequest()).getData();
    var server = status.getConfig().getServer();
    result.put("state", status.getStatus().getState());
    result.put("broker", server.getProtocol() + "://" + server.getHost() + ":" + server.getPort());

    var network = networkSettings.getNetworkInfo(new NetworkSettingsGetNetworkInfoRequest()).getData();
    result.put("address", network.getDevices().get(0).getIpv4().getAddresses().get(0).getAddress());

    var added = thermometry
        .addArea(new ThermometryAddAreaRequest()
            .params(new ThermometryAddAreaParams()
                .imagesource(0L)
                .presetNbr(1L)
                .enabled(true)
                .name("Pump bearing")
                .detectionType(ThermometryDetectionType.ABOVE)
                .measurement(ThermometryMeasurement.MAXIMUM)
                .threshold(80L)
                .delay(5L)
                .vertices(List.of(List.of(-0.6, -0.2), List.of(-0.1, -0.2), List.of(-0.35, 0.4)))
                .areaOverlay(ThermometryAreaOverlay.ALWAYS)
                .temperatureOverlay(false)))
        .getData();
    result.put("added", added.getId());

    var listed = thermometry
        .listAreas(new ThermometryListAreasRequest().params(new ThermometryListAreasParams().presetNbr(0L)))
        .getData();
    var area = listed.getAreaList().stream()
        .filter(one -> one.getId().equals(added.getId()))
        .findFirst()
        .orElseThrow();
    result.put("area", Map.of("name", area.getName(), "vertices", area.getVertices()));

    var refusal = networkSettings
        .removeVlan(new NetworkSettingsRemoveVlanRequest()
            .params(new NetworkSettingsRemoveVlanParams().vlanName("eth0.5")))
        .getError();
    result.put("refusal", Map.of("code", refusal.getCode(), "subCode", refusal.getDetails().getSubCode()));

    var broker = new emqx.ApiClient().setBasePath(System.getenv("EMQX_URL"));
    broker.setUsername("key");
    broker.setPassword("secret");
    var page = new ClientsApi(broker)
        .listClients(
            null, 2, null, null, null, null, null, null, null, null, null, null, null, null, null, null);
    result.put(
        "clients",
        page.getData().stream()
            .map(client -> Map.of("id", client.getClientid(), "connected", client.getConnected()))
            .toList());
    result.put("more", page.getMeta().getHasnext());

    System.out.println(new Gson().toJson(result));
  }
}
