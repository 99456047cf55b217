package org.interboard.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.interboard.bench.inside.Inside;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Measures the program beside what else could answer, turn by turn in one run, so that a noisy
 * machine is noisy for all; writes medians and ratios, and says where engines disagree.
 */
@Command(name = "bench/run", mixinStandardHelpOptions = true, showDefaultValues = true)
public final class Bench implements Callable<Integer> {
  @Parameters(paramLabel = "DIR", description = "Folders of invented data, smallest first.")
  private List<Path> sizes;

  @Option(names = "--out", description = "The folder to write to.")
  private Path out = Path.of("bench", "out");

  @Option(names = "--peers", description = "The folder of the engines that run in Node.")
  private Path peers = Path.of("bench", "peers");

  @Option(names = "--rounds", description = "Rounds that count.")
  private int rounds = 5;

  @Option(names = "--seconds", description = "After so long a part begins no other round.")
  private int seconds = 150;

  @Option(names = "--millis", description = "The length of one turn under load.")
  private int millis = 2_000;

  @Option(names = "--smoke", description = "One short round of each: times mean nothing.")
  private boolean smoke;

  @Option(
      names = "--only",
      split = ",",
      description = "Measure these parts only: ${COMPLETION-CANDIDATES}.")
  private List<Part> only = List.of(Part.values());

  /** What can be measured alone. */
  enum Part {
    INSIDE,
    SERVING,
    STARTING,
    GROWTH,
    PEERS,
    JUDGING
  }

  public static void main(String[] arguments) {
    System.exit(
        new CommandLine(new Bench()).setCaseInsensitiveEnumValuesAllowed(true).execute(arguments));
  }

  @Override
  public Integer call() throws Exception {
    Setting setting =
        new Setting(
            smoke ? 1 : rounds,
            seconds,
            smoke ? 1_000 : millis,
            sizes,
            peers,
            Path.of("target", "interboard.jar"),
            smoke,
            new ArrayList<>());
    Results results = new Results(out, setting);
    for (Part part : only) {
      results.during(part.name(), () -> measure(part, setting, results));
    }
    results.write();
    return results.complete() ? 0 : 1;
  }

  private static List<Row> measure(Part part, Setting setting, Results results) throws Exception {
    return switch (part) {
      case INSIDE -> inside(setting, results);
      case SERVING -> Serving.rows(setting);
      case STARTING -> Starting.rows(setting);
      case GROWTH -> growth(setting, results);
      case PEERS -> new WholeGraph(Size.load(setting.middle()), setting).rows();
      case JUDGING -> judging(setting);
    };
  }

  private static List<Row> judging(Setting setting) throws Exception {
    List<Row> rows = new ArrayList<>(new Judging(Size.load(setting.middle()), setting).drafts());
    rows.addAll(new Judging(Size.load(setting.judged()), setting).engines());
    return rows;
  }

  private static List<Row> inside(Setting setting, Results results) throws Exception {
    Inside.measure(results.folder(), setting.smoke());
    return List.of();
  }

  private static List<Row> growth(Setting setting, Results results) throws Exception {
    List<Size> loaded = setting.sizes().stream().map(Size::load).toList();
    Growth growth = Growth.of(loaded, setting);
    results.plot(growth);
    return List.of(growth.worst());
  }
}
