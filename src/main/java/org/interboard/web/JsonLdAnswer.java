package org.interboard.web;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.atlas.web.MediaType;
import org.apache.jena.fuseki.DEF;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.system.ConNeg;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.WebContent;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.XSD;

/**
 * Statements in the expanded form of JSON-LD 1.1, written one thing after the other, so that it can
 * be stopped: Jena's writer compares each value of a property with all others of the same thing.
 */
final class JsonLdAnswer {
  private static final JsonFactory FACTORY = new JsonFactory();

  private final Graph graph;
  private final JsonGenerator json;
  private final Map<Node, String> blank = new HashMap<>();

  private JsonLdAnswer(Graph graph, JsonGenerator json) {
    this.graph = graph;
    this.json = json;
  }

  /** Whether the client asks for it, as Fuseki itself chooses. */
  static boolean isWanted(HttpAction action) {
    MediaType chosen =
        ConNeg.chooseContentType(action.getRequest(), DEF.constructOffer, DEF.acceptTurtle);
    return chosen != null && WebContent.contentTypeJSONLD.equals(chosen.getContentTypeStr());
  }

  static void write(OutputStream out, Graph graph) throws IOException {
    OutputStreamWriter text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    try (JsonGenerator json = FACTORY.createGenerator(text).useDefaultPrettyPrinter()) {
      new JsonLdAnswer(graph, json).things();
    }
  }

  private void things() throws IOException {
    Set<Node> subjects = new LinkedHashSet<>();
    graph.find().mapWith(Triple::getSubject).forEachRemaining(subjects::add);
    json.writeStartArray();
    for (Node subject : subjects) {
      thing(subject);
    }
    json.writeEndArray();
  }

  private void thing(Node subject) throws IOException {
    Map<Node, List<Node>> said =
        graph.find(subject, Node.ANY, Node.ANY).toList().stream()
            .collect(
                Collectors.groupingBy(
                    Triple::getPredicate,
                    LinkedHashMap::new,
                    Collectors.mapping(Triple::getObject, Collectors.toList())));
    json.writeStartObject();
    json.writeStringField("@id", name(subject));
    for (Map.Entry<Node, List<Node>> each : said.entrySet()) {
      property(each.getKey(), each.getValue());
    }
    json.writeEndObject();
  }

  private void property(Node property, List<Node> values) throws IOException {
    boolean kinds =
        property.equals(RDF.type.asNode()) && values.stream().noneMatch(Node::isLiteral);
    json.writeArrayFieldStart(kinds ? "@type" : property.getURI());
    for (Node value : values) {
      if (kinds) {
        json.writeString(name(value));
      } else {
        value(value);
      }
    }
    json.writeEndArray();
  }

  private void value(Node value) throws IOException {
    json.writeStartObject();
    if (value.isLiteral()) {
      literal(value);
    } else {
      json.writeStringField("@id", name(value));
    }
    json.writeEndObject();
  }

  private void literal(Node literal) throws IOException {
    String language = Optional.ofNullable(literal.getLiteralLanguage()).orElse("");
    String type = literal.getLiteralDatatypeURI();
    json.writeStringField("@value", literal.getLiteralLexicalForm());
    if (!language.isEmpty()) {
      json.writeStringField("@language", language);
    } else if (!type.equals(XSD.xstring.getURI())) {
      json.writeStringField("@type", type);
    }
  }

  private String name(Node thing) {
    return thing.isURI()
        ? thing.getURI()
        : blank.computeIfAbsent(thing, any -> "_:b" + blank.size());
  }
}
