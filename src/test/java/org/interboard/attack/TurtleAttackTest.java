package org.interboard.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Turtle and its kin that is too much, that lies, or that is no longer RDF 1.1. */
class TurtleAttackTest {
  private static final String TURTLE = "text/turtle";
  private static final String SAYS = "<http://a.example/x> <http://a.example/p> ";
  private static final Target target = Target.shared();

  @AfterAll
  static void nothing_came_of_it() {
    target.assertUnharmed();
  }

  @ParameterizedTest
  @CsvSource({"FF, 47", "C0AF, 47", "EDA080, 47", "F8888080, 47"})
  void bytes_that_are_no_utf8_are_refused_with_their_place(String hex, int at) {
    byte[] text = (SAYS + "\"é??????\" .").getBytes(StandardCharsets.UTF_8);
    byte[] bad = HexFormat.of().parseHex(hex);
    System.arraycopy(bad, 0, text, at - 1, bad.length);
    Target.refuses(target.draft(TURTLE, text), "not UTF-8 (byte " + at + ")");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"%s\"", "<http://a.example/%s>"})
  void terms_that_were_made_to_have_one_hash_are_refused_at_once(String term) {
    String draft =
        IntStream.range(0, 10_000)
            .mapToObj(n -> SAYS + term.formatted(sameHash(n)) + " .\n")
            .collect(Collectors.joining());
    target.refuses(TURTLE, draft, "more than 100 terms with one and the same hash", "file-hashes");
  }

  /** In Java the hashes of "Aa" and "BB" are one. */
  private static String sameHash(int number) {
    return String.format("%14s", Integer.toBinaryString(number))
        .replace("1", "BB")
        .replaceAll("[ 0]", "Aa");
  }

  @Test
  void other_encodings_are_refused() {
    String draft = SAYS + "\"x\" .";
    Target.refuses(target.draft(TURTLE, draft.getBytes(StandardCharsets.UTF_16)), "UTF-8");
    Target.refuses(target.draft(TURTLE, draft.getBytes(StandardCharsets.UTF_16LE)), "UTF-8");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '§',
      value = {
        "\"\\u0000\" § control character",
        "\"\\u001B[2J\" § control character",
        "\"\\uD800\" § surrogate",
        "\"x\"@e_n § Language",
        "\"x\"@abcdefghijk § abcdefghijk",
        "\"x\"@en--ltr § RDF 1.2",
        "<<( <http://a.example/x> <http://a.example/p> 1 )>> § RDF 1.2",
        "1 {| <http://a.example/q> 2 |} § RDF 1.2",
        "<javascript:alert(1)> § javascript",
        "<data:text/html,x> § data",
        "<file:///etc/passwd> § file",
        "<http://a.example/\\u0020x> § Bad IRI",
        "<http://a.example/\\u0022x> § IRI",
        "<http://a.example/\\u000Ax> § IRI",
        "<http://a.example/\\u003Cscript\\u003E> § IRI",
        "<::x> § IRI",
        "\"31 June\"^^<http://www.w3.org/2001/XMLSchema#date> § date",
        "\"x\"^^<http://www.w3.org/2001/XMLSchema#integer> § integer"
      })
  void a_value_that_is_not_what_it_seems_is_refused(String value, String reason) {
    target.refuses(TURTLE, SAYS + value + " .", reason);
  }

  @Test
  void triples_about_triples_are_refused() {
    target.refuses(TURTLE, "<< " + SAYS + "1 >> <http://a.example/q> 2 .", "RDF 1.2");
    target.refuses(TURTLE, "VERSION \"1.2\"\n" + SAYS + "1 .", "RDF 1.2");
    target.refuses("application/n-triples", SAYS + "<<( " + SAYS + "\"1\" )>> .", "RDF 1.2");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[ <http://a.example/p> ", "( ", "<<( "})
  void nesting_is_refused_at_any_depth_that_could_hurt(String open) {
    target.refuses(
        TURTLE, SAYS + open.repeat(5_000), "nested more than 200 deep", "\"file-depth\"");
    target.refuses("application/trig", SAYS + open.repeat(200_000), "nested more than 200 deep");
  }

  @Test
  void a_number_of_hundreds_of_thousands_of_digits_is_refused_at_once() {
    String digits = "7".repeat(300_000);
    target.refuses(TURTLE, SAYS + digits + " .", "more than 100 digits", "\"file-digits\"");
    target.refuses(
        TURTLE,
        SAYS + "\"" + digits + "\"^^<http://www.w3.org/2001/XMLSchema#integer> .",
        "more than 100 digits");
  }

  @Test
  void a_relative_iri_tells_nothing_of_where_the_program_runs() {
    Target.Reply reply =
        target.draft(TURTLE, "<rel> a <https://w3id.org/interboard/ontology#Bord> .");
    assertThat(reply.status()).isEqualTo(200);
    assertThat(reply.body()).doesNotContain("file:");
  }

  @Test
  void each_limit_of_length_and_number_is_named_when_it_is_passed() {
    target.refuses(
        TURTLE, SAYS + "\"" + "x".repeat(100_001) + "\" .", "100,000 characters", "\"file-text\"");
    target.refuses(
        TURTLE,
        SAYS + "<http://a.example/" + "x".repeat(2_000) + "> .",
        "2,000 characters",
        "\"file-iri\"");
    target.refuses(
        TURTLE,
        lines(1_001, "PREFIX p%d: <http://a.example/>\n") + SAYS + "1 .",
        "1,000 prefixes",
        "\"file-prefixes\"");
    target.refuses(TURTLE, "@base <a/> .\n".repeat(100_000) + SAYS + "1 .", "1,000 prefixes");
    target.refuses(
        TURTLE,
        SAYS + lines(200_001, "%d,") + "1 .",
        "200,000 triples",
        "\"limit\":\"file-triples\",\"most\":200000");
    target.refuses(
        TURTLE,
        SAYS + "\"" + "x".repeat(5_000_000) + "\" .",
        "\"limit\":\"file-bytes\",\"most\":5000000");
  }

  @Test
  void a_hundred_thousand_blank_nodes_are_read() {
    assertThat(target.draft(TURTLE, SAYS + "[],".repeat(100_000) + "[] .").status()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1 ;", "1", "1 # and no more", "1 ; <http://a.example/q> 2, 3 ;\n\n"})
  void a_file_cut_short_between_two_statements_is_not_taken_for_whole(String end) {
    target.refuses(TURTLE, SAYS + end, "the file ends within a statement");
    target.refuses("application/trig", SAYS + end, "the file ends within a statement");
  }

  @Test
  void an_iri_of_a_form_that_knows_no_base_is_written_in_full() {
    String line = "<http://a.example/s> <http://a.example/p> <o> ";
    target.refuses("application/n-triples", line + ".", "the IRI o is not written in full");
    target.refuses("application/n-quads", SAYS + "\"1\" <g> .", "the IRI g is not written in full");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "# nothing",
        "<html><body>x</body></html>",
        "Dear all,",
        "PK",
        "- !!a.B &x [*x]",
        "a,b\n\"1,2"
      })
  void what_is_no_rdf_is_never_called_right(String text) {
    target.refuses(TURTLE, text);
    target.refuses("application/octet-stream", text);
  }

  private static String lines(int number, String line) {
    return IntStream.range(0, number)
        .mapToObj(each -> line.formatted(each))
        .collect(Collectors.joining());
  }
}
