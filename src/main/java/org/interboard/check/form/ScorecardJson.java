package org.interboard.check.form;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.interboard.check.Report;
import org.interboard.check.Requirement;
import org.interboard.check.Scorecard;
import org.interboard.check.Subject;
import org.interboard.check.Verdict;

/** The scorecard as JSON: one object a requirement, with one cell an instrument. */
public final class ScorecardJson {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private ScorecardJson() {}

  public static String write(Scorecard scorecard) {
    ObjectNode root = NODES.objectNode().put("judgedAt", scorecard.asOf().toString());
    root.put("formViolations", scorecard.formViolations());
    ArrayNode instruments = root.putArray("instruments");
    scorecard
        .reports()
        .forEach(
            report ->
                report.document().ifPresent(each -> instruments.add(JsonParts.subject(each))));
    ArrayNode rows = root.putArray("requirements");
    scorecard.requirements().forEach(requirement -> rows.add(row(scorecard, requirement)));
    return JsonParts.text(root);
  }

  private static ObjectNode row(Scorecard scorecard, Requirement requirement) {
    ObjectNode row = JsonParts.requirement(requirement);
    ArrayNode cells = row.putArray("cells");
    scorecard
        .reports()
        .forEach(
            report ->
                Scorecard.cell(report, requirement)
                    .ifPresent(verdict -> cells.add(cell(report, verdict))));
    return row;
  }

  private static ObjectNode cell(Report report, Verdict verdict) {
    ObjectNode cell = NODES.objectNode();
    cell.put("instrument", report.document().map(Subject::iri).orElse(""));
    cell.put("area", report.document().map(Subject::area).orElse(""));
    cell.setAll(JsonParts.state(verdict));
    cell.set("evidence", JsonParts.examples(report.examples(verdict.requirement().identifier())));
    return cell;
  }
}
