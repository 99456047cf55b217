package org.interboard.attack;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RDFWriter;
import org.interboard.author.ProtocolWorkbook;
import org.interboard.graph.KnowledgeGraph;
import org.interboard.graph.Sources;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Files and queries spoilt by chance, the same on every run: each is answered or refused, in time.
 * {@code -Dfuzz=10000} tries as many of each form, {@code -Dfuzz.from=N} begins with the Nth.
 */
class FuzzTest {
  private static final int NUMBER = Integer.getInteger("fuzz", 40);
  private static final int FROM = Integer.getInteger("fuzz.from", 0);
  private static final Path DRAFT = Path.of("src/test/resources/check/exampleshire.ttl");
  private static final String PREFIXES =
      "PREFIX ib: <https://w3id.org/interboard/ontology#> PREFIX skos:"
          + " <http://www.w3.org/2004/02/skos/core#> PREFIX xsd:"
          + " <http://www.w3.org/2001/XMLSchema#> ";
  private static final List<String> PROPERTIES =
      List.of("a", "ib:title", "ib:bearer", "ib:action", "skos:prefLabel", "skos:broader");
  private static final List<String> NAMES =
      List.of("ib:Board", "ib:Duty", "ib:title", "<https://w3id.org/interboard/id/area/walsall>");
  private static final Target target = Target.shared();

  @AfterAll
  static void nothing_came_of_it() {
    target.assertUnharmed();
  }

  @ParameterizedTest
  @CsvSource({
    "TTL, text/turtle",
    "TriG, application/trig",
    "N-Triples, application/n-triples",
    "N-Quads, application/n-quads",
    "JSON-LD, application/ld+json",
    "RDF/XML, application/rdf+xml"
  })
  void a_spoilt_draft_is_judged_or_refused(String language, String mediaType) throws IOException {
    byte[] whole = written(language);
    for (int number = FROM; number < FROM + NUMBER; number++) {
      byte[] spoilt = new Mutant(number, Words.OF_DRAFTS).of(whole);
      assertThatCode(() -> target.draft(mediaType, spoilt))
          .as("%s, -Dfuzz.from=%d", language, number)
          .doesNotThrowAnyException();
    }
  }

  @Test
  void a_spoilt_workbook_is_judged_or_refused() {
    byte[] whole = ProtocolWorkbook.of(KnowledgeGraph.load(Sources.bundled())).template();
    for (int number = FROM; number < FROM + NUMBER; number++) {
      byte[] spoilt = new Mutant(number, Words.OF_DRAFTS).of(whole);
      assertThatCode(() -> target.draft("application/octet-stream", spoilt))
          .as("workbook, -Dfuzz.from=%d", number)
          .doesNotThrowAnyException();
    }
  }

  @Test
  void a_spoilt_query_is_answered_or_refused() throws IOException {
    List<Path> queries;
    try (var files = Files.list(Path.of("src/main/resources/questions"))) {
      queries = files.filter(file -> file.toString().endsWith(".rq")).sorted().toList();
    }
    for (int number = FROM; number < FROM + NUMBER; number++) {
      byte[] whole = Files.readAllBytes(queries.get(number % queries.size()));
      String spoilt =
          new String(new Mutant(number, Words.OF_QUERIES).of(whole), StandardCharsets.UTF_8);
      byte[] form = ("query=" + URLEncoder.encode(spoilt, StandardCharsets.UTF_8)).getBytes();
      assertThatCode(() -> target.query(form))
          .as("query, -Dfuzz.from=%d", number)
          .doesNotThrowAnyException();
    }
  }

  @Test
  void a_lawful_query_made_by_chance_is_answered_or_refused() {
    for (int number = FROM; number < FROM + NUMBER; number++) {
      String query = PREFIXES + new QueryGrammar(number, PROPERTIES, NAMES).query();
      byte[] form = ("query=" + URLEncoder.encode(query, StandardCharsets.UTF_8)).getBytes();
      assertThatCode(() -> target.query(form))
          .as("grammar, -Dfuzz.from=%d: %s", number, query)
          .doesNotThrowAnyException();
    }
  }

  private static byte[] written(String language) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    var graph = RDFParser.source(DRAFT).base("https://draft.example/").toGraph();
    RDFWriter.source(graph).lang(RDFLanguages.nameToLang(language)).output(out);
    return out.toByteArray();
  }
}
