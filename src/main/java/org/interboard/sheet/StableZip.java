package org.interboard.sheet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Packs files so that the same files give the same bytes, on whatever day and in whatever zone: one
 * after the other, so that no more than one need be in memory.
 */
public final class StableZip implements AutoCloseable {
  private static final LocalDateTime EPOCH = LocalDateTime.of(1980, 1, 1, 0, 0);

  private final ZipOutputStream zip;

  private StableZip(OutputStream out) {
    this.zip = new ZipOutputStream(out);
  }

  /** An archive that is written there, and is whole when this is closed. */
  public static StableZip to(OutputStream out) {
    return new StableZip(out);
  }

  /** One file more. */
  public void add(String name, byte[] bytes) throws IOException {
    begin(name).write(bytes);
  }

  /** One file more, of what is written to this before the next begins. */
  public OutputStream begin(String name) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(EPOCH);
    zip.putNextEntry(entry);
    return zip;
  }

  @Override
  public void close() throws IOException {
    zip.finish();
  }

  /** The files under their names, in the order given. */
  public static byte[] of(Map<String, byte[]> files) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (StableZip zip = to(bytes)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        zip.add(file.getKey(), file.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** The same archive without the times at which its entries were made. */
  static byte[] again(byte[] archive) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        files.put(entry.getName(), zip.readAllBytes());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return of(files);
  }
}
