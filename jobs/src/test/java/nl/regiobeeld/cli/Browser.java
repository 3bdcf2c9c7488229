package nl.regiobeeld.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A browser without a screen and without a network. */
final class Browser implements AutoCloseable {
  private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
  private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
  private static final int MANY_TABS = 80;
  private static final ObjectMapper JSON = new ObjectMapper();

  private final ChromeDriver driver;

  private Browser(ChromeDriver driver) {
    this.driver = driver;
  }

  /** Starts one with an empty profile in this folder; a test that asks is skipped without. */
  static Browser start(Path profile) {
    Assumptions.assumeTrue(
        Files.isExecutable(DRIVER) && Files.isExecutable(CHROMIUM),
        () -> "skipped: there is no " + CHROMIUM + " with " + DRIVER);
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    logs.enable(LogType.PERFORMANCE, Level.ALL);
    ChromeOptions options = new ChromeOptions();
    options.setBinary(CHROMIUM.toString());
    options.setCapability("goog:loggingPrefs", logs);
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--no-first-run",
        "--force-prefers-reduced-motion",
        "--host-resolver-rules=MAP * ~NOTFOUND",
        "--window-size=1280,900",
        "--user-data-dir=" + profile);
    ChromeDriverService service =
        new ChromeDriverService.Builder().usingDriverExecutable(DRIVER.toFile()).build();
    return new Browser(new ChromeDriver(service, options));
  }

  void open(Path page) {
    driver.get(page.toUri().toString());
  }

  WebElement find(String css) {
    return driver.findElement(By.cssSelector(css));
  }

  List<String> texts(String css) {
    List<String> texts = new ArrayList<>();
    driver.findElements(By.cssSelector(css)).forEach(each -> texts.add(each.getText()));
    return texts;
  }

  /** Waits until a script says true. */
  void await(String condition) {
    new WebDriverWait(driver, Duration.ofSeconds(20))
        .until(any -> Boolean.TRUE.equals(script("return " + condition)));
  }

  Object script(String text, Object... arguments) {
    return driver.executeScript(text, arguments);
  }

  /** Goes on with the Tab key until something that matches has the focus. */
  void tabTo(String css) {
    for (int i = 0; i < MANY_TABS; i++) {
      press(Keys.TAB);
      if (Boolean.TRUE.equals(script("return document.activeElement.matches(arguments[0])", css))) {
        return;
      }
    }
    throw new AssertionError("the Tab key does not lead to " + css);
  }

  void press(CharSequence keys) {
    new Actions(driver).sendKeys(keys).perform();
  }

  /** Milliseconds from the start of the way to this page until it answers. */
  double untilInteractive() {
    return ((Number)
            script("return performance.getEntriesByType('navigation')[0].domContentLoadedEventEnd"))
        .doubleValue();
  }

  /** The addresses that were asked for since it was last asked. */
  List<String> requests() {
    List<String> addresses = new ArrayList<>();
    for (LogEntry entry : driver.manage().logs().get(LogType.PERFORMANCE)) {
      try {
        JsonNode message = JSON.readTree(entry.getMessage()).path("message");
        if (message.path("method").asText().equals("Network.requestWillBeSent")) {
          addresses.add(message.path("params").path("request").path("url").asText());
        }
      } catch (JsonProcessingException e) {
        throw new UncheckedIOException(e);
      }
    }
    return addresses;
  }

  /** What the console says since it was last asked. */
  List<String> console() {
    List<String> lines = new ArrayList<>();
    driver.manage().logs().get(LogType.BROWSER).forEach(each -> lines.add(each.toString()));
    return lines;
  }

  /** What axe finds on this page that is serious or critical: rule and element. */
  List<?> barriers() {
    try (InputStream axe = Browser.class.getResourceAsStream("/axe.min.js")) {
      driver.executeScript(new String(axe.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    driver.manage().timeouts().scriptTimeout(Duration.ofSeconds(60));
    return (List<?>)
        driver.executeAsyncScript(
            """
            const done = arguments[0];
            axe.run(document, {resultTypes: ['violations'], preload: false}).then(found => done(found.violations
                .filter(each => ['serious', 'critical'].includes(each.impact))
                .flatMap(each => each.nodes.map(node => each.id + ' ' + node.html.slice(0, 160)))));
            """);
  }

  void resize(int width) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", 844, "deviceScaleFactor", 1, "mobile", false));
  }

  @Override
  public void close() {
    driver.quit();
  }
}
