package nl.regiobeeld.fetch;

import com.sun.net.httpserver.HttpExchange;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A v4 table of as many observations as one likes, made while they are sent: as a zip and in pages.
 *
 * @param rows how many observations
 * @param onPage how many on a page
 */
record GeneratedTable(long rows, int onPage) {
  static final String SERVICE = "/odata/v1/CBS";
  static final String ID = "generated";
  private static final String TABLE = SERVICE + "/" + ID;
  private static final String ZIP = "/csv/CBS/nl/" + ID;
  private static final int BUFFER = 1 << 16;

  /** Puts the table on a server. */
  void on(Publisher publisher) {
    publisher
        .has(
            TABLE + "/Properties",
            """
            {"Identifier":"%s","Modified":"2026-06-23T00:00:00+02:00","Status":"Regulier",
             "ObservationCount":%d,"Distributions":[{"Format":"csv","DownloadUrl":"%s"}]}
            """
                .formatted(ID, rows, publisher.at(ZIP)))
        .has(TABLE + "/Dimensions", "{\"value\":[{\"Identifier\":\"RegioS\"}]}")
        .has(TABLE + "/MeasureCodes", "{\"value\":[{\"Identifier\":\"M000352\"}]}")
        .has(TABLE + "/RegioSCodes", "{\"value\":[{\"Identifier\":\"GM0917\"}]}")
        .has(ZIP, this::zip);
    for (long first = 0; first < rows; first += onPage) {
      long begin = first;
      String next = begin + onPage < rows ? publisher.at(page(begin + onPage)).toString() : null;
      publisher.has(page(begin), exchange -> page(exchange, begin, next));
    }
  }

  private static String page(long first) {
    return TABLE + "/Observations" + (first == 0 ? "" : "?$skip=" + first);
  }

  private void page(HttpExchange exchange, long first, String next) throws IOException {
    exchange.sendResponseHeaders(200, 0);
    try (OutputStream out = new BufferedOutputStream(exchange.getResponseBody(), BUFFER)) {
      write(out, "{\"value\":[");
      for (long id = first; id < Math.min(rows, first + onPage); id++) {
        write(out, id == first ? "" : ",");
        write(
            out,
            "{\"Id\":"
                + id
                + ",\"Measure\":\"M000352\",\"ValueAttribute\":\"None\",\"Value\":"
                + value(id)
                + ",\"StringValue\":null,\"RegioS\":\"GM0917\",\"Perioden\":\"2019JJ00\"}");
      }
      write(out, next == null ? "]}" : "],\"@odata.nextLink\":\"" + next + "\"}");
    }
  }

  private void zip(HttpExchange exchange) throws IOException {
    exchange.sendResponseHeaders(200, 0);
    try (ZipOutputStream zip =
            new ZipOutputStream(new BufferedOutputStream(exchange.getResponseBody(), BUFFER));
        OutputStream out = new BufferedOutputStream(zip, BUFFER)) {
      zip.setLevel(Deflater.BEST_SPEED);
      zip.putNextEntry(new ZipEntry("Observations.csv"));
      write(out, "Id;Measure;RegioS;Perioden;Value;StringValue;ValueAttribute\n");
      for (long id = 0; id < rows; id++) {
        write(out, id + ";M000352;GM0917;2019JJ00;" + value(id) + ",5;;None\n");
      }
    }
  }

  /** Numbers that do not compress too well. */
  private static long value(long id) {
    return id * 2_654_435_761L % 1_000_000_007;
  }

  private static void write(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.US_ASCII));
  }
}
