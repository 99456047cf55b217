package org.interboard.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Forms in many parts, and drafts that try to change what they are judged by. */
class FormAttackTest {
  private static final String FORM = "multipart/form-data; boundary=x";
  private static final String FILE =
      "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\n\r\n%s\r\n";
  private static final Target target = Target.shared();
  private static String draft;

  @BeforeAll
  static void open() throws IOException {
    draft = Files.readString(Path.of("src/test/resources/check/exampleshire.ttl"));
  }

  @AfterAll
  static void nothing_came_of_it() {
    target.assertUnharmed();
  }

  @Test
  void a_form_of_thousands_of_parts_is_refused() {
    Target.refuses(form(FILE.formatted("a.ttl", draft).repeat(5_000)));
    Target.refuses(
        form("--x\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nb\r\n".repeat(5_000)));
  }

  @Test
  void a_form_with_two_files_or_none_is_refused() {
    Target.refuses(form(FILE.formatted("a.ttl", draft).repeat(2)), "one file");
    Target.refuses(
        form(FILE.formatted("a.ttl", draft).replace("\"file\"", "\"else\"")), "one file");
    Target.refuses(form(""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"multipart/form-data", "multipart/form-data; boundary=", "multipart/x"})
  void a_form_without_a_boundary_is_refused(String mediaType) {
    Target.refuses(
        target.send(
            "/api/validate",
            (FILE.formatted("a", draft) + "--x--").getBytes(),
            "Content-Type",
            mediaType));
  }

  @Test
  void a_form_that_is_cut_short_is_refused() {
    Target.refuses(
        target.send("/api/validate", FILE.formatted("a", "x").getBytes(), "Content-Type", FORM));
    Target.refuses(target.send("/api/validate", "--x".getBytes(), "Content-Type", FORM));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../../../etc/passwd",
        "/etc/cron.d/x",
        "C:\\\\x",
        "<script>alert(1)</script>.ttl",
        "a\\\" onload=\\\"alert(1)",
        "\u202Elmth.exe",
        "CON"
      })
  void the_name_that_a_file_comes_under_is_never_used(String name) {
    Target.Reply reply =
        target.send(
            "/api/validate?format=html",
            (FILE.formatted(name, draft) + "--x--\r\n").getBytes(StandardCharsets.UTF_8),
            "Content-Type",
            FORM);
    assertThat(reply.status()).isEqualTo(200);
    assertThat(reply.body()).doesNotContain("alert(1)", "passwd", "cron.d", "\u202Elmth");
  }

  @Test
  void a_head_of_a_part_that_is_very_long_is_refused() {
    Target.refuses(form(FILE.formatted("x".repeat(1_000_000), draft)));
  }

  private static Target.Reply form(String parts) {
    return target.send("/api/validate", (parts + "--x--\r\n").getBytes(), "Content-Type", FORM);
  }
}
