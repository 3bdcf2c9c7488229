package nl.regiobeeld.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;

/**
 * The report of the sample as a reader has it: opened from a disk, in a browser without network.
 */
class ReportBrowserTest {
  private static final double TWO_SECONDS = 2000;
  private static final String HEALTH = "#cijfers-gezondheid ";

  @TempDir private static Path profile;

  private static Browser browser;
  private static Path report;

  @BeforeAll
  static void makeReport() {
    browser = Browser.start(profile);
    String out = Built.sample().out().toString();
    Cli.Result made = Cli.run("report", "--out", out, "--regio", "ZL,NML,GM0917");
    assertThat(made.exit()).as(made.err()).isZero();
    report = Built.sample().out().resolve("rendered/sample/rapport");
  }

  @AfterAll
  static void closeBrowser() {
    if (browser != null) {
      browser.close();
    }
  }

  @BeforeEach
  void forgetWhatWasBefore() {
    browser.console();
    browser.requests();
  }

  @AfterEach
  void nothingFailedAndNothingCameFromOutside() {
    assertThat(browser.console()).isEmpty();
    assertThat(browser.requests())
        .isNotEmpty()
        .allSatisfy(each -> assertThat(each).startsWith(report.toUri().toString()));
  }

  @Test
  void theFirstPageAnswersWithinTwoSeconds() {
    List<Double> times = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      browser.open(report.resolve("index.html"));
      times.add(browser.untilInteractive());
    }

    assertThat(times).as("milliseconds, of three times").anyMatch(each -> each < TWO_SECONDS);
  }

  @Test
  void aTableSortsAndFilters() {
    browser.open(report.resolve("regio/ZL.html"));
    int all = browser.texts(HEALTH + "tbody tr").size();
    WebElement head = browser.find(HEALTH + "thead th:nth-child(4) .dt-column-order");

    head.sendKeys(Keys.ENTER);
    browser.await(
        "document.querySelector('#cijfers-gezondheid thead th:nth-child(4)')"
            + ".getAttribute('aria-sort') === 'ascending'");
    List<BigDecimal> values =
        browser.texts(HEALTH + "tbody td:nth-child(4)").stream()
            .map(
                text ->
                    new BigDecimal(text.replace(".", "").replace(',', '.').replace('\u2212', '-')))
            .toList();
    browser.find("#cijfers-gezondheid-zoek").sendKeys("obesitas");
    List<String> found = browser.texts(HEALTH + "tbody th");
    browser.find("#cijfers-gezondheid-zoek").sendKeys(Keys.chord(Keys.CONTROL, "a"), Keys.DELETE);
    new Select(browser.find("#cijfers-gezondheid-keuze-1")).selectByVisibleText("65+");

    assertThat(values).hasSize(all).isSorted();
    assertThat(found).isNotEmpty().allMatch(text -> text.contains("obesitas"));
    assertThat(browser.texts(HEALTH + "tbody td:nth-child(2)")).isNotEmpty().containsOnly("65+");
  }

  @Test
  void behindANumberStandsWhereItComesFromAndTheCommandWorks() {
    browser.open(report.resolve("regio/ZL.html"));

    browser.find(HEALTH + "tbody tr:first-child button[data-stap=waarde]").click();
    browser.await("document.querySelector('#herkomst .stap.gevraagd') !== null");
    String told = browser.find("#herkomst").getText();
    String command = browser.find("#herkomst .opdracht code").getText();
    browser.press(Keys.ESCAPE);

    assertThat(told).contains("gelijk aan de gepubliceerde").contains("bestand").contains("regel");
    assertThat(browser.script("return document.getElementById('herkomst').open")).isEqualTo(false);
    List<String> words = new ArrayList<>(Arrays.asList(command.replace("'", "").split(" ")));
    assertThat(words.remove(0)).isEqualTo("./regiobeeld");
    words.addAll(List.of("--out", Built.sample().out().toString()));
    Cli.Result explained = Cli.run(words.toArray(String[]::new));
    assertThat(explained.exit()).as(command + explained.err()).isZero();
  }

  @Test
  void aReaderSwitchesRegion() {
    browser.open(report.resolve("index.html"));

    new Select(browser.find("#regiolijst")).selectByVisibleText("Heerlen");
    browser.find("#regiokeuze button").click();
    browser.await("document.querySelector('h1').textContent === 'Heerlen'");

    assertThat(browser.texts("#regiolijst option:checked")).containsExactly("Heerlen");
  }

  @Test
  void regionsAreComparedByWhatAReaderChooses() {
    browser.open(report.resolve("vergelijken.html"));
    browser.await("document.querySelectorAll('#vergelijktabel tbody tr').length > 1");

    WebElement subjects = browser.find("#onderwerp");
    new Select(subjects).selectByIndex(3);
    String chosen = new Select(subjects).getFirstSelectedOption().getText();
    browser.await("document.querySelector('.tabeltitel').textContent.includes('" + chosen + "')");

    assertThat(browser.texts("#vergelijktabel tbody th")).contains("Zuid-Limburg", "Heerlen");
  }

  @Test
  void comparedNumbersSortAsNumbersThoughTheFirstIsMissing() {
    browser.open(report.resolve("vergelijken.html"));
    browser.await("document.querySelectorAll('#vergelijktabel tbody tr').length > 1");
    browser.script(
        """
        const regio = (naam, land, orde) => ['ZL', naam, 'eigen regio', '2022', '1,0', '1', land, orde,
          '1,000', '1', '', '', '–', '', 'zorgkosten:2022|totaal|totaal|totaal|vektis'];
        const keuze = document.getElementById('onderwerp');
        keuze.selectedIndex = 4;
        regiobeeld.ontvang('vergelijk/' + keuze.value, { title: 'Proef', unit: 'euro', regios: [
          regio('Een', '–', ''), regio('Twee', '1.062,87', '1062.87'), regio('Drie', '824,66', '824.66')] });
        keuze.dispatchEvent(new Event('change'));
        """);
    browser.await("document.querySelector('.tabeltitel').textContent === 'Proef (euro)'");

    browser.find("#vergelijktabel thead th:nth-child(5) .dt-column-order").sendKeys(Keys.ENTER);
    // The table is sorted when the page gets to it, not within the key's own event.
    browser.await(
        "document.querySelector('#vergelijktabel tbody tr:nth-child(2) td:nth-child(5)')"
            + ".textContent === '824,66'");

    assertThat(browser.texts("#vergelijktabel tbody td:nth-child(5)"))
        .containsExactly("–", "824,66", "1.062,87");
    assertThat(browser.texts("#vergelijktabel tbody button[data-stap=gerealiseerd]")).hasSize(3);
    assertThat(browser.texts("#vergelijktabel tbody button[data-stap=verhouding]")).hasSize(3);
  }

  @Test
  void theKeyboardAloneIsEnough() {
    browser.open(report.resolve("index.html"));
    browser.tabTo(".sprong");
    browser.press(Keys.ENTER);
    browser.await("document.activeElement.id === 'inhoud'");
    browser.tabTo("thead .dt-column-order");
    browser.press(Keys.ENTER);
    browser.await("document.querySelectorAll('thead th[aria-sort]').length === 1");
    browser.tabTo("button.cijfer");
    browser.press(Keys.ENTER);
    browser.await("document.querySelector('#herkomst .opdracht') !== null");
    browser.press(Keys.ESCAPE);
    browser.await("document.activeElement.matches('button.cijfer')");
    browser.tabTo("#regios a");
    browser.press(Keys.ENTER);
    browser.await("location.pathname.includes('/regio/')");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "index",
        "regio/NML",
        "vergelijken",
        "verschillen",
        "stellingen",
        "methode",
        "methode/kleurbanden",
        "bronnen",
        "woordenboek"
      })
  void nobodyIsShutOutAndNothingIsWiderThanAPhone(String page) throws IOException {
    browser.resize(1280);
    browser.open(report.resolve(page + ".html"));
    assertThat(browser.barriers()).isEmpty();

    browser.resize(390);
    browser.open(report.resolve(page + ".html"));
    Object wider = browser.script("return document.documentElement.scrollWidth - innerWidth");
    browser.resize(1280);
    assertThat(((Number) wider).intValue()).isLessThanOrEqualTo(0);
  }
}
