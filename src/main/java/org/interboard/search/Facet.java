package org.interboard.search;

import java.util.Locale;

/** The ways in which what was found can be narrowed. */
public enum Facet {
  KIND,
  AREA,
  THEME;

  /** How it is written in an address. */
  public String slug() {
    return name().toLowerCase(Locale.ROOT);
  }
}
