package org.interboard.author;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What the cells of a column hold. */
enum Holds {
  @JsonProperty("sort")
  SORT,
  @JsonProperty("name")
  NAME,
  @JsonProperty("text")
  TEXT,
  @JsonProperty("prose")
  PROSE,
  @JsonProperty("date")
  DATE,
  @JsonProperty("month")
  MONTH,
  @JsonProperty("number")
  NUMBER,
  @JsonProperty("yes-no")
  YES_NO,
  @JsonProperty("duration")
  DURATION,
  @JsonProperty("link")
  LINK,
  @JsonProperty("any")
  ANY,
  @JsonProperty("standing")
  STANDING,
  @JsonProperty("clause")
  CLAUSE,
  @JsonProperty("wording")
  WORDING,
  @JsonProperty("gss")
  GSS,
  @JsonProperty("about")
  ABOUT,
  @JsonProperty("id")
  ID;

  /** True for what becomes the value of a property by itself. */
  boolean isValue() {
    return switch (this) {
      case NAME, TEXT, PROSE, DATE, MONTH, NUMBER, YES_NO, DURATION, LINK, ANY -> true;
      default -> false;
    };
  }
}
