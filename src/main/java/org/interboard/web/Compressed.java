package org.interboard.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;

/** Bytes as gzip has them (RFC 1952), compressed when they are first asked for and then kept. */
final class Compressed {
  private final byte[] plain;
  private Optional<byte[]> packed = Optional.empty();

  Compressed(byte[] plain) {
    this.plain = plain;
  }

  synchronized byte[] bytes() {
    byte[] bytes = packed.orElseGet(this::gzip);
    packed = Optional.of(bytes);
    return bytes;
  }

  private byte[] gzip() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(plain);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
