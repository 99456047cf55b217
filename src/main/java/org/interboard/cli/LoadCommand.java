package org.interboard.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import me.tongfei.progressbar.ProgressBar;
import org.interboard.graph.BadFile;
import org.interboard.graph.Sources;
import org.interboard.store.TdbStore;
import org.interboard.store.TdbStore.Published;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Puts the data into a store on the disk, whole or not at all. */
@Command(
    name = "load",
    description = {
      "Put the data into a store on the disk, for serve --store and all that reads the graph.",
      "They are built beside what is published and take its place when they are whole."
    },
    footer = {
      "",
      "Examples:",
      "  interboard load --store tdb2:store",
      "  interboard load --store tdb2:store --data trial/",
      "  interboard load --store tdb2:store more/medway.ttl more/instruments/",
      "  interboard load --store tdb2:store --keep-going national/",
      "  interboard serve --store tdb2:store"
    },
    mixinStandardHelpOptions = true)
public final class LoadCommand implements Callable<Integer> {
  @Mixin private StoreOption store;

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = {
        "Read this folder instead of the data packed with the program.",
        "It holds data/ and, where they differ, ontology/ and shapes/."
      })
  private Optional<Path> folder = Optional.empty();

  @Parameters(
      paramLabel = "FILE",
      description = "Turtle files, and folders of them, to be loaded as well.")
  private List<Path> more = List.of();

  @Option(
      names = "--keep-going",
      description = {
        "Tell of each file that cannot be read, and publish the others;",
        "without it, nothing is published then. The exit code is 4 all the same."
      })
  private boolean keepGoing;

  @Spec private CommandSpec spec;
  private int bad;

  @Override
  public Integer call() {
    TdbStore into = store.store();
    Sources found = folder.map(Sources::folder).orElseGet(Sources::bundled).and(more);
    Sources sources = keepGoing ? found.whole(this::tell) : found;
    StoreOption.say(spec, load(into, sources));
    return bad == 0 ? 0 : Refusals.BAD_SOURCE;
  }

  private Published load(TdbStore into, Sources sources) {
    int files = sources.files().size();
    try (ProgressBar bar = Bar.of("Loading", files)) {
      return new Progress(spec.commandLine().getErr())
          .during(
              "Loading %,d files".formatted(files),
              () -> into.load(sources, (name, triples) -> bar.step()));
    }
  }

  private void tell(BadFile why) {
    bad++;
    spec.commandLine().getErr().println("interboard: left out: " + why.getMessage());
  }
}
