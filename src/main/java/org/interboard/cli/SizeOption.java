package org.interboard.cli;

import org.interboard.graph.BadFile;
import org.interboard.graph.Limits;
import org.interboard.graph.OverLimit;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The option {@code --max-megabytes}, for files on this machine that are larger than usual. */
public final class SizeOption {
  private static final int MILLION = 1_000_000;
  private static final int MOST = 500;

  @Option(
      names = "--max-megabytes",
      paramLabel = "N",
      description =
          "Read files of up to N MB (default: ${DEFAULT-VALUE}), and triples in proportion.")
  private int megabytes = (int) (Limits.USUAL.bytes() / MILLION);

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  /** Why a file is not read, with this option where it would help. */
  static String said(BadFile refusal, Limits limits) {
    return refusal instanceof OverLimit over && limits.growFor(over)
        ? "%s; --max-megabytes N reads larger files, up to %d".formatted(refusal.getMessage(), MOST)
        : refusal.getMessage();
  }

  /** What may be read of a file. */
  Limits limits() {
    if (megabytes < 1 || megabytes > MOST) {
      throw new ParameterException(
          spec.commandLine(), "--max-megabytes takes 1 to %d, not %d".formatted(MOST, megabytes));
    }
    return Limits.USUAL.ofBytes((long) megabytes * MILLION);
  }
}
