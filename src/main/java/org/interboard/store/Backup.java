package org.interboard.store;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.interboard.graph.Sha256;

/**
 * One publication in a ZIP file: its manifest, and the files of its database, which never change,
 * so that they can be copied while they are served. It is read back in full before it counts.
 */
record Backup(Path file) {

  private static final int LONGEST_MANIFEST = 50_000_000;
  private static final int PART = 1 << 16;

  /** What is done with the open file. */
  private interface Reader<T> {
    T read(ZipFile zip) throws IOException;
  }

  /** Writes it beside its place, reads it back, and only then puts it there. */
  void write(Path publication, Manifest manifest) {
    Path place = file.toAbsolutePath();
    Path beside = place.resolveSibling("." + UUID.randomUUID() + ".part");
    try {
      fill(beside, publication, manifest);
      Disk.force(beside);
      new Backup(beside).check();
      Disk.move(beside, place);
    } catch (IOException | UncheckedIOException e) {
      throw new NotSaved(file, e);
    } finally {
      Disk.delete(beside);
    }
  }

  private static void fill(Path file, Path publication, Manifest manifest) throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      zip.putNextEntry(new ZipEntry(Manifest.FILE));
      zip.write(manifest.bytes());
      for (String name : manifest.files().keySet()) {
        zip.putNextEntry(new ZipEntry(name));
        Files.copy(Building.database(publication).resolve(name), zip);
      }
    }
  }

  private void check() {
    for (Map.Entry<String, Manifest.Sum> each : manifest().files().entrySet()) {
      String sum = read(zip -> Sha256.of(entry(zip, each.getKey())));
      if (!sum.equals(each.getValue().sha256())) {
        throw BadStore.backup(file, each.getKey() + " in it is not what was written");
      }
    }
  }

  /** What it says that it holds. */
  Manifest manifest() {
    if (Files.isDirectory(file)) {
      throw BadStore.backup(file, "it is a folder");
    }
    return read(zip -> Manifest.read(text(entry(zip, Manifest.FILE))))
        .orElseThrow(() -> BadStore.backup(file, "its manifest cannot be read"));
  }

  private static String text(InputStream in) throws IOException {
    return new String(in.readNBytes(LONGEST_MANIFEST), StandardCharsets.UTF_8);
  }

  /** Puts the files that the manifest names, and no others, into the folder of a database. */
  void unpack(Manifest manifest, Path database) {
    for (String name : manifest.files().keySet()) {
      Path target = database.resolve(name).normalize();
      if (!target.startsWith(database)) {
        throw BadStore.backup(file, "it names a file outside of itself");
      }
      Disk.create(target.getParent());
      read(zip -> copy(entry(zip, name), target, manifest.files().get(name).bytes()));
    }
  }

  /**
   * Hardly more than it should be, whatever it unpacks to: that it is too much shows all the same.
   */
  private static Path copy(InputStream in, Path target, long bytes) throws IOException {
    try (in;
        OutputStream out = Files.newOutputStream(target, StandardOpenOption.CREATE_NEW)) {
      byte[] part = in.readNBytes(PART);
      for (long left = bytes; part.length > 0 && left >= 0; left -= part.length) {
        out.write(part);
        part = in.readNBytes(PART);
      }
    }
    return target;
  }

  private InputStream entry(ZipFile zip, String name) throws IOException {
    ZipEntry entry =
        Optional.ofNullable(zip.getEntry(name))
            .orElseThrow(() -> BadStore.backup(file, name + " is missing in it"));
    return zip.getInputStream(entry);
  }

  private <T> T read(Reader<T> reader) {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      return reader.read(zip);
    } catch (ZipException | EOFException broken) {
      throw BadStore.backup(file, "it is cut short, damaged, or no backup");
    } catch (NoSuchFileException none) {
      throw BadStore.backup(file, "there is no such file");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
