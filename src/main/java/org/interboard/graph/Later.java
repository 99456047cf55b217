package org.interboard.graph;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * What is made when it is first wanted, once, while all who want it wait; where making it fails,
 * each who wants it is told why.
 */
public final class Later<T> implements Supplier<T> {
  private final Supplier<T> make;
  private volatile Optional<T> made = Optional.empty();

  private Later(Supplier<T> make) {
    this.make = make;
  }

  public static <T> Later<T> of(Supplier<T> make) {
    return new Later<>(make);
  }

  @Override
  public T get() {
    return made.orElseGet(this::first);
  }

  private synchronized T first() {
    T value = made.orElseGet(make);
    made = Optional.of(value);
    return value;
  }
}
