package org.interboard.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.apache.jena.sparql.exec.QueryExec;
import org.eclipse.rdf4j.sail.memory.MemoryStore;
import org.topbraid.shacl.validation.ValidationUtil;

/** What was measured, written as Markdown and CSV; what failed is told and stops nothing else. */
final class Results {
  private static final List<String> HEAD =
      List.of(
          "| what | median | beside | median | ratio | gate | met | same answer |",
          "|---|---|---|---|---|---|---|---|");

  private final Path folder;
  private final Setting setting;
  private final List<Row> rows = new ArrayList<>();
  private final List<String> failures = new ArrayList<>();

  Results(Path folder, Setting setting) throws IOException {
    this.setting = setting;
    this.folder = Files.createDirectories(folder);
  }

  Path folder() {
    return folder;
  }

  void during(String part, Callable<List<Row>> measure) throws IOException {
    long start = System.nanoTime();
    try {
      rows.addAll(measure.call());
    } catch (Exception | LinkageError | OutOfMemoryError failed) {
      failures.add("%s could not be measured: %s".formatted(part, failed));
      failed.printStackTrace();
    }
    System.err.printf("%s took %,d s%n", part, (System.nanoTime() - start) / 1_000_000_000);
    write();
  }

  void plot(Growth growth) throws IOException {
    Files.write(folder.resolve("growth.csv"), growth.csv());
    Files.write(folder.resolve("growth.md"), growth.markdown());
    Files.writeString(folder.resolve("growth.svg"), Plot.of(growth));
  }

  void write() throws IOException {
    List<String> csv = new ArrayList<>(List.of(Row.HEAD));
    rows.forEach(row -> csv.add(row.csv()));
    Files.write(folder.resolve("ratios.csv"), csv);
    List<String> page = new ArrayList<>(List.of(machine(), ""));
    page.addAll(HEAD);
    rows.forEach(row -> page.add(row.markdown()));
    setting.notes().forEach(note -> page.addAll(List.of("", note)));
    failures.forEach(failure -> page.addAll(List.of("", failure)));
    Files.write(folder.resolve("ratios.md"), page);
  }

  boolean complete() {
    return failures.isEmpty();
  }

  private String machine() {
    return ("%s; Java %s, %s %s, %d processors, load %.1f at the end; medians of %d rounds; Jena"
            + " %s, RDF4J %s, TopBraid SHACL %s, in Node %s.")
        .formatted(
            LocalDate.now(),
            Runtime.version(),
            System.getProperty("os.name"),
            System.getProperty("os.arch"),
            Runtime.getRuntime().availableProcessors(),
            ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
            setting.rounds(),
            version(QueryExec.class),
            version(MemoryStore.class),
            version(ValidationUtil.class),
            inNode());
  }

  /** As the name of its jar has it. */
  private static String version(Class<?> from) {
    return from.getProtectionDomain()
        .getCodeSource()
        .getLocation()
        .getPath()
        .replaceFirst(".*-([0-9][0-9.]*)\\.jar", "$1");
  }

  private String inNode() {
    try {
      return Files.readAllLines(setting.peers().resolve("package.json")).stream()
          .map(String::strip)
          .filter(line -> line.matches("\"(oxigraph|shacl-engine)\".*"))
          .map(line -> line.replaceAll("[\",:]", ""))
          .collect(Collectors.joining(", "));
    } catch (IOException none) {
      return "nothing";
    }
  }
}
