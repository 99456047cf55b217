package org.interboard.bench.inside;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Has JMH measure the steps of an answer, and writes them as CSV and Markdown. */
public final class Inside {
  private Inside() {}

  /** {@code quickly} tries every benchmark once; its times mean nothing. */
  public static void measure(Path folder, boolean quickly) throws Exception {
    ChainedOptionsBuilder options =
        new OptionsBuilder()
            .include(AnswerBenchmark.class.getSimpleName())
            .resultFormat(ResultFormatType.CSV)
            .result(folder.resolve("inside.csv").toString());
    if (quickly) {
      options.forks(0).warmupIterations(0).measurementIterations(1);
      options.measurementTime(TimeValue.milliseconds(100)).param("question", "calendar");
    }
    Files.write(folder.resolve("inside.md"), table(new Runner(options.build()).run()));
  }

  private static List<String> table(Collection<RunResult> results) {
    List<String> lines = new ArrayList<>();
    lines.add("| step | question | µs | ± |");
    lines.add("|---|---|---|---|");
    results.forEach(result -> lines.add(line(result)));
    return lines;
  }

  private static String line(RunResult result) {
    return String.format(
        Locale.ROOT,
        "| %s | %s | %.1f | %.1f |",
        result.getPrimaryResult().getLabel(),
        result.getParams().getParam("question"),
        result.getPrimaryResult().getScore(),
        result.getPrimaryResult().getScoreError());
  }
}
