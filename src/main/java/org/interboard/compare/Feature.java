package org.interboard.compare;

/**
 * One respect in which two things are matched or told apart.
 *
 * @param weight how much it counts in matching; with 0 it is only told as a difference
 * @param needed whether things that share nothing in it cannot be the same
 */
public record Feature(String name, String label, double weight, boolean needed) {}
