package org.interboard.author;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** The parts that a workbook is packed of, to be packed anew with one of them other than it was. */
record Parts(byte[] workbook) {
  /** The same with one part more. */
  byte[] with(String name, byte[] part) {
    return repacked("", bytes -> bytes, name, part);
  }

  /** The same with the text of one part changed. */
  byte[] changed(String name, UnaryOperator<String> change) {
    return repacked(
        name,
        bytes ->
            change
                .apply(new String(bytes, StandardCharsets.UTF_8))
                .getBytes(StandardCharsets.UTF_8),
        "",
        new byte[0]);
  }

  private byte[] repacked(String name, UnaryOperator<byte[]> change, String added, byte[] part) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(workbook));
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        zip.putNextEntry(new ZipEntry(entry.getName()));
        byte[] bytes = in.readAllBytes();
        zip.write(entry.getName().equals(name) ? change.apply(bytes) : bytes);
      }
      if (!added.isEmpty()) {
        zip.putNextEntry(new ZipEntry(added));
        zip.write(part);
      }
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return out.toByteArray();
  }
}
