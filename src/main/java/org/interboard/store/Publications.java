package org.interboard.store;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The publications in the folder of a store, and the file that says which of them is served. */
record Publications(Path folder) {
  private static final String CURRENT = "current";
  private static final Pattern NAME = Pattern.compile("publication-[0-9a-f]{16}-\\d{1,9}");

  /** The one that is served, if any. */
  Optional<Path> current() {
    return Disk.text(folder.resolve(CURRENT))
        .map(String::strip)
        .filter(name -> NAME.matcher(name).matches())
        .map(folder::resolve);
  }

  /** From now on that one is served. */
  void point(Path publication) {
    byte[] name = (publication.getFileName() + "\n").getBytes(StandardCharsets.UTF_8);
    Disk.replace(folder.resolve(CURRENT), name);
  }

  /** A name that none has yet. */
  Path free(String version) {
    int number = 1;
    while (Files.exists(folder.resolve("publication-%s-%d".formatted(version, number)))) {
      number++;
    }
    return folder.resolve("publication-%s-%d".formatted(version, number));
  }

  /** Removes all but that one and those in use, and returns the names of what it removed. */
  List<String> keepOnly(Path kept) {
    return Disk.in(folder).stream()
        .filter(each -> NAME.matcher(each.getFileName().toString()).matches())
        .filter(each -> !each.equals(kept) && isUnused(each))
        .map(Publications::delete)
        .toList();
  }

  private static boolean isUnused(Path publication) {
    Path lock = Building.database(publication).resolve(Database.LOCK);
    return !Files.exists(lock) || Claim.isFree(lock);
  }

  private static String delete(Path publication) {
    Disk.delete(publication);
    return publication.getFileName().toString();
  }
}
