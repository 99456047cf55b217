package org.interboard.attack;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** JSON-LD that reaches out, that costs too much, or of which a part would go missing. */
class JsonLdAttackTest {
  private static final String JSON = "application/ld+json";
  private static final Target target = Target.shared();

  @AfterAll
  static void nothing_came_of_it() {
    target.assertUnharmed();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'@context': '%s', 'a': 1}",
        "{'@context': ['%s', '%s', '%s'], 'a': 1}",
        "{'@context': {'@import': '%s'}, 'a': 1}",
        "{'@context': {'a': {'@id': 'http://a.example/a', '@context': '%s'}}, 'a': {'a': 1}}",
        "{'@context': {'a': 'http://a.example/a'}, 'a': {'@context': '%s', 'a': 1}}",
        "{'@context': 'file:///etc/passwd', 'a': 1}",
        "{'@context': 'file:///proc/self/environ', 'a': 1}",
        "{'@context': 'jar:file:/a.jar!/b', 'a': 1}"
      })
  void no_context_is_fetched_from_near_or_far(String draft) {
    target.refuses(JSON, json(draft.replace("%s", target.canary())));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e-50000000", "1E50000000", "-1.5e+00012345", "1e999999999999"})
  void a_number_of_huge_exponent_is_refused_before_it_is_worked_out(String number) {
    target.refuses(JSON, known("'title': " + number), "exponent", "\"file-exponent\"");
  }

  @Test
  void a_number_of_thousands_of_digits_is_refused() {
    target.refuses(JSON, known("'title': " + "7".repeat(200_000)), "more than 100 digits");
  }

  @Test
  void a_number_that_would_be_rounded_is_refused() {
    target.refuses(JSON, known("'title': 1.2345678901234567891"), "more digits");
  }

  @Test
  void nesting_is_refused_at_any_depth_that_could_hurt() {
    target.refuses(
        JSON,
        "{\"a\":".repeat(2_000) + "1" + "}".repeat(2_000),
        "nested more than 200 deep",
        "\"file-depth\"");
    target.refuses(JSON, "[".repeat(20_000) + "]".repeat(20_000), "nested");
    target.refuses(JSON, "[".repeat(2_000_000), "nested");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'titel': 'x'                                         | titel",
        "'title': {'@value': 'x', '@language': 'e n'}         | language tag",
        "'title': {'@value': 'x', '@language': 'en_GB'}       | language tag",
        "'title': {'@value': 'x', '@direction': 'rtl'}        | @direction",
        "'title': {'@value': {'a': 1}, '@type': '@json'}      | JSON literal",
        "'title': 'x', 'title': 'y'                           | title",
        "'_:b': 'x'                                           | blank node",
        "'type': 'Protocl'                                    | Protocl",
        "'mentions': {'id': 'https://a.example/x y'}          | no IRI",
        "'mentions': {'id': 'https://a.example/<x>'}          | no IRI",
        "'mentions': {'id': 'javascript:alert(1)'}            | javascript",
        "'mentions': {'id': 'file:///etc/passwd'}             | file",
        "'foo:bar': 'x'                                       | foo",
        "'@foo': 'x'                                          | @foo",
        "'title': '\\u0000'                                   | control character",
        "'title': '\\ud800'                                   | control character",
        "'title': '\\u001b[2J'                                | control character"
      })
  void nothing_is_dropped_or_mended_in_silence(String part, String reason) {
    target.refuses(JSON, known(part.strip().replace("\\\\", "\\")), reason);
  }

  @Test
  void a_value_that_belongs_to_nothing_is_refused() {
    target.refuses(JSON, known("'@graph': ['loose', {'title': 'x'}]"), "stands alone");
    target.refuses(JSON, "[\"loose\"]", "stands alone");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "null", "true", "{}", "[]", "{", "{\"a\"", "\uFEFF{", "// a\n{}"})
  void what_says_nothing_is_refused(String draft) {
    target.refuses(JSON, draft);
  }

  @Test
  void a_key_of_a_million_characters_is_refused() {
    target.refuses(
        JSON, "{\"" + "k".repeat(1_000_000) + "\": 1}", "a key is longer", "\"file-iri\"");
  }

  @Test
  void a_text_of_a_million_characters_is_refused() {
    String text = "x".repeat(1_000_000);
    target.refuses(JSON, known("'title': '" + text + "'"), "a text is longer", "\"file-text\"");
  }

  /** Each value would be compared with all others, for minutes and past the end of the check. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "'http://a.example/b': [%s]",
        "'http://a.example/b': {'@list': [%s]}",
        "'@reverse': {'http://a.example/b': [{'@id': 'http://a.example/c'}%s]}",
        "'http://a.example/d': [{'@id': 'http://a.example/p', 'http://a.example/b': [1%s]}]"
      })
  void thousands_of_values_of_one_property_are_refused(String part) {
    String one = part.contains("reverse") ? ", {'@id': 'http://a.example/c'}" : ", %d";
    String many = IntStream.range(0, 30_000).mapToObj(one::formatted).collect(Collectors.joining());
    boolean first = part.contains("[%s");

    target.refuses(
        JSON,
        known(part.formatted(first ? many.substring(1) : many)),
        "more than 5,000 values",
        "\"file-values\"");
  }

  @Test
  void thousands_of_keys_in_one_place_are_refused() {
    String keys =
        IntStream.range(0, 1_001).mapToObj("'k%d': 1"::formatted).collect(Collectors.joining(","));

    target.refuses(JSON, json("{'@context': {" + keys + "}}"), "1,000 keys", "\"file-keys\"");
    target.refuses(JSON, known("'title': {" + keys + "}"), "1,000 keys");
  }

  private static String known(String part) {
    return json(
        "{'@context': 'https://w3id.org/interboard/context.jsonld', 'id': 'https://a.example/p', "
            + part
            + "}");
  }

  private static String json(String text) {
    return text.replace('\'', '"');
  }
}
