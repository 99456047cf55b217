package org.interboard.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.interboard.graph.Sources;
import org.interboard.web.Site;
import org.interboard.web.Tally;

/** The site under attack, with a canary beside it, and what it makes of a file sent to it. */
final class Target {
  // A check's own limit of time, and room for a machine that others keep busy.
  private static final Duration LIMIT = Duration.ofSeconds(45);
  private static final Duration FIRST = Duration.ofMinutes(3);
  private static final String FACTS =
      "/sparql?query=SELECT%20(COUNT(*)%20AS%20%3Fn)%20%7B%3Fs%20%3Fp%20%3Fo%7D";

  private static final List<String> INSIDE =
      List.of(
          "Exception",
          "org.apache",
          "java.lang",
          "java.util",
          "\tat ",
          System.getProperty("user.dir"));

  /** Started by the first who asks; ends with the run. */
  private static final class Shared {
    private static final Target TARGET = new Target();
  }

  private final HttpClient client = HttpClient.newHttpClient();
  private final Site site = Site.of(Sources.bundled());
  private final Canary canary = new Canary();
  private Tally tally = new Tally();
  private final String facts = site.get(FACTS).body();

  /** What is judged once for all drafts is judged before the clock runs. */
  private Target() {
    byte[] draft = draft();
    for (int again = 0; again < 5; again++) {
      if (answer(FIRST, "/api/validate", draft, "Content-Type", "text/turtle").status() == 200) {
        return;
      }
    }
  }

  private static byte[] draft() {
    try {
      return Files.readAllBytes(Path.of("src/test/resources/check/exampleshire.ttl"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The one under attack from all suites. */
  static Target shared() {
    return Shared.TARGET;
  }

  /** A status and a body, which never tell of the inside of the program. */
  record Reply(int status, String body, String mediaType) {}

  String canary() {
    return canary.address();
  }

  Reply draft(String mediaType, String text) {
    return draft(mediaType, text.getBytes(StandardCharsets.UTF_8));
  }

  Reply draft(String mediaType, byte[] bytes) {
    return send("/api/validate", bytes, "Content-Type", mediaType);
  }

  /** A query in the field of a form; one that is cut off at its limit of time says which it was. */
  Reply query(byte[] form) {
    Reply reply =
        answer(LIMIT, "/sparql", form, "Content-Type", "application/x-www-form-urlencoded");
    if (reply.status() == 503) {
      assertThat(reply.body()).contains("limit");
      return reply;
    }
    return sound(reply);
  }

  /** Sends it, and sees that the answer comes in time and is none of a program that fell over. */
  Reply send(String path, byte[] bytes, String... headers) {
    return sound(answer(LIMIT, path, bytes, headers));
  }

  private Reply answer(Duration limit, String path, byte[] bytes, String... headers) {
    HttpRequest request =
        HttpRequest.newBuilder(site.at(path))
            .headers(headers)
            .timeout(limit)
            .POST(BodyPublishers.ofByteArray(bytes))
            .build();
    try {
      HttpResponse<String> answer =
          tally.counted("POST " + path, () -> client.send(request, BodyHandlers.ofString()));
      return new Reply(
          answer.statusCode(),
          answer.body(),
          answer.headers().firstValue("Content-Type").orElse(""));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Reply sound(Reply reply) {
    assertThat(reply.status()).as(reply.body()).isLessThan(500);
    assertThat(INSIDE).as(reply.body()).noneMatch(reply.body()::contains);
    return reply;
  }

  /** Refused as a file that cannot be read, or is too much. */
  void refuses(String mediaType, String text, String... reasons) {
    refuses(draft(mediaType, text), reasons);
  }

  static void refuses(Reply reply, String... reasons) {
    assertThat(reply.status()).as(reply.body()).isIn(List.of(400, 413, 415, 422));
    assertThat(reply.mediaType()).isEqualTo("application/problem+json");
    assertThat(List.of(reasons)).allMatch(reply.body()::contains, "said in " + reply.body());
  }

  /** Nothing was asked of the canary, and the graph is what it was. */
  void assertUnharmed() {
    tally.assertHeld("drafts");
    tally = new Tally();
    assertThat(canary.requests()).isZero();
    assertThat(site.get(FACTS).body()).isEqualTo(facts);
  }
}
