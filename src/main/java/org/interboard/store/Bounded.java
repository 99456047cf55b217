package org.interboard.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;

/** Takes a body whole, if it is no longer than that many bytes. */
final class Bounded implements BodySubscriber<byte[]> {
  private final int most;
  private final ByteArrayOutputStream taken = new ByteArrayOutputStream();
  private final CompletableFuture<byte[]> body = new CompletableFuture<>();
  private volatile Subscription coming;

  Bounded(int most) {
    this.most = most;
  }

  /** A body that is longer than was to be taken. */
  static final class TooLong extends IOException {
    TooLong(int most) {
      super("sent more than %,d bytes".formatted(most));
    }
  }

  @Override
  public CompletionStage<byte[]> getBody() {
    return body;
  }

  @Override
  public void onSubscribe(Subscription subscription) {
    coming = subscription;
    subscription.request(Long.MAX_VALUE);
  }

  @Override
  public void onNext(List<ByteBuffer> parts) {
    for (ByteBuffer part : parts) {
      byte[] bytes = new byte[part.remaining()];
      part.get(bytes);
      if (bytes.length > most - taken.size()) {
        coming.cancel();
        body.completeExceptionally(new TooLong(most));
        return;
      }
      taken.writeBytes(bytes);
    }
  }

  @Override
  public void onError(Throwable why) {
    body.completeExceptionally(why);
  }

  @Override
  public void onComplete() {
    body.complete(taken.toByteArray());
  }
}
