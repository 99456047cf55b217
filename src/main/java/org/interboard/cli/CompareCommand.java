package org.interboard.cli;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.interboard.check.Check;
import org.interboard.compare.Compared;
import org.interboard.compare.Comparison;
import org.interboard.compare.form.CompareForm;
import org.interboard.graph.KnowledgeGraph;
import org.interboard.web.ComparedPage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Sets areas side by side, aspect by aspect. */
@Command(
    name = "compare",
    description = "Set areas side by side: areas across, aspects down.",
    footer = {
      "",
      "Examples:",
      "  interboard compare walsall medway",
      "  interboard compare walsall medway dudley --aspect review --aspect dispute",
      "  interboard compare dudley medway --as-of 2016-06-01",
      "  interboard compare sandwell walsall --format csv    every value with its place",
      "  interboard compare walsall medway --format xlsx -o compared.xlsx",
      "  interboard compare walsall medway --format html -o compared.html    opens offline, prints"
          + " on A3"
    },
    mixinStandardHelpOptions = true,
    showDefaultValues = true)
public final class CompareCommand implements Callable<Integer> {
  private static final String TABLE = "table";
  private static final String HTML = "html";

  @Parameters(
      arity = "0..*",
      paramLabel = "AREA",
      description = "Areas, such as medway. All, if none is given.")
  private List<String> areas = List.of();

  @Option(
      names = "--aspect",
      paramLabel = "ASPECT",
      description = "Only this aspect; may be repeated. All, if not given.")
  private List<String> aspects = List.of();

  @Option(
      names = "--as-of",
      paramLabel = "DAY",
      description = "The day for the law and for whether a document holds. Today, if not given.")
  private Optional<LocalDate> asOf = Optional.empty();

  @Option(
      names = "--format",
      paramLabel = "FORM",
      completionCandidates = Names.class,
      description = "${COMPLETION-CANDIDATES}.")
  private String format = TABLE;

  @Mixin private Output output;
  @Mixin private DataOption data;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    Optional<CompareForm> form = form();
    Comparison comparison =
        new Progress(spec.commandLine().getErr()).during("Loading the graph", this::opened);
    Compared compared = comparison.compare(areas, aspects, asOf.orElseGet(LocalDate::now));
    byte[] bytes = form.map(each -> each.write(compared)).orElseGet(() -> text(compared));
    output.write(bytes, !form.equals(Optional.of(CompareForm.XLSX)), spec.commandLine().getOut());
    return 0;
  }

  private Comparison opened() {
    KnowledgeGraph graph = data.load();
    return Comparison.open(graph, (documents, day) -> Check.of(graph).verdicts(documents, day));
  }

  private byte[] text(Compared compared) {
    String text =
        format.equals(HTML) ? ComparedPage.html(compared) : new ComparedText(compared).text();
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private Optional<CompareForm> form() {
    Optional<CompareForm> form =
        Arrays.stream(CompareForm.values()).filter(each -> each.slug().equals(format)).findFirst();
    if (form.isEmpty() && !List.of(TABLE, HTML).contains(format)) {
      throw new Misuse("--format takes " + String.join(", ", names().toList()) + ".");
    }
    return form;
  }

  private static Stream<String> names() {
    return Stream.concat(
        Stream.of(TABLE, HTML), Arrays.stream(CompareForm.values()).map(CompareForm::slug));
  }

  /** For picocli, which lists and completes them. */
  static final class Names implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return names().iterator();
    }
  }
}
