package org.interboard.cli;

import java.time.Duration;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** A bar on stderr with rate and time left, for what takes long over many files. */
final class Bar {
  private static final int WIDTH = 100;

  private Bar() {}

  static ProgressBar of(String task, long files) {
    return new ProgressBarBuilder()
        .setTaskName(task)
        .setInitialMax(files)
        .setUnit(" files", 1)
        .showSpeed()
        .setStyle(ProgressBarStyle.ASCII)
        .setUpdateIntervalMillis((int) Duration.ofSeconds(1).toMillis())
        .setConsumer(
            Terminal.isWatched()
                ? new ConsoleProgressBarConsumer(System.err, WIDTH)
                : new DelegatingProgressBarConsumer(unseen -> {}))
        .build();
  }

  /** One that nobody sees. */
  static ProgressBar none() {
    return new ProgressBarBuilder()
        .setConsumer(new DelegatingProgressBarConsumer(unseen -> {}))
        .build();
  }
}
