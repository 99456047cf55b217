package org.interboard.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.interboard.graph.KnowledgeGraph;
import org.interboard.graph.Packed;
import org.interboard.graph.Sources;
import org.interboard.question.form.Form;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every question that we ship, asked of the data that we ship. */
class QuestionsTest {
  private static final Path EXPECTED = Path.of("src/test/resources/questions");
  private static final QuestionBook BOOK =
      QuestionBook.open(KnowledgeGraph.load(Sources.bundled()));
  private static final Map<String, String> FILES = Packed.texts("questions", ".rq");

  /** Those that ask for what is missing: where the text is silent there is no place to show. */
  private static final Set<String> SILENCE =
      Set.of(
          "arrangements",
          "board",
          "gaps",
          "requirements-in-doubt",
          "reviews",
          "scrutiny",
          "sign-offs",
          "statements",
          "statutory-duties",
          "unnamed-recipients",
          "upkeep");

  static List<Question> questions() {
    return BOOK.questions();
  }

  static List<String> expected() throws IOException {
    try (Stream<Path> folders = Files.list(EXPECTED)) {
      return folders.map(folder -> folder.getFileName().toString()).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("questions")
  void asked_with_all_its_examples_it_has_an_answer(Question question) {
    assertThat(ask(question, parameter -> true).rows()).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("questions")
  void asked_with_only_what_must_be_given_it_has_an_answer(Question question) {
    assertThat(ask(question, Parameter::required).rows()).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("questions")
  void asked_with_every_value_of_a_parameter_it_says_each_thing_once(Question question) {
    question.parameters().stream()
        .filter(Parameter::repeatable)
        .filter(parameter -> parameter.type().listed())
        .forEach(parameter -> assertThat(rowsForEveryValue(question, parameter)).isPositive());
  }

  /** Twenty values at a time, as more than anybody asks with. */
  private static int rowsForEveryValue(Question question, Parameter parameter) {
    int rows = 0;
    List<String> values = BOOK.values(parameter);
    for (int from = 0; from < values.size(); from += 20) {
      Map<String, List<String>> given =
          new LinkedHashMap<>(examples(question, Parameter::required));
      given.put(parameter.name(), values.subList(from, Math.min(from + 20, values.size())));
      Answer answer = BOOK.ask(question.slug(), given);
      assertThat(answer.rows()).doesNotHaveDuplicates();
      rows += answer.total();
    }
    return rows;
  }

  static List<Question> askedOfAnArea() {
    return showing("area").filter(question -> question.parameter("area").isPresent()).toList();
  }

  @ParameterizedTest
  @MethodSource("askedOfAnArea")
  void asked_of_one_area_it_speaks_of_that_area_alone(Question question) {
    Map<String, List<String>> given = new LinkedHashMap<>(examples(question, Parameter::required));
    for (String area : BOOK.values(question.parameter("area").orElseThrow())) {
      given.put("area", List.of(area));
      assertThat(BOOK.ask(question.slug(), given).rows())
          .allSatisfy(row -> assertThat(row.get("area").getURI()).endsWith("/area/" + area));
    }
  }

  @ParameterizedTest
  @MethodSource("questions")
  void its_summary_is_a_question_and_its_parameters_are_explained(Question question) {
    assertThat(question.summary()).endsWith("?");
    assertThat(question.description()).endsWith(".");
    assertThat(question.parameters())
        .allSatisfy(each -> assertThat(each.description()).endsWith("."));
  }

  @ParameterizedTest
  @MethodSource("questions")
  void its_rows_have_an_order_that_the_query_states(Question question) {
    assertThat(question.query().hasOrderBy()).isTrue();
    assertThat(ask(question, Parameter::required)).isEqualTo(ask(question, Parameter::required));
  }

  /**
   * grlc puts values in the place of the variable: it must stand where a value may. It looks for
   * variables in patterns and in conditions, but neither in comparisons nor in BIND.
   */
  @ParameterizedTest
  @MethodSource("questions")
  void it_works_under_grlc_too(Question question) {
    Query query = question.query();
    assertThat(query.isSelectType() ? query.getProjectVars() : List.<Var>of())
        .noneMatch(column -> column.getVarName().startsWith("_"));
    assertThat(FILES.get(question.slug())).doesNotContainPattern("(?i)BOUND\\s*\\(\\s*\\?_");
    assertThat(query.isSelectType() && query.isQueryResultStar()).isFalse();
    assertThat(question.parameters())
        .allSatisfy(
            parameter ->
                assertThat(FILES.get(question.slug()))
                    .containsPattern(
                        "(?m)(^(?!.*(BIND|FILTER)).*|FILTER.*[A-Za-z]\\()\\?%s\\b"
                            .formatted(parameter.variable().getVarName())));
  }

  @ParameterizedTest
  @MethodSource("questions")
  void its_query_can_be_read_at_a_glance(Question question) {
    String query =
        FILES
            .get(question.slug())
            .lines()
            .filter(line -> !line.startsWith("#"))
            .collect(Collectors.joining("\n"));
    assertThat(query.lines().count()).isLessThanOrEqualTo(40);
  }

  static List<Question> statingFacts() {
    return showing("locator").filter(question -> !SILENCE.contains(question.slug())).toList();
  }

  private static Stream<Question> showing(String column) {
    return questions().stream()
        .filter(question -> question.query().isSelectType())
        .filter(question -> question.query().getResultVars().contains(column));
  }

  @ParameterizedTest
  @MethodSource("statingFacts")
  void every_row_that_states_a_fact_shows_its_place(Question question) {
    assertThat(ask(question, Parameter::required).rows())
        .allSatisfy(row -> assertThat(row.get("locator").getLiteralLexicalForm()).isNotEmpty())
        .allSatisfy(row -> assertThat(row.get("phrase").getLiteralLexicalForm()).isNotEmpty());
  }

  @ParameterizedTest
  @MethodSource("expected")
  void it_answers_its_examples_as_was_approved(String slug) throws IOException {
    byte[] csv = Form.CSV.write(ask(BOOK.question(slug), parameter -> true));
    String approved = Files.readString(EXPECTED.resolve(slug).resolve("expected.csv"));
    assertThat(new String(csv, StandardCharsets.UTF_8)).isEqualToNormalizingNewlines(approved);
  }

  private static Answer ask(Question question, Predicate<Parameter> wanted) {
    return BOOK.ask(question.slug(), examples(question, wanted));
  }

  private static Map<String, List<String>> examples(
      Question question, Predicate<Parameter> wanted) {
    return question.parameters().stream()
        .filter(wanted)
        .collect(Collectors.toMap(Parameter::name, parameter -> List.of(parameter.example())));
  }
}
