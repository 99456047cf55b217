package org.interboard.graph;

import java.io.IOException;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The SHA-256 sum of some bytes, in the 64 hexadecimal digits that people compare. */
public final class Sha256 {
  private static final int ROOM = 1 << 16;

  private Sha256() {}

  public static String of(byte[] bytes) {
    return HexFormat.of().formatHex(digest().digest(bytes));
  }

  /** Of all that is left in a stream, however long that is. */
  public static String of(InputStream in) throws IOException {
    try (DigestInputStream summing = new DigestInputStream(in, digest())) {
      byte[] room = new byte[ROOM];
      while (summing.read(room) >= 0) {
        // the stream sums what is read of it
      }
      return HexFormat.of().formatHex(summing.getMessageDigest().digest());
    }
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
