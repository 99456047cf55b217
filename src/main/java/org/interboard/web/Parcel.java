package org.interboard.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.interboard.graph.Sha256;

/**
 * An answer ready to be sent, as often as it is asked for: its bytes, the same compressed where
 * that pays, the strong validator (RFC 9110, 8.8.3) that changes when they do, and its headers.
 */
record Parcel(
    byte[] bytes,
    Optional<byte[]> compressed,
    String contentType,
    String digest,
    String dataVersion,
    Map<String, String> headers) {

  private static final int WORTH_IT = 1_000;
  private static final int DIGITS = 16;

  static Parcel of(Representation form, byte[] bytes, String dataVersion) {
    boolean pays = bytes.length >= WORTH_IT && form.isText();
    return new Parcel(
        bytes,
        pays ? Optional.of(gzip(bytes)) : Optional.empty(),
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
    return "\"%s-%s%s\"".formatted(dataVersion, digest, packed ? "-gzip" : "");
  }

  /** The room that it takes in memory, in bytes. */
  int weight() {
    return bytes.length + compressed.map(packed -> packed.length).orElse(0);
  }

  private static byte[] gzip(byte[] bytes) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }
}
