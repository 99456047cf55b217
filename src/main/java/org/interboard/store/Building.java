package org.interboard.store;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/**
 * A publication that is being built: a folder that nobody looks at until it is whole, on the disk,
 * and has its real name. What an earlier one left behind, ended by force, is taken away first.
 */
record Building(Path folder) {
  private static final String NAME = "building";
  private static final String DATABASE = "tdb2";

  static Building in(Path store) {
    Building building = new Building(store.resolve(NAME));
    building.clear();
    Disk.create(database(building.folder));
    return building;
  }

  /** Where in the folder of a publication its database is. */
  static Path database(Path publication) {
    return publication.resolve(DATABASE);
  }

  /** Builds the database and, last, says in the manifest what it must be. */
  Manifest fill(
      String version, List<Manifest.Input> inputs, Consumer<BiConsumer<Node, Graph>> source) {
    Manifest manifest = filled(version, inputs, source);
    Disk.replace(folder.resolve(Manifest.FILE), manifest.bytes());
    return manifest;
  }

  /** Takes what a backup holds, if each file is as its manifest says. */
  void take(Backup backup, Manifest manifest) {
    backup.unpack(manifest, database(folder));
    Optional<String> damage = manifest.damage(database(folder));
    if (damage.isPresent()) {
      throw BadStore.backup(backup.file(), damage.get());
    }
    if (!indexes().equals(manifest.indexes())) {
      throw BadStore.backup(backup.file(), "it does not hold what its manifest says");
    }
    Disk.forceAll(folder);
    Disk.replace(folder.resolve(Manifest.FILE), manifest.bytes());
  }

  private SortedMap<String, Long> indexes() {
    try (Database database = Database.in(database(folder))) {
      return database.indexes();
    }
  }

  private Manifest filled(
      String version, List<Manifest.Input> inputs, Consumer<BiConsumer<Node, Graph>> source) {
    SortedMap<String, Long> graphs;
    SortedMap<String, Long> indexes;
    try (Database database = Database.in(database(folder))) {
      database.fill(source);
      graphs = database.graphs();
      indexes = database.indexes();
    }
    agree(graphs, indexes);
    Disk.forceAll(folder);
    return Manifest.of(version, inputs, graphs, indexes, database(folder));
  }

  /** Each index must hold what the others hold. */
  private void agree(SortedMap<String, Long> graphs, SortedMap<String, Long> indexes) {
    long named = graphs.values().stream().mapToLong(Long::longValue).sum();
    boolean whole =
        new TreeSet<>(indexes.values()).size() <= 2
            && indexes.entrySet().stream()
                .filter(index -> index.getKey().length() == 4)
                .allMatch(index -> index.getValue() == named);
    if (!whole) {
      throw BadStore.damaged(folder, "its indexes do not agree: " + indexes);
    }
  }

  /** Gives it the name under which it is served. */
  Path finish(Path name) {
    Disk.move(folder, name);
    return name;
  }

  /** Takes away what is not finished. */
  void clear() {
    Disk.delete(folder);
  }
}
