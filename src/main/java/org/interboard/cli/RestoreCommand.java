package org.interboard.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Publishes in a store what a backup holds. */
@Command(
    name = "restore",
    description = {
      "Publish in a store what a backup holds, if it is whole; what is published goes on until"
          + " then."
    },
    footer = {"", "Example:", "  interboard restore --store tdb2:store monday.zip"},
    mixinStandardHelpOptions = true)
public final class RestoreCommand implements Callable<Integer> {
  @Mixin private StoreOption store;

  @Parameters(paramLabel = "FILE", description = "What interboard backup has written.")
  private Path file;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    StoreOption.say(spec, store.store().restore(file));
    return 0;
  }
}
