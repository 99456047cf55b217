package org.interboard.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.util.concurrent.Callable;
import org.interboard.graph.KnowledgeGraph;
import org.interboard.mcp.Assistant;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Lets an assistant ask the graph over standard input and output. */
@Command(
    name = "mcp",
    description =
        "Let an assistant ask, over the Model Context Protocol (standard input and output).",
    footer = {
      "",
      "Nothing is changed, kept or sent elsewhere. Give this command to the assistant's program.",
      "",
      "Example:",
      "  interboard mcp"
    },
    mixinStandardHelpOptions = true)
public final class McpCommand implements Callable<Integer> {
  @Mixin private DataOption data;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    InputStream in = System.in;
    PrintStream protocol = System.out;
    System.setOut(System.err); // whatever a library prints must not come between the messages
    try {
      KnowledgeGraph graph =
          new Progress(spec.commandLine().getErr()).during("Loading the graph", data::load);
      Assistant.serve(
          graph, new Version().getVersion()[0].replace("interboard ", ""), in, protocol);
    } finally {
      System.setOut(protocol);
    }
    return 0;
  }
}
