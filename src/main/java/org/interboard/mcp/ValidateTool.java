package org.interboard.mcp;

import io.modelcontextprotocol.server.McpServerFeatures.SyncToolSpecification;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.interboard.check.Check;
import org.interboard.check.Deadline;
import org.interboard.check.DraftReader;
import org.interboard.check.Report;
import org.interboard.check.form.ReportForm;

/** Checks the text of a draft, which is neither kept nor sent anywhere. */
record ValidateTool(Check check, Deadline limit) {
  private static final List<String> SYNTAXES = List.of("ttl", "trig", "nt", "jsonld", "rdf");

  SyncToolSpecification tool() {
    return Tools.tool(
        "validate",
        "Check a draft protocol",
        "Checks a protocol stated in RDF against the requirements: what is met, not met or cannot"
            + " be told, each finding with its place, its authority and a suggestion.",
        new Schema(List.of("text"))
            .text("text", "The whole draft.", List.of())
            .text("syntax", "How it is written; found out if not given.", SYNTAXES)
            .text("asOf", "Judge by the law of this day, such as 2019-09-29.", List.of())
            .whole(),
        this::validate);
  }

  private String validate(Arguments arguments) {
    byte[] text = arguments.required("text").getBytes(StandardCharsets.UTF_8);
    String file = "draft" + arguments.one("syntax").map("."::concat).orElse("");
    Optional<LocalDate> asOf = arguments.day("asOf");
    Report report =
        limit.hold(() -> check.draft(DraftReader.read(file, text), asOf, LocalDate.now()));
    return ReportForm.TEXT.write(report);
  }
}
