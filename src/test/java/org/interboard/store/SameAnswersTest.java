package org.interboard.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.jena.fuseki.main.FusekiServer;
import org.interboard.check.Check;
import org.interboard.compare.Comparison;
import org.interboard.compare.form.CompareForm;
import org.interboard.graph.KnowledgeGraph;
import org.interboard.graph.Sources;
import org.interboard.question.Answer;
import org.interboard.question.Parameter;
import org.interboard.question.Question;
import org.interboard.question.QuestionBook;
import org.interboard.question.form.Form;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every question has the same answer in memory, on the disk, and from a server of its own. */
class SameAnswersTest {
  private static final KnowledgeGraph GRAPH = KnowledgeGraph.load(Sources.bundled());
  private static final QuestionBook MEMORY = QuestionBook.open(GRAPH);
  @TempDir private static Path home;
  private static TdbStore store;
  private static FusekiServer fuseki;
  private static KnowledgeGraph kept;
  private static QuestionBook disk;
  private static QuestionBook remote;

  @BeforeAll
  static void open() {
    store = new TdbStore(home);
    store.load(Sources.bundled());
    kept = store.open();
    disk = QuestionBook.open(kept);
    fuseki = FusekiServer.create().port(0).add("/ds", kept.dataset(), false).build().start();
    remote = QuestionBook.open(endpoint().holding(GRAPH));
  }

  private static Endpoint endpoint() {
    URI address = URI.create("http://127.0.0.1:%d/ds/sparql".formatted(fuseki.getPort()));
    return Endpoint.at(address, Optional.empty());
  }

  @AfterAll
  static void close() {
    fuseki.stop();
    store.close();
  }

  static List<Question> questions() {
    return MEMORY.questions();
  }

  @ParameterizedTest
  @MethodSource("questions")
  void asked_with_its_examples(Question question) {
    assertSame(question, parameter -> true);
  }

  @ParameterizedTest
  @MethodSource("questions")
  void asked_with_only_what_must_be_given(Question question) {
    assertSame(question, Parameter::required);
  }

  @Test
  void a_store_and_a_server_know_the_same_values_and_version() {
    assertThat(List.of(disk.version(), remote.version())).containsOnly(GRAPH.version());
    questions().stream()
        .flatMap(question -> question.parameters().stream())
        .forEach(
            parameter -> {
              assertThat(disk.values(parameter)).isEqualTo(MEMORY.values(parameter));
              assertThat(remote.values(parameter)).isEqualTo(MEMORY.values(parameter));
            });
  }

  @Test
  void a_server_of_unknown_version_has_one_of_its_own_that_stays() {
    assertThat(endpoint().version())
        .matches("[0-9a-f]{16}")
        .isEqualTo(endpoint().version())
        .isNotEqualTo(GRAPH.version());
  }

  @Test
  void areas_side_by_side_say_the_same_from_the_disk() {
    assertThat(sideBySide(kept)).isEqualTo(sideBySide(GRAPH));
  }

  private static String sideBySide(KnowledgeGraph graph) {
    Comparison comparison = Comparison.open(graph, Check.of(graph)::verdicts);
    return new String(
        CompareForm.JSON.write(
            comparison.compare(
                comparison.areas(), comparison.aspects(), LocalDate.of(2026, 1, 1), false)),
        StandardCharsets.UTF_8);
  }

  private static void assertSame(Question question, Predicate<Parameter> wanted) {
    Map<String, List<String>> given =
        question.parameters().stream()
            .filter(wanted)
            .collect(Collectors.toMap(Parameter::name, parameter -> List.of(parameter.example())));
    Answer here = MEMORY.ask(question.slug(), given);
    Answer there = disk.ask(question.slug(), given);
    assertThat(csv(there)).isEqualTo(csv(here));
    assertThat(csv(remote.ask(question.slug(), given))).isEqualTo(csv(here));
  }

  private static String csv(Answer answer) {
    return new String(Form.SPARQL_JSON.write(answer), StandardCharsets.UTF_8);
  }
}
