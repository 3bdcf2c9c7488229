package nl.regiobeeld.fetch;

import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpClient.Version;
import nl.regiobeeld.config.FetchSettings.Manners;

/**
 * What all downloads share.
 *
 * @param http follows at most five redirects (the JDK's own limit), never from https to http
 * @param hosts who may ask what at once
 * @param manners how servers are treated
 */
record Network(HttpClient http, Hosts hosts, Manners manners) {
  static Network of(Manners manners) {
    // HTTP/1.1: one request per connection, so that the number of requests is that of connections.
    HttpClient http =
        HttpClient.newBuilder()
            .version(Version.HTTP_1_1)
            .followRedirects(Redirect.NORMAL)
            .connectTimeout(manners.connect())
            .build();
    return new Network(http, new Hosts(manners.connections()), manners);
  }
}
