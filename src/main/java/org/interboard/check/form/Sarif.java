package org.interboard.check.form;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Comparator;
import java.util.List;
import org.interboard.check.Finding;
import org.interboard.check.Gap;
import org.interboard.check.Place;
import org.interboard.check.Report;
import org.interboard.check.Requirement;
import org.interboard.check.Severity;
import org.interboard.check.ShapesVersion;

/**
 * A report as SARIF 2.1.0, for pipelines that show findings beside the lines that they are about;
 * what cannot be told is a result of kind {@code open}.
 */
public final class Sarif {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  private Sarif() {}

  public static String write(Report report) {
    ObjectNode root = NODES.objectNode().put("$schema", SCHEMA).put("version", "2.1.0");
    ObjectNode run = root.putArray("runs").addObject();
    ObjectNode driver = run.putObject("tool").putObject("driver").put("name", "Interboard");
    version(driver, report.coverage().shapes());
    List<Requirement> broken = broken(report);
    ArrayNode rules = driver.putArray("rules");
    broken.forEach(requirement -> rules.add(rule(requirement)));
    run.put("columnKind", "unicodeCodePoints");
    ArrayNode results = run.putArray("results");
    report.listed().forEach(finding -> results.add(result(report, broken, finding)));
    report.leftOutSentence().ifPresent(said -> notify(run, said));
    return JsonParts.line(root);
  }

  /** The requirements that a result points to; the report in JSON has all. */
  private static List<Requirement> broken(Report report) {
    return report.listed().stream()
        .flatMap(finding -> report.requirement(finding).stream())
        .distinct()
        .sorted(Comparator.comparing(Requirement::identifier))
        .toList();
  }

  private static void version(ObjectNode driver, ShapesVersion shapes) {
    shapes.number().ifPresent(number -> driver.put("version", number));
    ObjectNode properties = driver.putObject("properties").put("dataVersion", shapes.data());
    shapes.iri().ifPresent(iri -> properties.put("shapes", iri));
  }

  private static void notify(ObjectNode run, String said) {
    ObjectNode invocation = run.putArray("invocations").addObject();
    invocation.put("executionSuccessful", true);
    ObjectNode notice = invocation.putArray("toolExecutionNotifications").addObject();
    notice.put("level", "warning").putObject("message").put("text", said);
  }

  private static ObjectNode rule(Requirement requirement) {
    ObjectNode rule = NODES.objectNode().put("id", requirement.identifier());
    rule.putObject("shortDescription").put("text", requirement.title());
    if (!requirement.rationale().isEmpty()) {
      rule.putObject("fullDescription").put("text", requirement.rationale());
    }
    requirement.suggestion().ifPresent(change -> rule.putObject("help").put("text", change));
    rule.putObject("defaultConfiguration").put("level", level(requirement.level()));
    ObjectNode properties = rule.putObject("properties").put("level", requirement.level().level());
    properties.put("authority", requirement.authority());
    properties.set("authorityKinds", JsonParts.strings(requirement.authorityKinds()));
    return rule;
  }

  private static String level(Severity severity) {
    return severity == Severity.VIOLATION ? "error" : severity.word();
  }

  private static ObjectNode result(Report report, List<Requirement> broken, Finding finding) {
    ObjectNode result = NODES.objectNode().put("ruleId", finding.requirement());
    report.requirement(finding).ifPresent(rule -> result.put("ruleIndex", broken.indexOf(rule)));
    result.put("kind", finding.cannotBeTold() ? "open" : "fail");
    result.put("level", finding.cannotBeTold() ? "none" : level(finding.severity()));
    String gap = finding.gap().map(Gap::sentence).map(" Recorded: %s."::formatted).orElse("");
    result.putObject("message").put("text", finding.about() + ": " + finding.message() + gap);
    result.putArray("locations").add(location(report, finding));
    ObjectNode properties = result.putObject("properties").put("id", finding.name());
    List<String> days = finding.asOf().stream().map(Object::toString).toList();
    properties.set("asOf", JsonParts.strings(days));
    return result;
  }

  private static ObjectNode location(Report report, Finding finding) {
    ObjectNode location = NODES.objectNode();
    ObjectNode physical = location.putObject("physicalLocation");
    physical.putObject("artifactLocation").put("uri", uri(report.file()));
    finding
        .place()
        .filter(place -> place.sheet().isEmpty())
        .ifPresent(place -> region(physical, place));
    finding
        .place()
        .ifPresent(place -> place.sheet().ifPresent(sheet -> cell(location, sheet, place)));
    return location;
  }

  private static void region(ObjectNode physical, Place place) {
    physical.putObject("region").put("startLine", place.line()).put("startColumn", place.column());
  }

  private static void cell(ObjectNode location, String sheet, Place place) {
    location
        .putArray("logicalLocations")
        .addObject()
        .put("name", place.cell())
        .put("fullyQualifiedName", sheet + "!" + place.cell())
        .put("kind", "cell");
  }

  private static String uri(String file) {
    try {
      return new URI(null, null, file.replace('\\', '/'), null).toASCIIString();
    } catch (URISyntaxException e) {
      return "draft";
    }
  }
}
