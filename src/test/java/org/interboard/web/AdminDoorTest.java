package org.interboard.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.interboard.graph.KnowledgeGraph;
import org.interboard.graph.Sources;
import org.interboard.web.guard.Protection;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who does not know the token changes nothing, learns nothing, and does not guess for long. */
class AdminDoorTest {
  private static final String PATH = "/admin/reload";
  private static final String TOKEN = "0123456789abcdef-of-the-test";
  private static final String REST =
      " HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: 0\r\n";
  private static final List<String> log = new CopyOnWriteArrayList<>();
  private static final Site site = Site.trial();
  private static WebServer server;

  @BeforeAll
  static void open() {
    Sources trial = Sources.folder(Path.of("src/test/resources/trial/whole"));
    Address any = new Address("127.0.0.1", 0);
    Protection strict =
        Protection.usual().limitingClients(Optional.of("X-Client")).withLog(log::add);
    server =
        WebServer.start(
            Publication.of(KnowledgeGraph.load(trial)), any, PublicAddress.of(any), strict);
    server.letReload(
        server.republishing(() -> Republishing.Found.of(trial), Publication::of), TOKEN);
  }

  @AfterAll
  static void close() {
    server.stop();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "POST | Authorization: Bearer 0123456789abcdef-of-the-test | 200",
        "POST | authorization: bearer 0123456789abcdef-of-the-test | 200",
        "POST | Authorization: Bearer 0123456789abcdef-of-the-tesT | 401",
        "POST | Authorization: Bearer 0123456789abcdef-of-the-test, x | 401",
        "POST | Authorization: Bearer 0123456789abcdef | 401",
        "POST | Authorization: Basic 0123456789abcdef-of-the-test | 401",
        "POST | Authorization: 0123456789abcdef-of-the-test | 401",
        "POST | Authorization: Bearer | 401",
        "POST | Cookie: token=0123456789abcdef-of-the-test | 401",
        "GET | Authorization: Bearer 0123456789abcdef-of-the-test | 405",
        "HEAD | Authorization: Bearer 0123456789abcdef-of-the-test | 405",
        "OPTIONS | Origin: https://evil.example | 405",
        "DELETE | Authorization: Bearer 0123456789abcdef-of-the-test | 405"
      })
  void only_the_whole_token_in_its_header_opens_it(String method, String header, int status) {
    String said = asked(method, PATH, header);

    assertThat(said).startsWith("HTTP/1.1 " + status + " ");
    assertThat(said).doesNotContain("Access-Control", TOKEN, "Set-Cookie");
    assertThat(said.contains("WWW-Authenticate: Bearer")).isEqualTo(status == 401);
  }

  @Test
  void the_token_in_an_address_is_none_and_is_not_logged() {
    int before = log.size();
    assertThat(asked("POST", PATH + "?token=" + TOKEN, "X-Other: 1")).startsWith("HTTP/1.1 401 ");
    assertThat(asked("POST", PATH, "Authorization: Bearer " + TOKEN)).startsWith("HTTP/1.1 200 ");

    InTime.comes(() -> log.size() >= before + 2);
    assertThat(log).noneMatch(line -> line.contains(TOKEN));
  }

  @Test
  void guesses_count_as_mistakes() {
    String last = "";
    for (int n = 0; n < 200 && !last.startsWith("HTTP/1.1 429 "); n++) {
      last = asked("POST", PATH, "X-Client: guesser\r\nAuthorization: Bearer guess-number-" + n);
    }
    assertThat(last).startsWith("HTTP/1.1 429 ");
  }

  @Test
  void without_a_token_there_is_nothing_at_its_address() {
    assertThat(site.send("POST", PATH, "", "Authorization", "Bearer ").statusCode()).isEqualTo(404);
    assertThat(site.get(PATH).statusCode()).isEqualTo(404);
  }

  private static String asked(String method, String path, String header) {
    try (Wire wire = Wire.to(server.address().port())) {
      return wire.write(method + " " + path + REST + header + "\r\n\r\n").rest();
    }
  }
}
