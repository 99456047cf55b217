package org.interboard.check;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.interboard.graph.BadFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of a mistake in a file names what stands there, where, and how to mend it. */
class PlainWordsTest {
  private static final String PREFIX = "@prefix ex: <http://e.example/> .\n";

  @ParameterizedTest
  @CsvSource(
      delimiter = '§',
      value = {
        "ex:a ex:p , ex:b . § 2:11: a comma stands where a value is due",
        "ex:a ex:p ex:b , . § 2:18: a full stop stands where a value is due",
        "ex:a ex:p ?x . § 2:11: ?x stands where a value is due",
        "ex:a 'x' 1 . § 2:6: \"x\" stands where a property is due",
        "ex:a . § 2:6: a full stop stands where a property is due",
        "ex:a ex:p ex:b ex:c . § 2:16: a full stop is missing before this",
        "ex:a ex:p [ ex:q 1 . § 2:20: a ] is missing before this",
        "ex:a ex:p yes . § 2:11: the word \"yes\" is no name: write ex:yes",
        "ex:a zz:p ex:b . § 2:6: the prefix zz: is not declared",
        "@prefix ex <http://x> . § 2:9: ex is out of place: a prefix is declared as in @prefix",
        "ex:a ex:p 'x . § 2:15: a text is not closed",
        "ex:a ex:p <http://x y> . § 2:21: a space stands in the IRI <http://x:",
        "ex:a ex:p “x” . § 2:11: “ begins no name and no value",
        "ex:a ex:p '\\q' . § 2:14: \\q has no meaning in a text: a backslash itself is written"
            + " \\\\",
        "'x' ex:p 1 . § 2:10: the text \"x\" cannot have properties",
        "ex:a ex:p 1 . } § 2:15: } stands where a statement is due"
      })
  void a_mistake_in_turtle_is_said_in_plain_words(String statement, String said) {
    assertSaid("a.ttl", PREFIX + statement.replace('\'', '"'), "a.ttl:" + said);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '§',
      value = {
        "a.nt § <http://a/b> <http://a/b> 1 . § 1:27: 1 stands where a value is due",
        "a.nq § <http://a/b> <http://a/b> § the file ends within a statement",
        "a.rdf § <a> § 1:4: the file ends before all its elements are closed",
        "a.rdf § <a></b> § 1:6: the element \"a\" is not closed: \"</a>\" is missing before this",
        "a.rdf § <rdf:RDF/> § the prefix rdf: is not declared: write xmlns:rdf=",
        "a.rdf § <a x:b='1'/> § the prefix x: is not declared: write xmlns:x=",
        "a.jsonld § {\"a\":1 § 1:7: the file ends before all its { and [ are closed"
      })
  void so_is_one_in_another_form(String file, String text, String said) {
    assertSaid(file, text, said);
  }

  @Test
  void what_a_file_repeats_at_length_takes_no_time_and_is_cut() {
    String endless = "ex:a \"" + "[STRING:\\n".repeat(400_000) + "\" 1 .";
    assertTimeout(
        Duration.ofSeconds(5),
        () -> assertSaid("a.ttl", PREFIX + endless, "stands where a property is due"));
  }

  private static void assertSaid(String file, String text, String said) {
    assertThatThrownBy(() -> DraftReader.read(file, text.getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(BadFile.class)
        .hasMessageContaining(said);
  }
}
