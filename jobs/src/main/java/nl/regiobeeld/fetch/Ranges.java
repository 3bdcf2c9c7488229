package nl.regiobeeld.fetch;

import java.net.http.HttpResponse;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.regiobeeld.model.Refusal;
import nl.regiobeeld.model.Secrets;

/** What an answer's headers say about its body. */
final class Ranges {
  /** {@code bytes 100-199/200}, or with {@code *} for an unknown total (RFC 9110, 14.4). */
  private static final Pattern CONTENT_RANGE =
      Pattern.compile("bytes (\\d{1,18})-\\d{1,18}/(\\d{1,18}|\\*)");

  private Ranges() {}

  /** Where a part begins, or -1 when the header does not tell. */
  static long begin(HttpResponse.ResponseInfo answer) {
    Matcher range = CONTENT_RANGE.matcher(answer.headers().firstValue("Content-Range").orElse(""));
    return range.matches() ? Long.parseLong(range.group(1)) : -1;
  }

  /** How long the whole is of which an answer brings a part. */
  static OptionalLong total(HttpResponse<?> answer) {
    Matcher range = CONTENT_RANGE.matcher(answer.headers().firstValue("Content-Range").orElse(""));
    return range.matches() && !range.group(2).equals("*")
        ? OptionalLong.of(Long.parseLong(range.group(2)))
        : OptionalLong.empty();
  }

  /** Whether a whole answer was promised longer or shorter than what came. */
  static boolean isOtherLength(HttpResponse<?> answer, long came) {
    return answer.statusCode() == Answer.OK
        && answer.headers().firstValueAsLong("Content-Length").orElse(came) != came;
  }

  /** Whether a cut would have shown. */
  static boolean isMeasured(HttpResponse<?> answer) {
    return answer.headers().firstValue("Content-Length").isPresent()
        || answer.headers().firstValue("Transfer-Encoding").isPresent();
  }

  /** Refuses a body in an encoding, for which we never ask: the bytes would not be the file's. */
  static void requireIdentity(HttpResponse<?> answer) {
    String encoding = answer.headers().firstValue("Content-Encoding").orElse("identity");
    if (!encoding.equalsIgnoreCase("identity")) {
      throw Refusal.input(
          "%s came encoded as %s although that was not asked"
              .formatted(Secrets.without(answer.uri().toString()), encoding));
    }
  }

  /** Where an answer that was not followed leads to, for a message. */
  static String redirect(HttpResponse<?> answer) {
    return answer
        .headers()
        .firstValue("Location")
        .map(
            location ->
                ", which leads on to %s; more than five such steps, or one from https to http, are not followed"
                    .formatted(Secrets.without(location)))
        .orElse("");
  }
}
