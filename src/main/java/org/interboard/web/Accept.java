package org.interboard.web;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** An Accept header (RFC 9110, 12.5.1), read to say how welcome a media type is. */
record Accept(List<Range> ranges) {
  private record Range(String type, String subtype, double quality) {
    boolean covers(String mediaType) {
      return type.equals("*")
          || mediaType.equals(type + "/" + subtype)
          || subtype.equals("*") && mediaType.startsWith(type + "/");
    }

    int precision() {
      return (type.equals("*") ? 0 : 1) + (subtype.equals("*") ? 0 : 1);
    }
  }

  /**
   * An empty header welcomes everything; a part that makes no sense is passed over, a lone star is
   * not.
   */
  static Accept parse(String header) {
    List<Range> ranges =
        Arrays.stream(header.toLowerCase(Locale.ROOT).split(","))
            .map(part -> part.split(";", -1))
            .filter(part -> part[0].strip().matches("\\*|[^/\\s]+/[^/\\s]+"))
            .map(Accept::range)
            .toList();
    return new Accept(header.isBlank() ? List.of(new Range("*", "*", 1)) : ranges);
  }

  private static Range range(String[] part) {
    String[] type = part[0].strip().split("/");
    double quality =
        Arrays.stream(part)
            .map(String::strip)
            .filter(parameter -> parameter.matches("q=(0(\\.\\d{0,3})?|1(\\.0{0,3})?)"))
            .mapToDouble(parameter -> Double.parseDouble(parameter.substring(2)))
            .findFirst()
            .orElse(1);
    return new Range(type[0], type[type.length - 1], quality);
  }

  /** From 0 (not acceptable) to 1, by the most precise range that covers the media type. */
  double quality(String mediaType) {
    return ranges.stream()
        .filter(range -> range.covers(mediaType))
        .max(Comparator.comparingInt(Range::precision))
        .map(Range::quality)
        .orElse(0.0);
  }
}
