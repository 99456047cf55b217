package org.interboard.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.interboard.store.TdbStore.Published;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Copies what a store serves into one file that can be checked and put back. */
@Command(
    name = "backup",
    description = {
      "Copy what a store serves into a ZIP file, with the sum of each file in it, and read it"
          + " back.",
      "It may be served meanwhile."
    },
    footer = {"", "Example:", "  interboard backup --store tdb2:store -o monday.zip"},
    mixinStandardHelpOptions = true)
public final class BackupCommand implements Callable<Integer> {
  @Mixin private StoreOption store;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      required = true,
      description = "The file to write.")
  private Path file;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    Published saved = store.store().backup(file);
    spec.commandLine().getOut().printf("Saved  version %s in %s%n", saved.version(), file);
    spec.commandLine().getOut().flush();
    return 0;
  }
}
