import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A mock camera that runs while the tests of a class do. */
final class MockCamera implements BeforeAllCallback, AfterAllCallback {
  private static final Pattern URL = Pattern.compile("\"url\":\"([^\"]+)\"");

  private Process process;
  private String url;

  String url() {
    return url;
  }

  @Override
  public void beforeAll(ExtensionContext context) throws IOException {
    process =
        new ProcessBuilder("npx", "vapix-openapi", "mock", "--port", "0", "--json")
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String line = process.inputReader().readLine();
    Matcher matcher = URL.matcher(line == null ? "" : line);
    if (!matcher.find()) {
      throw new IllegalStateException("the mock did not start; its standard error has the reason");
    }
    url = matcher.group(1);
  }

  @Override
  public void afterAll(ExtensionContext context) throws InterruptedException {
    // npx starts further processes.
    process.descendants().forEach(ProcessHandle::destroy);
    process.destroy();
    process.waitFor();
  }
}
