package org.interboard.web.guard;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import io.github.bucket4j.local.LocalBucketBuilder;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.jetty.server.Request;
import org.interboard.web.Problem;

/**
 * Gives each client no more than its share: of requests, of seconds of work, and of mistakes. Who
 * has used up one of them is told when to come back.
 */
final class Fairness {
  private static final Duration REFILL = Duration.ofMinutes(1);
  private static final long MILLIS = 1_000;
  private static final int AT_ONCE = 2;
  private static final int MOST_CLIENTS = 10_000;

  private final Optional<String> header;
  private final LoadingCache<String, Share> shares =
      Caffeine.newBuilder()
          .maximumSize(MOST_CLIENTS)
          .expireAfterAccess(Duration.ofMinutes(10))
          .build(client -> Share.whole());

  /** What one client has left. */
  private record Share(Bucket requests, Bucket work, Bucket mistakes) {
    static Share whole() {
      return new Share(
          bucket(Limit.CLIENT_REQUESTS.most(), 1),
          bucket(Limit.CLIENT_WORK.most() * MILLIS, AT_ONCE),
          bucket(Limit.CLIENT_MISTAKES.most(), 1));
    }

    Optional<Problem> refusal() {
      return refusal(requests, Limit.CLIENT_REQUESTS, 1)
          .or(() -> refusal(work, Limit.CLIENT_WORK, 0))
          .or(() -> refusal(mistakes, Limit.CLIENT_MISTAKES, 0));
    }

    private static Optional<Problem> refusal(Bucket bucket, Limit limit, int taken) {
      boolean left = taken > 0 ? bucket.tryConsume(taken) : bucket.getAvailableTokens() > 0;
      return left ? Optional.empty() : Optional.of(limit.refusal());
    }
  }

  /** {@code header} is that in which a proxy before us names the client, if there is one. */
  Fairness(Optional<String> header) {
    this.header = header;
  }

  // Time that no clock can set back or forward.
  private static Bucket bucket(long aMinute, int burst) {
    LocalBucketBuilder bucket = Bucket.builder().withCustomTimePrecision(TimeMeter.SYSTEM_NANOTIME);
    return bucket
        .addLimit(limit -> limit.capacity(burst * aMinute).refillGreedy(aMinute, REFILL))
        .build();
  }

  /** Why this request is not answered, if its client has had its share. */
  Optional<Problem> refusal(Request request) {
    return refusal(client(request));
  }

  Optional<Problem> refusal(String client) {
    return shares.get(client).refusal();
  }

  /** Notes what the answer to this request took. */
  void charge(Request request, long millis, int status) {
    charge(client(request), millis, status);
  }

  void charge(String client, long millis, int status) {
    Share share = shares.get(client);
    share.work().consumeIgnoringRateLimits(Math.max(1, millis));
    if (status >= 400 && status != 429) {
      share.mistakes().consumeIgnoringRateLimits(1);
    }
  }

  private String client(Request request) {
    return header
        .map(name -> request.getHeaders().get(name))
        .map(value -> value.substring(value.lastIndexOf(',') + 1).strip())
        .filter(value -> value.length() <= 45)
        .orElseGet(() -> Request.getRemoteAddr(request));
  }
}
