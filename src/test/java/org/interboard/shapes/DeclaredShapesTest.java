package org.interboard.shapes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.interboard.graph.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The shapes use only what is declared, and each says what it is for. */
class DeclaredShapesTest {
  private static final Graph ONTOLOGY = Shapes.named("ontology");
  private static final Graph CONCEPTS = Shapes.named("concepts");
  private static final Pattern TERM = Pattern.compile("\\b(ibc?):([A-Za-z][A-Za-z0-9-]*)");
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\?(\\w+)}");
  private static final Pattern HEAD = Pattern.compile("(?s)^\\s*SELECT(.*?)WHERE");
  private static final Map<String, Node> HEAVIEST =
      Map.of("must", SHACL.Violation, "should", SHACL.Warning, "could", SHACL.Info);

  static Set<String> requirements() {
    return Shapes.requirements().keySet();
  }

  @Test
  void every_term_of_ours_in_a_shape_is_declared() {
    Set<Node> undeclared =
        Stream.concat(inTriples(), inQueries())
            .filter(node -> !ONTOLOGY.contains(node, RDF.type.asNode(), Node.ANY))
            .filter(node -> !CONCEPTS.contains(node, RDF.type.asNode(), Node.ANY))
            .collect(Collectors.toSet());

    assertThat(undeclared).isEmpty();
  }

  @Test
  void every_shape_carries_out_a_requirement() {
    assertThat(Shapes.declared())
        .allSatisfy(name -> assertThat(requirementsOf(shape(name))).as(name).hasSize(1));
  }

  @Test
  void no_shape_weighs_more_than_its_requirement() {
    List<Node> weights = List.of(SHACL.Info, SHACL.Warning, SHACL.Violation);
    for (String name : Shapes.declared()) {
      Node severity = Shapes.objects(shape(name), SHACL.severity).findFirst().orElseThrow();
      Node most = HEAVIEST.get(level(requirementsOf(shape(name)).iterator().next()));
      assertThat(weights.indexOf(severity)).as(name).isLessThanOrEqualTo(weights.indexOf(most));
    }
  }

  @Test
  void the_forty_requirements_are_all_there() {
    List<String> forty =
        IntStream.rangeClosed(1, 40).mapToObj(number -> "K%02d".formatted(number)).toList();

    assertThat(requirements()).containsAll(forty);
  }

  @ParameterizedTest
  @MethodSource("requirements")
  void a_requirement_says_what_why_how_strongly_and_on_whose_authority(String identifier) {
    Node requirement = Shapes.requirements().get(identifier);

    assertThat(
            List.of(
                "rationale",
                "level",
                "authority",
                "authorityKind",
                "appliesTo",
                "appliesToKind",
                "suggestion"))
        .allSatisfy(
            property -> assertThat(Shapes.objects(requirement, Shapes.ib(property))).isNotEmpty());
    assertThat(Shapes.value(requirement, DCTerms.title.asNode())).isNotBlank();
  }

  @Test
  void a_message_names_only_what_its_query_gives() {
    Shapes.subjects(SHACL.select)
        .filter(constraint -> Shapes.GRAPH.contains(constraint, SHACL.message, Node.ANY))
        .forEach(DeclaredShapesTest::assertPlaceholdersGiven);
  }

  @Test
  void the_table_for_readers_agrees_with_the_shapes() throws IOException {
    List<String> rows =
        Files.readAllLines(Path.of("shapes/README.md")).stream()
            .filter(line -> line.matches("\\| [KS]\\d\\d \\|.*"))
            .toList();

    assertThat(rows)
        .containsExactlyElementsOf(
            Shapes.requirements().values().stream().map(DeclaredShapesTest::row).toList());
  }

  private static void assertPlaceholdersGiven(Node constraint) {
    String query = Shapes.value(constraint, SHACL.select);
    String head = HEAD.matcher(query).results().map(found -> found.group(1)).findFirst().orElse("");
    String message = Shapes.value(constraint, SHACL.message);

    assertThat(head.split("[\\s?$]+"))
        .as(message)
        .containsAll(PLACEHOLDER.matcher(message).results().map(found -> found.group(1)).toList());
  }

  private static String row(Node requirement) {
    return "| %s | %s | %s | %s | %s: %s |"
        .formatted(
            Shapes.value(requirement, DCTerms.identifier.asNode()),
            Shapes.value(requirement, DCTerms.title.asNode()),
            level(requirement),
            Shapes.value(requirement, Shapes.ib("appliesTo")),
            kinds(requirement),
            Shapes.value(requirement, Shapes.ib("authority")));
  }

  private static String kinds(Node requirement) {
    return Shapes.objects(requirement, Shapes.ib("authorityKind"))
        .map(kind -> kind.getURI().replaceFirst(".*/authority-", "").replace('-', ' '))
        .sorted()
        .collect(Collectors.joining(", "));
  }

  private static String level(Node requirement) {
    return Shapes.objects(requirement, Shapes.ib("level"))
        .map(level -> level.getURI().replaceFirst(".*/level-", ""))
        .findFirst()
        .orElseThrow();
  }

  private static Node shape(String name) {
    return NodeFactory.createURI(Vocabulary.ID + "shape/" + name);
  }

  /** Its own requirement, or that of the shape that it is part of. */
  private static Set<Node> requirementsOf(Node shape) {
    Stream<Node> owners =
        Shapes.subjects(SHACL.property)
            .filter(owner -> Shapes.GRAPH.contains(owner, SHACL.property, shape));
    return Stream.concat(Stream.of(shape), owners)
        .flatMap(each -> Shapes.objects(each, Shapes.ib("requirement")))
        .collect(Collectors.toSet());
  }

  private static Stream<Node> inTriples() {
    return Shapes.GRAPH.find().toList().stream()
        .flatMap(triple -> Stream.of(triple.getPredicate(), triple.getObject()))
        .filter(Node::isURI)
        .filter(
            node ->
                node.getURI().startsWith(Vocabulary.IB)
                    || node.getURI().startsWith(Vocabulary.IBC));
  }

  private static Stream<Node> inQueries() {
    return Shapes.subjects(SHACL.select)
        .map(query -> Shapes.value(query, SHACL.select))
        .flatMap(query -> TERM.matcher(query).results())
        .map(DeclaredShapesTest::node)
        .collect(Collectors.toCollection(() -> new java.util.HashSet<>()))
        .stream();
  }

  private static Node node(MatchResult term) {
    String space = term.group(1).equals("ib") ? Vocabulary.IB : Vocabulary.IBC;
    return NodeFactory.createURI(space + term.group(2));
  }
}
