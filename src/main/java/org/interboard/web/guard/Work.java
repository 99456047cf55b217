package org.interboard.web.guard;

import java.util.function.Consumer;

/** Something to be done that can be told to end, by what it hands to {@code ending}. */
@FunctionalInterface
public interface Work<T> {
  T run(Consumer<Runnable> ending);
}
