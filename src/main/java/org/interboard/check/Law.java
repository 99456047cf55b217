package org.interboard.check;

/** A provision or guidance that a requirement rests on: what it is called and where it is found. */
public record Law(String label, String iri) {}
