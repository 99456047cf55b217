package org.interboard.author;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names as they are compared: case, spacing, dashes, quotation marks and "the" do not count. */
final class Key {
  private static final Pattern SINGLE = Pattern.compile("[\u2018\u2019\u201a\u201b`\u00b4]");
  private static final Pattern DOUBLE = Pattern.compile("[\u201c\u201d\u201e]");
  private static final Pattern DASH = Pattern.compile("[-_\u2010-\u2015]");
  private static final Pattern SPACE = Pattern.compile("[\\s\u00a0]+");
  private static final Pattern NO_LETTER = Pattern.compile("[^a-z0-9]+");
  private static final Pattern ACCENT = Pattern.compile("\\p{M}+");
  private static final int LONGEST_SLUG = 60;

  private Key() {}

  static String of(String name) {
    String plain = SINGLE.matcher(Normalizer.normalize(name, Normalizer.Form.NFKC)).replaceAll("'");
    plain = DOUBLE.matcher(plain).replaceAll("\"").replace("&", " and ");
    plain = SPACE.matcher(DASH.matcher(plain).replaceAll(" ")).replaceAll(" ");
    return plain.strip().toLowerCase(Locale.ROOT).replaceFirst("^the (?=.)", "");
  }

  /** The end of an IRI made of a name. */
  static String slug(String name) {
    String letters =
        ACCENT.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
    letters = letters.replace("&", " and ").replaceAll("['\u2019]", "");
    String slug =
        NO_LETTER.matcher(letters.toLowerCase(Locale.ROOT)).replaceAll("-").replaceAll("^-|-$", "");
    return slug.length() <= LONGEST_SLUG
        ? slug
        : slug.substring(0, LONGEST_SLUG).replaceFirst("-[^-]*$", "");
  }
}
