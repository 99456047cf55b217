package org.interboard.calendar;

/** A year that is not one, or that lies too far from now to be meant. */
public final class BadYear extends RuntimeException {
  BadYear() {
    super("Parameter \"year\" takes one year from 1900 to 2200, such as 2027.");
  }
}
