package org.interboard.check.form;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.function.ToLongFunction;
import org.interboard.check.Coverage;
import org.interboard.check.Finding;
import org.interboard.check.Gap;
import org.interboard.check.Judgement;
import org.interboard.check.Place;
import org.interboard.check.Report;
import org.interboard.check.Requirement;
import org.interboard.check.Severity;
import org.interboard.check.ShapesVersion;
import org.interboard.check.Verdict;

/** A report as JSON, in the form that {@code schemas/report.schema.json} describes. */
public final class ReportJson {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final int FORM = 1;

  private ReportJson() {}

  public static String write(Report report) {
    ObjectNode root = NODES.objectNode().put("form", FORM).put("file", report.file());
    root.set("shapes", shapes(report.coverage().shapes()));
    root.put("checked", !report.nothingChecked());
    root.put("summary", report.summary());
    root.set("counts", counts(report::count).put("cannotBeTold", report.open().size()));
    report.document().ifPresent(document -> root.set("document", JsonParts.subject(document)));
    ArrayNode judgements = root.putArray("judgements");
    report.judgements().forEach(each -> judgements.add(judgement(report, each)));
    ArrayNode findings = root.putArray("findings");
    report.listed().forEach(each -> findings.add(finding(report, each)));
    root.put("leftOut", report.leftOut());
    ArrayNode requirements = root.putArray("requirements");
    report.requirements().forEach(each -> requirements.add(requirement(report, each)));
    root.set("coverage", coverage(report));
    root.set("remarks", JsonParts.strings(report.remarks()));
    return JsonParts.text(root);
  }

  private static ObjectNode shapes(ShapesVersion shapes) {
    ObjectNode node = NODES.objectNode();
    shapes.number().ifPresent(number -> node.put("version", number));
    shapes.iri().ifPresent(iri -> node.put("iri", iri));
    return node.put("dataVersion", shapes.data());
  }

  private static ObjectNode counts(ToLongFunction<Severity> count) {
    ObjectNode node = NODES.objectNode();
    for (Severity severity : Severity.values()) {
      node.put(severity.word() + "s", count.applyAsLong(severity));
    }
    return node;
  }

  private static ObjectNode judgement(Report report, Judgement judgement) {
    LocalDate date = judgement.day().date();
    ObjectNode node = NODES.objectNode().put("asOf", date.toString());
    node.put("why", judgement.day().why());
    node.set("counts", counts(severity -> report.count(severity, date)));
    ArrayNode verdicts = node.putArray("verdicts");
    judgement.verdicts().forEach(each -> verdicts.add(verdict(each)));
    return node;
  }

  private static ObjectNode verdict(Verdict verdict) {
    ObjectNode node = NODES.objectNode().put("requirement", verdict.requirement().identifier());
    return node.setAll(JsonParts.state(verdict));
  }

  private static ObjectNode finding(Report report, Finding finding) {
    ObjectNode node = NODES.objectNode().put("id", finding.name());
    node.put("severity", finding.severity().word());
    node.put("cannotBeTold", finding.cannotBeTold());
    node.put("requirement", finding.requirement());
    node.put("cause", finding.cause());
    node.put("about", finding.about());
    node.put("property", finding.path());
    node.put("message", finding.message());
    finding.suggestion().ifPresent(change -> node.put("suggestion", change));
    finding.place().ifPresent(place -> node.set("place", place(place)));
    finding.gap().ifPresent(gap -> node.set("recorded", gap(gap)));
    ArrayNode days = node.putArray("asOf");
    finding.asOf().forEach(day -> days.add(day.toString()));
    return node;
  }

  private static ObjectNode place(Place place) {
    ObjectNode node = NODES.objectNode().put("file", place.file());
    place.sheet().ifPresent(sheet -> node.put("sheet", sheet).put("cell", place.cell()));
    return node.put("line", place.line()).put("column", place.column());
  }

  private static ObjectNode gap(Gap gap) {
    ObjectNode node = NODES.objectNode().put("label", gap.label()).put("reason", gap.reason());
    gap.locator().ifPresent(locator -> node.put("locator", locator));
    return node;
  }

  private static ObjectNode requirement(Report report, Requirement requirement) {
    ObjectNode node = JsonParts.requirement(requirement);
    node.set("elsewhere", JsonParts.examples(report.examples(requirement.identifier())));
    return node;
  }

  private static ObjectNode coverage(Report report) {
    Coverage coverage = report.coverage();
    ObjectNode node = NODES.objectNode().put("triples", coverage.triples());
    node.put("thingsChecked", coverage.checked());
    List<String> listed = coverage.unreached(report.most());
    node.set("notLookedAt", JsonParts.strings(listed));
    node.put("moreNotLookedAt", coverage.unreached().size() - listed.size());
    node.set(
        "requirementsWithNothingToLookAt",
        JsonParts.strings(coverage.idle().stream().map(Requirement::identifier).toList()));
    return node;
  }
}
