package org.interboard.mcp;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * The two streams of a conversation. The end of what comes in is passed on only when every request
 * has its answer, so that a file of requests can be piped in.
 */
final class Conversation {
  private static final int PATIENCE_SECONDS = 60;
  private final CountDownLatch end = new CountDownLatch(1);
  private final Semaphore answers = new Semaphore(0);
  private final InputStream in;
  private final OutputStream out;

  Conversation(InputStream in, OutputStream out) {
    this.in = new Requests(in, this::ended);
    this.out = new Answers(out, answers);
  }

  InputStream in() {
    return in;
  }

  OutputStream out() {
    return out;
  }

  /** Waits until all that came in is answered. */
  void awaitEnd() {
    try {
      end.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void ended(int requests) {
    try {
      answers.tryAcquire(requests, PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    end.countDown();
  }

  /** Counts the messages that go out: each is one line. */
  private static final class Answers extends FilterOutputStream {
    private final Semaphore answers;

    Answers(OutputStream out, Semaphore answers) {
      super(out);
      this.answers = answers;
    }

    @Override
    public void write(int one) throws IOException {
      out.write(one);
      if (one == '\n') {
        answers.release();
      }
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      out.write(bytes, from, length);
      for (int i = from; i < from + length; i++) {
        if (bytes[i] == '\n') {
          answers.release();
        }
      }
    }
  }
}
