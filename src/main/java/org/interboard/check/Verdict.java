package org.interboard.check;

/**
 * What can be said of one requirement as of one day, and why.
 *
 * @param lookedAt how many things the requirement found to look at
 */
public record Verdict(Requirement requirement, State state, String reason, int lookedAt) {}
