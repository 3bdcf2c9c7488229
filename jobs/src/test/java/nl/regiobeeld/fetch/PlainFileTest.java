package nl.regiobeeld.fetch;

import static nl.regiobeeld.fetch.Fetching.file;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import nl.regiobeeld.landing.Delivery;
import nl.regiobeeld.landing.Item;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainFileTest extends OneFile {
  private static final String DATE = "Tue, 01 Mar 2022 10:00:00 GMT";

  private static Resource text(String text, String etag, String date) {
    return new Resource(text.getBytes(StandardCharsets.UTF_8), etag, date);
  }

  @ParameterizedTest
  @CsvSource({"'\"v1\"',", ", 'Tue, 01 Mar 2022 10:00:00 GMT'", "W/\"v1\", 'Tue, 01 Mar 2022'"})
  void aFileThatDidNotChangeIsNotSentAgain(String etag, String date) throws IOException {
    publisher.has(PATH, text("a;b", etag, date));
    fetching.bring(source);

    Outcome second = fetching.bring(source);

    assertThat(second.state()).isEqualTo(Outcome.State.UNCHANGED);
    assertThat(fetching.notes()).filteredOn(note -> note.endsWith("has data.csv")).hasSize(1);
  }

  @Test
  void withoutValidatorTheBytesDecide() throws IOException {
    publisher.has(PATH, "a;b");
    Outcome first = fetching.bring(source);

    assertThat(fetching.bring(source).state()).isEqualTo(Outcome.State.UNCHANGED);
    publisher.has(PATH, "a;c");
    Outcome third = fetching.bring(source);

    assertThat(third.state()).isEqualTo(Outcome.State.CHANGED);
    assertThat(third.before()).isEqualTo(first.delivery());
  }

  @Test
  void aFileThatIsNoLongerWholeInLandingIsFetchedAgain() throws IOException {
    publisher.has(PATH, text("a;b", "\"v1\"", DATE));
    Item item = fetching.bring(source).delivery().orElseThrow().items().get(0);
    java.nio.file.Files.writeString(
        java.nio.file.Path.of(fetching.landing().path(item).toUri()), "");

    fetching.bring(source);

    assertThat(fetching.text(item)).isEqualTo("a;b");
  }

  @Test
  void aYearThatIsIssuedAgainIsTheOneInUse() throws IOException {
    publisher
        .has("/Zvw%202020%20-%20gemeente.csv", text("a", null, DATE))
        .has("/Zvw%202020_versie2.csv", text("b", null, "Thu, 02 Mar 2023 10:00:00 GMT"));
    fetching.bring(file("vektis-2020", publisher.at("/Zvw%202020%20-%20gemeente.csv")));

    fetching.bring(file("vektis-2020", publisher.at("/Zvw%202020_versie2.csv")));

    assertThat(fetching.landing().newest())
        .singleElement()
        .satisfies(
            newest -> {
              assertThat(newest.delivery().items().get(0).naam()).isEqualTo("Zvw 2020_versie2.csv");
              assertThat(newest.change())
                  .contains(
                      "vektis-2020 was issued again: the publisher's date went from %s to Thu, 02 Mar 2023 10:00:00 GMT; 'Zvw 2020 - gemeente.csv' became 'Zvw 2020_versie2.csv'; the data have other bytes"
                          .formatted(DATE));
            });
  }

  @Test
  void theServersNameForAFileGoesBeforeThatOfTheAddress() throws IOException {
    publisher.has(
        PATH,
        exchange -> {
          exchange
              .getResponseHeaders()
              .set("Content-Disposition", "attachment; filename*=UTF-8''wachttijden%20ggz.csv");
          text("a", null, DATE).handle(exchange);
        });

    Delivery delivery = fetching.bring(source).delivery().orElseThrow();

    assertThat(delivery.items().get(0).naam()).isEqualTo("wachttijden ggz.csv");
    assertThat(delivery.gewijzigd()).isEqualTo(DATE);
  }

  @Test
  void aDamagedZipIsRefused() throws IOException {
    byte[] zip = OdataPublisher.zip("a.csv", "a;b;c;d;e;f;g;h\n".repeat(50));
    zip[45] ^= 1;
    publisher.has(PATH, new Resource(zip));

    assertThat(fetching.failure(source)).contains("did not answer with a whole zip");
  }

  @Test
  void aDryRunAsksForHeadersOnlyAndWritesNothing() throws IOException {
    publisher.has(PATH, text("a;b", "\"v1\"", DATE));

    Outcome planned = fetching.look(source);

    assertThat(planned.state()).isEqualTo(Outcome.State.NEW);
    assertThat(planned.message()).contains(DATE, "3 bytes");
    assertThat(publisher.requests()).containsExactly("HEAD " + PATH);
    assertThat(fetching.files()).isEmpty();
    fetching.bring(source);
    assertThat(fetching.look(source).state()).isEqualTo(Outcome.State.UNCHANGED);
  }

  /** Without length and chunks the end of the file looks like a cut, and a cut like the end. */
  @Test
  void anAnswerWhoseEndCannotBeToldFromACutIsRefused() throws IOException {
    try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      CompletableFuture<Void> answers = CompletableFuture.runAsync(() -> answerTwice(server));

      String message =
          fetching.failure(
              file("bron", URI.create("http://127.0.0.1:" + server.getLocalPort() + "/a.csv")));

      assertThat(message).contains("does not say how long its answer is", "--in");
      answers.join();
    }
  }

  private static void answerTwice(ServerSocket server) {
    for (int i = 0; i < 2; i++) {
      try (Socket socket = server.accept();
          OutputStream out = socket.getOutputStream()) {
        assertThat(socket.getInputStream().read(new byte[4000])).isPositive();
        out.write(
            "HTTP/1.1 200 OK\r\nConnection: close\r\n\r\na;b".getBytes(StandardCharsets.US_ASCII));
      } catch (IOException e) {
        throw new java.io.UncheckedIOException(e);
      }
    }
  }
}
