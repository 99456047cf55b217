package org.interboard.network;

/** A giver and a receiver. */
record Pair(Body from, Body to) {
  Pair back() {
    return new Pair(to, from);
  }
}
