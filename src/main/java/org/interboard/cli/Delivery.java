package org.interboard.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Where reports go: to the terminal, to one file, or each to a file of its own in a folder. */
record Delivery(Optional<Path> output, boolean folder, OutputForm form, PrintWriter terminal) {

  /** Refuses what would write over a file that is to be checked, or mix reports in one file. */
  static Delivery to(
      Optional<Path> output, List<Path> files, OutputForm form, PrintWriter terminal) {
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
    if (output.isPresent() && files.stream().anyMatch(delivery::wouldWriteOver)) {
      throw new Misuse("The report would be written over the file that is to be checked.");
    }
    return delivery;
  }

  private boolean wouldWriteOver(Path file) {
    return target(file).toAbsolutePath().normalize().equals(file.toAbsolutePath().normalize());
  }

  void deliver(Path file, byte[] report) {
    if (output.isEmpty()) {
      terminal.print(new String(report, StandardCharsets.UTF_8));
      terminal.flush();
    } else {
      write(target(file), report);
    }
  }

  private static void write(Path target, byte[] report) {
    try {
      Files.write(target, report);
    } catch (IOException e) {
      throw new Misuse("The report could not be written to " + target + ".");
    }
  }

  private Path target(Path file) {
    Path place = output.orElseThrow();
    return folder ? place.resolve(file.getFileName() + ".report." + form.ending()) : place;
  }
}
