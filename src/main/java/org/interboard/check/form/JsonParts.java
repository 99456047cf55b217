package org.interboard.check.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.interboard.check.Example;
import org.interboard.check.Requirement;
import org.interboard.check.Subject;
import org.interboard.check.Verdict;

/** The parts that the JSON of a report and of the scorecard have in common. */
final class JsonParts {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private JsonParts() {}

  static String text(JsonNode node) {
    try {
      return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(node) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** In one line, for programs alone: without room for the eye it is half as long or less. */
  static String line(JsonNode node) {
    return node + "\n";
  }

  /** The same of a text that is JSON. */
  static String line(String json) {
    try {
      return line(MAPPER.readTree(json));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  static ObjectNode subject(Subject subject) {
    ObjectNode node = NODES.objectNode();
    node.put("iri", subject.iri());
    node.put("title", subject.label());
    node.put("kind", subject.kindLabel());
    node.put("area", subject.area());
    subject.effective().ifPresent(day -> node.put("effectiveFrom", day));
    return node;
  }

  static ObjectNode requirement(Requirement requirement) {
    ObjectNode node = NODES.objectNode();
    node.put("id", requirement.identifier());
    node.put("title", requirement.title());
    node.put("level", requirement.level().level());
    node.set("authorityKinds", strings(requirement.authorityKinds()));
    node.put("authority", requirement.authority());
    node.put("rationale", requirement.rationale());
    node.put("appliesTo", requirement.appliesTo());
    ArrayNode law = node.putArray("law");
    requirement
        .law()
        .forEach(each -> law.addObject().put("label", each.label()).put("iri", each.iri()));
    return node;
  }

  static ObjectNode state(Verdict verdict) {
    ObjectNode node = NODES.objectNode();
    node.put("state", verdict.state().slug());
    node.put("reason", verdict.reason());
    node.put("lookedAt", verdict.lookedAt());
    return node;
  }

  static ArrayNode examples(List<Example> examples) {
    ArrayNode array = NODES.arrayNode();
    examples.forEach(each -> array.add(example(each)));
    return array;
  }

  private static ObjectNode example(Example example) {
    ObjectNode node = NODES.objectNode();
    node.put("area", example.area());
    node.put("label", example.label());
    node.put("iri", example.iri());
    node.put("locator", example.locator());
    example.phrase().ifPresent(phrase -> node.put("phrase", phrase));
    return node;
  }

  static ArrayNode strings(List<String> values) {
    ArrayNode array = NODES.arrayNode();
    values.forEach(array::add);
    return array;
  }
}
