package org.interboard.web;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.interboard.graph.Sha256;

/**
 * An answer ready to be sent, as often as it is asked for: its bytes, the same compressed where
 * that pays, the strong validator (RFC 9110, 8.8.3) that changes when they do, and its headers.
 */
record Parcel(
    byte[] bytes,
    Optional<Compressed> compressed,
    String contentType,
    String digest,
    String dataVersion,
    Map<String, String> headers) {

  private static final int WORTH_IT = 1_000;
  private static final int DIGITS = 16;
  private static final int TEXT_SHRINKS_TO_A_THIRD = 3;

  static Parcel of(Representation form, byte[] bytes, String dataVersion) {
    boolean pays = bytes.length >= WORTH_IT && form.isText();
    return new Parcel(
        bytes,
        pays ? Optional.of(new Compressed(bytes)) : Optional.empty(),
        form.contentType(),
        Sha256.of(bytes).substring(0, DIGITS),
        dataVersion,
        Map.of());
  }

  static Parcel of(Representation form, String text, String dataVersion) {
    return of(form, text.getBytes(StandardCharsets.UTF_8), dataVersion);
  }

  Parcel with(Map<String, String> more) {
    return new Parcel(bytes, compressed, contentType, digest, dataVersion, Map.copyOf(more));
  }

  /** The compressed bytes are another representation, with a validator of their own. */
  String tag(boolean packed) {
    return '"' + dataVersion + '-' + digest + (packed ? "-gzip\"" : "\"");
  }

  /** The room that it takes in memory, in bytes, once it was asked for compressed as well. */
  int weight() {
    return bytes.length + compressed.map(any -> bytes.length / TEXT_SHRINKS_TO_A_THIRD).orElse(0);
  }
}
