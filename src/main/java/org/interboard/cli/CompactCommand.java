package org.interboard.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Removes from a store what is not served any more. */
@Command(
    name = "compact",
    description = {
      "Remove from a store the publications before the one that is served.",
      "A publication is never written to, so that there is nothing within it to compact."
    },
    footer = {"", "Example:", "  interboard compact --store tdb2:store"},
    mixinStandardHelpOptions = true)
public final class CompactCommand implements Callable<Integer> {
  @Mixin private StoreOption store;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    List<String> removed = store.store().compact();
    removed.forEach(each -> spec.commandLine().getOut().println("Removed  " + each));
    spec.commandLine().getOut().printf("%,d removed%n", removed.size());
    spec.commandLine().getOut().flush();
    return 0;
  }
}
