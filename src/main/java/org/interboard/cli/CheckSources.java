package org.interboard.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.interboard.check.Misquote;
import org.interboard.check.SourceCheck;
import org.interboard.check.SourceReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Verifies the evidence of the data in local copies of the documents. */
@Command(
    name = "check-sources",
    description = "Look up every phrase that the data rest on in local copies of the documents.",
    footer = {
      "",
      "Case, spacing, line breaks and the kind of quotation marks do not count; all else does.",
      "Exit code 0: all stand; 1: some do not; 2: no document to compare with.",
      "",
      "Example:",
      "  interboard check-sources documents/     (a folder with medway.txt and the others)"
    },
    mixinStandardHelpOptions = true)
public final class CheckSources implements Callable<Integer> {
  @Parameters(paramLabel = "DIR", description = "Folder with the documents as text files.")
  private Path folder;

  @Mixin private DataOption data;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    if (!Files.isDirectory(folder)) {
      throw new ParameterException(spec.commandLine(), "no folder %s".formatted(folder));
    }
    SourceReport report = SourceCheck.of(data.load(), folder);
    print(report, spec.commandLine().getOut());
    return report.documents() == 0 ? Mistakes.EXIT : report.misquotes().isEmpty() ? 0 : 1;
  }

  private static void print(SourceReport report, PrintWriter out) {
    report.remarks().forEach(out::println);
    report.misquotes().forEach(misquote -> out.println(line(misquote)));
    out.printf(
        "%d documents, %d phrases looked up, %d not borne out%n",
        report.documents(), report.phrases(), report.misquotes().size());
    out.flush();
  }

  private static String line(Misquote misquote) {
    return "%s: %s: “%s” %s"
        .formatted(misquote.document(), misquote.subject(), misquote.phrase(), misquote.fault());
  }
}
