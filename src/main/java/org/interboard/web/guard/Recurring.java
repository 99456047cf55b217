package org.interboard.web.guard;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.interboard.graph.Sha256;

/** Which queries took long of late: those that ask again and again mostly ask the same. */
final class Recurring {
  private static final int MOST = 10_000;
  private static final Duration KEPT = Duration.ofMinutes(10);

  private final Cache<String, Boolean> known =
      Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(KEPT).build();

  boolean contains(String query) {
    return known.getIfPresent(key(query)) != null;
  }

  void add(String query) {
    known.put(key(query), true);
  }

  private static String key(String query) {
    return Sha256.of(query.getBytes(StandardCharsets.UTF_8));
  }
}
