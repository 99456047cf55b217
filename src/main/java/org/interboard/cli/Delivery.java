package org.interboard.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Where reports go: to the terminal, to one file, or each to a file of its own in a folder. */
record Delivery(Optional<Path> output, boolean folder, OutputForm form, PrintWriter terminal) {

  /** Refuses what would write over a file that is to be checked, or mix reports in one file. */
  static Delivery to(
      Optional<Path> output, List<DraftFile> files, OutputForm form, PrintWriter terminal) {
    boolean folder = files.size() > 1 || output.filter(Files::isDirectory).isPresent();
    if (folder && output.filter(path -> !Files.isDirectory(path)).isPresent()) {
      throw new Misuse("For several files, -o names a folder that exists.");
    }
    if (files.size() > 1 && output.isEmpty() && form != OutputForm.text) {
      throw new Misuse("For several files in this form, name a folder with -o.");
    }
    if (output.isEmpty() && !form.isText()) {
      throw new Misuse("A report in this form needs a file: name one with -o.");
    }
    Delivery delivery = new Delivery(output, folder, form, terminal);
    if (output.isPresent()) {
      delivery.refuseToWriteOver(files);
    }
    return delivery;
  }

  private void refuseToWriteOver(List<DraftFile> files) {
    Set<Path> targets = new HashSet<>();
    for (DraftFile file : files) {
      if (target(file).equals(file.path().toAbsolutePath().normalize())) {
        throw new Misuse("The report would be written over the file that is to be checked.");
      }
      if (!targets.add(target(file))) {
        throw new Misuse(
            "Two of the files are called %s, and so would be their reports: name the folder above them."
                .formatted(file.name()));
      }
    }
  }

  void deliver(DraftFile file, byte[] report) {
    if (output.isEmpty()) {
      terminal.print(new String(report, StandardCharsets.UTF_8));
      terminal.flush();
    } else {
      write(target(file), report);
    }
  }

  /** Whether each report has a file of its own. */
  boolean isToFolder() {
    return folder && output.isPresent();
  }

  /** Whether the report on a file was written before. */
  boolean isThere(DraftFile file) {
    return output.isPresent() && Files.exists(target(file));
  }

  private static void write(Path target, byte[] report) {
    try {
      Files.createDirectories(target.getParent());
      WholeFile.write(target, report);
    } catch (IOException e) {
      throw new Misuse("The report could not be written to " + target + ".");
    }
  }

  private Path target(DraftFile file) {
    Path place = output.orElseThrow();
    Path target = folder ? place.resolve(file.name() + ".report." + form.ending()) : place;
    return target.toAbsolutePath().normalize();
  }
}
