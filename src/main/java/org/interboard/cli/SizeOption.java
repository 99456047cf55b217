package org.interboard.cli;

import org.interboard.graph.Limits;
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

  /** What may be read of a file. */
  Limits limits() {
    if (megabytes < 1 || megabytes > MOST) {
      throw new ParameterException(
          spec.commandLine(), "--max-megabytes takes 1 to %d, not %d".formatted(MOST, megabytes));
    }
    return Limits.USUAL.ofBytes((long) megabytes * MILLION);
  }
}
