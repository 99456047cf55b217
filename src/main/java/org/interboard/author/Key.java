package org.interboard.author;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names as they are compared: case, spacing, dashes, quotation marks and "the" do not count. */
final class Key {
  private static final String SINGLE = "\u2018\u2019\u201a\u201b`\u00b4";
  private static final String DOUBLE = "\u201c\u201d\u201e";
  private static final String DASHES = "-_\u2010\u2011\u2012\u2013\u2014\u2015\u2212";
  private static final Pattern NO_LETTER = Pattern.compile("[^a-z0-9]+");
  private static final Pattern ACCENT = Pattern.compile("\\p{M}+");
  private static final String THE = "the ";
  private static final int LONGEST_SLUG = 60;

  private Key() {}

  static String of(String name) {
    StringBuilder key = new StringBuilder(name.length());
    String plain = Normalizer.normalize(name, Normalizer.Form.NFKC).replace("&", " and ");
    plain.chars().map(Key::plain).forEach(letter -> append(key, (char) letter));
    String tidy = key.toString().strip();
    return tidy.startsWith(THE) && tidy.length() > THE.length()
        ? tidy.substring(THE.length())
        : tidy;
  }

  private static int plain(int letter) {
    if (Character.isWhitespace(letter) || DASHES.indexOf(letter) >= 0) {
      return ' ';
    }
    if (SINGLE.indexOf(letter) >= 0) {
      return '\'';
    }
    return DOUBLE.indexOf(letter) >= 0 ? '"' : Character.toLowerCase(letter);
  }

  private static void append(StringBuilder key, char letter) {
    if (letter != ' ' || !key.isEmpty() && key.charAt(key.length() - 1) != ' ') {
      key.append(letter);
    }
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
