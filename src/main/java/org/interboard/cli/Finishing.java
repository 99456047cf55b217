package org.interboard.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.time.LocalDate;
import org.interboard.graph.TooLittleMemory;
import org.interboard.web.Publication;

/**
 * What a server makes once it listens, so that nobody who comes later waits for it. Those who come
 * at once may fill the memory: it is then tried again, and in the end left to whoever asks for it.
 */
final class Finishing {
  private static final int TIMES = 5;
  private static final Duration PAUSE = Duration.ofSeconds(5);

  private final Publication publication;
  private final PrintWriter out;
  private final Progress progress;

  Finishing(Publication publication, PrintWriter out, PrintWriter err) {
    this.publication = publication;
    this.out = out;
    this.progress = new Progress(err);
  }

  /** The judgement takes longest, and nobody who asks a question need wait for it. */
  void all() {
    if (!succeeds(publication::prepare)) {
      publication.leave();
      tell("Prepared in part; the rest is made when it is asked for");
    }
    if (!succeeds(this::check)) {
      tell("Checked  not yet; it is when it is asked for");
    }
    if (!succeeds(publication::writeFiles)) {
      tell("Files to take away are written when they are asked for");
    }
  }

  private void check() {
    LocalDate today = LocalDate.now();
    String summary =
        progress.during("Checking the data", () -> publication.check().verdicts(today).summary());
    out.printf("Checked  %s%n", summary);
    out.flush();
  }

  private boolean succeeds(Runnable work) {
    for (int time = 1; time <= TIMES; time++) {
      try {
        work.run();
        return true;
      } catch (RuntimeException | OutOfMemoryError e) {
        if (!TooLittleMemory.isBehind(e)) {
          throw e;
        }
        pause();
      }
    }
    return false;
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void tell(String instead) {
    try {
      out.printf("%s: %s%n", instead, new TooLittleMemory().getMessage());
      out.flush();
    } catch (OutOfMemoryError full) {
      // It could not be said; what it says holds all the same.
    }
  }
}
