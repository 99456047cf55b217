package org.interboard.author;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How the letters of a part are written. Spreadsheet programs write UTF-8; in an encoding in which
 * a bracket is another byte than in ASCII, what is counted before the part is read would not be
 * seen.
 */
final class PartEncoding {
  private static final String DECLARATION = "<?xml";
  private static final String DECLARATION_IN_EBCDIC = "\u004C\u006F\u00A7\u0094\u0093";
  private static final Pattern TOLD =
      Pattern.compile("<\\?xml[^>]*?\\sencoding\\s*=\\s*[\"']([\\w.:-]+)[\"'][^>]*>");
  private static final Pattern KNOWN =
      Pattern.compile("(?i)utf-?(8|16(le|be)?)|us-ascii|iso-8859-\\d+|windows-125\\d");

  private PartEncoding() {}

  /** True where a part that begins like this is in UTF-8 or close to it, or is no XML. */
  static boolean isKnown(byte[] beginning, int length) {
    String text = new String(beginning, 0, length, StandardCharsets.ISO_8859_1).replace("\0", "");
    if (text.startsWith(DECLARATION_IN_EBCDIC)) {
      return false;
    }
    // A byte order mark may stand before it.
    int start = text.indexOf(DECLARATION);
    return start < 0 || start > 3 || isKnown(text.substring(start));
  }

  private static boolean isKnown(String declaration) {
    Matcher told = TOLD.matcher(declaration);
    return told.lookingAt()
        ? KNOWN.matcher(told.group(1)).matches()
        : declaration.indexOf("?>") >= 0 && declaration.indexOf("?>") <= declaration.indexOf('>');
  }
}
