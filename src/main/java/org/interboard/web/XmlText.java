package org.interboard.web;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * The characters of XML 1.0 (2.2): most control characters are not among them, nor as {@code &#1;}.
 */
final class XmlText {
  private static final Pattern ILLEGAL =
      Pattern.compile(
          "[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]"
              + "|&#0*(?:[0-8]|1[124-9]|2\\d|3[01]);|&#x0*(?:[0-8BCEFbcef]|1[\\dA-Fa-f]);");

  private XmlText() {}

  static boolean isLegal(byte[] utf8) {
    return !ILLEGAL.matcher(new String(utf8, StandardCharsets.UTF_8)).find();
  }
}
