package nl.regiobeeld.fetch;

import com.sun.net.httpserver.HttpHandler;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Tables on a publisher's server, answered as CBS's recorded services do. */
public final class OdataPublisher {
  static final String TABLE4 = "/odata/v1/CBS/84799NED";
  static final String TABLE3 = "/ODataFeed/odata/50090NED";
  static final String ZIP = "/csv/CBS/nl/84799NED";

  private final Publisher publisher;

  /** Tables on this server. */
  public OdataPublisher(Publisher publisher) {
    this.publisher = publisher;
  }

  /** A v4 table of three pages with two observations each, and the same as a zip. */
  public OdataPublisher table4(String modified) {
    publisher
        .has(TABLE4 + "/Properties", properties(modified))
        .has(
            TABLE4 + "/Dimensions",
            """
            {"value":[
             {"Identifier":"RegioS","Kind":"GeoDimension","ContainsGroups":true,"ContainsCodes":true},
             {"Identifier":"Perioden","Kind":"TimeDimension","ContainsGroups":false,"ContainsCodes":true}]}
            """)
        .has(TABLE4 + "/MeasureCodes", "{\"value\":[{\"Identifier\":\"M000352\"}]}")
        .has(TABLE4 + "/RegioSCodes", "{\"value\":[{\"Identifier\":\"GM0917\"}]}")
        .has(TABLE4 + "/RegioSGroups", "{\"value\":[]}")
        .has(TABLE4 + "/PeriodenCodes", "{\"value\":[{\"Status\":\"Definitief\"}]}")
        .has(ZIP, new Resource(zip("Observations.csv", "Id;Measure;Value\n0;M000352;1,5\n")));
    for (int page = 0; page < 3; page++) {
      publisher.has(page(page), page(page * 2, page < 2 ? page(page + 1) : null));
    }
    return this;
  }

  /** The description of the v4 table. */
  public String properties(String modified) {
    return """
    {"Identifier":"84799NED","Modified":"%s","Status":"Regulier","ObservationCount":6,
     "License":"https://creativecommons.org/licenses/by/4.0/",
     "Distributions":[{"Format":"odata","DownloadUrl":"%s"},{"Format":"csv","DownloadUrl":"%s"}]}
    """
        .formatted(modified, publisher.at(TABLE4), publisher.at(ZIP));
  }

  /** The path of a page of observations. */
  static String page(int number) {
    return TABLE4 + "/Observations" + (number == 0 ? "" : "?$skip=" + number * 2);
  }

  /** A page with two observations. */
  String page(int first, String next) {
    String link = next == null ? "" : ",\"@odata.nextLink\":\"" + publisher.at(next) + "\"";
    return "{\"value\":[" + observation(first) + "," + observation(first + 1) + "]" + link + "}";
  }

  private static String observation(int id) {
    return """
    {"Id":%d,"Measure":"M000352","ValueAttribute":"None","Value":%d,"StringValue":null,"RegioS":"GM0917","Perioden":"2019JJ00"}\
    """
        .formatted(id, 1000 + id);
  }

  /** A v3 table of two pages; links are written as CBS's older services do, by http. */
  public OdataPublisher table3(String modified) {
    String rows = TABLE3 + "/UntypedDataSet?$format=json";
    String next = publisher.at(rows + "&$skip=2").toString();
    publisher
        .has(
            TABLE3 + "/TableInfos?$format=json",
            "{\"value\":[{\"Identifier\":\"50090NED\",\"Modified\":\"" + modified + "\"}]}")
        .has(
            TABLE3 + "/DataProperties?$format=json",
            """
            {"value":[{"Key":"WijkenEnBuurten","Type":"GeoDetail"},{"Key":"Leeftijd","Type":"Dimension"},
             {"Key":null,"Type":"TopicGroup"},{"Key":"Perioden","Type":"TimeDimension"},
             {"Key":"ErvarenGezondheid_4","Type":"Topic"}]}
            """)
        .has(TABLE3 + "/CategoryGroups?$format=json", "{\"value\":[]}")
        .has(TABLE3 + "/WijkenEnBuurten?$format=json", "{\"value\":[{\"Key\":\"GM0917    \"}]}")
        .has(TABLE3 + "/Leeftijd?$format=json", "{\"value\":[{\"Key\":\"20300\"}]}")
        .has(TABLE3 + "/Perioden?$format=json", "{\"value\":[{\"Key\":\"2020JJ00\"}]}")
        .has(
            rows,
            "{\"value\":[{\"ID\":0,\"E_4\":\"    72.5\"},{\"ID\":1,\"E_4\":\"       .\"}],"
                + "\"odata.nextLink\":\""
                + next
                + "\"}")
        .has(rows + "&$skip=2", "{\"value\":[{\"ID\":2,\"E_4\":null}]}");
    return this;
  }

  /** The bytes of a zip with one file. */
  static byte[] zip(String name, String text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** An answer of this text. */
  static HttpHandler text(String text) {
    return new Resource(text.getBytes(StandardCharsets.UTF_8));
  }
}
