package org.interboard.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.eclipse.rdf4j.query.BindingSet;
import org.eclipse.rdf4j.query.QueryEvaluationException;
import org.eclipse.rdf4j.query.TupleQuery;
import org.eclipse.rdf4j.query.impl.SimpleDataset;
import org.eclipse.rdf4j.repository.sparql.SPARQLConnection;
import org.eclipse.rdf4j.repository.sparql.SPARQLRepository;
import org.interboard.graph.Sources;
import org.interboard.web.Site;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** RDF4J, whose code shares nothing with ours, as a client of the endpoint. */
class Rdf4jTest {
  private static final String IB = "https://w3id.org/interboard/ontology#";
  private static final String WALSALL = "https://w3id.org/interboard/id/area/walsall";
  private static final String BOARDS =
      "PREFIX ib: <%s> PREFIX skos: <%s> ".formatted(IB, SKOS.NAMESPACE)
          + "SELECT ?board ?label { ?board a ib:Board ; ib:area ?area ; skos:prefLabel ?label }";
  private static Site site;
  private static SPARQLRepository repository;
  private static SPARQLConnection connection;

  @BeforeAll
  static void open() {
    site = Site.of(Sources.bundled());
    repository = new SPARQLRepository(site.at("/sparql").toString());
    connection = (SPARQLConnection) repository.getConnection();
  }

  @AfterAll
  static void close() {
    connection.close();
    repository.shutDown();
    site.close();
  }

  @Test
  void rows_are_read_with_a_variable_bound_beforehand() {
    TupleQuery query = connection.prepareTupleQuery(BOARDS);
    List<BindingSet> everywhere = rows(query);
    query.setBinding("area", connection.getValueFactory().createIRI(WALSALL));
    List<BindingSet> walsall = rows(query);

    assertThat(walsall).isNotEmpty().hasSizeLessThan(everywhere.size());
    assertThat(walsall)
        .allSatisfy(row -> assertThat(row.getValue("board").stringValue()).contains("/walsall/"));
  }

  @Test
  void yes_and_no_are_read() {
    assertThat(connection.prepareBooleanQuery("ASK { <" + WALSALL + "> ?p ?o }").evaluate())
        .isTrue();
    assertThat(connection.prepareBooleanQuery("ASK { <urn:nothing> ?p ?o }").evaluate()).isFalse();
  }

  @Test
  void statements_are_constructed_and_described() {
    String areas = "CONSTRUCT { ?a a <%1$sArea> } WHERE { ?a a <%1$sArea> }".formatted(IB);

    assertThat(statements(areas))
        .hasSizeGreaterThanOrEqualTo(5)
        .allSatisfy(each -> assertThat(each.getPredicate()).isEqualTo(RDF.TYPE));
    assertThat(statements("DESCRIBE <" + WALSALL + ">"))
        .anySatisfy(each -> assertThat(each.getObject().stringValue()).isEqualTo("E08000030"));
  }

  @Test
  void a_dataset_is_chosen_by_the_protocol() {
    TupleQuery query = connection.prepareTupleQuery(BOARDS);
    SimpleDataset medway = new SimpleDataset();
    medway.addDefaultGraph(
        connection.getValueFactory().createIRI("https://w3id.org/interboard/graph/medway"));
    query.setDataset(medway);

    assertThat(rows(query))
        .isNotEmpty()
        .allSatisfy(row -> assertThat(row.getValue("board").stringValue()).contains("/medway/"));
  }

  @Test
  void the_graphs_are_listed_and_their_statements_counted() {
    assertThat(connection.getContextIDs().stream().map(Object::toString))
        .contains("https://w3id.org/interboard/graph/medway");
    assertThat(connection.size()).isGreaterThan(10_000);
  }

  @Test
  void a_mistake_and_an_update_are_told_as_such() {
    assertThatThrownBy(() -> connection.prepareBooleanQuery("ASK {").evaluate())
        .isInstanceOf(QueryEvaluationException.class)
        .hasMessageContaining("not SPARQL 1.1")
        .hasMessageContaining("column");
    assertThatThrownBy(() -> connection.prepareUpdate("CLEAR ALL").execute())
        .hasMessageContaining("only read");
  }

  private static List<BindingSet> rows(TupleQuery query) {
    try (var result = query.evaluate()) {
      return result.stream().toList();
    }
  }

  private static List<Statement> statements(String query) {
    try (var result = connection.prepareGraphQuery(query).evaluate()) {
      return result.stream().toList();
    }
  }
}
