import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class CameraTest {
  @RegisterExtension static final MockCamera CAMERA = new MockCamera();

  private final HttpClient client = HttpClient.newHttpClient();

  private String call(String body) throws Exception {
    URI uri = URI.create(CAMERA.url() + "/axis-cgi/mqtt/client.cgi");
    HttpRequest request =
        HttpRequest.newBuilder(uri)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body))
            .build();
    HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
    assertEquals(200, response.statusCode());
    return response.body();
  }

  @Test
  void activatesTheMqttClient() throws Exception {
    call("{\"apiVersion\":\"1.0\",\"method\":\"activateClient\"}");
    String status = call("{\"apiVersion\":\"1.0\",\"method\":\"getClientStatus\"}");
    assertTrue(status.contains("\"state\":\"active\""), status);
  }

  @Test
  void rejectsMisspeltMethods() throws Exception {
    String refused = call("{\"apiVersion\":\"1.0\",\"method\":\"activeClient\"}");
    assertTrue(refused.contains("\"error\""), refused);
  }
}
