package org.interboard.web.guard;

import org.apache.jena.sparql.util.Context;
import org.apache.jena.sparql.util.Symbol;

/** How much text one query has made so far, kept in the context that it is run in. */
final class Spent {
  private static final Symbol SYMBOL = Symbol.create("https://w3id.org/interboard/spent");
  private long characters;

  static void putInto(Context context) {
    context.set(SYMBOL, new Spent());
  }

  /** Counts a text that is about to be made, or refuses it. */
  static void charge(Context context, long length) {
    Limit.TEXT_LENGTH.hold(length);
    context.<Spent>get(SYMBOL).add(length);
  }

  private void add(long length) {
    characters += length;
    Limit.TEXT_IN_ALL.hold(characters);
  }
}
