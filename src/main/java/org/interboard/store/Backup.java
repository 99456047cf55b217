package org.interboard.store;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
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

  /** What is done with the open file. */
  private interface Reader<T> {
    T read(ZipFile zip) throws IOException;
  }

  /** Writes it beside its place, reads it back, and only then puts it there. */
  void write(Path publication, Manifest manifest) {
    Path beside = file.toAbsolutePath().resolveSibling(file.getFileName() + ".new");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(beside))) {
      zip.putNextEntry(new ZipEntry(Manifest.FILE));
      zip.write(manifest.bytes());
      for (String name : manifest.files().keySet()) {
        zip.putNextEntry(new ZipEntry(name));
        Files.copy(Building.database(publication).resolve(name), zip);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Disk.force(beside);
    new Backup(beside).check();
    Disk.move(beside, file.toAbsolutePath());
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
    return read(zip -> Manifest.read(text(entry(zip, Manifest.FILE))))
        .orElseThrow(() -> BadStore.backup(file, "its manifest cannot be read"));
  }

  private static String text(InputStream in) throws IOException {
    return new String(in.readAllBytes(), StandardCharsets.UTF_8);
  }

  /** Puts the files that the manifest names, and no others, into the folder of a database. */
  void unpack(Manifest manifest, Path database) {
    for (String name : manifest.files().keySet()) {
      Path target = database.resolve(name).normalize();
      if (!target.startsWith(database)) {
        throw BadStore.backup(file, "it names a file outside of itself");
      }
      Disk.create(target.getParent());
      read(zip -> Files.copy(entry(zip, name), target));
    }
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
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
