package nl.regiobeeld.fetch;

import com.sun.net.httpserver.HttpExchange;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The population table as v4 gives it, with as many observations as one likes, made while they are
 * sent: as a zip and in pages. The first 16 million differ in marital status, age, sex, gemeente
 * and year; a fifth of all is about everybody whatever their marital status, which is what is used.
 *
 * @param rows how many observations
 * @param onPage how many on a page
 * @param gemeenten their codes
 */
public record GeneratedTable(long rows, int onPage, List<String> gemeenten) {
  static final String SERVICE = "/odata/v1/CBS";
  static final String ID = "03759ned";
  private static final String TABLE = SERVICE + "/" + ID;
  private static final String ZIP = "/csv/CBS/nl/" + ID;
  private static final int BUFFER = 1 << 16;
  private static final String[] STATUS = {"T001019", "1010", "1020", "1050", "1080"};
  private static final String[] SEX = {"T001038", "3000", "4000"};
  private static final int AGES = 96;
  private static final int FIRST_YEAR = 1995;

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
                + ",\"StringValue\":null,\"BurgerlijkeStaat\":\""
                + key(id, "\",\"Geslacht\":\"", "\",\"Leeftijd\":\"", "\",\"RegioS\":\"")
                + "\",\"Perioden\":\""
                + period(id)
                + "\"}");
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
      csv(out, 0, rows);
    }
  }

  /** Writes observations as the bulk file has them, from one number to before another. */
  public void csv(OutputStream out, long first, long end) throws IOException {
    write(
        out,
        "Id;Measure;BurgerlijkeStaat;Geslacht;Leeftijd;RegioS;Perioden;Value;StringValue;ValueAttribute\n");
    for (long id = first; id < end; id++) {
      String key = key(id, ";", ";", ";") + ";" + period(id);
      write(out, id + ";M000352;" + key + ";" + value(id) + ";;None\n");
    }
  }

  /** Marital status, sex, age and gemeente of an observation, with what stands between them. */
  private String key(long id, String beforeSex, String beforeAge, String beforeRegion) {
    long rest = id;
    String status = STATUS[(int) (rest % STATUS.length)];
    rest /= STATUS.length;
    String sex = SEX[(int) (rest % SEX.length)];
    rest /= SEX.length;
    String age = age((int) (rest % AGES));
    rest /= AGES;
    String region = gemeenten.get((int) (rest % gemeenten.size()));
    return status + beforeSex + sex + beforeAge + age + beforeRegion + region;
  }

  /** All ages together, then 0 to 94. */
  private static String age(int number) {
    return switch (number) {
      case 0 -> "10000";
      case 1 -> "10010";
      default -> String.valueOf(10_000 + 100 * (number - 1));
    };
  }

  private String period(long id) {
    long perYear = (long) STATUS.length * SEX.length * AGES * gemeenten.size();
    return FIRST_YEAR + id / perYear + "JJ00";
  }

  /** Numbers that do not compress too well. */
  private static long value(long id) {
    return id * 2_654_435_761L % 100_003;
  }

  private static void write(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.US_ASCII));
  }
}
