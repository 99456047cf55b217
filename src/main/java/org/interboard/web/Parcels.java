package org.interboard.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.function.Supplier;

/** The parcels of late, so that what is asked often is written and compressed once. */
final class Parcels {
  private static final long MOST_BYTES = 64_000_000;

  private final Cache<String, Parcel> kept =
      Caffeine.newBuilder()
          .maximumWeight(MOST_BYTES)
          .weigher((String address, Parcel parcel) -> address.length() + parcel.weight())
          .build();

  /** The parcel of this name; made now, once, if it is not there. */
  Parcel get(String name, Supplier<Parcel> make) {
    return kept.get(name, any -> make.get());
  }

  /** How many bytes they take. */
  long bytes() {
    return kept.policy().eviction().orElseThrow().weightedSize().orElse(0);
  }
}
