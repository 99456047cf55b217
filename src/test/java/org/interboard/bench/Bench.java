package org.interboard.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Measures the program beside what else could answer, turn by turn in one run so that a noisy
 * machine is noisy for all, and writes medians and ratios as CSV and Markdown. The arguments: the
 * folder to write to, the rounds, and folders of data of growing size.
 */
public final class Bench {
  private Bench() {}

  /** One thing measured: what it is called and how often a second it was done, or what it took. */
  record Row(String what, String unit, double median, String beside, double ratio) {
    String csv() {
      return String.format(
          Locale.ROOT, "\"%s\",%s,%.3f,\"%s\",%.3f", what, unit, median, beside, ratio);
    }

    String markdown() {
      return String.format(
          Locale.ROOT, "| %s | %.1f %s | %s | %.2f |", what, median, unit, beside, ratio);
    }
  }

  public static void main(String[] arguments) throws Exception {
    Path folder = Path.of(arguments[0]);
    int rounds = Integer.parseInt(arguments[1]);
    List<Path> sizes = List.of(arguments).stream().skip(2).map(Path::of).toList();
    List<Row> rows = new ArrayList<>(Serving.rows(rounds));
    Map<String, List<Double>> growth = sizes.isEmpty() ? Map.of() : Growth.of(sizes, rounds);
    write(folder, rows, growth, sizes);
  }

  private static void write(
      Path folder, List<Row> rows, Map<String, List<Double>> growth, List<Path> sizes)
      throws IOException {
    Files.createDirectories(folder);
    List<String> csv = new ArrayList<>(List.of("what,unit,median,beside,ratio"));
    List<String> page =
        new ArrayList<>(
            List.of(machine(), "", "| what | median | beside | ratio |", "|---|---|---|---|"));
    rows.forEach(row -> csv.add(row.csv()));
    rows.forEach(row -> page.add(row.markdown()));
    Files.write(folder.resolve("serving.csv"), csv);
    Files.write(folder.resolve("serving.md"), page);
    List<String> table = new ArrayList<>();
    table.add(
        "question,"
            + String.join(",", sizes.stream().map(each -> each.getFileName() + " ms").toList()));
    new LinkedHashMap<>(growth)
        .forEach(
            (question, times) ->
                table.add(
                    question
                        + ","
                        + String.join(",", times.stream().map("%.2f"::formatted).toList())));
    Files.write(folder.resolve("growth.csv"), table);
    page.forEach(System.out::println);
    table.forEach(System.out::println);
  }

  private static String machine() {
    return "%s, Java %s, %s %s, %d processors"
        .formatted(
            LocalDate.now(),
            Runtime.version(),
            System.getProperty("os.name"),
            System.getProperty("os.arch"),
            Runtime.getRuntime().availableProcessors());
  }
}
