package org.interboard.store;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.dboe.DBOpEnvException;
import org.apache.jena.dboe.base.file.FileException;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.interboard.graph.KnowledgeGraph;
import org.interboard.graph.Sources;

/**
 * A folder that holds the graph in databases on the disk. Each publication is built in a folder of
 * its own and never changed; the file {@code current} names the one that is served, and is replaced
 * in one step when another is whole.
 */
public record TdbStore(Path folder) {
  /** What is published now: the version of the data, and how many statements they are. */
  public record Published(String version, long triples, boolean fresh) {}

  /** Publishes what the sources say, unless that is what is published already. */
  public Published load(Sources sources) {
    return load(sources, (name, triples) -> {});
  }

  /** The same, and tells of each file when it has taken it. */
  public Published load(Sources sources, BiConsumer<Node, Graph> told) {
    return alone(() -> unchanged(sources.version()).orElseGet(() -> build(sources, told)));
  }

  private Optional<Published> unchanged(String version) {
    return current()
        .filter(publication -> damage(publication).isEmpty())
        .flatMap(Manifest::in)
        .filter(manifest -> manifest.version().equals(version))
        .map(manifest -> new Published(version, manifest.triples(), false));
  }

  private Published build(Sources sources, BiConsumer<Node, Graph> told) {
    List<Manifest.Input> inputs = sources.files().stream().map(Manifest.Input::of).toList();
    new Room(folder).checkFor(sources.size());
    return publish(sources.version(), inputs, taker -> sources.each(taker.andThen(told)));
  }

  private Published publish(
      String version, List<Manifest.Input> inputs, Consumer<BiConsumer<Node, Graph>> source) {
    Building building = Building.in(folder);
    try {
      return finish(building, building.fill(version, inputs, source));
    } finally {
      building.clear();
    }
  }

  private Published finish(Building building, Manifest manifest) {
    Path publication = building.finish(publications().free(manifest.version()));
    publications().point(publication);
    return new Published(manifest.version(), manifest.triples(), true);
  }

  /** Writes what is published into a file of its own, also while it is served. */
  public Published backup(Path file) {
    return alone(
        () -> {
          Path publication = whole();
          Manifest manifest = Manifest.in(publication).orElseThrow();
          new Backup(file).write(publication, manifest);
          return new Published(manifest.version(), manifest.triples(), true);
        });
  }

  /** Publishes what such a file holds, if it is all there. */
  public Published restore(Path file) {
    return alone(
        () -> {
          Backup backup = new Backup(file);
          Manifest manifest = backup.manifest();
          new Room(folder).check(manifest.size());
          Building building = Building.in(folder);
          try {
            building.take(backup, manifest);
            return finish(building, manifest);
          } finally {
            building.clear();
          }
        });
  }

  /** What is published, if it is all there, for this process alone. */
  public KnowledgeGraph open() {
    return told(
        () -> {
          Path publication = whole();
          Manifest manifest = Manifest.in(publication).orElseThrow();
          Database database = connect(publication);
          Watched files = new Watched(Building.database(publication), manifest);
          return KnowledgeGraph.of(
              database.dataset(), manifest.version(), database::close, files::isWhole);
        });
  }

  private Path whole() {
    Path publication = current().orElseThrow(() -> BadStore.empty(folder));
    damage(publication).ifPresent(this::refuse);
    return publication;
  }

  /** Lets go of what was opened, for whoever comes next. */
  public void close() {
    current().map(this::connect).ifPresent(Database::close);
  }

  /** Which version of the data is published. */
  public String version() {
    return told(
        () -> current().flatMap(Manifest::in).orElseThrow(() -> BadStore.empty(folder)).version());
  }

  private Database connect(Path publication) {
    try {
      return Database.in(Building.database(publication));
    } catch (DBOpEnvException held) {
      throw StoreInUse.served(folder);
    }
  }

  private void refuse(String damage) {
    throw BadStore.damaged(folder, damage);
  }

  private Optional<String> damage(Path publication) {
    if (!Files.isDirectory(publication)) {
      return Optional.of("the folder " + publication.getFileName() + " is missing");
    }
    return Manifest.in(publication)
        .map(manifest -> manifest.damage(Building.database(publication)))
        .orElse(Optional.of(Manifest.FILE + " is missing or cannot be read"));
  }

  private Optional<Path> current() {
    return publications().current();
  }

  private Publications publications() {
    return new Publications(folder);
  }

  /** Removes what is not published now, and returns what it was; what is in use is left. */
  public List<String> compact() {
    return alone(
        () -> {
          Path kept = current().orElseThrow(() -> BadStore.empty(folder));
          return publications().keepOnly(kept);
        });
  }

  private <T> T alone(Supplier<T> work) {
    return told(() -> Claim.during(folder, work));
  }

  private <T> T told(Supplier<T> work) {
    try {
      return work.get();
    } catch (UncheckedIOException e) {
      throw BadStore.unusable(folder, e.getCause());
    } catch (RuntimeIOException | FileException e) {
      throw BadStore.unusable(folder, e);
    } catch (InternalError noRoomBehindAMappedFile) {
      throw BadStore.full(folder, "");
    }
  }
}
